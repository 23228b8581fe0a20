"""The demo's crowd: invented people who get alerts, so many as wished."""

from dataclasses import dataclass
from functools import partial
from itertools import islice

from bot import people
from bot.fakegram import Person, World
from bot.people import Arrival, Regions
from bot.settings import LANGUAGES
from bot.store import Store, Writer
from dialogs.alerts import FOR_EVER, NEVER, Subscriber, Topic, settle_in

FIRST = 1_000_001  # numbers of the crowd: far from those of the cast
CHUNK = 1000  # people a transaction: the writer is not held over 50 ms (DESIGN)
WEEK = 7 * 86_400  # seconds

# Three regions of Russia, three of Kazakhstan: issue 4 asks for six.
PLACES = ("RU-MOW", "RU-SPE", "RU-SVE", "KZ-75", "KZ-19", "KZ-79")
NAMES = ("Aziz", "Gulnara", "Bekzod", "Nargiza", "Sanjar", "Madina", "Timurlan", "Saule")
HOMES = {"uz": "UZ", "tg": "TJ", "ky": "KG"}  # where the families of some are

# One in so many: primes, so that each kind is found in each language and each place.
WISHES: dict[Topic, int] = {"weather": 2, "border": 5, "law": 3, "trainings": 7, "exercise": 5}
QUIET = ("22-06", "23-07", None, None, "08-16", None, None)  # hours of silence, of seven people
WHOLE, HOME, PAUSED, GONE, AWAY, LEAVING = 17, 11, 29, 97, 31, 19


@dataclass(frozen=True, slots=True)
class Invented:
    """Somebody of the crowd: as the bot knows them, and as the world does.

    `blocked`: they have blocked the bot. Of most of those the bot knows; of some it will hear when
    it writes to them.
    """

    arrival: Arrival
    agreed: Subscriber
    blocked: bool

    @property
    def chat(self) -> int:
        """Their number at Telegram."""
        return self.arrival.chat_id


def number_of(language: str, place: str) -> int:
    """The first of the crowd who speaks that there, by their number at Telegram."""
    return FIRST + LANGUAGES.index(language) + len(LANGUAGES) * PLACES.index(place)


async def gather(world: World, store: Store, regions: Regions, many: int) -> None:
    """Let so many be there; who is there already stays.

    The bot knows them before the world does: a kill in between leaves nobody whom it does not
    know, and who has been in the world may have moved or left since.
    """
    now = int(world.now())
    newcomers = (
        _invent(number, regions, now)
        for number in range(many)
        if FIRST + number not in world.state.people
    )
    while chunk := list(islice(newcomers, CHUNK)):
        await store.write(partial(_arrive, crowd=chunk, now=now))
        world.settle_in(map(_person, chunk), blocked={one.chat for one in chunk if one.blocked})


def _arrive(db: Writer, *, crowd: list[Invented], now: int) -> None:
    people.arrive(db, [one.arrival for one in crowd], now=now)
    settle_in(db.many, {one.chat: one.agreed for one in crowd})


def _invent(number: int, regions: Regions, now: int) -> Invented:
    """Each language in each place in turn."""
    language = LANGUAGES[number % len(LANGUAGES)]
    place = PLACES[number // len(LANGUAGES) % len(PLACES)]
    region = regions.regions[place]
    gone = _one_in(AWAY, number)
    arrival = Arrival(
        FIRST + number, language, region.country, place, region.zone, reachable=not gone
    )
    places = [region.country if _one_in(WHOLE, number) else place]
    if language in HOMES and _one_in(HOME, number):
        places.append(HOMES[language])
    return Invented(arrival, _agreed(number, now, places), gone or _one_in(LEAVING, number))


def _agreed(number: int, now: int, places: list[str]) -> Subscriber:
    paused = FOR_EVER if _one_in(GONE, number) else now + WEEK if _one_in(PAUSED, number) else NEVER
    topics = frozenset(topic for topic, many in WISHES.items() if _one_in(many, number // 36))
    return Subscriber(now, paused, QUIET[number % len(QUIET)], tuple(places), topics)


def _one_in(many: int, number: int) -> bool:
    """True for one of so many numbers; never for the first of them."""
    return number % many == many // 2


def _person(one: Invented) -> Person:
    name, last = NAMES[one.chat % len(NAMES)], str(one.chat - FIRST + 1)
    return Person(one.chat, name, last, language_code=one.arrival.language)
