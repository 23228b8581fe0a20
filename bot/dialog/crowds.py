"""What a turn says to many at once: counted, approved, sent, corrected, mended."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from bot import outbox
from bot.dialog.said import Said
from bot.outbox import Asker, Audience, Lane, Ledger, Parameter, Reach
from bot.people import Person
from bot.store import Db

if TYPE_CHECKING:
    from bot.dialog.house import House


class Crowds:
    """The half of a turn that speaks to audiences; bot.outbox does it, slices ask who may."""

    db: Db
    house: "House"
    person: Person
    seconds: int
    typed_at: int | None

    def refuse_strange(self, command: str) -> None:
        """ValueError for a command that this release does not know."""
        if command[1:].partition(" ")[0] not in self.house.menu or command[0] != "/":
            raise ValueError(f"not a command of this release: {command[:20]}")

    def audience(self, name: str, /, **params: Parameter) -> Reach:
        """How many people that is now, by language; an audience that nobody knows is nobody."""
        return outbox.reach(self.db, self.house.audiences.get(name), Audience(name, params))

    def count(self, audience: Audience, then: str) -> Reach | None:
        """How many people that is, within a minute; None while many are being counted.

        The clock types the command `then` for this person when that is ready.
        """
        self.refuse_strange(then)
        sql = self.house.audiences.get(audience.name)
        asker = Asker(self.person.id, then)
        return outbox.count(self.db, sql, audience, asker, now=self.seconds)

    def broadcast(
        self,
        *,
        lane: Lane,
        audience: Audience,
        bodies: Mapping[str, Said],
        expires: datetime,
        approval: int | None = None,
        version: int | None = None,
    ) -> int:
        """Say that to all of them from now on; the broadcast's number, or 0: nothing is said.

        `bodies` by language, "" for who reads none of the others; in ALERT only with an approval
        that holds, of that `version` if one is given. See bot.outbox.start_broadcast.
        """
        if audience.name not in self.house.audiences:
            return 0
        return outbox.start_broadcast(
            self.db,
            lane=lane,
            audience=audience,
            bodies={language: said.body() for language, said in bodies.items()},
            approval=approval,
            expires=int(expires.timestamp()),
            now=self.seconds,
            version=version,
        )

    def correct(
        self,
        broadcast: int,
        *,
        bodies: Mapping[str, Said],
        expires: datetime,
        cancels: bool = False,
    ) -> int:
        """Put an alert right for exactly those who have it or may have; 0: not by this person.

        What only `cancels` it may be said by an approver of its place too.
        """
        return outbox.correct(
            self.db,
            broadcast,
            bodies={language: said.body() for language, said in bodies.items()},
            author=self.person.id,
            expires=int(expires.timestamp()),
            now=self.seconds,
            cancels=cancels,
        )

    def got(self, approval: int) -> bool:
        """Whether this person has, or may have, what went out by that approval."""
        return outbox.got(self.db, approval, self.person.id)

    def mend(self, broadcast: int, *, bodies: Mapping[str, Said], expires: datetime) -> int:
        """Edit in place, silently, the message of everybody who got that broadcast; 0: nothing.

        What still waits of it is not said any more, and a later mend goes before an older one.
        """
        return outbox.mend(
            self.db,
            broadcast,
            bodies={language: said.body() for language, said in bodies.items()},
            expires=int(expires.timestamp()),
            now=self.seconds,
        )

    def is_newest(self, broadcasts: Sequence[int]) -> bool:
        """Whether what stands lowest in the chat, above what they have sent, is one of these.

        Then a digit means its choices, and not the buttons of the screen above.
        """
        before = self.typed_at
        return outbox.is_newest(self.db, self.person.id, broadcasts, before=before)

    def unsay(self, broadcast: int) -> None:
        """What of that broadcast still waits for this person is not said to them any more."""
        outbox.unsay(self.db, broadcast, self.person.id, now=self.seconds)

    def ledger(self, broadcast: int) -> Ledger | None:
        """What has become of that broadcast so far; None when there is none of that number."""
        return outbox.ledger(self.db, broadcast)

    def stop(self, broadcast: int) -> bool:
        """Nothing of it leaves any more but what is on the wire; False when it did not run."""
        return outbox.stop(self.db, broadcast)

    def resume(self, broadcast: int) -> bool:
        """Go on where it was stopped; False when it was not, has expired, or was voided."""
        return outbox.resume(self.db, broadcast, now=self.seconds)

    def send_again(self, broadcast: int, audience: Audience) -> bool:
        """Say an alert to those of its audience who had to wait; see bot.outbox.send_again."""
        if audience.name not in self.house.audiences:
            return False
        return outbox.send_again(self.db, broadcast, audience, now=self.seconds)
