"""A quiz before and after a training: the group's gain is counted, nobody's answers are kept."""

from collections.abc import Collection
from dataclasses import replace

import pytest

from bot import people
from bot.dialog import Dialog, House, State, Turn
from bot.fakegram import parse_html
from bot.fakegram.phone import Clock
from bot.people import Role
from bot.store import Store, Writer
from dialogs import DIALOGS
from dialogs.quiz.content import Name
from dialogs.quiz.rounds import KEPT, prune
from tests import updates
from tests.conftest import LANGUAGES
from tests.desk import Desk
from tests.quizzing import asked, play
from tests.test_transcripts import RAW
from tests.walking import buttons, settle_in

FIRST = 2001  # the chat of the first trainee
TRAINER = 1004


def trainings(turn: Turn, args: str) -> State | None:
    """Where trainings are."""
    turn.show("privacy-stays")
    return None


@pytest.fixture
def schooling(house: House) -> House:
    """The real dialogs, and one that has trainings."""
    others = [dialog for dialog in DIALOGS if dialog.name != "trainings"]
    stub = Dialog(name="trainings", commands={"trainings": trainings})
    return replace(house, dialogs=(*others, stub))


class School(Desk):
    """A desk that knows its house."""

    def __init__(self, store: Store, house: House, clock: Clock) -> None:
        super().__init__(store, house, clock)
        self.house = house


@pytest.fixture
async def school(store: Store, schooling: House, clock: Clock) -> School:
    """A bot with trainings, of which a quiz knows only who has a seat."""

    def build(db: Writer) -> None:
        db.run("DROP VIEW IF EXISTS trainings_open_seats")
        db.run("CREATE TABLE seats_of_the_test(training_id, person_id, came)")
        db.run("CREATE VIEW trainings_open_seats AS SELECT * FROM seats_of_the_test")

    await store.write(build)
    return School(store, schooling, clock)


async def seat(school: School, chat: int, training: int = 7, country: str | None = "KZ") -> int:
    """Somebody who reads English and has a seat; their number."""
    await school.take(updates.text("/language en", chat))
    seal = school.house.seal

    def sit(db: Writer) -> int:
        person = people.by_chat(db, seal, chat)
        assert person is not None
        db.run("UPDATE people SET country = :country WHERE id = :id", country=country, id=person.id)
        db.run("INSERT INTO seats_of_the_test VALUES (:t, :id, 0)", t=training, id=person.id)
        return person.id

    return await school.store.write(sit)


async def take(
    school: School,
    chat: int,
    words: str = "quake 7 before",
    *,
    miss: Collection[str] = (),
    host: str = "kz",
) -> str:
    """A whole round of who has a seat; its first screen."""
    name: Name = "papers" if words.startswith("papers") else "quake"
    questions = asked(school.house, name, host)
    bodies = await play(school, f"/quiz {words}", questions, miss=miss, person=chat)
    return str(bodies[0]["text"])


async def hire(school: School, role: Role | None) -> None:
    """Somebody who reads English, with that role in Kazakhstan."""
    await school.take(updates.text("/language en", TRAINER))
    seal = school.house.seal

    def grant(db: Writer) -> None:
        person = people.by_chat(db, seal, TRAINER)
        assert person is not None
        if role is not None:
            people.grant(db, person.id, role, "KZ", now=1)

    await school.store.write(grant)


async def gain(school: School, words: str = "quake 7") -> list[str]:
    """What a trainer reads."""
    [body] = await school.take(updates.text(f"/quiz gain {words}", TRAINER))
    return parse_html(body["text"])[0].splitlines()


COUNTED = "We add up the answers of the whole group."


async def test_a_round_counts_once_and_keeps_no_answers(school: School) -> None:
    me = await seat(school, FIRST)
    assert COUNTED in await take(school, FIRST, miss=["gas"])
    sums = await school.all("SELECT question, rounds, good FROM quiz_sums ORDER BY question")
    assert sums == [
        ("after", 1, 1), ("gas", 1, 0), ("inside", 1, 1), ("ready", 1, 1), ("street", 1, 1),
        ("wall", 1, 1),
    ]  # fmt: skip
    kept = "SELECT person_id, quiz, training, phase FROM quiz_taken"
    assert await school.all(kept) == [(me, "quake", 7, "before")]
    assert COUNTED not in await take(school, FIRST)
    assert await school.all("SELECT question, rounds, good FROM quiz_sums ORDER BY 1") == sums
    [(columns,)] = await school.all("SELECT GROUP_CONCAT(name) FROM pragma_table_info('quiz_sums')")
    assert "person" not in columns


async def test_a_round_that_is_not_finished_counts_nothing(school: School) -> None:
    await seat(school, FIRST)
    await school.take(updates.text("/quiz quake 7 before", FIRST), updates.text("2", FIRST))
    await school.take(updates.text("/menu", FIRST))
    assert await school.all("SELECT * FROM quiz_sums") == []
    assert await school.all("SELECT * FROM quiz_taken") == []


@pytest.mark.parametrize("said", ["8 before", "7", "7 soon", "before", "7x before", "-7 after",
    "99999999999999999999 before", "٧ before"])  # fmt: skip
async def test_anybody_may_play_alone_and_is_not_counted(school: School, said: str) -> None:
    await seat(school, FIRST)
    await seat(school, FIRST + 1, training=8)
    assert COUNTED not in await take(school, FIRST, f"quake {said}")
    assert await school.all("SELECT * FROM quiz_sums") == []


async def test_a_seat_that_was_given_up_meanwhile_does_not_count(school: School) -> None:
    await seat(school, FIRST)
    questions = asked(school.house, "quake", "kz")
    most = {which: questions[which] for which in [*questions][:-1]}
    bodies = await play(school, "/quiz quake 7 before", most, person=FIRST)
    assert COUNTED in bodies[0]["text"]
    await school.store.write(lambda db: db.run("DELETE FROM seats_of_the_test"))
    await school.take(*(updates.text(typed, FIRST) for typed in "124"))
    [end] = await school.take(updates.text("5", FIRST))
    assert "Checked on" in end["text"]
    assert await school.all("SELECT * FROM quiz_sums") == []


async def test_who_has_to_name_the_country_first_is_counted_all_the_same(school: School) -> None:
    await seat(school, FIRST, country=None)
    [asks] = await school.take(updates.text("/quiz papers 7 before", FIRST))
    there = next(data for _, data in buttons(asks) if data.endswith(":KZ"))
    [first] = await school.take(updates.tap(there, FIRST))
    assert COUNTED in first["text"]


async def test_before_comes_before_after(school: School) -> None:
    await seat(school, FIRST)
    assert COUNTED in await take(school, FIRST, "quake 7 after")
    assert COUNTED not in await take(school, FIRST, "quake 7 before")
    assert await school.all("SELECT DISTINCT phase FROM quiz_sums") == [("after",)]


async def test_where_there_are_no_trainings_nothing_is_counted(
    store: Store, house: House, clock: Clock
) -> None:
    without = replace(house, dialogs=[one for one in DIALOGS if one.name != "trainings"])
    alone = Desk(store, without, clock)
    await settle_in(alone, "en", "KZ")
    bodies = await play(alone, "/quiz quake 7 before", asked(house, "quake", "kz"))
    assert COUNTED not in bodies[0]["text"]


async def group(school: School, people: range, words: str, *, miss: Collection[str] = ()) -> None:
    for number in people:
        if words.endswith("before"):
            await seat(school, FIRST + number)
        await take(school, FIRST + number, words, miss=miss)


FEW = "Fewer than five people have finished a round. There is nothing to show yet."


async def test_the_gain_is_shown_from_five_people_on_and_in_steps_of_five(school: School) -> None:
    await hire(school, "trainer")
    await group(school, range(4), "quake 7 before", miss=["gas"])
    assert FEW in await gain(school)
    await group(school, range(4, 5), "quake 7 before")
    five = await gain(school)
    assert "Smell of gas: 20 % → –" in five
    assert "The first second: 100 % → –" in five
    assert not any(line.startswith("All questions") for line in five)
    for number in range(5, 9):  # a look between two people tells nothing about either
        await group(school, range(number, number + 1), "quake 7 before", miss=["gas", "inside"])
        assert await gain(school) == five
    await group(school, range(9, 10), "quake 7 before", miss=["gas", "inside"])
    assert {"Smell of gas: 10 % → –", "The first second: 50 % → –"} <= {*await gain(school)}
    assert FEW in await gain(school, "quake 8")
    assert FEW in await gain(school, "tb 7")


async def test_the_gain_of_the_group(school: School) -> None:
    await hire(school, "operator")
    await group(school, range(5), "quake 7 before", miss=["gas", "wall", "after"])
    await group(school, range(4), "quake 7 after")
    assert "Smell of gas: 0 % → –" in await gain(school)
    await group(school, range(4, 5), "quake 7 after", miss=["gas"])
    told = await gain(school)
    assert told[0] == "🏠 Earthquake · training 7"
    assert "All questions: 50 % → 97 %" in told
    assert "Smell of gas: 0 % → 80 %" in told


async def test_a_question_that_only_one_was_asked_is_not_shown(school: School) -> None:
    """Five were in Russia, one in Kazakhstan: that one's answers must not be read."""
    await hire(school, "administrator")
    for number in range(5):
        await seat(school, FIRST + number, country="RU")
        await take(school, FIRST + number, "papers 7 before", host="ru")
    await seat(school, FIRST + 9)
    await take(school, FIRST + 9, "papers 7 before", miss=["day", "contract"])
    told = await gain(school, "papers 7")
    assert "A written contract: 100 % → –" in told
    assert "Copies of work papers: 100 % → –" in told
    assert not any(line.startswith("The day of wages") for line in told)


@pytest.mark.parametrize("role", ["author", "approver", "editor", "viewer", "partner", None])
async def test_nobody_else_sees_a_gain(school: School, role: Role | None) -> None:
    await hire(school, role)
    await group(school, range(5), "quake 7 before")
    assert (await gain(school))[0] == "Short quizzes"


async def test_a_disabled_trainer_sees_none(school: School) -> None:
    await hire(school, "trainer")
    await group(school, range(5), "quake 7 before")
    assert "Smell of gas: 100 % → –" in await gain(school)
    await school.store.write(lambda db: db.run("UPDATE people_staff SET disabled_at = 1"))
    assert (await gain(school))[0] == "Short quizzes"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_gain_reads_well_in_every_language(school: School, language: str) -> None:
    await hire(school, "trainer")
    await group(school, range(5), "quake 7 before")
    await school.take(updates.text(f"/language {language}", TRAINER))
    for words, lines in (("quake 7", 11), ("tb 7", 2)):
        told = await gain(school, words)
        assert len(told) == lines
        assert not RAW.search("\n".join(told))


async def test_who_is_forgotten_takes_the_mark_along_and_leaves_the_sums(school: School) -> None:
    await seat(school, FIRST)
    await take(school, FIRST)
    [kept] = await school.take(updates.text("/privacy kept", FIRST))
    assert "Quizzes of trainings that you took, without your answers: 1" in kept["text"]
    await school.take(updates.text("/delete", FIRST), updates.text("yes, forget me", FIRST))
    assert await school.all("SELECT * FROM quiz_taken") == []
    assert len(await school.all("SELECT * FROM quiz_sums WHERE rounds = 1")) == 6


async def test_who_took_a_round_is_forgotten_after_half_a_year(
    school: School, clock: Clock
) -> None:
    await seat(school, FIRST)
    await take(school, FIRST)
    now, house = int(clock.utc().timestamp()), school.house
    assert await school.store.write(lambda db: prune(house, db, now + KEPT)) == 0
    assert await school.store.write(lambda db: prune(house, db, now + KEPT + 1)) == 1
    assert await school.all("SELECT * FROM quiz_taken") == []
    assert KEPT == 180 * 86_400  # as /privacy says
