"""The chat page of our own Telegram: people's phones side by side in a browser."""

from bot.fakegram.page.phones import Code, Codes, Owner, Role
from bot.fakegram.page.routes import Page, open_page

__all__ = ["Code", "Codes", "Owner", "Page", "Role", "open_page"]
