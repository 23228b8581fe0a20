"""An exercise: among staff with a second person as in earnest, alone, or with the public.

/alerts practise         which of the three; `practise pair`, `practise alone`, `practise public`
/alerts rehearse 7       alone: send it to oneself, then correct it
/alerts run 7            how long each step took
/alerts runs             the last ones
/alerts nudge            the clock: a month has passed since the last one
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot import people
from bot.dialog import Button, Html, Said, Start, Turn, stamp, stamped, unstamped
from dialogs.alerts import bulletins, runs
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.content import facts_of
from dialogs.alerts.replies import number_of
from dialogs.alerts.runs import Run
from dialogs.alerts.staff import bodies, drafting, drafts, reaching
from dialogs.alerts.subscribers import COUNTRY
from dialogs.alerts.wording import SPOKEN

READY = "earthquake"  # nobody has to type anything for it
MONTH = timedelta(days=31)
LAST = 5  # exercises that are listed
NUDGED = frozenset({"author", "approver"})


def practise(turn: Turn, args: str) -> None:
    """Two taps from the menu to a draft that is ready."""
    match args.strip():
        case "pair" if (found := _begin(turn, alone=False)) is not None:
            turn.go(f"/alerts draft {found.id}")
        case "alone" if (found := _begin(turn, alone=True)) is not None:
            turn.go(f"/alerts rehearse {found.id}")
        case "public" if (found := _ready(turn, drafts.places_of(turn))) is not None:
            turn.go(f"/alerts draft {found.id}")
        case _:
            _menu(turn)


def _menu(turn: Turn) -> None:
    kinds = ["pair", "alone"] if _places(turn) else []
    kinds += ["public"] if drafts.places_of(turn) else []
    buttons = {kind: f"/alerts practise {kind}" for kind in kinds} | {"runs": "/alerts runs"}
    turn.show("alerts-practise", buttons=buttons, back="/alerts desk")


def _begin(turn: Turn, *, alone: bool) -> Bulletin | None:
    """What is practised alone is no draft: nobody can ask for its approval."""
    made = _ready(turn, _places(turn))
    if made is None:
        return None
    runs.begin(turn, made.id, alone=alone)
    turn.record("exercise begun", alert=made.id, alone=int(alone))
    turn.later("/alerts nudge", at=turn.now + MONTH)
    return (bulletins.move(turn, made, "discarded") or made) if alone else made


def _places(turn: Turn) -> frozenset[str]:
    """Where this person practises: where they draft, and where they approve."""
    own = people.roles_of(turn.db, turn.person.id)
    return frozenset(one.place for one in own if one.role in {*drafts.DRAFTERS, "approver"})


def _ready(turn: Turn, own: frozenset[str]) -> Bulletin | None:
    """A draft of an exercise for the likeliest of these places; None for nowhere."""
    place = _place(turn, sorted(own))
    if place is None:
        return None
    sources = facts_of(turn).sources.items()
    source = next((key for key, one in sources if place[:COUNTRY] in one.countries), "")
    return bulletins.add(
        turn, replace(drafting.blank(turn, READY, (place,)), status="Exercise", source=source)
    )


def _place(turn: Turn, own: Sequence[str]) -> str | None:
    """The likeliest region of the first of them."""
    regions = turn.house.regions
    if not own:
        return None
    country = own[0] or turn.person.country or ""
    if country in regions.regions:
        return country
    known = country if country in regions.countries else next(iter(regions.countries))
    return regions.of(known)[0]


def rehearse(turn: Turn, args: str) -> None:
    """Alone: the same steps, and every word goes to this person only."""
    good, number = stamped(turn, f"rehearse {args}"), number_of(unstamped(args))
    found, run = bulletins.find(turn, number), runs.find(turn, number)
    if found is None or run is None or not run.alone or found.author != turn.person.id:
        _menu(turn)
    elif run.sent is None and good:
        _send(turn, found)
    elif run.sent is not None and run.corrected is None and good:
        _correct(turn, found, run)
    else:
        _step(turn, found, run)


def _step(turn: Turn, found: Bulletin, run: Run) -> None:
    """What comes next, with its button."""
    if run.corrected is not None:
        show_run(turn, str(found.id))
        return
    step = "send" if run.sent is None else "correct"
    turn.show(
        "alerts-rehearse",
        buttons=[Button(turn.label("alerts-rehearse", step), _button(turn, found, run))],
        back="/alerts practise",
        title=reaching.title(turn, found),
        step=step,
    )


def _button(turn: Turn, found: Bulletin, run: Run) -> str:
    """Each step has a stamp of its own: an old button does nothing."""
    return stamp(turn, f"/alerts rehearse {found.id}", 1 if run.sent is None else 2)


def _send(turn: Turn, found: Bulletin) -> None:
    runs.keep_sent(turn, found, 1)
    _say(turn, bodies.body(turn, found, turn.language or SPOKEN))
    turn.go(f"/alerts rehearse {found.id}")


def _correct(turn: Turn, found: Bulletin, run: Run) -> None:
    runs.keep_corrected(turn, found.id)
    sent = replace(found, sent_at=run.sent or turn.seconds)
    _say(turn, bodies.correction(turn, sent, turn.language or SPOKEN))
    turn.go(f"/alerts run {found.id}")


def _say(turn: Turn, said: Said) -> None:
    """Without its buttons: there is no alert that they could answer."""
    turn.say("alerts-rehearsed", text=Html(said.text))


def sent(turn: Turn, bulletin: Bulletin, count: int) -> None:
    """It has just been sent; whoever pressed the button has practised too."""
    if runs.find(turn, bulletin.id) is not None:
        runs.keep_sent(turn, bulletin, count)
        turn.later("/alerts nudge", at=turn.now + MONTH)


def corrected(turn: Turn, bulletin: Bulletin) -> None:
    """It has just been corrected: that was the last step."""
    if runs.find(turn, bulletin.id) is not None:
        runs.keep_corrected(turn, bulletin.id)
        turn.later("/alerts nudge", at=turn.now + MONTH)


def show_run(turn: Turn, args: str) -> None:
    """How long each step took."""
    found = bulletins.find(turn, number_of(args))
    run = runs.find(turn, found.id) if found is not None else None
    if found is None or run is None:
        _menu(turn)
        return
    lines = [
        turn.text("alerts-run-step", step=step, seconds=str(seconds))
        for step, seconds in run.lasted().items()
    ]
    turn.show(
        "alerts-run",
        back="/alerts runs",
        title=reaching.title(turn, found),
        lines=Html("\n".join(lines)) if lines else turn.text("alerts-run-begun"),
        count=run.count,
        alone="yes" if run.alone else "no",
    )


def show_runs(turn: Turn, args: str) -> None:
    """The last ones that this person began."""
    found = runs.mine(turn, LAST)
    buttons = [Button(_line(turn, one), f"/alerts run {one.bulletin}") for one in found]
    turn.show("alerts-runs", buttons=buttons, back="/alerts practise", any="yes" if found else "no")


def _line(turn: Turn, run: Run) -> str:
    day = f"{turn.now - timedelta(seconds=turn.seconds - run.begun):%d.%m.%Y}"
    total = str(sum(run.lasted().values()))
    return turn.label("alerts-runs-line", day=day, seconds=total)


def nudge(turn: Turn, args: str) -> None:
    """Once a month for those who would need it in earnest."""
    own = people.roles_of(turn.db, turn.person.id)
    if NUDGED.isdisjoint(one.role for one in own):
        return
    turn.later("/alerts nudge", at=turn.now + MONTH)
    if turn.person.reachable:
        turn.say("alerts-nudge", buttons={"practise": "/alerts practise"})


WAYS: Mapping[str, Start] = {
    "practise": practise,
    "rehearse": rehearse,
    "run": show_run,
    "runs": show_runs,
}
DUE: Mapping[str, Start] = {"nudge": nudge}
