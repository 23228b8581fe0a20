import json
from typing import Any

import pytest

from bot.fakegram import AnswerLost, ApiError, Fault, File, Unreachable, World, WorldError
from tests.botapi_spec import ABSENT, SPEC, CheckedWorld, Clock

ZAMIRA, BAKYT, NOBODY = 1001, 1002, 9999
GROUP, CHANNEL = -500, -1_000_000_000_777
PNG = b"\x89PNG\r\n\x1a\n" + bytes(8) + (320).to_bytes(4) + (200).to_bytes(4)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> World:
    world = CheckedWorld(clock)
    world.add_person(ZAMIRA, "Zamira", language_code="tg", phone="+79001112233")
    world.add_person(BAKYT, "Bakyt", username="bakyt")
    world.start(ZAMIRA)
    world.updates(-1)
    drain(world)
    return world


def drain(world: World) -> list[dict[str, Any]]:
    """All updates, acknowledged."""
    found = world.updates()
    if found:
        world.updates(found[-1]["update_id"] + 1)
    return found


def say(world: World, text: str = "Hello", chat: int | str = ZAMIRA, **more: Any) -> dict[str, Any]:
    message: dict[str, Any] = world.call("sendMessage", {"chat_id": chat, "text": text, **more})
    return message


def refusal(world: World, method: str, **params: Any) -> str:
    with pytest.raises(ApiError) as caught:
        world.call(method, params)
    return f"{caught.value.code} {caught.value.description}"


def inline(*buttons: tuple[str, str]) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": t, "callback_data": d}] for t, d in buttons]}


def test_the_answers_are_held_against_the_published_description(world: World) -> None:
    if SPEC is None:
        pytest.skip(ABSENT)
    assert SPEC.update({"update_id": 1, "message": {"message_id": 1, "date": 1}})
    assert SPEC.update({"update_id": 1, "callback_query": {"id": 7, "from": {}, "colour": 1}})
    assert SPEC.method("getMe", {"id": "1", "is_bot": True, "first_name": "x"})
    me = world.call("getMe")
    assert not SPEC.method("getMe", me)
    assert SPEC.method("getMe", {**me, "is_bot": 1})


# -- updates ----------------------------------------------------------------------------------


def test_a_start_reaches_the_bot_with_its_command_marked(world: World) -> None:
    world.start(ZAMIRA, "t-7")
    [update] = drain(world)
    assert update["message"]["text"] == "/start t-7"
    assert update["message"]["entities"] == [{"offset": 0, "length": 6, "type": "bot_command"}]


def test_a_payload_that_no_link_can_carry_is_left_out(world: World) -> None:
    assert world.start(ZAMIRA, "a b")["text"] == "/start"
    assert world.start(ZAMIRA, "x" * 65)["text"] == "/start"


def test_an_update_comes_again_until_a_higher_offset_is_asked_for(world: World) -> None:
    world.send_text(ZAMIRA, "one")
    world.send_text(ZAMIRA, "two")
    first, second = world.updates()
    assert world.updates() == [first, second]
    assert world.updates(second["update_id"]) == [second]
    assert world.updates() == [second]
    assert world.updates(second["update_id"] + 1) == []
    assert world.updates() == []


def test_an_offset_far_in_the_future_forgets_nothing(world: World) -> None:
    world.send_text(ZAMIRA, "one")
    [update] = world.updates()
    assert world.updates(update["update_id"] + 12) == [update]
    assert world.updates(update["update_id"] + 11) == []


def test_a_negative_offset_keeps_only_the_last(world: World) -> None:
    for text in "abc":
        world.send_text(ZAMIRA, text)
    assert [u["message"]["text"] for u in world.updates(-2)] == ["b", "c"]
    assert [u["message"]["text"] for u in world.updates()] == ["b", "c"]


def test_messages_live_a_day_and_taps_150_seconds(world: World, clock: Clock) -> None:
    message = say(world, reply_markup=inline(("A", "a")))
    world.send_text(ZAMIRA, "hello")
    world.press(ZAMIRA, message["message_id"], "a")
    clock.at += 149
    assert len(world.updates()) == 2
    clock.at += 1
    assert [set(u) for u in world.updates()] == [{"update_id", "message"}]
    clock.at += 86_400
    assert world.updates() == []


def test_wanted_types_are_decided_when_it_happens(world: World) -> None:
    message = say(world, reply_markup=inline(("A", "a")))
    world.send_text(ZAMIRA, "seen")
    world.updates(allowed=["callback_query"])
    world.send_text(ZAMIRA, "unseen")
    world.press(ZAMIRA, message["message_id"], "a")
    found = world.updates(allowed="no list, so nothing changes")
    assert [u.get("message", {}).get("text") for u in found] == ["seen", None]
    world.updates(allowed=[])
    world.send_text(ZAMIRA, "seen again")
    assert len(world.updates()) == 3


def test_the_first_id_comes_from_the_seed_and_another_week_brings_another(clock: Clock) -> None:
    ids = []
    worlds = [CheckedWorld(clock, seed=seed) for seed in (1, 1, 2)]
    for world in worlds:
        world.add_person(ZAMIRA, "Zamira")
        world.start(ZAMIRA)
        ids.append(drain(world)[0]["update_id"])
    assert ids[0] == ids[1] != ids[2]
    assert 2_000_000 < ids[0] <= 1_000_000_000
    clock.at += 8 * 86_400
    worlds[2].send_text(ZAMIRA, "after a week")
    assert drain(worlds[2])[0]["update_id"] != ids[2] + 1


def test_a_malformed_update_can_be_pushed_and_is_left_as_it_is(world: World) -> None:
    number = world.push({"message": "no object", "odd": "\ud800"})
    assert world.updates() == [{"update_id": number, "message": "no object", "odd": "\ud800"}]


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


# -- buttons ----------------------------------------------------------------------------------


def test_a_tap_is_answered_once_and_in_time(world: World, clock: Clock) -> None:
    message = say(world, reply_markup=inline(("A", "a")))
    tap = world.tap(ZAMIRA, "A")
    [update] = drain(world)
    query = update["callback_query"]
    assert (query["id"], query["data"], query["message"]) == (tap, "a", message)
    assert world.screen(ZAMIRA)["waiting_taps"] == [tap]
    answer = {"callback_query_id": tap, "text": "Saved", "show_alert": "True"}
    assert world.call("answerCallbackQuery", answer) is True
    [toast] = world.toasts(ZAMIRA)
    assert (toast["text"], toast["show_alert"]) == ("Saved", True)
    late = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
    assert refusal(world, "answerCallbackQuery", **answer) == late
    second = world.press(ZAMIRA, message["message_id"], "a")
    clock.at += 150
    assert refusal(world, "answerCallbackQuery", callback_query_id=second) == late
    assert refusal(world, "answerCallbackQuery", callback_query_id="1") == late


def test_a_button_that_has_gone_cannot_be_pressed(world: World) -> None:
    message = say(world, reply_markup=inline(("A", "a")))
    where = {"chat_id": ZAMIRA, "message_id": message["message_id"]}
    world.call("editMessageReplyMarkup", {**where, "reply_markup": inline(("B", "b"))})
    with pytest.raises(WorldError):
        world.press(ZAMIRA, message["message_id"], "a")
    with pytest.raises(WorldError):
        world.tap(ZAMIRA, "A")
    assert drain(world) == []


def test_the_reply_keyboard_is_the_latest_until_it_is_removed(world: World) -> None:
    say(world, reply_markup={"keyboard": [["A"], [{"text": "B"}]], "resize_keyboard": True})
    assert world.keyboard(ZAMIRA) == {
        "keyboard": [[{"text": "A"}], [{"text": "B"}]],
        "resize_keyboard": True,
    }
    say(world)
    assert world.keyboard(ZAMIRA)
    assert world.tap(ZAMIRA, "B") == world.history(ZAMIRA)[-1]
    assert drain(world)[-1]["message"]["text"] == "B"
    say(world, reply_markup={"remove_keyboard": True})
    assert world.keyboard(ZAMIRA) is None


def test_the_newest_button_of_a_label_is_tapped(world: World) -> None:
    say(world, reply_markup=inline(("A", "old")))
    say(world, reply_markup={"keyboard": [["A"]]})
    world.tap(ZAMIRA, "A")
    say(world, reply_markup=inline(("A", "new")))
    world.tap(ZAMIRA, "A")
    typed, tapped = drain(world)
    assert typed["message"]["text"] == "A"
    assert tapped["callback_query"]["data"] == "new"


def test_ones_own_contact_answers_the_keyboard_that_asked_for_it(world: World) -> None:
    markup = {"keyboard": [[{"text": "My number", "request_contact": True}]]}
    asked = say(world, reply_markup=markup)
    world.tap(ZAMIRA, "My number")
    world.send_contact(ZAMIRA, plus=False)
    world.send_contact(ZAMIRA, own=False)
    tapped, plain, stranger = (update["message"] for update in drain(world))
    assert tapped["contact"]["user_id"] == tapped["from"]["id"] == ZAMIRA
    assert tapped["reply_to_message"]["message_id"] == asked["message_id"]
    assert (tapped["contact"]["phone_number"], plain["contact"]["phone_number"]) == (
        "+79001112233",
        "79001112233",
    )
    assert "user_id" not in stranger["contact"]


def test_contacts_and_locations_are_asked_for_in_private_only(world: World) -> None:
    world.add_group(GROUP, "Group")
    world.add_bot(ZAMIRA, GROUP)
    for what, name in (("request_contact", "phone number"), ("request_location", "location")):
        markup = {"keyboard": [[{"text": "A", what: True}]]}
        wrong = refusal(world, "sendMessage", chat_id=GROUP, text="x", reply_markup=markup)
        assert wrong == f"400 Bad Request: {name} can be requested in private chats only"


# -- other things people send -----------------------------------------------------------------


def test_everything_a_person_can_send_reaches_the_bot(world: World) -> None:
    world.send_photo(ZAMIRA, b"photo", caption="see /menu")
    world.send_voice(ZAMIRA, b"voice", duration=3)
    world.send_document(ZAMIRA, b"paper", name="contract.pdf")
    world.send_location(ZAMIRA, 55.75, 37.62)
    world.send_sticker(ZAMIRA)
    world.send_poll(ZAMIRA)
    text = world.send_text(ZAMIRA, "x" * 10_000)
    world.edit_text(ZAMIRA, text["message_id"], "shorter")
    found = drain(world)
    kinds = ["photo", "voice", "document", "location", "sticker", "poll", "text"]
    assert all(kind in update["message"] for kind, update in zip(kinds, found, strict=False))
    assert found[0]["message"]["caption_entities"][0]["type"] == "bot_command"
    assert found[2]["message"]["document"]["mime_type"] == "application/pdf"
    assert found[-1]["edited_message"]["text"] == "shorter"


def test_a_file_comes_back_by_its_id_and_only_as_what_it_is(world: World) -> None:
    photo = world.send_photo(ZAMIRA, b"photo")["photo"][-1]
    path = world.call("getFile", {"file_id": photo["file_id"]})["file_path"]
    stored = world.download(path)
    assert stored
    assert stored.content == b"photo"
    sent = world.call("sendPhoto", {"chat_id": ZAMIRA, "photo": photo["file_id"], "caption": "x"})
    assert sent["photo"][0]["file_unique_id"] == photo["file_unique_id"]
    wrong = refusal(world, "sendDocument", chat_id=ZAMIRA, document=photo["file_id"])
    assert wrong == "400 Bad Request: can't use file of type Photo as Document"
    wrong = refusal(world, "getFile", file_id="BQACAgIunknown")
    assert wrong == "400 Bad Request: wrong file_id or the file is temporarily unavailable"
    assert refusal(world, "getFile") == "400 Bad Request: file_id not specified"


def test_files_are_sent_by_upload(world: World) -> None:
    where = {"chat_id": ZAMIRA}
    paper = world.call("sendDocument", where, {"document": File("a.txt", b"abc", "text/plain")})
    assert paper["document"]["file_name"] == "a.txt"
    attached = {**where, "document": "attach://part"}
    again = world.call("sendDocument", attached, {"part": File("b.txt", b"abc")})
    assert again["document"]["file_unique_id"] == paper["document"]["file_unique_id"]
    assert again["document"]["file_id"] != paper["document"]["file_id"]
    picture = world.call("sendPhoto", where, {"photo": File("p.png", PNG)})
    assert (picture["photo"][0]["width"], picture["photo"][0]["height"]) == (320, 200)
    voice = world.call("sendVoice", {**where, "duration": 4}, {"voice": File("v.ogg", b"ogg")})
    assert voice["voice"]["duration"] == 4
    point = world.call("sendLocation", {**where, "latitude": "41.3", "longitude": 69.2})
    assert point["location"] == {"latitude": 41.3, "longitude": 69.2}


@pytest.mark.parametrize(
    ("method", "params", "expected"),
    [
        ("sendDocument", {}, "there is no document in the request"),
        ("sendPhoto", {"photo": "unknown"}, "wrong file identifier/HTTP URL specified"),
        ("sendDocument", {"document": "https://x.y/z.pdf"}, "failed to get HTTP URL content"),
        ("sendLocation", {"latitude": 41}, "longitude is empty"),
        ("sendLocation", {"latitude": 91, "longitude": 1}, "wrong latitude"),
        ("copyMessage", {"from_chat_id": ZAMIRA, "message_id": 99}, "message to copy not found"),
        ("deleteMessage", {}, "message identifier is not specified"),
        ("setMyCommands", {"commands": "[{}]"}, "command must be non-empty"),
        ("setMyCommands", {"commands": [{"command": "Up", "description": "x"}]},
         "BOT_COMMAND_INVALID"),
        ("setMyCommands", {"commands": [{"command": "a" * 33, "description": "x"}]},
         "command length must not exceed 32"),
        ("setMyCommands", {"commands": [{"command": "a", "description": "x" * 257}]},
         "command description length must not exceed 256"),
        ("setMyCommands", {"commands": [{"command": "a", "description": "x"}] * 101},
         "BOT_COMMANDS_TOO_MUCH"),
        ("setWebhook", {"url": "http://example.org/"},
         "bad webhook: An HTTPS URL must be provided for webhook"),
        ("setWebhook", {"url": "https://example.org:1/"},
         "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"),
        ("setWebhook", {"url": "https://x.org/", "secret_token": "a b"},
         "secret token contains unallowed characters"),
    ],
)  # fmt: skip
def test_other_bad_calls_are_refused_in_telegrams_words(
    world: World, method: str, params: dict[str, Any], expected: str
) -> None:
    given = {"chat_id": ZAMIRA, **params}
    assert refusal(world, method, **given) == f"400 Bad Request: {expected}"


def test_a_caption_has_1024_characters(world: World) -> None:
    given = {"chat_id": ZAMIRA, "caption": "x" * 1025}
    with pytest.raises(ApiError, match="message caption is too long"):
        world.call("sendDocument", given, {"document": File("a.txt", b"abc")})


def test_a_copy_has_no_sender_mark_and_may_have_another_caption(world: World) -> None:
    photo = world.send_photo(ZAMIRA, b"photo", caption="old")
    where = {"chat_id": ZAMIRA, "from_chat_id": ZAMIRA, "message_id": photo["message_id"]}
    copy = world.call("copyMessage", {**where, "caption": "<b>new</b>", "parse_mode": "HTML"})
    message = world.history(ZAMIRA)[-1]
    assert message["message_id"] == copy["message_id"]
    assert message["from"]["is_bot"]
    assert (message["caption"], message["photo"]) == ("new", photo["photo"])


# -- the bot's words --------------------------------------------------------------------------


def test_a_person_sees_the_commands_of_their_language(world: World) -> None:
    default = [{"command": "menu", "description": "Menu"}]
    tajik = [{"command": "menu", "description": "Меню"}]
    world.call("setMyCommands", {"commands": json.dumps(default)})
    world.call("setMyCommands", {"commands": tajik, "language_code": "tg"})
    assert world.commands(ZAMIRA) == tajik
    assert world.commands(BAKYT) == default
    own = {"type": "chat", "chat_id": ZAMIRA}
    world.call("setMyCommands", {"commands": [{"command": "/staff", "description": "x"}],
                                 "scope": own})  # fmt: skip
    assert world.commands(ZAMIRA)[0]["command"] == "staff"
    world.call("deleteMyCommands", {"scope": own})
    assert world.commands(ZAMIRA) == tajik
    assert world.call("getMyCommands", {"language_code": "tg"}) == tajik
    assert world.call("getMyCommands", {"language_code": "ru"}) == []


def test_name_and_descriptions_have_languages(world: World) -> None:
    world.call("setMyName", {"name": "Ҳамроҳ", "language_code": "tg"})
    world.call("setMyDescription", {"description": "For all"})
    world.call("setMyShortDescription", {"short_description": "Short"})
    assert world.call("getMyName", {"language_code": "tg"}) == {"name": "Ҳамроҳ"}
    assert world.call("getMyName") == {"name": "Hamroh"}
    assert world.call("getMyDescription", {"language_code": "ru"}) == {"description": "For all"}
    assert world.call("getMyShortDescription") == {"short_description": "Short"}
    assert world.profile(ZAMIRA)["name"] == "Ҳамроҳ"
    assert "too long" in refusal(world, "setMyName", name="x" * 65)


# -- groups and channels ----------------------------------------------------------------------


def test_in_a_group_the_bot_sees_only_what_is_meant_for_it(world: World) -> None:
    world.add_group(GROUP, "Group")
    world.join(ZAMIRA, GROUP)
    world.add_bot(ZAMIRA, GROUP)
    added, service = drain(world)
    assert added["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert service["message"]["new_chat_members"][0]["is_bot"]
    hello = say(world, chat=GROUP)
    for text in ("chatter", "/menu", "/menu@hamroh_bot", "/menu@other_bot"):
        world.send_text(ZAMIRA, text, chat=GROUP)
    world.send_text(ZAMIRA, "answer", chat=GROUP, reply_to=hello["message_id"])
    seen = [update["message"]["text"] for update in drain(world)]
    assert seen == ["/menu", "/menu@hamroh_bot", "answer"]
    world.add_bot(ZAMIRA, GROUP, admin=True)
    world.send_text(ZAMIRA, "chatter", chat=GROUP)
    assert drain(world)[-1]["message"]["text"] == "chatter"


def test_a_group_that_becomes_a_supergroup_says_where_it_went(world: World) -> None:
    world.add_group(GROUP, "Group")
    world.join(ZAMIRA, GROUP)
    world.add_bot(ZAMIRA, GROUP)
    drain(world)
    new = world.migrate(GROUP)
    gone, come = (update["message"] for update in drain(world))
    assert (gone["migrate_to_chat_id"], come["migrate_from_chat_id"]) == (new, GROUP)
    with pytest.raises(ApiError) as caught:
        say(world, chat=GROUP)
    assert caught.value.description == ("Bad Request: group chat was upgraded to a supergroup chat")
    assert caught.value.body()["parameters"] == {"migrate_to_chat_id": new}
    assert say(world, chat=new)["chat"]["type"] == "supergroup"


def test_a_bot_that_was_kicked_or_left_may_not_write(world: World) -> None:
    world.add_group(GROUP, "Group")
    world.add_bot(ZAMIRA, GROUP)
    world.kick_bot(ZAMIRA, GROUP)
    wrong = refusal(world, "sendMessage", chat_id=GROUP, text="x")
    assert wrong == "403 Forbidden: bot was kicked from the group chat"
    world.add_bot(ZAMIRA, GROUP)
    assert world.call("leaveChat", {"chat_id": GROUP}) is True
    wrong = refusal(world, "sendMessage", chat_id=GROUP, text="x")
    assert wrong == "403 Forbidden: bot is not a member of the group chat"
    states = [
        update["my_chat_member"]["new_chat_member"]["status"]
        for update in drain(world)
        if "my_chat_member" in update
    ]
    assert states == ["member", "kicked", "member", "left"]


def test_a_channel_post_has_no_sender(world: World) -> None:
    world.add_group(CHANNEL, "News", kind="channel", username="news")
    world.join(BAKYT, CHANNEL, admin=True)
    world.add_bot(BAKYT, CHANNEL)
    with pytest.raises(WorldError):
        world.send_text(ZAMIRA, "I may not", chat=CHANNEL)
    world.send_text(BAKYT, "post", chat=CHANNEL)
    post = drain(world)[-1]["channel_post"]
    assert "from" not in post
    assert post["sender_chat"]["id"] == CHANNEL
    assert say(world, chat="@News")["chat"]["id"] == CHANNEL
    assert world.call("getChat", {"chat_id": CHANNEL})["title"] == "News"


# -- limits, faults, events, memory -----------------------------------------------------------


def test_one_chat_takes_a_burst_of_five_then_one_a_second(clock: Clock) -> None:
    world = CheckedWorld(clock, limits="real")
    world.add_person(ZAMIRA, "Zamira")
    world.start(ZAMIRA)
    for _ in range(5):
        say(world)
    with pytest.raises(ApiError) as caught:
        say(world)
    assert caught.value.body()["parameters"] == {"retry_after": 1}
    assert caught.value.description == "Too Many Requests: retry after 1"
    clock.at += 1
    say(world)


def test_all_chats_together_take_thirty_a_second_and_a_thousand_if_paid(clock: Clock) -> None:
    for limits, most in (("real", 30), ("paid", 1000)):
        world = CheckedWorld(clock, limits=limits)
        paid: dict[str, Any] = {"allow_paid_broadcast": True} if limits == "paid" else {}
        sent = 0
        for person in range(1, 1101):
            world.add_person(person, "P")
            world.start(person)
            try:
                say(world, chat=person, **paid)
            except ApiError:
                break
            sent += 1
        assert sent == most
        assert refusal(world, "sendMessage", chat_id=1, text="x", **paid).startswith("429")


def test_who_has_no_stars_cannot_pay(clock: Clock) -> None:
    world = CheckedWorld(clock, limits="real")
    world.add_person(ZAMIRA, "Zamira")
    world.start(ZAMIRA)
    wrong = refusal(world, "sendMessage", chat_id=ZAMIRA, text="x", allow_paid_broadcast=True)
    assert wrong == "400 Bad Request: FLOODSKIP_NOT_ALLOWED"


def test_faults_happen_as_often_as_asked_to_whom_was_asked(world: World, clock: Clock) -> None:
    world.start(BAKYT)
    add = world.faults.add
    add(Fault("429", method="sendMessage", chat=ZAMIRA, retry_after=7, times=2))
    say(world, chat=BAKYT)
    for _ in range(2):
        wrong = refusal(world, "sendMessage", chat_id=ZAMIRA, text="x")
        assert wrong == "429 Too Many Requests: retry after 7"
    say(world)
    add(Fault("403"))
    assert refusal(world, "getMe") == "403 Forbidden: bot was blocked by the user"
    add(Fault("400", description="message thread not found"))
    assert refusal(world, "getMe") == "400 Bad Request: message thread not found"
    add(Fault("500"))
    assert refusal(world, "getMe") == "500 Internal Server Error"
    add(Fault("refused"))
    with pytest.raises(Unreachable):
        say(world, "refused")
    add(Fault("executed-then-timeout"))
    with pytest.raises(AnswerLost):
        say(world, "lost")
    assert [m.get("text") for m in world.history(ZAMIRA)] == ["/start", "Hello", "lost"]
    add(Fault("away", seconds=60))
    for _ in range(3):
        with pytest.raises(Unreachable):
            world.call("getMe")
    clock.at += 60
    world.call("getMe")
    add(Fault("slow", seconds=2.5, method="getMe"))
    assert world.faults.delay("getme", None) == 2.5
    assert not world.faults
    with pytest.raises(WorldError):
        Fault(**json.loads('{"kind": "sulking"}'))


def test_listeners_hear_what_happens_after_it_has_happened(world: World) -> None:
    heard: list[dict[str, Any]] = []
    end = world.subscribe(heard.append)
    message = say(world, reply_markup={"keyboard": [["A"]]})
    world.call("sendChatAction", {"chat_id": ZAMIRA, "action": "typing"})
    assert world.screen(ZAMIRA)["typing"]
    world.delete(ZAMIRA, message["message_id"])
    assert [event["type"] for event in heard] == [
        "message", "keyboard", "typing", "keyboard", "delete"
    ]  # fmt: skip
    assert all(event["chat"] == ZAMIRA for event in heard)
    end()
    say(world)
    assert len(heard) == 5


def test_the_keyboard_goes_with_its_message(world: World) -> None:
    message = say(world, reply_markup={"keyboard": [["A"]]})
    world.delete(ZAMIRA, message["message_id"])
    assert world.keyboard(ZAMIRA) is None


def test_a_forced_reply_is_a_reply(world: World) -> None:
    asked = say(world, reply_markup={"force_reply": True})
    world.send_text(ZAMIRA, "answer")
    [update] = drain(world)
    assert update["message"]["reply_to_message"]["message_id"] == asked["message_id"]
    assert world.keyboard(ZAMIRA) is None


def test_a_world_that_is_loaded_goes_on_where_it_stopped(world: World, clock: Clock) -> None:
    message = say(world, reply_markup=inline(("A", "a")))
    world.send_photo(ZAMIRA, b"photo")
    tap = world.press(ZAMIRA, message["message_id"], "a")
    world.call("setMyCommands", {"commands": [{"command": "menu", "description": "Menu"}]})
    world.call("setWebhook", {"url": "http://127.0.0.1:1/x"})
    again = CheckedWorld.load(json.loads(json.dumps(world.dump())), clock)
    assert again.dump() == world.dump()
    assert again.screen(ZAMIRA) == world.screen(ZAMIRA)
    assert again.updates() == world.updates()
    assert again.call("answerCallbackQuery", {"callback_query_id": tap})
    last = again.updates()[-1]["update_id"]
    again.send_text(ZAMIRA, "next")
    assert again.updates()[-1]["update_id"] == last + 1
    with pytest.raises(WorldError, match="belongs to the bot"):
        World.load(world.dump(), clock, token="77:other")
