"""A roll-call that runs: the second pass, rounds, outages, its end, a cancel in the middle."""

import pytest

from bot import hearing, people
from bot.store import Store, Writer
from dialogs.checkin import rounds
from dialogs.checkin.rolls import Answer
from dialogs.checkin.staff import DUE
from tests.alert_office import label_of
from tests.roll_office import RollOffice
from tests.test_staff import number_of

DAY = 86_400
FIRST = "SELECT broadcast FROM checkin_rounds WHERE kind = 'first'"


async def asked(office: RollOffice) -> list[int]:
    """The numbers of Zamira, Bakyt and Charos."""
    return [await number_of(one) for one in (office.zamira, office.bakyt, office.charos)]


async def heard(office: RollOffice) -> None:
    await office.store.write(lambda db: hearing.note(db, at=office.now))


async def test_the_second_pass_goes_when_everybody_has_the_first(office: RollOffice) -> None:
    everybody = await asked(office)
    await office.begun()
    zamira = everybody[0]
    hold = "UPDATE outbox SET status = 'waiting', settled_at = NULL WHERE person_id = :p"
    hold += " AND broadcast IS NOT NULL"
    await office.store.write(lambda db: db.run(hold, p=zamira))
    await office.wait(30)
    assert await office.field("lines") == 0
    done = "UPDATE outbox SET status = 'sending' WHERE person_id = :p AND status = 'waiting'"
    await office.store.write(lambda db: db.run(done, p=zamira))
    done = "UPDATE outbox SET status = 'sent', settled_at = 1 WHERE person_id = :p"
    await office.store.write(lambda db: db.run(done + " AND status = 'sending'", p=zamira))
    await office.says(office.bakyt, "safe")
    await office.wait(5)
    assert await office.said() == [("first", everybody), ("line", [everybody[0], everybody[2]])]
    lanes = await office.timur.rows("SELECT lane FROM broadcasts ORDER BY id")
    assert lanes == [(1,), (3,)]


@pytest.mark.parametrize("answer", ["safe", "need", "later", "away", "said"])
async def test_no_round_after_an_answer(office: RollOffice, answer: Answer) -> None:
    _, bakyt, charos = await asked(office)
    await office.begun()
    await office.says(office.zamira, answer)
    await office.minutes(32)
    assert (await office.said())[-1] == ("round", [bakyt, charos])
    await office.says(office.bakyt, answer)
    await office.minutes(121)
    assert (await office.said())[-1] == ("round", [charos])
    assert await office.field("round") == 2


async def test_three_rounds_at_most_each_after_its_time(office: RollOffice) -> None:
    await office.begun(hours=24)
    begun = office.now
    for _ in range(12):
        await office.wait(3600)
    said = await office.timur.rows("SELECT kind, at FROM checkin_rounds ORDER BY at")
    assert [kind for kind, _ in said] == ["first", "line", "round", "round", "round"]
    minutes = [(at - begun) // 60 for kind, at in said if kind == "round"]
    assert [30 <= minutes[0] <= 32, 150 <= minutes[1] <= 154, 510 <= minutes[2] <= 516] == [
        True
    ] * 3


async def test_the_end_comes_at_its_time_and_the_silent_hear_it(office: RollOffice) -> None:
    zamira, bakyt, charos = await asked(office)
    await office.begun(hours=6)
    await office.says(office.zamira, "need", "hurt")
    await office.wait(6 * 3600 - 60)
    assert await office.field("phase") == "running"
    office.olga._heard.clear()
    await office.wait(180)
    assert await office.field("phase") == "over"
    assert (await office.said())[-1] == ("over", [bakyt, charos])
    assert office.olga.said()[0] == "№ 1 has ended."
    assert len(office.olga.heard()) == 1  # two people are typed the same, it is said once
    assert "roll-call over" in await office.acts()
    assert await office.timur.rows("SELECT answer FROM checkin_people WHERE person_id = :p",
                                   p=zamira) == [("need",)]  # fmt: skip


async def test_what_waits_at_the_end_leaves_no_more(office: RollOffice) -> None:
    await office.begun(hours=6)
    await office.wait(10)
    hold = "UPDATE outbox SET status = 'waiting', settled_at = NULL WHERE broadcast = 2"
    await office.store.write(lambda db: db.run(hold))
    office.cable.clock.seconds += 6 * 3600
    await office.wait(120)
    states = await office.timur.rows("SELECT state FROM broadcasts ORDER BY id LIMIT 2")
    assert states == [("stopped",), ("stopped",)]


async def test_an_outage_is_asked_again_and_not_counted(office: RollOffice) -> None:
    _, bakyt, charos = await asked(office)
    await heard(office)
    await office.begun()
    await office.wait(60)
    await office.says(office.zamira, "safe")
    await heard(office)
    office.cable.clock.seconds += 7200
    await office.wait(60)  # it lasts: nobody is asked, nothing ends
    assert [kind for kind, _ in await office.said()] == ["first", "line"]
    await heard(office)
    await office.wait(120)
    assert (await office.said())[-1] == ("again", [bakyt, charos])
    assert await office.field("round") == 0
    await office.wait(300)
    assert len(await office.said()) == 3  # once


async def test_after_an_outage_the_end_leaves_a_whole_interval(office: RollOffice) -> None:
    await heard(office)
    await office.begun(hours=6)
    await office.wait(60)
    office.cable.clock.seconds += 23 * 3600
    await office.wait(60)
    assert await office.field("phase") == "running"
    await heard(office)
    await office.wait(120)
    assert (await office.said())[-1][0] == "again"
    left = await office.field("ends_at") - office.now
    assert 28 * 60 <= left <= 30 * 60
    for _ in range(33):
        await office.wait(60)
        await heard(office)
    assert await office.field("phase") == "over"


async def test_nobody_is_silent_before_the_backlog_is_read(office: RollOffice) -> None:
    await heard(office)
    await office.begun(hours=6)
    for _ in range(6 * 60 - 2):
        await office.wait(60)
        await heard(office)
    end = await office.field("ends_at")
    await office.store.write(lambda db: hearing.note(db, at=end - 10))
    office.cable.clock.seconds = end + 60
    await office.wait(60)
    assert await office.field("phase") == "running"
    await heard(office)
    await office.wait(60)
    assert await office.field("phase") == "over"


@pytest.mark.parametrize("who", ["author", "approver"])
async def test_cancelled_in_the_middle_everybody_who_has_it_hears(
    office: RollOffice, who: str
) -> None:
    everybody = await asked(office)
    await office.begun()
    await office.wait(10)
    await office.says(office.zamira, "need", "hurt")
    chat = office.timur if who == "author" else office.olga
    page = await chat.act("> /checkin desk cancel 1")
    assert await office.field("phase") == "running"
    assert "Requests for help stay with the operators." in page[1]
    await chat.act("> [Cancel it now]")
    assert await office.field("phase") == "cancelled"
    correction = "SELECT id FROM broadcasts WHERE corrects IS NOT NULL"
    [(number,)] = await office.timur.rows(correction)
    assert await office.had(number) == everybody
    before = len(await office.said())
    await office.minutes(40)
    assert len(await office.said()) == before
    assert await office.field("round") == 0
    assert (await chat.act("> /checkin desk cancel 1"))[0] == "It is no longer running."
    sql = "SELECT answer FROM checkin_people WHERE answer <> ''"
    assert await office.timur.rows(sql) == [("need",)]


async def test_others_cancel_nothing(office: RollOffice) -> None:
    await office.begun()
    author, other = await number_of(office.timur), await number_of(office.olga)

    def swap(db: Writer) -> None:
        db.run("UPDATE people_roles SET place = 'RU' WHERE person_id = :o", o=other)

    await office.store.write(swap)
    assert (await office.olga.act("> /checkin desk cancel 1"))[0].startswith("You do not have")
    await office.store.write(lambda db: people.disable(db, author, now=1))
    await office.timur.act("> /checkin desk cancel 1")
    assert await office.field("phase") == "running"


async def test_whose_approver_may_approve_no_more_asks_nobody_again(office: RollOffice) -> None:
    await office.begun()
    number = await number_of(office.dana)
    await office.store.write(lambda db: people.disable(db, number, now=1))
    office.olga._heard.clear()
    await office.minutes(33)
    assert [kind for kind, _ in await office.said()] == ["first", "line"]
    assert [line for line in office.olga.said() if "cannot be asked again" in line] != []
    await office.minutes(130)
    assert len([act for act in await office.acts() if act == "roll-call not asked again"]) == 1


async def test_one_watches_when_the_other_has_left(office: RollOffice, store: Store) -> None:
    await office.begun()
    await office.timur.act("> /delete\n> [Yes, forget me]")
    await office.minutes(32)
    assert (await office.said())[-1][0] == "round"
    assert await office.field("author_id") is None
    await office.dana.act("> /delete\n> [Yes, forget me]")
    rows = "SELECT command FROM waiting WHERE done_at IS NULL"
    assert await office.olga.rows(rows) == [("/checkin desk watch 1",)]
    await office.olga.act("> /checkin desk watch 1")
    assert await office.olga.rows(rows) == []
    due = await office.olga.rows("SELECT COUNT(*) FROM due WHERE command = '/checkin watch 1'")
    assert due == [(1,)]
    await office.wait(12 * 3600)
    assert (await office.olga.rows("SELECT phase FROM checkin_rolls"))[0][0] == "over"


async def test_two_at_once_know_nothing_of_each_other(office: RollOffice) -> None:
    await office.begun()
    await office.draft()
    await office.timur.act("> /checkin desk ask 2")
    await office.timur.act(f"> [{label_of(office.timur, 'Ask for approval:')}]")
    await office.dana.act("> /checkin desk open 2\n> [Approve]\n> 3")
    office.cable.clock.seconds += 30
    await office.dana.act(f"> {office.phone.code(office.now)}")
    await office.dana.act(f"> [{label_of(office.dana, '🔴')}]")
    await office.wait(10)
    await office.timur.act("> /checkin desk cancel 1\n> [Cancel it now]")
    assert [await office.field("phase", one) for one in (1, 2)] == ["cancelled", "running"]
    states = (
        "SELECT state FROM broadcasts WHERE id IN (SELECT first FROM checkin_rolls) ORDER BY id"
    )
    assert await office.timur.rows(states) == [("cancelled",), ("done",)]
    await office.minutes(32)
    kinds = "SELECT kind FROM checkin_rounds WHERE roll = 2 ORDER BY broadcast"
    assert [kind for (kind,) in await office.timur.rows(kinds)] == ["first", "line", "round"]


async def test_whatever_is_typed_twice_happens_once(office: RollOffice) -> None:
    await office.begun()
    await office.wait(5)
    office.cable.clock.seconds += 31 * 60
    before = await office.roll()
    for chat in (office.timur, office.dana, office.timur):
        await office.as_person(chat, lambda turn: DUE["watch"](turn, "1"))
    kinds = await office.timur.rows("SELECT kind, COUNT(*) FROM checkin_rounds GROUP BY 1")
    assert kinds == [("first", 1), ("line", 1), ("round", 1)]
    # Who read it before the other one did it changes nothing: the two copies of a later house.
    stale = office.timur
    ends = before.ends_at
    take = rounds.take_round
    assert (
        await office.as_person(stale, lambda turn: take(turn, before, counted=True, ends_at=ends))
        is False
    )
    assert await office.as_person(stale, lambda turn: rounds.take_lines(turn, before)) is False
    assert await office.as_person(stale, lambda turn: rounds.end(turn, before, "over")) is True
    assert await office.as_person(stale, lambda turn: rounds.end(turn, before, "over")) is False


async def test_after_a_week_only_the_sums_are_left(office: RollOffice) -> None:
    await office.begun(hours=6)
    await office.says(office.zamira, "safe")
    await office.wait(6 * 3600 + 120)
    await office.wait(7 * DAY - 600)
    assert await office.timur.rows("SELECT COUNT(*) FROM checkin_people") == [(3,)]
    await office.wait(DAY)
    for table in ("checkin_people", "checkin_answers"):
        assert await office.timur.rows(f"SELECT COUNT(*) FROM {table}") == [(0,)]
    sums = await office.timur.rows("SELECT what, SUM(n) FROM checkin_sums GROUP BY 1 ORDER BY 1")
    assert sums == [("asked", 3), ("reached", 3), ("safe", 1)]
    assert await office.timur.rows("SELECT * FROM due WHERE command LIKE '/checkin w%'") == []


async def test_what_breaks_half_way_has_not_happened(
    office: RollOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    await office.begun()
    await office.wait(20)
    office.cable.clock.seconds += 31 * 60
    with monkeypatch.context() as patch, office.cable.trouble():
        patch.setattr("bot.dialog.turn.Turn.broadcast", broken)
        await office.wait(70)
    assert await office.field("round") == 0
    await office.olga.act("> /checkin desk board 1")  # whoever opens it has it looked after
    await office.wait(10)
    assert (await office.said())[-1][0] == "round"
    assert await office.field("round") == 1


def broken(*args: object, **more: object) -> int:
    raise ValueError("a fault between two steps")


async def test_a_first_message_that_takes_till_the_end_has_no_second_pass(
    office: RollOffice,
) -> None:
    await office.begun(hours=6)
    office.cable.clock.seconds += 6 * 3600
    await office.wait(70)
    assert [kind for kind, _ in await office.said()] == ["first", "over"]
    assert await office.field("phase") == "over"
