"""My own check-in: asked, reminded twice, then somebody is told; and nobody too early."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot import hearing
from bot.dialog import House
from bot.fakegram.phone import Chat
from tests.asked import Asking, asking
from tests.conftest import LANGUAGES, Enter
from tests.test_dialog_keyboards import keeping
from tests.test_family import join
from tests.test_reminders import fine, live, minute

__all__ = ["asking"]

MOSCOW = "Europe/Moscow"
BY = "If you do not press by {}, I tell your trusted person."
NOBODY = "If you do not press by {}, I tell nobody: you have no trusted person. Choose one: /family"


@pytest.fixture
async def zamira(chat: Chat) -> Chat:
    """Zamira, in Moscow, at noon."""
    await live(chat, MOSCOW)
    return chat


@pytest.fixture
async def bakyt(enter: Enter, zamira: Chat) -> Chat:
    """Whom Zamira trusts; he calls her sister."""
    bakyt = enter("Bakyt")
    await bakyt.act("> /start\n> [English]")
    await join(zamira, bakyt)
    return bakyt


async def hear(owner: Chat, other: Chat, script: str) -> list[str]:
    """What the other person is told meanwhile: the minute, and the line that says it."""
    other._heard.clear()
    for line in script.splitlines():
        await owner.act(line)
    return [f"{minute(m['date'], MOSCOW)[7:]} {_line(m['text'])}" for m in other.heard()]


def _line(text: str) -> str:
    return next(line for line in text.splitlines() if "sister" in line)


async def step(chat: Chat, seconds: int) -> None:
    """Time that passes where nobody looks: the bot is down."""
    chat.cable.clock.seconds += seconds


async def heard_now(chat: Chat) -> None:
    """All that was said has been read."""
    now = int(chat.cable.clock())
    await chat.cable.store.write(lambda db: hearing.note(db, at=now))


async def wake(chat: Chat) -> list[str]:
    """What is due happens, before anything is read."""
    await chat.cable.dispatch.due(int(chat.cable.clock()))
    await chat.cable.store.read(lambda db: None)
    await chat.cable._deliver()
    return chat.said()


async def test_the_whole_ladder(zamira: Chat, bakyt: Chat) -> None:
    await zamira.talk(f"""
        > /checkin mine once
        ...
        [In 1 hour] [In 3 hours] [In 6 hours] [Tomorrow at 09:00]
        > 12:30
        My own check-in
        Once.
        I will ask you: 12:30.
        {BY.format("13:00")}
        [Stop it] [Try it as an exercise] [👪 My family]
        ~ 30 minutes
        It is 12:30. How are you?
        {BY.format("13:00")}
        In danger call 112.
        [✅ I am fine] [Later: 30 minutes] [On my way: 1 hour]
    """)
    assert not zamira.heard()[0].get("disable_notification")
    told = await hear(zamira, bakyt, "~ 29 minutes")
    assert told == []
    assert [minute(m["date"], MOSCOW)[7:] for m in zamira.heard()] == ["12:40", "12:50"]
    told = await hear(zamira, bakyt, "~ 1 hour")
    assert told == ["13:00 sister did not answer by 13:00 by their clock."]
    assert zamira.said()[:2] == [
        "You did not press by 13:00.",
        "I am telling your trusted person now.",
    ]
    told = await hear(zamira, bakyt, "> I am fine")
    assert told == ["13:59 sister has answered at 13:59 by their clock."]
    assert await zamira.rows("SELECT * FROM checkin_promises") == []
    assert await hear(zamira, bakyt, "~ 2 days") == []


@pytest.mark.parametrize("press", ["> [I am fine]", "> i am fine!", "> Аман-эсенмин", "> safe"])
async def test_an_answer_ends_it(zamira: Chat, bakyt: Chat, press: str) -> None:
    told = await hear(zamira, bakyt, f"> /checkin mine once\n> 12:30\n~ 45 minutes\n{press}")
    assert zamira.said()[:2] == [
        "Good, you answered at 12:45.",
        "It is over, and nothing about it is kept.",
    ]
    assert told == await hear(zamira, bakyt, "~ 2 days") == []
    assert await zamira.rows("SELECT * FROM due") == []


@pytest.mark.parametrize("words", ["I am fine?", "not fine", "I am fine but my brother is not"])
async def test_what_is_no_answer_is_none(zamira: Chat, bakyt: Chat, words: str) -> None:
    told = await hear(zamira, bakyt, f"> /checkin mine once\n> 12:30\n~ 30 minutes\n> {words}")
    assert told == []
    assert len(await hear(zamira, bakyt, "~ 30 minutes")) == 1


@pytest.mark.parametrize(
    ("press", "asked"), [("Later: 30 minutes", 75), ("On my way: 1 hour", 105)]
)
async def test_it_is_put_off(zamira: Chat, bakyt: Chat, press: str, asked: int) -> None:
    await zamira.act(f"> /checkin mine once\n> 12:30\n~ 45 minutes\n> [{press}]")
    again, told = 12 * 60 + asked, 12 * 60 + asked + 30
    assert zamira.said()[:2] == [
        f"Good. I will ask you again: {_clock(again)}.",
        BY.format(_clock(told)),
    ]
    assert await hear(zamira, bakyt, f"~ {asked - 16} minutes") == []  # a minute before
    assert len(await hear(zamira, bakyt, "~ 2 minutes")) == 1


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


async def test_every_day_at_two_hours(zamira: Chat, bakyt: Chat) -> None:
    await zamira.act("> /checkin mine daily\n> 9:00 21:30")
    assert zamira.said()[1:4] == [
        "Every day at 09:00, 21:30.",
        "I will ask you: 21:30.",
        BY.format("22:00"),
    ]
    assert await hear(zamira, bakyt, "~ 595 minutes\n> [I am fine]\n> /checkin mine") == []
    assert "I will ask you: 22.11. 09:00." in zamira.said()
    assert await hear(zamira, bakyt, "~ 12 hours") == [
        "09:30 sister did not answer by 09:30 by their clock."
    ]
    assert await hear(zamira, bakyt, "~ 13 hours") == [
        "22:00 sister did not answer by 22:00 by their clock."
    ]


async def test_it_pauses_and_goes_on(zamira: Chat, bakyt: Chat) -> None:
    await zamira.act("> /checkin mine daily\n> [At 21:00]\n> [Pause]\n> [Until I continue]")
    assert zamira.said()[1] == "Paused until you continue. I tell nobody anything."
    assert await hear(zamira, bakyt, "~ 3 days") == []
    await zamira.act("> /checkin mine\n> [Continue]")
    assert len(await hear(zamira, bakyt, "~ 1 day")) == 1
    await zamira.act("> /checkin mine fine\n> /checkin mine pause\n> [One day]")
    assert await hear(zamira, bakyt, "~ 1 day") == []
    assert len(await hear(zamira, bakyt, "~ 1 day")) == 1


async def test_it_is_stopped(zamira: Chat, bakyt: Chat) -> None:
    script = "> /checkin mine once\n> 12:30\n~ 45 minutes\n> /checkin mine stop\n~ 2 days"
    assert await hear(zamira, bakyt, script) == []
    assert await zamira.rows("SELECT * FROM checkin_promises") == []
    assert await zamira.rows("SELECT * FROM due") == []


async def test_an_exercise_truly_sends(zamira: Chat, bakyt: Chat) -> None:
    await zamira.act(
        "> /checkin mine daily\n> [At 21:00]\n> [Try it as an exercise]\n> [Begin now]"
    )
    assert zamira.said()[1:3] == ["EXERCISE: nothing has happened.", BY.format("12:06")]
    assert await hear(zamira, bakyt, "~ 5 minutes") == []
    await zamira.act("~ 2 minutes")
    assert bakyt.said()[:3] == [
        "A message for you.",
        "EXERCISE. Nothing has happened.",
        "sister did not answer by 12:06 by their clock.",
    ]
    await zamira.act("> [I am fine]")
    assert bakyt.said()[-2] == "EXERCISE. Nothing has happened."
    assert await zamira.rows("SELECT exercise FROM checkin_promises") == [(0,)]


async def test_with_nobody_it_says_so(zamira: Chat) -> None:
    await zamira.act("> /checkin mine once\n> 12:30")
    assert NOBODY.format("13:00") in zamira.said()
    await zamira.act("~ 2 hours")
    assert "I tell nobody: you have no trusted person." in zamira.said()
    assert "[✅ I am fine] [💬 Ask a person] [👪 My family]" in zamira.said()


async def test_what_is_hidden_does_not_show_and_is_told(zamira: Chat, bakyt: Chat) -> None:
    await zamira.act("> /hide\n> /checkin mine once\n> 12:30")
    assert NOBODY.format("13:00") in zamira.said()
    told = await hear(zamira, bakyt, "~ 1 hour")
    assert told == ["13:00 sister did not answer by 13:00 by their clock."]
    assert "I tell nobody: you have no trusted person." in zamira.said()


# Outages.


async def test_it_counts_from_when_the_question_has_left(zamira: Chat, bakyt: Chat) -> None:
    await zamira.act("> /checkin mine once\n> 12:30")
    with keeping(zamira):
        assert await hear(zamira, bakyt, "~ 3 hours") == []
    await zamira.cable.store.write(
        lambda db: db.run(
            "UPDATE outbox SET status = 'sent', settled_at = :now WHERE named LIKE 'mine ask %'",
            now=int(zamira.cable.clock()),
        )
    )
    assert await hear(zamira, bakyt, "~ 29 minutes") == []
    told = await hear(zamira, bakyt, "~ 2 minutes")
    assert told == ["15:30 sister did not answer by 15:30 by their clock."]


async def test_after_an_outage_the_answer_is_read_before_anybody_is_told(
    zamira: Chat, bakyt: Chat
) -> None:
    await zamira.act("> /checkin mine once\n> 12:30\n~ 30 minutes")
    await heard_now(zamira)
    await step(zamira, 1200)
    zamira.world.send_text(zamira.person, "I am fine")
    await step(zamira, 6000)
    bakyt._heard.clear()
    zamira._heard.clear()
    assert await wake(zamira) == []
    assert bakyt.said() == []
    await zamira.listen()
    await heard_now(zamira)
    assert zamira.said()[0] == "Good, you answered at 12:50."
    assert await hear(zamira, bakyt, "~ 1 day") == []


async def test_after_an_outage_who_was_silent_is_asked_again_with_the_full_time(
    zamira: Chat, bakyt: Chat
) -> None:
    await zamira.act("> /checkin mine once\n> 12:30\n~ 30 minutes")
    await heard_now(zamira)
    await step(zamira, 7200)
    await wake(zamira)
    await heard_now(zamira)
    zamira._heard.clear()
    assert await hear(zamira, bakyt, "~ 1 minute") == []
    assert zamira.said()[0] == "It is 14:30. How are you?"
    assert BY.format("15:00") in zamira.said()
    await step(zamira, 240)
    for _ in range(20):
        await heard_now(zamira)
        await zamira.act("~ 1 minute")
    assert bakyt.said() == []
    for _ in range(10):
        await heard_now(zamira)
        await zamira.act("~ 1 minute")
    assert len(bakyt.heard()) == 1


async def test_nobody_is_told_while_the_last_minutes_are_unread(zamira: Chat, bakyt: Chat) -> None:
    await zamira.act("> /checkin mine once\n> 12:30\n~ 30 minutes")
    for _ in range(28):
        await heard_now(zamira)
        await zamira.act("~ 1 minute")
    await heard_now(zamira)  # 12:58
    assert await hear(zamira, bakyt, "~ 3 minutes") == []
    await heard_now(zamira)
    assert len(await hear(zamira, bakyt, "~ 1 minute")) == 1


async def test_a_clock_that_leaps_skips_no_step(zamira: Chat, bakyt: Chat) -> None:
    await zamira.act("> /checkin mine once\n> 12:30\n~ 30 minutes")
    await step(zamira, 7200)
    assert await hear(zamira, bakyt, "~ 19 minutes") == []
    assert BY.format("14:50") in zamira.said()
    assert len(await hear(zamira, bakyt, "~ 2 minutes")) == 1


async def test_a_kill_between_two_steps_tells_once(zamira: Chat, bakyt: Chat) -> None:
    await zamira.act("> /checkin mine once\n> 12:30\n~ 55 minutes")
    zamira.cable.restart()
    assert len(await hear(zamira, bakyt, "~ 10 minutes")) == 1
    await zamira.cable.store.write(
        lambda db: db.run("UPDATE checkin_promises SET phase = 'asked', step = 2")
    )
    zamira.cable.restart()
    assert await hear(zamira, bakyt, "~ 1 second") == []  # the same is not told twice


async def test_words_from_before_the_question_do_not_answer_it(zamira: Chat, bakyt: Chat) -> None:
    await zamira.act("> /checkin mine once\n> 12:30")
    await step(zamira, 1500)
    zamira.world.send_text(zamira.person, "I am fine")
    await step(zamira, 600)
    await wake(zamira)
    await zamira.listen()
    assert len(await hear(zamira, bakyt, "~ 1 hour")) == 1


async def test_who_wrote_in_time_is_not_counted_as_silent(zamira: Chat, bakyt: Chat) -> None:
    await zamira.act("> /checkin mine once\n> 12:30\n~ 58 minutes")
    zamira.world.send_text(zamira.person, "I am fine")
    await step(zamira, 180)
    bakyt._heard.clear()
    await wake(zamira)
    assert "sister did not answer by 13:00 by their clock." in bakyt.said()
    await zamira.listen()
    assert "sister has answered at 12:58 by their clock." in bakyt.said()


# Who is told, and where one is.


async def test_who_is_blocked_is_told_of_once(zamira: Chat, bakyt: Chat) -> None:
    await zamira.act("> /checkin mine daily\n> [At 21:00]")
    zamira.world.block(zamira.person)
    told = await hear(zamira, bakyt, "~ 3 days")
    assert told == ["21:30 sister did not answer by 21:30 by their clock."]
    assert await zamira.rows("SELECT * FROM checkin_promises") == []


async def test_a_trusted_person_who_cannot_be_reached_is_no_promise(
    zamira: Chat, bakyt: Chat
) -> None:
    await zamira.act("> /checkin mine once\n> 12:30")
    zamira.world.block(bakyt.person)
    await zamira.act("~ 1 hour")
    assert "The message to Zarina did not arrive." in zamira.said()
    await zamira.act("> /checkin mine once\n> 15:00")
    assert NOBODY.format("15:30") in zamira.said()


async def test_who_moves_is_asked_by_the_new_clock(zamira: Chat, bakyt: Chat) -> None:
    await zamira.act("> /checkin mine daily\n> [At 21:00]")
    await live(zamira, "Asia/Almaty")
    await zamira.act("~ 90 minutes\n> /checkin mine")
    assert "I will ask you: 21:00." in zamira.said()
    zamira._heard.clear()
    await zamira.act("~ 6 hours")
    asked = [m for m in zamira.heard() if "How are you?" in m["text"]]
    assert minute(asked[0]["date"], "Asia/Almaty")[7:] == "21:00"


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York"])
async def test_summer_time_moves_it_with_the_clock(zamira: Chat, zone: str) -> None:
    await live(zamira, zone)
    zamira.cable.clock.seconds = datetime(2027, 3, 13, 20, tzinfo=ZoneInfo(zone)).timestamp()
    await zamira.act("> /checkin mine daily\n> 12:00")
    for _ in range(16):
        zamira._heard.clear()
        await zamira.act("~ 24 hours")
        asked = [m for m in zamira.heard() if "How are you?" in m["text"]]
        assert minute(asked[0]["date"], zone)[7:] == "12:00"


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("12:30", "12:30"),
        ("9.15", "22.11. 09:15"),
        ("tomorrow 13:00", "22.11. 13:00"),
        ("завтра в 13:00", "22.11. 13:00"),
        ("in 3 hours", "15:00"),
        ("через 2 часа", "14:00"),
        ("3 soatdan keyin", "15:00"),
        ("40 минут", "12:40"),
        ("баъди 3 соат", ""),
        ("в 3 часа", ""),
        ("soat 3 da", ""),
    ],
)
async def test_hours_as_people_write_them(zamira: Chat, typed: str, at: str) -> None:
    await zamira.act(f"> /checkin mine once\n> {typed}")
    assert f"I will ask you: {at}." in zamira.said() or not at
    assert at or zamira.said()[0].startswith("I cannot read this time.")


@pytest.mark.parametrize("typed", ["25:00", "in 300 hours", "in 1 minute", "soon", "12:30 13:30"])
async def test_what_is_no_hour_is_asked_again(zamira: Chat, typed: str) -> None:
    assert (await zamira.act(f"> /checkin mine once\n> {typed}"))[0].startswith("I cannot read")


@pytest.mark.parametrize("typed", ["9:00 9:30", "23:30 0:10", "25:00", "1:00 3:00 5:00 7:00 9:00"])
async def test_times_of_a_day_stand_apart(zamira: Chat, typed: str) -> None:
    assert (await zamira.act(f"> /checkin mine daily\n> {typed}"))[0].startswith("Write one to 4")


async def test_the_country_is_asked_once(chat: Chat) -> None:
    await chat.act("> /checkin mine once\n> Kazakhstan\n> 15:00")
    assert "I will ask you: 15:00." in chat.said()


async def test_nobody_types_what_the_clock_types(zamira: Chat, bakyt: Chat) -> None:
    await zamira.act("> /checkin mine once\n> 12:30\n> /checkin own 1")
    assert await bakyt.act("> /checkin own 1")
    assert await zamira.rows("SELECT phase FROM checkin_promises") == [("set",)]


async def test_nothing_is_left_of_who_is_forgotten(zamira: Chat, bakyt: Chat) -> None:
    script = "> /checkin mine once\n> 12:30\n~ 45 minutes\n> /delete\n> 2\n~ 1 day"
    assert await hear(zamira, bakyt, script) == []
    assert await zamira.rows("SELECT * FROM checkin_promises") == []


@pytest.mark.parametrize("code", LANGUAGES)
async def test_everything_is_said_in_every_language(
    zamira: Chat, bakyt: Chat, house: House, code: str
) -> None:
    await zamira.act(f"> /language {code}")
    steps = (
        "> /checkin mine",
        "> /checkin mine once",
        "> x",
        "> 12:30",
        "~ 30 minutes",
        "> /checkin mine",
        "~ 1 hour",
        "> /checkin mine",
        "> /checkin mine later",
        "> /checkin mine daily",
        "> x",
        "> 21:00",
        "> /checkin mine pause",
        "> 2",
        "> /checkin mine resume",
        "> /checkin mine rehearse",
        "> /checkin mine exercise",
        "~ 7 minutes",
        "> /checkin mine fine",
        "> /checkin mine stop",
    )
    for line in steps:
        fine(await zamira.act(line), zamira.heard())


async def test_one_word_answers_a_roll_call_and_ones_own(
    asking: Asking, zamira: Chat, bakyt: Chat
) -> None:
    await zamira.act("> /checkin mine once\n> 12:30\n~ 31 minutes")
    await asking.begin(zamira)
    await zamira.act("> safe")
    assert await asking.answers() == {"Zamira": "safe"}
    assert await zamira.rows("SELECT * FROM checkin_promises") == []
    assert await hear(zamira, bakyt, "~ 2 hours") == []
