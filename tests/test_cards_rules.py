"""Rules that differ by passport and by region; one more button; an article taken back."""

import re
from functools import partial

import pytest

from bot import cards
from bot.cards import Articles
from bot.dialog import House
from bot.fakegram.phone import Chat
from tests.conftest import LANGUAGES
from tests.desk import Desk
from tests.test_cards import SLICES, articles, facts_of
from tests.walking import buttons, settle_in, walk

PASSPORTS = ("eaeu", "uztj", "other")


async def to_russia(chat: Chat) -> None:
    await chat.act("> /region country /rights\n> [Russia]")


def ways(chat: Chat) -> list[str]:
    return chat.buttons(chat.heard()[-1])


async def test_the_passport_is_one_tap_on_the_article_and_is_not_kept(chat: Chat) -> None:
    await to_russia(chat)
    said = await chat.act("> /rights registration")
    assert any("The rule depends on the passport" in line for line in said)
    assert len(ways(chat)) == 8  # six, back and home
    said = await chat.act("> [🛂 Uzbekistan, Tajikistan]")
    assert "15 calendar days from entry. Weekends count too." in said
    assert not any("30 calendar days" in line for line in said)
    assert await chat.rows("SELECT * FROM card_passports") == []
    said = await chat.act("> /rights registration")
    assert any("The rule depends on the passport" in line for line in said)


async def test_another_passport_is_one_tap_back(chat: Chat) -> None:
    await to_russia(chat)
    await chat.act("> /rights registration\n> [🛂 Another passport]")
    said = await chat.act("> [⬅️ Back]\n> [🛂 Kyrgyzstan, Kazakhstan, EAEU]")
    assert any(line.startswith("30 calendar days from entry.") for line in said)


async def test_the_passport_is_remembered_only_when_asked_and_forgotten_again(chat: Chat) -> None:
    await to_russia(chat)
    await chat.act("> /rights days\n> [🛂 Uzbekistan, Tajikistan]\n> [📌 Remember my passport]")
    assert [p for (p,) in await chat.rows("SELECT passport FROM card_passports")] == ["uztj"]
    said = await chat.act("> /rights registration")
    assert "15 calendar days from entry. Weekends count too." in said
    await chat.act("> /rights days")
    assert "📌 Do not remember it" in ways(chat)
    await chat.act("> [📌 Do not remember it]")
    assert await chat.rows("SELECT * FROM card_passports") == []


async def test_a_remembered_passport_goes_with_the_person(chat: Chat) -> None:
    await chat.act("> /rights keep days eaeu")
    assert any(
        "Your passport group" in line
        for line in await chat.act("> /privacy\n> [📄 What is kept about me]")
    )
    await chat.act("> /delete\n> [Yes, forget me]")
    assert await chat.rows("SELECT * FROM card_passports") == []


@pytest.mark.parametrize(
    "words", ["keep days mars", "keep wages uztj x", "for days", "for gone eaeu"]
)
async def test_a_forged_passport_gets_a_useful_answer(chat: Chat, words: str) -> None:
    assert await chat.act(f"> /rights {words}")
    assert await chat.rows("SELECT * FROM card_passports") == []
    assert len(ways(chat)) > 1


async def test_where_the_rule_depends_on_the_region_it_is_asked_for(chat: Chat) -> None:
    await to_russia(chat)
    said = await chat.act("> /rights trades")
    assert "The rule differs by region. Choose yours below." in said
    await chat.act("> [🗺 My region]\n> [Russia]")
    said = await chat.act("> Saint Petersburg")
    assert any("couriers of every kind" in line for line in said)


async def test_a_region_of_which_nothing_is_known_says_so(chat: Chat, house: House) -> None:
    await to_russia(chat)
    facts = facts_of(house, "rights").articles["trades"]
    silent = next(code for code in house.regions.of("RU") if code not in facts.regions)
    name = house.i18n.label("en", f"region-{silent.lower()}")
    await chat.act(f"> /region /rights trades\n> [Russia]\n> {name}")
    assert any("we have no checked rule for this region" in line for line in chat.said())


async def test_an_article_that_has_more_to_offer_leads_there(chat: Chat) -> None:
    await to_russia(chat)
    await chat.act("> /rights patent-pay")
    assert ways(chat)[0] == "⏰ Remind me"
    await chat.act("> /medical birth")
    assert ways(chat)[0] == "🤰 Month by month"


def test_one_more_button_is_a_command_that_does_something(house: House) -> None:
    for command, article in articles(house).items():
        if article.also:
            assert article.also[1:].partition(" ")[0] in house.menu, command


async def test_who_is_at_home_reads_about_before_and_after(chat: Chat) -> None:
    said = await chat.act("> /region country /rights\n> [Tajikistan]")
    assert said[1].startswith("🏡")
    assert ways(chat)[-2] == "🗂 All topics"
    said = await chat.act("> [🗂 All topics]")
    assert "🧳 Before leaving" in ways(chat)


async def withdraw(chat: Chat, item: str) -> None:
    store = chat.cable.store
    await store.write(partial(cards.hide, what=item, why="withdrawn", now=0))


async def test_an_article_taken_back_while_it_is_open(chat: Chat) -> None:
    await to_russia(chat)
    await chat.act("> /rights wages")
    await withdraw(chat, "article rights wages")
    said = await chat.act("> [📨 Text to forward]")
    assert any("We have taken this answer back" in line for line in said)
    assert ways(chat) == ["💬 Ask a person", "⬅️ Back", "🏠 Menu"]
    assert (await chat.act("> [💬 Ask a person]"))[0] == "Ask a person"
    await chat.cable.store.write(partial(cards.restore, what="article rights wages"))
    assert any("Collect proof" in line for line in await chat.act("> /rights wages"))


async def test_the_numbers_of_an_urgent_article_stay_when_it_is_taken_back(chat: Chat) -> None:
    await withdraw(chat, "article emergency fire")
    said = await chat.act("> /emergency fire")
    assert any(line.startswith("📞 Call first: 101") for line in said)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_passport_is_answered_in_every_language(
    desk: Desk, house: House, language: str
) -> None:
    await settle_in(desk, language, "RU")
    for name in SLICES:
        for one, article in facts_of(house, name).articles.items():
            if article.passport:
                texts = set()
                for passport in PASSPORTS:
                    found = await walk(desk, f"/{name} for {one} {passport}", within=())
                    [[body]] = found.values()
                    texts.add(body["text"])
                    assert len(list(buttons(body))) <= 8
                assert len(texts) == len(PASSPORTS), one


def test_regions_have_one_word_for_each_rule(house: House) -> None:
    facts = house.content["rights"]
    assert isinstance(facts, Articles)
    for article in facts.articles.values():
        for code in article.regions:
            assert re.fullmatch(r"(RU|KZ)-[A-Z0-9]{2,3}", code)
            assert code in house.regions.regions
