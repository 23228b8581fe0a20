"""Somebody needs help: whom to call first, then what, who is with them, how many, and where.

The hotline has the case from the first tap on; each step adds to it, none is needed. All of it is
said before anything else that waits, and a need is over only when they say so themselves.
"""

from collections.abc import Sequence

from bot import cards
from bot.dialog import Button, Html, Text, Turn
from dialogs.checkin import answers, places, rolls
from dialogs.checkin.answers import Standing
from dialogs.checkin.rolls import Roll
from dialogs.checkin.words import LABELS

KINDS = ("hurt", "trapped", "shelter", "papers", "lost", "other")
# Who is with them: a letter of the command, and what the hotline calls it.
WITH = {"c": "child", "p": "pregnant", "w": "cannot-walk"}
COUNTS = ("n1", "n2", "n3", "n4", "n5")  # the last is "or more"
UNKNOWN = "unclear"  # what the hotline is told before they have said what it is


def begin(turn: Turn, those: Standing) -> None:
    """The numbers first; the keyboard with its big "safe" goes."""
    for roll, one in those:
        answers.note(turn, roll, "need", one.need if one.answer == "need" else "")
    turn.toast("checkin-toast", answer="need")
    turn.say("checkin-need", clears=True, numbers=numbers(turn))
    _show_kinds(turn, those[0][0])
    call(turn, those, those[0][1].need or UNKNOWN)


def call(turn: Turn, those: Standing, kind: str, flags: str = "-") -> None:
    """Operators are rung, and read in which region it is."""
    place = next((one.place for _, one in those if one.place), "")
    turn.go(f"/hotline call roll {kind} {flags} {place}".rstrip())


def numbers(turn: Turn) -> Html:
    """Whom to call there."""
    return cards.block(cards.lines(turn, cards.emergencies(turn, cards.around(turn))))


def choose(turn: Turn, roll: Roll, kind: str) -> None:
    """What it is; the operator sees it at once."""
    those = needy(turn)
    for one, _ in those:
        answers.note(turn, one, "need", kind)
    call(turn, those, kind)
    show_with(turn, roll, "")


def show_with(turn: Turn, roll: Roll, flags: str) -> None:
    """Who is with them: each a switch."""
    switches = [_switch(turn, roll, flags, letter) for letter in WITH]
    onward = Button(turn.label("checkin-with", "next"), f"/checkin many {roll.id} {flags or '-'}")
    turn.show("checkin-with", buttons=[*switches, onward, *_over(turn, roll)])


def switch(turn: Turn, roll: Roll, flags: str) -> None:
    """They have turned one of them; operators are rung when all of them are."""
    show_with(turn, roll, "".join(letter for letter in WITH if letter in flags))


def show_many(turn: Turn, roll: Roll, flags: str) -> None:
    """How many they are; whoever stops here has said who is with them."""
    if flags_of(flags):
        told(turn, flags_of(flags))
    shown = [
        Button(turn.label("checkin-many", n), f"/checkin many {roll.id} {flags or '-'} {n}")
        for n in COUNTS
    ]
    turn.show("checkin-many", buttons=[*shown, *_over(turn, roll)])


def count(turn: Turn, roll: Roll, flags: str, many: str) -> None:
    """How many; then where."""
    told(turn, [*flags_of(flags), many])
    show_where(turn, roll)


def flags_of(flags: str) -> list[str]:
    """The hotline's words for those letters; what is none of them is nothing."""
    return [word for letter, word in WITH.items() if letter in flags]


def told(turn: Turn, flags: Sequence[str]) -> None:
    """The case says so from now on."""
    those = needy(turn)
    kind = next((one.need for _, one in those if one.need), UNKNOWN)
    call(turn, those, kind, ",".join(flags) or "-")


def show_where(turn: Turn, roll: Roll) -> None:
    """Where: what is known, the list, or their own words, which reach the operator as they come."""
    one = rolls.asked(turn, roll.id)
    place = places.named(turn, turn.language, [one.place]) if one else ""
    turn.show(
        "checkin-where",
        buttons=[_list(turn, roll), *_over(turn, roll)],
        place=place or "no",
    )


def move(turn: Turn, roll: Roll, place: str) -> None:
    """They are there: the board and the operator know it."""
    rolls.move(turn, roll.id, place)
    those = needy(turn)
    kind = next((one.need for _, one in those if one.need), UNKNOWN)
    turn.overheard = Text(places.named(turn, turn.language, [place]))
    turn.go(f"/hotline call roll {kind} = {place}")
    turn.go("/hotline words")
    show_where(turn, roll)


def ask_still(turn: Turn, roll: Roll) -> None:
    """Whoever needed help and says anything else is asked: a pocket presses buttons, too."""
    turn.show(
        "checkin-still",
        buttons={"need": f"/checkin need {roll.id}", "over": f"/checkin withdraw {roll.id}"},
    )


def withdraw(turn: Turn, those: Standing) -> None:
    """It is over, they say themselves."""
    for roll, _ in those:
        answers.note(turn, roll, "safe")
    turn.toast("checkin-toast", answer="safe")
    time = places.moment(turn, turn.wrote_at, those[0][0])
    turn.show("checkin-withdrawn", buttons=_family(turn), time=time)
    since = min((one.at for _, one in those), default=turn.seconds)
    if answers.has_left_keys(turn, since):
        turn.say("checkin-put-away", clears=True)
    turn.go("/hotline withdrawn roll")


def needy(turn: Turn) -> Standing:
    """Where they have said that they need help, and not that it is over; after the end, too."""
    return [(roll, one) for roll, one in rolls.of_person(turn) if one.answer == "need"]


def ways(turn: Turn) -> list[Button]:
    """Of who needs help: the numbers again, and that it is over; nothing for anybody else."""
    those = needy(turn)
    if not those:
        return []
    roll = those[0][0]
    return [Button(turn.label(LABELS, "need"), f"/checkin need {roll.id}"), *_over(turn, roll)]


def _show_kinds(turn: Turn, roll: Roll) -> None:
    commands = {kind: f"/checkin need {roll.id} {kind}" for kind in KINDS}
    turn.show("checkin-what", buttons=commands)


def _switch(turn: Turn, roll: Roll, flags: str, letter: str) -> Button:
    word, is_on = WITH[letter], letter in flags
    following = flags.replace(letter, "") if is_on else flags + letter
    label = turn.label("checkin-with", word, on="yes" if is_on else "no")
    return Button(label, f"/checkin with {roll.id} {following or '-'}")


def _list(turn: Turn, roll: Roll) -> Button:
    return Button(turn.label("checkin-where", "list"), f"/checkin region {roll.id}")


def _over(turn: Turn, roll: Roll) -> list[Button]:
    return [Button(turn.label("checkin-where", "over"), f"/checkin over {roll.id}")]


def _family(turn: Turn) -> list[Button]:
    if "family" not in turn.menu:
        return []
    return [Button(turn.label("checkin-given", "family"), "/family tell safe")]
