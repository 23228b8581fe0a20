"""How long an answer takes, by what really happened, and whether anybody is there now."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot import people
from bot.dialog import Turn
from dialogs.hotline.content import Week, facts_of
from dialogs.hotline.hours import opens_at

LAST = 20  # first answers that the waiting time is told from (issue 5)
FEW = 3  # of fewer nothing can be said

MIGRATION = """
    CREATE INDEX hotline_cases_answered ON hotline_cases(answered_at) WHERE answered_at > 0
    """


@dataclass(frozen=True, slots=True)
class Where:
    """The region of who asks, else their country, else ""; and the hours that hold there."""

    place: str
    week: Week


def where(turn: Turn) -> Where:
    """Where the person is, as far as they have said so."""
    regions = people.regions_of(turn.db, turn.person)
    place = regions[0] if regions else turn.person.country or ""
    facts = facts_of(turn)
    return Where(place, facts.week(place) or next(iter(facts.hours.values())))


def there(turn: Turn, place: str) -> bool:
    """Whether an operator for that place is on duty now; for who names none, any operator."""
    places = [place] if place else facts_of(turn).hours
    return any(turn.on_duty("operator", one) for one in places)


def median(turn: Turn) -> int | None:
    """Seconds in which half of the last first answers came; None: too few to say.

    Answers alone tell of the days when there were some: where nobody answers any more, the last
    ones stay quick. Who still waits has waited that long at least, so the longer of the two holds.
    """
    rows = turn.db.all(
        """SELECT answered_at - opened_at AS took FROM hotline_cases
           WHERE answered_at > 0 AND channel = 'chat' ORDER BY answered_at DESC LIMIT :last""",
        last=LAST,
    )
    took = [row["took"] for row in rows]
    return max(_middle(took), _middle(_waiting(turn))) if len(took) >= FEW else None


def _middle(seconds: list[int]) -> int:
    return sorted(seconds)[len(seconds) // 2] if seconds else 0


def _waiting(turn: Turn) -> list[int]:
    """For how many seconds those have waited who asked last and have no answer yet."""
    rows = turn.db.all(
        """SELECT :now - opened_at AS age FROM (
             SELECT * FROM hotline_cases WHERE channel = 'chat' ORDER BY id DESC LIMIT :last
           ) AS newest WHERE answered_at = 0 AND phase <> 'closed'""",
        now=turn.seconds,
        last=LAST,
    )
    return [row["age"] for row in rows]


def lines(turn: Turn) -> str:
    """Whether somebody is there, and how long it takes: two sentences, plain."""
    return f"{_duty(turn)}\n{takes(turn)}"


def _duty(turn: Turn) -> str:
    here = where(turn)
    if there(turn, here.place):
        return turn.label("hotline-duty")
    if not people.anybody_plays(turn.db, "operator"):  # the hours would promise somebody
        return turn.label("hotline-none-yet")
    opening = opens_at(here.week, turn.now)
    if opening is None:
        return turn.label("hotline-nobody")
    local = opening.astimezone(ZoneInfo(turn.person.zone or here.week.zone))
    return turn.label("hotline-nobody-until", when=f"{local:%d.%m.%Y %H:%M}")


def takes(turn: Turn) -> str:
    """How long an answer takes, or that we do not know."""
    seconds = median(turn)
    if seconds is None:
        return turn.label("hotline-wait-unknown")
    return turn.label("hotline-wait", time=lasting(turn, seconds))


def lasting(turn: Turn, seconds: int) -> str:
    """So long, rounded up, for nobody is to be disappointed."""
    minutes = max(1, -(-seconds // 60))
    if minutes < 100:
        return turn.label("hotline-minutes", count=str(minutes))
    return turn.label("hotline-hours", count=str(-(-minutes // 60)))


def clock(turn: Turn, second: int) -> str:
    """A moment by the person's clock, else by that of the hours that hold for them."""
    zone = turn.person.zone or where(turn).week.zone
    return f"{datetime.fromtimestamp(second, UTC).astimezone(ZoneInfo(zone)):%d.%m.%Y %H:%M}"
