"""The command line: every verb with its help, and one sentence for whatever goes wrong."""

import asyncio
import gc
import importlib
import importlib.util
import re
import sys
import time
from collections.abc import Callable, Coroutine, Sequence
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
from bot.cli.doctor import examine
from bot.cli.errand import errand, locked
from bot.cli.office import GOOD, MISUSED, WRONG, Answer, Refused
from bot.cli.opening import open_house
from bot.cli.restoring import restore_file
from bot.cli.run import serve
from bot.cli.verbs import GROUPS, told
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

for name, group in GROUPS.items():
    app.add_typer(group, name=name)


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
        told(asyncio.run(_migrate(settings)))


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
    told(errand(environment.load(), "backup", [str(file.absolute())]))


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
        told(restore_file(settings, file.absolute(), old=old, now=int(time.time())))


@app.command()
def purge() -> None:
    """Forget now what has been kept long enough."""
    told(errand(environment.load(), "purge", []))


@app.command(name="rotate-key")
def rotate_key() -> None:
    """Seal with a new key from now on; the bot must be stopped."""
    settings = environment.load()
    with locked(settings):
        told(keys.rotate(settings))
