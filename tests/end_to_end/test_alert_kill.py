"""The bot is killed in the middle of an alert, and after the restart everybody has it.

A kill repeats at most what was on the wire: 100 alert rows, one a chat.
"""

import random
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from bench.planned import plan_alert
from bot.dialog import House
from bot.outbox import WINDOWS, Lane
from bot.store import Writer
from tests.end_to_end.crowd import ALERT, APPROVER, AUTHOR, STAFF, WRONG, Crowd
from tests.end_to_end.processes import Bot, Telegram, until
from tests.end_to_end.test_kill import seed

WIRE = WINDOWS[Lane.ALERT]
TRIES = 3  # a fifth of a second at most lies between the approval and the first row
PACE = "800"  # 647 alerts a second: slow enough that a kill hits the middle

Gather = Callable[..., Crowd]


@pytest.fixture
def dice() -> random.Random:
    chosen = seed()
    print(f"HAMROH_SEED={chosen}")  # noqa: T201 - pytest shows it where a test fails
    return random.Random(chosen)


@pytest.fixture
def gather(tmp_path: Path) -> Iterator[Gather]:
    with ExitStack() as running:

        def gather(many: int, *, apart: int = 1) -> Crowd:
            telegram = running.enter_context(Telegram())
            bot = Bot(telegram.url, tmp_path, HAMROH_SENDS_PER_SECOND=PACE)
            return Crowd(telegram, running.enter_context(bot), many, apart=apart)

        yield gather


def test_killed_in_the_middle_of_5000_everybody_has_it_and_twice_at_most_what_was_on_the_wire(
    gather: Gather, dice: random.Random
) -> None:
    crowd = gather(5_000)
    alert = crowd.send()
    wires = []
    for least, most in ((500, 1700), (2100, 3200), (3600, 4500)):
        wires.append(crowd.kill_after(dice.randint(least, most), dice))
        assert crowd.bot.ask("SELECT id FROM outbox WHERE status = 'waiting' LIMIT 1")
    (ledger,) = crowd.come_to_rest(alert)
    heard = crowd.heard(ALERT)
    assert set(heard) == set(crowd.chats)
    assert max(heard.values()) <= 2
    assert {chat for chat, times in heard.items() if times > 1} <= set().union(*wires)
    assert max(map(len, wires)) <= WIRE
    assert (ledger.approved, ledger.sent) == (5_000, 5_000)
    crowd.check(ledger)


def test_killed_while_it_becomes_rows_nobody_is_left_out_and_nobody_doubled(
    gather: Gather, dice: random.Random
) -> None:
    crowd = gather(2_000, apart=1_000)
    alert = crowd.send()
    wires = []
    for messages in (1, 100):
        wires.append(crowd.kill_after(messages + crowd.said, dice, within=0.4))
        made = crowd.bot.ask(f"SELECT state, made FROM broadcasts WHERE id = {alert}")
        assert made[0][0] == "running"
        assert 0 < made[0][1] < 2_000
    (ledger,) = crowd.come_to_rest(alert)
    heard = crowd.heard(ALERT)
    assert set(heard) == set(crowd.chats)
    assert {chat for chat, times in heard.items() if times > 1} <= set().union(*wires)
    assert max(heard.values()) <= 2
    assert ledger.made == ledger.sent == 2_000
    crowd.check(ledger)


def test_killed_while_a_correction_goes_out_exactly_those_hear_it_who_got_the_alert_or_may_have(
    gather: Gather, dice: random.Random
) -> None:
    crowd = gather(2_500)
    alert = crowd.send()
    wire = crowd.kill_after(dice.randint(900, 1500), dice)
    rows = crowd.bot.ask("SELECT person_id FROM outbox WHERE status IN ('sent', 'sending')")
    owed = crowd.chats_of({number for (number,) in rows})
    correction = crowd.correct(alert)
    late = crowd.kill_after(crowd.said + dice.randint(200, 600), dice)
    assert late
    ledgers = crowd.come_to_rest(correction, alert)
    alerted, corrected = crowd.heard(ALERT), crowd.heard(WRONG)
    assert set(alerted) <= owed < set(crowd.chats)
    assert owed - set(alerted) <= wire
    assert set(alerted.values()) == {1}
    assert set(corrected) == owed
    assert max(corrected.values()) <= 2
    assert {chat for chat, times in corrected.items() if times > 1} <= late
    assert max(len(wire), len(late)) <= WIRE
    assert ledgers[0].approved == ledgers[0].sent == len(owed)
    assert ledgers[1].cancelled == 2_500 - len(owed)
    crowd.check(*ledgers)


def test_what_a_kill_leaves_between_the_approval_and_the_first_row_goes_out_once(
    gather: Gather,
) -> None:
    crowd = gather(200)
    alert = crowd.send()
    assert crowd.bot.ask("SELECT id, made FROM broadcasts") == [(alert, 0)]
    assert crowd.bot.ask("SELECT COUNT(*) FROM outbox WHERE broadcast IS NOT NULL") == [(0,)]
    (ledger,) = crowd.come_to_rest(alert)
    heard = crowd.heard(ALERT)
    assert set(heard) == set(crowd.chats)
    assert set(heard.values()) == {1}
    crowd.check(ledger)


# On a busy machine each of these kills may come late: the moment itself is the test above.
def test_killed_about_the_first_row_of_a_planned_alert_nobody_loses_it(
    gather: Gather,
) -> None:
    crowd = gather(200)
    for number in range(1, TRIES + 1):
        spot = f"Medeu {number}"
        _plan(crowd, spot)
        before = crowd.said
        crowd.bot.start()
        until("staff hear of it", lambda said=before: crowd.said > said, bot=crowd.bot)
        crowd.bot.end(signal.SIGKILL)
        made = crowd.bot.ask("SELECT id, made FROM broadcasts ORDER BY id DESC LIMIT 1")
        (ledger,) = crowd.come_to_rest(number)
        heard = crowd.heard(spot)
        assert set(heard) == set(crowd.chats)
        assert max(heard.values()) <= 2
        assert len(crowd.bot.ask("SELECT id FROM broadcasts")) == number
        crowd.check(ledger)
        if made == [(number, 0)]:
            assert set(heard.values()) == {1}
            return


def _plan(crowd: Crowd, spot: str) -> None:
    """Its time comes while the bot starts."""
    now = int(time.time())
    people = {"author": STAFF[AUTHOR], "approver": STAFF[APPROVER]}

    def work(db: Writer, house: House) -> int:
        return plan_alert(db, house, **people, at=now + 1, now=now, spot=spot)

    crowd.write(work)
