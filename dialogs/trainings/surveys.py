"""The table of surveys: how often each answer was given at a training; of whom, nobody knows."""

from dataclasses import dataclass

from bot.dialog import Turn

MIGRATION = """
    CREATE TABLE trainings_surveys(
        training_id INTEGER NOT NULL REFERENCES trainings_courses,
        question INTEGER NOT NULL,
        answer TEXT NOT NULL,
        times INTEGER NOT NULL,
        PRIMARY KEY (training_id, question, answer)) STRICT
    """

QUESTIONS = 3
ANSWERS = ("yes", "partly", "no")


@dataclass(frozen=True, slots=True)
class Sum:
    """How often that was answered."""

    question: int
    answer: str
    times: int


def add(turn: Turn, training: int, question: int, answer: str) -> None:
    """Once more."""
    turn.db.run(
        """INSERT INTO trainings_surveys(training_id, question, answer, times)
           VALUES (:id, :question, :answer, 1)
           ON CONFLICT (training_id, question, answer)
           DO UPDATE SET times = trainings_surveys.times + 1""",
        id=training,
        question=question,
        answer=answer,
    )


def sums(turn: Turn, training: int) -> list[Sum]:
    """All of them; staff are shown none under five of a question."""
    rows = turn.db.all(
        """SELECT question, answer, times FROM trainings_surveys
           WHERE training_id = :id ORDER BY question, answer""",
        id=training,
    )
    return [Sum(row["question"], row["answer"], row["times"]) for row in rows]
