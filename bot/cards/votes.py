"""Did this help? Two counts for each article and language, and nobody's name."""

from dataclasses import dataclass

from bot.dialog import Turn
from bot.store import Db

SCHEMA = """
    CREATE TABLE card_votes(
        slice TEXT NOT NULL,
        article TEXT NOT NULL,
        language TEXT NOT NULL,
        helped INTEGER NOT NULL DEFAULT 0,
        missed INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (slice, article, language)) STRICT
    """


def count(turn: Turn, name: str, article: str, *, helped: bool) -> None:
    """One yes or no more."""
    turn.db.run(
        """INSERT INTO card_votes(slice, article, language, helped, missed)
           VALUES (:slice, :article, :language, :yes, :no)
           ON CONFLICT (slice, article, language) DO UPDATE
           SET helped = card_votes.helped + :yes, missed = card_votes.missed + :no""",
        slice=name,
        article=article,
        language=turn.language or "",
        yes=int(helped),
        no=int(not helped),
    )


@dataclass(frozen=True, slots=True)
class Votes:
    """What the readers of an article said in one language."""

    article: str
    language: str
    helped: int
    missed: int


def least_helpful(db: Db, most: int) -> list[Votes]:
    """The articles that most readers were not helped by, the worst first."""
    rows = db.all(
        """SELECT slice, article, language, helped, missed FROM card_votes
           WHERE missed > 0 ORDER BY missed DESC, helped, slice, article, language LIMIT :most""",
        most=most,
    )
    return [
        Votes(f"{row['slice']} {row['article']}", row["language"], row["helped"], row["missed"])
        for row in rows
    ]
