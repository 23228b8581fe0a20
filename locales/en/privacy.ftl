# What is kept, hiding the chat, being forgotten.

privacy-main =
    <b>What is kept about you</b>
    • the number of this chat, when you first wrote, your language, and country and region if you chose them;
    • the question you are answering and the buttons you see, locked with a key;
    • the numbers of messages, not their words: 48 hours, so that the messages can be deleted;
    • which numbers you say do not answer: 30 days;
    • your unfinished answer: 24 hours;
    • if something breaks on our side, the message it happened with: 72 hours, locked;
    • the reminders you asked for, until you stop them or a week after their day; your words in them are locked;
    • your passport group and the month for the monthly notes, only if you asked: until you stop; the month is locked;
    • if you asked for alerts: your places, topics, hours of silence and pause, until you stop;
    • that I offered you alerts, and how often, until you are forgotten;
    • your answers under an alert, and the region they were for: at most until a week after its end;
    • your answer when you are asked whether you are safe, and the region: at most until a week after the question ends;
    • the times of your own check-ins and your trusted people, your words locked: until you stop;
    • trainings you sign up for, until you are forgotten; name, phone and answers, locked: 30 days after the training;
    • trainings you ask for: 180 days; the name on a certificate, locked: one year;
    • what you write to operators: locked, until 90 days after the end of your request;
    • that you took the quiz of a training, never your answers: 180 days;
    • after you are forgotten, for 30 days more: locked backup copies, and a mark so that none of them brings you back.
    Your other messages are not kept. Outside trainings we ask for no name, no phone number, no place on the map.

    <b>Who gets it</b>
    Nobody: not the police, not the migration service, not employers.
    Only operators read what you write to them. Your trusted people learn what you chose.

    <b>What we cannot hide</b>
    Telegram knows your phone number and stores this chat. Anyone who holds your unlocked phone can read the chat. /hide empties the chat: it deletes the messages of the last two days, yours and mine. Only you can delete older messages, in the menu of the chat.
    .kept = 📄 What is kept about me
    .language = 🌐 Language
    .region = 📍 Country and region
    .hide = 🧹 Empty this chat
    .delete = 🗑 Forget me

privacy-kept =
    <b>Kept about you now</b>
    { $lines }
    .file = 📎 Get this as a file
privacy-kept-language = Language: { $value }
privacy-kept-country = Country: { $value }
privacy-kept-region = Region: { $value }
# value: a day.
privacy-kept-since = First message: { $value }
privacy-kept-question = A question waiting for your answer, locked.
privacy-kept-draft = Unfinished answers, locked: { $count }
privacy-kept-reminders = Reminders you asked for, your words locked: { $count }
privacy-kept-due = Planned messages: { $count }
privacy-kept-messages = Messages of this chat (numbers only, no words): { $count }
privacy-kept-outbox = Answers on their way to you or just sent: { $count }
privacy-kept-files = Files on their way to you: { $count }
privacy-kept-letters = Messages kept after an error of ours, locked: { $count }
privacy-kept-reports = Numbers that you say do not answer: { $count }
privacy-kept-passport = Your passport group, because you asked to keep it.
privacy-kept-notes = Monthly notes that you asked for, the month locked.
privacy-kept-roles = Roles that you hold as staff: { $count }
privacy-kept-factor = Your second factor, locked.
privacy-kept-alerts = Alerts: you asked for them.
privacy-kept-places = Places you chose for alerts: { $count }
privacy-kept-topics = Topics you chose for alerts: { $count }
privacy-kept-offers = That I offered you alerts, and how often.
privacy-kept-other = Other entries: { $count }
privacy-file = All that is kept about you, in one file. Delete it from the chat when you have read it.

privacy-sure = Forget all that is kept about you, and empty this chat? It cannot be undone.
    .keep = No, keep it
    .forget = Yes, forget me
privacy-stays = Nothing was deleted.
privacy-farewell =
    Done. Your data are deleted here. You can delete messages older than two days in the menu of the chat.

    In danger call <b>112</b>.
    .again = Begin again

# machine
privacy-kept-alerted = Alerts in this chat (numbers only), to put them right: { $count }
privacy-kept-posts = Messages of work (numbers only) that I keep up to date: { $count }

# Duty of staff.
privacy-kept-staff = That you are staff, and since when.
privacy-kept-duty = Whether you are on duty, since when, in which languages and places.
privacy-kept-rota = Your weekly shifts as staff: { $count }
privacy-kept-taken = What waited and you have taken, a month at most: { $count }
privacy-kept-asked = Approvals that you have asked for, a month at most: { $count }

## Answers under an alert
privacy-kept-answers = Your answers under alerts: { $count }
privacy-kept-runs = Exercises that you began as staff, and how long they took: { $count }

# asking
privacy-kept-cases = Requests to operators: { $count }. What you said in them is sealed
privacy-kept-visits = Visits with the code of a request, a month at most: { $count }

# part: operators
privacy-kept-hotline-staff = What you may open of the hotline as staff: { $count }

# What was said in a request.
privacy-kept-said = What was said in your requests, locked: { $count }

# Trainings.
# part: own
# quiz
privacy-kept-trainings = Trainings for which you have signed up: { $count }
privacy-kept-demands = Trainings that you ask for: { $count }
privacy-kept-trusted = Your trusted people, your words locked: { $count }
privacy-kept-held = People you hear about, your words locked: { $count }
privacy-kept-promises = Your own check-ins, times only: { $count }
privacy-kept-quizzes = Quizzes of trainings that you took, without your answers: { $count }

# Certificates of trainings.
privacy-kept-certificates = Names on certificates, locked, for a year: { $count }
