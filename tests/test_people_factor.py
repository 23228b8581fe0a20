"""The second factor: RFC 6238, once, and never by guessing."""

import base64
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import people
from bot.people import Factor, check_factor, factor, new_factor
from bot.people.factor import totp
from bot.seal import Seal, is_sealed
from bot.store import Store, Writer

NOW = 1_795_252_000

# RFC 6238, appendix B: SHA-1, eight digits, the secret "12345678901234567890".
VECTORS = [
    (59, "94287082"),
    (1111111109, "07081804"),
    (1111111111, "14050471"),
    (1234567890, "89005924"),
    (2000000000, "69279037"),
    (20000000000, "65353130"),
]


@pytest.mark.parametrize(("seconds", "code"), VECTORS)
def test_the_vectors_of_the_rfc(seconds: int, code: str) -> None:
    assert totp(b"12345678901234567890", seconds // factor.STEP, 8) == code
    assert totp(b"12345678901234567890", seconds // factor.STEP) == code[2:]


class Phone:
    """A person's authenticator, and what the bot says to its codes."""

    def __init__(self, store: Store, seal: Seal, person: int, url: str) -> None:
        self.store, self.seal, self.person = store, seal, person
        self.secret = base64.b32decode(parse_qs(urlsplit(url).query)["secret"][0])

    def code(self, at: int) -> str:
        return totp(self.secret, at // factor.STEP)

    def wrong(self, at: int) -> str:
        """A code of none of the steps around."""
        near = {self.code(at + shift * 30) for shift in range(-2, 3)}
        return next(code for code in ("000000", "111111", "222222", "333333") if code not in near)

    async def try_code(self, code: str, at: int) -> Factor:
        return await self.store.write(
            lambda db: check_factor(db, self.seal, self.person, code, now=at)
        )


@pytest.fixture
async def phone(store: Store, seal: Seal) -> Phone:
    def begin(db: Writer) -> tuple[int, str]:
        person = people.add(db, seal, 1, now=0).id
        return person, new_factor(db, seal, person, now=NOW)

    return Phone(store, seal, *await store.write(begin))


async def test_a_code_is_good_once_and_so_is_none_before_it(phone: Phone) -> None:
    assert await phone.try_code(phone.code(NOW), NOW) == "good"
    assert await phone.try_code(phone.code(NOW), NOW) == "used"
    assert await phone.try_code(phone.code(NOW - 30), NOW) == "used"
    assert await phone.try_code(phone.code(NOW + 30), NOW + 30) == "good"


async def test_a_step_to_either_side_and_no_further(phone: Phone) -> None:
    assert await phone.try_code(phone.code(NOW - 60), NOW) == "wrong"
    assert await phone.try_code(phone.code(NOW + 60), NOW) == "wrong"
    assert await phone.try_code(phone.code(NOW - 30), NOW) == "good"
    assert await phone.try_code(phone.code(NOW + 30), NOW) == "good"


@pytest.mark.parametrize("code", ["", "12345", "1234567", "abcdef", "12 34", "²²²²²²", "-12345"])
async def test_what_is_no_code_is_wrong(phone: Phone, code: str) -> None:
    assert await phone.try_code(code, NOW) == "wrong"


async def test_spaces_and_digits_of_another_script_are_understood(phone: Phone) -> None:
    code = phone.code(NOW)
    other = "".join(chr(0x0660 + int(digit)) for digit in code)
    assert await phone.try_code(f" {other[:3]} {other[3:]}", NOW) == "good"


async def test_five_wrong_stop_for_a_minute_even_the_right_one(phone: Phone) -> None:
    for _ in range(5):
        assert await phone.try_code(phone.wrong(NOW), NOW) == "wrong"
    assert await phone.try_code(phone.code(NOW), NOW) == "stopped"
    assert await phone.try_code(phone.code(NOW + 59), NOW + 59) == "stopped"
    assert await phone.try_code(phone.code(NOW + 60), NOW + 60) == "good"


async def test_a_good_one_forgives_the_wrong_ones_before(phone: Phone) -> None:
    for at in range(NOW, NOW + 300, 60):
        for _ in range(4):
            assert await phone.try_code(phone.wrong(at), at) == "wrong"
        assert await phone.try_code(phone.code(at), at) == "good"


async def test_a_clock_that_was_set_back_stops_nobody_for_long(phone: Phone) -> None:
    for _ in range(5):
        await phone.try_code(phone.wrong(NOW), NOW)
    assert await phone.try_code(phone.code(NOW - 9000), NOW - 9000) == "good"


async def test_a_new_secret_ends_the_old_one(phone: Phone, store: Store, seal: Seal) -> None:
    await phone.try_code(phone.code(NOW), NOW)
    url = await store.write(lambda db: new_factor(db, seal, phone.person, now=NOW))
    renewed = Phone(store, seal, phone.person, url)
    assert renewed.secret != phone.secret
    assert await phone.try_code(phone.code(NOW + 30), NOW + 30) == "wrong"
    assert await renewed.try_code(renewed.code(NOW), NOW) == "good"


async def test_who_has_none_has_none(store: Store, seal: Seal) -> None:
    assert await store.write(lambda db: check_factor(db, seal, 99, "123456", now=NOW)) == "none"


async def test_the_secret_is_sealed_and_is_in_no_export(
    phone: Phone, store: Store, seal: Seal
) -> None:
    [row] = await store.read(lambda db: db.all("SELECT secret FROM people_factors"))
    assert is_sealed(row["secret"])
    assert phone.secret not in row["secret"]

    def export(db: Writer) -> str:
        person = people.by_id(db, seal, phone.person)
        assert person is not None
        people.grant(db, person.id, "author", "KZ", now=1)
        return repr(people.export(db, seal, person))

    said = await store.write(export)
    assert "people_factors" in said
    assert "author" in said
    assert str(phone.secret) not in said
    assert phone.secret.decode("utf-8", "replace") not in said


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(-2, 2), st.booleans()), max_size=40))
async def test_no_order_of_codes_is_good_twice_or_while_stopped(
    phone: Phone, store: Store, seal: Seal, tries: list[tuple[int, int, bool]]
) -> None:
    url = await store.write(lambda db: new_factor(db, seal, phone.person, now=NOW))
    own = Phone(store, seal, phone.person, url)
    now, newest, wrong, stopped = NOW, -1, 0, 0
    for passes, shift, right in tries:
        now += passes
        step = now // factor.STEP + shift
        found = await own.try_code(own.code(step * 30) if right else own.wrong(now), now)
        if now < stopped:
            assert found == "stopped"
        elif right and abs(shift) <= 1:
            assert found == ("good" if step > newest else "used")
            newest, wrong = max(newest, step), wrong if found == "used" else 0
        else:
            assert found == "wrong"
            wrong += 1
            if wrong == 5:
                wrong, stopped = 0, now + 60
