"""The crash-loop guard: what kills the process is found, named and set aside."""

import faulthandler
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot import people, waiting
from bot.dialog import House, State, Turn
from bot.dispatch import Marker
from bot.fakegram.cable import Clock
from bot.store import HouseTrouble, Store, Writer
from bot.waiting import Wanted
from tests.desk import Desk
from tests.updates import text


class Killed(BaseException):
    """The process dies here: nothing behind it is done."""


@pytest.fixture(autouse=True)
def watch(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The watch is pytest's own while tests run: how long it is set for, 0 when it is ended."""
    set_for: list[float] = []
    monkeypatch.setattr(faulthandler, "dump_traceback_later", lambda s, **how: set_for.append(s))
    monkeypatch.setattr(faulthandler, "cancel_dump_traceback_later", lambda: set_for.append(0))
    return set_for


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the marker is."""
    return tmp_path / "marker"


def named(path: Path) -> dict[str, Any]:
    """What the file says."""
    found: dict[str, Any] = json.loads(path.read_bytes() or b"{}")
    return found


def crash(path: Path, names: list[str], *, before: list[str] | None = None) -> Marker:
    """One start of the process: some work done, and some that kills it."""
    marker = Marker(path)
    for name in before or []:
        marker.write([name])
        marker.clear([name])
    marker.write(names)
    return marker


def test_the_third_start_takes_the_work_one_by_one_and_the_next_knows_the_deadly_one(
    path: Path,
) -> None:
    assert not crash(path, ["1", "2", "3"]).single
    assert not crash(path, ["1", "2", "3"]).single
    third = Marker(path)
    assert third.single
    third.write(["1"])
    third.clear(["1"])
    third.write(["2"])
    fourth = Marker(path)
    assert fourth.deadly == "2"
    fourth.write(["2"])
    fourth.clear(["2"])
    assert fourth.single
    fourth.write(["3"])
    fourth.clear(["3"])
    assert Marker(path).single is False
    assert named(path) == {}


def test_other_work_done_meanwhile_hides_nothing(path: Path) -> None:
    crash(path, ["1", "2"], before=["due:1"])
    crash(path, ["1", "2"], before=["due:2"])
    crash(path, ["1"], before=["due:3"])
    assert Marker(path).deadly == "1"


def test_a_kill_from_outside_is_forgiven_when_the_work_is_done(path: Path) -> None:
    crash(path, ["1"])
    marker = Marker(path)
    marker.write(["1", "2"])
    marker.clear(["1", "2"])
    crash(path, ["9"])
    assert not Marker(path).single


def test_what_never_comes_again_is_forgotten_in_the_end(path: Path) -> None:
    crash(path, ["1"])
    crash(path, ["2"])
    marker = Marker(path)
    assert marker.single
    for number in range(1000):
        marker.write([str(number + 10)])
        marker.clear([str(number + 10)])
    assert Marker(path).single is False
    assert named(path) == {}


def test_the_watch_ends_what_hangs_for_a_minute_and_nothing_else(
    path: Path, watch: list[float]
) -> None:
    marker = Marker(path)
    marker.write(["1"])
    assert watch == [60]
    marker.clear(["1"])
    marker.write(["2"])
    marker.abandon()
    marker.write(["3"])
    marker.blame()
    assert watch == [60, 0] * 3
    assert Marker(path)._suspects == {"3"}


def test_the_houses_trouble_blames_nobody(path: Path) -> None:
    marker = Marker(path)
    marker.write(["1"])
    marker.abandon()
    assert not Marker(path)._suspects


@pytest.mark.parametrize("found", [b"{", b"[]", b"\xff\xff", b'"x"'])
def test_a_marker_that_was_being_written_is_no_marker(path: Path, found: bytes) -> None:
    path.write_bytes(found)
    marker = Marker(path)
    assert not marker.single
    assert marker.deadly is None
    marker.close()


async def test_a_deadly_update_becomes_a_dead_letter_and_the_others_are_answered(
    path: Path, store: Store, bakehouse: House, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    updates = [text("/start", 5000), text("/deadly", 5001), text("/start", 5002)]

    monkeypatch.setitem(bakehouse.starts, "language", kill_for(bakehouse, 5001))
    answered: list[int] = []
    desk = Desk(store, bakehouse, clock)
    for start in range(5):
        marker = Marker(path)
        desk = Desk(store, bakehouse, clock, marker=marker)
        try:
            said = await desk.take(*updates)
        except Killed:
            said = await desk.said()
            assert start < 3
        answered += [body["chat_id"] for body in said]
        marker.close()
    assert sorted(answered) == [5000, 5001, 5002]
    [(letter, reason)] = await desk.all("SELECT update_id, reason FROM dead_letters")
    assert letter == updates[1]["update_id"]
    assert reason.startswith("_Refused")
    assert named(path) == {}


def kill_for(house: House, person: int) -> Callable[[Turn, str], State | None]:
    real = house.starts["language"]

    def language(turn: Turn, args: str) -> State | None:
        if turn.person.chat_id == person:
            raise Killed
        return real(turn, args)

    return language


async def test_a_deadly_due_row_becomes_a_dead_letter(
    path: Path, store: Store, bakehouse: House, clock: Clock
) -> None:
    desk = Desk(store, bakehouse, clock)
    await desk.take(text("/start", 5000), text("6", 5000))
    await store.write(
        lambda db: db.many(
            "INSERT INTO due(person_id, command, at) VALUES (1, :command, 0)",
            [{"command": "/oven"}, {"command": "/oven cold"}],
        )
    )
    crash(path, ["due:1"])
    crash(path, ["due:1"])
    crash(path, ["due:1"])
    desk = Desk(store, bakehouse, clock, marker=Marker(path))
    assert await desk.dispatch.due(int(clock())) == 2
    assert [body["text"] for body in await desk.said()] == ["The oven is cold."]
    assert [r[:8] for (r,) in await desk.all("SELECT reason FROM dead_letters")] == ["_Refused"]


async def test_a_deadly_ring_is_put_off_and_the_others_ring(
    path: Path, store: Store, bakehouse: House, clock: Clock
) -> None:
    desk = Desk(store, bakehouse, clock)
    await desk.take(text("/start", 5000), text("6", 5000))
    now = int(clock())

    def wait(db: Writer) -> None:
        people.grant(db, 1, "operator", "", now=0)
        for command in ("/oven", "/menu"):
            wanted = Wanted("help", 1, "operator", "", command)
            waiting.put(db, wanted, asker=1, now=now)

    await store.write(wait)
    for _ in range(3):
        crash(path, ["ring:1"])
    desk = Desk(store, bakehouse, clock, marker=Marker(path))
    assert await desk.dispatch.due(now) == 2
    assert [body["text"][:3] for body in await desk.said()] == ["№ 2"]
    assert await desk.all("SELECT id, next_at FROM waiting") == [(1, now + 300), (2, now + 300)]
    assert await desk.dispatch.due(now) == 0


@pytest.mark.parametrize(
    ("error", "left"), [(HouseTrouble("planted"), {}), (ZeroDivisionError("planted"), {"names"})]
)
async def test_only_what_nobody_foresaw_stays_named(
    path: Path,
    desk: Desk,
    watch: list[float],
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    left: set[str],
) -> None:
    def broken(batch: object, raw: object) -> None:
        raise error

    desk.dispatch._marker = Marker(path)
    monkeypatch.setattr("bot.dispatch.dispatch.Batch.answer", broken)
    with pytest.raises(type(error)):
        await desk.dispatch([text("/start")])
    assert set(named(path)) & {"names", "suspects"} == set(left)
    assert watch == [60, 0]
