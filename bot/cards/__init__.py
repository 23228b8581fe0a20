"""Articles: what is known about each, how one is shown, and the way from one to the next."""

from bot.cards.content import (
    EVERYWHERE,
    HOME,
    Article,
    Articles,
    Country,
    Home,
    Id,
    Key,
    Naming,
    Number,
    Numbers,
    Vocabulary,
    WrongCards,
    agree,
)
from bot.cards.documents import documents
from bot.cards.face import (
    STEPS,
    around,
    before_the_fold,
    block,
    emergencies,
    html_of,
    lines,
    numbers,
    phrase_of,
)
from bot.cards.reports import hidden, prune, report, restore
from bot.cards.screens import answer
from bot.cards.votes import MIGRATIONS

__all__ = [
    "EVERYWHERE",
    "HOME",
    "MIGRATIONS",
    "STEPS",
    "Article",
    "Articles",
    "Country",
    "Home",
    "Id",
    "Key",
    "Naming",
    "Number",
    "Numbers",
    "Vocabulary",
    "WrongCards",
    "agree",
    "answer",
    "around",
    "before_the_fold",
    "block",
    "documents",
    "emergencies",
    "hidden",
    "html_of",
    "lines",
    "numbers",
    "phrase_of",
    "prune",
    "report",
    "restore",
]
