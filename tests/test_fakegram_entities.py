import json
import re
from pathlib import Path
from typing import Any

import pytest
import tdjson
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.fakegram.detect import detect
from bot.fakegram.entities import ParseError, parse_html
from bot.fakegram.formatting import clean, nest, store_text
from bot.fakegram.spans import Entity

VECTORS = Path(__file__).parents[1].parent / "shared" / "botapi" / "tdlib-parse-vectors.json"
_NAMES = {
    "PreCode": "pre",
    "TextUrl": "text_link",
    "BlockQuote": "blockquote",
    "ExpandableBlockQuote": "expandable_blockquote",
    "EmailAddress": "email",
}


def ask_tdlib(query: dict[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(tdjson.td_execute(json.dumps(query).encode()) or b"")
    return answer


@pytest.fixture(scope="module", autouse=True)
def _quiet() -> None:
    ask_tdlib({"@type": "setLogVerbosityLevel", "new_verbosity_level": 0})


def ours(entity: dict[str, Any]) -> Entity:
    """TDLib's entity in the words of the Bot API."""
    shape = entity["type"] if isinstance(entity.get("type"), dict) else entity
    kind = shape["@type"].removeprefix("textEntityType")
    name = _NAMES.get(kind) or re.sub(r"(?<!^)([A-Z])", r"_\1", kind).lower()
    found: Entity = {"type": name, "offset": entity["offset"], "length": entity["length"]}
    for field in ("url", "language", "custom_emoji_id", "unix_time"):
        if field in shape:
            found[field] = shape[field]
    return found


def mine(text: str) -> tuple[str, list[Entity]] | str:
    try:
        plain, entities = parse_html(text)
    except ParseError as error:
        return f"Can't parse entities: {error}"
    for entity in entities:
        entity.pop("date_time_format", None)
    return plain, entities


def theirs(text: str) -> tuple[str, list[Entity]] | str:
    mode = {"@type": "textParseModeHTML"}
    answer = ask_tdlib({"@type": "parseTextEntities", "text": text, "parse_mode": mode})
    if answer["@type"] == "error":
        message: str = answer["message"]
        return message
    return answer["text"], [ours(entity) for entity in answer["entities"]]


def test_every_html_vector_of_tdlib_is_parsed_the_same() -> None:
    if not VECTORS.exists():
        pytest.skip(f"NOT CHECKED AGAINST TDLIB'S VECTORS: no {VECTORS.name} beside this clone")
    cases = json.loads(VECTORS.read_bytes())["cases"]
    html = [case for case in cases if case["parse_mode"] == "HTML"]
    assert len(html) > 100
    for case in html:
        expected = case.get("error") or (case["text"], [ours(e) for e in case["entities"]])
        assert mine(case["input"]) == expected, case["input"]


TOKENS = st.sampled_from((
    "<b>", "</b>", "<i>", "</i>", "</>", '<a href="telegram.org">', "</a>", "<pre>", "</pre>",
    "<code>", "</code>", '<code class="language-py">', "<blockquote>", "<blockquote expandable>",
    "</blockquote>", "<span class='tg-spoiler'>", "</span>", "x", "🏟", " ", "\n", "&lt;", "&amp",
    "&#33;", "&#x1F600;", "&", "<", "<br>", "ї", "<u/>", "<b a=1 c>", '"', ">", "/", "<i a",
    " a='", "&quot;'>", "<B>", "</I >", "&#xDFDF;", "<a>", "example.com", "<span>",
))  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(TOKENS, max_size=9))
def test_any_mixture_of_tags_is_parsed_as_the_real_tdlib_does(tokens: list[str]) -> None:
    text = "".join(tokens)
    assert mine(text) == theirs(text)


@pytest.mark.parametrize(
    "url",
    ["telegram.org", "http://a.b", "HTTPS://A.B/c?d", "ftp://a.b", "x", "", "tg://resolve?domain=x",
     "a.b:99999", "a.b:80/x", "user@a.b", "localhost", "мвд.рф", "a.b?x=1 2"],
)  # fmt: skip
def test_a_link_is_completed_or_dropped_as_tdlib_does(url: str) -> None:
    text = f'<a href="{url}">words</a>'
    assert mine(text) == theirs(text)


@pytest.mark.parametrize(
    "text",
    ["/start x", "/menu@hamroh_bot", "a/menu", "//menu", "/menu/x", "call @hamroh_bot now", "@ab",
     "#тег #1 #a", "$USD $usd", "see https://example.org/a?b=1.", "example.com, t.me/x",
     "mail a.b@example.com!", "Привіт 👋🏽 /help", "1/2 12.5", "no marks at all", "/меню"],
)  # fmt: skip
def test_what_telegram_finds_by_itself_is_found(text: str) -> None:
    expected = ask_tdlib({"@type": "getTextEntities", "text": text})["entities"]
    assert detect(text) == [ours(entity) for entity in expected]


STYLES = ("Bold", "Italic", "Underline", "Spoiler", "Code", "Pre", "BlockQuote")


@settings(max_examples=300, deadline=None)
@given(
    st.text("ab🏟\r\t ", min_size=6, max_size=6),
    st.lists(st.tuples(st.sampled_from(STYLES), st.integers(0, 5), st.integers(1, 6)), max_size=4),
)
def test_overlapping_entities_end_as_they_do_in_tdlib(
    text: str, wanted: list[tuple[str, int, int]]
) -> None:
    text = f"x{text}x"
    bounds = [len(text[:i].encode("utf-16-le")) // 2 for i in range(len(text) + 1)]
    given_entities = [
        {
            "@type": "textEntity",
            "offset": bounds[begin],
            "length": bounds[min(begin + length, len(text))] - bounds[begin],
            "type": {"@type": f"textEntityType{style}"},
        }
        for style, begin, length in wanted
    ]
    formatted = {"@type": "formattedText", "text": text, "entities": given_entities}
    answer = ask_tdlib({"@type": "parseMarkdown", "text": formatted})
    plain, entities = clean(text, nest([ours(entity) for entity in given_entities]))
    assert (plain, nest(entities)) == (answer["text"], [ours(e) for e in answer["entities"]])


def test_a_stored_text_is_trimmed_but_not_before_its_first_entity() -> None:
    assert store_text("  a  \n", []) == ("a", [])
    bold: Entity = {"type": "bold", "offset": 1, "length": 4}
    assert store_text("  a  ", [bold]) == (
        " a",
        [{"type": "bold", "offset": 0, "length": 2}],
    )


def test_detected_entities_do_not_enter_code_or_links() -> None:
    code: Entity = {"type": "code", "offset": 0, "length": 5}
    assert store_text("/menu /help", [code])[1] == [
        code,
        {"offset": 6, "length": 5, "type": "bot_command"},
    ]
