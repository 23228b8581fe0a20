import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.fakegram.queue import BY_DEFAULT, UpdateQueue, allowed_updates


class QueueAndItsModel(RuleBasedStateMachine):
    """The queue against a plain list of (id, expiry)."""

    def __init__(self) -> None:
        super().__init__()
        self.queue = UpdateQueue(1000)
        self.model: list[tuple[int, float]] = []
        self.now = 0.0
        self.told: set[int] = set()
        self.confirmed: set[int] = set()

    @rule(lives=st.sampled_from([150.0, 86_400.0]))
    def something_happens(self, lives: float) -> None:
        update = self.queue.push({"n": len(self.told)}, self.now, self.now + lives)
        assert update
        assert update.body["update_id"] == update.id
        assert not self.model or update.id > self.model[-1][0]
        self.model.append((update.id, update.expires))

    @rule(seconds=st.sampled_from([0.0, 1.0, 149.0, 150.0, 86_399.0]))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds

    @rule(offset=st.integers(-5, 1040), limit=st.integers(0, 120))
    def the_bot_asks(self, offset: int, limit: int) -> None:
        self.model = [(i, expires) for i, expires in self.model if expires > self.now]
        if offset < 0:
            self.model = self.model[offset:]
        elif offset <= self.queue.next_id + 10:
            self.confirmed |= {i for i, _ in self.model if i < offset}
            self.model = [(i, expires) for i, expires in self.model if i >= offset]
        found, gone = self.queue.read(offset, limit, self.now)
        ids = [update.id for update in found]
        most = limit if 1 <= limit <= 100 else 100
        assert ids == [i for i, _ in self.model][:most]
        assert not set(gone) & {i for i, _ in self.model}
        assert not set(ids) & self.confirmed

    @rule(which=st.integers(0, 30))
    def a_webhook_confirms(self, which: int) -> None:
        if self.model:
            number, _ = self.model.pop(which % len(self.model))
            self.queue.forget([number, number + 10_000])
            self.confirmed.add(number)

    @invariant()
    def nothing_is_lost_or_kept_too_long(self) -> None:
        assert [update.id for update in self.queue.all()] == [i for i, _ in self.model]


QueueAndItsModel.TestCase.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None
)
TestQueueAndItsModel = QueueAndItsModel.TestCase


def test_a_full_queue_takes_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.fakegram.queue.MAX_QUEUE", 3)
    queue = UpdateQueue(1)
    for _ in range(3):
        assert queue.push({}, 0.0, 1.0)
    assert queue.push({}, 0.0, 1.0) is None


def test_wanted_types_are_read_as_leniently_as_telegram_reads_them() -> None:
    assert allowed_updates(None) is None
    assert allowed_updates("") is None
    assert allowed_updates("{") is None
    assert allowed_updates({"a": 1}) is None
    assert allowed_updates([]) == BY_DEFAULT
    assert allowed_updates('["nonsense"]') == BY_DEFAULT
    assert allowed_updates('["Message", "nonsense"]') == frozenset({"message"})
    assert "chat_member" not in BY_DEFAULT
