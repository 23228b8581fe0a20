"""`purge`: forget now what has been kept long enough, which else the clock does every hour."""

from functools import partial

from bot.cli import assembly
from bot.cli.copies import drop_old
from bot.cli.office import GOOD, MISUSED, Answer, Office


async def purge(office: Office, args: list[str]) -> Answer:
    """Many short turns, and at the end an empty write-ahead log."""
    if args:
        return Answer(MISUSED, ["purge takes no arguments."])
    now, rows = office.now(), 0
    while gone := await office.store.write(partial(assembly.tidy, house=office.house, now=now)):
        rows += gone
    await office.store.checkpoint("TRUNCATE")  # deleted rows are overwritten in the file only
    copies = drop_old(office.settings, now=now)
    return Answer(GOOD, [f"Forgotten: {rows} rows and {copies} old copies of the database."])
