"""The tables of this room, in the order in which they came."""

from bot.cards import reports, rules, votes
from bot.store import Migrations

MIGRATIONS = Migrations("cards", (votes.SCHEMA, rules.SCHEMA, reports.SCHEMA))
