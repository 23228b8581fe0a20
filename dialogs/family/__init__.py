"""Family: somebody far away hears that I am safe, or that I did not answer, and nothing else.

> /family
My family
In danger call 112 first.
Trusted people hear that you are safe. They do not see what you ask or read here.
You have no trusted person yet.
[➕ New trusted person]
> [New trusted person]
They hear that you are safe, that you called for help, or that you did not answer.
They never see your messages, your number or a point on the map.
May they also hear in which region you are?
[No, not where I am] [Yes, my region by name]
> [No, not where I am]
What do you call this person? For example: sister.
At most 30 characters. It is kept locked, and they never see it.
[Skip]
> Zarina
This link is for you alone. It works once, for seven days:
...
[👪 My trusted people]
> [My trusted people]
My trusted people
• Zarina: waits to be accepted
Tap one to see what they hear, or to end it.
[Zarina] [➕ New trusted person]
"""

from collections.abc import Mapping
from typing import Any

from bot.dialog import Dialog, Turn
from dialogs.family import holds, links, tries
from dialogs.family.states import STATES, family, hears, leave


def export(turn: Turn) -> Mapping[str, list[dict[str, Any]]]:
    """What is hidden does not stand in the file of what is kept."""
    return {"family_links": links.kept(turn)}


dialog = Dialog(
    name="family",
    commands={"family": family},
    states=STATES,
    migrations=(links.MIGRATION, holds.MIGRATION, links.VIEW, tries.MIGRATION),
    payload="f",
    hears=hears,
    leave=leave,
    hide=links.hide,
    export=export,
)
