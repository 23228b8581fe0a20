"""What a case is sorted by, as its operator changes it; which other case it doubles."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialog import Turn
from dialogs.hotline.cases import Case
from dialogs.hotline.staff import holds


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes different; None stays as it is. A case never becomes less secret."""

    topic: str | None = None
    urgency: int | None = None
    flags: Sequence[str] | None = None
    tags: Sequence[str] | None = None
    duplicate_of: int | None = None
    overdue_at: int | None = None
    secret: bool = False


def change(turn: Turn, case: Case, what: Change) -> bool:
    """Write it down; False when the case has changed since, or is not this operator's."""
    return bool(
        turn.db.run(
            """UPDATE hotline_cases SET topic = COALESCE(:topic, topic),
                 urgency = COALESCE(:urgency, urgency), flags = COALESCE(:flags, flags),
                 tags = COALESCE(:tags, tags), duplicate_of = COALESCE(:double, duplicate_of),
                 overdue_at = COALESCE(:overdue, overdue_at),
                 secret = CASE WHEN :secret = 1 THEN 1 ELSE secret END,
                 touched_at = :now, version = version + 1
               WHERE id = :id AND version = :version AND phase = 'taken' AND assignee_id = :me""",
            id=case.id,
            version=case.version,
            me=turn.person.id,
            topic=what.topic,
            urgency=what.urgency,
            flags=None if what.flags is None else json.dumps(list(what.flags)),
            tags=None if what.tags is None else json.dumps(list(what.tags), ensure_ascii=False),
            double=what.duplicate_of,
            overdue=what.overdue_at,
            secret=int(what.secret),
            now=turn.seconds,
        )
    )


def flags_of(case: Case) -> list[str]:
    """What makes the person vulnerable."""
    return [str(flag) for flag in json.loads(case.flags)]


def tags_of(case: Case) -> list[str]:
    """The operators' own words for it."""
    return [str(tag) for tag in json.loads(case.tags)]


def single(turn: Turn, case: Case) -> bool:
    """It doubles no other case any more; False as `change`."""
    return bool(
        turn.db.run(
            """UPDATE hotline_cases SET duplicate_of = NULL, version = version + 1
               WHERE id = :id AND version = :version AND phase = 'taken' AND assignee_id = :me
                 AND duplicate_of IS NOT NULL""",
            id=case.id,
            version=case.version,
            me=turn.person.id,
        )
    )


def enter(turn: Turn, case_id: int, flags: Sequence[str], phone: str) -> None:
    """What an operator asked of who called: the flags, and a number if they are to be called."""
    turn.db.run(
        """UPDATE hotline_cases SET flags = :flags, phone = :phone, call_at = :at
           WHERE id = :id""",
        flags=json.dumps(list(flags)),
        phone=turn.house.seal.close(phone.encode(), holds.PHONE) if phone else None,
        at=turn.seconds if phone else 0,
        id=case_id,
    )


def expect(turn: Turn, case_id: int, at: int) -> None:
    """An answer is due by that second."""
    turn.db.run("UPDATE hotline_cases SET overdue_at = :at WHERE id = :id", at=at, id=case_id)
