"""Are you safe? Roll-calls that staff begin after an event, and check-ins of one's own.

> /checkin
Say how you are
In danger call:
...
Nobody is asking you anything now.
[⏰ My own check-in] [🆘 SOS]
"""

from bot.dialog import Dialog
from dialogs.checkin import ladders, rolls, rounds, samples, staff, states
from dialogs.checkin.content import Checkin
from dialogs.checkin.rolls import Roll

dialog = Dialog(
    name="checkin",
    commands={"checkin": states.checkin},
    states=(*states.STATES, *ladders.STATES, *staff.STATES),
    migrations=(*rolls.MIGRATIONS, *rounds.MIGRATIONS, *ladders.MIGRATIONS),
    content=Checkin,
    audiences=rolls.AUDIENCES,
    hears=states.hears,
    leave=states.leave,
    hide=states.hide,
)

# For the invented people of the demo (bot.cli).
__all__ = ["Roll", "dialog", "samples"]
