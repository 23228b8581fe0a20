"""The words as they are searched: by what they are called, here and on the form."""

import re
from collections.abc import Iterator

from pydantic import BaseModel

from bot.i18n import I18n
from bot.search import Document
from dialogs.glossary.content import Glossary

PICTURE = "📖"
# An article's title weighs 3.0: whoever describes a trouble wants an article, not a word.
MEANING = 0.3
NAME = 1.0

_APART = re.compile(r"[()]")  # a long name and, in brackets, a short one: people type either


def documents(i18n: I18n, facts: BaseModel, language: str) -> Iterator[Document]:
    """Every word in that language, with what stands on the form beside."""
    assert isinstance(facts, Glossary)  # the dialog says so
    for word, known in facts.words.items():
        phrase = f"glossary-word-{word}"
        spoken = i18n.first_with(language, phrase)
        title = i18n.label(spoken, phrase, "title")
        yield Document(
            f"/glossary word {word}",
            f"{PICTURE} {title}",
            known.country,
            ((MEANING, i18n.passage(spoken, phrase)),),
            tuple((NAME, name) for name in _names(title, known.russian, known.kazakh)),
        )


def _names(*written: str) -> list[str]:
    """Every name that somebody may type, once."""
    parts = (part.strip() for whole in written for part in _APART.split(whole))
    return list(dict.fromkeys(part for part in parts if part))
