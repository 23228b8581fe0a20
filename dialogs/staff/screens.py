"""What staff see of themselves: their menu, a place and a role by name, a link that was made."""

from collections.abc import Sequence

from bot import people
from bot.dialog import Button, Turn
from bot.people import Role
from dialogs.staff import invitations

ENTRIES = 5  # of a page; with "more" six buttons


def show_menu(turn: Turn, args: str) -> None:
    """Who they are here, and what they may do."""
    own = people.roles_of(turn.db, turn.person.id)
    roles = {one.role for one in own}
    buttons: dict[str, str] = {}
    if "administrator" in roles:
        buttons |= {"people": "/staff people", "invite": "/staff invite"}
    if "editor" in roles:
        buttons |= {"hidden": "/staff hidden"}
    turn.show(
        "staff-menu",
        buttons=buttons,
        number=str(turn.person.id),
        roles="\n".join(held(turn, one.role, one.place) for one in own),
        factor="yes" if people.has_factor(turn.db, turn.person.id) else "no",
    )


def held(turn: Turn, role: Role, where: str) -> str:
    """A role and its place on one line."""
    name = turn.label("staff-role", role)
    return turn.label("staff-held", role=name, place=place(turn, where))


def place(turn: Turn, where: str) -> str:
    """Everywhere, a country or a region by name."""
    if not where:
        return turn.label("staff-everywhere")
    kind = "region" if "-" in where else "country"
    return turn.label(f"{kind}-{where.lower()}")


def show_link(turn: Turn, role: Role, where: str) -> None:
    """Make the invitation and show its link, this once."""
    number, payload = invitations.invite(turn, role, where)
    turn.record("invitation made", invitation=number, role=role, place=where)
    turn.show(
        "staff-link",
        buttons={"cancel": f"/staff cancel {number}"},
        back="/staff",
        held=held(turn, role, where),
        link=turn.link(payload),
    )


def cancel(turn: Turn, args: str) -> None:
    """The link works no more."""
    number = number_of(args)
    if number is not None and invitations.cancel(turn, number):
        turn.record("invitation cancelled", invitation=number)
        turn.toast("staff-link-cancelled")
    else:
        turn.toast("staff-link-over")
    show_menu(turn, "")


def paged(turn: Turn, entries: Sequence[Button], word: str, args: str) -> tuple[list[Button], str]:
    """The page that `people 2` says, with the button for more, and the way back."""
    last = max(0, len(entries) - 1) // ENTRIES
    page = min(number_of(args) or 0, last)
    buttons = [*entries[page * ENTRIES : (page + 1) * ENTRIES]]
    if page < last:
        buttons.append(Button(turn.label("bot-more"), f"/staff {word} {page + 1}"))
    return buttons, f"/staff {word} {page - 1}" if page else "/staff"


def number_of(args: str) -> int | None:
    """The number behind the word of a command."""
    said = args.partition(" ")[2].strip()
    good = said.isascii() and said.isdecimal() and len(said) < 16
    return int(said) if good else None


def leave(turn: Turn) -> None:
    """Staff who have themselves forgotten: the log tells that somebody left."""
    if people.roles_of(turn.db, turn.person.id):
        turn.record("staff left")
