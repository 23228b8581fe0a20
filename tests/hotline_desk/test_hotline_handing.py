"""The hotline, the half of operators: handing on, the end, calling back, secret requests."""

from collections.abc import Callable

import pytest

from bot import audit, people
from bot.dialog import House
from bot.fakegram import World
from bot.fakegram.phone import Chat
from bot.store import Store
from tests.pleading import Hire, case_row, new_in
from tests.test_staff import acts, number_of

HOUR = 3600


async def test_notes_are_for_colleagues_only(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    seen = len(zamira.shows())
    said = await olga.act("> /hotline desk take 1\n> /hotline desk note 1\n> Calls at night only")
    assert any("📝" in line and "Calls at night only" in line for line in said)
    assert "Calls at night only" not in "".join(new_in(zamira, seen))


async def test_a_case_is_handed_to_a_colleague_who_takes_it(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    timur = await hire("Timur", "operator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Hand over]\n> [№ 3 · en]\n> Speak slowly")
    assert await case_row(olga, "assignee_id") == (await number_of(olga),)
    said = await timur.act("> [Take it]")
    assert any("Speak slowly" in line for line in said)
    assert await case_row(olga, "assignee_id") == (await number_of(timur),)
    assert new_in(olga)[-1].startswith("№ 1 is with your colleague")
    await olga.act("> /hotline desk answer 1")
    assert "Operator № 3 has it." in olga.said()


async def test_what_is_offered_to_one_is_not_for_another(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    await hire("Timur", "operator")
    dana = await hire("Dana", "operator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Hand over]\n> [№ 3 · en]\n> [Nothing]")
    await dana.act("> /hotline desk take 1")
    assert await case_row(olga, "assignee_id") == (await number_of(olga),)


async def test_handed_back_it_rings_for_all(zamira: Chat, olga: Chat, hire: Hire) -> None:
    timur = await hire("Timur", "operator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Hand over]\n> [Back to all]\n> [Nothing]")
    assert await case_row(olga, "phase", "assignee_id") == ("new", None)
    said = await timur.act("> [Take]")
    assert "They do not pay" in "".join(said)


async def test_who_is_disabled_in_the_middle_loses_their_cases_at_once(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    timur, dana = await hire("Timur", "operator"), await hire("Dana", "administrator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Answer]")
    await dana.act(f"> /staff person {await number_of(olga)}\n> [Disable now]")
    assert await case_row(olga, "phase", "assignee_id") == ("new", None)
    await olga.act("> Hello")
    assert "Hello" not in "".join(new_in(zamira))
    await timur.act("> [Take]")
    assert await case_row(olga, "assignee_id") == (await number_of(timur),)


async def test_who_is_disabled_from_outside_loses_them_when_the_clock_looks(
    zamira: Chat, olga: Chat, hire: Hire, store: Store
) -> None:
    timur = await hire("Timur", "operator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1")
    number = await number_of(olga)
    await store.write(lambda db: people.disable(db, number, now=1))
    await timur.act("~ 31 minutes")
    assert await case_row(olga, "phase") == ("new",)
    assert "a question from a person" in new_in(timur)[-1]


async def test_a_case_untouched_for_a_shift_rings_for_others(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    timur = await hire("Timur", "operator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1")
    await olga.act("~ 7 hours")
    assert await case_row(olga, "phase") == ("taken",)
    await olga.act("~ 2 hours")
    assert await case_row(olga, "phase", "assignee_id") == ("new", None)
    assert any("was not touched for a shift" in text for text in new_in(olga))
    assert "a question from a person" in new_in(timur)[-1]


async def test_a_case_that_waits_for_the_person_stays(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Answer]\n> Hello\n> [Send: in my language]")
    await olga.act("~ 2 days")
    assert await case_row(olga, "phase") == ("taken",)


async def test_an_operator_who_is_forgotten_hands_everything_back(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    timur = await hire("Timur", "operator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1")
    await olga.act("> /delete\n> [Yes, forget me]")
    assert await case_row(timur, "phase", "assignee_id") == ("new", None)
    await timur.listen(typed=False)
    assert "a question from a person" in new_in(timur)[-1]


async def test_it_is_closed_with_an_outcome_and_opened_again(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [More]\n> [Close]\n> [Solved]")
    assert await case_row(olga, "phase", "outcome", "code") == ("closed", "solved", None)
    assert "112" in new_in(zamira)[-1]
    await olga.act("> /hotline desk case 1\n> [Open again]")
    assert await case_row(olga, "phase", "outcome") == ("taken", "")
    assert {"case closed", "case reopened"} <= set(await acts(olga))


async def test_what_changed_meanwhile_is_not_closed(zamira: Chat, olga: Chat, store: Store) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [More]\n> [Close]")
    await store.write(lambda db: db.run("UPDATE hotline_cases SET version = version + 1"))
    await olga.act("> [Solved]")
    assert await case_row(olga, "phase") == ("taken",)


async def test_a_call_is_kept_sealed_and_the_number_deleted_after_it(
    zamira: Chat, olga: Chat, world: World
) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [More]\n> [Call back]\n> seven\n> +7 701 000 00 00")
    typed = [m.get("text", "") for m in world.history(olga.person) if not m["from"]["is_bot"]]
    assert not any("701" in text for text in typed)
    await olga.act("> [In an hour]")
    [(phone, at)] = await olga.rows("SELECT phone, call_at FROM hotline_cases")
    assert b"701" not in phone
    assert at == int(olga.cable.clock()) + HOUR
    await olga.act("~ 1 hour")
    assert any("it is time to call" in text for text in new_in(olga))
    await olga.act("> /hotline desk call 1")
    assert "+77010000000" not in "".join(olga.said())
    assert "+77010000000" in await olga.act("> [Show the number]")
    assert "phone read" in await acts(olga)
    await olga.act("> [Called: delete it]")
    assert await case_row(olga, "phone", "call_at") == (None, 0)


@pytest.mark.parametrize("said", ["25:00", "31.02 10:00", "next week", "1.1 10:00", "9" * 50])
async def test_a_time_that_is_none_is_asked_again(zamira: Chat, olga: Chat, said: str) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> /hotline desk call 1\n> 77010000000")
    assert any("within 14 days" in line for line in await olga.act(f"> {said}"))
    await olga.act("> 23.11 10:30")
    [(at,)] = await olga.rows("SELECT call_at FROM hotline_cases")
    assert at - int(olga.cable.clock()) == (44 * 60 + 30) * 60  # from 14:00 on the 21st in Almaty


async def name(admin: Chat, other: Chat) -> None:
    """Name somebody for secret cases, as an administrator does."""
    number = await number_of(other)
    await admin.act("> /hotline desk trusted")
    await admin.act(f"> [Operator № {number}]")


async def test_a_secret_case_is_opened_by_named_people_only(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    admin, timur = await hire("Dana", "administrator"), await hire("Timur", "operator")
    await name(admin, timur)
    await zamira.act("> /plea violence")
    await olga.act("> [Take]")
    said = "".join(olga.said())
    assert "They do not pay" not in said
    assert "Beaten" not in said
    assert await case_row(olga, "phase", "assignee_id") == ("new", None)
    [(open_rows,)] = await olga.rows(
        "SELECT COUNT(*) FROM waiting WHERE done_at IS NULL AND taken_by IS NULL"
    )
    assert open_rows == 1  # what she took rings on for others
    await timur.act("> /hotline desk take 1")
    assert "They do not pay" in "".join(timur.said())


async def test_breaking_the_glass_asks_why_and_tells_the_supervisors(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    admin = await hire("Dana", "administrator")
    await zamira.act("> /plea violence\n~ 1 minute")
    await olga.act("> /hotline desk case 1\n> [Open in an emergency]\n> short")
    assert "They do not pay" not in "".join(olga.said())
    said = await olga.act("> Nobody else is here, she is in danger")
    assert "They do not pay" in "".join(said)
    assert "glass broken" in await acts(olga)
    assert any("secret request was opened" in text for text in new_in(admin))
    told = await admin.act("> /hotline desk broken 1 2")
    assert "Reason: Nobody else is here, she is in danger" in told
    assert "They do not pay" not in "".join(told)
    rows = await olga.rows("SELECT why FROM hotline_glass")
    assert b"Nobody else" not in rows[0][0]
    await olga.act("~ 25 hours\n> /hotline desk case 1")
    assert "They do not pay" not in "".join(olga.said())


async def test_where_nobody_is_named_an_administrator_is_rung_at_once(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    admin = await hire("Dana", "administrator")
    await zamira.act("> /plea violence")
    assert any("nobody is named for a secret request" in text for text in new_in(admin))
    cover = "".join(await olga.act("> /hotline desk case 1"))
    assert "Nobody is named for secret requests" in cover
    assert "/hotline desk trusted" in cover
    assert "Open in an emergency" in olga.buttons(olga.shows()[-1])[0]
    await admin.act(f"> /hotline desk trusted\n> [Operator № {await number_of(olga)}]")
    assert await unnamed(admin) == []
    assert "They are rung" in "".join(await admin.act("> /hotline desk case 1"))
    await olga.act("> /hotline desk take 1")
    seen = len(admin.shows())
    await zamira.act("> /plea violence")
    assert not any("nobody is named" in text for text in new_in(admin, seen))


async def test_a_case_that_becomes_secret_rings_for_who_can_name_somebody(
    zamira: Chat, olga: Chat, hire: Hire, store: Store
) -> None:
    admin = await hire("Dana", "administrator")
    await hire("Charos", "operator")
    await zamira.act("> /plea\n> /plea violence")
    await admin.act(f"> /hotline desk trusted\n> [Operator № {await number_of(olga)}]")
    assert await unnamed(admin) == []
    number = await number_of(olga)
    await store.write(lambda db: db.run("DELETE FROM hotline_trusted"))
    await olga.act("> /hotline desk take 1\n> /hotline desk topic 1\n> [Danger]")
    assert await unnamed(admin) == [(1,)]
    await store.write(lambda db: db.run("INSERT INTO hotline_trusted VALUES (:id, 1)", id=number))
    await admin.act("> /hotline desk trusted")
    assert await unnamed(admin) == []
    await store.write(lambda db: people.disable(db, number, now=2))
    await zamira.act("> /plea violence")
    assert await unnamed(admin) == [(1,)]  # who is disabled opens nothing
    await store.write(lambda db: db.run("UPDATE hotline_cases SET phase = 'closed'"))
    await admin.act("> /hotline desk trusted")
    assert await unnamed(admin) == []


async def unnamed(chat: Chat) -> list[tuple[object, ...]]:
    """What rings because nobody is named, as a row each."""
    sql = "SELECT 1 FROM waiting WHERE kind = 'unnamed' AND done_at IS NULL"
    return await chat.rows(sql)


async def test_nobody_names_themselves_and_no_operator_names_anybody(
    olga: Chat, hire: Hire, store: Store
) -> None:
    admin = await hire("Dana", "administrator")
    number = await number_of(admin)
    await store.write(lambda db: people.grant(db, number, "operator", "KZ", now=1))
    await admin.act("> /hotline desk trusted")
    await admin.act(f"> [Operator № {number}]")
    await olga.act("> /hotline desk trusted\n> /hotline desk trust 1")
    assert await olga.rows("SELECT * FROM hotline_trusted") == []
    await admin.act(f"> [Operator № {await number_of(olga)}]")
    assert await olga.rows("SELECT person_id FROM hotline_trusted") == [(await number_of(olga),)]
    await admin.act(f"> [Operator № {await number_of(olga)}]")
    assert await olga.rows("SELECT * FROM hotline_trusted") == []


async def test_of_a_secret_case_no_word_leaves_until_it_is_asked_for(
    zamira: Chat, olga: Chat, hire: Hire, enter: Callable[[str], Chat]
) -> None:
    admin, charos = await hire("Dana", "administrator"), await hire("Charos", None)
    await name(admin, olga)
    await zamira.act("> /plea violence")
    seen = len(zamira.shows())
    await olga.act("> /hotline desk take 1\n> /hotline desk answer 1\n> I believe you")
    await olga.act("> [Send: in their language]")
    assert "I believe you" not in "".join(new_in(zamira, seen))
    [line] = await olga.rows("SELECT id FROM hotline_lines WHERE who = 'operator'")
    await charos.act(f"> /hotline read {line[0]}")
    assert "I believe you" not in "".join(new_in(charos))
    await zamira.act("> [Хондан]")
    assert "I believe you" in "".join(zamira.said())


async def test_every_read_is_recorded_and_a_changed_row_is_found(
    zamira: Chat, olga: Chat, house: House, store: Store
) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> /hotline desk case 1\n> /hotline desk case 1")
    assert (await acts(olga)).count("case read") == 3
    assert await store.read(lambda db: audit.verify(db, house.seal)) is None


async def test_a_long_story_is_read_page_by_page(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    for number in range(4):
        await zamira.act(f"> /plea add {number} " + "x" * 1800)
    await olga.act("> /hotline desk take 1")
    whole = "".join(olga.said())
    assert "They do not pay" not in whole
    for _ in range(6):
        await olga.act("> [More]\n> [Earlier]")
        whole += "".join(olga.said())
        if "They do not pay" in whole:
            break
    assert [f"{n} x" in whole for n in range(4)] == [True] * 4
    assert "They do not pay" in whole


async def test_words_that_are_too_long_are_not_cut(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Answer]\n> " + "y" * 2401)
    assert any("Too long" in line for line in olga.said())
    await olga.act("> " + "&" * 500)
    assert any("Too long" in line for line in olga.said())
    await olga.act("> " + "&" * 400 + "z" * 400 + "\n> [Send: in my language]")
    assert "&" * 400 + "z" * 400 in new_in(zamira)[-1]


async def test_any_words_of_the_person_fit_on_a_page(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    await zamira.act("> /plea add " + "&<'" * 1300)
    await olga.act("> /hotline desk take 1")
    whole = "".join(olga.said())
    for page in range(1, 30):
        whole = "".join(await olga.act(f"> /hotline desk case 1 {page}")) + whole
    assert whole.count("&<'") > 1200
