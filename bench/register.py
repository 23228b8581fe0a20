"""A register of a hundred thousand applications, made in bulk: every phase, language and region."""

import random
from typing import Any

from bot import waiting
from bot.people import staff
from bot.seal import Seal
from bot.store import Writer

CASES = 100_000
OPERATORS = range(1, 21)  # the first of them is measured
HEAD = 21  # an administrator and viewer
ASKERS = range(100, 1_100)  # people of the cases that are open
LINES = 3  # in each case of the one who is measured
WAITING = 5_000  # that nobody has
TOPICS = ("work", "papers", "patent", "police", "danger", "health", "tb", "family", "other")
LANGUAGES = ("tg", "uz", "ky", "ru", "kk", "en")
REGIONS = ("RU-MOW", "RU-SPE", "RU-SVE", "KZ-75", "KZ-71", "KZ-19")
OUTCOMES = ("solved", "informed", "withdrawn", "unreachable")
STORY = "They have not paid me since August, and the foreman has my passport. Number {number}."
YEAR = 365 * 24 * 3600

_CASE = """INSERT INTO hotline_cases(id, channel, phase, topic, urgency, country, region, language,
      assignee_id, person_id, outcome, tags, opened_at, touched_at, taken_at, answered_at,
      overdue_at, closed_at)
    VALUES (:id, :channel, :phase, :topic, :urgency, :country, :region, :language, :assignee,
      :person, :outcome, :tags, :at, :at, :taken, :answered, :overdue, :closed)"""
_LINE = """INSERT INTO hotline_lines(case_id, at, who, kind, body)
    VALUES (:case, :at, 'person', 'text', :body)"""


def move_in(db: Writer, *, now: int) -> None:
    """Operators on duty, a supervisor, and people who ask."""
    sql = """INSERT INTO people(id, chat_id, language, country, zone)
             VALUES (:id, :id, 'en', 'KZ', 'Asia/Almaty')"""
    db.many(sql, [{"id": n} for n in (*OPERATORS, HEAD, *ASKERS)])
    for number in OPERATORS:
        staff.grant(db, number, "operator", "KZ", now=now)
    waiting.go_on(db, OPERATORS[0], languages=["en"], now=now)
    staff.grant(db, HEAD, "administrator", "", now=now)


def fill(db: Writer, seal: Seal, first: int, *, most: int, begin: int) -> None:
    """So many cases from that number on, spread over the year that begins then."""
    dice = random.Random(first)
    made = [_case(dice, first + place, begin) for place in range(most)]
    db.many(_CASE, made)
    lines = [
        {
            "case": one["id"],
            "at": one["at"],
            "body": seal.close("\n" + STORY.format(number=one["id"]), "hotline_lines.body"),
        }
        for one in made
        for _ in range(LINES if one["assignee"] == OPERATORS[0] else 1)
    ]
    db.many(_LINE, lines)


def _case(dice: random.Random, number: int, begin: int) -> dict[str, Any]:
    at = begin + number * YEAR // (CASES + 1)
    roll, place = dice.random(), dice.choice(REGIONS)
    free = roll < WAITING / CASES
    phase = "new" if free else "taken" if roll < 0.1 else "closed"
    answered = 0 if free else at + dice.randrange(60, 100_000)
    return {
        "id": number,
        "channel": dice.choice(("chat", "chat", "chat", "phone", "walk-in")),
        "phase": phase,
        "topic": dice.choice(TOPICS),
        "urgency": dice.choice((1, 2, 3, 3, 3)),
        "country": place[:2],
        "region": place,
        "language": dice.choice(LANGUAGES),
        "assignee": None if free else dice.choice(OPERATORS),
        "person": None if phase == "closed" else dice.choice(ASKERS),
        "outcome": dice.choice(OUTCOMES) if phase == "closed" else "",
        "tags": '["court"]' if dice.random() < 0.02 else "[]",
        "at": at,
        "taken": answered,
        "answered": answered,
        "overdue": at + 3600 if free else 0,
        "closed": answered if phase == "closed" else 0,
    }
