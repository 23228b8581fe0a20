"""Codes that are told aloud: for whom they open what, once, and those who guess."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from bot import claims, people
from bot.dialog import Command, Dialog, House, Turn
from bot.fakegram import World
from bot.fakegram.phone import Cable, Chat, Clock
from bot.seal import Seal
from bot.store import Db, Store
from dialogs.hotline import codes
from tests.conftest import CAST, START, classify, quiet_labels
from tests.test_staff import number_of

NOW = int(START.timestamp())
WRONG = "This code does not open anything"
LATER = "Too many wrong codes."
KEY = Seal([bytes(range(32))])


def loaf(turn: Turn, args: str) -> None:
    """A loaf that was ordered by phone: `claimed 7` is for who has the code, 8 for nobody."""
    if turn.claimed != f"/loaf {args}":
        turn.say("bakery-cold")
    elif args == "claimed 8":
        turn.say("bakery-news")  # nobody hears that
        turn.go("/oven")
        turn.refuse_claim()
    else:
        turn.go(f"/loaf {args}")  # the second time by hand
        turn.say("bakery-bought")


@pytest.fixture
def shop(world: World, store: Store, bakehouse: House, clock: Clock) -> Iterator[Cable]:
    """Where loaves are ordered by phone."""
    own = Dialog(name="loaf", commands={"loaf": loaf})
    house = replace(bakehouse, dialogs=(*bakehouse.dialogs, own))
    cable = Cable(world, store, house, clock, classify)
    yield cable
    cable.close()
    cable.check()


@pytest.fixture
async def buyer(shop: Cable) -> Chat:
    """Zamira, who has chosen English."""
    return await come(shop, "Zamira")


async def come(shop: Cable, name: str) -> Chat:
    chat = Chat(shop, CAST[name][0], quiet=quiet_labels(shop.house))
    await chat.act("> /start\n> [English]")
    return chat


async def told(chat: Chat, command: str = "/loaf claimed 7", now: int = NOW) -> str:
    """A code for that command."""
    return await chat.cable.store.write(lambda db: claims.new(db, KEY, command, now=now))


async def test_a_code_belongs_to_whichever_slice_its_command_is_of(buyer: Chat) -> None:
    code = await told(buyer)
    # "bakery-cold" is what the same command says when it is typed once more.
    assert await buyer.act(f"> /start k-{code}") == ["You have bought some.", "The oven is cold."]
    assert await buyer.rows("SELECT * FROM claims") == []
    assert (await buyer.act(f"> /start k-{code}"))[0].startswith(WRONG)


@pytest.mark.parametrize("typed", ["{}{}", "{} {}", "k-{}{}", " {}-{} "])
async def test_the_digits_alone_are_a_code_when_nobody_waits_for_words(
    buyer: Chat, typed: str
) -> None:
    code = await told(buyer)
    assert (await buyer.act(f"> {typed.format(code[:4], code[4:])}"))[0] == "You have bought some."


async def test_digits_of_another_script_are_the_same_code(buyer: Chat) -> None:
    code = await told(buyer)
    there = code.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    assert (await buyer.act(f"> {there}"))[0] == "You have bought some."


@pytest.mark.parametrize(
    "typed", ["1234567", "123456789", "1234 567", "12345678 help", "k-1234567"]
)
async def test_other_digits_are_sought_as_before(buyer: Chat, typed: str) -> None:
    said = await buyer.act(f"> {typed}")
    assert not said[0].startswith(WRONG)
    assert await buyer.rows("SELECT * FROM claims_tries") == []


async def test_words_that_a_question_waits_for_are_no_code(buyer: Chat) -> None:
    code = await told(buyer)
    await buyer.act("> /bakery\n> bread\n> town 1")
    await buyer.act(f"> {code}")
    assert len(await buyer.rows("SELECT * FROM claims")) == 1


async def test_the_command_typed_by_hand_does_nothing(buyer: Chat) -> None:
    code = await told(buyer)
    assert await buyer.act("> /loaf claimed 7") == ["The oven is cold."]
    assert await buyer.act("> /start loaf") != ["You have bought some."]
    assert (await buyer.act(f"> /start k-{code}"))[0] == "You have bought some."


async def test_the_message_with_the_code_is_taken_back(buyer: Chat) -> None:
    code = await told(buyer)
    await buyer.act(f"> {code}")
    assert code not in str(buyer.world.history(buyer.person))


async def test_whoever_may_not_have_it_reads_what_a_wrong_code_gets_and_it_stays(
    buyer: Chat,
) -> None:
    code = await told(buyer, "/loaf claimed 8")
    refused, unknown = [await buyer.act(f"> /start k-{one}") for one in (code, "00000000")]
    assert refused == unknown
    assert refused[0].startswith(WRONG)
    assert await buyer.rows("SELECT COUNT(*) FROM claims_tries") == [(2,)]
    assert await buyer.rows("SELECT command FROM claims") == [("/loaf claimed 8",)]


async def test_refused_ones_count_like_wrong_ones(buyer: Chat) -> None:
    code, good = await told(buyer, "/loaf claimed 8"), await told(buyer)
    for _ in range(10):
        assert (await buyer.act(f"> /start k-{code}"))[0].startswith(WRONG)
    assert (await buyer.act(f"> /start k-{good}"))[0].startswith(LATER)
    await buyer.act("~ 61 seconds")
    assert (await buyer.act(f"> /start k-{good}"))[0] == "You have bought some."


async def test_a_code_of_another_release_is_wrong_and_stays(buyer: Chat) -> None:
    code = await told(buyer, "/trumpet claimed 1")
    assert (await buyer.act(f"> /start k-{code}"))[0].startswith(WRONG)
    assert len(await buyer.rows("SELECT * FROM claims")) == 1


async def test_who_has_no_language_yet_is_asked_for_it_and_goes_on(shop: Cable) -> None:
    chat = Chat(shop, CAST["Bakyt"][0], quiet=quiet_labels(shop.house))
    code = await told(chat)
    await chat.act(f"> /start k-{code}")
    assert len(await chat.rows("SELECT * FROM claims")) == 1
    assert "You have bought some." in await chat.act("> [English]")


async def test_the_clock_claims_nothing(buyer: Chat, store: Store) -> None:
    code, number = await told(buyer), await number_of(buyer)
    await store.write(
        lambda db: db.run(
            "INSERT INTO due(person_id, command, at) VALUES (:id, :line, :now)",
            id=number,
            line=f"/start k-{code}",
            now=NOW,
        )
    )
    await buyer.act("~ 1 minutes")
    assert len(await buyer.rows("SELECT * FROM claims")) == 1


async def test_ten_wrong_ones_stop_the_guesser_through_delete_and_nobody_else(
    shop: Cable, buyer: Chat
) -> None:
    code, other = await told(buyer), await come(shop, "Bakyt")
    for number in range(10):
        await other.act(f"> {number:08}")
    await other.act("> /delete\n> [Yes, forget me]\n> /start\n> [English]")
    assert (await other.act(f"> {code}"))[0].startswith(LATER)
    assert (await buyer.act(f"> {code}"))[0] == "You have bought some."


async def test_a_caller_who_is_forgotten_takes_the_code_along(buyer: Chat, store: Store) -> None:
    def run(db: Db) -> str:
        caller = people.add(db, KEY, None, now=NOW)
        code = claims.new(db, KEY, "/loaf claimed 7", now=NOW, person=caller.id)
        db.run("DELETE FROM people WHERE id = :id", id=caller.id)
        return code

    code = await store.write(run)
    assert (await buyer.act(f"> {code}"))[0].startswith(WRONG)


async def test_codes_of_before_this_room_go_on_opening(store: Store, house: House) -> None:
    """What the hotline kept, moved by its migration, is found under the same hash."""
    step = [sql.strip() for sql in codes.MOVED.split(";\n")][:2]
    before = [sql.strip() for sql in codes.MIGRATION.split(";\n")]

    def run(db: Db) -> tuple[str, str, bool]:
        for sql in before:
            if "hotline_claims" in sql or "hotline_stops" in sql:
                db.run(sql)
        db.run("INSERT INTO hotline_cases(channel, urgency, opened_at, touched_at)"
               " VALUES ('phone', 3, 1, 1)")  # fmt: skip
        mark = house.seal.mac("12345678", "hotline claim code")
        db.run("INSERT INTO hotline_claims VALUES (:mark, 1, :until)", mark=mark, until=NOW + 9)
        db.run("INSERT INTO hotline_stops VALUES ('claim', :until)", until=NOW + 9)
        for sql in step:
            db.run(sql)
        may = claims.may_try(db, claims.guesser(house.seal, 1, "claim", now=NOW))
        found = claims.find(db, house.seal, "12345678", now=NOW)
        return found, claims.find(db, house.seal, "12345678", now=NOW + 9), may

    assert await store.write(run) == ("/hotline claimed 1", "", False)


# The room itself.


@pytest.mark.parametrize(
    ("guessers", "each", "ago", "what", "allowed"),
    [
        ([1], 9, 0, "claim", True),
        ([1], 10, 0, "claim", False),
        ([1], 10, 59, "claim", False),
        ([1], 10, 60, "claim", True),
        ([1], 10, 0, "certificate", True),
        (range(2, 13), 9, 0, "claim", True),  # 99
        (range(2, 12), 10, 0, "claim", False),  # 100
        (range(2, 12), 10, 599, "claim", False),
        (range(2, 12), 10, 600, "claim", True),
    ],
)
async def test_the_limits(
    store: Store, guessers: Iterable[int], each: int, ago: int, what: str, allowed: bool
) -> None:
    def run(db: Db) -> bool:
        for chat in guessers:
            for _ in range(each):
                claims.note_wrong(db, claims.guesser(KEY, chat, what, now=NOW - ago))
        return claims.may_try(db, claims.guesser(KEY, 1, "claim", now=NOW))

    assert await store.write(run) is allowed


async def test_a_week_and_no_second_longer(store: Store) -> None:
    code = await store.write(lambda db: claims.new(db, KEY, "/x", now=NOW))

    def ask(at: int) -> Callable[[Db], str]:
        return lambda db: claims.find(db, KEY, code, now=at)

    assert await store.read(ask(NOW + claims.KEPT - 1)) == "/x"
    assert await store.read(ask(NOW + claims.KEPT)) == ""
    assert await store.write(lambda db: claims.prune(db, now=NOW + claims.KEPT - 1)) == 0
    assert await store.write(lambda db: claims.prune(db, now=NOW + claims.KEPT)) == 1


async def test_the_key_may_be_rotated_and_as_much_is_done_for_an_unknown_code(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = await store.write(lambda db: claims.new(db, KEY, "/x", now=NOW))
    asked: list[str] = []
    whole = Db.one

    def asking(db: Db, sql: str, **values: Any) -> Any:
        asked.append(sql)
        return whole(db, sql, **values)

    monkeypatch.setattr(Db, "one", asking)
    two = Seal([bytes(32), bytes(range(32))])
    assert await store.read(lambda db: claims.find(db, two, code, now=NOW)) == "/x"
    known = len(asked)
    assert await store.read(lambda db: claims.find(db, two, "00000000", now=NOW)) == ""
    assert len(asked) == 2 * known == 4


async def test_the_database_holds_no_code(store: Store) -> None:
    code = await store.write(lambda db: claims.new(db, KEY, "/x", now=NOW))
    [row] = await store.read(lambda db: [tuple(r) for r in db.all("SELECT * FROM claims")])
    assert code not in repr(row)
    assert len(code) == 8


async def test_a_turn_tries_other_secrets_by_the_same_limits(store: Store, house: House) -> None:
    def run(db: Db) -> list[bool]:
        person = people.add(db, house.seal, 77, now=NOW)
        turn = Turn(house, db, person, Command("menu"), START)
        before = turn.may_try("certificate")
        for _ in range(10):
            turn.note_wrong("certificate")
        return [before, turn.may_try("certificate"), turn.may_try("claim")]

    assert await store.write(run) == [True, False, True]
