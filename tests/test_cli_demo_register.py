"""The demo's register: fifteen applications in every state and language, sealed, invented once."""

from functools import partial

import pytest

from bot import content, people
from bot.cli.assembly import CONFIG
from bot.cli.cast import enter
from bot.cli.crowd import gather, number_of
from bot.cli.past import Invented, Past, recall
from bot.cli.register import fill
from bot.fakegram.phone import Cable, Chat
from bot.settings import LANGUAGES
from dialogs.hotline import cases, waits
from dialogs.hotline.content import Hotline
from dialogs.hotline.samples import OF_PERSON, OF_STAFF
from dialogs.hotline.staff import answering
from tests.conftest import quiet_labels

OLGA, DANA = 7003, 7006
REGISTER = content.load(CONFIG, "demo", Invented).hotline
CASES = "SELECT * FROM hotline_cases ORDER BY id"


async def begin(cable: Cable, crowd: int = 300) -> Chat:
    """The demo as it begins; Olga at her phone."""
    house, store, world = cable.house, cable.store, cable.world
    await enter(world, store, house.seal, house.regions)
    await gather(world, store, house.regions, crowd)
    await recall(world, store, house)
    await cable.settle()
    return Chat(cable, OLGA, quiet=quiet_labels(house))


async def register(cable: Cable) -> dict[str, cases.Case]:
    """The cases by the names that the file gives them; only where all of them are there."""
    rows = await cable.store.read(lambda db: db.all(CASES))
    return {one.name: cases.case_of(row) for one, row in zip(REGISTER.pleas, rows, strict=True)}


async def test_fifteen_in_every_language_and_by_every_channel(cable: Cable) -> None:
    await begin(cable)
    found = await register(cable)
    assert len(found) == 15
    assert {one.language for one in found.values()} == set(LANGUAGES)
    assert {one.channel for one in found.values()} == {"chat", "phone", "walk-in"}
    begun = [one.opened_at for one in found.values()]
    assert begun == sorted(begun)
    assert begun[-1] < cable.clock.seconds


async def test_there_is_one_in_every_state(cable: Cable) -> None:
    await begin(cable)
    found, now = await register(cable), cable.clock.seconds
    assert {one.phase for one in found.values()} == {"new", "taken", "closed"}
    again = found["registration-moscow"]
    assert (again.phase, again.assignee_id, again.closed_at) == ("new", None, 0)
    assert again.answered_at > 0
    hurt = found["hurt-petersburg"]
    assert (hurt.phase, hurt.urgency, hurt.kind) == ("new", 1, "hurt")
    secret = [one for one in found.values() if one.secret]
    assert {one.phase for one in secret} == {"taken", "closed"}
    late = found["hospital-shymkent"]
    assert late.phase == "new"
    assert 0 < late.overdue_at < now
    assert found["wages-almaty-again"].duplicate_of == found["wages-almaty"].id
    called = found["call-almaty"]
    assert now < called.call_at < now + 86_400
    assert {one.rating for one in found.values()} == {0, 4, 5}
    assert len({one.outcome for one in found.values()}) >= 5


async def test_every_step_of_the_file_was_taken(cable: Cable) -> None:
    chat = await begin(cable)
    acts = [step.do for one in REGISTER.pleas for step in one.steps]
    assert set(acts) == {*OF_STAFF, *OF_PERSON, "take"}
    for act, steps in (
        ("case taken", ["take"]),
        ("case answered", ["reply", "article", "write"]),
        ("case noted", ["note"]),
        ("case closed", ["close"]),
        ("case sorted", ["tag", "double"]),
        ("call agreed", ["call"]),
        ("referral begun", ["refer"]),
        ("referral answered", ["hear"]),
    ):
        [(many,)] = await chat.rows("SELECT COUNT(*) FROM audit WHERE act = :act", act=act)
        assert many == sum(acts.count(step) for step in steps), act
    assert await chat.rows("SELECT phase, consent FROM hotline_referrals ORDER BY id") == [
        ("answered", "aloud"),
        ("answered", "chat"),
    ]


async def test_what_was_said_is_sealed(cable: Cable) -> None:
    chat = await begin(cable)
    bodies = [body for (body,) in await chat.rows("SELECT body FROM hotline_lines")]
    phones = await chat.rows("SELECT phone FROM hotline_cases WHERE phone IS NOT NULL")
    kept = b"".join(bytes(one) for one in (*bodies, *(phone for (phone,) in phones)))
    assert len(phones) == 1
    for one in REGISTER.pleas:
        assert one.words.encode() not in kept
    assert b"0000000000" not in kept


async def test_a_secret_one_opens_for_who_is_named_and_for_nobody_else(cable: Cable) -> None:
    olga = await begin(cable)
    dana = Chat(cable, DANA, quiet=quiet_labels(cable.house))
    number = (await register(cable))["violence-almaty"].id
    assert "соседке" in "".join(await olga.act(f"> /hotline desk case {number}"))
    assert "соседке" not in "".join(await dana.act(f"> /hotline desk case {number}"))


async def test_two_partners_each_with_a_region(cable: Cable) -> None:
    chat = await begin(cable)
    held = """SELECT chat_id, place FROM people_roles JOIN people ON id = person_id
              WHERE role = 'partner' ORDER BY place"""
    wanted = [(number_of("kk", "KZ-75"), "KZ-75"), (number_of("ru", "RU-MOW"), "RU-MOW")]
    assert await chat.rows(held) == wanted


async def test_nobody_is_told_anew_and_what_is_due_lies_ahead(cable: Cable) -> None:
    chat = await begin(cable)
    said = sum(len(cable.world.history(one)) for one in cable.world.state.chats if one > 10**6)
    assert said == 0
    waits_now = "SELECT MIN(next_at) FROM waiting WHERE done_at IS NULL"
    for ahead in ("SELECT MIN(at) FROM due", waits_now):
        [(first,)] = await chat.rows(ahead)
        assert first > cable.clock.seconds


async def test_each_that_nobody_has_rings_and_of_the_overdue_a_supervisor_hears(
    cable: Cable,
) -> None:
    chat = await begin(cable)
    found = await register(cable)
    rung = await chat.rows("SELECT kind, command FROM waiting WHERE done_at IS NULL")
    new = {f"/hotline desk take {one.id}" for one in found.values() if one.phase == "new"}
    assert {command for kind, command in rung if kind == "case"} == new
    owed = {one for one, case in found.items() if 0 < case.overdue_at <= cable.clock.seconds}
    assert "hospital-shymkent" in owed
    late = {f"/hotline desk lead {found[one].id}" for one in owed}
    assert {command for kind, command in rung if kind == "late"} == late


async def test_it_is_invented_once(cable: Cable) -> None:
    chat = await begin(cable)
    before = await chat.rows(CASES)
    lines = await chat.rows("SELECT COUNT(*) FROM hotline_lines")
    granted = await chat.rows("SELECT COUNT(*) FROM audit")
    await begin(cable, 400)
    assert await chat.rows(CASES) == before
    assert await chat.rows("SELECT COUNT(*) FROM hotline_lines") == lines
    assert await chat.rows("SELECT COUNT(*) FROM audit") == granted


@pytest.mark.parametrize("crowd", [0, 12])
async def test_of_a_small_crowd_only_who_is_there_has_asked(cable: Cable, crowd: int) -> None:
    chat = await begin(cable, crowd)
    [(asked,)] = await chat.rows("SELECT COUNT(*) FROM hotline_cases WHERE channel = 'chat'")
    there = [
        one
        for one in REGISTER.pleas
        if one.channel == "chat" and number_of(one.language, one.place) < 1_000_001 + crowd
    ]
    assert asked == len(there)


async def test_who_is_no_operator_has_done_nothing(cable: Cable) -> None:
    house, store, world = cable.house, cable.store, cable.world
    await enter(world, store, house.seal, house.regions)
    await gather(world, store, house.regions, 300)
    await store.write(partial(people.revoke, person_id=2, role="operator", place="KZ"))
    await recall(world, store, house)
    rows = await store.read(lambda db: db.all(CASES))
    assert {row["channel"] for row in rows} == {"chat", "phone"}
    assert {row["assignee_id"] for row in rows} == {None, 3}
    assert {row["phase"] for row in rows if row["secret"]} == {"new"}


async def test_who_is_not_named_has_taken_no_secret_one(cable: Cable) -> None:
    house, store, world = cable.house, cable.store, cable.world
    await enter(world, store, house.seal, house.regions)
    await gather(world, store, house.regions, 300)
    other, now = REGISTER.model_copy(update={"named": "Dana"}), int(cable.clock.seconds)
    await store.write(lambda db: fill(Past(db, house, frozenset()).moment, other, now))
    rows = await store.read(lambda db: db.all(CASES))
    secret = [row for row in rows if row["secret"]]
    assert {row["phase"] for row in secret} == {"new"}
    assert all(row["answered_at"] in {0, row["opened_at"]} for row in secret)


async def test_the_wait_that_is_told_is_that_of_these_cases(cable: Cable) -> None:
    await begin(cable)
    took = sorted(
        one.answered_at - one.opened_at
        for one in (await register(cable)).values()
        if one.answered_at and one.channel == "chat"
    )
    assert len(took) >= waits.FEW
    zamira = Chat(cable, 7001, quiet=quiet_labels(cable.house))
    said = await zamira.act("> /start\n> [English]\n> /hotline")
    now = int(cable.clock.seconds)
    ages = sorted(
        now - one.opened_at
        for one in (await register(cable)).values()
        if one.channel == "chat" and not one.answered_at and one.phase != "closed"
    )
    longest = max(took[len(took) // 2], ages[len(ages) // 2])
    minutes = str(-(-longest // 60))
    assert any(f"{minutes} min" in line for line in said), said
    assert any("Nobody is on duty" in line for line in said)


async def test_ready_replies_are_true_where_they_were_sent(cable: Cable) -> None:
    await begin(cable)
    facts = cable.house.content["hotline"]
    assert isinstance(facts, Hotline)
    found = await register(cable)
    for one in REGISTER.pleas:
        for step in one.steps:
            if step.do == "reply":
                assert answering.fits(facts.replies[step.what], found[one.name]), step
