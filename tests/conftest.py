"""What every test may ask for: a migrated database, the cast, a chat."""

import json
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli import assembly
from bot.dialog import House
from bot.fakegram import ApiError, World
from bot.fakegram.phone import Cable, Chat, Clock
from bot.i18n import I18n
from bot.outbox import DeliveryFailed
from bot.seal import Seal
from bot.sender import Expander
from bot.store import Store
from bot.transport.errors import result_of
from bot.transport.session import Reply
from dialogs import DIALOGS
from tests import bakery
from tests.desk import Desk
from tests.sender_wire import Rig
from tests.town import TOWNS, fill

ROOT = Path(__file__).parent.parent
LANGUAGES = ("ru", "en", "uz", "tg", "ky", "kk")
START = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)

# The cast: Zamira, Bakyt and Charos are migrants, Olga is an operator, Timur and Dana alert staff.
CAST = {
    "Zamira": (1001, "tg"),
    "Bakyt": (1002, "ky"),
    "Charos": (1003, "uz"),
    "Olga": (1004, "ru"),
    "Timur": (1005, "ru"),
    "Dana": (1006, "kk"),
}

Enter = Callable[[str], Chat]


def classify(method: str, error: ApiError) -> DeliveryFailed | None:
    """The world's refusal as transport would read it from the wire; None for a success."""
    try:
        result_of(method, Reply(error.code, json.dumps(error.body()).encode(), None))
    except DeliveryFailed as failed:
        return failed
    return None


@pytest.fixture(scope="session")
def seal() -> Seal:
    """A key for tests."""
    return Seal([bytes(range(32))])


@pytest.fixture(scope="session")
def house(seal: Seal) -> House:
    """The real dialogs with the real texts."""
    return assembly.house(DIALOGS, seal)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory, house: House) -> Path:
    """A database file with every table, made once."""
    path = tmp_path_factory.mktemp("migrated") / "hamroh.db"
    assembly.migrate_now(path, (*house.dialogs, bakery.dialog))
    return path


@pytest.fixture(scope="session")
def bakehouse(seal: Seal, tmp_path_factory: pytest.TempPathFactory) -> House:
    """The real dialogs and the bakery, which has words in English only."""
    folder = tmp_path_factory.mktemp("locales")
    shutil.copytree(ROOT / "locales", folder, dirs_exist_ok=True)
    (folder / "en" / "bakery.ftl").write_text(bakery.WORDS, encoding="utf-8")
    real = assembly.house(DIALOGS, seal)
    return replace(real, dialogs=(*DIALOGS, bakery.dialog), i18n=I18n(folder, LANGUAGES))


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """A copy of the migrated database, open."""
    path = tmp_path / "hamroh.db"
    shutil.copyfile(migrated, path)
    store = Store(path, synchronous="OFF")
    await store.open()
    yield store
    await store.close()


@pytest.fixture
async def rig(store: Store, seal: Seal) -> AsyncIterator[Rig]:
    """A sender on a wire and a clock of the test, with three people to write to."""
    async with Rig(store, seal) as rig:
        await rig.people(1, 2, 3)
        yield rig


@pytest.fixture
async def town(rig: Rig) -> Rig:
    """The people of a town on that wire."""
    await rig.store.write(fill)
    return rig


@pytest.fixture
async def expander(town: Rig) -> Expander:
    """What run.py starts beside the sender."""
    return Expander(town.store, TOWNS, town.sender, now=town.now)


@pytest.fixture
def clock() -> Clock:
    """A clock that moves when it is told to."""
    return Clock(START)


@pytest.fixture
def world(clock: Clock) -> World:
    """A Telegram with the whole cast in it."""
    world = World(clock)
    for name, (number, language) in CAST.items():
        world.add_person(number, name, language_code=language)
    return world


@pytest.fixture
def cable(world: World, store: Store, house: House, clock: Clock) -> Iterator[Cable]:
    """The bot, joined to the world without HTTP; errors that it logs fail the test."""
    cable = Cable(world, store, house, clock, classify)
    yield cable
    cable.close()
    cable.check()


@pytest.fixture
def enter(cable: Cable, house: House) -> Enter:
    """A person of the cast at their phone."""
    return lambda name: Chat(cable, CAST[name][0], quiet=quiet_labels(house))


@pytest.fixture
async def chat(enter: Enter) -> Chat:
    """Zamira, who has chosen English."""
    chat = enter("Zamira")
    await chat.act("> /start\n> [English]")
    return chat


@pytest.fixture
def baked(world: World, store: Store, bakehouse: House, clock: Clock) -> Iterator[Cable]:
    """The bot with the bakery."""
    cable = Cable(world, store, bakehouse, clock, classify)
    yield cable
    cable.close()
    cable.check()


@pytest.fixture
async def baker(baked: Cable) -> Chat:
    """Zamira, who has chosen English, where there is a bakery."""
    chat = Chat(baked, CAST["Zamira"][0], quiet=quiet_labels(baked.house))
    await chat.act("> /start\n> [English]")
    return chat


@pytest.fixture
def desk(store: Store, bakehouse: House, clock: Clock) -> Desk:
    """The bot with the bakery and without Telegram."""
    return Desk(store, bakehouse, clock)


def quiet_labels(house: House) -> frozenset[str]:
    """Back and home in every language: transcripts do not spell them out."""
    names = ("bot-home", "bot-back")
    return frozenset(house.i18n.label(lang, name) for lang in LANGUAGES for name in names)


__all__ = ["CAST", "LANGUAGES", "Enter", "classify", "quiet_labels"]
