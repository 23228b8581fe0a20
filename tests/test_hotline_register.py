"""The hotline, the register: entered by phone, found, sorted, overdue, referred."""

import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from bot import people, waiting
from bot.dialog import Dialog, House, Turn
from bot.fakegram import World
from bot.fakegram.phone import Cable, Chat, Clock
from bot.people import Role
from bot.store import Store
from dialogs import DIALOGS
from dialogs.hotline import cases, rings
from dialogs.hotline.cases import CALM, URGENT, Asked
from dialogs.hotline.codes import check_digit
from dialogs.hotline.staff import marks
from tests.conftest import CAST, classify, quiet_labels
from tests.test_staff import acts, number_of

Hire = Callable[..., Awaitable[Chat]]


def plea(turn: Turn, args: str) -> None:
    """Stands for whoever asks: `/plea work`, `/plea danger`, with the words after it."""
    topic, _, words = args.partition(" ")
    grave = topic == "danger"
    urgency = URGENT if grave else CALM
    place = ("KZ", "KZ-75")
    asked = Asked(
        "chat", turn.person.id, topic, "violence" if grave else "", urgency, grave, *place, "tg"
    )
    case = cases.open_case(turn, asked)
    marks.expect(turn, case.id, case.opened_at + rings.span(turn, urgency))
    cases.say(turn, case.id, "person", "text", words or "They do not pay <me>")
    asked_now = cases.find(turn, case.id)
    assert asked_now is not None
    rings.call(turn, asked_now)
    rings.watch(turn, asked_now)
    turn.show("privacy-stays")


@pytest.fixture
def cable(world: World, store: Store, house: House, clock: Clock) -> Iterator[Cable]:
    """The bot with that dialog."""
    pleading = replace(house, dialogs=(*DIALOGS, Dialog(name="plea", commands={"plea": plea})))
    cable = Cable(world, store, pleading, clock, classify)
    yield cable
    cable.close()
    cable.check()


@pytest.fixture
def hire(cable: Cable, store: Store) -> Hire:
    """Somebody of the cast who reads that language, with a role."""

    async def hire(
        name: str, role: Role | None, language: str = "en", *, place: str = "KZ"
    ) -> Chat:
        chat = Chat(cable, CAST[name][0], quiet=quiet_labels(cable.house))
        await chat.act(f"> /start\n> /language {language}")
        number = await number_of(chat)
        if role is not None:
            given: Role = role
            await store.write(lambda db: people.grant(db, number, given, place, now=1))
            await store.write(lambda db: waiting.go_on(db, number, now=1))
        chat._heard.clear()
        return chat

    return hire


@pytest.fixture
async def zamira(hire: Hire) -> Chat:
    """Who asks; English, so that a test reads what she reads."""
    return await hire("Zamira", None)


@pytest.fixture
async def olga(hire: Hire) -> Chat:
    return await hire("Olga", "operator")


@pytest.fixture
async def timur(hire: Hire) -> Chat:
    """A supervisor."""
    return await hire("Timur", "administrator")


async def columns(chat: Chat, case: int, *names: str) -> tuple[Any, ...]:
    [row] = await chat.rows(
        f"SELECT {', '.join(names)} FROM hotline_cases WHERE id = :id",
        id=case,
    )
    return row


async def trust(chat: Chat) -> None:
    number = await number_of(chat)
    await chat.cable.store.write(
        lambda db: db.run("INSERT INTO hotline_trusted VALUES (:id, 1)", id=number)
    )


def shown(chat: Chat) -> str:
    """The newest message on the phone."""
    return str(chat.shows()[-1].get("text"))


FORM = """
    > /hotline desk new
    > [By phone]
    > [Тоҷикӣ]
    > [Kazakhstan]
    > [Almaty (city)]
    > [Work and wages]
    > [Not urgent]
    > [More]
    > [No papers]
    > [On]
    > My boss took =1+1 everything
"""


async def test_a_call_is_entered_in_the_same_form_and_its_code_told_aloud(olga: Chat) -> None:
    await olga.act(FORM)
    said = await olga.act("> +7 701 000-00-00")
    assert said[:2] == ["Application № 1 is in the register.", "It is yours."]
    assert await columns(
        olga, 1, "channel", "person_id", "topic", "urgency", "country", "region", "language",
        "phase", "assignee_id", "flags",
    ) == (
        "phone", None, "work", 2, "KZ", "KZ-75", "tg", "taken", await number_of(olga),
        '["no-papers"]',
    )  # fmt: skip
    code = next(line for line in said if "code aloud" in line).rpartition(":")[2].replace(" ", "")
    assert len(code) == 8
    assert code.isdecimal()
    assert await olga.rows("SELECT command FROM claims") == [("/hotline claimed 1",)]
    assert "case entered" in await acts(olga)
    assert "everything" in "".join(await olga.act("> [Open it]"))


async def test_the_number_of_a_call_is_sealed_and_stands_in_no_chat(olga: Chat) -> None:
    await olga.act(FORM)
    await olga.act("> not a number")
    assert await olga.rows("SELECT id FROM hotline_cases") == []
    await olga.act("> +7 701 000-00-00")
    everything = await olga.rows("SELECT * FROM hotline_cases")
    assert "701000" not in str(everything)
    assert "7 701" not in str(olga.world.history(olga.person))
    assert "+77010000000" in "".join(await olga.act("> /hotline desk dial 1"))


async def test_without_a_call_no_number_is_kept(olga: Chat) -> None:
    await olga.act(FORM + "\n> [No call]")
    assert await columns(olga, 1, "phone", "call_at") == (None, 0)


async def test_what_was_entered_is_sealed(olga: Chat) -> None:
    await olga.act(FORM + "\n> [No call]")
    lines = await olga.rows("SELECT body FROM hotline_lines")
    assert lines
    assert b"boss" not in b"".join(body for (body,) in lines)


async def test_a_secret_call_is_given_to_who_is_named(olga: Chat, hire: Hire) -> None:
    dana = await hire("Dana", "operator")
    await trust(dana)
    await olga.act("""
        > /hotline desk new
        > [In the office]
        > [Русский]
        > [Not said]
        > Something else
        > [Beaten or threatened]
    """)
    assert "☑️ Violence" in await labels(olga)
    await olga.act("> [On]\n> He beats her")
    said = await olga.act("> [No call]")
    assert "Only named people open it. They are being called." in said
    assert await columns(olga, 1, "secret", "phase", "assignee_id", "urgency") == (
        1,
        "new",
        None,
        1,
    )
    assert "He beats her" not in "".join(await olga.act("> [Open it]"))
    await dana.act("> /hotline desk take 1")
    assert "He beats her" in shown(dana)


async def labels(chat: Chat) -> list[str]:
    return chat.buttons(chat.shows()[-1])


@pytest.mark.parametrize("words", ["new", "find", "find overdue", "sort 1", "topic 1", "urgency 1",
    "flags 1", "tags 1", "duplicate 1", "pass 1", "refer 1", "referral 1", "passed 1", "replied 1",
    "lead 1", "escalate 1", "reports", "sheet 2026 csv", "sheet 2026-11 xlsx"])  # fmt: skip
async def test_nothing_of_it_is_for_anybody_else(
    zamira: Chat, olga: Chat, hire: Hire, words: str
) -> None:
    dana = await hire("Dana", "author")
    await zamira.act("> /plea work")
    await olga.act("> /hotline desk take 1\n> /hotline desk refer 1\n> [Lawyer]\n> [On]")
    await olga.act("> [They said yes aloud]")
    before = await columns(olga, 1, "version", "topic", "phase", "flags", "tags")
    for one in (dana, zamira):
        said = "".join(await one.act(f"> /hotline desk {words}"))
        assert "They do not pay" not in said
        assert "№ 1" not in said
        assert not any("document" in message for message in one.heard())
    assert await columns(olga, 1, "version", "topic", "phase", "flags", "tags") == before
    assert await olga.rows("SELECT phase FROM hotline_referrals") == [("agreed",)]


async def test_who_is_no_operator_any_more_finds_and_enters_nothing(
    zamira: Chat, olga: Chat, store: Store
) -> None:
    await zamira.act("> /plea work")
    await olga.act("> /hotline desk find")
    number = await number_of(olga)
    await store.write(lambda db: people.disable(db, number, now=2))
    await olga.act("> 1")
    assert "№ 1" not in shown(olga)
    await store.write(lambda db: people.grant(db, number, "operator", "KZ", now=3))
    await olga.act(FORM)
    await store.write(lambda db: people.disable(db, number, now=4))
    await olga.act("> [No call]")
    assert await olga.rows("SELECT COUNT(*) FROM hotline_cases") == [(1,)]


async def found(chat: Chat, said: str) -> list[str]:
    """The numbers of the cases that are found."""
    await chat.act("> /hotline desk find")
    await chat.act(f"> {said}")
    entries = [re.match(r"\W+(\d+) · ", label) for label in await labels(chat)]
    return [entry[1] for entry in entries if entry]


async def test_a_case_is_found_by_what_it_is_sorted_by(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea work\n> /plea tb\n> /plea work")
    await olga.act("> /hotline desk take 3\n> /hotline desk tags 3\n> Court #Moscow")
    await zamira.cable.store.write(
        lambda db: db.run("UPDATE hotline_cases SET region = 'RU-MOW', country = 'RU' WHERE id = 2")
    )
    for said, numbers in {
        "2": ["2"],
        "№ 3": ["3"],
        "work and wages": ["3", "1"],
        "Работа и зарплата": ["3", "1"],
        "tb": ["2"],
        "Kazakhstan": ["3", "1"],
        "almaty, work": ["3", "1"],
        "Moscow": ["2"],
        "taken": ["3"],
        "new, work": ["1"],
        "#court": ["3"],
        "#COURT, work, taken": ["3"],
        "#cour": [],
        "closed": [],
        "999": [],
        "': --": [],
    }.items():
        assert await found(olga, said) == numbers, said


async def test_a_case_is_found_by_the_code_that_is_said_aloud(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea work\n> /plea work")
    code = "12345678" + check_digit("12345678")
    await zamira.cable.store.write(
        lambda db: db.run(
            "UPDATE hotline_cases SET code_mark = :mark WHERE id = 2",
            mark=zamira.cable.house.seal.mac(code, "hotline case code"),
        )
    )
    assert await found(olga, f"{code[:3]} {code[3:6]} {code[6:]}") == ["2"]
    assert await found(olga, code) == ["2"]
    wrong = "87654321" + check_digit("87654321")
    assert await found(olga, wrong) == []


async def test_words_are_looked_for_only_in_what_this_operator_may_open(
    zamira: Chat, olga: Chat, timur: Chat, hire: Hire
) -> None:
    dana = await hire("Dana", "operator")
    await zamira.act("> /plea work My boss is Gulliver\n> /plea tb Gulliver coughs")
    assert await found(olga, "gulliver") == []
    await olga.act("> /hotline desk take 1")
    assert await found(olga, "GULLIVER boss") == ["1"]
    assert await found(olga, "gulliver coughs") == []
    assert await found(dana, "gulliver") == []
    assert (await acts(olga)).count("cases searched") >= 2
    await dana.act("> /hotline desk glass 2\n> Her colleague is ill today")
    assert await found(dana, "gulliver") == ["2"]
    await dana.act("~ 2 days")
    assert await found(dana, "gulliver") == []


async def test_what_a_secret_case_is_about_is_found_by_named_people_only(
    zamira: Chat, olga: Chat
) -> None:
    await zamira.act("> /plea danger help")
    assert await found(olga, "danger") == []
    assert await found(olga, "1") == ["1"]
    assert "Danger" not in "".join(await labels(olga))
    await trust(olga)
    assert await found(olga, "danger") == ["1"]


async def test_a_case_is_sorted_and_each_step_is_recorded(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea work\n> /plea work")
    await olga.act("> /hotline desk take 1\n> /hotline desk sort 1")
    await olga.act("> [Topic]\n> Home and family\n> [Urgency]\n> [Soon]\n> [Tags]\n> court КОРОЛЬ")
    await olga.act("> [Flags]\n> [Pregnant]\n> [More]\n> [No papers]\n> [Pregnant]")
    await olga.act("> [Done]\n> [Duplicate of]\n> 2")
    assert await columns(olga, 1, "topic", "urgency", "flags", "tags", "duplicate_of") == (
        "family", 2, '["no-papers"]', '["court", "король"]', 2,
    )  # fmt: skip
    said = shown(olga)
    for line in ("MICIC: 14 Rebuilding lives", "Tags: #court #король", "Flags: No papers"):
        assert line in said
    assert (await acts(olga)).count("case sorted") == 7


async def test_a_duplicate_makes_no_circle(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea work\n> /plea work")
    await olga.act("> /hotline desk take 1\n> /hotline desk take 2")
    await olga.act("> /hotline desk duplicate 1\n> 2")
    await olga.act("> /hotline desk duplicate 2")
    for number in ("1", "2", "99", "two"):
        assert "There is no such request" in (await olga.act(f"> {number}"))[0]
    await olga.act("> /hotline desk duplicate 1\n> [Of none]")
    assert await olga.rows("SELECT duplicate_of FROM hotline_cases") == [(None,), (None,)]


async def test_violence_closes_the_case_to_who_is_not_named_and_nothing_opens_it_again(
    zamira: Chat, olga: Chat
) -> None:
    await zamira.act("> /plea work")
    await olga.act("> /hotline desk take 1\n> /hotline desk flags 1")
    said = await olga.act("> [Violence]")
    assert "They do not pay" not in "".join(said)
    assert await columns(olga, 1, "secret", "flags") == (1, '["violence"]')
    await trust(olga)
    await olga.act("> /hotline desk flags 1\n> [Violence]")
    assert await columns(olga, 1, "secret", "flags") == (1, "[]")


async def test_an_urgent_case_without_an_answer_rings_a_supervisor_and_again(
    zamira: Chat, olga: Chat, timur: Chat
) -> None:
    await trust(olga)
    await zamira.act("> /plea danger help")
    await zamira.act("~ 9 minutes")
    assert "waited too long" not in "".join(said_since(timur))
    await zamira.act("~ 2 minutes")
    assert "№ 2 · a question has waited too long · urgent" in "".join(said_since(timur))
    await olga.act("> /hotline desk take 1")
    said = await timur.act("> /hotline desk lead 1")
    assert "help" not in "".join(said)
    assert await waits(timur) == 0
    await zamira.act("~ 70 minutes")
    assert "has no answer yet" in "".join(said_since(olga))
    assert await waits(timur) == 1


def said_since(chat: Chat) -> list[str]:
    return [str(message.get("text")) for message in chat.shows()]


async def waits(chat: Chat) -> int:
    [(count,)] = await chat.rows(
        "SELECT COUNT(*) FROM waiting WHERE kind = 'late' AND done_at IS NULL"
    )
    return int(count)


async def test_where_there_is_no_supervisor_an_operator_is_rung(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea work\n~ 5 hours")
    assert "a question has waited too long · soon" not in said_since(olga)[-1]
    await zamira.act("~ 20 hours")
    assert "a question has waited too long" in "".join(said_since(olga))
    await olga.act("> /hotline desk lead 1")
    assert await waits(olga) == 0


async def test_what_was_answered_or_closed_is_never_overdue(
    zamira: Chat, olga: Chat, timur: Chat
) -> None:
    await zamira.act("> /plea work\n> /plea work\n> /plea work")
    await olga.act("> /hotline desk take 1\n> /hotline desk take 2")
    await zamira.cable.store.write(
        lambda db: db.run("UPDATE hotline_cases SET answered_at = 5, overdue_at = 0 WHERE id = 1")
    )
    await olga.act("> /hotline desk close 2\n> [Informed]")
    await zamira.act("~ 25 hours")
    rows = await timur.rows("SELECT command FROM waiting WHERE kind = 'late' AND done_at IS NULL")
    assert rows == [("/hotline desk lead 3",)]


async def test_who_asks_in_the_chat_is_not_forgotten(zamira: Chat, olga: Chat, timur: Chat) -> None:
    await zamira.act("> /hotline ask work\n> [None of these]\n> They do not pay\n~ 3 hours")
    assert await waits(timur) == 0
    await zamira.act("~ 70 minutes")
    assert await waits(timur) == 1


async def test_less_urgent_has_more_time(zamira: Chat, olga: Chat, timur: Chat) -> None:
    await trust(olga)
    await zamira.act("> /plea danger help")
    await olga.act("> /hotline desk take 1\n> /hotline desk urgency 1\n> [In turn]")
    await zamira.act("~ 23 hours")
    assert await waits(timur) == 0
    await zamira.act("~ 2 hours")
    assert await waits(timur) == 1
    assert await found(olga, "overdue") == ["1"]


async def test_a_supervisor_is_called_by_one_tap(zamira: Chat, olga: Chat, timur: Chat) -> None:
    await zamira.act("> /plea work")
    await olga.act("> /hotline desk take 1\n> /hotline desk pass 1\n> [A supervisor]")
    assert "a supervisor is asked for" in said_since(timur)[-1]
    said = await timur.act("> [Take]")
    assert "They do not pay" not in "".join(said)
    assert "Passed to a supervisor" in "".join(await olga.act("> /hotline desk case 1"))
    assert "case escalated" in await acts(olga)


async def refer(olga: Chat, *fields: str) -> None:
    await olga.act("> /hotline desk take 1\n> /hotline desk refer 1\n> [Lawyer]")
    for field in fields:
        await olga.act(f"> [{field}]")
    await olga.act("> [On]")


async def test_a_partner_is_told_what_the_person_has_agreed_to(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea work My boss <hid> it")
    await refer(olga, "What they told us", "Region")
    await olga.act("> [Ask them in the chat]")
    push = said_since(zamira)[-1]
    assert push == "A question about your request № 1."  # nothing of what it is about
    assert "boss" not in shown(olga)
    said = await zamira.act("> [Read]")
    assert "They would know only this: Topic, Language, What they told us. Not your name." in said
    await zamira.act("> [Yes, ask them]")
    assert "says yes" in said_since(olga)[-1]
    sheet = "\n".join(await olga.act("> [Open]"))
    assert "What they told us: My boss <hid> it" in sheet
    assert "Region" not in sheet
    assert "Almaty" not in sheet
    await olga.act("> [The partner knows]\n> [The partner answered]\n> They will call on Monday")
    assert await olga.rows("SELECT phase FROM hotline_referrals") == [("answered",)]
    assert "They will call on Monday" in shown(olga)
    for act in ("referral begun", "referral read", "referral passed", "referral answered"):
        assert act in await acts(olga)
    assert "The partner has answered" in "".join(await zamira.act("> /hotline consent 1"))


async def test_who_says_no_is_not_passed_on_and_a_yes_can_be_taken_back(
    zamira: Chat, olga: Chat
) -> None:
    await zamira.act("> /plea work My boss")
    await refer(olga, "What they told us")
    await olga.act("> [Ask them in the chat]")
    assert "My boss" not in "".join(await olga.act("> /hotline desk passed 1"))
    await zamira.act("> [Read]\n> [Yes, ask them]\n> [No]")
    assert "You said no. Nothing is passed on." in shown(zamira)
    assert "My boss" not in "".join(await olga.act("> /hotline desk passed 1"))
    await zamira.act("> /hotline consent 1 yes")
    assert await olga.rows("SELECT phase FROM hotline_referrals") == [("refused",)]


async def test_nobody_else_says_yes(zamira: Chat, olga: Chat, hire: Hire) -> None:
    charos = await hire("Charos", None)
    await zamira.act("> /plea work")
    await refer(olga)
    await olga.act("> [Ask them in the chat]")
    for one in (charos, olga):
        assert (await one.act("> /hotline consent 1 yes"))[0] == "This question is closed."
    for args in ("", "x", "2 yes", "1 perhaps", "1' OR 1=1 yes"):
        await zamira.act(f"> /hotline consent {args}")
    assert await olga.rows("SELECT phase FROM hotline_referrals") == [("asked",)]


async def test_whoever_called_says_yes_aloud(olga: Chat) -> None:
    await olga.act(FORM + "\n> +77010000000\n> /hotline desk refer 1\n> [A place to stay]")
    await olga.act("> [Phone number]\n> [On]")
    assert "Ask them in the chat" not in await labels(olga)
    said = await olga.act("> [They said yes aloud]")
    assert "The person said yes aloud. Call the partner and read this only:" in said
    assert "Phone number: +77010000000" in said
    assert "Said yes aloud to a referral: A place to stay" in "".join(
        await olga.act("> /hotline desk case 1")
    )
