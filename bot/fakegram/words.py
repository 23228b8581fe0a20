"""The bot's own words: commands by scope and language, name and descriptions by language."""

import re
from typing import Any

from bot.fakegram.chats import addressed
from bot.fakegram.errors import refuse
from bot.fakegram.params import Params
from bot.fakegram.records import Json
from bot.fakegram.state import State

_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
_CHAT_SCOPES = ("chat", "chat_administrators", "chat_member")
_LANGUAGE = re.compile(r"[a-z]{2}\Z|\Z")
_COMMAND = re.compile(r"[a-z0-9_]+\Z")
MAX_COMMANDS = 100
MAX_NAME, MAX_DESCRIPTION, MAX_SHORT = 64, 512, 120  # characters (Bot API)


def set_commands(state: State, params: Params) -> bool:
    """setMyCommands."""
    given = params.json("commands", "Can't parse commands JSON object")
    if not isinstance(given, list):
        raise refuse("Expected an Array of BotCommand")
    commands = [_command(item) for item in given]
    key = _key(state, params)
    if len(commands) > MAX_COMMANDS:
        raise refuse("BOT_COMMANDS_TOO_MUCH")
    if any(not _COMMAND.match(item["command"]) for item in commands):
        raise refuse("BOT_COMMAND_INVALID")
    _store(state, key, commands)
    return True


def get_commands(state: State, params: Params) -> list[Json]:
    """getMyCommands: of exactly this scope and language."""
    return state.bot.commands.get(_key(state, params), [])


def delete_commands(state: State, params: Params) -> bool:
    """deleteMyCommands."""
    _store(state, _key(state, params), [])
    return True


def _store(state: State, key: str, commands: list[Json]) -> None:
    state.bot.commands.pop(key, None)
    if commands:
        state.bot.commands[key] = commands
    state.note("bot", "", state.bot)
    state.tell("commands", 0)


def _command(item: Any) -> Json:
    if not isinstance(item, dict):
        raise refuse("Can't parse BotCommand: Expected an Object")
    command = str(item.get("command", "")).strip().removeprefix("/")
    description = str(item.get("description", "")).strip()
    if not command:
        raise refuse("command must be non-empty")
    if len(command) > 32:
        raise refuse("command length must not exceed 32")
    if not description:
        raise refuse("command description must be non-empty")
    if len(description) > 256:
        raise refuse("command description length must not exceed 256")
    return {"command": command, "description": description}


def _key(state: State, params: Params) -> str:
    scope = params.json("scope", "Can't parse BotCommandScope JSON object") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind in _CHAT_SCOPES:
        chat = addressed(state, Params(scope, {})).id
        person = f"/{scope.get('user_id')}" if kind == "chat_member" else ""
        return f"{kind}/{chat}{person}/{_language(params)}"
    if kind not in _SCOPES:
        raise refuse("Can't parse BotCommandScope: Unsupported type specified")
    return f"{kind}/{_language(params)}"


def _language(params: Params) -> str:
    language = params.text("language_code")
    if not _LANGUAGE.match(language):
        raise refuse("Invalid language code specified")
    return language


def set_name(state: State, params: Params) -> bool:
    """setMyName."""
    return _set(state, params, state.bot.names, "name", MAX_NAME)


def set_description(state: State, params: Params) -> bool:
    """setMyDescription."""
    return _set(state, params, state.bot.descriptions, "description", MAX_DESCRIPTION)


def set_short_description(state: State, params: Params) -> bool:
    """setMyShortDescription."""
    return _set(state, params, state.bot.short_descriptions, "short_description", MAX_SHORT)


def _set(state: State, params: Params, words: dict[str, str], what: str, limit: int) -> bool:
    text, language = params.text(what).strip(), _language(params)
    if len(text) > limit:
        raise refuse(f"bot {what.replace('_', ' ')} is too long")
    words.pop(language, None)
    if text:
        words[language] = text
    state.note("bot", "", state.bot)
    state.tell("commands", 0)
    return True


def get_name(state: State, params: Params) -> Json:
    """getMyName: in this language, or the one for all."""
    bot = state.bot
    return {"name": bot.names.get(_language(params)) or bot.names.get("", bot.first_name)}


def get_description(state: State, params: Params) -> Json:
    """getMyDescription."""
    words = state.bot.descriptions
    return {"description": words.get(_language(params), words.get("", ""))}


def get_short_description(state: State, params: Params) -> Json:
    """getMyShortDescription."""
    words = state.bot.short_descriptions
    return {"short_description": words.get(_language(params), words.get("", ""))}


def commands_for(state: State, chat: int, language: str) -> list[Json]:
    """What a person in a private chat sees: the narrowest scope, and the own language first."""
    for scope in (f"chat/{chat}", "all_private_chats", "default"):
        for key in (f"{scope}/{language}", f"{scope}/"):
            if found := state.bot.commands.get(key):
                return found
    return []
