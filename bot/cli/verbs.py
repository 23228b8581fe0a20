"""The verbs that come in groups: dead letters, texts, staff, the log; each with its help."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot import settings as environment
from bot.cli.contents import report
from bot.cli.errand import errand
from bot.cli.office import GOOD, Answer, Refused
from bot.people import ROLES
from bot.settings import LANGUAGES, ROOT
from dialogs import DIALOGS

deadletters = typer.Typer(
    help="Updates that could not be handled; they are kept sealed for three days.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
texts = typer.Typer(
    help="Articles and numbers: what they lack, and taking one back.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
team = typer.Typer(
    help="Who is staff, by the number that Telegram gives them.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
log = typer.Typer(help="The log of what staff did.", no_args_is_help=True, rich_markup_mode=None)
halls = typer.Typer(
    help="Who is on the list of a training, as a file.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

GROUPS = {
    "deadletters": deadletters,
    "content": texts,
    "staff": team,
    "audit": log,
    "trainings": halls,
}


def told(answer: Answer) -> None:
    """Good news on standard output, bad news on standard error."""
    for line in answer.lines:
        typer.echo(line, err=answer.code != GOOD)
    raise typer.Exit(answer.code)


@deadletters.command(name="list")
def deadletters_list() -> None:
    """Number, time and reason of each."""
    told(errand(environment.load(), "deadletters", ["list"]))


@deadletters.command(name="replay")
def deadletters_replay(
    numbers: Annotated[
        list[int] | None, typer.Argument(min=1, help="Which ones; without numbers, all.")
    ] = None,
) -> None:
    """Handle them again."""
    args = ["replay", *map(str, numbers or [])]
    told(errand(environment.load(), "deadletters", args))


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
    told(errand(environment.load(), "content", ["withdraw", *item]))


@texts.command(name="restore")
def content_restore(item: Item) -> None:
    """Show it again, after somebody has checked it."""
    told(errand(environment.load(), "content", ["restore", *item]))


Who = Annotated[int, typer.Argument(min=1, help="The person's Telegram id.")]


@team.command(name="add")
def staff_add(
    telegram_id: Who,
    role: Annotated[str, typer.Argument(help=f"One of: {', '.join(ROLES)}.")],
    place: Annotated[str, typer.Argument(help="everywhere, a country (KZ), a region (KZ-19).")],
) -> None:
    """Give a role, also to somebody who has not written yet; shows a second factor once."""
    told(errand(environment.load(), "staff", ["add", str(telegram_id), role, place]))


@team.command(name="list")
def staff_list() -> None:
    """Everybody who is or was staff, with their roles."""
    told(errand(environment.load(), "staff", ["list"]))


@team.command(name="disable")
def staff_disable(telegram_id: Who) -> None:
    """Take every right away, at once; the roles are kept for the day that they are added again."""
    told(errand(environment.load(), "staff", ["disable", str(telegram_id)]))


@team.command(name="reset")
def staff_reset(telegram_id: Who) -> None:
    """Make a new second factor and show it, this once; the one before works no more."""
    told(errand(environment.load(), "staff", ["reset", str(telegram_id)]))


@log.command(name="verify")
def audit_verify() -> None:
    """Say whether the log is whole, and where it is not."""
    told(errand(environment.load(), "audit", ["verify"]))


Number = Annotated[int, typer.Option("--training", min=1, help="The training's number.")]


@halls.command(name="import")
def trainings_import(
    file: Annotated[Path, typer.Argument(help="CSV with name, phone, language; 1,000 lines.")],
    training: Number,
    consented: Annotated[
        bool, typer.Option("--consented", help="Each of them has agreed to be on this list.")
    ] = False,
    wait: Annotated[
        bool, typer.Option("--wait", help="Whoever has no seat joins the queue.")
    ] = False,
) -> None:
    """Put people on the list of one training: all of them, or nobody."""
    said = [word for word, given in (("consented", consented), ("wait", wait)) if given]
    told(errand(environment.load(), "trainings", ["import", _path(file), str(training), *said]))


@halls.command(name="export")
def trainings_export(
    training: Annotated[int, typer.Argument(min=1, help="The training's number.")],
    file: Annotated[Path, typer.Argument(help="A new file, .csv or .xlsx.")],
) -> None:
    """Write the roster and who came to a file; names are opened, and that is recorded."""
    told(errand(environment.load(), "trainings", ["export", str(training), _path(file)]))


def _path(file: Path) -> str:
    """As the running bot finds it; a link is not followed here, for it is not there either."""
    return str(Path.cwd() / file)
