"""When an alert goes out: at once, at a time, or again and again, by its first place's clock."""

from datetime import UTC, datetime, timedelta

from bot.approval import LAPSES
from bot.dialog import Turn, next_time
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.staff import reaching, standing

LATE = LAPSES  # seconds after its time in which it still goes out; then its time has passed
AHEAD = timedelta(seconds=20)  # a big audience is counted before the time comes
WARNED = timedelta(hours=1)  # before each time staff hear of it


def is_later(turn: Turn, found: Bulletin) -> bool:
    """Whether it waits for a time of its own; one that came while it was asked for is now."""
    return bool(found.repeats) or found.send_at > turn.seconds


def until(found: Bulletin) -> int:
    """Up to which second its approval has to hold; 0: as long as any."""
    last = found.until if found.repeats else found.send_at
    return last + LATE if last else 0


def following(turn: Turn, found: Bulletin, after: datetime) -> datetime | None:
    """The first time after that moment at which it goes out."""
    if not found.repeats:
        once = datetime.fromtimestamp(found.send_at, UTC)
        return once if once > after else None
    begin = datetime.fromtimestamp(found.send_at, UTC) - timedelta(seconds=1)
    found_at = next_time(found.repeats, reaching.zone_of(turn, found), max(after, begin))
    return found_at if found_at and found_at.timestamp() <= found.until else None


def is_time(turn: Turn, found: Bulletin, at: datetime) -> bool:
    """Whether that is one of its times: an old row of the clock knows an old one."""
    return following(turn, found, at - timedelta(seconds=1)) == at


def arrange(turn: Turn, found: Bulletin) -> None:
    """The clock types its next time for its author, and the hour before."""
    at = following(turn, found, turn.now)
    if at is not None:
        second = int(at.timestamp())
        turn.later(f"/alerts due {found.id} {second}", at=at - AHEAD)
        turn.later(f"/alerts soon {found.id} {second}", at=at - WARNED)


def told(turn: Turn, found: Bulletin) -> str:
    """When it goes out, on one line."""
    if found.repeats:
        return turn.label(
            "alerts-when-repeats",
            words=found.repeats,
            first=next_told(turn, found),
            until=standing.everywhere_told(turn, found, found.until),
        )
    if found.send_at:
        at = standing.everywhere_told(turn, found, found.send_at)
        return turn.label("alerts-when-once", at=at)
    return turn.label("alerts-when-now")


def next_told(turn: Turn, found: Bulletin) -> str:
    """Its next time; a dash when there is none."""
    at = following(turn, found, turn.now)
    return standing.everywhere_told(turn, found, int(at.timestamp())) if at else "–"
