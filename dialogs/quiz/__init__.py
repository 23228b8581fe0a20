"""Short quizzes: a scenario, an answer, and why. A group's gain is counted, no person's answers.

> /quiz
Short quizzes
A short story and a question. You choose, and I explain. About five minutes. Your answers are not kept.
[🌼 The chamomile: TB] [📄 Papers and wages] [🏠 Earthquake]
> [Earthquake]
🏠 Earthquake · 1 / 6
A short story and a question. You choose, and I explain. Your answers are not kept.
You are at home, on the fourth floor. The room begins to shake. What do you do first?
[Film it for my friends] [Get under a strong table] [Finish my meal]
> [Get under a strong table]
🏠 Earthquake · 2 / 6
✅ Yes.
Do not run while it shakes. Get down under a strong table, cover your head and neck, hold on. Go out only when it has stopped.
There is no table near you. It is still shaking. What do you do?
Several answers are right. Tap each right one, then “Done”.
[☐ Down by an inner wall] [☐ Take a picture] [☐ Cover my head and neck] [☐ Hold on] [Done]
> [Take a picture]
🏠 Earthquake · 2 / 6
...
[☐ Down by an inner wall] [☑ Take a picture] [☐ Cover my head and neck] [☐ Hold on] [Done]
> [Done]
🏠 Earthquake · 3 / 6
👀 Let us look again.
Get down by an inner wall, away from windows. Cover your head and neck. Hold on until it stops.
...
"""

from bot.dialog import Dialog
from dialogs.quiz.content import Quizzes
from dialogs.quiz.rounds import MIGRATIONS, prune
from dialogs.quiz.states import Step, quiz

dialog = Dialog(
    name="quiz",
    commands={"quiz": quiz},
    states=(Step,),
    migrations=MIGRATIONS,
    content=Quizzes,
    prune=prune,
)
