"""Did this help? Two counts for each article and language, and nobody's name."""

from bot.cards import reports
from bot.dialog import Turn
from bot.store import Migrations

MIGRATIONS = Migrations(
    "cards",
    (
        """
        CREATE TABLE card_votes(
            slice TEXT NOT NULL,
            article TEXT NOT NULL,
            language TEXT NOT NULL,
            helped INTEGER NOT NULL DEFAULT 0,
            missed INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (slice, article, language)) STRICT
        """,
        reports.SCHEMA,
    ),
)


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
