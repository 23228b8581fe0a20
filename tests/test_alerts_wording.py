"""Every alert in every language: its order, its length, its facts, and what may never be in it."""

import html
import itertools
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from bot import content
from bot.cli.assembly import CONFIG
from bot.cli.check.facts import Facts
from bot.dialog import House
from bot.fakegram.phone import Chat
from bot.i18n import UNREAD as UNREAD_FILE
from bot.i18n import I18n
from bot.people import Regions
from bot.settings import LANGUAGES
from dialogs.alerts import wording
from dialogs.alerts.content import Alerts
from dialogs.alerts.hazards import Hazard, MsgType, Severity, Source, Status
from dialogs.alerts.wording import MOST, OWN, TYPED, Told, shown, units
from tests.conftest import ROOT

FACTS = content.load(CONFIG, "alerts", Alerts)
REGIONS = content.load(CONFIG, "regions", Regions)
WORDS = I18n(ROOT / "locales", LANGUAGES)
HAZARDS = sorted(FACTS.hazards)

AT = datetime(2026, 11, 22, 9, 20, tzinfo=UTC)  # 14:20 in Almaty
# Nothing of what was typed is in any phrase: places of a worst case are as wide as they may be.
WIDE = "Ж" * TYPED
MANY = tuple(
    sorted(REGIONS.regions, key=lambda code: -max(
        len(WORDS.label(each, f"region-{code.lower()}")) for each in LANGUAGES
    ))[:12]
)  # fmt: skip


def told(hazard: str = "mudflow", **given: Any) -> Told:
    """A warning as most are: one region, a place as on the signs, an end."""
    template = FACTS.hazards[hazard]
    usual: dict[str, Any] = {
        "template": template,
        "status": "Actual",
        "msg_type": "Alert",
        "severity": template.severity,
        "places": ("KZ-19",),
        "source": "kz-emergency",
        "onset": AT,
        "expires": AT + timedelta(hours=12),
        "signs": "Медеу, Шымбулак",
        "meeting": "Школа 12",
    }
    return Told(hazard=hazard, **usual | given)


def said(language: str, one: Told) -> str:
    return wording.text(WORDS, REGIONS, language, one)


def plain(text: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", text))


def lines(language: str, one: Told) -> list[str]:
    return [line for line in plain(said(language, one)).split("\n") if line]


def test_an_alert_is_read_from_who_says_it_to_where_to_meet() -> None:
    assert lines("en", told()) == [
        "From: Emergency ministry, Kazakhstan",
        "You hear a roar? Climb the slope at once, at least 50–100 m up.",
        "Never cross in front of it.",
        "Stay away from mountain rivers.",
        "A second wave may come.",
        "Mudflow. Danger to life",
        "Where: Almaty Region",
        "On the signs: “Медеу, Шымбулак”",
        "Begins: 14:20, 22.11.2026, local time: Kazakhstan",
        "Ends: 02:20, 23.11.2026, local time: Kazakhstan",
        "Meeting point: “Школа 12”",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hazard", HAZARDS)
def test_the_order_is_the_same_everywhere(hazard: str, language: str) -> None:
    text, template = said(language, told(hazard)), FACTS.hazards[hazard]
    marks = [
        WORDS.label(language, "alerts-source-kz-emergency"),
        *(WORDS.text(language, f"alerts-do-{hazard}-{line}") for line in template.lines),
        f"<b>{WORDS.label(language, f'alerts-hazard-{hazard}')}</b>",
        WORDS.label(language, "region-kz-19"),
        "Медеу" if template.place != "never" else "",
        "14:20" if template.time != "never" else "",
        "02:20" if template.time != "never" else "",
        "Школа 12" if template.meeting != "never" else "",
    ]
    places = [text.index(mark) for mark in marks if mark]
    assert places == sorted(places)
    assert len(places) == len(set(places)), "nothing is left out of an everyday warning"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hazard", HAZARDS)
def test_no_alert_is_longer_than_it_may_be(hazard: str, language: str) -> None:
    source = max(FACTS.sources, key=lambda key: len(WORDS.label(language, f"alerts-source-{key}")))
    every = itertools.product(
        get_args(Severity), get_args(Status), get_args(MsgType), ({}, {"ru": "Ы" * OWN})
    )
    for severity, status, kind, own in every:
        one = told(
            hazard, severity=severity, status=status, msg_type=kind, own=own, source=source,
            places=MANY, signs=WIDE, meeting=WIDE, before=AT,
        )  # fmt: skip
        text = said(language, one)
        assert shown(text) <= MOST
        _whatever_the_room(language, one, text)
        assert shown(wording.over(WORDS, REGIONS, language, one)) <= MOST
        assert shown(wording.replaced(WORDS, REGIONS, language, one)) <= MOST
        assert shown(wording.correction(WORDS, REGIONS, language, one, AT)) <= MOST


def _whatever_the_room(language: str, one: Told, text: str) -> None:
    """What may never be left out, however little room there is."""
    assert WORDS.label(language, f"alerts-source-{one.source}") in plain(text)
    assert WORDS.label(language, f"alerts-hazard-{one.hazard}") in plain(text)
    if one.msg_type == "Cancel":
        return
    needed = [WORDS.text(language, f"alerts-do-{one.hazard}-{x}") for x in one.template.lines][:2]
    if one.own and not one.template.fixed:
        needed = [one.own["ru"]]
    assert all(line in text for line in needed)
    assert (WIDE in text) is (one.template.place != "never" or one.template.meeting != "never")
    assert ("02:20" in text or "00:20" in text or ":20, 23." in text or ":20, 22." in text) is (
        one.template.time != "never" or one.msg_type == "Update"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hazard", HAZARDS)
def test_an_everyday_exercise_says_all_there_is_to_do(hazard: str, language: str) -> None:
    text = said(language, told(hazard, status="Exercise", places=("KZ-19", "KZ-75", "KZ-33")))
    for line in FACTS.hazards[hazard].lines:
        assert WORDS.text(language, f"alerts-do-{hazard}-{line}") in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", ["Exercise", "Test"])
@pytest.mark.parametrize("kind", get_args(MsgType))
def test_an_exercise_says_so_first_and_last(kind: MsgType, status: Status, language: str) -> None:
    mark = WORDS.text(language, f"alerts-told-{status.lower()}")
    one = told(status=status, msg_type=kind, before=AT)
    for text in (
        said(language, one),
        wording.over(WORDS, REGIONS, language, one),
        wording.replaced(WORDS, REGIONS, language, one),
        wording.correction(WORDS, REGIONS, language, one, AT),
    ):
        assert text.startswith(mark)
        assert text.endswith(mark)
    live = said(language, told(msg_type=kind, before=AT))
    assert mark not in live


def test_the_word_for_an_exercise_is_one_of_its_language_alone() -> None:
    marks = {WORDS.text(language, "alerts-told-exercise") for language in LANGUAGES}
    tests = {WORDS.text(language, "alerts-told-test") for language in LANGUAGES}
    assert len(marks) == len(tests) == len(LANGUAGES)
    assert not marks & tests


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_borrows_words_of_another(language: str) -> None:
    phrases = re.findall(
        r"^(alerts-(?:told|do|hazard|source)-[a-z-]+) =",
        (ROOT / "locales" / "en" / "alerts.ftl").read_text(encoding="utf-8"),
        flags=re.MULTILINE,
    )
    assert len(phrases) > 100
    assert [phrase for phrase in phrases if not WORDS.has(language, phrase)] == []
    assert all(WORDS.has(language, "alerts-level", level) for level in get_args(Severity))


def test_every_hazard_and_every_source_has_its_words_and_no_others() -> None:
    wanted = {f"alerts-hazard-{key}" for key in FACTS.hazards}
    wanted |= {f"alerts-source-{key}" for key in FACTS.sources}
    wanted |= {f"alerts-do-{k}-{x}" for k, hazard in FACTS.hazards.items() for x in hazard.lines}
    text = (ROOT / "locales" / "en" / "alerts.ftl").read_text(encoding="utf-8")
    assert (
        set(re.findall(r"^(alerts-(?:do|hazard|source)-[a-z-]+) =", text, re.MULTILINE)) == wanted
    )


def test_who_has_no_text_of_their_own_gets_russian_and_is_told_so() -> None:
    one = told(own={"ru": "Дорога закрыта.", "tg": "Роҳ баста аст."})
    assert lines("tg", one)[1] == "Роҳ баста аст."
    assert lines("ru", one)[1] == "Дорога закрыта."
    for language in ("en", "uz", "ky", "kk"):
        missing = WORDS.text(language, "alerts-told-russian")
        assert lines(language, one)[1:3] == [missing, "Дорога закрыта."]
    notes = {WORDS.text(language, "alerts-told-russian") for language in LANGUAGES}
    assert len(notes) == len(LANGUAGES)
    with pytest.raises(ValidationError):
        told(own={"tg": "Роҳ баста аст."})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", get_args(MsgType))
def test_document_checks_never_say_where_or_when(kind: MsgType, language: str) -> None:
    one = told("papers", msg_type=kind, before=AT - timedelta(days=3), own={"ru": "Рынок в 8:00"})
    text = said(language, one)
    assert not any(
        typed in text for typed in ("Медеу", "Школа 12", "Рынок", "14:20, 22.11", "02:20")
    )
    assert FACTS.hazards["papers"].fixed
    assert [key for key, hazard in FACTS.hazards.items() if hazard.fixed] == ["papers"]


def test_what_was_typed_is_shown_as_it_is_and_is_no_markup() -> None:
    one = told(signs='<b>Мост</b> & "А"', meeting="<a href='x'>тут</a>", own={"ru": "1 < 2 <i>"})
    for language in LANGUAGES:
        text = said(language, one)
        assert "<b>Мост" not in text
        assert "<a " not in text
        assert "<i>" not in text
        for typed in ('<b>Мост</b> & "А"', "<a href='x'>тут</a>", "1 < 2 <i>"):
            assert typed in plain(text)


@pytest.mark.parametrize("typed", ["Ж" * 61, "🏔" * 31, "два\nряда", " край", ""])
def test_a_place_is_one_short_line(typed: str) -> None:
    with pytest.raises(ValidationError):
        told(signs=typed)
    with pytest.raises(ValidationError):
        told(meeting=typed)


def test_letters_are_counted_as_telegram_counts_them() -> None:
    assert units("🏔а") == 3
    assert shown("<b>а&lt;🏔</b>") == 4
    assert shown(said("en", told(signs="🏔" * 30))) == shown(said("en", told(signs="Ж" * 60)))


def test_of_many_regions_three_are_named() -> None:
    places = ("KZ-19", "KZ-75", "KZ-33", "KZ-61", "KZ-79")
    where = lines("en", told("law", places=places, source="kz-police"))
    assert "Where: Almaty Region, Almaty (city), Zhetysu Region and 2 more" in where
    assert "Where: Kazakhstan" in lines("en", told(places=("KZ",)))


def test_a_region_that_is_gone_from_the_list_is_not_named() -> None:
    assert "Where: Almaty Region" in lines("en", told(places=("KZ-XX", "KZ-19")))
    gone = lines("en", told(places=("XX-1",)))
    assert not any(line.startswith("Where") for line in gone)
    assert "Ends: 21:20, 22.11.2026, local time: UTC" in gone


@pytest.mark.parametrize(
    ("place", "hour", "clock"),
    [
        ("KZ-19", "14:20", "Kazakhstan"),
        ("KZ", "14:20", "Kazakhstan"),
        ("RU-SVE", "14:20", "Sverdlovsk Oblast"),
        ("RU", "12:20", "Moscow (city)"),
        ("RU-KAM", "21:20", "Kamchatka Krai"),
    ],
)
def test_times_are_those_of_the_place_and_name_it(place: str, hour: str, clock: str) -> None:
    begins = next(line for line in lines("en", told(places=(place,))) if "Begins" in line)
    assert begins == f"Begins: {hour}, 22.11.2026, local time: {clock}"


def test_a_time_without_a_zone_is_none() -> None:
    with pytest.raises(ValidationError):
        told(expires=datetime(2026, 11, 22, 9, 0))  # noqa: DTZ001 - the fault that is meant


def test_an_update_names_the_one_that_it_replaces() -> None:
    one = told(msg_type="Update", before=AT - timedelta(hours=1))
    moment = "13:20, 22.11.2026"
    assert lines("en", one)[1] == f"New text. The warning of {moment} no longer holds."
    with pytest.raises(ValidationError):
        told(msg_type="Update")


def test_a_cancellation_says_whether_there_ever_was_a_danger() -> None:
    moment = "14:20, 22.11.2026, local time: Kazakhstan"
    assert lines("en", told(msg_type="Cancel", before=AT)) == [
        "From: Emergency ministry, Kazakhstan",
        "Over: Mudflow",
        f"The warning of {moment} no longer holds.",
        "Where: Almaty Region",
    ]
    wrong = plain(wording.correction(WORDS, REGIONS, "en", told(), AT)).split("\n")
    assert "It was an error: Mudflow" in wrong
    assert f"The warning of {moment} was wrong. Do not follow it." in wrong


def test_an_old_alert_says_that_it_is_one() -> None:
    for language in LANGUAGES:
        over = wording.over(WORDS, REGIONS, language, told())
        new = wording.replaced(WORDS, REGIONS, language, told())
        name = WORDS.label(language, "alerts-hazard-mudflow")
        assert name in over
        assert name in new
        for line in FACTS.hazards["mudflow"].lines:
            assert WORDS.text(language, f"alerts-do-mudflow-{line}") not in over + new


def test_every_line_rests_on_facts_that_may_be_told() -> None:
    known = content.load(CONFIG, "facts", Facts)
    for key, hazard in FACTS.hazards.items():
        for line in hazard.lines.values():
            assert set(line.facts) <= known.told, key
            # D-52 and all of first aid in D9x is background knowledge that nobody has confirmed.
            assert not [fact for fact in line.facts if re.fullmatch("D-9[1-9]|D-52|D-14", fact)]


async def test_every_hazard_leads_to_an_article(house: House, chat: Chat) -> None:
    for key, hazard in FACTS.hazards.items():
        name, _, article = hazard.article[1:].partition(" ")
        assert name in {dialog.name for dialog in house.dialogs}, key
        if article:
            assert article in getattr(house.content[name], "articles", ()), key
        assert await chat.act(f"> {hazard.article}"), key


def test_a_template_is_given_in_the_words_of_cap() -> None:
    for hazard in FACTS.hazards.values():
        assert hazard.severity in hazard.severities
        assert 2 <= len(hazard.lines) <= 4
        assert hazard.longest <= 14 * 24
    assert {"RU", "KZ"} <= {country for one in FACTS.sources.values() for country in one.countries}


@pytest.mark.parametrize(
    "fault",
    [
        {"severity": "Minor"},
        {"hours": 100},
        {"longest": 31 * 24},
        {"urgency": "Soon"},
        {"article": "emergency mudflow"},
        {"lines": {"one": {"facts": ["D-31"]}}},
        {"lines": {"one": {"facts": ["D-31"]}, "two": {"facts": []}}},
        {"place": "maybe"},
    ],
)
def test_a_template_that_is_wrong_is_refused(fault: dict[str, Any]) -> None:
    right = FACTS.hazards["mudflow"].model_dump(mode="json")
    Hazard.model_validate(right)
    with pytest.raises(ValidationError):
        Hazard.model_validate(right | fault)


def test_a_hazard_of_a_topic_that_nobody_can_choose_is_refused() -> None:
    right = FACTS.model_dump(mode="json")
    Alerts.model_validate(right)
    right["hazards"]["mudflow"]["topic"] = "mountains"
    with pytest.raises(ValidationError, match="hazards of a topic"):
        Alerts.model_validate(right)
    with pytest.raises(ValidationError):
        Source.model_validate({"countries": []})


def test_the_preview_marks_the_languages_that_nobody_has_read() -> None:
    def head(file: Path) -> list[str]:
        return [line.strip("# ") for line in file.read_text(encoding="utf-8").splitlines()[:5]]

    unread = [x for x in LANGUAGES if UNREAD_FILE in head(ROOT / "locales" / x / "alerts.ftl")]
    assert set(FACTS.unread) == set(unread)
