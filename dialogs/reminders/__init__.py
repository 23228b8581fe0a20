"""Reminders that people ask for: a day and a word of their own, told in discreet words.

> /reminders
What shall I remind you of?
[📄 Patent payment] [🏠 End of registration] [🛡 End of insurance] [🩺 Visit to a doctor] [💊 Medicine]
> [Visit to a doctor]
Which country are you in now? I ask only because rules and phone numbers differ.
[Russia] [Kazakhstan] [Uzbekistan] [Tajikistan] [Kyrgyzstan] [More ⬇️]
> [Russia]
On which day is the visit?
Tap a button, or write the date, for example 21.12.2026.
[Tomorrow: 22.11.2026] [In 3 days: 24.11.2026] [In a week: 28.11.2026] [In 30 days: 21.12.2026]
> 25.11
Which words shall I write to you then?
...
[Without a word]
> Anna, 10:30
Saved: Visit, 25.11.2026.
Next reminder: 24.11.2026 18:00.
The reminder will not say what it is about.
[My reminders]
> [My reminders]
Your reminders
Tap one to see it or to stop it.
[Visit: 25.11.2026] [➕ New reminder]
"""

from bot.dialog import Dialog
from dialogs.reminders.reminders import MIGRATIONS
from dialogs.reminders.states import Day, Hour, Kind, Word, reminders

dialog = Dialog(
    name="reminders",
    commands={"reminders": reminders},
    states=(Kind, Day, Hour, Word),
    migrations=MIGRATIONS,
)
