"""Short quizzes: every round in every language, the petals, what a skimmer must not learn."""

import re
from dataclasses import replace
from typing import Any

import pytest
from pydantic import ValidationError

from bot.dialog import House
from bot.fakegram import parse_html
from bot.fakegram.phone import Chat, Clock
from bot.store import Store
from dialogs.quiz.content import NAMES, Host, Name, Quiz, Quizzes
from dialogs.quiz.wording import LABEL
from tests import updates
from tests.conftest import LANGUAGES
from tests.desk import Desk
from tests.quizzing import asked, play, quizzes
from tests.walking import buttons, fits, settle_in

ONE = {"facts": ["D-11"], "options": ["a" * 2, "bb"], "right": ["bb"], "checked": "2026-11-21"}
WHOLE: dict[str, Any] = {
    "petals": False,
    "articles": {"ru": ["rights/wages"], "kz": ["rights/kz-wages"]},
    "questions": dict.fromkeys(("one", "two", "three", "four"), ONE),
}


@pytest.mark.parametrize(
    "change",
    [
        {"right": ["cc"]},
        {"right": ["aa", "bb"]},
        {"right": []},
        {"right": ["bb", "bb"]},
        {"options": ["bb", "bb"]},
        {"options": ["done", "bb"]},
        {"options": ["aa", "bb", "cc", "dd", "ee", "ff"]},
        {"facts": []},
        {"country": "uz"},
    ],
)
def test_a_question_that_cannot_be(change: dict[str, Any]) -> None:
    Quiz.model_validate(WHOLE)
    with pytest.raises(ValidationError):
        Quiz.model_validate({**WHOLE, "questions": {**WHOLE["questions"], "one": ONE | change}})


@pytest.mark.parametrize(
    "change",
    [
        {"questions": dict.fromkeys(("one", "two", "three"), ONE)},
        {"questions": {**WHOLE["questions"], "one": ONE | {"country": "kz"}}},
        {"articles": {"ru": ["rights/wages"]}},
        {"articles": {"ru": ["tbcheck"], "kz": ["rights/kz-wages"]}},
    ],
)
def test_a_quiz_that_cannot_be(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Quiz.model_validate(WHOLE | change)


def test_there_are_eight_six_and_six_questions(house: House) -> None:
    for host in ("ru", "kz"):
        assert [len(asked(house, name, host)) for name in NAMES] == [8, 6, 6]


@pytest.mark.parametrize("country", ["RU", "KZ"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_round_in_every_language(
    desk: Desk, house: House, language: str, country: str
) -> None:
    await settle_in(desk, language, country)
    for name in NAMES:
        bodies = await play(desk, f"/quiz {name}", asked(house, name, country.lower()))
        for body in bodies:
            fits(f"/quiz {name}", body)
        ends = [data for _, data in buttons(bodies[-1]) if data.startswith("/")]
        assert ends[-3:] == [f"/quiz {name}", "/quiz", "/menu"]
        for command in ends[:-3]:
            [article] = await desk.take(updates.tap(command))
            assert len(article["text"]) > 100, command


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_is_short_for_who_reads_slowly(house: House, language: str) -> None:
    for name, quiz in quizzes(house).quizzes.items():
        for which, question in quiz.questions.items():
            phrase, label = f"quiz-ask-{name}-{which}", house.i18n.label
            assert len(label(language, phrase)) <= 300
            said = [label(language, phrase, option) for option in question.options]
            assert len(set(said)) == len(said)
            assert all(len(one) <= 45 for one in said)


# Somebody reads the options only: none may be a thing that harms. And none says that one was wrong.
HARMFUL = {
    "quake": r"run|lift|balcon|door|second|match|candle|window(?!s)",
    "tb": r"stop|hide|dish|hand|wait|half|herb|vinegar",
    "papers": r"\bpay\b|leave|sign|threat|bribe|hide",
}
SHAMING = {
    "en": r"\bwrong|incorrect|mistake|fail|infected|victim|suspect|fight",
    "ru": r"неправильн|неверн|ошиб|провал|заражённ|борьб|тубик|больн(ой|ая|ые) туберк",
}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_right_teaches_nothing_dangerous(house: House, name: Name) -> None:
    for which, question in quizzes(house).quizzes[name].questions.items():
        for option in set(question.options) - set(question.right):
            said = house.i18n.label("en", f"quiz-ask-{name}-{which}", option)
            assert not re.search(HARMFUL[name], said.lower()), said


@pytest.mark.parametrize("language", SHAMING)
def test_no_word_shames(house: House, language: str) -> None:
    text = (house.i18n.folder / language / "quiz.ftl").read_text(encoding="utf-8")
    said = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    assert not re.search(SHAMING[language], said.lower())


def plain(body: dict[str, Any]) -> str:
    return str(parse_html(body["text"])[0])


async def test_a_petal_for_each_right_answer_and_never_a_count_of_the_others(
    desk: Desk, house: House
) -> None:
    await settle_in(desk, "en", "KZ")
    questions = asked(house, "tb", "kz")
    bloom = plain((await play(desk, "/quiz tb", questions))[-1])
    assert "🌼 The chamomile: TB\n🟡" + "⚪" * 8 + "\n" in bloom
    bare = await play(desk, "/quiz tb", questions, miss=questions)
    assert plain(bare[-1]) == bloom.replace("⚪" * 8, "").replace(
        "🟡 One more petal!", "👀 Let us look again."
    )
    assert all("⚪" not in plain(body) for body in bare)
    two = await play(desk, "/quiz tb", questions, miss=[*questions][2:])
    assert "🟡⚪⚪\n" in plain(two[-1])
    assert "⚪" * 3 not in "".join(map(plain, two))


async def test_other_quizzes_have_no_petals(desk: Desk, house: House) -> None:
    await settle_in(desk, "en", "KZ")
    for name in ("papers", "quake"):
        bodies = await play(desk, f"/quiz {name}", asked(house, name, "kz"))
        assert all("🟡" not in body["text"] for body in bodies)
        assert sum(plain(body).count("✅ Yes.") for body in bodies if "☑" not in str(body)) == 6


async def test_several_right_answers_are_all_ticked_and_no_other(desk: Desk, house: House) -> None:
    await settle_in(desk, "en", "KZ")
    signs = asked(house, "tb", "kz")["signs"]
    for taps, good in [
        (signs.right, True),
        (signs.right[::-1], True),
        (signs.right[:2], False),
        (signs.options, False),
        ([*signs.right, "tooth", "tooth"], True),  # ticked and taken back
    ]:
        [body] = await desk.take(updates.text("/quiz tb"))
        for said in [*taps, "done"]:
            data = next(d for _, d in buttons(body) if d.endswith(f":{said}"))
            [body] = await desk.take(updates.tap(data))
        assert ("petal" in plain(body)) is good, taps
        assert "A cough of two weeks or longer is a sign." in plain(body)


async def test_a_step_is_one_message_edited_in_place(chat: Chat) -> None:
    await chat.act("> /quiz quake")
    shown = len(chat.shows())
    await chat.act("> [Get under a strong table]\n> [☐ Hold on]\n> [☑ Hold on]\n> [☐ Hold on]")
    said = await chat.act("> [Done]")
    assert len(chat.shows()) == shown
    assert said[0] == "🏠 Earthquake · 3 / 6"
    assert said.index("👀 Let us look again.") < said.index(
        "You are in the street. The ground shakes. What do you stay away from?"
    )


async def test_digits_and_typed_words_answer_and_other_words_do_not(chat: Chat) -> None:
    await chat.act("> /quiz quake")
    assert (await chat.act("> what is this"))[0] == "Please tap an answer."
    assert (await chat.act("> 2"))[0] == "🏠 Earthquake · 2 / 6"
    assert (await chat.act("> 5"))[0] == "Please tap an answer."  # done, and nothing ticked
    assert "[☐ Down by an inner wall] [☐ Take a picture]" in chat.said()[-1]
    await chat.act("> cover my head")
    assert "[☑ Cover my head and neck]" in chat.said()[-1]
    await chat.act("> 1\n> 4")
    assert "✅ Yes." in await chat.act("> done")


async def test_what_a_button_cannot_hold_is_numbered_above_it(desk: Desk, house: House) -> None:
    await settle_in(desk, "uz", "KZ")
    questions = asked(house, "quake", "kz")
    [*_, body] = await play(desk, "/quiz quake", {k: questions[k] for k in [*questions][:-1]})
    said = [house.i18n.label("uz", "quiz-ask-quake-ready", o) for o in questions["ready"].options]
    assert max(map(len, said)) > LABEL - 2
    assert [label for label, _ in buttons(body)][:5] == ["☐ 1", "☐ 2", "☐ 3", "☐ 4", "Tayyor"]
    assert all(f"{n}. {one}" in plain(body) for n, one in enumerate(said, 1))


async def test_the_rules_are_those_of_the_country(chat: Chat) -> None:
    asked = await chat.act("> /quiz papers")
    assert "[Russia] [Kazakhstan]" in asked[-1]
    assert (await chat.act("> [Kazakhstan]"))[0] == "📄 Papers and wages · 1 / 6"
    await chat.act("> [A written contract]\n> 1\n> 5\n> 1\n> 6")
    assert any("must wages be paid?" in line for line in chat.said())
    await chat.act("> /region country /quiz papers\n> [Russia]\n> 2\n> 1\n> 5\n> 1\n> 6")
    assert any("In Russia you ask in writing" in line for line in chat.said())


@pytest.mark.parametrize(("country", "told"), [("RU", True), ("UZ", True), ("KZ", False)])
async def test_whoever_is_sent_to_a_doctor_learns_what_russian_law_makes_of_it(
    desk: Desk, house: House, country: str, told: bool
) -> None:
    await settle_in(desk, "en", country)
    bodies = await play(desk, "/quiz tb", asked(house, "tb", "kz" if country == "KZ" else "ru"))
    law = "In Russia the test result can also affect your papers. Ask a lawyer early."
    sent = [
        b for b in bodies if re.search("See a family doctor|ask a doctor|see a doctor", plain(b))
    ]
    assert len({b["text"] for b in sent}) >= 3
    assert all((law in plain(body)) is told for body in sent)
    assert bodies[-1]["text"].count(law) == int(told) * 1


async def test_past_its_day_a_rule_is_asked_no_more(chat: Chat, house: House) -> None:
    await chat.act("> /region country /quiz papers\n> [Russia]")
    assert chat.said()[0] == "📄 Papers and wages · 1 / 6"
    await chat.act("~ 182 days")
    said = await chat.act("> /quiz papers")
    assert said[0].startswith("The rules have changed")
    assert said[-1] == "[Work contract] [My wages are not paid] [They keep my passport]"
    await chat.act("> /quiz tb\n> [☐ Cough for two weeks]\n> [Done]")
    assert "Ask an operator what it means for your papers: /hotline" in chat.said()


@pytest.mark.parametrize(("left", "lives"), [(4, True), (3, False)])
def test_a_round_needs_four_questions(house: House, left: int, lives: bool) -> None:
    quiz = quizzes(house).quizzes["quake"]
    day = quiz.questions["inside"].checked
    old = {
        which: one.model_copy(update={"review_by": None if n < left else day})
        for n, (which, one) in enumerate(quiz.questions.items())
    }
    host: Host = "ru"
    tomorrow = day.replace(day=day.day + 1)
    found = quiz.model_copy(update={"questions": old}).asked(host, tomorrow)
    assert len(found) == (left if lives else 0)


async def test_a_question_of_an_older_release_begins_the_round_anew(
    store: Store, house: House, clock: Clock
) -> None:
    desk = Desk(store, house, clock)
    await settle_in(desk, "en", "KZ")
    [body] = await play(desk, "/quiz quake", {})
    facts = quizzes(house)
    quake = facts.quizzes["quake"]
    fewer = {which: one for which, one in quake.questions.items() if which != "inside"}
    newer = quake.model_copy(update={"questions": fewer})
    changed = Quizzes(quizzes={**facts.quizzes, "quake": newer})
    later = Desk(store, replace(house, content={**house.content, "quiz": changed}), clock)
    old, *_ = buttons(body)
    assert [b["text"][:5] for b in await later.take(updates.tap(old[1]))] == ["That ", "The r"]
    said = await later.texts(updates.text("1"))
    assert said == ["<b>🏠 Earthquake</b> · 1 / 5"]


@pytest.mark.parametrize(
    "typed",
    ["", "zoo", "gain", "gain tb", "gain tb 7", "gain tb x", "gain zoo 7", "x " * 300, "TB"],
)
async def test_anything_else_shows_the_quizzes(chat: Chat, typed: str) -> None:
    assert (await chat.act(f"> /quiz {typed}"))[0] == "Short quizzes"


async def test_alone_nothing_is_kept(chat: Chat) -> None:
    await chat.act("> /quiz quake\n> 2\n> 1\n> 5\n> 1\n> 5\n> 3\n> 1\n> 5\n> 1\n> 5")
    assert any(line.startswith("Checked on 21.11.2026") for line in chat.said())
    for table in ("quiz_sums", "quiz_taken", "people_drafts"):
        assert await chat.rows(f"SELECT * FROM {table}") == []
    assert await chat.rows("SELECT COUNT(*) FROM due WHERE command LIKE '/quiz%'") == [(0,)]
