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
alerts-draft-later = To be sent at { $time }
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
