"""After a training: three taps on how it was, then an article a week, four times or enough."""

from datetime import timedelta

from bot import cards
from bot.dialog import Button, Turn
from dialogs.trainings import clocks, courses, nights, screens, seats, surveys
from dialogs.trainings.content import WEEKS, facts_of
from dialogs.trainings.courses import Course
from dialogs.trainings.screens import number_of
from dialogs.trainings.seats import Seat
from dialogs.trainings.surveys import ANSWERS, QUESTIONS

LOOK_AGAIN = timedelta(hours=12)  # the list of who came may be ticked later
WAITED = timedelta(days=3)


def tell(turn: Turn, number: int, said: str) -> None:
    """The clock: 0 is the survey, 1 to 4 are the articles; only who came hears of them."""
    course, seat = courses.find(turn, number), seats.mine(turn, number)
    if course is None or seat is None or seat.standing != "seated" or not seat.follows:
        return
    if turn.person.chat_id is None or course.phase == "cancelled" or turn.seconds < course.ends_at:
        return
    zone, step = turn.person.zone or course.zone, min(number_of(said), WEEKS)
    dawn = nights.dawn_after(turn.now, zone)
    if dawn > turn.now:
        turn.later(f"/trainings after {number} {step}", dawn)
    elif not seat.came_at:
        if turn.seconds < course.ends_at + WAITED.total_seconds() and not course.closed_list:
            again = nights.dawn_after(turn.now + LOOK_AGAIN, zone)
            turn.later(f"/trainings after {number} {step}", again)
    else:
        _say(turn, course, step)
        if step < WEEKS:
            turn.later(f"/trainings after {number} {step + 1}", turn.now + timedelta(days=7))


def _say(turn: Turn, course: Course, step: int) -> None:
    enough = f"/trainings enough {course.id}"
    if step == 0:
        turn.say(
            "trainings-after",
            buttons={"rate": f"/trainings rate {course.id}", "enough": enough},
            what=clocks.plain(turn, course),
        )
        return
    kind = facts_of(turn).kind(course.template)
    if kind is None:
        return
    command = kind.after(course.country)[step - 1]
    turn.say(
        "trainings-week",
        buttons=[
            Button(title(turn, command) or turn.label("trainings-week", "open"), command),
            Button(turn.label("trainings-week", "enough"), enough),
        ],
        step=str(step),
        of=str(WEEKS),
    )


def title(turn: Turn, command: str) -> str:
    """The name of an article; "" for what is none."""
    slice_, _, one = command[1:].partition(" ")
    content = turn.house.content.get(slice_)
    if isinstance(content, cards.Articles) and one in content.articles:
        return cards.title(turn, slice_, one)
    return ""


def rate(turn: Turn, rest: str) -> None:
    """The next question; `rate 7 2 yes` answers the second. An answer counts once."""
    words = [*rest.split(), "", "", ""]
    number, question, answer = number_of(words[0]), number_of(words[1]), words[2]
    course, seat = courses.find(turn, number), seats.mine(turn, number)
    if course is None or seat is None or not seat.came_at:
        screens.show_gone(turn)
        return
    answered = seat.surveyed
    if answer in ANSWERS and 1 <= question <= QUESTIONS and seats.survey(turn, seat, question):
        surveys.add(turn, course.id, question, answer)
        answered = question
    _ask(turn, course, answered)


def _ask(turn: Turn, course: Course, answered: int) -> None:
    if answered >= QUESTIONS:
        turn.show("trainings-rated", back="/trainings")
        return
    question = answered + 1
    buttons = [
        Button(
            turn.label("trainings-rate", answer), f"/trainings rate {course.id} {question} {answer}"
        )
        for answer in ANSWERS
    ]
    turn.show(
        "trainings-rate",
        buttons=buttons,
        number=str(question),
        of=str(QUESTIONS),
        question=turn.label(f"trainings-rate-{question}"),
    )


def enough(turn: Turn, rest: str) -> None:
    """No more articles."""
    seat: Seat | None = seats.mine(turn, number_of(rest))
    if seat is None:
        screens.show_gone(turn)
        return
    seats.stop_following(turn, seat)
    turn.show("trainings-enough", back="/trainings")
