"""Staff and what they may do: their menu, invitations, disabling, taking a text back.

> /staff
You are staff, number 1.
Administrator: Everywhere
You have no second factor yet. For what matters you need one: ask whoever runs the bot.
[⚪ Not on duty] [📋 What waits: 0] [👥 Staff] [✉️ Invite somebody]
> [Not on duty]
You are not on duty.
Languages: any
Places: all of your roles
Taken and not done: 0
[🟢 Go on duty] [🌐 Languages] [🗓 My week] [📋 What waits]
> [Go on duty]
...
> /staff
...
[🟢 On duty] [📋 What waits: 0] [👥 Staff] [✉️ Invite somebody]
> [Invite somebody]
Which role?
[Operator] [Alert author] [Approver] [Editor] [Trainer] [More ⬇️]
> [Operator]
For which country?
[Everywhere] [Russia] [Kazakhstan] [Uzbekistan] [Tajikistan] [More ⬇️]
> [Kazakhstan]
For which region?
...
> [The whole country]
Send this link to one person only. It works once, for 24 hours.
Operator: Kazakhstan
...
[Cancel this invitation]
> [Cancel this invitation]
...
[🟢 On duty] [📋 What waits: 0] [👥 Staff] [✉️ Invite somebody]
"""

from bot.dialog import Dialog
from dialogs.staff.invitations import MIGRATIONS as INVITATIONS
from dialogs.staff.rotas import Hours, Unshift, Weekday
from dialogs.staff.rows import Note
from dialogs.staff.screens import leave
from dialogs.staff.states import Code, Country, Invited, Region, Role, staff
from dialogs.staff.withdrawals import MIGRATIONS as WITHDRAWALS

dialog = Dialog(
    name="staff",
    commands={"staff": staff},
    states=(Role, Country, Region, Code, Invited, Note, Weekday, Hours, Unshift),
    migrations=(*INVITATIONS, *WITHDRAWALS),
    payload="s",
    leave=leave,
)
