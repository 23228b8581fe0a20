"""Who is on the other side: language, country, region, the waiting question, the open screen."""

from bot.people.people import (
    MIGRATIONS,
    Desk,
    Person,
    add,
    by_chat,
    by_id,
    choose_language,
    choose_region,
    erase,
    keep,
    lose,
    reach,
)
from bot.people.drafts import drop_drafts, keep_draft, prune_drafts, take_draft
from bot.people.export import export
from bot.people.groups import greet_today, move_group
from bot.people.regions import Region, Regions

__all__ = [
    "MIGRATIONS",
    "Desk",
    "Person",
    "Region",
    "Regions",
    "add",
    "by_chat",
    "by_id",
    "choose_language",
    "choose_region",
    "drop_drafts",
    "erase",
    "export",
    "greet_today",
    "keep",
    "keep_draft",
    "lose",
    "move_group",
    "prune_drafts",
    "reach",
    "take_draft",
]
