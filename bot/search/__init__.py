"""Words to articles: an index in memory, one for each language."""

from bot.search.index import Document, Index, Search
from bot.search.letters import Letters, Spelling
from bot.search.missed import MIGRATIONS, Missed, most_missed
from bot.search.missed import prune as prune_missed

__all__ = [
    "MIGRATIONS",
    "Document",
    "Index",
    "Letters",
    "Missed",
    "Search",
    "Spelling",
    "most_missed",
    "prune_missed",
]
