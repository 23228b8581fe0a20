"""Roll-calls for show: the demo lets its invented staff have asked, and its crowd have answered.

Each is one act of one person at one moment, by the same tables and the same checks as in a chat.
"""

from datetime import timedelta

from bot import approval
from bot.dialog import Turn
from dialogs.checkin import answers, lists, rolls, rounds
from dialogs.checkin.rolls import WEEK, Answer, Roll
from dialogs.checkin.staff import sending, standing

FORGOTTEN = timedelta(seconds=WEEK)


def known(turn: Turn) -> bool:
    """Whether anybody was asked before."""
    return bool(lists.newest(turn, lists.PAST))


def ask(turn: Turn, event: str, place: str, *, hours: int) -> Roll | None:
    """Its author lists the people and asks for approval; None where it would ask nobody."""
    drafted = lists.edit(turn, lists.add(turn, event, (place,)), hours=hours)
    if drafted is None or not lists.begin(turn, drafted):
        return None
    while (found := rolls.find(turn, drafted.id)) and not lists.go_on(turn, found):
        pass
    listed = rolls.find(turn, drafted.id)
    count = sum(lists.count(turn, drafted.id).values())
    if listed is None or not count:
        return None
    request = approval.ask(
        turn.db,
        kind=lists.KIND,
        item=listed.id,
        version=listed.version,
        count=count,
        place=standing.place_of(listed),
        author=turn.person.id,
        now=turn.seconds,
        audience=standing.audience(listed),
    )
    until = turn.seconds + 2 * hours * 3600
    approval.for_later(turn.db, request, until=until, often=True)
    moved = lists.move(turn, listed, "asked", approval=request)
    return rolls.find(turn, listed.id) if moved else None


def send(turn: Turn, found: Roll) -> Roll | None:
    """Somebody else approves and sends it; None where they may not."""
    request = approval.get(turn.db, found.approval)
    if request is None:
        return None
    approval.open_by(turn.db, request.id, turn.person.id, turn.seconds)
    me, count, now = turn.person.id, request.count, turn.seconds
    if approval.approve(turn.db, request.id, approver=me, typed=count, now=now) != "approved":
        return None
    sent = sending.send(turn, found, request.id, count)
    return rolls.find(turn, found.id) if sent else None


def asked(turn: Turn, found: Roll) -> list[int]:
    """The numbers of everybody on its list."""
    rows = turn.db.all(
        "SELECT person_id FROM checkin_people WHERE roll = :roll ORDER BY person_id", roll=found.id
    )
    return [row["person_id"] for row in rows]


def answer(turn: Turn, found: Roll, said: Answer, need: str = "") -> None:
    """One of them says how they are; who needs help is no case: it is long over."""
    answers.note(turn, found, said, need)


def end(turn: Turn, found: Roll) -> None:
    """Its time is up, who was silent has heard that, and in a week it is forgotten."""
    for one in rounds.all_of(turn, found.id):
        rounds.is_through(turn, one.broadcast)
    rounds.end(turn, found, "over")
    while (ended := rolls.find(turn, found.id)) and rounds.tally(turn, ended):
        pass
    for person in {turn.person.id, found.author} - {None}:
        turn.later(f"/checkin watch {found.id}", at=turn.now + FORGOTTEN, person=person)
