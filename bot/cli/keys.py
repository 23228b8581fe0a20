"""The key file: read, made once, rotated."""

import logging

from bot.cli.office import GOOD, Answer, Refused
from bot.seal import Seal, WrongKey, add_key, make_key_file, read_key_file
from bot.settings import Settings

log = logging.getLogger(__name__)


def has_database(settings: Settings) -> bool:
    """Whether there is anything that may have been sealed."""
    try:
        return settings.database.stat().st_size > 0
    except (FileNotFoundError, NotADirectoryError):
        return False


def the_seal(settings: Settings, *, new: bool) -> Seal:
    """The keys of the key file; with `new` a first one is made where there is no database yet."""
    file = settings.key_file
    try:
        if not file.exists():
            _make(settings, new=new)
        return read_key_file(file)
    except WrongKey as error:
        raise Refused(f"{file}: {error}.") from None
    except OSError as error:
        raise Refused(f"The key file {file} cannot be used: {error.strerror}.") from None


def _make(settings: Settings, *, new: bool) -> None:
    if has_database(settings) or not new:
        raise Refused(
            f"The key file {settings.key_file} is missing: put it back, "
            "for nothing that is sealed opens without it."
        )
    make_key_file(settings.key_file)
    log.warning(
        "a new key was made: keep a copy of it apart from the backups",
        extra={"file": str(settings.key_file)},
    )


def rotate(settings: Settings) -> Answer:
    """A new key seals from now on; the older ones go on opening."""
    file = settings.key_file
    if not file.exists():
        raise Refused(f"There is no key file {file} yet: the first start makes one.")
    try:
        seal = add_key(file)
    except WrongKey as error:
        raise Refused(f"{file}: {error}.") from None
    except OSError as error:
        raise Refused(f"The key file {file} cannot be changed: {error.strerror}.") from None
    held = f"{file} holds {len(seal)} keys now: the first seals, all of them open."
    care = "Keep a copy of it apart from the backups, and drop no key whose backups are kept."
    return Answer(GOOD, [held, care])
