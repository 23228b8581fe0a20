"""Alerts, the migrants' half: agreeing, places, topics, silence, the test, being asked."""

from typing import Any

import pytest

from bot.dialog import House
from bot.fakegram.phone import Chat, Clock
from dialogs.alerts.content import Alerts
from tests import updates
from tests.conftest import LANGUAGES, Enter
from tests.desk import Desk, desk_of
from tests.test_transcripts import raw_words
from tests.walking import settle_in

CALM, URGENT = "> /rights lost", "> /emergency fire"
OFFER = "Alerts for your region?"


@pytest.fixture
async def zamira(chat: Chat) -> Chat:
    """Zamira in Moscow, who gets alerts of Moscow."""
    await chat.act("> /region\n> [Russia]\n> [Moscow (city)]\n> /alerts\n> [Yes, alert me]")
    return chat


def facts_of(house: House) -> Alerts:
    facts = house.content["alerts"]
    assert isinstance(facts, Alerts)
    return facts


async def places(chat: Chat) -> list[str]:
    return [place for (place,) in await chat.rows("SELECT place FROM alerts_regions ORDER BY at")]


async def test_whose_region_is_known_agrees_in_one_tap(chat: Chat) -> None:
    await chat.act("> /region\n> [Russia]\n> [Moscow (city)]")
    said = await chat.act("> /alerts")
    assert said[-2] == "If you agree, I keep your regions and topics until you stop."
    assert any(line.startswith("For an earthquake this is not the first") for line in said)
    assert await chat.rows("SELECT * FROM alerts_subscribers") == []
    await chat.talk("""
        > [Yes, alert me]
        Alerts are on.
        📍 Where: Moscow (city)
        ☑️ About what: Danger to people
        🌙 Silence: none
        You get this because you agreed on 21.11.2026.
        For an earthquake this is not the first warning. Do not wait for it: act when the ground shakes. Do you hear a siren? Switch on TV or radio. Telegram may be slow or away.
        [📍 Where] [☑️ About what] [🌙 Hours of silence] [⏸ Pause] [🔔 Test message] [⛔ Stop alerts]
    """)  # noqa: E501 - a line of the chat is as long as what is said


async def test_who_named_a_country_alone_gets_alerts_of_all_of_it(chat: Chat) -> None:
    await chat.act("> /region country\n> [Kazakhstan]\n> /alerts yes")
    assert await places(chat) == ["KZ"]


async def test_nothing_is_kept_before_somebody_agrees(chat: Chat) -> None:
    for typed in ("", " where", " with weather", " quiet 22-06", " pause day", " add", " test"):
        said = await chat.act(f"> /alerts{typed}")
        assert said[0] == "Alerts of danger for your region"
    assert (await chat.act("> [Not now]"))[0] == "All right. Nothing was kept."
    assert await nothing_kept(chat)
    assert await chat.rows("SELECT * FROM due") == []


async def nothing_kept(chat: Chat) -> bool:
    tables = ("alerts_subscribers", "alerts_regions", "alerts_topics")
    return not any([await chat.rows(f"SELECT * FROM {table}") for table in tables])


async def test_the_familys_region_at_home_is_one_more(zamira: Chat) -> None:
    await zamira.act("> [Where]\n> [Add a place]\n> [Tajikistan]")
    assert zamira.buttons(zamira.heard()[-1])[0] == "Whole country"
    said = await zamira.act("> Khatlon")
    assert said[0] == "Where"
    assert await places(zamira) == ["RU-MOW", "TJ-KT"]
    assert (await zamira.act("> /alerts"))[1] == "📍 Where: Moscow (city), Khatlon Region"
    assert await zamira.rows("SELECT region FROM people_regions") == [("RU-MOW",)]


async def test_a_whole_country_takes_the_place_of_its_regions(zamira: Chat) -> None:
    await zamira.act("> /alerts add\n> [Russia]\n> [Whole country]")
    assert await places(zamira) == ["RU"]
    await zamira.act("> /alerts add\n> [Russia]\n> [Moscow (city)]")
    assert await places(zamira) == ["RU"]
    assert (await zamira.act("> /alerts"))[1] == "📍 Where: Russia: whole country"


async def test_the_last_place_stays(zamira: Chat) -> None:
    await zamira.talk("""
        > /alerts where
        Where
        Tap a place to take it off the list. You can add the region of your family too.
        [Moscow (city)] [➕ Add a place]
        > [Moscow (city)]
        Moscow (city) is your only place. Add another one first, or stop all alerts.
        [➕ Add a place] [⛔ Stop alerts]
    """)
    await zamira.act("> [Add a place]\n> [Kazakhstan]\n> [Whole country]\n> [Moscow (city)]")
    assert await places(zamira) == ["KZ"]
    for wrong in ("RU-MOW", "KZ-75", "", "x", "%", "K_", "' OR 1=1"):
        assert (await zamira.act(f"> /alerts drop {wrong}"))[0] == "Where"
    assert await places(zamira) == ["KZ"]


async def test_five_places_are_enough(zamira: Chat, house: House) -> None:
    for country in ("Kazakhstan", "Uzbekistan", "Tajikistan", "Kyrgyzstan"):
        await zamira.act(f"> /alerts add\n> {country}\n> [Whole country]")
    assert len(await places(zamira)) == facts_of(house).most
    full = "You have 5 places, and I cannot keep more. Take one off the list first."
    assert (await zamira.act("> /alerts add"))[0] == full
    assert len(zamira.buttons((await listed(zamira))[-1])) == 5 + 2  # and back and home


async def listed(chat: Chat) -> list[dict[str, object]]:
    await chat.act("> /alerts where")
    return chat.heard()


async def test_a_topic_is_taken_and_left_however_often_it_is_tapped(zamira: Chat) -> None:
    await zamira.act("> /alerts about")
    for _ in range(2):
        zamira.press(0, 0)  # the same old button
    await zamira.listen(typed=False)
    assert await zamira.rows("SELECT topic FROM alerts_topics") == [("weather",)]
    main = await zamira.act("> /alerts")
    assert main[2] == "☑️ About what: Danger to people, Weather"
    await zamira.act("> /alerts without weather\n> /alerts with emergency\n> /alerts with sports")
    assert await zamira.rows("SELECT topic FROM alerts_topics") == []
    assert (await zamira.act("> /alerts without emergency"))[0].startswith("Danger to people: you")


async def test_hours_of_silence_are_told_by_the_persons_clock(zamira: Chat) -> None:
    said = await zamira.act("> /alerts quiet")
    assert "Your time now: 12:00. Is it wrong? Change your region: /region" in said
    assert (await zamira.act("> [22:00–06:00]"))[3] == (
        "🌙 Silence: 22:00–06:00, except when life is in great danger"
    )
    assert (await zamira.act("> /alerts quiet off"))[3] == "🌙 Silence: none"
    assert (await zamira.act("> /alerts quiet 03-04"))[0] == "Hours of silence"
    assert await zamira.rows("SELECT quiet FROM alerts_subscribers") == [(None,)]


async def test_without_a_clock_no_silence_is_offered(chat: Chat) -> None:
    said = await chat.act("> /alerts yes\n> [Russia]\n> [Whole country]")
    assert said[3] == (
        "🌙 Silence: I do not know what time it is where you are. Tell me your region: /region"
    )
    assert not any("silence" in label for label in chat.buttons(chat.heard()[-1]))
    assert (await chat.act("> /alerts quiet 22-06"))[0] == "Alerts are on."
    assert await chat.rows("SELECT quiet FROM alerts_subscribers") == [(None,)]


@pytest.mark.parametrize(
    ("label", "told", "after"),
    [
        ("One day", "Paused until 22.11.2026 12:00.", "~ 1 day"),
        ("One week", "Paused until 28.11.2026 12:00.", "~ 7 days"),
        ("Until I say", "Paused until you end it.", "> /alerts resume"),
    ],
)
async def test_a_pause_ends_by_itself_or_at_a_word(
    zamira: Chat, label: str, told: str, after: str
) -> None:
    said = await zamira.act(f"> /alerts pause\n> [{label}]")
    assert said[0] == f"{told} You hear from me only when life is in great danger."
    assert "▶️ End the pause" in zamira.buttons(zamira.heard()[-1])
    await zamira.act(after)
    assert (await zamira.act("> /alerts"))[0] == "Alerts are on."


async def test_stopping_asks_once_and_forgets_it_all(zamira: Chat) -> None:
    await zamira.act("> /alerts with weather\n> /alerts stop\n> [No, keep them]")
    assert zamira.said()[0] == "Alerts are on."
    await zamira.talk("""
        > /alerts stop
        Stop all alerts? Then I do not warn you, even when life is in great danger.
        [No, keep them] [Yes, stop]
        > [Yes, stop]
        Stopped. Your regions and topics are deleted here.
        In danger call 112.
        [✅ Alert me again]
    """)
    assert await nothing_kept(zamira)
    assert await heard_after(zamira, CALM, "40 days") == []


async def test_the_test_rings_though_the_clock_sends_it(zamira: Chat) -> None:
    await zamira.act("> /alerts test")
    said = await zamira.act("~ 15 seconds")
    assert said == ["Test. There is no danger. Did it ring?", "[Yes, it rang] [No]"]
    assert (await zamira.act("> [Yes, it rang]"))[0].startswith("Good.")


async def test_of_what_the_clock_says_only_the_test_rings(desk: Desk, clock: Clock) -> None:
    await settle_in(desk, "en", "RU")
    silent = await at_once(desk, clock, updates.text("/rights lost"), 120)
    assert (silent["text"], silent["disable_notification"]) == (OFFER, True)
    await desk.take(updates.text("/alerts yes"))
    ringing = await at_once(desk, clock, updates.text("/alerts test"), 15)
    assert ringing["text"].startswith("<b>Test.</b>")
    assert "disable_notification" not in ringing


async def at_once(desk: Desk, clock: Clock, update: Any, seconds: int) -> dict[str, Any]:
    """What the clock says so long after that update."""
    await desk.take(update)
    desk.rows.clear()
    clock.seconds += seconds
    await desk.dispatch.due(int(clock()))
    [body] = await desk.said()
    return body


async def test_who_heard_nothing_is_shown_how_to_unmute(zamira: Chat) -> None:
    said = await zamira.act("> /alerts test\n~ 15 seconds\n> [No]")
    assert said[1] == "1. Open this chat. Tap my name at the top."
    android = await zamira.act("> [Android]")
    assert any(line.startswith("3. Battery:") for line in android)
    assert (await zamira.act("> /alerts silent\n> [iPhone]"))[0] == "iPhone"
    assert (await zamira.act("> [Test it again]"))[0].startswith("Close Telegram")


async def test_after_a_first_answer_it_is_asked_and_a_month_later_once_more(chat: Chat) -> None:
    await chat.act("> /region country\n> [Russia]")
    assert (await chat.act(f"{CALM}\n~ 2 minutes")) == [OFFER, "[Tell me more] [Not now]"]
    assert await heard_after(chat, CALM, "29 days") == []
    await chat.act(f"{CALM}\n~ 2 days")
    assert await heard_after(chat, CALM, "2 minutes") == [OFFER, "[Tell me more] [Not now]"]
    for _ in range(3):
        assert await heard_after(chat, CALM, "40 days") == []
    assert await chat.rows("SELECT asked FROM alerts_offers") == [(2,)]


async def heard_after(chat: Chat, step: str, wait: str) -> list[str]:
    """What is said by itself while time passes after that step."""
    await chat.act(step)
    return await chat.act(f"~ {wait}")


@pytest.mark.parametrize(
    "then",
    [
        URGENT,  # never below what is urgent
        "> /reminders visit",  # never while a question waits
        "> /hide",  # never to who has just emptied the chat
        "> /menu",  # nor to who has gone on
        "> /alerts yes",  # nor to who gets them
    ],
)
async def test_nobody_is_asked_at_a_wrong_moment(chat: Chat, then: str) -> None:
    await chat.act(f"> /region country\n> [Russia]\n{CALM}")
    assert await heard_after(chat, then, "1 hour") == []
    assert await chat.rows("SELECT * FROM alerts_offers") == []


async def test_nobody_is_asked_while_a_question_waits(chat: Chat) -> None:
    await chat.act("> /region country\n> [Russia]\n> /reminders visit")
    due = "INSERT INTO due(person_id, command, at) VALUES (1, '/alerts offer', 0)"
    await chat.cable.store.write(lambda db: db.run(due))
    assert await chat.act("~ 1 minute") == []
    await chat.cable.store.write(lambda db: db.run(due))
    assert (await chat.act("> /menu\n~ 1 minute"))[0] == OFFER


async def test_what_is_urgent_leads_to_no_question_at_all(chat: Chat) -> None:
    await chat.act(f"> /region country\n> [Russia]\n{URGENT}")
    assert await chat.rows("SELECT * FROM due") == []


async def test_the_due_row_does_not_tell_what_was_read(chat: Chat) -> None:
    await chat.act(f"> /region country\n> [Russia]\n{CALM}")
    assert await chat.rows("SELECT command FROM due") == [("/rights after",)]


@pytest.mark.parametrize("typed", ["/alerts offer", "/alerts ring", "/rights after"])
async def test_nobody_types_what_the_clock_types(chat: Chat, typed: str) -> None:
    await chat.act(f"> /region country\n> [Russia]\n> {typed}")
    assert OFFER not in chat.said()
    assert await chat.rows("SELECT * FROM alerts_offers") == []


async def test_an_offer_leaves_the_desk_as_it_was(chat: Chat) -> None:
    await chat.act(f"> /region country\n> [Russia]\n{CALM}\n~ 2 minutes")
    assert (await desk_of(chat))[0] is None
    assert (await chat.act("> 2"))[0] != "All right. Nothing was kept."  # the article's button


async def test_privacy_counts_what_is_kept(zamira: Chat) -> None:
    said = await zamira.act("> /alerts with weather\n> /alerts with law\n> /privacy kept")
    assert "Alerts: you asked for them." in said
    assert "Places you chose for alerts: 1" in said
    assert "Topics you chose for alerts: 2" in said
    assert not any(line.startswith("Other entries") for line in said)


async def test_nothing_is_left_of_who_is_forgotten(zamira: Chat) -> None:
    await zamira.act(f"> /alerts with weather\n{CALM}\n> /delete\n> 2")
    assert await nothing_kept(zamira)
    assert await zamira.rows("SELECT * FROM alerts_offers") == []


async def test_one_persons_places_are_not_anothers(zamira: Chat, enter: Enter) -> None:
    bakyt = enter("Bakyt")
    await bakyt.act("> /start\n> [English]\n> /alerts yes\n> [Kazakhstan]\n> [Whole country]")
    await bakyt.act("> /alerts drop RU-MOW\n> /alerts stop sure")
    assert await places(zamira) == ["RU-MOW"]


@pytest.mark.parametrize("code", LANGUAGES)
async def test_everything_is_said_in_every_language(zamira: Chat, code: str) -> None:
    await zamira.act(f"> /language {code}")
    walked: tuple[str, ...] = (
        "",
        " where",
        " drop RU-MOW",
        " add",
        " about",
        " quiet",
        " quiet 22-06",
        " pause",
    )
    walked += (" pause day", " pause until", " test", " rang", " silent", " android", " iphone")
    for typed in (*walked, " stop", " stop sure", "", " no"):
        await zamira.act(f"> /alerts{typed}")
        assert raw_words(zamira) == []
        labels = [label for message in zamira.heard() for label in zamira.buttons(message)]
        assert [label for label in labels if len(label) > 30] == []
