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
    .here = 🙋 I am here
    .quiz = 📝 Short quiz
    .certificate = 📄 Certificate

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

# part: staff

# calls: how many wait, or no.
trainings-desk =
    <b>Trainings: the desk</b>
    { $calls ->
        [no] Nobody has to be called.
       *[other] ☎️ Calls to make: { $calls }
    }
    .coming = 🗓 Coming
    .new = ➕ New training
    .calls = ☎️ Calls
    .drafts = 📝 Drafts
    .past = 🕘 Over or cancelled
trainings-desk-list =
    { $what ->
        [drafts] <b>Drafts</b>
        [past] <b>Over or cancelled</b>
       *[coming] <b>Coming trainings</b>
    }
    { $many ->
        [no] There are none in your places.
       *[other] Tap one to open it.
    }
trainings-desk-page =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [draft] 📝 A draft: nobody sees it yet.
        [open] 🟢 Open: people can sign up.
        [closed] 🔒 Signing up is closed.
        [cancelled] ❌ Cancelled
       *[over] 🏁 Over
    }
    🗓 { $when }
    📍 { $where }
    { $lines }
    .open = 🟢 Open it for people
    .edit = ✏️ Change
    .copy = 📄 Copy
    .drop = 🗑 Throw away
    .roster = 👥 Roster
    .add = ☎️ Register a caller
    .attend = ✅ Who came
    .write = ✉️ Message to the roster
    .more = More…
trainings-desk-sums =
    🪑 Seats taken or offered: { $held } of { $seats }. In the queue: { $waiting }
    ☎️ Without Telegram: { $phones }. Came: { $came }
    { $least ->
        [none] No minimum number.
       *[other] At least { $least } must sign up.
    } { $unseen ->
        [no] { "" }
       *[other] Have not confirmed the last change: { $unseen }
    }
trainings-desk-more =
    <b>№ { $number } · { $title }</b>
    What else?
    .copy = 📄 Copy
    .csv = 📎 Roster as CSV
    .xlsx = 📎 Roster as XLSX
    .close = 🔒 Close signing up
    .open = 🟢 Open signing up again
    .cancel = ❌ Cancel the training
    .poster = 🖼 Poster with a QR code
    .gain = 📈 What the group learnt
    .certificates = 📄 Certificates
trainings-desk-few =
    <b>Too few have signed up: № { $number }</b>
    { $title }
    🗓 { $when }
    { $held } have a seat, at least { $least } were wanted.
    Nothing is cancelled by itself: you decide.
    .keep = It takes place
    .write = ✉️ Message to the roster
    .cancel = ❌ Cancel the training
trainings-desk-sure =
    { $what ->
        [open] <b>Open it for everybody?</b>
        [close] <b>Close signing up?</b>
        [cancel] <b>Cancel this training?</b>
       *[drop] <b>Throw this draft away?</b>
    }
    № { $number } · { $title }
    🗓 { $when }
    { $what ->
        [cancel] People who are told at once: { $people }. It cannot be taken back.
        [open] It stands in the list at once.
        [close] Who has a seat keeps it: { $people }
       *[drop] It cannot be taken back.
    }
    .no = No, back
trainings-desk-do =
    .open = Yes, open it
    .close = Yes, close signing up
    .cancel = ❌ Yes, cancel it for all
    .drop = 🗑 Yes, throw it away
trainings-desk-done = Done.
trainings-desk-not-yours = There is no such training in your places.
trainings-desk-cannot =
    { $why ->
        [drop] Only a draft can be thrown away. Cancel this one instead: papers and lists stay.
        [past] It has begun or is over.
        [full] There is no free seat any more.
        [chat] They have Telegram: no code is needed.
        [early] It is too early for that.
        [nobody] Nobody with Telegram has a seat there.
        [approver] There is no other approver for this place. Please ask an administrator.
       *[phase] That cannot be done now.
    }
trainings-desk-wrong =
    { $why ->
        [time] I need a day and an hour, as in 1.12.2026 18:00.
        [past] That is in the past.
        [far] That is more than a year ahead.
        [hour] There is no such hour by that clock, or it comes twice: clocks are changed then.
        [number] I need a number that fits.
        [long] That is too long.
        [ages] I need ages, as in 18-30 or 18.
        [place] You do not work in that place.
        [taken] There are more people on the list than that, or it has changed meanwhile. Nothing was changed.
        [meanwhile] Somebody has changed it meanwhile. Nothing was changed: look again.
        [phase] It is over or cancelled and cannot be changed.
        [empty] Please write it in words.
        [papers] Numbers of papers are never asked for.
        [answers] I need two to five answers, each on a line of its own, 40 letters at most.
        [over] It has begun or is over.
        [twice] Somebody with this number is on the list already.
        [letter] I need up to 1000 letters.
        [link] Links and names of accounts are not sent: somebody could be lured with them.
       *[other] That does not fit.
    }
trainings-desk-fields =
    <b>№ { $number } · { $title }</b>
    What do you want to change?
trainings-field =
    .when = Day and hour
    .secret = Address or link
    .seats = Seats
    .least = At least
    .languages = Languages
    .note = Note
    .city = Town
    .region = Region
    .online = Online
    .minutes = Minutes
    .women = Women only
    .child_care = Child care
    .ages = Age
    .office = Organiser
    .told_ahead = Address told, hours before
    .series = Comes again
    .questions = Own questions
trainings-series =
    .none = no
    .weekly = every week
    .monthly = every month
# now: what stands there.
trainings-desk-typed =
    { $field ->
        [when] When does it begin, by the clock there? As in 1.12.2026 18:00.
        [secret] What is the address, or the link? Only who has a seat reads it.
        [seats] How many seats?
        [least] How many must sign up at least? 0 is no minimum.
        [note] What else should people know?
        [city] In which town?
        [minutes] How many minutes does it last?
        [ages] For which ages? As in 18-30 or 18.
        [office] Who organises it?
       *[told_ahead] How many hours before the start is the address told?
    }
    Now: { $now }
    .empty = Leave it empty
trainings-desk-chosen =
    { $field }?
    .yes = yes
    .no = no
trainings-desk-spoken =
    In which languages is it held? Tap to tick or untick.
    .done = That is all
trainings-desk-land = Where is it? The hour on the wall there stays.
trainings-desk-tell =
    <b>People hear of this at once: { $people }</b>
    { $field }: { $said }
    .no = No, leave it
    .yes = Yes, change it and tell them
trainings-desk-questions =
    <b>Own questions, { $most } at most</b>
    { $lines }
    Whoever signs up from now on is asked. Ask for little; answers are deleted after 30 days.
    What kind is the next one?
    .done = That is all
    .clear = 🗑 Ask nothing
trainings-desk-kind =
    .text = Words
    .choice = Choice of answers
    .number = A number
    .phone = Phone, to call back only
    .date = A date
trainings-desk-label = What is asked? Simple words: it is shown as you write it.
trainings-desk-answers = Which answers are there? Each on a line of its own.

trainings-new = What kind of training is it?
trainings-new-tap = Please tap one of the buttons.
trainings-new-country = In which country?
trainings-new-region =
    In which region?
    .whole = The whole country, or online
trainings-new-when = When does it begin, by the clock there? As in 1.12.2026 18:00.
trainings-new-seats = How many seats are there?

trainings-desk-calls =
    <b>Who has no Telegram has to be called</b>
    { $many ->
        [no] Nobody has to be called now.
       *[other] Tap one: name and number are opened, and that is recorded.
    }
trainings-desk-call-line =
    { $tried ->
        [yes] 🔁
       *[no] ☎️
    } № { $number } · { $what ->
        [change] changed
        [cancelled] cancelled
        [reminder] reminder
        [offer] a seat is free
        [last] a seat is free, hurry
       *[lapsed] offer has lapsed
    }
trainings-desk-call =
    <b>{ $what ->
        [change] Say: there is a new time or place.
        [cancelled] Say: it is cancelled.
        [reminder] Say: it is soon. Ask whether they come.
        [offer] Say: a seat is free. Do they take it?
        [last] Say: a seat is free for who is first. Do they take it?
       *[lapsed] Say: the time to take the seat is over.
    }</b>
    { $who } · { $phone } · { $language }
    { $title }
    🗓 { $when }
    📍 { $where }
    Call before: { $until }
trainings-desk-called =
    .reached = ✅ Told
    .not = Not reached
    .gone = They do not come
    .takes = ✅ They take the seat

trainings-add-language = Which language do they speak?
trainings-add-name =
    What shall we call them? A first name is enough.
    Tell them: it is kept sealed, and deleted 30 days after the training.
    .without = Without a name
trainings-add-phone =
    At which number do we tell them of a change?
    .without = Without a number
trainings-add-no-phone = I need a phone number, as in +77010000000.
trainings-add-done =
    { $standing ->
        [seated] ✅ <b>They have a seat.</b>
       *[other] ⏳ <b>They are in the queue. Place: { $place }</b>
    }
    { $title }
    🗓 { $when }
    Read them this code, twice: <b>{ $code }</b>
    With it they can have the seat in their own Telegram, within 7 days: { $link }
    .again = ☎️ One more caller
    .seat = Open the seat

trainings-desk-roster =
    <b>Roster: № { $number } · { $title }</b>
    Seats taken or offered: { $held }. In the queue: { $waiting }
trainings-desk-seat-line =
    № { $number } · { $standing ->
        [seated] 🪑
        [offered] 🎟
        [waiting] ⏳
       *[other] ✖️
    } { $language } { $by ->
        [phone] ☎️
       *[chat] 💬
    } { $came ->
        [yes] ✅
       *[no] { "" }
    }
trainings-desk-seat =
    <b>{ $line }</b>
    { $title }
    { $lines }
    .open = 👁 Open the name (recorded)
    .code = 🔢 New code to claim it
    .off = They do not come
trainings-desk-known = { $what }: { $said }
trainings-desk-nameless = no name
trainings-desk-off =
    <b>Do they not come?</b>
    { $line }
    Somebody else gets the seat.
    .no = No, back
    .yes = They do not come
trainings-head =
    .number = Number
    .name = Name
    .phone = Phone
    .language = Language
    .standing = Standing
    .came = Came

trainings-desk-attend =
    <b>Who came: № { $number } · { $title }</b>
    🗓 { $when }
    Marked: { $came } of { $seats } seats. Count heads: a code can be passed on.
    { $settled ->
        [yes] 🔒 The list is closed.
       *[no] It can be marked from 30 minutes before until an hour after.
    }
    .door = 🔲 QR code at the door
    .code = 🔢 Four digits to say
    .ticks = ☑️ Tick the list
    .settle = 🔒 Close the list
    .csv = 📎 As CSV
    .xlsx = 📎 As XLSX
trainings-desk-door =
    <b>At the door: { $title }</b>
    { $link }
    Show it only there. Who has a seat opens it and is marked.
    .attend = ✅ Who came
    .new = 🔄 New code, the old one ends
trainings-desk-digits =
    <b>{ $digits }</b>
    Say it aloud, and do not write it into a chat: { $title }
    People tap “I am here” and type it.
    .attend = ✅ Who came
    .new = 🔄 New digits, the old ones end
trainings-desk-ticks =
    <b>{ $title }</b>
    Marked: { $came }. A tap ticks or unticks.
trainings-desk-settle =
    <b>Close the list?</b>
    { $title }
    Marked: { $came } of { $seats }. After that nobody is marked, and certificates can be made.
    .no = No, back
    .yes = 🔒 Yes, close it

trainings-letter-language = In which language do you write?
trainings-letter-words =
    What do you want to tell those who have a seat?
    No links and no names of accounts. It is sent as you write it.
trainings-letter =
    <b>Message: № { $number } · { $title }</b>
    <blockquote>{ $text }</blockquote>
    Language: { $language }. People who get it: { $people }. Without Telegram, to be called: { $phones }
    { $how ->
        [sent] It is sent.
        [alone] It comes silently, headed “From the organisers”.
        [asked] An approver has been asked.
       *[ask] So many people: somebody else has to look at it first.
    }
    .again = ✏️ Write it anew
    .desk = 🗂 Staff
    .send = ✉️ Send to { $people } people
    .ask = 🙋 Ask an approver
    .approve = ✅ Approve and send
trainings-letter-count = How many people is it for? Type the number and a word, as in: 150 people.
trainings-letter-refused =
    { $why ->
        [own] Somebody else has to approve it.
        [count] That is another number.
        [lapsed] That was asked too long ago: ask again.
        [done] It is approved already.
        [role] You are no approver of this place.
       *[other] It was withdrawn.
    }
trainings-letter-sent =
    It is on its way to { $people } people.
    Without Telegram, to be called: { $phones }
    .page = The training
trainings-letter-body =
    <b>From the organisers: { $what }</b>
    { $text }
    (written in: { $language })
    .more = Show all
trainings-desk-many =
    There are more than { $most } people: too many for a file in the chat.
    On the server: python -m bot trainings export { $number } FILE
trainings-desk-file = Roster № { $number }: { $what }. It holds names: keep it to yourself.

trainings-digits = Which four digits did the trainer say? Please type them.
trainings-here =
    { $how ->
        [here] ✅ You are marked as here. Thank you for coming.
        [already] ✅ You are marked already.
        [early] It is too early. Try again 30 minutes before the start.
        [late] It is too late to be marked. Please speak with the trainer.
        [seat] You have no seat here. Please speak with the trainer.
        [stopped] That was wrong too often. Please speak with the trainer: they can mark you.
        [wrong] These are not the digits. Please ask the trainer and type them again.
       *[old] This code does not work any more. Please ask the trainer.
    }
    .more = Show the training

# A code to be printed.
trainings-desk-poster =
    <b>{ $title }</b>
    Whoever scans the code opens this training. The link: { $link }
    .back = Back
trainings-desk-no-poster = There is no poster now: the bot does not know its own name yet. Please try again later.
