"""The command line: every verb with its help, and one sentence for whatever goes wrong."""

import asyncio
import gc
import importlib
import importlib.util
import re
import sys
import time
from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Annotated, Any

import typer
from typer.exceptions import TyperException
from typer.main import get_command

from bot import settings as environment
from bot.cli import demo as demonstration
from bot.cli import keys, logs
from bot.cli.check import Places
from bot.cli.check import check as check_all
from bot.cli.contents import report
from bot.cli.doctor import examine
from bot.cli.errand import errand, locked
from bot.cli.office import GOOD, MISUSED, WRONG, Answer, Refused
from bot.cli.opening import open_house
from bot.cli.restoring import restore_file
from bot.cli.run import serve
from bot.people import ROLES
from bot.settings import LANGUAGES, ROOT, Settings, WrongSettings
from bot.store import HouseTrouble
from dialogs import DIALOGS

TOKENLESS = (
    "There is no token: open a chat with @BotFather in Telegram, send /newbot, and put the token "
    "that it gives into HAMROH_TOKEN or into a file named by HAMROH_TOKEN_FILE. "
    "To try the bot without one: python -m bot demo."
)

TOKEN = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]+")

app = typer.Typer(
    help="Hamroh, a Telegram bot for labour migrants from Central Asia.",
    epilog="Exit codes: 0 good, 1 something is wrong, 2 wrong use, 3 another copy is running.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    pretty_exceptions_show_locals=False,
)
deadletters = typer.Typer(
    help="Updates that could not be handled; they are kept sealed for three days.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
app.add_typer(deadletters, name="deadletters")
texts = typer.Typer(
    help="Articles and numbers: what they lack, and taking one back.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
app.add_typer(texts, name="content")
team = typer.Typer(
    help="Who is staff, by the number that Telegram gives them.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
app.add_typer(team, name="staff")
log = typer.Typer(help="The log of what staff did.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(log, name="audit")


def main(args: Sequence[str] | None = None) -> int:
    """The exit code; an error nobody foresaw is told by its place, for its text may be anything."""
    sys.excepthook = _fault
    try:
        code = get_command(app).main(args, prog_name="python -m bot", standalone_mode=False)
    except Refused as refused:
        return _sorry(str(refused), refused.code)
    except TyperException as error:
        return _sorry(error.format_message(), MISUSED)
    except WrongSettings as error:
        return _sorry(f"Wrong settings: {error}.", MISUSED)
    except HouseTrouble as trouble:
        return _sorry(f"The database is in trouble: {trouble}.", WRONG)
    except OSError as error:
        return _sorry(f"{error.strerror}: {error.filename}.", WRONG)
    except (KeyboardInterrupt, typer.Abort):
        return _sorry("Stopped.", WRONG)
    return code if isinstance(code, int) else GOOD


def _sorry(sentence: str, code: int) -> int:
    typer.echo(sentence, err=True)
    return code


def _fault(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
    typer.echo(f"A fault in the program: {logs.places(error)}.", err=True)


def _told(answer: Answer) -> None:
    """Good news on standard output, bad news on standard error."""
    for line in answer.lines:
        typer.echo(line, err=answer.code != GOOD)
    raise typer.Exit(answer.code)


@app.command()
def run() -> None:
    """Run the bot until SIGTERM or Ctrl-C."""
    settings = environment.load()
    if settings.token is None:
        raise Refused(TOKENLESS, MISUSED)
    if not TOKEN.fullmatch(settings.token.get_secret_value()):
        raise Refused("HAMROH_TOKEN is not a bot's token; @BotFather gives them.", MISUSED)
    _serve(settings, serve)


@app.command()
def demo(
    people: Annotated[
        int, typer.Option(min=0, max=100_000, help="How many invented people to have besides.")
    ] = demonstration.PEOPLE,
) -> None:
    """Run the bot on a Telegram of its own, with a page to try it: no token, no network."""
    given = environment.load()
    if given.token is not None:
        typer.echo("The demo does not use the token that is set.", err=True)
    settings = demonstration.settings_of(given)
    _serve(settings, partial(demonstration.serve_demo, people=people))


def _new_loop() -> asyncio.AbstractEventLoop:
    """uvloop's where there is one: it is not made for every Python."""
    if importlib.util.find_spec("uvloop") is None:
        return asyncio.new_event_loop()
    loop: asyncio.AbstractEventLoop = importlib.import_module("uvloop").new_event_loop()
    return loop


def _spare_the_collector() -> None:
    """What was imported lives to the end: it need not be looked at again and again.

    Measured: the collector took 6 % of an answered /start with its default of 700 objects.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def _serve(settings: Settings, work: Callable[[Settings], Coroutine[Any, Any, int]]) -> None:
    with locked(settings):
        logs.set_up(settings.token)
        _spare_the_collector()
        with asyncio.Runner(loop_factory=_new_loop) as runner:
            raise typer.Exit(runner.run(work(settings)))


@app.command()
def check() -> None:
    """Check every text and every fact: variables, markup, lengths, numbers, what is missing."""
    report = check_all(Places(ROOT, LANGUAGES), DIALOGS)
    for line in (*report.table, *map(str, report.faults)):
        typer.echo(line)
    raise typer.Exit(WRONG if report.faults else GOOD)


@app.command()
def doctor() -> None:
    """Tell what is wrong here, and the mend."""
    answer = examine(environment.load())
    for line in answer.lines:
        typer.echo(line)
    raise typer.Exit(answer.code)


@app.command()
def migrate() -> None:
    """Bring the database up to date, after a copy of it; `run` does so by itself."""
    settings = environment.load()
    with locked(settings):
        _told(asyncio.run(_migrate(settings)))


async def _migrate(settings: Settings) -> Answer:
    opened = await open_house(settings)
    await opened.store.close()
    kept = [f"The database before was kept as {opened.kept}."] if opened.kept else []
    return Answer(GOOD, [f"Migrated by {opened.steps} steps.", *kept])


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="Where to write it; an older backup is replaced.")],
) -> None:
    """Write a sealed copy of the database; a running bot goes on working."""
    _told(errand(environment.load(), "backup", [str(file.absolute())]))


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="A file that `backup` has written.")],
    old: Annotated[
        bool, typer.Option("--old", help="Although it is of more than 30 days ago.")
    ] = False,
) -> None:
    """Put a backup in the place of the database; the bot must be stopped."""
    settings = environment.load()
    with locked(settings):
        _told(restore_file(settings, file.absolute(), old=old, now=int(time.time())))


@app.command()
def purge() -> None:
    """Forget now what has been kept long enough."""
    _told(errand(environment.load(), "purge", []))


@app.command(name="rotate-key")
def rotate_key() -> None:
    """Seal with a new key from now on; the bot must be stopped."""
    settings = environment.load()
    with locked(settings):
        _told(keys.rotate(settings))


@deadletters.command(name="list")
def deadletters_list() -> None:
    """Number, time and reason of each."""
    _told(errand(environment.load(), "deadletters", ["list"]))


@deadletters.command(name="replay")
def deadletters_replay(
    numbers: Annotated[
        list[int] | None, typer.Argument(min=1, help="Which ones; without numbers, all.")
    ] = None,
) -> None:
    """Handle them again."""
    args = ["replay", *map(str, numbers or [])]
    _told(errand(environment.load(), "deadletters", args))


@texts.command(name="report")
def content_report() -> None:
    """Coverage, gaps, what is stale, hidden, reported, and asked in vain."""
    written = report(ROOT, LANGUAGES, DIALOGS, datetime.now(UTC).date())
    for line in written.lines:
        typer.echo(line)
    try:
        said = errand(environment.load(), "content", ["report"])
    except Refused as refused:
        said = Answer(GOOD, [f"What people said: {refused}"])
    for line in said.lines:
        typer.echo(line)
    raise typer.Exit(max(written.code, said.code))


Item = Annotated[
    list[str], typer.Argument(help="An article (rights wages) or the key of a number (A-RU-10).")
]


@texts.command(name="withdraw")
def content_withdraw(item: Item) -> None:
    """Show "ask a person" in its place, at once and until it is restored."""
    _told(errand(environment.load(), "content", ["withdraw", *item]))


@texts.command(name="restore")
def content_restore(item: Item) -> None:
    """Show it again, after somebody has checked it."""
    _told(errand(environment.load(), "content", ["restore", *item]))


Who = Annotated[int, typer.Argument(min=1, help="The person's Telegram id.")]


@team.command(name="add")
def staff_add(
    telegram_id: Who,
    role: Annotated[str, typer.Argument(help=f"One of: {', '.join(ROLES)}.")],
    place: Annotated[str, typer.Argument(help="everywhere, a country (KZ), a region (KZ-19).")],
) -> None:
    """Give a role, also to somebody who has not written yet; shows a second factor once."""
    _told(errand(environment.load(), "staff", ["add", str(telegram_id), role, place]))


@team.command(name="list")
def staff_list() -> None:
    """Everybody who is or was staff, with their roles."""
    _told(errand(environment.load(), "staff", ["list"]))


@team.command(name="disable")
def staff_disable(telegram_id: Who) -> None:
    """Take every right away, at once; the roles are kept for the day that they are added again."""
    _told(errand(environment.load(), "staff", ["disable", str(telegram_id)]))


@team.command(name="reset")
def staff_reset(telegram_id: Who) -> None:
    """Make a new second factor and show it, this once; the one before works no more."""
    _told(errand(environment.load(), "staff", ["reset", str(telegram_id)]))


@log.command(name="verify")
def audit_verify() -> None:
    """Say whether the log is whole, and where it is not."""
    _told(errand(environment.load(), "audit", ["verify"]))
