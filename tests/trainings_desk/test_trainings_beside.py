"""What stands beside a training: its quiz, its certificate, its poster, and the ring for a call."""

import pytest

from bot.dialog import House
from bot.fakegram.phone import Chat, Clock
from bot.papers.squares import modules
from bot.store import Store
from dialogs.trainings import Trainings
from tests.alert_office import Hire, hire
from tests.test_papers import picture
from tests.test_staff import number_of
from tests.trainings_town import Hall


@pytest.fixture
def hall(store: Store, house: House, clock: Clock) -> Hall:
    return Hall(store, house, clock)


def buttons(chat: Chat) -> list[str]:
    return chat.buttons(chat.shows()[-1])


async def test_who_has_a_seat_plays_before_and_who_came_plays_after(
    chat: Chat, hall: Hall, house: House
) -> None:
    await hall.open()
    await hall.seat(await number_of(chat))
    await chat.act("> /trainings 1")
    assert "📝 Short quiz" in buttons(chat)
    await chat.act("> [Short quiz]")
    sql = "UPDATE trainings_seats SET came_at = 1"
    await hall.store.write(lambda db: db.run(sql))
    await chat.act("~ 30 days\n> /trainings 1")
    assert {"📝 Short quiz", "⭐ How was it?"} <= set(buttons(chat))
    assert "📄 Certificate" not in buttons(chat)
    await hall.store.write(lambda db: db.run("UPDATE trainings_courses SET closed_list = 1"))
    await chat.act("> /trainings 1")
    assert "📄 Certificate" in buttons(chat)


async def test_every_quiz_that_a_training_names_is_there(house: House) -> None:
    known, played = house.content["trainings"], house.content["quiz"]
    assert isinstance(known, Trainings)
    named = {kind.quiz for kind in known.templates.values()} - {""}
    assert named
    assert named <= set(played.model_dump()["quizzes"])


async def test_a_poster_opens_the_training(chat: Chat, hall: Hall, hire: Hire) -> None:
    course = await hall.open()
    trainer = await hire("Olga", "trainer")
    said = await trainer.act("> /trainings desk more 1\n> [Poster with a QR code]")
    link = f"https://t.me/{chat.world.state.bot.username}?start=t-{course.code}"
    assert any(link in line for line in said)
    sent = [m["document"]["file_id"] for m in trainer.shows() if "document" in m]
    rows = picture(bytes(chat.world.state.files[sent[-1]].content))
    assert len(rows) % (len(modules(link)) + 8) == 0
    assert (await chat.act(f"> /start t-{course.code}"))[0].startswith("Tuberculosis")


async def test_a_call_that_has_to_be_made_rings_once(hall: Hall, chat: Chat, hire: Hire) -> None:
    trainer = await hire("Olga", "trainer")
    await hall.open(seats=1)
    await hall.seat(await number_of(chat))
    for _ in range(2):
        await hall.seat(await hall.caller())
    before = len(trainer.shows())
    await chat.act("> /trainings leave 1 yes\n~ 1 second")
    rung = [m["text"] for m in trainer.shows()[before:]]
    assert len([text for text in rung if "somebody has to be called about a training" in text]) == 1
    await trainer.act("> [Take]")
    waiting = await chat.rows("SELECT COUNT(*) FROM waiting WHERE done_at IS NULL")
    assert waiting == [(0,)]


__all__ = ["hire"]
