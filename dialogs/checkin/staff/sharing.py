"""The sums of a roll-call as a text that may leave this house: numbers under five are hidden.

/checkin desk share 7
"""

from collections.abc import Mapping

from bot.dialog import Start, Turn
from dialogs.checkin import rolls
from dialogs.checkin.rolls import Roll
from dialogs.checkin.staff import standing
from dialogs.checkin.staff.board import ANSWERS, Tally, tallies
from dialogs.checkin.staff.hiding import FEW, hidden
from dialogs.checkin.staff.standing import at

COLUMNS = (*ANSWERS, "silent", "unreached")
HIDDEN = "·"
LINES = 15  # of places; many more do not fit into one message


def show(turn: Turn, args: str) -> None:
    """By region; who may not see the board reads this of their own place."""
    roll = standing.find(turn, args)
    if roll is None or not roll.first or not standing.reads(turn, roll):
        standing.refuse(turn, "none")
        return
    turn.record("roll-call shared", roll=roll.id)
    turn.show(
        "checkin-share",
        back=at("board", roll.id) if standing.sees(turn, roll) else at("past"),
        number=str(roll.id),
        title=standing.title(turn, roll),
        phase=roll.phase,
        at=standing.clock(turn, roll, turn.seconds),
        few=str(FEW),
        lines="\n".join(lines(turn, roll)) or "none",
    )


def lines(turn: Turn, roll: Roll) -> list[str]:
    """One for each region, and the last for all of them; nothing when they are under five."""
    rows = grouped(tallies(rolls.sums(turn, roll.id), 0))
    if not rows:
        return []
    table = [*rows.values(), [sum(column) for column in zip(*rows.values(), strict=True)]]
    names = [_named(turn, place) for place in rows]
    if len(rows) == 1:  # one region is all of it
        table, names = table[1:], []
    hide = hidden(table)
    told = [
        [HIDDEN if (r, c) in hide else str(n) for c, n in enumerate(row)]
        for r, row in enumerate(table)
    ]
    whole = turn.label("checkin-share-whole")
    return [
        turn.label(
            "checkin-share-line",
            name=name,
            people=str(sum(row)),
            **dict(zip(COLUMNS, cells, strict=True)),
        )
        for name, row, cells in zip([*names, whole], table, told, strict=True)
    ]


def grouped(found: Mapping[str, Tally]) -> dict[str, list[int]]:
    """The cells of each place, the largest first; small ones are one place, named "".

    As many go together as make five at least, and never one alone.
    """
    rows = {place: cells(tally) for place, tally in found.items()}
    order = sorted((one for one in rows if sum(rows[one])), key=lambda one: (-sum(rows[one]), one))
    small = [one for one in order[LINES:] + order[:LINES] if sum(rows[one]) < FEW]
    small += [one for one in order[LINES:] if one not in small]
    while small and len(small) < len(order) and (_sum(rows, small) < FEW or len(small) < 2):
        small.append([one for one in order if one not in small][-1])
    kept = {one: rows[one] for one in order if one not in small}
    if not small or _sum(rows, small) < FEW:
        return kept
    return {**kept, "": [sum(column) for column in zip(*(rows[one] for one in small), strict=True)]}


def _sum(rows: Mapping[str, list[int]], places: list[str]) -> int:
    return sum(sum(rows[one]) for one in places)


def cells(tally: Tally) -> list[int]:
    """The parts of everybody in it, in the order of COLUMNS."""
    answered = [getattr(tally, answer) for answer in ANSWERS]
    return [*answered, tally.silent, max(0, tally.asked - tally.reached)]


def _named(turn: Turn, place: str) -> str:
    return standing.named(turn, place) if place else turn.label("checkin-share-others")


WAYS: Mapping[str, Start] = {"share": show}
