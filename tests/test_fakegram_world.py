import json
from typing import Any

import pytest

from bot.fakegram import AnswerLost, ApiError, Fault, Unreachable, World, WorldError
from tests.botapi_spec import ABSENT, SPEC, CheckedWorld, Clock
from tests.fakegram_world import (
    BAKYT,
    ZAMIRA,
    drain,
    inline,
    refusal,
    say,
    small_world,
)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> World:
    return small_world(clock)


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
    other = world.press(ZAMIRA, message["message_id"], "a")
    world.call("answerCallbackQuery", {"callback_query_id": other, "text": "Saved"})
    world.call("setMyCommands", {"commands": [{"command": "menu", "description": "Menu"}]})
    world.call("setWebhook", {"url": "http://127.0.0.1:1/x"})
    again = CheckedWorld.load(json.loads(json.dumps(world.dump())), clock)
    assert again.dump() == world.dump()
    assert again.screen(ZAMIRA) == world.screen(ZAMIRA)
    assert again.toasts(ZAMIRA)[0]["text"] == "Saved"
    assert again.updates() == world.updates()
    assert again.call("answerCallbackQuery", {"callback_query_id": tap})
    last = again.updates()[-1]["update_id"]
    again.send_text(ZAMIRA, "next")
    assert again.updates()[-1]["update_id"] == last + 1
    with pytest.raises(WorldError, match="belongs to the bot"):
        World.load(world.dump(), clock, token="77:other")
