"""From a draft to everybody's phone: asked, approved by somebody else, sent, and seen."""

from collections.abc import Callable
from functools import partial

import pytest

from bot import approval, people
from bot.dialog import House
from bot.fakegram.phone import Chat
from bot.store import Store, Writer
from tests.alert_office import Office, acts, hire, label_of, office
from tests.test_people_factor import Phone
from tests.test_staff import number_of

__all__ = ["hire", "office"]

ASK = [
    "Mudflow · Almaty (city)",
    "Goes out at once.",
    "People: 2. Of them silent now, they get it later: 0. Cannot be reached: 0",
    "As usual.",
    "No approver is on duty: all of them will be rung.",
    "[Ask for approval: 2 people]",
]


async def test_an_alert_goes_the_whole_way(office: Office) -> None:
    await office.draft()
    assert await office.timur.act("> /alerts ask 1") == ASK
    office.dana._heard.clear()
    asked = await office.timur.act("> [Ask for approval: 2 people]")
    assert asked[1] == "Asked at 14:00: 2 people. Lapses at 14:15."
    assert "approval is asked for" in office.dana.said()[0]  # nobody on duty: everybody is rung
    office.timur._heard.clear()
    page = await office.dana.act("> [Take]")
    assert page[-1] == "[✅ Approve] [📱 As on the phone] [↩️ Return to the author]"
    assert "On the signs: “Медеу”" in page
    assert "№ 2 has opened your request № 1." in office.timur.said()
    assert await office.got() == []
    await office.dana.act("> [Approve]")
    assert "type it again" in (await office.dana.act("> 3"))[0]
    assert "second factor" in (await office.dana.act("> 2"))[0]
    code = office.phone.code(office.now)
    assert (await office.dana.act(f"> {code}"))[:3] == [
        "The last step. This is no exercise.",
        "Mudflow · Almaty (city)",
        "People: 2",
    ]
    office.timur._heard.clear()
    office.olga._heard.clear()
    seen = await office.dana.act("> [🔴 Send LIVE to 2 people: Mudflow · Almaty (city)]")
    assert "Approved: № 1. It is being sent, people: 2" in seen
    assert "Медеу" in office.zamira.shows()[-1]["text"]
    assert await office.got() == ["zamira", "bakyt"]
    assert await office.phase() == "sent"
    assert office.olga.said()[0] == "№ 2 approved № 1. It is being sent, people: 2"
    assert office.timur.said() == [
        "Your № 1 was approved by № 2 and is being sent, people: 2",
        "[📊 Progress] [✏️ Correct]",
    ]
    assert await acts(office) == ["alert asked", "row taken", "alert approved", "alert sent"]
    mine = [m.get("text") for m in office.dana.world.history(office.dana.person)]
    assert code not in mine  # the message with the code is gone


async def test_its_author_sees_who_has_opened_it(office: Office) -> None:
    await office.draft()
    await office.ask()
    await office.dana.act("> /alerts open 1\n> /alerts open 1")
    assert "Opened by № 2 at 14:00" in await office.timur.act("> /alerts asked 1")
    told = [m["text"] for m in office.timur.shows() if "has opened" in m["text"]]
    assert len(told) == 1


async def test_after_the_page_it_is_four_acts_to_everybody(office: Office) -> None:
    await office.draft()
    await office.ask()
    await office.dana.act("> /alerts open 1")
    before = len(office.dana.steps)
    await office.dana.act(f"> [Approve]\n> 2\n> {office.phone.code(office.now)}")
    await office.dana.act(f"> [{label_of(office.dana, 'LIVE')}]")
    assert len(office.dana.steps) - before == 4
    assert len(await office.got()) == 2


async def test_as_on_the_phone_in_each_language(office: Office) -> None:
    await office.draft()
    await office.ask()
    await office.dana.act("> /alerts open 1\n> [As on the phone]")
    seen = set()
    for _ in range(6):
        seen.add(office.dana.said()[1])
        await office.dana.act(f"> [{label_of(office.dana, '➡️')}]")
    assert len(seen) == 6


async def test_nobody_approves_their_own(office: Office, store: Store) -> None:
    number = await number_of(office.timur)
    await store.write(lambda db: people.grant(db, number, "approver", "KZ", now=1))
    await office.draft()
    await office.ask()
    assert "your own alert" in (await office.timur.act("> /alerts open 1"))[0]
    assert "your own alert" in (await office.timur.act("> /alerts approve 1"))[0]
    await office.timur.act("> /alerts live 1 1 2")
    assert await office.got() == []


async def test_of_two_approvers_at_once_one_sends(office: Office, house: House) -> None:
    number, now = await number_of(office.olga), office.now
    url = await office.do(lambda db: people.new_factor(db, house.seal, number, now=now))
    other = Phone(office.store, house.seal, number, url)
    await office.draft()
    await office.ask()
    await office.to_last()
    await office.olga.act(f"> /alerts open 1\n> [Approve]\n> 2\n> {other.code(office.now)}")
    await office.olga.act(f"> [{label_of(office.olga, 'LIVE')}]")
    said = await office.dana.act(f"> [{label_of(office.dana, 'LIVE')}]")
    assert said[0] == "It has been sent already."
    assert await office.timur.rows("SELECT COUNT(*) FROM broadcasts") == [(1,)]
    assert await office.timur.rows("SELECT approver_id FROM approvals") == [(number,)]


async def test_an_edit_voids_what_the_approver_holds(office: Office) -> None:
    await office.draft()
    await office.ask()
    await office.to_last()
    await office.timur.act("> /alerts when 1 tomorrow\n> /alerts when 1 now")
    said = await office.dana.act(f"> [{label_of(office.dana, 'LIVE')}]")
    assert said[0].startswith("It was changed, returned or asked anew meanwhile.")
    assert await office.got() == []
    assert await office.timur.rows("SELECT * FROM waiting WHERE done_at IS NULL") == []


async def test_asked_anew_an_old_last_button_sends_nothing(office: Office) -> None:
    await office.draft()
    await office.ask()
    await office.to_last()
    await office.ask()
    said = await office.dana.act(f"> [{label_of(office.dana, 'LIVE')}]")
    assert said[0].startswith("It was changed, returned or asked anew meanwhile.")
    assert await office.got() == []


@pytest.mark.parametrize("minutes", [5, 6])
async def test_the_last_button_is_good_for_five_minutes(office: Office, minutes: int) -> None:
    await office.draft()
    await office.ask()
    await office.to_last()
    office.cable.clock.seconds += minutes * 60
    await office.dana.act(f"> [{label_of(office.dana, 'LIVE')}]")
    assert bool(await office.got()) == (minutes == 5)


FORGED = [
    "/alerts live 1 1 2",
    "/alerts live 1 1 2 v1795252000 AAAAAAAAAAA",
    "/alerts live 1 1",
    "/alerts live x",
    "/alerts live ٣ ٣ ٣",
    "/alerts approve 1 v1 AAAAAAAAAAA",
    "/alerts return 1 text",
    "/alerts open 999999999999999",
    "/alerts halt 1",
    "/alerts proceed 1",
    "/alerts late 1",
    "/alerts progress",
    "/alerts held 1 empty",
    "/alerts due 1 1",
    "/alerts lapsed 1",
]


@pytest.mark.parametrize("line", FORGED)
async def test_what_is_typed_sends_nothing_and_changes_nothing(office: Office, line: str) -> None:
    await office.draft()
    await office.ask()
    for chat in (office.dana, office.olga, office.timur, office.zamira):
        await chat.act(f"> {line}")
    assert await office.got() == []
    assert await office.phase() == "asked"
    assert await office.timur.rows("SELECT voided, approved_at FROM approvals") == [(0, None)]


@pytest.mark.parametrize("line", ["/alerts open 1", "/alerts ask 1", "/alerts progress 1"])
async def test_for_a_migrant_these_words_are_their_own_screen(office: Office, line: str) -> None:
    await office.draft()
    await office.ask()
    mine = await office.zamira.act("> /alerts")
    assert await office.zamira.act(f"> {line}") == mine


async def test_who_is_disabled_in_the_middle_reads_what_strangers_read(office: Office) -> None:
    await office.draft()
    await office.ask()
    await office.dana.act("> /alerts open 1\n> [Approve]")
    number = await number_of(office.dana)
    await office.do(lambda db: people.disable(db, number, now=office.now))
    stranger = await office.bakyt.act("> /language en\n> /alerts stop sure\n> /alerts")
    assert await office.dana.act("> 2") == stranger
    assert await office.dana.act("> /alerts open 1") == stranger
    assert await office.got() == []


async def test_the_author_of_a_request_must_still_be_staff(office: Office) -> None:
    await office.draft()
    await office.ask()
    await office.to_last()
    number = await number_of(office.timur)
    await office.do(lambda db: people.disable(db, number, now=office.now))
    said = await office.dana.act(f"> [{label_of(office.dana, 'LIVE')}]")
    assert said[0].startswith("Its author is not staff any more.")
    assert await office.got() == []


@pytest.mark.parametrize("how", ["wrong", "used", "empty"])
async def test_a_code_that_is_no_good_goes_no_further(office: Office, how: str) -> None:
    await office.draft()
    await office.ask()
    code = {"wrong": office.phone.wrong(office.now), "empty": ".", "used": ""}[how]
    if how == "used":
        code = office.phone.code(office.now)
        assert await office.phone.try_code(code, office.now) == "good"
    await office.dana.act("> /alerts open 1\n> [Approve]\n> 2")
    said = (await office.dana.act(f"> {code}"))[0]
    assert said.startswith("This code was used" if how == "used" else "This code is wrong")
    assert await office.got() == []
    assert "code refused" in await acts(office)


async def test_without_a_second_factor_nobody_approves(office: Office) -> None:
    await office.draft()
    await office.ask()
    await office.olga.act("> /alerts open 1")
    assert "second factor first" in (await office.olga.act("> [Approve]"))[0]


async def test_a_request_lapses_and_one_tap_renews_it(office: Office) -> None:
    await office.draft()
    await office.ask()
    await office.timur.act("~ 15 minutes")
    assert "Nobody has approved № 1 within 15 minutes." in office.timur.said()[0]
    assert not office.timur.heard()[-1].get("disable_notification")
    office.dana._heard.clear()
    await office.dana.act("~ 5 minutes")
    assert office.dana.said() == []  # nobody is rung for what has lapsed
    assert "lapsed" in (await office.dana.act("> /alerts open 1"))[0]
    office.dana._heard.clear()
    await office.timur.act("> [Ask once more]")
    assert "approval is asked for" in office.dana.said()[0]
    await office.to_last()
    await office.dana.act(f"> [{label_of(office.dana, 'LIVE')}]")
    assert len(await office.got()) == 2


async def test_it_rings_each_minute_until_it_is_approved(office: Office) -> None:
    await office.draft()
    await office.dana.act("> /staff on")
    office.olga._heard.clear()
    await office.ask()
    assert office.olga.said() == []  # Dana is on duty
    assert "On duty: № 2" in await office.timur.act("> /alerts asked 1")
    office.olga._heard.clear()
    await office.timur.act("~ 3 minutes")
    assert "approval is asked for" in office.olga.said()[0]
    await office.to_last()
    await office.dana.act(f"> [{label_of(office.dana, 'LIVE')}]")
    office.olga._heard.clear()
    await office.timur.act("~ 10 minutes")
    assert office.olga.said() == []


@pytest.mark.parametrize("label", ["The source", "The text", "The place", "Not now"])
async def test_it_goes_back_with_a_reason(office: Office, label: str) -> None:
    await office.draft()
    await office.ask()
    await office.dana.act("> /alerts open 1\n> [Return to the author]")
    office.timur._heard.clear()
    await office.dana.act(f"> [{label_of(office.dana, label)}]")
    assert office.timur.said()[0].startswith("№ 2 returned № 1: ")
    assert await office.phase() == "draft"
    assert await office.timur.rows("SELECT voided FROM approvals") == [(1,)]
    assert await office.timur.rows("SELECT * FROM waiting WHERE done_at IS NULL") == []
    await office.ask()
    assert await office.phase() == "asked"


async def test_nobody_is_nobody(office: Office) -> None:
    await office.draft(places=("KZ-11",))
    assert (await office.timur.act("> /alerts ask 1"))[0].startswith("It reaches nobody now.")
    assert await office.timur.rows("SELECT * FROM approvals") == []


async def test_an_area_that_was_renamed_cannot_be_asked_for(office: Office) -> None:
    await office.draft(places=("KZ-99",))
    said = await office.timur.act("> /alerts ask 1")
    assert said[0] == "It cannot be asked for as it is."
    assert await office.timur.rows("SELECT * FROM approvals") == []


async def test_without_another_approver_there_is_no_button(office: Office) -> None:
    for chat in (office.dana, office.olga):
        number = await number_of(chat)
        await office.do(partial(people.disable, person_id=number, now=office.now))
    await office.draft()
    assert (await office.timur.act("> /alerts ask 1"))[0].startswith("Nobody but you can approve")


async def test_far_more_than_usual_is_counted_once_more(office: Office) -> None:
    await office.do(lambda db: db.run("DELETE FROM alerts_subscribers WHERE person_id >= 1000"))
    await office.draft()
    assert "⚠️ More than 30 % of all who get alerts." in await office.timur.act("> /alerts ask 1")
    await office.ask()
    assert await office.to_last() == [
        "⚠️ That is more than 30 % of all who get alerts.",
        "Please type the number once more.",
    ]
    assert "type it again" in (await office.dana.act("> 1"))[0]
    await office.dana.act("> 2")
    await office.dana.act(f"> [{label_of(office.dana, 'LIVE')}]")
    assert len(await office.got()) == 2


async def test_who_sleeps_gets_it_when_the_hours_of_silence_end(office: Office) -> None:
    await office.draft()
    await office.quiet(office.zamira, "08-16")  # it is 14:00 in Almaty
    asked = await office.timur.act("> /alerts ask 1")
    assert "they get it later: 1" in asked[2]
    await office.go_live()
    assert await office.got() == ["bakyt"]
    await office.timur.act("~ 1 hour")
    assert await office.got() == ["bakyt"]
    await office.timur.act("~ 1 hour")
    assert await office.got() == ["zamira", "bakyt"]
    await office.timur.act("~ 5 hours")
    assert await office.timur.rows("SELECT COUNT(*) FROM outbox WHERE broadcast = 1") == [(2,)]


@pytest.mark.parametrize("how", ["stopped", "over", "extreme"])
async def test_who_sleeps_is_not_woken_by_what_is_over(office: Office, how: str) -> None:
    await office.draft(severity="Extreme" if how == "extreme" else "Severe")
    await office.quiet(office.zamira, "08-16")
    await office.go_live()
    assert await office.got() == (["zamira", "bakyt"] if how == "extreme" else ["bakyt"])
    if how == "stopped":
        await office.do(lambda db: db.run("UPDATE broadcasts SET state = 'stopped'"))
    elif how == "over":
        await office.do(lambda db: db.run("UPDATE alerts_bulletins SET phase = 'over'"))
    await office.timur.act("~ 3 hours")
    assert len(await office.got()) == (2 if how == "extreme" else 1)


async def test_stop_and_go_on(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    await office.draft()
    await office.ask()
    await office.to_last()
    with monkeypatch.context() as patched:
        patched.setattr(office.cable, "_expand", _nothing)
        await office.dana.act(f"> [{label_of(office.dana, 'LIVE')}]")
        assert "It is being sent." in office.dana.said()
        office.timur._heard.clear()
        await office.dana.act("> [⏸ Stop]")
        assert "⏸ Stopped." in office.dana.said()
        assert office.timur.said()[0] == "№ 2 stopped № 1."
    await office.dana.act("~ 10 seconds")
    assert await office.got() == []
    await office.timur.act("> /alerts progress 1\n> [▶️ Go on]")
    assert len(await office.got()) == 2
    await office.timur.act("~ 10 seconds")
    assert "✅ Done." in office.timur.said()
    assert (await acts(office))[-2:] == ["alert stopped", "alert resumed"]


async def _nothing() -> None:
    """Stands for an expander that has not come yet."""


async def test_progress_is_one_message_that_edits_itself_and_rests(office: Office) -> None:
    await office.draft()
    await office.go_live()
    await office.timur.act("> [Progress]")
    shown = len(office.timur.shows())
    await office.timur.act("~ 30 seconds")
    assert len(office.timur.shows()) == shown
    text = office.timur.shows()[-1]["text"]
    assert "▓▓▓▓▓▓▓▓▓▓ 100 %" in text
    assert "Sent: 2" in text
    assert await office.timur.rows("SELECT * FROM due WHERE command LIKE '%progress%'") == []


async def test_a_restart_after_every_step_loses_nothing_and_sends_once(office: Office) -> None:
    await office.draft()
    code = office.phone.code
    steps: list[tuple[Chat, Callable[[], str]]] = [
        (office.timur, lambda: "> /alerts ask 1"),
        (office.timur, lambda: f"> [{label_of(office.timur, 'Ask for approval')}]"),
        (office.dana, lambda: "> /alerts open 1"),
        (office.dana, lambda: "> [Approve]"),
        (office.dana, lambda: "> 2"),
        (office.dana, lambda: f"> {code(office.now)}"),
        (office.dana, lambda: f"> [{label_of(office.dana, 'LIVE')}]"),
    ]
    for chat, step in steps:
        with pytest.MonkeyPatch.context() as patched, office.cable.trouble():
            patched.setattr(approval, "approve", _breaks)
            patched.setattr(approval, "ask", _breaks)
            patched.setattr(approval, "opened", _breaks)
            if "LIVE" in step() or "Ask" in step():
                await chat.act(step())
                assert await office.got() == []
        office.cable.restart()
        await chat.act(step())
    assert len(await office.got()) == 2
    assert await office.timur.rows("SELECT COUNT(*) FROM broadcasts") == [(1,)]


def _breaks(*args: object, **named: object) -> None:
    raise RuntimeError


async def test_a_partner_reads_counts_of_their_own_place_only(office: Office) -> None:
    number = await number_of(office.olga)

    def hire_partner(db: Writer) -> None:
        people.revoke(db, number, "approver", "KZ")
        people.grant(db, number, "partner", "KZ-71", now=1)

    await office.do(hire_partner)
    await office.draft()
    office.olga._heard.clear()
    await office.go_live()
    assert office.olga.said() == []
    assert await office.olga.act("> /alerts progress 1") == ["There is no such alert."]
    await office.do(partial(people.grant, person_id=number, role="partner", place="KZ-75", now=1))
    assert "Sent: 2" in await office.olga.act("> /alerts progress 1")


async def test_what_became_wrong_since_it_was_asked_for_is_not_sent(office: Office) -> None:
    await office.draft()
    await office.ask()
    await office.to_last()
    await office.do(lambda db: db.run("UPDATE alerts_bulletins SET places = '[\"KZ-99\"]'"))
    said = await office.dana.act(f"> [{label_of(office.dana, 'LIVE')}]")
    assert said[0].startswith("It cannot go out as it is")
    assert await office.got() == []


async def test_from_its_progress_people_are_asked_whether_they_are_safe(office: Office) -> None:
    await office.draft()
    await office.go_live()
    await office.timur.act("> [Progress]\n> [Ask if they are safe]")
    assert office.timur.said()[0] == "What has happened?"
    await office.dana.act("> /alerts progress 1")
    assert "are safe" not in "".join(office.dana.said())  # who approves does not draft
