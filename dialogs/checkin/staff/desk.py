"""The menu of who asks people whether they are safe."""

from collections.abc import Mapping

from bot import people
from bot.dialog import Button, Start, State, Turn, page_of
from dialogs.checkin import lists
from dialogs.checkin.rolls import Roll
from dialogs.checkin.staff import standing
from dialogs.checkin.staff.standing import at


def show_desk(turn: Turn, args: str) -> State | None:
    """What this person may do about roll-calls."""
    own = {one.role for one in people.roles_of(turn.db, turn.person.id)}
    buttons: dict[str, str] = {}
    if "author" in own:
        buttons |= {"new": at("new"), "mine": at("mine")}
    if "approver" in own:
        buttons |= {"asked": at("waiting")}
    turn.show(
        "checkin-desk",
        buttons={**buttons, "past": at("past")},
        back="/staff",
        running=str(len(lists.newest(turn, ("running",)))),
    )
    return None


def show_mine(turn: Turn, args: str) -> State | None:
    """This author's drafts."""
    _show(turn, "mine", "draft", lists.mine(turn), args)
    return None


def show_waiting(turn: Turn, args: str) -> State | None:
    """What somebody else asks approval for, in a place of this approver's."""
    found = [
        one
        for one in lists.newest(turn, ("asked",))
        if one.author != turn.person.id and standing.approves(turn, one)
    ]
    _show(turn, "waiting", "open", found, args)
    return None


def show_past(turn: Turn, args: str) -> State | None:
    """What runs, and what has ended."""
    found = [one for one in lists.newest(turn, lists.PAST) if standing.reads(turn, one)]
    _show(turn, "past", "board", found, args)
    return None


def _show(turn: Turn, kind: str, word: str, found: list[Roll], args: str) -> None:
    entries = [_entry(turn, word, one) for one in found]
    page = page_of(entries, args)
    more = [] if page.more is None else [Button(turn.label("bot-more"), at(kind, page.more))]
    back = at(kind, page.number - 1) if page.number else "/checkin desk"
    buttons = [*page.shown, *more]
    turn.show("checkin-desk-list", buttons=buttons, back=back, list=kind, count=str(len(found)))


def _entry(turn: Turn, word: str, one: Roll) -> Button:
    return Button(f"{one.id}: {standing.title(turn, one)}", at(word, one.id))


WAYS: Mapping[str, Start] = {
    "": show_desk,
    "mine": show_mine,
    "waiting": show_waiting,
    "past": show_past,
}
