"""The first screen, the menu, the language, help, the region, and words that fit nothing.

> /start
...
112: звоните в опасности, это бесплатно. Выберите язык.
...
112: in danger call, it is free. Choose your language.
[Русский] [Oʻzbekcha] [Тоҷикӣ] [Кыргызча] [Қазақша] [English]
> [English]
In danger call 112. It is free, even without money on the phone.
What would you like to know?
[⚖️ My rights] [🩺 Medical care] [🛟 Danger and safety] [🎓 Trainings] [💬 Ask a person] [⚙️ Settings and privacy]
> what a nice day
I have no answer to that yet.
In danger call 112. All that I can do is in the menu: tap a button below.
[💬 Ask a person]
"""

from bot.dialog import Dialog
from dialogs.home.states import (
    Country,
    Language,
    Region,
    language,
    menu,
    region,
    search,
    show_help,
    start,
)

dialog = Dialog(
    name="home",
    commands={
        "start": start,
        "menu": menu,
        "language": language,
        "help": show_help,
        "region": region,
        "search": search,
    },
    states=(Language, Country, Region),
)
