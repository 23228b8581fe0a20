"""`deadletters list|replay`: updates that could not be handled, without what anybody wrote."""

from bot.cli.office import GOOD, MISUSED, WRONG, Answer, Office, utc
from bot.dispatch import Replayed, dead_letters

_ENDS: dict[Replayed, str] = {
    "handled": "handled",
    "dead": "failed again, and stays",
    "gone": "there is none of this number",
    "sealed": "sealed with a key that the key file lacks",
}


async def deadletters(office: Office, args: list[str]) -> Answer:
    """`list`, or `replay` with the numbers of some; without numbers, all."""
    match args:
        case ["list"]:
            return await _list(office)
        case ["replay", *numbers] if all(n.isdecimal() and len(n) < 19 for n in numbers):
            return await _replay(office, [int(number) for number in numbers])
    return Answer(MISUSED, ["Say deadletters list, or deadletters replay and the numbers of some."])


async def _list(office: Office) -> Answer:
    letters = await office.store.read(dead_letters)
    lines = [f"{one.id:>6}  {utc(one.at)}  {one.reason}" for one in letters]
    return Answer(GOOD, lines or ["There are no dead letters."])


async def _replay(office: Office, numbers: list[int]) -> Answer:
    chosen = numbers or [one.id for one in await office.store.read(dead_letters)]
    ends = [(number, await office.dispatch.replay(number)) for number in chosen]
    lines = [f"{number:>6}  {_ENDS[end]}" for number, end in ends]
    good = all(end == "handled" for _, end in ends)
    return Answer(GOOD if good else WRONG, lines or ["There are no dead letters."])
