"""Articles: what is known about each, how one is shown, and the way from one to the next."""

from bot.cards.content import (
    EVERYWHERE,
    HOME,
    Article,
    Articles,
    Country,
    Day,
    Home,
    Id,
    Key,
    Naming,
    Number,
    Numbers,
    WrongCards,
)
from bot.cards.documents import documents
from bot.cards.face import (
    STEPS,
    around,
    block,
    emergencies,
    lines,
    numbers,
    phrase_of,
    reachable,
    title,
)
from bot.cards.items import Item, find_item
from bot.cards.reports import (
    all_hidden,
    article_item,
    hidden,
    hide,
    item,
    prune,
    report,
    reported,
    restore,
)
from bot.cards.screens import answer
from bot.cards.tables import MIGRATIONS
from bot.cards.vocabulary import Vocabulary, agree, vocabulary
from bot.cards.votes import least_helpful

__all__ = [
    "EVERYWHERE",
    "HOME",
    "MIGRATIONS",
    "STEPS",
    "Article",
    "Articles",
    "Country",
    "Day",
    "Home",
    "Id",
    "Item",
    "Key",
    "Naming",
    "Number",
    "Numbers",
    "Vocabulary",
    "WrongCards",
    "agree",
    "all_hidden",
    "answer",
    "around",
    "article_item",
    "block",
    "documents",
    "emergencies",
    "find_item",
    "hidden",
    "hide",
    "item",
    "least_helpful",
    "lines",
    "numbers",
    "phrase_of",
    "prune",
    "reachable",
    "report",
    "reported",
    "restore",
    "title",
    "vocabulary",
]
