"""What must hold after every step of every chat, whatever a test is about."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

OPTIONS = 6  # CONTRACT: a screen has six at most, and a row with back and home
HOME = "/menu"
ANEW = ":*"  # "start anew" is no option: it stands below a question that was put aside


def keys(message: dict[str, Any]) -> list[dict[str, Any]]:
    """The inline buttons of a message, from the first to the last."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [key for row in rows for key in row]


def broken(
    heard: Sequence[dict[str, Any]],
    *,
    quiet: Collection[str],
    commands: Collection[str],
    speaks: bool,
) -> Iterator[str]:
    """Which rules the messages of one step break, in words.

    `quiet` are the labels of back and home, `commands` the words that the bot knows; `speaks` is
    whether the person has chosen a language.
    """
    for message in heard:
        yield from _message(message, quiet, commands)
    if speaks and heard and not _leads_home(heard[-1]):
        yield f"the last message offers no way home: {_words(heard[-1])}"


def _leads_home(message: dict[str, Any]) -> bool:
    """By a button; where a keyboard comes or goes there is none, and the words say it."""
    markup = message.get("reply_markup", {})
    if "inline_keyboard" in markup:
        return HOME in [key.get("callback_data") for key in keys(message)]
    return HOME in _all_words(message)


def _message(
    message: dict[str, Any], quiet: Collection[str], commands: Collection[str]
) -> Iterator[str]:
    data = [key["callback_data"] for key in keys(message) if key["text"] not in quiet]
    if len([one for one in data if not one.endswith(ANEW)]) > OPTIONS:
        yield f"more than {OPTIONS} options: {_words(message)}"
    for one in data:
        word = one[1:].partition(" ")[0]
        if one.startswith("/") and word not in commands:
            yield f"a button that leads nowhere: {one}"
    if not _words(message) and "document" not in message:
        yield "a message without words"


def _words(message: dict[str, Any]) -> str:
    return _all_words(message)[:60]


def _all_words(message: dict[str, Any]) -> str:
    return str(message.get("text") or message.get("caption") or "")
