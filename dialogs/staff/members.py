"""Who is staff: the list, one of them, disabling at once, enabling."""

from datetime import datetime

from bot import people, waiting
from bot.dialog import Button, Turn, stamp, stamped, unstamped, written
from bot.people import Member
from dialogs.staff import screens


def show_all(turn: Turn, args: str) -> None:
    """A page of all who are or were staff."""
    if not people.plays(turn.db, turn.person.id, "administrator"):
        screens.show_menu(turn, "")
        return
    found = people.members(turn.db)
    entries = [Button(_title(turn, one), f"/staff person {one.id}") for one in found]
    buttons, back = screens.paged(turn, entries, "people", args)
    active = sum(one.disabled_at is None for one in found)
    turn.show("staff-people", buttons=buttons, back=back, count=active)


def show_one(turn: Turn, args: str) -> None:
    """One of them, with the button that disables or enables: it knows what it was shown for."""
    found = _meant(turn, args)
    if found is None:
        show_all(turn, "")
        return
    word = "disable" if found.disabled_at is None else "enable"
    buttons = []
    if _may_change(turn, found):
        data = stamp(turn, f"/staff {word} {found.id}", found.version)
        buttons = [Button(turn.label("staff-person", word), data)]
    turn.show(
        "staff-person",
        buttons=buttons,
        back="/staff people",
        number=str(found.id),
        roles="\n".join(screens.held(turn, one.role, one.place) for one in found.roles),
        since=_day(turn, found.since),
        disabled=_day(turn, found.disabled_at) if found.disabled_at is not None else "no",
    )


def disable(turn: Turn, args: str) -> None:
    """At once: whatever they do next is refused."""
    one = _pressed(turn, args)
    if one and people.disable(turn.db, one.id, now=turn.seconds, by=turn.person.id):
        waiting.end_duty(turn.db, turn.house.seal, one.id, now=turn.seconds)
        turn.record("staff disabled", person=one.id)
        turn.toast("staff-disabled")
        if "hotline" in turn.menu:  # whoever asked must not wait for somebody who is gone
            turn.go(f"/hotline desk left {one.id}")
    show_one(turn, unstamped(args))


def enable(turn: Turn, args: str) -> None:
    """Their roles hold again."""
    one = _pressed(turn, args)
    if one and people.enable(turn.db, one.id, version=one.version, by=turn.person.id):
        turn.record("staff enabled", person=one.id)
        turn.toast("staff-enabled")
    show_one(turn, unstamped(args))


def _pressed(turn: Turn, args: str) -> Member | None:
    """Whom a good, fresh button is about."""
    good, found = stamped(turn, args), _meant(turn, unstamped(args))
    return found if good and found and good[1] == found.version else None


def _meant(turn: Turn, args: str) -> Member | None:
    """The member of that number, before an administrator."""
    if not people.plays(turn.db, turn.person.id, "administrator"):
        return None
    number = screens.number_of(args)
    return next((one for one in people.members(turn.db) if one.id == number), None)


def _may_change(turn: Turn, one: Member) -> bool:
    """Whether the button is worth showing; the statement that changes asks for itself."""
    own = people.roles_of(turn.db, turn.person.id)
    return one.id != turn.person.id and all(people.covers(own, role.place) for role in one.roles)


def _title(turn: Turn, one: Member) -> str:
    role = turn.label("staff-role", one.roles[0].role) if one.roles else ""
    phrase = "staff-member" if one.disabled_at is None else "staff-member-off"
    return turn.label(phrase, number=str(one.id), role=role)


def _day(turn: Turn, seconds: int) -> str:
    return written(datetime.fromtimestamp(seconds, turn.now.tzinfo))
