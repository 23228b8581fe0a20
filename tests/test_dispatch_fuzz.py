"""Thousands of broken updates among good ones: the good ones are all answered."""

import itertools
import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.desk import Desk
from tests.updates import BAKYT, ZAMIRA, message, place, tap, text, user

HUGE = 10**30
NUMBERS = itertools.count(2**55)  # where no junk of this test finds an update's number before us

JUNK: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-HUGE, HUGE)
    | st.floats()
    | st.text(st.characters(), max_size=30)
    | st.sampled_from(
        ["private", "/menu", "/delete", "1:forget", "member", "\udcff", "\0", ZAMIRA]
    ),
    lambda part: (
        st.lists(part, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "chat", "from", "type", "message", "text", "data", "x"]), part
        )
    ),
    max_leaves=6,
)
SEEDS = [
    text("/menu"),
    text("/start t-7"),
    text("forget"),
    message({"photo": [{"file_id": "x"}], "caption": "c"}),
    message({"contact": {"phone_number": "1", "user_id": ZAMIRA}}),
    tap("/delete", on=place(ZAMIRA, 3)),
    tap("1:forget"),
    {"update_id": 1, "edited_message": text("x")["message"]},
    {
        "update_id": 1,
        "my_chat_member": {
            "chat": {"id": ZAMIRA, "type": "private"},
            "from": user(ZAMIRA),
            "new_chat_member": {"status": "kicked"},
        },
    },
    {
        "update_id": 1,
        "channel_post": {**text("x")["message"], "chat": {"id": -9, "type": "channel"}},
    },
]


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    """An update of Zamira's in which some values are junk, and some are gone."""
    update = json.loads(json.dumps(draw(st.sampled_from(SEEDS))))
    update["update_id"] = draw(st.integers(10_000, 2**40) | st.integers(-5, 5))
    for _ in range(draw(st.integers(0, 3))):
        part = update
        while isinstance(part, dict) and part:
            name = draw(st.sampled_from(sorted(part)))
            deeper = isinstance(part[name], dict) and draw(st.booleans())
            if not deeper:
                part[name] = draw(JUNK)
                if draw(st.booleans()) and draw(st.booleans()):
                    del part[name]
                break
            part = part[name]
    return update


@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(mutated() | JUNK, min_size=5, max_size=30))
async def test_thousands_of_mutated_updates_keep_nobody_waiting(
    desk: Desk, updates: list[Any]
) -> None:
    if not await desk.all("SELECT 1 FROM people WHERE chat_id = :him", him=BAKYT):
        await desk.take(text("/start", BAKYT), text("6", BAKYT))
    good = [{**text("/oven", BAKYT), "update_id": next(NUMBERS)} for _ in updates]
    said = await desk.take(*(one for pair in zip(updates, good, strict=True) for one in pair))
    assert len(
        [b for b in said if b["chat_id"] == BAKYT and b["text"] == "The oven is hot."]
    ) == len(good)
    json.dumps(said, ensure_ascii=False).encode()
