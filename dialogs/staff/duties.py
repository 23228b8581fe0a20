"""Going on and off duty, in which languages and places; who is on duty now."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot import people, waiting
from bot.dialog import Button, State, Turn, page_of
from dialogs.staff import screens

NOWHERE = "Europe/Moscow"  # DESIGN: the clock of whoever has named no country
LISTED = 20  # people on duty that one screen names


def show_duty(turn: Turn, args: str) -> None:
    """Whether they are on duty, and the way to change it."""
    duty = waiting.duty_of(turn.db, turn.person.id, now=turn.seconds)
    names = ["off" if duty.on else "on", "languages", "places", "rota", "waiting"]
    if len(_own(turn)) < 2:
        names.remove("places")
    turn.show(
        "staff-duty",
        buttons=[Button(turn.label("staff-duty", name), f"/staff {name}") for name in names],
        back="/staff",
        how=duty.how,
        time=_time(turn, duty.until if duty.how == "rota" else duty.since),
        languages=_listed(
            [_language(turn, code) for code in duty.languages], turn.label("staff-any")
        ),
        places=_listed(
            [screens.place(turn, code) for code in duty.places], turn.label("staff-all")
        ),
        count=len(waiting.mine(turn.db, turn.house.seal, turn.person.id)),
    )


def go_on(turn: Turn, args: str) -> None:
    """`/staff on`: one tap; in their own language and the places of their roles at first."""
    own = [turn.person.language] if turn.person.language else []
    waiting.go_on(turn.db, turn.person.id, languages=own, now=turn.seconds)
    turn.record("duty on")
    turn.toast("staff-duty-on")
    show_duty(turn, "")


def end(turn: Turn, note: str) -> None:
    """Off duty; what they have and have not done rings for others, with that note."""
    me = turn.person.id
    given = waiting.end_duty(turn.db, turn.house.seal, me, note, now=turn.seconds)
    waiting.go_off(turn.db, me, now=turn.seconds)
    turn.record("duty off", rows=given)
    turn.toast("staff-duty-off")
    show_duty(turn, "")


def choose_languages(turn: Turn, args: str) -> None:
    """`/staff languages tg` takes it in or out; none is any."""
    codes = turn.house.i18n.languages
    duty = waiting.duty_of(turn.db, turn.person.id, now=turn.seconds)
    chosen, page = _toggled(codes, duty.languages, args)
    if chosen != list(duty.languages):
        waiting.tongues(turn.db, turn.person.id, chosen)
        turn.record("duty languages", count=len(chosen))
    entries = [(code, _language(turn, code)) for code in codes]
    buttons = _choices(turn, "languages", entries, chosen, page)
    turn.show("staff-languages", buttons=buttons, back="/staff duty")


def choose_places(turn: Turn, args: str) -> None:
    """`/staff places KZ-19` takes it in or out; none is all of their roles'."""
    codes = _own(turn)
    duty = waiting.duty_of(turn.db, turn.person.id, now=turn.seconds)
    chosen, page = _toggled(codes, duty.places, args)
    if chosen != list(duty.places):
        waiting.places(turn.db, turn.person.id, chosen)
        turn.record("duty places", count=len(chosen))
    entries = [(code, screens.place(turn, code)) for code in codes]
    buttons = _choices(turn, "places", entries, chosen, page)
    turn.show("staff-places", buttons=buttons, back="/staff duty")


def show_now(turn: Turn, args: str) -> State | None:
    """Who is on duty now, for an administrator: numbers, roles and places, never names."""
    own = people.roles_of(turn.db, turn.person.id)
    if not any(one.role == "administrator" for one in own):
        show_duty(turn, "")
        return None
    lines = []
    for who in waiting.on_now(turn.db, now=turn.seconds):
        roles = [one for one in people.roles_of(turn.db, who) if people.covers(own, one.place)]
        told = "; ".join(screens.held(turn, one.role, one.place) for one in roles)
        lines += [turn.label("staff-now-line", number=str(who), roles=told)] if roles else []
    shown = "\n".join(lines[:LISTED]) or turn.label("staff-nobody")
    turn.show("staff-now", back="/staff rota", count=len(lines), lines=shown)
    return None


def zone_of(turn: Turn) -> str:
    """The clock of the person, else of the first place of their roles."""
    regions = turn.house.regions
    for code in (place for place in _own(turn) if place):
        found = regions.zone(code.partition("-")[0], code)
        if turn.person.zone is None and found:
            return found
    return turn.person.zone or NOWHERE


def _own(turn: Turn) -> list[str]:
    """The places of their roles."""
    own = people.roles_of(turn.db, turn.person.id)
    return sorted({one.place for one in own})


def _toggled(codes: Sequence[str], now: Sequence[str], args: str) -> tuple[list[str], str]:
    """What is chosen after a tap, and the page that was asked for instead of one."""
    said = args.partition(" ")[2].strip()
    tapped = next((code for code in codes if code.lower() == said.lower() and said), None)
    if tapped is None:
        return list(now), said
    return [code for code in codes if (code in now) != (code == tapped)], ""


def _choices(
    turn: Turn, word: str, entries: Sequence[tuple[str, str]], chosen: Sequence[str], said: str
) -> list[Button]:
    page = page_of(entries, said)
    buttons = [
        Button(turn.label("staff-chosen", name=name) if code in chosen else name,
               f"/staff {word} {code}")
        for code, name in page.shown
    ]  # fmt: skip
    if page.more is not None:
        buttons.append(Button(turn.label("bot-more"), f"/staff {word} {page.more}"))
    return buttons


def _language(turn: Turn, code: str) -> str:
    return turn.label("home-language", code)


def _listed(names: Sequence[str], none: str) -> str:
    return ", ".join(names) or none


def _time(turn: Turn, seconds: int) -> str:
    return f"{datetime.fromtimestamp(seconds, ZoneInfo(zone_of(turn))):%d.%m %H:%M}"
