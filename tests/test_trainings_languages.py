"""The whole way of somebody who comes to a training, in each of our languages."""

import pytest

from bot.dialog import House
from bot.fakegram.phone import Chat, Clock
from bot.store import Store
from dialogs.trainings import courses
from dialogs.trainings.content import TEMPLATES
from tests.conftest import LANGUAGES, Enter
from tests.test_transcripts import raw_words
from tests.trainings_town import Hall

OWN = [
    {"kind": kind, "label": "?", "options": ["A"]} for kind in ("text", "number", "phone", "date")
]
CHOICE = {"kind": "choice", "label": "?", "options": ["A", "B"]}


@pytest.fixture
def hall(store: Store, house: House, clock: Clock) -> Hall:
    return Hall(store, house, clock)


async def speak(chat: Chat, language: str) -> Chat:
    await chat.act(f"> /start\n> /language {language}")
    return chat


async def do(chat: Chat, script: str) -> None:
    """Every message of every step is whole."""
    for line in script.split("\n"):
        said = await chat.act(line.strip())
        assert said, line
        assert not raw_words(chat), (line, raw_words(chat))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_whole_way(language: str, enter: Enter, hall: Hall) -> None:
    zamira, bakyt = await speak(enter("Zamira"), language), await speak(enter("Bakyt"), language)
    await zamira.act("> /region\n> 1\n> 1")  # another clock than that of the training
    await hall.open(seats=1, women=True, child_care=True, age_from=18, age_to=30, note="Tea.",
                    series="0 18 * * tue", questions=(*OWN, CHOICE))  # fmt: skip
    await hall.open(local="2026-11-21T15:00", age_to=30, online=True)
    await do(zamira, "> /trainings\n> /trainings list - - -\n> /trainings topics\n> /trainings 1")
    await do(zamira, "> /trainings join 1\n> /trainings join 1 yes\n> ...\n> Zamira")
    await do(
        zamira, f"> {'x' * 301}\n> welder\n> x\n> 2\n> x\n> +77010000000\n> x\n> 1.1.2026\n> x"
    )
    await do(zamira, "> 1\n> /trainings mine\n> /trainings share 1\n> /trainings calendar 1")
    await do(bakyt, "> /trainings join 1\n> /trainings join 1 yes\n> 1\n> 1\n> 1\n> 1\n> 1\n> 3")
    await do(bakyt, "> /trainings take 1\n> /trainings leave 1\n> /trainings list - - -")
    await do(zamira, "> /trainings leave 1\n> /trainings leave 1 yes\n> /trainings 99")
    await do(bakyt, "~ 2 seconds\n> /trainings 1\n~ 7 hours\n> /trainings 1\n> /trainings wait 1")
    later = courses.second_of("2026-12-02T18:00", "Asia/Almaty")
    await hall.change(1, "both", local="2026-12-02T18:00", starts_at=later)
    await do(
        bakyt, "~ 1 minute\n> /trainings take 1\n> /trainings seen 1 v3\n~ 10 days\n~ 24 hours"
    )
    await hall.change(1, "cancelled", phase="cancelled")
    await do(bakyt, "~ 1 minute\n> /trainings 1\n> /trainings bring tb\n> /trainings bring")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_last_hours_and_afterwards(language: str, enter: Enter, hall: Hall) -> None:
    zamira, bakyt = await speak(enter("Zamira"), language), await speak(enter("Bakyt"), language)
    await hall.open(seats=1, local="2026-11-21T16:00", age_from=18)
    await do(zamira, "> /trainings join 1 yes\n> 1")
    await do(bakyt, "> /trainings join 1 yes\n> 1")
    await do(zamira, "> /trainings leave 1 yes")
    await do(bakyt, "~ 1 minute\n> /trainings take 1\n> /trainings 1")
    await hall.do(lambda turn: turn.db.run("UPDATE trainings_seats SET came_at = 1"))
    await do(
        bakyt, "~ 5 hours\n> /trainings rate 1\n> 1\n> 2\n> 3\n~ 7 days\n> /trainings enough 1"
    )
    await do(bakyt, "> /trainings 1")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_kind_has_a_page(language: str, enter: Enter, hall: Hall) -> None:
    chat = await speak(enter("Zamira"), language)
    for number, template in enumerate((*TEMPLATES, "of another release"), 1):
        await hall.open(template=template)
        await do(chat, f"> /trainings {number}")
