"""What waits for staff: the list, one of it, taking it, handing it back with a word to the next."""

from bot import waiting
from bot.dialog import URGENCIES, Button, Choice, Html, State, Text, Turn
from bot.waiting import NOTE, Waiting
from dialogs.staff import duties, screens

HOUR = 60  # minutes


def show_waiting(turn: Turn, args: str) -> None:
    """A page of all that this person may take or has taken: the most urgent, the longest first."""
    found = waiting.open_rows(turn.db, turn.house.seal, turn.person.id)
    entries = [Button(_title(turn, one), f"/staff row {one.id}") for one in found]
    buttons, back = screens.paged(turn, entries, "waiting", args)
    turn.show("staff-waiting", buttons=buttons, back=back, count=len(found))


def show_row(turn: Turn, args: str) -> None:
    """One of them, and what this person can do with it."""
    one = _meant(turn, args)
    if one is None:
        turn.toast("staff-row-gone")
        show_waiting(turn, "")
        return
    own = one.taken_by == turn.person.id
    ended = () if one.kind in waiting.BOUND else ("done",)  # only its own screen ends that
    names = ("open", "back", *ended) if own else ("take",)
    turn.show(
        "staff-row",
        buttons=[_button(turn, one, name) for name in names],
        back="/staff waiting",
        what=_what(turn, one),
        place=screens.place(turn, one.place),
        taken="yes" if own else "no",
        note=_note(turn, one),
    )


def take(turn: Turn, args: str) -> None:
    """`/staff take 7`: theirs, if nobody was quicker; then its command is typed for them."""
    one = _meant(turn, args)
    if one is None or one.taken_by == turn.person.id:
        show_row(turn, args)
    elif waiting.take(turn.db, one.id, turn.person.id, now=turn.seconds):
        turn.record("row taken", row=one.id, kind=one.kind)
        turn.toast("staff-row-taken")
        if one.note:
            turn.say("staff-row-note", number=str(one.id), note=one.note)
        turn.go(one.command)
    else:
        turn.toast("staff-row-gone")
        show_waiting(turn, "")


def hand_back(turn: Turn, args: str) -> State | None:
    """`/staff back 7`: ask what the next should know, then it rings for others."""
    one = _meant(turn, args)
    if one is not None and one.taken_by == turn.person.id:
        return Note(number=one.id)
    show_row(turn, args)
    return None


def finish(turn: Turn, args: str) -> None:
    """`/staff done 7`: the one who took it says that nobody needs to be rung any more."""
    one = _meant(turn, args)
    own = one is not None and one.taken_by == turn.person.id
    if one is not None and own and one.kind not in waiting.BOUND:
        waiting.done(turn.db, one.id, now=turn.seconds)
        turn.record("row done", row=one.id, kind=one.kind)
        turn.toast("staff-row-done")
        show_waiting(turn, "")
    else:
        show_row(turn, args)


class Note(State, prompt="staff-note", choices=("none",), takes=Text, draft=False):
    """What should the next one know? `number` is one row; 0: all of them, for duty ends."""

    number: int = 0

    def answer(self, turn: Turn) -> State | None:
        match turn.input:
            case Choice():
                return self._give(turn, "")
            case Text(said) if len(note := " ".join(said.split())) <= NOTE:
                none = turn.label(self.prompt, "none").casefold()
                return self._give(turn, "" if note.casefold() == none else note)
            case Text():
                turn.say("staff-note-long", count=NOTE)
        return self

    def _give(self, turn: Turn, note: str) -> State | None:
        db, seal, me = turn.db, turn.house.seal, turn.person.id
        if not self.number:
            duties.end(turn, note)
            return None
        if waiting.hand_back(db, seal, self.number, me, note, now=turn.seconds):
            turn.record("row handed back", row=self.number)
            turn.toast("staff-row-back")
        show_waiting(turn, "")
        return None


def _meant(turn: Turn, args: str) -> Waiting | None:
    """The row of that number, if it waits for this person among others, or is theirs."""
    number = screens.number_of(args)
    found = waiting.open_rows(turn.db, turn.house.seal, turn.person.id)
    return next((one for one in found if one.id == number), None)


def _button(turn: Turn, one: Waiting, name: str) -> Button:
    label = turn.label("staff-row", name)
    return Button(label, one.command if name == "open" else f"/staff {name} {one.id}")


def _what(turn: Turn, one: Waiting) -> Html:
    """Number, kind and urgency, as in the notification."""
    words = {"number": str(one.id), "kind": one.kind, "urgency": URGENCIES[one.urgency]}
    return Html(turn.text("bot-waiting", more="none", **words))


def _note(turn: Turn, one: Waiting) -> Html:
    """A line of its own, or nothing."""
    if not one.note:
        return Html("")
    return Html("\n" + turn.text("staff-row-note", number=str(one.id), note=one.note))


def _title(turn: Turn, one: Waiting) -> str:
    minutes = max(0, turn.seconds - one.since) // 60
    return turn.label(
        "staff-row-entry",
        number=str(one.id),
        kind=one.kind,
        mark="mine" if one.taken_by else "urgent" if one.urgency == 1 else "other",
        unit="minutes" if minutes < 2 * HOUR else "hours",
        time=str(minutes if minutes < 2 * HOUR else minutes // HOUR),
    )
