"""What family looks like: whom I trust, of whom I hear, and what became of a message."""

from collections.abc import Sequence

from bot.dialog import Button, Turn, page_of
from dialogs.family import holds, links
from dialogs.family.holds import Held
from dialogs.family.links import MOST, Link


def show_main(turn: Turn) -> None:
    """Both lists, and what can be done."""
    mine, held = links.mine(turn), holds.mine(turn)
    buttons = {"safe": "/family tell safe"} if any(one.joined_at for one in mine) else {}
    buttons |= {"mine": "/family people"} if mine else {}
    buttons |= {"new": "/family new"}
    buttons |= {"held": "/family heard"} if held else {}
    turn.show("family-main", buttons=buttons, mine=_mine(turn, mine), held=_held(turn, held))


def show_people(turn: Turn) -> None:
    """Whom I trust: one opens each, and a new one."""
    found = links.mine(turn)
    if not found:
        show_main(turn)
        return
    buttons = [Button(name(turn, one), f"/family one {one.id}") for one in found]
    if len(found) < MOST:
        buttons.append(Button(turn.label("family-main", "new"), "/family new"))
    turn.show("family-people", buttons=buttons, back="/family", mine=_mine(turn, found))


def show_one(turn: Turn, one: Link) -> None:
    """One of them."""
    turn.show(
        "family-one",
        buttons={"end": f"/family end {one.id}"},
        back="/family people",
        who=name(turn, one),
        phase=turn.label("family-phase", one.phase(turn.seconds)),
        place="yes" if one.place else "no",
    )


def show_sure(turn: Turn, one: Link) -> None:
    """Before it is ended."""
    turn.show(
        "family-sure",
        buttons={"keep": f"/family one {one.id}", "end": f"/family ended {one.id}"},
        who=name(turn, one),
    )


def show_heard(turn: Turn, said: str) -> None:
    """Of whom I hear, page by page."""
    page = page_of(holds.mine(turn), said)
    buttons = [Button(_called(turn, one), f"/family held {one.id}") for one in page.shown]
    if page.more:
        buttons.append(Button(turn.label("bot-more"), f"/family heard {page.more}"))
    if buttons:
        turn.show("family-heard", buttons=buttons, back="/family")
    else:
        show_main(turn)


def show_held(turn: Turn, one: Held) -> None:
    """One of whom I hear: nothing but my own word, for the owner may have ended it."""
    turn.show(
        "family-held",
        buttons={"drop": f"/family drop {one.id}"},
        back="/family heard",
        who=_called(turn, one),
    )


def show_told(turn: Turn, told: Sequence[Link], *, time: str) -> None:
    """Whom that reached, as far as it is known now."""
    joined = [one for one in links.mine(turn) if one.phase(turn.seconds) in {"joined", "lost"}]
    if not joined:
        buttons = {"new": "/family new", "person": "/hotline"}
        turn.show("family-nobody", buttons=buttons, mine=_mine(turn, links.mine(turn)))
    elif told:
        names = "\n".join(f"• {name(turn, one)}" for one in told)
        turn.show("family-told", buttons={"mine": "/family people"}, names=names, time=time)
    else:
        turn.show("family-just", buttons={"mine": "/family people"})


def name(turn: Turn, one: Link) -> str:
    """The owner's word, or that there is none."""
    return one.word if one.own else turn.label("family-somebody", number=str(one.id))


def _called(turn: Turn, one: Held) -> str:
    return one.word or turn.label("family-somebody", number=str(one.id))


def _mine(turn: Turn, found: Sequence[Link]) -> str:
    lines = [
        f"• {name(turn, one)}: {turn.label('family-phase', one.phase(turn.seconds))}"
        for one in found
    ]
    return "\n".join(lines) or turn.label("family-none")


def _held(turn: Turn, found: Sequence[Held]) -> str:
    """A paragraph, or nothing."""
    if not found:
        return ""
    names = ", ".join(_called(turn, one) for one in found)
    return "\n\n" + turn.label("family-hears", names=names)
