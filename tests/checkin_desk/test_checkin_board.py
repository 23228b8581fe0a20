"""The board of a roll-call, what is shared of it, and the list in its ranges."""

import itertools
import random
from collections.abc import Sequence

import pytest

from bot import people
from bot.store import Writer
from dialogs.checkin import lists, rolls, rounds
from dialogs.checkin.rolls import Answer
from dialogs.checkin.staff import sharing
from dialogs.checkin.staff.board import Tally, tallies
from dialogs.checkin.staff.hiding import FEW, hidden
from tests.roll_office import RollOffice
from tests.test_staff import number_of


def shown(office: RollOffice) -> str:
    boards = [one["text"] for one in office.olga.shows() if "Silent does not mean" in one["text"]]
    return str(boards[-1])


async def test_the_board_and_what_changes_in_it(office: RollOffice) -> None:
    await office.begun()
    await office.wait(20)
    await office.olga.act("> /checkin desk board 1")
    await office.wait(4)
    assert "Asked 3, reached 3" in shown(office)
    assert "silent 3" in shown(office)
    await office.says(office.zamira, "safe")
    await office.says(office.bakyt, "need", "hurt")
    boards = len([one for one in office.olga.shows() if "Silent does not" in one["text"]])
    await office.wait(2)
    assert "✅ safe 1 · 🆘 need help 1" in shown(office)
    assert "silent 1" in shown(office)
    lines = shown(office).splitlines()
    at = lines.index("Kazakhstan: asked 1, reached 1, ✅ 0, 🆘 1, 🤐 0, 🚶 0, 💬 0, ❔ 0")
    assert lines[at + 1] == "Almaty (city): asked 2, reached 2, ✅ 1, 🆘 0, 🤐 0, 🚶 0, 💬 0, ❔ 1"
    assert "tg: asked 1, reached 1, ✅ 1, 🆘 0, 🤐 0, 🚶 0, 💬 0, ❔ 0" in lines
    after = len([one for one in office.olga.shows() if "Silent does not" in one["text"]])
    assert after == boards  # one message, edited in place


async def test_while_nothing_changes_nothing_is_edited(office: RollOffice) -> None:
    await office.begun()
    await office.wait(130)
    await office.olga.act("> /checkin desk board 1")
    await office.wait(4)
    office.olga._heard.clear()
    await office.wait(60)
    assert office.olga.heard() == []
    await office.says(office.zamira, "away")
    await office.wait(2)
    assert len(office.olga.heard()) == 1


async def test_who_looks_no_more_is_shown_no_more(office: RollOffice) -> None:
    await office.begun(hours=48)
    await office.olga.act("> /checkin desk board 1")
    await office.wait(rounds.LOOK + 10)
    due = "SELECT COUNT(*) FROM due WHERE command = '/checkin board 1'"
    number = await number_of(office.olga)
    assert await office.olga.rows(f"{due} AND person_id = {number}") == [(0,)]


async def test_unasked_answers_stand_apart_and_silence_is_no_safety(office: RollOffice) -> None:
    await office.begun()
    await office.wait(10)

    async def join(answer: Answer) -> None:
        roll = await office.roll()
        await office.as_person(office.olga, lambda turn: rolls.join(turn, roll, "KZ-75"))
        await office.says(office.olga, answer)

    await join("safe")
    await office.wait(60)
    cells = await office.as_person(office.timur, lambda turn: rolls.sums(turn, 1))
    whole = tallies(cells, None)[""]
    assert whole == Tally(asked=3, reached=3, safe=1, unasked=1)
    assert whole.silent == 3


async def test_sums_are_what_the_rows_say(office: RollOffice) -> None:
    answers: list[Answer] = ["safe", "need", "later", "away", "said", ""]
    await office.begun()
    await office.wait(10)
    dice = random.Random(7)
    for _ in range(40):
        chat = dice.choice([office.zamira, office.bakyt, office.charos])
        await office.says(chat, dice.choice(answers))
    cells = await office.as_person(office.timur, lambda turn: rolls.sums(turn, 1))
    counted = {cell: n for cell, n in cells.items() if cell[2] in answers and n}
    rows = await office.timur.rows(
        """SELECT place, language, answer, COUNT(*) FROM checkin_people WHERE answer <> ''
           GROUP BY 1, 2, 3"""
    )
    assert counted == {(place, language, answer): n for place, language, answer, n in rows}


async def test_who_is_forgotten_is_reached_no_more(office: RollOffice) -> None:
    await office.begun()
    await office.wait(120)
    await office.zamira.act("> /delete\n> [Ҳа, нест кунед]")
    await office.wait(120)
    cells = await office.as_person(office.timur, lambda turn: rolls.sums(turn, 1))
    assert tallies(cells, None)[""] == Tally(asked=2, reached=2)


async def test_who_was_not_reached_is_not_silent(office: RollOffice) -> None:
    await office.draft()
    await office.ask()
    gone = await number_of(office.charos)
    sql = "UPDATE people SET reachable = 0 WHERE id = :p"
    await office.store.write(lambda db: db.run(sql, p=gone))
    await office.to_last()
    await office.dana.act("> 2")
    lost = await number_of(office.bakyt)
    sql = "UPDATE outbox SET status = 'failed' WHERE person_id = :p AND broadcast IS NOT NULL"
    await office.store.write(lambda db: db.run(sql, p=lost))
    await office.wait(120)
    cells = await office.as_person(office.timur, lambda turn: rolls.sums(turn, 1))
    assert tallies(cells, None)[""] == Tally(asked=3, reached=1)


async def test_needs_stand_by_gravity_and_lead_to_their_cases(office: RollOffice) -> None:
    await office.begun()
    await office.says(office.bakyt, "need", "papers")
    await office.says(office.charos, "said")
    await office.wait(60)
    olga = await number_of(office.olga)
    await office.store.write(lambda db: people.grant(db, olga, "operator", "", now=1))
    await office.zamira.act("> /checkin need 1")
    said = await office.olga.act("> /checkin desk needs 1")
    assert said[1].endswith("Needs help, not said what")
    await office.zamira.act("> /checkin need 1 hurt")
    [(number,)] = await office.zamira.rows("SELECT case_id FROM hotline_open_calls")
    said = await office.olga.act("> /checkin desk needs 1")
    assert [line.rpartition(": ")[2] for line in said[1:4]] == [
        "Hurt or ill",
        "Papers or the way home",
        "Words or voice, unclear",
    ]
    assert said[4] == f"[{number}: Hurt or ill]"
    assert "⏳" in said[1]
    await office.store.write(lambda db: db.run("UPDATE hotline_cases SET phase = 'taken'"))
    assert "☑️" in (await office.olga.act("> /checkin desk needs 1"))[1]
    await office.store.write(lambda db: db.run("UPDATE hotline_cases SET phase = 'closed'"))
    assert len(await office.olga.act("> /checkin desk needs 1")) == 4  # no way to what is closed
    assert "needs read" in await office.acts()


async def test_a_partner_reads_only_what_is_shared(office: RollOffice) -> None:
    await office.begun()
    await office.wait(10)
    number = await number_of(office.olga)
    sql = "UPDATE people_roles SET role = 'partner', place = :where WHERE person_id = :p"
    await office.store.write(lambda db: db.run(sql, p=number, where="KZ-75"))
    said = await office.olga.act("> /checkin desk board 1")
    assert said[1:3] == [
        "As of 14:00. It still runs.",
        "Fewer than 5 people: there is nothing to share.",
    ]
    assert (await office.olga.act("> /checkin desk needs 1"))[0].startswith("There is no such")
    await office.store.write(lambda db: db.run(sql, p=number, where="RU"))
    assert (await office.olga.act("> /checkin desk share 1"))[0].startswith("There is no such")


async def test_a_list_is_made_in_ranges(
    office: RollOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "CHUNK", 2)
    monkeypatch.setattr(rounds, "REACH", 2)
    await office.draft()
    said = await office.timur.act("> /checkin desk ask 1")
    assert said[0].startswith("The list is being made.")
    await office.wait(10)
    assert "People on the list: 3 (ky 1, tg 1, uz 1)" in office.timur.said()
    await office.timur.act("> [Ask for approval: 3 people]")
    await office.to_last()
    await office.dana.act("> 2")
    await office.wait(300)
    cells = await office.as_person(office.timur, lambda turn: rolls.sums(turn, 1))
    assert tallies(cells, None)[""] == Tally(asked=3, reached=3)
    assert await office.field("tallied_to") == rounds.COUNTED


async def test_a_list_that_is_made_anew_is_counted_anew(office: RollOffice) -> None:
    await office.draft()
    await office.timur.act("> /checkin desk ask 1\n> /checkin desk ask 1")
    said = await office.timur.act("> /checkin desk ask 1")
    assert said[1] == "People on the list: 3 (ky 1, tg 1, uz 1)"

    def go(db: Writer) -> None:
        db.run("DELETE FROM alerts_regions WHERE place = 'KZ'")

    await office.store.write(go)
    said = await office.timur.act("> /checkin desk ask 1")
    assert said[1] == "People on the list: 2 (tg 1, uz 1)"


def could_be(
    table: Sequence[Sequence[int]], hide: set[tuple[int, int]]
) -> dict[tuple[int, int], set[int]]:
    """Every number that each hidden cell could be, with all that is shown as it is: all tried."""
    found: dict[tuple[int, int], set[int]] = {one: set() for one in hide}
    upper = table[:-1]
    ways = [_ways(row, {c for r, c in hide if r == y}) for y, row in enumerate(upper)]
    last = len(table) - 1
    for rows in itertools.product(*ways):
        sums = [sum(column) for column in zip(*rows, strict=True)]
        if all(sums[c] == n for c, n in enumerate(table[last]) if (last, c) not in hide):
            for r, c in hide:
                found[r, c].add(sums[c] if r == last else rows[r][c])
    return found


def _ways(row: Sequence[int], hide: set[int]) -> list[tuple[int, ...]]:
    """Each row with the same sum in which what is shown stands as it is."""
    total = sum(row[c] for c in hide)
    made = []
    for numbers in itertools.product(range(total + 1), repeat=len(hide)):
        if sum(numbers) == total:
            left = iter(numbers)
            made.append(tuple(next(left) if c in hide else n for c, n in enumerate(row)))
    return made or [tuple(row)]


@pytest.mark.parametrize("seed", range(60))
def test_no_hidden_number_can_be_found_by_trying_all(seed: int) -> None:
    dice = random.Random(seed)
    rows = [
        [dice.choice([0, 0, 1, 2, 3, 5, 6, 8]) for _ in range(3)]
        for _ in range(dice.choice([1, 2, 3]))
    ]
    rows = [[*row[:2], row[2] + FEW] for row in rows]  # as many as make five, as places are grouped
    table = [*rows, [sum(column) for column in zip(*rows, strict=True)]]
    table = table[1:] if len(rows) == 1 else table
    hide = hidden(table)
    assert all(n >= FEW or (r, c) in hide for r, row in enumerate(table) for c, n in enumerate(row))
    some = any((r, c) not in hide for r, row in enumerate(table) for c, _ in enumerate(row))
    for r, c in hide if some else ():
        assert sum(table[y][x] for y, x in hide if y == r) >= FEW
        above = [table[y][x] for y, x in hide if x == c and y != len(table) - 1]
        assert sum(above) >= FEW or (len(table) - 1, c) in hide
    if len(table) == 1:
        for r, c in hide:
            assert len({way[c] for way in _ways(table[0], {x for _, x in hide})}) > 1, (r, c)
    elif some:
        alone = {one: told for one, told in could_be(table, hide).items() if len(told) < 2}
        assert not alone, (table, hide, alone)


def test_small_places_are_one_and_never_alone() -> None:
    big, small, less = Tally(asked=20, reached=20), Tally(asked=2, reached=2), Tally(asked=1)
    found = sharing.grouped({"KZ-75": big, "KZ-19": small})
    assert list(found) == [""]
    found = sharing.grouped({"KZ-75": big, "KZ-71": big, "KZ-19": small, "KZ-10": less})
    assert {place: sum(cells) for place, cells in found.items()} == {"KZ-71": 20, "": 23}
    assert sharing.grouped({"KZ-75": small}) == {}
    assert list(sharing.grouped({"KZ-75": big, "KZ-71": big})) == ["KZ-71", "KZ-75"]


async def test_once_everybody_has_it_they_are_counted_from_the_first_on(
    office: RollOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "REACH", 2)
    await office.begun()
    hold = "UPDATE outbox SET status = 'waiting' WHERE person_id = :p AND broadcast IS NOT NULL"
    zamira = await number_of(office.zamira)
    await office.store.write(lambda db: db.run(hold, p=zamira))
    half = await number_of(office.bakyt)  # the range in which Zamira stands is counted already
    sql = "UPDATE checkin_rolls SET tallied_to = :half"
    await office.store.write(lambda db: db.run(sql, half=half))
    sent = "UPDATE outbox SET status = :s WHERE person_id = :p AND broadcast IS NOT NULL"
    await office.store.write(lambda db: db.run(sent, s="sending", p=zamira))
    await office.store.write(lambda db: db.run(sent, s="sent", p=zamira))
    await office.wait(600)
    cells = await office.as_person(office.timur, lambda turn: rolls.sums(turn, 1))
    assert tallies(cells, None)[""] == Tally(asked=3, reached=3)
