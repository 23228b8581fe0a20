"""Family: a link is accepted once, who is told what, and either side ends it in silence."""

import json
import re

import pytest

from bot.fakegram.phone import Chat
from tests.conftest import LANGUAGES, Enter
from tests.test_reminders import fine

UNKNOWN = "I cannot open this link. It is used, too old, or wrong."
NONE = "You have no trusted person yet."


@pytest.fixture
async def bakyt(enter: Enter) -> Chat:
    """Who is trusted."""
    bakyt = enter("Bakyt")
    await bakyt.act("> /start\n> [English]")
    return bakyt


@pytest.fixture
async def pair(chat: Chat, bakyt: Chat) -> tuple[Chat, Chat]:
    """Zamira, and Bakyt whom she calls Zarina and who calls her sister."""
    await join(chat, bakyt)
    return chat, bakyt


async def join(owner: Chat, trusted: Chat, word: str = "Zarina", *, place: int = 1) -> None:
    await accept(trusted, await link(owner, word, place=place))
    await trusted.act("> sister")


async def link(owner: Chat, word: str = "Zarina", *, place: int = 1) -> str:
    """What somebody types who opens the new link."""
    said = "\n".join(await owner.act(f"> /family new\n> {place}\n> {word}"))
    found = re.search(r"start=(f-[\w-]{22})\n", said)
    assert found, said
    return found[1]


async def accept(trusted: Chat, payload: str) -> list[str]:
    await trusted.act(f"> /start {payload}")
    return await trusted.act("> [Accept]")


async def told(trusted: Chat, owner: Chat, script: str) -> list[str]:
    """What the trusted person hears when the owner does that."""
    trusted._heard.clear()
    await owner.act(script)
    return trusted.said()


async def test_the_trusted_person_reads_first_what_they_would_hear(chat: Chat, bakyt: Chat) -> None:
    payload = await link(chat)
    said = await bakyt.act(f"> /start {payload}")
    assert "You would not hear where they are." in said
    assert said[-1] == "[Accept] [No]"
    assert (await bakyt.act("> [No]"))[0].startswith("Good. Nothing was kept.")
    assert await bakyt.rows("SELECT * FROM family_held") == []
    payload = await link(chat, place=2)
    said = await bakyt.act(f"> /start {payload}")
    assert "You would also hear their region. You never see a point on the map." in said


async def test_that_i_am_safe_is_told_at_once(pair: tuple[Chat, Chat]) -> None:
    zamira, bakyt = pair
    assert await told(bakyt, zamira, "> /family\n> [Tell them I am safe]") == [
        "A message for you.",
        "sister: “I am safe.”",
        "Sent at 12:00 Moscow time.",
    ]
    assert not bakyt.heard()[0].get("disable_notification")
    assert zamira.said()[:2] == ["At 12:00 I tell them that you are safe:", "• Zarina"]
    assert await told(bakyt, zamira, "~ 9 minutes\n> /family tell safe") == []
    assert zamira.said()[0] == "They were told less than ten minutes ago."
    assert await told(bakyt, zamira, "~ 1 minute\n> /family tell safe") != []


@pytest.mark.parametrize("kind", ["missed 21:30", "answered 21:40", "sos", "missed 21:30 exercise"])
async def test_what_else_is_told(pair: tuple[Chat, Chat], kind: str) -> None:
    zamira, bakyt = pair
    await zamira.act("> /region\n> Russia\n> Tula")
    said = await told(bakyt, zamira, f"> /family tell {kind}")
    assert said[0] == "A message for you."
    assert ("EXERCISE. Nothing has happened." in said) == ("exercise" in kind)
    assert f"{[*kind.split(), '12:00'][1]} by their clock." in "\n".join(said)
    assert "Region" not in "\n".join(said)


async def test_where_is_a_region_by_name_in_the_readers_language(chat: Chat, bakyt: Chat) -> None:
    await chat.act("> /region\n> Russia\n> Tula")
    await bakyt.act("> /language ru")
    payload = await link(chat, place=2)
    await bakyt.act(f"> /start {payload}\n> 1\n> 1")
    said = await told(bakyt, chat, "> /family tell sos")
    assert "Тульская область" in "\n".join(said)
    said = await told(bakyt, chat, "> /family tell safe RU-MOW")
    assert "Москва" in "\n".join(said)


async def test_a_link_works_once_and_not_for_its_owner(
    pair: tuple[Chat, Chat], enter: Enter
) -> None:
    zamira, bakyt = pair
    payload = await link(zamira, "Vera")
    assert (await zamira.act(f"> /start {payload}"))[:2] == [
        "This is your own link. Send it to your trusted person.",
        "Nobody can be their own trusted person.",
    ]
    assert (await accept(bakyt, payload))[0] == UNKNOWN  # they hear of her already
    charos = enter("Charos")
    await charos.act("> /start\n> [English]")
    assert (await accept(charos, payload))[0].startswith("Connected.")
    assert (await bakyt.act(f"> /start {payload}"))[0] == UNKNOWN
    assert len(await zamira.rows("SELECT * FROM family_open_trusted")) == 2


async def test_the_owner_is_refused_in_the_row_itself(chat: Chat, bakyt: Chat) -> None:
    payload = await link(chat)
    await bakyt.act(f"> /start {payload}")
    await chat.cable.store.write(lambda db: db.run("UPDATE family_links SET owner_id = 2"))
    assert (await bakyt.act("> [Accept]"))[0] == UNKNOWN
    assert await chat.rows("SELECT * FROM family_held") == []


async def test_a_link_lives_seven_days_and_only_the_newest_works(chat: Chat, bakyt: Chat) -> None:
    old = await link(chat)
    new = await link(chat)
    assert (await bakyt.act(f"> /start {old}"))[0] == UNKNOWN
    await bakyt.act("~ 8 days")
    assert (await bakyt.act(f"> /start {new}"))[0] == UNKNOWN
    assert "• Zarina: the link is too old" in await chat.act("> /family")


async def test_two_who_opened_it_and_one_who_waits_too_long(
    chat: Chat, bakyt: Chat, enter: Enter
) -> None:
    charos = enter("Charos")
    await charos.act("> /start\n> [English]")
    payload = await link(chat)
    await bakyt.act(f"> /start {payload}")
    assert (await accept(charos, payload))[0].startswith("Connected.")
    assert (await bakyt.act("> [Accept]"))[0] == UNKNOWN
    payload = await link(chat)
    await bakyt.act(f"> /start {payload}\n~ 8 days")
    assert (await bakyt.act("> [Accept]"))[0] == UNKNOWN
    assert len(await chat.rows("SELECT * FROM family_held")) == 1


async def test_who_guesses_is_stopped_and_a_good_link_then_looks_like_a_bad_one(
    chat: Chat, bakyt: Chat
) -> None:
    payload = await link(chat)
    for number in range(10):
        assert (await bakyt.act(f"> /start f-{number:022}"))[0] == UNKNOWN
    wait = "Too many wrong links. Please try again in a minute."
    assert (await bakyt.act(f"> /start f-{11:022}"))[0] == wait
    assert (await bakyt.act(f"> /start {payload}"))[0] == wait
    await bakyt.act("~ 61 seconds")
    assert (await accept(bakyt, payload))[0].startswith("Connected.")


async def test_the_token_and_the_words_stand_nowhere(pair: tuple[Chat, Chat]) -> None:
    zamira, _ = pair
    payload = await link(zamira, "Canary")
    rows = [
        *await zamira.rows("SELECT * FROM family_links"),
        *await zamira.rows("SELECT * FROM family_held"),
    ]
    raw = repr(rows)
    assert payload[2:] not in raw
    assert not any(word in raw for word in ("Canary", "Zarina", "sister"))


async def test_the_owner_ends_it_and_the_other_cannot_tell(pair: tuple[Chat, Chat]) -> None:
    zamira, bakyt = pair
    before = await bakyt.act("> /family\n> [People I hear about]\n> [sister]")
    assert (
        await told(bakyt, zamira, "> /family people\n> [Zarina]\n> [End it]\n> [Yes, end it]") == []
    )
    assert await bakyt.act("> /family heard\n> [sister]") == before
    assert await told(bakyt, zamira, "> /family tell safe") == []
    assert zamira.said()[0] == "Nobody was told: no trusted person is connected."
    await join(zamira, bakyt)  # anew: the same entry goes on
    assert len(await bakyt.rows("SELECT * FROM family_held")) == 1
    assert await told(bakyt, zamira, "> /family tell safe") != []


async def test_what_waits_is_withdrawn_when_the_owner_ends_it(pair: tuple[Chat, Chat]) -> None:
    zamira, bakyt = pair
    await zamira.act("> /family tell sos\n> /family tell safe")
    await zamira.cable.store.write(
        lambda db: db.run("UPDATE outbox SET status = 'waiting' WHERE named LIKE 'kin %'")
    )
    await zamira.act("> /family ended 1\n~ 1 minute")
    rows = await zamira.rows("SELECT DISTINCT status FROM outbox WHERE named LIKE 'kin %'")
    assert rows == [("cancelled",)]
    assert not any("did not arrive" in line for line in zamira.said())
    await bakyt.act("> /family")


async def test_the_trusted_person_ends_it_and_the_owner_reads_it_on_their_own_screen(
    pair: tuple[Chat, Chat],
) -> None:
    zamira, bakyt = pair
    zamira._heard.clear()
    await bakyt.act("> /family heard\n> [sister]\n> [Stop hearing]")
    assert zamira.said() == []
    assert "• Zarina: not connected any more" in await zamira.act("> /family")
    assert await told(bakyt, zamira, "> /family tell safe") == []
    assert zamira.said()[:2] == [
        "Nobody was told: no trusted person is connected.",
        "• Zarina: not connected any more",
    ]


@pytest.mark.parametrize("who", [0, 1])
async def test_who_is_forgotten_leaves_the_truth(pair: tuple[Chat, Chat], who: int) -> None:
    zamira, bakyt = pair
    pair[1 - who]._heard.clear()
    await pair[who].act("> /delete\n> 2")
    assert pair[1 - who].said() == []
    if who:
        assert "• Zarina: not connected any more" in await zamira.act("> /family")
        assert await told(bakyt, zamira, "> /family tell sos") == []
    else:
        assert "You hear about: sister" in await bakyt.act("> /family")
        assert await bakyt.rows("SELECT teller FROM family_held") == [(0,)]
        assert await bakyt.rows("SELECT * FROM family_links") == []


async def test_who_cannot_be_reached_is_told_to_the_owner(pair: tuple[Chat, Chat]) -> None:
    zamira, bakyt = pair
    zamira.world.block(bakyt.person)
    await zamira.act("> /family tell safe\n~ 1 minute")
    assert "The message to Zarina did not arrive." in zamira.said()  # as their screen promised
    zamira._heard.clear()
    assert "• Zarina: cannot be reached now" in await zamira.act("> /family")
    await zamira.act("> /family tell sos\n~ 1 second")
    assert "The message to Zarina did not arrive." in zamira.said()
    assert await zamira.rows("SELECT * FROM family_open_trusted") == []


async def test_hiding_hides_that_there_is_a_link(pair: tuple[Chat, Chat]) -> None:
    zamira, bakyt = pair
    await zamira.act("> /hide")
    assert NONE in await zamira.act("> /family")
    assert (await zamira.act("> /family one 1"))[0].startswith("This person hears nothing more")
    await zamira.act("> /family ended 1\n> /privacy kept")
    assert "Trusted people" not in "\n".join(zamira.said())
    await zamira.act("> /privacy file")
    [sent] = zamira.heard()
    content = zamira.world.state.files[sent["document"]["file_id"]].content
    assert not json.loads(content)["family_links"]
    assert b"Zarina" not in content
    assert await told(bakyt, zamira, "> /family tell safe") == []
    assert await told(bakyt, zamira, "> /family tell missed 21:30") != []
    await zamira.act("> /family new\n> 1\n> Zarina")  # it is the answer to a question
    assert "• Zarina: connected" not in await zamira.act("> /family")
    assert "• Zarina: connected" in await zamira.act("> zarina")
    assert await told(bakyt, zamira, "> /family tell safe") != []


async def test_without_a_word_the_house_gives_one(chat: Chat, bakyt: Chat) -> None:
    said = "\n".join(await chat.act("> /family new\n> 1\n> [Skip]"))
    word = re.search(r"write this: (stork \d\d)\n", said)
    assert word
    await chat.act("> /hide")
    assert NONE in await chat.act("> /family")
    assert NONE not in await chat.act(f"> {word[1]}")


async def test_a_hidden_link_is_accepted_in_silence(chat: Chat, bakyt: Chat) -> None:
    payload = await link(chat)
    await chat.act("> /hide")
    chat._heard.clear()
    await accept(bakyt, payload)
    assert chat.said() == []
    assert (await chat.act(f"> /start {payload}"))[0] == UNKNOWN


async def test_who_sent_the_link_hears_that_it_was_accepted(chat: Chat, bakyt: Chat) -> None:
    payload = await link(chat)
    chat._heard.clear()
    await accept(bakyt, payload)
    assert chat.said()[0] == "A link that you sent was accepted."


async def test_five_are_enough(pair: tuple[Chat, Chat]) -> None:
    zamira, _ = pair
    many = """INSERT INTO family_links(owner_id, until, word, own, place, joined_at)
              SELECT owner_id, until, word, own, place, 1 FROM family_links WHERE id = 1"""
    await zamira.act("> /family new\n> 1")
    for _ in range(4):
        await zamira.cable.store.write(lambda db: db.run(many))
    full = "You have 5 trusted people, and there is no room for more. End one first."
    assert (await zamira.act("> Vera"))[0] == full
    assert (await zamira.act("> /family new"))[0] == full
    assert len((await zamira.act("> /family people"))[-1].split("] [")) == 5


@pytest.mark.parametrize("word", ["one", "end", "ended", "held", "drop"])
async def test_somebody_elses_is_none(pair: tuple[Chat, Chat], enter: Enter, word: str) -> None:
    charos = enter("Charos")
    await charos.act("> /start\n> [English]")
    for number in ("1", "0", "-1", "x", "", "9" * 30, "²"):
        assert "sister" not in "\n".join(await charos.act(f"> /family {word} {number}"))
    await pair[1].act("> /family ended 1")
    await pair[0].act("> /family drop 1")
    assert len(await charos.rows("SELECT * FROM family_open_trusted")) == 1


@pytest.mark.parametrize("word", ["2", "7 8", "😀"])
async def test_a_word_without_letters_would_hide_what_a_digit_means(chat: Chat, word: str) -> None:
    said = await chat.act(f"> /family new\n> [No, not where I am]\n> {word}")
    assert said[0] == "Please write a few words, at most 30 characters."


@pytest.mark.parametrize("word", ["", "x" * 31])
async def test_a_word_has_thirty_letters(chat: Chat, word: str) -> None:
    said = await chat.act(f"> /family new\n> 1\n> {word or '/family tell'}")
    if word:
        assert said[0] == "Please write a few words, at most 30 characters."


@pytest.mark.parametrize("code", LANGUAGES)
async def test_everything_is_said_in_every_language(chat: Chat, bakyt: Chat, code: str) -> None:
    await chat.act(f"> /language {code}")
    await bakyt.act(f"> /language {code}")
    payload = await link(chat)
    for step in (f"/start {payload}", "1", "x" * 31, "sister", "/family", "/family held 1"):
        fine(await bakyt.act(f"> {step}"), bakyt.heard())
    for step in ("safe", "safe", "missed 21:30 exercise", "answered 21:40", "sos"):
        bakyt._heard.clear()
        fine(await chat.act(f"> /family tell {step}"), chat.heard())
        fine(bakyt.said(), bakyt.heard())
    for step in ("", "people", "one 1", "end 1", "ended 1", "tell safe", f"{payload}", "drop 9"):
        fine(await chat.act(f"> /family {step}"), chat.heard())
