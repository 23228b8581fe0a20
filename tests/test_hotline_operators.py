"""The hotline, the half of operators: queue, taking, answering, handing on, calling, closing."""

import json
import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import audit, content, people, waiting
from bot.dialog import Dialog, House, Turn
from bot.fakegram import World
from bot.fakegram.phone import Cable, Chat, Clock
from bot.people import Role
from bot.store import Store, Writer
from dialogs import DIALOGS
from dialogs.hotline import cases
from dialogs.hotline.cases import CALM, URGENT, Asked
from dialogs.hotline.content import GROUPS, Hotline
from dialogs.hotline.staff import standing
from tests.conftest import CAST, LANGUAGES, ROOT, classify, quiet_labels
from tests.test_staff import acts, data_of, number_of

Hire = Callable[..., Awaitable[Chat]]
HOUR = 3600


def plea(turn: Turn, args: str) -> None:
    """Stands for whoever asks: `/plea`, `/plea violence`, `/plea add words`."""
    word, _, rest = args.partition(" ")
    mine = cases.mine(turn)
    if word == "add" and mine:
        cases.say(turn, mine.id, "person", "text", rest)
    elif word == "file" and mine:
        cases.say(turn, mine.id, "person", "voice", "", file_id=rest)
    else:
        secret = word == "violence"
        asked = Asked(
            "chat", turn.person.id, "danger" if secret else "work", word,
            URGENT if secret else CALM, secret, "KZ", "KZ-75", turn.language or "",
        )  # fmt: skip
        case = cases.open_case(turn, asked)
        cases.say(turn, case.id, "house", "article", "/rights kz-wages")
        cases.say(turn, case.id, "person", "text", "They do not pay <me>")
        standing.ring(turn, case)
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
    """Somebody of the cast who reads that language, with a role, on duty."""

    async def hire(
        name: str, role: Role | None, language: str = "en", *, duty: bool = True
    ) -> Chat:
        chat = Chat(cable, CAST[name][0], quiet=quiet_labels(cable.house))
        await chat.act(f"> /start\n> /language {language}")
        number = await number_of(chat)
        if role is not None:
            given: Role = role
            await store.write(lambda db: people.grant(db, number, given, "KZ", now=1))
        if role == "operator" and duty:
            await store.write(lambda db: waiting.go_on(db, number, languages=[language], now=1))
        return chat

    return hire


@pytest.fixture
async def zamira(hire: Hire) -> Chat:
    """Who asks, and reads Tajik."""
    return await hire("Zamira", None, "tg")


@pytest.fixture
async def olga(hire: Hire) -> Chat:
    """An operator who reads English."""
    return await hire("Olga", "operator")


def new_in(chat: Chat, seen: int = 0) -> list[str]:
    """The texts of the messages that the chat shows, from that one on."""
    return [str(m.get("text") or m.get("caption") or "") for m in chat.shows()[seen:]]


async def case_row(chat: Chat, *columns: str) -> tuple[object, ...]:
    [row] = await chat.rows(f"SELECT {', '.join(columns)} FROM hotline_cases")
    return row


async def test_a_case_is_taken_from_what_rings_and_opens_with_what_was_said(
    zamira: Chat, olga: Chat
) -> None:
    await zamira.act("> /plea")
    assert "a question from a person" in new_in(olga)[-1]
    said = await olga.act("> [Take]")
    assert "👤 21.11 12:00  They do not pay <me>" in said, said
    assert any("Never promise" in line for line in said)  # the card of unpaid wages
    assert await case_row(olga, "phase", "assignee_id") == ("taken", await number_of(olga))
    assert await acts(olga) == ["row taken", "case taken", "case read"]
    assert "№ 1" in new_in(zamira)[-1]
    assert await olga.rows("SELECT id FROM waiting WHERE done_at IS NULL") == []


async def test_of_two_who_take_it_one_has_it(zamira: Chat, olga: Chat, hire: Hire) -> None:
    timur = await hire("Timur", "operator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk case 1")
    await timur.act("> /hotline desk case 1")
    assert "They do not pay" not in "".join(olga.said() + timur.said())
    await olga.act("> [Take it]")
    said = await timur.act("> [Take it]")
    assert "Operator № 2 has it." in said, said
    assert "They do not pay" not in "".join(said)
    assert await case_row(olga, "assignee_id") == (await number_of(olga),)


@pytest.mark.parametrize(
    "words",
    ["answer 1", "reply 1", "say 1 hello", "send 1", "note 1", "hand 1", "close 1", "call 1",
     "dial 1", "files 1", "file 1 2", "more 1", "reopen 1", "called 1", "card 1 tb", "case 1"],
)  # fmt: skip
async def test_nothing_of_a_case_is_for_who_has_it_not(
    zamira: Chat, olga: Chat, hire: Hire, words: str
) -> None:
    timur, dana = await hire("Timur", "operator"), await hire("Dana", "author")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1")
    before = await case_row(olga, "version", "assignee_id", "phase")
    for one in (timur, dana, zamira):
        await one.act(f"> /hotline desk {words}")
        assert "They do not pay" not in "".join(new_in(one))
    assert await case_row(olga, "version", "assignee_id", "phase") == before


async def test_the_queue_is_by_urgency_place_language_and_waiting_time(
    olga: Chat, store: Store, clock: Clock
) -> None:
    now = int(clock())
    made = [  # urgency, region, language, minutes ago
        (3, "KZ-75", "en", 10), (3, "KZ-75", "en", 90), (3, "KZ-75", "tg", 200),
        (3, "RU-MOW", "en", 400), (1, "RU-MOW", "tg", 1), (2, "", "en", 5),
    ]  # fmt: skip

    def fill(db: Writer) -> None:
        for urgency, region, language, minutes in made:
            db.run(
                """INSERT INTO hotline_cases(channel, topic, urgency, country, region, language,
                     opened_at, touched_at)
                   VALUES ('chat', 'work', :urgency, :country, :region, :language, :at, :at)""",
                urgency=urgency,
                country=region[:2],
                region=region,
                language=language,
                at=now - 60 * minutes,
            )

    await store.write(fill)
    await olga.act("> /hotline desk waiting")
    [keys] = [olga.buttons(message) for message in olga.heard()]
    assert [int(re.findall(r"\d+", key)[0]) for key in keys[:6]] == [5, 6, 2, 1, 3, 4]
    assert keys[0] == "🔴 5 · 1 min · tg · Work and wages"
    await olga.act("> /hotline desk")
    assert "Waiting: 6" in olga.said()


async def test_a_ready_reply_is_read_in_english_and_arrives_in_tajik(
    zamira: Chat, olga: Chat, house: House
) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Ready reply]\n> [For this case]")
    [proof] = [b for b in olga.buttons(olga.heard()[-1]) if b.startswith("Please collect proof")]
    said = await olga.act(f"> [{proof}]")
    tajik = house.i18n.label("tg", "hotline-reply", "wages-proof")
    assert tajik in said, said
    assert any(line.startswith("Please collect proof: contract") for line in said)
    send = data_of(olga, "Send")
    await olga.act("> [Send]")
    assert new_in(zamira)[-1] == f"💬 № 1\n{tajik}"
    await olga.act(f"> {send}")  # pressed twice, or typed: it does not leave again
    assert [text for text in new_in(zamira) if tajik in text] == [f"💬 № 1\n{tajik}"]
    [(at,)] = await olga.rows("SELECT answered_at FROM hotline_cases")
    assert at


async def test_a_reply_cannot_be_sent_by_typing_it(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1")
    seen = len(zamira.shows())
    for words in ("hello", "hello v2 AAAAAAAAAAA", "nothing"):
        await olga.act(f"> /hotline desk say 1 {words}")
    assert new_in(zamira, seen) == []


async def test_own_words_in_another_language_warn_first_and_say_so(
    zamira: Chat, olga: Chat
) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Answer]")
    said = await olga.act("> Who is your <employer>?")
    assert any("The person reads Тоҷикӣ" in line for line in said), said
    await olga.act("> [Send: in my language]")
    text = new_in(zamira)[-1]
    assert text.startswith("💬 № 1\nWho is your <employer>?\n\nЗабони паём: English")
    assert "❓ Нафаҳмидам" in zamira.buttons(zamira.shows()[-1])


async def test_in_the_persons_language_it_leaves_at_once(zamira: Chat, hire: Hire) -> None:
    dana = await hire("Dana", "operator", "tg")
    await zamira.act("> /plea")
    await dana.act("> /hotline desk take 1\n> /hotline desk answer 1\n> Салом")
    assert new_in(zamira)[-1] == "💬 № 1\nСалом"
    assert "❓ Нафаҳмидам" not in zamira.buttons(zamira.shows()[-1])


async def test_who_does_not_understand_gets_a_colleague_of_their_language(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    dana = await hire("Dana", "operator", "tg")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Answer]\n> Hello\n> [Send: in my language]")
    await zamira.act("> [Нафаҳмидам]")
    assert await case_row(olga, "phase", "assignee_id") == ("new", None)
    assert "a question from a person" not in new_in(olga)[-1]
    await dana.act("> /hotline desk take 1")
    assert "They do not pay" in "".join(dana.said())


async def test_nobody_of_that_language_is_said_to_both(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Answer]\n> Hello\n> [Send: in my language]")
    await zamira.act("> [Нафаҳмидам]")
    assert "112" in new_in(zamira)[-1]
    assert "Nobody who reads that language is on duty" in new_in(olga)[-1]
    assert await case_row(olga, "assignee_id") == (await number_of(olga),)


async def test_an_article_and_a_sentence_arrive_as_buttons_in_their_language(
    zamira: Chat, olga: Chat, house: House
) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Article or sentence]")
    assert "Wages" in olga.buttons(olga.heard()[-1])[0]
    await olga.act("> birth certificate of my child\n> /hotline desk send 1")
    await olga.act(f"> [{olga.buttons(olga.heard()[-1])[0]}]")
    button = zamira.buttons(zamira.shows()[-1])[0]
    assert house.i18n.label("tg", "rights-kz-wages", "title") in button
    await zamira.act(f"> [{button}]")
    assert house.i18n.label("tg", "rights-kz-wages", "title") in "".join(zamira.said())
    await olga.act("> /hotline desk send 1\n> [A sentence to hold up]")
    await olga.act(f"> [{olga.buttons(olga.heard()[-1])[0]}]")
    show = zamira.shows()[-1]
    assert zamira.buttons(show)[0] == house.i18n.label("tg", "show-say-wages", "button")
    kinds = await olga.rows("SELECT kind FROM hotline_lines WHERE who = 'operator' ORDER BY id")
    assert kinds == [("article",), ("show",)]


async def test_an_article_is_found_by_words(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Article or sentence]\n> passport taken by the boss")
    found = olga.buttons(olga.heard()[-1])
    await olga.act(f"> [{found[0]}]")
    [(kind,)] = await olga.rows("SELECT kind FROM hotline_lines WHERE who = 'operator'")
    assert kind == "article"
    await olga.act("> /hotline desk send 1")
    assert "Nothing fits" in (await olga.act("> qqqq wwww"))[0]


async def test_a_voice_goes_both_ways_by_its_id(zamira: Chat, olga: Chat, world: World) -> None:
    await zamira.act("> /plea")
    world.send_voice(zamira.person, b"OggS one", duration=3)
    await zamira.listen()
    file_id = world.history(zamira.person)[-2]["voice"]["file_id"]
    await zamira.act(f"> /plea file {file_id}")
    await olga.act("> /hotline desk take 1\n> [Files: 1]")
    await olga.act(f"> [{olga.buttons(olga.heard()[-1])[0]}]")
    assert olga.shows()[-1]["voice"]["file_id"] == file_id
    assert "case file read" in await acts(olga)
    await olga.act("> /hotline desk answer 1")
    world.send_voice(olga.person, b"OggS two", duration=4)
    await olga.listen()
    await olga.act("> [Send: in their language]")
    assert "voice" in zamira.shows()[-1]
    assert zamira.shows()[-1]["caption"].startswith("💬 № 1")


async def test_nobody_learns_who_the_other_is(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Answer]\n> Hello\n> [Send: in my language]")
    told = json.dumps(zamira.shows(), ensure_ascii=False)
    read = json.dumps(olga.shows(), ensure_ascii=False)
    assert "Olga" not in told
    assert str(CAST["Olga"][0]) not in told.replace(str(zamira.person), "")
    assert "Zamira" not in read
    assert str(CAST["Zamira"][0]) not in read


async def test_a_person_who_blocked_the_bot_is_told_to_the_operator(
    zamira: Chat, olga: Chat, world: World
) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1")
    world.block(zamira.person)
    await olga.act("> [Answer]\n> Hello")
    assert any("blocked the bot" in line for line in await olga.act("> [Send: in my language]"))
    [(lines,)] = await olga.rows("SELECT COUNT(*) FROM hotline_lines WHERE who = 'operator'")
    assert lines == 0


async def test_notes_are_for_colleagues_only(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    seen = len(zamira.shows())
    said = await olga.act("> /hotline desk take 1\n> /hotline desk note 1\n> Calls at night only")
    assert any("📝" in line and "Calls at night only" in line for line in said)
    assert "Calls at night only" not in "".join(new_in(zamira, seen))


async def test_a_case_is_handed_to_a_colleague_who_takes_it(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    timur = await hire("Timur", "operator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Hand over]\n> [№ 3 · en]\n> Speak slowly")
    assert await case_row(olga, "assignee_id") == (await number_of(olga),)
    said = await timur.act("> [Take it]")
    assert any("Speak slowly" in line for line in said)
    assert await case_row(olga, "assignee_id") == (await number_of(timur),)
    assert new_in(olga)[-1].startswith("№ 1 is with your colleague")
    await olga.act("> /hotline desk answer 1")
    assert "Operator № 3 has it." in olga.said()


async def test_what_is_offered_to_one_is_not_for_another(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    await hire("Timur", "operator")
    dana = await hire("Dana", "operator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Hand over]\n> [№ 3 · en]\n> [Nothing]")
    await dana.act("> /hotline desk take 1")
    assert await case_row(olga, "assignee_id") == (await number_of(olga),)


async def test_handed_back_it_rings_for_all(zamira: Chat, olga: Chat, hire: Hire) -> None:
    timur = await hire("Timur", "operator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Hand over]\n> [Back to all]\n> [Nothing]")
    assert await case_row(olga, "phase", "assignee_id") == ("new", None)
    said = await timur.act("> [Take]")
    assert "They do not pay" in "".join(said)


async def test_who_is_disabled_in_the_middle_loses_their_cases_at_once(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    timur, dana = await hire("Timur", "operator"), await hire("Dana", "administrator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Answer]")
    await dana.act(f"> /staff person {await number_of(olga)}\n> [Disable now]")
    assert await case_row(olga, "phase", "assignee_id") == ("new", None)
    await olga.act("> Hello")
    assert "Hello" not in "".join(new_in(zamira))
    await timur.act("> [Take]")
    assert await case_row(olga, "assignee_id") == (await number_of(timur),)


async def test_who_is_disabled_from_outside_loses_them_when_the_clock_looks(
    zamira: Chat, olga: Chat, hire: Hire, store: Store
) -> None:
    timur = await hire("Timur", "operator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1")
    number = await number_of(olga)
    await store.write(lambda db: people.disable(db, number, now=1))
    await timur.act("~ 31 minutes")
    assert await case_row(olga, "phase") == ("new",)
    assert "a question from a person" in new_in(timur)[-1]


async def test_a_case_untouched_for_a_shift_rings_for_others(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    timur = await hire("Timur", "operator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1")
    await olga.act("~ 7 hours")
    assert await case_row(olga, "phase") == ("taken",)
    await olga.act("~ 2 hours")
    assert await case_row(olga, "phase", "assignee_id") == ("new", None)
    assert any("was not touched for a shift" in text for text in new_in(olga))
    assert "a question from a person" in new_in(timur)[-1]


async def test_a_case_that_waits_for_the_person_stays(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Answer]\n> Hello\n> [Send: in my language]")
    await olga.act("~ 2 days")
    assert await case_row(olga, "phase") == ("taken",)


async def test_an_operator_who_is_forgotten_hands_everything_back(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    timur = await hire("Timur", "operator")
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1")
    await olga.act("> /delete\n> [Yes, forget me]")
    assert await case_row(timur, "phase", "assignee_id") == ("new", None)
    await timur.listen(typed=False)
    assert "a question from a person" in new_in(timur)[-1]


async def test_it_is_closed_with_an_outcome_and_opened_again(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [More]\n> [Close]\n> [Solved]")
    assert await case_row(olga, "phase", "outcome", "code") == ("closed", "solved", None)
    assert "112" in new_in(zamira)[-1]
    await olga.act("> /hotline desk case 1\n> [Open again]")
    assert await case_row(olga, "phase", "outcome") == ("taken", "")
    assert {"case closed", "case reopened"} <= set(await acts(olga))


async def test_what_changed_meanwhile_is_not_closed(zamira: Chat, olga: Chat, store: Store) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [More]\n> [Close]")
    await store.write(lambda db: db.run("UPDATE hotline_cases SET version = version + 1"))
    await olga.act("> [Solved]")
    assert await case_row(olga, "phase") == ("taken",)


async def test_a_call_is_kept_sealed_and_the_number_deleted_after_it(
    zamira: Chat, olga: Chat, world: World
) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [More]\n> [Call back]\n> seven\n> +7 701 000 00 00")
    typed = [m.get("text", "") for m in world.history(olga.person) if not m["from"]["is_bot"]]
    assert not any("701" in text for text in typed)
    await olga.act("> [In an hour]")
    [(phone, at)] = await olga.rows("SELECT phone, call_at FROM hotline_cases")
    assert b"701" not in phone
    assert at == int(olga.cable.clock()) + HOUR
    await olga.act("~ 1 hour")
    assert any("it is time to call" in text for text in new_in(olga))
    await olga.act("> /hotline desk call 1")
    assert "+77010000000" not in "".join(olga.said())
    assert "+77010000000" in await olga.act("> [Show the number]")
    assert "phone read" in await acts(olga)
    await olga.act("> [Called: delete it]")
    assert await case_row(olga, "phone", "call_at") == (None, 0)


@pytest.mark.parametrize("said", ["25:00", "31.02 10:00", "next week", "1.1 10:00", "9" * 50])
async def test_a_time_that_is_none_is_asked_again(zamira: Chat, olga: Chat, said: str) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> /hotline desk call 1\n> 77010000000")
    assert any("within 14 days" in line for line in await olga.act(f"> {said}"))
    await olga.act("> 23.11 10:30")
    [(at,)] = await olga.rows("SELECT call_at FROM hotline_cases")
    assert at - int(olga.cable.clock()) == (44 * 60 + 30) * 60  # from 14:00 on the 21st in Almaty


async def name(admin: Chat, other: Chat) -> None:
    """Name somebody for secret cases, as an administrator does."""
    number = await number_of(other)
    await admin.act("> /hotline desk trusted")
    await admin.act(f"> [Operator № {number}]")


async def test_a_secret_case_is_opened_by_named_people_only(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    admin, timur = await hire("Dana", "administrator"), await hire("Timur", "operator")
    await name(admin, timur)
    await zamira.act("> /plea violence")
    await olga.act("> [Take]")
    said = "".join(olga.said())
    assert "They do not pay" not in said
    assert "Beaten" not in said
    assert await case_row(olga, "phase", "assignee_id") == ("new", None)
    [(open_rows,)] = await olga.rows(
        "SELECT COUNT(*) FROM waiting WHERE done_at IS NULL AND taken_by IS NULL"
    )
    assert open_rows == 1  # what she took rings on for others
    await timur.act("> /hotline desk take 1")
    assert "They do not pay" in "".join(timur.said())


async def test_breaking_the_glass_asks_why_and_tells_the_supervisors(
    zamira: Chat, olga: Chat, hire: Hire
) -> None:
    admin = await hire("Dana", "administrator")
    await zamira.act("> /plea violence\n~ 1 minute")
    await olga.act("> /hotline desk case 1\n> [Open in an emergency]\n> short")
    assert "They do not pay" not in "".join(olga.said())
    said = await olga.act("> Nobody else is here, she is in danger")
    assert "They do not pay" in "".join(said)
    assert "glass broken" in await acts(olga)
    assert any("secret request was opened" in text for text in new_in(admin))
    told = await admin.act("> /hotline desk broken 1 2")
    assert "Reason: Nobody else is here, she is in danger" in told
    assert "They do not pay" not in "".join(told)
    rows = await olga.rows("SELECT why FROM hotline_glass")
    assert b"Nobody else" not in rows[0][0]
    await olga.act("~ 25 hours\n> /hotline desk case 1")
    assert "They do not pay" not in "".join(olga.said())


async def test_nobody_names_themselves_and_no_operator_names_anybody(
    olga: Chat, hire: Hire, store: Store
) -> None:
    admin = await hire("Dana", "administrator")
    number = await number_of(admin)
    await store.write(lambda db: people.grant(db, number, "operator", "KZ", now=1))
    await admin.act("> /hotline desk trusted")
    await admin.act(f"> [Operator № {number}]")
    await olga.act("> /hotline desk trusted\n> /hotline desk trust 1")
    assert await olga.rows("SELECT * FROM hotline_trusted") == []
    await admin.act(f"> [Operator № {await number_of(olga)}]")
    assert await olga.rows("SELECT person_id FROM hotline_trusted") == [(await number_of(olga),)]
    await admin.act(f"> [Operator № {await number_of(olga)}]")
    assert await olga.rows("SELECT * FROM hotline_trusted") == []


async def test_of_a_secret_case_no_word_leaves_until_it_is_asked_for(
    zamira: Chat, olga: Chat, hire: Hire, enter: Callable[[str], Chat]
) -> None:
    admin, charos = await hire("Dana", "administrator"), await hire("Charos", None)
    await name(admin, olga)
    await zamira.act("> /plea violence")
    seen = len(zamira.shows())
    await olga.act("> /hotline desk take 1\n> /hotline desk answer 1\n> I believe you")
    await olga.act("> [Send: in their language]")
    assert "I believe you" not in "".join(new_in(zamira, seen))
    [line] = await olga.rows("SELECT id FROM hotline_lines WHERE who = 'operator'")
    await charos.act(f"> /hotline read {line[0]}")
    assert "I believe you" not in "".join(new_in(charos))
    await zamira.act("> [Хондан]")
    assert "I believe you" in "".join(zamira.said())


async def test_every_read_is_recorded_and_a_changed_row_is_found(
    zamira: Chat, olga: Chat, house: House, store: Store
) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> /hotline desk case 1\n> /hotline desk case 1")
    assert (await acts(olga)).count("case read") == 3
    assert await store.read(lambda db: audit.verify(db, house.seal)) is None


async def test_a_long_story_is_read_page_by_page(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    for number in range(4):
        await zamira.act(f"> /plea add {number} " + "x" * 1800)
    await olga.act("> /hotline desk take 1")
    whole = "".join(olga.said())
    assert "They do not pay" not in whole
    for _ in range(6):
        await olga.act("> [More]\n> [Earlier]")
        whole += "".join(olga.said())
        if "They do not pay" in whole:
            break
    assert [f"{n} x" in whole for n in range(4)] == [True] * 4
    assert "They do not pay" in whole


async def test_words_that_are_too_long_are_not_cut(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1\n> [Answer]\n> " + "y" * 2401)
    assert any("Too long" in line for line in olga.said())
    await olga.act("> " + "&" * 500)
    assert any("Too long" in line for line in olga.said())
    await olga.act("> " + "&" * 400 + "z" * 400 + "\n> [Send: in my language]")
    assert "&" * 400 + "z" * 400 in new_in(zamira)[-1]


async def test_any_words_of_the_person_fit_on_a_page(zamira: Chat, olga: Chat) -> None:
    await zamira.act("> /plea")
    await zamira.act("> /plea add " + "&<'" * 1300)
    await olga.act("> /hotline desk take 1")
    whole = "".join(olga.said())
    for page in range(1, 30):
        whole = "".join(await olga.act(f"> /hotline desk case 1 {page}")) + whole
    assert whole.count("&<'") > 1200


def test_every_reply_has_its_words_and_its_group(house: House) -> None:
    facts = house.content["hotline"]
    assert isinstance(facts, Hotline)
    for language in LANGUAGES:
        named = {n for n in facts.replies if house.i18n.has(language, "hotline-reply", n)}
        assert named == set(facts.replies), language
    said = re.findall(r"^    \.([\w-]+) =", _replies(), re.MULTILINE)
    assert sorted(said) == sorted(facts.replies)
    assert len(facts.replies) >= 40
    assert {one.group for one in facts.replies.values()} == set(GROUPS)


def _replies() -> str:
    text = (ROOT / "locales/en/hotline.ftl").read_text(encoding="utf-8")
    return text[text.index("\nhotline-reply =") :].split("\n\n")[0]


def test_a_card_has_six_lines_in_every_language(house: House) -> None:
    facts = house.content["hotline"]
    assert isinstance(facts, Hotline)
    for name in facts.cards:
        for language in LANGUAGES:
            assert len(house.i18n.text(language, f"hotline-card-{name}").splitlines()) == 6


def test_a_card_that_names_no_reply_stops_the_start(tmp_path: Path) -> None:
    text = (ROOT / "config/hotline.toml").read_text(encoding="utf-8")
    assert text.count('"papers", "passport-taken"') == 1
    wrong = text.replace('"papers", "passport-taken"', '"papers", "pasport-taken"')
    (tmp_path / "hotline.toml").write_text(wrong, encoding="utf-8")
    with pytest.raises(content.WrongContent, match="pasport-taken"):
        content.load(tmp_path, "hotline", Hotline)
