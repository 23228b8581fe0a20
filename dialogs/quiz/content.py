"""The model of config/quiz.toml: the quizzes, their questions, and on which facts each rests."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, StringConstraints, model_validator

from bot.dialog import SHOWN, Part, Turn

Name = Literal["tb", "papers", "quake"]
NAMES: tuple[Name, ...] = get_args(Name)
Host = Literal["ru", "kz"]
HOSTS: tuple[Host, ...] = get_args(Host)
Key = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,12}$")]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$", max_length=24)]
Where = Annotated[str, StringConstraints(pattern=r"^(rights|medical|emergency)/[a-z]+(-[a-z]+)*$")]

LEAST = 4  # questions of a round: fewer teach nothing, and would tell who said what
DONE = "done"


class Rule(Part):
    """What hangs on a law: not told after `review_by`."""

    facts: tuple[str, ...] = Field(min_length=1)
    checked: date
    review_by: date


class Question(Part):
    """A scenario, quiz-ask-<quiz>-<its name>: its options are attributes, quiz-why-... explains.

    `country` where the rule is one country's, else everywhere; `review_by` where it may change;
    `law` where Russian law makes something of it: quiz-law-<quiz>, told unless in Kazakhstan.
    """

    facts: tuple[str, ...] = Field(min_length=1)
    options: tuple[Key, ...] = Field(min_length=2, max_length=SHOWN - 1)
    right: tuple[Key, ...] = Field(min_length=1)
    checked: date
    country: Host | None = None
    review_by: date | None = None
    law: Rule | None = None

    @model_validator(mode="after")
    def _answered(self) -> Self:
        if not set(self.right) < set(self.options):
            raise ValueError("what is right is among the options, and not all of them")
        if any(len(set(keys)) < len(keys) for keys in (self.options, self.right)):
            raise ValueError("the same option twice")
        if DONE in self.options:
            raise ValueError(f"{DONE} is the button below the options")
        return self

    @property
    def several(self) -> bool:
        """Whether more than one answer is right: they are ticked."""
        return len(self.right) > 1

    def fits(self, host: Host, day: date) -> bool:
        """Whether it is asked there on that day."""
        return self.country in {None, host} and not (self.review_by and day > self.review_by)


class Quiz(Part):
    """The questions in their order; `petals` counts what is right as petals of a flower."""

    petals: bool
    articles: dict[Host, tuple[Where, ...]]
    questions: dict[Id, Question]

    @model_validator(mode="after")
    def _long_enough(self) -> Self:
        for host in HOSTS:
            if sum(one.country in {None, host} for one in self.questions.values()) < LEAST:
                raise ValueError(f"fewer than {LEAST} questions in {host}")
            if not 1 <= len(self.articles.get(host, ())) < SHOWN:
                raise ValueError(f"one to {SHOWN - 1} articles in {host}")
        return self

    @property
    def divided(self) -> bool:
        """Whether it matters which country somebody is in."""
        return any(one.country for one in self.questions.values())

    def asked(self, host: Host, day: date) -> tuple[str, ...]:
        """The questions of a round there on that day; none where too few are left."""
        found = tuple(name for name, one in self.questions.items() if one.fits(host, day))
        return found if len(found) >= LEAST else ()


class Quizzes(Part):
    """All quizzes."""

    quizzes: dict[Name, Quiz]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if tuple(self.quizzes) != NAMES:
            raise ValueError(f"these, in this order: {', '.join(NAMES)}")
        return self

    def articles(self) -> Iterator[str]:
        """Every article that a quiz leads to, as `rights/wages`."""
        for one in self.quizzes.values():
            for there in one.articles.values():
                yield from there

    def asks(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Every question as its phrase is named, and its options."""
        for name, one in self.quizzes.items():
            for which, question in one.questions.items():
                yield f"{name}-{which}", question.options


def known(said: str) -> Name | None:
    """The quiz of that name."""
    return next((name for name in NAMES if name == said), None)


def quiz_of(turn: Turn, name: Name) -> Quiz:
    """What config/quiz.toml holds of that quiz."""
    facts = turn.content("quiz")
    assert isinstance(facts, Quizzes)  # the dialog says so
    return facts.quizzes[name]


def host_of(turn: Turn) -> Host:
    """Whose rules are asked: Kazakhstan's there, Russia's elsewhere; its questions name it."""
    return "kz" if turn.person.country == "KZ" else "ru"
