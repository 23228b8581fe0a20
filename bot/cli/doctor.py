"""`python -m bot doctor`: what is wrong here, and the mend, one line each."""

import asyncio
import os
import shutil
import stat
import sys
import tempfile
import zoneinfo
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from bot import content, web
from bot.cli import assembly
from bot.cli.check import Places, check
from bot.cli.findings import Finding, answer_of
from bot.cli.jobs.state import examined
from bot.cli.keys import has_database
from bot.cli.locks import Locks, Taken
from bot.cli.office import Answer, Refused
from bot.cli.opening import open_store
from bot.cli.socket import ask
from bot.outbox import DeliveryFailed, NeverAgain
from bot.people import Regions
from bot.seal import Seal, WrongKey, read_key_file
from bot.settings import LANGUAGES, ROOT, Settings
from bot.store import SQLITE, HouseTrouble, WrongDatabase, waiting
from bot.transport import Account, Telegram
from dialogs import DIALOGS
from dialogs.hotline import Hotline

PYTHON = (3, 11)
OLDEST_SQLITE = (3, 38, 0)
WAL_BUG_UNTIL = (3, 51, 2)  # with two connections to a file its log may be lost (sqlite.org)
LITTLE_ROOM = 200 << 20  # bytes
ANSWERS_WITHIN = 8.0  # seconds for a connection or for getMe
OTHERS = {"HAMROH_CHROMIUM"}  # variables of the tests


def examine(settings: Settings, environment: Mapping[str, str] = os.environ) -> Answer:
    """Everything is looked at, whatever is found; exit code 1 if anything is wrong."""
    state = _state(settings)
    groups = (_machine(), _data(settings), _key(settings), _misspelt(environment))
    found = [finding for group in groups for finding in _looked(group)]
    found += asyncio.run(_telegram(settings, environment))
    answer = answer_of([*found, *_words(), *_centre(settings)])
    return Answer(max(answer.code, state.code), [*answer.lines, *state.lines])


def _looked(group: Iterable[Finding]) -> Iterator[Finding]:
    """What we may not look at is a finding too."""
    try:
        yield from group
    except OSError as error:
        yield Finding(False, f"{error.filename} cannot be looked at", error.strerror or "")


def _machine() -> Iterator[Finding]:
    python, sqlite = ".".join(map(str, sys.version_info[:3])), ".".join(map(str, SQLITE))
    yield Finding(sys.version_info >= PYTHON, f"Python {python}", "install 3.11 or newer")
    bug = " (open the database with no other program: up to 3.51.2 two can damage it)"
    yield Finding(
        SQLITE >= OLDEST_SQLITE,
        f"SQLite {sqlite}{bug if SQLITE <= WAL_BUG_UNTIL else ''}",
        "use a Python that was built with 3.38 or newer",
    )


def _data(settings: Settings) -> Iterator[Finding]:
    folder = settings.data_dir
    if not folder.exists():
        mend = "make it, or set HAMROH_DATA_DIR"
        yield Finding(_can_write(folder.parent), f"{folder} is not there yet", mend)
        return
    yield Finding(_can_write(folder), f"{folder} can be written", "see who owns it")
    if not folder.is_dir():
        return
    closed = not stat.S_IMODE(folder.stat().st_mode) & 0o077
    yield Finding(closed, f"{folder} is closed to other users", f"chmod 700 {folder}")
    free = shutil.disk_usage(folder).free
    yield Finding(free >= LITTLE_ROOM, f"{free >> 20} MB free on its disk", "make room")


def _can_write(folder: Path) -> bool:
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _key(settings: Settings) -> Iterator[Finding]:
    file = settings.key_file
    if not file.exists():
        mend = "put it back: nothing that is sealed in the database opens without it"
        yield Finding(not has_database(settings), f"the key file {file} is not there", mend)
        return
    try:
        keys = f"{len(read_key_file(file))} keys in {file}"
        yield Finding(True, keys)
    except WrongKey as error:
        yield Finding(False, f"{file}: {error}", "put the right key file back")
    closed = not stat.S_IMODE(file.stat().st_mode) & 0o077
    yield Finding(closed, f"{file} is closed to other users", f"chmod 600 {file}")
    apart = settings.data_dir.resolve() not in file.resolve().parents
    mend = "move it elsewhere and set HAMROH_KEY_FILE, or a stolen copy of the data opens itself"
    yield Finding(apart, "the key is kept apart from the data", mend)


def _misspelt(environment: Mapping[str, str]) -> Iterator[Finding]:
    known = {f"HAMROH_{name.upper()}" for name in Settings.model_fields} | OTHERS
    for name in sorted(n for n in environment if n.startswith("HAMROH_") and n not in known):
        yield Finding(False, f"{name} is no setting", "correct or remove it")


async def _telegram(settings: Settings, environment: Mapping[str, str]) -> list[Finding]:
    found = []
    if settings.public_url and not settings.public_url.startswith("https://"):
        mend = "Telegram posts to https only"
        found.append(Finding(False, f"the public address is {settings.public_url}", mend))
    if settings.proxy is not None:
        proxy = settings.proxy.get_secret_value()
        found.append(await _reached("the proxy", proxy, "see HAMROH_PROXY and the proxy itself"))
    else:
        mend = "see the network, or set HAMROH_PROXY"
        if any(name.lower() in {"https_proxy", "all_proxy"} for name in environment):
            mend = "set HAMROH_PROXY: HTTPS_PROXY is not used"
        found.append(await _reached("the Bot API", settings.api_url, mend))
    return [*found, await _token(settings)]


async def _reached(what: str, url: str, mend: str) -> Finding:
    parts = urlsplit(url)
    try:
        port = parts.port or (443 if parts.scheme == "https" else 80)
        async with asyncio.timeout(ANSWERS_WITHIN):
            _, line = await asyncio.open_connection(parts.hostname, port)
    except (OSError, ValueError):  # a TimeoutError is an OSError
        return Finding(False, f"{what} at {parts.hostname} cannot be reached", mend)
    line.close()
    return Finding(True, f"{what} at {parts.hostname}:{port} can be reached")


async def _token(settings: Settings) -> Finding:
    if settings.token is None:
        return Finding(False, "there is no token", "get one from @BotFather and set HAMROH_TOKEN")
    try:
        telegram = Telegram(settings.api_url, settings.token, settings.proxy)
    except ValueError as error:
        return Finding(False, str(error), "see HAMROH_TOKEN, HAMROH_API_URL and HAMROH_PROXY")
    try:
        async with telegram, asyncio.timeout(ANSWERS_WITHIN):
            me = await Account(telegram).me()
    except NeverAgain as error:
        what = f"Telegram refuses the token ({error.code})"
        return Finding(False, what, "get the right one from @BotFather")
    except (DeliveryFailed, TimeoutError):
        return Finding(False, "the token could not be tried", "see the line above, try again")
    return Finding(True, f"the token is that of @{me.username}")


def _words() -> Iterator[Finding]:
    faults = check(Places(ROOT, LANGUAGES), DIALOGS).faults
    yield Finding(
        not faults,
        f"{len(faults)} faults in the texts of {len(LANGUAGES)} languages",
        "see python -m bot check",
    )
    yield _zones()


def _centre(settings: Settings) -> Iterator[Finding]:
    """A bot with a token has people: they would be given a number that nobody answers.

    Words and facts that do not load are told by `check`.
    """
    if settings.token is None:
        return
    try:
        facts = content.load(assembly.CONFIG, "hotline", Hotline)
    except content.WrongContent:
        return
    mend = "write your own centre there, and invented = false"
    what = "the hotline's centre in config/hotline.toml is "
    invented = facts.centre.invented
    yield Finding(not invented, f"{what}{'invented' if invented else 'your own'}", mend)


def _zones() -> Finding:
    try:
        regions = content.load(assembly.CONFIG, "regions", Regions)
        zones = {region.zone for region in regions.regions.values()}
        zones |= {country.zone for country in regions.countries.values()}
        for zone in zones:
            zoneinfo.ZoneInfo(zone)
    except (content.WrongContent, zoneinfo.ZoneInfoNotFoundError) as error:
        return Finding(False, f"time zones: {error}", "install the packages again: make install")
    return Finding(True, f"{len(zones)} time zones of the regions are known")


def _state(settings: Settings) -> Answer:
    """What a running bot says about itself, or the data at rest."""
    try:
        answer = ask(settings, "state", [])
    except Refused as refused:
        return answer_of([Finding(False, "a bot is running here", str(refused))])
    if answer is not None:
        return Answer(answer.code, ["good  a bot is running here", *answer.lines])
    if not settings.data_dir.is_dir():
        return answer_of([_port(settings)])
    try:
        with Locks.take(settings):
            found = asyncio.run(_rest(settings)) if has_database(settings) else []
            return answer_of([_port(settings), *found])
    except Taken as taken:
        return answer_of([Finding(False, str(taken), "stop one of them")])
    except OSError as error:
        return answer_of([Finding(False, "the data cannot be locked", error.strerror or "")])


def _port(settings: Settings) -> Finding:
    try:
        web.bind(settings.host, settings.port).close()
    except OSError as error:
        mend = "stop who has it, or set HAMROH_LISTEN"
        return Finding(False, f"{settings.listen} cannot be listened on ({error.strerror})", mend)
    return Finding(True, f"{settings.listen} is free")


async def _rest(settings: Settings) -> list[Finding]:
    """The database without a bot."""
    try:
        store = await open_store(settings)
    except Refused as refused:
        return [Finding(False, "the database cannot be opened", str(refused))]
    try:
        steps = await store.write(lambda db: waiting(db, assembly.tables(DIALOGS)))
        found = [Finding(True, f"{len(steps)} migrations wait for the next start")]
        return [*found, *await examined(store, _seal(settings))]
    except WrongDatabase as error:
        return [Finding(False, "the database does not fit this release", str(error))]
    except HouseTrouble as trouble:
        return [Finding(False, "the database is in trouble", str(trouble))]
    finally:
        await store.close()


def _seal(settings: Settings) -> Seal:
    """The keys as they are; one that opens nothing where there are none, which is told above."""
    try:
        return read_key_file(settings.key_file)
    except WrongKey:
        return Seal([bytes(32)])
