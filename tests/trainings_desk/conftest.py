"""Who leads trainings and who comes, for the tests of the trainings' desk."""

import pytest

from bot.dialog import House
from bot.fakegram.phone import Chat, Clock
from bot.store import Store
from tests.conftest import Enter
from tests.newsroom import Hire, hiring
from tests.trainings_town import Hall


@pytest.fixture
def hall(store: Store, house: House, clock: Clock) -> Hall:
    """Where trainings are made without staff."""
    return Hall(store, house, clock)


@pytest.fixture
def hire(enter: Enter, store: Store) -> Hire:
    """Somebody of the cast with a role."""
    return hiring(enter, store)


@pytest.fixture
async def olga(hire: Hire) -> Chat:
    """An operator for Kazakhstan who reads English."""
    return await hire("Olga", "operator", "KZ")
