"""A town in which something is said to many: who may say it, to whom, and what became of it."""

from typing import Any

from bot import outbox
from bot.outbox import Audience, Lane
from bot.people import staff
from bot.sender import Expander
from bot.store import Db, Writer
from tests import approved as agreed
from tests.approved import APPROVER, AUTHOR
from tests.sender_wire import WALL, Rig

NOW = WALL + 100
TOWNS = {
    "towns": "SELECT id FROM people WHERE country = :country",
    "towns_several": "SELECT id FROM people WHERE country IN (:countries)",
    "towns_twice": """SELECT a.id FROM people AS a JOIN people AS b ON b.country = a.country
                      WHERE a.country = :country""",
    "towns_wrong": "SELECT id FROM peeple WHERE country = :country",
}
KZ = Audience("towns", {"country": "KZ"})
BODIES = {"tg": {"text": "Огоҳӣ"}, "ru": {"text": "Внимание"}}


def approved(db: Db, count: int = 4, *, often: bool = False, audience: Audience | None = KZ) -> int:
    until = NOW + 10**6 if often else None
    return agreed.approved(db, audience, count=count, now=NOW, often_until=until)


def start(db: Db, audience: Audience = KZ, **how: Any) -> int:
    given: dict[str, Any] = {
        "lane": Lane.ALERT,
        "bodies": BODIES,
        "expires": NOW + 3600,
        "now": NOW,
    }
    if "approval" not in how:
        how["approval"] = approved(db, audience=audience)
    return outbox.start_broadcast(db, audience=audience, **{**given, **how})


def correct(db: Db, alert: int, author: int = AUTHOR) -> int:
    return outbox.correct(
        db,
        alert,
        bodies={"": {"text": "It was an error"}},
        author=author,
        expires=NOW + 3600,
        now=NOW,
    )


async def rest(town: Rig, expander: Expander) -> None:
    """Everything that may be expanded is, and the sender has done what it can."""
    while await expander.step():
        pass
    await town.rest()
    await town.settle()


async def ledger(town: Rig, broadcast: int) -> outbox.Ledger:
    found = await town.store.read(lambda db: outbox.ledger(db, broadcast))
    assert found is not None
    assert found.sums
    return found


def fill(db: Writer) -> None:
    """Three readers of Tajik and one of Russian in Kazakhstan, who are staff too."""
    db.run("UPDATE people SET country = 'KZ'")
    db.run("INSERT INTO people(chat_id, language, country) VALUES (4, 'ru', 'KZ')")
    db.run("INSERT INTO people(chat_id, language, country) VALUES (5, 'ru', 'RU')")
    staff.grant(db, AUTHOR, "author", "KZ", now=0)
    staff.grant(db, APPROVER, "approver", "KZ", now=0)
