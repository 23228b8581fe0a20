"""The demo's past: alerts and a roll-call of the last days, the register, trainings."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from bot import content, outbox, people
from bot.cli import halls, register
from bot.cli.assembly import CONFIG
from bot.cli.cast import CAST
from bot.cli.halls import Meeting
from bot.cli.register import Register
from bot.content import Part
from bot.dialog import Command, House, Turn
from bot.fakegram import World
from bot.outbox import Lane
from bot.store import Store, Writer
from dialogs import alerts, checkin
from dialogs.alerts import Bulletin

DAY, MINUTE = 86_400, 60  # seconds
NOON = 7 * 3600  # of Almaty, in seconds after midnight UTC: few of the crowd are asleep
PAGE = 5000  # rows that are settled at once
UNKNOWN = 40  # of one message in so many nobody knows whether it came

NUMBERS = {one.name: one.number for one in CAST}
Name = Literal["Timur", "Olga", "Dana"]


class Drafted(Part):
    """An alert as somebody of the cast drafted it; 0 hours: as long as is usual for its hazard."""

    author: Name
    hazard: str
    place: str
    source: str
    spot: str = ""
    hours: int = 0


class Share(Part):
    """One of so many people who gave that answer; `need` is what it was that they needed."""

    one_of: int
    answer: Literal["safe", "need", "later", "away"]
    need: str = ""


class Sent(Drafted):
    """One that somebody else approved so many days ago."""

    days: int
    approver: Name
    corrected: bool = False


class Asked(Part):
    """A roll-call so many days ago, what had happened, and how its people answered.

    `answers`: of so many people one, the first that fits; who fits nowhere was silent.
    """

    days: int
    author: Name
    approver: Name
    event: str
    place: str
    hours: int
    answers: tuple[Share, ...]


class Invented(Part):
    """What config/demo.toml holds."""

    draft: Drafted
    roll: Asked
    past: tuple[Sent, ...]
    hotline: Register
    trainings: tuple[Meeting, ...]


async def recall(world: World, store: Store, house: House) -> None:
    """Let it have been, once: where there is any alert already, no more of them is invented."""
    gone = frozenset(number for number, chat in world.state.chats.items() if chat.blocked)
    invented = content.load(CONFIG, "demo", Invented)
    now = int(world.now())
    await store.write(lambda db: _recall(Past(db, house, gone), invented, now))
    await store.write(lambda db: register.fill(Past(db, house, gone).moment, invented.hotline, now))
    await store.write(lambda db: halls.fill(Past(db, house, gone).moment, invented.trainings, now))


def _recall(past: "Past", invented: Invented, now: int) -> None:
    """One transaction: a past that a kill cut short would never be finished."""
    author = past.turn(invented.draft.author, now)
    if author is None or alerts.samples.known(author):
        return
    for one in invented.past:
        past.have_sent(one, (now // DAY - one.days) * DAY + NOON)
    past.have_asked(invented.roll, (now // DAY - invented.roll.days) * DAY + NOON)
    _draft(author, invented.draft)


def _draft(turn: Turn, one: Drafted) -> Bulletin:
    return alerts.samples.draft(
        turn, one.hazard, one.place, one.source, spot=one.spot, hours=one.hours
    )


@dataclass(frozen=True, slots=True)
class Past:
    """What the cast did, and what became of it; `gone` had blocked the bot, by their chats."""

    db: Writer
    house: House
    gone: frozenset[int]

    def turn(self, actor: Name, at: int) -> Turn | None:
        """A moment of somebody of the staff; None for who is not there any more."""
        return self.moment(NUMBERS[actor], at)

    def moment(self, chat: int, at: int) -> Turn | None:
        """The same of anybody, by their number at Telegram."""
        person = people.by_chat(self.db, self.house.seal, chat)
        if person is None:
            return None
        now = datetime.fromtimestamp(at, UTC)
        return Turn(self.house, self.db, person, Command("staff"), now)

    def have_sent(self, one: Sent, at: int) -> None:
        """One alert from draft to end; no more of it than its staff may do."""
        author, approver = self.turn(one.author, at - 5 * MINUTE), self.turn(one.approver, at)
        if author is None or approver is None:
            return
        asked = alerts.samples.ask(author, _draft(author, one))
        sent = alerts.samples.send(approver, asked) if asked else None
        if sent is None:
            return
        self._heard(sent.broadcast, Lane.ALERT, at)
        later = self.turn(one.author, at + 10 * MINUTE)
        if one.corrected and later and (wrong := alerts.samples.correct(later, sent)):
            self._heard(wrong.corrected_by, Lane.CORRECTION, at + 10 * MINUTE)
        elif later:
            alerts.samples.end(later, sent)

    def have_asked(self, one: Asked, at: int) -> None:
        """One roll-call from draft to end; the crowd answers within some minutes."""
        author, approver = self.turn(one.author, at - 5 * MINUTE), self.turn(one.approver, at)
        if author is None or approver is None or checkin.samples.known(author):
            return
        asked = checkin.samples.ask(author, one.event, one.place, hours=one.hours)
        sent = checkin.samples.send(approver, asked) if asked else None
        if sent is None:
            return
        self._heard(sent.first, Lane.ALERT, at)
        for number in checkin.samples.asked(approver, sent):
            self._have_answered(one, sent, number, at + MINUTE + number % (5 * MINUTE))
        later = self.turn(one.approver, at + one.hours * 3600)
        if later is not None:
            checkin.samples.end(later, sent)

    def _have_answered(self, one: Asked, sent: checkin.Roll, number: int, at: int) -> None:
        person = people.by_id(self.db, self.house.seal, number)
        share = next((share for share in one.answers if number % share.one_of == 0), None)
        if person is None or not person.reachable or share is None:
            return
        now = datetime.fromtimestamp(at, UTC)
        turn = Turn(self.house, self.db, person, Command("checkin"), now)
        checkin.samples.answer(turn, sent, share.answer, share.need)

    def _heard(self, broadcast: int, lane: Lane, at: int) -> None:
        """Each row of it ends as it does when the crowd's phones are written to."""
        work = outbox.Work(broadcast, lane, resumed=0, over=False)
        while outbox.take_step(self.db, self.house.audiences, work, now=at).more:
            pass
        while rows := outbox.load(self.db, self.house.seal, lane, after=0, most=PAGE):
            self._settle(outbox.claim_all(self.db, rows, now=at), at + MINUTE)

    def _settle(self, rows: list[outbox.Row], at: int) -> None:
        sent = []
        for row in rows:
            if row.chat_id in self.gone:
                outbox.settle(self.db, row, "blocked", now=at)
                self._lose(row.chat_id)
            elif row.id % UNKNOWN == 0:
                outbox.settle(self.db, row, "unknown", now=at)
            else:
                sent.append(row)
        outbox.settle_sent(self.db, sent, now=at)

    def _lose(self, chat: int) -> None:
        """The bot has heard that they blocked it."""
        person = people.by_chat(self.db, self.house.seal, chat)
        if person is not None:
            people.lose(self.db, person.id)
