"""The chat of staff: their menu, and inviting somebody, from top to bottom."""

from collections.abc import Sequence

from bot import people, waiting
from bot.dialog import Choice, Option, Start, State, Text, Turn
from bot.people import Role as Name
from dialogs.staff import duties, editors, invitations, members, rotas, rows, screens

# The likeliest first; the last of all is the one that can make others.
ORDER: tuple[Name, ...] = (
    "operator", "author", "approver", "editor", "trainer", "viewer", "partner", "administrator",
)  # fmt: skip
# Two of these can write to everybody, the third makes them: one stolen phone must not be enough.
STRONG = frozenset({"administrator", "approver", "author"})
ALL = "all"  # on a button: everywhere, or the whole country


def staff(turn: Turn, args: str) -> State | None:
    """Their menu and their commands; for anybody else the same as a command that is not there."""
    if args.startswith("s-"):
        return _open(turn, args)
    if not people.roles_of(turn.db, turn.person.id):
        turn.go("/help")
        return None
    way = WAYS.get(args.partition(" ")[0], screens.show_menu)
    return way(turn, args)


def invite(turn: Turn, args: str) -> State | None:
    """Ask for role and place."""
    return Role() if _may_invite(turn) else None


def off(turn: Turn, args: str) -> State | None:
    """`/staff off`: at once, or after a word to who takes over what is open."""
    if waiting.mine(turn.db, turn.house.seal, turn.person.id):
        return rows.Note()
    duties.end(turn, "")
    return None


def practise(turn: Turn, args: str) -> None:
    """`/staff practise`: an exercise is begun where alerts are."""
    turn.go("/alerts practise")


WAYS: dict[str, Start] = {
    "people": members.show_all,
    "person": members.show_one,
    "disable": members.disable,
    "enable": members.enable,
    "invite": invite,
    "cancel": screens.cancel,
    "duty": duties.show_duty,
    "on": duties.go_on,
    "off": off,
    "languages": duties.choose_languages,
    "places": duties.choose_places,
    "rota": rotas.show_rota,
    "shift": rotas.add,
    "unshift": rotas.drop,
    "now": duties.show_now,
    "waiting": rows.show_waiting,
    "row": rows.show_row,
    "take": rows.take,
    "back": rows.hand_back,
    "done": rows.finish,
    "practise": practise,
    "hidden": editors.show_hidden,
    "withdraw": editors.withdraw,
    "restore": editors.restore,
}


class Role(State, prompt="staff-role", draft=False):
    """Which role shall they have?"""

    def options(self, turn: Turn) -> Sequence[Option]:
        """All roles."""
        return [Option(turn.label(self.prompt, role), role) for role in ORDER]

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(role):
                return Country(role=_role(role)) if _may_invite(turn) else None
        return self


class Country(State, prompt="staff-country", draft=False):
    """For which country?"""

    role: Name

    def options(self, turn: Turn) -> Sequence[Option]:
        """Everywhere, then each country, as far as this administrator's own place goes."""
        there = {one.partition("-")[0] for one in _own(turn)}
        codes = [code for code in turn.house.regions.countries if {code, ""} & there]
        first = [Option(screens.place(turn, ""), ALL)] if "" in there else []
        return [*first, *(Option(screens.place(turn, code), code) for code in codes)]

    def back(self) -> State:
        """The role."""
        return Role()

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("all"):
                return _agree(turn, self.role, "")
            case Choice(country):
                return Region(role=self.role, country=country) if _may_invite(turn) else None
        return self


class Region(State, prompt="staff-region", draft=False):
    """For which region of it?"""

    role: Name
    country: str

    def options(self, turn: Turn) -> Sequence[Option]:
        """The whole country, then its regions, as far as this administrator's own place goes."""
        own, codes = _own(turn), turn.house.regions.of(self.country)
        whole = Option(turn.label(self.prompt, "all"), ALL)
        if not own.isdisjoint({"", self.country}):
            return [whole, *(Option(screens.place(turn, code), code) for code in codes)]
        return [Option(screens.place(turn, code), code) for code in codes if code in own]

    def back(self) -> State:
        """The country."""
        return Country(role=self.role)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("all"):
                return _agree(turn, self.role, self.country)
            case Choice(region):
                return _agree(turn, self.role, region)
        return self


class Code(State, prompt="staff-code", takes=Text, draft=False):
    """The second factor, for a role that can do harm."""

    role: Name
    place: str

    def answer(self, turn: Turn) -> State | None:
        if not _may_invite(turn, self.place):
            return None
        match turn.input:
            case Text(code):
                turn.take_back()
                seal, me = turn.house.seal, turn.person.id
                found = people.check_factor(turn.db, seal, me, code, now=turn.seconds)
                if found == "good":
                    screens.show_link(turn, self.role, self.place)
                    return None
                turn.record("code refused", why=found)
                turn.say("staff-code-no", why=found)
        return self


class Invited(State, prompt="staff-invited", choices=("accept", "refuse"), draft=False):
    """They see what they accept, and accept."""

    invitation: int
    role: Name
    place: str

    def ask(self, turn: Turn) -> str:
        """The role, the place, what it means, and what is kept."""
        held = screens.held(turn, self.role, self.place)
        return turn.text(self.prompt, held=held, role=self.role)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("accept"):
                _accept(turn, self.invitation)
                return None
            case Choice("refuse"):
                turn.show("staff-refused")
                return None
        return self


def _own(turn: Turn) -> set[str]:
    """Where this person is an administrator.

    Whoever is none any more is offered everything: a button that is offered reaches `answer`,
    which refuses it, and only there they read what strangers read.
    """
    own = people.roles_of(turn.db, turn.person.id)
    return {one.place for one in own if one.role == "administrator"} or {""}


def _role(said: str) -> Name:
    """The role of that name, which a button of ours carried."""
    return next(role for role in people.ROLES if role == said)


def _may_invite(turn: Turn, place: str | None = None) -> bool:
    """Whether an administrator still stands here; who does not reads what strangers read."""
    own = people.roles_of(turn.db, turn.person.id)
    good = any(one.role == "administrator" for one in own)
    if good and (place is None or people.covers(own, place)):
        return True
    turn.go("/staff" if own else "/help")
    return False


def _agree(turn: Turn, role: Name, place: str) -> State | None:
    """The link, or the second factor first."""
    if not _may_invite(turn, place):
        return None
    if role not in STRONG:
        screens.show_link(turn, role, place)
        return None
    if not people.has_factor(turn.db, turn.person.id):
        turn.show("staff-code-none", back="/staff")
        return None
    return Code(role=role, place=place)


def _open(turn: Turn, link: str) -> State | None:
    """What the link invites to; a link that was never given is no command."""
    found = invitations.by_link(turn, link)
    if found is None:
        turn.go("/help")
    elif not found.open:
        turn.show("staff-link-over")
    else:
        return Invited(invitation=found.id, role=found.role, place=found.place)
    return None


def _accept(turn: Turn, number: int) -> None:
    found = invitations.by_number(turn, number)
    if found is None or not found.open or not invitations.take(turn, number):
        turn.show("staff-link-over")
        return
    me = turn.person.id
    people.grant(turn.db, me, found.role, found.place, now=turn.seconds)
    turn.record("invitation accepted", inviter=found.inviter, role=found.role, place=found.place)
    screens.show_menu(turn, "")
