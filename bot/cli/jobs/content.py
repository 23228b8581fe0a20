"""`content report|withdraw|restore`: what people say of the texts, and taking one back at once."""

from bot import cards, search
from bot.cli.office import GOOD, MISUSED, WRONG, Answer, Office, record, utc
from bot.store import Db

MOST = 50  # lines of a list


async def content(office: Office, args: list[str]) -> Answer:
    """`report`, or `withdraw` and `restore` with "rights wages" or the key of a number."""
    match args:
        case ["report"]:
            return Answer(GOOD, await office.store.read(_report))
        case ["withdraw", *words] if words:
            return await _withdraw(office, " ".join(words))
        case ["restore", *words] if words:
            return await _restore(office, " ".join(words))
    return Answer(MISUSED, ["Say content report, or content withdraw and an article or a number."])


async def _withdraw(office: Office, said: str) -> Answer:
    item = cards.find_item(office.house.content, said)
    if item is None:
        return Answer(MISUSED, [f"There is no article or number {said}: say rights wages."])
    if item.emergency:
        return Answer(MISUSED, [f"{said} is an emergency number: it is never hidden."])
    name, now = item.name, office.now()

    def hide(db: Db) -> None:
        cards.hide(db, name, why="withdrawn", now=now)
        record(office, db, "content withdrawn", item=name)

    await office.store.write(hide)
    return Answer(GOOD, [f"{name} is not shown from now on; content restore brings it back."])


async def _restore(office: Office, said: str) -> Answer:
    item = cards.find_item(office.house.content, said)
    if item is None:
        return Answer(MISUSED, [f"There is no article or number {said}."])
    name = item.name

    def show(db: Db) -> bool:
        known = cards.restore(db, name)
        if known:
            record(office, db, "content restored", item=name)
        return known

    if not await office.store.write(show):
        return Answer(WRONG, [f"{name} was not hidden."])
    return Answer(GOOD, [f"{name} is shown again."])


def _report(db: Db) -> list[str]:
    """What only the database knows."""
    return [*_hidden(db), *_reported(db), *_votes(db), *_missed(db)]


def _hidden(db: Db) -> list[str]:
    rows = cards.all_hidden(db)
    lines = [f"  {row.item}: {row.why}, since {utc(row.hidden_at)}" for row in rows]
    return [f"Hidden now: {len(rows)}", *lines]


def _reported(db: Db) -> list[str]:
    rows = cards.reported(db)
    lines = [f"  {key}: {many} within 30 days" for key, many in rows[:MOST]]
    return ["People who said that a number does not answer:", *(lines or ["  nobody"])]


def _votes(db: Db) -> list[str]:
    rows = cards.least_helpful(db, MOST)
    lines = [f"  {one.article} ({one.language}): {one.helped} yes, {one.missed} no" for one in rows]
    return ["Did it help? The most often no:", *(lines or ["  nobody has said"])]


def _missed(db: Db) -> list[str]:
    rows = search.most_missed(db, MOST)
    lines = [f"  {one.word} ({one.language or '-'}): {one.times}" for one in rows]
    return ["Words asked in vain:", *(lines or ["  none"])]
