"""What people answered under an alert, and who needs help: what staff see of it.

/alerts needs 12         somebody needs help: the number of it, where, when; no name, no chat
/alerts helped 12        somebody has seen to it
/alerts answers 7        what was answered, place by place
"""

from collections.abc import Iterator, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot import people
from bot.dialog import Button, Html, Start, Turn, stamp, stamped, unstamped
from dialogs.alerts import answers, bulletins
from dialogs.alerts.answers import Count
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.replies import number_of
from dialogs.alerts.staff import reaching

FEW = 5  # of fewer people a partner is not told how many they are


def show_need(turn: Turn, args: str) -> None:
    """Each look is in the log: it is about a person."""
    found = answers.need(turn, number_of(args))
    if found is None:
        turn.show("alerts-needs-none", back="/staff waiting")
        return
    turn.record("need read", need=found.id, alert=found.bulletin)
    data = stamp(turn, f"/alerts helped {found.id}", found.since)
    told = bulletins.find(turn, found.bulletin)
    turn.show(
        "alerts-needs",
        buttons=[Button(turn.label("alerts-needs", "helped"), data)],
        back="/staff waiting",
        number=str(found.id),
        title=reaching.title(turn, told) if told else "",
        exercise="yes" if told and told.status != "Actual" else "no",
        place=reaching.places_told(turn, (found.place,)),
        since=clock_of(turn, found.place, found.since),
        answer=found.answer or "none",
    )


def settle(turn: Turn, args: str) -> None:
    """By the fresh button of the page alone."""
    good, number = stamped(turn, f"helped {args}"), number_of(unstamped(args))
    if good is None:
        show_need(turn, unstamped(args))
        return
    if answers.settle(turn, number, good[1]):
        turn.settled(answers.command(number))
        turn.record("need settled", need=number)
        turn.toast("alerts-needs-helped")
    turn.show("alerts-needs-none", back="/staff waiting")


def show_answers(turn: Turn, args: str) -> None:
    """What was answered, as far as this person may know it."""
    found = bulletins.find(turn, number_of(args))
    if found is None:
        turn.show("alerts-answered-none", back="/alerts desk")
        return
    lines = list(told(turn, found))
    turn.show(
        "alerts-answered",
        back=f"/alerts progress {found.id}",
        title=reaching.title(turn, found),
        lines=Html("\n".join(lines)) if lines else turn.label("alerts-answered-nothing"),
    )


def told(turn: Turn, bulletin: Bulletin) -> Iterator[str]:
    """A line for each place: a partner sees their own places, and no number of fewer than five."""
    own = people.roles_of(turn.db, turn.person.id)
    inside = any(one.role != "partner" for one in own)
    for place, count in answers.counts(turn, bulletin.id).items():
        if inside or people.may(turn.db, turn.person.id, "partner", place):
            yield _line(turn, place, count, few=0 if inside else FEW)


def _line(turn: Turn, place: str, count: Count, *, few: int) -> str:
    cells: Mapping[str, int] = {
        "ok": count.ok,
        "help": count.help,
        "away": count.away,
        "looked": count.looked,
    }
    less = turn.label("alerts-answered-few", few=str(few))
    told = {name: less if number < few else str(number) for name, number in cells.items()}
    where = reaching.places_told(turn, (place,))
    return turn.text("alerts-answered-line", place=where, **told)


def clock_of(turn: Turn, place: str, seconds: int) -> str:
    """A second by the clock of that place."""
    regions = turn.house.regions
    there = regions.regions.get(place) or regions.countries.get(place)
    zone = ZoneInfo(there.zone) if there else turn.now.tzinfo
    return f"{datetime.fromtimestamp(seconds, zone):%d.%m %H:%M}"


WAYS: Mapping[str, Start] = {"needs": show_need, "helped": settle, "answers": show_answers}
