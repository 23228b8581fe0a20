"""The end of a turn: what was said becomes rows, and the person's desk is saved."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot import due, outbox, people
from bot.dialog import (
    Button,
    Command,
    Document,
    House,
    Lane,
    Media,
    Photo,
    Said,
    Told,
    Turn,
    Voice,
)
from bot.outbox import Row
from bot.people import Desk, Person
from bot.store import Db

# The lane of what a turn says, by who opened it.
_LANES = {"person": Lane.REPLY, "clock": Lane.REMINDER, "staff": Lane.REPLY}


def finish(turn: Turn, before: Person) -> list[Row]:
    """The rows of this turn, in the order in which they are to be heard; then those for others."""
    rows = _finish(turn, before)
    if turn.told:
        told = turn.told
        if turn.farewell is not None:  # who is gone cannot be told that it was lost
            told = [replace(o, lost="") if o.teller == before.id else o for o in told]
        rows += tell(turn.house, turn.db, told, turn.now, bot=turn.bot)
    return rows


def tell(house: House, db: Db, told: Iterable[Told], now: datetime, *, bot: int) -> list[Row]:
    """The rows for other people: each has a turn that staff opened, so that it rings."""
    rows: list[Row] = []
    for one in told:
        for number in one.people:
            person = people.by_id(db, house.seal, number)
            if person is None or person.chat_id is None or not person.reachable:
                if one.lost:
                    due.put(db, one.teller, one.lost, at=int(now.timestamp()))
                continue
            turn = Turn(house, db, person, Command("menu"), now, opener="staff")
            turn.bot = bot
            _tell(turn, one)
            made = _finish(turn, person)
            if one.lost:
                outbox.watch(db, made, teller=one.teller, command=one.lost)
            rows += made
    return rows


def _tell(turn: Turn, one: Told) -> None:
    if one.post:
        turn.post(one.post, one.phrase, buttons=one.buttons, **one.words)
        turn.posted[one.post] = replace(turn.posted[one.post], life=one.life)
        return
    turn.say(
        one.phrase,
        buttons=one.buttons,
        attachment=None,
        media=one.media,
        rings=True,
        keyboard=(),
        clears=False,
        lane=None,
        name=one.name,
        **one.words,
    )


def _finish(turn: Turn, before: Person) -> list[Row]:
    if turn.farewell is not None:
        return _erase(turn, turn.farewell)
    chat, rows = turn.person.chat_id, []
    if turn.hidden and chat is not None:
        rows = outbox.hide(turn.db, turn.house.seal, chat, now=turn.seconds)
    elif turn.taken_back is not None and chat is not None:
        gone = outbox.take_back(turn.db, turn.house.seal, chat, turn.taken_back, now=turn.seconds)
        rows = [gone]
    if chat is not None and turn.said:
        home = _home(turn)
        rows += [_put(turn, part, None, turn.person.id) for part in turn.said[:-1]]
        rows.append(_put(turn, turn.said[-1], home, turn.person.id))
        _remember(turn, home)
    if chat is not None:  # below what was said: it goes on changing there
        rows += [_post(turn, name, said) for name, said in turn.posted.items()]
    if turn.person is not before and turn.person != before:
        people.keep(turn.db, turn.house.seal, turn.person)
    return rows


def _remember(turn: Turn, home: Button | None) -> None:
    """The newest screen's buttons, for digits; or that the question was talked over."""
    desk = turn.person.desk
    if turn.opener != "person":
        if desk.state is not None and not desk.interrupted:
            turn.person = turn.person.at(replace(desk, interrupted=True))
        return
    for part in reversed(turn.said):
        if part.is_screen:
            screen = tuple([button.data for row in part.keys(home) for button in row])
            if screen != desk.screen:
                turn.person = turn.person.at(_with_screen(desk, screen))
            return


def _with_screen(desk: Desk, screen: tuple[str, ...]) -> Desk:
    # Written out, for every turn does it.
    return Desk(
        desk.state, desk.fields, desk.began, screen, desk.aside, desk.interrupted, desk.guess
    )


def _erase(turn: Turn, farewell: str) -> list[Row]:
    """Every dialog takes leave, the chat is emptied, the person deleted, the farewell said."""
    for dialog in turn.house.dialogs:
        dialog.leave(turn)
    said = Said(turn.text(farewell), (Button(turn.label(farewell, "again"), "/start"),))
    chat, rows = turn.person.chat_id, []
    if chat is not None:
        rows = outbox.hide(turn.db, turn.house.seal, chat, now=turn.seconds)
        rows.append(_put(turn, said, None, None))
    outbox.forget(turn.db, turn.person.id, now=turn.seconds)
    people.erase(turn.db, turn.house.seal, turn.person, now=turn.seconds)
    return rows


def _put(turn: Turn, said: Said, home: Button | None, person_id: int | None) -> Row:
    body = message(said, turn.person.chat_id, home=home)
    method, file_id = "sendMessage", None
    if said.edits is not None and not turn.hidden:
        method, body["message_id"] = "editMessageText", said.edits
    elif said.attachment is not None:
        method, file_id = "sendDocument", _put_file(turn, said, person_id)
        _put_below(body)
    elif said.media is not None:
        method, field = _sent_by(said.media)
        body[field] = said.media.file_id
        _put_below(body)
    lane = said.lane if said.lane is not None else _LANES[turn.opener]
    if lane is Lane.REMINDER and not said.rings and method != "editMessageText":
        body["disable_notification"] = True
    if said.name and person_id is not None:
        outbox.withdraw(turn.db, person_id, said.name, now=turn.seconds)
    row = outbox.put(
        turn.db,
        turn.house.seal,
        body,
        method=method,
        lane=lane,
        now=turn.seconds,
        person_id=person_id,
        file_id=file_id,
    )
    if said.name:
        outbox.give_name(turn.db, row, said.name)
    return row


def _put_below(body: dict[str, Any]) -> None:
    body["caption"] = body.pop("text")
    body.pop("link_preview_options")


def _sent_by(media: Media) -> tuple[str, str]:
    """The method that sends it, and its parameter."""
    match media:
        case Photo():
            return "sendPhoto", "photo"
        case Voice():
            return "sendVoice", "voice"
        case Document():
            return "sendDocument", "document"


def _post(turn: Turn, name: str, said: Said) -> Row:
    return outbox.post(
        turn.db,
        turn.house.seal,
        message(said, turn.person.chat_id, home=_home(turn)),
        name=name,
        person_id=turn.person.id,
        now=turn.seconds,
        life=said.life,
    )


def _home(turn: Turn) -> Button | None:
    return Button(turn.label("bot-home"), "/menu") if turn.person.language else None


def _put_file(turn: Turn, said: Said, person_id: int | None) -> int | None:
    if said.attachment is None:
        return None
    return outbox.put_file(
        turn.db,
        turn.house.seal,
        person_id=person_id,
        field="document",
        name=said.attachment.name,
        content=said.attachment.content,
    )


def message(said: Said, chat_id: int | None, *, home: Button | None) -> dict[str, Any]:
    """The body of sendMessage to that chat."""
    return {"chat_id": chat_id, **said.body(home)}
