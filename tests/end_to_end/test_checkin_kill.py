"""The bot is killed between a need and its ring, and after the restart somebody is rung."""

import random
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import people, waiting
from bot.dialog import Command, House, Turn
from bot.store import Writer
from dialogs import checkin
from tests.end_to_end.crowd import APPROVER, AUTHOR, STAFF, Crowd
from tests.end_to_end.processes import Bot, Telegram, until
from tests.end_to_end.test_kill import seed

OPERATOR = STAFF[APPROVER]
CASES = "SELECT COUNT(*), COUNT(DISTINCT person_id) FROM hotline_cases WHERE phase = 'new'"
RUNG = "I have told an operator"

Gather = Callable[[int], Crowd]


@pytest.fixture
def gather(tmp_path: Path) -> Iterator[Gather]:
    with ExitStack() as running:

        def gather(many: int) -> Crowd:
            telegram = running.enter_context(Telegram())
            bot = running.enter_context(Bot(telegram.url, tmp_path))
            crowd = Crowd(telegram, bot, many)
            crowd.write(_ask)
            return crowd

        yield gather


def _ask(db: Writer, house: House) -> None:
    """An operator is on duty, and everybody is asked when the bot starts."""
    people.grant(db, APPROVER, "operator", "KZ", now=1)
    waiting.go_on(db, APPROVER, languages=["en"], now=int(time.time()))
    asked = checkin.samples.ask(_turn(db, house, AUTHOR), "mudflow", "KZ-75", hours=6)
    assert asked is not None
    assert checkin.samples.send(_turn(db, house, APPROVER), asked) is not None


def _turn(db: Writer, house: House, number: int) -> Turn:
    person = people.by_id(db, house.seal, number)
    assert person is not None
    return Turn(house, db, person, Command("staff"), datetime.now(UTC))


def start(crowd: Crowd) -> None:
    """Until everybody has been asked."""
    crowd.bot.start()
    until("they are asked", lambda: len(crowd.heard("safe")) == len(crowd.chats), bot=crowd.bot)


def rings(crowd: Crowd) -> int:
    """How many messages on the operator's phone say that something is urgent."""
    return sum(n for text, n in crowd.telegram.said(OPERATOR).items() if "· urgent" in text)


def hold_the_ring(crowd: Crowd) -> None:
    """What is said to the operator does not arrive before the kill."""
    crowd.telegram.act("fault", kind="slow", chat=OPERATOR, seconds=60, times=9)


def ring_after_a_kill(crowd: Crowd, chat: int) -> None:
    """The person has read that somebody is rung; nobody was."""
    until("they read it", lambda: RUNG in str(crowd.telegram.said(chat)), bot=crowd.bot)
    crowd.bot.end(signal.SIGKILL)
    crowd.telegram.act("heal")
    assert rings(crowd) == 0
    crowd.bot.start()
    until("the operator is rung", lambda: rings(crowd) > 0, bot=crowd.bot)
    crowd.bot.end(signal.SIGTERM)
    assert crowd.bot.ask(CASES) == [(1, 1)]


def test_killed_between_a_need_and_its_ring_it_rings(gather: Gather) -> None:
    crowd = gather(1)
    start(crowd)
    [chat] = crowd.chats
    hold_the_ring(crowd)
    crowd.telegram.act("text", person=chat, text="need help")
    ring_after_a_kill(crowd, chat)


def test_killed_between_a_call_for_help_and_its_ring_it_rings(gather: Gather) -> None:
    crowd = gather(1)
    start(crowd)
    [chat] = crowd.chats
    hold_the_ring(crowd)
    crowd.telegram.act("text", person=chat, text="/sos hurt")
    ring_after_a_kill(crowd, chat)


def test_killed_within_the_five_seconds_the_call_is_sent_afterwards(gather: Gather) -> None:
    crowd = gather(1)
    start(crowd)
    [chat] = crowd.chats
    crowd.telegram.act("text", person=chat, text="/sos hurt")
    until("they read it", lambda: "In 5 sec" in str(crowd.telegram.said(chat)), bot=crowd.bot)
    crowd.bot.end(signal.SIGKILL)
    assert crowd.bot.ask("SELECT kind FROM sos_calls") == [("hurt",)]
    crowd.bot.start()
    until("the operator is rung", lambda: rings(crowd) > 0, bot=crowd.bot)
    crowd.bot.end(signal.SIGTERM)
    assert crowd.bot.ask(CASES) == [(1, 1)]
    assert crowd.bot.ask("SELECT kind FROM sos_calls") == []


def test_killed_while_many_need_help_each_is_one_case_and_all_ring(gather: Gather) -> None:
    chosen = seed()
    print(f"HAMROH_SEED={chosen}")  # noqa: T201 - pytest shows it where a test fails
    dice = random.Random(chosen)
    crowd = gather(60)
    start(crowd)
    for part in range(3):
        chats = [*crowd.chats][part::3]
        acts = [{"act": "text", "person": chat, "text": "need help"} for chat in chats]
        crowd.telegram.batch(acts)
        least = part * 20 + dice.randint(1, 15)
        until("some are told", lambda n=least: len(crowd.heard(RUNG)) >= n, bot=crowd.bot)
        crowd.bot.end(signal.SIGKILL)
        crowd.bot.start()
    until("all is read", lambda: crowd.telegram.act("pending") == 0, bot=crowd.bot)
    until("all are told", lambda: len(crowd.heard(RUNG)) == 60, bot=crowd.bot)
    crowd.bot.end(signal.SIGTERM)
    assert crowd.bot.ask(CASES) == [(60, 60)]
    wanted = "SELECT COUNT(*) FROM waiting WHERE done_at IS NULL AND kind = 'case'"
    assert crowd.bot.ask(wanted) == [(60,)]
    assert rings(crowd) > 0
