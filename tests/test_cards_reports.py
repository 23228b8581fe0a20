"""A number that does not answer: three people hide it, staff show it again."""

import logging
from functools import partial

import pytest

from bot import cards
from bot.cli import assembly
from bot.fakegram.phone import Chat, Clock
from tests.conftest import Enter

HOUR = 3600
DAY = 24 * HOUR
DEAD = "8 800 707-88-41"
REPORT = "> /services dead A-RU-10 work"
LINE = (
    "• Russia, Federal Service for Labour and Employment (Rostrud): wages, labour rights: "
    "we have no checked number"
)


@pytest.fixture
async def three(enter: Enter, clock: Clock) -> list[Chat]:
    """Three people whom the bot has known for two days."""
    chats = [enter(name) for name in ("Zamira", "Bakyt", "Charos")]
    for chat in chats:
        await chat.act("> /start\n> [English]\n> /region country /rights\n> [Russia]")
    clock.seconds += 2 * DAY
    return chats


async def shown(chat: Chat) -> bool:
    """Whether the number is told; where it is not, its line says so, wherever it stands."""
    told = []
    for command in ("/services work", "/rights wages", "/rights person wages", "/rights person"):
        said = await chat.act(f"> {command}")
        number = any(DEAD in line for line in said)
        assert number != (LINE in said), command
        told.append(number)
    assert len(set(told)) == 1, told
    return told[0]


async def hidden(chat: Chat) -> list[tuple[str, str]]:
    return [(item, why) for item, why in await chat.rows("SELECT item, why FROM card_hidden")]


async def test_the_third_person_hides_a_number_everywhere(three: list[Chat]) -> None:
    for chat in three[:2]:
        await chat.act(REPORT)
    assert await shown(three[0])
    said = await three[2].act(REPORT)
    assert said[0].startswith("Thank you.")
    assert not await shown(three[0])
    assert await hidden(three[0]) == [("number A-RU-10", "reports")]


async def test_a_number_is_reported_by_its_button(three: list[Chat]) -> None:
    chat = three[0]
    listed = await chat.act("> /services work")
    await chat.act("> [📵 A number does not answer]\n> [8 800 707-88-41]")
    assert await chat.rows("SELECT number, person_id FROM card_reports") == [("A-RU-10", 1)]
    assert await chat.act("> [⬅️ Back]") == listed


async def test_one_person_counts_once(three: list[Chat]) -> None:
    for _ in range(3):
        await three[0].act(REPORT)
    await three[1].act(REPORT)
    assert await shown(three[0])
    assert await three[0].rows("SELECT COUNT(*) FROM card_reports") == [(2,)]


async def test_each_number_is_counted_alone(three: list[Chat]) -> None:
    await three[0].act(REPORT)
    await three[1].act("> /services dead A-RU-14 health")
    await three[2].act("> /services dead A-RU-22 health")
    assert await hidden(three[0]) == []


@pytest.mark.parametrize(
    ("known", "counts"), [(23 * HOUR, False), (24 * HOUR - 1, False), (24 * HOUR, True)]
)
async def test_who_is_new_here_does_not_count(
    three: list[Chat], enter: Enter, clock: Clock, known: int, counts: bool
) -> None:
    await three[0].act(REPORT)
    await three[1].act(REPORT)
    new = enter("Olga")
    await new.act("> /start\n> [English]")
    clock.seconds += known
    said = await new.act(REPORT)
    assert said[0].startswith("Thank you.")
    assert await shown(three[0]) is not counts
    assert len(await new.rows("SELECT * FROM card_reports")) == 2 + counts


async def test_reports_of_before_the_day_was_kept_count(three: list[Chat]) -> None:
    await three[0].cable.store.write(lambda db: db.run("UPDATE people SET since = 0"))
    for chat in three:
        await chat.act(REPORT)
    assert not await shown(three[0])


@pytest.mark.parametrize(
    ("later", "hides"),
    [(29 * DAY, True), (30 * DAY, True), (30 * DAY + 1, False), (31 * DAY, False)],
)
async def test_reports_count_for_thirty_days(
    three: list[Chat], clock: Clock, later: int, hides: bool
) -> None:
    await three[0].act(REPORT)
    clock.seconds += later
    await three[1].act(REPORT)
    await three[2].act(REPORT)
    assert await shown(three[0]) is not hides
    await three[0].cable.store.write(partial(assembly.prune, now=int(clock())))
    assert len(await three[0].rows("SELECT * FROM card_reports")) == 2 + hides


@pytest.mark.parametrize("number", ["112", "101", "102", "103", "104", "111"])
async def test_emergency_numbers_stay_and_staff_hear(
    three: list[Chat], caplog: pytest.LogCaptureFixture, number: str
) -> None:
    with caplog.at_level(logging.WARNING):
        for chat in three:
            await chat.act(f"> /services dead {number}")
    [heard] = [r for r in caplog.records if r.name == "bot.cards.reports"]
    assert vars(heard)["number"] == number
    assert await hidden(three[0]) == []
    said = " ".join(await three[0].act("> /region country /services\n> [Kazakhstan]"))
    assert f"• {number}: " in said
    offered = await three[0].act("> /services dead")
    assert f"[{number}]" in offered[-1]


async def test_what_was_hidden_stays_hidden_until_staff_restore_it(
    three: list[Chat], clock: Clock
) -> None:
    for chat in three:
        await chat.act(REPORT)
    clock.seconds += 40 * DAY
    store, now = three[0].cable.store, int(clock())
    assert await store.write(partial(assembly.prune, now=now)) >= 3
    assert await three[0].rows("SELECT * FROM card_reports") == []
    assert not await shown(three[0])
    assert await store.write(partial(cards.restore, what="number A-RU-10"))
    assert await shown(three[0])
    assert not await store.write(partial(cards.restore, what="number A-RU-10"))


async def test_the_next_report_after_staff_restored_it_begins_anew(three: list[Chat]) -> None:
    for chat in three:
        await chat.act(REPORT)
    await three[0].cable.store.write(partial(cards.restore, what="number A-RU-10"))
    await three[0].act(REPORT)
    assert await shown(three[0])


async def test_a_hidden_number_is_not_offered_again(three: list[Chat]) -> None:
    for chat in three:
        await chat.act(REPORT)
    assert "📵" not in " ".join(await three[0].act("> /services work"))
    assert DEAD not in " ".join(await three[0].act("> /services dead work"))


async def test_who_is_forgotten_takes_the_report_along(three: list[Chat]) -> None:
    for chat in three[:2]:
        await chat.act(REPORT)
    kept = await three[0].act("> /privacy kept")
    assert "Numbers that you say do not answer: 1" in kept
    assert "First message: 21.11.2026" in kept
    await three[0].act("> /delete\n> [Yes, forget me]")
    assert await three[1].rows("SELECT person_id FROM card_reports") == [(2,)]
    await three[2].act(REPORT)
    assert await shown(three[1])


@pytest.mark.parametrize("key", ["A-RU-30", "A-RU-1", "A-RU-11 work ", "<b>", "number", "E-RU-06"])
async def test_a_number_that_nobody_knows_is_not_counted(three: list[Chat], key: str) -> None:
    said = await three[0].act(f"> /services dead {key}")
    assert said[0].startswith("Which number did not answer?")
    assert await three[0].rows("SELECT * FROM card_reports") == []


async def test_a_hidden_number_hides_its_short_form_too(three: list[Chat]) -> None:
    assert any("124" in line for line in await three[0].act("> /services violence"))
    for chat in three:
        await chat.act("> /services dead A-RU-22 violence")
    said = await three[0].act("> /services violence")
    assert not any("124" in line or "2000-122" in line for line in said)
