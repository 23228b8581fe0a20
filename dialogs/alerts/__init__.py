"""Alerts of danger: who wants them, for which places, about what, and when not.

> /alerts
Alerts of danger for your region
...
[✅ Yes, alert me] [Not now] [📱 Signals on my phone]
> [Yes, alert me]
Alerts for which country?
[Russia] [Kazakhstan] [Uzbekistan] [Tajikistan] [Kyrgyzstan] [More ⬇️]
> [Kazakhstan]
Which region? You can type its first letters.
[Whole country] [Almaty (city)] [Astana] [Shymkent] [Turkistan Region] [More ⬇️]
> [Almaty (city)]
Alerts are on.
📍 Where: Almaty (city)
☑️ About what: Danger to people
...
[📍 Where] [☑️ About what] [⏸ Pause] [🔔 Test message] [⛔ Stop alerts]
> [About what]
Danger to people: you always get this. Choose what else.
[⬜ Weather] [⬜ Borders] [⬜ New laws] [⬜ Trainings] [⬜ Exercises]
> [Weather]
Danger to people: you always get this. Choose what else.
[☑️ Weather] [⬜ Borders] [⬜ New laws] [⬜ Trainings] [⬜ Exercises]
> /alerts test
Close Telegram and lock the phone now. In 15 seconds a test message comes.
Then tell me whether it rang.
"""

from bot.dialog import Dialog
from dialogs.alerts import samples
from dialogs.alerts.answers import MIGRATION as ANSWERS
from dialogs.alerts.audiences import AUDIENCES
from dialogs.alerts.bulletins import MIGRATION as BULLETINS
from dialogs.alerts.bulletins import Bulletin
from dialogs.alerts.content import Alerts, Topic
from dialogs.alerts.runs import MIGRATION as RUNS
from dialogs.alerts.staff import STATES
from dialogs.alerts.states import Country, Region, alerts, leave
from dialogs.alerts.subscribers import FOR_EVER, MIGRATIONS, NEVER, OPEN, Subscriber, settle_in

dialog = Dialog(
    name="alerts",
    commands={"alerts": alerts},
    states=(Country, Region, *STATES),
    migrations=(*MIGRATIONS, BULLETINS, ANSWERS, RUNS, OPEN),
    content=Alerts,
    audiences=AUDIENCES,
    leave=leave,
)

# For the invented people of the demo (bot.cli).
__all__ = [
    "FOR_EVER",
    "NEVER",
    "Bulletin",
    "Subscriber",
    "Topic",
    "dialog",
    "samples",
    "settle_in",
]
