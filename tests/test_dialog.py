"""What a slice can say, and what dispatch makes of it."""

from dataclasses import replace

import pytest

from bot.dialog import Button, Dialog, House, State, Turn, WrongDialogs
from bot.fakegram.phone import Chat
from tests.bakery import bakery


async def test_a_screen_is_edited_in_place_when_tapped_and_sent_when_typed(baker: Chat) -> None:
    await baker.act("> /oven")
    before = len(baker.shows())
    await baker.talk("""
        > [Let it cool]
        The oven is cold.
        > [⬅️ Back]
        The oven is hot.
        [Bake] [Let it cool]
    """)
    assert len(baker.shows()) == before
    await baker.act("> /oven cold")
    assert len(baker.shows()) == before + 1


async def test_a_screen_whose_message_is_gone_is_sent_anew(baker: Chat) -> None:
    await baker.act("> /oven")
    screen = baker.shows()[-1]["message_id"]
    baker.press(0, 1)
    baker.world.delete(baker.person, screen)
    assert await baker.listen(typed=False) == ["The oven is cold."]


async def test_what_follows_other_words_is_not_edited_above_them(baker: Chat) -> None:
    await baker.act("> /oven")
    before = len(baker.shows())
    press(baker, "/news both")
    assert await baker.listen(typed=False) == ["You have bought some.", "Fresh bread today."]
    assert len(baker.shows()) == before + 3  # with the message that was tapped


async def test_a_command_button_never_goes_stale(baker: Chat) -> None:
    await baker.act("> /oven\n> /bakery\n> bread\n> town 1")
    await baker.act("~ 30 days")
    await baker.talk("""
        > [Let it cool]
        The oven is cold.
    """)


async def test_every_message_of_a_turn_is_said_and_the_last_leads_home(baker: Chat) -> None:
    await baker.act("> /deep 2")
    assert ["🏠 Menu" in baker.buttons(message) for message in baker.heard()] == [
        False,
        False,
        True,
    ]


async def test_a_turn_types_three_commands_at_most(baker: Chat) -> None:
    await baker.talk("""
        > /deep 3
        Please tap a button.
        Please tap a button.
        Please tap a button.
        Please tap a button.
    """)
    with baker.cable.trouble() as errors:
        await baker.act("> /deep 4")
        assert errors == ["a turn typed too many commands"]
    assert len(baker.heard()) == 4


async def test_who_says_nothing_is_found_out_and_the_person_gets_the_menu(baker: Chat) -> None:
    with baker.cable.trouble() as errors:
        said = await baker.act("> /mute")
        assert errors == ["a turn said nothing"]
    assert "What would you like to know?" in said


async def test_a_toast_is_read_by_who_tapped_and_by_who_typed(baker: Chat) -> None:
    await baker.talk("""
        > /toast
        Please tap a button.
    """)
    press(baker, "/toast")
    assert await baker.listen(typed=False) == []
    assert baker.world.toasts(baker.person)[-1]["text"] == "Please tap a button."


def press(chat: Chat, data: str) -> None:
    """Tap a button that some message of the bot has."""
    body = {"chat_id": chat.person, "text": "x", "reply_markup": keyboard(data)}
    message = chat.world.call("sendMessage", body)
    chat.world.press(chat.person, message["message_id"], data)


def keyboard(data: str) -> dict[str, object]:
    return {"inline_keyboard": [[{"text": "x", "callback_data": data}]]}


async def test_the_clock_types_what_was_asked_for_once_and_at_the_later_time(baker: Chat) -> None:
    await baker.talk("""
        > /news later
        Please tap a button.
        ~ 119 minutes
        ~ 1 minute
        Fresh bread today.
        [Buy some]
        ~ 3 days
    """)
    assert await baker.rows("SELECT * FROM due") == []


async def test_what_is_due_at_once_is_typed_in_the_next_second_and_a_series_goes_on(
    baker: Chat,
) -> None:
    await baker.talk("""
        > /news again
        Fresh bread today.
        ~ 1 second
        Fresh bread today.
        [Buy some]
        ~ 2 days
        Fresh bread today.
        Fresh bread today.
        [Buy some]
        Fresh bread today.
        Fresh bread today.
        [Buy some]
    """)


async def test_a_command_that_calls_itself_rests_for_a_second(baker: Chat) -> None:
    await baker.talk("""
        > /news loop
        Fresh bread today.
        ~ 3 seconds
        Fresh bread today.
        Fresh bread today.
        Fresh bread today.
    """)


async def test_a_screen_of_the_clock_is_a_new_message_and_does_not_ring(baker: Chat) -> None:
    await baker.act("> /news later\n> /bakery\n> bread")
    before = len(baker.shows())
    await baker.act("~ 2 hours")
    assert len(baker.shows()) == before + 1
    [(lane,)] = await baker.rows("SELECT lane FROM outbox ORDER BY id DESC LIMIT 1")
    assert lane == 3
    assert (await baker.act("> old"))[-1] == "What shall we write on it?"


async def test_only_the_person_moves_the_state(baker: Chat) -> None:
    await baker.act("> /news ask\n> /region")
    with baker.cable.trouble() as errors:
        await baker.act("~ 1 hour")
        assert errors == ["only the person moves the state"]
    assert baker.heard() == []
    await baker.talk("""
        > Russia
        Which region? You can type its first letters.
        ...
    """)


async def test_a_due_command_that_this_release_lacks_says_nothing(baker: Chat) -> None:
    await baker.cable.store.write(
        lambda db: db.run("INSERT INTO due(person_id, command, at) VALUES (1, '/gone x', 0)")
    )
    await baker.act("~ 1 second")
    assert baker.heard() == []
    assert await baker.rows("SELECT * FROM due") == []


async def test_later_takes_only_commands_of_this_release(baker: Chat) -> None:
    house = baker.cable.house

    def start(turn: Turn, args: str) -> None:
        turn.later("/nothing", at=turn.now)

    wrong = replace(house, dialogs=(*house.dialogs, Dialog(name="late", commands={"late": start})))
    baker.cable.house = wrong
    baker.cable.restart()
    with baker.cable.trouble() as errors:
        await baker.act("> /late")
        assert errors[0].startswith("an update became a dead letter (ValueError")


@pytest.mark.parametrize("args", ["seven", "long"])
async def test_a_screen_that_no_telegram_takes_is_a_mistake_at_once(baker: Chat, args: str) -> None:
    with baker.cable.trouble() as errors:
        said = await baker.act(f"> /crowded {args}")
        assert errors[0].startswith("an update became a dead letter (ValueError")
    assert said[0].startswith("Something broke on our side")


def test_a_button_carries_64_bytes_at_most() -> None:
    assert Button("x", "ё" * 32).data
    with pytest.raises(ValueError, match="64 bytes"):
        Button("x", "ё" * 32 + "x")


async def test_a_slice_that_breaks_has_said_nothing(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread")
    with baker.cable.trouble() as errors:
        said = await baker.act("> /burn secret")
        assert errors[0].startswith("an update became a dead letter (RuntimeError bakery.py")
        assert "secret" not in errors[0]
    assert said[0].startswith("Something broke on our side")
    assert len(baker.heard()) == 1
    await baker.talk("""
        > old
        What shall we write on it?
    """)


async def test_hiding_leaves_only_what_is_said_after_it(baker: Chat) -> None:
    await baker.act("> /bakery\n> bread\n> /oven\n> /bakery")
    await baker.talk("""
        > /vanish
        The oven is hot.
        Fresh bread today.
    """)
    assert len(baker.world.history(baker.person)) == 2
    await baker.act("> /oven")
    press(baker, "/vanish")
    assert await baker.listen(typed=False) == ["The oven is hot.", "Fresh bread today."]
    assert len(baker.world.history(baker.person)) == 2
    assert baker.world.calls["editMessageText"] == 1  # the language; what is hidden is not edited
    assert await baker.rows("SELECT * FROM people_drafts") == []


async def test_a_deep_link_is_typed_as_the_command_of_its_dialog(baker: Chat) -> None:
    await baker.talk("""
        > /start b-7
        What shall we bake?
        [🍞 Bread] [🎂 A cake] [Bread like a brick]
        > /start x-7
        In danger call 112. It is free, even without money on the phone.
        What would you like to know?
        [⚖️ My rights] [🩺 Medical care] [🛟 Danger and safety] [🎓 Trainings] [💬 Ask a person] [⚙️ Settings and privacy]
    """)  # noqa: E501 - a line of the chat is as long as what is said


class Wrong(State, prompt="other-wrong"):
    """Belongs to no bakery."""


class Reserved(State, prompt="late-x", choices=("<",)):
    """An answer that dispatch has taken."""


class Twice(State, prompt="late-x", choices=("a", "a")):
    """The same answer twice."""


class Long(State, prompt="late-x", choices=("a" * 52,)):
    """An answer that no button can carry."""


@pytest.mark.parametrize(
    ("dialog", "says"),
    [
        (Dialog(name="late", commands={"menu": bakery}), "/menu is taken"),
        (Dialog(name="late", commands={"Late": bakery}), "/Late"),
        (Dialog(name="late", commands={"l" * 33: bakery}), "cannot be a command"),
        (Dialog(name="late", commands={}, states=(Wrong,)), "wrong prompt"),
        (Dialog(name="late", commands={}, states=(Twice,)), "no button can carry"),
        (Dialog(name="late", commands={}, states=(Reserved,)), "no button can carry"),
        (Dialog(name="late", commands={}, states=(Long,)), "no button can carry"),
        (Dialog(name="late", commands={"late": bakery}, payload="b"), "taken or impossible"),
        (Dialog(name="late", commands={"late": bakery}, payload="kt"), "taken or impossible"),
        (Dialog(name="late", commands={}, payload="l"), "typed as /late"),
    ],
)
def test_a_programmers_mistake_stops_the_start(bakehouse: House, dialog: Dialog, says: str) -> None:
    with pytest.raises(WrongDialogs, match=says):
        replace(bakehouse, dialogs=(*bakehouse.dialogs, dialog))


def test_dispatch_needs_the_commands_that_it_types(bakehouse: House) -> None:
    with pytest.raises(WrongDialogs, match="language"):
        replace(bakehouse, dialogs=bakehouse.dialogs[1:])
