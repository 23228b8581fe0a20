"""What is shown to who asks: the first screen, the centre."""

from dataclasses import dataclass

from bot import cards, people
from bot.dialog import Turn
from dialogs.hotline import cases, hours, names, waits
from dialogs.hotline.content import FromArticle, Topic, facts_of


@dataclass(frozen=True, slots=True)
class About:
    """What somebody asks about: a topic, and the article that they come from, if any."""

    topic: Topic
    article: str = ""

    @property
    def words(self) -> str:
        """As a command says it."""
        return self.article.replace("/", " ") or self.topic


def about(turn: Turn, said: str) -> About | None:
    """The topic of `rights wages`, or of `work`; None for what is neither."""
    words = said.lower().split()
    if len(words) == 2:
        return _article(turn, *words)
    topic = next((one for one in facts_of(turn).topics if words == [one]), None)
    return About(topic) if topic else None


def _article(turn: Turn, name: str, one: str) -> About | None:
    content = turn.house.content.get(name)
    if not isinstance(content, cards.Articles) or one not in content.articles:
        return None
    return About(content.articles[one].topic, f"{name}/{one}")


def differs(turn: Turn, article: str) -> FromArticle:
    """Where an article differs from its topic."""
    return facts_of(turn).articles.get(article, FromArticle())


def told(turn: Turn, asked: About) -> str:
    """What it is about, plain: the title of the article, else the topic."""
    if asked.article:
        name, _, one = asked.article.partition("/")
        return cards.title(turn, name, one)
    return names.topic_name(turn, asked.topic)


def show_main(turn: Turn, asked: About | None = None) -> None:
    """Whom to call first, what never happens here, whether somebody is there, the ways on."""
    words = asked.words if asked else ""
    buttons = {"ask": f"/hotline ask {words}".rstrip(), "urgent": "/hotline urgent"}
    if cases.mine(turn):
        buttons["mine"] = "/hotline mine"
    buttons |= {"code": "/hotline code", "centre": "/hotline centre"}
    turn.show(
        "hotline-main",
        buttons=buttons,
        about="\n" + turn.label("hotline-about", what=told(turn, asked)) if asked else "",
        lines=waits.lines(turn),
    )


def show_centre(turn: Turn) -> None:
    """Who we are: the number, the offices, the hours; what is invented is said to be."""
    facts = facts_of(turn)
    spoken = ", ".join(turn.label("home-language", code) for code in facts.centre.languages)
    turn.show(
        "hotline-centre",
        buttons={"ask": "/hotline ask"},
        back="/hotline",
        invented="\n" + turn.label("hotline-invented") if facts.centre.invented else "",
        phone=facts.centre.phone,
        languages=spoken,
        offices="\n\n".join(_offices(turn)),
    )


def _offices(turn: Turn) -> list[str]:
    """Each with its hours, those of the person's place first."""
    facts = facts_of(turn)
    mine = {*people.regions_of(turn.db, turn.person), turn.person.country or ""}
    near = sorted(
        facts.offices.items(),
        key=lambda item: mine.isdisjoint({item[1].place, item[1].place[:2]}),
    )
    return [
        turn.label("hotline-office", city) + "\n" + "\n".join(_hours(turn, office.hours))
        for city, office in near
    ]


def _hours(turn: Turn, place: str) -> list[str]:
    week = facts_of(turn).hours[place]
    days = [
        turn.label("hotline-days", first=_day(turn, first), last=_day(turn, last), hours=times)
        if first != last
        else turn.label("hotline-day-hours", day=_day(turn, first), hours=times)
        for first, last, times in hours.grouped(week)
    ]
    city = week.zone.rpartition("/")[2].lower()
    known = turn.house.i18n.has("en", "hotline-clock", city)
    return [*days, turn.label("hotline-clock", city) if known else week.zone]


def _day(turn: Turn, day: str) -> str:
    return turn.label("hotline-day", day)
