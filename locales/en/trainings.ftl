# Trainings: the list, signing up, reminders, changes, what comes afterwards.
# On a locked phone nobody may read about what a training is: there it is `plain`.

trainings-main =
    <b>Trainings</b>

    They are free. You need no papers.
    Look for one near you, or tell us what you want to learn.
    .mine = 🎟 My trainings
    .near = 📍 Near me
    .place = 📍 Choose my region
    .all = 🗓 All trainings
    .language = 🗣 In my language
    .topic = 📚 By topic
    .bring = 🙋 Bring a training to us

# lines: trainings-entry, five at most.
trainings-list =
    <b>Trainings</b>

    { $lines }
    .more = ⬇️ Later ones
    .bring = 🙋 Bring a training to us

# free: how many seats, or none.
trainings-entry =
    { $number }. <b>{ $title }</b>
    { $when }
    { $where }
    { $languages }
    { $free ->
        [none] No free seats: you can join the queue.
       *[other] Free seats: { $free }
    }

trainings-empty =
    There is no such training now.
    Tell us what you want: we count how many people ask, and where.
    .bring = 🙋 Bring a training to us
    .all = 🗓 All trainings

trainings-topics = Which topic?
trainings-topic =
    .rights = Rights and duties
    .care = Doctors and hospitals
    .tb = Tuberculosis (TB)
    .birth = Pregnancy and birth
    .ready = Danger and disasters
    .hotline = For operators
    .officials = For officials

trainings-bring = What would you like a training about?

# people: how many from the same place, or hidden.
trainings-counted =
    Thank you. We have counted you.
    Topic: { $topic }
    { $people ->
        [hidden] We tell the organisers when enough people ask.
       *[other] People who ask for it near you: { $people }
    }
    .all = 🗓 All trainings
    .place = 📍 Choose my region

# A kind of training. plain: what a locked phone may show. trainings-for: for whom. trainings-why: what for.
trainings-template-rights = Rights and duties at work
    .plain = Meeting
trainings-template-care = How to get medical care
    .plain = Meeting
trainings-template-tb = Tuberculosis (TB): know and protect
    .plain = Meeting
trainings-template-birth = Pregnancy and birth
    .plain = Meeting
trainings-template-ready = Ready for danger and disasters
    .plain = Meeting
trainings-template-operators = Course for hotline operators
    .plain = Course
trainings-template-officials = Course for officials
    .plain = Course

trainings-for-rights = everybody who works or looks for work
trainings-for-care = everybody, families too
trainings-for-tb = everybody, families too
trainings-for-birth = women who are expecting a child, and their families
trainings-for-ready = everybody, with children too
trainings-for-operators = people who answer on the hotline
trainings-for-officials = people who work in offices and services
trainings-why-rights = contract, wages, papers, talking with the police
trainings-why-care = ambulance, insurance, going to a doctor, medicines
trainings-why-tb = signs, check-up, treatment, how to protect your family
trainings-why-birth = check-ups, danger signs, birth, the first weeks
trainings-why-ready = fire, earthquake, calling for help, a bag kept ready
trainings-why-operators = listening, urgent requests, keeping secrets, taking care of yourself
trainings-why-officials = the rights of migrants, plain language, where to send people

# A training of a kind that this release does not know.
trainings-plain = Meeting

# The page of one. standing: trainings-standing and its like, or nothing. lines: what follows below.
trainings-course =
    <b>{ $title }</b>
    { $standing }

    { $lines }
    .join = ✅ Sign up
    .queue = ⏳ Join the queue
    .take = ✅ Take the seat
    .decline = No, give it to others
    .calendar = 🗓 To my calendar
    .leave = I cannot come
    .unqueue = Leave the queue
    .share = 🔗 Send to a friend
    .others = 🗓 Other trainings
    .rate = ⭐ How was it?

trainings-standing =
    .cancelled = ❌ It is cancelled.
    .over = It is over.
    .begun = It has begun.
    .seated = ✅ You have a seat.
    .left = You are not on the list.
    .closed = Signing up is closed.
trainings-standing-lapsed = The time to take the seat is over. You can join the queue again.
trainings-place = ⏳ You are in the queue. Your place: { $place }
trainings-held = 🎟 A seat is kept for you until { $until }.

trainings-about = 🎯 About: { $about }
trainings-whom = 👥 For whom: { $whom }
trainings-note = ℹ️ { $note }
trainings-time = 🗓 { $when }
trainings-where = 📍 { $where }
trainings-languages = 🗣 Language: { $languages }
trainings-seats = 🪑 Free seats: { $free } of { $seats }
trainings-full = 🪑 All seats are taken: { $seats }. In the queue: { $waiting }
trainings-women = 👩 For women only
trainings-ages = Age: { $first } to { $last }
trainings-age-from = Age: from { $first }
trainings-age-to = Age: up to { $last }
trainings-child-care = 🧸 Somebody looks after children
trainings-again = 🔁 It is held again: see the list
trainings-office = 🏢 Organised by: { $office }

trainings-online = Online
trainings-link = Link: { $where }
trainings-address = Address: { $where }
# The address of a place where people meet is not told long before.
trainings-address-later = The address comes here { $hours } h before the start.

trainings-when = { $day }, { $begin }–{ $end }
# The same by the clock of who reads it. there: trainings-when.
trainings-when-there = { $there } ({ $place }); { $yours }
trainings-when-yours = by your clock: { $day }, { $begin }
trainings-day =
    .mon = Monday
    .tue = Tuesday
    .wed = Wednesday
    .thu = Thursday
    .fri = Friday
    .sat = Saturday
    .sun = Sunday

trainings-gone =
    There is no such training, or you have no seat there.
    .others = 🗓 Other trainings

# full: yes or no. conditions: lines such as trainings-women, or nothing.
trainings-consent =
    <b>{ $title }</b>
    { $when }{ $conditions }

    { $full ->
        [yes] All seats are taken. You will get a place in the queue.
       *[no] You will get a seat at once.
    }
    Is this for you? By signing up you agree that the organisers will see your entry.
    You need not give a name. Your name and answers are deleted 30 days after the training.
    .yes = ✅ This is for me

trainings-seated =
    ✅ <b>You have a seat.</b>
    { $what }
    🗓 { $when }
    📍 { $where }
    .more = Show all
    .calendar = 🗓 To my calendar
    .leave = I cannot come
trainings-queued =
    ⏳ <b>You are in the queue. Your place: { $place }</b>
    { $what }
    🗓 { $when }
    When a seat is free, we will write to you at once.
    .more = Show all
    .leave = Leave the queue

trainings-name =
    What shall we call you? A first name or a nickname is enough.
    You need not give one.
    .without = Without a name
trainings-name-wrong = Please write the name in letters, at most { $most }.
trainings-kept = Thank you. It is saved.

# A question of the organisers, in their words. kind: text, number, phone or date.
trainings-own =
    Question { $number } of { $of } from the organisers:
    <b>{ $question }</b>
    { $kind ->
        [number] Please write a number.
        [phone] Please write a phone number.
        [date] Please write a date, for example 31.12.2026.
       *[text] Please write it in a few words.
    }
    .skip = Skip this question
trainings-own-wrong =
    { $kind ->
        [number] I need a number here, for example 12. You can also skip it.
        [phone] I need a phone number here. You can also skip it.
        [date] I need a date here, for example 31.12.2026. You can also skip it.
       *[text] Please write up to 300 letters. You can also skip it.
    }
trainings-pick =
    Question { $number } of { $of } from the organisers:
    <b>{ $question }</b>
    .skip = Skip this question
trainings-pick-please = Please tap one of the answers.

trainings-leaving =
    Do you want to give up your place?
    { $what }
    🗓 { $when }
    .yes = Yes, I cannot come
    .no = No, I will keep it
trainings-left =
    You are off the list: { $what }.
    Thank you for telling us: somebody else can come now.
    .wait = I want to come after all
    .others = 🗓 Other trainings
trainings-taken =
    There is no free seat now. Your place in the queue: { $place }
    When a seat is free, we will write to you.
    .more = Show all

trainings-link-to =
    <b>{ $title }</b>
    Send this to a friend:
    { $link }

trainings-mine = <b>My trainings</b>
trainings-none-mine =
    You have not signed up for anything.
    .all = 🗓 All trainings

# What comes by itself: neutral, for a locked phone. what: `plain`.
trainings-offer =
    A seat is free for you: { $what }
    🗓 { $when }
    We keep it for you until { $until }.
    .take = ✅ Take the seat
    .decline = No, give it to others
    .more = Show all
trainings-lapsed =
    The time to take the seat is over: { $what }
    The next person gets it.
    .wait = ⏳ Join the queue again
    .more = Show all
trainings-last-call =
    A seat is free: { $what }
    🗓 { $when }
    Whoever taps first gets it.
    .take = ✅ Take the seat
    .leave = I cannot come
trainings-remind =
    Reminder: { $what }
    🗓 { $when }
    📍 { $where }
    .more = Show all
    .calendar = 🗓 To my calendar
    .leave = I cannot come

# changed: time, place or both.
trainings-changed =
    { $changed ->
        [time] There is a new time: { $what }
        [place] There is a new place: { $what }
       *[both] There is a new time and place: { $what }
    }
    🗓 { $when }
    📍 { $where }
    .seen = ✅ I have read it
    .more = Show all
    .calendar = 🗓 To my calendar
    .leave = I cannot come
trainings-cancelled =
    Cancelled: { $what }
    🗓 { $when }
    There is no need to come. We are sorry.
    .seen = ✅ I have read it
    .others = 🗓 Other trainings
    .calendar = 🗓 Remove from my calendar
trainings-seen = Thank you.

trainings-calendar = Open this file: the date goes into your calendar.

trainings-after =
    Thank you for coming: { $what }
    How was it? Three taps, no name.
    Once a week we send you something short to read, four times.
    .rate = ⭐ Say how it was
    .enough = No more messages
# step: which one of so many.
trainings-week =
    Something short to read after the meeting: { $step } of { $of }
    .open = 📖 Open
    .enough = No more messages
trainings-rate =
    Question { $number } of { $of }
    <b>{ $question }</b>
    .yes = 👍 Yes
    .partly = 🤏 Partly
    .no = 👎 No
trainings-rate-1 = Was it useful for you?
trainings-rate-2 = Was everything easy to understand?
trainings-rate-3 = Would you tell a friend to come?
trainings-rated = Thank you. We keep only the number of answers: nobody sees who said what.
trainings-enough = You will get no more messages about this.
