"""Whatever comes in gets a clear answer, loses nothing and keeps nobody waiting."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from bot.fakegram import World
from bot.fakegram.phone import Chat
from tests.conftest import Enter
from tests.desk import Desk
from tests.updates import BAKYT, ZAMIRA, message, text, user

SORRY = "Something broke on our side, not on yours. We will look at it. Please try again."
UNKNOWN = "I have no answer to that yet."
WORDS_ONLY = "I can read words only. Please write a few words or tap a button."
DANGER = "112: any danger"
MENU = "In danger call 112. It is free, even without money on the phone."
HELP = (
    "In danger call 112. Fire 101, police 102, ambulance 103, gas 104. "
    "The calls are free, in Russia and in Kazakhstan."
)
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
        ("/start t-7", "There is no such training, or you have no seat there."),
        ("/start -", MENU),
        ("/start a-'; DROP TABLE people", MENU),
        ("112", DANGER),
        ("112!", DANGER),
        ("+112", DANGER),
        ("۱۱۲", DANGER),
        ("103", DANGER),
        ("111", DANGER),
        ("1123", UNKNOWN),
        ("0", UNKNOWN),
        ("8", UNKNOWN),
        ("²", UNKNOWN),
        ("👍", UNKNOWN),
        ("🇹🇯" * 100, UNKNOWN),
        ("а" * 10_000, UNKNOWN),
        ("!" * 10_000, UNKNOWN),
        ("\u202eevil\u202c", UNKNOWN),
        ("\ud800", UNKNOWN),
        ("\udc00\ud800 zzyzx", UNKNOWN),
        ("\u0000", WORDS_ONLY),
        (" \n\t ", WORDS_ONLY),
        ("<b>&amp;</b><script>", UNKNOWN),
        ("{ $lines }", UNKNOWN),
        ("'; DROP TABLE people; --", UNKNOWN),
        ("<", UNKNOWN),
        (">1", UNKNOWN),
        ("*", UNKNOWN),
        ("3:wages", "This may be it. Tap a button, or say it in other words."),
    ],
    ids=lambda value: ascii(value)[:40],
)
async def test_every_text_gets_its_answer(desk: Desk, words: str, answer: str) -> None:
    await settled(desk)
    body = (await desk.take(text(words)))[0]
    assert plain(body["text"]) == answer
    json.dumps(body).encode()
    assert await letters(desk) == 0


async def test_what_is_no_text_is_kept_as_text(desk: Desk) -> None:
    await settled(desk)
    await desk.take(text("/bakery"), text("bread"), text("old"), text("\ud800\0<b>\u202ex"))
    said = await desk.texts(text("1"))
    assert said == ["bread, old, \ufffd&lt;b&gt;x, 1: it is in the oven."]


def plain(html: str) -> str:
    return html.partition("\n")[0].replace("<b>", "").replace("</b>", "")


async def test_stickers_polls_pictures_places_get_an_answer(chat: Chat) -> None:
    sends: list[Callable[[int], object]] = [
        chat.world.send_sticker,
        chat.world.send_poll,
        lambda me: chat.world.send_location(me, 55.7, 37.6),
        chat.world.send_contact,
        lambda me: chat.world.send_contact(me, own=False),
    ]
    for send in sends:
        send(chat.person)
        assert await chat.listen() == [WORDS_ONLY]


async def test_files_out_of_the_blue_are_offered_to_an_operator(chat: Chat) -> None:
    asked = ["Is this for an operator?", "[✅ Yes, pass it on] [No]"]
    chat.world.send_photo(chat.person, b"p")
    assert await chat.listen() == asked
    await chat.act("> [No]")
    chat.world.send_voice(chat.person, b"v")
    assert await chat.listen() == asked
    await chat.act("> /menu")
    chat.world.send_document(chat.person, b"d", name="\u202efdp.exe", caption="/menu")
    assert (await chat.listen())[0].startswith("I do not pass on files of this kind.")


async def test_an_edited_message_is_to_be_sent_again(chat: Chat) -> None:
    sent = chat.world.send_text(chat.person, "hello")
    await chat.listen()
    chat.world.edit_text(chat.person, sent["message_id"], "/delete")
    assert (await chat.listen())[0].startswith("I do not see changes")


FIRST: dict[str, Callable[[World, int], object]] = {
    "a sticker": lambda world, me: world.send_sticker(me),
    "a picture": lambda world, me: world.send_photo(me, b"p"),
    "words": lambda world, me: world.send_text(me, "what is a patent"),
    "112": lambda world, me: world.send_text(me, "112"),
    "a command of another release": lambda world, me: world.send_text(me, "/nothing"),
    "a link": lambda world, me: world.start(me, "t-7"),
}


@pytest.mark.parametrize("what", FIRST)
async def test_whoever_has_no_language_is_asked_for_it_whatever_they_send(
    enter: Enter, what: str
) -> None:
    chat = enter("Bakyt")
    FIRST[what](chat.world, chat.person)
    assert "112: in danger call, it is free. Choose your language." in await chat.listen()
    assert chat.buttons(chat.heard()[-1])[0] == "Русский"


@pytest.mark.parametrize("first", ["/privacy", "/start t-7", "what is a patent", "112", "/region"])
async def test_what_came_before_the_language_is_done_after_it(
    chat: Chat, enter: Enter, first: str
) -> None:
    other = enter("Bakyt")
    await other.act(f"> {first}\n> [English]")
    said = other.said()
    assert said == await chat.act(f"> {first}")


async def test_hiding_and_being_forgotten_wait_for_no_language(enter: Enter) -> None:
    chat = enter("Bakyt")
    await chat.act("> hello\n> /hide")
    assert len(chat.world.history(chat.person)) == 1
    await chat.act("> /delete")
    await chat.act("> 2")
    assert await chat.rows("SELECT * FROM people") == []
