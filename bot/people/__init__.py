"""Who is on the other side: language, country, region, the waiting question, the open screen."""

from bot.people.arrivals import Arrival, arrive
from bot.people.drafts import drop_drafts, keep_draft, prune_drafts, take_draft
from bot.people.erased import KEPT as ERASED_KEPT
from bot.people.erased import Erased, all_erased, erase_again, prune_erased
from bot.people.export import export
from bot.people.groups import greet_today, move_group
from bot.people.people import (
    MIGRATIONS,
    Desk,
    Person,
    add,
    by_chat,
    by_id,
    choose_language,
    choose_region,
    clear_desks,
    erase,
    keep,
    lose,
    reach,
    regions_of,
)
from bot.people.regions import Region, Regions

__all__ = [
    "ERASED_KEPT",
    "MIGRATIONS",
    "Arrival",
    "Desk",
    "Erased",
    "Person",
    "Region",
    "Regions",
    "add",
    "all_erased",
    "arrive",
    "by_chat",
    "by_id",
    "choose_language",
    "choose_region",
    "clear_desks",
    "drop_drafts",
    "erase",
    "erase_again",
    "export",
    "greet_today",
    "keep",
    "keep_draft",
    "lose",
    "move_group",
    "prune_drafts",
    "prune_erased",
    "reach",
    "regions_of",
    "take_draft",
]
