import contextlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.fakegram import ApiError, File, World
from bot.fakegram.methods import METHODS
from tests.botapi_spec import Clock
from tests.fakegram_world import BAKYT, GROUP, ZAMIRA, inline, say, small_world

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 5),
    st.sampled_from([ZAMIRA, BAKYT, GROUP, 2**70, 1.5, -1e308]),
    st.sampled_from(["", "x", "<b>x</b>", "<a", "&#55357;", "\ud800", "\0", "HTML", "{", "[]"]),
)
NAMES = st.sampled_from((
    "chat_id", "text", "parse_mode", "entities", "reply_markup", "reply_parameters", "message_id",
    "message_ids", "link_preview_options", "inline_keyboard", "keyboard", "type", "offset",
    "length", "url", "user", "id", "request_contact", "web_app", "callback_data", "copy_text",
    "commands", "command", "description", "scope", "language_code", "name", "latitude",
    "longitude", "document", "photo", "voice", "caption", "caption_entities", "from_chat_id",
    "file_id", "allowed_updates", "limit", "callback_query_id", "secret_token", "remove_keyboard",
    "force_reply", "is_disabled", "action", "duration", "max_connections", "style",
))  # fmt: skip
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


def things(*names: str) -> st.SearchStrategy[dict[str, Any]]:
    """Objects with some of these fields, nearly right or quite wrong."""
    return st.fixed_dictionaries({}, optional=dict.fromkeys(names, SCALARS | ANYTHING))


def rows(*names: str) -> st.SearchStrategy[Any]:
    button = things(*names) | ANYTHING
    return st.lists(st.lists(button, max_size=2) | SCALARS, max_size=2) | SCALARS


BUTTON = ("text", "callback_data", "url", "copy_text", "web_app", "request_contact", "style")
ENTITY = ("type", "offset", "length", "url", "user", "language", "custom_emoji_id")
MARKUP = st.fixed_dictionaries(
    {}, optional={"inline_keyboard": rows(*BUTTON), "keyboard": rows(*BUTTON),
                  "remove_keyboard": SCALARS, "force_reply": SCALARS, "selective": SCALARS}
)  # fmt: skip
NEARLY_RIGHT = {
    "reply_markup": MARKUP | ANYTHING,
    "entities": st.lists(things(*ENTITY), max_size=3) | ANYTHING,
    "caption_entities": st.lists(things(*ENTITY), max_size=3) | ANYTHING,
    "reply_parameters": things("message_id", "allow_sending_without_reply") | ANYTHING,
    "link_preview_options": things("is_disabled") | ANYTHING,
    "commands": st.lists(things("command", "description"), max_size=3) | ANYTHING,
    "scope": things("type", "chat_id", "user_id") | ANYTHING,
    "message_ids": st.lists(SCALARS, max_size=3) | ANYTHING,
    "allowed_updates": st.lists(SCALARS, max_size=3) | ANYTHING,
}
PARAMS = st.fixed_dictionaries({}, optional=NEARLY_RIGHT).flatmap(
    lambda known: st.dictionaries(NAMES, SCALARS, max_size=4).map(lambda more: {**more, **known})
)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(sorted(METHODS)),
    PARAMS,
    st.booleans(),
)
def test_whatever_is_sent_gets_a_result_or_a_refusal(
    method: str, params: dict[str, Any], as_text: bool
) -> None:
    world = small_world(Clock())
    say(world, reply_markup=inline(("A", "a")))
    if as_text:  # as it comes from a form
        params = {k: v if isinstance(v, str) else json.dumps(v) for k, v in params.items()}
    with contextlib.suppress(ApiError):
        world.call(method, {"chat_id": ZAMIRA, "text": "x", **params}, {"part": File("p", b"x")})
    assert World.load(json.loads(json.dumps(world.dump())), Clock()).dump() == world.dump()


def test_a_file_of_the_wrong_release_is_refused(tmp_path: Any) -> None:
    with pytest.raises(Exception, match="version"):
        World.load({"version": 99}, Clock())
