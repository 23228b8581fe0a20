"""Staff draft an alert: the menu, step by step, its page, previews, whom it reaches."""

import html
import json
from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot import approval, people
from bot.dialog import House, Turn
from bot.fakegram.phone import Chat, Clock
from bot.outbox import Reach
from bot.store import Store
from dialogs.alerts import bulletins, wording
from dialogs.alerts.hazards import Status
from dialogs.alerts.staff import WAYS, reaching
from dialogs.alerts.staff.bodies import bodies, corrections
from tests.conftest import LANGUAGES, Enter
from tests.newsroom import (
    ALMATY,
    MOSCOW,
    STEPS,
    Hire,
    field,
    first,
    subscribe,
    with_turn,
)
from tests.test_staff import data_of, number_of
from tests.test_transcripts import raw_words


async def test_the_whole_chat_of_a_draft(timur: Chat, enter: Enter) -> None:
    await subscribe(enter, "Zamira", "tg", ALMATY)
    await subscribe(enter, "Bakyt", "ky", "KZ")
    await subscribe(enter, "Charos", "uz", MOSCOW)
    await timur.talk("""
        > /alerts desk
        Alerts
        Your drafts: 0
        Waiting for your approval: 0
        [✏️ New alert] [📝 My drafts] [📡 Sent and running] [🎯 Practise] [🙋 Are people safe?]
        > [New alert]
        Who can approve now
        There is no other approver for your places. You can draft, but nothing goes out.
        Nothing reaches anybody before a second person approves it.
        [✏️ Begin]
        > [Begin]
        What is it about?
        ...
        > [Mudflow]
        In which region? You can type its first letters.
        ...
        > almaty (c
        Draft 1. Where: Almaty (city)
        On duty for approval: nobody; all are rung
        [✅ That is all] [➕ One more region]
        > [That is all]
        Draft 1. How great is the danger?
        [Danger to life] [Great danger] [Be careful]
        > [Great danger]
        ...
        > [Kazhydromet, Kazakhstan]
        ...
        > Медеу
        Draft 1. When does it begin? It is 14:00 there now.
        Tap, or write a time like 22.11 14:30
        [Now] [In 1 h] [In 3 h] [Tomorrow at 8:00]
        > [Now]
        Draft 1. For how many hours does it hold?
        Tap, or write a number from 1 to 72.
        [12 h] [6 h] [24 h] [72 h]
        > 8
        ...
        > [Nothing]
        1: Mudflow · Almaty (city)
        Draft. Nobody has it yet.
        From: Kazhydromet, Kazakhstan
        ...
        Mudflow. Great danger
        Where: Almaty (city)
        On the signs: “Медеу”
        Ends: 22:00, 21.11.2026, local time: Kazakhstan
        Reaches now: 2 people (ky 1, tg 1)
        Cannot be reached: 0
        [📱 As on the phone] [🧪 Test to myself] [✏️ Change] [↩️ Correction] [🕒 When] [🖐 Ask for approval]
    """)  # noqa: E501 - a line of the chat is as long as what is said
    assert await field(timur, "severity") == "Severe"
    assert await timur.rows("SELECT act FROM audit ORDER BY id LIMIT 2") == [
        ("alert drafted",),
        ("alert edited",),
    ]


@pytest.mark.parametrize("word", [*WAYS, "nonsense"])
async def test_for_a_migrant_every_word_is_their_own_screen(
    chat: Chat, timur: Chat, word: str
) -> None:
    if word in {"stop", "resume"}:
        pytest.skip("migrants have words of that name")
    await timur.act(STEPS)
    mine = await chat.act("> /alerts")
    for rest in ("", " 1", " 1 tg", " 1 v1 AAAAAAAAAAA"):
        assert await chat.act(f"> /alerts {word}{rest}") == mine
    assert await field(timur, "phase") == "draft"


async def test_who_is_on_duty_stands_before_the_first_question(timur: Chat, hire: Hire) -> None:
    await hire("Dana", "approver", "KZ-75")
    said = await timur.act("> /alerts new")
    assert said[1] == "Nobody is on duty. When you ask, all approvers are rung."
    dana = await hire("Olga", "approver", "KZ")
    await dana.act("> /staff on")
    assert (await timur.act("> /alerts new"))[1] == "Kazakhstan: whole country: No. 3"
    await hire("Charos", "approver", "RU")
    assert "Russia" not in "".join(await timur.act("> /alerts new"))


async def test_an_author_is_not_told_of_themselves(timur: Chat, store: Store) -> None:
    me = await number_of(timur)
    await store.write(lambda db: people.grant(db, me, "approver", "KZ", now=1))
    await timur.act("> /staff on")
    assert (await timur.act("> /alerts new"))[1].startswith("There is no other approver")


async def test_other_staff_have_no_drafts(hire: Hire, drafted: Chat) -> None:
    olga = await hire("Olga", "operator")
    said = await olga.act("> /alerts desk")
    assert said[-1] == "[📡 Sent and running] [🙋 Are people safe?]"
    assert await olga.act("> /alerts new") == said
    for typed_in in ("begin", "draft 1", "change 1", "set 1 severity", "own 1 ru", "discard 1"):
        assert (await olga.act(f"> /alerts {typed_in}"))[0].startswith("There is no such draft")
    dana = await hire("Dana", "author", "KZ")
    assert (await dana.act("> /alerts draft 1"))[0].startswith("There is no such draft")
    data = await with_turn(drafted, lambda turn: first(turn).version)
    await dana.act(f"> /alerts discard 1 v{data} AAAAAAAAAAA")
    assert await field(drafted, "phase") == "draft"


async def test_only_places_that_the_role_covers(hire: Hire) -> None:
    dana = await hire("Dana", "partner", ALMATY)
    await dana.act("> /alerts begin")
    await dana.act("> [Mudflow]")
    assert dana.buttons(dana.heard()[-1])[0] == "Almaty (city)"
    assert len(dana.buttons(dana.heard()[-1])) == 3  # and back, and home
    olga = await hire("Olga", "author")
    assert "[Kazakhstan]" in "".join(await olga.act("> /alerts begin\n> [Mudflow]"))
    await olga.act("> /alerts begin\n> drone")
    assert len(olga.buttons(olga.heard()[-1])) == 8  # Russia alone: its regions


async def test_several_regions_and_the_whole_country(timur: Chat, enter: Enter) -> None:
    await subscribe(enter, "Zamira", "tg", ALMATY)
    await subscribe(enter, "Bakyt", "ky", "KZ-71")
    await timur.act("> /alerts begin\n> [Mudflow]\n> [Astana]\n> [One more region]")
    await timur.act("> [Almaty (city)]\n> [One more region]\n> [Astana]")
    assert json.loads(await field(timur, "places")) == ["KZ-71", ALMATY]
    assert (await timur.act("> [✖️ Astana]"))[0] == "Draft 1. Where: Almaty (city)"
    await timur.act("> [One more region]\n> [Astana]\n> [That is all]\n> [Danger to life]")
    said = await timur.act("> [Kazhydromet, Kazakhstan]\n> Медеу\n> /alerts draft 1")
    assert said[-4:-1] == [
        "Cannot be reached: 0",
        "Almaty (city): 1 (tg 1)",
        "Astana: 1 (ky 1)",
    ]
    await timur.act("> [Change]\n> [Where]\n> [One more region]\n> [Whole country]")
    assert json.loads(await field(timur, "places")) == ["KZ"]


async def test_who_cannot_be_reached_is_counted_apart(drafted: Chat, enter: Enter) -> None:
    zamira = await subscribe(enter, "Zamira", "tg", ALMATY)
    me = await number_of(zamira)
    await zamira.cable.store.write(
        lambda db: db.run("UPDATE people SET reachable = 0 WHERE id = :me", me=me)
    )
    said = await drafted.act("> /alerts draft 1")
    assert "It reaches nobody now. Cannot be reached: 1" in said


async def test_the_correction_is_drafted_with_it(drafted: Chat, house: House) -> None:
    said = await drafted.act("> /alerts correction 1")
    assert "It was an error: Mudflow" in said
    await drafted.act("> [Русский]\n> Угрозы нет, ошибка датчика")
    made = await with_turn(drafted, lambda turn: corrections(turn, first(turn)))
    assert set(made) == {*LANGUAGES, ""}
    assert "Угрозы нет, ошибка датчика" in made["ru"].text == made[""].text
    assert "Угрозы нет, ошибка датчика" in made["tg"].text
    assert "Угрозы нет" not in (await drafted.act("> /alerts preview 1 ru"))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_preview_is_what_the_phone_will_show(drafted: Chat, language: str) -> None:
    sent = await with_turn(drafted, lambda turn: bodies(turn, first(turn)))
    await drafted.act(f"> /alerts preview 1 {language}")
    shown = drafted.heard()[-1]
    assert shown["text"].endswith("\n\n" + html.unescape(_plain(sent[language].text)))
    labels = [button.label for button in sent[language].buttons]
    assert drafted.buttons(shown)[:4] == labels
    unread = language not in {"ru", "en"}
    assert bool(shown["text"].splitlines()[0].partition(". ")[2].strip()) is unread
    await drafted.act(f"> [{labels[1]}]")
    assert await drafted.rows("SELECT id FROM waiting") == []  # nobody asked for help


def _plain(text: str) -> str:
    return wording._TAG.sub("", text)


async def test_a_test_goes_to_oneself_and_says_so_at_both_ends(drafted: Chat, enter: Enter) -> None:
    zamira = await subscribe(enter, "Zamira", "tg", ALMATY)
    zamira._heard.clear()
    said = await drafted.act("> /alerts try 1")
    assert said[0] == said[-2] == "TEST. There is no danger."
    assert (await drafted.act("> /alerts try 1 tg"))[0] == "САНҶИШ АСТ. Хатар нест."
    assert zamira.said() == []
    assert await drafted.rows("SELECT id FROM broadcasts") == []


async def test_discarding_needs_the_fresh_button(drafted: Chat) -> None:
    await drafted.act("> /alerts change 1 1")
    old = data_of(drafted, "Discard")
    await drafted.act("> /alerts set 1 severity\n> [Great danger]")
    for stale in (old, "/alerts discard 1", "/alerts discard 1 v1 AAAAAAAAAAA"):
        assert (await drafted.act(f"> {stale}"))[1].startswith("What shall be changed?")
    assert await field(drafted, "phase") == "draft"
    await drafted.act("> /alerts change 1 1\n> [Discard the draft]")
    assert drafted.said()[0] == "My drafts: 0"
    assert await field(drafted, "phase") == "discarded"


async def test_nothing_is_lost_when_the_bot_dies_at_any_step(timur: Chat) -> None:
    for line in STEPS.strip().splitlines():
        await timur.act(line)
        timur.cable.restart()
    assert timur.said()[0] == "1: Mudflow · Almaty (city)"
    for line in ("> /alerts own 1 ru", "> Уходите", "> /alerts change 1 1"):
        await timur.act(line)
        timur.cable.restart()
    assert json.loads(await field(timur, "own")) == {"ru": "Уходите"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_screen_in_every_language(
    drafted: Chat, hire: Hire, language: str, enter: Enter
) -> None:
    await subscribe(enter, "Zamira", "tg", ALMATY)
    await drafted.act(f"> /language {language}")
    words = ["desk", "new", "begin", "drafts", "past", "draft 1", "change 1", "change 1 1"]
    words += ["own 1", "own 1 tg", "correction 1", "correction 1 tg", "preview 1 kk", "try 1"]
    words += [f"set 1 {name}" for name in ("places", "source", "spot", "onset", "hours", "meeting")]
    for word in words:
        await drafted.act(f"> /alerts {word}")
        assert not raw_words(drafted), word
        labels = [label for message in drafted.heard() for label in drafted.buttons(message)]
        assert len(labels) == len(set(labels)), (word, labels)
    for said in ("<", "x" * 99, "a.com", "+7 701 123 45 67"):
        await drafted.act(f"> /alerts set 1 spot\n> {said}")
        assert not raw_words(drafted), said


async def test_where_a_role_must_be_held(drafted: Chat) -> None:
    one = await with_turn(drafted, first)
    assert reaching.place_of(one) == ALMATY
    assert reaching.place_of(replace(one, places=("KZ",))) == "KZ"
    assert reaching.place_of(replace(one, places=(ALMATY, "KZ-71"))) == "KZ"
    assert reaching.place_of(replace(one, places=(ALMATY, MOSCOW))) == ""


async def test_a_number_out_of_the_usual_asks_once_more(drafted: Chat, enter: Enter) -> None:
    await subscribe(enter, "Zamira", "tg", ALMATY)

    def third(turn: Turn) -> str:
        sql = "INSERT INTO people(id, chat_id, language) VALUES (:id, :id, 'tg')"
        for number in range(100, 109):
            turn.db.run(sql, id=number)
            turn.db.run(
                "INSERT INTO alerts_subscribers(person_id, since) VALUES (:id, 1)", id=number
            )
        guards = [reaching.guard(turn, first(turn), Reach({"tg": n})) for n in (3, 4)]
        return " ".join(guards)

    assert await with_turn(drafted, third) == " third"

    def double(turn: Turn) -> str:
        for number in (100, 200, 300):
            one = bulletins.add(turn, first(turn))
            asked = approval.ask(
                turn.db, kind="alert", item=one.id, version=1, count=number, place="KZ",
                author=turn.person.id, now=1,
            )  # fmt: skip
            bulletins.move(turn, one, "sent", approval=asked)
        guards = [reaching.guard(turn, first(turn), Reach({"tg": n})) for n in (400, 401)]
        return " ".join(guards)

    assert await with_turn(drafted, double) == "third double"


async def test_it_is_the_same_audience_a_minute_and_a_night_later(
    drafted: Chat, clock: Clock
) -> None:
    before = await with_turn(drafted, lambda turn: reaching.audience(turn, first(turn)))
    for pause in (60, 9 * 3600):
        clock.seconds += pause
        after = await with_turn(drafted, lambda turn: reaching.audience(turn, first(turn)))
        assert after != before
        assert after.mark == before.mark
    other = await with_turn(
        drafted,
        lambda turn: reaching.audience(turn, replace(first(turn), severity="Moderate")),
    )
    assert other.mark != before.mark


async def test_an_exercise_is_for_who_chose_it_and_a_test_for_nobody(
    drafted: Chat, enter: Enter
) -> None:
    await subscribe(enter, "Zamira", "tg", ALMATY)
    bakyt = await number_of(await subscribe(enter, "Bakyt", "ky", ALMATY))
    await drafted.cable.store.write(
        lambda db: db.run("INSERT INTO alerts_topics VALUES (:me, 'exercise')", me=bakyt)
    )
    assert await with_turn(drafted, lambda turn: heard(turn, "Actual")) == {"tg": 1, "ky": 1}
    assert await with_turn(drafted, lambda turn: heard(turn, "Exercise")) == {"ky": 1}
    assert await with_turn(drafted, lambda turn: heard(turn, "Test")) == {}


def heard(turn: Turn, status: Status) -> Mapping[str, int]:
    found = reaching.reach(turn, replace(first(turn), status=status), "/alerts draft 1")
    assert found is not None
    return found.readers
