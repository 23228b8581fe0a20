"""The hotline: applications, and the people who answer them.

> /hotline
In danger call 112 first. Ambulance 103, police 102. It is free.
Ask a person
An operator, a live person, reads and answers here. No name is needed.
We never ask for money, codes or passports.
No operator works here yet. Call yourself: /services. In danger 112.
We do not know yet how long an answer takes.
[✍️ Write to an operator] [🆘 It is urgent] [🔢 I have a code] [🏢 Phone, offices, hours]
> [Write to an operator]
What is it about? Choose, or write at once what happened.
[Work and wages] [Papers and stay] [Patent and permits] [Police and court] [Danger] [More ⬇️]
> [Work and wages]
Is one of these true now?
[None of these] [Hurt or very ill] [I do not want to live] [Beaten or threatened] [A child is alone] [More ⬇️]
> [None of these]
What happened?
Write in your own words, or send a voice message, a picture or a file.
You need not say your name. No papers, please: we do not need them.
> They have not paid me since August
I have it. Is there more? Send it now.
[✅ That is all] [🆘 It is urgent]
"""

from bot.dialog import Dialog, Turn
from dialogs.hotline import (
    calls,
    cases,
    codes,
    pins,
    remains,
    requests,
    samples,
    staff,
    visits,
    waits,
    words,
)
from dialogs.hotline.cases import Channel
from dialogs.hotline.content import Hotline, Language, Topic
from dialogs.hotline.staff.entering import Form
from dialogs.hotline.states import STATES, hotline


def leave(turn: Turn) -> None:
    """What they asked is stripped; what they work on rings for others."""
    requests.forget(turn)
    staff.leave(turn)


dialog = Dialog(
    name="hotline",
    commands={"hotline": hotline},
    states=(*STATES, *staff.STATES),
    migrations=(
        *cases.MIGRATIONS,
        waits.MIGRATION,
        codes.MIGRATION,
        visits.MIGRATION,
        *staff.MIGRATIONS,
        remains.MIGRATION,
        pins.MIGRATION,
        calls.MIGRATION,
        codes.MOVED,
    ),
    content=Hotline,
    leave=leave,
    hide=calls.hide,
    hears=words.hears,
    prune=remains.prune,
    export=remains.export,
)

# For the invented people of the demo, and for doctor (bot.cli).
__all__ = ["Channel", "Form", "Hotline", "Language", "Topic", "dialog", "samples"]
