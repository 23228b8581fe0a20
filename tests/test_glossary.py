"""The official words: six a screen, each as it stands on the form, with its source and article."""

import re
from datetime import timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from bot.cards import Articles
from bot.dialog import House
from bot.fakegram.phone import Chat, Clock
from dialogs.glossary.content import GROUPS, Glossary, Word
from tests import updates
from tests.conftest import LANGUAGES
from tests.desk import Desk
from tests.walking import Body, buttons, settle_in

SCREEN = 6
WORD: dict[str, Any] = {
    "group": "work",
    "russian": "x",
    "facts": ["B-RU-50"],
    "source": "labour",
    "article": "/rights wages",
    "checked": "2026-11-21",
    "review_by": "2027-05-21",
    "volatile": True,
}


@pytest.fixture
def facts(house: House) -> Glossary:
    found = house.content["glossary"]
    assert isinstance(found, Glossary)
    return found


@pytest.mark.parametrize(
    "change",
    [
        {"group": "sport"},
        {"russian": ""},
        {"facts": []},
        {"source": "The law"},
        {"article": "rights wages"},
        {"article": "/rights"},
        {"review_by": "2026-11-20"},
        {"opinion": "mine"},
    ],
)
def test_a_word_that_cannot_be(change: dict[str, Any]) -> None:
    Word.model_validate(WORD)
    with pytest.raises(ValidationError):
        Word.model_validate(WORD | change)


def test_a_group_without_words_stops_the_start(facts: Glossary) -> None:
    words = {name: word for name, word in facts.words.items() if word.group != "health"}
    with pytest.raises(ValidationError, match="groups without words: health"):
        Glossary(words=words)


def test_about_thirty_words_each_with_facts_that_have_ids(facts: Glossary) -> None:
    assert 30 <= len(facts.words) <= 40
    ids = re.compile(r"[A-J](\d{1,2}|-[A-Z]{1,2})?-\d{2,3}")
    assert all(ids.fullmatch(fact) for word in facts.words.values() for fact in word.facts)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_walk_finds_every_word_whole_and_no_dead_end(
    desk: Desk, facts: Glossary, language: str
) -> None:
    await settle_in(desk, language, None)
    found = await walk(desk)
    words = {command.split()[-1] for command in found if command.startswith("/glossary word")}
    assert words == {str(name) for name in facts.words}
    for command, body in found.items():
        plain = re.sub(r"<[^>]*>", "", body["text"])
        assert not re.search(r"[{}]|glossary-", plain), command
        assert len(plain) <= 700, command
        labels = [label for label, _ in buttons(body)]
        below = 2 if command != "/glossary" else 1
        assert 1 <= len(labels) - below <= SCREEN, command
        assert len(set(labels)) == len(labels), command
        assert all(len(label) <= 30 for label in labels), command


async def walk(desk: Desk) -> dict[str, Body]:
    """What each command of the glossary that buttons lead to says."""
    found: dict[str, Body] = {}
    waiting = ["/glossary"]
    while waiting:
        command = waiting.pop()
        if command not in found:
            [found[command]] = await desk.take(updates.tap(command))
            to = [data for _, data in buttons(found[command])]
            waiting += [data for data in to if data.startswith("/glossary")]
    return found


async def test_a_word_shows_the_form_the_source_and_the_day(desk: Desk, facts: Glossary) -> None:
    await settle_in(desk, "en", None)
    for name, word in facts.words.items():
        [body] = await desk.take(updates.tap(f"/glossary word {name}"))
        assert f"In Russian: <b>{word.russian}</b>" in body["text"]
        assert ("In Kazakh: " in body["text"]) == bool(word.kazakh)
        assert "Source: " in body["text"]
        assert "Checked on 21.11.2026" in body["text"]
        assert ("Rules change" in body["text"]) == word.volatile
        assert word.article in [command for _, command in buttons(body)]


def test_the_article_behind_a_word_is_one_of_a_slice_that_has_articles(
    house: House, facts: Glossary
) -> None:
    for name, word in facts.words.items():
        slice_name = word.article[1:].partition(" ")[0]
        assert isinstance(house.content[slice_name], Articles), name


def test_the_articles_that_words_lead_to_are_there(house: House, facts: Glossary) -> None:
    lost = set()
    for word in facts.words.values():
        slice_name, _, article = word.article[1:].partition(" ")
        there = house.content[slice_name]
        assert isinstance(there, Articles)
        if article not in there.articles:
            lost.add(word.article)
    assert not lost


async def test_more_than_six_words_stand_on_pages_of_five(chat: Chat) -> None:
    await chat.act("> /glossary police\n> [More ⬇️]")
    labels = chat.buttons(chat.heard()[-1])
    assert labels == [
        "Detention by the police",
        "Protocol",
        "Detention centre",
        "⬅️ Back",
        "🏠 Menu",
    ]
    await chat.act("> [⬅️ Back]")
    assert chat.buttons(chat.heard()[-1])[0] == "Register of controlled persons"
    assert (await chat.act("> [⬅️ Back]"))[0] == "Official words"
    await chat.act("> /glossary health")
    assert "More ⬇️" not in chat.buttons(chat.heard()[-1])


async def test_a_screen_is_one_edit_and_digits_tap(chat: Chat) -> None:
    await chat.act("> /glossary")
    before = len(chat.shows())
    await chat.act("> [Police and court]")
    assert len(chat.shows()) == before
    assert (await chat.act("> 1"))[0] == "Register of controlled persons"


async def test_a_second_tap_shows_the_same(chat: Chat) -> None:
    await chat.act("> /glossary papers")
    chat.press(0, 0)
    chat.press(0, 0)
    assert (await chat.listen(typed=False))[0] == "Migration card"
    assert len(chat.shows()) == len({m["message_id"] for m in chat.shows()})


@pytest.mark.parametrize("args", ["gone", "word gone", "word", "word rkl x", "word <b>", "Papers"])
async def test_a_word_that_is_gone_leads_to_the_groups(chat: Chat, args: str) -> None:
    said = await chat.act(f"> /glossary {args}")
    assert said[0] == "There is no such word here any more. These groups there are:"
    assert len(chat.buttons(chat.heard()[-1])) == len(GROUPS) + 1


@pytest.mark.parametrize("page", ["9", "-1", "²", "x", "1 1", "999999"])
async def test_a_page_that_is_not_there_is_the_first(chat: Chat, page: str) -> None:
    await chat.act(f"> /glossary papers {page}")
    assert chat.buttons(chat.heard()[-1])[0] == "Migration card"


async def test_what_is_too_old_is_replaced_by_asking_a_person(chat: Chat, clock: Clock) -> None:
    clock.seconds += timedelta(days=182).total_seconds()
    said = await chat.act("> /glossary word rkl")
    assert said[0] == "Register of controlled persons"
    assert "We have not checked this answer for too long" in " ".join(said)
    assert "public list" not in " ".join(said)
    assert (await chat.act("> [💬 Ask a person]"))[0] == "Ask a person"
    said = await chat.act("> /glossary word contract")  # this does not change from year to year
    assert any(line.startswith("The written agreement") for line in said)


@pytest.mark.parametrize(
    ("language", "typed", "word"),
    [
        ("en", "migration card", "card"),
        ("en", "what is РВП", "rvp"),
        ("en", "ЖСН", "iin"),
        ("ru", "обменная карта", "exchange"),
        ("ru", "что такое протокол", "protocol"),
        ("ru", "цвсиг", "cvsig"),
        ("kk", "тұруға ықтиярхат", "residence"),
    ],
)
def test_a_typed_word_is_found(house: House, language: str, typed: str, word: str) -> None:
    found = [document.command for document in house.search.find(language, typed)]
    assert f"/glossary word {word}" in found


async def test_a_typed_word_leads_to_its_meaning(chat: Chat) -> None:
    await chat.act("> certificate of return")
    label = next(b for b in chat.buttons(chat.heard()[-1]) if "Certificate of return" in b)
    assert (await chat.act(f"> [{label}]"))[0] == "Certificate of return"
