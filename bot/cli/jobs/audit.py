"""`audit verify`: whether the log of what staff did is as it was written."""

from functools import partial

from bot.audit import Broken, Link, follow
from bot.cli.office import GOOD, MISUSED, WRONG, Answer, Office
from bot.store import Db


async def audit(office: Office, args: list[str]) -> Answer:
    """Many short reads: a running bot goes on working, and what it appends meanwhile counts."""
    if args != ["verify"]:
        return Answer(MISUSED, ["Say audit verify."])
    link: Link | Broken = Link()
    while isinstance(link, Link):
        following = await office.store.read(partial(_next, office, link))
        if following == link:
            return Answer(GOOD, _whole(link))
        link = following
    return Answer(WRONG, [f"The audit log is broken: row {link.row} {link.why}."])


def _next(office: Office, link: Link, db: Db) -> Link | Broken:
    return follow(db, office.house.seal, link)


def _whole(link: Link) -> list[str]:
    if not link.row:
        return ["The audit log is empty."]
    last = f"Its last mark is {link.mark.hex()[:16]}; note it elsewhere, to prove this state later."
    return [f"The audit log is whole: {link.row} rows.", last]
