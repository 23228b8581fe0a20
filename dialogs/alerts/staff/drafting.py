"""A draft, step by step."""

from collections.abc import Mapping

from dialogs.alerts.staff.ways import Way

WAYS: Mapping[str, Way] = {}
