"""The bot as a process, over real HTTP, against a Telegram that misbehaves."""

import os
import signal
import socket
import sqlite3
import stat
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.processes import ROOT, TOKEN, Bot, Telegram, until

ZAMIRA, BAKYT = 1001, 1002
MENU = "What would you like to know?"


@pytest.fixture(scope="module")
def telegram() -> Iterator[Telegram]:
    with Telegram() as telegram:
        yield telegram


@pytest.fixture
def bot(telegram: Telegram, tmp_path: Path) -> Iterator[Bot]:
    telegram.act("heal")
    with Bot(telegram.url, tmp_path) as bot:
        yield bot


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def newcomer(telegram: Telegram, number: int) -> int:
    """A person who has never written; a number of their own for each test."""
    telegram.act("person", id=number, language_code="en")
    return number


def hears(telegram: Telegram, person: int, words: str, times: int = 1) -> bool:
    return sum(n for text, n in telegram.said(person).items() if words in text) >= times


def status(port: int, path: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_a_conversation_from_start_to_forgotten(telegram: Telegram, bot: Bot) -> None:
    person = newcomer(telegram, 3001)
    telegram.act("start", person=person)
    bot.start()
    until("the languages", lambda: hears(telegram, person, "112"), bot=bot)
    for label, words in (
        ("English", MENU),
        ("⚙️ Settings and privacy", "Who gets it"),
        ("🗑 Forget me", "Forget all"),
    ):
        telegram.act("tap", person=person, label=label)
        until(words, lambda words=words: words in _newest(telegram, person), bot=bot)
    telegram.act("tap", person=person, label="Yes, forget me")
    until("farewell", lambda: "Your data are deleted" in _newest(telegram, person), bot=bot)
    assert len(telegram.act("history", chat=person)) == 1
    assert bot.end(signal.SIGTERM) == 0
    with sqlite3.connect(bot.database) as db:
        assert db.execute("SELECT COUNT(*) FROM people").fetchall() == [(0,)]
        assert db.execute("SELECT COUNT(*) FROM messages").fetchall() == [(0,)]
    db.close()
    assert str(person).encode() not in bot.log.read_bytes()


def _newest(telegram: Telegram, person: int) -> str:
    """The newest words; none for the moment in which a chat has just been emptied."""
    shown = telegram.act("history", chat=person)
    return str(shown[-1].get("text", "")) if shown else ""


@pytest.mark.parametrize(
    ("kind", "more", "least", "most"),
    [
        ("refused", {"times": 1}, 1, 1),
        ("500", {"times": 2}, 1, 1),
        ("429", {"times": 2, "retry_after": 1}, 1, 1),
        ("executed-then-timeout", {"times": 1}, 2, 2),
        ("400", {"times": 1, "description": "Bad Request: can't parse entities: x"}, 1, 1),
    ],
)
def test_a_reply_survives_what_happens_to_its_call(
    kind: str, more: dict[str, object], least: int, most: int, telegram: Telegram, bot: Bot
) -> None:
    person = newcomer(telegram, 3100 + sum(map(ord, kind)))
    telegram.act("start", person=person)
    bot.start()
    until("the languages", lambda: hears(telegram, person, "112"), bot=bot)
    telegram.act("fault", kind=kind, method="sendMessage", chat=person, **more)
    telegram.act("text", person=person, text="/language en")
    until("the menu", lambda: hears(telegram, person, MENU, least), bot=bot)
    telegram.act("text", person=person, text="/privacy")
    until("the next answer", lambda: hears(telegram, person, "Who gets it"), bot=bot)
    heard = sum(n for text, n in telegram.said(person).items() if MENU in text)
    assert least <= heard <= most


def test_who_blocks_the_bot_hears_nothing_more_and_is_welcome_back(
    telegram: Telegram, bot: Bot
) -> None:
    person = newcomer(telegram, 3201)
    telegram.act("start", person=person)
    bot.start()
    until("the languages", lambda: hears(telegram, person, "112"), bot=bot)
    telegram.act("block", person=person)
    until("it is known", lambda: telegram.act("pending") == 0, bot=bot)
    telegram.act("unblock", person=person)
    telegram.act("text", person=person, text="/language en")
    until("the menu", lambda: hears(telegram, person, MENU), bot=bot)
    assert bot.end(signal.SIGTERM) == 0


def test_updates_that_came_while_it_was_away_are_answered(telegram: Telegram, bot: Bot) -> None:
    person = newcomer(telegram, 3301)
    telegram.act("start", person=person)
    bot.start()
    until("the languages", lambda: hears(telegram, person, "112"), bot=bot)
    telegram.act("away", seconds=1.5)
    telegram.act("text", person=person, text="/language en")
    until("the menu", lambda: hears(telegram, person, MENU), bot=bot)


def test_a_webhook_works_like_polling(telegram: Telegram, tmp_path: Path) -> None:
    port = free_port()
    person = newcomer(telegram, 3401)
    there = {
        "HAMROH_LISTEN": f"127.0.0.1:{port}",
        "HAMROH_PUBLIC_URL": f"http://127.0.0.1:{port}",
    }
    with Bot(telegram.url, tmp_path, **there) as bot:
        telegram.act("start", person=person)
        bot.start()
        until("the languages", lambda: hears(telegram, person, "112"), bot=bot)
        telegram.act("tap", person=person, label="English")
        until("the menu", lambda: MENU in _newest(telegram, person), bot=bot)
        assert status(port, "/telegram/") == (404, "Not Found")
        assert status(port, "/readyz")[0] == 200
        assert bot.end(signal.SIGTERM) == 0
    with Bot(telegram.url, tmp_path) as bot:
        bot.start()
        telegram.act("text", person=person, text="/privacy")
        until("polling again", lambda: hears(telegram, person, "Who gets it"), bot=bot)


def test_it_tells_how_it_is(telegram: Telegram, tmp_path: Path) -> None:
    port = free_port()
    with Bot(telegram.url, tmp_path, HAMROH_LISTEN=f"127.0.0.1:{port}") as bot:
        bot.start()
        until("it answers", lambda: _answers(port), bot=bot)
        until("it is ready", lambda: status(port, "/readyz")[0] == 200, bot=bot)
        assert status(port, "/healthz") == (200, "alive\n")
        assert "hamroh_updates_total" in status(port, "/metrics")[1]
        telegram.act("fault", kind="away", method="getUpdates", times=400)
        assert status(port, "/healthz")[0] == 200
        telegram.act("heal")


def _answers(port: int) -> bool:
    try:
        status(port, "/healthz")
    except urllib.error.URLError:
        return False
    return True


def run_once(bot: Bot, *verb: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """`python -m bot <verb>` with that bot's environment, to its end."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *(verb or ("run",))],
        cwd=ROOT,
        env={**bot.environment, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_second_copy_exits_3_and_the_first_goes_on(telegram: Telegram, bot: Bot) -> None:
    person = newcomer(telegram, 3501)
    bot.start()
    telegram.act("start", person=person)
    until("the languages", lambda: hears(telegram, person, "112"), bot=bot)
    assert run_once(bot).returncode == 3
    other = run_once(bot, HAMROH_DATA_DIR=str(bot.folder / "other"))
    assert other.returncode == 3
    assert TOKEN not in other.stderr + other.stdout
    telegram.act("text", person=person, text="/language en")
    until("the menu", lambda: hears(telegram, person, MENU), bot=bot)


def test_without_a_token_or_with_a_wrong_one_it_says_what_to_do(bot: Bot) -> None:
    missing = run_once(bot, HAMROH_TOKEN="")
    assert missing.returncode == 2
    assert "BotFather" in missing.stderr
    for wrong in ("nonsense", "1000001:another-token-that-nobody-gave-out-000"):
        refused = run_once(bot, HAMROH_TOKEN=wrong)
        assert refused.returncode == 2, refused.stderr
        assert wrong not in refused.stderr + refused.stdout
        assert "Traceback" not in refused.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="LOUD: root writes where nobody may")
def test_a_data_directory_that_cannot_be_written_is_told(bot: Bot) -> None:
    folder = bot.folder / "closed"
    folder.mkdir(mode=stat.S_IRUSR | stat.S_IXUSR)
    refused = run_once(bot, HAMROH_DATA_DIR=str(folder / "data"))
    assert refused.returncode == 1
    assert "Traceback" not in refused.stderr


def test_a_newer_database_is_not_touched(telegram: Telegram, bot: Bot) -> None:
    person = newcomer(telegram, 3551)
    telegram.act("start", person=person)
    bot.start()
    until("the languages", lambda: hears(telegram, person, "112"), bot=bot)
    assert bot.end(signal.SIGTERM) == 0
    with sqlite3.connect(bot.database) as db:
        db.execute("INSERT INTO migrations VALUES ('people', 99, 'x', 0)")
        db.commit()
    db.close()
    before = bot.database.read_bytes()
    refused = run_once(bot)
    assert refused.returncode == 1
    assert "newer" in refused.stderr
    assert bot.database.read_bytes() == before


def test_the_wrong_key_stops_the_start(telegram: Telegram, bot: Bot) -> None:
    person = newcomer(telegram, 3601)
    bot.start()
    telegram.act("start", person=person)
    until("the languages", lambda: hears(telegram, person, "112"), bot=bot)
    assert bot.end(signal.SIGTERM) == 0
    other = bot.folder / "other-key"
    other.write_text("11" * 32 + "\n")
    refused = run_once(bot, HAMROH_KEY_FILE=str(other))
    assert refused.returncode == 1
    assert "key" in refused.stderr
    gone = run_once(bot, HAMROH_KEY_FILE=str(bot.folder / "no-such-key"))
    assert gone.returncode == 1
