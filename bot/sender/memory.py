"""Which rows are in memory; the others wait in the table, and are read when there is room."""

from collections.abc import Iterable
from functools import partial

from bot import outbox
from bot.outbox import Lane, Row
from bot.seal import Seal
from bot.sender.queue import Queue
from bot.store import Store

# Rows: 20,000 in five lanes. Each lane has its own share, or news would keep a reply out.
LANE = 4_000
# Of one chat: whoever writes fifty times a second must not fill the lane of replies.
CHAT = 20
# Rows read at a time: 5 ms of the database's thread, while replies wait to be settled.
READ = 500

Gap = tuple[Lane, int | None]  # a lane, or one chat of it


class Memory:
    """Lets rows into the queue in the order of their ids, and knows which were left out."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue
        self._behind = dict.fromkeys(Lane, 0)  # lanes to be read on, and behind which id
        self._deep: set[Gap] = set()  # chats with more rows than memory takes
        self._dry: set[Gap] = set()  # of those, the ones that have none left in memory
        self._reading: Gap | None = None
        self._late: list[Row] = []
        self._more = False
        self._anew: set[Lane] = set()  # lanes to be read from their beginning after this reading

    def offer(self, rows: Iterable[Row], now: float) -> None:
        """Rows of a transaction that was committed; what does not fit stays in the table."""
        for row in rows:
            lane, chat = row.lane, (row.lane, row.chat_id)
            if lane in self._behind:
                self._missed((lane, None), row)
            elif chat in self._deep:
                self._missed(chat, row)
            elif self._queue.waiting(lane) >= LANE:
                self._behind[lane] = row.id - 1
            else:
                self._admit(row, now, 0.0)

    def more(self, lane: Lane) -> None:
        """There are new rows in the table that nobody hands over."""
        self._more = self._more or self._reading == (lane, None)
        self._behind.setdefault(lane, 0)

    def again(self, lane: Lane) -> None:
        """There may be rows in the table that memory has let go, anywhere in the lane."""
        if self._reading == (lane, None):
            self._anew.add(lane)
        self._behind[lane] = 0

    def finished(self, row: Row) -> None:
        """A row of memory has ended: its chat may have to be read on."""
        chat = (row.lane, row.chat_id)
        if chat in self._deep and not self._queue.depth(*chat):
            self._dry.add(chat)

    @property
    def complete(self) -> bool:
        """Whether nothing waits in the table that is not in memory too."""
        return not self._behind and not self._deep

    def gaps(self) -> list[Gap]:
        """What may be read now."""
        lanes: list[Gap] = [
            (lane, None)
            for lane in sorted(self._behind)
            if self._queue.waiting(lane) <= LANE - READ
        ]
        return lanes + sorted(self._dry)

    async def read(self, gap: Gap, store: Store, seal: Seal, now: float, seconds: int) -> None:
        """Read on in one gap; raises HouseTrouble."""
        lane, chat = gap
        if chat is None:
            most, after = READ, self._behind[lane]
            read = partial(outbox.load, seal=seal, lane=lane, after=after, most=most)
        else:
            most = CHAT
            read = partial(outbox.load_chat, seal=seal, lane=lane, chat_id=chat, most=most)
        self._reading, self._more = gap, False
        self._late.clear()
        try:
            rows = await store.read(read)
        finally:
            self._reading = None
        if chat is not None:
            self._dry.discard(gap)
            self._deep.discard(gap)
        for row in rows:
            self._admit(row, now, max(0.0, row.not_before - seconds))
        self._close(gap, rows, full=len(rows) == most, now=now)

    def _close(self, gap: Gap, rows: list[Row], *, full: bool, now: float) -> None:
        """What came while we read is in the table behind it, or else must be let in now."""
        lane, chat = gap
        if chat is not None:
            if full:
                self._deep.add(gap)
                return
        elif lane in self._anew:
            self._anew.discard(lane)
            return
        elif full or self._more:
            self._behind[lane] = rows[-1].id if rows else self._behind[lane]
            return
        else:
            del self._behind[lane]
        late, self._late = self._late, []
        self.offer(late, now)

    def _admit(self, row: Row, now: float, wait: float) -> None:
        chat = (row.lane, row.chat_id)
        if chat in self._deep:
            return
        if self._queue.depth(*chat) >= CHAT:
            self._deep.add(chat)
        else:
            self._queue.add(row, now, wait=wait)

    def _missed(self, gap: Gap, row: Row) -> None:
        """A read that has begun before the row was committed may not bring it."""
        if self._reading == gap:
            self._late.append(row)
