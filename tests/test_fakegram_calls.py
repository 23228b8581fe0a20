import json
from typing import Any

import pytest

from bot.fakegram import File, World, WorldError
from tests.botapi_spec import Clock
from tests.fakegram_world import (
    BAKYT,
    GROUP,
    NOBODY,
    ZAMIRA,
    drain,
    inline,
    refusal,
    say,
    small_world,
)


def span(kind: str, offset: int, length: int) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> World:
    return small_world(clock)


# -- sending ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"chat_id": ZAMIRA}, "message text is empty"),
        ({"chat_id": ZAMIRA, "text": " \n"}, "text must be non-empty"),
        ({"text": "x"}, "chat_id is empty"),
        ({"chat_id": NOBODY, "text": "x"}, "chat not found"),
        ({"chat_id": BAKYT, "text": "x"}, "chat not found"),
        ({"chat_id": "@nobody_there", "text": "x"}, "chat not found"),
        ({"chat_id": "words", "text": "x"}, "chat not found"),
        ({"chat_id": ZAMIRA, "text": "x" * 4097}, "message is too long"),
        ({"chat_id": ZAMIRA, "text": "я" * 16_385}, "text is too long"),
        ({"chat_id": ZAMIRA, "text": "x", "parse_mode": "bbcode"}, "unsupported parse_mode"),
        ({"chat_id": ZAMIRA, "text": "<b>x", "parse_mode": "HTML"},
         'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'),
        ({"chat_id": ZAMIRA, "text": "\ud800"}, "strings must be encoded in UTF-8"),
        ({"chat_id": ZAMIRA, "text": "x", "message_thread_id": 5}, "message thread not found"),
        ({"chat_id": ZAMIRA, "text": "x", "reply_parameters": {"message_id": 99}},
         "message to be replied not found"),
        ({"chat_id": ZAMIRA, "text": "x", "reply_parameters": {}},
         'can\'t find field "message_id"'),
        ({"chat_id": ZAMIRA, "text": "x", "reply_markup": "{"},
         "can't parse reply keyboard markup JSON object"),
        ({"chat_id": ZAMIRA, "text": "x", "reply_markup": "[]"}, "object expected as reply markup"),
        ({"chat_id": ZAMIRA, "text": "x", "reply_markup": inline(("A", "d" * 65))},
         "BUTTON_DATA_INVALID"),
        ({"chat_id": ZAMIRA, "text": "x", "reply_markup": inline(("A", ""))},
         "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ({"chat_id": ZAMIRA, "text": "x",
          "reply_markup": {"inline_keyboard": [[{"text": "A", "url": "not-a-url"}]]}},
         "inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL"),
        ({"chat_id": ZAMIRA, "text": "x", "reply_markup": {"remove_keyboard": "yes"}},
         'field "remove_keyboard" must be of type Boolean'),
        ({"chat_id": ZAMIRA, "text": "x", "reply_markup": inline(("\ud800", "d"))},
         "strings must be encoded in UTF-8"),
        ({"chat_id": ZAMIRA, "text": "hello", "entities": [span("bold", 99, 1)]},
         "entity begins after the end of the text at UTF-16 offset 99"),
        ({"chat_id": ZAMIRA, "text": "hello", "entities": [span("bold", 0, 9)]},
         "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9"),
        ({"chat_id": ZAMIRA, "text": "hello", "entities": [span("odd", 0, 1)]},
         "can't parse MessageEntity: Unsupported type specified"),
        ({"chat_id": ZAMIRA, "text": "hello", "entities": [span("text_link", 0, 1)]},
         'can\'t parse MessageEntity: Can\'t find field "url"'),
        ({"chat_id": ZAMIRA, "text": "x", "link_preview_options": {"is_disabled": "yes"},
          "entities": [{"type": "text_link", "offset": 0, "length": 1, "url": "http://a.b"}]},
         'field "is_disabled" must be of type Boolean'),
        ({"chat_id": ZAMIRA, "text": "x", "reply_markup": {"inline_keyboard": "bad"}},
         'field "inline_keyboard" must be of type Array'),
    ],
)  # fmt: skip
def test_a_bad_message_is_refused_in_telegrams_words(
    world: World, params: dict[str, Any], expected: str
) -> None:
    assert refusal(world, "sendMessage", **params) == f"400 Bad Request: {expected}"
    assert len(world.history(ZAMIRA)) == 1


def test_a_message_is_counted_in_code_points_after_parsing_and_data_in_bytes(world: World) -> None:
    assert len(say(world, "🏟" * 4096)["text"]) == 4096
    assert len(say(world, "<b>" + "x" * 4096 + "</b>", parse_mode="html")["text"]) == 4096
    say(world, reply_markup=inline(("A", "я" * 32)))
    assert "BUTTON" in refusal(
        world, "sendMessage", chat_id=ZAMIRA, text="x", reply_markup=inline(("A", "я" * 33))
    )


def test_a_person_who_was_only_seen_in_a_group_cannot_be_written_to(world: World) -> None:
    world.add_group(GROUP, "Group")
    world.join(BAKYT, GROUP)
    world.add_bot(BAKYT, GROUP)
    wrong = refusal(world, "sendMessage", chat_id=BAKYT, text="x")
    assert wrong == "403 Forbidden: bot can't initiate conversation with a user"


def test_whoever_blocks_the_bot_hears_nothing_and_the_bot_is_told(world: World) -> None:
    message = say(world)
    world.block(ZAMIRA)
    wrong = refusal(world, "sendMessage", chat_id=ZAMIRA, text="x")
    assert wrong == "403 Forbidden: bot was blocked by the user"
    with pytest.raises(WorldError):
        world.send_text(ZAMIRA, "I may not")
    world.start(ZAMIRA)
    told, back, start = drain(world)
    assert told["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    assert back["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert start["message"]["text"] == "/start"
    assert say(world)["message_id"] > message["message_id"]


def test_a_deleted_account_is_deactivated(world: World) -> None:
    world.delete_account(ZAMIRA)
    wrong = refusal(world, "sendMessage", chat_id=ZAMIRA, text="x")
    assert wrong == "403 Forbidden: user is deactivated"


def test_an_unknown_method_is_not_found_and_loudly_logged(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    assert refusal(world, "sendDice", chat_id=ZAMIRA) == "404 Not Found: method not found"
    assert "sendDice" in caplog.text


def test_a_reply_shows_its_message_without_that_messages_own_reply(world: World) -> None:
    first = say(world)
    second = say(world, reply_parameters={"message_id": first["message_id"]})
    third = say(world, reply_parameters=json.dumps({"message_id": second["message_id"]}))
    assert second["reply_to_message"]["message_id"] == first["message_id"]
    assert "reply_to_message" not in third["reply_to_message"]
    late = say(world, reply_parameters={"message_id": 999, "allow_sending_without_reply": True})
    assert "reply_to_message" not in late


def test_ids_grow_in_each_chat_by_itself(world: World) -> None:
    world.start(BAKYT)
    assert [say(world)["message_id"], say(world)["message_id"]] == [2, 3]
    assert say(world, chat=BAKYT)["message_id"] == 2


# -- editing and deleting ---------------------------------------------------------------------


def test_an_edit_without_buttons_takes_them_away(world: World) -> None:
    message = say(world, reply_markup=inline(("A", "a")))
    where = {"chat_id": ZAMIRA, "message_id": message["message_id"]}
    edited = world.call("editMessageText", {**where, "text": "New"})
    assert edited["text"] == "New"
    assert "reply_markup" not in edited
    assert edited["edit_date"] == edited["date"]
    assert world.history(ZAMIRA)[-1] == edited
    assert "text" in message
    assert message["text"] == "Hello"


def test_the_same_again_is_not_modified(world: World) -> None:
    message = say(world, "<b>x</b>", parse_mode="HTML", reply_markup=inline(("A", "a")))
    where = {"chat_id": ZAMIRA, "message_id": message["message_id"]}
    same = {"text": "<b>x</b>", "parse_mode": "HTML", "reply_markup": inline(("A", "a"))}
    wrong = refusal(world, "editMessageText", **where, **same)
    assert wrong.startswith("400 Bad Request: message is not modified: specified new message")
    assert world.call("editMessageText", {**where, **same, "parse_mode": ""})["text"] == "<b>x</b>"
    wrong = refusal(world, "editMessageReplyMarkup", **where, reply_markup=inline(("A", "a")))
    assert "message is not modified" in wrong


def test_what_cannot_be_edited(world: World) -> None:
    theirs = world.send_text(ZAMIRA, "mine")["message_id"]
    board = say(world, reply_markup={"keyboard": [["A"]]})["message_id"]
    own = say(world)["message_id"]
    paper = world.call("sendDocument", {"chat_id": ZAMIRA}, {"document": File("a.txt", b"a")})
    cases = {
        theirs: "message can't be edited",
        board: "message can't be edited",
        999: "message to edit not found",
        0: "message identifier is not specified",
        paper["message_id"]: "there is no text in the message to edit",
    }
    for number, expected in cases.items():
        wrong = refusal(world, "editMessageText", chat_id=ZAMIRA, message_id=number, text="x")
        assert wrong == f"400 Bad Request: {expected}"
    where = {"chat_id": ZAMIRA, "message_id": own}
    markup = {"keyboard": [["A"]]}
    wrong = refusal(world, "editMessageText", **where, text="x", reply_markup=markup)
    assert wrong == "400 Bad Request: inline keyboard expected"
    wrong = refusal(world, "editMessageText", **where, text="x" * 4097)
    assert wrong == "400 Bad Request: MESSAGE_TOO_LONG"


def test_messages_can_be_deleted_for_48_hours(world: World, clock: Clock) -> None:
    old = [say(world)["message_id"], world.send_text(ZAMIRA, "mine")["message_id"]]
    world.call("deleteMessage", {"chat_id": ZAMIRA, "message_id": old[1]})
    wrong = refusal(world, "deleteMessage", chat_id=ZAMIRA, message_id=old[1])
    assert wrong == "400 Bad Request: message to delete not found"
    clock.at += 48 * 3600 + 1
    new = say(world)["message_id"]
    wrong = refusal(world, "deleteMessage", chat_id=ZAMIRA, message_id=old[0])
    assert wrong == "400 Bad Request: message can't be deleted for everyone"
    both = {"chat_id": ZAMIRA, "message_ids": [old[0], new]}
    assert refusal(world, "deleteMessages", **both) == wrong
    assert world.call("deleteMessages", {"chat_id": ZAMIRA, "message_ids": f"[{new}, 12345]"})
    assert new not in [m["message_id"] for m in world.history(ZAMIRA)]


def test_a_hundred_messages_are_deleted_at_once_and_no_more(world: World) -> None:
    ids = [say(world)["message_id"] for _ in range(100)]
    wrong = refusal(world, "deleteMessages", chat_id=ZAMIRA, message_ids=[*ids, 1])
    assert wrong == "400 Bad Request: too many message identifiers specified"
    assert world.call("deleteMessages", {"chat_id": ZAMIRA, "message_ids": ids})
    assert len(world.history(ZAMIRA)) == 1


def test_entities_may_be_given_as_a_list(world: World) -> None:
    entities = [
        {"type": "bold", "offset": 0, "length": 2},
        {"type": "url", "offset": 0, "length": 1},
    ]
    link = {"type": "text_link", "offset": 3, "length": 1, "url": "a.b"}
    options = {"is_disabled": True}
    sent = say(world, "🏟 x", entities=[*entities, link], link_preview_options=options)
    assert sent["entities"] == [entities[0], {**link, "url": "http://a.b/"}]
    assert sent["link_preview_options"] == options
