"""What a person's phone shows."""

from bot.fakegram.records import Json, Stored
from bot.fakegram.state import State
from bot.fakegram.words import commands_for


def history(state: State, chat: int) -> list[Json]:
    """The messages, oldest first; of a group that migrated, those before."""
    return [kept.message for kept in state.messages.get(chat, {}).values()]


def commands(state: State, person: int, language: str | None) -> list[Json]:
    """The menu of commands."""
    return commands_for(state, person, _language(state, person, language))


def profile(state: State, person: int, language: str | None) -> Json:
    """The bot's name and descriptions."""
    code, bot = _language(state, person, language), state.bot
    return {
        "name": bot.names.get(code) or bot.names.get("", bot.first_name),
        "username": bot.username,
        "description": bot.descriptions.get(code, bot.descriptions.get("", "")),
        "short_description": bot.short_descriptions.get(code, bot.short_descriptions.get("", "")),
    }


def _language(state: State, person: int, language: str | None) -> str:
    return (language or state.person(person).language_code or "")[:2]


def screen(state: State, person: int) -> Json:
    """All of a person's phone."""
    chat = state.chats.get(person)
    return {
        "user": state.person(person).user(),
        "bot": profile(state, person, None),
        "history": history(state, person),
        "keyboard": chat.keyboard if chat else None,
        "toasts": list(state.toasts.get(person, [])),
        "commands": commands(state, person, None),
        "typing": state.typing.get(person, 0.0) > state.now(),
        "started": chat is not None,
        "blocked": chat is not None and chat.blocked,
        "waiting_taps": [
            t.id for t in state.taps.values() if t.person == person and not t.answered
        ],
    }


def download(state: State, path: str) -> Stored | None:
    """The file at this path, if any."""
    return next((file for file in state.files.values() if file.path == path), None)


def webhook_failed(state: State, message: str) -> None:
    """The last trouble of the webhook."""
    if state.bot.webhook:
        state.bot.webhook |= {
            "last_error_date": int(state.now()),
            "last_error_message": message,
        }
        state.note("bot", "", state.bot)
