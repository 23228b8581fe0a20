"""What a turn has to do with codes that are told aloud: bot.claims keeps them."""

from typing import TYPE_CHECKING

from bot import claims
from bot.people import Person
from bot.store import Db

if TYPE_CHECKING:
    from bot.dialog.house import House


class Claiming:
    """The part of a turn that gives codes, and that may have been opened by one.

    `claimed` is the command that a code of this turn stands for, while that command is done; a
    slice does nothing for one that was typed by hand, in whose turn it is empty.
    """

    db: Db
    house: "House"
    person: Person
    seconds: int
    claimed: str

    def claim_code(self, command: str, *, person: int | None = None) -> str:
        """Eight digits: `k-12345678` has that command typed once, within a week, for who has them.

        Gone with that other person, if one is named: who called, and has no chat.
        """
        return claims.new(self.db, self.house.seal, command, now=self.seconds, person=person)

    def drop_claims(self, command: str) -> None:
        """What was told aloud for that command opens nothing any more."""
        claims.drop(self.db, command)

    def refuse_claim(self) -> None:
        """This person may not have it: the code stays, and they read what any wrong code gets.

        It counts as a wrong one too, or the tenth try would tell the two apart.
        """
        self.claimed = ""

    def may_try(self, what: str) -> bool:
        """False for who has typed too many wrong ones of that kind; see bot.claims."""
        return claims.may_try(self.db, self._guesser(what))

    def note_wrong(self, what: str) -> None:
        """Whoever is here has just typed a wrong one of that kind."""
        claims.note_wrong(self.db, self._guesser(what))

    def _guesser(self, what: str) -> claims.Guesser:
        who = self.person.chat_id or self.person.id
        return claims.guesser(self.house.seal, who, what, now=self.seconds)
