"""What comes by itself: reminders, changes, the keeper's clock, what comes after, what is kept."""

from functools import partial

import pytest

from bot import people
from bot.dialog import House, Turn
from bot.fakegram.phone import Chat, Clock
from bot.store import Store, Writer
from dialogs.trainings import afters, courses, looks, seats, surveys
from dialogs.trainings.content import facts_of
from tests.conftest import Enter
from tests.test_staff import number_of
from tests.test_trainings_offers import found
from tests.trainings_town import Hall, enrol


@pytest.fixture
def hall(store: Store, house: House, clock: Clock) -> Hall:
    return Hall(store, house, clock)


@pytest.fixture
async def bakyt(enter: Enter) -> Chat:
    chat = enter("Bakyt")
    await chat.act("> /start\n> [English]")
    return chat


@pytest.fixture
async def trainer(enter: Enter, store: Store) -> Chat:
    """Olga leads trainings in Kazakhstan."""
    chat = enter("Olga")
    await chat.act("> /start\n> [English]")
    number = await number_of(chat)
    await store.write(lambda db: people.grant(db, number, "trainer", "KZ", now=1))
    return chat


# Reminders.


async def test_a_day_before_and_two_hours_before(chat: Chat, hall: Hall) -> None:
    await hall.open()  # 1 December, 18:00 in Almaty; now it is 21 November, 14:00
    await enrol(chat)
    assert await chat.act("~ 9 days") == []
    assert await chat.act("~ 4 hours") == [
        "Reminder: Meeting",
        "🗓 Tuesday, 01.12.2026, 18:00–19:00",
        "📍 Address: Abay street 1",
        "[Show all] [🗓 To my calendar] [I cannot come]",
    ]
    assert await chat.act("~ 21 hours") == []
    assert (await chat.act("~ 1 hour"))[0] == "Reminder: Meeting"
    assert await chat.act("~ 2 hours") == []


@pytest.mark.parametrize("word", ["Tuberculosis", "TB", "sick"])
async def test_a_locked_phone_does_not_say_about_what(chat: Chat, hall: Hall, word: str) -> None:
    await hall.open()
    await enrol(chat)
    said = [*await chat.act("~ 10 days"), *await chat.act("~ 4 hours")]
    await hall.change(1, "place", city="Talgar")
    said += await chat.act("~ 1 minute")
    assert len(said) > 8
    assert not any(word in line for line in said)


async def test_an_early_start_is_told_the_evening_before(chat: Chat, hall: Hall) -> None:
    await hall.open(local="2026-11-24T08:00")
    await enrol(chat)
    await chat.act("~ 2 days")
    assert await chat.act("~ 6 hours") == []  # 20:00
    assert (await chat.act("~ 1 hour"))[0] == "Reminder: Meeting"
    assert await chat.act("~ 12 hours") == []


async def test_whoever_left_or_waits_is_not_reminded(chat: Chat, bakyt: Chat, hall: Hall) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    await enrol(bakyt)
    await chat.act("> /trainings leave 1 yes")
    await bakyt.act("~ 1 minute\n> [No, give it to others]")
    assert await chat.act("~ 11 days") == []
    assert await bakyt.act("~ 1 hour") == []


async def test_i_do_not_come_from_the_reminder(chat: Chat, hall: Hall) -> None:
    await hall.open()
    await enrol(chat)
    await chat.act("~ 220 hours")
    assert "Do you want to give up your place?" in await chat.act("> [I cannot come]")
    await chat.act("> [Yes, I cannot come]")
    assert (await hall.standing(1))[0][1] == "left"


# Changes.


async def test_a_new_time_is_told_confirmed_and_moves_the_reminders(
    chat: Chat, bakyt: Chat, hall: Hall
) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    await enrol(bakyt)
    later = courses.second_of("2026-12-02T18:00", "Asia/Almaty")
    await hall.change(1, "time", local="2026-12-02T18:00", starts_at=later)
    assert await chat.act("~ 1 minute") == [
        "There is a new time: Meeting",
        "🗓 Wednesday, 02.12.2026, 18:00–19:00",
        "📍 The address comes here 24 h before the start.",
        "[✅ I have read it] [Show all] [🗓 To my calendar] [I cannot come]",
    ]
    assert bakyt.shows()[-1]["text"].startswith("There is a new time")
    assert "✅ You have a seat." in await chat.act("> [I have read it]")
    assert await chat.rows("SELECT seen_version FROM trainings_seats ORDER BY id") == [(3,), (2,)]
    assert await chat.act("~ 228 hours") == []  # 1 December: nothing
    assert (await chat.act("~ 24 hours"))[0] == "Reminder: Meeting"


@pytest.mark.parametrize("said", ["seen 1 v99", "seen 1 v-1", "seen 1 x", "seen 1", "seen 1 v٣"])
async def test_nobody_confirms_what_has_not_been(chat: Chat, hall: Hall, said: str) -> None:
    await hall.open()
    await enrol(chat)
    await chat.act(f"> /trainings {said}")
    assert await chat.rows("SELECT seen_version FROM trainings_seats") == [(2,)]


async def test_two_changes_in_a_moment_are_told_as_it_stands_now(chat: Chat, hall: Hall) -> None:
    await hall.open()
    await enrol(chat)
    await hall.change(1, "place", city="Talgar")
    await hall.change(1, "place", city="Kaskelen")
    said = await chat.act("~ 1 minute")
    assert [line for line in said if "new place" in line] == ["There is a new place: Meeting"]


async def test_a_moved_one_is_not_reminded_of_on_its_old_day(chat: Chat, hall: Hall) -> None:
    await hall.open()
    await enrol(chat)
    sooner = courses.second_of("2026-11-25T18:00", "Asia/Almaty")
    await hall.change(1, "time", local="2026-11-25T18:00", starts_at=sooner)
    await chat.act("~ 4 days\n~ 3 hours")
    heard = [m["text"] for m in chat.shows() if m["text"].startswith("Reminder")]
    assert len(heard) == 2
    assert await chat.act("~ 8 days") == []


async def test_a_cancelled_one_is_told_and_left_alone(chat: Chat, bakyt: Chat, hall: Hall) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    await enrol(bakyt)
    await hall.change(1, "cancelled", phase="cancelled")
    assert (await chat.act("~ 1 minute"))[:3] == [
        "Cancelled: Meeting",
        "🗓 Tuesday, 01.12.2026, 18:00–19:00",
        "There is no need to come. We are sorry.",
    ]
    assert bakyt.shows()[-1]["text"].startswith("Cancelled")
    assert "❌ It is cancelled." in await chat.act("> [I have read it]")
    assert await chat.act("~ 20 days") == []


async def test_a_long_roster_is_told_in_several_turns(chat: Chat, hall: Hall) -> None:
    await hall.open(seats=500)
    for _ in range(205):
        who = await hall.caller()
        await hall.seat(who)
    await enrol(chat)
    await hall.change(1, "place", city="Talgar")
    assert (await chat.act("~ 1 minute"))[0] == "There is a new place: Meeting"
    assert await chat.rows("SELECT COUNT(*) FROM trainings_calls") == [(205,)]


async def test_other_rules_of_a_zone_move_the_second_and_are_told(chat: Chat, hall: Hall) -> None:
    await hall.open()
    await enrol(chat)
    # As if it had been made before the rules changed: the hour on the wall is what counts.
    await hall.do(
        lambda turn: turn.db.run("UPDATE trainings_courses SET starts_at = starts_at - 3600")
    )
    said = await chat.act("~ 61 minutes")
    assert said[:2] == ["There is a new time: Meeting", "🗓 Tuesday, 01.12.2026, 18:00–19:00"]
    course = await hall.do(lambda turn: found(courses.find(turn, 1)))
    assert course.starts_at == courses.second_of("2026-12-01T18:00", "Asia/Almaty")
    assert await chat.act("~ 3 hours") == []


# Who has no chat.


async def test_who_has_no_chat_is_called(chat: Chat, hall: Hall) -> None:
    who = await hall.caller()
    await hall.open()
    await hall.seat(who)
    await hall.change(1, "place", city="Talgar")
    await chat.act("~ 1 minute")
    await hall.change(1, "place", city="Kaskelen")
    await chat.act("~ 1 minute")
    calls = "SELECT what FROM trainings_calls WHERE done_at = 0 ORDER BY id"
    assert await chat.rows(calls) == [("change",)]
    await chat.act("~ 10 days")
    assert await chat.rows(calls) == [("change",), ("reminder",)]
    await hall.change(1, "cancelled", phase="cancelled")
    await chat.act("~ 1 minute")
    assert ("cancelled",) in await chat.rows(calls)


# The keeper.


async def test_too_few_rings_for_the_organisers_and_nothing_else(
    chat: Chat, trainer: Chat, hall: Hall
) -> None:
    await hall.open(least=2)
    await enrol(chat)
    assert await trainer.act("~ 7 days") == []
    said = await trainer.act("~ 28 hours")
    assert any("too few have signed up for a training" in line for line in said)
    assert await chat.rows("SELECT place, command, role FROM waiting") == [
        ("KZ-75", "/trainings desk few 1", "trainer")
    ]
    assert await chat.rows("SELECT phase FROM trainings_courses") == [("open",)]


async def test_enough_is_not_asked_about(chat: Chat, trainer: Chat, hall: Hall) -> None:
    await hall.open(least=1)
    await enrol(chat)
    assert await trainer.act("~ 11 days") == []


async def test_the_keeper_outlives_who_made_it_and_counts_nowhere(chat: Chat, hall: Hall) -> None:
    await hall.open(least=2)
    [(keeper,)] = await chat.rows("SELECT person_id FROM trainings_keeper")
    assert await chat.rows("SELECT chat_id FROM people WHERE id = :id", id=keeper) == [(None,)]
    due = "SELECT COUNT(*) FROM due WHERE person_id = :id"
    assert await chat.rows(due, id=keeper) == [(5,)]  # few twice, last, over, look


async def test_it_is_over_an_hour_after_its_end(chat: Chat, hall: Hall) -> None:
    await hall.open(local="2026-11-21T15:00")
    await chat.act("~ 2 hours")
    assert await chat.rows("SELECT phase FROM trainings_courses") == [("open",)]
    await chat.act("~ 1 hour")
    assert await chat.rows("SELECT phase FROM trainings_courses") == [("over",)]


async def test_a_series_is_made_four_weeks_ahead(chat: Chat, hall: Hall) -> None:
    await hall.open(series="0 18 * * tue", local="2026-11-24T18:00")
    await chat.act("~ 6 hours")
    rows = await chat.rows("SELECT local, phase FROM trainings_courses ORDER BY id")
    days = ["2026-11-24", "2026-12-01", "2026-12-08", "2026-12-15"]
    assert rows == [(f"{day}T18:00", "open") for day in days]
    await chat.act("~ 7 days")
    assert await chat.rows("SELECT COUNT(*) FROM trainings_courses") == [(5,)]
    addresses = await hall.do(
        lambda turn: {courses.secret(turn, found(courses.find(turn, n))) for n in range(1, 6)}
    )
    assert addresses == {"Abay street 1"}
    assert len({code for (code,) in await chat.rows("SELECT code FROM trainings_courses")}) == 5


async def test_a_series_ends_with_its_newest_cancelled(chat: Chat, hall: Hall) -> None:
    await hall.open(series="0 18 * * tue", local="2026-11-24T18:00")
    await hall.change(1, "cancelled", phase="cancelled")
    await chat.act("~ 3 days")
    assert await chat.rows("SELECT COUNT(*) FROM trainings_courses") == [(1,)]


async def test_words_that_are_no_series_are_left(chat: Chat, hall: Hall) -> None:
    await hall.open(series="weekly", local="2026-11-24T18:00")
    await chat.act("~ 3 days")
    assert await chat.rows("SELECT next_id FROM trainings_courses") == [(1,)]


async def test_the_look_goes_on_by_the_hundred(chat: Chat, hall: Hall) -> None:
    for _ in range(looks.AT_ONCE + 2):
        await hall.open()
    await enrol(chat, 102)
    await hall.do(
        lambda turn: turn.db.run("UPDATE trainings_courses SET local = '2026-12-01T19:00'")
    )
    said = await chat.act("~ 61 minutes")
    assert said[0] == "There is a new time: Meeting"


# Afterwards.


async def tick(hall: Hall) -> None:
    """Everybody came."""
    await hall.do(
        lambda turn: turn.db.run("UPDATE trainings_seats SET came_at = 1, came_by = 'list'")
    )


async def test_three_taps_and_four_articles(chat: Chat, hall: Hall) -> None:
    await hall.open(local="2026-11-21T15:00")
    await enrol(chat)
    await chat.act("~ 2 hours")
    await tick(hall)
    await chat.talk("""
        ~ 3 hours
        Thank you for coming: Meeting
        How was it? Three taps, no name.
        Once a week we send you something short to read, four times.
        [⭐ Say how it was] [No more messages]
        > [Say how it was]
        Question 1 of 3
        Was it useful for you?
        [👍 Yes] [🤏 Partly] [👎 No]
        > 1
        Question 2 of 3
        Was everything easy to understand?
        [👍 Yes] [🤏 Partly] [👎 No]
        > 2
        Question 3 of 3
        Would you tell a friend to come?
        [👍 Yes] [🤏 Partly] [👎 No]
        > [Yes]
        Thank you. We keep only the number of answers: nobody sees who said what.
    """)
    for said in ("rate 1 1 no", "rate 1 3 yes", "rate 1 9 yes", "rate 1 2 DROP"):
        await chat.act(f"> /trainings {said}")
    assert await hall.do(lambda turn: surveys.sums(turn, 1)) == [
        surveys.Sum(1, "yes", 1),
        surveys.Sum(2, "partly", 1),
        surveys.Sum(3, "yes", 1),
    ]
    heard = []
    for _ in range(5):
        heard += [line for line in await chat.act("~ 7 days") if line.startswith("[")]
    assert [line.rpartition(" [")[0] for line in heard] == [
        "[TB: protect those near you]",
        "[Long cough, TB (Kazakhstan)]",
        "[📖 Open]",
        "[TB was found (Kazakhstan)]",
    ]


async def test_enough_is_enough(chat: Chat, hall: Hall) -> None:
    await hall.open(local="2026-11-21T15:00")
    await enrol(chat)
    await tick(hall)
    await chat.act("~ 6 hours")
    assert "You will get no more messages about this." in await chat.act("> [No more messages]")
    assert await chat.act("~ 30 days") == []


async def test_whoever_did_not_come_is_not_asked(chat: Chat, hall: Hall) -> None:
    await hall.open(local="2026-11-21T15:00")
    await enrol(chat)
    assert await chat.act("~ 10 days") == []
    said = await chat.act("> /trainings rate 1 1 yes")
    assert "There is no such training, or you have no seat there." in said
    assert await chat.rows("SELECT * FROM trainings_surveys") == []


async def test_a_list_that_is_ticked_the_next_day_is_seen(chat: Chat, hall: Hall) -> None:
    await hall.open(local="2026-11-21T15:00")
    await enrol(chat)
    await chat.act("~ 20 hours")
    await tick(hall)
    assert (await chat.act("~ 12 hours"))[0] == "Thank you for coming: Meeting"


async def test_every_article_that_follows_is_there(chat: Chat, hall: Hall) -> None:
    facts = await hall.do(facts_of)
    for kind in facts.templates.values():
        for command in {*kind.follow.ru, *kind.follow.kz}:
            said = await hall.do(partial(afters.title, command=command))
            assert said or command == "/tbcheck", command


# What is kept, and how long.


async def test_names_go_after_thirty_days_and_callers_with_them(
    chat: Chat, hall: Hall, house: House
) -> None:
    await hall.open(local="2026-11-21T15:00")
    await hall.open(local="2026-12-21T15:00")
    early, late = await hall.caller(), await hall.caller()

    def enter(turn: Turn) -> None:
        for number, who in ((1, early), (1, late), (2, late)):
            seat = seats.join(turn, found(courses.find(turn, number)), who)
            seats.keep_name(turn, seat, "Somebody", "+77010000000")

    await hall.do(enter)
    await hall.store.write(lambda db: prune(house, db, hall))
    assert await chat.rows("SELECT COUNT(*) FROM trainings_seats WHERE name IS NOT NULL") == [(3,)]
    await chat.act("~ 31 days")
    await hall.store.write(lambda db: prune(house, db, hall))
    kept = "SELECT person_id, training_id FROM trainings_seats WHERE name IS NOT NULL"
    assert await chat.rows(kept) == [(late, 2)]
    gone = "SELECT COUNT(*) FROM people WHERE id = :id"
    assert await chat.rows(gone, id=early) == [(0,)]
    assert await chat.rows(gone, id=late) == [(1,)]
    assert await chat.rows("SELECT COUNT(*) FROM trainings_keeper") == [(1,)]


def prune(house: House, db: Writer, hall: Hall) -> int:
    [dialog] = [one for one in house.dialogs if one.name == "trainings"]
    assert dialog.prune is not None
    return dialog.prune(house, db, int(hall.clock()))
