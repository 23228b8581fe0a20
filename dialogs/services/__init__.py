"""Numbers, offices and consulates: who answers, and honestly how we know.

> /services
Numbers and offices
• 112: any danger: fire, police, ambulance, gas, rescue. Free. Day and night
...
What do you need?
[🏛 Consulates] [💼 Work and wages] [🩺 Health] [🧳 Migration agencies] [🛡 Violence, forced work] [📵 A number does not answer]
> [Consulates]
Whose embassy or consulate? I use your answer once and do not keep it.
[Uzbekistan] [Tajikistan] [Kyrgyzstan] [Kazakhstan] [Another country]
> [Kyrgyzstan]
Kyrgyzstan: embassy and consulates
Russia
Embassy: Moscow
• +7 925 115-50-47: Embassy of Kyrgyzstan in Moscow, hotline (published: 26.03.2024, not called by us)
📍 119017, ул. Большая Ордынка, 64
...
[📵 A number does not answer]
> [A number does not answer]
Which number did not answer? When three people say so, we hide it until we have checked it. The emergency numbers always stay.
[+7 925 115-50-47]
> [+7 925 115-50-47]
Thank you. Is it urgent? Then call another number of the list, in danger 112.
"""

from bot.dialog import Dialog
from dialogs.services.content import Services
from dialogs.services.documents import documents
from dialogs.services.screens import services

dialog = Dialog(
    name="services",
    commands={"services": services},
    content=Services,
    documents=documents,
)
