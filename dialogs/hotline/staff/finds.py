"""Finding cases: by what they are sorted by, and by words among those that this person may open."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.dialog import Turn
from dialogs.hotline import cases
from dialogs.hotline.cases import Case, case_of
from dialogs.hotline.staff import access

LISTED = 50  # cases that a list goes through, page by page
READ = 300  # cases that are opened to look for words, the newest first: 70 ms

MIGRATION = """
    CREATE INDEX hotline_cases_topic ON hotline_cases(topic, id);
    CREATE INDEX hotline_cases_country ON hotline_cases(country, id);
    CREATE INDEX hotline_cases_region ON hotline_cases(region, id);
    CREATE INDEX hotline_cases_phase ON hotline_cases(phase, id) WHERE phase <> 'closed';
    CREATE INDEX hotline_cases_tagged ON hotline_cases(id) WHERE tags <> '[]';
    CREATE INDEX hotline_cases_overdue ON hotline_cases(overdue_at)
        WHERE phase <> 'closed' AND answered_at = 0 AND overdue_at > 0
    """

# An answer can be owed anew: to who has opened it again.
OWED = """
    UPDATE hotline_cases SET answered_at = opened_at
        WHERE channel <> 'chat' AND answered_at = 0;
    UPDATE hotline_cases SET overdue_at = 0 WHERE answered_at > 0;
    DROP INDEX hotline_cases_overdue;
    CREATE INDEX hotline_cases_owed ON hotline_cases(overdue_at)
        WHERE phase <> 'closed' AND overdue_at > 0
    """

# Who may open it: whoever has it, a secret one only if they are named; whoever broke the glass.
_OPENS = """(assignee_id = :me AND phase <> 'new' AND (secret = 0 OR :named = 1)
    OR id IN (SELECT case_id FROM hotline_glass WHERE person_id = :me AND at > :broken))"""

# What a case is about tells what a secret one holds: only those who may open it find it so.
_TELLS = f"(secret = 0 OR :named = 1 OR {_OPENS})"

_OVERDUE = "phase <> 'closed' AND overdue_at > 0 AND overdue_at <= :now"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a case must be; what is empty does not matter. `words` must stand in what was said."""

    number: int = 0
    topic: str = ""
    place: str = ""
    phase: str = ""
    tag: str = ""
    overdue: bool = False
    words: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing is wanted."""
        return self == Wanted()


def both(one: Wanted, other: Wanted) -> Wanted:
    """What is one and the other; where they differ, the other."""
    return Wanted(
        number=other.number or one.number,
        topic=other.topic or one.topic,
        place=other.place or one.place,
        phase=other.phase or one.phase,
        tag=other.tag or one.tag,
        overdue=other.overdue or one.overdue,
        words=(*one.words, *other.words),
    )


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found, the newest first; older cases than `older` were not looked at, if not 0."""

    cases: list[Case]
    older: int = 0


def search(turn: Turn, wanted: Wanted, before: int = 0) -> Hits:
    """The cases that are so; with `before` those that came before that one."""
    conditions = " AND ".join(_conditions(wanted))
    rows = turn.db.all(
        f"""SELECT * FROM hotline_cases WHERE {conditions} AND (id < :before OR :before = 0)
            ORDER BY id DESC LIMIT :most""",  # noqa: S608 - conditions of this file
        most=READ if wanted.words else LISTED,
        before=before,
        me=turn.person.id,
        named=int(access.is_trusted(turn, turn.person.id)),
        broken=turn.seconds - access.BROKEN,
        now=turn.seconds,
        number=wanted.number,
        topic=wanted.topic,
        place=wanted.place,
        phase=wanted.phase,
        tag=f'%"{wanted.tag}"%',
    )
    found = [case_of(row) for row in rows]
    if not wanted.words:
        return Hits(found, found[-1].id if len(found) == LISTED else 0)
    said = [one for one in found if _says(turn, one, wanted.words)]
    if len(said) > LISTED:  # the list ends before what was read does
        return Hits(said[:LISTED], said[LISTED - 1].id)
    return Hits(said, found[-1].id if len(found) == READ else 0)


def _conditions(wanted: Wanted) -> Iterator[str]:
    if wanted.number:
        yield "id = :number"
    if wanted.topic:
        yield f"topic = :topic AND {_TELLS}"
    if wanted.place:
        yield "country = :place" if "-" not in wanted.place else "region = :place"
    if wanted.phase:
        yield (
            "phase = :phase AND phase <> 'closed'" if wanted.phase != "closed" else "phase = :phase"
        )
    if wanted.tag:
        yield f"tags <> '[]' AND tags LIKE :tag AND {_TELLS}"
    if wanted.overdue:
        yield _OVERDUE
    if wanted.words:
        yield _OPENS


def _says(turn: Turn, case: Case, words: tuple[str, ...]) -> bool:
    said = "\n".join(line.text for line in cases.lines(turn, case.id)).casefold()
    return all(word in said for word in words)
