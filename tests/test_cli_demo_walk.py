"""What the demo of trainings shows, from a caller at the phone to a certificate that is valid."""

import re
from dataclasses import dataclass

import pytest

from bot.fakegram.phone import Cable, Chat
from tests import paper_reader, qr_reader
from tests.test_certificate import file_of
from tests.test_cli_demo_trainings import OLGA, begin, migrant, phone

ZAMIRA, BAKYT, CHAROS = 7001, 7004, 7005
TRAINING = 2  # two seats of ten are left
ADDRESS = "Тихая улица, 3, читальный зал"
NAME = "Бактыгүл Өмүрбекова"


@dataclass
class Stage:
    """Who takes part; Olga speaks English today."""

    olga: Chat
    zamira: Chat
    bakyt: Chat
    charos: Chat

    async def wait(self, words: str) -> None:
        """All of them; what each hears is what came meanwhile."""
        for chat in (self.olga, self.zamira, self.bakyt):
            chat.heard()
        await self.charos.act(f"~ {words}")


@pytest.fixture
async def stage(cable: Cable) -> Stage:
    await begin(cable)
    olga = phone(cable, OLGA)
    await olga.act("> /language en")
    people = [await migrant(cable, number) for number in (ZAMIRA, BAKYT, CHAROS)]
    return Stage(olga, *people)


async def standing(stage: Stage, chat: int) -> str:
    sql = """SELECT standing FROM trainings_seats JOIN people ON people.id = person_id
             WHERE chat_id = :chat AND training_id = :id"""
    [(found,)] = await stage.olga.rows(sql, chat=chat, id=TRAINING)
    return str(found)


async def register(stage: Stage) -> str:
    """Olga registers somebody who calls; the code that she reads to them."""
    await stage.olga.act(f"> /trainings desk add {TRAINING}\n> [Қазақша]\n> Ернар")
    said = "\n".join(await stage.olga.act("> +7 700 000-00-02"))
    found = re.search(r"\b(\d{4}) (\d{4})\b", said)
    assert found, said
    return found[0]


def newest(chat: Chat) -> str:
    """The last message in that chat."""
    return str(chat.shows()[-1].get("text", ""))


def all_of(chat: Chat) -> str:
    return "\n".join(str(one.get("text", "")) for one in chat.shows())


async def fill(stage: Stage) -> None:
    """A caller claims one of the two seats, Zamira has the other, Bakyt waits."""
    said = "".join(await stage.charos.act(f"> {await register(stage)}"))
    assert "You have a seat" in said
    assert ADDRESS not in said
    await stage.zamira.act(f"> /trainings join {TRAINING} yes\n> Замира")
    said = "".join(await stage.bakyt.act(f"> /trainings join {TRAINING} yes"))
    assert "Your place: 1" in said
    await stage.bakyt.act("> [Without a name]")


async def pass_on(stage: Stage) -> None:
    """Zamira does not come; her seat is offered to Bakyt, who takes it."""
    await stage.zamira.act(f"> /trainings leave {TRAINING} yes")
    await stage.wait("2 seconds")
    assert "A seat is free for you" in newest(stage.bakyt)
    assert await standing(stage, BAKYT) == "offered"
    await stage.bakyt.act("> [Take the seat]")
    assert [await standing(stage, one) for one in (ZAMIRA, BAKYT, CHAROS)] == [
        "left",
        "seated",
        "seated",
    ]


async def test_from_a_call_to_a_certificate(stage: Stage) -> None:
    await fill(stage)
    await pass_on(stage)
    [(starts,)] = await stage.olga.rows(
        "SELECT starts_at FROM trainings_courses WHERE id = :id", id=TRAINING
    )
    await stage.wait(f"{(starts - int(stage.olga.cable.clock.seconds)) // 3600 - 22} hours")
    for chat in (stage.bakyt, stage.charos):
        assert "Reminder: Meeting" in all_of(chat)
        assert ADDRESS in all_of(chat)
    assert "Reminder" not in all_of(stage.zamira)
    left = starts - int(stage.olga.cable.clock.seconds)
    await stage.wait(f"{left // 60 - 5} minutes")
    await be_there(stage)
    await stage.wait("3 hours")
    await settle(stage)
    await certify(stage)


async def be_there(stage: Stage) -> None:
    """Olga says four digits; Bakyt types them, and Charos wrong ones."""
    said = await stage.olga.act(f"> /trainings desk daycode {TRAINING}")
    digits = next(line for line in said if re.fullmatch(r"\d{4}", line))
    wrong = f"{(int(digits) + 1) % 10_000:04}"
    here = f"> /trainings here {TRAINING}\n> "
    assert "not the digits" in "".join(await stage.charos.act(here + wrong))
    assert "You are marked as here" in "".join(await stage.bakyt.act(here + digits))


async def settle(stage: Stage) -> None:
    """Nobody has a certificate before the list is closed."""
    assert "There is no certificate" in "".join(await stage.bakyt.act("> /certificate"))
    await stage.olga.act(f"> /trainings desk settle {TRAINING}\n> [Yes, close it]")


async def certify(stage: Stage) -> None:
    """Who came has a paper, and whoever scans it hears that it is valid."""
    assert "There is no certificate" in "".join(await stage.charos.act("> /certificate"))
    await stage.bakyt.act(f"> /certificate {TRAINING}\n> {NAME}\n> [Русский]")
    printed = paper_reader.read(file_of(stage.bakyt))
    assert NAME in [line.text for line in printed.lines]
    link = qr_reader.read(paper_reader.matrix_of(printed.rects))
    start, payload = link.split("?start=")
    assert start.startswith("https://t.me/")
    assert "is valid" in "".join(await stage.zamira.act(f"> /start {payload}"))
    assert "is not valid" in "".join(await stage.zamira.act(f"> /start {payload[:-2]}AA"))
    assert "🎓" in "".join(await stage.bakyt.act("> /trainings mine"))
    assert "You have not signed up" in "".join(await stage.charos.act("> /trainings mine"))
