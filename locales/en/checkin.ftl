# Roll-calls and check-ins of one's own.

# $lines are entries, each on a line; "none" when there is nothing.
checkin-main =
    <b>Say how you are</b>
    In danger call:
    { $numbers }

    { $lines ->
        [none] Nobody is asking you anything now.
       *[other] { $lines }
    }
    .mine = ⏰ My own check-in
    .sos = 🆘 SOS
checkin-entry =
    { $name }. { $state ->
        [runs] We are asking now.
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
    One press is enough. Our reply may take a few minutes. /menu
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
    The question “Are you safe?” was cancelled. You do not need to answer.
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
    What is wrong? One press is enough.
    .hurt = 🩹 Hurt or ill
    .trapped = 🧱 Trapped, cannot get out
    .shelter = 🏠 Shelter, food, water
    .papers = 📄 Papers or the way home
    .lost = 👪 I cannot find my family
    .other = ✏️ Something else
checkin-with =
    Noted. In danger call <b>112</b>.
    Who is with you? Press everything that is true.
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
        [no] We do not know where you are.
       *[other] Noted: { $place }
    }
    Write here: street, house, floor, what is near. The operator will get it.
    In danger call <b>112</b>.
    .list = 📍 Choose the region
    .over = ✅ I no longer need help
checkin-region = Which region are you in? Or write where you are.
checkin-still =
    <b>Do you still need help?</b>
    In danger call <b>112</b>.
    .need = 🆘 Yes, I need help
    .over = ✅ It is over, I am safe
checkin-withdrawn =
    ✅ Noted: you no longer need help. { $time }
    In danger call <b>112</b>.
checkin-back =
    <b>Are you safe?</b> Please press a button.
    In danger call <b>112</b>.
checkin-heard =
    <b>In danger call 112.</b>
    We keep your message for an operator. We do not know when it will be read.
    Are you safe? Please press a button.
checkin-which =
    Which place are you not in? Press it.
    In danger call <b>112</b>.
checkin-late =
    This question ended at { $time }.
    { $sos ->
        [yes] In danger: 112, /sos. Menu: /menu
       *[no] In danger: 112. Menu: /menu
    }
checkin-strange =
    You were not asked about this. Nothing was noted. In danger call:
    { $numbers }
checkin-put-away = Done. /menu
# part: staff
checkin-own-none =
    <b>My own check-in</b>
    You choose a time, and I ask how you are.
    If you do not press a button, I remind you twice.
    { $trusted ->
        [yes] No answer for half an hour: I tell your trusted person.
       *[no] Without an answer I tell nobody: you have no trusted person. Choose one, or ask an operator: /hotline
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
    I will ask you: { $at }.
    { $by }
    .pause = ⏸ Pause
    .stop = Stop it
    .rehearse = Try it as an exercise
    .family = 👪 My family
checkin-own-by =
    { $trusted ->
        [yes] If you do not press by { $until }, I tell your trusted person.
       *[no] If you do not press by { $until }, I tell nobody: you have no trusted person. Choose one: /family
    }
checkin-own-paused =
    <b>My own check-in</b>
    { $open ->
        [yes] Paused until you continue. I tell nobody anything.
       *[no] Paused. I will ask you next: { $at }. Until then I tell nobody anything.
    }
    .resume = ▶️ Continue
    .stop = Stop it
checkin-own-open =
    <b>My own check-in</b>
    I am waiting for your answer.
    { $by }
    In danger call <b>112</b>.
    .fine = ✅ I am fine
    .later = Later: 30 minutes
    .way = On my way: 1 hour
    .stop = Stop it

checkin-own-once =
    When should I ask you? I will ask once.
    Tap a button, or write it: 21:30, tomorrow 9:00, in 3 hours.
    .one = In 1 hour
    .three = In 3 hours
    .six = In 6 hours
    .morning = Tomorrow at 09:00
checkin-own-unread = I cannot read this time. Write it like this: 21:30. At most a day ahead.
checkin-own-daily =
    At what time should I ask every day? One to four times a day.
    Tap a button, or write them: 9:00 21:30.
    .evening = At 21:00
    .both = At 09:00 and 21:00
checkin-own-times-unread = Write one to { $most } times, at least an hour apart, like this: 9:00 21:30.
checkin-own-pause = How long should I pause?
    .day = One day
    .open = Until I continue
# What people write: "tomorrow 9:00", "in 3 hours". `ahead` is the whole word for "in" or "from
# now", the others are beginnings of words.
checkin-own-reads =
    .tomorrow = tomorrow
    .ahead = in
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
        [yes] I am telling your trusted person now.
       *[no] I tell nobody: you have no trusted person.
    }
    Are you well? Then press. In danger call <b>112</b>.
    .fine = ✅ I am fine
    .person = 💬 Ask a person
    .family = 👪 My family
checkin-own-fine =
    Good, you answered at { $now }.
    { $next ->
        [none] It is over, and nothing about it is kept.
       *[other] I will ask you next: { $next }.
    }
    .mine = My own check-in
checkin-own-later =
    Good. I will ask you again: { $at }.
    { $by }
    .mine = My own check-in
checkin-own-stopped = Stopped. I will not ask again, and nothing about it is kept.
    .mine = My own check-in
checkin-own-rehearse =
    <b>An exercise</b>
    I will ask you now. Do not press, and see what happens.
    I will remind you after 2 and after 4 minutes.
    { $trusted ->
        [yes] After 6 minutes your trusted person really gets a message. It says: exercise.
       *[no] After 6 minutes nobody gets anything: you have no trusted person.
    }
    .begin = Begin now
    .family = 👪 My family
checkin-desk =
    <b>Are people safe?</b>
    Running now: { $running }
    .new = ✏️ Ask people
    .mine = 📝 My drafts
    .asked = 🖐 Waiting for approval
    .past = 📊 Running and ended
# list: mine, waiting, past.
checkin-desk-list =
    { $list ->
        [mine] <b>My drafts</b>: { $count }
        [waiting] <b>Waiting for approval</b>: { $count }
       *[past] <b>Running and ended</b>: { $count }
    }
checkin-desk-title = { $event } · { $places }
checkin-desk-tap = Please tap a button, or type its first letters.
checkin-desk-voided = Changed. Ask for approval again.
# why: a word that says what is in the way.
checkin-desk-no =
    { $why ->
        [own] You asked for this yourself. Somebody else must approve it.
        [role] You do not have the role for that there.
        [done] It has been sent already.
        [void] It was changed, returned or asked anew meanwhile. Nothing was sent.
        [author] Its author is no longer staff. It cannot be sent.
        [lapsed] The request lapsed after 15 minutes. Its author can ask anew.
        [count] That is not the number on the page. Nothing was sent.
        [factor] You need a second factor first: ask whoever runs the bot.
        [unsent] It could not be sent. It is a draft again.
        [nobody] Nobody there is on the list, so there is nobody to ask.
        [alone] Nobody but you can approve there. Call an administrator.
        [place] A place is missing, or your role does not cover it. Change where.
        [draft] There is no such draft of yours.
        [over] It is no longer running.
       *[none] There is no such roll-call, or it has not begun.
    }
# Told to staff, also on a lock screen: the number only.
checkin-desk-told =
    { $what ->
        [started] № { $number } has begun: people are being asked.
        [over] № { $number } has ended.
        [cancelled] № { $number } was cancelled.
       *[stuck] № { $number }: the silent cannot be asked again. Whoever approved it can no longer approve.
    }
    .board = 📊 Board

checkin-draft-event = What has happened?
checkin-draft-country = In which country?
checkin-draft-region = In which region? You can type its first letters.
checkin-draft-whole = The whole country
# duty: who can approve there and is on duty, by number; or nobody.
checkin-draft-more =
    Where: <b>{ $places }</b>
    On duty for approval: { $duty ->
        [nobody] nobody; all of them will be rung
       *[other] { $duty }
    }
    .done = ✅ That is all
    .add = ➕ One more region
checkin-draft-hours = For how long can people answer?
checkin-draft-hour = { $hours } h
checkin-draft =
    <b>{ $number }: { $title }</b>
    Draft. Nobody has been asked.
    It runs for { $hours } h. The silent are asked again three times.
    Hours of silence and pauses do not hold it back.
    .ask = 🖐 Ask for approval
    .event = What
    .where = Where
    .hours = How long
    .discard = 🗑 Discard
checkin-discard =
    { $title }
    Discard this draft, and the list of people with it?
    .discard = 🗑 Discard
checkin-listing = The list is being made. The page comes by itself in a moment.
# places: lines like "Almaty: 12". languages: like "tg 12, uz 4".
checkin-ask =
    <b>{ $title }</b>
    People on the list: <b>{ $count }</b> ({ $languages })
    { $places }
    { $duty ->
        [nobody] No approver is on duty: all of them will be rung.
       *[other] On duty: { $duty }
    }
    .ask = Ask for approval: { $count } people
checkin-asked =
    <b>{ $title }</b>
    { $lapsed ->
        [yes] Asked at { $at }, people: { $count }. Lapsed at { $until }.
       *[no] Asked at { $at }, people: { $count }. Lapses at { $until }.
    }
    Opened by: { $opened ->
        [nobody] nobody yet
       *[other] { $opened }
    }
    { $duty ->
        [nobody] No approver is on duty: all of them are rung.
       *[other] On duty: { $duty }
    }
    .look = 🔄 Look again
    .renew = 🔔 Ask anew
    .event = What
    .where = Where
    .hours = How long
checkin-lapsed = Nobody has approved № { $number } within 15 minutes. Nothing was sent.
    .ask = 🔔 Ask anew
    .draft = 📝 The draft
# guard: yes when they are far more than usual.
checkin-open =
    <b>{ $title }</b>
    People are asked whether they are safe, and can answer for { $hours } h.
    Asked for by № { $author } at { $at }.

    People: <b>{ $count }</b> ({ $languages })
    { $places }
    { $guard ->
        [yes] ⚠️ More than twice the usual.
       *[no] As usual.
    }
    You approve this and up to four more messages to those who are silent.
    Phones will ring. Hours of silence and pauses do not hold it back.
    .approve = ✅ Approve
    .look = 📱 As on the phone
    .return = ↩️ Return to the author
checkin-look =
    <i>Preview: { $language }</i>

    { $text }

    { $keys }
    .next = ➡️ { $language }
checkin-number =
    { $again ->
        [yes] ⚠️ That is more than twice the usual. Please type the number once more.
       *[no] How many people are asked? Please type the number from the page.
    }
checkin-number-wrong = That is not the number on the page. Please type it again.
checkin-code = Please write the six digits of your second factor. I delete your message at once.
# why: wrong, used, stopped, none.
checkin-code-no =
    { $why ->
        [used] This code was used already. Wait for the next one, at most 30 seconds.
        [stopped] Too many wrong codes. Wait a minute, then write a new one.
        [none] You have no second factor yet: ask whoever runs the bot.
       *[wrong] This code is wrong. Please write the six digits that you see now.
    }
checkin-final =
    <b>The last step. This is no exercise.</b>
    { $title }
    People: <b>{ $count }</b>
    .no = No, go back
    .live = 🔴 Ask { $count } people: { $title }
checkin-approved = Approved: № { $number }. It is being sent, people: { $count }
checkin-return =
    <b>{ $title }</b>
    Why should it go back?
    .event = No such event is known
    .place = The place is wrong
    .later = Not now
checkin-returned = It went back to its author. Nothing was sent.
checkin-told-author =
    { $what ->
        [opened] № { $by } has opened your request № { $number }.
        [returned-event] № { $by } returned № { $number }: no such event is known.
        [returned-place] № { $by } returned № { $number }: the place is wrong.
       *[other] № { $by } returned № { $number }: not now.
    }
    .draft = 📝 The draft
checkin-cancel =
    <b>Cancel: { $title }</b>
    Was it an error? Everybody who was asked hears that. Requests for help stay with the operators.
    .cancel = 📣 Cancel it now
checkin-cancel-done = Cancelled.

# phase: running, over, cancelled. places, languages: lines from below.
checkin-board =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [running] Runs until { $end }. Asked again: { $round }. As of { $at }
        [over] Ended at { $end }
       *[cancelled] Cancelled at { $end }
    }
    Asked { $asked }, reached { $reached }
    ✅ safe { $safe } · 🆘 <b>need help { $need }</b>
    🤐 alive, cannot write { $later } · 🚶 not there { $away }
    💬 said something { $said } · ❔ silent { $silent }
    Answered without being asked: { $unasked }
    Silent does not mean safe.

    { $places }

    { $languages }
    .board = 🔄 Refresh
    .needs = 🆘 Who needs help
    .share = 📄 For others to see
    .cancel = ✖️ Cancel
checkin-board-line = { $name }: asked { $asked }, reached { $reached }, ✅ { $safe }, 🆘 { $need }, 🤐 { $later }, 🚶 { $away }, 💬 { $said }, ❔ { $silent }
checkin-board-here = The board is in its own message. It refreshes itself for half an hour.
checkin-needs =
    <b>Need help: { $title }</b>
    { $lines ->
        [none] Nobody has asked for help so far.
       *[other] { $lines }
    }
    .case = { $number }: { $need }
# taken: an operator has it.
checkin-needs-line = { $taken ->
        [yes] ☑️
       *[no] ⏳
    } { $since } { $place }: { $need }
checkin-needs-kind =
    .hurt = Hurt or ill
    .trapped = Cannot get out
    .shelter = Shelter, food, water
    .papers = Papers or the way home
    .lost = Cannot find family
    .other = Needs something else
    .untold = Needs help, not said what
    .words = Words or voice, unclear
checkin-share =
    <b>№ { $number } · { $title }</b>
    As of { $at }. { $phase ->
        [running] It still runs.
       *[over] It has ended.
    }
    { $lines ->
        [none] Fewer than { $few } people: there is nothing to share.
       *[other] { $lines }
    }

    · is hidden: fewer than { $few }, or such a number could be worked out from it. Silent does not mean safe.
checkin-share-whole = In all
checkin-share-others = Other places
checkin-share-line = { $name }: { $people } people, ✅ safe { $safe }, 🆘 need help { $need }, 🤐 alive, cannot write { $later }, 🚶 not there { $away }, 💬 said something { $said }, ❔ silent { $silent }, not reached { $unreached }
