# Alerts of danger: who gets them, of where, about what, and when not. See config/alerts.toml.
# The line that comes unasked (alerts-offer) and the test must tell a stranger nothing.

# A message for an earthquake comes after the shaking. Facts: D-05 D-06 D-11.
alerts-first = For an earthquake this is <b>not</b> the first warning. Do not wait for it: act when the ground shakes. Do you hear a siren? Switch on TV or radio. Telegram may be slow or away.

# Comes once after a first article, twice at most.
alerts-offer = Alerts for your region?
    .yes = Tell me more
    .no = Not now
alerts-declined =
    All right. Nothing was kept.
    If you want them later: /alerts
    .yes = ✅ Alert me after all

# The last line is the consent, in one line.
alerts-consent =
    <b>Alerts of danger for your region</b>
    What happened, where, and what to do: in your language.

    { alerts-first }

    If you agree, I keep your regions and topics until you stop.
    .yes = ✅ Yes, alert me
    .no = Not now
    .signals = 📱 Signals on my phone

alerts-country = Alerts for which country?
alerts-region = Which region? You can type its first letters.
    .whole = Whole country
# Something was typed that no country or region of the list begins with.
alerts-not-listed = That is not in the list. Tap a button, or type the first letters.
# A whole country in a list of places.
alerts-whole = { $country }: whole country

# What I get and why. $state is one of the alerts-state lines, $quiet one of the alerts-quiet lines.
alerts-main =
    <b>{ $state }</b>
    📍 Where: { $places }
    ☑️ About what: { $topics }
    🌙 Silence: { $quiet }
    You get this because you agreed on { $since }.

    { alerts-first }
    .where = 📍 Where
    .about = ☑️ About what
    .quiet = 🌙 Hours of silence
    .pause = ⏸ Pause
    .resume = ▶️ End the pause
    .test = 🔔 Test message
    .stop = ⛔ Stop alerts
alerts-state-on = Alerts are on.
# Only what is Extreme comes through a pause and through hours of silence.
alerts-state-until = Paused until { $until }. You hear from me only when life is in great danger.
alerts-state-off = Paused until you end it. You hear from me only when life is in great danger.
alerts-quiet-none = none
alerts-quiet-hours = { $hours }, except when life is in great danger
alerts-quiet-nowhere = I do not know what time it is where you are. Tell me your region: /region

# Words of a list, and buttons with a box before them.
alerts-topics =
    .emergency = Danger to people
    .weather = Weather
    .border = Borders
    .law = New laws
    .trainings = Trainings
    .exercise = Exercises

alerts-where =
    <b>Where</b>
    Tap a place to take it off the list. You can add the region of your family too.
    .add = ➕ Add a place
alerts-added = Added: { $place }.
alerts-covered = You have this place already.
alerts-dropped = Taken off: { $place }.
alerts-last = { $place } is your only place. Add another one first, or stop all alerts.
    .add = ➕ Add a place
    .stop = ⛔ Stop alerts
alerts-full = You have { $count } places, and I cannot keep more. Take one off the list first.

alerts-about = { $always }: you always get this. Choose what else.

alerts-quiet =
    <b>Hours of silence</b>
    In these hours I send no alerts. When life is in great danger, I send them always.
    Your time now: { $time }. Is it wrong? Change your region: /region
    .off = No silence

alerts-pause =
    <b>Pause</b>
    How long shall I send no alerts? When life is in great danger, I send them always.
    .day = One day
    .week = One week
    .until = Until I say

alerts-test =
    Close Telegram and lock the phone now. In 15 seconds a test message comes.
    Then tell me whether it rang.
alerts-ring = <b>Test.</b> There is no danger. Did it ring?
    .rang = Yes, it rang
    .silent = No
alerts-rang = Good. Test it again when you have a new phone or new settings.

# Names of settings differ from phone to phone: the line that says so must stay.
alerts-silent =
    <b>It did not ring: the chat first</b>
    1. Open this chat. Tap my name at the top.
    2. Is the sound off? Switch notifications on.
    3. Look at the phone: is it on silent, or on “do not disturb”?
    Then the settings of the phone. Which one do you have?
    .android = Android
    .iphone = iPhone
    .again = 🔔 Test it again
alerts-android =
    <b>Android</b>
    1. Open Settings, then Apps, then Telegram.
    2. Notifications: allow them, with sound.
    3. Battery: choose “no restrictions”, so that the phone does not put Telegram to sleep.
    4. Battery saving mode of the phone: switch it off.
    The words may differ on your phone.
    .again = 🔔 Test it again
alerts-iphone =
    <b>iPhone</b>
    1. Open Settings, then Notifications, then Telegram.
    2. Allow notifications, and switch on sounds.
    3. Look at the side of the phone: is it switched to silent?
    4. Settings, Focus: is “Do Not Disturb” off?
    5. Settings, Battery: is Low Power Mode off?
    The words may differ on your phone.
    .again = 🔔 Test it again

alerts-sure = Stop all alerts? Then I do not warn you, even when life is in great danger.
    .keep = No, keep them
    .stop = Yes, stop
alerts-stopped =
    Stopped. Your regions and topics are deleted here.
    In danger call <b>112</b>.
    .yes = ✅ Alert me again

## Templates of alerts
# An alert has at most 600 characters. Its order: who says it, what to do, the hazard, the place,
# begin, end, meeting point. Names of hazards and sources stand on buttons: 30 characters.

alerts-told-exercise = <b>EXERCISE. There is no danger.</b>
alerts-told-test = <b>TEST. There is no danger.</b>
alerts-told-source = From: { $source }
alerts-told-update = New text. The warning of { $time } no longer holds.
# $level is one of the levels below.
alerts-told-hazard = <b>{ $hazard }</b>. { $level }
alerts-told-where = Where: { $places }
alerts-told-more = { $places } and { $count } more
# $words were typed once, as on the signs; they stay as they are.
alerts-told-signs = On the signs: “{ $words }”
alerts-told-begins = Begins: { $time }
alerts-told-ends = Ends: { $time }
# A moment by the clock of a place, which is named.
alerts-told-moment = { $time }, local time: { $place }
alerts-told-meeting = Meeting point: “{ $words }”
# Before words that are there in Russian only.
alerts-told-russian = There is no English text yet. In Russian:
alerts-told-own = { $words }
alerts-told-over = <b>Over: { $hazard }</b>
alerts-told-no-longer = The warning of { $time } no longer holds.
alerts-told-mistake = <b>It was an error: { $hazard }</b>
alerts-told-wrong = The warning of { $time } was wrong. Do not follow it.
alerts-told-replaced = <b>Replaced: { $hazard }</b>
alerts-told-newer = There is a newer message below. Follow that one.
# For staff, in a preview.
alerts-told-unread = No native speaker has read this template yet.

alerts-level =
    .Extreme = Danger to life
    .Severe = Great danger
    .Moderate = Be careful
    .Minor = Good to know

# Facts: config/alerts.toml names those of each line.
alerts-hazard-earthquake = Earthquake
alerts-do-earthquake-cover = Do not run. Get under a strong table, cover your head, hold on.
alerts-do-earthquake-lift = While it shakes: no stairs, no lift, no balcony.
alerts-do-earthquake-after = When it stops: leave by the stairs. Expect new shocks.
alerts-do-earthquake-gas = Smell of gas? Touch no switch, go out.

alerts-hazard-flood = Flood
alerts-do-flood-up = Go to an upper floor or the roof, not into a closed attic.
alerts-do-flood-water = Never walk or drive into moving water.
alerts-do-flood-take = Told to leave? Take papers, medicines, water, warm clothes.

alerts-hazard-mudflow = Mudflow
alerts-do-mudflow-climb = You hear a roar? Climb the slope at once, at least 50–100 m up.
alerts-do-mudflow-cross = Never cross in front of it.
alerts-do-mudflow-camp = Stay away from mountain rivers.
alerts-do-mudflow-wave = A second wave may come.

alerts-hazard-landslide = Landslide
alerts-do-landslide-leave = Leave the house. Go across the slope to firm ground.
alerts-do-landslide-off = If there is time: gas, power and water off. Take papers. Warn neighbours.
alerts-do-landslide-back = Do not go back near it.

alerts-hazard-avalanche = Avalanche
alerts-do-avalanche-stay = Do not go into the mountains.
alerts-do-avalanche-run = You see it high above? Run sideways or behind a rock.
alerts-do-avalanche-caught = Caught? Cover nose and mouth, swim toward the edge.

alerts-hazard-fire = Fire
alerts-do-fire-out = Get out by the stairs, not by the lift. Do not go back for things.
alerts-do-fire-low = Go low under the smoke. Close doors behind you.
alerts-do-fire-call = Call 101 or 112.
alerts-do-fire-smoke = Stairs full of smoke? Stay in the flat, seal the door with wet cloth.

alerts-hazard-gas = Gas leak
alerts-do-gas-switch = Inside: no light switch, no match, no phone.
alerts-do-gas-out = Everybody out by the stairs. Knock to warn neighbours.
alerts-do-gas-call = Call 104 or 112 from outside.

alerts-hazard-chemicals = Chemical accident
alerts-do-chemicals-inside = Go inside. Shut windows, doors and vents.
alerts-do-chemicals-cloth = Wet cloth on nose and mouth. Radio or TV on: do what they say.
alerts-do-chemicals-outside = Outside: go across the wind, not through the cloud.
alerts-do-chemicals-cellar = Do not choose a cellar yourself.

alerts-hazard-cold = Severe cold
alerts-do-cold-dress = Many layers, dry loose shoes, hat, mittens. No alcohol.
alerts-do-cold-sick = Somebody sleepy or confused from cold? Into the warm, call 103.
alerts-do-cold-fumes = Never heat with a gas stove or brazier: the fumes kill.

alerts-hazard-heat = Severe heat
alerts-do-heat-shade = Shade, breaks, hat. Drink water often, in small sips.
alerts-do-heat-sick = Hot skin, confused, vomiting? Call 103 at once.
alerts-do-heat-wet = Wet the skin and fan it.

alerts-hazard-storm = Strong wind
alerts-do-storm-inside = Stay in a solid house, away from windows.
alerts-do-storm-work = No work at height, no crane.
alerts-do-storm-outside = Do not stand under trees, boards, bus stops or scaffolding.

alerts-hazard-blizzard = Blizzard
alerts-do-blizzard-stay = Do not travel. Do not go anywhere alone.
alerts-do-blizzard-car = Car stuck in snow? Stay in it, call 112.
alerts-do-blizzard-pipe = First free the exhaust pipe of snow. Window a finger open.

alerts-hazard-unrest = Unrest
alerts-do-unrest-crowds = Avoid crowds. Stay away from windows.
alerts-do-unrest-orders = Keep to the curfew. Keep papers at hand. Believe only official news.
alerts-do-unrest-film = Do not film, do not post.

alerts-hazard-attack = Attack
alerts-do-attack-away = Keep away from crowds and windows.
alerts-do-attack-orders = Do what the authorities say. Keep papers and phone at hand.
alerts-do-attack-wreck = Touch no wreckage. Keep 100 m away. Call 112.
alerts-do-attack-film = Do not film, do not post.

alerts-hazard-drone = Drone or missile threat
alerts-do-drone-inside = Go inside, away from windows, as low as you can. No lift.
alerts-do-drone-outside = Outside: nearest building or underpass. None near? Lie down, cover your head.
alerts-do-drone-wreck = Touch no wreckage. Keep 100 m away. Call 112.
alerts-do-drone-film = Do not film, do not post.

alerts-hazard-border = Border closed
alerts-do-border-stay = Stay where you are safe. Follow official news.
alerts-do-border-consulate = Ask your consulate for its list of citizens.
alerts-do-border-days = Days of stay run out? Ask the migration office before the last day.

alerts-hazard-disease = Disease
alerts-do-disease-call = Danger to life? Call 103 or 112. The call is free.
alerts-do-disease-pills = Do not take antibiotics on your own.

alerts-hazard-noheating = No heating, power or water
alerts-do-noheating-fumes = No gas stove, oven, brazier or generator for heat: the fumes kill.
alerts-do-noheating-room = All into one room. Dry layers, hat. Blankets on windows.
alerts-do-noheating-water = Store water: the pumps may stop.
alerts-do-noheating-report = Too cold? Ask 112 for the warming point.

alerts-hazard-law = A rule has changed
alerts-do-law-read = Read what the rule is now: /rights
alerts-do-law-check = Rules change. Check before you pay or sign.

alerts-hazard-papers = Document check: your rights
alerts-do-papers-carry = Carry passport, migration card, registration, patent with receipts or contract, insurance.
alerts-do-papers-ask = You may ask who is checking you and why.
alerts-do-papers-calm = Do not run, do not insult, do not pay cash.
alerts-do-papers-sign = Sign nothing you do not understand. Ask for an interpreter.

alerts-source-kz-emergency = Emergency ministry, Kazakhstan
alerts-source-kz-weather = Kazhydromet, Kazakhstan
alerts-source-kz-akimat = Akimat of the region
alerts-source-kz-health = Health ministry, Kazakhstan
alerts-source-kz-police = Police, Kazakhstan
alerts-source-kz-border = Border service, Kazakhstan
alerts-source-ru-emergency = Emergency ministry, Russia
alerts-source-ru-weather = Roshydromet, Russia
alerts-source-ru-region = Government of the region
alerts-source-ru-sanitary = Rospotrebnadzor, Russia
alerts-source-ru-health = Health ministry, Russia
alerts-source-ru-police = Police ministry (МВД), Russia
alerts-source-ru-border = Border service, Russia
alerts-source-kg-emergency = Emergency ministry, Kyrgyzstan
alerts-source-tj-emergency = Emergency body, Tajikistan
alerts-source-uz-emergency = Emergency ministry, Uzbekistan
alerts-source-kg-consulate = Consulate of Kyrgyzstan
alerts-source-tj-consulate = Consulate of Tajikistan
alerts-source-uz-consulate = Consulate of Uzbekistan

# sending: approval, sending, times, progress. Only staff read these.

# A person of the staff, by number alone.
alerts-number = № { $number }
# why: a word that says what is in the way.
alerts-no =
    { $why ->
        [own] This is your own alert. Somebody else must approve it.
        [role] You have no role that may do this there.
        [done] It is approved already. It waits for its time.
        [sent] It has been sent already.
        [edited] It was changed, returned or asked anew meanwhile. Nothing was sent.
        [void] It does not hold any more: it was changed, or its author is not staff now. Nothing was sent.
        [author] Its author is not staff any more. Nothing can be sent.
        [lapsed] The request has lapsed after 15 minutes. Its author can renew it with one tap.
        [count] That is not the number that was asked for. Nothing was sent.
        [factor] You need a second factor first: ask whoever runs the bot.
        [unsent] It could not be sent: its time is over, or it reaches nobody. It is a draft again.
        [fault] It cannot go out as it is: a place, a source or its time is not right any more.
        [draft] It has not been sent.
       *[none] There is no such alert.
    }

alerts-counting = Counting the people. The page comes by itself in a moment.
alerts-ask-passed = The time that was chosen has passed. Please choose another.
    .when = 🕒 When
alerts-ask-fault =
    It cannot be asked for as it is.
    { $why }
alerts-ask-nobody = It reaches nobody now. Cannot be reached: { $unreachable }
alerts-ask-alone = Nobody but you can approve it there. Please call an administrator.
# later: how many sleep now. guard: no, double, third. duty: numbers, or nobody. when: a line.
alerts-ask =
    <b>{ $title }</b>
    { $when }
    People: <b>{ $count }</b>. Of them silent now, they get it later: { $later }. Cannot be reached: { $unreachable }
    { $guard ->
        [double] ⚠️ More than twice the usual.
        [third] ⚠️ More than 30 % of all who get alerts.
       *[no] As usual.
    }
    { $duty ->
        [nobody] No approver is on duty: all of them will be rung.
       *[other] On duty: { $duty }
    }
    .ask = Ask for approval: { $count } people
alerts-asked =
    <b>{ $title }</b>
    { $state }
    { $duty ->
        [nobody] No approver is on duty: all of them are rung.
       *[other] On duty: { $duty }
    }
    .look = 🔄 Look again
    .draft = 📝 The draft
    .renew = 🔔 Ask once more
# lapsed: yes or no.
alerts-asked-at =
    { $lapsed ->
        [yes] Asked at { $at }: { $count } people. Lapsed at { $until }.
       *[no] Asked at { $at }: { $count } people. Lapses at { $until }.
    }
alerts-asked-opened = Opened by { $number } at { $at }
alerts-lapsed = Nobody has approved № { $number } within 15 minutes. Nothing was sent.

# text: the alert itself. here and there: two clocks. now: counted just now. when: a line.
alerts-open =
    <b>{ $title }</b>
    { $text }

    Asked by № { $author } at { $at }.
    { $when }
    People: <b>{ $count }</b>. Counted now: { $now }. Of them silent now, they get it later: { $silent }
    { $guard ->
        [double] ⚠️ More than twice the usual.
        [third] ⚠️ More than 30 % of all who get alerts.
       *[no] As usual.
    }
    There: { $there }. Here: { $here }.
    .approve = ✅ Approve
    .preview = 📱 As on the phone
    .return = ↩️ Return to the author
alerts-number-typed = How many people get it? Please type the number from the page.
alerts-number-wrong = That is not the number on the page. Please type it again.
alerts-code = Please write the six digits of your second factor. I delete your message at once.
# why: wrong, used, stopped, none.
alerts-code-no =
    { $why ->
        [used] This code was used already. Wait for the next one, at most 30 seconds.
        [stopped] Too many wrong codes. Wait a minute, then write a new one.
        [none] You have no second factor yet: ask whoever runs the bot.
       *[wrong] This code is wrong. Please write the six digits that you see now.
    }
# guard: double or third.
alerts-recount =
    { $guard ->
        [third] ⚠️ That is more than 30 % of all who get alerts.
       *[double] ⚠️ That is more than twice the usual.
    }
    Please type the number once more.
# status: Actual, Exercise, Test.
alerts-final =
    { $status ->
        [Actual] <b>The last step. This is no exercise.</b>
       *[other] <b>The last step. This is an exercise.</b>
    }
    { $title }
    People: <b>{ $count }</b>
    { $when }
    .no = No, go back
    .live = { $status ->
        [Actual] 🔴 Send LIVE to { $count } people: { $title }
       *[other] EXERCISE to { $count } people: { $title }
    }
    .plan = { $status ->
        [Actual] 🔴 LIVE, to { $count } people: { $title }
       *[other] EXERCISE to { $count } people: { $title }
    }
alerts-approved = Approved: № { $number }. It is being sent, people: { $count }
alerts-return =
    <b>{ $title }</b>
    Why shall it go back?
    .source = The source does not confirm it
    .text = The text is not clear
    .place = The place is wrong
    .later = Not now
alerts-returned = It went back to its author. Nothing was sent.

# Told to other staff, also on a lock screen: numbers only.
alerts-told-opened = № { $by } has opened your request № { $number }.
alerts-told-returned =
    { $why ->
        [source] № { $by } returned № { $number }: the source does not confirm it.
        [text] № { $by } returned № { $number }: the text is not clear.
        [place] № { $by } returned № { $number }: the place is wrong.
       *[later] № { $by } returned № { $number }: not now.
    }
    .draft = 📝 The draft
alerts-told-sent =
    { $status ->
        [Actual] № { $by } approved № { $number }. It is being sent, people: { $count }
       *[other] Exercise. № { $by } approved № { $number }. It is being sent, people: { $count }
    }
    .progress = 📊 Progress
alerts-told-author =
    { $status ->
        [Actual] Your № { $number } was approved by № { $by } and is being sent, people: { $count }
       *[other] Exercise. Your № { $number } was approved by № { $by } and is being sent, people: { $count }
    }
    .progress = 📊 Progress
    .correct = ✏️ Correct
alerts-told-planned = № { $by } approved № { $number }. It goes out on { $at }.
    .progress = 📊 Look
alerts-told-soon = № { $number } goes out in an hour, on { $at }. You can stop it.
    .progress = 📊 Look, stop
alerts-told-stopped = № { $by } stopped № { $number }.
    .progress = 📊 Progress
alerts-told-resumed = № { $by } let № { $number } go on.
    .progress = 📊 Progress

# state: running, stopped, held, done, over, cancelled, corrected, expired. end: an hour, or no.
alerts-progress =
    <b>№ { $number } · { $title }</b>
    { $state ->
        [running] It is being sent.
        [stopped] ⏸ Stopped.
        [held] ⛔ Held: more people than were approved. Ask for approval anew.
        [over] Over.
        [cancelled] Cancelled.
        [corrected] Corrected.
        [expired] Its time is over.
       *[done] ✅ Done.
    }
    { $bar } { $share } %
    Approved: { $approved }
    Sent: { $sent }
    Blocked: { $blocked }
    Unknown: { $unknown }
    Failed: { $failed }
    Waiting: { $waiting }
    Came meanwhile: { $came }
    Not yet, for they sleep, or gone: { $later }
    { $state ->
        [running] A second: { $rate }. { $end ->
            [no] The end is not known yet.
           *[other] Done at about { $end }.
        }
       *[other] {""}
    }{ $correction }
    .halt = ⏸ Stop
    .proceed = ▶️ Go on
    .correct = ✏️ Correct
    .over = 🏁 Over
    .safe = 🙋 Ask if they are safe
alerts-progress-corrected = Correction sent: { $sent } of { $total }
alerts-progress-here = The message about it shows how far it is.
alerts-planned =
    <b>№ { $number } · { $title }</b>
    Approved, it waits for its time.
    { $when }
    Next: { $next }
alerts-halted = Stopped. № { $number } is a draft again and does not go out.

# when: a line that says it; there: the clock of its place.
alerts-when =
    When shall it go out?
    { $when }
    There it is now { $there }.
    .now = At once
    .hour = In 1 hour
    .three = In 3 hours
    .tomorrow = Tomorrow at 8:00
    .typed = At another time
    .repeat = Again and again
alerts-when-now = Goes out at once.
alerts-when-once = Goes out on { $at }.
# words: cron words.
alerts-when-repeats = Again and again ({ $words }), first { $first }, until { $until }.
alerts-moment = At what time, by the clock of that place? For example: 22.11 14:30
alerts-rhythm = How often?
    .daily = Every day
    .weekly = Every week
    .words = By cron words
alerts-weekday = On which day?
    .mon = Monday
    .tue = Tuesday
    .wed = Wednesday
    .thu = Thursday
    .fri = Friday
    .sat = Saturday
    .sun = Sunday
alerts-hour = At what hour, by the clock of that place? For example: 8:00
alerts-cron =
    Please write: minute, hour, day, month, day of the week. At most once a day.
    For example: <code>30 8 * 12 mon,fri</code>
alerts-season =
    For how long? At most 90 days from now.
    You can write from which day to which: 01.12 - 28.02
alerts-season-days = Days: { $days }
# why: unread, past, far, hour, words, season, never.
alerts-when-no =
    { $why ->
        [past] That time has passed. Please write a later one.
        [far] That is further away than 90 days. Please choose less.
        [hour] Please write an hour, for example 8:00.
        [words] I cannot read this. Please write five parts, for example: 30 8 * 12 mon,fri
        [season] Please write two days, for example: 01.12 - 28.02
        [never] That time never comes within these days.
       *[unread] Please write a time, for example: 22.11 14:30
    }
# why: empty, grown, guard, late, approval, author, gone, unsent.
alerts-held =
    № { $number } did not go out at its time.
    { $why ->
        [empty] It would reach nobody now.
        [grown] It would reach many more people than were approved.
        [guard] It would reach far more people than usual.
        [late] Its time had passed before it could be sent.
        [author] Its author is not staff any more.
        [gone] Its author has left.
        [approval] It is not approved any more.
       *[unsent] It could not be sent.
    }
    It is a draft again. Whoever needs it asks for approval anew.
    .draft = 📝 The draft

## What staff do: the menu, a draft step by step, its page
# Only staff read these. Numbers of people stand for their names.

# drafts: of this author; asked: what waits for this approver.
alerts-desk =
    <b>Alerts</b>
    Your drafts: { $drafts }
    Waiting for your approval: { $asked }
    .new = ✏️ New alert
    .drafts = 📝 My drafts
    .asked = 🖐 Waiting for approval
    .past = 📡 Sent and running
    .practise = 🎯 Practise
    .safe = 🙋 Are people safe?

# duty: lines like "Kazakhstan: No. 4". how: some, nobody, none.
alerts-new =
    <b>Who can approve now</b>
    { $how ->
        [some] { $duty }
        [nobody] Nobody is on duty. When you ask, all approvers are rung.
       *[none] There is no other approver for your places. You can draft, but nothing goes out.
    }
    Nothing reaches anybody before a second person approves it.
    .begin = ✏️ Begin
alerts-duty =
    .nobody = nobody; all are rung
    .one = No. { $number }
alerts-everywhere = Everywhere

# A button: "7: Mudflow · Almaty region".
alerts-entry = { $number }: { $title }
alerts-title = { $hazard } · { $places }
# list: drafts, asked, past. count: how many.
alerts-list =
    { $list ->
        [drafts] <b>My drafts</b>: { $count }
        [asked] <b>Waiting for approval</b>: { $count }
       *[past] <b>Sent and running</b>: { $count }
    }

alerts-draft-none = There is no such draft of yours: it was sent, discarded, or is somebody else’s.
# A toast: what was asked or approved for the text before holds no more.
alerts-draft-voided = Changed. Ask for approval again.
alerts-draft-what = What is it about?
alerts-draft-country = In which country?
alerts-draft-region = In which region? You can type its first letters.
# duty: who is on duty for these places, by number.
alerts-draft-more =
    Draft { $number }. Where: <b>{ $places }</b>
    On duty for approval: { $duty }
    .done = ✅ That is all
    .add = ➕ One more region
alerts-draft-off = ✖️ { $place }
alerts-draft-level = Draft { $number }. How great is the danger?
alerts-draft-source = Draft { $number }. Who says so?
alerts-draft-spot =
    Draft { $number }. Which place, as on the signs?
    Write it in Russian or Kazakh, at most 60 characters. Nobody translates it.
alerts-draft-nothing = Nothing
alerts-draft-onset =
    Draft { $number }. When does it begin? It is { $time } there now.
    Tap, or write a time like { $example }
    .now = Now
    .morning = Tomorrow at 8:00
alerts-draft-in = In { $hours } h
alerts-draft-hours =
    Draft { $number }. For how many hours does it hold?
    Tap, or write a number from 1 to { $longest }.
    .n = { $hours } h
alerts-draft-meeting =
    Draft { $number }. Where do people meet, as on the signs?
    At most 60 characters. Nobody translates it.
alerts-draft-keep = ↩️ Leave it as it is

# text: the alert as it reads, or what is wrong with it. reach, state: lines from below.
alerts-draft =
    <b>{ $number }: { $title }</b>
    { $state }

    { $text }

    { $reach }
    { $missing ->
        [none] { "" }
       *[other] No words of yours in: { $missing }. They get Russian, and a line that says so.
    }
    .preview = 📱 As on the phone
    .try = 🧪 Test to myself
    .change = ✏️ Change
    .correction = ↩️ Correction
    .when = 🕒 When
    .ask = 🖐 Ask for approval
alerts-draft-open = Draft. Nobody has it yet.
alerts-draft-asked = Approval asked at { $time }
alerts-draft-opened = Opened by No. { $number } at { $time }
alerts-draft-approved = Approved by No. { $number }
alerts-draft-lapsed = The request has lapsed. Ask again.

alerts-reach-counting = The people are being counted. A new page comes when it is done.
alerts-reach-nobody = It reaches nobody now. Cannot be reached: { $unreachable }
# languages: like "tg 12, uz 4".
alerts-reach =
    { $count ->
        [one] Reaches now: { $count } person ({ $languages })
       *[other] Reaches now: { $count } people ({ $languages })
    }
    Cannot be reached: { $unreachable }
alerts-reach-place = { $place }: { $count } ({ $languages })

alerts-fault-place = It reaches nobody: no such place is in the list now: { $place }. Change where.
# why: hazard, role, country, source, level, spot, own, mend, past, far.
alerts-fault =
    { $why ->
        [hazard] This kind of danger is no longer in the list. Discard the draft and begin a new one.
        [role] Your role does not cover all its places now. Change where.
        [country] There is no such warning for one of its countries. Change where.
        [level] This level is not allowed for this danger. Choose the level again.
        [spot] The place is missing. Write it as on the signs.
        [own] Russian words of yours are missing. Write them, or take your other words away.
        [mend] Russian words of the correction are missing. Write them, or take the others away.
        [past] Its time is over already. Change when it begins.
        [far] Its end is too far away for this danger. Change how long.
       *[source] The source is missing, or it does not speak for this country. Choose it.
    }

alerts-typed-empty = Please write words.
alerts-typed-long = That is too long. At most { $most } characters.
alerts-typed-lines = Please write it on one line.
alerts-typed-letters = Please write letters, digits and simple punctuation only. No &lt; or &gt;, no emoji.
alerts-typed-link = No links and no addresses, please.
alerts-typed-phone = That number is not among those that we have checked. Please leave it out.
alerts-time-unread = I cannot read that. Write a time like 14:30, or a day and a time like 22.11 14:30
alerts-time-past = That time has passed. Write the day too, or tap Now.
alerts-time-far = That is too far away. This danger is warned of at most { $longest } hours ahead.
alerts-hours-unread = Please write a number of hours.
alerts-hours-far = From 1 to { $longest } hours, please.

# Above the alert as the phone shows it. unread: nobody has read it whose language it is.
alerts-preview =
    <i>Preview: { $language }. { $unread }</i>

    { $text }
    .test = 🧪 Test to myself
alerts-preview-next = ➡️ { $language }
alerts-preview-inert = This is a preview. Under the real alert this button answers.
alerts-verbatim = { $text }

alerts-change =
    <b>{ $title }</b>
    What shall be changed? A change voids an approval.
    .places = Where
    .severity = Level
    .source = Source
    .spot = Place
    .onset = Begin
    .hours = How long
    .meeting = Meeting point
    .own = Own words
    .correction = Correction
    .discard = 🗑 Discard the draft
alerts-discarded = Discarded

# state: none, part, whole. missing: languages by name.
alerts-own =
    <b>Your own words</b>
    They take the place of the lines that say what to do.
    { $state ->
        [none] Now the usual lines stand, in all languages.
        [part] Missing: { $missing }. They get Russian, and a line that says so.
       *[whole] All languages have them.
    }
alerts-correction =
    <b>If it proves wrong</b>, you can send this alone, at once:

    { $text }

    { $state ->
        [none] These are the usual words, in all languages. You can write your own.
        [part] Missing: { $missing }. They get Russian, and a line that says so.
       *[whole] All languages have your own words.
    }
alerts-own-words =
    Your words of the alert: { $language }. At most { $most } characters, one line.
    Now: { $now }
alerts-correction-words =
    Your words of the correction: { $language }. At most { $most } characters, one line.
    Now: { $now }
alerts-words =
    .keep = ↩️ Leave it as it is
    .clear = 🗑 Take these words away

# Under each alert: what people answer with one tap. 30 characters at most.
alerts-answers =
    .ok = ✅ I understood
    .help = 🆘 I need help
    .what = ❓ What now?
    .away = 🚶 I am not there any more

## Answers under an alert, and what follows it
alerts-thanks = Thank you.
alerts-noted = Thank you. If something changes, press a button here.
    .what = ❓ What now?
    .help = 🆘 I need help
    .away = 🚶 I am not there any more
# heard: seen (staff hear of it now), known (they have heard before), over, strange (they do not).
alerts-need =
    <b>Call now. Do not wait for an answer here.</b>
    { $numbers }

    { $heard ->
        [seen] Our staff now see: somebody in your region needs help. They do not see your name or this chat.
        [known] Our staff know already that somebody in your region needs help. They do not see your name or this chat.
        [over] This alert is over, so our staff see nothing. Call.
       *[strange] This alert was not sent to you, so our staff see nothing. Call.
    }
    .what = ❓ What now?
alerts-look = What to do now:
alerts-away = Noted. Shall I warn you about another place from now on?
    .where = 📍 My places
alerts-answer-over = This alert is over. Nothing was noted.
alerts-answer-strange = This alert was not sent to you. Nothing was noted.
# Stands in place of an alert that was put right; old are its words.
alerts-after-corrected =
    <b>Corrected. Read the new message below.</b>
    <s>{ $old }</s>

# For staff. answer: what they have said last.
alerts-needs =
    <b>No. { $number }: somebody needs help</b>
    { $place }, since { $since }
    { $title }
    { $exercise ->
        [yes] It is an answer to an EXERCISE.
       *[no] It is an answer to a real alert.
    }
    { $answer ->
        [ok] Since then they have pressed “I understood”.
        [away] Since then they have pressed “I am not there any more”.
       *[other] They have the numbers to call. You cannot write to them from here.
    }
    .helped = ✔️ Seen to
alerts-needs-none = This is settled, or it is not of your place.
alerts-needs-helped = Settled: nobody is rung any more.
alerts-after =
    .answers = 💬 Answers
    .update = ✏️ New text
alerts-answered =
    <b>Answers: { $title }</b>
    { $lines }
alerts-answered-none = There is no such alert.
alerts-answered-nothing = Nobody has answered yet.
alerts-answered-few = fewer than { $few }
alerts-answered-line = { $place }: understood { $ok }, need help { $help }, not there { $away }, opened the article { $looked }

# count: how many have the alert, or may have it.
alerts-correct =
    <b>Correct: { $title }</b>
    This goes at once to the { $count } who have it or may have it. No second person is needed.

    { $text }
    .send = 📣 Send the correction now
alerts-correct-none = Only its author can correct an alert.
alerts-correct-over = This alert is not live, or was corrected before.
alerts-correct-done = The correction is on its way.
# what: corrected, over, cancelled. Numbers only: anybody may look on.
alerts-followed =
    { $what ->
        [corrected] Alert { $alert } was corrected by No. { $by }.
        [cancelled] Alert { $alert } was cancelled by No. { $by }.
       *[over] Alert { $alert } was ended by No. { $by }.
    }
    .progress = Open
alerts-over =
    <b>End: { $title }</b>
    { $count } have it or may have it.
    Over: the old message says so, and no phone rings.
    Cancel: it was an error. Every phone that got it rings once more.
    .over = ✔️ Over
    .cancel = 📣 Cancel: it was an error
alerts-over-none = Only its author or an approver of its place can end an alert.
alerts-over-already = This alert has ended.
alerts-over-done = Done.
alerts-over-silent = They were rung by a correction before. The old message says it now.
alerts-update-none = You cannot draft for that place.
alerts-update-over = This alert has ended. Draft a new one.

alerts-practise =
    <b>Practise</b>
    Every message begins and ends with the word EXERCISE.
    With a colleague: it goes to staff only, and somebody else approves it.
    Alone: it goes to you only.
    With the public: it goes to those who chose “Exercises”, and somebody else approves it.
    .pair = 👥 With a colleague
    .alone = 🙋 Alone
    .public = 📢 With the public
    .runs = ⏱ My last exercises
alerts-rehearse =
    <b>{ $title }</b>
    { $step ->
        [send] A draft is ready. Send it to yourself: the next message is the one that people would get.
       *[correct] It was wrong? Put it right as fast as you can.
    }
    .send = 📣 Send it to me
    .correct = 📣 Correct it
# text: a message as people would get it.
alerts-rehearsed = { $text }
# alone: yes or no.
alerts-run =
    <b>Exercise: { $title }</b>
    { $lines }
    { $alone ->
        [yes] You practised alone.
       *[no] It went to { $count } of staff.
    }
alerts-run-step =
    { $step ->
        [asked] Approval was asked after { $seconds } s
        [approved] It was approved after { $seconds } s more
        [sent] It was sent after { $seconds } s more
       *[corrected] It was corrected after { $seconds } s more
    }
alerts-run-begun = The exercise has only begun.
alerts-runs =
    { $any ->
        [no] You have not practised yet.
       *[other] <b>Your last exercises</b>
    }
alerts-runs-line = { $day }: { $seconds } s
alerts-nudge = A month has passed since your last exercise. It takes five minutes.
    .practise = Practise
