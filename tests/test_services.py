"""Numbers, offices, consulates: honest about each, and nothing that the fact base withholds."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from bot.cards import Numbers, Vocabulary, WrongCards, agree
from bot.dialog import House
from bot.fakegram import parse_html
from bot.fakegram.phone import Chat
from dialogs.services.content import Services
from tests import updates
from tests.conftest import LANGUAGES, ROOT
from tests.desk import Desk
from tests.walking import WITHIN, buttons, fits, settle_in, walk

FACTS = ROOT.parent / "shared" / "facts"
EMERGENCY = {"RU": 5, "KZ": 6, None: 6}
OFFICE: dict[str, Any] = {"country": "ru", "fact": ["A-RU-16"], "published": "2020"}
MISSION: dict[str, Any] = {
    "whose": "uz",
    "country": "ru",
    "kind": "embassy",
    "cities": ["moscow"],
    "fact": ["E-RU-01"],
    "published": "2024",
}
WHOLE: dict[str, Any] = {
    "topics": {"work": {"numbers": ["112"], "offices": ["one"]}},
    "offices": {"one": OFFICE},
    "missions": [MISSION],
}


def services_of(house: House) -> Services:
    facts = house.content["services"]
    assert isinstance(facts, Services)
    return facts


@pytest.mark.parametrize(
    "change",
    [
        {"offices": {}},
        {"topics": {"work": {"numbers": [], "offices": ["one"]}}},
        {"topics": {"zoo": {"numbers": ["112"], "offices": ["one"]}}},
        {"topics": {"work": {"numbers": ["A-RU-10e"], "offices": ["one"]}}},
        {"offices": {"one": OFFICE, "two": OFFICE}},
        {"offices": {"one": OFFICE | {"published": "May"}}},
        {"missions": [MISSION | {"cities": []}]},
        {"missions": [MISSION | {"cities": ["paris"]}]},
        {"missions": [MISSION | {"whose": "tm"}]},
        {"missions": [MISSION | {"fact": []}]},
    ],
)
def test_a_file_that_cannot_be(change: dict[str, Any]) -> None:
    Services.model_validate(WHOLE)
    with pytest.raises(ValidationError):
        Services.model_validate(WHOLE | change)


def test_a_list_that_names_a_number_that_is_not_there_stops_the_start() -> None:
    words = {"checked": date(2026, 1, 1), "letters": {}, "pairs": {}, "endings": {}, "stop": {}}
    vocabulary = Vocabulary.model_validate({**words, "matters": {}})
    with pytest.raises(WrongCards, match=r"services.toml: numbers.toml lacks \['112'\]"):
        agree({}, Numbers(numbers={}), vocabulary, {"services": Services.model_validate(WHOLE)})


def test_the_pictures_are_the_same_in_every_language_and_everywhere(house: House) -> None:
    names = ("consulates", *services_of(house).topics, "dead")
    for name in names:
        seen = {house.i18n.label(code, "services-main", name).split()[0] for code in LANGUAGES}
        assert len(seen) == 1
    topics = tomllib.loads((ROOT / "config" / "medical.toml").read_text())["topics"]
    assert house.i18n.label("en", "services-main", "work").startswith(topics["work"])
    assert house.i18n.label("en", "services-main", "health").startswith(topics["care"])


def test_every_city_and_every_office_has_words_of_its_own(house: House) -> None:
    facts, i18n = services_of(house), house.i18n
    for code in LANGUAGES:
        for mission in facts.missions:
            assert all(i18n.has(code, "services-city", city) for city in mission.cities)
        assert all(i18n.has(code, f"services-office-{one}") for one in facts.offices)
        text = (i18n.folder / code / "services.ftl").read_text(encoding="utf-8")
        assert set(re.findall(r"^services-office-(\w+)", text, re.MULTILINE)) == set(facts.offices)


@pytest.mark.parametrize("country", EMERGENCY)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_walk_over_every_button(
    desk: Desk, house: House, language: str, country: str | None
) -> None:
    await settle_in(desk, language, country)
    found = await walk(desk, "/services", within=("/services",))
    for command, said in found.items():
        [body] = said
        fits(command, body)
        assert len(body["reply_markup"]["inline_keyboard"]) <= 7, command  # six, and back with home
    facts = services_of(house)
    wanted = {f"/services {name}" for name in facts.topics}
    wanted |= {f"/services consulates {whose}" for whose in (*facts.whose(), "other")}
    assert wanted <= set(found)


@pytest.mark.parametrize("country", EMERGENCY)
async def test_the_emergency_numbers_stand_first_and_as_text(
    desk: Desk, country: str | None
) -> None:
    await settle_in(desk, "en", country)
    [body] = await desk.take(updates.tap("/services"))
    lines = [line for line in parse_html(body["text"])[0].splitlines() if line.startswith("•")]
    assert lines[0].startswith("• 112: any danger")
    assert len(lines) == EMERGENCY[country]
    assert all("Free" in line for line in lines)
    speaks = "In Russia 112 answers in Russian" in body["text"]
    assert speaks == (country != "KZ")


async def test_who_has_named_no_country_sees_both(chat: Chat) -> None:
    said = await chat.act("> /services work")
    assert said.index("Russia") < said.index("Kazakhstan")
    assert await chat.rows("SELECT country FROM people") == [(None,)]


async def test_a_list_is_that_of_the_country(chat: Chat) -> None:
    await chat.act("> /region country /services\n> [Kazakhstan]")
    said = " ".join(await chat.act("> /services work"))
    assert "1414" in said
    assert "8 800" not in said
    assert "Moscow" not in said


async def test_price_hours_and_languages_are_told_as_far_as_they_are_known(chat: Chat) -> None:
    said = await chat.act("> /services health")
    [infections] = [line for line in said if "8 800 555-49-43" in line]
    assert infections.endswith(
        "(Rospotrebnadzor). Day and night. Languages: Русский, English "
        "(published: 2021, not called by us)"
    )
    assert any(
        "Free inside the country (published" in s for s in await chat.act("> /services work")
    )


async def test_a_mission_without_a_number_says_so_and_gives_what_there_is(chat: Chat) -> None:
    await chat.talk("""
        > /services consulates tj
        Tajikistan: embassy and consulates
        Russia
        Embassy: Moscow
        ☎️ We have no checked number.
        🌐 tajembassy.ru
        Published: 24.06.2023. We have not checked it ourselves.
        Consulate general: St Petersburg, Novosibirsk, Ufa
        ☎️ We have no checked number.
        🌐 mfa.tj
        Published: 2017. We have not checked it ourselves.
        Kazakhstan
        Embassy: Astana
        ☎️ We have no checked number.
        🌐 mfa.tj
        Published: 06.01.2022. We have not checked it ourselves.
        Consulate general: Almaty
        ☎️ We have no checked number.
        🌐 mfa.tj
        Published: 17.01.2022. We have not checked it ourselves.
        In danger call 112.
    """)


async def test_missions_are_those_where_the_person_is(chat: Chat) -> None:
    await chat.act("> /region country /services\n> [Kazakhstan]")
    said = await chat.act("> /services consulates uz")
    assert "📍 010000, ул. Лайли-Мажнун, 7" in said
    assert not any("Moscow" in line for line in said)


async def test_who_is_at_home_sees_the_missions_abroad(chat: Chat) -> None:
    await chat.act("> /region country /services\n> [Kazakhstan]")
    assert "📍 101000, Чистопрудный бульвар, 3" in await chat.act("> /services consulates kz")


async def test_whose_citizen_somebody_is_is_not_kept(chat: Chat) -> None:
    before = await chat.rows("SELECT id, language, country FROM people")
    await chat.act("> /services\n> [🏛 Consulates]\n> [Kyrgyzstan]")
    assert await chat.rows("SELECT id, language, country FROM people") == before
    assert await chat.rows("SELECT * FROM people_drafts") == []


async def test_ask_a_person_leads_here(chat: Chat) -> None:
    await chat.act("> /rights person wages\n> [📇 Numbers and consulates]")
    assert chat.said()[0] == "Numbers and offices"


@pytest.mark.parametrize(
    ("typed", "begins"),
    [
        ("gone", "There is no such page any more. Here is what there is."),
        ("work now", "💼 Work and wages"),
        ("consulates tm", "Whose embassy or consulate?"),
        ("consulates <b>", "Whose embassy or consulate?"),
        ("dead gone", "Which number did not answer?"),
        ("dead consulates tm", "Which number did not answer?"),
        ("dead A-RU-10 gone", "Thank you."),
        ("dead 112 consulates uz", "Thank you."),
        ("x " * 300, "There is no such page any more."),
        ("²", "There is no such page any more."),
        ("   ", "Numbers and offices"),
    ],
)
async def test_an_old_or_forged_button_gets_a_useful_answer(
    chat: Chat, typed: str, begins: str
) -> None:
    said = await chat.act(f"> /services {typed}")
    assert said[0].startswith(begins)
    assert len(chat.buttons(chat.heard()[-1])) > 1


LONG = 7  # digits: a shorter one may be a sum or a house, and is looked for in numbers only
# Withheld too, but outside the tables: A-KZ-06, I-RU-91, I-KZ-52, I-TJ-10, I-TJ-20, J4-05.
ELSEWHERE = {"11616", "8007000600", "7081060810", "9857400212", "9999125868", "800080150"}
PHONE = re.compile(r"\+?\d[\d ()\-]{4,}\d|(?<![\d.-])\d{3,6}(?![\d.-])")


def withheld(table: str, column: int) -> Iterator[str]:
    """The digits of each number in a table of facts that its mark does not let through.

    What may be shown of a row with a mixed mark is written bold there.
    """
    for line in table.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not re.fullmatch(r"[AE]-[A-Z]{2}-\d{2}", cells[0]) or len(cells) <= column + 1:
            continue
        mark, numbers = cells[-1], cells[column]
        bold = ", ".join(re.findall(r"\*\*(.*?)\*\*", numbers))
        mixed = "NO" in mark or "AFTER" in mark
        free = digits(bold if mixed else numbers) if "YES" in mark else set()
        yield from digits(numbers) - free


def digits(text: str) -> set[str]:
    """Every number as it is dialled, without the country's own prefix; years are none."""
    found = (re.sub(r"\D", "", number) for number in PHONE.findall(text))
    short = {re.sub(r"^[78](?=\d{10}$)", "", number) for number in found}
    return {number for number in short if not re.fullmatch(r"20[012]\d", number)}


def all_withheld() -> set[str]:
    a = withheld((FACTS / "A-numbers.md").read_text(encoding="utf-8"), 1)
    e = withheld((FACTS / "E-consulates.md").read_text(encoding="utf-8"), 3)
    return {*a, *e, *ELSEWHERE}


def tells(text: str, number: str) -> bool:
    """Whether the text holds the number, alone or with a code before it."""
    there = digits(text)
    return number in there or (len(number) >= LONG and any(n.endswith(number) for n in there))


def test_the_table_of_facts_is_read_as_it_is_meant() -> None:
    row = "| A-RU-99 | **8-800-111-22-33**; older: 495-11-22 | x | y | 2024 | high | {} |"
    assert set(withheld(row.format("NO"), 1)) == {"8001112233", "4951122"}
    assert set(withheld(row.format("hotline YES; rest AFTER TEST CALL"), 1)) == {"4951122"}
    assert set(withheld(row.format("YES: hotline; older NO"), 1)) == {"4951122"}
    assert set(withheld(row.format("YES, dated"), 1)) == set()
    assert set(withheld(row.format("AFTER TEST CALL"), 1)) == {"8001112233", "4951122"}
    assert set(withheld("| A-KZ-98 | 1414 | x | YES |", 1)) == set()
    assert set(withheld("| A-KZ-98 | 150 | x | NO |", 1)) == {"150"}
    assert tells("call +7 (495) 495-11-22 now", "4951122")
    assert tells("call 150 now", "150")
    assert not tells("house 1150, 11.05.2024", "150")


@pytest.mark.skipif(not FACTS.exists(), reason="NO FACT BASE beside the repository: not compared")
@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_withheld_number_is_told_anywhere(desk: Desk, language: str) -> None:
    forbidden = all_withheld()
    assert {"8003330016", "4992374452", "4956903846", "7272697059", "122"} <= forbidden
    assert forbidden.isdisjoint({"112", "1414", "8007078841", "4992383620", "9251155047"})
    for country in (None, "RU", "KZ"):
        await settle_in(desk, language, country)
        for begins in (("/services", "/show"), WITHIN):
            found = await walk(desk, *begins, within=begins)
            bodies = [body for said in found.values() for body in said]
            told = {parse_html(body["text"])[0] for body in bodies}
            told |= {label for body in bodies for label, _ in buttons(body)}
            short = 0 if begins is not WITHIN else LONG
            wanted = {number for number in forbidden if len(number) >= short}
            assert {n for n in wanted if any(tells(text, n) for text in told)} == set()
