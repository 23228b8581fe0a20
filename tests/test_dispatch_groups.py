"""Groups and channels: the bot talks in private, says so once a day, and leaves channels."""

from bot.fakegram.phone import Chat


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
