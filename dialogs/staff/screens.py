"""What staff see of themselves: their menu, a place and a role by name, a link that was made."""

from collections.abc import Sequence

from bot import people, waiting
from bot.dialog import SHOWN, Button, Turn
from bot.people import Role
from dialogs.staff import invitations

ENTRIES = 5  # of a page; with "more" six buttons


def show_menu(turn: Turn, args: str) -> None:
    """Who they are here, and what they may do."""
    own = people.roles_of(turn.db, turn.person.id)
    roles = {one.role for one in own}
    open_now = len(waiting.open_rows(turn.db, turn.house.seal, turn.person.id))
    buttons = [_entry(turn, name, to, open_now) for name, to in _ways(turn, roles).items()]
    turn.show(
        "staff-menu",
        buttons=buttons,
        number=str(turn.person.id),
        roles="\n".join(held(turn, one.role, one.place) for one in own),
        factor="yes" if people.has_factor(turn.db, turn.person.id) else "no",
    )


def _ways(turn: Turn, roles: set[Role]) -> dict[str, str]:
    """What stands on the buttons, and where they lead: six at most."""
    ways: dict[str, str] = {}
    if "alerts" in turn.menu and roles & {"author", "approver", "partner"}:
        ways |= {"alerts": "/alerts desk"}
    if roles - {"viewer"}:
        duty = waiting.duty_of(turn.db, turn.person.id, now=turn.seconds)
        ways |= {"duty" if duty.on else "off": "/staff duty", "waiting": "/staff waiting"}
    if "administrator" in roles:
        ways |= {"people": "/staff people", "invite": "/staff invite"}
    if "editor" in roles:
        ways |= {"hidden": "/staff hidden"}
    # Where there is room; whoever has every role, or administers, types /trainings desk.
    if roles & {"trainer", "operator"} and len(ways) < SHOWN:
        ways |= {"trainings": "/trainings desk"}
    return ways


def _entry(turn: Turn, name: str, to: str, count: int) -> Button:
    words = {"count": count} if name == "waiting" else {}
    return Button(turn.label("staff-menu", name, **words), to)


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
        waiting.end_duty(turn.db, turn.house.seal, turn.person.id, now=turn.seconds)
