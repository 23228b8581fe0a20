"""Danger: the numbers at once, without any question, then what to do.

> /emergency
112: any danger
101: fire
102: police
103: ambulance
104: gas
The calls are free. What is happening?
...
> [Gas and carbon monoxide]
...
"""

from bot.cards import Articles, answer
from bot.dialog import Dialog, Turn


def emergency(turn: Turn, args: str) -> None:
    """Numbers first: nobody is asked where they are."""
    answer(turn, "emergency", "emergency-main", args)


dialog = Dialog(name="emergency", commands={"emergency": emergency}, content=Articles)
