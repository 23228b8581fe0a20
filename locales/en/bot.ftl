# What the machine itself says, whatever the conversation.
# Buttons: at most 30 characters. Nothing here may say who the reader is or what they asked about.

bot-home = 🏠 Menu
bot-back = ⬅️ Back
bot-more = More ⬇️
# Begins a question again from its first step, forgetting what was said so far.
bot-anew = Start anew

# An old button was tapped; the question that is open now follows below.
bot-passed = That question has passed.
# A reminder came after the question, so the answer is told which question it was taken for.
bot-receipt = I took this as your answer to: “{ $question }”
bot-edited = I do not see changes in a message after you send it. Please send it again as a new message.
bot-cannot-read = I can read words only. Please write a few words or tap a button.
bot-apology =
    Something broke on our side, not on yours. We will look at it. Please try again.
    In danger call <b>112</b>.
# A few words over the chat, 200 characters at most, for somebody whose data were deleted.
bot-start-again = I have nothing about this chat any more. To begin again, write /start. In danger call 112.
# Said in a group chat, once a day.
bot-group = I answer only in a private chat, so that nobody else reads your questions. Tap my name and write to me there.

# How Telegram presents the bot before the first word: 64, 120 and 512 characters at most.
bot-name = Hamroh
bot-short = Rights, health and safety in your language. Free. In danger call 112.
bot-description =
    Short answers in your own language: your rights, doctors, what to do in danger.

    Free. We ask for no name, no phone number, no papers.
    In danger call 112.

# The list behind the menu button of Telegram: one line each, a few words.
bot-command-menu = Menu
bot-command-search = Search
bot-command-emergency = Emergency
bot-command-alerts = Alerts for my region
bot-command-checkin = Check-in: say how you are
bot-command-trainings = Trainings
bot-command-certificate = Certificates of trainings
bot-command-sos = Call for help
bot-command-family = My family
bot-command-hotline = Ask a person
bot-command-show = Sentences to hold up
bot-command-services = Numbers and consulates
bot-command-reminders = Reminders
bot-command-glossary = Official words explained
bot-command-medical = Medical care
bot-command-rights = My rights
bot-command-language = Change language
bot-command-help = What the bot can do
bot-command-region = Country and region
bot-command-privacy = What is kept about me
bot-command-hide = Empty this chat
bot-command-delete = Forget me

# What waits for staff: only number, kind and urgency, for anybody may look at the phone.
# kind: approval, help, due, sos, rollcall, case. urgency: high, middle, low. more: how many besides, or none.
bot-waiting =
    № { $number } · { $kind ->
        [approval] alert: approval is asked for
        [help] alert: someone needs help
        [due] alert: it is due and waits
        [sos] SOS
        [rollcall] roll-call: someone needs help
        [training] too few have signed up for a training
        [call] somebody has to be called about a training
        [case] a question from a person
        [late] a question has waited too long
        [escalated] a supervisor is asked for
        [glass] a secret request was opened in an emergency
        [unnamed] nobody is named for a secret request: name somebody
       *[other] something waits
    } · { $urgency ->
        [high] urgent
        [middle] soon
       *[low] when there is time
    }{ $more ->
        [none] {""}
       *[other] {" "}· +{ $more }
    }
    .take = ✋ Take
    .list = What waits
# To the one who took it half an hour ago.
bot-waiting-again = № { $number } is still with you. Is it done? Soon it goes to others.
    .take = Open
    .list = What waits

# Claims: a code of eight digits that somebody was told aloud. One that is not for this person
# must read like one that nobody was told.
# quiz
bot-claim-wrong = This code does not open anything: wrong, used or older than a week.
bot-claim-later = Too many wrong codes. Please try again in ten minutes.
bot-command-quiz = Short quizzes

# Staff count people, and the count is one that is also an emergency number.
bot-count-word = Type a word behind it, as in: 55 people. Alone it would be a number for emergencies.
