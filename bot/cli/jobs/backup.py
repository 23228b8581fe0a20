"""`backup FILE`: a sealed copy of the database, while the bot goes on working."""

from pathlib import Path

from bot.cli.office import GOOD, MISUSED, WRONG, Answer, Office, utc
from bot.store import HouseTrouble, back_up, is_backup


async def backup(office: Office, args: list[str]) -> Answer:
    """`args` is the file, as an absolute path: the running bot stands somewhere else."""
    if len(args) != 1 or not Path(args[0]).is_absolute():
        return Answer(MISUSED, ["Say where to write the backup: backup FILE."])
    file = Path(args[0])
    try:
        if _is_something_else(file):
            return Answer(MISUSED, [f"{file} is no backup, and was not overwritten."])
        copy = await back_up(office.store, file, office.house.seal, now=office.now())
    except HouseTrouble as trouble:
        return Answer(WRONG, [f"{file}: {trouble}."])
    except OSError as error:
        return Answer(WRONG, [f"{file} cannot be written: {error.strerror}."])
    held = f"{sum(copy.rows.values())} rows of {len(copy.rows)} tables, as of {utc(copy.made)}"
    opens = f"It opens only with the keys of {office.settings.key_file}, which are not in it."
    return Answer(GOOD, [f"Backup written to {file}: {held}.", opens])


def _is_something_else(file: Path) -> bool:
    return file.exists() and not is_backup(file)
