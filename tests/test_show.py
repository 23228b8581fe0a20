"""Sentences to hold up: large, in the language of the country, nothing asked, nothing kept."""

from typing import Any

import pytest
from pydantic import ValidationError

from bot.dialog import House
from bot.fakegram import parse_html
from bot.fakegram.phone import Chat
from dialogs.show.content import Sentences
from tests import updates
from tests.conftest import LANGUAGES
from tests.desk import Desk
from tests.walking import buttons, fits, settle_in, walk

LARGE = {None: ("ru",), "RU": ("ru",), "KZ": ("kk", "ru"), "UZ": ("ru",)}
WHOLE: dict[str, Any] = {
    "answers": ["yes"],
    "hosts": {"ru": ["ru"]},
    "situations": {"doctor": ["pain"]},
}


def sentences(house: House) -> Sentences:
    facts = house.content["show"]
    assert isinstance(facts, Sentences)
    return facts


def named(house: House) -> set[str]:
    facts = sentences(house)
    return {one for there in facts.situations.values() for one in there} | {*facts.answers}


@pytest.mark.parametrize(
    "change",
    [
        {"situations": {"doctor": []}},
        {"situations": {"zoo": ["pain"]}},
        {"situations": {"doctor": ["1"]}},
        {"hosts": {"ru": []}},
        {"hosts": {"kz": ["kk"]}},
        {"hosts": {"ru": ["tg"]}},
        {"answers": ["yes"] * 7},
        {"opinion": "mine"},
    ],
)
def test_a_file_of_sentences_that_cannot_be(change: dict[str, Any]) -> None:
    Sentences.model_validate(WHOLE)
    with pytest.raises(ValidationError):
        Sentences.model_validate(WHOLE | change)


def test_there_are_thirty_sentences_and_more_in_six_situations(house: House) -> None:
    facts = sentences(house)
    assert len(named(house) - {*facts.answers}) >= 30
    assert len(facts.situations) == 6


def test_words_and_facts_name_the_same_sentences(house: House) -> None:
    for language in LANGUAGES:
        text = (house.i18n.folder / language / "show.ftl").read_text(encoding="utf-8")
        lines = [line for line in text.splitlines() if line.startswith("show-say-")]
        assert {line.split(" = ")[0].removeprefix("show-say-") for line in lines} == named(house)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_short_and_plain_and_said_once(house: House, language: str) -> None:
    said = [house.i18n.label(language, f"show-say-{one}") for one in sorted(named(house))]
    assert len(set(said)) == len(said)
    for text in said:
        assert len(text) <= 120, text
        assert not set(text) & set("<>&{}"), text
        assert text[0].isupper(), text
        assert text[-1] in ".?_", text


def test_russian_sentences_tell_nobody_who_speaks(house: House) -> None:
    """ "Я готов" says that a man speaks: no adjective or past tense stands behind "я"."""
    for one in named(house):
        text = f" {house.i18n.label('ru', f'show-say-{one}').lower()} "
        for word in (" готов", " согласен", " сам ", " должен", " рад", " потерял", " упал"):
            assert word not in text.replace("потерялся", ""), one


def test_the_pictures_are_the_same_in_every_language(house: House) -> None:
    for name in sentences(house).situations:
        seen = {house.i18n.label(code, "show-main", name).split()[0] for code in LANGUAGES}
        assert len(seen) == 1


@pytest.mark.parametrize("country", LARGE)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_card_begins_with_the_language_of_the_country(
    desk: Desk, house: House, language: str, country: str | None
) -> None:
    await settle_in(desk, language, country)
    label = house.i18n.label
    for situation, there in sentences(house).situations.items():
        for one in (*there, *sentences(house).answers):
            [body] = await desk.take(updates.tap(f"/show {situation} {one}"))
            plain, entities = parse_html(body["text"])
            parts = [label(code, f"show-say-{one}") for code in LARGE[country]]
            large = "\n\n".join(parts)
            bold = [e for e in entities if e["type"] == "bold"]
            assert (bold[0]["offset"], bold[0]["length"]) == (0, len(large))
            own = label(language, f"show-say-{one}")
            rest = "" if language in LARGE[country] else f"\n\n— — —\n{own}"
            assert plain == large + rest


@pytest.mark.parametrize("country", [None, "KZ"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_walk_over_every_button(
    desk: Desk, house: House, language: str, country: str | None
) -> None:
    await settle_in(desk, language, country)
    found = await walk(desk, "/show", within=("/show",))
    facts = sentences(house)
    cards = {f"/show {name} {one}" for name, there in facts.situations.items() for one in there}
    assert cards <= set(found)
    for command, said in found.items():
        [body] = said
        fits(command, body)
        assert len([data for _, data in buttons(body) if data != "/menu"]) <= 7, command


async def test_a_card_is_two_taps_and_one_edit_and_leaves_nothing_behind(chat: Chat) -> None:
    await chat.act("> /show")
    before, kept = len(chat.shows()), await chat.rows("SELECT COUNT(*) FROM due")
    await chat.act("> [⚠️ Danger]\n> [Call 112 for me]")
    assert chat.said()[0] == "Пожалуйста, позвоните за меня 112. Адрес: ________"
    assert len(chat.shows()) == before
    assert await chat.rows("SELECT country FROM people") == [(None,)]
    assert await chat.rows("SELECT COUNT(*) FROM due") == kept
    assert await chat.rows("SELECT * FROM people_drafts") == []


async def test_a_talk_goes_on_and_back(chat: Chat) -> None:
    listed = await chat.act("> /show work")
    card = await chat.act("> [Injured at work]")
    assert (await chat.act("> [✅ Yes]"))[0] == "Да."
    assert (await chat.act("> [❌ No]"))[0] == "Нет."
    assert chat.buttons(chat.heard()[-1]) == [*_labels(card[-1]), "⬅️ Back", "🏠 Menu"]
    assert await chat.act("> [⬅️ Back]") == listed


def _labels(line: str) -> list[str]:
    return line[1:-1].split("] [")


async def test_a_long_situation_has_pages(chat: Chat) -> None:
    first = await chat.act("> /show doctor")
    second = await chat.act("> [More ⬇️]")
    assert len(_labels(first[-1])) == 6
    assert set(_labels(first[-1])[:5]).isdisjoint(_labels(second[-1]))
    assert await chat.act("> [⬅️ Back]") == first


@pytest.mark.parametrize(
    ("typed", "begins"),
    [
        ("doctor gone", "🩺 Doctor"),
        ("doctor 99", "🩺 Doctor"),
        ("doctor ²", "🩺 Doctor"),
        ("doctor wages", "🩺 Doctor"),
        ("gone", "There is no such sentence any more. In danger call 112."),
        ("bleeding", "There is no such sentence any more. In danger call 112."),
        ("<b>", "There is no such sentence any more. In danger call 112."),
        ("x " * 300, "There is no such sentence any more. In danger call 112."),
        ("   ", "Show a sentence"),
    ],
)
async def test_an_old_or_forged_button_gets_a_useful_answer(
    chat: Chat, typed: str, begins: str
) -> None:
    said = await chat.act(f"> /show {typed}")
    assert said[0] == begins
    assert len(chat.buttons(chat.heard()[-1])) > 2
