"""The demo's cast and crowd: who is staff, what their phones show, who gets alerts."""

import re
from datetime import UTC, datetime

import pytest

from bot import people
from bot.cli.cast import CAST, codes_of, enter
from bot.cli.crowd import FIRST, PLACES, QUIET, WISHES, gather
from bot.dialog import House
from bot.fakegram import ApiError, Code, Codes, World
from bot.fakegram.phone import Cable, Chat
from bot.settings import LANGUAGES
from bot.store import Db, Store, Value
from dialogs.alerts.audiences import AUDIENCES, values
from dialogs.alerts.content import Alerts
from tests.conftest import ROOT, quiet_labels

TIMUR, OLGA, DANA, ZAMIRA = 7002, 7003, 7006, 7001
NOON = 1_790_000_000.0
STAFF = [
    (TIMUR, "administrator", ""),
    (TIMUR, "author", ""),
    (OLGA, "approver", "KZ"),
    (OLGA, "operator", "KZ"),
    (OLGA, "trainer", "KZ"),
    (DANA, "approver", ""),
    (DANA, "author", ""),
    (DANA, "operator", ""),
]
HELD = """SELECT chat_id, role, place FROM people_roles JOIN people ON id = person_id
          ORDER BY chat_id, role"""


async def come(cable: Cable) -> Codes:
    """The demo begins, or begins again, and the bot answers whoever pressed Start."""
    house = cable.house
    codes = await enter(cable.world, cable.store, house.seal, house.regions)
    await cable.settle()
    return codes


def phone(cable: Cable, person: int) -> Chat:
    return Chat(cable, person, quiet=quiet_labels(cable.house))


def starts(world: World, person: int) -> int:
    return sum(message.get("text") == "/start" for message in world.history(person))


# -- the cast ---------------------------------------------------------------------------------


async def test_staff_have_their_roles_their_language_and_their_menu_at_once(cable: Cable) -> None:
    await come(cable)
    timur, dana, olga = (phone(cable, number) for number in (TIMUR, DANA, OLGA))
    assert await timur.rows(HELD) == STAFF
    assert "Вы сотрудник бота" in (await timur.act("> /staff"))[0]
    assert "Второй фактор у вас есть." in timur.said()
    assert "Сіз бот қызметкерісіз" in (await dana.act("> /staff"))[0]
    assert "Вы сотрудник бота" in (await olga.act("> /staff"))[0]
    assert [starts(cable.world, one.number) for one in CAST] == [0, 1, 1, 0, 0, 1]
    granted = await timur.rows("SELECT COUNT(*) FROM audit WHERE act = 'role granted'")
    assert granted == [(len(STAFF),)]


async def test_the_code_on_the_phone_opens_what_matters(cable: Cable) -> None:
    codes = await come(cable)
    timur = phone(cable, TIMUR)
    for wrong in (codes(DANA), codes(OLGA)):
        await timur.act("> /staff invite\n> [Автор оповещений]\n> [Везде]")
        assert wrong is not None
        assert "Код неверный." in (await timur.act(f"> {wrong.digits}"))[0]
    code = codes(TIMUR)
    assert code is not None
    assert "t.me/" in "".join(await timur.act(f"> {code.digits}"))


async def test_time_that_passes_moves_the_code(cable: Cable) -> None:
    codes = codes_of({TIMUR: b"12345678901234567890"}, cable.world.now)
    cable.clock.seconds = 59.0
    assert codes(TIMUR) == Code("287082", 60.0)  # RFC 6238, appendix B
    cable.world.let_pass(1111111109 - 59)
    assert codes(TIMUR) == Code("081804", 1111111110.0)
    assert codes(ZAMIRA) is None


async def test_nobody_but_staff_has_a_code(cable: Cable) -> None:
    codes = await come(cable)
    shown = [one.number for one in CAST if codes(one.number)]
    assert shown == [TIMUR, OLGA, DANA]


async def test_a_later_start_overwrites_nothing_and_doubles_nobody(cable: Cable) -> None:
    await come(cable)
    timur, dana = phone(cable, TIMUR), phone(cable, DANA)
    await dana.act("> /language en")
    [(number,)] = await dana.rows("SELECT id FROM people WHERE chat_id = :d", d=DANA)
    await cable.store.write(lambda db: people.revoke(db, number, "author", ""))
    codes = await come(cable)
    assert await timur.rows(HELD) == [row for row in STAFF if row != (DANA, "author", "")]
    assert "You are staff" in (await dana.act("> /staff"))[0]
    assert [starts(cable.world, one.number) for one in CAST] == [0, 1, 1, 0, 0, 1]
    await timur.act("> /staff invite\n> [Утверждающий]\n> [Везде]")
    assert "t.me/" in "".join(await timur.act(f"> {(codes(TIMUR) or Code('', 0)).digits}"))


async def test_who_had_themselves_forgotten_is_not_brought_back(cable: Cable) -> None:
    await come(cable)
    olga = phone(cable, OLGA)
    await olga.act("> /delete")
    await olga.act("> [Да, удалить всё]")
    assert await olga.rows("SELECT 1 FROM people WHERE chat_id = :olga", olga=OLGA) == []
    codes = await come(cable)
    assert [row for row in await olga.rows(HELD) if row[0] == OLGA] == []
    assert codes(OLGA) is None


async def test_a_kill_between_bot_and_world_leaves_staff_who_have_pressed_start(
    cable: Cable, house: House, store: Store
) -> None:
    lost = World(cable.clock)  # a world that was not kept
    await enter(lost, store, house.seal, house.regions)
    await come(cable)
    assert await phone(cable, TIMUR).rows(HELD) == STAFF
    assert [starts(cable.world, one.number) for one in CAST] == [0, 1, 1, 0, 0, 1]


async def test_whoever_became_staff_since_has_a_code_from_the_next_start_on(cable: Cable) -> None:
    await come(cable)
    bakyt = phone(cable, 7004)
    await bakyt.act("> /start\n> [English]")
    [(number,)] = await bakyt.rows("SELECT id FROM people WHERE chat_id = 7004")
    await cable.store.write(lambda db: people.grant(db, number, "approver", "KZ", now=1))
    assert (await come(cable))(7004)


def knowing(files: dict[str, str]) -> list[str]:
    """Who can say what the code of a person is, besides the room that checks codes."""
    return [path for path, text in files.items() if re.search(r"\btotp\b", text)]


def test_only_the_demo_can_tell_a_code() -> None:
    files = {
        str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
        for folder in ("bot", "dialogs")
        for path in (ROOT / folder).rglob("*.py")
    }
    rooms = ["bot/cli/cast.py", "bot/people/__init__.py", "bot/people/factor.py"]
    asked = [
        path for path, text in files.items() if re.search(r"cli\.cast import .*(enter|codes)", text)
    ]
    # The address that a terminal shows bears the word too; what it says stands in factor.py.
    assert sorted(knowing(files)) == rooms
    assert asked == ["bot/cli/demo.py"]
    assert knowing({"dialogs/staff/states.py": "people.totp(secret, 1)"})


# -- the crowd --------------------------------------------------------------------------------


async def rows(store: Store, sql: str, **asked: Value) -> list[tuple[Value, ...]]:
    return await store.read(lambda db: [tuple(row) for row in db.all(sql, **asked)])


async def reached(store: Store, house: House, place: str, topic: str, severity: str) -> int:
    facts = house.content["alerts"]
    assert isinstance(facts, Alerts)
    now = datetime.fromtimestamp(NOON, UTC)
    given = values(house.regions, facts, places=[place], topic=topic, severity=severity, now=now)
    return await store.read(lambda db: _count(db, given))


def _count(db: Db, given: dict[str, str | int | tuple[str, ...]]) -> int:
    sql, plain = AUDIENCES["alerts"], dict[str, Value]()
    for name, value in given.items():
        if isinstance(value, tuple):
            names = {f"{name}{at}": one for at, one in enumerate(value)}
            sql = sql.replace(f"(:{name})", f"({', '.join(f':{n}' for n in names)})")
            plain |= names
        else:
            plain[name] = value
    return len(db.all(sql, **plain))


@pytest.fixture
async def crowd(store: Store, house: House) -> World:
    """Three hundred, as they come."""
    world = World(lambda: NOON)
    await gather(world, store, house.regions, 300)
    return world


async def test_three_hundred_get_alerts_in_six_languages_and_six_regions(
    crowd: World, store: Store, house: House
) -> None:
    each = """SELECT language, region, COUNT(*) FROM alerts_subscribers
              JOIN people ON people.id = alerts_subscribers.person_id
              JOIN people_regions ON people_regions.person_id = people.id
              GROUP BY language, region"""
    found = await rows(store, each)
    assert {(row[0], row[1]) for row in found} == {(a, b) for a in LANGUAGES for b in PLACES}
    assert sum(int(str(row[2])) for row in found) == 300
    for place in PLACES:
        live = await reached(store, house, place, "emergency", "Extreme")
        less = await reached(store, house, place, "law", "Moderate")
        assert 50 <= live <= 100
        assert 5 <= less < live


async def test_they_have_chosen_as_people_do(crowd: World, store: Store, house: House) -> None:
    facts = house.content["alerts"]
    assert isinstance(facts, Alerts)
    assert set(WISHES) == set(facts.by_choice)
    assert {window for window in QUIET if window} <= set(facts.quiet)
    topics = await rows(store, "SELECT DISTINCT topic FROM alerts_topics")
    assert {topic for (topic,) in topics} == set(WISHES)
    of = "SELECT COUNT(*) FROM alerts_subscribers WHERE "
    for where in ("quiet IS NOT NULL", "quiet IS NULL", "paused_until > 0", "paused_until = 0"):
        [(many,)] = await rows(store, of + where)
        assert int(str(many)) >= 10, where
    [(places,)] = await rows(
        store, "SELECT COUNT(*) FROM alerts_regions WHERE place IN ('KZ', 'RU')"
    )
    assert int(str(places)) >= 10


async def test_some_are_gone_and_of_some_the_bot_will_hear(crowd: World, store: Store) -> None:
    known = {row[0] for row in await rows(store, "SELECT chat_id FROM people WHERE reachable = 0")}
    blocked = {one for one in range(FIRST, FIRST + 300) if crowd.screen(one)["blocked"]}
    assert 5 <= len(known) < len(blocked) <= 30
    assert known < blocked
    with pytest.raises(ApiError) as refused:
        crowd.call("sendMessage", {"chat_id": min(blocked - known), "text": "Hello"})
    assert refused.value.code == 403
    assert crowd.updates() == []  # the bot has heard nothing of it


async def test_who_stopped_alerts_is_not_subscribed_again(
    crowd: World, store: Store, house: House
) -> None:
    await store.write(
        lambda db: db.run("DELETE FROM alerts_subscribers WHERE person_id IN (1, 2, 3)")
    )
    await gather(crowd, store, house.regions, 310)
    [(many,)] = await rows(store, "SELECT COUNT(*) FROM alerts_subscribers")
    assert many == 307


async def test_a_kill_between_bot_and_world_doubles_no_wish(
    crowd: World, store: Store, house: House
) -> None:
    tables = ("alerts_subscribers", "alerts_regions", "alerts_topics")
    before = [await rows(store, f"SELECT * FROM {table}") for table in tables]
    await gather(World(lambda: NOON + 60), store, house.regions, 300)
    assert [await rows(store, f"SELECT * FROM {table}") for table in tables] == before
