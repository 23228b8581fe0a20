"""The stamp on a staff button that matters: nobody can type, keep or forward what it does.

`/staff disable 7 v3 <11 characters>`: HMAC-SHA-256 cut to 8 bytes over bot, chat, command and
version (DESIGN). Without a valid stamp a command only opens the fresh page that carries the button.
"""

import base64
import hashlib
import hmac
import re

from bot.dialog.inputs import Command
from bot.dialog.turn import Turn
from bot.seal import to_json

KEPT = 8  # bytes of the hash: eleven characters, so that the whole fits into a button's 64 bytes
_STAMPED = re.compile(r"(?P<args>.*?)\s+v(?P<version>\d{1,12})\s+(?P<mark>[A-Za-z0-9_-]{11})")


def stamp(turn: Turn, command: str, version: int) -> str:
    """The data of the button that does this command (`/staff disable 7`) to that very version."""
    return f"{command} v{version} {_marks(turn, command, version)[0]}"


def stamped(turn: Turn, args: str) -> tuple[str, int] | None:
    """What stands before the stamp, and the version; None without a stamp that is good here.

    `args` are those of the command that this turn runs. Whoever asks compares the version.
    """
    found = _STAMPED.fullmatch(args)
    if found is None or not isinstance(turn.input, Command):
        return None
    said, version = found["args"], int(found["version"])
    marks = _marks(turn, f"/{turn.input.name} {said}".rstrip(), version)
    good = any(hmac.compare_digest(mark.encode(), found["mark"].encode()) for mark in marks)
    return (said, version) if good else None


def pressed(turn: Turn) -> int | None:
    """The version on a good button, of which this turn is the tap; None for whatever was typed."""
    said = turn.input.args if isinstance(turn.input, Command) else ""
    good = stamped(turn, said)
    return good[1] if good else None


def unstamped(args: str) -> str:
    """The same words without their stamp, good or not: for the page that carries a fresh one."""
    found = _STAMPED.fullmatch(args)
    return found["args"] if found else args


def _marks(turn: Turn, command: str, version: int) -> list[str]:
    """The stamp under each key, the newest first."""
    text = to_json([turn.bot, turn.person.chat_id, command, version]).encode()
    return [_short(key, text) for key in turn.house.seal.keys_for("stamp")]


def _short(key: bytes, text: bytes) -> str:
    digest = hmac.new(key, text, hashlib.sha256).digest()[:KEPT]
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")
