"""The end of a turn: what was said becomes rows, and the person's desk is saved."""

from dataclasses import replace
from typing import Any

from bot import outbox, people
from bot.dialog import Button, Lane, Said, Turn
from bot.outbox import Row
from bot.people import Person

# The lane of what a turn says, by who opened it.
_LANES = {"person": Lane.REPLY, "clock": Lane.REMINDER, "staff": Lane.REPLY}


def finish(turn: Turn, before: Person) -> list[Row]:
    """The rows of this turn, in the order in which they are to be heard."""
    if turn.farewell is not None:
        return _erase(turn, turn.farewell)
    chat = turn.person.chat_id
    rows = []
    if turn.hidden and chat is not None:
        rows = outbox.hide(turn.db, turn.house.seal, chat, now=turn.seconds)
    if chat is not None:
        said = turn.said
        rows += [_put(turn, part, last=part is said[-1], person_id=turn.person.id) for part in said]
    _keep(turn, before)
    return rows


def _keep(turn: Turn, before: Person) -> None:
    shown = [part for part in turn.said if part.buttons]
    if shown and turn.opener == "person":
        screen = tuple(button.data for button in shown[-1].buttons)
        if screen != turn.person.desk.screen:
            turn.person = replace(turn.person, desk=replace(turn.person.desk, screen=screen))
    if turn.person != before:
        people.keep(turn.db, turn.house.seal, turn.person)


def _erase(turn: Turn, farewell: str) -> list[Row]:
    """Every dialog takes leave, the chat is emptied, the person deleted, the farewell said."""
    for dialog in turn.house.dialogs:
        dialog.leave(turn)
    said = Said(turn.text(farewell), (Button(turn.label(farewell, "again"), "/start"),))
    chat, rows = turn.person.chat_id, []
    if chat is not None:
        rows = outbox.hide(turn.db, turn.house.seal, chat, now=turn.seconds)
        rows.append(_put(turn, said, last=False, person_id=None))
    outbox.forget(turn.db, turn.person.id, now=turn.seconds)
    people.erase(turn.db, turn.person)
    return rows


def _put(turn: Turn, said: Said, *, last: bool, person_id: int | None) -> Row:
    edits = None if turn.hidden else said.edits
    body = message(said, turn.person.chat_id, home=_home(turn) if last else None)
    method, file_id = "sendMessage", None
    if edits is not None:
        method, body = "editMessageText", {**body, "message_id": edits}
    elif said.attachment is not None:
        method, file_id = "sendDocument", _put_file(turn, said, person_id)
        body["caption"] = body.pop("text")
        body.pop("link_preview_options")
    lane = _LANES[turn.opener]
    if lane is Lane.REMINDER:
        body["disable_notification"] = True
    return outbox.put(
        turn.db,
        turn.house.seal,
        body,
        method=method,
        lane=lane,
        now=turn.seconds,
        person_id=person_id,
        file_id=file_id,
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
    """The body of sendMessage: HTML, no link preview, one button a row, back and home below."""
    rows = [[button] for button in said.buttons]
    below = list(said.row)
    if home is not None and not any(b.data == home.data for row in rows for b in row):
        below.append(home)
    if below:
        rows.append(below)
    body: dict[str, Any] = {
        "chat_id": chat_id,
        "text": said.text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if rows:
        keys = [[{"text": b.label, "callback_data": b.data} for b in row] for row in rows]
        body["reply_markup"] = {"inline_keyboard": keys}
    return body
