"""Papers to be printed: a page of lines and a QR code as PDF, a QR code as a picture."""

from bot.papers.letters import lacks
from bot.papers.paper import Paper
from bot.papers.squares import poster_png

__all__ = ["Paper", "lacks", "poster_png"]
