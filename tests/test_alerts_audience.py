"""Who an alert is for: the SQL against the rule, told a second time."""

import re
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialog import House
from bot.store import Db
from dialogs.alerts.audiences import AUDIENCES, values
from dialogs.alerts.content import TOPICS, Alerts
from dialogs.alerts.hours import is_quiet, told
from dialogs.alerts.subscribers import FOR_EVER

NOON = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)  # in Moscow
NIGHT = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)  # 23:00 in Moscow, 01:00 in Almaty
PEOPLE = "INSERT INTO people(id, chat_id, language, zone) VALUES (:id, :id, 'tg', :zone)"
AGREED = """INSERT INTO alerts_subscribers(person_id, since, paused_until, quiet)
            VALUES (:id, 0, :paused, :quiet)"""
PLACE = "INSERT INTO alerts_regions(person_id, place, at) VALUES (:id, :place, 0)"
TOPIC = "INSERT INTO alerts_topics(person_id, topic) VALUES (:id, :topic)"

Values = dict[str, str | int | tuple[str, ...]]
Somebody = tuple[str | None, int, str | None, frozenset[str], frozenset[str]]

somebody = st.tuples(
    st.sampled_from([None, "Europe/Moscow", "Asia/Almaty", "Asia/Vladivostok"]),
    st.sampled_from([0, int(NOON.timestamp()), int(NIGHT.timestamp()) + 1, FOR_EVER]),
    st.sampled_from([None, "22-06", "08-16", "00-08"]),
    st.frozensets(st.sampled_from(["RU", "RU-MOW", "RU-SPE", "KZ", "KZ-75", "TJ-KT"])),
    st.frozensets(st.sampled_from(TOPICS[1:])),
)
asked = st.tuples(
    st.lists(st.sampled_from(["RU", "RU-MOW", "KZ-75", "KZ", "TJ", "", "XX", "RU-%", ","])),
    st.sampled_from([*TOPICS, "", "sports", "%"]),
    st.sampled_from(["Extreme", "Severe", "Moderate", "", "extreme"]),
    st.integers(-100, 100).map(lambda hours: NOON + timedelta(hours=hours)),
)


def wants(one: Somebody, asked_for: list[str], topic: str) -> bool:
    """Told a second time, and slower: who has chosen this."""
    _, _, _, chosen, topics = one
    known = {"RU", "RU-MOW", "RU-SPE", "KZ", "KZ-75", "TJ", "TJ-KT"}
    near = any(
        a == b or (a == b[:2] and len(a) == 2) or (b == a[:2] and len(b) == 2)
        for a in asked_for
        for b in chosen
        if a in known
    )
    return near and (topic == "emergency" or topic in topics)


def hushed(one: Somebody, now: datetime) -> bool:
    zone, _, quiet, _, _ = one
    if zone is None or quiet is None:
        return False
    begin, end = int(quiet[:2]), int(quiet[3:])
    passed = (now.astimezone(ZoneInfo(zone)).hour - begin) % 24
    return passed < (end - begin) % 24


def bound(sql: str, values: Values) -> tuple[str, dict[str, str | int]]:
    """The query as the outbox asks it: a name for each value of a list."""
    plain: dict[str, str | int] = {}
    for name, value in values.items():
        if isinstance(value, tuple):
            names = [f"{name}_{place}" for place in range(len(value))]
            sql = re.sub(rf":{name}\b", ", ".join(f":{one}" for one in names), sql)
            plain |= zip(names, value, strict=True)
        else:
            plain[name] = value
    return sql, plain


class Tables:
    """The real tables on a connection that forgets after each example."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path)
        self._connection.row_factory = sqlite3.Row
        self.db = Db(self._connection)

    def fill(self, people: list[Somebody]) -> None:
        self._connection.rollback()
        for number, (zone, paused, quiet, chosen, topics) in enumerate(people, 1):
            self.db.run(PEOPLE, id=number, zone=zone)
            self.db.run(AGREED, id=number, paused=paused, quiet=quiet)
            for place in chosen:
                self.db.run(PLACE, id=number, place=place)
            for topic in topics:
                self.db.run(TOPIC, id=number, topic=topic)

    def ask(self, name: str, values: Values) -> set[int]:
        sql, plain = bound(AUDIENCES[name], values)
        found = [row["person_id"] for row in self.db.all(sql, **plain)]
        assert len(found) == len(set(found))  # nobody is rung twice
        return set(found)

    def plan(self, name: str, values: Values) -> str:
        sql, plain = bound(AUDIENCES[name], values)
        ranged = f"""EXPLAIN QUERY PLAN SELECT people.id FROM people
            JOIN ({sql}) AS audience ON audience.person_id = people.id
            WHERE people.id > 5 AND people.id <= 10"""
        return "\n".join(str(row["detail"]) for row in self.db.all(ranged, **plain))

    def close(self) -> None:
        self._connection.close()


@pytest.fixture(scope="module")
def tables(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tables]:
    path = tmp_path_factory.mktemp("audience") / "hamroh.db"
    shutil.copyfile(migrated, path)
    tables = Tables(path)
    yield tables
    tables.close()


@given(people=st.lists(somebody, max_size=6), asked=asked)
def test_whom_the_sql_names_is_whom_the_rule_means(
    people: list[Somebody],
    asked: tuple[list[str], str, str, datetime],
    house: House,
    tables: Tables,
) -> None:
    where, topic, severity, now = asked
    asks = values(
        house.regions, facts_of(house), places=where, topic=topic, severity=severity, now=now
    )
    tables.fill(people)
    chosen = {n for n, one in enumerate(people, 1) if wants(one, where, topic)}
    paused = {n for n, one in enumerate(people, 1) if one[1] > int(now.timestamp())}
    quiet = {n for n, one in enumerate(people, 1) if hushed(one, now)}
    if severity == "Extreme":
        assert tables.ask("alerts", asks) == chosen
        assert tables.ask("alerts_later", asks) == set()
    else:
        assert tables.ask("alerts", asks) == chosen - paused - quiet
        assert tables.ask("alerts_later", asks) == (chosen - paused) & quiet


def facts_of(house: House) -> Alerts:
    facts = house.content["alerts"]
    assert isinstance(facts, Alerts)
    return facts


@pytest.mark.parametrize("where", [[], [""], ["XX"], ["%"], ["RU-"], ["ru-mow"], ["R"]])
def test_an_empty_or_unknown_place_is_nobody(
    where: list[str], house: House, tables: Tables
) -> None:
    everywhere = frozenset({"RU", "RU-MOW", "KZ"})
    tables.fill([(None, 0, None, everywhere, frozenset(TOPICS))])
    asks = values(
        house.regions,
        facts_of(house),
        places=where,
        topic="emergency",
        severity="Extreme",
        now=NOON,
    )
    assert tables.ask("alerts", asks) == set()


def test_a_topic_that_nobody_knows_is_nobody(house: House, tables: Tables) -> None:
    tables.fill([(None, 0, None, frozenset({"RU"}), frozenset(TOPICS))])
    asks = values(
        house.regions, facts_of(house), places=["RU"], topic="sports", severity="Extreme", now=NOON
    )
    assert tables.ask("alerts", asks) == set()


def test_a_range_of_people_is_searched_and_not_everybody(house: House, tables: Tables) -> None:
    asks = values(
        house.regions, facts_of(house), places=["RU"], topic="law", severity="Minor", now=NOON
    )
    for name in AUDIENCES:
        plan = tables.plan(name, {**asks, "staff": 1})
        assert "SCAN" not in plan, plan


@pytest.mark.parametrize(
    ("window", "hour", "silent"),
    [("22-06", 21, False), ("22-06", 22, True), ("22-06", 0, True), ("22-06", 5, True),
     ("22-06", 6, False), ("08-16", 7, False), ("08-16", 8, True), ("08-16", 15, True),
     ("08-16", 16, False), ("00-08", 0, True), ("00-08", 8, False), ("00-08", 23, False)],
)  # fmt: skip
def test_silence_begins_and_ends_on_the_hour(window: str, hour: int, silent: bool) -> None:
    now = datetime(2026, 11, 21, hour, 0, tzinfo=ZoneInfo("Asia/Almaty")).astimezone(UTC)
    assert is_quiet(window, "Asia/Almaty", now) is silent
    assert told(window).startswith(f"{window[:2]}:00")
