"""What a roll-call says to everybody: the question, its buttons, that it is over or cancelled.

Each is a message by language, "" for who has chosen none. The question has a keyboard and is never
edited, so that the press survives an outage; what takes the keyboard away cannot have buttons.
"""

from collections.abc import Mapping

from bot.dialog import Button, Said, Turn
from dialogs.checkin import places, rolls
from dialogs.checkin.rolls import Roll
from dialogs.checkin.words import ANSWERS, LABELS

MOST = 600  # characters of a text that is read on a bad line and a small screen
Bodies = Mapping[str, Said]


def bodies(turn: Turn, roll: Roll) -> Bodies:
    """Are you safe? With a keyboard of four answers."""
    return {
        language: Said(_text(turn, language, LABELS, roll), keyboard=_labels(turn, language))
        for language in _languages(turn)
    }


def lines(turn: Turn, roll: Roll) -> Bodies:
    """The same answers as buttons under one line: who taps is answered at once."""
    return {
        language: Said(
            _text(turn, language, "checkin-line", roll),
            tuple(
                Button(label, f"/checkin {answer} {roll.id}")
                for answer, label in zip(ANSWERS, _labels(turn, language), strict=True)
            ),
        )
        for language in _languages(turn)
    }


def over(turn: Turn, roll: Roll) -> Bodies:
    """It has ended; the keyboard goes, unless another roll-call still needs it."""
    return _last(turn, "checkin-over", roll)


def cancelled(turn: Turn, roll: Roll) -> Bodies:
    """It should not have been sent, or is not needed any more."""
    return _last(turn, "checkin-cancelled", roll)


def event(turn: Turn, language: str | None, roll: Roll) -> str:
    """After what it is asked."""
    return turn.house.i18n.label(language, f"checkin-event-{roll.event}")


def _last(turn: Turn, phrase: str, roll: Roll) -> Bodies:
    others = [other for other in rolls.running(turn) if other.id != roll.id]
    clears = not any(places.meet(roll, other) for other in others)
    return {
        language: Said(_text(turn, language, phrase, roll), clears=clears)
        for language in _languages(turn)
    }


def _text(turn: Turn, language: str, phrase: str, roll: Roll) -> str:
    ended = roll.ended_at or turn.seconds
    return turn.house.i18n.text(
        language,
        phrase,
        event=event(turn, language, roll),
        places=places.named(turn, language, roll.places),
        time=places.moment(turn, roll.started_at or turn.seconds, roll, own=False),
        ended=places.moment(turn, ended, roll, own=False),
    )


def _languages(turn: Turn) -> tuple[str, ...]:
    return (*turn.house.i18n.languages, "")


def _labels(turn: Turn, language: str) -> tuple[str, ...]:
    return tuple(turn.house.i18n.label(language, LABELS, answer) for answer in ANSWERS)
