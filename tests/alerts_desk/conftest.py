"""An author before the page of a draft, for the tests of the alerts' desk."""

import pytest

from bot.fakegram.phone import Chat
from bot.store import Store
from tests.conftest import Enter
from tests.newsroom import STEPS, Hire, hiring


@pytest.fixture
def hire(enter: Enter, store: Store) -> Hire:
    """Somebody of the cast with a role."""
    return hiring(enter, store)


@pytest.fixture
async def timur(hire: Hire) -> Chat:
    """Timur, who writes alerts for Kazakhstan."""
    return await hire("Timur", "author", "KZ")


@pytest.fixture
async def drafted(timur: Chat) -> Chat:
    """Timur before the page of a whole draft."""
    await timur.act(STEPS)
    return timur
