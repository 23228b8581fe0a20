"""The rights of people on the road: short, dated answers for Russia and Kazakhstan.

> /rights
Which country are you in now? I ask only because rules and phone numbers differ.
[Russia] [Kazakhstan] [Uzbekistan] [Tajikistan] [Kyrgyzstan] [More ⬇️]
> [Russia]
My rights
Russia
In danger call 112. What happened?
[💼 My wages are not paid] [📄 Migration registration] [🪪 Getting a patent] [👮 Police check my papers] [📄 My papers are lost] [🗂 All topics]
> [My wages are not paid]
💼 My wages are not paid
...
> [Ask a person]
Ask a person
My wages are not paid
You can call now:
...
You can also write to an operator here.
[✍️ Write to an operator] [📇 Numbers and consulates]
"""

from bot.cards import Articles, answer
from bot.dialog import Dialog, Turn


def rights(turn: Turn, args: str) -> None:
    """The country is asked once; then articles, see bot/cards/screens.py."""
    if not args and turn.person.country is None:
        turn.go("/region country /rights")
        return
    answer(turn, "rights", "rights-main", args)


dialog = Dialog(name="rights", commands={"rights": rights}, content=Articles)
