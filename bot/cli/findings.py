"""What doctor finds: good or bad, what it is, and the mend."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cli.office import GOOD, WRONG, Answer


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; the mend is told where it is bad."""

    good: bool
    what: str
    mend: str = ""

    def __str__(self) -> str:
        return f"good  {self.what}" if self.good else f"BAD   {self.what}: {self.mend}"


def answer_of(findings: Sequence[Finding]) -> Answer:
    """One line each; 1 if anything is bad."""
    bad = any(not finding.good for finding in findings)
    return Answer(WRONG if bad else GOOD, [str(finding) for finding in findings])
