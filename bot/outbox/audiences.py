"""Who gets it: a name that a slice owns, its frozen parameters, and how many people that is.

A slice gives the SELECT of people's numbers; the machine adds that they can be reached, the range
and the language. Whatever is missing, empty or wrong is nobody, never everybody.
"""

import hashlib
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.seal import to_json
from bot.store import Db, StatementError, Value, house_trouble

log = logging.getLogger(__name__)

Parameter = str | int | tuple[str | int, ...]

_NOW = re.compile(r"now(_|$)")
EVERYBODY = 2**62  # no person has a higher number

_NAMED = re.compile(r"(?<![:\w]):([a-z_][a-z0-9_]*)")


@dataclass(frozen=True, slots=True)
class Audience:
    """The name of a SELECT of a slice, and what its parameters are for this once."""

    name: str
    params: Mapping[str, Parameter] = field(default_factory=dict)

    @property
    def blank(self) -> bool:
        """Whether a parameter is empty, or there is none at all: then it is nobody."""
        return not self.params or any(_blank(value) for value in self.params.values())

    @property
    def mark(self) -> str:
        """Its name and a hash of its parameters: the same whatever the order of a list.

        What is true of the moment alone (`now`, `now_...`: whose hours of silence it is) is not in
        it: what is approved at one minute is sent at another.
        """
        lasting = [one for one in sorted(self.params.items()) if not _NOW.match(one[0])]
        said = [[name, _sorted(value)] for name, value in lasting]
        return f"{self.name} {hashlib.sha256(to_json(said).encode()).hexdigest()[:32]}"


@dataclass(frozen=True, slots=True)
class Reach:
    """How many people that is now, by language ("": none), and how many cannot be reached."""

    readers: Mapping[str, int] = field(default_factory=dict)
    unreachable: int = 0

    @property
    def total(self) -> int:
        """Everybody who would get it, in whatever language."""
        return sum(self.readers.values())


def parameters(sql: str) -> set[str]:
    """The names of the parameters that a slice's SELECT takes."""
    return set(_NAMED.findall(sql))


def bind(sql: str | None, audience: Audience) -> tuple[str, dict[str, Value]] | None:
    """The SELECT with its parameters under names of their own; None when it is nobody.

    A list stands in the SELECT as `IN (:regions)`.
    """
    if sql is None or audience.blank or parameters(sql) != set(audience.params):
        return None
    values: dict[str, Value] = {}
    names: dict[str, str] = {}
    for name, value in audience.params.items():
        many = (value,) if isinstance(value, str | int) else tuple(value)
        own = [f"of_{name}_{place}" for place in range(len(many))]
        values |= zip(own, many, strict=True)
        names[name] = ", ".join(f":{one}" for one in own)
    return _NAMED.sub(lambda found: names[found[1]], sql), values


def reach(
    db: Db, sql: str | None, audience: Audience, *, after: int = 0, until: int = EVERYBODY
) -> Reach:
    """How many people that is now; nobody when the name or the parameters are no good.

    Of those whose numbers are behind `after` and not behind `until`.
    """
    bound = bind(sql, audience)
    if bound is None:
        return Reach()
    chosen, values = bound
    try:
        rows = db.all(
            f"""WITH chosen(id) AS ({chosen})
                SELECT COALESCE(language, '') AS language,
                  CASE WHEN reachable = 1 AND chat_id IS NOT NULL THEN 1 ELSE 0 END AS heard,
                  COUNT(DISTINCT people.id) AS n
                FROM chosen JOIN people ON people.id = chosen.id
                WHERE chosen.id > :after AND chosen.id <= :until GROUP BY 1, 2""",  # noqa: S608 - a SELECT of our own slices
            **values,
            after=after,
            until=until,
        )
    except StatementError as error:
        return _wrong(audience, error)
    readers = {row["language"]: row["n"] for row in rows if row["heard"]}
    return Reach(readers, sum(row["n"] for row in rows if not row["heard"]))


def _wrong(audience: Audience, error: Exception) -> Reach:
    trouble = house_trouble(error)
    if trouble is not None:
        raise trouble from None
    log.error("an audience cannot be asked for", extra={"audience": audience.name})
    return Reach()


def _sorted(value: Any) -> Any:
    return sorted(value, key=str) if isinstance(value, list | tuple) else value


def _blank(value: object) -> bool:
    if isinstance(value, str):
        return not value.strip()
    if isinstance(value, list | tuple):
        return not value or any(_blank(one) for one in value)
    return not isinstance(value, int)
