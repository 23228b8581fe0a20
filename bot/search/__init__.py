"""Words to articles: an index in memory, one for each language."""

from bot.search.index import Document, Index, Search
from bot.search.letters import Letters, Spelling

__all__ = ["Document", "Index", "Letters", "Search", "Spelling"]
