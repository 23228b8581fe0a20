"""Help, at any time: whom to call, always first; then somebody is rung, and the family if wanted.

> /sos
Call now. It is free.
• 112: any danger: fire, police, ambulance, gas, rescue. Free. Day and night
• 101: fire and rescue. Free
• 102: police. Free
• 103: ambulance. Free
• 104: gas leak; call from outside the building. Free
...
What is happening? Tap it, and I will tell an operator too.
[🩹 Hurt or ill] [⚠️ Violence] [🔒 Held or locked in] [👮 Detained by police] [🧭 Lost or stuck] [🆘 Something else]
> [Hurt or ill]
🩹 Hurt or ill. Call first:
• 103: ambulance. Free
• 112: any danger: fire, police, ambulance, gas, rescue. Free. Day and night
...
> [Take it back]
In danger call 112. It is free.
"""

from bot.dialog import Dialog
from dialogs.sos import calls
from dialogs.sos.content import Sos
from dialogs.sos.states import hears, sos

dialog = Dialog(
    name="sos",
    commands={"sos": sos},
    migrations=calls.MIGRATIONS,
    content=Sos,
    hears=hears,
    hide=calls.hide,
)
