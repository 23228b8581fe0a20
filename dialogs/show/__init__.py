"""Sentences to hold up: one tap, large, in the language of the country. Nothing asked or kept.

> /show
Show a sentence
Tap a sentence and hold up the phone. The large words are in the language of the country you are in.
Whom do you want to show it to?
[🩺 Doctor] [🚑 Ambulance] [👮 Police] [💼 Employer] [🏘 Every day] [⚠️ Danger]
> [Doctor]
🩺 Doctor
Choose a sentence. In danger call 112.
[Pregnant, bleeding] [Labour has started] [My child is very ill] [I feel bad, I am in pain] [I need an interpreter] [More ⬇️]
> [Pregnant, bleeding]
Я беременна, у меня кровотечение. Помогите срочно.
— — —
I am pregnant and I am bleeding. Please help me now.
[✅ Yes] [❌ No] [👉 Show me where] [✍️ Write it down]
> [Write it down]
Напишите это, пожалуйста.
— — —
Please write it down.
[✅ Yes] [❌ No] [👉 Show me where] [✍️ Write it down]
"""

from bot.dialog import Dialog
from dialogs.show.content import Sentences
from dialogs.show.screens import show

dialog = Dialog(name="show", commands={"show": show}, content=Sentences)
