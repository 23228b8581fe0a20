"""What is counted for Prometheus; no person stands in a label."""

from functools import cache

from prometheus_client import Counter, Gauge

UPDATES = Counter("hamroh_updates_total", "Updates handled, by kind.", ["kind"])
SENDS = Counter("hamroh_sends_total", "Rows of the outbox that ended.", ["lane", "result"])
PENDING = Gauge("hamroh_outbox_pending", "Rows that wait in memory.", ["lane"])


@cache
def updates(kind: str) -> Counter:
    """The counter of that kind; finding it by its label costs as much as a statement."""
    return UPDATES.labels(kind)


RETRY_AFTER = Counter("hamroh_retry_after_seconds_total", "Seconds Telegram told us to wait.")
