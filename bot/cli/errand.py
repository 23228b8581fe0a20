"""A command at the database: a running bot does it, else we lock the data and do it ourselves."""

import asyncio
import time
from datetime import UTC, datetime

from bot.cli.jobs import JOBS
from bot.cli.locks import Locks, Taken
from bot.cli.office import TAKEN, WRONG, Answer, Office, Refused
from bot.cli.opening import Opened, open_house
from bot.cli.socket import ask
from bot.dispatch import Dispatch
from bot.settings import Settings
from bot.store import HouseTrouble


def errand(settings: Settings, verb: str, args: list[str]) -> Answer:
    """The answer; raises Refused."""
    answer = ask(settings, verb, args)
    if answer is not None:
        return answer
    with locked(settings):
        return asyncio.run(_alone(settings, verb, args))


def locked(settings: Settings) -> Locks:
    """The locks, while no bot runs; raises Refused with exit code 3."""
    try:
        return Locks.take(settings)
    except Taken as taken:
        sentence = str(taken)
        raise Refused(f"{sentence[:1].upper()}{sentence[1:]}: stop it first.", TAKEN) from None
    except OSError as error:
        text = f"The data directory {settings.data_dir} cannot be used: {error.strerror}."
        raise Refused(text, WRONG) from None


async def _alone(settings: Settings, verb: str, args: list[str]) -> Answer:
    opened = await open_house(settings, new=False)
    try:
        return await JOBS[verb](_office(settings, opened), args)
    except HouseTrouble as trouble:
        raise Refused(f"The database is in trouble: {trouble}.") from None
    finally:
        await opened.store.close()


def _office(settings: Settings, opened: Opened) -> Office:
    """The same office as a running bot's, but what is said waits in the table for its start."""
    token = settings.token.get_secret_value() if settings.token else ""
    number = token.partition(":")[0]
    dispatch = Dispatch(
        opened.store,
        opened.house,
        bot=int(number) if number.isdecimal() else 0,
        now=lambda: datetime.now(UTC),
        hand_over=lambda rows: None,
        acknowledge=lambda callback, text: None,
    )
    return Office(settings, opened.store, opened.house, dispatch, lambda: int(time.time()))
