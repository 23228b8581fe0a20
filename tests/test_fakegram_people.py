from typing import Any

import pytest

from bot.fakegram import ApiError, File, World, WorldError
from tests.botapi_spec import Clock
from tests.fakegram_world import (
    BAKYT,
    CHANNEL,
    GROUP,
    ZAMIRA,
    drain,
    inline,
    refusal,
    say,
    small_world,
)

PNG = b"\x89PNG\r\n\x1a\n" + bytes(8) + (320).to_bytes(4) + (200).to_bytes(4)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> World:
    return small_world(clock)


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
