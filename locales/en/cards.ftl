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
    .fire = Fire and gas
    .quake = Earthquake, flood, slide
    .weather = Cold and heat
    .ready = Before and after

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
