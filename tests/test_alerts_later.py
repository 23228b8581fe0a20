"""What goes out later: chosen, approved for its time, counted again, sent, repeated, or held."""

import re
from functools import partial

import pytest

from bot import people
from bot.fakegram.phone import Chat
from bot.store import Writer
from tests.alert_office import Office, acts, hire, label_of, office
from tests.test_staff import number_of

__all__ = ["hire", "office"]

CHOSEN = {
    "At once": "Goes out at once.",
    "In 1 hour": "Goes out on 21.11. 15:00 UTC+05:00.",
    "In 3 hours": "Goes out on 21.11. 17:00 UTC+05:00.",
    "Tomorrow at 8:00": "Goes out on 22.11. 08:00 UTC+05:00.",
}


async def when(office: Office) -> str:
    return (await office.timur.act("> /alerts when 1"))[1]


async def approved(office: Office) -> list[str]:
    """Asked for and approved; what the approver read last."""
    await office.ask()
    await office.to_last()
    return await office.dana.act(f"> [{label_of(office.dana, 'LIVE')}]")


@pytest.mark.parametrize("label", CHOSEN)
async def test_when_it_goes_out_is_chosen_with_a_tap(office: Office, label: str) -> None:
    await office.draft()
    await office.timur.act(f"> /alerts when 1\n> [{label}]")
    assert await when(office) == CHOSEN[label]


TYPED = {
    "22.11 14:30": "Goes out on 22.11. 14:30 UTC+05:00.",
    "15:00": "Goes out on 21.11. 15:00 UTC+05:00.",
    "20.11 14:30": "That time has passed.",
    "13:59": "That time has passed.",
    "22.03 8:00": "That is further away than 90 days.",
    "31.02 8:00": "Please write a time,",
    "tomorrow": "Please write a time,",
    "<b>": "Please write a time,",
}


@pytest.mark.parametrize("said", TYPED)
async def test_or_typed_by_the_clock_of_its_place(office: Office, said: str) -> None:
    await office.draft()
    await office.timur.act("> /alerts when 1\n> [At another time]")
    answered = await office.timur.act(f"> {said}")
    if TYPED[said].startswith("Goes"):
        assert await when(office) == TYPED[said]
    else:
        assert answered[0].startswith(TYPED[said])
        assert await when(office) == "Goes out at once."


async def test_at_its_time_it_is_counted_again_and_goes_out_and_never_before(
    office: Office,
) -> None:
    await office.draft()
    await office.timur.act("> /alerts when 1\n> [In 3 hours]")
    said = await approved(office)
    assert "Approved, it waits for its time." in said
    assert await office.phase() == "approved"
    office.olga._heard.clear()
    await office.dana.act("~ 2 hours")
    assert office.olga.said() == [
        "№ 1 goes out in an hour, on 21.11. 17:00 UTC+05:00. You can stop it.",
        "[📊 Look, stop]",
    ]
    await office.dana.act("~ 59 minutes\n~ 59 seconds")
    assert await office.got() == []
    await office.dana.act("~ 1 second")
    assert await office.got() == ["zamira", "bakyt"]
    assert await office.phase() == "sent"
    await office.dana.act("~ 2 days")
    assert await office.timur.rows("SELECT COUNT(*) FROM broadcasts WHERE lane = 1") == [(1,)]


async def test_it_is_stopped_before_its_time(office: Office) -> None:
    await office.draft()
    await office.timur.act("> /alerts when 1\n> [In 1 hour]")
    await approved(office)
    await office.olga.act("> /alerts progress 1")
    assert (await office.olga.act("> [⏸ Stop]"))[0].startswith("Stopped. № 1 is a draft again")
    await office.dana.act("~ 3 hours")
    assert await office.got() == []
    assert await office.timur.rows("SELECT voided FROM approvals") == [(1,)]


async def test_what_nobody_approved_in_time_does_not_go_out(office: Office) -> None:
    await office.draft()
    await office.timur.act("> /alerts when 1\n> [In 1 hour]")
    await office.ask()
    await office.dana.act("~ 5 hours")
    assert await office.got() == []
    said = await office.timur.act("> /alerts ask 1")
    assert said[0] == "The time that was chosen has passed. Please choose another."


async def test_moved_after_the_approval_it_waits_for_another(office: Office) -> None:
    await office.draft()
    await office.timur.act("> /alerts when 1\n> [In 1 hour]")
    await approved(office)
    await office.timur.act("> /alerts when 1\n> [In 3 hours]")
    assert await office.phase() == "draft"
    await office.dana.act("~ 5 hours")
    assert await office.got() == []


async def agreed(office: Office, many: int) -> None:
    """So many more readers in Almaty."""

    def work(db: Writer) -> None:
        for one in range(2000, 2000 + many):
            db.run("INSERT INTO people(id, chat_id, language) VALUES (:n, :n, 'ru')", n=one)
            db.run("INSERT INTO alerts_subscribers(person_id, since) VALUES (:n, 1)", n=one)
            db.run(
                "INSERT INTO alerts_regions(person_id, place, at) VALUES (:n, 'KZ-75', 1)", n=one
            )

    await office.do(work)


HELD = {
    "empty": "It would reach nobody now.",
    "grown": "It would reach many more people than were approved.",
    "author": "Its author is not staff any more.",
    "late": "Its time had passed before it could be sent.",
    "approval": "It is not approved any more.",
}


@pytest.mark.parametrize("why", HELD)
async def test_it_waits_and_rings_when_something_has_changed(office: Office, why: str) -> None:
    await office.draft()
    await office.timur.act("> /alerts when 1\n> [In 1 hour]")
    await approved(office)
    author = await number_of(office.timur)
    if why == "empty":
        await office.do(lambda db: db.run("DELETE FROM alerts_regions"))
    elif why == "grown":
        await agreed(office, 30)
    elif why == "author":
        await office.do(partial(people.disable, person_id=author, now=office.now))
    elif why == "late":
        office.cable.clock.seconds += 3600 + 16 * 60
    elif why == "approval":
        await office.do(lambda db: db.run("UPDATE approvals SET voided = 1"))
    other = await _author(office)
    await office.dana.act("~ 2 hours")
    assert await office.got() == []
    assert await office.phase() == "draft"
    rung = [m["text"] for m in other.shows() if "№" in m["text"]]
    assert rung, other.shows()
    assert HELD[why] in await other.act(f"> {_row(await other.rows(WAITING))}")
    assert await other.rows(WAITING) == []
    assert ("alert held" in await acts(office)) is True


WAITING = "SELECT command FROM waiting WHERE kind = 'due' AND done_at IS NULL"


def _row(rows: list[tuple[str]]) -> str:
    [(command,)] = rows
    return command


async def _author(office: Office) -> Chat:
    """Olga is an author too."""
    number = await number_of(office.olga)
    await office.do(partial(people.grant, person_id=number, role="author", place="KZ", now=1))
    office.olga._heard.clear()
    return office.olga


async def test_its_author_who_leaves_takes_it_along_and_staff_are_rung(office: Office) -> None:
    await office.draft()
    await office.timur.act("> /alerts when 1\n> [In 1 hour]")
    await approved(office)
    other = await _author(office)
    await office.timur.act("> /delete")
    await office.timur.act("> [Yes, forget me]")
    assert await office.timur.rows("SELECT COUNT(*) FROM people_roles WHERE role='author'") == [
        (1,)
    ]
    await office.dana.act("~ 2 hours")
    assert await office.got() == []
    assert "Its author has left." in await other.act(f"> {_row(await other.rows(WAITING))}")


async def test_every_day_until_the_season_is_over(office: Office) -> None:
    await office.draft()
    timur = office.timur
    await timur.act("> /alerts when 1\n> [Again and again]\n> [Every day]\n> 8:00")
    await timur.act("> 21.11 - 23.11")
    line = await when(office)
    assert line.startswith(
        "Again and again (0 8 * * *), first 22.11. 08:00 UTC+05:00, until 23.11."
    )
    said = await approved(office)
    assert "Next: 22.11. 08:00 UTC+05:00" in said
    await office.dana.act("~ 1 day")
    assert await office.phase(2) == "sent"
    assert len(await office.got()) == 2
    await office.dana.act("~ 1 day")
    assert await office.phase(3) == "sent"
    await office.dana.act("~ 5 days")
    assert await office.phase() == "over"
    [(sent,)] = await timur.rows("SELECT COUNT(*) FROM broadcasts WHERE lane = 1")
    assert sent == 2
    rows = await timur.rows("SELECT author_id, approval FROM alerts_bulletins WHERE id > 1")
    assert rows == [(await number_of(timur), 1)] * 2
    soon = [m["text"] for m in office.olga.shows() if "goes out in an hour" in m["text"]]
    assert len(soon) == 2


async def test_a_repetition_is_stopped_for_good(office: Office) -> None:
    await office.draft()
    timur = office.timur
    await timur.act("> /alerts when 1\n> [Again and again]\n> [Every day]\n> 8:00\n> [Days: 30]")
    await approved(office)
    await office.dana.act("~ 1 day")
    await office.dana.act("> /alerts progress 1\n> [⏸ Stop]")
    await office.dana.act("~ 3 days")
    [(sent,)] = await timur.rows("SELECT COUNT(*) FROM broadcasts WHERE lane = 1")
    assert sent == 1


async def test_every_week_and_by_cron_words(office: Office) -> None:
    await office.draft()
    timur = office.timur
    await timur.act("> /alerts repeat 1\n> [Every week]\n> [Monday]\n> 07:15\n> [Days: 90]")
    assert re.match(r"Again and again \(15 7 \* \* mon\), first 23\.11\. 07:15", await when(office))
    await timur.act("> /alerts repeat 1\n> [By cron words]")
    assert (await timur.act("> * * * * *"))[0].startswith("I cannot read this.")
    await timur.act("> 30 8 * 12 mon,fri\n> 01.12 - 31.12")
    assert "30 8 * 12 mon,fri), first 04.12. 08:30" in await when(office)


WRONG_SEASONS = {
    "01.12 - 28.03": "That is further away than 90 days.",
    "31.02 - 01.03": "Please write two days,",
    "tomorrow": "Please write two days,",
    "24.11 - 24.11": "That time never comes",
}


@pytest.mark.parametrize("said", WRONG_SEASONS)
async def test_a_season_that_cannot_be(office: Office, said: str) -> None:
    await office.draft()
    await office.timur.act("> /alerts repeat 1\n> [Every week]\n> [Monday]\n> 7:15")
    assert (await office.timur.act(f"> {said}"))[0].startswith(WRONG_SEASONS[said])
    assert await when(office) == "Goes out at once."


async def test_a_row_of_the_clock_that_is_old_sends_nothing(office: Office) -> None:
    await office.draft()
    await office.timur.act("> /alerts when 1\n> [In 1 hour]")
    await approved(office)
    author, now = await number_of(office.timur), office.now

    def old(db: Writer) -> None:
        for second in (now, now + 1800, 0, 10**12):
            command = f"/alerts due 1 {second}"
            db.run(
                "INSERT INTO due(person_id, command, at) VALUES (:who, :command, :at)",
                who=author,
                command=command,
                at=now,
            )

    await office.do(old)
    await office.dana.act("~ 5 minutes")
    assert await office.got() == []
    assert await office.phase() == "approved"
