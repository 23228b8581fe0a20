"""What waits in memory: rows by lane and chat; order within both, one call a chat at a time."""

import heapq
from collections import deque

from bot.outbox import WINDOWS, Lane, Row
from bot.sender.pace import Pace


class _Line:
    """One lane: its chats with rows, those that may go now, and what is on the wire."""

    def __init__(self, lane: Lane) -> None:
        self.lane = lane
        self.chats: dict[int, deque[Row]] = {}
        self.ready: deque[int] = deque()
        self.flying = 0
        self.paused_until = 0.0


class Queue:
    """The rows that are known in memory; all times are monotonic seconds."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._lines = {lane: _Line(lane) for lane in Lane}
        self._busy: dict[int, list[Lane]] = {}
        self._sleeping: list[tuple[float, int, int]] = []
        self._held: dict[int, float] = {}
        self.paused_until = 0.0
        self.known: set[int] = set()

    def __len__(self) -> int:
        return len(self.known)

    @property
    def flying(self) -> int:
        """Calls on the wire."""
        return len(self._busy)

    def waiting(self, lane: Lane) -> int:
        """Rows of the lane that have not left."""
        return sum(len(rows) for rows in self._lines[lane].chats.values())

    def add(self, row: Row, now: float, *, wait: float = 0.0) -> None:
        """A row to send, in `wait` seconds at the earliest, behind the others of its chat."""
        if row.id in self.known:
            return
        self.known.add(row.id)
        line = self._lines[row.lane]
        rows = line.chats.get(row.chat_id)
        if rows is None:
            line.chats[row.chat_id] = deque([row])
            self._wake(line, row.chat_id, now, now + wait)
        else:
            rows.append(row)

    def retry(self, row: Row, until: float) -> None:
        """A row that is on the wire comes back and stays before all others of its chat and lane.

        Nothing may overtake it: an older edit that is tried after a newer one would win.
        """
        self.known.add(row.id)
        line = self._lines[row.lane]
        rows = line.chats.get(row.chat_id)
        if rows is None:
            line.chats[row.chat_id] = deque([row])
            self._busy.setdefault(row.chat_id, []).append(row.lane)
        else:
            rows.appendleft(row)
        self._held[row.chat_id] = max(until, self._held.get(row.chat_id, 0.0))

    def pick(self, now: float) -> list[Row]:
        """The rows that may leave now; they count as on the wire from here on."""
        self._rouse(now)
        picked: list[Row] = []
        if now < self.paused_until:
            return picked
        for line in self._lines.values():
            while now >= line.paused_until and line.flying < WINDOWS[line.lane] and line.ready:
                if not self._next(line, now, picked):
                    break
        return picked

    def _next(self, line: _Line, now: float, picked: list[Row]) -> bool:
        """Try the first chat of the lane; False when the lane itself must wait."""
        chat = line.ready[0]
        if chat in self._busy:
            line.ready.popleft()
            self._busy[chat].append(line.lane)
            return True
        row = line.chats[chat][0]
        wait = max(self._held.get(chat, 0.0) - now, self._chat_wait(row, now))
        if wait > 0:
            line.ready.popleft()
            heapq.heappush(self._sleeping, (now + wait, int(line.lane), chat))
            return True
        if row.is_message:
            wait = self._pace.lane_wait(line.lane, now)
            if wait > 0:
                line.paused_until = max(line.paused_until, now + wait)
                return False
            self._pace.take(line.lane, chat, now)
        line.ready.popleft()
        self._leave(line, chat)
        picked.append(row)
        return True

    def _chat_wait(self, row: Row, now: float) -> float:
        return self._pace.chat_wait(row.chat_id, now) if row.is_message else 0.0

    def _leave(self, line: _Line, chat: int) -> None:
        rows = line.chats[chat]
        self.known.discard(rows.popleft().id)
        self._busy[chat] = []
        line.flying += 1
        if rows:
            self._busy[chat].append(line.lane)
        else:
            del line.chats[chat]

    def back(self, row: Row, now: float) -> None:
        """The call of that row has ended, however it ended; after `retry`, if it is tried again."""
        self._lines[row.lane].flying -= 1
        for lane in self._busy.pop(row.chat_id, []):
            line = self._lines[lane]
            if row.chat_id in line.chats:
                self._wake(line, row.chat_id, now, self._held.get(row.chat_id, now))

    def fly(self, row: Row) -> None:
        """Take `back` back: the row counts as on the wire until it is settled."""
        self._lines[row.lane].flying += 1
        self._busy.setdefault(row.chat_id, [])

    def hold(self, lane: Lane, chat_id: int, until: float) -> None:
        """429: that lane and that chat wait; the others go on."""
        line = self._lines[lane]
        line.paused_until = max(line.paused_until, until)
        self._held[chat_id] = max(until, self._held.get(chat_id, 0.0))

    def next_time(self, now: float) -> float | None:
        """When something may leave that may not leave now; None when nothing is known to."""
        times = [self._sleeping[0][0]] if self._sleeping else []
        times += [line.paused_until for line in self._lines.values() if line.ready]
        later = [time for time in times if time > now]
        if not later:
            return None
        return max(self.paused_until, min(later))

    def _wake(self, line: _Line, chat: int, now: float, at: float) -> None:
        if at <= now:
            line.ready.append(chat)
        else:
            heapq.heappush(self._sleeping, (at, int(line.lane), chat))

    def _rouse(self, now: float) -> None:
        while self._sleeping and self._sleeping[0][0] <= now:
            _, lane, chat = heapq.heappop(self._sleeping)
            if self._held.get(chat, now + 1) <= now:
                del self._held[chat]
            line = self._lines[Lane(lane)]
            if chat in line.chats:
                line.ready.append(chat)
