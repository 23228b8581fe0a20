"""What config/ holds about articles, numbers and the words that people type."""

from datetime import date
from typing import Annotated, Literal, Protocol, Self, runtime_checkable

from pydantic import Field, StringConstraints, model_validator

from bot.content import Checked, Part, WrongContent
from bot.dialog import SHOWN

Id = Annotated[str, StringConstraints(pattern=r"^[a-z]+(-[a-z]+)*$", max_length=32)]
Topic = Literal[
    "papers", "permit", "work", "police", "family", "danger", "leave", "back",
    "care", "birth", "child", "tb", "mind",
    "aid", "sudden", "disaster", "weather", "ready",
]  # fmt: skip
# An emergency number itself, else the id of a fact; a fact with several numbers: and a letter.
Key = Annotated[str, StringConstraints(pattern=r"^(1\d\d|[AE]-[A-Z]{2}-\d{2}[b-d]?)$")]
Country = Literal["ru", "kz", "home"]
Home = Literal["uz", "tj", "kg", "kz"]  # whose citizens come to the bot
Language = Literal["ru", "kk", "uz", "tg", "ky", "en"]
Day = Annotated[str, StringConstraints(pattern=r"^((\d\d\.)?\d\d\.)?\d{4}$")]  # month, year alone
Word = Annotated[str, StringConstraints(pattern=r"^[a-z]{1,16}$")]
Also = Annotated[str, StringConstraints(pattern=r"^/[a-z]+( [a-z]+)*$", max_length=32)]

EVERYWHERE = "all"
HOME = "home"  # before leaving, and when one is back
PASSPORTS = ("eaeu", "uztj", "other")  # whose citizens a rule may differ for
# Words of a command that an article may not be called: see screens.py.
RESERVED = frozenset(
    {"all", "country", "for", "forget", "home", "keep", "kz", "no", "person", "ru", "short"}
    | {"topic", "yes"}
)


class WrongCards(WrongContent):
    """Articles, numbers and words that do not fit each other."""


class Article(Checked):
    """The facts of one article; its words stand in locales/ under <slice>-<id>.

    `facts` are the ids of the fact base that it rests on, `numbers` who can help, the likeliest
    first. Where the rule depends on the `passport` or on the region, the words have an attribute
    for each: `.for-eaeu`, or `.in-<word>` for the regions with that word. `also` is the command of
    one more button.
    """

    country: Country | Literal["all"]
    topic: Topic
    facts: tuple[str, ...] = Field(min_length=1)
    numbers: tuple[Key, ...]
    urgent: bool
    passport: bool = False
    regions: dict[str, Word] = Field(default_factory=dict)
    also: Also | Literal[""] = ""

    @model_validator(mode="after")
    def _somebody_to_call(self) -> Self:
        if not self.numbers and self.country != HOME:  # 112 is a number of Russia and Kazakhstan
            raise ValueError("nobody to call")
        return self

    def parts(self) -> list[str]:
        """The attributes that its words must have beside those of every article."""
        passports = [f"for-{one}" for one in PASSPORTS] if self.passport else []
        return [*passports, *(f"in-{word}" for word in dict.fromkeys(self.regions.values()))]

    def holds_in(self, country: str) -> bool:
        """Whether somebody in that country may go by it."""
        return self.country in {country, EVERYWHERE}


class Articles(Part):
    """config/<slice>.toml: the topics with their pictures, and the articles of a slice.

    `commonest` lists for each country, and for "all" where nobody is asked for one, what stands
    on the first screen.
    """

    topics: dict[Topic, str]
    commonest: dict[Country | Literal["all"], tuple[Id, ...]]
    articles: dict[Id, Article]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if taken := RESERVED & set(self.articles):
            raise ValueError(f"an article cannot be called {sorted(taken)}")
        if lost := {a.topic for a in self.articles.values()} - set(self.topics):
            raise ValueError(f"topics without a picture: {sorted(lost)}")
        for country in self.commonest:
            if len(self.topics_of(country)) > SHOWN:
                raise ValueError(f"more than {SHOWN} topics for {country}")
        for country, names in self.commonest.items():
            if len(names) >= SHOWN or set(names) - set(self.of(country)):
                raise ValueError(f"commonest.{country}: five at most, and of that country")
        return self

    def of(self, country: str, topic: str | None = None) -> dict[str, Article]:
        """The articles of a country, or of one of its topics, in the order of the file."""
        return {
            name: article
            for name, article in self.articles.items()
            if article.holds_in(country) and topic in {None, article.topic}
        }

    def topics_of(self, country: str) -> list[Topic]:
        """The topics that a country has articles about."""
        there = {article.topic for article in self.of(country).values()}
        return [topic for topic in self.topics if topic in there]

    def first(self, country: str) -> tuple[str, ...]:
        """What stands on the first screen of a country."""
        return next(names for here, names in self.commonest.items() if here == country)

    def countries(self) -> list[str]:
        """The countries that somebody can choose here."""
        return [country for country in self.commonest if country != EVERYWHERE]

    def twin(self, name: str, country: str) -> str | None:
        """The article on the same matter in another country: `wages` and `kz-wages`."""
        found = (other for other in self.of(country) if _matter(other) == _matter(name))
        return next(found, None)


def _matter(name: str) -> str:
    return name.removeprefix("kz-").removeprefix("home-").removesuffix("-kz")


class Number(Part):
    """A number or a site that may be shown, and what is known of it.

    `published` is the date of the newest source, as it is told: a day, a month or a year.
    `mobile` is a shorter number for the same line; `citizens` are those whom alone it serves (none:
    anybody). What the fact base does not say of price, hours and languages stays empty.
    """

    phone: str = ""
    mobile: str = ""
    site: str = ""
    countries: tuple[Country, ...] = Field(min_length=1)
    fact: tuple[str, ...] = Field(min_length=1)
    published: Day
    checked: date
    called: Literal[False]  # nobody has called any of them yet; see the fact base, A6
    emergency: bool = False
    citizens: tuple[Home, ...] = ()
    free: Literal["yes", "inside"] | None = None  # inside: of the country
    hours: Literal["always"] | None = None
    languages: tuple[Language, ...] = ()

    @model_validator(mode="after")
    def _one(self) -> Self:
        if bool(self.phone) == bool(self.site):
            raise ValueError("either a phone or a site")
        return self


class Numbers(Part):
    """config/numbers.toml."""

    numbers: dict[Key, Number]


@runtime_checkable
class Naming(Protocol):
    """Content of a slice without articles that names numbers."""

    def named(self) -> frozenset[str]:
        """The keys of numbers.toml that it names."""
