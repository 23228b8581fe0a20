"""What a turn does with its input: find the dialog, let it speak, remember the question."""

import logging
import re
from collections.abc import Sequence

from bot.dialog import (
    Choice,
    Command,
    Document,
    Input,
    Option,
    Photo,
    Said,
    State,
    Text,
    Turn,
    Voice,
)
from bot.dispatch import claimed, questions
from bot.dispatch.questions import Question
from bot.dispatch.updates import Arrived, words

log = logging.getLogger(__name__)

DEEP = 3  # commands that a turn may type by itself (DESIGN)
HOME = Command("menu")

# Whoever has no language yet is asked for it first, but never before these.
SPEECHLESS = frozenset({
    "language", "sos", "checkin", "certificate", "hide", "delete", "hotline call", "hotline words",
    "hotline point", "hotline withdrawn",
})  # fmt: skip
URGENT = frozenset({"sos", "checkin"})

_ANSWER = re.compile(r"(\d{1,12}):(.{1,62})", re.DOTALL)
_PAYLOAD = re.compile(r"([a-z])-([A-Za-z0-9_-]{1,62})")
_EMERGENCY = re.compile(r"\W*(?:112|101|102|103|104|111)\W*")
_NUMBER = re.compile(r"(\d{1,2})[.)\ufe0f\u20e3]*")


def take(turn: Turn, arrived: Arrived) -> None:
    """Answer what arrived from the person."""
    talk = Talk(turn)
    if arrived.kind == "tap":
        talk.tap(arrived.data)
    elif arrived.kind == "edited":
        turn.say("bot-edited")
    elif arrived.input is None:
        turn.say(talk.state.unreadable if talk.state else "bot-cannot-read")
    else:
        talk.hear(arrived.input)
    talk.follow()
    talk.end(tapped=arrived.kind == "tap")


def take_command(turn: Turn, line: str) -> None:
    """Do what the clock or staff type for the person."""
    talk = Talk(turn)
    talk.type(words(line))
    talk.follow()


class Talk:
    """One turn, from what arrived to the question that waits at its end.

    `state` is the question that waits now, begun by the command `began`; `next` the one that is
    put at the end; `numbered` the one that the newest number of a question stands for.
    """

    __slots__ = ("began", "next", "numbered", "receipt", "state", "turn")

    def __init__(self, turn: Turn) -> None:
        desk = turn.person.desk
        self.turn = turn
        self.began = desk.began
        self.state = self.numbered = questions.waiting(turn)
        self.next: Question | None = None
        self.receipt = False
        if self.state is None:
            questions.clear(turn)

    def hear(self, said: Input) -> None:
        """What the person typed or sent."""
        self.receipt = self.turn.person.desk.interrupted
        match said:
            case Command():
                self.type(said)
            case Text(text) if _EMERGENCY.fullmatch(_latin_digits(text)):
                self.type(Command("emergency"))
            case _ if line := self._overheard(said):
                self.turn.overheard = said
                self.type(words(line))
            case Text(text):
                self._text(text)
            case _:
                self._other(said)

    def _overheard(self, said: Input) -> str | None:
        """The command of the first slice to which that means something: see Dialog.hears."""
        found = (
            dialog.hears(self.turn, said, waits=self.state is not None)
            for dialog in self.turn.house.dialogs
            if dialog.hears is not None
        )
        return next((line for line in found if line), None)

    def tap(self, data: str) -> None:
        """A button, new or old or forged."""
        if data.startswith("/"):
            self.type(words(data))
            return
        answer = _ANSWER.fullmatch(data)
        if answer is None or self.state is None or int(answer[1]) != self.turn.person.question:
            self._passed()
        else:
            self.turn.on_question = True
            self._tap_answer(self.state, answer[2])

    def _tap_answer(self, state: State, value: str) -> None:
        if value == questions.BACK:
            self._back(state)
        elif value == questions.ANEW:
            self._begin_anew()
        elif turned := questions.turning(value):
            self._put(Question(state, self.began, turned[1], turned[0]))
        elif any(o.value == value for o in questions.offered(self.turn, state) or ()):
            self.turn.input = Choice(value)
            self._answer(state)
        else:
            self._passed()

    def _back(self, state: State) -> None:
        before = state.back()
        if before is None:
            self._begin_anew()
        else:
            self._put(Question(before, self.began))

    def _begin_anew(self) -> None:
        self._clear()
        self.type(words(self.began), anew=True)

    def _passed(self) -> None:
        """An old or forged button: say so; the question that waits is asked again below."""
        self.turn.tapped = None
        self.turn.say("bot-passed")
        if self.state is None:
            self.turn.go(HOME.line)

    def _text(self, text: str) -> None:
        state, digits = self.state, _latin_digits(text)
        offers = questions.offered(self.turn, state) if state is not None else None
        if state is not None and (state.takes is Text or offers is None):
            self._answer(state)
        elif (number := _NUMBER.fullmatch(digits)) and self._tap_number(int(number[1])):
            return
        elif state is None or offers is None:
            self._words(text)
        else:
            self._beginning(state, offers, text)

    def _words(self, text: str) -> None:
        """Words that no question waits for: an answer to an operator, a code, else sought."""
        if self.turn.person.language is not None and "hotline" in self.turn.menu:
            self.turn.unasked = Text(text)
            self.type(Command("hotline", "said"))
        if self.next is None:
            self.turn.unasked = None
            code = claimed.digits(text)
            self.type(Command("start", f"k-{code}") if code else Command("search", text))

    def _tap_number(self, number: int) -> bool:
        """Whether the newest screen has a button of that number, which is then tapped."""
        screen = self.turn.person.desk.screen
        if not 1 <= number <= len(screen):
            return False
        self.tap(screen[number - 1])
        return True

    def _beginning(self, state: State, offers: Sequence[Option], typed: str) -> None:
        """A typed label, or its beginning, chooses; several of a list are shown; else words."""
        found = questions.meant(state, offers, typed)
        if len(found) > 1:
            self._put(Question(state, self.began, first=typed))
            return
        if found:
            self.turn.input = Choice(found[0])
        self._answer(state)

    def _other(self, said: Input) -> None:
        """A picture, a voice, a place: an answer if a question waits, else for the hotline."""
        if self.state is not None:
            self._answer(self.state)
        elif isinstance(said, Photo | Voice | Document) and "hotline" in self.turn.menu:
            self.turn.unasked = said
            self.type(Command("hotline", "file"))
        else:
            self.turn.say("bot-cannot-read")

    def _answer(self, state: State) -> None:
        if self.receipt:
            self.turn.say("bot-receipt", question=questions.title(self.turn, state))
        following = state.answer(self.turn)
        numbered, began = self.numbered, self.began
        self._clear()
        if isinstance(following, State):
            self.numbered = numbered
            self._put(Question(following, began))

    def type(self, typed: Input, *, anew: bool = False) -> None:
        """Run a command; whoever has no language yet is asked for it first, then goes on."""
        turn = self.turn
        command = self._known(typed)
        if command is None:
            return
        claim, before = turn.claimed, list(turn.said)
        if not (anew or claim) and turn.opener == "person" and self._revived(command.line):
            return
        turn.input = command
        following = turn.house.starts[command.name](turn, command.args)
        if claim and not claimed.settle(turn, claim, before):
            return
        if turn.opener != "person":
            if isinstance(following, State):
                log.error("only the person moves the state", extra={"command": command.name})
        elif isinstance(following, State):
            numbered = self.numbered
            self._close()
            self.numbered = numbered
            self._put(Question(following, command.line))
        elif (turn.closes or turn.hidden) and not self._still():
            self._close()

    def _still(self) -> bool:
        """Whether the question of the language stays where it is, above a screen that changed."""
        said = self.turn.said
        unasked = self.turn.person.language is None and self.began.startswith("/language")
        return unasked and bool(said) and all(one.edits for one in said)

    def _known(self, typed: Input) -> Command | None:
        """The command that this release runs for what was typed; None: the clock's lapses."""
        turn = self.turn
        command = typed if isinstance(typed, Command) else Command("help")
        if command.name == "start":
            command = self._linked(command)
        if turn.opener != "person":
            if command.name in turn.menu:
                return command
            log.warning("a due command is not of this release", extra={"command": command.name})
            return None
        named = {command.name, " ".join(command.line[1:].split()[:2])}
        if turn.person.language is None and SPEECHLESS.isdisjoint(named):
            wanted = command.line if command.args or command.name not in {"start", "menu"} else ""
            return Command("language", wanted)
        if claimed.is_link(command):
            return claimed.command(turn, claimed.digits(command.args))
        return command if command.name in turn.menu else Command("help")

    def _linked(self, command: Command) -> Command:
        """`/start t-7` as `/trainings t-7`; a code is looked at when a language is known."""
        if claimed.is_link(command):
            return command
        link = _PAYLOAD.fullmatch(command.args)
        word = self.turn.house.payloads.get(link[1]) if link else None
        return Command(word, command.args) if word else Command("start")

    def _revived(self, line: str) -> bool:
        """Ask again what this very command had begun, if something had been said already."""
        state = self.state if self.began == line else None
        if state is None or not (state.draft and state.begun):
            state = questions.revive(self.turn, line)
            if state is None:
                return False
            self._close()
        self._put(Question(state, line, anew=True))
        return True

    def _put(self, question: Question) -> None:
        """Ask it at the end of the turn, in the place of what was to be asked."""
        if self.next is not None and self.next.began != question.began:
            questions.set_aside(self.turn, self.next.state, self.next.began)
        self.next = question

    def _close(self) -> None:
        """Close the question that waited before this turn, and keep what was said so far."""
        if self.state is not None:
            questions.set_aside(self.turn, self.state, self.began)
        self._clear()

    def _clear(self) -> None:
        self.state = self.numbered = None
        questions.clear(self.turn)

    def follow(self) -> None:
        """Type what the slices asked to be typed, three deep at most."""
        turn = self.turn
        for _ in range(DEEP):
            if not turn.typed:
                return
            self.type(words(turn.typed.pop(0)))
        if turn.typed:
            log.error("a turn typed too many commands", extra={"left": len(turn.typed)})

    def end(self, *, tapped: bool) -> None:
        """Never silence; and the question that still waits stands below what was said."""
        turn = self.turn
        if turn.farewell is not None:
            return
        spoken = turn.said or turn.posted or self.next is not None
        if not spoken and not (tapped and turn.toasted):
            self._break_silence()
        if turn.person.language is None and self.next is None and self.state is None:
            self.type(Command("language", self._urgent()))
        if self.next is None and self.state is not None and turn.said and not self._still():
            self.next = Question(self.state, self.began)
        if self.next is not None:
            same = self.next.state == self.numbered
            questions.ask(turn, self.next, same=same)

    def _urgent(self) -> str:
        """What is shown again when a language has been chosen: nobody in danger seeks it anew."""
        said = self.turn.input
        return f"/{said.name}" if isinstance(said, Command) and said.name in URGENT else ""

    def _break_silence(self) -> None:
        if self.turn.toasted is not None:
            phrase, said = self.turn.toasted
            self.turn.said.append(Said(self.turn.text(phrase, **said)))
            return
        log.error("a turn said nothing")
        self.type(HOME)


def _latin_digits(text: str) -> str:
    """The same with the digits of every script as 0-9; long texts are no numbers."""
    if text.isascii() or len(text) > 16:
        return text
    return "".join(str(int(c)) if c.isdecimal() else c for c in text)
