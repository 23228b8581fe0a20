"""The official words of forms and counters, explained.

> /glossary
Official words
What the words on forms mean. Choose a group, or type a word.
[📄 Papers] [🪪 Permits] [👮 Police and court] [💼 Work] [🩺 Health] [🇰🇿 Kazakhstan]
> [Police and court]
👮 Police and court
Which word?
[Register of controlled persons] [Expulsion regime] [Expulsion] [Deportation] [Entry ban] [More ⬇️]
> [Register of controlled persons]
Register of controlled persons
...
A public list of people who have no legal ground to be in Russia now. Who is in it may not leave the region, drive or marry. Mistakes happen and can be corrected.
Source: Law 260-FZ of 08.08.2024
Checked on 21.11.2026
Rules change; check before you act.
[📖 Read more]
"""

from bot.dialog import Dialog, Turn
from dialogs.glossary import screens
from dialogs.glossary.content import GROUPS, Glossary
from dialogs.glossary.documents import documents


def glossary(turn: Turn, args: str) -> None:
    """The groups; `papers` one of them, `papers 1` its second page, `word rkl` a word."""
    name, _, rest = args.partition(" ")
    if name in GROUPS:
        screens.group(turn, name, rest)
    elif name == "word":
        screens.word(turn, rest)
    else:
        screens.main(turn, "glossary-gone" if name else "glossary-main")


dialog = Dialog(
    name="glossary",
    commands={"glossary": glossary},
    content=Glossary,
    documents=documents,
)
