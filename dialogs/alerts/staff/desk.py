"""The menu of who warns people; who is on duty, which an author sees before the first question."""

from collections.abc import Iterator, Mapping, Sequence

from bot import people
from bot.dialog import Button, Start, State, Turn, page_of
from bot.people import Role
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.screens import named
from dialogs.alerts.staff import drafts, reaching


def show_desk(turn: Turn, args: str) -> State | None:
    """What this person may do about alerts."""
    own = {one.role for one in people.roles_of(turn.db, turn.person.id)}
    buttons: dict[str, str] = {}
    if own & {"author", "partner"}:
        buttons |= {"new": "/alerts new", "drafts": "/alerts drafts"}
    if "approver" in own:
        buttons |= {"asked": "/alerts asked"}
    buttons |= {"past": "/alerts past"}
    if own & {"author", "approver"}:
        buttons |= {"practise": "/alerts practise"}
    if "checkin" in turn.menu:
        buttons |= {"safe": "/checkin desk"}
    turn.show(
        "alerts-desk",
        buttons=buttons,
        back="/staff",
        drafts=str(len(_mine(turn))),
        asked=str(len(_asked(turn))),
    )
    return None


def show_new(turn: Turn, args: str) -> State | None:
    """Who could approve it now; then the first question is one tap away."""
    own = drafts.places_of(turn)
    if not own:
        return show_desk(turn, "")
    places = list(_approved(turn, own))
    duty = {place: on_duty(turn, place) for place in places}
    lines = [
        f"{_place(turn, place)}: {told(turn, there)}" for place, there in duty.items() if there
    ]
    turn.show(
        "alerts-new",
        buttons={"begin": "/alerts begin"},
        back="/alerts desk",
        duty="\n".join(lines),
        how="some" if lines else "nobody" if places else "none",
    )
    return None


def on_duty(turn: Turn, place: str) -> list[int]:
    """Who else could approve there and is on duty, by number."""
    return [one for one in turn.on_duty("approver", place) if one != turn.person.id]


def on_duty_for(turn: Turn, place: str) -> str:
    """The same as words: their numbers, or nobody."""
    return told(turn, on_duty(turn, place))


def told(turn: Turn, numbers: Sequence[int]) -> str:
    """People by number only."""
    if not numbers:
        return turn.label("alerts-duty", "nobody")
    return ", ".join(turn.label("alerts-duty", "one", number=str(one)) for one in numbers)


def _approved(turn: Turn, own: frozenset[str]) -> Iterator[str]:
    """Each place of an approver that meets a place of this author's."""
    role: Role = "approver"
    found = {
        held.place
        for one in people.members(turn.db)
        if one.disabled_at is None and one.id != turn.person.id
        for held in one.roles
        if held.role == role
    }
    for place in sorted(found):
        if drafts.covers(own, place) or any(drafts.covers(frozenset({place}), o) for o in own):
            yield place


def _place(turn: Turn, place: str) -> str:
    return named(turn, place) if place else turn.label("alerts-everywhere")


def show_drafts(turn: Turn, args: str) -> State | None:
    """This author's own, the newest first."""
    entries = [_entry(turn, one, "draft") for one in _mine(turn)]
    _show_list(turn, "drafts", entries, args)
    return None


def show_asked(turn: Turn, args: str) -> State | None:
    """What waits for this approver."""
    entries = [_entry(turn, one, "open") for one in _asked(turn)]
    _show_list(turn, "asked", entries, args)
    return None


def show_past(turn: Turn, args: str) -> State | None:
    """What was sent, or is being sent; a partner sees those of their own place."""
    found = bulletins.newest(turn, phases=reaching.SENT)
    entries = [_entry(turn, one, "progress") for one in found if may_see(turn, one)]
    _show_list(turn, "past", entries, args)
    return None


def may_see(turn: Turn, one: Bulletin) -> bool:
    """Whether this person may see an alert that was sent: all staff, but a partner only theirs."""
    own = people.roles_of(turn.db, turn.person.id)
    if any(held.role != "partner" for held in own):
        return True
    places = frozenset(held.place for held in own)
    return any(drafts.covers(places, place) for place in one.places)


def _mine(turn: Turn) -> list[Bulletin]:
    return bulletins.mine(turn, phases=drafts.OPEN) if drafts.places_of(turn) else []


def _asked(turn: Turn) -> list[Bulletin]:
    """What somebody else asks approval for, in a place of this approver's."""
    me, asked = turn.person.id, bulletins.newest(turn, phases=("asked",))
    return [
        one
        for one in asked
        if one.author != me and people.may(turn.db, me, "approver", reaching.place_of(one))
    ]


def _entry(turn: Turn, one: Bulletin, word: str) -> Button:
    label = turn.label("alerts-entry", number=str(one.id), title=reaching.title(turn, one))
    return Button(label, f"/alerts {word} {one.id}")


def _show_list(turn: Turn, word: str, entries: list[Button], args: str) -> None:
    page = page_of(entries, args)
    buttons = [*page.shown]
    if page.more is not None:
        buttons.append(Button(turn.label("bot-more"), f"/alerts {word} {page.more}"))
    back = f"/alerts {word} {page.number - 1}" if page.number else "/alerts desk"
    turn.show("alerts-list", buttons=buttons, back=back, list=word, count=str(len(entries)))


WAYS: Mapping[str, Start] = {
    "desk": show_desk,
    "new": show_new,
    "drafts": show_drafts,
    "asked": show_asked,
    "past": show_past,
}
