"""What waits for staff: kind, urgency, since when, who took it; who is on duty, and the rota."""

from bot.waiting.duties import Duty, duty_of, go_off, go_on, on_duty, on_now, places, tongues
from bot.waiting.rings import EVERY, Ring, next_at, postpone, ring, to_ring
from bot.waiting.rows import (
    BOUND,
    NOTE,
    Waiting,
    Wanted,
    done,
    drop,
    end_duty,
    get,
    hand_back,
    mine,
    open_rows,
    prune,
    put,
    take,
)
from bot.waiting.shifts import Shift, add_shift, drop_shift, shifts_of
from bot.waiting.tables import MIGRATIONS

__all__ = [
    "BOUND",
    "EVERY",
    "MIGRATIONS",
    "NOTE",
    "Duty",
    "Ring",
    "Shift",
    "Waiting",
    "Wanted",
    "add_shift",
    "done",
    "drop",
    "drop_shift",
    "duty_of",
    "end_duty",
    "get",
    "go_off",
    "go_on",
    "hand_back",
    "mine",
    "next_at",
    "on_duty",
    "on_now",
    "open_rows",
    "places",
    "postpone",
    "prune",
    "put",
    "ring",
    "shifts_of",
    "take",
    "to_ring",
    "tongues",
]
