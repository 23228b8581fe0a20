"""The chat of a quiz, from top to bottom: a question a screen, what came of the last one above."""

from collections.abc import Sequence

from bot.dialog import Choice, Option, State, Turn
from dialogs.quiz import rounds, screens, wording
from dialogs.quiz.content import DONE, Name, host_of, known, quiz_of
from dialogs.quiz.rounds import PHASES, Phase, Round
from dialogs.quiz.wording import Way

LONGEST = 9  # digits of a training's number


def quiz(turn: Turn, args: str) -> State | None:
    """The quizzes; `tb` plays one, `tb 7 before` counted in training 7; `gain tb 7` for staff."""
    word, *rest = args.split()[:4] or [""]
    name = known(word)
    if name is not None:
        return _begin(turn, name, rest)
    asked, number = known(rest[0]) if rest else None, _number(rest[1:2])
    if word == "gain" and asked and number and rounds.trains(turn):
        screens.gain(turn, asked, number)
    else:
        screens.main(turn)
    return None


def _begin(turn: Turn, name: Name, rest: list[str]) -> State | None:
    """The first question; where rules differ, the country is asked once."""
    one = quiz_of(turn, name)
    if one.divided and turn.person.country is None:
        turn.go(" ".join(["/region country /quiz", name, *_round(rest)]))
        return None
    asked = one.asked(host_of(turn), turn.now.date())
    if not asked:
        screens.few(turn, name)
        return None
    number, phase = _counted(turn, name, rest)
    return Step(quiz=name, left=asked, training=number, phase=phase)


def _round(rest: list[str]) -> list[str]:
    """The number of the training and the phase, as they were typed; nothing unless both fit."""
    number = _number(rest[:1])
    return [str(number), rest[1]] if number and rest[1:2] and rest[1] in PHASES else []


def _counted(turn: Turn, name: Name, rest: list[str]) -> tuple[int, Phase | None]:
    """The training and the phase in which this round counts; 0 where it does not."""
    number = _number(rest[:1])
    phase = next((one for one in PHASES if rest[1:2] == [one]), None)
    if number and phase and rounds.counts(turn, Round(name, number, phase)):
        return number, phase
    return 0, None


def _number(words: list[str]) -> int:
    """The number of a training; 0 where there is none."""
    said = words[0] if words else ""
    return int(said) if said.isascii() and said.isdecimal() and len(said) <= LONGEST else 0


class Step(State, prompt="quiz-step", draft=False):
    """A question of a round. `left` begins with it, `done` are those answered, `right` the petals.

    `chosen` are the options ticked so far, where several are right.
    """

    quiz: Name
    left: tuple[str, ...]
    done: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()
    training: int = 0
    phase: Phase | None = None

    @property
    def _way(self) -> Way:
        return Way(self.quiz, self.done, self.right, self.left, counted=bool(self.phase))

    def ask(self, turn: Turn) -> str:
        """What came of the last answer, then the question: one message for each step."""
        return wording.step(turn, self._way)

    def options(self, turn: Turn) -> Sequence[Option]:
        """The answers; where several are right they are ticked, and "done" ends it."""
        return wording.options(turn, self._way, self.chosen)

    def answer(self, turn: Turn) -> State | None:
        if wording.gone(turn, self._way):
            turn.go(f"/quiz {self.quiz}")
            return None
        question = quiz_of(turn, self.quiz).questions[self.left[0]]
        match turn.input:
            case Choice(said) if question.several and said != DONE:
                return self.model_copy(update={"chosen": _ticked(self.chosen, said)})
            case Choice(said) if self.chosen or said != DONE:
                return self._next(turn, good={*self.chosen, said} - {DONE} == set(question.right))
        turn.say("quiz-tap")
        return self

    def _next(self, turn: Turn, *, good: bool) -> State | None:
        """The next question; after the last one what was learnt."""
        now, *left = self.left
        done, right = (*self.done, now), (*self.right, now) if good else self.right
        if left:
            following = {"left": tuple(left), "done": done, "right": right, "chosen": ()}
            return self.model_copy(update=following)
        if self.phase:
            rounds.add(turn, Round(self.quiz, self.training, self.phase), done, right)
        screens.end(turn, Way(self.quiz, done, right))
        return None


def _ticked(chosen: tuple[str, ...], said: str) -> tuple[str, ...]:
    """With that option ticked, or no longer."""
    return tuple(one for one in chosen if one != said) if said in chosen else (*chosen, said)
