"""Medical care: what is free, what is paid, where to go, and what is dangerous.

> /medical
If somebody is in danger, call 103 or 112 first. It is free.
Which country are you in now? I ask only because rules and phone numbers differ.
[Russia] [Kazakhstan] [Uzbekistan] [Tajikistan] [Kyrgyzstan] [More ⬇️]
> [Kazakhstan]
Medical care
Kazakhstan
If somebody is in danger, call 103 or 112 first. What is it about?
...
> [All topics]
Choose a topic.
Kazakhstan
...
"""

from bot.cards import Articles, answer
from bot.dialog import Dialog, Turn


def medical(turn: Turn, args: str) -> None:
    """The numbers come before the question for the country, which is asked once."""
    if not args and turn.person.country is None:
        turn.say("medical-first")
        turn.go("/region country /medical")
        return
    answer(turn, "medical", "medical-main", args)


dialog = Dialog(name="medical", commands={"medical": medical}, content=Articles)
