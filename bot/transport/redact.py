"""The token in no log: a filter that blots it out, and libraries that talk less."""

import logging
import traceback
from types import TracebackType
from urllib.parse import quote

from pydantic import SecretStr

from bot.transport.webhook import webhook_secret

_BLOT = "[redacted]"
# At lower levels these log addresses and bodies: what people write, and the token.
_TALKATIVE = ("aiohttp", "telegram", "httpx", "httpcore", "asyncio")

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


def quiet_libraries() -> None:
    """Let the libraries below this room say only what is wrong."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


class RedactToken(logging.Filter):
    """Blots out the token and what is derived from it; for every handler, not for a logger.

    A logger's filter does not see the records of the loggers below it, a handler's does.
    """

    def __init__(self, token: SecretStr, *others: SecretStr) -> None:
        super().__init__()
        secret = token.get_secret_value()
        found = {secret, secret.partition(":")[2], webhook_secret(token)}
        found |= {other.get_secret_value() for other in others}
        found |= {quote(text, safe="") for text in found}
        # The longest first: the token's second half is a part of the token. Short ones would
        # blot out ordinary words.
        self._secrets = sorted((text for text in found if len(text) >= 6), key=len, reverse=True)

    def filter(self, record: logging.LogRecord) -> bool:
        """Always True: the record goes out, without what nobody may read."""
        self._message(record)
        self._trace(record)
        for name, value in list(vars(record).items()):
            if name not in ("msg", "args", "exc_info") and not isinstance(value, int | float):
                self._extra(record, name, value)
        return True

    def __repr__(self) -> str:
        return "<RedactToken>"

    def _message(self, record: logging.LogRecord) -> None:
        try:
            said = record.getMessage()
        except (TypeError, ValueError):
            # A wrong format would make logging print the arguments to stderr, unfiltered.
            said = f"{record.msg} {record.args!r}"
        blotted = self._blot(said)
        if blotted != said:
            record.msg, record.args = blotted, None

    def _trace(self, record: logging.LogRecord) -> None:
        if not isinstance(record.exc_info, tuple) or record.exc_info[0] is None:
            return
        text = "".join(traceback.format_exception(*record.exc_info))
        if self._blot(text) != text:
            record.exc_info, record.exc_text = None, self._blot(text)

    def _extra(self, record: logging.LogRecord, name: str, value: object) -> None:
        said = value if isinstance(value, str) else repr(value)
        if (blotted := self._blot(said)) != said:
            setattr(record, name, blotted)

    def _blot(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, _BLOT)
        return text
