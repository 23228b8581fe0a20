"""Trainings, the half of who comes: the list, the page, signing up, the queue."""

import json

import pytest

from bot import people
from bot.dialog import Db, House
from bot.fakegram.phone import Chat, Clock
from bot.store import Store
from dialogs.trainings import demands, questions, seats
from dialogs.trainings.questions import Question
from tests.conftest import Enter
from tests.trainings_town import Hall, enrol


@pytest.fixture
def hall(store: Store, house: House, clock: Clock) -> Hall:
    return Hall(store, house, clock)


@pytest.fixture
async def bakyt(enter: Enter) -> Chat:
    return await english(enter("Bakyt"))


@pytest.fixture
async def charos(enter: Enter) -> Chat:
    return await english(enter("Charos"))


async def english(chat: Chat) -> Chat:
    await chat.act("> /start\n> [English]")
    return chat


# The list and the page.


async def test_the_list_says_what_when_where_and_how_many(chat: Chat, hall: Hall) -> None:
    await hall.open()
    await chat.talk("""
        > /trainings list - - -
        Trainings
        1. Tuberculosis (TB): know and protect
        Tuesday, 01.12.2026, 18:00–19:00
        Almaty (city), Almaty
        Oʻzbekcha, English
        Free seats: 2
        [01.12 18:00 · Tuberculosis (TB): know and protect] [🙋 Bring a training to us]
        > 1
        Tuberculosis (TB): know and protect
        🎯 About: signs, check-up, treatment, how to protect your family
        👥 For whom: everybody, families too
        🗓 Tuesday, 01.12.2026, 18:00–19:00
        📍 Almaty (city), Almaty
        🗣 Language: Oʻzbekcha, English
        🪑 Free seats: 2 of 2
        🏢 Organised by: The centre
        [✅ Sign up] [🔗 Send to a friend]
    """)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("KZ-75 - -", True),
        ("KZ - -", True),
        ("RU - -", False),
        ("- uz tb", True),
        ("- tg -", False),
        ("- - rights", False),
        ("' OR 1=1", True),  # nothing that is known: anything
        ("", True),
    ],
)
async def test_the_list_is_by_place_language_and_topic(
    chat: Chat, hall: Hall, said: str, found: bool
) -> None:
    await hall.open()
    heard = await chat.act(f"> /trainings list {said}")
    assert any("Tuberculosis" in line for line in heard) == found


async def test_the_list_goes_on_behind_the_last_one(chat: Chat, hall: Hall) -> None:
    for _ in range(12):  # all at one second: the number tells them apart
        await hall.open()
    seen = []
    await chat.act("> /trainings list KZ-75 uz tb")
    while True:
        keys = chat.shows()[-1]["reply_markup"]["inline_keyboard"]
        seen += [key[0]["callback_data"] for key in keys if key[0]["text"].startswith("01.12")]
        if "[⬇️ Later ones]" not in " ".join(chat.said()):
            break
        await chat.act("> [Later ones]")
    assert seen == [f"/trainings {n}" for n in range(1, 13)]


GONE = (
    "1", "99", "t-CODE0", "t-no", "join 1 yes", "leave 1 yes", "take 1", "wait 99", "calendar 1",
    "rate 1 1 yes", "enough 1", "share 1", "decline 1", "seen 1 v9",
)  # fmt: skip


async def test_what_is_no_training_is_a_sentence(chat: Chat, hall: Hall) -> None:
    await hall.open()
    await hall.do(lambda turn: turn.db.run("UPDATE trainings_courses SET phase = 'draft'"))
    gone = "There is no such training, or you have no seat there."
    for said in GONE:
        assert gone in await chat.act(f"> /trainings {said}"), said
    assert await chat.rows("SELECT * FROM trainings_seats") == []


async def test_a_link_opens_it_and_is_given_on(chat: Chat, hall: Hall) -> None:
    await hall.open()
    assert "Tuberculosis (TB): know and protect" in await chat.act("> /start t-CODE0")
    assert any("start=t-CODE0" in line for line in await chat.act("> [Send to a friend]"))


async def test_the_persons_own_clock_is_told_too(chat: Chat, hall: Hall) -> None:
    await hall.open(online=True)
    await chat.act("> /region\n> [Russia]\n> [Moscow (city)]")
    said = await chat.act("> /trainings 1")
    assert (
        "🗓 Tuesday, 01.12.2026, 18:00–19:00 (Almaty (city), Almaty);"
        " by your clock: Tuesday, 01.12.2026, 16:00" in said
    )


async def test_near_me_is_the_region_that_i_chose(chat: Chat, hall: Hall) -> None:
    await hall.open()
    await chat.act("> /region\n> [Kazakhstan]\n> [Almaty (city)]\n> /trainings")
    assert any("Tuberculosis" in line for line in await chat.act("> [Near me]"))


# Signing up.


async def test_one_tap_says_that_it_is_for_me(chat: Chat, hall: Hall) -> None:
    await hall.open(women=True, age_from=18, age_to=35, child_care=True)
    await chat.talk("""
        > /trainings join 1
        Tuberculosis (TB): know and protect
        Tuesday, 01.12.2026, 18:00–19:00
        👩 For women only
        Age: 18 to 35
        🧸 Somebody looks after children
        You will get a seat at once.
        Is this for you? By signing up you agree that the organisers will see your entry.
        You need not give a name. Your name and answers are deleted 30 days after the training.
        [✅ This is for me]
        > [This is for me]
        ✅ You have a seat.
        Tuberculosis (TB): know and protect
        🗓 Tuesday, 01.12.2026, 18:00–19:00
        📍 The address comes here 24 h before the start.
        [Show all] [🗓 To my calendar] [I cannot come]
        What shall we call you? A first name or a nickname is enough.
        You need not give one.
        [Without a name]
        > Zamira
        Tuberculosis (TB): know and protect
        ✅ You have a seat.
        ...
        [🗓 To my calendar] [I cannot come] [📝 Short quiz] [🔗 Send to a friend]
    """)


async def test_a_name_is_sealed_and_cleaned(chat: Chat, hall: Hall, house: House) -> None:
    await hall.open()
    await chat.act("> /trainings join 1 yes\n> =<b>Za\u202emira</b>\u0000")
    [(sealed,)] = await chat.rows("SELECT name FROM trainings_seats")
    assert b"mira" not in sealed
    assert house.seal.open(sealed, "trainings_seats.name").decode() == "=<b>Zamira</b>"


@pytest.mark.parametrize("wrong", ["N" * 65, "н" * 300, "...", "\u200b\u200b", "👩"])
async def test_what_is_no_name_is_asked_again(chat: Chat, hall: Hall, wrong: str) -> None:
    await hall.open()
    await chat.act("> /trainings join 1 yes")
    said = await chat.act(f"> {wrong}")
    assert said[0] == "Please write the name in letters, at most 64."
    assert await chat.rows("SELECT name FROM trainings_seats") == [(None,)]


async def test_a_picture_is_no_name(chat: Chat, hall: Hall) -> None:
    await hall.open()
    await chat.act("> /trainings join 1 yes")
    chat.world.send_photo(chat.person, b"bytes")
    assert (await chat.listen())[0].startswith("Please write the name")


OWN = [
    {"kind": "text", "label": "Your <b>trade</b>?"},
    {"kind": "choice", "label": "Which day?", "options": ["Monday", "Friday"]},
    {"kind": "number", "label": "Children?"},
    {"kind": "phone", "label": "Phone?"},
    {"kind": "date", "label": "Since when?"},
    {"kind": "text", "label": "a sixth one"},
]


async def test_the_organisers_own_questions(chat: Chat, hall: Hall) -> None:
    await hall.open(questions=tuple(OWN))
    await chat.talk("""
        > /trainings join 1 yes
        ...
        [Without a name]
        > [Without a name]
        Question 1 of 5 from the organisers:
        Your <b>trade</b>?
        Please write it in a few words.
        [Skip this question]
        > welder
        Question 2 of 5 from the organisers:
        Which day?
        [Monday] [Friday] [Skip this question]
        > 2
        Question 3 of 5 from the organisers:
        Children?
        Please write a number.
        [Skip this question]
        > many
        I need a number here, for example 12. You can also skip it.
        Question 3 of 5 from the organisers:
        Children?
        Please write a number.
        [Skip this question]
        > 1
        Question 4 of 5 from the organisers:
        Phone?
        Please write a phone number.
        [Skip this question]
        > [Skip this question]
        Question 5 of 5 from the organisers:
        Since when?
        Please write a date, for example 31.12.2026.
        [Skip this question]
        > 2026-1-5
        Tuberculosis (TB): know and protect
        ✅ You have a seat.
        ...
    """)
    kept = await hall.do(lambda turn: seats.answers(turn, seats.find(turn, 1) or never()))
    assert kept == {
        "Your <b>trade</b>?": "welder",
        "Which day?": "Friday",
        "Children?": "1",
        "Since when?": "05.01.2026",
    }
    [(sealed,)] = await chat.rows("SELECT answers FROM trainings_seats")
    assert b"welder" not in sealed


def never() -> seats.Seat:
    raise AssertionError


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        ("number", "1,5", "1.5"),
        ("number", "٣", "3"),
        ("number", "1e9", None),
        ("number", "9" * 300, None),
        ("phone", "+7 (701) 000-00-00", "+77010000000"),
        ("phone", "my phone", None),
        ("phone", "12", None),
        ("date", "31.02.2026", None),
        ("date", "1/2/2026", "01.02.2026"),
        ("date", "tomorrow", None),
        ("text", " a\u202eb\n\nc ", "ab c"),
        ("text", "x" * 301, None),
        ("text", "\u200b", None),
        ("choice", "C", None),
    ],
)
def test_answers_are_read_by_their_kind(kind: questions.Kind, typed: str, kept: str | None) -> None:
    assert questions.read(Question(kind, "?", ("A", "B")), typed) == kept


def test_letters_are_put_together() -> None:
    assert questions.name("и\u0306") == "й"


async def test_a_question_that_was_taken_away_is_gone_on_from(chat: Chat, hall: Hall) -> None:
    await hall.open(questions=tuple(OWN))
    await chat.act("> /trainings join 1 yes\n> [Without a name]")
    await hall.do(lambda turn: turn.db.run("UPDATE trainings_courses SET questions = '[]'"))
    assert "✅ You have a seat." in await chat.act("> welder")


# The queue.


async def test_who_comes_too_late_waits_in_order(
    chat: Chat, bakyt: Chat, charos: Chat, hall: Hall
) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    said = await enrol(bakyt)
    assert "⏳ You are in the queue. Your place: 1" in said
    assert "⏳ You are in the queue. Your place: 2" in await enrol(charos)
    assert "🪑 All seats are taken: 1. In the queue: 2" in await chat.act("> /trainings 1")


async def test_tapping_twice_is_one_seat(chat: Chat, bakyt: Chat, hall: Hall) -> None:
    await hall.open()
    await enrol(chat)
    for _ in range(3):
        assert "✅ You have a seat." in await chat.act("> /trainings join 1 yes")
    assert "🪑 Free seats: 1 of 2" in await bakyt.act("> /trainings 1")


async def test_leaving_is_asked_once_and_gives_the_seat_on(
    chat: Chat, bakyt: Chat, hall: Hall
) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    await enrol(bakyt)
    await chat.talk("""
        > /trainings leave 1
        Do you want to give up your place?
        Tuberculosis (TB): know and protect
        🗓 Tuesday, 01.12.2026, 18:00–19:00
        [Yes, I cannot come] [No, I will keep it]
        > [Yes, I cannot come]
        You are off the list: Tuberculosis (TB): know and protect.
        Thank you for telling us: somebody else can come now.
        [I want to come after all] [🗓 Other trainings]
        > /trainings leave 1 yes
        Tuberculosis (TB): know and protect
        You are not on the list.
        ...
    """)
    assert await hall.standing(1) == [("1001", "left"), ("1002", "offered")]
    await bakyt.act("~ 1 minute")
    assert bakyt.said()[0] == "A seat is free for you: Meeting"
    assert "✅ You have a seat." in await bakyt.act("> [Take the seat]")
    assert "⏳ You are in the queue. Your place: 1" in await chat.act("> /trainings wait 1")


async def test_taps_on_yesterdays_training(chat: Chat, bakyt: Chat, hall: Hall) -> None:
    await hall.open()
    await enrol(chat)
    await chat.act("~ 12 days")
    assert "It is over." in await bakyt.act("> /trainings join 1 yes")
    for said in ("leave 1 yes", "take 1", "wait 1", "decline 1"):
        assert "It is over." in await chat.act(f"> /trainings {said}"), said
    assert await hall.standing(1) == [("1001", "seated")]
    assert "There is no such training now." in await chat.act("> /trainings list - - -")


async def test_once_it_has_begun_the_list_stands(chat: Chat, bakyt: Chat, hall: Hall) -> None:
    await hall.open(seats=1, local="2026-11-21T15:00")
    await enrol(chat)
    await enrol(bakyt)
    await chat.act("~ 61 minutes")
    for said in ("leave 1 yes", "decline 1", "take 1", "join 1 yes", "wait 1"):
        assert "It has begun." in await chat.act(f"> /trainings {said}"), said
        assert "It has begun." in await bakyt.act(f"> /trainings {said}"), said
    await hall.do(lambda turn: turn.db.run("UPDATE trainings_courses SET seats = 9"))
    await bakyt.act("> /trainings take 1")
    assert await hall.standing(1) == [("1001", "seated"), ("1002", "waiting")]


async def test_fewer_seats_than_are_taken_turn_nobody_out(
    chat: Chat, bakyt: Chat, charos: Chat, hall: Hall
) -> None:
    await hall.open(seats=2)
    await enrol(chat)
    await enrol(bakyt)
    await hall.do(lambda turn: turn.db.run("UPDATE trainings_courses SET seats = 1"))
    await enrol(charos)
    await chat.act("> /trainings leave 1 yes")
    assert [one for _, one in await hall.standing(1)] == ["left", "seated", "waiting"]
    await bakyt.act("> /trainings leave 1 yes")
    assert [one for _, one in await hall.standing(1)] == ["left", "left", "offered"]


async def test_nobody_takes_the_seat_of_another(chat: Chat, bakyt: Chat, hall: Hall) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    await enrol(bakyt)
    assert any(
        "Your place in the queue: 1" in one for one in await bakyt.act("> /trainings take 1")
    )
    for said in ("offered 1", "lapse 1", "called 1", "spread 1 time 0", "over 1", "look", "few 1"):
        await bakyt.act(f"> /trainings {said}")  # the clock's words, typed by hand: the first page
    assert [one for _, one in await hall.standing(1)] == ["seated", "waiting"]


async def test_mine_shows_where_i_stand(chat: Chat, hall: Hall) -> None:
    assert "You have not signed up for anything." in await chat.act("> /trainings mine")
    await hall.open()
    await enrol(chat)
    await chat.act("> /trainings\n> [My trainings]")
    assert chat.said() == [
        "My trainings",
        "[✅ 01.12 18:00 · Tuberculosis (TB): know and protect]",
    ]


# The address.


async def test_the_address_is_told_to_who_has_a_seat_and_not_before(
    chat: Chat, bakyt: Chat, charos: Chat, hall: Hall
) -> None:
    await hall.open(seats=1, zone="Europe/London", local="2026-12-01T12:00")
    await enrol(chat)
    await enrol(bakyt)
    assert not any("Abay" in line for line in await chat.act("> /trainings 1"))
    await chat.act("~ 10 days")
    assert any("Abay street 1" in line for line in await chat.act("> /trainings 1"))
    for other in (bakyt, charos):
        heard = [*await other.act("> /trainings 1"), *await other.act("> /trainings list - - -")]
        heard += await other.act("> /trainings share 1")
        assert not any("Abay" in line for line in heard)
    [(kept,)] = await chat.rows("SELECT secret FROM trainings_courses")
    assert b"Abay" not in kept


# Asking for one.


async def test_from_five_up_it_is_said_how_many_ask(chat: Chat, hall: Hall) -> None:
    await chat.act("> /region\n> [Kazakhstan]\n> [Almaty (city)]")
    for known in range(2, 6):
        for _ in range(2):  # who taps twice is counted once
            assert "We tell the organisers when enough people ask." in await chat.act(
                "> /trainings bring tb"
            )
        await hall.do(lambda turn: want(turn.db, hall.house))
        assert await chat.rows("SELECT COUNT(*) FROM trainings_demands") == [(known,)]
    assert "People who ask for it near you: 5" in await chat.act("> /trainings bring tb")
    assert await hall.do(lambda turn: demands.sums(turn, "KZ", 5)) == [("KZ-75", "tb", 5)]
    assert await hall.do(lambda turn: demands.sums(turn, "KZ", 6)) == []


def want(db: Db, house: House) -> None:
    who = people.add(db, house.seal, None, now=0)
    db.run("INSERT INTO trainings_demands VALUES (:id, 'tb', 'KZ-75', 0)", id=who.id)


# What is kept.


async def test_whoever_is_forgotten_gives_their_seat_on(
    chat: Chat, bakyt: Chat, hall: Hall
) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    await enrol(bakyt)
    await chat.act("> /delete\n> [Yes, forget me]")
    assert await hall.standing(1) == [("1002", "offered")]


async def test_privacy_counts_it_and_gives_it_out(chat: Chat, hall: Hall) -> None:
    await hall.open()
    await chat.act("> /trainings join 1 yes\n> Zamira\n> /trainings bring tb")
    said = await chat.act("> /privacy kept")
    assert "Trainings for which you have signed up: 1" in said
    assert "Trainings that you ask for: 1" in said
    exported = await export(chat)
    assert exported["trainings_seats"][0]["name"] == "Zamira"


async def export(chat: Chat) -> dict[str, list[dict[str, str]]]:
    await chat.act("> /privacy file")
    message = chat.heard()[-1]
    content = chat.world.state.files[message["document"]["file_id"]].content
    found: dict[str, list[dict[str, str]]] = json.loads(content)
    return found


async def test_other_slices_see_who_came_and_nothing_else(
    chat: Chat, bakyt: Chat, hall: Hall
) -> None:
    await hall.open(seats=1)
    await enrol(chat)
    await enrol(bakyt)
    assert [came for *_, came in await chat.rows("SELECT * FROM trainings_open_seats")] == [0]
    await hall.do(lambda turn: turn.db.run("UPDATE trainings_seats SET came_at = 1"))
    assert [came for *_, came in await chat.rows("SELECT * FROM trainings_open_seats")] == [1]
    titles = "SELECT * FROM trainings_open_titles"
    assert await chat.rows(titles) == [(1, "tb", "2026-12-01", "open", 0)]
    await hall.do(lambda turn: turn.db.run("UPDATE trainings_courses SET phase = 'draft'"))
    assert await chat.rows(titles) == []
