"""The first minutes: language, menu, help, country and region, in every language."""

import pytest

from bot.dialog import House
from bot.fakegram.phone import Chat
from dialogs.home.states import LANGUAGES
from tests.conftest import CAST, Enter


async def test_the_languages_and_112_come_before_anything_else(enter: Enter) -> None:
    chat = enter("Zamira")
    await chat.act("> /start")
    [first] = chat.heard()
    assert [key[0]["text"] for key in first["reply_markup"]["inline_keyboard"]] == [
        "Русский",
        "Oʻzbekcha",
        "Тоҷикӣ",
        "Кыргызча",
        "Қазақша",
        "English",
    ]
    assert first["text"].count("112") == len(LANGUAGES)


async def test_the_language_of_the_phone_stands_first(enter: Enter, house: House) -> None:
    for name, (_, code) in CAST.items():
        chat = enter(name)
        first = (await chat.act("> /start"))[0]
        assert first == house.i18n.label(code, "home-hello")


async def test_start_with_a_language_is_the_menu(chat: Chat) -> None:
    menu = await chat.act("> /menu")
    assert await chat.act("> /start") == menu
    assert await chat.act("> /start f-xyz") == menu


@pytest.mark.parametrize("code", LANGUAGES)
async def test_the_language_can_be_changed_by_button_name_number_and_command(
    chat: Chat, house: House, code: str
) -> None:
    name = house.i18n.label(code, "home-language", code)
    menu = house.i18n.text(code, "home-menu").splitlines()[-1]
    number = LANGUAGES.index(code) + 1
    for line in (f"> [{name}]", f"> {name}", f"> {name.lower()[:4]}", f"> {number}"):
        await chat.act("> /language")
        assert menu in await chat.act(line), line
    assert menu in await chat.act(f"> /language {code}")


async def test_uzbek_is_found_however_its_apostrophe_is_typed(chat: Chat) -> None:
    for typed in ("oʻzbekcha", "o'zbekcha", "o’zbekcha", "O`zbekcha", "ozbek"):
        await chat.act("> /language")
        assert "Nimani bilmoqchisiz?" in await chat.act(f"> {typed}"), typed


async def test_another_language_than_ours_is_asked_again(chat: Chat) -> None:
    asked = await chat.act("> /language")
    assert await chat.act("> Deutsch") == asked


async def test_words_that_are_no_command_are_typed_after_no_language(chat: Chat) -> None:
    await chat.act("> /language menu")
    assert chat.buttons(chat.heard()[-1])[0] == "Русский"


async def test_the_language_question_carries_the_command(chat: Chat) -> None:
    await chat.act("> /language /privacy")
    assert "What is kept about you" in await chat.act("> [English]")


async def test_what_is_not_built_is_absent_from_the_menu(chat: Chat) -> None:
    await chat.act("> /menu")
    built = ["⚖️ My rights", "🩺 Medical care", "🛟 Danger and safety", "🎓 Trainings"]
    last = ["💬 Ask a person", "⚙️ Settings and privacy", "🏠 Menu"]
    assert chat.buttons(chat.heard()[-1]) == [*built, *last]
    await chat.act("> /menu safety")
    assert chat.buttons(chat.heard()[-1]) == [
        "🆘 Emergency",
        "🔔 Alerts",
        "🪧 Show a sentence",
        "🏠 Menu",
    ]


async def test_the_safety_menu_stands_when_something_of_it_is_built(
    chat: Chat, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("sos", "family"):
        monkeypatch.setitem(house.starts, name, house.starts["help"])
    whole = frozenset(house.starts)
    object.__setattr__(house, "menu", whole)
    try:
        await chat.talk("""
            > /menu
            In danger call 112. It is free, even without money on the phone.
            What would you like to know?
            [⚖️ My rights] [🩺 Medical care] [🛟 Danger and safety] [🎓 Trainings] [💬 Ask a person] [⚙️ Settings and privacy]
            > [Danger and safety]
            In danger call 112 first. It is free.
            [🆘 Emergency] [🔔 Alerts] [🔴 Call for help] [👪 My family] [🪧 Show a sentence]
        """)  # noqa: E501 - a line of the chat is as long as what is said
    finally:
        object.__setattr__(house, "menu", whole - {"sos", "family"})


async def test_country_and_region_are_asked_from_lists(chat: Chat) -> None:
    await chat.talk("""
        > /region
        Which country are you in now? I ask only because rules and phone numbers differ.
        [Russia] [Kazakhstan] [Uzbekistan] [Tajikistan] [Kyrgyzstan] [More ⬇️]
        > [Russia]
        Which region? You can type its first letters.
        ...
        > [Moscow (city)]
        Saved: Moscow (city). To change it: /region
    """)
    assert await chat.rows("SELECT country, zone, region FROM people, people_regions") == [
        ("RU", "Europe/Moscow", "RU-MOW")
    ]


async def test_a_region_is_found_by_its_first_letters_or_is_not(chat: Chat) -> None:
    await chat.act("> /region\n> russia")
    await chat.talk("""
        > xyz
        That is not in the list. Tap a button, or type the first letters.
        Which region? You can type its first letters.
        ...
        > moscow
        Which region? You can type its first letters.
        [Moscow (city)] [Moscow Oblast]
        > kamch
        Saved: Kamchatka Krai. To change it: /region
    """)
    await chat.act("> /region")
    assert (await chat.act("> atlantis"))[0].startswith("That is not in the list.")


async def test_a_region_that_the_list_lacks_leaves_the_country(chat: Chat) -> None:
    await chat.act("> /region\n> Kazakhstan")
    said = await chat.act("> another")
    assert said[0].startswith("Saved: Kazakhstan")
    assert await chat.rows("SELECT country, zone FROM people") == [("KZ", "Asia/Almaty")]
    assert await chat.rows("SELECT * FROM people_regions") == []


async def test_back_from_the_region_is_the_country(chat: Chat) -> None:
    asked = await chat.act("> /region")
    await chat.act("> [Russia]")
    assert await chat.act("> [⬅️ Back]") == asked


async def test_the_region_is_asked_on_the_way_to_a_command(chat: Chat) -> None:
    await chat.act("> /region /privacy\n> russia")
    assert "What is kept about you" in await chat.act("> [Moscow (city)]")
    await chat.act("> /region nonsense\n> russia")
    assert (await chat.act("> [Moscow (city)]"))[0].startswith("Saved")


async def test_the_country_alone_is_asked_on_the_way_to_a_command(chat: Chat) -> None:
    await chat.act("> /region country /privacy")
    assert "What is kept about you" in await chat.act("> [Russia]")
    assert await chat.rows("SELECT country, zone FROM people") == [("RU", "Europe/Moscow")]
    assert await chat.rows("SELECT * FROM people_regions") == []
    await chat.act("> /region country nonsense")
    assert (await chat.act("> [Kazakhstan]"))[0].startswith("Saved: Kazakhstan.")


async def test_a_second_region_takes_the_place_of_the_first(chat: Chat) -> None:
    await chat.act("> /region\n> russia\n> [Moscow (city)]\n> /region\n> kazakhstan\n> 1")
    [(zone, region)] = await chat.rows("SELECT zone, region FROM people, people_regions")
    assert (zone, region[:2]) == ("Asia/Almaty", "KZ")


@pytest.mark.parametrize("code", LANGUAGES)
async def test_every_region_can_be_chosen_in_every_language(
    chat: Chat, house: House, code: str
) -> None:
    names = [house.i18n.label(code, f"region-{c.lower()}") for c in house.regions.regions]
    assert all(names)
    await chat.act(f"> /language {code}\n> /region\n> 1")
    for _ in range(20):
        assert len(chat.buttons(chat.heard()[-1])) <= 8
        more = house.i18n.label(code, "bot-more")
        if more not in chat.buttons(chat.heard()[-1]):
            break
        await chat.act(f"> [{more}]")
    else:
        raise AssertionError("the list has no end")


def test_the_languages_of_the_question_are_those_of_the_house(house: House) -> None:
    assert set(LANGUAGES) == set(house.i18n.languages)
