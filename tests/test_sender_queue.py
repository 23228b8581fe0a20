"""The queue alone, under everything that a sender may do with it in any order."""

from collections import Counter
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.outbox import WINDOWS, Lane, Row
from bot.sender import Pace, Queue

TEXT, EDIT = "sendMessage", "editMessageText"


def row(number: int, chat: int = 1, lane: Lane = Lane.REPLY, method: str = TEXT) -> Row:
    return Row(number, lane, chat, method, "{}")


def free() -> Queue:
    return Queue(Pace(per_second=0, per_chat=0, paid=False, now=0.0))


class Life(RuleBasedStateMachine):
    """Rows come, leave, land, come back; time passes."""

    def __init__(self) -> None:
        super().__init__()
        self.queue = Queue(Pace(per_second=20, per_chat=1, paid=False, now=0.0))
        self.now = 0.0
        self.count = 0
        self.waiting: dict[int, Row] = {}
        self.picked: list[Row] = []
        self.flying: list[Row] = []
        self.landed: list[Row] = []
        self.held: dict[int, float] = {}
        self.paused: dict[Lane, float] = {}

    @rule(
        chat=st.integers(1, 4),
        lane=st.sampled_from(Lane),
        method=st.sampled_from([TEXT, EDIT]),
        wait=st.sampled_from([0.0, 0.0, 2.0]),
    )
    def add(self, chat: int, lane: Lane, method: str, wait: float) -> None:
        self.count += 1
        new = row(self.count, chat, lane, method)
        self.waiting[new.id] = new
        self.queue.add(new, self.now, wait=wait)
        self.queue.add(new, self.now)  # whoever hands it over twice

    @rule(most=st.sampled_from([1, 1000]))
    def pick(self, most: int) -> None:
        for one in self.queue.pick(self.now, 0, most=most):
            assert self.held.get(one.chat_id, 0.0) <= self.now
            assert self.paused.get(one.lane, 0.0) <= self.now
            first = min(w.id for w in self.waiting.values() if _same(w, one))
            assert one.id == first
            assert not any(one.chat_id == o.chat_id for o in self._out)
            del self.waiting[one.id]
            self.picked.append(one)

    @property
    def _out(self) -> list[Row]:
        return self.picked + self.flying + self.landed

    @rule(claimed=st.booleans())
    @precondition(lambda self: self.picked)
    def commit(self, claimed: bool) -> None:
        for one in self.picked:
            if claimed:
                self.queue.left(one, self.now)
                self.flying.append(one)
            else:
                self.queue.dropped(one)
        self.picked = []

    @rule(which=st.integers(0, 99))
    @precondition(lambda self: self.flying)
    def land(self, which: int) -> None:
        one = self.flying.pop(which % len(self.flying))
        self.queue.landed(one)
        self.landed.append(one)

    @rule(which=st.integers(0, 99), again=st.booleans(), anew=st.booleans())
    @precondition(lambda self: self.landed)
    def settle(self, which: int, again: bool, anew: bool) -> None:
        one = self.landed.pop(which % len(self.landed))
        if again:
            one = replace(one, method=TEXT) if anew else one
            self.waiting[one.id] = one
            self.queue.retry(one, self.now + 1)
        else:
            self.queue.finish(one)

    @rule(chat=st.integers(1, 4), lane=st.sampled_from(Lane))
    def flood(self, chat: int, lane: Lane) -> None:
        self.held[chat] = self.paused[lane] = self.now + 3
        self.queue.hold(lane, chat, self.now + 3)

    @rule(seconds=st.sampled_from([0.01, 0.2, 1.0, 5.0]))
    def pass_time(self, seconds: float) -> None:
        self.now += seconds

    @rule()
    def sleep_until_next(self) -> None:
        time = self.queue.next_time(self.now)
        if time is not None:
            self.now = max(self.now, time)
            if not self.picked:
                self.pick(1000)

    @invariant()
    def every_chat_stands_in_one_place(self) -> None:
        places = Counter((Lane(lane), chat) for _, lane, chat in self.queue._sleeping)
        for lane, line in self.queue._lines.items():
            places.update((lane, chat) for chat in [*line.free, *line.paced])
        for chat, lanes in self.queue._busy.items():
            places.update((lane, chat) for lane in lanes)
        chats = {(one.lane, one.chat_id) for one in self.waiting.values()}
        assert places == Counter(dict.fromkeys(chats, 1))

    @invariant()
    def it_counts_right(self) -> None:
        assert self.queue.known == set(self.waiting)
        waiting = Counter(one.lane for one in self.waiting.values())
        assert {lane: self.queue.waiting(lane) for lane in Lane} == {
            lane: waiting[lane] for lane in Lane
        }
        assert self.queue.flying == len(self.picked) + len(self.flying)
        if not self.waiting:
            assert self.queue.next_time(self.now) is None

    def teardown(self) -> None:
        """Nothing waits for ever: as often as it is asked when to look again, it moves on."""
        for _ in range(1000):
            self.commit(claimed=True) if self.picked else None
            while self.flying:
                self.land(0)
            while self.landed:
                self.settle(0, again=False, anew=False)
            if not self.waiting:
                return
            self.sleep_until_next()
        raise AssertionError(f"these wait for ever: {self.waiting}")


def _same(one: Row, other: Row) -> bool:
    return (one.lane, one.chat_id) == (other.lane, other.chat_id)


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)


def test_lanes_go_in_their_order() -> None:
    queue = Queue(Pace(per_second=3, per_chat=0, paid=False, now=0.0))
    for number, lane in enumerate(reversed(Lane)):
        queue.add(row(number, number, lane), 0.0)
    order, now = [], 0.0
    while any(queue.waiting(lane) for lane in Lane):
        for one in queue.pick(now, 0):
            queue.left(one, now)
            order.append(one.lane)
        now = queue.next_time(now) or now
    urgent = [lane for lane in order if lane is not Lane.REPLY]
    assert urgent == [Lane.CORRECTION, Lane.ALERT, Lane.REMINDER, Lane.NEWS]
    assert order[1] is Lane.REPLY  # from its own bucket


def test_edits_do_not_wait_behind_messages_that_lack_pace() -> None:
    queue = Queue(Pace(per_second=3, per_chat=0, paid=False, now=0.0))
    for number in range(10):
        queue.add(row(number, number), 0.0)
    queue.add(row(10, 10, method=EDIT), 0.0)
    assert 10 in {one.id for one in queue.pick(0.0, 0)}


def test_the_expired_do_not_wait_for_pace() -> None:
    queue = Queue(Pace(per_second=3, per_chat=1, paid=False, now=0.0))
    for number in range(WINDOWS[Lane.NEWS]):
        queue.add(replace(row(number, number, Lane.NEWS), expires_at=50), 0.0)
    assert len(queue.pick(0.0, 50)) == WINDOWS[Lane.NEWS]


def test_a_chat_of_a_lane_without_room_is_asked_for_later() -> None:
    queue = free()
    for number in range(WINDOWS[Lane.REPLY] + 1):
        queue.add(row(number, number), 0.0)
    picked = queue.pick(0.0, 0)
    assert len(picked) == WINDOWS[Lane.REPLY]
    assert queue.next_time(0.0) is None
    assert queue.crowded
    queue.left(picked[0], 0.0)
    queue.landed(picked[0])
    assert queue.next_time(0.0) == 0.0
