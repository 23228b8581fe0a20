"""After an alert: its correction, a new text, its end; every word of it in every language."""

from functools import partial

import pytest

from bot import people
from bot.dialog import Said
from bot.fakegram.phone import Chat
from bot.store import Db, Store
from dialogs.alerts.staff import afterwards
from tests.conftest import LANGUAGES, Enter
from tests.launching import Hire, Launch, desk_turn, newest, phase, silent, subscribe, texts
from tests.test_staff import acts, data_of, number_of
from tests.test_transcripts import raw_words


async def test_the_author_corrects_alone_within_three_taps(
    zamira: Chat, bakyt: Chat, launch: Launch, timur: Chat, dana: Chat
) -> None:
    await launch(correction={"ru": "Сель не здесь <b>", "en": "It is the next valley."})
    alert = newest(zamira)
    await timur.act("> /alerts correct 1\n> [Send the correction now]")
    assert await phase(timur) == "corrected"
    old, new = texts(zamira)[-2:]
    assert old.startswith("Corrected. Read the new message below.\n")
    assert alert in old
    assert "It was an error: Mudflow" in new
    assert "It is the next valley." in new
    assert "Сель не здесь <b>" in newest(bakyt)
    [(body,)] = await timur.rows(
        """SELECT bodies.body FROM broadcasts JOIN broadcasts_bodies AS said
             ON said.broadcast = broadcasts.id AND language = 'en'
           JOIN bodies ON bodies.id = said.body WHERE lane = 0"""
    )
    assert "disable_notification" not in body  # it rings
    assert "Alert 1 was corrected by No. " in newest(dana)
    assert "alert corrected" in await acts(timur)


async def test_nobody_corrects_twice_nor_somebody_elses_alert(
    zamira: Chat, launch: Launch, timur: Chat, dana: Chat
) -> None:
    await launch()
    assert (await dana.act("> /alerts correct 1"))[0] == "Only its author can correct an alert."
    await timur.act("> /alerts correct 1")
    button = data_of(timur, "Send the correction now")
    await dana.act(f"> {button}")
    for forged in ("1 v1 AAAAAAAAAAA", "1 v9 " + button.split()[-1], "99", "x"):
        await timur.act(f"> /alerts correct {forged}")
    assert await phase(timur) == "sent"
    await timur.act(f"> {button}")
    said = len(texts(zamira))
    assert "was corrected before" in (await timur.act(f"> {button}"))[0]
    assert len(texts(zamira)) == said


async def test_an_approver_may_say_that_it_was_an_error_and_nothing_else(
    zamira: Chat, launch: Launch, dana: Chat
) -> None:
    await launch()
    number = await number_of(dana)

    def correct(db: Db, *, cancels: bool) -> int:
        turn = desk_turn(dana, db, number)
        said = {"": Said("other words")}
        until = turn.now + afterwards.DAY
        return turn.correct(1, bodies=said, expires=until, cancels=cancels)

    assert await dana.cable.store.write(partial(correct, cancels=False)) == 0
    assert await dana.cable.store.write(partial(correct, cancels=True)) > 0


def breaks(*args: object, **named: object) -> None:
    raise RuntimeError


@pytest.mark.parametrize(
    ("word", "label"),
    [
        ("correct", "Send the correction now"),
        ("over", "✔️ Over"),
        ("over", "Cancel: it was an error"),
    ],
)
async def test_what_breaks_in_the_middle_leaves_all_as_it_was_and_works_once_afterwards(
    zamira: Chat, launch: Launch, timur: Chat, word: str, label: str
) -> None:
    await launch()
    await timur.act(f"> /alerts {word} 1")
    button, before = data_of(timur, label), texts(zamira)
    with pytest.MonkeyPatch.context() as patched, timur.cable.trouble():
        patched.setattr(afterwards, "mend", breaks)
        await timur.act(f"> {button}")
    assert (await phase(timur), texts(zamira)) == ("sent", before)
    assert await timur.rows("SELECT id FROM broadcasts WHERE id > 1") == []
    timur.cable.restart()
    await timur.act(f"> {button}\n> {button}")
    assert await phase(timur) != "sent"
    mends = "SELECT COUNT(*) FROM broadcasts WHERE mends = 1"
    assert await timur.rows(mends) == [(1,)]
    rung = "SELECT COUNT(*) FROM broadcasts WHERE corrects = 1"
    assert await timur.rows(rung) == [(0 if label == "✔️ Over" else 1,)]


async def test_an_author_who_was_disabled_corrects_nothing(
    zamira: Chat, launch: Launch, timur: Chat, store: Store
) -> None:
    await launch()
    await timur.act("> /alerts correct 1")
    button, number = data_of(timur, "Send the correction now"), await number_of(timur)
    await store.write(lambda db: people.disable(db, number, now=1))
    await timur.act(f"> {button}")
    assert await phase(timur) == "sent"


async def test_a_new_text_replaces_the_old_and_rings_only_when_the_level_rises(
    zamira: Chat, launch: Launch, timur: Chat
) -> None:
    await launch(severity="Severe")
    await timur.act("> /alerts update 1")
    await timur.act("> /alerts update 1")  # one open draft is enough
    kept = "SELECT id, msg_type, refers, severity, spot, phase FROM alerts_bulletins ORDER BY id"
    assert (await timur.rows(kept))[1:] == [(2, "Update", 1, "Severe", "Аксай", "draft")]
    await launch(2)
    assert await phase(timur, 1) == "over"
    old, new = zamira.shows()[-2:]
    assert old["text"].startswith("Replaced: Mudflow")
    assert "New text. The warning of" in new["text"]
    assert await silent(zamira) == [False, True]
    await timur.act("> /alerts update 2")
    await timur.cable.store.write(
        lambda db: db.run("UPDATE alerts_bulletins SET severity = 'Extreme' WHERE id = 3")
    )
    await launch(3)
    assert await silent(zamira) == [False, True, False]


async def test_an_alert_that_is_replaced_while_it_is_sent_is_stopped_first(
    zamira: Chat, bakyt: Chat, launch: Launch, timur: Chat
) -> None:
    await launch()
    await timur.cable.store.write(stop_half)
    await timur.act("> /alerts update 1")
    await launch(2)
    states = await timur.rows("SELECT id, state FROM broadcasts WHERE lane = 1 ORDER BY id")
    assert states == [(1, "cancelled"), (3, "done")] or states[0] == (1, "cancelled")
    assert await phase(timur, 1) == "over"
    for chat in (zamira, bakyt):
        assert sum("Аксай" in text for text in texts(chat)) == 1


async def test_who_may_not_draft_there_makes_no_new_text(
    zamira: Chat, launch: Launch, hire: Hire, dana: Chat
) -> None:
    await launch()
    charos = await hire("Charos", "author", "RU")
    for chat in (charos, dana):
        said = await chat.act("> /alerts update 1")
        assert said[0] == "You cannot draft for that place."
    assert len(await charos.rows("SELECT id FROM alerts_bulletins")) == 1


async def test_an_approver_ends_it_in_place_and_no_phone_rings(
    zamira: Chat, launch: Launch, dana: Chat, timur: Chat
) -> None:
    await launch()
    count = len(texts(zamira))
    await dana.act("> /alerts over 1\n> [Over]")
    assert await phase(dana) == "over"
    assert (len(texts(zamira)), newest(zamira).splitlines()[0]) == (count, "Over: Mudflow")
    assert "Alert 1 was ended by No. " in "\n".join(texts(timur))
    assert (await dana.act("> /alerts over 1"))[0] == "This alert has ended."


async def test_an_approver_cancels_what_was_an_error_and_it_rings_who_got_it(
    zamira: Chat, launch: Launch, dana: Chat, enter: Enter
) -> None:
    await launch(correction={"ru": "чужие слова"})
    late = enter("Charos")
    await late.act("> /start\n> /language en")
    await subscribe(late, "KZ-19")
    await dana.act("> /alerts over 1\n> [Cancel: it was an error]")
    assert await phase(dana) == "cancelled"
    assert [text.splitlines()[2] for text in texts(zamira)[-2:]] == ["It was an error: Mudflow"] * 2
    assert "чужие слова" not in newest(zamira)
    assert not any("Mudflow" in text for text in texts(late))


@pytest.mark.parametrize(
    ("role", "place"), [("approver", "RU"), ("operator", "KZ"), ("author", "")]
)
async def test_nobody_else_ends_it(
    zamira: Chat, launch: Launch, hire: Hire, timur: Chat, role: str, place: str
) -> None:
    await launch()
    await timur.act("> /alerts over 1")
    charos = await hire("Charos", role, place)
    for words in ("over 1", "cancel 1", data_of(timur, "Over")[8:], "over 99", "cancel x"):
        said = await charos.act(f"> /alerts {words}")
        assert said[0] == "Only its author or an approver of its place can end an alert."
    assert await phase(timur) == "sent"


async def test_when_its_time_is_up_the_old_message_says_so_in_silence(
    zamira: Chat, launch: Launch, timur: Chat
) -> None:
    await launch(hours=2)
    count = len(texts(zamira))
    await zamira.act("~ 119 minutes")
    assert (await phase(timur), newest(zamira).splitlines()[0]) == (
        "sent", "From: Emergency ministry, Kazakhstan",
    )  # fmt: skip
    await zamira.act("~ 2 minutes")
    assert await phase(timur) == "over"
    assert (len(texts(zamira)), newest(zamira).splitlines()[0]) == (count, "Over: Mudflow")


async def test_the_words_of_a_correction_stay_when_its_time_is_up(
    zamira: Chat, launch: Launch, timur: Chat
) -> None:
    await launch(hours=2)
    await timur.act("> /alerts correct 1\n> [Send the correction now]")
    before = texts(zamira)
    await zamira.act("~ 3 hours")
    assert (await phase(timur), texts(zamira)) == ("over", before)


def stop_half(db: Db) -> None:
    """As if it had been stopped in the middle: the second person waits for it."""
    db.run("UPDATE broadcasts SET state = 'stopped' WHERE id = 1")
    db.run(
        """UPDATE outbox SET status = 'waiting', settled_at = NULL
           WHERE broadcast = 1 AND id = (SELECT MAX(id) FROM outbox WHERE broadcast = 1)"""
    )


STAFFS = ["needs 1", "helped 1", "answers 1", "correct 1", "over 1", "cancel 1", "update 1"]


@pytest.mark.parametrize("word", [*STAFFS, "practise alone", "rehearse 1", "run 1", "runs"])
async def test_for_a_migrant_every_such_word_is_their_own_screen(
    zamira: Chat, launch: Launch, word: str
) -> None:
    await launch()
    own = await zamira.act("> /alerts")
    assert await zamira.act(f"> /alerts {word}") == own
    assert await phase(zamira) == "sent"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_screen_speaks_every_language(
    zamira: Chat, timur: Chat, launch: Launch, language: str
) -> None:
    await zamira.act(f"> /language {language}")
    await timur.act(f"> /language {language}")
    await launch()
    for word in ("ok", "help", "what", "away"):
        await zamira.act(f"> /alerts {word} 1")
        assert not raw_words(zamira)
    for word in (*STAFFS[:1], *STAFFS[2:], "practise", "practise alone", "run 1", "runs"):
        await timur.act(f"> /alerts {word}")
        assert not raw_words(timur)
