"""Pregnancy by stage, the danger signs first; a note each month only for who asks for it.

> /pregnancy
Pregnancy and birth
One of these signs is enough. Call 103 or 112 at once:
...
What would you like to read? Your choice is not kept.
[Months 1–3] [Months 4–6] [Months 7–9] [The birth begins] [After the birth] [🔔 A note each month]
> [Months 7–9]
Months 7–9
The baby moves less or not at all? Call 103. Do not wait until morning.
...
[🚨 Danger signs] [🏥 Birth: what to do]
> /pregnancy notes
A note each month
I keep only the month, locked with a key. “No more of these” erases it at once and asks nothing.
Which month is it now? Tap, or type its number.
[Month 1] [Month 2] [Month 3] [Month 4] [Month 5] [More ⬇️]
> [Month 3]
Month 3
...
[🚨 Danger signs] [This month is not right] [No more of these]
> [No more of these]
There will be no more of these notes. Nothing is kept for them any more.
I wish you strength, whatever has happened. You are not alone.
...
[After a birth or a loss] [💙 Heavy on the heart]
"""

from bot.dialog import Dialog
from dialogs.pregnancy.content import Pregnancy
from dialogs.pregnancy.notes import MIGRATIONS
from dialogs.pregnancy.states import Month, pregnancy

dialog = Dialog(
    name="pregnancy",
    commands={"pregnancy": pregnancy},
    states=(Month,),
    migrations=MIGRATIONS,
    content=Pregnancy,
)
