"""Words that no article could answer: counted without the person."""

from datetime import UTC, datetime

import pytest

from bot import content
from bot.cards import Vocabulary
from bot.cli.assembly import CONFIG
from bot.fakegram.phone import Chat
from bot.search import Missed, missed
from bot.store import Store

NAMED = content.load(CONFIG, "words", Vocabulary).named


async def count(store: Store, language: str, words: list[str], now: datetime) -> None:
    await store.write(lambda db: missed.count(db, language, words, now))


async def listed(store: Store, most: int = 9) -> list[Missed]:
    return await store.read(lambda db: missed.most_missed(db, most))


async def prune(store: Store, now: datetime) -> int:
    return await store.write(lambda db: missed.prune(db, now))


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("стипендия для студентов", ["стипендия", "студентов"]),
        ("меня зовут фарход каримов стипендия", ["меня", "стипендия"]),
        ("Стипендия у Фархода Каримова", ["стипендия"]),
        ("mening ismim Dilnoza Karimova stipendiya", ["mening", "stipendiya"]),
        ("номи ман Фарҳод стипендия", ["стипендия"]),
        ("+998901234567 AB1234567 4510 123456 стипендия", ["стипендия"]),
        ("farhod@example.org https://t.me/farhod @farhod", []),
        ("😀😀 да но", []),
        ("я" * 4096, []),
    ],
)
def test_what_may_be_counted_of_a_text(text: str, counted: list[str]) -> None:
    assert missed.words(text, NAMED) == counted


async def test_words_asked_in_vain_are_counted_without_the_person(store: Store) -> None:
    now = datetime(2026, 11, 21, tzinfo=UTC)
    await count(store, "ru", ["стипендия", "студент"], now)
    await count(store, "ru", ["стипендия"], now)
    await count(store, "uz", ["стипендия"], now)
    found = [(m.language, m.word, m.times) for m in await listed(store, 2)]
    assert found == [("ru", "стипендия", 2), ("ru", "студент", 1)]
    rows = await store.read(lambda db: db.all("PRAGMA table_info(search_missed)"))
    columns = {row["name"] for row in rows}
    assert columns == {"language", "word", "times", "month"}


async def test_words_that_nobody_asks_any_more_are_forgotten(store: Store) -> None:
    await count(store, "ru", ["стипендия"], datetime(2026, 11, 21, tzinfo=UTC))
    await count(store, "ru", ["студент"], datetime(2026, 12, 1, tzinfo=UTC))
    assert await prune(store, datetime(2027, 11, 30, tzinfo=UTC)) == 0
    assert await prune(store, datetime(2027, 12, 1, tzinfo=UTC)) == 1
    assert [m.word for m in await listed(store, 9)] == ["студент"]


async def test_a_flood_of_nonsense_fills_no_disk(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(missed, "KINDS", 3)
    now = datetime(2026, 11, 21, tzinfo=UTC)
    for word in ("aaaa", "bbbb", "cccc", "dddd", "aaaa"):
        await count(store, "ru", [word], now)
    assert [(m.word, m.times) for m in await listed(store, 9)] == [
        ("aaaa", 2),
        ("bbbb", 1),
        ("cccc", 1),
    ]


async def test_a_question_in_vain_leaves_its_words_and_no_person(chat: Chat, store: Store) -> None:
    await chat.act("> my name is Farhod, +7 925 000-11-22, passport AB1234567, zebra stipend")
    assert [(m.language, m.word) for m in await listed(store)] == [
        ("en", "passport"),
        ("en", "stipend"),
        ("en", "zebra"),
    ]
