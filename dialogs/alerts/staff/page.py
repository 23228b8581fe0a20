"""The page of a draft: how it will read, whom it reaches, what can be done with it."""

from collections.abc import Mapping

from dialogs.alerts.staff.ways import Way

WAYS: Mapping[str, Way] = {}
