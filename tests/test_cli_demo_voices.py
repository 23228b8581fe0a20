"""The demo's crowd answers a roll-call by itself; one that is over stands on the board."""

from collections import Counter
from functools import partial

import pytest

from bot.cli.past import Past
from bot.cli.voices import LAST_ANSWER, Voices, answer_of
from bot.fakegram.phone import Cable
from bot.store import Writer
from dialogs import checkin
from tests.test_cli_demo_past import DAY, begin

SAID = "SELECT answer, COUNT(*) AS n FROM checkin_people WHERE roll = :roll GROUP BY answer"


async def said(cable: Cable, roll: int) -> dict[str, int]:
    rows = await cable.store.read(lambda db: db.all(SAID, roll=roll))
    return {row["answer"]: row["n"] for row in rows}


async def test_a_roll_call_is_over_and_its_board_can_be_opened(cable: Cable) -> None:
    timur = await begin(cable)
    [row] = await cable.store.read(lambda db: db.all("SELECT * FROM checkin_rolls"))
    assert row["phase"] == "over"
    assert row["started_at"] < row["ended_at"] < cable.clock.seconds - DAY
    assert set(await said(cable, row["id"])) == {"", "safe", "need", "later", "away"}
    await timur.act("> /start\n> /language en\n> /checkin desk board 1")
    shown = "\n".join(m["text"] for m in timur.shows())
    sums = await timur.rows("SELECT what, SUM(n) FROM checkin_sums GROUP BY what")
    assert dict(sums)["reached"] <= dict(sums)["asked"]
    for _, number in sums:
        assert str(number) in shown
    assert (
        await cable.store.read(
            lambda db: db.all("SELECT * FROM hotline_cases WHERE origin = 'roll'")
        )
        == []
    )


async def ask(cable: Cable) -> int:
    """Timur and Dana ask a region now."""
    return await cable.store.write(partial(_ask, cable=cable))


def _ask(db: Writer, *, cable: Cable) -> int:
    past = Past(db, cable.house, frozenset())
    now = int(cable.clock.seconds)
    author, approver = past.turn("Timur", now), past.turn("Dana", now)
    assert author is not None
    assert approver is not None
    asked = checkin.samples.ask(author, "mudflow", "KZ-19", hours=6)
    assert asked is not None
    sent = checkin.samples.send(approver, asked)
    assert sent is not None
    return sent.id


async def test_the_crowd_answers_within_minutes_and_some_never(cable: Cable) -> None:
    await begin(cable)
    voices = Voices(cable.world)
    roll = await ask(cable)
    await cable.settle()
    assert set(await said(cable, roll)) == {""}
    for _ in range(LAST_ANSWER // 10 + 2):
        await cable.wait(10)
        voices.speak()
        await cable.settle()
    found = await said(cable, roll)
    assert set(found) == {"", "safe", "need", "later", "away"}
    assert found["safe"] > found[""] > found["need"]
    kinds = await cable.store.read(
        lambda db: db.all("SELECT called FROM hotline_cases WHERE origin = 'roll'")
    )
    assert len(kinds) == found["need"]


async def test_who_was_asked_before_the_demo_stopped_answers_afterwards(cable: Cable) -> None:
    await begin(cable)
    roll = await ask(cable)
    await cable.settle()
    voices = Voices(cable.world)
    await cable.wait(LAST_ANSWER)
    voices.speak()
    await cable.settle()
    assert (await said(cable, roll))["safe"] > 0


@pytest.mark.parametrize("many", [300, 3000])
def test_most_are_safe(many: int) -> None:
    found = Counter(answer_of(1_000_001 + number) for number in range(many))
    assert found["safe"] > many / 2
    assert min(found.values()) >= many / 40
