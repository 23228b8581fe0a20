"""A roll-call until it is approved: its row, and the list of whom it would ask.

Every change is one conditional UPDATE: of two who press at once one is first. The list is made in
ranges of people's numbers, and forgotten so.
"""

import json
from collections.abc import Iterator, Mapping, Sequence

from bot import approval
from bot.dialog import Turn
from dialogs.checkin import rolls
from dialogs.checkin.rolls import CHUNK, Phase, Roll

KIND = "checkin"  # in the room of approvals
OPEN: tuple[Phase, ...] = ("draft", "listing", "asked")
PAST: tuple[Phase, ...] = ("running", "over", "cancelled")
KEPT = 30  # of one list on a screen
LISTED = 2**53  # of `listed_to`: the list is whole

_CHANGE = """
    UPDATE checkin_rolls SET event = :event, places = :places, hours = :hours,
      phase = 'draft', version = version + 1, approval = 0
    WHERE id = :id AND version = :version AND author_id = :me
      AND phase IN ('draft', 'listing', 'asked')"""

# Whoever is warned in a place is asked there: in their own region where it lies in the area, else
# in the country that they chose. Hours of silence and pauses do not hold it.
_LIST = """
    INSERT INTO checkin_people(roll, person_id, place, language)
    SELECT :roll, chosen.person_id,
      COALESCE(MIN(CASE WHEN LENGTH(chosen.place) > 2 THEN chosen.place END), MIN(chosen.place)),
      COALESCE(MIN(people.language), '')
    FROM alerts_open_places AS chosen JOIN people ON people.id = chosen.person_id
    WHERE chosen.person_id > :after AND chosen.person_id <= :until
      AND people.reachable = 1 AND people.chat_id IS NOT NULL AND chosen.place IN ({places})
    GROUP BY chosen.person_id"""

_SUM = """
    INSERT INTO checkin_sums(roll, place, language, what, n)
    SELECT roll, place, language, 'asked', COUNT(*) FROM checkin_people
    WHERE roll = :roll AND person_id > :after AND person_id <= :until
    GROUP BY roll, place, language
    ON CONFLICT (roll, place, language, what) DO UPDATE SET n = checkin_sums.n + excluded.n"""


def add(turn: Turn, event: str, places: Sequence[str]) -> Roll:
    """A draft of this person's."""
    row = turn.db.one(
        """INSERT INTO checkin_rolls(author_id, event, places, made_at)
           VALUES (:me, :event, :places, :now) RETURNING *""",
        me=turn.person.id,
        event=event,
        places=json.dumps(places),
        now=turn.seconds,
    )
    assert row is not None  # an INSERT with RETURNING gives its row
    return rolls.roll_of(row)


def edit(
    turn: Turn,
    roll: Roll,
    *,
    event: str = "",
    places: Sequence[str] = (),
    hours: int = 0,
) -> Roll | None:
    """Change a draft of this person's: what was listed, asked or approved for it is void.

    None: somebody was quicker, or it is a draft no more.
    """
    done = turn.db.run(
        _CHANGE,
        id=roll.id,
        version=roll.version,
        me=turn.person.id,
        event=event or roll.event,
        places=json.dumps(places or roll.places),
        hours=hours or roll.hours,
    )
    if not done:
        return None
    approval.void(turn.db, KIND, roll.id)
    return rolls.find(turn, roll.id)


def move(turn: Turn, roll: Roll, phase: Phase, *, approval: int = 0, ended: bool = False) -> bool:
    """From the phase in which it was read to another; False: it is not there any more."""
    return bool(
        turn.db.run(
            """UPDATE checkin_rolls SET phase = :phase, approval = :approval,
                 ended_at = CASE :ended WHEN 1 THEN :now ELSE ended_at END
               WHERE id = :id AND version = :version AND phase = :before""",
            id=roll.id,
            version=roll.version,
            before=roll.phase,
            phase=phase,
            approval=approval,
            ended=int(ended),
            now=turn.seconds,
        )
    )


def mine(turn: Turn) -> list[Roll]:
    """The drafts of this person, the newest first."""
    return [one for one in newest(turn, OPEN) if one.author == turn.person.id]


def newest(turn: Turn, phases: Sequence[Phase]) -> list[Roll]:
    """Those in one of these phases, the newest first; what was discarded is none."""
    named = {f"p{at}": phase for at, phase in enumerate(phases)}
    rows = turn.db.all(
        f"""SELECT * FROM checkin_rolls WHERE phase IN ({", ".join(f":{one}" for one in named)})
              AND (phase <> 'cancelled' OR first > 0)
            ORDER BY id DESC LIMIT :most""",  # noqa: S608 - names of this function
        most=KEPT,
        **named,
    )
    return [rolls.roll_of(row) for row in rows]


def begin(turn: Turn, roll: Roll) -> bool:
    """List its people from the first on."""
    done = turn.db.run(
        """UPDATE checkin_rolls SET phase = 'listing', listed_to = 0, approval = 0
           WHERE id = :id AND version = :version AND phase IN ('draft', 'listing', 'asked')""",
        id=roll.id,
        version=roll.version,
    )
    if done:
        turn.db.run("DELETE FROM checkin_sums WHERE roll = :roll", roll=roll.id)
    return bool(done)


def go_on(turn: Turn, roll: Roll) -> bool:
    """List the next range of people's numbers; True when that was the last."""
    last = turn.db.one("SELECT COALESCE(MAX(id), 0) AS id FROM people")
    after, until = roll.listed_to, roll.listed_to + CHUNK
    whole = last is None or until >= last["id"]
    done = turn.db.run(
        """UPDATE checkin_rolls SET listed_to = :next
           WHERE id = :id AND version = :version AND phase = 'listing' AND listed_to = :after""",
        id=roll.id,
        version=roll.version,
        after=after,
        next=LISTED if whole else until,
    )
    if not done:
        return False
    part = {"roll": roll.id, "after": after, "until": until}
    turn.db.run(
        """DELETE FROM checkin_people
           WHERE roll = :roll AND person_id > :after AND person_id <= :until""",
        **part,
    )
    named = {f"place{at}": place for at, place in enumerate(around(turn, roll.places))}
    if named:
        places = ", ".join(f":{one}" for one in named)
        turn.db.run(_LIST.format(places=places), **part, **named)
    turn.db.run(_SUM, **part)
    return whole


def around(turn: Turn, places: Sequence[str]) -> list[str]:
    """What people may have chosen who are asked there: of a country all its regions too."""
    return sorted({one for place in places for one in _around(turn, place)})


def _around(turn: Turn, place: str) -> Iterator[str]:
    known, country = turn.house.regions, place.partition("-")[0]
    if place in known.countries:
        yield place
        yield from known.of(place)
    elif place in known.regions:
        yield from (place, country)


def count(turn: Turn, roll: int, *, by: str = "language") -> Mapping[str, int]:
    """How many people are on the list, by language or by place, the most first."""
    found: dict[str, int] = {}
    for (place, language, what), number in rolls.sums(turn, roll).items():
        if what == "asked" and number:
            key = language if by == "language" else place
            found[key] = found.get(key, 0) + number
    return dict(sorted(found.items(), key=lambda one: (-one[1], one[0])))


def usual(turn: Turn) -> list[int]:
    """How many people the last ten roll-calls were approved for."""
    rows = turn.db.all(
        "SELECT approval FROM checkin_rolls WHERE first > 0 ORDER BY id DESC LIMIT 10"
    )
    asked = [approval.get(turn.db, row["approval"]) for row in rows]
    return [one.count for one in asked if one is not None]


def forget(turn: Turn, roll: int) -> bool:
    """Who was asked and what they said, a range of it; False when nothing is left but the sums."""
    gone = 0
    for table, key in (("checkin_answers", "id"), ("checkin_people", "person_id")):
        gone += turn.db.run(
            f"""DELETE FROM {table} WHERE roll = :roll AND {key} IN (
                  SELECT {key} FROM {table} WHERE roll = :roll ORDER BY {key} LIMIT :most)""",  # noqa: S608 - names from above
            roll=roll,
            most=CHUNK,
        )
    return gone > 0
