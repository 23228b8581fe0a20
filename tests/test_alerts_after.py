"""After an alert: answers under it, its correction, a new text, its end, exercises."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest

from bot import approval, people
from bot.dialog import Command, Turn
from bot.fakegram.phone import Chat
from bot.people import Role
from bot.store import Db, Store
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import KIND
from dialogs.alerts.staff import drafting, reaching, sending
from tests.conftest import LANGUAGES, Enter
from tests.test_staff import acts, data_of, number_of
from tests.test_transcripts import raw_words

Hire = Callable[..., Awaitable[Chat]]
Launch = Callable[..., Awaitable[int]]
HOUR, DAY = 3600, 86_400
TITLE = "Mudflow · Almaty Region"


@pytest.fixture
def hire(enter: Enter, store: Store) -> Hire:
    """Somebody of the cast with a role, as the command line would give it."""

    async def hire(name: str, role: Role, place: str = "", language: str = "en") -> Chat:
        chat = enter(name)
        await chat.act(f"> /start\n> /language {language}")
        number = await number_of(chat)
        await store.write(lambda db: people.grant(db, number, role, place, now=1))
        return chat

    return hire


@pytest.fixture
async def timur(hire: Hire) -> Chat:
    """Timur, who writes alerts for Kazakhstan."""
    return await hire("Timur", "author", "KZ")


@pytest.fixture
async def dana(hire: Hire) -> Chat:
    """Dana, who approves them."""
    return await hire("Dana", "approver", "KZ")


@pytest.fixture
async def olga(hire: Hire) -> Chat:
    """Olga, an operator, who is rung when somebody needs help."""
    return await hire("Olga", "operator", "KZ")


@pytest.fixture
async def zamira(chat: Chat, olga: Chat) -> Chat:
    """Zamira in Almaty region, who gets alerts of it in English."""
    await chat.act("> /region country\n> [Kazakhstan]")
    await subscribe(chat, "KZ-19")
    return chat


@pytest.fixture
async def bakyt(enter: Enter) -> Chat:
    """Bakyt, who gets alerts of all of Kazakhstan, in Tajik."""
    chat = enter("Bakyt")
    await chat.act("> /start\n> /language tg")
    await subscribe(chat, "KZ")
    return chat


async def subscribe(chat: Chat, place: str, topic: str = "") -> None:
    number = await number_of(chat)

    def keep(db: Db) -> None:
        db.run("INSERT INTO alerts_subscribers(person_id, since) VALUES (:p, 1)", p=number)
        db.run("INSERT INTO alerts_regions VALUES (:p, :place, 1)", p=number, place=place)
        if topic:
            db.run("INSERT INTO alerts_topics VALUES (:p, :topic)", p=number, topic=topic)

    await chat.cable.store.write(keep)


def desk_turn(chat: Chat, db: Db, number: int) -> Turn:
    house, clock = chat.cable.house, chat.cable.clock
    person = people.by_id(db, house.seal, number)
    assert person is not None
    return Turn(house, db, person, Command("alerts"), clock.utc())


@pytest.fixture
def launch(timur: Chat, dana: Chat) -> Launch:
    """An alert of Timur's that Dana approves and sends; its number."""

    async def launch(number: int = 0, **fields: Any) -> int:
        author, approver = await number_of(timur), await number_of(dana)

        def go(db: Db) -> int:
            drafts, sends = desk_turn(timur, db, author), desk_turn(timur, db, approver)
            blank = drafting.blank(drafts, "mudflow", ("KZ-19",))
            given = {"source": "kz-emergency", "spot": "Аксай", **fields}
            found = bulletins.find(drafts, number)
            made = found or bulletins.add(drafts, replace(blank, **given))
            audience = reaching.audience(sends, made)
            count = sends.audience(audience.name, **audience.params).total
            request = approval.ask(
                db,
                kind=KIND,
                item=made.id,
                version=made.version,
                count=count,
                place=reaching.place_of(made),
                author=author,
                now=sends.seconds,
                audience=audience,
            )
            asked = bulletins.move(drafts, made, "asked", approval=request)
            how = approval.approve(db, request, approver=approver, typed=count, now=sends.seconds)
            assert (how, asked is not None) == ("approved", True)
            assert sending.send(sends, asked, request) is not None
            return made.id

        made = await timur.cable.store.write(go)
        await timur.cable.settle()
        return made

    return launch


async def phase(chat: Chat, number: int = 1) -> str:
    [(found,)] = await chat.rows("SELECT phase FROM alerts_bulletins WHERE id = :id", id=number)
    return str(found)


async def answered(chat: Chat) -> list[tuple[Any, ...]]:
    return await chat.rows(
        "SELECT place, answer, looked, needs_since IS NOT NULL FROM alerts_answers ORDER BY id"
    )


def newest(chat: Chat) -> str:
    return str(chat.shows()[-1]["text"])


def texts(chat: Chat) -> list[str]:
    return [str(message["text"]) for message in chat.shows()]


# --- answers


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


async def test_who_is_forgotten_takes_the_need_along(
    zamira: Chat, launch: Launch, timur: Chat
) -> None:
    await launch()
    await zamira.act("> [I need help]\n> /delete\n> [Yes, forget me]")
    assert await answered(timur) == []
    assert await timur.rows("SELECT COUNT(*) FROM waiting WHERE done_at IS NULL") == [(0,)]


# --- the correction


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
    assert not any("disable_notification" in str(m) for m in zamira.shows()[-1:])
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


async def test_an_author_who_was_disabled_corrects_nothing(
    zamira: Chat, launch: Launch, timur: Chat, store: Store
) -> None:
    await launch()
    await timur.act("> /alerts correct 1")
    button, number = data_of(timur, "Send the correction now"), await number_of(timur)
    await store.write(lambda db: people.disable(db, number, now=1))
    await timur.act(f"> {button}")
    assert await phase(timur) == "sent"


# --- a new text


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


async def silent(chat: Chat) -> list[bool]:
    """Whether each alert that went out was silent."""
    bodies = await chat.rows(
        """SELECT bodies.body FROM broadcasts JOIN broadcasts_bodies
             ON broadcasts_bodies.broadcast = broadcasts.id AND language = 'en'
           JOIN bodies ON bodies.id = broadcasts_bodies.body
           WHERE lane = 1 ORDER BY broadcasts.id"""
    )
    return ["disable_notification" in str(body) for (body,) in bodies]


async def test_an_alert_that_is_replaced_while_it_is_sent_is_stopped_first(
    zamira: Chat, bakyt: Chat, launch: Launch, timur: Chat
) -> None:
    await launch()
    await timur.cable.store.write(lambda db: stop_half(db))
    await timur.act("> /alerts update 1")
    await launch(2)
    states = await timur.rows("SELECT id, state FROM broadcasts WHERE lane = 1 ORDER BY id")
    assert states == [(1, "cancelled"), (3, "done")] or states[0] == (1, "cancelled")
    assert await phase(timur, 1) == "over"
    for chat in (zamira, bakyt):
        assert sum("Аксай" in text for text in texts(chat)) == 1


def stop_half(db: Db) -> None:
    """As if it had been stopped in the middle: the second person waits for it."""
    db.run("UPDATE broadcasts SET state = 'stopped' WHERE id = 1")
    db.run(
        """UPDATE outbox SET status = 'waiting', settled_at = NULL
           WHERE broadcast = 1 AND id = (SELECT MAX(id) FROM outbox WHERE broadcast = 1)"""
    )


async def test_who_may_not_draft_there_makes_no_new_text(
    zamira: Chat, launch: Launch, hire: Hire, dana: Chat
) -> None:
    await launch()
    charos = await hire("Charos", "author", "RU")
    for chat in (charos, dana):
        said = await chat.act("> /alerts update 1")
        assert said[0] == "You cannot draft for that place."
    assert len(await charos.rows("SELECT id FROM alerts_bulletins")) == 1


# --- the end


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


# --- exercises


async def test_an_exercise_alone_goes_to_nobody_else_and_its_times_are_told(
    zamira: Chat, timur: Chat, dana: Chat
) -> None:
    others = [len(chat.shows()) for chat in (zamira, dana)]
    await timur.act("> /staff practise\n> [Alone]\n~ 20 seconds")
    said = await timur.act("> [Send it to me]")
    assert (said[0], said.count("EXERCISE. There is no danger.")) == (
        "EXERCISE. There is no danger.", 2,
    )  # fmt: skip
    await timur.act("~ 40 seconds")
    said = await timur.act("> [Correct it]")
    assert "It was an error: Earthquake" in said
    assert said[-3:] == [
        "It was sent after 20 s more",
        "It was corrected after 40 s more",
        "You practised alone.",
    ]
    assert [len(chat.shows()) for chat in (zamira, dana)] == others
    assert await timur.rows("SELECT * FROM broadcasts") == []
    assert "Exercises that you began as staff, and how long they took: 1" in await timur.act(
        "> /privacy kept"
    )


async def test_an_exercise_with_a_colleague_reaches_staff_alone(
    zamira: Chat, timur: Chat, dana: Chat, launch: Launch
) -> None:
    await timur.act("> /alerts practise\n> [With a colleague]")
    assert await phase(timur) == "draft"
    zamiras = len(zamira.shows())
    await launch(1)
    for chat in (timur, dana):
        assert any(t.count("EXERCISE. There is no danger.") == 2 for t in texts(chat))
    assert len(zamira.shows()) == zamiras
    timur.cable.clock.seconds += 30
    await timur.act("> /alerts correct 1\n> [Send the correction now]")
    said = await timur.act("> /alerts run 1")
    assert "It was corrected after 30 s more" in said
    assert said[-1] == "It went to 3 of staff."


async def test_an_exercise_with_the_public_is_for_those_who_chose_it(
    zamira: Chat, bakyt: Chat, timur: Chat, launch: Launch
) -> None:
    await bakyt.cable.store.write(
        lambda db: db.run(
            "INSERT INTO alerts_topics SELECT id, 'exercise' FROM people WHERE chat_id = :c",
            c=bakyt.person,
        )
    )
    zamiras = len(zamira.shows())
    await timur.act("> /alerts practise\n> [With the public]")
    [(places,)] = await timur.rows("SELECT places FROM alerts_bulletins")
    await launch(1)
    assert "KZ" in places
    assert newest(bakyt).startswith("МАШҚ")
    assert len(zamira.shows()) == zamiras


async def test_a_month_after_the_last_exercise_an_author_is_nudged(
    timur: Chat, store: Store
) -> None:
    await timur.act("> /alerts practise\n> [Alone]")
    await timur.act("~ 30 days")
    assert not any("A month has passed" in text for text in texts(timur))
    await timur.act("~ 1 day")
    assert newest(timur).startswith("A month has passed since your last exercise.")
    number = await number_of(timur)
    await store.write(lambda db: people.revoke(db, number, "author", "KZ"))
    count = len(texts(timur))
    await timur.act("~ 40 days")
    assert len(texts(timur)) == count


@pytest.mark.parametrize("word", ["pair", "alone", "public", "nonsense"])
async def test_who_may_not_draft_begins_no_exercise(dana: Chat, word: str) -> None:
    assert (await dana.act(f"> /alerts practise {word}"))[0] == "Practise"
    assert await dana.rows("SELECT * FROM alerts_bulletins") == []


async def test_nobody_goes_on_with_somebody_elses_exercise(timur: Chat, hire: Hire) -> None:
    await timur.act("> /alerts practise\n> [Alone]")
    button = data_of(timur, "Send it to me")
    charos = await hire("Charos", "author", "KZ")
    for words in (button, "/alerts rehearse 1", "/alerts rehearse x"):
        assert (await charos.act(f"> {words}"))[0] == "Practise"
    for forged in ("1 v1 AAAAAAAAAAA", "1 v2 " + button.split()[-1]):
        await timur.act(f"> /alerts rehearse {forged}")
    assert await timur.rows("SELECT sent FROM alerts_runs") == [(None,)]


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
