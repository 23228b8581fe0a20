"""The codes: the check digit, claiming, going on from another phone, and those who guess."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import people
from bot.dialog import Command, House, Turn
from bot.fakegram.phone import Chat
from bot.seal import Seal
from bot.store import Db, Store
from dialogs.hotline import codes, visits
from tests.conftest import START, Enter
from tests.test_staff import acts, number_of

STORY = "They have not paid me since August"
SAME = [
    "If this code is right, your request is received or being worked on.",
    "Write here: the operator of your request reads it.",
    "Before you see what was said, the operator asks you something that only you know.",
]
WRITTEN = [
    "If the code is right, the operator has it now. The answer comes here.",
    "No answer within a day? Look at the code again, or ask anew: /hotline",
    *SAME,
]
Hire = Callable[..., Awaitable[Chat]]
digits = st.text("0123456789", min_size=8, max_size=8)


@pytest.fixture
async def olga(enter: Enter, store: Store) -> Chat:
    """An operator on duty."""
    olga = enter("Olga")
    await olga.act("> /start\n> [English]")
    number = await number_of(olga)
    await store.write(lambda db: people.grant(db, number, "operator", "", now=1))
    await olga.act("> /staff on")
    return olga


@pytest.fixture
async def other(enter: Enter, olga: Chat) -> Chat:
    """Another phone."""
    other = enter("Bakyt")
    await other.act("> /start\n> [English]")
    return other


async def code_of(chat: Chat) -> str:
    """Zamira asks; the code that the receipt tells."""
    await chat.act(f"> /hotline ask work\n> None of these\n> {STORY}")
    said = await chat.act("> [That is all]")
    line = next(line for line in said if line.startswith("Your code: "))
    return line.removeprefix("Your code: ")


def wrong_codes(many: int, but: str = "") -> list[str]:
    """Codes that fit, and that no case has."""
    made = (f"{n:08}" for n in range(many + 1))
    return [one + codes.check_digit(one) for one in made if one != but[:8]][:many]


async def in_turn(store: Store, house: House, chat: Chat, do: Callable[[Turn], object]) -> object:
    """Do it in a turn of that person."""
    number = await number_of(chat)

    def run(db: Db) -> object:
        person = people.by_id(db, house.seal, number)
        assert person is not None
        return do(Turn(house, db, person, Command("hotline"), chat.cable.clock.utc()))

    return await store.write(run)


# The check digit.


def test_the_example_of_the_paper() -> None:
    assert codes.check_digit("572") == "4"  # Damm 2004
    assert codes.is_code("00000000" + codes.check_digit("00000000"))


@given(digits, st.integers(0, 8), st.integers(1, 9))
def test_a_wrong_digit_is_found(eight: str, place: int, by: int) -> None:
    code = eight + codes.check_digit(eight)
    assert codes.is_code(code)
    wrong = str((int(code[place]) + by) % 10)
    assert not codes.is_code(code[:place] + wrong + code[place + 1 :])


@given(digits, st.integers(0, 7))
def test_neighbours_that_changed_places_are_found(eight: str, place: int) -> None:
    code = eight + codes.check_digit(eight)
    turned = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert codes.is_code(turned) is (turned == code)


@pytest.mark.parametrize("said", ["", "12345678", "1234567890", "12345678x", "²²²²²²²²²", "-1"])
def test_what_is_no_code(said: str) -> None:
    assert not codes.is_code(said)


def test_a_code_is_read_in_every_script_and_with_blanks() -> None:
    assert codes.tidy(" 12-34 ٥٦ ۷۸ 9") == "123456789"
    assert codes.spoken("123456789") == "123 456 789"


# From another phone.


async def test_a_code_lets_one_write_and_shows_nothing(chat: Chat, other: Chat, olga: Chat) -> None:
    code = await code_of(chat)
    assert await other.act(f"> /hotline code\n> {code}") == SAME
    olga._heard.clear()
    assert await other.act("> It is me, on my friend's phone") == WRITTEN
    said = await other.act("> /hotline mine")
    assert said[0] == "You have no request here."
    assert STORY not in "\n".join(
        line for m in other.shows() for line in m.get("text", "").split("\n")
    )


async def test_an_unknown_code_looks_the_same_in_every_way(chat: Chat, other: Chat) -> None:
    code = (await code_of(chat)).replace(" ", "")
    [wrong] = wrong_codes(1, but=code)
    seen = []
    for one in (code, wrong):
        said = [await other.act(line) for line in (f"> /hotline code\n> {one}", "> It is me")]
        for kind in ("voice", "photo"):
            getattr(other.world, f"send_{kind}")(other.person, b"bytes")
            said.append(await other.listen())
        said += [await other.act("> /hotline mine"), await other.act(f"> /hotline code {one}")]
        seen.append(said)
    assert seen[0] == seen[1]
    assert await other.rows("SELECT COUNT(*) FROM hotline_visits GROUP BY case_id") == [(2,), (1,)]


async def test_as_much_is_done_for_an_unknown_code(
    chat: Chat, other: Chat, store: Store, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = (await code_of(chat)).replace(" ", "")
    counted: list[list[str]] = []
    whole = Db.one

    def counting(db: Db, sql: str, **values: Any) -> Any:
        counted[-1].append(sql)
        return whole(db, sql, **values)

    monkeypatch.setattr(Db, "one", counting)
    for one in (code, *wrong_codes(1, but=code)):
        counted.append([])
        await in_turn(store, house, other, partial(codes.try_code, code=one))
    assert len(counted[0]) > 2
    assert counted[0] == counted[1]


async def test_a_slip_of_a_digit_is_told_and_counts_nothing(chat: Chat, other: Chat) -> None:
    code = (await code_of(chat)).replace(" ", "")
    slip = code[:-1] + str((int(code[-1]) + 1) % 10)
    for _ in range(12):
        assert (await other.act(f"> /hotline code {slip}"))[0].startswith("A digit is wrong.")
    assert await other.rows("SELECT * FROM hotline_tries") == []
    assert await other.act(f"> /hotline code {code}") == SAME


async def test_ones_own_code_opens_ones_own_case(chat: Chat, olga: Chat) -> None:
    code = await code_of(chat)
    assert (await chat.act(f"> /hotline code {code}"))[0] == "My request: Work and wages"


async def test_a_closed_case_has_no_code(chat: Chat, other: Chat) -> None:
    code = await code_of(chat)
    await chat.act("> /hotline close 1\n> [Yes, it is solved]")
    assert await other.act(f"> /hotline code {code}") == SAME
    assert await other.rows("SELECT case_id FROM hotline_visits") == [(None,)]


async def test_after_a_question_that_the_person_knows_the_case_goes_on_there(
    chat: Chat, other: Chat, olga: Chat
) -> None:
    code = await code_of(chat)
    await olga.act("> /hotline desk take 1")
    await other.act(f"> /hotline code {code}")
    olga._heard.clear()
    await other.act("> It is me")
    assert olga.said() == ["№ 1: somebody writes with the code", "[Open]"]
    said = await olga.act("> [Open]")
    assert any("It is me" in line for line in said)
    other._heard.clear()
    await olga.act("> [Ask]\n> Which month did you write about?")
    assert other.said() == ["An operator asks: Which month did you write about?", "[✍️ Answer]"]
    await other.act("> [Answer]\n> August")
    await olga.act("> /hotline desk guest 1")
    other._heard.clear()
    await olga.act("> [It is the same person]")
    assert other.said()[0].startswith("It is your request again.")
    story = await other.act("> [My request]\n> [What was said so far]")
    assert story[1:] == [
        f"21.11 I: {STORY}",
        "21.11 I: It is me",
        "21.11 Operator: Which month did you write about?",
        "21.11 I: August",
    ]
    assert (await chat.act("> /hotline mine"))[0] == "You have no request here."
    assert (await chat.act(f"> /hotline code {code}")) == SAME  # the old code opens nothing
    assert "case guest confirmed" in await acts(olga)


async def test_somebody_else_hears_nothing_and_reaches_nobody(
    chat: Chat, other: Chat, olga: Chat
) -> None:
    code = await code_of(chat)
    await olga.act("> /hotline desk take 1")
    await other.act(f"> /hotline code {code}\n> It is me")
    await olga.act("> /hotline desk guest 1")
    other._heard.clear()
    await olga.act("> [It is not]")
    assert other.said() == []
    olga._heard.clear()
    assert await other.act("> Are you there?") == WRITTEN
    assert olga.said() == []


async def test_only_who_works_on_the_case_sees_the_visit(
    chat: Chat, other: Chat, olga: Chat, enter: Enter, store: Store
) -> None:
    code = await code_of(chat)
    await other.act(f"> /hotline code {code}\n> It is me")
    assert "It is me" not in "\n".join(await olga.act("> /hotline desk guest 1"))
    dana = enter("Dana")
    await dana.act("> /start\n> [English]")
    number = await number_of(dana)
    await store.write(lambda db: people.grant(db, number, "operator", "", now=1))
    await dana.act("> /hotline desk take 1")
    for typed in ("guest 1", "guest 1 yes", "guest 1 ask", "guest 99", "guest x"):
        assert "It is me" not in "\n".join(await olga.act(f"> /hotline desk {typed}"))
        assert "It is me" not in "\n".join(await chat.act(f"> /hotline desk {typed}"))
    await dana.act("> /hotline desk guest 1 yes")  # typed: only the page with the button
    [owner] = await chat.rows("SELECT person_id FROM hotline_cases")
    assert owner == (await number_of(chat),)


async def test_the_statement_that_confirms_asks_who_works_on_it(
    chat: Chat, other: Chat, olga: Chat, store: Store, house: House
) -> None:
    code = await code_of(chat)
    await other.act(f"> /hotline code {code}")
    visit = visits.Visit(1, await number_of(other), 1)
    confirm = partial(visits.confirm, visit=visit)
    assert await in_turn(store, house, olga, confirm) is False  # nobody has it yet
    await olga.act("> /hotline desk take 1")
    assert await in_turn(store, house, other, confirm) is False
    assert await chat.rows("SELECT person_id FROM hotline_cases") == [(await number_of(chat),)]
    assert await in_turn(store, house, olga, confirm) is True


async def test_who_writes_with_a_code_before_anybody_has_the_case_is_told_on(
    chat: Chat, other: Chat, olga: Chat
) -> None:
    code = await code_of(chat)
    await other.act(f"> /hotline code {code}\n> It is me")
    await olga.act("> /hotline desk take 1")
    olga._heard.clear()
    await other.act("~ 3 minutes")
    assert "№ 1: somebody writes with the code" in olga.said()


# Guessing.


async def test_five_codes_an_hour_right_or_wrong(chat: Chat, other: Chat) -> None:
    code = (await code_of(chat)).replace(" ", "")
    for one in wrong_codes(4, but=code):
        assert await other.act(f"> /hotline code {one}") == SAME
    assert await other.act(f"> /hotline code {code}") == SAME
    for one in (code, *wrong_codes(1, but=code)):
        assert (await other.act(f"> /hotline code {one}"))[0].startswith("Too many tries.")
    await other.act("~ 61 minutes")
    assert await other.act(f"> /hotline code {code}") == SAME


async def test_who_is_forgotten_does_not_begin_to_count_anew(chat: Chat, other: Chat) -> None:
    for one in wrong_codes(5):
        await other.act(f"> /hotline code {one}")
    await other.act("> /delete\n> [Yes, forget me]\n> /start\n> [English]")
    [one] = wrong_codes(1)
    assert (await other.act(f"> /hotline code {one}"))[0].startswith("Too many tries.")


async def test_after_a_hundred_wrong_ones_of_all_it_is_slower_for_everybody(
    chat: Chat, other: Chat, store: Store
) -> None:
    await store.write(partial(guessed, what="code", many=99))
    wrong = wrong_codes(3)
    assert await other.act(f"> /hotline code {wrong[0]}") == SAME  # the hundredth
    assert (await other.act(f"> /hotline code {wrong[1]}"))[0].startswith("Too many tries.")
    assert await chat.act(f"> /hotline code {wrong[1]}") == SAME
    assert (await chat.act(f"> /hotline code {wrong[2]}"))[0].startswith("Too many tries.")


def guessed(db: Db, *, what: str, many: int) -> None:
    """So many wrong codes of others, a moment ago."""
    now = int(START.timestamp())
    for number in range(many):
        db.run(
            "INSERT INTO hotline_tries(what, who, at, wrong) VALUES (:what, :who, :now, 1)",
            what=what,
            who=str(number).encode(),
            now=now,
        )


def guessed_claims(db: Db, *, many: int) -> None:
    """So many wrong codes of eight digits, of others, a moment ago."""
    for number in range(many):
        db.run(
            "INSERT INTO claims_tries(what, who, at) VALUES ('claim', :who, :now)",
            who=str(number).encode(),
            now=int(START.timestamp()),
        )


async def test_the_key_may_be_rotated(chat: Chat, other: Chat, house: House) -> None:
    code = (await code_of(chat)).replace(" ", "")
    old = house.seal
    object.__setattr__(house, "seal", Seal([bytes(32), bytes(range(32))]))
    try:
        await other.act(f"> /hotline code {code}")
    finally:
        object.__setattr__(house, "seal", old)
    assert await other.rows("SELECT case_id FROM hotline_visits") == [(1,)]


# Claiming.


async def claimable(store: Store, house: House, chat: Chat) -> str:
    """A case that an operator has opened by phone; the code that was told aloud."""
    await store.write(
        lambda db: db.run(
            """INSERT INTO hotline_cases(channel, urgency, topic, opened_at, touched_at)
               VALUES ('phone', 3, 'work', 1, 1)"""
        )
    )
    [(number,)] = await chat.rows("SELECT MAX(id) FROM hotline_cases")
    code = await in_turn(store, house, chat, partial(codes.new_claim, case_id=number))
    assert isinstance(code, str)
    return code


async def test_a_case_by_phone_is_claimed_once(
    chat: Chat, other: Chat, olga: Chat, store: Store, house: House
) -> None:
    code = await claimable(store, house, olga)
    said = await chat.act(f"> /start k-{code}")
    assert said[:2] == [
        "The request that you made by phone is here now. Answers come here.",
        "My request: Work and wages",
    ]
    assert (await other.act(f"> /start k-{code}"))[0].startswith("This code does not open anything")
    assert await chat.rows("SELECT person_id, code IS NULL FROM hotline_cases") == [
        (await number_of(chat), 0)
    ]


async def test_the_digits_alone_claim_too_and_for_a_week(
    chat: Chat, olga: Chat, store: Store, house: House
) -> None:
    code = await claimable(store, house, olga)
    late = await claimable(store, house, olga)
    spaced = f"{code[:4]} {code[4:]}"
    assert (await chat.act(f"> /hotline code\n> {spaced}"))[0].startswith(
        "The request that you made"
    )
    await chat.act("~ 8 days")
    assert (await chat.act(f"> /hotline k-{late}"))[0].startswith(
        "This code does not open anything"
    )


async def test_ten_wrong_claims_a_minute_stop_the_guesser_alone(
    chat: Chat, other: Chat, olga: Chat, store: Store, house: House
) -> None:
    code = await claimable(store, house, olga)
    for number in range(10):
        assert (await other.act(f"> /start k-{number:08}"))[0].startswith("This code does not")
    assert (await other.act(f"> /start k-{code}"))[0].startswith("Too many wrong codes.")
    assert (await chat.act(f"> /start k-{code}"))[0].startswith("The request that you made")


async def test_the_guesser_goes_on_after_a_minute(
    other: Chat, olga: Chat, store: Store, house: House
) -> None:
    code = await claimable(store, house, olga)
    for number in range(10):
        await other.act(f"> /start k-{number:08}")
    await other.act("~ 61 seconds")
    assert (await other.act(f"> /start k-{code}"))[0].startswith("The request that you made")


async def test_a_hundred_wrong_claims_of_all_close_claiming_for_ten_minutes(
    chat: Chat, other: Chat, olga: Chat, store: Store, house: House
) -> None:
    code = await claimable(store, house, olga)
    await store.write(partial(guessed_claims, many=99))
    await other.act("> /start k-00000000")
    assert (await chat.act(f"> /start k-{code}"))[0].startswith("Too many wrong codes.")
    await chat.act("~ 9 minutes")
    assert (await chat.act(f"> /start k-{code}"))[0].startswith("Too many wrong codes.")
    await chat.act("~ 2 minutes")
    assert (await chat.act(f"> /start k-{code}"))[0].startswith("The request that you made")


@pytest.mark.parametrize("wrong", ["k-", "k-1", "k-abc", "k-" + "1" * 60, "k-' OR 1=1"])
async def test_what_is_no_claim_opens_nothing(chat: Chat, olga: Chat, wrong: str) -> None:
    assert (await chat.act(f"> /hotline {wrong}"))[0].startswith("This code does not open")


async def test_who_is_forgotten_takes_their_visits_along(chat: Chat, other: Chat) -> None:
    code = await code_of(chat)
    await other.act(f"> /hotline code {code}\n> It is me\n> /delete\n> [Yes, forget me]")
    for table in ("hotline_visits", "hotline_words"):
        assert await other.rows(f"SELECT * FROM {table}") == []
    assert len(await other.rows("SELECT * FROM hotline_lines")) == 1


async def test_old_visits_are_forgotten(chat: Chat, other: Chat, store: Store) -> None:
    code = await code_of(chat)
    await other.act(f"> /hotline code {code}\n> It is me")
    old = int(START.timestamp()) - visits.KEPT - 1
    await store.write(lambda db: db.run("UPDATE hotline_visits SET at = :old", old=old))
    await chat.act(f"> /hotline code {wrong_codes(1)[0]}")
    assert await other.rows("SELECT case_id FROM hotline_visits") == [(None,)]
    assert await other.rows("SELECT * FROM hotline_words") == []
