"""An office of roll-calls, for the tests of their desk."""

import pytest

from bot import people
from bot.dialog import House
from bot.store import Store
from tests.alert_office import Hire, hire
from tests.roll_office import RollOffice, warned
from tests.test_people_factor import Phone
from tests.test_staff import number_of

__all__ = ["hire"]


@pytest.fixture
async def office(hire: Hire, store: Store, house: House) -> RollOffice:
    timur = await hire("Timur", "author")
    dana, olga = await hire("Dana", "approver"), await hire("Olga", "approver")
    zamira, bakyt, charos = [await hire(name) for name in ("Zamira", "Bakyt", "Charos")]
    await warned(zamira, "tg", "KZ-75", "KZ")
    await warned(bakyt, "ky", "KZ")
    await warned(charos, "uz", "KZ-75")
    number, now = await number_of(dana), int(dana.cable.clock())
    url = await store.write(lambda db: people.new_factor(db, house.seal, number, now=now))
    phone = Phone(store, house.seal, number, url)

    return RollOffice(timur, dana, olga, zamira, bakyt, charos, phone, store)
