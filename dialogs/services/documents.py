"""The lists as they are searched: by what they are called."""

from collections.abc import Iterator

from pydantic import BaseModel

from bot import cards
from bot.i18n import I18n
from bot.search import Document
from dialogs.services.content import Services

SECOND = "ru"  # these words are said in Russian in every language
CONSULATES = "consulates"


def documents(i18n: I18n, facts: BaseModel, language: str) -> Iterator[Document]:
    """Consulates, and the topics."""
    assert isinstance(facts, Services)  # the dialog says so
    for name in (CONSULATES, *facts.topics):
        label = i18n.label(language, "services-main", name)
        names = dict.fromkeys((label, i18n.label(SECOND, "services-main", name)))
        asked = [i18n.passage(language, "services-consulates")] if name == CONSULATES else []
        yield Document(
            f"/services {name}",
            label,
            cards.EVERYWHERE,
            tuple((3.0, text) for text in asked),
            tuple((1.0, one) for one in names),
        )
