"""A new text for an alert that was sent."""

from collections.abc import Mapping

from dialogs.alerts.staff.ways import Way

WAYS: Mapping[str, Way] = {}
DUE: Mapping[str, Way] = {}
