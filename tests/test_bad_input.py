"""Whatever comes in gets a clear answer, loses nothing and keeps nobody waiting."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.fakegram.phone import Chat
from tests.desk import Desk
from tests.updates import BAKYT, ZAMIRA, message, place, tap, text, user

SORRY = "Something broke on our side, not on yours. We will look at it. Please try again."
UNKNOWN = "I have no answer to that yet."
WORDS_ONLY = "I can read words only. Please write a few words or tap a button."
MENU = "In danger call 112. It is free, even without money on the phone."
HELP = "In danger call 112. Fire 101, police 102, ambulance 103, gas 104. The calls are free, in Russia and in Kazakhstan."
HUGE = 10**30


async def settled(desk: Desk) -> Desk:
    """Zamira and Bakyt have chosen English."""
    for person in (ZAMIRA, BAKYT):
        await desk.take(text("/start", person), text("6", person))
    return desk


async def letters(desk: Desk) -> int:
    """How many dead letters there are."""
    return len(await desk.all("SELECT 1 FROM dead_letters"))


@pytest.mark.parametrize(
    "junk",
    [
        None,
        5,
        1e308,
        "update",
        [],
        [[[]]],
        {},
        {"malformed": "x"},
        {"update_id": "x"},
        {"update_id": -5},
        {"update_id": HUGE},
        {"update_id": True},
        {"update_id": None, "message": {}},
        {"update_id": 7_000_000, "message": []},
        {"update_id": 7_000_001, "message": {"chat": {"id": HUGE, "type": "private"}}},
        {"update_id": 7_000_002, "callback_query": "x"},
        {"update_id": 7_000_003, "callback_query": {"id": 5, "from": None}},
        {"update_id": 7_000_004, "my_chat_member": {"chat": {}}},
    ],
    ids=repr,
)
async def test_what_is_no_update_is_a_dead_letter_and_the_next_is_answered(
    desk: Desk, junk: Any
) -> None:
    await settled(desk)
    assert len(await desk.take(junk, text("/oven"))) == 1
    assert await letters(desk) == 1


def nested(levels: int) -> list[Any]:
    """Brackets in brackets."""
    found: list[Any] = []
    for _ in range(levels):
        found = [found]
    return found


@pytest.mark.parametrize(
    "content",
    [
        {"text": 5},
        {"text": {"a": "b"}},
        {"text": nested(900)},
        {"photo": "x"},
        {"photo": [{}]},
        {"photo": [{"file_id": "x"}, {"file_id": None}]},
        {"voice": {"file_id": "x", "duration": "long"}},
        {"document": []},
        {"location": {"latitude": "north"}},
        {"contact": {"user_id": 5}},
        {"message_id": "first"},
        {"message_id": HUGE},
        {"date": -1},
        {"from": {"id": HUGE}},
        {"from": "Zamira"},
    ],
    ids=lambda content: json.dumps(content)[:40],
)
async def test_a_message_that_cannot_be_read_is_excused(desk: Desk, content: Any) -> None:
    await settled(desk)
    said = await desk.texts(message(content), text("/oven", BAKYT))
    assert said == [SORRY, "The oven is hot."]
    assert await letters(desk) == 1


async def test_nothing_nested_breaks_the_letter_either(desk: Desk) -> None:
    await settled(desk)
    assert await desk.texts(message({"text": 5, "junk": nested(900)}), text("/oven")) == [
        SORRY,
        "The oven is hot.",
    ]


@pytest.mark.parametrize(
    "kind",
    [
        "business_message", "chat_boost", "chat_join_request", "inline_query", "message_reaction",
        "poll", "poll_answer", "pre_checkout_query", "something_new",
    ],
)  # fmt: skip
async def test_an_update_of_another_kind_is_passed_over(desk: Desk, kind: str) -> None:
    await settled(desk)
    update = {"update_id": 8_000_000, kind: {"from": user(ZAMIRA), "id": "x", "user": user(ZAMIRA)}}
    assert await desk.take(update, text("/oven")) != []
    assert len(desk.rows) == 1
    assert await letters(desk) == 0


@pytest.mark.parametrize(
    "service", ["pinned_message", "message_auto_delete_timer_changed", "write_access_allowed"]
)
async def test_what_telegram_notes_in_the_chat_is_no_message(desk: Desk, service: str) -> None:
    await settled(desk)
    assert await desk.take(message({service: {}})) == []


async def test_a_live_location_is_not_followed(desk: Desk) -> None:
    await settled(desk)
    update = message({"location": {"latitude": 1, "longitude": 2, "live_period": 60}})
    assert await desk.texts(update) == [WORDS_ONLY]
    moved = {"update_id": 8_000_001, "edited_message": update["message"]}
    assert await desk.take(moved) == []


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("/", UNKNOWN),
        ("//", UNKNOWN),
        ("/ menu", UNKNOWN),
        ("/menu", MENU),
        ("/MENU", MENU),
        ("/Menu@hamroh_bot", MENU),
        ("/menu@hamroh_bot now", MENU),
        ("  /menu\n", MENU),
        ("\0/menu\0", MENU),
        ("/menu\u202e", UNKNOWN),
        ("/nothing", HELP),
        ("/nothing@hamroh_bot", HELP),
        ("/" + "x" * 64, HELP),
        ("/" + "x" * 65, UNKNOWN),
        ("/start \udcff\0\u202e", MENU),
        ("/start " + "x" * 4000, MENU),
        ("/start t-7", MENU),
        ("/start -", MENU),
        ("/start a-'; DROP TABLE people", MENU),
        ("112", HELP),
        ("112!", HELP),
        ("+112", HELP),
        ("۱۱۲", HELP),
        ("103", HELP),
        ("111", HELP),
        ("1123", UNKNOWN),
        ("0", UNKNOWN),
        ("7", UNKNOWN),
        ("²", UNKNOWN),
        ("👍", UNKNOWN),
        ("🇹🇯" * 100, UNKNOWN),
        ("а" * 10_000, UNKNOWN),
        ("!" * 10_000, UNKNOWN),
        ("\u202eevil\u202c", UNKNOWN),
        ("\ud800", UNKNOWN),
        ("\udc00\ud800 broken", UNKNOWN),
        ("\u0000", WORDS_ONLY),
        (" \n\t ", WORDS_ONLY),
        ("<b>&amp;</b><script>", UNKNOWN),
        ("{ $lines }", UNKNOWN),
        ("'; DROP TABLE people; --", UNKNOWN),
        ("<", UNKNOWN),
        (">1", UNKNOWN),
        ("*", UNKNOWN),
        ("3:wages", UNKNOWN),
    ],
    ids=lambda value: ascii(value)[:40],
)
async def test_every_text_gets_its_answer(desk: Desk, words: str, answer: str) -> None:
    await settled(desk)
    body = (await desk.take(text(words)))[0]
    assert plain(body["text"]) == answer
    json.dumps(body).encode()
    assert await letters(desk) == 0


def plain(html: str) -> str:
    return html.partition("\n")[0].replace("<b>", "").replace("</b>", "")


@pytest.mark.parametrize(
    "data",
    [
        "", "0:", ":", "1:", "0:keep", "99999999999:keep", "9" * 64, "1:<", "1:*", "1:>1", "x",
        "\0" * 64, "\udcff", "keep", "-1:keep", "1:keep\0", "🍞" * 16, "1:" + "k" * 62, "¹:keep",
        "menu", " /menu",
    ],
    ids=ascii,
)  # fmt: skip
async def test_forged_button_data_is_an_old_button(desk: Desk, data: str) -> None:
    await settled(desk)
    await desk.take(text("/delete"))
    said = await desk.texts(tap(data, on=place(ZAMIRA, 5)))
    assert said == [
        "That question has passed.",
        "Forget all that is kept about you, and empty this chat? It cannot be undone.",
    ]
    assert len(desk.taps) == 1
    assert len(await desk.all("SELECT 1 FROM people")) == 2


@pytest.mark.parametrize("data", ["/", "//", "/\0", "/nothing 5", "/" + "x" * 63])
async def test_a_forged_command_is_typed(desk: Desk, data: str) -> None:
    await settled(desk)
    [body] = await desk.take(tap(data))
    assert plain(body["text"]) == HELP


@pytest.mark.parametrize("data", [5, None, {}, [], nested(900), HUGE])
async def test_a_tap_that_cannot_be_read_is_acknowledged_and_excused(desk: Desk, data: Any) -> None:
    await settled(desk)
    assert await desk.texts(tap(data)) == [SORRY]
    assert len(desk.taps) == 1


async def test_a_tap_on_a_message_that_is_not_in_a_chat_is_answered(desk: Desk) -> None:
    await settled(desk)
    update = tap("/oven")
    update["callback_query"]["inline_message_id"] = "x"
    [body] = await desk.take(update)
    assert "message_id" not in body


async def test_a_tap_in_a_group_and_on_other_peoples_messages_does_nothing(desk: Desk) -> None:
    await settled(desk)
    group = {"message_id": 5, "date": 1, "chat": {"id": -100, "type": "supergroup"}}
    assert await desk.take(tap("/oven", on=group), tap("/delete", on=place(BAKYT, 5))) == []
    assert [said for _, said in desk.taps] == [None, None]


async def test_stickers_polls_pictures_places_get_an_answer(chat: Chat) -> None:
    sends = [
        chat.world.send_sticker,
        chat.world.send_poll,
        lambda me: chat.world.send_photo(me, b"p"),
        lambda me: chat.world.send_voice(me, b"v"),
        lambda me: chat.world.send_document(me, b"d", name="\u202efdp.exe", caption="/menu"),
        lambda me: chat.world.send_location(me, 55.7, 37.6),
        lambda me: chat.world.send_contact(me),
        lambda me: chat.world.send_contact(me, own=False),
    ]
    for send in sends:
        send(chat.person)
        assert await chat.listen() == [WORDS_ONLY]


async def test_an_edited_message_is_to_be_sent_again(chat: Chat) -> None:
    sent = chat.world.send_text(chat.person, "hello")
    await chat.listen()
    chat.world.edit_text(chat.person, sent["message_id"], "/delete")
    assert (await chat.listen())[0].startswith("I do not see changes")


async def test_whoever_has_no_language_is_asked_for_it_whatever_they_send(chat: Chat) -> None:
    for number, send in enumerate(
        [
            lambda me: chat.world.send_sticker(me),
            lambda me: chat.world.send_photo(me, b"p"),
            lambda me: chat.world.send_text(me, "what is a patent"),
            lambda me: chat.world.send_text(me, "112"),
            lambda me: chat.world.send_text(me, "/nothing"),
            lambda me: chat.world.start(me, "t-7"),
            lambda me: chat.world.push({"callback_query": tap("/start", me)["callback_query"]}),
        ]
    ):
        person = 7000 + number
        chat.world.add_person(person, "N", language_code="en")
        other = Chat(chat.cable, person, quiet=chat._quiet)
        if number == 6:
            other.world.send_text(person, "hello")
        send(person)
        said = await other.listen()
        assert "112: in danger call, it is free. Choose your language." in said
        assert other.buttons(other.heard()[-1])[0] == "Русский"


async def test_what_came_before_the_language_is_done_after_it(chat: Chat) -> None:
    for number, first in enumerate(
        ["/privacy", "/start t-7", "what is a patent", "112", "/region"]
    ):
        person = 7000 + number
        chat.world.add_person(person, "N", language_code="en")
        other = Chat(chat.cable, person, quiet=chat._quiet)
        await other.act(f"> {first}")
        await other.act("> [English]")
        said = other.said()
        after = await chat.act(f"> {first}")
        assert said == after


async def test_hiding_and_being_forgotten_wait_for_no_language(chat: Chat) -> None:
    for number, command in enumerate(["/hide", "/delete"]):
        person = 7000 + number
        chat.world.add_person(person, "N", language_code="en")
        other = Chat(chat.cable, person, quiet=chat._quiet)
        await other.act(f"> hello\n> {command}")
        if command == "/hide":
            assert len(chat.world.history(person)) == 1
        else:
            assert (await other.act("> 2"))[0].startswith("Done.")


async def test_a_group_hears_one_sentence_a_day(chat: Chat) -> None:
    world, group = chat.world, -500
    world.add_group(group, "Brigade")
    world.join(chat.person, group)
    world.add_bot(chat.person, group)
    await chat.cable.settle()
    for _ in range(3):
        world.send_text(chat.person, "/menu@hamroh_bot", chat=group)
    await chat.cable.settle()
    said = [m["text"] for m in world.history(group) if m["from"]["is_bot"] and "text" in m]
    assert len(said) == 1
    assert said == [chat.cable.house.i18n.text("tg", "bot-group")]
    await chat.act("~ 1 day")
    world.send_text(chat.person, "/menu@hamroh_bot", chat=group)
    await chat.cable.settle()
    assert len([m for m in world.history(group) if m["from"]["is_bot"] and "text" in m]) == 2


async def test_a_group_that_becomes_a_supergroup_is_told_no_second_time(chat: Chat) -> None:
    world, group = chat.world, -500
    world.add_group(group, "Brigade")
    world.join(chat.person, group)
    world.add_bot(chat.person, group)
    await chat.cable.settle()
    new = world.migrate(group)
    await chat.cable.settle()
    world.send_text(chat.person, "/menu@hamroh_bot", chat=new)
    await chat.cable.settle()
    groups = await chat.rows("SELECT chat_id FROM groups")
    assert groups == [(new,)]
    world.kick_bot(chat.person, new)
    await chat.cable.settle()


async def test_a_channel_is_left(chat: Chat) -> None:
    world, channel = chat.world, -1_000_000_000_500
    world.add_group(channel, "News", kind="channel")
    world.join(chat.person, channel, admin=True)
    world.add_bot(chat.person, channel)
    await chat.cable.settle()
    assert world.calls["leaveChat"] == 1
    assert world.state.chats[channel].standing not in {"member", "administrator"}


JUNK: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-HUGE, HUGE)
    | st.floats()
    | st.text(st.characters(), max_size=30)
    | st.sampled_from(
        ["private", "/menu", "/delete", "1:forget", "member", "\udcff", "\0", ZAMIRA]
    ),
    lambda part: (
        st.lists(part, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "chat", "from", "type", "message", "text", "data", "x"]), part
        )
    ),
    max_leaves=6,
)
SEEDS = [
    text("/menu"),
    text("/start t-7"),
    text("forget"),
    message({"photo": [{"file_id": "x"}], "caption": "c"}),
    message({"contact": {"phone_number": "1", "user_id": ZAMIRA}}),
    tap("/delete", on=place(ZAMIRA, 3)),
    tap("1:forget"),
    {"update_id": 1, "edited_message": text("x")["message"]},
    {
        "update_id": 1,
        "my_chat_member": {
            "chat": {"id": ZAMIRA, "type": "private"},
            "from": user(ZAMIRA),
            "new_chat_member": {"status": "kicked"},
        },
    },
    {
        "update_id": 1,
        "channel_post": {**text("x")["message"], "chat": {"id": -9, "type": "channel"}},
    },
]


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    """An update of Zamira's in which some values are junk, and some are gone."""
    update = json.loads(json.dumps(draw(st.sampled_from(SEEDS))))
    update["update_id"] = draw(st.integers(10_000, 2**40) | st.integers(-5, 5))
    for _ in range(draw(st.integers(0, 3))):
        part = update
        while isinstance(part, dict) and part:
            name = draw(st.sampled_from(sorted(part)))
            deeper = isinstance(part[name], dict) and draw(st.booleans())
            if not deeper:
                part[name] = draw(JUNK)
                if draw(st.booleans()) and draw(st.booleans()):
                    del part[name]
                break
            part = part[name]
    return update


@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(mutated() | JUNK, min_size=5, max_size=30))
async def test_thousands_of_mutated_updates_keep_nobody_waiting(
    desk: Desk, updates: list[Any]
) -> None:
    await settled(desk)
    good = [text("/oven", BAKYT) for _ in updates]
    said = await desk.take(*(one for pair in zip(updates, good, strict=True) for one in pair))
    assert len(
        [b for b in said if b["chat_id"] == BAKYT and b["text"] == "The oven is hot."]
    ) == len(good)
    json.dumps(said, ensure_ascii=False).encode()
