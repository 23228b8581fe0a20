"""A long list on small screens."""

import pytest

from bot.dialog import page_of


@pytest.mark.parametrize(
    ("many", "said", "shown", "more"),
    [
        (0, "", [], None),
        (6, "", [0, 1, 2, 3, 4, 5], None),
        (7, "", [0, 1, 2, 3, 4], 1),
        (7, "1", [5, 6], None),
        (11, "1", [5, 6, 7, 8, 9, 10], None),
        (12, "1", [5, 6, 7, 8, 9], 2),
        (12, "2", [10, 11], None),
        (12, "3", [0, 1, 2, 3, 4], 1),
        (12, "-1", [0, 1, 2, 3, 4], 1),
        (12, "²", [0, 1, 2, 3, 4], 1),
        (12, "100", [0, 1, 2, 3, 4], 1),
    ],
)
def test_six_fit_else_five_and_more(
    many: int, said: str, shown: list[int], more: int | None
) -> None:
    page = page_of(range(many), said)
    assert list(page.shown) == shown
    assert page.more == more
