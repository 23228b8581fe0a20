"""The demo's register: applications in every state and language, its partners, who is named."""

from collections.abc import Callable
from typing import Literal, TypeAlias

from bot import audit, people
from bot.cli.cast import CAST
from bot.cli.crowd import number_of
from bot.content import Part
from bot.dialog import Turn
from dialogs import hotline
from dialogs.hotline import Channel, Form, Language, Topic

DAY, MINUTE = 86_400, 60  # seconds
NOON = 7 * 3600  # of Almaty, in seconds after midnight UTC: somebody is at every centre

NUMBERS = {one.name: one.number for one in CAST}
# A moment of somebody by their number at Telegram; None for who is not there.
At: TypeAlias = Callable[[int, int], Turn | None]


class Somebody(Part):
    """Somebody of the crowd, or who called: what they speak and where they are."""

    language: Language
    place: str


class Step(Part):
    """What was done so many minutes after the case began, and with what."""

    after: int
    do: str
    what: str = ""
    by: Literal["Olga", "Dana", ""] = ""  # "": whoever asked


class Plea(Somebody):
    """An application: of so many days ago at noon, or of so many minutes ago."""

    name: str
    channel: Channel = "chat"
    by: Literal["Olga", "Dana", ""] = ""  # who entered it
    days: int = 0
    minutes: int = 0
    topic: Topic
    article: str = ""
    kind: str = ""
    flags: tuple[str, ...] = ()
    words: str
    steps: tuple[Step, ...] = ()

    def begun(self, now: int) -> int:
        """When."""
        if self.days:
            return (now // DAY - self.days) * DAY + NOON + self.minutes * MINUTE
        return now - self.minutes * MINUTE


class Register(Part):
    """What config/demo.toml holds of it."""

    partners: tuple[Somebody, ...]
    supervisor: Literal["Timur"]
    named: Literal["Olga", "Dana"]
    pleas: tuple[Plea, ...]


def fill(at: At, invented: Register, now: int) -> None:
    """Once: where there is any application already, nothing more is invented."""
    supervisor = at(NUMBERS[invented.supervisor], now)
    if supervisor is None or hotline.samples.known(supervisor):
        return
    first = min(one.begun(now) for one in invented.pleas)
    _appoint(at, invented, first)
    done: dict[str, int] = {}
    for one in invented.pleas:
        if number := _begin(at, one, now):
            done[one.name] = number
            _step(at, one, done, now)
            _go_on(at, one, number, now)


def _appoint(at: At, invented: Register, now: int) -> None:
    """Two of the crowd work for partners; somebody is named for what is secret."""
    supervisor = at(NUMBERS[invented.supervisor], now)
    if supervisor is None:
        return
    for one in invented.partners:
        if (turn := at(number_of(one.language, one.place), now)) is not None:
            people.grant(turn.db, turn.person.id, "partner", one.place, now=now)
            what: dict[str, str | int] = {
                "person": turn.person.id,
                "role": "partner",
                "place": one.place,
            }
            audit.record(
                turn.db, turn.house.seal, act="role granted", actor=None, what=what, now=now
            )
    if (named := at(NUMBERS[invented.named], now)) is not None:
        hotline.samples.trust(supervisor, named.person.id)


def _begin(at: At, one: Plea, now: int) -> int:
    """The number of the case; 0 where whoever asked or entered it is not there."""
    turn = at(_asker(one), one.begun(now))
    if turn is None:
        return 0
    if one.channel == "chat":
        made = hotline.samples.plead(turn, one.topic, one.words, article=one.article, kind=one.kind)
        return made.id
    country = one.place.partition("-")[0]
    form = Form(
        channel=one.channel,
        language=one.language,
        country=country,
        region=one.place,
        topic=one.topic,
        kind=one.kind,
        flags=one.flags,
        story=one.words,
    )
    entered = hotline.samples.enter(turn, form)
    return entered.id if entered else 0


def _asker(one: Plea) -> int:
    """Whose turn it begins in."""
    return NUMBERS[one.by] if one.by else number_of(one.language, one.place)


def _step(at: At, one: Plea, done: dict[str, int], now: int) -> None:
    for step in one.steps:
        who = NUMBERS[step.by] if step.by else _asker(one)
        turn = at(who, one.begun(now) + step.after * MINUTE)
        what = str(done.get(step.what, "")) if step.do == "double" else step.what
        if turn is not None and (what or step.do != "double"):
            hotline.samples.act(turn, done[one.name], step.do, what)


def _go_on(at: At, one: Plea, number: int, now: int) -> None:
    """Whose it is: who did something last."""
    last = next((step.by for step in reversed(one.steps) if step.by), "")
    turn = at(_asker(one), now)
    if turn is not None:
        hotline.samples.go_on(turn, number, at(NUMBERS[last], now) if last else None)
