"""The tables of rounds that count: sums for each question, and who has taken which round.

What somebody answered is nowhere: the round adds to the sums, and its answers are gone. Sums are
shown as they stood at the last multiple of five, or a look before and after one person's round
would tell what that person answered.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from bot import people
from bot.dialog import Db, House, Turn

Phase = Literal["before", "after"]
PHASES: tuple[Phase, ...] = get_args(Phase)

FEWEST = 5  # people in a sum that is shown, and in each step that it grows by
KEPT = 180 * 86_400  # seconds: a training is long over then
PRUNED = 500  # rows at a time
TRAINERS: tuple[people.Role, ...] = ("trainer", "operator", "administrator")

MIGRATIONS = (
    """
    CREATE TABLE quiz_sums(
        quiz TEXT NOT NULL,
        training INTEGER NOT NULL,
        phase TEXT NOT NULL CHECK (phase IN ('before', 'after')),
        question TEXT NOT NULL,
        rounds INTEGER NOT NULL,
        good INTEGER NOT NULL,
        shown_rounds INTEGER NOT NULL DEFAULT 0,
        shown_good INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (quiz, training, phase, question)) STRICT;
    CREATE TABLE quiz_taken(
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        quiz TEXT NOT NULL,
        training INTEGER NOT NULL,
        phase TEXT NOT NULL CHECK (phase IN ('before', 'after')),
        at INTEGER NOT NULL,
        PRIMARY KEY (person_id, quiz, training, phase)) STRICT;
    CREATE INDEX quiz_taken_at ON quiz_taken(at)
    """,
)

# Who has a seat in the training, and has not taken this round, nor the one after it.
_MAY = """
    FROM trainings_open_seats AS seats
    WHERE seats.training_id = :training AND seats.person_id = :me
      AND NOT EXISTS (
        SELECT 1 FROM quiz_taken WHERE person_id = :me AND quiz = :quiz AND training = :training
          AND phase IN (:phase, 'after'))
    """


@dataclass(frozen=True, slots=True)
class Round:
    """Which round of which training, of which quiz."""

    quiz: str
    training: int
    phase: Phase


@dataclass(frozen=True, slots=True)
class Gain:
    """How many answered a question and how many rightly, before and after; 0: not shown."""

    before: int
    good_before: int
    after: int
    good_after: int


def counts(turn: Turn, one: Round) -> bool:
    """Whether this person's round would count: a seat, and not taken yet."""
    if "trainings" not in turn.menu:
        return False
    found = turn.db.one(
        f"SELECT 1 {_MAY} LIMIT 1",
        me=turn.person.id,
        quiz=one.quiz,
        training=one.training,
        phase=one.phase,
    )
    return found is not None


def add(turn: Turn, one: Round, asked: Iterable[str], right: Iterable[str]) -> bool:
    """Add a finished round to the sums; False when it does not count."""
    if "trainings" not in turn.menu or not _take(turn, one):
        return False
    good = set(right)
    for question in asked:
        _count(turn.db, one, question, int(question in good))
    turn.db.run(
        """UPDATE quiz_sums SET shown_rounds = rounds, shown_good = good
           WHERE quiz = :quiz AND training = :training AND phase = :phase
             AND rounds % :fewest = 0""",
        quiz=one.quiz,
        training=one.training,
        phase=one.phase,
        fewest=FEWEST,
    )
    return True


def _take(turn: Turn, one: Round) -> bool:
    """This person has now taken that round; False when they have no seat or took it before."""
    taken = turn.db.run(
        f"""INSERT INTO quiz_taken(person_id, quiz, training, phase, at)
            SELECT :me, :quiz, :training, :phase, :now {_MAY} LIMIT 1
            ON CONFLICT (person_id, quiz, training, phase) DO NOTHING""",
        me=turn.person.id,
        quiz=one.quiz,
        training=one.training,
        phase=one.phase,
        now=turn.seconds,
    )
    return taken == 1


def _count(db: Db, one: Round, question: str, good: int) -> None:
    db.run(
        """INSERT INTO quiz_sums(quiz, training, phase, question, rounds, good)
           VALUES (:quiz, :training, :phase, :question, 1, :good)
           ON CONFLICT (quiz, training, phase, question) DO UPDATE SET
               rounds = quiz_sums.rounds + 1, good = quiz_sums.good + excluded.good""",
        quiz=one.quiz,
        training=one.training,
        phase=one.phase,
        question=question,
        good=good,
    )


def trains(turn: Turn) -> bool:
    """Whether this person may see what a group has learnt."""
    return any(people.plays(turn.db, turn.person.id, role) for role in TRAINERS)


def gains(turn: Turn, quiz: str, training: int) -> dict[str, Gain]:
    """What is shown of each question; nothing of one that fewer than five have answered."""
    rows = turn.db.all(
        """SELECT question, phase, shown_rounds, shown_good FROM quiz_sums
           WHERE quiz = :quiz AND training = :training AND shown_rounds >= :fewest""",
        quiz=quiz,
        training=training,
        fewest=FEWEST,
    )
    sums = {(r["question"], r["phase"]): (r["shown_rounds"], r["shown_good"]) for r in rows}
    return {
        question: Gain(
            *sums.get((question, "before"), (0, 0)), *sums.get((question, "after"), (0, 0))
        )
        for question in {question for question, _ in sums}
    }


def prune(house: House, db: Db, now: int) -> int:
    """Forget some of who took a round long ago; how many."""
    return db.run(
        """DELETE FROM quiz_taken WHERE (person_id, quiz, training, phase) IN (
               SELECT person_id, quiz, training, phase FROM quiz_taken WHERE at < :old
               ORDER BY at LIMIT :most)""",
        old=now - KEPT,
        most=PRUNED,
    )
