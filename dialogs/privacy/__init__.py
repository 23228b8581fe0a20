"""What is kept, emptying the chat, being forgotten.

> /privacy
What is kept about you
• the number of this chat, when you first wrote, your language, and country and region if you chose them;
...
[📄 What is kept about me] [🌐 Language] [📍 Country and region] [🧹 Empty this chat] [🗑 Forget me]
> [Forget me]
Forget all that is kept about you, and empty this chat? It cannot be undone.
[No, keep it] [Yes, forget me]
> [Yes, forget me]
Done. Your data are deleted here. You can delete messages older than two days in the menu of the chat.
In danger call 112.
[Begin again]
"""

from bot.dialog import Dialog
from dialogs.privacy.states import Sure, delete, hide, privacy

dialog = Dialog(
    name="privacy",
    commands={"privacy": privacy, "hide": hide, "delete": delete},
    states=(Sure,),
)
