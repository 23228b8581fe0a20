"""The bench prints what it measures; here nothing is measured but its own words."""

import inspect
from dataclasses import asdict
from unittest.mock import Mock

import pytest

from bench import __main__ as bench
from bench import kills
from bench.figures import Figure, number, table
from tests.end_to_end import kill


def test_the_table_says_what_was_reached_and_what_was_not() -> None:
    figures = [
        Figure.most("CPU of a message", 181.4, 250, " µs"),
        Figure.least("turns a second", 4999, 5000),
        Figure("peers", "5x", "run `make peers`", None),
    ]
    assert table(figures).splitlines() == [
        "figure            goal       measured          reached",
        "CPU of a message  <= 250 µs  181 µs            yes",
        "turns a second    >= 5000    4,999             NO",
        "peers             5x         run `make peers`  -",
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.2512, "0.251"), (9_812.4, "9,812"), (4.06, "4.06"), (0, "0"), (99.6, "99.6")],
)
def test_three_digits_are_enough(value: float, text: str) -> None:
    assert number(value) == text


def test_a_figure_at_its_goal_has_reached_it() -> None:
    assert Figure.most("x", 0, 0).reached
    assert Figure.least("x", 5, 5).reached
    assert not Figure.most("x", 1, 0).reached


def test_it_exits_good_whatever_the_figures(capsys: pytest.CaptureFixture[str]) -> None:
    poor = Figure.least("turns", 1, 5000)
    assert bench.main([], {"turns": lambda: [poor]}) == 0
    out = capsys.readouterr().out
    assert "NO" in out
    assert "cores" in out


def test_a_name_that_is_none_is_said_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["truns"]) == 2
    assert "turns" in capsys.readouterr().out


def test_the_kills_are_counted_by_the_code_of_the_tests() -> None:
    assert list(inspect.signature(kill.kills).parameters)[:2] == ["count", "seed"]
    good = asdict(kill.Tally(messages=9000, repeated=17, database_good=True))
    assert all(figure.reached for figure in kills.figures(lambda count, seed: good))
    bad = [{**good, "lost": 1}, {**good, "handled_twice": 1}, {**good, "repeated": 3201}]
    for tally in [*bad, {**good, "database_good": False}]:
        found = kills.figures(Mock(return_value=tally))
        assert [figure.reached for figure in found].count(False) == 1
