"""The page of a draft: how it reads, whom it reaches, what can be done with it."""

import html
from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot import approval
from bot.dialog import Html, Reach, Start, State, Turn
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.screens import named
from dialogs.alerts.staff import drafts, faults, reaching, times
from dialogs.alerts.staff.bodies import INERT, body

LISTED = 5  # places that are counted one by one on a page


def show_draft(turn: Turn, args: str) -> State | None:
    """Its author's own page, fresh: nobody else drafts in it."""
    found = drafts.find(turn, args)
    if found is None:
        drafts.refuse(turn)
        return None
    number, wrong = found.id, faults.fault(turn, found)
    ways = {
        "preview": f"/alerts preview {number}",
        "try": f"/alerts try {number}",
        "change": f"/alerts change {number}",
        "correction": f"/alerts correction {number}",
        "when": f"/alerts when {number}",
        "ask": f"/alerts ask {number}",
    }
    stands = {name: to for name, to in ways.items() if not wrong or name == "change"}
    turn.show(
        "alerts-draft",
        buttons=stands,
        back="/alerts drafts",
        number=str(number),
        title=reaching.title(turn, found),
        text=Html(wrong or body(turn, found, turn.language or "").text),
        reach=reach_told(turn, found, f"/alerts draft {number}"),
        state=Html(_state(turn, found)),
        missing=languages_told(turn, faults.missing(turn, found)) or "none",
    )
    return None


def reach_told(turn: Turn, found: Bulletin, then: str) -> Html:
    """How many it reaches now: in all, in each place, in each language; `then` when counted."""
    whole = reaching.reach(turn, found, then)
    if whole is None:
        return Html(turn.text("alerts-reach-counting"))
    if not whole.total:
        return Html(turn.text("alerts-reach-nobody", unreachable=str(whole.unreachable)))
    lines = [
        turn.text(
            "alerts-reach",
            count=whole.total,
            unreachable=str(whole.unreachable),
            languages=_by_language(turn, whole),
        )
    ]
    if len(found.places) > 1:
        lines += _by_place(turn, found)
    return Html("\n".join(lines))


def _by_place(turn: Turn, found: Bulletin) -> list[str]:
    """The places with most people; many are counted meanwhile, and stand there the next time."""
    counted = reaching.by_place(turn, found, INERT)
    most = sorted(counted, key=lambda place: -counted[place].total)[:LISTED]
    return [
        turn.text(
            "alerts-reach-place",
            place=named(turn, place),
            count=str(counted[place].total),
            languages=_by_language(turn, counted[place]),
        )
        for place in most
        if faults.is_known(turn, place)
    ]


def _by_language(turn: Turn, reach: Reach) -> str:
    """The most first: "tg 12, uz 4"."""
    counted = sorted(reach.readers.items(), key=lambda one: (-one[1], one[0]))
    return ", ".join(f"{language or '?'} {count}" for language, count in counted)


def languages_told(turn: Turn, languages: list[str]) -> str:
    """Languages by their own names."""
    return ", ".join(turn.label("home-language", one) for one in languages)


def _state(turn: Turn, found: Bulletin) -> str:
    """Whether approval was asked for, who has opened it, and when it goes out."""
    lines = [turn.text("alerts-draft-open")] if found.phase == "draft" else []
    if found.send_at:
        lines.append(html.escape(times.told(turn, found)))
    asked = approval.get(turn.db, found.approval) if found.approval else None
    if asked is not None and found.phase != "draft":
        lines.append(turn.text("alerts-draft-asked", time=clock(turn, found, asked.asked_at)))
        opened = approval.opened(turn.db, asked.id)
        lines += [
            turn.text("alerts-draft-opened", number=str(who), time=clock(turn, found, at))
            for who, at in opened.items()
        ]
        if found.phase == "approved":
            lines.append(turn.text("alerts-draft-approved", number=str(asked.approver or "?")))
        elif asked.lapsed(turn.seconds):
            lines.append(turn.text("alerts-draft-lapsed"))
    return "\n".join(lines)


def clock(turn: Turn, found: Bulletin, second: int) -> str:
    """A moment by the clock of the alert's first place."""
    there = datetime.fromtimestamp(second, UTC).astimezone(ZoneInfo(reaching.zone_of(turn, found)))
    here = turn.now.astimezone(there.tzinfo)
    return f"{there:%H:%M}" if there.date() == here.date() else f"{there:%d.%m %H:%M}"


WAYS: Mapping[str, Start] = {"draft": show_draft}
