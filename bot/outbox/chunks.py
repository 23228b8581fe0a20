"""A broadcast becomes rows, one range of people a transaction, and a cancelled one loses them so.

The range, its rows and the place to go on from are one commit: after a crash nobody is expanded
twice and nobody is left out.
"""

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.outbox.audiences import Audience, bind
from bot.outbox.counting import Typed, count_on, uncounted
from bot.outbox.lanes import Lane
from bot.outbox.spread import CHUNK
from bot.store import Db, Row, StatementError, Value, Writer

log = logging.getLogger(__name__)

# In ALERT and CORRECTION the INSERT itself joins the approval: without it there is no row. That an
# approval was voided silences an alert, but not the correction of what has been said already.
_HOLDS = """
    (broadcasts.approval IS NULL AND broadcasts.lane IN (3, 4)
     OR approvals.approved_at IS NOT NULL AND approvals.version = broadcasts.version
        AND approvals.count = broadcasts.approved
        AND (broadcasts.lane = 0 OR approvals.voided = 0 AND approvals.audience = :mark))"""

_EXPAND = """
    INSERT INTO outbox(person_id, chat_id, lane, method, body_id, expires_at, broadcast)
    WITH chosen(id) AS ({chosen})
    SELECT people.id, people.chat_id, broadcasts.lane,
      CASE WHEN broadcasts.mends IS NULL THEN 'sendMessage' ELSE 'editMessageText' END,
      COALESCE(own.body, other.body), broadcasts.expires_at, broadcasts.id
    FROM chosen JOIN people ON people.id = chosen.id
      JOIN broadcasts ON broadcasts.id = :broadcast AND broadcasts.state = 'running'
      LEFT JOIN approvals ON approvals.id = broadcasts.approval
      LEFT JOIN broadcasts_bodies AS own
        ON own.broadcast = broadcasts.id AND own.language = people.language
      LEFT JOIN broadcasts_bodies AS other
        ON other.broadcast = broadcasts.id AND other.language = ''
    WHERE chosen.id > :after AND chosen.id <= :until
      AND reachable = 1 AND people.chat_id IS NOT NULL
      AND COALESCE(own.body, other.body) IS NOT NULL AND {holds}
    ON CONFLICT DO NOTHING"""

# Who has the alert, or may have it: what is on the wire is looked at again when it has ended.
_GOT_IT = """SELECT person_id FROM outbox WHERE outbox.broadcast = :corrects
    AND (status IN ('sent', 'unknown') OR repeated = 1 AND status <> 'sending')"""

# Whose message is known: it is edited in place.
_HAVE_IT = """SELECT person_id FROM broadcasts_messages
    WHERE broadcasts_messages.broadcast = :mends"""


@dataclass(frozen=True, slots=True)
class Work:
    """A broadcast with something to expand, or to take back; `resumed` counts its Resumes.

    What `counts` is no broadcast but an audience that is being counted (bot.outbox.counting).
    """

    id: int
    lane: Lane
    resumed: int
    over: bool
    counts: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """How many rows a chunk made or ended, and whether there is something to do at once.

    `typed` is what whoever took the step has to type for people, in the same transaction.
    """

    rows: int
    more: bool
    typed: Sequence[Typed] = ()


class _Halt(Exception):
    """The chunk must not stand, and the broadcast goes to that state."""

    def __init__(self, state: str) -> None:
        super().__init__(state)
        self.state = state


def unfinished(db: Db) -> list[Work]:
    """What is to be done, the most urgent first."""
    rows = db.all(
        """SELECT id, lane, resumed, state FROM broadcasts
           WHERE state = 'running' OR state = 'cancelled' AND swept_id < last_id
           ORDER BY CASE state WHEN 'running' THEN 0 ELSE 1 END, lane, id"""
    )
    found = [
        Work(row["id"], Lane(row["lane"]), row["resumed"], row["state"] != "running")
        for row in rows
    ]
    urgent = sum(not work.over and work.lane in {Lane.CORRECTION, Lane.ALERT} for work in found)
    counts = [Work(number, Lane.NEWS, 0, over=False, counts=True) for number in uncounted(db)]
    return found[:urgent] + counts + found[urgent:]


def take_step(
    db: Writer, audiences: Mapping[str, str], work: Work, *, now: int, most: int = CHUNK
) -> Step:
    """One chunk of that work: of the next `most` numbers of people at most."""
    if work.counts:
        typed = count_on(db, audiences, work.id, now=now, most=most)
        return Step(0, more=typed is None, typed=typed or ())
    if work.over:
        return _sweep(db, work.id, now, most)
    found = db.one("SELECT * FROM broadcasts WHERE id = :id AND state = 'running'", id=work.id)
    if found is None:
        return Step(0, more=False)
    try:
        return _expand(db, audiences, found, now, most)
    except _Halt as halt:
        db.run("UPDATE broadcasts SET state = :state WHERE id = :id", id=work.id, state=halt.state)
        return Step(0, more=False)


def _expand(db: Writer, audiences: Mapping[str, str], found: Row, now: int, most: int) -> Step:
    if found["expires_at"] <= now:
        raise _Halt("expired")
    after, until = found["next_id"], min(found["next_id"] + most, found["last_id"])
    if after >= until:
        return _finish(db, found)
    chosen, values = _chosen(audiences, found)
    part: dict[str, Value] = {"broadcast": found["id"], "after": after, "until": until}
    part["mark"] = _audience(found).mark
    try:
        with db.savepoint():
            made = _insert(db, chosen, values, part)
            _advance(db, found, part, made)
    except StatementError:  # what is the house's trouble the savepoint has told apart
        log.error("an audience cannot be read", extra={"broadcast": found["id"]})
        raise _Halt("cancelled") from None
    if until == found["last_id"]:
        return Step(made, more=_finish(db, found).more)
    return Step(made, more=True)


def _chosen(audiences: Mapping[str, str], found: Row) -> tuple[str, dict[str, Value]]:
    """The SELECT of its people; _Halt where that is nobody."""
    if found["corrects"] is not None:
        return _GOT_IT, {"corrects": found["corrects"]}
    if found["mends"] is not None:
        return _HAVE_IT, {"mends": found["mends"]}
    audience = _audience(found)
    bound = bind(audiences.get(audience.name), audience)
    if bound is None:
        extra = {"broadcast": found["id"], "audience": audience.name}
        log.error("nobody is known by that audience", extra=extra)
        raise _Halt("cancelled")
    return bound


def _audience(found: Row) -> Audience:
    return Audience(found["audience"], json.loads(found["params"]))


def _insert(db: Writer, chosen: str, values: dict[str, Value], part: dict[str, Value]) -> int:
    made = db.run(_EXPAND.format(chosen=chosen, holds=_HOLDS), **values, **part)
    if made:
        return made
    held = db.one(
        f"""SELECT 1 FROM broadcasts LEFT JOIN approvals ON approvals.id = approval
            WHERE broadcasts.id = :id AND {_HOLDS}""",  # noqa: S608 - the part from above
        id=part["broadcast"],
        mark=part["mark"],
    )
    if held is None:
        log.warning("its approval does not hold any more", extra={"broadcast": part["broadcast"]})
        raise _Halt("cancelled")
    return 0


def _advance(db: Writer, found: Row, part: dict[str, Value], made: int) -> None:
    """Go on behind the range; who was on the wire of the alert is looked at again at the end."""
    alert = found["corrects"] or found["mends"]
    again = part["after"] if alert and _on_the_wire(db, alert, part) else None
    db.run(
        """UPDATE broadcasts SET next_id = :until, made = made + :made,
             again_id = COALESCE(again_id, :again) WHERE id = :broadcast AND next_id = :after""",
        made=made,
        again=again,
        **part,
    )
    if found["most"] is not None and found["made"] + made > found["most"]:
        log.error("more people than were approved", extra={"broadcast": found["id"]})
        raise _Halt("held")


def _on_the_wire(db: Writer, alert: int, part: dict[str, Value]) -> bool:
    found = db.one(
        """SELECT 1 FROM outbox WHERE broadcast = :alert AND person_id > :after
             AND person_id <= :until AND status = 'sending' LIMIT 1""",
        alert=alert,
        after=part["after"],
        until=part["until"],
    )
    return found is not None


def _finish(db: Writer, found: Row) -> Step:
    """Everybody has been looked at; again where somebody was on the wire of what is put right."""
    db.run(
        """UPDATE broadcasts SET next_id = COALESCE(again_id, next_id), again_id = NULL,
             state = CASE WHEN again_id IS NULL THEN 'done' ELSE state END
           WHERE id = :id AND state = 'running'""",
        id=found["id"],
    )
    return Step(0, more=False)


def _sweep(db: Writer, broadcast: int, now: int, most: int) -> Step:
    """End what waits of a cancelled broadcast; what may have arrived once is not called unsaid."""
    ended = db.run(
        """UPDATE outbox SET settled_at = :now, body = NULL, chat_id = NULL,
             status = CASE repeated WHEN 1 THEN 'unknown' ELSE 'cancelled' END
           WHERE broadcast = :id AND status = 'waiting'
             AND person_id > (SELECT swept_id FROM broadcasts WHERE id = :id)
             AND person_id <= (SELECT swept_id + :most FROM broadcasts WHERE id = :id)""",
        id=broadcast,
        now=now,
        most=most,
    )
    db.run(
        "UPDATE broadcasts SET swept_id = swept_id + :most WHERE id = :id",
        id=broadcast,
        most=most,
    )
    return Step(ended, more=True)
