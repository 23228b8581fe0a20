"""What people type while they are asked: each word means one thing, and only as a whole message."""

import re
from collections.abc import Iterator

import pytest

from bot.dialog import House, Turn
from bot.fakegram.phone import Chat
from bot.store import Db
from dialogs.checkin import questions, words
from dialogs.checkin.content import Checkin, Meaning, facts_of
from dialogs.checkin.rolls import Roll
from tests.asked import Asking, asking, zamira
from tests.conftest import LANGUAGES

__all__ = ["asking", "zamira"]

# Negations as words of their own, and as endings: none of them is in a word that means "safe".
NOT = re.compile(
    r"\b(?:no|not|never|without|dont|cant|isnt|не|нет|ни|без|net|ne|yoq|йук|на|нест|нестам|nest"
    r"|жок|эмес|емес|emes|emas|эмас|hech|хеч|хеш|эч)\b"
    r"|(?:emasman|эмасман|эмесмин|емеспин|нестам|майман|mayman)\b"
)


@pytest.fixture
async def turn(asking: Asking, zamira: Chat) -> Turn:
    """A turn of Zamira's."""
    found: list[Turn] = []
    await asking.store.write(lambda db: found.append(asking.turn(db)))
    return found[0]


def listed(facts: Checkin) -> Iterator[tuple[Meaning, str, str]]:
    """Each word with what it means and its language."""
    for meaning, languages in facts.words.items():
        for language, several in languages.items():
            yield from ((meaning, language, word) for word in several)


def labels(turn: Turn) -> Iterator[tuple[str, str]]:
    """Each label of the keyboard with what it means."""
    for language in LANGUAGES:
        for answer in words.ANSWERS:
            yield answer, turn.house.i18n.label(language, words.LABELS, answer)


async def test_no_word_means_two_things_in_any_language(turn: Turn) -> None:
    facts = facts_of(turn)
    seen: dict[str, str] = {}
    for meaning, _, word in listed(facts):
        assert seen.setdefault(facts.fold(word), meaning) == meaning, word
    for answer, label in labels(turn):
        assert seen.get(facts.fold(label), answer) == answer, label


async def test_every_word_and_every_label_is_heard(turn: Turn) -> None:
    for meaning, _, word in listed(facts_of(turn)):
        for typed in (word, word.upper(), f" {word}! ", f"{word}.", f"{word} 🙏"):
            assert words.meant(turn, typed) == meaning, typed
    for answer, label in labels(turn):
        for typed in (label, label[2:], label.casefold()):
            assert words.meant(turn, typed) == words.label(turn, typed) == answer, typed


async def test_nothing_but_the_whole_message_is_an_answer(turn: Turn) -> None:
    for _, _, word in listed(facts_of(turn)):
        for typed in (f"{word} qq", f"qq {word}", f"{word}qq", f"{word}?", f"«{word}»"):
            assert words.meant(turn, typed) is None, typed


async def test_beside_a_picture_that_says_no_nothing_is_well(turn: Turn) -> None:
    for meaning, _, word in listed(facts_of(turn)):
        wanted = meaning if meaning in {"need", "help"} else None
        assert words.meant(turn, f"{word} 🚫") == wanted, word


async def test_what_means_safe_has_no_negation_in_it(turn: Turn) -> None:
    facts = facts_of(turn)
    for meaning, _, word in listed(facts):
        if meaning in {"safe", "need", "help"}:
            assert not NOT.search(facts.fold(word)), word


async def test_neither_yes_nor_no_nor_what_means_harmless_is_an_answer(turn: Turn) -> None:
    facts = facts_of(turn)
    for language in LANGUAGES:
        for phrase in ("ha", "yes", "да", "ҳа", "ооба", "иә", "ok"):
            assert facts.meanings.get(facts.fold(phrase)) == "back", phrase
        assert words.meant(turn, turn.house.i18n.label(language, "bot-home")) is None
    for harmless in ("xavfsizman", "хавфсизман", "коопсузмун", "қауіпсізбін", "бехатарам"):
        assert words.meant(turn, harmless) == "back"
    for no in ("no", "нет", "yoʻq", "йўқ", "не", "жок", "жоқ"):
        assert words.meant(turn, no) is None


@pytest.mark.parametrize(
    ("typed", "meaning"),
    [
        ("Menga yordam kerak", "need"),
        ("Менга ёрдам керак", "need"),
        ("ба ман кумак лозим", "need"),
        ("ba man kumak darkor", "need"),
        ("КӨМЕК КЕРЕК!!!", "need"),
        ("komek kerek", "need"),
        ("nujna pomosh", "need"),
        ("sog'-omonman", "safe"),
        ("sog`-omonman", "safe"),
        ("Соғ-омонман", "safe"),
        ("сог омонман", "safe"),
        ("aman-esenmin", "safe"),
        ("аман есенмин", "safe"),
        ("dar joi bexatar hastam", "safe"),
        ("ман дар чои бехатар хастам", "safe"),
        ("qauipsiz jerdemin", "safe"),
        ("Всё хорошо", "safe"),
        ("тиримин", "later"),
        ("мен ол жерде емеспин", "away"),
    ],
)
async def test_it_is_typed_in_another_script_or_on_another_keyboard(
    turn: Turn, typed: str, meaning: str
) -> None:
    assert words.meant(turn, typed) == meaning


async def test_the_way_to_help_is_a_need_while_somebody_is_asked(turn: Turn, house: House) -> None:
    assert {words.meant(turn, one) for one in ("help", "Yordam", "Кумак", "Жардам", "Көмек")} == {
        "help"
    }


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("1", "safe"), ("2.", "need"), ("3️⃣", "later"), (" ۴ ", "away"), ("5", None), ("1 2", None)],
)
def test_a_number_is_the_answer_in_that_place(typed: str, answer: str | None) -> None:
    assert words.number(typed) == answer


@pytest.mark.parametrize("event", ["mudflow", "flood", "earthquake", "fire", "explosion", "unrest"])
async def test_the_question_is_short_in_every_language(
    asking: Asking, turn: Turn, event: str
) -> None:
    longest = sorted(turn.house.regions.regions, key=lambda code: -len(_name(turn, code)))[:9]
    facts = facts_of(turn)
    assert event in facts.events
    roll = _roll(event, tuple(longest), turn.seconds)
    several = (questions.bodies, questions.lines, questions.over, questions.cancelled)

    def say(db: Db) -> None:
        for one in several:
            for language, said in one(asking.turn(db), roll).items():
                shown = re.sub(r"<[^>]*>", "", said.text)
                assert len(shown.encode("utf-16-le")) // 2 <= questions.MOST, (language, shown)
                assert all(len(label) <= 30 for label in said.keyboard)

    await asking.store.read(say)


async def test_every_event_has_a_name(turn: Turn) -> None:
    for event in facts_of(turn).events:
        for language in LANGUAGES:
            assert questions.event(turn, language, _roll(event, ("KZ",), 1))


def _name(turn: Turn, code: str) -> str:
    return turn.house.i18n.label("ru", f"region-{code.lower()}")


def _roll(event: str, places: tuple[str, ...], now: int) -> Roll:
    numbers = dict.fromkeys(("made_at", "listed_to", "approval", "ended_at"), 0)
    rest = dict.fromkeys(("first", "lines", "round", "newest", "newest_at", "tallied_to"), 0)
    return Roll(
        id=7,
        version=1,
        author=None,
        phase="running",
        event=event,
        places=places,
        hours=24,
        started_at=now,
        ends_at=now + 86_400,
        changes=0,
        **numbers,
        **rest,
    )
