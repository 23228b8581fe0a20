"""Articles: the model, the face of one, the way to it, and a walk over every button."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from pydantic import ValidationError

from bot.cards import Article, Articles, Numbers, Vocabulary, WrongCards, agree
from bot.cards.face import FOLD
from bot.dialog import House
from bot.fakegram import parse_html
from bot.fakegram.phone import Chat, Clock
from tests import updates
from tests.conftest import LANGUAGES
from tests.desk import Desk
from tests.walking import PICTURED, WITHIN, buttons, fits, settle_in, walk

SLICES = ("rights", "medical", "emergency")
FACTS: dict[str, Any] = {
    "country": "ru",
    "topic": "work",
    "facts": ["B-RU-20"],
    "numbers": ["112"],
    "checked": date(2026, 11, 21),
    "review_by": date(2027, 5, 21),
    "volatile": True,
    "urgent": False,
}
WHOLE: dict[str, Any] = {
    "topics": {"work": "💼"},
    "commonest": {"ru": ["pay"]},
    "articles": {"pay": FACTS},
}
NUMBER = {
    "phone": "112",
    "countries": ["ru"],
    "fact": ["A-RU-01"],
    "published": "2022",
    "checked": date(2026, 11, 21),
    "called": False,
}


def facts_of(house: House, name: str) -> Articles:
    facts = house.content[name]
    assert isinstance(facts, Articles)
    return facts


def articles(house: House) -> dict[str, Article]:
    return {f"/{n} {one}": a for n in SLICES for one, a in facts_of(house, n).articles.items()}


@pytest.mark.parametrize(
    "change",
    [
        {"review_by": date(2026, 11, 20)},
        {"country": "uz"},
        {"topic": "sport"},
        {"facts": []},
        {"numbers": []},
        {"numbers": ["8 800 707-88-41"]},
        {"opinion": "mine"},
    ],
)
def test_facts_of_an_article_that_cannot_be(change: dict[str, Any]) -> None:
    Article.model_validate(FACTS)
    with pytest.raises(ValidationError):
        Article.model_validate(FACTS | change)


@pytest.mark.parametrize(
    "change",
    [
        {"topics": {}},
        {"commonest": {"ru": ["gone"]}},
        {"commonest": {"kz": ["pay"]}},
        {"articles": {"Pay": FACTS}, "commonest": {}},
        {"articles": {"person": FACTS}, "commonest": {}},
    ],
)
def test_a_file_of_articles_that_cannot_be(change: dict[str, Any]) -> None:
    Articles.model_validate(WHOLE)
    with pytest.raises(ValidationError):
        Articles.model_validate(WHOLE | change)


@pytest.mark.parametrize(
    "change",
    [{"phone": ""}, {"site": "x.kz"}, {"called": True}, {"published": "May"}, {"countries": []}],
)
def test_a_number_that_cannot_be(change: dict[str, Any]) -> None:
    Numbers.model_validate({"numbers": {"112": NUMBER}})
    with pytest.raises(ValidationError):
        Numbers.model_validate({"numbers": {"112": NUMBER | change}})


def test_files_that_do_not_agree_stop_the_start() -> None:
    slices = {"rights": Articles.model_validate(WHOLE)}
    numbers = Numbers.model_validate({"numbers": {"112": NUMBER}})
    words = {"checked": date(2026, 1, 1), "letters": {}, "pairs": {}, "endings": {}, "stop": {}}
    matter = {"articles": ["rights pay"], "words": {"en": ["no pay"]}}
    good = Vocabulary.model_validate({**words, "matters": {"pay": matter}})
    agree(slices, numbers, good)
    with pytest.raises(WrongCards, match="toml lacks"):
        agree(slices, Numbers(numbers={}), good)
    lost = Vocabulary.model_validate({**words, "matters": {"pay": matter}})
    with pytest.raises(WrongCards, match="there are no articles"):
        agree({}, numbers, lost)
    other = Articles.model_validate(WHOLE | {"topics": {"work": "🔨"}})
    with pytest.raises(WrongCards, match="two pictures"):
        agree({**slices, "medical": other}, numbers, good)


def test_what_changes_often_is_not_shown_after_its_day() -> None:
    article = Article.model_validate(FACTS)
    assert not article.stale(article.review_by)
    assert article.stale(article.review_by + timedelta(days=1))
    lasting = Article.model_validate(FACTS | {"volatile": False})
    assert not lasting.stale(article.review_by + timedelta(days=900))


@pytest.mark.parametrize("country", [None, "KZ"])  # the others: test_walk.py
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_walk_over_every_button(
    desk: Desk, house: House, language: str, country: str | None
) -> None:
    await settle_in(desk, language, country)
    found = await walk(desk, *(WITHIN if country else ("/rights ru", "/rights kz", "/emergency")))
    for command, said in found.items():
        assert said or command.split()[1] == "yes", command
        for body in said:
            fits(command, body, longest=PICTURED)


@pytest.mark.parametrize("country", ["RU", "KZ"])
async def test_every_article_can_be_reached(desk: Desk, house: House, country: str) -> None:
    await settle_in(desk, "en", country)
    found = await walk(desk, *WITHIN)
    there = {command for command, a in articles(house).items() if a.holds_in(country.lower())}
    assert there - set(found) == set()


@pytest.mark.parametrize("country", ["RU", "KZ"])
async def test_an_article_is_at_most_three_taps_deep(
    desk: Desk, house: House, country: str
) -> None:
    await settle_in(desk, "en", country)
    for name in SLICES:
        near, wanted = [f"/{name}"], set()
        for _ in range(3):  # the topics, a topic, and a page more where there are many
            said = [body for command in near for body in await desk.take(updates.tap(command))]
            data = [d for body in said for _, d in buttons(body) if d.startswith(f"/{name} ")]
            near = [d for d in data if d.split()[1] in {"all", "topic"}]
            wanted |= {d for d in data if d in articles(house)}
        facts = facts_of(house, name)
        there = {f"/{name} {one}" for one in facts.of(country.lower())}
        assert there <= wanted


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_seen_without_a_tap_is_short(desk: Desk, house: House, language: str) -> None:
    await settle_in(desk, language, "RU")
    long: dict[str, int] = {}
    for command, article in articles(house).items():
        [body] = await desk.take(updates.tap(command))
        before, fold, after = body["text"].partition(FOLD)
        if (seen := len(parse_html(before)[0].strip())) > 700:
            long[command] = seen
        assert fold, command
        assert "21.11.2026" in after, command
        numbers = house.content["numbers"]
        assert isinstance(numbers, Numbers)
        for key in article.numbers:
            there = {"ru", article.country} & {*numbers.numbers[key].countries}
            assert key[0] in "AE" or not there or f"<b>{key}</b>" in after, (command, key)
    assert long == {}


async def test_an_article_is_one_edit_of_the_tapped_message(chat: Chat) -> None:
    await chat.act("> /rights ru")
    before = len(chat.shows())
    await chat.act("> [💼 My wages are not paid]")
    assert len(chat.shows()) == before
    [message] = chat.heard()
    assert "edit_date" in message


async def test_whether_it_helped_is_counted_without_the_person(chat: Chat) -> None:
    await chat.act("> /rights wages\n> [👍 It helped]\n> [👍 It helped]\n> [👎 It did not help]")
    assert await chat.rows("SELECT * FROM card_votes") == [("rights", "wages", "en", 2, 1)]
    assert chat.said()[0] == "Ask a person"


async def test_the_form_to_forward_is_a_message_of_its_own_with_its_day(chat: Chat) -> None:
    await chat.act("> /rights wages")
    before = len(chat.shows())
    said = await chat.act("> [📨 Text to forward]")
    assert len(chat.shows()) == before + 1
    assert "Checked on 21.11.2026. Rules change." in said


async def test_ask_a_person_is_never_a_dead_end(chat: Chat) -> None:
    await chat.act("> /region country /rights\n> [Russia]\n> /rights wages")
    said = await chat.act("> [💬 Ask a person]")
    assert any("8 800 707-88-41" in line and "not called by us" in line for line in said)
    assert any(line.startswith("• 112") for line in said)
    assert "You can also write to an operator here." in said
    assert chat.buttons(chat.heard()[-1])[0] == "✍️ Write to an operator"
    said = await chat.act("> [✍️ Write to an operator]")
    assert "Your question is about: My wages are not paid" in said


async def test_where_there_is_no_hotline_that_is_said(chat: Chat, house: House) -> None:
    whole = house.menu
    object.__setattr__(house, "menu", whole - {"hotline"})
    try:
        assert "Nobody can answer here in the chat yet." in await chat.act("> /rights person wages")
    finally:
        object.__setattr__(house, "menu", whole)


async def test_the_other_country_is_one_tap_away_and_is_not_kept(chat: Chat) -> None:
    await chat.act("> /region country /rights\n> [Russia]\n> /rights wages\n> [🌍 Other country]")
    said = await chat.act("> [Kazakhstan]")
    assert said != await chat.act("> /rights wages")
    assert said == await chat.act("> /rights kz-wages")
    assert await chat.rows("SELECT country FROM people") == [("RU",)]


async def test_whose_country_has_no_articles_is_offered_those_that_have(chat: Chat) -> None:
    await chat.act("> /region country /medical")
    await chat.act("> [Uzbekistan]")
    assert chat.buttons(chat.heard()[-1])[:2] == ["Russia", "Kazakhstan"]
    await chat.act("> [Kazakhstan]")
    assert chat.said()[:2] == ["Medical care", "Kazakhstan"]


@pytest.mark.parametrize(
    "command",
    [
        "gone",
        "short gone",
        "yes gone",
        "no gone",
        "country gone",
        "person gone",
        "topic gone ru",
        "topic work uz 99",
        "topic",
        "x " * 300,
        "all xx",
        "kz <b>",
        "topic work ru ²",
    ],
)
@pytest.mark.parametrize("slice_name", SLICES)
async def test_an_old_or_forged_button_gets_a_useful_answer(
    chat: Chat, slice_name: str, command: str
) -> None:
    await chat.act("> /region country /rights\n> [Russia]")
    said = await chat.act(f"> /{slice_name} {command}")
    assert said
    assert len(chat.buttons(chat.heard()[-1])) > 1
    assert await chat.rows("SELECT * FROM card_votes") == []


async def test_what_is_too_old_is_replaced_by_asking_a_person(chat: Chat, clock: Clock) -> None:
    await chat.act("> /region country /rights\n> [Russia]")
    clock.seconds += timedelta(days=182).total_seconds()
    said = await chat.act("> /rights wages")
    assert said[0] == "💼 My wages are not paid"
    assert "We have not checked this answer for too long" in said[1]
    assert chat.buttons(chat.heard()[-1]) == ["💬 Ask a person", "⬅️ Back", "🏠 Menu"]
    for word in ("short", "yes", "country"):
        assert "too long" in (await chat.act(f"> /rights {word} wages"))[1]
    assert await chat.rows("SELECT * FROM card_votes") == []
    assert (await chat.act("> [💬 Ask a person]"))[0] == "Ask a person"


def test_every_fact_is_named_by_its_id(house: House) -> None:
    ids = re.compile(r"[A-J](\d{1,2}|-[A-Z]{1,2})?-\d{2,3}")
    for article in articles(house).values():
        assert all(ids.fullmatch(fact) for fact in article.facts), article.facts
