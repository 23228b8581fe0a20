"""What the machine is put together from: texts, content, tables; for the program and its tests."""

from collections.abc import Sequence
from pathlib import Path

from bot import content, dispatch, due, outbox, people
from bot.dialog import Dialog, House
from bot.i18n import I18n
from bot.people import Regions
from bot.seal import Seal
from bot.settings import LANGUAGES, ROOT
from bot.store import Migrations, migrate_file

LOCALES = ROOT / "locales"
CONFIG = ROOT / "config"


def house(dialogs: Sequence[Dialog], seal: Seal) -> House:
    """The dialogs with their words and facts; raises WrongContent, WrongDialogs."""
    regions = content.load(CONFIG, "regions", Regions)
    facts = {d.name: content.load(CONFIG, d.name, d.content) for d in dialogs if d.content}
    return House(dialogs, I18n(LOCALES, LANGUAGES), seal, regions, facts)


def tables(dialogs: Sequence[Dialog]) -> list[Migrations]:
    """All migrations, the machine's first: the slices' tables refer to people."""
    machine = [people.MIGRATIONS, outbox.MIGRATIONS, due.MIGRATIONS, dispatch.MIGRATIONS]
    return [*machine, *(Migrations(d.name, d.migrations) for d in dialogs if d.migrations)]


def migrate_now(path: Path, dialogs: Sequence[Dialog]) -> int:
    """Migrate a file that nobody has open; how many steps were run."""
    return migrate_file(path, tables(dialogs))
