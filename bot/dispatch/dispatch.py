"""A batch of updates, one transaction: each in its savepoint, confirmed only after the commit."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from bot import due, metrics, outbox, people
from bot.dialog import Button, House, Lane, Said, Text, Turn
from bot.dispatch import letters, speak, turns
from bot.dispatch.marker import Marker
from bot.dispatch.updates import Arrived, Unreadable, read, update_id, words
from bot.due import Due
from bot.i18n import FALLBACK
from bot.outbox import Row
from bot.people import Person
from bot.store import HouseTrouble, Migrations, Store, Writer

log = logging.getLogger(__name__)

MOST = 100  # updates a transaction (getUpdates gives no more)
SEEN_KEPT = 3 * 24 * 3600  # seconds

MIGRATIONS = Migrations(
    "dispatch",
    (
        """
        CREATE TABLE seen(
            bot INTEGER NOT NULL,
            update_id INTEGER NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (bot, update_id)) STRICT, WITHOUT ROWID;
        CREATE INDEX seen_old ON seen(at);
        """
        + letters.SCHEMA,
    ),
)

Acknowledge = Callable[[str, str | None], None]


@dataclass(slots=True)
class Outcome:
    """What a transaction leaves to be done after its commit."""

    rows: list[Row] = field(default_factory=list)
    taps: list[tuple[str, str | None]] = field(default_factory=list)
    done: int = 0


class _Refused(Exception):
    """This very work has killed the process before."""


class Dispatch:
    """The desk: `await dispatch(batch)` returns when the batch is committed."""

    def __init__(
        self,
        store: Store,
        house: House,
        *,
        bot: int,
        now: Callable[[], datetime],
        hand_over: Callable[[list[Row]], None],
        acknowledge: Acknowledge,
        marker: Marker | None = None,
    ) -> None:
        self._store = store
        self._house = house
        self._bot = bot
        self._now = now
        self._hand_over = hand_over
        self._acknowledge = acknowledge
        self._marker = marker
        self._waiting: list[tuple[list[Any], asyncio.Future[None]]] = []
        self._working: asyncio.Task[None] | None = None

    async def __call__(self, batch: Sequence[Any]) -> None:
        """Handle raw updates; raises HouseTrouble when nothing of them was confirmed.

        Calls that come while a transaction is open share the next one.
        """
        done = asyncio.get_running_loop().create_future()
        self._waiting.append((list(batch), done))
        if self._working is None or self._working.done():
            self._working = asyncio.create_task(self._work())
        await done

    async def due(self, now: int) -> int:
        """Type what the clock finds due; how many commands that was."""
        found = await self._store.read(lambda db: due.ready(db, now=now))
        for part in self._parts(found):
            names = [f"due:{one.id}" for one in part]
            await self._transact(names, partial(self._dues, dues=part))
        return len(found)

    async def _work(self) -> None:
        while self._waiting:
            shared, self._waiting = self._waiting, []
            raws = [raw for batch, _ in shared for raw in batch]
            error = await self._batches(raws)
            for _, future in shared:
                if future.cancelled():
                    continue
                if error is None:
                    future.set_result(None)
                else:
                    future.set_exception(error)

    async def _batches(self, raws: list[Any]) -> BaseException | None:
        try:
            for part in self._parts(raws):
                names = [str(update_id(raw)) for raw in part]
                await self._transact(names, partial(self._updates, raws=part))
        except HouseTrouble as trouble:
            return trouble
        return None

    def _parts(self, work: list[Any]) -> list[list[Any]]:
        most = 1 if self._marker is not None and self._marker.single else MOST
        return [work[start : start + most] for start in range(0, len(work), most)]

    async def _transact(self, names: list[str], work: Callable[[Writer], Outcome]) -> None:
        loop = asyncio.get_running_loop()

        def begin(db: Writer) -> Outcome:
            if self._marker is not None:
                self._marker.write(names)
            return work(db)

        def after(outcome: Outcome) -> None:
            # From the database's thread: who awaited may be cancelled, the commit is not.
            if self._marker is not None:
                self._marker.clear(len(names))
            loop.call_soon_threadsafe(self._release, outcome)

        try:
            await self._store.write(begin, after=after)
        except HouseTrouble:
            if self._marker is not None:
                self._marker.abandon()
            raise

    def _release(self, outcome: Outcome) -> None:
        self._hand_over(outcome.rows)
        for callback, text in outcome.taps:
            self._acknowledge(callback, text)

    def _updates(self, db: Writer, raws: list[Any]) -> Outcome:
        outcome, now = Outcome(), self._now()
        for raw in raws:
            self._update(db, raw, now, outcome)
        return outcome

    def _update(self, db: Writer, raw: Any, now: datetime, outcome: Outcome) -> None:
        number = update_id(raw)
        try:
            with db.savepoint():
                self._refuse(str(number))
                arrived = read(raw)
                if arrived.callback is not None:
                    outcome.taps.append((arrived.callback, None))
                if number is not None and not self._first(db, number, now):
                    metrics.updates("again").inc()
                    return
                self._handle(db, arrived, now, outcome)
            metrics.updates(arrived.kind).inc()
        except HouseTrouble:
            raise
        except Exception as error:  # the one place: one bad update must not stop everybody
            self._bury(db, raw, error, now, outcome)

    def _refuse(self, name: str) -> None:
        if self._marker is not None and self._marker.deadly == name:
            raise _Refused

    def _first(self, db: Writer, number: int, now: datetime) -> bool:
        return (
            db.run(
                "INSERT INTO seen VALUES (:bot, :number, :now) ON CONFLICT DO NOTHING",
                bot=self._bot,
                number=number,
                now=int(now.timestamp()),
            )
            == 1
        )

    def _handle(self, db: Writer, arrived: Arrived, now: datetime, outcome: Outcome) -> None:
        if not arrived.private:
            outcome.rows += self._elsewhere(db, arrived, now)
            return
        person = people.by_chat(db, self._house.seal, arrived.chat_id)
        if person is None:
            if arrived.kind != "message":
                self._stranger(arrived, outcome)
                return
            person = people.add(db, self._house.seal, arrived.chat_id)
        if arrived.kind == "member":
            people.reach(db, person, arrived.status == "member")
            return
        self._turn(db, person, arrived, now, outcome)

    def _stranger(self, arrived: Arrived, outcome: Outcome) -> None:
        """A tap of somebody whom the bot does not know (any more): one word, and nothing kept."""
        if arrived.kind == "tap" and arrived.callback is not None:
            text = self._house.i18n.label(self._hint(arrived), "bot-start-again")
            outcome.taps[-1] = (arrived.callback, text)

    def _turn(
        self, db: Writer, person: Person, arrived: Arrived, now: datetime, outcome: Outcome
    ) -> None:
        if not person.reachable:
            person = people.reach(db, person, True)
        if arrived.message_id is not None:
            outbox.learn(db, arrived.chat_id, arrived.message_id, at=int(now.timestamp()))
        turn = Turn(
            self._house,
            db,
            person,
            arrived.input or Text(""),
            now,
            tapped=arrived.message_id if arrived.kind == "tap" else None,
            hint=self._hint(arrived),
        )
        turns.take(turn, arrived)
        outcome.rows += speak.finish(turn, person)
        if arrived.callback is not None:
            outcome.taps[-1] = (arrived.callback, turn.toasted)

    def _elsewhere(self, db: Writer, arrived: Arrived, now: datetime) -> list[Row]:
        """Groups hear one sentence a day, channels are left."""
        seconds = int(now.timestamp())
        if arrived.kind == "tap" or arrived.status in {"left", "kicked"}:
            return []
        if arrived.moved_to is not None:
            people.move_group(db, arrived.chat_id, arrived.moved_to)
            return []
        if arrived.is_channel:
            return [
                self._say_there(db, arrived, {"chat_id": arrived.chat_id}, "leaveChat", seconds)
            ]
        if not people.greet_today(db, arrived.chat_id, now=seconds):
            return []
        said = Said(self._house.i18n.text(self._hint(arrived), "bot-group"))
        body = speak.message(said, arrived.chat_id, home=None)
        return [self._say_there(db, arrived, body, "sendMessage", seconds)]

    def _say_there(
        self, db: Writer, arrived: Arrived, body: dict[str, Any], method: str, now: int
    ) -> Row:
        seal = self._house.seal
        return outbox.put(db, seal, body, method=method, lane=Lane.REPLY, now=now, person_id=None)

    def _hint(self, arrived: Arrived) -> str:
        """The language of the person's Telegram, if we speak it: a guess until they choose."""
        guess = (arrived.hint or "").partition("-")[0]
        return guess if guess in self._house.i18n.languages else FALLBACK[0]

    def _bury(
        self, db: Writer, raw: Any, error: Exception, now: datetime, outcome: Outcome
    ) -> None:
        """Keep the update as a dead letter, say sorry, and go on with the next."""
        reason = str(error) if isinstance(error, Unreadable) else letters.reason_of(error)
        number, seconds = update_id(raw), int(now.timestamp())
        log.error("an update became a dead letter", extra={"update": number, "reason": reason})
        metrics.updates("dead").inc()
        with db.savepoint():
            if number is not None and not self._first(db, number, now):
                return
            person = self._writer_of(db, raw)
            letters.keep(
                db,
                self._house.seal,
                raw,
                number=number,
                reason=reason,
                person_id=person.id if person else None,
                now=seconds,
            )
            if person is not None and person.chat_id is not None:
                outcome.rows.append(self._sorry(db, person, seconds))

    def _writer_of(self, db: Writer, raw: Any) -> Person | None:
        for part in raw.values() if isinstance(raw, dict) else ():
            sender = part.get("from") if isinstance(part, dict) else None
            number = sender.get("id") if isinstance(sender, dict) else None
            if isinstance(number, int) and abs(number) < 2**62:
                return people.by_chat(db, self._house.seal, number)
        return None

    def _sorry(self, db: Writer, person: Person, now: int) -> Row:
        i18n = self._house.i18n
        said = Said(i18n.text(person.language, "bot-apology"))
        home = Button(i18n.label(person.language, "bot-home"), "/menu")
        body = speak.message(said, person.chat_id, home=home)
        return outbox.put(
            db,
            self._house.seal,
            body,
            method="sendMessage",
            lane=Lane.REPLY,
            now=now,
            person_id=person.id,
        )

    def _dues(self, db: Writer, dues: list[Due]) -> Outcome:
        outcome, now = Outcome(), self._now()
        for one in dues:
            self._due(db, one, now, outcome)
        return outcome

    def _due(self, db: Writer, one: Due, now: datetime, outcome: Outcome) -> None:
        seconds = int(now.timestamp())
        try:
            with db.savepoint():
                self._refuse(f"due:{one.id}")
                person = people.by_id(db, self._house.seal, one.person_id)
                if person is None or not due.take(db, one, now=seconds):
                    return
                turn = Turn(self._house, db, person, words(one.command), now, opener="clock")
                turns.take_command(turn, one.command)
                outcome.rows += speak.finish(turn, person)
        except HouseTrouble:
            raise
        except Exception as error:  # as with updates: one bad command must not stop the clock
            reason = letters.reason_of(error)
            log.error("a due command became a dead letter", extra={"reason": reason})
            with db.savepoint():
                due.take(db, one, now=seconds)
                letters.keep(
                    db,
                    self._house.seal,
                    {"due": one.command},
                    number=None,
                    reason=reason,
                    person_id=one.person_id,
                    now=seconds,
                )


def prune(db: Writer, *, now: int) -> int:
    """Forget what has been kept long enough; how many rows that was."""
    gone = db.run("DELETE FROM seen WHERE at < :old", old=now - SEEN_KEPT)
    gone += letters.prune(db, now=now)
    gone += people.prune_drafts(db, now=now)
    return gone + outbox.prune_messages(db, now=now) + outbox.prune_rows(db, now=now)
