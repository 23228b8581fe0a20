"""The bot is killed at random moments under load and loses nothing."""

import os
import signal

import pytest

from tests.end_to_end.kill import kills

WIRE = 16  # replies that may be on the wire at once


def seed() -> int:
    """A new one each time; a failure names it, so that it can be repeated."""
    return int(os.environ.get("HAMROH_SEED", "0")) or int.from_bytes(os.urandom(4), "big")


# Twenty, in four runs: a test must end within two minutes on a busy machine too.
@pytest.mark.parametrize("run", range(4))
def test_kills_lose_nothing_and_repeat_at_most_what_was_on_the_wire(run: int) -> None:
    chosen = seed() + run
    tally = kills(5, chosen)
    told = f"HAMROH_SEED={chosen} {tally}"
    assert tally["messages"] > 5 * WIRE, told
    assert tally["lost"] == tally["handled_twice"] == 0, told
    assert tally["unanswered"] <= tally["unknown"], told
    assert tally["repeated"] <= WIRE * tally["kills"], told
    assert tally["database_good"], told


def test_a_polite_end_repeats_nothing() -> None:
    chosen = seed()
    tally = kills(6, chosen, with_signal=signal.SIGTERM)
    told = f"HAMROH_SEED={chosen} {tally}"
    assert tally["lost"] == tally["handled_twice"] == tally["unanswered"] == 0, told
    assert tally["repeated"] == 0, told
    assert tally["exits"] == tally["kills"] + 1, told
    assert tally["database_good"], told
