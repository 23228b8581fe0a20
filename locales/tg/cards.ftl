# Not yet read by a native speaker.
# What stands around every article: topics, buttons, sources, asking a person.

# All topics. Each topic has its picture before it; keep the words short (25 characters).
cards-topics =
    Мавзӯъро интихоб кунед.
    { $place }
    .all = 🗂 Ҳамаи мавзӯъҳо
    .papers = Ҳуҷҷатҳо ва иқомат
    .work = Кор ва маош
    .police = Полис ва суд
    .family = Хона ва оила
    .care = Духтур ва беморхона
    .birth = Ҳомиладорӣ ва таваллуд
    .tb = Бемории сил
    .child = Кӯдакон
    .mind = Дили пурғам
    .danger = Хатар
    .disaster = Сӯхтор, заминҷунбӣ, об
    .sudden = Заҳр, газидан, инсулт
    .weather = Хунукӣ ва гармо
    .ready = Пеш ва баъд аз он
    .permit = Патент ва иҷозатҳо
    .leave = Пеш аз рафтан
    .back = Бозгашт ба хона
    .aid = Ёрии аввалин

# The articles of a topic. topic: one of the labels above, with its picture.
cards-topic =
    <b>{ $topic }</b>
    { $place }

# An article; the text comes ready. The buttons stand below every article.
cards-article = { $text }
    .short = 📨 Матн барои фиристодан
    .yes = 👍 Кумак кард
    .no = 👎 Кумак накард
    .country = 🌍 Кишвари дигар
    .region = 🗺 Минтақаи ман
    .person = 💬 Аз оператор пурсидан

# In an urgent article, before everything else. numbers: "112, 103".
cards-first = 📞 <b>Аввал занг занед: { $numbers }</b>

cards-help = <b>Кӣ кумак мекунад</b>

# One line for each number. what: who answers there.
cards-number = • <b>{ $number }</b>: { $what }

# Behind a number. date: a day, a month or a year.
cards-published = (нашр шуд: { $date }, мо занг назадем)

# In the place of a number that may not be shown now. what: who would answer there.
cards-withheld = • { $what }: рақами санҷидашуда надорем

# Price, hours and languages, behind who answers; each is a sentence without its full stop.
cards-free-yes = Бепул
cards-free-inside = Дар дохили кишвар бепул
cards-hours-always = Шабу рӯз
# number: a short number for the same line.
cards-mobile = Аз телефони мобилӣ { $number } ҳам
# names: languages, each in its own words.
cards-languages = Забонҳо: { $names }

cards-source = Манбаъ: { $source }

cards-checked = Санҷида шуд: { $date }

cards-volatile = Қоидаҳо дигар мешаванд; пеш аз амал санҷед.

# In the place of an article whose time is over.
cards-stale = Ин ҷавобро кайҳо боз насанҷидаем, шояд қоидаҳо дигар шуда бошанд. Барои ҳамин онро нишон намедиҳем. Аз оператор пурсед.

# In the place of an article that an editor has taken back.
cards-withdrawn = Ин ҷавобро муваққатан гирифтем: онро месанҷанд. Аз оператор пурсед.

# An old button: the article behind it is gone.
cards-gone =
    Чунин саҳифа дигар нест. Агар хатар бошад, ба рақами <b>112</b> занг занед.
    { $place }

    Инҳо ҳаст:

# The form to forward. text: at most 300 characters.
cards-short =
    { $text }

    Санҷида шуд: { $date }. Қоидаҳо дигар мешаванд.

# A few words over the chat.
cards-thanks = Раҳмат. Мо ҷавобҳоро мешуморем, на одамонро.

# Which country's rules? The countries are buttons.
cards-which = Қоидаҳо фарқ мекунанд. Барои кадом кишвар хондан мехоҳед?
    .home = 🏡 Пеш аз сафар ва дар хона

# about: the title of an article, on a line of its own. lines: the numbers.
cards-person =
    <b>Аз оператор пурсидан</b>
    { $about }
    Ҳозир ба ин рақамҳо занг задан мумкин:
    { $lines }

    { $end }
    .hotline = ✍️ Ба оператор навиштан
    .services = 📇 Рақамҳо ва консулгариҳо

cards-nobody = Дар ин чат ҳоло касе ҷавоб дода наметавонад.

cards-hotline = Дар ин ҷо ба оператор навиштан ҳам мумкин.

# One more button on an article that has something to add; the words stand for other features.
cards-also =
    .show = 🪧 Ҷумлаҳо барои нишон додан
    .reminders = ⏰ Ба ман ёдрас кардан
    .pregnancy = 🤰 Моҳ ба моҳ
    .tbcheck = ✅ Санҷидани нишонаҳо
    .services = 🏛 Идораҳо ва консулгариҳо
    .glossary = 📖 Маънои калимаҳо

# In an article whose rule depends on the passport, under the answer; three buttons below.
cards-passport = Қоида ба паспорт вобаста аст. Паспорти худро пахш кунед; он сабт намешавад.
    .eaeu = 🛂 Қирғизистон, Қазоқистон
    .uztj = 🛂 Ӯзбекистон, Тоҷикистон
    .other = 🛂 Паспорти дигар
    .keep = 📌 Дар ёд нигоҳ доштан
    .forget = 📌 Аз ёд баровардан

# A few words over the chat.
cards-passport-kept = Дар ёд монд. Инро дар ҳар саҳифаи ҳамин хел дигар кардан мумкин аст.

cards-passport-forgotten = Аз ёд баромад.

# In an article whose rule differs by region: none is chosen yet.
cards-region = Қоида дар минтақаҳо гуногун аст. Минтақаи худро интихоб кунед.

# The same, for a region of which nothing is known. place: its name.
cards-region-silent = { $place }: барои ин минтақа қоидаи санҷидашуда надорем. Пеш аз пардохт ё имзо аз идораи муҳоҷирати он ҷо пурсед.
