"""A slice of the tests' own, with everything in it that home and privacy do not need."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from bot.dialog import (
    Button,
    Choice,
    Dialog,
    Input,
    Lane,
    Option,
    Photo,
    State,
    Text,
    Turn,
)

TOWNS = 83  # as many as Russia has regions

WORDS = """
bakery-kind = What shall we bake?
    .bread = 🍞 Bread
    .cake = 🎂 A cake
    .brick = Bread like a brick
bakery-town = Which town?
bakery-wish = What shall we write on it?
bakery-pieces = How many?
    .one = One
    .dozen = A dozen
bakery-done = { $kind }, { $town }, { $wish }, { $pieces }: it is in the oven.
bakery-tap = Please tap a button.
bakery-oven = The oven is hot.
    .bake = Bake
    .cool = Let it cool
bakery-cold = The oven is cold.
bakery-news = Fresh bread today.
    .buy = Buy some
bakery-bought = You have bought some.
bakery-picture = A fine picture.
bakery-hungry = Are you hungry? /menu
    .yes = 🍞 Yes
    .no = No
bakery-fed = Enjoy it. /menu
"""


def bakery(turn: Turn, args: str) -> State:
    """Begin an order."""
    return Kind()


class Kind(State, prompt="bakery-kind", choices=("bread", "cake", "brick")):
    """The first question."""

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(kind):
                return Town(kind=kind)
        turn.say("bakery-tap")
        return self


class Town(State, prompt="bakery-town"):
    """A long list."""

    kind: str

    def options(self, turn: Turn) -> Sequence[Option]:
        """The likeliest first, Old Town 41 among them."""
        names = [f"Town {n}" if n % 10 else f"Village {n}" for n in range(1, TOWNS)]
        towns = [Option(name, f"t{number}") for number, name in enumerate(names, 1)]
        return [Option("Old Town 41", "old"), *towns]

    def back(self) -> State:
        """What to bake."""
        return Kind()

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(town):
                return Wish(kind=self.kind, town=town)
        return self


class Wish(State, prompt="bakery-wish"):
    """Free words."""

    kind: str
    town: str

    def back(self) -> State:
        """The town."""
        return Town(kind=self.kind)

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Text("region"):
                turn.go("/region /bakery")
                return self
            case Text(wish):
                return Pieces(kind=self.kind, town=self.town, wish=wish)
            case Photo():
                turn.say("bakery-picture")
        return self


class Pieces(State, prompt="bakery-pieces", choices=("one", "dozen"), takes=Text):
    """A number, or one of two buttons."""

    kind: str
    town: str
    wish: str

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice(pieces) | Text(pieces):
                said = {**self.model_dump(), "pieces": pieces}
                turn.show("bakery-done", **said)
                return None
        return self


def oven(turn: Turn, args: str) -> None:
    """A screen, edited in place."""
    if args == "cold":
        turn.show("bakery-cold", back="/oven")
    else:
        turn.show("bakery-oven", buttons={"bake": "/bakery", "cool": "/oven cold"})


def news(turn: Turn, args: str) -> State | None:
    """What the clock says, and what it may not do."""
    if args == "later":
        turn.later("/news now", at=turn.now + timedelta(hours=1))
        turn.later("/news now", at=turn.now + timedelta(hours=2))
        turn.toast("bakery-tap")
    elif args == "again":
        turn.later("/news now", at=turn.now)
        turn.later("/news again", at=turn.now + timedelta(days=1))
        turn.say("bakery-news")
    elif args == "ask":
        turn.later("/bakery", at=turn.now + timedelta(hours=1))
        turn.say("bakery-news")
    elif args == "loop":
        turn.later("/news loop", at=turn.now)
        turn.say("bakery-news")
    elif args == "buy":
        turn.say("bakery-bought")
    elif args == "both":
        turn.say("bakery-bought")
        turn.show("bakery-news")
    else:
        turn.show("bakery-news", buttons={"buy": "/news buy"})
    return None


def toast(turn: Turn, args: str) -> None:
    """A few words over the chat."""
    turn.toast("bakery-tap")


def deep(turn: Turn, args: str) -> None:
    """Types itself as often as it is told."""
    turn.say("bakery-tap")
    if int(args) > 0:
        turn.go(f"/deep {int(args) - 1}")


def mute(turn: Turn, args: str) -> None:
    """A programmer's mistake: no answer."""


def burn(turn: Turn, args: str) -> State | None:
    """Breaks when half of it is said."""
    turn.say("bakery-news")
    turn.go("/oven")
    raise RuntimeError(args)


def crowded(turn: Turn, args: str) -> None:
    """Seven buttons, or one with 65 bytes."""
    if args == "seven":
        turn.show("bakery-oven", buttons=[Button(str(n), f"/oven {n}") for n in range(7)])
    else:
        turn.show("bakery-oven", buttons=[Button("long", "/oven " + "é" * 30)])


def vanish(turn: Turn, args: str) -> None:
    """Empties the chat, with a word before it and one after it."""
    turn.show("bakery-oven")
    turn.hide()
    turn.say("bakery-news")


def hungry(turn: Turn, args: str) -> None:
    """A question of a crowd: a keyboard below the chat, taken away by the answer."""
    if not args:
        turn.say("bakery-hungry", keyboard=("yes", "no"))
    elif turn.overheard is not None:
        turn.say("bakery-fed", clears=True, lane=Lane.REMINDER, name="fed")
    else:
        turn.say("bakery-bought")


def hears(turn: Turn, said: Input, *, waits: bool) -> str | None:
    """The labels of that keyboard; other words when nothing else is asked."""
    match said:
        case Text("🍞 Yes" | "No"):
            return "/hungry said"
        case Text("crumbs") if not waits:
            return "/hungry there"
    return None


def hide(turn: Turn) -> None:
    """A debt is nobody's business."""
    turn.db.run("DELETE FROM bakery_debts WHERE person_id = :me", me=turn.person.id)


COMMANDS: dict[str, Callable[[Turn, str], State | None]] = {
    "bakery": bakery,
    "oven": oven,
    "news": news,
    "toast": toast,
    "deep": deep,
    "mute": mute,
    "burn": burn,
    "crowded": crowded,
    "vanish": vanish,
    "hungry": hungry,
}

MIGRATIONS = (
    """
    CREATE TABLE bakery_debts(
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        coins INTEGER NOT NULL) STRICT;
    CREATE TABLE bakery_losses(coins INTEGER NOT NULL) STRICT
    """,
)


def leave(turn: Turn) -> None:
    """What a debtor owes is written off before nobody knows any more who owed it."""
    turn.db.run(
        """INSERT INTO bakery_losses(coins)
           SELECT coins FROM bakery_debts WHERE person_id = :me""",
        me=turn.person.id,
    )


dialog = Dialog(
    name="bakery",
    commands=COMMANDS,
    states=(Kind, Town, Wish, Pieces),
    migrations=MIGRATIONS,
    payload="b",
    leave=leave,
    hide=hide,
    hears=hears,
)
