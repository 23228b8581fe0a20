"""What doctor wants to know of the database, asked in the bot that has it open."""

from bot.cli.findings import Finding, answer_of
from bot.cli.office import MISUSED, Answer, Office
from bot.cli.opening import unopened
from bot.dispatch import dead_letters
from bot.seal import Seal
from bot.store import Store

LARGE_LOG = 64 << 20  # bytes; reliability.md P37: the write-ahead log stays under 64 MB


async def state(office: Office, args: list[str]) -> Answer:
    """The findings, one a line."""
    if args:
        return Answer(MISUSED, ["state takes no arguments."])
    return answer_of(await examined(office.store, office.house.seal))


async def examined(store: Store, seal: Seal) -> list[Finding]:
    """What is good and bad about an open database."""
    place = await store.read(lambda db: unopened(db, seal))
    letters = await store.read(dead_letters)
    log = store.wal_size()
    return [
        Finding(
            await store.probe(),
            "the database can be written",
            "make room on the disk, see who owns the data directory",
        ),
        Finding(
            place is None,
            f"the key file opens what is sealed{f', but not {place}' if place else ''}",
            "put the right key file back",
        ),
        Finding(
            log < LARGE_LOG,
            f"the write-ahead log has {log >> 20} MB",
            "if it stays so, restart the bot",
        ),
        Finding(
            not letters,
            f"{len(letters)} dead letters",
            "see python -m bot deadletters list; they end after three days",
        ),
    ]
