"""How a draft will read on the phone: in each language, and as a test to oneself."""

from collections.abc import Mapping
from dataclasses import replace

from bot.dialog import Button, Html, Start, State, Turn
from dialogs.alerts.staff import drafts, faults, page
from dialogs.alerts.staff.bodies import body


def show_preview(turn: Turn, args: str) -> State | None:
    """As it stands on the phone; above it in which language, and who has not read that yet."""
    found = drafts.find(turn, args)
    if found is None or faults.fault(turn, found):
        return page.show_draft(turn, args)
    language = _language(turn, args)
    said = body(turn, found, language, inert=True)
    names = turn.house.i18n.languages
    following = names[(names.index(language) + 1) % len(names)]
    buttons = [
        *said.buttons,
        Button(turn.label("alerts-preview", "test"), f"/alerts try {found.id} {language}"),
        Button(
            turn.label("alerts-preview-next", language=turn.label("home-language", following)),
            f"/alerts preview {found.id} {following}",
        ),
    ]
    turn.show(
        "alerts-preview",
        buttons=buttons,
        back=f"/alerts draft {found.id}",
        language=turn.label("home-language", language),
        unread=unread(turn, language),
        text=Html(said.text),
    )
    return None


def send_test(turn: Turn, args: str) -> State | None:
    """To this chat alone, and it says at both ends that it is a test."""
    found = drafts.find(turn, args)
    if found is None or faults.fault(turn, found):
        return page.show_draft(turn, args)
    said = body(turn, replace(found, status="Test"), _language(turn, args), inert=True)
    turn.record("alert tried", alert=found.id, version=found.version)
    turn.say("alerts-verbatim", buttons=said.buttons, text=Html(said.text))
    return None


def inert(turn: Turn, args: str) -> State | None:
    """An answer under a preview answers nothing."""
    turn.toast("alerts-preview-inert")
    return None


def unread(turn: Turn, language: str) -> str:
    """In that language that nobody has read it whose own it is."""
    i18n, mark = turn.house.i18n, "alerts-told-unread"
    return i18n.label(language, mark) if i18n.is_unread(language, mark) else ""


def _language(turn: Turn, args: str) -> str:
    """The language that the command names, else this person's."""
    said, names = args.partition(" ")[2].strip(), turn.house.i18n.languages
    return said if said in names else turn.language or names[0]


WAYS: Mapping[str, Start] = {"preview": show_preview, "try": send_test, "inert": inert}
