"""What Telegram shows of the bot: its name, and every command that the menu knows."""

from bot.cli.presence import profiles
from bot.dialog import House


def test_every_language_names_every_command(house: House) -> None:
    told = list(profiles(house))
    assert [one.language for one in told] == ["", *house.i18n.languages]
    for one in told:
        names = [name for name, _ in one.commands]
        assert {"hotline", "alerts", "emergency"} <= set(names) <= house.menu
        assert all(words.strip() for _, words in one.commands)
        assert "staff" not in names
