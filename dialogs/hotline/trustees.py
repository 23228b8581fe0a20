"""Where nobody is named for secret cases, administrators are told at once: they can name somebody.

Until then only broken glass opens such a case (dialogs/hotline/staff/trusting.py).
"""

from bot.dialog import Turn
from dialogs.hotline.cases import Case

COMMAND = "/hotline desk trusted"  # the page on which they are named


def is_somebody_named(turn: Turn) -> bool:
    """Whether there is an operator who is named, and not disabled."""
    found = turn.db.one(
        """SELECT 1 FROM hotline_trusted
           JOIN people_staff ON people_staff.person_id = hotline_trusted.person_id
           JOIN people_roles ON people_roles.person_id = hotline_trusted.person_id
           WHERE disabled_at IS NULL AND role = 'operator'"""
    )
    return found is not None


def ring_heads(turn: Turn, case: Case) -> None:
    """A secret case that nobody may open: administrators are rung until they name somebody.

    Where there is none the bot has nobody to ring; the case itself rings all the same.
    """
    if case.secret and not is_somebody_named(turn) and _has_heads(turn):
        turn.notify_staff(
            "unnamed",
            urgency=case.urgency,
            place=case.region or case.country,
            command=COMMAND,
            role="administrator",
        )


def _has_heads(turn: Turn) -> bool:
    found = turn.db.one(
        """SELECT 1 FROM people_roles
           JOIN people_staff ON people_staff.person_id = people_roles.person_id
           WHERE disabled_at IS NULL AND role = 'administrator'"""
    )
    return found is not None


def settle(turn: Turn) -> None:
    """Somebody is named, or no secret case waits: nobody rings for that any more."""
    waits = turn.db.one("SELECT 1 FROM hotline_cases WHERE phase <> 'closed' AND secret = 1")
    if waits is None or is_somebody_named(turn):
        turn.settled(COMMAND)
