# Not yet read by a native speaker.
# What stands around every article: topics, buttons, sources, asking a person.

# All topics. Each topic has its picture before it; keep the words short (25 characters).
cards-topics =
    Тақырыпты таңдаңыз.
    { $place }
    .all = 🗂 Барлық тақырып
    .papers = Құжат және болу мерзімі
    .work = Жұмыс және жалақы
    .police = Полиция және сот
    .family = Үй және отбасы
    .care = Дәрігер және аурухана
    .birth = Жүктілік және босану
    .tb = Туберкулез
    .child = Балалар
    .mind = Көңіл күйзелісі
    .danger = Қауіп
    .disaster = Өрт, жер сілкінісі, су
    .sudden = У, тістеу, инсульт
    .weather = Суық және ыстық
    .ready = Апатқа дейін және кейін
    .permit = Патент және рұқсаттар
    .leave = Кетер алдында
    .back = Үйге оралғанда
    .aid = Алғашқы көмек

# The articles of a topic. topic: one of the labels above, with its picture.
cards-topic =
    <b>{ $topic }</b>
    { $place }

# An article; the text comes ready. The buttons stand below every article.
cards-article = { $text }
    .short = 📨 Жіберетін мәтін
    .yes = 👍 Көмектесті
    .no = 👎 Көмектеспеді
    .country = 🌍 Басқа ел
    .region = 🗺 Менің аймағым
    .person = 💬 Оператордан сұрау

# In an urgent article, before everything else. numbers: "112, 103".
cards-first = 📞 <b>Алдымен қоңырау шалыңыз: { $numbers }</b>

cards-help = <b>Кім көмектесе алады</b>

# One line for each number. what: who answers there.
cards-number = • <b>{ $number }</b>: { $what }

# Behind a number. date: a day, a month or a year.
cards-published = (жарияланған күні: { $date }, біз қоңырау шалған жоқпыз)

# In the place of a number that may not be shown now. what: who would answer there.
cards-withheld = • { $what }: бізде тексерілген нөмір жоқ

# Price, hours and languages, behind who answers; each is a sentence without its full stop.
cards-free-yes = Тегін
cards-free-inside = Ел ішінде тегін
cards-hours-always = Тәулік бойы
# number: a short number for the same line.
cards-mobile = Ұялы телефоннан { $number } нөмірі де болады
# names: languages, each in its own words.
cards-languages = Тілдер: { $names }

cards-source = Дереккөз: { $source }

cards-checked = Тексерілген күні: { $date }

cards-volatile = Ережелер өзгереді; әрекет етпей тұрып тексеріңіз.

# In the place of an article whose time is over.
cards-stale = Бұл жауапты көптен тексерген жоқпыз, ережелер өзгерген болуы мүмкін. Сондықтан оны көрсетпейміз. Оператордан сұраңыз.

# In the place of an article that an editor has taken back.
cards-withdrawn = Бұл жауапты уақытша алып тастадық: қазір тексеріп жатырмыз. Оператордан сұраңыз.

# An old button: the article behind it is gone.
cards-gone =
    Бұл бет енді жоқ. Қауіп төнсе, <b>112</b> нөміріне қоңырау шалыңыз.
    { $place }

    Мыналар бар:

# The form to forward. text: at most 300 characters.
cards-short =
    { $text }

    Тексерілген күні: { $date }. Ережелер өзгереді.

# A few words over the chat.
cards-thanks = Рақмет. Біз адамдарды емес, жауаптарды санаймыз.

# Which country's rules? The countries are buttons.
cards-which = Ережелер әр елде басқа. Қай ел туралы оқығыңыз келеді?
    .home = 🏡 Кетер алдында және үйде

# about: the title of an article, on a line of its own. lines: the numbers.
cards-person =
    <b>Оператордан сұрау</b>
    { $about }
    Қазір қоңырау шалуға болады:
    { $lines }

    { $end }
    .hotline = ✍️ Операторға жазу
    .services = 📇 Нөмірлер, консулдықтар

cards-nobody = Бұл чатта әзірге жауап беретін адам жоқ.

cards-hotline = Осында операторға да жаза аласыз.

# One more button on an article that has something to add; the words stand for other features.
cards-also =
    .show = 🪧 Көрсететін сөйлемдер
    .reminders = ⏰ Маған еске салу
    .pregnancy = 🤰 Ай сайын
    .tbcheck = ✅ Белгілерді тексеру
    .services = 🏛 Мекемелер, консулдықтар
    .glossary = 📖 Сөздердің мағынасы

# In an article whose rule depends on the passport, under the answer; three buttons below.
cards-passport = Ереже паспортқа байланысты. Өзіңіздікін басыңыз; таңдау сақталмайды.
    .eaeu = 🛂 Қазақстан, Қырғызстан, ЕАЭО
    .uztj = 🛂 Өзбекстан, Тәжікстан
    .other = 🛂 Басқа паспорт
    .keep = 📌 Паспортымды есте сақтау
    .forget = 📌 Паспортымды ұмыту

# A few words over the chat.
cards-passport-kept = Есте сақталды. Мұны осындай әр бетте өзгертуге болады.

cards-passport-forgotten = Ұмытылды.

# In an article whose rule differs by region: none is chosen yet.
cards-region = Ереже аймаққа байланысты. Аймағыңызды таңдаңыз.

# The same, for a region of which nothing is known. place: its name.
cards-region-silent = { $place }: бұл аймақ бойынша тексерілген ереже бізде жоқ. Ақша төлеу не қол қою алдында сол жердегі көші-қон қызметінен сұраңыз.
