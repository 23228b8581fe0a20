"""One field of a draft anew, and the author's own words."""

from collections.abc import Mapping

from dialogs.alerts.staff.ways import Way

WAYS: Mapping[str, Way] = {}
