"""Every word: fallback, the one escaping, direction marks, and what is missing."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

from bot.i18n import I18n, MissingPhrase

WORDS = {
    "en": """
plain = Hello
named = Hello { $name }
counted = { $count ->
    [one] one plum
   *[other] { $count } plums
 }
marked = <b>Hello</b>
    .button = A & B
    .named = To { $name }
only-english = English
""",
    "ru": """
plain = Привет
named = Привет, { $name }
only-russian = Русский
    .button = Кнопка
""",
    "tg": "plain = Салом\n",
    "fa": "named = سلام { $name }\n",
}


@pytest.fixture
def i18n(tmp_path: Path) -> I18n:
    """Four small languages."""
    for language, words in WORDS.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "plums.ftl").write_text(words, encoding="utf-8")
    return I18n(tmp_path, WORDS)


def test_who_misses_a_phrase_reads_russian_and_then_english(i18n: I18n) -> None:
    assert i18n.text("tg", "plain") == "Салом"
    assert i18n.text("tg", "only-russian") == "Русский"
    assert i18n.label("tg", "only-russian", "button") == "Кнопка"
    assert i18n.text("tg", "only-english") == "English"
    assert i18n.text(None, "plain") == "Привет"
    assert i18n.text("xx", "plain") == "Привет"


def test_a_phrase_that_nobody_has_is_a_mistake(i18n: I18n) -> None:
    for phrase, attribute in (("nothing", None), ("plain", "button"), ("nothing", "button")):
        with pytest.raises(MissingPhrase):
            i18n.label("en", phrase, attribute)
    with pytest.raises(MissingPhrase, match="named"):
        i18n.text("en", "named", nobody="x")
    with pytest.raises(MissingPhrase):
        i18n.text("en", "named")


def test_words_are_escaped_in_texts_and_left_alone_in_labels(i18n: I18n) -> None:
    assert i18n.text("en", "named", name="<b>&\"'") == "Hello &lt;b&gt;&amp;&quot;&#x27;"
    assert i18n.text("en", "marked") == "<b>Hello</b>"
    assert i18n.label("en", "marked", "named", name="<b>&") == "To <b>&"
    assert i18n.label("en", "marked", "button") == "A & B"


def test_nobodys_words_turn_the_sentence_around(i18n: I18n) -> None:
    evil = "\u202egnp.exe\u2066\u200f\u061c\u202c"
    assert i18n.text("en", "named", name=evil) == "Hello gnp.exe"
    assert i18n.label("en", "marked", "named", name=evil) == "To gnp.exe"


def test_words_are_isolated_only_where_one_reads_from_right_to_left(i18n: I18n) -> None:
    assert i18n.text("fa", "named", name="Zamira") == "سلام \u2068Zamira\u2069"
    assert i18n.text("ru", "named", name="Zamira") == "Привет, Zamira"


def test_counts_follow_the_language(i18n: I18n) -> None:
    assert i18n.text("en", "counted", count=1) == "one plum"
    assert i18n.text("en", "counted", count=2) == "2 plums"


def test_the_very_language_is_asked_for_its_own_words(i18n: I18n) -> None:
    assert i18n.has("tg", "plain")
    assert not i18n.has("tg", "named")
    assert i18n.has("ru", "only-russian", "button")
    assert not i18n.has("en", "plain", "button")


def test_a_language_is_parsed_when_it_is_first_spoken(i18n: I18n, tmp_path: Path) -> None:
    assert i18n.text("tg", "plain") == "Салом"
    assert set(i18n._bundles) == {"tg"}
    (tmp_path / "tg" / "plums.ftl").write_text("plain = Changed\n", encoding="utf-8")
    assert i18n.text("tg", "plain") == "Салом"


def test_a_file_is_read_when_its_first_phrase_is_said(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    for name, words in {
        "home": "home-a = A",
        "rights": "rights-b = B { home-a }",
        "x": "y = Y",
    }.items():
        (tmp_path / "en" / f"{name}.ftl").write_text(f"{words}\n", encoding="utf-8")
    i18n = I18n(tmp_path, ["en"])
    assert i18n.text("en", "home-a") == "A"
    assert set(i18n._unread["en"]) == {"rights", "x"}
    assert i18n.text("en", "rights-b") == "B A"
    assert i18n.text("en", "y") == "Y"


def test_a_phrase_may_name_one_of_a_file_that_is_not_read_yet(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "home.ftl").write_text("home-a = A\n", encoding="utf-8")
    (tmp_path / "en" / "rights.ftl").write_text("rights-b = B { home-a }\n", encoding="utf-8")
    assert I18n(tmp_path, ["en"]).text("en", "rights-b") == "B A"


def test_many_threads_may_begin_a_language_at_once(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    for name in ("home", "rights", "medical"):
        words = "".join(f"{name}-{'a' * n} = {n}\n" for n in range(1, 400))
        (tmp_path / "en" / f"{name}.ftl").write_text(words, encoding="utf-8")
    for _ in range(5):
        i18n = I18n(tmp_path, ["en"])
        with ThreadPoolExecutor(8) as threads:
            phrases = [f"{name}-a" for name in ("home", "rights", "medical", "home")] * 4
            said = threads.map(partial(i18n.text, "en"), phrases)
            assert set(said) == {"1"}
