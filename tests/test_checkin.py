"""Roll-calls as those see them who are asked: four answers, each by any way there is."""

import pytest

from bot.dialog import House, Text
from bot.fakegram.phone import Chat
from bot.outbox import Lane
from tests.asked import Asking, asking, keyboard, live_in, zamira
from tests.conftest import LANGUAGES, Enter

__all__ = ["asking", "zamira"]

LABELS = ["✅ I am safe", "🆘 I need help", "💬 Alive, cannot write now", "🚶 I am not there"]


async def test_the_first_screen_names_the_number_to_call(chat: Chat) -> None:
    assert "112" in "\n".join(await chat.act("> /checkin"))


async def test_the_question_has_a_keyboard_and_a_line_with_the_same_answers(
    asking: Asking, zamira: Chat
) -> None:
    roll = await asking.begin(zamira)
    assert keyboard(zamira) == LABELS
    said = zamira.shows()[-1]["text"]
    assert said.startswith("Are you safe?\nMudflow: Almaty (city)\n14:00, 21.11.2026")
    await asking.say(roll, "lines")
    assert zamira.buttons(zamira.shows()[-1]) == LABELS


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("✅ I am safe", "safe"),
        ("safe!", "safe"),
        ("я в безопасности", "safe"),
        ("1", "safe"),
        ("Alive, cannot write now", "later"),
        ("3", "later"),
        ("4️⃣", "away"),
        ("ол жерде емеспін", "away"),
        ("2", "need"),
        ("🆘", "need"),
        ("Помощь", "need"),
    ],
)
async def test_an_answer_is_typed_as_a_label_a_word_or_a_number(
    asking: Asking, zamira: Chat, typed: str, answer: str
) -> None:
    await asking.begin(zamira)
    await zamira.act(f"> {typed}")
    assert await asking.answers() == {"Zamira": answer}
    assert keyboard(zamira) == []


async def test_who_is_safe_has_one_receipt_with_the_time_behind_all_that_is_urgent(
    asking: Asking, zamira: Chat
) -> None:
    await asking.begin(zamira)
    said = await zamira.act("> ✅ I am safe")
    assert said[0] == "✅ Noted: you are safe. 14:00, 21.11.2026"
    rows = await zamira.rows("SELECT lane, named FROM outbox ORDER BY id DESC LIMIT 1")
    assert rows == [(int(Lane.REMINDER), "checkin-receipt")]
    assert await zamira.act("> safe") == ["Noted: you are safe."]
    assert len(await zamira.rows("SELECT id FROM outbox WHERE named = 'checkin-receipt'")) == 1
    assert len(await zamira.rows("SELECT id FROM checkin_answers")) == 1


async def test_a_tap_is_answered_in_the_place_of_its_buttons(asking: Asking, zamira: Chat) -> None:
    roll = await asking.begin(zamira)
    await asking.say(roll, "lines")
    said = await zamira.act("> [I am safe]")
    assert said[0] == "✅ You are safe: 14:00, 21.11.2026"
    assert keyboard(zamira) == []
    assert await zamira.act("> [I need help]")
    assert await asking.answers() == {"Zamira": "need"}


async def test_of_two_answers_in_a_second_one_has_a_receipt(asking: Asking, zamira: Chat) -> None:
    roll = await asking.begin(zamira)
    await asking.say(roll, "lines")
    zamira.press(0, 0)
    zamira.world.send_text(zamira.person, "safe")
    zamira.press(0, 0)
    await zamira.listen()
    assert len(await zamira.rows("SELECT id FROM outbox WHERE named = 'checkin-receipt'")) == 1
    assert await asking.sums() == {("KZ-75", "asked"): 1, ("KZ-75", "safe"): 1}


async def test_an_older_answer_gives_way_to_the_newer_and_both_are_kept(
    asking: Asking, zamira: Chat
) -> None:
    await asking.begin(zamira)
    await zamira.act("> safe\n> alive\n> not there\n> safe")
    kept = await zamira.rows("SELECT answer FROM checkin_answers ORDER BY id")
    assert [answer for (answer,) in kept] == ["safe", "later", "away", "safe"]
    assert await asking.sums() == {("KZ-75", "asked"): 1, ("KZ-75", "safe"): 1}


async def test_a_button_is_a_way_to_the_numbers_when_all_is_forgotten(
    asking: Asking, zamira: Chat
) -> None:
    roll = await asking.begin(zamira)
    await asking.say(roll, "lines")
    await zamira.act("> safe\n~ 9 days\n> [I need help]")
    assert "112" in "\n".join(zamira.said())
    assert asking.typed == []


async def test_what_still_waits_of_the_question_is_not_said_after_an_answer(
    asking: Asking, zamira: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    roll = await asking.begin(zamira)
    await asking.say(roll, "lines")
    await asking.store.write(
        lambda db: db.run("UPDATE outbox SET status = 'waiting' WHERE broadcast IS NOT NULL")
    )
    await zamira.act("> safe")
    rows = await zamira.rows("SELECT DISTINCT status FROM outbox WHERE broadcast IS NOT NULL")
    assert rows == [("cancelled",)]


async def test_an_answer_counts_for_what_was_asked_when_it_was_written(
    asking: Asking, zamira: Chat
) -> None:
    zamira.world.send_text(zamira.person, "safe")
    asking.cable.clock.seconds += 60
    roll = await asking.store.write(lambda db: asking._begin([1], "mudflow", ("KZ-75",), db))
    await zamira.listen()
    assert await asking.answers(roll) == {"Zamira": ""}
    zamira.world.send_text(zamira.person, "safe")
    await asking.end(roll)
    asking.cable.clock.seconds += 7200
    said = await zamira.listen()
    assert said[0] == "✅ Noted: you are safe. 14:01, 21.11.2026"
    assert await asking.answers(roll) == {"Zamira": "safe"}


async def test_after_the_end_a_label_hears_that_it_is_over(asking: Asking, zamira: Chat) -> None:
    roll = await asking.begin(zamira)
    await asking.say(roll, "lines")
    await asking.end(roll)
    asking.cable.clock.seconds += 60
    said = await zamira.act("> ✅ I am safe")
    assert said[0] == "This question ended at 14:00, 21.11.2026."
    assert "112" in said[1]
    assert keyboard(zamira) == []
    assert (await zamira.act("> [I am safe]"))[0] == said[0]
    assert "112" in "\n".join(await zamira.act("> 🆘 I need help"))
    assert await asking.answers() == {"Zamira": ""}
    await zamira.act("> help")  # the way to /help again
    assert asking.typed == []


async def test_the_end_takes_the_keyboard_away_unless_another_one_runs(
    asking: Asking, zamira: Chat
) -> None:
    first = await asking.begin(zamira)
    second = await asking.begin(zamira, event="fire")
    await asking.end(first)
    await asking.say(first, "over")
    assert keyboard(zamira) == LABELS
    await asking.end(second)
    await asking.say(second, "over")
    assert keyboard(zamira) == []


async def test_of_two_at_once_a_word_answers_both_and_a_button_its_own(
    asking: Asking, zamira: Chat
) -> None:
    first = await asking.begin(zamira)
    second = await asking.begin(zamira, event="fire")
    await zamira.act("> safe")
    assert await asking.answers(first) == await asking.answers(second) == {"Zamira": "safe"}
    assert (await zamira.act("> not there"))[0] == "Which place are you not in? Press it."
    await zamira.act("> [Fire: Almaty (city)]")
    assert await asking.answers(first) == {"Zamira": "safe"}
    assert await asking.answers(second) == {"Zamira": "away"}


async def test_a_button_of_one_leaves_the_keyboard_of_the_other(
    asking: Asking, zamira: Chat
) -> None:
    first = await asking.begin(zamira)
    await asking.begin(zamira, event="fire")
    await zamira.act(f"> /checkin safe {first}")
    assert keyboard(zamira) == LABELS


@pytest.mark.parametrize(
    "words",
    [
        "не безопасно",
        "no help needed",
        "safe but my brother is not",
        "Я в безопасности?",
        "safe ❌",
        "нет",
        "I am safe. And you?",
    ],
)
async def test_what_is_no_answer_is_kept_for_an_operator_and_asked_back(
    asking: Asking, zamira: Chat, words: str
) -> None:
    await asking.begin(zamira)
    said = await zamira.act(f"> {words}")
    assert said[0] == "In danger call 112."
    assert said[-1] == "[✅ I am safe] [🆘 I need help]"
    assert asking.typed == ["call roll unclear - KZ-75", "words"]
    assert asking.heard[-1] == Text(words)
    assert await asking.answers() == {"Zamira": "said"}
    await zamira.act("> [I am safe]")
    assert await asking.answers() == {"Zamira": "safe"}


async def test_who_writes_on_is_asked_back_once_in_ten_minutes(
    asking: Asking, zamira: Chat
) -> None:
    await asking.begin(zamira)
    await zamira.act("> what is going on\n> my brother is outside")
    assert asking.typed == ["call roll unclear - KZ-75", "words", "words"]
    await zamira.act("~ 10 minutes\n> he is not back")
    assert asking.typed[3:] == ["call roll unclear - KZ-75", "words"]
    await zamira.act("> 1")
    assert await asking.answers() == {"Zamira": "safe"}


async def test_one_that_was_discarded_before_it_began_asked_nobody(
    asking: Asking, zamira: Chat
) -> None:
    roll = await asking.begin(zamira)
    await asking.store.write(lambda db: db.run("UPDATE checkin_rolls SET started_at = 0"))
    await asking.end(roll, phase="cancelled")
    assert "Nobody is asking you anything now." in await zamira.act("> /checkin")
    await zamira.act("> what is going on")
    assert asking.typed == []


async def test_one_that_is_cancelled_is_over_and_a_need_in_it_stays(
    asking: Asking, zamira: Chat
) -> None:
    roll = await asking.begin(zamira)
    await zamira.act("> 🆘 I need help")
    await asking.end(roll, phase="cancelled")
    asking.cable.clock.seconds += 60
    await zamira.act("> [Hurt or ill]")
    assert await asking.answers() == {"Zamira": "need hurt"}


@pytest.mark.parametrize("words", ["ok", "Да", "xavfsizman", "коопсузмун", "қауіпсізбін", "👍"])
async def test_what_is_said_in_passing_is_asked_back_and_rings_nobody(
    asking: Asking, zamira: Chat, words: str
) -> None:
    await asking.begin(zamira)
    assert (await zamira.act(f"> {words}"))[0] == "Are you safe? Please press a button."
    assert asking.typed == []
    assert await asking.answers() == {"Zamira": ""}


async def test_forwarded_words_never_answer(asking: Asking, zamira: Chat) -> None:
    await asking.begin(zamira)
    zamira.world.send_text(zamira.person, "safe")
    [update] = zamira.world.updates(asking.cable._offset)
    update["message"]["forward_origin"] = {"type": "user"}
    await asking.cable.dispatch([update])
    assert await asking.answers() == {"Zamira": "said"}
    assert asking.typed == ["call roll unclear - KZ-75", "words"]


async def test_a_voice_is_kept_and_asked_back(asking: Asking, zamira: Chat) -> None:
    await asking.begin(zamira)
    zamira.world.send_voice(zamira.person, b"OggS")
    said = await zamira.listen()
    assert said[0] == "In danger call 112."
    assert asking.typed == ["call roll unclear - KZ-75", "words"]


async def test_a_digit_is_the_screens_when_another_stands_below(
    asking: Asking, zamira: Chat
) -> None:
    await asking.begin(zamira)
    await zamira.act("> /menu\n> 2")
    assert await asking.answers() == {"Zamira": ""}
    await zamira.act("> 🆘 I need help")
    assert await asking.answers() == {"Zamira": "need"}


async def test_who_has_answered_searches_as_ever(asking: Asking, zamira: Chat) -> None:
    await asking.begin(zamira)
    await zamira.act("> safe\n> passport")
    assert asking.typed == []
    assert await asking.answers() == {"Zamira": "safe"}


async def test_who_cannot_write_is_still_heard(asking: Asking, zamira: Chat) -> None:
    await asking.begin(zamira)
    await zamira.act("> alive\n> third floor, the stairs are gone")
    assert asking.typed == ["call roll unclear - KZ-75", "words"]
    assert await asking.answers() == {"Zamira": "later"}


async def test_nobody_who_was_not_asked_is_heard_but_where_it_runs(
    asking: Asking, zamira: Chat, enter: Enter
) -> None:
    bakyt = await live_in(enter("Bakyt"), "en", "KZ-75")
    charos = await live_in(enter("Charos"), "en", "RU-MOW")
    await asking.begin(zamira)
    await bakyt.act("> safe")
    assert "112" in "\n".join(await charos.act("> /checkin safe 1"))
    assert "112" in "\n".join(await charos.act("> /checkin need 1"))
    assert await asking.answers() == {"Zamira": "", "Bakyt": "safe"}
    sums = await asking.sums()
    assert sums == {("KZ-75", "asked"): 1, ("KZ-75", "unasked"): 1, ("KZ-75", "safe"): 1}


async def test_the_first_screen_says_what_runs_and_what_i_answered(
    asking: Asking, zamira: Chat
) -> None:
    await asking.begin(zamira)
    said = await zamira.act("> /checkin")
    assert "Mudflow: Almaty (city). We are asking now. You have not answered." in said
    await zamira.act("> [I am not there]\n> /checkin")
    line = "Mudflow: Almaty (city). We are asking now. You said: not there, 14:00, 21.11.2026"
    assert line in zamira.said()


async def test_an_emptied_chat_has_no_keyboard(asking: Asking, zamira: Chat) -> None:
    await asking.begin(zamira)
    await zamira.act("> /hide")
    assert keyboard(zamira) == []
    assert "safe" not in "\n".join(m["text"] for m in zamira.shows())


async def test_who_is_forgotten_is_counted_no_more(asking: Asking, zamira: Chat) -> None:
    await asking.begin(zamira)
    await zamira.act("> 🆘 I need help\n> /delete\n> [Yes, forget me]")
    assert await asking.answers() == {}
    assert await asking.sums() == {}
    await zamira.act("> safe")


async def test_a_week_after_the_end_only_the_sums_are_left(asking: Asking, zamira: Chat) -> None:
    await asking.begin(zamira)
    await zamira.act("> safe\n~ 8 days")
    assert await zamira.rows("SELECT * FROM checkin_people") == []
    assert await zamira.rows("SELECT * FROM checkin_answers") == []
    assert await asking.sums() == {("KZ-75", "asked"): 1, ("KZ-75", "safe"): 1}


async def test_who_has_no_language_yet_is_heard_first(asking: Asking, enter: Enter) -> None:
    chat = enter("Charos")
    await chat.act("> /start")
    await asking.begin(chat)
    assert keyboard(chat)[0] == "✅ Я в безопасности"
    said = await chat.act("> 🆘 Нужна помощь")
    assert "112" in said[1]
    assert await asking.answers() == {"Charos": "need"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_way_of_who_is_safe_in_every_language(
    asking: Asking, house: House, enter: Enter, language: str
) -> None:
    chat = await live_in(enter("Bakyt"), language, "KZ-75")
    roll = await asking.begin(chat)
    await asking.say(roll, "lines")
    for answer in ("safe", "later", "away"):
        said = await chat.act(f"> [{house.i18n.label(language, 'checkin-asks', answer)}]")
        assert "14:00" in said[0]
        await chat.act(f"> {house.i18n.label(language, 'checkin-asks', answer)}")
        assert await asking.answers() == {"Bakyt": answer}
        await asking.say(roll, "lines")
