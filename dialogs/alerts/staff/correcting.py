"""Putting an alert right: its author alone, with the words that were drafted together with it.

/alerts correct 7        what will be said, and the button that says it
"""

from collections.abc import Mapping

from bot.dialog import Button, Html, Start, Turn, stamp, stamped, unstamped
from dialogs.alerts import bulletins
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.replies import number_of
from dialogs.alerts.staff import afterwards, bodies, practising, reaching
from dialogs.alerts.wording import SPOKEN


def correct(turn: Turn, args: str) -> None:
    """The fresh button sends it; anything else shows the page that carries one."""
    good, found = stamped(turn, f"correct {args}"), bulletins.find(turn, number_of(unstamped(args)))
    if found is None or found.author != turn.person.id:
        turn.show("alerts-correct-none", back="/alerts desk")
    elif found.phase != "sent":
        turn.show("alerts-correct-over", back=f"/alerts progress {found.id}")
    elif good and good[1] == found.version and _send(turn, found):
        turn.toast("alerts-correct-done")
        turn.go(f"/alerts progress {found.id}")
    else:
        _show(turn, found)


def _show(turn: Turn, found: Bulletin) -> None:
    data = stamp(turn, f"/alerts correct {found.id}", found.version)
    turn.show(
        "alerts-correct",
        buttons=[Button(turn.label("alerts-correct", "send"), data)],
        back=f"/alerts progress {found.id}",
        title=reaching.title(turn, found),
        text=Html(bodies.correction(turn, found, turn.language or SPOKEN).text),
        count=afterwards.reached(turn, found),
    )


def _send(turn: Turn, found: Bulletin) -> bool:
    """False when the machine refuses: somebody has corrected it already, or is no staff."""
    said, until = bodies.corrections(turn, found), turn.now + afterwards.DAY
    made = turn.correct(found.broadcast, bodies=said, expires=until)
    moved = bulletins.move(turn, found, "corrected", corrected_by=made) if made else None
    if moved is None:
        return False
    afterwards.mend(turn, moved, afterwards.crossed(turn, moved))
    afterwards.tell_staff(turn, moved, "corrected")
    practising.corrected(turn, moved)
    return True


WAYS: Mapping[str, Start] = {"correct": correct}
DUE: Mapping[str, Start] = {}
