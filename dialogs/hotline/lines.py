"""What who asks says in a case: what is passed on, how much of it at a time, and taking it back."""

from dataclasses import dataclass

from bot.dialog import Contact, Document, Input, Location, Photo, Text, Turn, Voice
from dialogs.hotline import cases, rings, waits
from dialogs.hotline.cases import Case, Kind
from dialogs.hotline.content import facts_of

MEGABYTE = 1_000_000
PAPERS = ("photo", "document")  # kinds on which a passport may be
SOON = 60  # seconds in which one ring to the operator is enough


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing said: words, or a file by its id with words below."""

    kind: Kind
    text: str
    file_id: str = ""


def piece_of(turn: Turn, said: Input | None = None) -> Piece | None:
    """What has just come; None: it is not passed on, and they have been told why."""
    match said or turn.unasked or turn.input:
        case Text(text):
            return Piece("text", text)
        case Photo(file_id, caption):
            return Piece("photo", caption, file_id)
        case Voice(file_id, _, size) if not _too_big(turn, size):
            return Piece("voice", "", file_id)
        case Document(file_id, name, caption, size) if not _too_big(turn, size):
            return _document(turn, Piece("document", f"{name} {caption}".strip(), file_id), name)
        case Location():
            turn.say("hotline-no-point")
        case Contact():
            turn.say("hotline-no-contact")
    return None


def _too_big(turn: Turn, size: int) -> bool:
    most = facts_of(turn).limits.megabytes
    if size <= most * MEGABYTE:
        return False
    turn.say("hotline-too-big", megabytes=str(most))
    return True


def _document(turn: Turn, piece: Piece, name: str) -> Piece | None:
    """By the end of its name, for nothing is opened here."""
    if name.rpartition(".")[2].lower() in facts_of(turn).limits.files:
        return piece
    turn.say("hotline-no-file")
    return None


def add(turn: Turn, case: Case, piece: Piece) -> bool:
    """It stands in the case, and whoever works on it hears; False: too many, they were told."""
    if is_flood(turn):
        return False
    recent = _said_since(turn, case.id, turn.seconds - SOON)
    number = cases.say(turn, case.id, "person", piece.kind, piece.text, file_id=piece.file_id)
    if not recent:
        rings.tell_assignee(turn, case, lambda who: tell_written(turn, case, who))
    if piece.kind in PAPERS:
        offer_undo(turn, f"/hotline undo {case.id} {number}")
    return True


def offer_undo(turn: Turn, command: str) -> None:
    """A paper with a number is not needed: one tap deletes it here and in the chat."""
    turn.say("hotline-papers", buttons={"undo": f"{command} {turn.typed_at or 0}"})


def tell_written(turn: Turn, case: Case, who: int) -> None:
    """Only that there is something: what it says is read on the page of the case."""
    buttons = {"open": f"/hotline desk case {case.id}"}
    turn.tell([who], "hotline-written", buttons=buttons, number=str(case.id))


def is_flood(turn: Turn) -> bool:
    """So much at a time that nobody could read it: it is slowed, and told once in one place."""
    limits = facts_of(turn).limits
    begin = turn.seconds - limits.minutes * 60
    row = turn.db.one(
        """SELECT COUNT(*) AS said, MIN(at) AS first FROM (
             SELECT at FROM hotline_lines JOIN hotline_cases ON hotline_cases.id = case_id
             WHERE person_id = :me AND who = 'person' AND at > :begin
             UNION ALL
             SELECT hotline_words.at FROM hotline_words
             JOIN hotline_visits ON hotline_visits.id = visit_id
             WHERE person_id = :me AND hotline_words.at > :begin) AS recent""",
        me=turn.person.id,
        begin=begin,
    )
    if row is None or row["said"] < limits.messages:
        return False
    again = waits.clock(turn, row["first"] + limits.minutes * 60 + 60)
    turn.post("hotline-flood", "hotline-flood", count=str(limits.messages), time=again[-5:])
    return True


def _said_since(turn: Turn, case_id: int, second: int) -> bool:
    """Whether they have just spoken, and nobody since: what was answered has been read."""
    sql = """SELECT 1 FROM hotline_lines AS said
             WHERE case_id = :case AND who = 'person' AND at > :second AND NOT EXISTS (
               SELECT 1 FROM hotline_lines AS later WHERE later.case_id = said.case_id
                 AND later.id > said.id AND later.who IN ('operator', 'house')) LIMIT 1"""
    return turn.db.one(sql, case=case_id, second=second) is not None


def count_since(turn: Turn, case_id: int, second: int) -> int:
    """How many things they have said in it since then."""
    row = turn.db.one(
        """SELECT COUNT(*) AS said FROM hotline_lines
           WHERE case_id = :case AND who = 'person' AND at >= :second""",
        case=case_id,
        second=second,
    )
    return int(row["said"]) if row else 0


def drop(turn: Turn, case: Case, number: int) -> bool:
    """Nobody can read that line any more; False when it is not there, or not theirs."""
    return bool(
        turn.db.run(
            """DELETE FROM hotline_lines WHERE id = :id AND case_id = :case
                 AND who = 'person' AND EXISTS (
                   SELECT 1 FROM hotline_cases
                   WHERE hotline_cases.id = :case AND person_id = :me)""",
            id=number,
            case=case.id,
            me=turn.person.id,
        )
    )


def undo(turn: Turn, args: str) -> None:
    """`undo 7 12 5551`: line 12 of case 7, and the message 5551 of this chat."""
    words = [*args.split(), "", "", ""][:3]
    case_id, number, message = (number_of(word) for word in words)
    case = cases.mine(turn, case_id) if case_id else None
    if case is None or not drop(turn, case, number):
        turn.say("hotline-undone-before")
        return
    if message:
        turn.take_back(message)
    cases.say(turn, case.id, "house", "event", "undone")
    rings.tell_assignee(
        turn, case, lambda who: turn.tell([who], "hotline-undone-by", number=str(case.id))
    )
    # Whoever has opened it has a copy in their own chat, out of our reach.
    turn.say("hotline-undone" if case.assignee_id is None else "hotline-undone-seen")


def number_of(said: str) -> int:
    """A number that somebody typed; 0 for anything else."""
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 16 else 0
