"""Are you safe? Roll-calls that staff begin after an event, and check-ins of one's own.

> /checkin
Check-ins. In danger call 112.
"""

from bot.dialog import Dialog
from dialogs.checkin import ladders, rolls, staff, states
from dialogs.checkin.content import Checkin

dialog = Dialog(
    name="checkin",
    commands={"checkin": states.checkin},
    states=(*states.STATES, *ladders.STATES, *staff.STATES),
    migrations=(*rolls.MIGRATIONS, *ladders.MIGRATIONS),
    content=Checkin,
    audiences=rolls.AUDIENCES,
    hears=states.hears,
    leave=states.leave,
    hide=states.hide,
)
