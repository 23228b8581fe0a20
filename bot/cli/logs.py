"""Logs: one JSON object a line; ids and phrase names, never a token nor a person's words."""

import json
import logging
import sys
import traceback
from pathlib import Path
from typing import Any, TextIO

from pydantic import SecretStr

from bot.transport import RedactToken, quiet_libraries

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """A record as JSON: time (UTC), level, where, what, and the extras; a traceback as places."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        line: dict[str, Any] = {
            "time": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname.lower(),
            "room": record.name,
            "what": record.getMessage(),
        }
        line |= {k: v for k, v in vars(record).items() if k not in _STANDARD}
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = places(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False, default=str)


def places(error: BaseException) -> str:
    """Type, file and line of an error: what it says may be somebody's words."""
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    where = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))
    return f"{type(error).__name__} {where}".strip()


def set_up(
    token: SecretStr | None,
    *others: SecretStr,
    stream: TextIO = sys.stderr,
    level: int = logging.INFO,
) -> None:
    """Send all logs to the stream, without the token and the other secrets."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines())
    if token is not None:
        handler.addFilter(RedactToken(token, *others))
    logging.basicConfig(handlers=[handler], level=level, force=True)
    quiet_libraries()
    for noisy in ("apscheduler", "aiosqlite", "asyncio", "uvicorn"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
