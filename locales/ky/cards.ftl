# Not yet read by a native speaker.
# What stands around every article: topics, buttons, sources, asking a person.

# All topics. Each topic has its picture before it; keep the words short (25 characters).
cards-topics =
    Теманы тандаңыз.
    { $place }
    .all = 🗂 Бардык темалар
    .papers = Документ жана мөөнөт
    .work = Жумуш жана айлык
    .police = Полиция жана сот
    .family = Үй жана үй-бүлө
    .care = Врач жана оорукана
    .birth = Кош бойлуулук, төрөт
    .tb = Кургак учук
    .child = Балдар
    .mind = Көңүл чөгүү
    .danger = Коркунуч
    .disaster = Өрт, жер титирөө, суу
    .sudden = Уу, тиштөө, инсульт
    .weather = Суук жана ысык
    .ready = Кырсыкка чейин жана кийин
    .permit = Патент жана уруксаттар
    .leave = Кетердин алдында
    .back = Үйгө кайтканда
    .aid = Биринчи жардам

# The articles of a topic. topic: one of the labels above, with its picture.
cards-topic =
    <b>{ $topic }</b>
    { $place }

# An article; the text comes ready. The buttons stand below every article.
cards-article = { $text }
    .short = 📨 Башкаларга жөнөтүү тексти
    .yes = 👍 Жардам берди
    .no = 👎 Жардам берген жок
    .country = 🌍 Башка өлкө
    .region = 🗺 Менин аймагым
    .person = 💬 Оператордон суроо

# In an urgent article, before everything else. numbers: "112, 103".
cards-first = 📞 <b>Адегенде чалыңыз: { $numbers }</b>

cards-help = <b>Ким жардам бере алат</b>

# One line for each number. what: who answers there.
cards-number = • <b>{ $number }</b>: { $what }

# Behind a number. date: a day, a month or a year.
cards-published = (жарыяланган: { $date }, биз чалып көргөн жокпуз)

# In the place of a number that may not be shown now. what: who would answer there.
cards-withheld = • { $what }: бизде текшерилген номер жок

# Price, hours and languages, behind who answers; each is a sentence without its full stop.
cards-free-yes = Акысыз
cards-free-inside = Өлкөнүн ичинде акысыз
cards-hours-always = Күнү-түнү
# number: a short number for the same line.
cards-mobile = Мобилдиктен { $number } номери да болот
# names: languages, each in its own words.
cards-languages = Тилдер: { $names }

cards-source = Булак: { $source }

cards-checked = Текшерилген күнү: { $date }

cards-volatile = Эрежелер өзгөрөт; бир нерсе кылардан мурун текшериңиз.

# In the place of an article whose time is over.
cards-stale = Бул жоопту көптөн бери текшерген жокпуз, эрежелер өзгөргөн болушу мүмкүн. Ошондуктан аны көрсөтпөйбүз. Оператордон сураңыз.

# In the place of an article that an editor has taken back.
cards-withdrawn = Бул жоопту убактылуу алып койдук: ал текшерилип жатат. Оператордон сураңыз.

# An old button: the article behind it is gone.
cards-gone =
    Мындай барак эми жок. Коркунуч болсо, <b>112</b> номерине чалыңыз.
    { $place }

    Бар болгону булар:

# The form to forward. text: at most 300 characters.
cards-short =
    { $text }

    Текшерилген күнү: { $date }. Эрежелер өзгөрөт.

# A few words over the chat.
cards-thanks = Рахмат. Биз адамдарды эмес, жоопторду санайбыз.

# Which country's rules? The countries are buttons.
cards-which = Эрежелер ар башка. Кайсы өлкө жөнүндө окугуңуз келет?
    .home = 🏡 Кетерден мурун жана үйдө

# about: the title of an article, on a line of its own. lines: the numbers.
cards-person =
    <b>Оператордон суроо</b>
    { $about }
    Азыр чалсаңыз болот:
    { $lines }

    { $end }
    .hotline = ✍️ Операторго жазуу
    .services = 📇 Номерлер, консулдуктар

cards-nobody = Бул жерде, чатта, азырынча жооп бере турган адам жок.

cards-hotline = Бул жерден операторго да жазсаңыз болот.

# One more button on an article that has something to add; the words stand for other features.
cards-also =
    .show = 🪧 Көрсөтүүчү сүйлөмдөр
    .reminders = ⏰ Мага эскертүү
    .pregnancy = 🤰 Ай сайын
    .tbcheck = ✅ Белгилерди текшерүү
    .services = 🏛 Мекемелер, консулдуктар
    .glossary = 📖 Сөздөрдүн мааниси

# In an article whose rule depends on the passport, under the answer; three buttons below.
cards-passport = Эреже паспортко жараша. Өзүңүздүкүн басыңыз; тандоо сакталбайт.
    .eaeu = 🛂 Кыргызстан, Казакстан, ЕАЭБ
    .uztj = 🛂 Өзбекстан, Тажикстан
    .other = 🛂 Башка паспорт
    .keep = 📌 Паспортумду эстеп калуу
    .forget = 📌 Паспортумду унутуу

# A few words over the chat.
cards-passport-kept = Эстеп калдык. Муну мындай ар бир баракта өзгөртсөңүз болот.

cards-passport-forgotten = Унутулду.

# In an article whose rule differs by region: none is chosen yet.
cards-region = Эреже аймакка жараша. Аймагыңызды тандаңыз.

# The same, for a region of which nothing is known. place: its name.
cards-region-silent = { $place }: бул аймак үчүн текшерилген эреже бизде жок. Акча төлөөдөн же кол коюудан мурун ошол жердеги миграция бөлүмүнөн сураңыз.
