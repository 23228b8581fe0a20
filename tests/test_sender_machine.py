"""Whatever happens, in whatever order: the ledger adds up, nothing overtakes or is doubled."""

import asyncio
import tempfile
from collections import Counter, defaultdict
from collections.abc import Awaitable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.cli import assembly
from bot.outbox import REPEATS, WINDOWS, Lane, NeverAgain, Row, TryLater, Unknown
from bot.seal import Seal
from dialogs import DIALOGS
from tests.sender_wire import ENDS, Ailing, Call, Rig

T = TypeVar("T")
CHATS = (1, 2, 3)
CAP = 5  # messages a second, so that the pace is felt
FAILURES = {
    "flood": TryLater("m", 429, after=3, kind="flood"),
    "server": TryLater("m", 500, kind="server"),
    "network": TryLater("m", kind="network"),
    "blocked": NeverAgain("m", 403, "blocked"),
    "gone": NeverAgain("m", 400, "message-gone"),
    "entities": NeverAgain("m", 400, "entities"),
    "refused": NeverAgain("m", 400, "bad-request"),
    "unknown": Unknown("m"),
}
PASSING = {"sent", "flood", "server", "network"}  # what may befall a deletion here


@cache
def migrated() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "migrated.db"
        assembly.migrate_now(path, DIALOGS)
        return path.read_bytes()


@dataclass
class Said:
    """A row of the test, and what has become of its calls."""

    row: Row
    number: int
    arrivals: int = 0  # calls after which it may have arrived


@dataclass
class Phone:
    """What a chat shows, and up to which row it was hidden."""

    shows: dict[int, str] = field(default_factory=dict)  # by message id
    hidden: int = 0
    held_until: float = 0.0


class Life(RuleBasedStateMachine):
    """A sender, three chats and every trouble there is."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory()
        self.said: dict[str, Said] = {}
        self.phones: defaultdict[int, Phone] = defaultdict(Phone)
        self.lane_held: dict[Lane, float] = {}
        self.excused: set[str] = set()  # arrived, but nobody could learn under which number
        self.seen = 0  # calls that were looked at
        self.first = 0  # call of this sender
        self.ids = 0

    def do(self, work: Awaitable[T]) -> T:
        async def doing() -> T:
            return await work

        return self.runner.run(doing())

    @initialize(paid=st.booleans(), paced=st.booleans())
    def begins(self, paid: bool, paced: bool) -> None:
        path = Path(self.folder.name) / "life.db"
        path.write_bytes(migrated())
        self.store = Ailing(path, synchronous="OFF")
        self.do(self.store.open())
        pace = {"per_second": CAP, "per_chat": 1} if paced else {}
        self.paced, self.paid = paced, paid

        async def open_rig() -> Rig:
            rig = Rig(self.store, Seal([bytes(32)]), paid=paid, **pace)
            await rig.people(*CHATS)
            return await rig.start()

        self.rig = self.do(open_rig())

    @rule(
        chat=st.sampled_from(CHATS),
        lane=st.sampled_from(Lane),
        edit=st.booleans(),
        count=st.integers(1, 4),
        told=st.booleans(),
    )
    @precondition(lambda self: not self.store.ill)
    def say(self, chat: int, lane: Lane, edit: bool, count: int, told: bool) -> None:
        how: dict[str, Any] = {"lane": lane}
        if edit:
            how |= {"method": "editMessageText", "message_id": 999}
        names = [f"m{len(self.said) + n}" for n in range(count)]
        rows = [self.do(self.rig.put(chat, name, **how)) for name in names]
        for name, row in zip(names, rows, strict=True):
            self.said[name] = Said(row, len(self.said) + 1)
        if told:
            self.rig.sender.hand_over(rows)
        else:
            self.rig.sender.more(lane)
        self.do(self.rig.rest())

    @rule(which=st.integers(0, 200), outcome=st.sampled_from(["sent", "sent", *FAILURES]))
    @precondition(lambda self: self.rig.wire.open)
    def answer(self, which: int, outcome: str) -> None:
        calls = self.rig.wire.open
        self._answer(calls[which % len(calls)], outcome)
        self.do(self.rig.rest())

    @rule(outcome=st.sampled_from(["sent", "sent", "flood", "network", "server", "unknown"]))
    @precondition(lambda self: self.rig.wire.open)
    def answer_all(self, outcome: str) -> None:
        for call in self.rig.wire.open:
            self._answer(call, outcome)
        self.do(self.rig.rest())

    def _answer(self, call: Call, outcome: str) -> None:
        if call.method == "deleteMessages":
            outcome = outcome if outcome in PASSING else "sent"
            if outcome == "sent":
                for number in call.body["message_ids"]:
                    self.phones[call.chat].shows.pop(number, None)
        elif outcome in {"sent", "unknown"} and call.method == "sendMessage":
            self.said[call.text].arrivals += 1
        if outcome == "flood":
            until = self.rig.alarm.time + 3
            lane = self._lane(call)
            self.lane_held[lane] = max(until, self.lane_held.get(lane, 0.0))
            self.phones[call.chat].held_until = until
        if outcome != "sent":
            call.fails(FAILURES[outcome])
        elif call.method == "sendMessage":
            self.ids += 1
            self.phones[call.chat].shows[self.ids] = call.text
            call.sent(self.ids)
        else:
            call.sent(None)

    def _lane(self, call: Call) -> Lane:
        return self.said[call.text].row.lane if call.text in self.said else Lane.REPLY

    @rule(seconds=st.sampled_from([0.011, 0.3, 1, 4, 30]))
    def time_passes(self, seconds: float) -> None:
        self.do(self.rig.advance(seconds))

    @rule(chat=st.sampled_from(CHATS), gone=st.booleans())
    @precondition(lambda self: not self.store.ill)
    def hide(self, chat: int, gone: bool) -> None:
        self.phones[chat].hidden = len(self.said)
        self.do(self.rig.erase(chat) if gone else self.rig.hide(chat))
        if gone:
            self.do(self.rig.people(chat))

    @rule(chat=st.sampled_from(CHATS))
    @precondition(lambda self: not self.store.ill)
    def writes_again(self, chat: int) -> None:
        sql = "UPDATE people SET reachable = 1 WHERE chat_id = :chat"
        self.do(self.store.write(lambda db: db.run(sql, chat=chat)))

    @rule()
    def disk(self) -> None:
        self.store.ill = not self.store.ill

    @rule()
    @precondition(lambda self: not self.store.ill)
    def kill(self) -> None:
        on_wire = self.do(self.rig.rows("SELECT id FROM outbox WHERE status = 'sending'"))
        numbers = {number for (number,) in on_wire}
        for name, said in self.said.items():
            if said.row.id in numbers:
                self.excused.add(name)
        for call in self.rig.wire.open:
            if call.method == "sendMessage":
                self.said[call.text].arrivals += 1
        self._restart()

    @rule()
    @precondition(lambda self: not self.store.ill)
    def stop(self) -> None:
        self.rig.sender.stop()
        for call in self.rig.wire.open:
            self._answer(call, "sent")
        assert self.rig.task is not None
        self.do(self.rig.advance(2))  # the disk may have been full a moment ago
        assert self.rig.task.done()
        statuses = self.do(self.rig.ledger())
        assert not statuses.get("sending")
        self._restart()

    def _restart(self) -> None:
        """The pauses of the lanes and the pace live in memory only."""
        self.first = len(self.rig.wire.calls)
        self.lane_held.clear()
        for phone in self.phones.values():
            phone.held_until = 0.0
        self.do(self.rig.restart())

    @invariant()
    def the_wire_is_in_order(self) -> None:
        if not hasattr(self, "rig"):
            return
        rows = self.do(
            self.rig.rows("SELECT id, lane, status FROM outbox WHERE settled_at IS NULL")
        )
        status = {number: state for number, _, state in rows}
        flying = Counter(Lane(lane) for _, lane, state in rows if state == "sending")
        assert all(flying[lane] <= WINDOWS[lane] for lane in Lane)
        chats = Counter(call.chat for call in self.rig.wire.open)
        assert all(count == 1 for count in chats.values()), chats
        for call in self.rig.wire.open:
            if call.text in self.said:
                row = self.said[call.text].row
                assert status.get(row.id) == "sending" or self.store.ill
                for other in self.said.values():
                    if (other.row.chat_id, other.row.lane) == (row.chat_id, row.lane):
                        assert other.row.id >= row.id or other.row.id not in status

    @invariant()
    def nothing_leaves_that_may_not(self) -> None:
        if not hasattr(self, "rig"):
            return
        new, self.seen = self.rig.wire.calls[self.seen :], len(self.rig.wire.calls)
        for call in new:
            assert call.at >= self.lane_held.get(self._lane(call), 0.0) - 1e-3
            assert call.at >= self.phones[call.chat].held_until - 1e-3
            if call.text in self.said and call.method == "sendMessage":
                said = self.said[call.text]
                most = 2 if said.row.lane in REPEATS else 1
                assert said.arrivals < most, (call, said)
        if self.paced:
            self._is_paced()

    def _is_paced(self) -> None:
        sent = [c for c in self.rig.wire.calls[self.first :] if c.method == "sendMessage"]
        shared = [c for c in sent if not (self.paid and self._lane(c) <= Lane.ALERT)]
        for call in shared:
            assert sum(call.at <= other.at < call.at + 0.999 for other in shared) <= CAP
        for call in sent:
            later = [o.at for o in sent if o.chat == call.chat and o.at >= call.at]
            for count, at in enumerate(later, start=1):
                assert count <= 4 + (at - call.at) + 1e-3

    def teardown(self) -> None:
        if not hasattr(self, "rig"):
            return
        try:
            self.do(self._finish())
        finally:
            self.do(self.rig.kill())
            self.store.ill = False
            self.do(self.store.close())
            self.runner.close()
            self.folder.cleanup()

    async def _finish(self) -> None:
        """When all is well again everything ends, and what was hidden is not to be seen."""
        self.store.ill = False
        for _ in range(400):
            for call in self.rig.wire.open:
                self._answer(call, "sent")
            await self.rig.advance(1)
        assert self.rig.sender.idle, await self.rig.rows("SELECT * FROM outbox")
        await self.rig.ended()
        assert set(await self.rig.ledger()) <= ENDS
        for phone in self.phones.values():
            for name in phone.shows.values():
                said = self.said[name]
                hidden = said.number <= phone.hidden and said.row.lane >= Lane.REPLY
                assert not hidden or name in self.excused, name
        known = await self.rig.rows("SELECT chat_id, message_id FROM messages")
        for chat, number in known:
            assert number in self.phones[chat].shows


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=60,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
