"""The roster and who came, as a file: in the chat for a small one, else by the command line."""

from bot.dialog import Attachment, Start, State, Turn, as_csv, as_workbook
from dialogs.trainings import clocks
from dialogs.trainings.staff import page, rolls, standing

MOST = 300  # rows in a turn: so many take 30 ms (measured), and everybody waits meanwhile


def send_file(turn: Turn, rest: str) -> State | None:
    """`file 7 xlsx`: names are opened in it, which is recorded."""
    course = standing.found(turn, rest)
    kind = rest.partition(" ")[2].strip()
    if course is None:
        return None
    if kind not in {"csv", "xlsx"}:
        page.show_page(turn, course)
        return None
    found = rolls.entries(turn.db, turn.house, course.id, most=MOST + 1)
    if len(found) > MOST:
        turn.say("trainings-desk-many", most=str(MOST), number=str(course.id))
        return None
    heads = [turn.label("trainings-head", one) for one in rolls.HEADS]
    rows = rolls.table(found, heads)
    name = f"{course.id}-{course.local[:10]}"
    content = as_csv(rows) if kind == "csv" else as_workbook(rows, sheet=name)
    turn.record("roster sent", training=course.id, kind=kind, rows=len(found))
    turn.say(
        "trainings-desk-file",
        attachment=Attachment(f"{name}.{kind}", content),
        what=clocks.plain(turn, course),
        number=str(course.id),
    )
    return None


WAYS: dict[str, Start] = {"file": send_file}
