# The first screen, the menu, languages, help, regions.

# One such line in each language stands above the buttons of the first screen, before a language
# is chosen: keep it one line, the number first.
home-hello = 112: in danger call, it is free. Choose your language.

# The first question. Each button names a language in that language: never translate these.
home-language = { $lines }
    .ru = Русский
    .uz = Oʻzbekcha
    .tg = Тоҷикӣ
    .ky = Кыргызча
    .kk = Қазақша
    .en = English

home-menu =
    In danger call <b>112</b>. It is free, even without money on the phone.

    What would you like to know?
    .rights = ⚖️ My rights
    .medical = 🩺 Medical care
    .safety = 🛟 Danger and safety
    .trainings = 🎓 Trainings
    .hotline = 💬 Ask a person
    .privacy = ⚙️ Settings and privacy

home-safety =
    In danger call <b>112</b> first. It is free.
    .emergency = 🆘 Emergency
    .alerts = 🔔 Alerts
    .checkin = ✅ Check-in: are you safe?
    .sos = 🔴 Call for help
    .family = 👪 My family
    .show = 🪧 Show a sentence

home-help =
    <b>In danger</b> call <b>112</b>. Fire 101, police 102, ambulance 103, gas 104. The calls are free, in Russia and in Kazakhstan.

    I am a bot for people who work far from home. I answer in six languages and ask for no name, no phone number and no papers.

    <b>How to use the bot</b>
    Tap a button, or type its number: 1 is the first one.
    Or write in a few words what happened.
    /menu: all topics
    /show: sentences to hold up to a doctor or the police
    /services: numbers and consulates
    /reminders: a reminder on a day that you choose
    /glossary: official words explained
    /language: another language
    /privacy: what is kept about you
    /hide: empty this chat at once

    <b>A live person</b> answers at 112, day and night. We never ask for money, codes or your passport.

# Words that no topic fits.
home-unknown =
    I have no answer to that yet.

    In danger call <b>112</b>. All that I can do is in the menu: tap a button below.

home-country = Which country are you in now? I ask only because rules and phone numbers differ.
home-region = Which region? You can type its first letters.
# Something was typed that no country or region of the list begins with.
home-not-listed = That is not in the list. Tap a button, or type the first letters.
home-region-kept = Saved: { $place }. To change it: /region
home-language-kept = I speak English now.

# What somebody typed may be about one of these; the titles are buttons.
home-found = This may be it. Tap a button, or say it in other words.
# /search without words.
home-search = Write in a few words what happened. For example: they do not pay me.
    .person = 💬 Ask a person
