"""Making the list, and asking for approval of exactly that list.

/checkin desk ask 7      list its people, then how many they are, and the button that asks
/checkin desk asked 7    when it was asked, who is on duty, who has opened it
/checkin list 7          the clock: the next range of people
/checkin lapsed 7        the clock: nobody has approved it in time
/checkin tidy 7          the clock: a list by which nobody was asked is forgotten
"""

from collections.abc import Mapping
from datetime import timedelta
from statistics import median

from bot import approval
from bot.approval import FRESH, LAPSES, Approval
from bot.dialog import Button, Start, Turn, pressed, stamp, unstamped
from dialogs.checkin import lists, rolls
from dialogs.checkin.rolls import Roll
from dialogs.checkin.staff import standing
from dialogs.checkin.staff.standing import at

OUTAGE = 48 * 3600  # seconds that the end may move back where nobody could be heard
UNUSED = timedelta(hours=1)  # after which a list that nobody approves is forgotten
SOON = timedelta(seconds=1)
LISTED = 5  # places on a page


def ask(turn: Turn, args: str) -> None:
    """Its stamped button asks for the list as it stands; anything else makes the list anew."""
    found = standing.draft(turn, unstamped(args))
    if found is None:
        standing.refuse(turn, "draft")
    elif not found.places or not standing.may_draft(turn, found.places):
        standing.refuse(turn, "place", back=at("draft", found.id))
    elif not standing.approvers(turn, found):
        standing.refuse(turn, "alone", back=at("draft", found.id))
    elif _is_fresh(turn, found, args):
        _request(turn, found)
    elif lists.begin(turn, found):
        approval.void(turn.db, lists.KIND, found.id)
        turn.settled(at("open", found.id))
        tidy_later(turn, found.id, UNUSED)
        _list(turn, found.id)


def _is_fresh(turn: Turn, found: Roll, args: str) -> bool:
    """Whether that button was made for this version and this list, minutes ago."""
    made, words = pressed(turn), unstamped(args).split()
    fresh = made is not None and 0 <= turn.seconds - made <= FRESH
    whole = found.phase == "listing" and found.listed_to == lists.LISTED
    return fresh and whole and words[1:] == [str(found.version)]


def go_on(turn: Turn, args: str) -> None:
    """The next range; its author reads how many they are when it is whole."""
    found = standing.draft(turn, args)
    if found is not None and found.phase == "listing" and found.listed_to != lists.LISTED:
        _list(turn, found.id)


def _list(turn: Turn, number: int) -> None:
    found = rolls.find(turn, number)
    if found is None:
        return
    if lists.go_on(turn, found):
        _show(turn, found)
        return
    turn.later(f"/checkin list {number}", at=turn.now + SOON)
    if turn.opener == "person":
        turn.show("checkin-listing", back=at("draft", number))


def _show(turn: Turn, found: Roll) -> None:
    counted = lists.count(turn, found.id)
    total = sum(counted.values())
    if not total:
        turn.show("checkin-desk-no", back=at("draft", found.id), why="nobody")
        return
    data = stamp(turn, at("ask", found.id, found.version), turn.seconds)
    turn.show(
        "checkin-ask",
        buttons=[Button(turn.label("checkin-ask", "ask", count=total), data)],
        back=at("draft", found.id),
        title=standing.title(turn, found),
        count=total,
        places=by_place(turn, found),
        languages=by_language(counted),
        duty=standing.duty_told(turn, found),
    )


def by_language(counted: Mapping[str, int]) -> str:
    """The most first: "tg 12, uz 4"."""
    return ", ".join(f"{language or '?'} {number}" for language, number in counted.items())


def by_place(turn: Turn, found: Roll) -> str:
    """The places with most people on its list, a line each."""
    counted = list(lists.count(turn, found.id, by="place").items())
    lines = [f"{standing.named(turn, place)}: {number}" for place, number in counted[:LISTED]]
    rest = sum(number for _, number in counted[LISTED:])
    return "\n".join([*lines, *([f"+ {rest}"] if rest else [])])


def _request(turn: Turn, found: Roll) -> None:
    count = sum(lists.count(turn, found.id).values())
    if not count:
        turn.show("checkin-desk-no", back=at("draft", found.id), why="nobody")
        return
    number = approval.ask(
        turn.db,
        kind=lists.KIND,
        item=found.id,
        version=found.version,
        count=count,
        place=standing.place_of(found),
        author=turn.person.id,
        now=turn.seconds,
        audience=standing.audience(found),
    )
    until = turn.seconds + LAPSES + found.hours * 3600 + OUTAGE
    approval.for_later(turn.db, number, until=until, often=True)
    if not lists.move(turn, found, "asked", approval=number):
        raise AssertionError("it was read in this very turn")
    turn.record("roll-call asked", roll=found.id, approval=number, count=count)
    place, command = standing.place_of(found), at("open", found.id)
    turn.notify_staff("approval", urgency=1, place=place, command=command, role="approver")
    turn.later(f"/checkin lapsed {found.id}", at=turn.now + timedelta(seconds=LAPSES))
    show_asked(turn, str(found.id))


def asked(turn: Turn, found: Roll) -> Approval | None:
    """What is asked for it, while nobody has approved it; lapsed or not."""
    request = approval.get(turn.db, found.approval) if found.phase == "asked" else None
    return None if request is None or request.voided else request


def show_asked(turn: Turn, args: str) -> None:
    """When it was asked, who is on duty, and who has opened it."""
    found = standing.draft(turn, args)
    request = asked(turn, found) if found else None
    if found is None or request is None:
        turn.go(at("draft", found.id)) if found else standing.refuse(turn, "draft")
        return
    opened = [
        f"№ {person}: {standing.clock(turn, found, when)}"
        for person, when in approval.opened(turn.db, request.id).items()
    ]
    steps = {word: at("set", found.id, word) for word in ("event", "where", "hours")}
    turn.show(
        "checkin-asked",
        buttons={"look": at("asked", found.id), "renew": at("ask", found.id), **steps},
        back=at("mine"),
        title=standing.title(turn, found),
        count=request.count,
        at=standing.clock(turn, found, request.asked_at),
        until=standing.clock(turn, found, request.asked_at + LAPSES),
        lapsed="yes" if request.lapsed(turn.seconds) else "no",
        opened=", ".join(opened) or "nobody",
        duty=standing.duty_told(turn, found),
    )


def lapse(turn: Turn, args: str) -> None:
    """Nobody is rung for it any more, and its author can ask anew: the list is made again."""
    found = standing.find(turn, args)
    request = asked(turn, found) if found else None
    if found is None or request is None or not request.lapsed(turn.seconds):
        return
    turn.settled(at("open", found.id))
    if found.author == turn.person.id and standing.places_of(turn):
        buttons = {"ask": at("ask", found.id), "draft": at("draft", found.id)}
        turn.say("checkin-lapsed", buttons=buttons, rings=True, number=str(found.id))


def guard(turn: Turn, count: int) -> bool:
    """Whether that is more than twice the usual: then the number is typed once more."""
    usual = lists.usual(turn)
    return bool(usual) and count > 2 * median(usual)


def tidy_later(turn: Turn, number: int, after: timedelta = SOON) -> None:
    """The clock forgets that list, unless it is used by then."""
    turn.later(f"/checkin tidy {number}", at=turn.now + after)


def tidy(turn: Turn, args: str) -> None:
    """A list of who is where is kept no longer than somebody may still approve it."""
    found = standing.find(turn, args)
    if found is None or found.first:
        return
    request = asked(turn, found)
    if request is not None and not request.lapsed(turn.seconds):
        tidy_later(turn, found.id, UNUSED)
        return
    if found.phase not in {"draft", "cancelled"}:
        approval.void(turn.db, lists.KIND, found.id)
        lists.move(turn, found, "draft")
    if lists.forget(turn, found.id):
        tidy_later(turn, found.id)


WAYS: Mapping[str, Start] = {"ask": ask, "asked": show_asked}
DUE: Mapping[str, Start] = {"list": go_on, "lapsed": lapse, "tidy": tidy}
