"""The filter that keeps the token out of every log record, however it got in."""

import io
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import SecretStr

from bot.transport import RedactToken, quiet_libraries, webhook_secret

TOKEN = SecretStr("123456789:CANARY-abcdefghijklmnopqrstuvwxyz")
TEXT = TOKEN.get_secret_value()


@pytest.fixture
def log() -> Iterator[tuple[logging.Logger, io.StringIO]]:
    """A logger of its own below a handler with the filter."""
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(logging.Formatter("%(message)s %(extra)s", defaults={"extra": ""}))
    handler.addFilter(RedactToken(TOKEN, SecretStr("proxy@CANARY")))
    logger = logging.getLogger("tried")
    logger.addHandler(handler)
    yield logger, out
    logger.removeHandler(handler)


class Shy:
    """An object whose repr holds what it should not."""

    def __repr__(self) -> str:
        return f"<Bot {TEXT}>"


@pytest.mark.parametrize(
    ("message", "args"),
    [
        (f"POST /bot{TEXT}/sendMessage", ()),
        ("POST /bot%s/sendMessage", (TEXT,)),
        ("%r", (Shy(),)),
        ("%(url)s", ({"url": TEXT},)),
        ("quoted %s", (TEXT.replace(":", "%3A"),)),
        ("half %s", (TEXT.partition(":")[2],)),
        ("secret %s", (webhook_secret(TOKEN),)),
        ("the password %s", ("proxy@CANARY",)),
        ("http://user:%s@proxy", ("proxy%40CANARY",)),
        ("wrong format %d", (TEXT,)),
        ("too many", (TEXT,)),
    ],
)
def test_a_message_is_blotted(
    log: tuple[logging.Logger, io.StringIO],
    message: str,
    args: tuple[Any, ...],
    capsys: pytest.CaptureFixture[str],
) -> None:
    logger, out = log
    logger.error(message, *args)
    assert "[redacted]" in out.getvalue()
    assert "CANARY" not in out.getvalue() + capsys.readouterr().err
    assert webhook_secret(TOKEN) not in out.getvalue()


def test_a_traceback_is_blotted(log: tuple[logging.Logger, io.StringIO]) -> None:
    logger, out = log
    failure = RuntimeError("harmless")
    failure.__cause__ = ValueError(TEXT)
    logger.error("it failed", exc_info=failure)
    assert "RuntimeError: harmless" in out.getvalue()
    assert "ValueError: [redacted]" in out.getvalue()
    assert "CANARY" not in out.getvalue()


def test_what_was_added_to_a_record_is_blotted(
    log: tuple[logging.Logger, io.StringIO],
) -> None:
    logger, out = log
    logger.error("with more", extra={"extra": {"bot": Shy()}})
    assert "[redacted]" in out.getvalue()
    assert "CANARY" not in out.getvalue()


def test_the_rest_stays_as_it_is(log: tuple[logging.Logger, io.StringIO]) -> None:
    logger, out = log
    logger.error("%d rows in %.1f s", 7, 0.5, extra={"extra": 3})
    logger.error("it failed", exc_info=ValueError("harmless"))
    assert out.getvalue() == "7 rows in 0.5 s 3\nit failed \nValueError: harmless\n"
    record = logging.LogRecord("x", logging.INFO, "f", 1, "%d rows", (7,), None)
    assert RedactToken(TOKEN).filter(record)
    assert (record.msg, record.args) == ("%d rows", (7,))


def test_the_filter_does_not_print_what_it_hides() -> None:
    assert "CANARY" not in repr(RedactToken(TOKEN))


def test_libraries_say_only_what_is_wrong() -> None:
    names = ("aiohttp.client", "telegram.Bot", "httpx", "httpcore.http11")
    quiet_libraries()
    assert [logging.getLogger(name).isEnabledFor(logging.INFO) for name in names] == [False] * 4
    assert all(logging.getLogger(name).isEnabledFor(logging.WARNING) for name in names)
