"""What a turn does with its input: find the dialog, let it speak, remember the question."""

import logging
import re

from bot.dialog import Choice, Command, Document, Input, Photo, State, Text, Turn, Voice
from bot.dispatch import questions
from bot.dispatch.updates import Arrived, words

log = logging.getLogger(__name__)

DEEP = 3  # commands that a turn may type by itself (DESIGN)

_ANSWER = re.compile(r"(\d{1,12}):(.{1,52})", re.DOTALL)
_PAYLOAD = re.compile(r"([a-z])-([A-Za-z0-9_-]{1,60})")
_EMERGENCY = re.compile(r"\+?(112|101|102|103|104|111)[.!]?")
_DIGIT = re.compile(r"([1-9])[.)]?")


def take(turn: Turn, arrived: Arrived) -> None:
    """Answer what arrived from the person."""
    if arrived.kind == "edited":
        turn.say("bot-edited")
    elif arrived.kind == "tap":
        _tap(turn, arrived.data)
    elif arrived.input is None:
        turn.say("bot-cannot-read")
    else:
        _message(turn, arrived.input)
    _follow(turn)


def take_command(turn: Turn, line: str) -> None:
    """Do what the clock or staff type for the person."""
    _type(turn, words(line))
    _follow(turn)


def _message(turn: Turn, said: Input) -> None:
    match said:
        case Command():
            _type(turn, said)
        case Text(text):
            _text(turn, text)
        case _:
            _other(turn)


def _tap(turn: Turn, data: str) -> None:
    if data.startswith("/"):
        _type(turn, words(data))
        return
    answer = _ANSWER.fullmatch(data)
    state = questions.waiting(turn)
    if answer is None or state is None or int(answer[1]) != turn.person.question:
        _passed(turn)
    else:
        turn.on_question = True
        _tap_answer(turn, state, answer[2])


def _tap_answer(turn: Turn, state: State, value: str) -> None:
    began = turn.person.desk.began
    if value == questions.BACK:
        before = state.back()
        if before is not None:
            questions.ask(turn, before, began)
            return
        _type(turn, words(began), anew=True)
    elif value == questions.ANEW:
        questions.clear(turn)
        _type(turn, words(began), anew=True)
    elif value.startswith(">") and value[1:].isdecimal():
        questions.ask(turn, state, began, page=min(int(value[1:]), 99))
    elif questions.allowed(turn, state, value):
        turn.input = Choice(value)
        _answer(turn, state)
    else:
        _passed(turn)


def _passed(turn: Turn) -> None:
    """An old or forged button: say so; the question that waits is asked again below."""
    turn.tapped = None
    turn.say("bot-passed")
    if questions.waiting(turn) is None:
        turn.go(questions.HOME)


def _text(turn: Turn, text: str) -> None:
    state = questions.waiting(turn)
    if _EMERGENCY.fullmatch(text.strip()):
        _type(turn, Command("emergency"))
    elif state is not None and (state.takes is Text or not _lists(turn, state)):
        _answer(turn, state)
    elif (digit := _DIGIT.fullmatch(text)) and _tap_number(turn, int(digit[1])):
        return
    elif state is None:
        _type(turn, Command("search", text))
    else:
        _beginning(turn, state, text)


def _lists(turn: Turn, state: State) -> bool:
    return bool(state.choices) or state.options(turn) is not None


def _tap_number(turn: Turn, digit: int) -> bool:
    """Whether the newest screen has a button of that number, which is then tapped."""
    screen = turn.person.desk.screen
    if digit > len(screen):
        return False
    _tap(turn, screen[digit - 1])
    return True


def _beginning(turn: Turn, state: State, typed: str) -> None:
    """A typed label, or its beginning, chooses; several of a list are shown; else it is words."""
    found = questions.meant(turn, state, typed) if typed.strip() else []
    if len(found) == 1:
        turn.input = Choice(found[0])
    elif found and state.options(turn) is not None:
        questions.ask(turn, state, turn.person.desk.began, first=typed)
        return
    _answer(turn, state)


def _other(turn: Turn) -> None:
    """A picture, a voice, a place: an answer if a question waits for words, else not for us."""
    state = questions.waiting(turn)
    if state is not None:
        _answer(turn, state)
    elif isinstance(turn.input, Photo | Voice | Document) and "hotline" in turn.menu:
        _type(turn, Command("hotline"))
    else:
        turn.say("bot-cannot-read")


def _answer(turn: Turn, state: State) -> None:
    began = turn.person.desk.began
    following = state.answer(turn)
    if isinstance(following, State):
        questions.ask(turn, following, began)
    else:
        questions.clear(turn)


def _type(turn: Turn, typed: Input, *, anew: bool = False) -> None:
    """Run a command; whoever has no language yet is asked for it first, and then goes on."""
    command = _known(turn, typed)
    if turn.person.language is None and command.name not in {"language", "sos"}:
        wanted = "" if command.name in {"start", "menu"} and not command.args else command.line
        command = Command("language", wanted)
    before = turn.person.desk
    if not anew and turn.opener == "person" and _revived(turn, command.line):
        return
    turn.input = command
    following = turn.house.starts[command.name](turn, command.args)
    if turn.opener != "person":
        if isinstance(following, State):
            log.error("only the person moves the state", extra={"command": command.name})
        return
    if isinstance(following, State):
        if before.began != command.line:
            questions.close(turn, before)
        questions.ask(turn, following, command.line)
    elif turn.closes:
        if not anew:
            questions.close(turn, before)
        questions.clear(turn)


def _revived(turn: Turn, line: str) -> bool:
    """Ask again what this very command had begun, if something had been said already."""
    desk = turn.person.desk
    state = questions.waiting(turn) if desk.began == line and desk.fields else None
    if state is None or not state.draft:
        state = questions.revive(turn, line)
        if state is None:
            return False
        questions.close(turn, desk)
    questions.ask(turn, state, line, anew=True)
    return True


def _known(turn: Turn, command: Input) -> Command:
    """The command as this release knows it; one that it lacks is a call for help."""
    if not isinstance(command, Command):
        return Command("help")
    if command.name == "start":
        link = _PAYLOAD.fullmatch(command.args)
        if link and link[1] in turn.house.payloads:
            return Command(turn.house.payloads[link[1]], command.args)
        if command.args and turn.person.language is not None:
            return Command("start")
    return command if command.name in turn.menu else Command("help")


def _follow(turn: Turn) -> None:
    """Type what the slices asked to be typed, three deep at most."""
    for _ in range(DEEP):
        if not turn.typed:
            break
        line, turn.typed = turn.typed[0], turn.typed[1:]
        _type(turn, words(line), anew=True)
    if turn.typed:
        log.error("a turn typed too many commands", extra={"left": len(turn.typed)})
    if turn.opener == "person":
        _end(turn)


def _end(turn: Turn) -> None:
    """Never silence; and the question that still waits stands below what was said."""
    if not turn.said and not turn.toasted and turn.farewell is None:
        log.error("a turn said nothing")
        _type(turn, words(questions.HOME))
    if turn.said and not turn.asked and turn.farewell is None:
        state = questions.waiting(turn)
        if state is not None:
            questions.ask(turn, state, turn.person.desk.began)
