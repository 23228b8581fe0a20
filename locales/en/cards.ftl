# What stands around every article: topics, buttons, sources, asking a person.

# All topics. Each topic has its picture before it; keep the words short (25 characters).
cards-topics =
    Choose a topic.
    { $place }
    .all = 🗂 All topics
    .papers = Papers and stay
    .work = Work and wages
    .police = Police and court
    .family = Home and family
    .care = Doctor and hospital
    .birth = Pregnancy and birth
    .tb = Tuberculosis
    .child = Children
    .mind = Heavy heart
    .danger = Danger
    .disaster = Fire, earthquake, flood
    .sudden = Poison, bite, stroke
    .weather = Cold and heat
    .ready = Before and after
    .permit = Patent and permits
    .leave = Before leaving
    .back = Back home
    .aid = First aid

# The articles of a topic. topic: one of the labels above, with its picture.
cards-topic =
    <b>{ $topic }</b>
    { $place }

# An article; the text comes ready. The buttons stand below every article.
cards-article = { $text }
    .short = 📨 Text to forward
    .yes = 👍 It helped
    .no = 👎 It did not help
    .country = 🌍 Other country
    .region = 🗺 My region
    .person = 💬 Ask a person

# In an urgent article, before everything else. numbers: "112, 103".
cards-first = 📞 <b>Call first: { $numbers }</b>

cards-help = <b>Who can help</b>

# One line for each number. what: who answers there.
cards-number = • <b>{ $number }</b>: { $what }

# Behind a number. date: a day, a month or a year.
cards-published = (published: { $date }, not called by us)

# In the place of a number that may not be shown now. what: who would answer there.
cards-withheld = • { $what }: we have no checked number

# Price, hours and languages, behind who answers; each is a sentence without its full stop.
cards-free-yes = Free
cards-free-inside = Free inside the country
cards-hours-always = Day and night
# number: a short number for the same line.
cards-mobile = From a mobile also { $number }
# names: languages, each in its own words.
cards-languages = Languages: { $names }

cards-source = Source: { $source }

cards-checked = Checked on { $date }

cards-volatile = Rules change; check before you act.

# In the place of an article whose time is over.
cards-stale = We have not checked this answer for too long, and the rules may have changed. So we do not show it. Please ask a person.

# In the place of an article that an editor has taken back.
cards-withdrawn = We have taken this answer back: it is being checked. Please ask a person.

# An old button: the article behind it is gone.
cards-gone =
    There is no such page any more. In danger call <b>112</b>.
    { $place }

    Here is what there is:

# The form to forward. text: at most 300 characters.
cards-short =
    { $text }

    Checked on { $date }. Rules change.

# A few words over the chat.
cards-thanks = Thank you. We count the answers, not the people.

# Which country's rules? The countries are buttons.
cards-which = The rules differ. For which country do you want to read?
    .home = 🏡 Before leaving, back home

# about: the title of an article, on a line of its own. lines: the numbers.
cards-person =
    <b>Ask a person</b>
    { $about }
    You can call now:
    { $lines }

    { $end }
    .hotline = ✍️ Write to an operator
    .services = 📇 Numbers and consulates

cards-nobody = Nobody can answer here in the chat yet.

cards-hotline = You can also write to an operator here.

# One more button on an article that has something to add; the words stand for other features.
cards-also =
    .show = 🪧 Phrases to show
    .reminders = ⏰ Remind me
    .pregnancy = 🤰 Month by month
    .tbcheck = ✅ Check my signs
    .services = 🏛 Offices and consulates
    .glossary = 📖 Words explained

# In an article whose rule depends on the passport, under the answer; three buttons below.
cards-passport = The rule depends on the passport. Tap yours below; it is not kept.
    .eaeu = 🛂 Kyrgyzstan, Kazakhstan, EAEU
    .uztj = 🛂 Uzbekistan, Tajikistan
    .other = 🛂 Another passport
    .keep = 📌 Remember my passport
    .forget = 📌 Do not remember it

# A few words over the chat.
cards-passport-kept = Remembered. You can change this on any such page.

cards-passport-forgotten = Forgotten.

# In an article whose rule differs by region: none is chosen yet.
cards-region = The rule differs by region. Choose yours below.

# The same, for a region of which nothing is known. place: its name.
cards-region-silent = { $place }: we have no checked rule for this region. Ask the migration office there before you pay or sign.
