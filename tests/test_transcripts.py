"""Every slice's docstring is a chat that happens, in English and in every other language."""

import inspect
import re

import pytest

from bot import people
from bot.dialog import House
from bot.fakegram.phone import Chat
from bot.store import Writer
from dialogs import DIALOGS
from tests.conftest import LANGUAGES, Enter

STAFFED = frozenset({"staff"})  # what nobody else sees
NAMES = [dialog.name for dialog in DIALOGS]
# "home-made" is a word.
RAW = re.compile(rf"[{{}}]|\b(?:{'|'.join(NAMES)}|bot|country|region)-(?!made)[a-z]")


def script_of(name: str) -> str:
    """The chat in the docstring of dialogs/<name>/__init__.py."""
    module = __import__(f"dialogs.{name}", fromlist=["dialog"])
    text = inspect.getdoc(module) or ""
    return text[text.index("\n> ") :]


async def begun(enter: Enter, name: str, *, fresh: bool, staffed: bool = False) -> Chat:
    """A chat in English, or one that has only been opened; of an administrator where asked."""
    chat = enter(name)
    if not fresh:
        await chat.act("> /start\n> [English]")
    if staffed:
        await make_administrator(chat)
    chat.steps.clear()
    return chat


@pytest.mark.parametrize("name", NAMES)
async def test_the_chat_in_the_docstring_happens(name: str, enter: Enter) -> None:
    chat = await begun(enter, "Zamira", fresh=name == "home", staffed=name in STAFFED)
    await chat.talk(script_of(name))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
async def test_the_same_chat_happens_in_every_language(
    name: str, language: str, enter: Enter, house: House
) -> None:
    fresh = name == "home"
    english = await begun(enter, "Zamira", fresh=fresh, staffed=name in STAFFED)
    steps = [line for line in script_of(name).splitlines() if line.startswith((">", "~"))]
    other = enter("Charos")
    if not fresh:
        await other.act(f"> /start\n> /language {language}")
    if name in STAFFED:
        await make_administrator(other)
    for line in steps:
        await english.act(line)
        if line == "> [English]":
            await other.act(f"> [{house.i18n.label(language, 'home-language', language)}]")
        else:
            await other.repeat(english.steps[-1])
        assert shape(other) == shape(english), line
        assert not raw_words(other), line


async def make_administrator(chat: Chat) -> None:
    """Their rows, as the command line would write them."""

    def grant(db: Writer) -> None:
        person = people.by_chat(db, chat.cable.house.seal, chat.person)
        assert person is not None
        people.grant(db, person.id, "administrator", "", now=0)

    await chat.cable.store.write(grant)


def shape(chat: Chat) -> list[tuple[int, bool]]:
    """How many buttons each message has that was said last, and whether it is a file."""
    return [(len(chat.buttons(message)), "document" in message) for message in chat.heard()]


def raw_words(chat: Chat) -> list[str]:
    """What no translator wrote: a phrase's name, a bare variable, an empty button."""
    texts = [message.get("text") or message.get("caption") or "" for message in chat.heard()]
    texts += [label for message in chat.heard() for label in chat.buttons(message)]
    return [text for text in texts if not text.strip() or RAW.search(text)]


@pytest.mark.parametrize("text", ["home-menu", "a { $name } b", "", "country-ru", "{ home-menu }"])
def test_what_no_translator_wrote_is_seen(text: str) -> None:
    assert not text.strip() or RAW.search(text)
