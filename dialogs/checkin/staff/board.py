"""The board of a roll-call: sums by region and language; it refreshes while somebody looks.

/checkin desk board 7       one message of this person's, edited in place
/checkin board 7            the clock: it has changed
/checkin desk needs 7 6     who needs help, from the seventh on; their cases are the hotline's
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from bot.dialog import Button, Start, Turn
from dialogs.checkin import rolls, rounds
from dialogs.checkin.rolls import Cell, Roll
from dialogs.checkin.rounds import Need
from dialogs.checkin.staff import standing
from dialogs.checkin.staff.standing import at

EVERY = timedelta(seconds=1)  # the clock looks once a second: within two it has changed (issue 6)
PLACES = 12  # a line each; the others together
ANSWERS = ("safe", "need", "later", "away", "said")
PAGE = 5  # needs on a screen, and the way to the rest


@dataclass(frozen=True, slots=True)
class Tally:
    """The sums of one place, one language, or all of it."""

    asked: int = 0
    reached: int = 0
    safe: int = 0
    need: int = 0
    later: int = 0
    away: int = 0
    said: int = 0
    unasked: int = 0

    @property
    def silent(self) -> int:
        """Who has it and has said nothing: never "safe". Those who came unasked are no answer."""
        answered = self.safe + self.need + self.later + self.away + self.said
        return max(0, self.reached - (answered - self.unasked))

    def words(self) -> dict[str, str]:
        """The numbers as phrases take them."""
        names = ("asked", "reached", *ANSWERS, "silent", "unasked")
        return {name: str(getattr(self, name)) for name in names}


def tallies(cells: Mapping[Cell, int], by: int | None) -> dict[str, Tally]:
    """The sums by place (0), by language (1), or of all (None, under "")."""
    found: dict[str, dict[str, int]] = {}
    for cell, number in cells.items():
        own = found.setdefault("" if by is None else cell[by], {})
        own[cell[2]] = own.get(cell[2], 0) + number
    known = Tally.__slots__
    return {
        key: Tally(**{what: number for what, number in own.items() if what in known})
        for key, own in found.items()
    }


def show(turn: Turn, args: str) -> None:
    """Opened by hand: from now on it refreshes itself, for half an hour."""
    roll = standing.find(turn, args)
    if roll is None or not roll.first or not standing.reads(turn, roll):
        standing.refuse(turn, "none")
    elif not standing.sees(turn, roll):
        turn.go(at("share", roll.id))
    else:
        rounds.look(turn, roll.id)
        turn.toast("checkin-board-here")
        _post(turn, roll)
        turn.later(f"/checkin board {roll.id}", at=turn.now + EVERY)
        if standing.ends(turn, roll):  # whoever looks after it may be gone, or have been cut off
            turn.later(f"/checkin watch {roll.id}", at=turn.now + EVERY)


def refresh(turn: Turn, args: str) -> None:
    """The clock: new words where something has changed, for as long as this person looks."""
    roll = standing.find(turn, args)
    changed = rounds.looks(turn, roll) if roll and standing.sees(turn, roll) else None
    if roll is None or changed is None:
        return
    counting = rounds.tally(turn, roll)
    if changed:
        _post(turn, roll)
    if counting or roll.phase == "running":
        turn.later(f"/checkin board {roll.id}", at=turn.now + EVERY)


def _post(turn: Turn, roll: Roll) -> None:
    rounds.seen(turn, roll)
    cells = rolls.sums(turn, roll.id)
    whole = tallies(cells, None).get("", Tally())
    turn.post(
        f"roll {roll.id}",
        "checkin-board",
        buttons=_buttons(turn, roll),
        number=str(roll.id),
        title=standing.title(turn, roll),
        phase=roll.phase,
        at=standing.clock(turn, roll, turn.seconds),
        end=standing.clock(turn, roll, roll.ended_at or roll.ends_at),
        round=str(roll.round),
        **whole.words(),
        places="\n".join(_by_place(turn, tallies(cells, 0))),
        languages="\n".join(_by_language(turn, tallies(cells, 1))),
    )


def _buttons(turn: Turn, roll: Roll) -> list[Button]:
    words = ["board", "needs", "share"]
    if roll.phase == "running" and standing.ends(turn, roll):
        words.append("cancel")
    return [Button(turn.label("checkin-board", word), at(word, roll.id)) for word in words]


def _by_place(turn: Turn, found: Mapping[str, Tally]) -> list[str]:
    """Where most need help first; beyond a dozen the others together."""
    order = sorted(found, key=lambda place: (-found[place].need, -found[place].asked, place))
    lines = [_line(turn, standing.named(turn, one), found[one]) for one in order[:PLACES]]
    if rest := order[PLACES:]:
        names = Tally.__slots__
        sums = {name: sum(getattr(found[one], name) for one in rest) for name in names}
        lines.append(_line(turn, f"+ {len(rest)}", Tally(**sums)))
    return lines


def _by_language(turn: Turn, found: Mapping[str, Tally]) -> list[str]:
    order = sorted(found, key=lambda one: (-found[one].asked, one))
    return [_line(turn, one or "?", found[one]) for one in order]


def _line(turn: Turn, name: str, tally: Tally) -> str:
    return turn.label("checkin-board-line", name=name, **tally.words())


def show_needs(turn: Turn, args: str) -> None:
    """A line and a button each: what, where, since when; no name, no chat."""
    roll = standing.find(turn, args)
    if roll is None or not roll.first or not standing.sees(turn, roll):
        standing.refuse(turn, "none")
        return
    after = standing.number_of(args.partition(" ")[2].strip())
    found = rounds.needs(turn, roll.id, after=after, most=PAGE + 1)
    turn.record("needs read", roll=roll.id)
    entries = [_entry(turn, roll, one) for one in found[:PAGE] if one.case]
    if len(found) > PAGE:
        more = at("needs", roll.id, after + PAGE)
        entries.append(Button(turn.label("bot-more"), more))
    turn.show(
        "checkin-needs",
        buttons=entries,
        back=at("needs", roll.id, max(0, after - PAGE)) if after else at("board", roll.id),
        title=standing.title(turn, roll),
        lines="\n".join(_told(turn, roll, one) for one in found[:PAGE]) or "none",
    )


def _entry(turn: Turn, roll: Roll, one: Need) -> Button:
    label = turn.label("checkin-needs", "case", number=str(one.case), need=_need(turn, one))
    return Button(label, f"/hotline desk case {one.case}")


def _told(turn: Turn, roll: Roll, one: Need) -> str:
    """Whether somebody has taken it stands in each line."""
    return turn.label(
        "checkin-needs-line",
        need=_need(turn, one),
        place=standing.named(turn, one.place),
        since=standing.clock(turn, roll, one.at),
        taken="yes" if one.taken else "no",
    )


def _need(turn: Turn, one: Need) -> str:
    if one.answer == "said":
        return turn.label("checkin-needs-kind", "words")
    known = {"hurt", "trapped", "shelter", "papers", "lost", ""}
    word = one.need.split(" ")[0].split(",")[0]
    kind = word if word in known else "other"
    return turn.label("checkin-needs-kind", kind or "untold")


WAYS: Mapping[str, Start] = {"board": show, "needs": show_needs}
DUE: Mapping[str, Start] = {"board": refresh}
