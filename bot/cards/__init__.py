"""Articles: what is known about each, how one is shown, and the way from one to the next."""

from bot.cards.content import (
    EVERYWHERE,
    HOME,
    Article,
    Articles,
    Number,
    Numbers,
    Vocabulary,
    WrongCards,
    agree,
)
from bot.cards.documents import documents
from bot.cards.face import STEPS, before_the_fold, html_of, phrase_of
from bot.cards.screens import answer
from bot.cards.votes import MIGRATIONS

__all__ = [
    "EVERYWHERE",
    "HOME",
    "MIGRATIONS",
    "STEPS",
    "Article",
    "Articles",
    "Number",
    "Numbers",
    "Vocabulary",
    "WrongCards",
    "agree",
    "answer",
    "before_the_fold",
    "documents",
    "html_of",
    "phrase_of",
]
