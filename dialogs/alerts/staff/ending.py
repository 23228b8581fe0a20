"""The end of an alert."""

from collections.abc import Mapping

from dialogs.alerts.staff.ways import Way

WAYS: Mapping[str, Way] = {}
DUE: Mapping[str, Way] = {}
