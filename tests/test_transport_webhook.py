"""The webhook: Telegram's own post is taken, everything else refused unread and unlogged."""

import hashlib
import hmac
import json
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from pydantic import SecretStr
from starlette.applications import Starlette

from bot.store import HouseTrouble
from bot.transport import Health, webhook_path, webhook_route, webhook_secret

TOKEN = SecretStr("123456789:CANARY-abcdefghijklmnopqrstuvwxyz")
SECRET = webhook_secret(TOKEN)
UPDATE = b'{"update_id":5,"message":{"text":"CANARY"}}'
GOOD = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}


@dataclass
class Answer:
    """What the door said, and how many pieces of the body it took to say so."""

    status: int
    headers: dict[str, str]
    read: int


class House:
    """A dispatch behind the door."""

    def __init__(self, trouble: Exception | None = None) -> None:
        self.taken: list[Any] = []
        self.trouble = trouble
        self.health = Health()
        self.app = Starlette(routes=[webhook_route(TOKEN, self.dispatch, self.health)])

    async def dispatch(self, batch: list[dict[str, Any]]) -> None:
        if self.trouble:
            raise self.trouble
        self.taken += batch

    async def post(
        self,
        *chunks: bytes,
        path: str = webhook_path(TOKEN),
        headers: dict[str, str] | None = None,
        method: str = "POST",
        cut: bool = False,
    ) -> Answer:
        sent: list[dict[str, Any]] = []
        pieces = _pieces(chunks or (UPDATE,), cut=cut)
        answer = Answer(0, {}, 0)

        async def receive() -> dict[str, Any]:
            answer.read += 1
            return next(pieces)

        async def send(message: Any) -> None:
            sent.append(message)

        await self.app(_scope(method, path, GOOD if headers is None else headers), receive, send)
        answer.status = sent[0]["status"]
        answer.headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
        return answer


def _pieces(chunks: Iterable[bytes], *, cut: bool) -> Iterator[dict[str, Any]]:
    for chunk in chunks:
        yield {"type": "http.request", "body": chunk, "more_body": True}
    if not cut:
        yield {"type": "http.request", "body": b"", "more_body": False}
    while True:
        yield {"type": "http.disconnect"}


def _scope(method: str, path: str, headers: dict[str, str]) -> dict[str, Any]:
    return {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [
            (name.lower().encode(), text.encode("latin-1")) for name, text in headers.items()
        ],
    }


async def test_telegrams_post_is_taken() -> None:
    house = House()
    answer = await house.post(UPDATE[:10], UPDATE[10:])
    assert answer.status == 200
    assert house.taken == [json.loads(UPDATE)]
    assert (house.health.updates, house.health.way) == (1, "webhook")


def test_path_and_secret_come_from_the_token_and_do_not_tell_it() -> None:
    token = TOKEN.get_secret_value()
    assert webhook_path(TOKEN) == f"/telegram/{hashlib.sha256(token.encode()).hexdigest()}"
    assert SECRET not in webhook_path(TOKEN)
    assert webhook_secret(SecretStr(token + "x")) != SECRET
    # What setWebhook takes as a secret (Bot API).
    assert 1 <= len(SECRET) <= 256
    assert set(SECRET) <= set("0123456789abcdef")


async def test_secrets_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[Any, Any]] = []
    real = hmac.compare_digest

    def watch(one: Any, other: Any) -> bool:
        compared.append((one, other))
        return real(one, other)

    monkeypatch.setattr(hmac, "compare_digest", watch)
    # The first letter right, the last wrong: both must be looked at by compare_digest alone.
    for shown in (SECRET, SECRET[:-1] + "!", ""):
        compared.clear()
        await House().post(headers={**GOOD, "X-Telegram-Bot-Api-Secret-Token": shown})
        assert compared == [(shown.encode(), SECRET.encode())]


@pytest.mark.parametrize(
    "shown",
    ["", "wrong", SECRET[:-1], SECRET + "0", SECRET.upper(), f" {SECRET}", "ÿ" * 64, None],
)
async def test_a_wrong_secret_is_refused_unread(
    shown: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    house = House()
    headers = {name: text for name, text in GOOD.items() if name == "Content-Type"}
    if shown is not None:
        headers["X-Telegram-Bot-Api-Secret-Token"] = shown
    answer = await house.post(headers=headers)
    assert (answer.status, answer.read, house.taken) == (401, 0, [])
    assert "CANARY" not in caplog.text


@pytest.mark.parametrize(
    "path",
    [
        "/telegram",
        "/telegram/",
        webhook_path(TOKEN)[:-1],
        webhook_path(TOKEN) + "0",
        webhook_path(TOKEN).upper(),
        f"/telegram/{TOKEN.get_secret_value()}",
        f"/telegram/{SECRET}",
        "/",
    ],
)
async def test_a_near_miss_is_not_found(path: str) -> None:
    house = House()
    answer = await house.post(path=path)
    assert (answer.status, answer.read, house.taken) == (404, 0, [])


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS"])
async def test_only_a_post_is_taken(method: str) -> None:
    assert (await House().post(method=method)).status == 405


@pytest.mark.parametrize("kind", ["", "text/plain", "application/x-www-form-urlencoded"])
async def test_a_wrong_type_is_refused_unread(kind: str) -> None:
    house = House()
    answer = await house.post(headers={**GOOD, "Content-Type": kind})
    assert (answer.status, answer.read, house.taken) == (415, 0, [])


async def test_what_says_that_it_is_too_long_is_refused_unread() -> None:
    answer = await House().post(headers={**GOOD, "Content-Length": "262145"})
    assert (answer.status, answer.read) == (413, 0)


async def test_what_turns_out_too_long_is_read_no_further() -> None:
    house = House()
    kilobyte = b" " * 1024
    answer = await house.post(*[kilobyte] * 1000)
    assert (answer.status, answer.read, house.taken) == (413, 257, [])


async def test_the_longest_allowed_is_taken() -> None:
    house = House()
    body = UPDATE + b" " * (256 * 1024 - len(UPDATE))
    assert (await house.post(body)).status == 200
    assert len(house.taken) == 1


async def test_a_sender_that_goes_away_leaves_nothing() -> None:
    house = House()
    await house.post(UPDATE, cut=True)
    assert house.taken == []
    assert house.health.trouble == ""


@pytest.mark.parametrize("body", [b"", b"{", b"<html>CANARY", b"[" * 100_000])
async def test_what_is_not_json_is_refused_and_said_without_its_words(
    body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    house = House()
    assert (await house.post(body)).status == 400
    assert house.taken == []
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "CANARY" not in caplog.text


@pytest.mark.parametrize("body", [b"null", b"7", b'"CANARY"', b"[]"])
async def test_what_is_no_object_is_wrapped_and_taken(body: bytes) -> None:
    house = House()
    assert (await house.post(body)).status == 200
    assert house.taken == [{"malformed": json.loads(body)}]


async def test_a_lone_surrogate_passes() -> None:
    house = House()
    assert (await house.post(b'{"update_id":1,"t":"\\ud83d"}')).status == 200
    assert house.taken[0]["t"] == "\ud83d"


async def test_a_house_in_trouble_asks_telegram_to_come_again(
    caplog: pytest.LogCaptureFixture,
) -> None:
    house = House(HouseTrouble("full"))
    answer = await house.post()
    assert (answer.status, answer.headers["retry-after"]) == (503, "5")
    assert not house.health.fresh(0.0)
    assert "CANARY" not in caplog.text
    house.trouble = None
    assert (await house.post()).status == 200
    assert house.health.fresh(10_000.0)


async def test_an_error_that_dispatch_does_not_know_is_not_swallowed() -> None:
    with pytest.raises(ZeroDivisionError):
        await House(ZeroDivisionError()).post()
