"""A broadcast: started, stopped, resumed, cancelled, corrected, mended; each a change of its row.

What goes out as an alert needs an approved row, and so does every chunk of it (bot.outbox.chunks).
"""

from collections.abc import Mapping
from typing import Any

from bot.outbox.audiences import Audience
from bot.outbox.lanes import Lane
from bot.outbox.spread import put_body
from bot.seal import to_json
from bot.store import Db, Value

USED_WITHIN = 15 * 60  # seconds from the approval to the start, where no other time was asked for
SILENT = frozenset({Lane.REMINDER, Lane.NEWS})  # issue 4: these two never ring
UNAPPROVED = frozenset({Lane.REMINDER, Lane.NEWS})  # DESIGN: to an audience that the slice owns

Bodies = Mapping[str, Mapping[str, Any]]

# Nobody goes on by the approval of somebody who may not approve any more, and one approval is one
# broadcast unless it was asked for as a repetition. People come meanwhile: a quarter more of them
# (twice as many in a repetition) may be news, yet beyond that the audience is not the one approved.
_START = """
    INSERT INTO broadcasts(lane, audience, params, approval, version, approved, most, expires_at,
      started_at, last_id)
    SELECT :lane, :audience, :params, approvals.id, version, count,
      count + 20 + CASE WHEN often = 1 THEN count ELSE count / 4 END, :expires, :now,
      COALESCE((SELECT MAX(people.id) FROM people), 0)
    FROM approvals
    WHERE approvals.id = :approval AND approved_at IS NOT NULL AND voided = 0
      AND approvals.audience = :mark AND version = COALESCE(:version, version)
      AND :now < COALESCE(until, approved_at + :used_within)
      AND (often = 1
           OR NOT EXISTS (SELECT 1 FROM broadcasts WHERE broadcasts.approval = approvals.id))
      AND EXISTS (SELECT 1 FROM people_roles JOIN people_staff
                    ON people_staff.person_id = people_roles.person_id
                  WHERE people_roles.person_id = approver_id AND role = 'approver'
                    AND disabled_at IS NULL
                    AND (people_roles.place = '' OR people_roles.place = approvals.place
                         OR approvals.place LIKE people_roles.place || '-%'))
    RETURNING id"""

# :author is an approver of the place for which that was approved.
_APPROVER = """
    EXISTS (SELECT 1 FROM people_roles
            WHERE people_roles.person_id = :author AND role = 'approver'
              AND (people_roles.place = '' OR people_roles.place = approvals.place
                   OR approvals.place LIKE people_roles.place || '-%'))"""


def start_broadcast(
    db: Db,
    *,
    lane: Lane,
    audience: Audience,
    bodies: Bodies,
    approval: int | None,
    expires: int,
    now: int,
    version: int | None = None,
) -> int:
    """Say that to all of them; its number, or 0 when it may not be said or is for nobody.

    `bodies` by language, without a chat; that of "" is for who reads none of the others. `version`:
    the approval must be of that one, and of that audience. After the second `expires` nobody hears
    it any more.
    """
    if lane not in UNAPPROVED and lane is not Lane.ALERT:
        raise ValueError("replies are said in a turn, corrections correct an alert")
    if audience.blank or not bodies or expires <= now:
        return 0
    if approval is None and lane not in UNAPPROVED:
        return 0
    values: dict[str, Value] = {
        "lane": int(lane),
        "audience": audience.name,
        "mark": audience.mark,
        "params": to_json(audience.params),
        "expires": expires,
        "now": now,
    }
    if approval is None:
        found = db.one(
            """INSERT INTO broadcasts(lane, audience, params, expires_at, started_at, last_id)
               VALUES (:lane, :audience, :params, :expires, :now,
                 COALESCE((SELECT MAX(people.id) FROM people), 0)) RETURNING id""",
            **values,
        )
    else:
        found = db.one(
            _START, approval=approval, version=version, used_within=USED_WITHIN, **values
        )
    if found is None:
        return 0
    if lane in SILENT:
        bodies = {name: {**one, "disable_notification": True} for name, one in bodies.items()}
    return _keep_bodies(db, found["id"], bodies)


def _keep_bodies(db: Db, broadcast: int, bodies: Bodies) -> int:
    for language, body in bodies.items():
        own = {name: value for name, value in body.items() if name != "chat_id"}
        db.run(
            """INSERT INTO broadcasts_bodies(broadcast, language, body)
               VALUES (:broadcast, :language, :body)""",
            broadcast=broadcast,
            language=language,
            body=put_body(db, own),
        )
    return broadcast


def stop(db: Db, broadcast: int) -> bool:
    """Nothing of it leaves any more but what is on the wire; its rows wait for Resume."""
    return _move(db, broadcast, "stopped", "'running', 'done'")


def cancel(db: Db, broadcast: int) -> bool:
    """It is over: what still waits of it ends as cancelled."""
    return _move(db, broadcast, "cancelled", "'running', 'stopped', 'held', 'done', 'expired'")


def _move(db: Db, broadcast: int, state: str, before: str) -> bool:
    return bool(
        db.run(
            f"UPDATE broadcasts SET state = :state WHERE id = :id AND state IN ({before})",  # noqa: S608 - words from above
            id=broadcast,
            state=state,
        )
    )


def resume(db: Db, broadcast: int, *, now: int) -> bool:
    """Go on where it was stopped; False when it was not, has expired, or was voided meanwhile.

    Who has it has it: each person has one row in a broadcast, and that row ends once.
    """
    return bool(
        db.run(
            """UPDATE broadcasts SET state = 'running', resumed = resumed + 1
               WHERE id = :id AND state = 'stopped' AND expires_at > :now
                 AND (approval IS NULL OR lane = :correction OR EXISTS (
                   SELECT 1 FROM approvals WHERE approvals.id = approval AND voided = 0))""",
            id=broadcast,
            now=now,
            correction=int(Lane.CORRECTION),
        )
    )


def correct(
    db: Db,
    broadcast: int,
    *,
    bodies: Bodies,
    author: int,
    expires: int,
    now: int,
    cancels: bool = False,
) -> int:
    """Cancel an alert and correct it for exactly those who have it, or may have; 0 if not allowed.

    By its author alone, who must still be staff; it is tied to the alert's approval, also when
    that has been voided since: what was said must be put right. An alert is corrected once.
    What only `cancels` it, in words that nobody types, an approver of its place may say too.
    """
    if not bodies or expires <= now:
        return 0
    found = db.one(
        f"""INSERT INTO broadcasts(lane, audience, params, approval, version, approved, corrects,
             expires_at, started_at, last_id)
           SELECT :correction, '', '{{}}', approval, alert.version, approved, alert.id, :expires,
             :now, COALESCE((SELECT MAX(people.id) FROM people), 0)
           FROM broadcasts AS alert JOIN approvals ON approvals.id = alert.approval
           WHERE alert.id = :id AND alert.lane = :alert
             AND (author_id = :author OR :cancels = 1 AND {_APPROVER})
             AND approved_at IS NOT NULL
             AND EXISTS (SELECT 1 FROM people_staff
                         WHERE person_id = :author AND disabled_at IS NULL)
             AND NOT EXISTS (SELECT 1 FROM broadcasts AS other
                             WHERE other.corrects = alert.id AND other.state <> 'cancelled')
           RETURNING id""",  # noqa: S608 - a condition of this file
        id=broadcast,
        author=author,
        cancels=int(cancels),
        expires=expires,
        now=now,
        correction=int(Lane.CORRECTION),
        alert=int(Lane.ALERT),
    )
    if found is None:
        return 0
    cancel(db, broadcast)
    return _keep_bodies(db, found["id"], bodies)


def mend(db: Db, broadcast: int, *, bodies: Bodies, expires: int, now: int) -> int:
    """Edit in place the message of everybody who got that broadcast; the mend's number, or 0.

    It is silent, and goes in NEWS. The newest wins: what waits of the broadcast itself, and of an
    older mend of it, is not said any more.
    """
    if not bodies or expires <= now:
        return 0
    found = db.one(
        """INSERT INTO broadcasts(lane, audience, params, mends, expires_at, started_at, last_id)
           SELECT :news, '', '{}', id, :expires, :now, last_id
           FROM broadcasts WHERE id = :id AND mends IS NULL RETURNING id""",
        id=broadcast,
        expires=expires,
        now=now,
        news=int(Lane.NEWS),
    )
    if found is None:
        return 0
    _silence(db, broadcast, but=found["id"])
    return _keep_bodies(db, found["id"], bodies)


def _silence(db: Db, broadcast: int, *, but: int) -> None:
    """Cancel a broadcast and its mends where something of them may still be said."""
    others = db.all(
        """SELECT broadcasts.id FROM broadcasts JOIN broadcasts_counts ON broadcast = broadcasts.id
           WHERE (broadcasts.id = :id OR mends = :id) AND broadcasts.id <> :but
             AND (state IN ('running', 'stopped', 'held') OR waiting + sending > 0)""",
        id=broadcast,
        but=but,
    )
    for other in others:
        cancel(db, other["id"])
