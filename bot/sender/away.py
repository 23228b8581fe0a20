"""Whether Telegram can be reached; while it cannot, one row at a time finds out."""

FIRST = 0.5  # seconds until the first row tries again
LONGEST = 5.0  # reliability.md P19: at most one attempt in 5 s
ENOUGH = 5  # bad answers in a row, from whomever, that are no longer one row's own trouble


class Away:
    """Opens with the first failure of the network, or the fifth bad answer; any good one ends it.

    Times are monotonic seconds.
    """

    def __init__(self) -> None:
        self.since: float | None = None
        self.until = 0.0
        self._bad = 0
        self._wait = FIRST

    def __bool__(self) -> bool:
        return self.since is not None

    def good(self) -> None:
        """Telegram has answered."""
        self.since, self._bad, self._wait = None, 0, FIRST

    def bad(self, now: float, *, network: bool) -> None:
        """Nothing was reached, or nothing sensible came back."""
        self._bad += 1
        if not network and self._bad < ENOUGH and self.since is None:
            return
        if self.since is None:
            self.since = now
        if now >= self.until:
            # Calls that were on the wire together fail together, and are one failure.
            self.until = now + self._wait
            self._wait = min(LONGEST, self._wait * 2)
