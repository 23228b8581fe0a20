"""A roll-call from its draft to everybody's phone: two people, one list."""

import pytest

from bot import people
from bot.store import Store, Writer
from tests.alert_office import label_of
from tests.roll_office import RollOffice
from tests.test_staff import number_of


async def test_the_whole_chat_of_a_draft(office: RollOffice) -> None:
    await office.timur.act("> /checkin desk\n> [Ask people]\n> [Mudflow]")
    await office.timur.act("> [Almaty (city)]")
    said = await office.timur.act("> [That is all]\n> [12 h]")
    assert said[0] == "1: Mudflow · Almaty (city)"
    said = await office.timur.act("> [Ask for approval]")
    assert said[:2] == ["Mudflow · Almaty (city)", "People on the list: 3 (ky 1, tg 1, uz 1)"]
    assert said[2:4] == ["Almaty (city): 2", "Kazakhstan: 1"]


async def test_from_an_alert_the_places_are_given(office: RollOffice) -> None:
    await office.timur.act("> /checkin desk new KZ-75 KZ-19\n> [Flood]")
    assert await office.field("places") == '["KZ-75", "KZ-19"]'
    await office.timur.act("> /checkin desk new RU-MOW\n> [Flood]")
    assert await office.field("places", 2) == "[]"  # where they may not draft


async def test_it_goes_the_whole_way(office: RollOffice) -> None:
    await office.draft()
    office.dana._heard.clear()
    asked = await office.ask()
    assert "Asked at 14:00, people: 3. Lapses at 14:15." in asked
    assert "approval is asked for" in office.dana.said()[0]
    page = await office.dana.act("> [Take]")
    assert "You approve this and up to four more messages to those who are silent." in page
    assert "Phones will ring. Hours of silence and pauses do not hold it back." in page
    assert "People: 3 (ky 1, tg 1, uz 1)" in page
    await office.dana.act("> [As on the phone]\n> /checkin desk open 1")
    assert "№ 2 has opened your request № 1." in office.timur.said()
    await office.dana.act("> [Approve]")
    assert "type it again" in (await office.dana.act("> 4"))[0]
    assert "second factor" in (await office.dana.act("> 3"))[0]
    assert "wrong" in (await office.dana.act(f"> {office.phone.wrong(office.now)}"))[0]
    last = await office.dana.act(f"> {office.phone.code(office.now)}")
    assert last[0] == "The last step. This is no exercise."
    assert await office.said() == []
    office.olga._heard.clear()
    seen = await office.dana.act(f"> [{label_of(office.dana, '🔴')}]")
    assert "Approved: № 1. It is being sent, people: 3" in seen
    assert [kind for kind, had in await office.said() if len(had) == 3] == ["first"]
    assert office.olga.said()[0] == "№ 1 has begun: people are being asked."
    assert await office.acts() == [
        "roll-call asked",
        "row taken",
        "code refused",
        "roll-call approved",
        "roll-call sent",
    ]
    assert await office.field("ends_at - started_at") == 12 * 3600


async def test_silence_and_pauses_do_not_hold_it(office: RollOffice, store: Store) -> None:
    sql = "UPDATE alerts_subscribers SET quiet = '00-23', paused_until = 99999999999"
    await store.write(lambda db: db.run(sql))
    await office.begun()
    assert len((await office.said())[0][1]) == 3


async def test_nobody_on_the_list_is_nobody_to_ask(office: RollOffice) -> None:
    await office.draft("KZ-19")
    await office.store.write(lambda db: db.run("DELETE FROM alerts_regions WHERE place = 'KZ'"))
    assert "nobody to ask" in (await office.timur.act("> /checkin desk ask 1"))[0]
    assert await office.timur.rows("SELECT * FROM approvals") == []


async def test_nobody_approves_their_own(office: RollOffice) -> None:
    number = await number_of(office.timur)
    grant = people.grant
    await office.store.write(lambda db: grant(db, number, "approver", "KZ", now=1))
    await office.draft()
    await office.ask()
    for word in ("open 1", "approve 1", "look 1", "return 1"):
        assert "yourself" in (await office.timur.act(f"> /checkin desk {word}"))[0]
    await office.timur.act("> /checkin desk live 1 1 3")
    assert await office.said() == []


@pytest.mark.parametrize("how", ["edit", "discard", "return", "anew", "disabled", "late", "role"])
async def test_what_holds_no_more_sends_nothing(office: RollOffice, how: str) -> None:
    await office.draft()
    await office.ask()
    await office.to_last()
    author, approver = await number_of(office.timur), await number_of(office.dana)
    match how:
        case "edit":
            await office.timur.act("> /checkin desk set 1 hours\n> [6 h]")
        case "discard":
            await office.timur.act("> /checkin desk discard 1\n> [Discard]")
        case "return":
            await office.olga.act("> /checkin desk return 1\n> [Not now]")
        case "anew":
            await office.ask()
        case "disabled":
            await office.store.write(lambda db: people.disable(db, author, now=1))
        case "late":
            office.cable.clock.seconds += 15 * 60
        case "role":
            sql = "DELETE FROM people_roles WHERE person_id = :p"
            await office.store.write(lambda db: db.run(sql, p=approver))
    await office.dana.act(f"> [{label_of(office.dana, '🔴')}]")
    assert await office.timur.rows("SELECT * FROM broadcasts") == []
    assert await office.field("phase") != "running"


async def test_of_two_approvers_at_once_one_sends(office: RollOffice) -> None:
    await office.draft()
    await office.ask()
    await office.to_last()
    last = label_of(office.dana, "🔴")
    await office.dana.act(f"> [{last}]")
    said = await office.olga.act("> /checkin desk open 1")
    assert said[0] == "It has been sent already."
    assert await office.timur.rows("SELECT COUNT(*) FROM broadcasts") == [(1,)]


async def test_an_alert_is_not_sent_by_the_approval_of_a_roll_call(office: RollOffice) -> None:
    await office.begun()
    assert await office.timur.rows("SELECT kind, often FROM approvals") == [("checkin", 1)]


async def test_who_comes_after_the_list_is_not_asked(office: RollOffice) -> None:
    await office.draft()
    await office.ask()
    olga = await number_of(office.olga)

    def agree(db: Writer) -> None:
        db.run("INSERT INTO alerts_subscribers(person_id, since) VALUES (:n, 1)", n=olga)
        db.run("INSERT INTO alerts_regions VALUES (:n, 'KZ-75', 1)", n=olga)

    await office.store.write(agree)
    await office.to_last()
    await office.dana.act(f"> [{label_of(office.dana, '🔴')}]")
    assert len((await office.said())[0][1]) == 3


async def test_far_more_than_usual_is_typed_twice(office: RollOffice) -> None:
    await office.draft()
    await office.go_live()
    await office.store.write(lambda db: db.run("UPDATE approvals SET count = 1"))
    await office.draft()
    await office.timur.act("> /checkin desk ask 2")
    await office.timur.act(f"> [{label_of(office.timur, 'Ask for approval:')}]")
    page = await office.dana.act("> /checkin desk open 2")
    assert "⚠️ More than twice the usual." in page
    await office.dana.act("> [Approve]\n> 3")
    office.cable.clock.seconds += 60
    again = await office.dana.act(f"> {office.phone.code(office.now)}")
    assert again[0] == "⚠️ That is more than twice the usual. Please type the number once more."
    assert (await office.dana.act("> 3"))[0] == "The last step. This is no exercise."


async def test_a_list_by_which_nobody_was_asked_is_forgotten(office: RollOffice) -> None:
    await office.draft()
    await office.timur.act("> /checkin desk ask 1")
    assert await office.timur.rows("SELECT COUNT(*) FROM checkin_people") == [(3,)]
    await office.minutes(62)
    assert await office.timur.rows("SELECT COUNT(*) FROM checkin_people") == [(0,)]
    assert await office.field("phase") == "draft"


async def test_a_request_that_lapses_is_told_and_asked_anew(office: RollOffice) -> None:
    await office.draft()
    await office.ask()
    await office.wait(15 * 60)
    told = "Nobody has approved № 1 within 15 minutes. Nothing was sent."
    assert told in office.timur.said()
    await office.timur.act("> [Ask anew]")
    await office.timur.act(f"> [{label_of(office.timur, 'Ask for approval:')}]")
    await office.to_last()
    await office.dana.act(f"> [{label_of(office.dana, '🔴')}]")
    assert await office.field("phase") == "running"


async def test_for_a_migrant_every_word_is_their_own_screen(office: RollOffice) -> None:
    await office.begun()
    mine = await office.zamira.act("> /checkin")
    for word in (
        "desk",
        "desk board 1",
        "desk needs 1",
        "desk share 1",
        "desk cancel 1",
        "watch 1",
    ):
        assert await office.zamira.act(f"> /checkin {word}") == mine
