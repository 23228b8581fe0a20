"""Messages to a roster, and the roster as a file."""

import csv
import io

import pytest

from bot import people
from bot.dialog import House
from bot.fakegram.phone import Chat, Clock
from bot.store import Store, Writer
from dialogs.trainings import remains
from tests.newsroom import Hire
from tests.test_staff import acts, data_of
from tests.trainings_town import Hall, enrol

WRITE = "> /trainings desk write 1\n> [English]\n> Bring <b>warm</b> clothes."


async def crowd(store: Store, many: int) -> None:
    """So many people with a seat at training 1."""

    def fill(db: Writer) -> None:
        for number in range(many):
            db.run(
                "INSERT INTO people(chat_id, language, since) VALUES (:chat, 'uz', 1)",
                chat=5_000_000 + number,
            )
        db.run(
            """INSERT INTO trainings_seats(training_id, person_id, standing, place, at)
               SELECT 1, id, 'seated', id, 1 FROM people WHERE chat_id >= 5000000"""
        )

    await store.write(fill)


async def bodies(chat: Chat) -> list[tuple[object, ...]]:
    return await chat.rows("SELECT state FROM broadcasts")


async def test_a_message_is_looked_at_and_comes_from_the_organisers(
    olga: Chat, hall: Hall, chat: Chat
) -> None:
    await hall.open()
    await enrol(chat)
    said = await olga.act(WRITE)
    assert "Bring <b>warm</b> clothes." in said, said
    assert "People who get it: 1." in " ".join(said), said
    assert await bodies(olga) == []
    await olga.act("> [✉️ Send to 1 people]")
    assert len(await bodies(olga)) == 1
    assert await olga.rows("SELECT body FROM trainings_letters") == [(None,)]
    rows = await olga.rows("SELECT body FROM broadcasts_bodies")
    assert len(rows) == 7  # six languages, and who has chosen none
    assert "letter sent" in await acts(olga)


async def test_the_button_sends_to_the_number_that_was_seen_and_once(
    olga: Chat, hall: Hall, chat: Chat, hire: Hire
) -> None:
    charos = await hire("Charos", None)
    await hall.open()
    await enrol(chat)
    await olga.act(WRITE)
    old = data_of(olga, "Send to 1")
    await enrol(charos)
    await olga.act(f"> {old}")
    assert await bodies(olga) == []
    await olga.act("> [✉️ Send to 2 people]")
    await olga.act(f"> {old}")
    assert len(await bodies(olga)) == 1


@pytest.mark.parametrize(
    "words",
    ["Come to https://evil.example", "write @trap", "see t.me/trap", "evil.ru now", "x" * 1001,
     "tap /delete"],
)  # fmt: skip
async def test_traps_are_not_sent_in_our_name(
    olga: Chat, hall: Hall, chat: Chat, words: str
) -> None:
    await hall.open()
    await enrol(chat)
    await olga.act(f"> /trainings desk write 1\n> [English]\n> {words}")
    assert await olga.rows("SELECT id FROM trainings_letters") == []


async def test_above_a_hundred_somebody_else_types_the_number(
    olga: Chat, hall: Hall, hire: Hire, store: Store
) -> None:
    await hall.open(seats=200)
    await crowd(store, 101)
    said = await olga.act(WRITE + "\n> [🙋 Ask an approver]")
    assert "no other approver" in " ".join(said), said
    dana = await hire("Dana", "approver", "KZ")
    said = await olga.act("> /trainings desk letter 1")
    assert "Send to" not in " ".join(said), said
    forged = data_of(olga, "Ask an approver").replace("ask", "send")
    await olga.act(f"> {forged}")
    assert await bodies(olga) == []
    await olga.act("> [🙋 Ask an approver]")
    await olga.act("> /trainings desk agree 1")
    assert await bodies(olga) == []
    await dana.act("> /trainings desk letter 1\n> [✅ Approve and send]")
    said = await dana.act("> 100 people")
    assert "That is another number." in said[0], said
    assert await bodies(olga) == []
    await dana.act("> 101 people")
    assert len(await bodies(olga)) == 1


async def test_a_trainer_who_approves_too_is_not_two_people(
    olga: Chat, hall: Hall, hire: Hire, store: Store
) -> None:
    await hire("Dana", "approver", "KZ")
    await hall.open(seats=200)
    await crowd(store, 101)
    [(own,), _] = await olga.rows("SELECT person_id FROM people_staff ORDER BY person_id")
    await store.write(lambda db: people.grant(db, int(str(own)), "approver", "KZ", now=1))
    await olga.act(WRITE)
    await olga.act("> [🙋 Ask an approver]\n> [✅ Approve and send]")
    said = await olga.act("> 101 people")
    assert "Somebody else has to approve it." in said, said
    assert await bodies(olga) == []


async def test_the_roster_as_a_file_holds_no_formula(olga: Chat, hall: Hall, chat: Chat) -> None:
    await hall.open()
    await chat.act("> /trainings join 1 yes\n> =HYPERLINK(1)")
    await olga.act("> /trainings desk file 1 csv")
    file = olga.shows()[-1]["document"]
    raw = olga.world.state.files[file["file_id"]].content
    rows = list(csv.reader(io.StringIO(raw.decode("utf-8-sig"))))
    assert rows[1][1] == "'=HYPERLINK(1)"
    assert "roster sent" in await acts(olga)
    assert file["file_name"] == "1-2026-12-01.csv"


async def test_a_long_roster_is_not_a_file_in_the_chat(
    olga: Chat, hall: Hall, store: Store
) -> None:
    await hall.open(seats=400)
    await crowd(store, 301)
    said = await olga.act("> /trainings desk file 1 xlsx")
    assert "python -m bot trainings export 1 FILE" in " ".join(said), said
    assert "roster sent" not in await acts(olga)


async def test_what_was_not_sent_for_a_day_is_thrown_away(
    olga: Chat, hall: Hall, chat: Chat, house: House, store: Store, clock: Clock
) -> None:
    await hall.open()
    await enrol(chat)
    await olga.act(WRITE)
    now = int(clock())
    await store.write(lambda db: remains.prune(house, db, now + 3600))
    assert await olga.rows("SELECT id FROM trainings_letters") == [(1,)]
    await store.write(lambda db: remains.prune(house, db, now + 25 * 3600))
    assert await olga.rows("SELECT id FROM trainings_letters") == []
