"""The chat about what is kept, from top to bottom."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bot.dialog import Attachment, Choice, State, Turn, written

# Which phrase counts the rows of a table; people and their regions are told in words.
COUNTED = {
    "people_drafts": "privacy-kept-draft",
    "reminders": "privacy-kept-reminders",
    "due": "privacy-kept-due",
    "messages": "privacy-kept-messages",
    "outbox": "privacy-kept-outbox",
    "outbox_posts": "privacy-kept-posts",
    "broadcasts_messages": "privacy-kept-alerted",
    "files": "privacy-kept-files",
    "dead_letters": "privacy-kept-letters",
    "card_reports": "privacy-kept-reports",
    "card_passports": "privacy-kept-passport",
    "pregnancy_notes": "privacy-kept-notes",
    "people_factors": "privacy-kept-factor",
    "people_roles": "privacy-kept-roles",
    "people_staff": "privacy-kept-staff",
    "waiting": "privacy-kept-taken",
    "waiting_askers": "privacy-kept-asked",
    "waiting_duty": "privacy-kept-duty",
    "waiting_rota": "privacy-kept-rota",
    "hotline_cases": "privacy-kept-cases",
    "hotline_visits": "privacy-kept-visits",
    "hotline_lines": "privacy-kept-said",
    "hotline_words": "privacy-kept-said",
    "alerts_subscribers": "privacy-kept-alerts",
    "alerts_regions": "privacy-kept-places",
    "alerts_topics": "privacy-kept-topics",
    "alerts_offers": "privacy-kept-offers",
    "alerts_answers": "privacy-kept-answers",
    "alerts_runs": "privacy-kept-runs",
    "trainings_seats": "privacy-kept-trainings",
    "trainings_demands": "privacy-kept-demands",
    "certificate_papers": "privacy-kept-certificates",
    "quiz_taken": "privacy-kept-quizzes",
    "hotline_trusted": "privacy-kept-hotline-staff",
    "hotline_glass": "privacy-kept-hotline-staff",
    "hotline_offers": "privacy-kept-hotline-staff",
    "hotline_pins": "privacy-kept-hotline-staff",
    "family_links": "privacy-kept-trusted",
    "family_held": "privacy-kept-held",
    "checkin_promises": "privacy-kept-promises",
}


def privacy(turn: Turn, args: str) -> None:
    """One screen: what is kept, how long, who never gets it, what Telegram knows."""
    if args == "kept":
        turn.show(
            "privacy-kept", buttons={"file": "/privacy file"}, back="/privacy", lines=_kept(turn)
        )
    elif args == "file":
        kept = json.dumps(turn.export(), ensure_ascii=False, indent=1).encode()
        turn.say("privacy-file", attachment=Attachment("hamroh.json", kept))
    else:
        buttons = {
            "kept": "/privacy kept",
            "language": "/language",
            "region": "/region",
            "hide": "/hide",
            "delete": "/delete",
        }
        turn.show("privacy-main", buttons=buttons)


def hide(turn: Turn, args: str) -> None:
    """Empty the chat at once, and leave the neutral menu."""
    turn.hide()
    turn.go("/menu")


def delete(turn: Turn, args: str) -> State:
    """Ask once."""
    return Sure()


class Sure(State, prompt="privacy-sure", choices=("keep", "forget"), draft=False):
    """Forget everything? The harmless answer stands first: digits typed in advance find it."""

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice("forget"):
                turn.forget("privacy-farewell")
                return None
            case Choice("keep"):
                turn.show("privacy-stays")
                return None
        return self


def _kept(turn: Turn) -> str:
    return "\n".join(_lines(turn, turn.export()))


def _lines(turn: Turn, kept: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    person = turn.person
    if person.language:
        name = turn.label("home-language", person.language)
        yield turn.label("privacy-kept-language", value=name)
    if person.country:
        yield turn.label(
            "privacy-kept-country", value=turn.label(f"country-{person.country.lower()}")
        )
    for row in kept.pop("people_regions", []):
        yield turn.label("privacy-kept-region", value=turn.label(f"region-{row['region'].lower()}"))
    if person.desk.state:
        yield turn.label("privacy-kept-question")
    for row in kept.pop("people", []):
        if row["since"]:
            first = datetime.fromtimestamp(row["since"], turn.now.tzinfo)
            yield turn.label("privacy-kept-since", value=written(first))
    for table, rows in kept.items():
        if not rows:
            continue  # what is hidden is not counted either
        yield turn.label(COUNTED.get(table, "privacy-kept-other"), count=len(rows))
