"""What is shown to who asks: the first screen, the centre, whom to call, the receipt, a case."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot import cards, people
from bot.dialog import SHOWN, Button, Html, Turn, written
from dialogs.hotline import cases, codes, hours, names, waits
from dialogs.hotline.cases import URGENT, Case, Line
from dialogs.hotline.content import FromArticle, Topic, facts_of
from dialogs.hotline.staff.sending import words_of

TOLD = 2500  # characters of a story on one screen
LINE = 600  # of one line of it


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


def say_numbers(turn: Turn, kind: str) -> None:
    """Whom to call now, before anything is asked; those of another country are left out."""
    danger = facts_of(turn).danger(kind)
    if danger is None:
        return
    keys = [*cards.reachable(turn, cards.around(turn), danger.numbers)]
    numbers = Html("\n".join(cards.lines(turn, keys)))
    turn.say("hotline-call-now", what=names.kind_name(turn, kind), numbers=numbers)


def say_receipt(turn: Turn, case: Case, code: str) -> None:
    """It is with us: the code, how long, what happens now; an urgent one is told to call first."""
    urgent = "yes" if case.urgency == URGENT else "no"
    turn.say(
        "hotline-receipt",
        buttons={"mine": f"/hotline mine {case.id}"},
        urgent=urgent,
        code=codes.spoken(code),
        lines=waits.lines(turn),
    )


def show_list(turn: Turn, found: Sequence[Case]) -> None:
    """Several cases: which one?"""
    buttons = [
        Button(
            turn.label(
                "hotline-list",
                "open" if case.phase != "closed" else "closed",
                topic=names.topic_name(turn, case.topic),
                day=waits.clock(turn, case.opened_at)[:5],
            ),
            f"/hotline mine {case.id}",
        )
        for case in found[:SHOWN]
    ]
    turn.show("hotline-list", buttons=buttons, back="/hotline")


def show_none(turn: Turn) -> None:
    """There is no case of theirs."""
    turn.show("hotline-none", buttons={"ask": "/hotline ask"}, back="/hotline")


def show_closed(turn: Turn, case: Case) -> None:
    """It is over: reading it, opening it again, saying how it was."""
    buttons = {"story": f"/hotline story {case.id}", "reopen": f"/hotline reopen {case.id}"}
    if not case.rating:
        buttons["rate"] = f"/hotline rate {case.id}"
    turn.show(
        "hotline-closed",
        buttons=buttons,
        back="/hotline",
        topic=names.topic_name(turn, case.topic),
        day=_day_of(turn, case.closed_at),
    )


def state_of(turn: Turn, case: Case) -> str:
    """Where it stands, in one sentence."""
    if case.phase == "new":
        return turn.label("hotline-phase-again" if case.taken_at else "hotline-phase-new")
    return turn.label("hotline-phase-answered" if case.answered_at else "hotline-phase-taken")


def _day_of(turn: Turn, second: int) -> str:
    return written(datetime.fromtimestamp(second, turn.now.tzinfo))


def show_rating(turn: Turn, case: Case) -> None:
    """One tap; a typed digit is as many stars."""
    stars = [Button(f"{'⭐' * n} {n}", f"/hotline rate {case.id} {n}") for n in range(1, 6)]
    turn.show("hotline-rate", buttons=stars, back=f"/hotline mine {case.id}")


def show_story(turn: Turn, case: Case) -> None:
    """What was said so far, the newest of it; files as what they are."""
    told: list[str] = []
    for one in reversed(cases.lines(turn, case.id)):
        if one.who in {"person", "operator"}:
            told.append(_line(turn, one))
            if sum(map(len, told)) > TOLD:
                break
    turn.show(
        "hotline-story-so-far",
        back=f"/hotline mine {case.id}",
        lines="\n".join(reversed(told)),
    )


def _line(turn: Turn, line: Line) -> str:
    kind = turn.label("hotline-kind-of", line.kind) if line.file_id else ""
    text = f"{kind} {words_of(turn.house, turn.language or '', line)}".strip()
    short = text if len(text) <= LINE else text[: LINE - 1] + "…"
    return f"{waits.clock(turn, line.at)[:5]} {turn.label('hotline-who', line.who)}: {short}"
