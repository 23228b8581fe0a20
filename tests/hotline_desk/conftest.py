"""Who pleads and an operator on duty, for the tests of the operators' desk."""

from collections.abc import Iterator

import pytest

from bot.dialog import House
from bot.fakegram import World
from bot.fakegram.phone import Cable, Chat, Clock
from bot.store import Store
from tests.conftest import classify
from tests.pleading import Hire, hiring, with_pleas


@pytest.fixture
def cable(world: World, store: Store, house: House, clock: Clock) -> Iterator[Cable]:
    """The bot with pleas."""
    cable = Cable(world, store, with_pleas(house), clock, classify)
    yield cable
    cable.close()
    cable.check()


@pytest.fixture
def hire(cable: Cable) -> Hire:
    """Somebody with a role."""
    return hiring(cable)


@pytest.fixture
async def zamira(hire: Hire) -> Chat:
    """Who asks, and reads Tajik."""
    return await hire("Zamira", None, "tg")


@pytest.fixture
async def olga(hire: Hire) -> Chat:
    """An operator who reads English."""
    return await hire("Olga", "operator")
