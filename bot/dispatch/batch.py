"""One transaction: the updates and due commands handled in it, each in its own savepoint."""

import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Literal

from bot import due, outbox, people, waiting
from bot.dialog import Button, House, Lane, Said, Text, Told, Turn, ringing
from bot.dispatch import elsewhere, letters, speak, turns
from bot.dispatch.updates import Arrived, Unreadable, glimpse, read, update_id, words
from bot.due import Due
from bot.i18n import FALLBACK
from bot.outbox import Row
from bot.people import Person
from bot.seal import WrongKey
from bot.store import Db, HouseTrouble, Writer
from bot.waiting import Ring

log = logging.getLogger(__name__)

Replayed = Literal["handled", "dead", "gone", "sealed"]  # what became of a dead letter


class _Refused(Exception):
    """This very work has killed the process before."""


class Batch:
    """What is handled in one transaction, and what is left to be done after its commit.

    `rows` are for the sender, `taps` are callback queries to acknowledge, some with a toast;
    `kinds` counts the updates.
    """

    def __init__(
        self, db: Writer, house: House, *, bot: int, now: datetime, deadly: str | None = None
    ) -> None:
        self.rows: list[Row] = []
        self.taps: dict[str, str | None] = {}
        self.kinds: Counter[str] = Counter()
        self._db = db
        self._house = house
        self._bot = bot
        self._now = now
        self._seconds = int(now.timestamp())
        self._deadly = deadly

    def answer(self, raw: Any) -> None:
        """Answer one update, or keep it as a dead letter; raises HouseTrouble only."""
        db, number = self._db, update_id(raw)
        try:
            with db.savepoint():
                self._refuse(str(number))
                arrived = read(raw)
                if arrived.callback is not None:
                    self.taps.setdefault(arrived.callback, None)
                if number is not None and not first(db, self._bot, number, now=self._seconds):
                    self.kinds["again"] += 1
                    return
                self._handle(arrived)
            self.kinds[arrived.kind] += 1
        except HouseTrouble:
            raise
        except Exception as error:  # the one place: one bad update must not stop everybody
            self._bury(raw, number, error)

    def type_due(self, one: Due) -> None:
        """Type what the clock found due, once; raises HouseTrouble only."""
        db = self._db
        try:
            with db.savepoint():
                self._refuse(f"due:{one.id}")
                if not due.take(db, one, now=self._seconds):
                    return
                person = people.by_id(db, self._house.seal, one.person_id)
                if person is not None:
                    turn = Turn(
                        self._house,
                        db,
                        person,
                        words(one.command),
                        self._now,
                        opener="clock",
                    )
                    turn.bot = self._bot
                    turns.take_command(turn, one.command)
                    self.rows += speak.finish(turn, person)
        except HouseTrouble:
            raise
        except Exception as error:  # as with updates: one bad command must not stop the clock
            reason = letters.reason_of(error)
            log.error("a due command became a dead letter", extra={"reason": reason})
            with db.savepoint():
                due.take(db, one, now=self._seconds)
                self._keep({"due": one.command}, None, reason, one.person_id)

    def ring(self, numbers: Sequence[int]) -> None:
        """Ring for rows of what waits, each person once; raises HouseTrouble only."""
        found = [ring for number in numbers if (ring := self._ring(number)) is not None]
        for told in ringing(found):
            for person in told.people:
                self._tell(replace(told, people=(person,)))

    def _ring(self, number: int) -> Ring | None:
        """For whom this row rings now."""
        try:
            with self._db.savepoint():
                self._refuse(f"ring:{number}")
                return waiting.ring(self._db, number, now=self._seconds)
        except HouseTrouble:
            raise
        except Exception as error:  # as with updates: the others ring, and this one later again
            reason = letters.reason_of(error)
            log.error("a row of what waits did not ring", extra={"reason": reason})
            with self._db.savepoint():
                waiting.postpone(self._db, number, now=self._seconds)
        return None

    def _tell(self, told: Told) -> None:
        try:
            with self._db.savepoint():
                self.rows += speak.tell(self._house, self._db, [told], self._now, bot=self._bot)
        except HouseTrouble:
            raise
        except Exception as error:  # as with updates: the others hear of it
            log.error("somebody was not rung", extra={"reason": letters.reason_of(error)})

    def replay(self, letter_id: int) -> Replayed:
        """Handle a dead letter again, though its update was seen; it stays if it breaks again."""
        try:
            with self._db.savepoint():
                letter = letters.take(self._db, self._house.seal, letter_id)
                if letter is None:
                    return "gone"
                match letter.update:
                    case {"due": str(command)} if letter.person_id is not None:
                        due.put(self._db, letter.person_id, command, at=self._seconds)
                    case raw:
                        self._handle(read(raw))
        except HouseTrouble:
            raise
        except WrongKey:
            return "sealed"
        except Exception as error:  # as with updates
            log.warning("a dead letter broke again", extra={"reason": letters.reason_of(error)})
            return "dead"
        return "handled"

    def _refuse(self, name: str) -> None:
        if self._deadly == name:
            raise _Refused

    def _handle(self, arrived: Arrived) -> None:
        db, seal = self._db, self._house.seal
        if arrived.kind == "other":
            return
        if not arrived.private:
            hint = self._hint(arrived.hint)
            self.rows += elsewhere.answer(db, self._house, arrived, hint=hint, now=self._seconds)
            return
        person = people.by_chat(db, seal, arrived.chat_id)
        if person is None:
            if arrived.kind != "message" and arrived.data != "/start":
                self._stranger(arrived)
                return
            person = people.add(db, seal, arrived.chat_id, now=self._seconds)
        if arrived.kind == "member":
            people.reach(db, person, reachable=arrived.status == "member")
            return
        self._turn(person, arrived)

    def _stranger(self, arrived: Arrived) -> None:
        """A tap of somebody whom the bot does not know (any more): one word, and nothing kept."""
        if arrived.callback is not None:
            text = self._house.i18n.label(self._hint(arrived.hint), "bot-start-again")
            self.taps[arrived.callback] = text

    def _turn(self, person: Person, arrived: Arrived) -> None:
        db = self._db
        if not person.reachable:
            person = people.reach(db, person, reachable=True)
        if arrived.message_id is not None:
            self._learn(arrived.chat_id, arrived.message_id, arrived.sent_at)
        if arrived.chat_id in self._house.admins:
            people.appoint(db, self._house.seal, person.id, person.chat_id, now=self._seconds)
        turn = Turn(
            self._house,
            db,
            person,
            arrived.input or Text(""),
            self._now,
            tapped=arrived.message_id if arrived.kind == "tap" else None,
            hint=self._hint(arrived.hint),
        )
        turn.bot = self._bot
        turn.typed_at = arrived.message_id if arrived.kind == "message" else None
        if arrived.kind == "message" and arrived.sent_at:
            turn.wrote_at = min(arrived.sent_at, turn.seconds)
        turn.forwarded = arrived.forwarded
        if person.language is None:  # what the clock says speaks it too
            turn.person = person.at(replace(person.desk, guess=turn.hint or ""))
        turns.take(turn, arrived)
        rows = speak.finish(turn, person)
        if arrived.callback is not None:
            self.taps[arrived.callback] = turn.toast_text()
        self.rows += rows

    def _learn(self, chat_id: int, message_id: int, sent_at: int) -> None:
        # By Telegram's clock: what comes after an outage is as old as it is (48 hours to delete).
        at = min(sent_at or self._seconds, self._seconds)
        outbox.learn(self._db, chat_id, message_id, at=at)

    def _hint(self, code: str | None) -> str:
        """The language of the person's Telegram, if we speak it: a guess until they choose."""
        guess = (code or "").partition("-")[0]
        return guess if guess in self._house.i18n.languages else FALLBACK[0]

    def _bury(self, raw: Any, number: int | None, error: Exception) -> None:
        """Keep the update as a dead letter, say sorry, and go on with the next."""
        reason = str(error) if isinstance(error, Unreadable) else letters.reason_of(error)
        log.error("an update became a dead letter", extra={"update": number, "reason": reason})
        self.kinds["dead"] += 1
        try:
            with self._db.savepoint():
                if number is None or first(self._db, self._bot, number, now=self._seconds):
                    self._excuse(raw, number, reason)
        except HouseTrouble:
            raise
        except Exception as again:  # not even that can be said: then at least nobody else waits
            log.critical(
                "an update could not be buried", extra={"reason": letters.reason_of(again)}
            )
            with self._db.savepoint():
                if number is not None:
                    first(self._db, self._bot, number, now=self._seconds)

    def _excuse(self, raw: Any, number: int | None, reason: str) -> None:
        db, seal, seen = self._db, self._house.seal, glimpse(raw)
        person = people.by_chat(db, seal, seen.chat_id) if seen.chat_id else None
        if person is None and seen.chat_id and seen.wrote and seen.private:
            person = people.add(db, seal, seen.chat_id, now=self._seconds)
        self._keep(raw, number, reason, person.id if person else None)
        if seen.callback is not None:
            self.taps.setdefault(seen.callback, None)
        if person is not None and person.chat_id is not None and seen.private:
            if seen.message_id is not None:
                self._learn(person.chat_id, seen.message_id, seen.sent_at)
            self.rows.append(self._sorry(person, person.language or self._hint(seen.hint)))

    def _keep(self, raw: Any, number: int | None, reason: str, person_id: int | None) -> None:
        letters.keep(
            self._db,
            self._house.seal,
            raw,
            number=number,
            reason=reason,
            person_id=person_id,
            now=self._seconds,
        )

    def _sorry(self, person: Person, language: str) -> Row:
        i18n = self._house.i18n
        home = Button(i18n.label(language, "bot-home"), "/menu")
        body = speak.message(Said(i18n.text(language, "bot-apology")), person.chat_id, home=home)
        return outbox.put(
            self._db,
            self._house.seal,
            body,
            method="sendMessage",
            lane=Lane.REPLY,
            now=self._seconds,
            person_id=person.id,
        )


def first(db: Db, bot: int, number: int, *, now: int) -> bool:
    """True for an update that comes for the first time; from then on it has come."""
    return (
        db.run(
            "INSERT INTO seen VALUES (:bot, :number, :now) ON CONFLICT DO NOTHING",
            bot=bot,
            number=number,
            now=now,
        )
        == 1
    )
