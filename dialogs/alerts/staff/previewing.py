"""How a draft will read on the phone: in each language, and as a test to oneself."""

from collections.abc import Mapping

from dialogs.alerts.staff.ways import Way

WAYS: Mapping[str, Way] = {}
