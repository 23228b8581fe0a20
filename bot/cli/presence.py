"""How the bot presents itself at Telegram: name, descriptions, commands, in each language."""

from collections.abc import Iterator

from bot.dialog import House
from bot.transport import Profile

# The commands behind Telegram's menu button, in this order, as far as this release has them.
LISTED = (
    "menu",
    "rights",
    "medical",
    "emergency",
    "show",
    "services",
    "reminders",
    "glossary",
    "sos",
    "alerts",
    "checkin",
    "family",
    "trainings",
    "hotline",
    "help",
    "language",
    "region",
    "privacy",
    "hide",
    "delete",
)


def profiles(house: House) -> Iterator[Profile]:
    """One for each language, and the one for everybody else, which is Russian's."""
    yield _profile(house, "", house.i18n.languages[0])
    for language in house.i18n.languages:
        yield _profile(house, language, language)


def _profile(house: House, code: str, language: str) -> Profile:
    def words(phrase: str) -> str:
        return house.i18n.label(language, phrase)

    known = [name for name in LISTED if name in house.menu]
    commands = tuple((name, words(f"bot-command-{name}")) for name in known)
    return Profile(code, words("bot-name"), words("bot-description"), words("bot-short"), commands)
