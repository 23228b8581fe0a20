"""The hotline, one desk for needs: SOS and roll-calls call it; what is sent then is added."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot import due, people
from bot.dialog import Dialog, House, Input, Text, Turn
from bot.fakegram import World
from bot.fakegram.phone import Cable, Chat, Clock
from bot.outbox import Lane
from bot.store import Store
from dialogs import DIALOGS
from tests.conftest import LANGUAGES, Enter, classify
from tests.test_hotline import employ, lines
from tests.test_staff import number_of

POINT = (55.712345, 37.654321)
RUNG = "№ 1: I have told an operator. I will write here when somebody reads it."
NOBODY = "№ 1: no operator is on duty now. Call 112 yourself, it is free."
UNREAD = "Nobody has read this yet."
BUSY = "> /hotline ask rights wages"  # a question waits


def cry(turn: Turn, args: str) -> None:
    """Stands for another slice: who says "help me" is in need."""
    turn.go("/hotline call roll unclear")
    turn.go("/hotline words")


def hears(turn: Turn, said: Input, *, waits: bool) -> str | None:
    return "/cry" if isinstance(said, Text) and said.text.startswith("help me") else None


@pytest.fixture
def cable(world: World, store: Store, house: House, clock: Clock) -> Iterator[Cable]:
    """The bot with that slice."""
    cry_for_help = Dialog(name="cry", commands={"cry": cry}, hears=hears)
    made = replace(house, dialogs=(cry_for_help, *DIALOGS))
    cable = Cable(world, store, made, clock, classify)
    yield cable
    cable.close()
    cable.check()


@pytest.fixture(autouse=True)
async def dana(enter: Enter, store: Store) -> Chat:
    """An operator who is not on duty: somebody can always be rung."""
    return await employ(enter("Dana"), store)


@pytest.fixture
async def olga(enter: Enter, store: Store) -> Chat:
    """An operator on duty."""
    chat = await employ(enter("Olga"), store, place="RU")
    await chat.act("> /staff on")
    return chat


async def cases(chat: Chat, *columns: str) -> list[tuple[object, ...]]:
    return await chat.rows(f"SELECT {', '.join(columns)} FROM hotline_cases ORDER BY id")


async def waiting(chat: Chat) -> int:
    [(count,)] = await chat.rows(
        "SELECT COUNT(*) FROM waiting WHERE kind = 'case' AND done_at IS NULL"
    )
    return int(count)


async def typed(chat: Chat, command: str) -> list[str]:
    """What they hear when the clock types that."""
    number, at = await number_of(chat), int(chat.cable.clock()) + 1
    await chat.cable.store.write(lambda db: due.put(db, number, command, at=at))
    return await chat.act("~ 2 seconds")


async def sent(chat: Chat, kind: str) -> list[str]:
    """What they hear who send a voice, a photo, a file, a place."""
    if kind == "location":
        chat.world.send_location(chat.person, *POINT)
    else:
        getattr(chat.world, f"send_{kind}")(chat.person, b"bytes")
    return await chat.listen()


# The call.


async def test_an_operator_is_rung_and_that_is_all_that_is_said(chat: Chat, olga: Chat) -> None:
    olga._heard.clear()
    said = await chat.act("> /hotline call sos hurt child,cannot-walk,n3")
    assert said[0] == RUNG
    assert "112" in said[1]
    assert await cases(chat, "origin", "kind", "urgency", "secret", "phase", "flags") == [
        ("sos", "hurt", 1, 0, "new", '["medical", "disabled"]')
    ]
    assert "№ 1 · a question from a person · urgent" in olga.said()
    cover = await olga.act("> [Take]")
    assert cover[0] == "№ 1 · 🆘 SOS · with a child · cannot walk · people: 3 · 🔴 now"


async def test_the_need_and_the_ring_are_one_commit(chat: Chat, olga: Chat, store: Store) -> None:
    await store.write(
        lambda db: db.run(
            """CREATE TRIGGER broken BEFORE INSERT ON waiting
               BEGIN SELECT RAISE(ABORT, 'planted'); END"""
        )
    )
    with chat.cable.trouble():
        await chat.act("> /hotline call sos hurt")
    assert await cases(chat, "id") == []
    await store.write(lambda db: db.run("DROP TRIGGER broken"))
    await chat.act("> /hotline call sos hurt")
    assert (len(await cases(chat, "id")), await waiting(chat)) == (1, 1)


async def test_nobody_on_duty_is_said_at_once_and_somebody_is_rung(chat: Chat) -> None:
    said = await chat.act("> /hotline call roll shelter")
    assert said[0] == NOBODY
    assert await waiting(chat) == 1


async def test_of_a_secret_call_only_who_is_named_counts_as_there(
    chat: Chat, olga: Chat, store: Store
) -> None:
    assert (await chat.act("> /hotline call sos violence"))[0] == NOBODY
    number = await number_of(olga)
    await store.write(lambda db: db.run("INSERT INTO hotline_trusted VALUES (:n, 1)", n=number))
    assert (await chat.act("> /hotline call roll held"))[0] == RUNG.replace("1", "2", 1)
    assert await cases(chat, "kind", "secret") == [("violence", 1), ("held", 1)]


async def test_who_may_not_open_it_does_not_read_who_is_with_them(chat: Chat, olga: Chat) -> None:
    await chat.act("> /hotline call sos violence child")
    cover = await olga.act("> /hotline desk case 1")
    assert cover[0] == "№ 1 · 🆘 SOS · 🔴 now · 🔒 secret"


@pytest.mark.parametrize(
    ("need", "kind", "secret"),
    [
        ("hurt", "hurt", 0), ("trapped", "trapped", 0), ("shelter", "no-shelter", 0),
        ("papers", "papers", 0), ("lost", "lost", 0), ("violence", "violence", 1),
        ("held", "held", 1), ("detained", "detained", 0), ("unclear", "unclear", 0),
        ("other", "other", 0), ("nonsense", "other", 0),
    ],
)  # fmt: skip
async def test_every_need_has_a_kind_of_its_own(
    chat: Chat, need: str, kind: str, secret: int
) -> None:
    await chat.act(f"> /hotline call roll {need} n0,n100,child,'x")
    assert await cases(chat, "kind", "secret", "called") == [(kind, secret, "child")]


@pytest.mark.parametrize("wrong", ["", "nowhere hurt", "sos; DROP TABLE people"])
async def test_what_is_no_call_opens_nothing(chat: Chat, wrong: str) -> None:
    assert "Ask a person" in await chat.act(f"> /hotline call {wrong}")
    assert await cases(chat, "id") == []


async def test_two_calls_at_once_are_one_case(chat: Chat, olga: Chat) -> None:
    for _ in range(2):
        chat.world.send_text(chat.person, "/hotline call sos hurt")
    said = await chat.listen()
    assert said.count(RUNG) == 1
    assert (len(await cases(chat, "id")), await waiting(chat)) == (1, 1)
    events = await chat.rows("SELECT COUNT(*) FROM hotline_lines WHERE kind = 'event'")
    assert events == [(1,)]


async def test_a_second_call_says_more_of_the_same_need(chat: Chat, olga: Chat) -> None:
    await chat.act("> /hotline call sos unclear")
    await chat.act("> /hotline call sos violence pregnant,n2")
    assert await cases(chat, "kind", "called", "secret", "flags") == [
        ("violence", "pregnant,n2", 1, '["violence", "pregnant"]')
    ]
    await chat.act("> /hotline call sos hurt n3")
    assert await cases(chat, "kind", "secret") == [("hurt", 1)]  # what was secret stays so
    assert await waiting(chat) == 1


async def test_a_roll_call_and_an_sos_are_two_cases(chat: Chat) -> None:
    await chat.act("> /hotline call sos hurt\n> /hotline call roll hurt")
    assert await cases(chat, "origin") == [("sos",), ("roll",)]


async def test_who_has_many_requests_open_may_still_call(chat: Chat) -> None:
    for n in range(3):
        await chat.act(
            f"> /hotline ask rights wages\n> None of these\n> Story {n}\n> [That is all]"
        )
    await chat.act("> /hotline ask")
    assert any("open requests" in line for line in chat.said())
    await chat.act("> /hotline call sos hurt")
    assert len(await cases(chat, "id")) == 4


async def test_who_has_it_hears_of_a_second_call(chat: Chat, olga: Chat) -> None:
    await chat.act("> /hotline call sos hurt")
    await olga.act("> /hotline desk take 1")
    olga._heard.clear()
    said = await chat.act("~ 5 minutes\n> /hotline call sos trapped")
    assert said[0] == "№ 1: passed on to the operator who has it."
    assert "[Open]" in olga.said()
    assert await waiting(chat) == 0


async def test_a_second_call_rings_for_all_when_its_operator_has_gone_home(
    chat: Chat, olga: Chat, dana: Chat
) -> None:
    await chat.act("> /hotline call sos hurt")
    await olga.act("> /hotline desk take 1\n> /staff off")
    assert (await chat.act("~ 2 hours\n> /hotline call sos hurt"))[0] == NOBODY
    assert (await cases(chat, "phase", "assignee_id"), await waiting(chat)) == ([("new", None)], 1)
    said = await chat.act("~ 3 minutes")
    assert said[0].startswith(UNREAD)


# The clock, and lanes.


async def test_by_the_clock_it_goes_before_all_reminders(chat: Chat, olga: Chat) -> None:
    await chat.act("> /language ru\n> /language en")
    assert (await typed(chat, "/hotline call sos hurt"))[0] == RUNG
    assert not chat.heard()[-1].get("disable_notification")
    await chat.act("~ 12 minutes")
    await typed(chat, "/hotline withdrawn sos")
    mine = await number_of(chat)
    rows = await chat.rows("SELECT lane FROM outbox WHERE person_id = :me", me=mine)
    assert {lane for (lane,) in rows} == {int(Lane.REPLY)}


async def test_nobody_has_read_it_is_said_twice_and_seen_once(chat: Chat, olga: Chat) -> None:
    await chat.act("> /hotline call sos hurt")
    assert await chat.act("~ 110 seconds") == []
    assert (await chat.act("~ 15 seconds"))[0].startswith(UNREAD)
    assert (await chat.act("~ 8 minutes"))[0].startswith(UNREAD)
    chat._heard.clear()
    await olga.act("> /hotline desk take 1")
    said = chat.said()
    assert said[0].startswith("№ 1: seen at ")
    assert said[0].endswith(" by an operator. In danger call 112.")
    chat._heard.clear()
    await olga.act("> /hotline desk hand 1\n> [Back to all]\n> [Nothing]\n> /hotline desk take 1")
    assert "seen at" not in "".join(chat.said())


async def test_seen_is_told_by_the_clock_of_where_they_are(
    chat: Chat, olga: Chat, clock: Clock
) -> None:
    await chat.act("> /region\n> [Russia]\n> [Moscow (city)]\n> /hotline call sos hurt")
    chat._heard.clear()
    await olga.act("> /hotline desk take 1")
    here = datetime.fromtimestamp(clock(), UTC).astimezone(ZoneInfo("Europe/Moscow"))
    assert chat.said()[0].startswith(f"№ 1: seen at {here:%H:%M} by an operator.")


# What they send then.


async def test_what_is_written_afterwards_is_added(chat: Chat, olga: Chat, house: House) -> None:
    await chat.act("> /hotline call sos trapped")
    said = await chat.act("> Second floor, the stairs are gone")
    assert said == [
        "Kept for the operator: 1. Nobody has read it yet. In danger call 112.",
    ]
    await sent(chat, "voice")
    await sent(chat, "photo")
    assert [line for line in await lines(chat, house) if line[0] == "person"] == [
        ("person", "text", "Second floor, the stairs are gone"),
        ("person", "voice", ""),
        ("person", "photo", ""),
    ]


async def test_what_another_slice_has_heard_is_added(chat: Chat, olga: Chat, house: House) -> None:
    said = await chat.act("> help me, we are on the roof")
    assert said[0] == RUNG
    assert "Kept for the operator: 1." not in said  # one message for one message
    assert (await lines(chat, house))[-1] == ("person", "text", "help me, we are on the roof")


async def test_what_another_slice_has_heard_stands_before_a_question(
    chat: Chat, olga: Chat, house: House
) -> None:
    await chat.act(f"{BUSY}\n> help me")
    assert (await lines(chat, house))[-1] == ("person", "text", "help me")


async def test_one_message_a_minute_says_that_it_has_come(chat: Chat, olga: Chat) -> None:
    await chat.act("> /hotline call sos trapped")
    await olga.act("> /hotline desk take 1")
    before = len(chat.shows())
    for n in range(4):
        await chat.act(f"> words {n}")
    assert [m["text"] for m in chat.shows()[before:]] == ["Passed on to the operator: 4."]
    await chat.act("~ 61 seconds\n> more")
    assert len(chat.shows()) == before + 2


async def test_a_question_that_waits_is_answered_first(chat: Chat, house: House) -> None:
    await chat.act(f"> /hotline call sos trapped\n{BUSY}\n> None of these\n> About my wages")
    assert ("person", "text", "About my wages") in await lines(chat, house, 2)
    assert len(await lines(chat, house, 1)) == 1


async def test_numbers_to_call_commands_and_buttons_still_work(chat: Chat, house: House) -> None:
    await chat.act("> /hotline call sos trapped\n> /menu")
    assert "112" in "\n".join(await chat.act("> 112"))
    await chat.act("> /menu\n> 1\n> /rights")
    assert len(await lines(chat, house)) == 1


async def test_a_digit_is_for_the_operator_who_has_just_asked(
    chat: Chat, olga: Chat, house: House
) -> None:
    await chat.act("> /hotline call sos trapped\n> /menu")
    await olga.act("> /hotline desk take 1\n> /hotline desk answer 1\n> How many are you?")
    await chat.act("> 2")
    assert (await lines(chat, house))[-1] == ("person", "text", "2")
    await chat.act("> 2")
    assert (await lines(chat, house))[-1] == ("person", "text", "2")
    assert len([line for line in await lines(chat, house) if line[2] == "2"]) == 1


@pytest.mark.parametrize("end", ["~ 2 days", "> /hotline withdrawn sos", "closed"])
async def test_when_it_is_over_words_are_looked_up_again(
    chat: Chat, olga: Chat, house: House, end: str
) -> None:
    await chat.act("> /hotline call sos trapped")
    await olga.act("> /hotline desk take 1\n> /hotline desk answer 1\n> Hello")
    if end == "closed":
        await olga.act("> /hotline desk close 1\n> [Informed]")
    else:
        await chat.act(end)
    before = len(await lines(chat, house))
    await chat.act("> wages")
    assert len(await lines(chat, house)) == before


async def test_nobody_hears_what_others_write(chat: Chat, enter: Enter, house: House) -> None:
    other = enter("Bakyt")
    await other.act("> /start\n> [English]")
    await chat.act("> /hotline call sos trapped")
    await other.act("> wages")
    for word in ("words", "point", "withdrawn sos"):
        assert "Ask a person" in await other.act(f"> /hotline {word}")
    assert (await cases(chat, "phase"), len(await lines(chat, house))) == ([("new",)], 1)


# A place on the map.


async def test_with_nobody_on_it_a_place_is_asked_for_in_words(chat: Chat, olga: Chat) -> None:
    await chat.act("> /hotline call sos trapped")
    assert (await sent(chat, "location"))[0].startswith("Nobody has your request yet")
    assert not [m for m in chat.world.history(chat.person) if "location" in m]


async def test_a_place_goes_to_who_has_it_and_leaves_with_the_case(chat: Chat, olga: Chat) -> None:
    await chat.act("> /hotline call sos trapped")
    await olga.act("> /hotline desk take 1")
    assert (await sent(chat, "location"))[0].startswith("Your map point goes to the operator")
    assert any("55.71" in m["text"] for m in olga.shows())
    await olga.act("> /hotline desk close 1\n> [Informed]")
    assert not any("55.71" in m["text"] for m in olga.shows())
    tables = await chat.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    found = [await chat.rows(f"SELECT * FROM {name}") for (name,) in tables]
    assert "55.71" not in repr(found)


# They say that they do not need it any more.


async def test_what_nobody_has_is_over(chat: Chat, olga: Chat) -> None:
    await chat.act("> /hotline call sos trapped")
    said = await chat.act("> /hotline withdrawn sos")
    assert said[0] == "№ 1 is closed. In danger call 112 at any time."
    assert await cases(chat, "phase", "outcome") == [("closed", "withdrawn")]
    assert await waiting(chat) == 0
    assert await chat.act("~ 15 minutes") == []
    await chat.act("> /hotline call sos trapped")
    assert await cases(chat, "phase") == [("closed",), ("new",)]


async def test_who_has_it_goes_on_and_is_told(chat: Chat, olga: Chat) -> None:
    await chat.act("> /hotline call sos trapped")
    await olga.act("> /hotline desk take 1")
    olga._heard.clear()
    said = await chat.act("> /hotline withdrawn sos")
    assert said[0].startswith("№ 1: the operator reads that you no longer need help.")
    assert olga.said()[0].startswith("№ 1: the person writes that help is no longer needed.")
    assert await cases(chat, "phase") == [("taken",)]


@pytest.mark.parametrize("taken", [True, False])
async def test_of_a_secret_call_nothing_tells_that_there_was_one(
    chat: Chat, olga: Chat, store: Store, taken: bool
) -> None:
    number = await number_of(olga)
    await store.write(lambda db: db.run("INSERT INTO hotline_trusted VALUES (:n, 1)", n=number))
    await chat.act("> /hotline call sos held")
    if taken:
        await olga.act("> /hotline desk take 1")
    said = await chat.act("> /hotline withdrawn sos")
    assert said == ["Done. In danger call 112 at any time."]


@pytest.mark.parametrize(("need", "heard"), [("held", 0), ("trapped", 1)])
async def test_in_an_emptied_chat_nothing_tells_of_a_secret_call(
    chat: Chat, olga: Chat, house: House, need: str, heard: int
) -> None:
    await chat.act(f"> /hotline call sos {need}\n> /hide\n> wages")
    assert sum(who == "person" for who, _, _ in await lines(chat, house)) == heard


async def test_what_a_disabled_operator_had_is_over_and_rings_nobody(
    chat: Chat, olga: Chat, store: Store
) -> None:
    await chat.act("> /hotline call sos trapped")
    await olga.act("> /hotline desk take 1")
    number = await number_of(olga)
    await store.write(lambda db: people.disable(db, number, now=1))
    said = await chat.act("> /hotline withdrawn sos")
    assert said[0].startswith("№ 1 is closed.")
    assert await waiting(chat) == 0


async def test_who_is_forgotten_rings_nobody_and_leaves_no_call(chat: Chat, olga: Chat) -> None:
    await chat.act("> /hotline call sos trapped\n> /delete\n> [Yes, forget me]")
    assert await waiting(chat) == 0
    assert await chat.rows("SELECT * FROM hotline_open_calls") == []
    assert await cases(chat, "phase", "person_id") == [("closed", None)]


# For others.


async def test_others_see_where_a_call_stands(chat: Chat, olga: Chat) -> None:
    me = await number_of(chat)
    await chat.act("> /hotline call roll hurt")
    sql = (
        "SELECT person_id, origin, case_id, phase, taken_at > 0, closed_at FROM hotline_open_calls"
    )
    assert await chat.rows(sql) == [(me, "roll", 1, "new", 0, 0)]
    await olga.act("> /hotline desk take 1")
    assert await chat.rows(sql) == [(me, "roll", 1, "taken", 1, 0)]


async def test_who_has_no_language_yet_is_heard_all_the_same(enter: Enter, olga: Chat) -> None:
    stranger = enter("Charos")
    await stranger.act("> /start")
    await stranger.act("> /hotline call sos hurt")
    assert len(await cases(stranger, "id")) == 1
    await sent(stranger, "voice")
    assert await stranger.rows("SELECT kind FROM hotline_lines WHERE who = 'person'") == [
        ("voice",)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_said_in_every_language(chat: Chat, olga: Chat, language: str) -> None:
    await chat.act(f"> /language {language}")
    for command in ("call sos hurt", "withdrawn sos"):
        assert "112" in "\n".join(await chat.act(f"> /hotline {command}"))
    await chat.act("> /hotline call roll other")
    assert "112" in "\n".join(await chat.act("> Ёрдам"))


async def test_where_they_are_thought_to_be_stands_in_the_case(chat: Chat, olga: Chat) -> None:
    await chat.act("> /hotline call roll hurt child,n3 KZ-75")
    assert await cases(chat, "country", "region", "called") == [("KZ", "KZ-75", "child,n3")]
    await chat.act("> /hotline call roll hurt = KZ-79")
    assert await cases(chat, "country", "region", "called") == [("KZ", "KZ-79", "child,n3")]
    await chat.act("> /hotline call roll trapped - nowhere")
    assert await cases(chat, "kind", "region", "called") == [("trapped", "KZ-79", "")]
