"""Answers under an alert: what people press, what staff see of it, what is forgotten."""

import pytest

from bot.dialog import Turn
from bot.fakegram.phone import Chat
from tests.conftest import Enter
from tests.launching import Hire, Launch, answered, newest, texts
from tests.test_staff import acts

DAY = 86_400
TITLE = "Mudflow · Almaty Region"


async def test_i_understood_is_thanked_for_once_and_the_alert_stays(
    zamira: Chat, launch: Launch
) -> None:
    await launch()
    alert = newest(zamira)
    assert zamira.buttons(zamira.shows()[-1])[:4] == [
        "✅ I understood", "🆘 I need help", "❓ What now?", "🚶 I am not there any more",
    ]  # fmt: skip
    await zamira.talk("""
        > [I understood]
        Thank you. If something changes, press a button here.
        [❓ What now?] [🆘 I need help] [🚶 I am not there any more]
    """)
    assert alert in texts(zamira)
    zamira.press(1, 0)
    assert await zamira.listen(typed=False) == []
    assert await answered(zamira) == [("KZ-19", "ok", 0, 0)]


async def test_i_need_help_shows_whom_to_call_first_and_rings_staff_once(
    zamira: Chat, launch: Launch, olga: Chat
) -> None:
    await launch()
    said = await zamira.act("> [I need help]")
    assert said[0] == "Call now. Do not wait for an answer here."
    assert said[1].startswith("• 112: any danger")
    assert said[-2].startswith("Our staff now see: somebody in your region needs help.")
    assert await answered(zamira) == [("KZ-19", "help", 0, 1)]
    kept = "SELECT kind, urgency, place, role, command FROM waiting"
    row = ("help", 1, "KZ-19", "operator", "/alerts needs 1")
    assert await zamira.rows(kept) == [row]
    assert "someone needs help" in newest(olga)
    rung = len(olga.shows())
    assert "Our staff know already" in "\n".join(await zamira.act("> /alerts help 1"))
    assert (len(olga.shows()), await zamira.rows(kept)) == (rung, [row])


async def test_what_staff_see_of_a_need_is_its_number_place_hazard_and_hour(
    zamira: Chat, launch: Launch, olga: Chat
) -> None:
    await launch()
    await zamira.act("> [I need help]\n> /alerts ok 1")
    said = await olga.act("> [Take]")
    assert said[:3] == [
        "No. 1: somebody needs help",
        "Almaty Region, since 21.11 14:00",
        "Mudflow · Almaty Region",
    ]
    assert "Since then they have pressed “I understood”." in said
    assert "Zamira" not in "\n".join(said)
    assert str(zamira.person) not in "\n".join(said)
    await olga.act("> [Seen to]")
    assert await zamira.rows("SELECT COUNT(*) FROM waiting WHERE done_at IS NULL") == [(0,)]
    assert await answered(zamira) == [("KZ-19", "ok", 0, 0)]
    assert [act for act in await acts(olga) if act.startswith("need")] == [
        "need read", "need settled",
    ]  # fmt: skip
    assert "Our staff now see" in "\n".join(await zamira.act("> /alerts help 1"))
    assert await zamira.rows("SELECT COUNT(*) FROM waiting WHERE done_at IS NULL") == [(1,)]


async def test_who_says_it_again_while_somebody_is_at_it_rings_nobody(
    zamira: Chat, launch: Launch, olga: Chat
) -> None:
    await launch()
    await zamira.act("> [I need help]")
    await olga.act("> [Take]")
    assert "Our staff know already" in "\n".join(await zamira.act("> /alerts help 1"))
    assert await zamira.rows("SELECT COUNT(*) FROM waiting") == [(1,)]


async def test_who_says_it_again_after_staff_closed_the_row_is_heard_again(
    zamira: Chat, launch: Launch, olga: Chat
) -> None:
    await launch()
    await zamira.act("> [I need help]")
    await olga.act("> [Take]\n> /staff done 1")
    assert await zamira.rows("SELECT COUNT(*) FROM waiting WHERE done_at IS NULL") == [(0,)]
    assert "Our staff now see" in "\n".join(await zamira.act("> /alerts help 1"))
    assert await zamira.rows("SELECT COUNT(*) FROM waiting WHERE done_at IS NULL") == [(1,)]


@pytest.mark.parametrize(("role", "place"), [("operator", "RU"), ("partner", "KZ"), ("viewer", "")])
async def test_a_need_is_not_for_every_staff(
    zamira: Chat, launch: Launch, hire: Hire, role: str, place: str
) -> None:
    charos = await hire("Charos", role, place)
    await launch()
    await zamira.act("> [I need help]")
    none = "This is settled, or it is not of your place."
    assert (await charos.act("> /alerts needs 1"))[0] == none
    await charos.act("> /alerts helped 1")
    assert await answered(zamira) == [("KZ-19", "help", 0, 1)]


async def test_a_typed_or_forged_stamp_settles_nothing(
    zamira: Chat, launch: Launch, timur: Chat
) -> None:
    await launch()
    await zamira.act("> [I need help]")
    for words in ("1", "1 v1 AAAAAAAAAAA", "1 v1795252000 AAAAAAAAAAA"):
        said = await timur.act(f"> /alerts helped {words}")
        assert said[0] == "No. 1: somebody needs help"
    assert await answered(zamira) == [("KZ-19", "help", 0, 1)]


async def test_what_now_opens_the_article_below_the_alert(zamira: Chat, launch: Launch) -> None:
    await launch()
    alert = newest(zamira)
    said = await zamira.act("> [What now?]")
    assert said[0] == "What to do now:"
    assert any("ud" in line and "flow" in line for line in said[1:])
    assert alert in texts(zamira)
    assert await answered(zamira) == [("KZ-19", "", 1, 0)]


async def test_the_last_answer_counts_and_the_article_hides_no_need(
    zamira: Chat, bakyt: Chat, launch: Launch, timur: Chat
) -> None:
    await launch()
    await zamira.act("> /alerts ok 1\n> /alerts help 1\n> /alerts what 1")
    await bakyt.act("> /alerts help 1\n> /alerts away 1")
    assert await answered(zamira) == [("KZ-19", "help", 1, 1), ("KZ-19", "away", 0, 1)]
    said = await timur.act("> /alerts answers 1")
    assert said[:2] == [
        f"Answers: {TITLE}",
        "Almaty Region: understood 0, need help 1, not there 1, opened the article 1",
    ]


async def test_i_am_not_there_offers_another_place(zamira: Chat, launch: Launch) -> None:
    await launch()
    await zamira.act("> [I am not there any more]\n> [My places]")
    assert zamira.said()[0] == "Where"
    assert await answered(zamira) == [("KZ-19", "away", 0, 0)]


async def test_a_partner_sees_no_number_of_fewer_than_five_and_no_other_place(
    zamira: Chat, launch: Launch, hire: Hire
) -> None:
    await launch()
    await zamira.act("> [I understood]")
    here = await hire("Bakyt", "partner", "KZ-19")
    few = "fewer than 5"
    line = f"Almaty Region: understood {few}, need help {few}, not there {few}, "
    assert (await here.act("> /alerts answers 1"))[1] == f"{line}opened the article {few}"
    there = await hire("Charos", "partner", "RU")
    assert (await there.act("> /alerts answers 1"))[1] == "Nobody has answered yet."


STRANGE = "This alert was not sent to you. Nothing was noted."


@pytest.mark.parametrize("number", ["1", "99", "-1", "", "x", "9" * 30, "1 v1 AAAAAAAAAAA"])
@pytest.mark.parametrize("word", ["ok", "what", "away", "help"])
async def test_a_stranger_or_a_forged_number_is_told_so(
    zamira: Chat, enter: Enter, launch: Launch, word: str, number: str
) -> None:
    await launch()
    charos = enter("Charos")
    await charos.act("> /start\n> /language en")
    said = "\n".join(await charos.act(f"> /alerts {word} {number}"))
    if word == "help":
        assert said.startswith("Call now. Do not wait for an answer here.\n• 112")
        assert "This alert was not sent to you, so our staff see nothing. Call." in said
    else:
        assert STRANGE in said
    assert await answered(zamira) == []
    assert await zamira.rows("SELECT * FROM waiting") == []


async def test_an_old_alert_is_over_and_help_still_says_whom_to_call(
    zamira: Chat, launch: Launch
) -> None:
    await launch(hours=1)
    await zamira.act("~ 2 hours")
    assert (await zamira.act("> /alerts ok 1"))[0] == "This alert is over. Nothing was noted."
    said = "\n".join(await zamira.act("> /alerts help 1"))
    assert said.startswith("Call now.")
    assert "This alert is over, so our staff see nothing. Call." in said
    assert "What to do now:" in await zamira.act("> /alerts what 1")
    assert await answered(zamira) == []


async def test_a_week_after_the_end_nothing_is_kept_and_nobody_is_rung_for_it(
    zamira: Chat, launch: Launch
) -> None:
    await launch(hours=1)
    await zamira.act("> [I need help]")
    assert "Your answers under alerts: 1" in await zamira.act("> /privacy kept")
    for days, kept in ((6, 1), (2, 0)):  # at one go: what rings each five minutes rings once
        zamira.cable.clock.seconds += days * DAY
        await zamira.act("~ 1 second")
        assert len(await answered(zamira)) == kept
    assert await zamira.rows("SELECT COUNT(*) FROM waiting WHERE done_at IS NULL") == [(0,)]


async def test_what_breaks_while_staff_are_rung_is_no_need_yet(
    zamira: Chat, launch: Launch
) -> None:
    def breaks(*args: object, **named: object) -> int:
        raise RuntimeError

    await launch()
    with pytest.MonkeyPatch.context() as patched, zamira.cable.trouble():
        patched.setattr(Turn, "notify_staff", breaks)
        await zamira.act("> [I need help]")
    assert await answered(zamira) == []
    zamira.cable.restart()
    assert "Our staff now see" in "\n".join(await zamira.act("> [I need help]"))
    assert await zamira.rows("SELECT COUNT(*) FROM waiting") == [(1,)]


async def test_who_is_forgotten_takes_the_need_along(
    zamira: Chat, launch: Launch, timur: Chat
) -> None:
    await launch()
    await zamira.act("> [I need help]\n> /delete\n> [Yes, forget me]")
    assert await answered(timur) == []
    assert await timur.rows("SELECT COUNT(*) FROM waiting WHERE done_at IS NULL") == [(0,)]
