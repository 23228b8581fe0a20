"""The hotline, the half of operators: the queue, taking, answering in words, replies, articles."""

import json
import re
from pathlib import Path

import pytest

from bot import content
from bot.dialog import House
from bot.fakegram import World
from bot.fakegram.phone import Chat, Clock
from bot.store import Store, Writer
from dialogs.hotline.content import GROUPS, Hotline
from tests.conftest import CAST, LANGUAGES, ROOT
from tests.pleading import Hire, case_row, new_in
from tests.test_staff import acts, data_of, number_of


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


async def test_before_its_code_is_used_an_answer_to_a_call_is_not_said_to_have_been_blocked(
    zamira: Chat, olga: Chat, store: Store
) -> None:
    await zamira.act("> /plea")
    await olga.act("> /hotline desk take 1")
    called = "UPDATE hotline_cases SET channel = 'phone', person_id = NULL"
    await store.write(lambda db: db.run(called))
    told = "".join(await olga.act("> /hotline desk answer 1\n> Go on\n> [Send: in their language]"))
    assert "Nobody has used the code of № 1 yet" in told
    assert "blocked" not in told
    assert await case_row(olga, "answered_at") == (0,)
    left = "UPDATE hotline_cases SET channel = 'chat'"
    await store.write(lambda db: db.run(left))
    told = "".join(await olga.act("> /hotline desk answer 1\n> Go on\n> [Send: in their language]"))
    assert "has blocked the bot or has left" in told


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
