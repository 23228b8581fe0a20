"""What reaches who asked, in their language and unnamed: words, files, articles, sentences.

Of a secret case only "you have an answer" leaves: the words come when they tap to read them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.dialog import Button, Document, House, Media, Photo, Start, State, Turn, Voice
from dialogs.hotline import cases, rings
from dialogs.hotline.cases import Case, Kind, Line
from dialogs.hotline.staff import holds, standing
from dialogs.hotline.staff.holds import Reader
from dialogs.hotline.staff.standing import at


@dataclass(frozen=True, slots=True)
class Words:
    """What an operator says: words, the name of a reply, or a command; `language` of free words."""

    kind: Kind
    text: str
    media: Media | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """A line as its reader gets it: a phrase with its words, buttons and file."""

    phrase: str
    text: str
    buttons: Sequence[Button]
    media: Media | None = None
    language: str = ""


def deliver(turn: Turn, case: Case, said: Words) -> bool:
    """Write it into the case and send it; False: it did not leave, and they were told why."""
    reader = holds.reader(turn, case)
    if not reader.reachable:
        unclaimed = case.person_id is None and case.channel != "chat"
        why = "hotline-desk-unclaimed" if unclaimed else "hotline-desk-unreachable"
        turn.say(why, number=str(case.id))
        return False
    if not holds.touch(turn, case, answered=True):
        turn.toast("hotline-desk-changed")
        return False
    file_id = said.media.file_id if said.media else ""
    number = cases.say(turn, case.id, "operator", said.kind, said.text, file_id=file_id)
    if said.language and said.language != reader.language:
        holds.note_language(turn, number, said.language)
    rings.settle(turn, case)
    turn.record("case answered", case=case.id, kind=said.kind)
    line = Line(number, turn.seconds, "operator", said.kind, said.text, file_id)
    _send(turn, case, line, reader)
    turn.toast("hotline-desk-sent")
    return True


def _send(turn: Turn, case: Case, line: Line, reader: Reader) -> None:
    lost = at("lost", case.id)
    if case.secret:
        label = turn.house.i18n.label(reader.language, "hotline-answer-waits", "read")
        buttons = [Button(label, f"/hotline read {line.id}")]
        turn.tell([case.person_id or 0], "hotline-answer-waits", buttons=buttons, lost=lost)
        return
    found = shown(turn, reader.language, case, line)
    turn.tell(
        [case.person_id or 0],
        found.phrase,
        buttons=found.buttons,
        media=found.media,
        lost=lost,
        number=str(case.id),
        text=found.text,
        language=found.language,
    )


def shown(turn: Turn, language: str, case: Case, line: Line) -> Shown:
    """An operator's line for who asked, in that language."""

    def button(name: str, to: str) -> Button:
        return Button(turn.house.i18n.label(language, "hotline-answer", name), to)

    ways = [button("write", f"/hotline mine {case.id}")]
    text = words_of(turn.house, language, line)
    if line.kind in {"article", "show"}:
        return Shown("hotline-answer-article", "", [Button(text, line.text), *ways])
    written = holds.language_of(turn, line.id)
    if not written:
        return Shown("hotline-answer", text, ways, media_of(line))
    ways.append(button("unclear", f"/hotline unclear {case.id}"))
    name = turn.house.i18n.label(language, "home-language", written)
    return Shown("hotline-answer-foreign", text, ways, media_of(line), name)


def media_of(line: Line) -> Media | None:
    """The file of a line."""
    match line.kind:
        case "voice":
            return Voice(line.file_id)
        case "photo":
            return Photo(line.file_id)
        case "document":
            return Document(line.file_id)
    return None


def words_of(house: House, language: str, line: Line) -> str:
    """The words of a line, plain: a reply, an article or an event in that very language."""
    match line.kind:
        case "reply":
            return _named(house, language, "hotline-reply", line.text)
        case "event":
            return _named(house, language, "hotline-desk-event", line.text)
        case "article" | "show":
            return title_of(house, language, line.text)
    return line.text


def title_of(house: House, language: str, command: str) -> str:
    """What stands on the button of an article, or of a sentence to hold up."""
    words = command[1:].split()
    if words[0] == "show":
        return _named(house, language, f"show-say-{words[-1]}", "button")
    return searched(house, language, command)[0]


def searched(house: House, language: str, command: str) -> tuple[str, str]:
    """Title and country of the article of that command; of an unknown one the command itself."""
    documents = house.search.index(language).documents
    found = ((one.label, one.country) for one in documents if one.command == command)
    return next(found, (command, ""))


def _named(house: House, language: str, phrase: str, name: str) -> str:
    """An attribute; its own name where this release does not know it."""
    known = house.i18n.has("en", phrase, name)
    return house.i18n.label(language, phrase, name) if known else name


def tell_person(turn: Turn, case: Case, phrase: str, *, time: str = "") -> None:
    """Something neutral to who asked, with the way to their case."""
    reader = holds.reader(turn, case)
    if case.person_id is None or not reader.reachable:
        return
    label = turn.house.i18n.label(reader.language, "hotline-answer", "write")
    buttons = [Button(label, f"/hotline mine {case.id}")]
    turn.tell([case.person_id], phrase, buttons=buttons, number=str(case.id), time=time)


def tell_taken(turn: Turn, case: Case) -> None:
    """Somebody has it; who is in need reads since when, and no promise."""
    if "hidden" in case.called.split(","):  # they emptied the chat: it says nothing by itself
        return
    if case.taken_at:
        tell_person(turn, case, "hotline-answer-colleague")
    elif case.origin:
        zone = turn.house.regions.zone(case.country, case.region or None)
        here = turn.now.astimezone(ZoneInfo(zone or standing.NOWHERE))
        tell_person(turn, case, "hotline-call-seen", time=f"{here:%H:%M}")
    else:
        tell_person(turn, case, "hotline-answer-taken")


def tell_closed(turn: Turn, case: Case) -> None:
    """It is over, and can be opened again: what is promised in the ready replies."""
    reader = holds.reader(turn, case)
    if case.person_id is not None and reader.reachable:
        buttons = {"reopen": f"/hotline reopen {case.id}", "rate": f"/hotline rate {case.id}"}
        turn.tell([case.person_id], "hotline-answer-closed", buttons=buttons, number=str(case.id))


def tell_lost(turn: Turn, args: str) -> State | None:
    """The clock: something did not reach who asked; whoever has the case now should know."""
    case = cases.find(turn, standing.split(args)[0])
    if case is not None:
        standing.note_event(turn, case, "lost")
        turn.say(
            "hotline-desk-lost",
            buttons={"open": at("case", case.id)},
            rings=True,
            number=str(case.id),
        )
    return None


WAYS: Mapping[str, Start] = {}
DUE: Mapping[str, Start] = {"lost": tell_lost}
