# Not yet read by a native speaker.
# The first screen, the menu, languages, help, regions.

# One such line in each language stands above the buttons of the first screen, before a language
# is chosen: keep it one line, the number first.
home-hello = 112: қауіп төнсе, қоңырау шалыңыз, бұл тегін. Тілді таңдаңыз.

# The first question. Each button names a language in that language: never translate these.
home-language = { $lines }
    .ru = Русский
    .uz = Oʻzbekcha
    .tg = Тоҷикӣ
    .ky = Кыргызча
    .kk = Қазақша
    .en = English

home-menu =
    Қауіп төнсе, <b>112</b> нөміріне қоңырау шалыңыз. Телефоныңызда ақша болмаса да, қоңырау тегін.

    Не білгіңіз келеді?
    .rights = ⚖️ Менің құқықтарым
    .medical = 🩺 Медициналық көмек
    .safety = 🛟 Қауіп және қауіпсіздік
    .trainings = 🎓 Сабақтар
    .hotline = 💬 Оператордан сұрау
    .privacy = ⚙️ Баптаулар, жеке деректер

home-safety =
    Қауіп төнсе, алдымен <b>112</b> нөміріне қоңырау шалыңыз. Бұл тегін.
    .emergency = 🆘 Төтенше жағдай
    .alerts = 🔔 Шұғыл хабарлар
    .checkin = ✅ Амандық хабары
    .sos = 🔴 Көмекке шақыру
    .family = 👪 Отбасым
    .show = 🪧 Сөйлемді көрсету

home-help =
    <b>Қауіп төнсе</b>, <b>112</b> нөміріне қоңырау шалыңыз. Өрт 101, полиция 102, жедел жәрдем 103, газ 104. Қоңырау Ресейде де, Қазақстанда да тегін.

    Мен ботпын. Үйінен алыста жұмыс істейтін адамдарға көмектесемін. Алты тілде жауап беремін. Атыңызды, телефон нөміріңізді, құжаттарыңызды сұрамаймын.

    <b>Ботты қалай пайдалану керек</b>
    Түймені басыңыз немесе оның нөмірін жазыңыз. Бірінші түйме: 1.
    Немесе не болғанын бірнеше сөзбен жазыңыз.
    /menu: барлық тақырып
    /show: дәрігерге немесе полицияға көрсететін сөйлемдер
    /services: нөмірлер мен консулдықтар
    /reminders: сіз таңдаған күні еске салу
    /glossary: ресми сөздердің мағынасы
    /language: басқа тіл
    /privacy: сіз туралы не сақталады
    /hide: бұл чатты бірден тазалау

    112 нөмірінде <b>бот емес, адам</b> жауап береді, тәулік бойы. Біз ешқашан ақша, код, паспорт сұрамаймыз.

# Words that no topic fits.
home-unknown =
    Бұған әзірге жауабым жоқ.

    Қауіп төнсе, <b>112</b> нөміріне қоңырау шалыңыз. Қолымнан келетіннің бәрі мәзірде: төмендегі түймені басыңыз.

home-country = Қазір қай елдесіз? Әр елде ереже де, телефон нөмірлері де басқа, тек сол үшін сұраймын.
home-region = Қай аймақтасыз? Атауының алғашқы әріптерін жазсаңыз да болады.
# Something was typed that no country or region of the list begins with.
home-not-listed = Тізімде мұндай атау жоқ. Түймені басыңыз немесе атаудың алғашқы әріптерін жазыңыз.
home-region-kept = Сақталды: { $place }. Өзгерту: /region
home-language-kept = Енді мен қазақша сөйлеймін.

# What somebody typed may be about one of these; the titles are buttons.
home-found = Мүмкін, іздегеніңіз осы шығар. Түймені басыңыз не басқаша айтып көріңіз.
# /search without words.
home-search = Не болғанын бірнеше сөзбен жазыңыз. Мысалы: маған ақша төлемейді.
    .person = 💬 Оператордан сұрау
