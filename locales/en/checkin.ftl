# Roll-calls and check-ins of one's own.

checkin-main = Check-ins. In danger call <b>112</b>.

# part: own
# A check-in of one's own. A locked screen shows the first line: it says nothing of anybody else.
checkin-own-none =
    <b>My own check-in</b>
    At a time that you choose I ask how you are.
    If you do not press, I remind you twice.
    { $trusted ->
        [yes] After half an hour your trusted person is told.
       *[no] Nobody is told then: you have no trusted person. Choose one, or ask an operator: /hotline
    }
    In danger call <b>112</b>.
    .once = Once
    .daily = Every day
    .rehearse = Try it as an exercise
    .family = 👪 My family
# $by is the line below it.
checkin-own-set =
    <b>My own check-in</b>
    { $kind ->
        [daily] Every day at { $times }.
       *[once] Once.
    }
    I ask you next: { $at }.
    { $by }
    .pause = ⏸ Pause
    .stop = Stop it
    .rehearse = Try it as an exercise
    .family = 👪 My family
checkin-own-by =
    { $trusted ->
        [yes] If you do not press by { $until }, your trusted person is told.
       *[no] If you do not press by { $until }, nobody is told: you have no trusted person. Choose one: /family
    }
checkin-own-paused =
    <b>My own check-in</b>
    { $open ->
        [yes] It pauses until you go on. Nobody is told anything.
       *[no] It pauses. I ask you next: { $at }. Until then nobody is told anything.
    }
    .resume = ▶️ Go on
    .stop = Stop it
checkin-own-open =
    <b>My own check-in</b>
    I wait for your answer.
    { $by }
    In danger call <b>112</b>.
    .fine = ✅ I am fine
    .later = Later: 30 minutes
    .way = On my way: 1 hour
    .stop = Stop it

checkin-own-once =
    When shall I ask you, once?
    Tap a button, or write it: 21:30, tomorrow 9:00, in 3 hours.
    .one = In 1 hour
    .three = In 3 hours
    .six = In 6 hours
    .morning = Tomorrow at 09:00
checkin-own-unread = I cannot read this time. Write it like this: 21:30. At most a day ahead.
checkin-own-daily =
    At which times of every day? One to four times.
    Tap a button, or write them: 9:00 21:30.
    .evening = At 21:00
    .both = At 09:00 and 21:00
checkin-own-times-unread = Write one to { $most } times, at least an hour apart, like this: 9:00 21:30.
checkin-own-pause = How long shall it pause?
    .day = One day
    .open = Until I go on
# Beginnings of words that people write: "tomorrow 9:00", "in 3 hours", "in 40 minutes".
checkin-own-reads =
    .tomorrow = tomorrow
    .hours = h
    .minutes = m

# The question itself; $exercise is the next line, or nothing.
checkin-own-ask =
    It is { $now }. How are you?
    { $exercise }{ $by }
    In danger call <b>112</b>.
    .fine = ✅ I am fine
    .later = Later: 30 minutes
    .way = On my way: 1 hour
checkin-own-exercise = EXERCISE: nothing has happened.
checkin-own-told =
    You did not press by { $until }.
    { $exercise }{ $trusted ->
        [yes] Your trusted person is being told now.
       *[no] Nobody is told: you have no trusted person.
    }
    Are you well? Then press. In danger call <b>112</b>.
    .fine = ✅ I am fine
    .person = 💬 Ask a person
    .family = 👪 My family
checkin-own-fine =
    Good: you answered at { $now }.
    { $next ->
        [none] It is over, and nothing of it is kept.
       *[other] I ask you next: { $next }.
    }
    .mine = My own check-in
checkin-own-later =
    Good. I ask you again: { $at }.
    { $by }
    .mine = My own check-in
checkin-own-stopped = It is stopped. I ask no more, and nothing of it is kept.
    .mine = My own check-in
checkin-own-rehearse =
    <b>An exercise</b>
    I ask you now. Do not press, and see what happens.
    I remind you after 2 and after 4 minutes.
    { $trusted ->
        [yes] After 6 minutes your trusted person truly gets a message. It says: exercise.
       *[no] After 6 minutes nobody is told: you have no trusted person.
    }
    .begin = Begin now
    .family = 👪 My family
# $lines are entries, each on a line; "none" when there is nothing.
checkin-main =
    <b>Say how you are</b>
    In danger call:
    { $numbers }

    { $lines ->
        [none] Nothing is asked of you now.
       *[other] { $lines }
    }
    .mine = ⏰ My own check-in
    .sos = 🆘 SOS
checkin-entry =
    { $name }. { $state ->
        [runs] It is asked now.
       *[over] It is over.
    } { $answer ->
        [safe] You said: safe, { $time }
        [need] You said: I need help, { $time }
        [later] You said: alive, { $time }
        [away] You said: not there, { $time }
        [said] You wrote, { $time }. We do not know yet whether you are safe.
       *[none] You have not answered.
    }
checkin-name = { $event }: { $place }
checkin-more = { $places } and { $count } more

checkin-event-mudflow = Mudflow
checkin-event-flood = Flood
checkin-event-earthquake = Earthquake
checkin-event-fire = Fire
checkin-event-explosion = Explosion
checkin-event-unrest = Unrest
checkin-event-frost = Severe cold
checkin-event-other = Danger

# The question. Its buttons stand below the chat; they are heard in every language.
checkin-asks =
    <b>Are you safe?</b>
    { $event }: { $places }
    { $time }
    From: Hamroh

    In danger first call <b>112</b>.
    Press a button below. Or write the number: 1 safe, 2 help, 3 alive, 4 not there.
    One press is enough. The receipt may take some minutes. /menu
    .safe = ✅ I am safe
    .need = 🆘 I need help
    .later = 💬 Alive, cannot write now
    .away = 🚶 I am not there
checkin-line = { $event }: { $places }. Are you safe? You can also press here:
checkin-over =
    The question “Are you safe?” ended at { $ended }.
    { $event }: { $places }
    In danger call <b>112</b>. /menu
checkin-cancelled =
    The question “Are you safe?” is withdrawn. You need not answer.
    { $event }: { $places }
    In danger call <b>112</b>. /menu

checkin-toast =
    { $answer ->
        [safe] Noted: you are safe.
        [need] Noted: you need help. In danger call 112.
        [later] Noted: you are alive.
        [away] Noted: you are not there.
       *[over] This question is over. In danger call 112.
    }
checkin-receipt =
    { $answer ->
        [safe] ✅ Noted: you are safe. { $time }
        [later] 💬 Noted: alive, cannot write now. { $time }. Operators see it.
       *[away] 🚶 Noted: you are not there. { $time }
    }
    { $family ->
        [yes] Tell your family: /family
       *[no] {""}
    }
    { $sos ->
        [yes] In danger: 112, /sos. Menu: /menu
       *[no] In danger: 112. Menu: /menu
    }
checkin-given =
    { $answer ->
        [safe] ✅ You are safe: { $time }
        [later] 💬 Alive, cannot write now: { $time }
       *[away] 🚶 You are not there: { $time }
    }
    If something changes, press here.
    .family = 👪 Tell my family

checkin-need =
    <b>Call now. Do not wait for an answer here.</b>
    { $numbers }

    The bot does not call rescuers. /menu
checkin-what =
    What is the matter? One press is enough.
    .hurt = 🩹 Hurt or ill
    .trapped = 🧱 Trapped, cannot get out
    .shelter = 🏠 Shelter, food, water
    .papers = 📄 Papers or the way home
    .lost = 👪 I lost my family
    .other = ✏️ Something else
checkin-with =
    Noted. In danger call <b>112</b>.
    Who is with you? Press all that is true.
    .child =
        { $on ->
            [yes] ☑️ A child
           *[no] ⬜ A child
        }
    .pregnant =
        { $on ->
            [yes] ☑️ Somebody pregnant
           *[no] ⬜ Somebody pregnant
        }
    .cannot-walk =
        { $on ->
            [yes] ☑️ Somebody cannot walk
           *[no] ⬜ Somebody cannot walk
        }
    .next = ➡️ Next
checkin-many =
    How many of you are there?
    .n1 = 1
    .n2 = 2
    .n3 = 3
    .n4 = 4
    .n5 = 5 or more
# $place: where they are thought to be; "no" when nobody knows.
checkin-where =
    <b>Where are you now?</b>
    { $place ->
        [no] We do not know your place.
       *[other] Noted: { $place }
    }
    Write here: street, house, floor, what is near. The operator gets it.
    In danger call <b>112</b>.
    .list = 📍 Choose the region
    .over = ✅ I need no more help
checkin-region = Which region are you in? Or write where you are.
checkin-still =
    <b>Do you still need help?</b>
    In danger call <b>112</b>.
    .need = 🆘 Yes, I need help
    .over = ✅ It is over, I am safe
checkin-withdrawn =
    ✅ Noted: you need no more help. { $time }
    In danger call <b>112</b>.
checkin-back =
    <b>Are you safe?</b> Please press a button.
    In danger call <b>112</b>.
checkin-heard =
    <b>In danger call 112.</b>
    We keep your message for an operator. We do not know when it will be read.
    Are you safe? Please press a button.
checkin-which =
    Where are you not? Press the place.
    In danger call <b>112</b>.
checkin-late =
    This question ended at { $time }.
    { $sos ->
        [yes] In danger: 112, /sos. Menu: /menu
       *[no] In danger: 112. Menu: /menu
    }
checkin-strange =
    You are not asked here. Nothing was noted. In danger call:
    { $numbers }
checkin-put-away = Done. /menu
