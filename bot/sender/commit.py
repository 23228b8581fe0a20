"""One commit of the sender: what came back is settled, what leaves next is claimed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bot import outbox
from bot.outbox import Row
from bot.seal import Seal
from bot.sender.settling import Result, Settling, settle_all
from bot.store import Writer


@dataclass(frozen=True, slots=True)
class File:
    """A file that a row carries: the field of the method, its name, its bytes."""

    field: str
    name: str
    content: bytes


@dataclass(slots=True)
class Committed:
    """How the results were settled, in their order; who may leave, and with which files."""

    settled: list[Settling]
    leaving: list[Row]
    files: dict[int, File] = field(default_factory=dict)


def commit(
    db: Writer, seal: Seal, results: Sequence[Result], picked: Sequence[Row], *, now: int
) -> Committed:
    """Settle first: a row that ends all others of its person must end the picked ones too."""
    settled = settle_all(db, seal, results, now=now) if results else []
    done = Committed(settled, outbox.claim_all(db, picked, now=now) if picked else [])
    for row in list(done.leaving):
        if row.file_id is None:
            continue
        found = outbox.read_file(db, seal, row.file_id)
        if found is not None:
            done.files[row.id] = File(*found)
        else:
            outbox.settle(db, row, "cancelled", now=now)
            done.leaving.remove(row)
    return done
