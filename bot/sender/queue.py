"""What waits in memory: rows by lane and chat; order within both, one call a chat at a time."""

import heapq
from collections import deque

from bot.outbox import WINDOWS, Lane, Row
from bot.sender.pace import Bucket, Pace


class _Line:
    """One lane: its chats with rows, those that may go now, and how much is on the wire."""

    def __init__(self, lane: Lane) -> None:
        self.lane = lane
        self.chats: dict[int, deque[Row]] = {}
        self.free: deque[int] = deque()  # chats whose next row counts against no pace
        self.paced: deque[int] = deque()
        self.rows = 0
        self.flying = 0
        self.paused_until = 0.0
        self.later: dict[int, float] = {}  # chats whose next row waits for its next attempt

    @property
    def room(self) -> bool:
        """Whether the wire takes one more of this lane."""
        return self.flying < WINDOWS[self.lane]

    def wake(self, chat: int) -> None:
        """That chat's next row may go as soon as the lane's turn comes."""
        (self.paced if self.chats[chat][0].is_paced else self.free).append(chat)


class Queue:
    """The rows that are known in memory; all times are monotonic seconds.

    A row is picked, then it has left or was dropped; what left has landed (its place on the wire
    is free) and is either finished (its chat may go on) or retried (first in line again). Each
    chat with rows in a lane stands in one place: ready, asleep, or behind its chat's call.
    """

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._lines = {lane: _Line(lane) for lane in Lane}
        self._busy: dict[int, list[Lane]] = {}  # chats on the wire, and who waits for them
        self._sleeping: list[tuple[float, int, int]] = []
        self._held: dict[int, float] = {}
        self._planned: dict[int, Bucket] = {}
        self.known: set[int] = set()

    @property
    def flying(self) -> int:
        """How many places on the wire are taken."""
        return sum(line.flying for line in self._lines.values())

    @property
    def crowded(self) -> bool:
        """Whether a place on the wire is waited for, or a reply waits for the call of its chat."""
        lines = self._lines.values()
        full = any((line.free or line.paced) and not line.room for line in lines)
        return full or any(Lane.REPLY in lanes for lanes in self._busy.values())

    def waiting(self, lane: Lane) -> int:
        """Rows of the lane that have not left."""
        return self._lines[lane].rows

    def depth(self, lane: Lane, chat_id: int) -> int:
        """Rows of one chat that have not left."""
        return len(self._lines[lane].chats.get(chat_id, ()))

    def add(self, row: Row, now: float, *, wait: float = 0.0) -> None:
        """A row to send, in `wait` seconds at the earliest, behind the others of its chat."""
        if row.id in self.known:
            return
        line = self._lines[row.lane]
        rows = line.chats.get(row.chat_id)
        if rows is not None:
            rows.append(row)
        else:
            line.chats[row.chat_id] = deque([row])
            if wait > 0:
                line.later[row.chat_id] = now + wait
            if row.chat_id in self._busy:
                self._busy[row.chat_id].append(row.lane)
            else:
                line.wake(row.chat_id)
        self.known.add(row.id)
        line.rows += 1

    def pick(self, now: float, seconds: int, *, most: int = 1000) -> list[Row]:
        """The rows that may leave now; they take a place on the wire from here on.

        `seconds` is the wall's time: what has expired is picked without regard to pace, for it
        will not be claimed.
        """
        self._rouse(now)
        picked: list[Row] = []
        for line in self._lines.values():
            if now >= line.paused_until:
                while line.free and line.room and len(picked) < most:
                    self._next(line, line.free, now, seconds, picked)
                while line.paced and line.room and len(picked) < most:
                    if not self._next(line, line.paced, now, seconds, picked):
                        break
        return picked

    def _next(
        self, line: _Line, ready: deque[int], now: float, seconds: int, picked: list[Row]
    ) -> bool:
        """Try the first chat; False when the lane's pace lets nobody go."""
        chat = ready[0]
        row = line.chats[chat][0]
        if chat in self._busy:
            self._busy[chat].append(line.lane)
        elif (until := self._until(line, row, now)) > now:
            heapq.heappush(self._sleeping, (until, int(line.lane), chat))
        elif row.is_paced and not row.expired(seconds):
            if self._pace.lane_wait(line.lane, now) > 0:
                return False
            self._planned[row.id] = self._pace.plan(line.lane, now)
            self._leave(line, chat, picked)
        else:
            self._leave(line, chat, picked)
        ready.popleft()
        return True

    def _until(self, line: _Line, row: Row, now: float) -> float:
        """When that chat may go, as far as it alone is concerned."""
        held = max(self._held.get(row.chat_id, 0.0), line.later.get(row.chat_id, 0.0))
        if held > now:
            return held
        self._held.pop(row.chat_id, None)
        line.later.pop(row.chat_id, None)
        return now + self._pace.chat_wait(row.chat_id, now) if row.is_paced else now

    def _leave(self, line: _Line, chat: int, picked: list[Row]) -> None:
        rows = line.chats[chat]
        row = rows.popleft()
        self.known.discard(row.id)
        self._busy[chat] = []
        line.rows -= 1
        line.flying += 1
        if rows:
            self._busy[chat].append(line.lane)
        else:
            del line.chats[chat]
        picked.append(row)

    def left(self, row: Row, now: float) -> None:
        """The picked row leaves now."""
        bucket = self._planned.pop(row.id, None)
        if bucket is not None:
            self._pace.take(bucket, row.chat_id, now)

    def dropped(self, row: Row) -> None:
        """The picked row does not leave: it was cancelled, or has expired."""
        bucket = self._planned.pop(row.id, None)
        if bucket is not None:
            bucket.drop()
        self.landed(row)
        self.finish(row)

    def landed(self, row: Row) -> None:
        """The call of that row has ended: its place on the wire is free."""
        self._lines[row.lane].flying -= 1

    def finish(self, row: Row) -> None:
        """It is over with that row, and whoever waited for its chat may go on."""
        for lane in self._busy.pop(row.chat_id, []):
            self._lines[lane].wake(row.chat_id)

    def retry(self, row: Row, until: float) -> None:
        """The landed row comes back and stays before all others of its chat and lane.

        Nothing may overtake it: an older edit that is tried after a newer one would win.
        """
        line = self._lines[row.lane]
        rows = line.chats.get(row.chat_id)
        if rows is None:
            line.chats[row.chat_id] = deque([row])
        else:
            rows.appendleft(row)
        if row.lane not in self._busy[row.chat_id]:
            self._busy[row.chat_id].append(row.lane)
        line.later[row.chat_id] = until
        line.rows += 1
        self.known.add(row.id)
        self.finish(row)

    def hold(self, lane: Lane, chat_id: int, until: float) -> None:
        """429: that lane and that chat wait; the others go on."""
        line = self._lines[lane]
        line.paused_until = max(line.paused_until, until)
        self._held[chat_id] = max(until, self._held.get(chat_id, 0.0))

    def next_time(self, now: float) -> float | None:
        """When it is worth picking again; None when only what is on the wire can change that."""
        times = [self._sleeping[0][0]] if self._sleeping else []
        times += [self._due(line, now) for line in self._lines.values() if self._ready(line)]
        return min(times, default=None)

    def _ready(self, line: _Line) -> bool:
        return bool(line.free or line.paced) and line.room

    def _due(self, line: _Line, now: float) -> float:
        """A lane saves up its tokens for a while: each commit costs more than a row does."""
        wait = 0.0 if line.free else self._pace.lane_wait(line.lane, now, len(line.paced))
        return max(line.paused_until, now + wait)

    def _rouse(self, now: float) -> None:
        while self._sleeping and self._sleeping[0][0] <= now:
            _, lane, chat = heapq.heappop(self._sleeping)
            self._lines[Lane(lane)].wake(chat)
