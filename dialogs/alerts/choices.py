"""What somebody who gets alerts changes about them, and when others are asked."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta

from bot.dialog import Turn
from dialogs.alerts import screens, subscribers
from dialogs.alerts.content import facts_of
from dialogs.alerts.subscribers import FOR_EVER, NEVER, Subscriber

OFFERS = 2  # "asked twice at most"
AGAIN = 30 * 86_400  # seconds between the two
TEST = timedelta(seconds=15)  # to close Telegram and lock the phone

PAUSES = {"day": timedelta(days=1), "week": timedelta(days=7)}

Way = Callable[[Turn, Subscriber, str], None]


def take(turn: Turn, mine: Subscriber, word: str, rest: str) -> None:
    """A button of somebody who gets alerts; what is not known shows what they get."""
    _WAYS.get(word, _main)(turn, mine, rest)


def offer(turn: Turn) -> None:
    """Ask once, twice at most: never whom a question waits for, nor who has what is offered."""
    if turn.person.desk.state is not None or not turn.person.reachable:
        return
    free = subscribers.find(turn) is None
    if free and subscribers.count_offer(turn, most=OFFERS, again=AGAIN):
        screens.offer(turn)


def _main(turn: Turn, mine: Subscriber, rest: str) -> None:
    screens.show_main(turn)


def _where(turn: Turn, mine: Subscriber, rest: str) -> None:
    screens.show_where(turn)


def _drop(turn: Turn, mine: Subscriber, place: str) -> None:
    """Of places that are gone already, or never were, nothing is said."""
    if place in mine.places and not subscribers.drop_place(turn, place):
        screens.show_last(turn, place)
        return
    if place in mine.places:
        turn.toast("alerts-dropped", place=screens.named(turn, place))
    screens.show_where(turn)


def _about(turn: Turn, mine: Subscriber, rest: str) -> None:
    screens.show_about(turn)


def _with(turn: Turn, mine: Subscriber, topic: str) -> None:
    if topic in facts_of(turn).by_choice:
        subscribers.take_topic(turn, topic)
    screens.show_about(turn)


def _without(turn: Turn, mine: Subscriber, topic: str) -> None:
    subscribers.leave_topic(turn, topic)
    screens.show_about(turn)


def _quiet(turn: Turn, mine: Subscriber, window: str) -> None:
    """Without a clock there are no hours of silence; there may be an end of them."""
    if window == "off":
        subscribers.keep_quiet(turn, None)
        screens.show_main(turn)
    elif turn.person.zone is None:
        screens.show_main(turn)
    elif window in facts_of(turn).quiet:
        subscribers.keep_quiet(turn, window)
        screens.show_main(turn)
    else:
        screens.show_quiet(turn, turn.person.zone)


def _pause(turn: Turn, mine: Subscriber, length: str) -> None:
    if length in PAUSES:
        subscribers.pause(turn, turn.seconds + int(PAUSES[length].total_seconds()))
        screens.show_main(turn)
    elif length == "until":
        subscribers.pause(turn, FOR_EVER)
        screens.show_main(turn)
    else:
        screens.show_pause(turn)


def _resume(turn: Turn, mine: Subscriber, rest: str) -> None:
    subscribers.pause(turn, NEVER)
    screens.show_main(turn)


def _test(turn: Turn, mine: Subscriber, rest: str) -> None:
    turn.later("/alerts ring", at=datetime.fromtimestamp(turn.seconds, UTC) + TEST)
    screens.show_test(turn)


def _rang(turn: Turn, mine: Subscriber, rest: str) -> None:
    screens.show_rang(turn)


def _silent(turn: Turn, mine: Subscriber, rest: str) -> None:
    screens.show_silent(turn)


def _android(turn: Turn, mine: Subscriber, rest: str) -> None:
    screens.show_android(turn)


def _iphone(turn: Turn, mine: Subscriber, rest: str) -> None:
    screens.show_iphone(turn)


def _stop(turn: Turn, mine: Subscriber, said: str) -> None:
    if said != "sure":
        screens.show_sure(turn)
        return
    subscribers.stop(turn)
    subscribers.end_offers(turn, OFFERS)
    screens.show_stopped(turn)


_WAYS: Mapping[str, Way] = {
    "where": _where,
    "drop": _drop,
    "about": _about,
    "with": _with,
    "without": _without,
    "quiet": _quiet,
    "pause": _pause,
    "resume": _resume,
    "test": _test,
    "rang": _rang,
    "silent": _silent,
    "android": _android,
    "iphone": _iphone,
    "stop": _stop,
}
