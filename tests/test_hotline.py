"""The hotline, the half of who asks: the first screen, the story, the receipt."""

from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest

from bot import people
from bot.dialog import House
from bot.fakegram.phone import Chat, Clock
from bot.store import Store
from dialogs.hotline import hours
from dialogs.hotline.content import Hotline, Week
from tests import updates
from tests.conftest import START, Enter
from tests.desk import Desk
from tests.test_staff import number_of

Now = int(START.timestamp())
STORY = "They have not paid me since August"


@pytest.fixture
async def operator(enter: Enter, store: Store) -> Chat:
    """Olga, an operator of Russia, on duty."""
    olga = await employ(enter("Olga"), store, place="RU")
    await olga.act("> /staff on")
    return olga


@pytest.fixture(autouse=True)
async def asleep(enter: Enter, store: Store) -> None:
    """Dana, an operator who is not on duty: somebody can always be rung."""
    await employ(enter("Dana"), store)


async def employ(chat: Chat, store: Store, *, place: str = "") -> Chat:
    """They are an operator there."""
    await chat.act("> /start\n> [English]")
    number = await number_of(chat)
    await store.write(lambda db: people.grant(db, number, "operator", place, now=1))
    return chat


async def rung(operator: Chat, chat: Chat, script: str) -> list[str]:
    """What the operator hears when the person does that."""
    operator._heard.clear()
    await chat.act(script)
    return operator.said()


async def sent(chat: Chat, kind: str, **how: Any) -> list[str]:
    """What the bot says to a voice, a photo or a document."""
    getattr(chat.world, f"send_{kind}")(chat.person, b"bytes", **how)
    return await chat.listen()


async def ask(chat: Chat, *, kind: str = "None of these") -> list[str]:
    """Everything up to the receipt."""
    await chat.act(f"> /hotline ask rights wages\n> {kind}\n> {STORY}")
    return await chat.act("> [That is all]")


async def lines(chat: Chat, house: House, case: int = 1) -> list[tuple[str, str, str]]:
    """What stands in a case: who, what kind, and which words."""
    rows = await chat.rows("SELECT who, kind, body FROM hotline_lines WHERE case_id = :c", c=case)
    return [
        (who, kind, house.seal.open(body, "hotline_lines.body").decode().partition("\n")[2])
        for who, kind, body in rows
    ]


# The first screen.


async def test_the_topic_of_an_article_is_filled_in(chat: Chat) -> None:
    said = await chat.act("> /hotline about rights wages")
    assert "Your question is about: My wages are not paid" in said
    assert said[0].startswith("In danger call 112 first.")
    assert (await chat.act("> [Write to an operator]"))[0] == "Is one of these true now?"


@pytest.mark.parametrize("wrong", ["rights nothing", "numbers 112", "nothing", "' OR 1=1", "📄"])
async def test_a_topic_that_there_is_not_is_asked_for(chat: Chat, wrong: str) -> None:
    assert "Ask a person" in await chat.act(f"> /hotline about {wrong}")
    assert (await chat.act(f"> /hotline ask {wrong}"))[0].startswith("What is it about?")


async def test_somebody_on_duty_is_said_and_nobody_too(chat: Chat, operator: Chat) -> None:
    assert "Somebody is on duty now." in await chat.act("> /hotline")
    await operator.act("> /staff off")
    assert "Nobody is on duty now. You can write. We read it when we are back." in await chat.act(
        "> /hotline"
    )


async def test_at_night_the_next_hour_of_work_is_told(chat: Chat, clock: Clock) -> None:
    await chat.act("> /region\n> [Russia]\n> [Moscow (city)]\n~ 12 hours")
    said = await chat.act("> /hotline")
    assert (
        "Nobody is on duty now. You can write. By our hours we are back on 23.11.2026 09:00."
        in said
    )


async def test_waiting_is_told_from_the_last_twenty_answers(chat: Chat, store: Store) -> None:
    assert "We do not know yet how long an answer takes." in await chat.act("> /hotline")
    for took in (1, *[100] * 9, *[3600] * 11):
        await store.write(partial(answered, took=took))
    said = await chat.act("> /hotline")
    assert "Half of the last answers came within 60 min. Yours may take longer." in said


def answered(db: Any, took: int) -> None:
    row = db.one("SELECT COUNT(*) AS n FROM hotline_cases")
    db.run(
        """INSERT INTO hotline_cases(channel, urgency, opened_at, answered_at, touched_at)
           VALUES ('chat', 3, :opened, :answered, 0)""",
        opened=Now - 90000 + row["n"] - took,
        answered=Now - 90000 + row["n"],
    )


async def test_the_centre_says_that_it_is_invented(chat: Chat) -> None:
    said = await chat.act("> /hotline centre")
    assert any("invented" in line for line in said)
    assert "Phone: 0 000 000-00-00" in said
    assert "Mon–Thu: 09:00–13:00, 14:00–18:00" in said
    assert "We never ask for money, codes or passports." in said


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        ("2026-11-23 06:30", None),  # Monday 09:30 in Moscow
        ("2026-11-23 10:30", "2026-11-23 11:00"),  # the break
        ("2026-11-23 15:00", "2026-11-24 06:00"),
        ("2026-11-28 12:00", "2026-11-30 06:00"),  # over Sunday
    ],
)
def test_breaks_and_free_days(now: str, opens: str | None) -> None:
    hours_of_day = ("09:00-13:00", "14:00-18:00")
    week = Week(zone="Europe/Moscow", mon=hours_of_day, tue=hours_of_day, sat=("10:00-14:00",))
    assert hours.opens_at(week, at(now)) == (at(opens) if opens else None)


@pytest.mark.parametrize("wrong", [("13:00-09:00",), ("09:00-13:00", "12:00-18:00"), ("9-13",)])
def test_hours_that_make_no_sense_stop_the_start(wrong: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=r"hours|pattern"):
        Week(zone="Europe/Moscow", mon=wrong)


# Asking.


async def test_a_case_is_begun_at_the_first_word_and_received_at_the_last(
    chat: Chat, house: House, operator: Chat
) -> None:
    await chat.act("> /region\n> [Russia]\n> [Moscow (city)]")
    said = await ask(chat)
    assert said[0] == "Received. In danger do not wait for us: call 112."
    assert await lines(chat, house) == [
        ("person", "text", STORY),
        ("house", "article", "/rights wages"),
    ]
    [row] = await chat.rows(
        """SELECT channel, phase, topic, kind, urgency, secret, country, region, language
           FROM hotline_cases"""
    )
    assert row == ("chat", "new", "work", "", 2, 0, "RU", "RU-MOW", "en")
    assert any("№ 1 · a question from a person · soon" in line for line in operator.said())
    assert await chat.rows("SELECT command, language FROM waiting") == [
        ("/hotline desk take 1", "en")
    ]


async def test_what_was_said_is_nowhere_readable(chat: Chat, store: Store) -> None:
    await ask(chat)
    assert STORY.encode() not in b"".join(
        body for (body,) in await chat.rows("SELECT body FROM hotline_lines")
    )
    code = (await chat.rows("SELECT code, code_mark FROM hotline_cases"))[0]
    assert all(isinstance(one, bytes) and len(one) > 20 for one in code)


async def test_who_says_no_more_is_received_all_the_same(chat: Chat, operator: Chat) -> None:
    await chat.act(f"> /hotline ask work\n> None\n> {STORY}")
    assert await chat.rows("SELECT * FROM waiting") == []
    said = await chat.act("~ 6 minutes")
    assert any(line.startswith("Your code: ") for line in said)
    assert len(await chat.rows("SELECT * FROM waiting")) == 1


async def test_who_writes_at_once_is_heard(chat: Chat, house: House) -> None:
    await chat.act(f"> /hotline ask\n> {STORY}")
    assert await lines(chat, house) == [("person", "text", STORY)]
    assert await chat.rows("SELECT topic, urgency FROM hotline_cases") == [("other", 3)]


async def test_voice_pictures_and_files_come_as_they_are(chat: Chat, house: House) -> None:
    await chat.act("> /hotline ask work\n> None")
    await sent(chat, "voice", duration=12)
    said = await sent(chat, "photo", caption="the hostel")
    assert said[0].startswith("Is a passport or another paper on it?")
    await sent(chat, "document", name="contract.PDF")
    assert [(kind, text) for _, kind, text in await lines(chat, house)] == [
        ("voice", ""),
        ("photo", "the hostel"),
        ("document", "contract.PDF"),
    ]


async def test_what_is_not_passed_on_is_told_and_the_question_stays(
    chat: Chat, house: House
) -> None:
    await chat.act("> /hotline ask work\n> None")
    assert (await sent(chat, "document", name="game.apk"))[0].startswith("I do not pass on files")
    assert (await sent(chat, "document", name="noname"))[0].startswith("I do not pass on files")
    chat.world.send_location(chat.person, 55.7, 37.6)
    assert (await chat.listen())[0].startswith("I cannot pass on a map point now.")
    chat.world.send_contact(chat.person)
    assert (await chat.listen())[0].startswith("I do not pass on phone numbers")
    chat.world.send_sticker(chat.person)
    assert (await chat.listen())[0].startswith("I cannot pass this on. Send words")
    assert chat.said()[1] == "What happened?"
    assert await chat.rows("SELECT * FROM hotline_cases") == []
    await chat.act("> words")
    assert await lines(chat, house) == [("person", "text", "words")]


@pytest.mark.parametrize(("size", "passed"), [(20_000_000, True), (20_000_001, False)])
async def test_a_voice_of_twenty_megabytes_is_the_largest(
    desk: Desk, size: int, passed: bool
) -> None:
    typed = ("/language en", "/hotline ask work", "None of these")
    await desk.take(*(updates.text(line) for line in typed))
    voice = {"file_id": "v", "duration": 3600, "file_size": size}
    said = await desk.texts(updates.message({"voice": voice}))
    assert any("larger than 20 MB" in text for text in said) is not passed
    assert len(await desk.all("SELECT * FROM hotline_lines")) == int(passed)


async def test_a_paper_is_taken_back_in_one_tap(chat: Chat, house: House) -> None:
    await chat.act("> /hotline ask work\n> None\n> first")
    await sent(chat, "photo", caption="my passport")
    before = len([m for m in chat.world.history(chat.person) if "photo" in m])
    said = await chat.act("> [Take it back]")
    assert said[0] == "Deleted here. No operator can read it any more."
    assert before == 1
    assert not [m for m in chat.world.history(chat.person) if "photo" in m]
    assert [kind for _, kind, _ in await lines(chat, house)] == ["text", "event"]
    assert (await chat.act("> [Take it back]"))[0] == "That is not here any more."


async def test_nobody_takes_back_what_is_anothers(chat: Chat, enter: Enter, house: House) -> None:
    await chat.act("> /hotline ask work\n> None\n> first")
    other = enter("Bakyt")
    await other.act("> /start\n> [English]\n> /hotline undo 1 1 5")
    assert len(await lines(chat, house)) == 1
    for wrong in ("", "1", "1 x 5", "0 1 1", "9999999999999999999 1 1"):
        assert (await chat.act(f"> /hotline undo {wrong}"))[0] == "That is not here any more."
    assert len(await lines(chat, house)) == 1


async def test_what_comes_out_of_the_blue_is_asked_about(chat: Chat, house: House) -> None:
    assert (await sent(chat, "voice"))[0] == "Is this for an operator?"
    await chat.act("> [No]")
    assert await chat.rows("SELECT * FROM hotline_cases") == []
    await sent(chat, "voice")
    assert (await chat.act("> [Yes, pass it on]"))[0].startswith("I have it.")
    assert await lines(chat, house) == [("person", "voice", "")]
    await chat.act("> [That is all]\n> /menu")
    await sent(chat, "voice")
    assert (await chat.act("> [Yes, pass it on]"))[0] == "Added. The operator sees it."
    assert len(await lines(chat, house)) == 2


# Urgent.


async def test_an_urgent_kind_shows_whom_to_call_and_rings_at_the_first_word(
    chat: Chat, operator: Chat
) -> None:
    await chat.act("> /region country /hotline\n> [Russia]")
    said = await chat.act("> /hotline urgent\n> [Beaten or threatened]")
    assert said[0] == "Beaten or threatened: first call now"
    assert [line[:5] for line in said if line.startswith("•")] == ["• 102", "• 112"]
    heard = await rung(operator, chat, "> He is at the door")
    assert heard[0] == "№ 1 · a question from a person · urgent"
    assert not any("door" in line or "violence" in line for line in heard)
    assert await chat.rows("SELECT topic, kind, urgency, secret, flags FROM hotline_cases") == [
        ("danger", "violence", 1, 1, '["violence"]')
    ]
    said = await chat.act("> [That is all]")
    assert said[0].startswith("Received. Your request goes first.")


async def test_every_urgent_kind_has_somebody_to_call_in_each_country(
    chat: Chat, house: House
) -> None:
    facts = house.content["hotline"]
    assert isinstance(facts, Hotline)
    for country in ("Russia", "Kazakhstan"):
        await chat.act(f"> /region country\n> [{country}]")
        for kind in facts.urgent:
            label = house.i18n.label("en", "hotline-urgent", kind)
            said = await chat.act(f"> /hotline urgent\n> {label}")
            assert said[0] == f"{label}: first call now"
            assert any(line.startswith("• 112") for line in said)


async def test_the_kind_that_an_article_is_about_stands_first(chat: Chat) -> None:
    await chat.act("> /hotline ask rights violence")
    labels = chat.buttons(chat.heard()[-1])
    assert labels[:2] == ["None of these", "Beaten or threatened"]


async def test_what_came_from_an_article_on_violence_is_secret_whatever_is_tapped(
    chat: Chat,
) -> None:
    await chat.act("> /hotline ask rights violence\n> None of these\n> words")
    assert await chat.rows("SELECT secret, urgency FROM hotline_cases") == [(1, 1)]


async def test_nobody_has_read_it_is_told_twice(chat: Chat) -> None:
    await chat.act("> /hotline urgent\n> Hurt\n> My leg\n> [That is all]")
    said = await chat.act("~ 2 minutes")
    assert said[0] == "Nobody has read this yet. 2 minutes have passed."
    assert said[1].startswith("Call 112 now")
    assert not chat.heard()[0].get("disable_notification")
    assert (await chat.act("~ 7 minutes")) == []
    assert (await chat.act("~ 1 minute"))[0].startswith("Nobody has read this yet. 10 minutes")
    assert (await chat.act("~ 1 day")) == []


async def test_what_somebody_has_taken_is_not_called_unread(chat: Chat, operator: Chat) -> None:
    await operator.act("> /hotline desk trusted")
    await chat.act("> /hotline urgent\n> Hurt\n> My leg\n> [That is all]")
    await operator.act("> /hotline desk take 1")
    assert await chat.rows("SELECT phase FROM hotline_cases") == [("taken",)]
    assert not any("Nobody has read" in line for line in await chat.act("~ 2 minutes"))


async def test_an_open_case_becomes_urgent(chat: Chat, operator: Chat) -> None:
    await ask(chat)
    heard = await rung(operator, chat, "> /hotline mine\n> [It has become urgent]\n> Held by")
    assert heard[0] == "№ 2 · a question from a person · urgent"
    assert await chat.rows("SELECT kind, urgency FROM hotline_cases") == [("detained", 1)]
    assert await chat.rows("SELECT urgency FROM waiting WHERE done_at IS NULL") == [(1,)]
    assert (await chat.act("~ 2 minutes"))[0].startswith("Nobody has read this yet.")


async def test_without_any_operator_no_hours_are_promised(chat: Chat, store: Store) -> None:
    await store.write(lambda db: db.run("DELETE FROM people_roles WHERE role = 'operator'"))
    said = "".join(await chat.act("> /hotline"))
    assert "No operator works here yet. Call yourself: /services." in said
    assert "we are back" not in said
