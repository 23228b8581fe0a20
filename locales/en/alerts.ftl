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
