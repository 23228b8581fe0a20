"""The hotline, a place on the map: to the operator who has the case, once, and nowhere else."""

import pytest

from bot.fakegram.phone import Chat
from bot.seal import is_sealed
from bot.store import Db, Store
from tests.conftest import LANGUAGES, Enter
from tests.test_hotline import ask, employ
from tests.test_staff import acts, number_of

PLACE = (55.712345, 37.654321)
PASSED = (
    "№ 1: a map point: 55.71234, 37.65432."
    " It is stored nowhere and goes from here when the request is closed."
)


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


async def sent(chat: Chat, *operators: Chat) -> list[str]:
    """What they hear who send their place."""
    for one in operators:
        one._heard.clear()
    chat.world.send_location(chat.person, *PLACE)
    return await chat.listen()


def points(chat: Chat) -> list[str]:
    """Where places stand in this chat now."""
    return [m["text"] for m in chat.shows() if "55.71" in m.get("text", "")]


def own(chat: Chat) -> list[object]:
    """The places that the person's own chat shows."""
    return [m["location"] for m in chat.world.history(chat.person) if "location" in m]


async def kept(chat: Chat) -> str:
    """The whole database as text."""
    tables = await chat.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    found = [await chat.rows(f"SELECT * FROM {name}") for (name,) in tables]
    return repr(found)


async def test_a_point_goes_once_to_who_has_the_case(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1")
    await chat.act("> /hotline mine")
    said = await sent(chat, olga)
    assert said[0] == (
        "Your map point goes to the operator, once. I do not keep it."
        " I have deleted it in this chat."
    )
    assert said[1] == "My request: Work and wages"  # the question is asked again below
    assert own(chat) == []
    assert olga.said()[-2:] == [
        PASSED,
        "[Open]",
    ]
    assert [one for one in await acts(chat) if "point" in one] == ["point passed on"]


async def test_a_point_is_stored_nowhere(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1")
    await chat.act("> /hotline mine")
    await sent(chat)
    found = await kept(chat)
    assert "55.71" not in found
    assert "37.65" not in found
    assert await chat.rows("SELECT COUNT(*) FROM outbox WHERE body IS NOT NULL") == [(0,)]
    story = await olga.act("> /hotline desk case 1")
    assert any("A map point was passed on once." in line for line in story)
    await chat.act("~ 3 hours")
    assert len(points(olga)) == 1


async def test_with_nobody_on_it_words_are_asked_for(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await chat.act("> /hotline mine")
    said = await sent(chat, olga)
    assert said[0].startswith("Nobody has your request yet")
    assert points(olga) == own(chat) == []
    assert await chat.rows("SELECT * FROM hotline_lines WHERE kind = 'event'") == []


async def test_a_point_reaches_no_operator_who_is_none_any_more(
    chat: Chat, olga: Chat, store: Store
) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1")
    number = await number_of(olga)
    await store.write(
        lambda db: db.run("UPDATE people_staff SET disabled_at = 1 WHERE person_id = :n", n=number)
    )
    await chat.act("> /hotline mine")
    assert (await sent(chat))[0].startswith("Nobody has your request yet")
    assert points(olga) == []


async def test_a_point_of_a_secret_case_goes_only_to_who_is_named(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1")
    await chat.act("> /hotline urgent 1\n> Beaten")
    await chat.act("> /hotline mine")
    assert (await sent(chat))[0].startswith("Nobody has your request yet")
    assert points(olga) == []


async def test_a_point_that_does_not_arrive_is_told(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1")
    await chat.act("> /hotline mine")
    olga.world.block(olga.person)
    await sent(chat)
    assert (await chat.act("~ 1 second"))[0].startswith("Your map point did not arrive.")


async def test_a_contact_is_refused_with_a_sentence(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1")
    await chat.act("> /hotline mine")
    olga._heard.clear()
    chat.world.send_contact(chat.person)
    said = await chat.listen()
    assert said[0].startswith("I do not pass on phone numbers like this.")
    assert olga.said() == []


async def test_of_a_file_the_operator_reads_that_its_name_may_tell(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1\n> /hotline mine")
    await chat.act("> /hotline mine")
    chat.world.send_document(chat.person, b"bytes", name="Zamira.pdf")
    await chat.listen()
    chat.world.send_voice(chat.person, b"bytes")
    await chat.listen()
    rows = await chat.rows("SELECT id FROM hotline_lines WHERE kind IN ('document', 'voice')")
    shown = []
    for (line,) in rows:
        await olga.act(f"> /hotline desk file 1 {line}")
        shown.append(str(olga.shows()[-1].get("caption")))
    assert ["may tell who they are" in one for one in shown] == [True, False]


ENDS = {
    "closed by the person": "> /hotline close 1\n> [Yes, it is solved]",
    "47 hours": "~ 1 hour",
    "forgotten": "> /delete\n> [Yes, forget me]",
}
OPERATORS_ENDS = {
    "closed": "> /hotline desk close 1\n> [Informed]",
    "handed back": "> /hotline desk hand 1\n> [Back to all]\n> [Nothing]",
}


async def given(chat: Chat, olga: Chat) -> None:
    """The operator has a place on the screen."""
    await ask(chat)
    await olga.act("> /hotline desk take 1")
    await chat.act("> /hotline mine")
    await sent(chat)
    assert len(points(olga)) == 1


@pytest.mark.parametrize("end", ENDS)
async def test_it_leaves_the_operators_chat_when_its_time_is_over(
    chat: Chat, olga: Chat, end: str
) -> None:
    await given(chat, olga)
    await olga.act("> /hotline desk answer 1\n> Stay there")  # or it is given back after a shift
    await chat.act("~ 46 hours")
    assert len(points(olga)) == 1
    await chat.act(ENDS[end])
    assert points(olga) == []
    assert any(m["text"].endswith("the map point was taken away here.") for m in olga.shows())
    assert await chat.rows("SELECT * FROM hotline_pins") == []


@pytest.mark.parametrize("end", OPERATORS_ENDS)
async def test_it_leaves_the_chat_of_who_has_the_case_no_more(
    chat: Chat, olga: Chat, end: str
) -> None:
    await given(chat, olga)
    await olga.act(OPERATORS_ENDS[end])
    assert points(olga) == []


async def test_a_colleague_who_takes_it_over_does_not_leave_it_behind(
    chat: Chat, olga: Chat, dana: Chat
) -> None:
    await given(chat, olga)
    await dana.act("> /staff on")
    number = await number_of(dana)
    await olga.act(f"> /hotline desk hand 1\n> [№ {number} · en]\n> [Nothing]")
    assert len(points(olga)) == 1
    await dana.act("> /hotline desk take 1")
    assert points(olga) == points(dana) == []


async def test_a_case_that_becomes_secret_takes_it_from_who_is_not_named(
    chat: Chat, olga: Chat
) -> None:
    await given(chat, olga)
    await chat.act("> /hotline urgent 1\n> Beaten")
    assert points(olga) == []


async def test_on_its_way_it_is_sealed_and_after_ten_minutes_it_does_not_leave(
    chat: Chat, olga: Chat, store: Store
) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1")
    await chat.act("> /hotline mine")
    await store.write(keep_bodies)
    await sent(chat)
    kept = await chat.rows("SELECT body, life FROM kept WHERE post LIKE 'hotline-point%'")
    assert [(is_sealed(bytes(body)), life) for body, life in kept] == [(True, 600)]
    assert b"55.71" not in b"".join(bytes(body) for body, _ in kept)


def keep_bodies(db: Db) -> None:
    """Every body of a post as it stands in the table before it is wiped."""
    row = db.one("SELECT MAX(touched_at) AS at FROM hotline_cases")
    assert row is not None
    now = int(row["at"])
    db.run("CREATE TABLE kept(body BLOB, post TEXT, life INTEGER)")
    db.run(
        f"""CREATE TRIGGER keep AFTER UPDATE OF post ON outbox
            BEGIN INSERT INTO kept VALUES (new.body, new.post, new.expires_at - {now}); END"""
    )


async def test_many_points_are_a_flood(chat: Chat, olga: Chat) -> None:
    await ask(chat)
    await olga.act("> /hotline desk take 1")
    await chat.act("> /hotline mine")
    for _ in range(25):
        await sent(chat)
    assert len(points(olga)) == 1  # the newest
    assert (
        len([m for m in olga.shows() if "was taken away" in m["text"]]) == 18
    )  # of twenty: 1 story


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_becomes_of_it_is_said_in_every_language(chat: Chat, language: str) -> None:
    await ask(chat)
    await chat.act(f"> /language {language}\n> /hotline mine")
    assert "112" in (await sent(chat))[0]
