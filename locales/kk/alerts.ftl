# Not yet read by a native speaker.
# Alerts of danger: who gets them, of where, about what, and when not. See config/alerts.toml.
# The line that comes unasked (alerts-offer) and the test must tell a stranger nothing.

# A message for an earthquake comes after the shaking. Facts: D-05 D-06 D-11.
alerts-first = Жер сілкінгенде бұл алғашқы хабар <b>емес</b>. Оны күтпеңіз: жер сілкінсе, бірден әрекет етіңіз. Сирена естідіңіз бе? Теледидар не радионы қосыңыз. Telegram баяу істеуі не істемеуі мүмкін.

# Comes once after a first article, twice at most.
alerts-offer = Аймағыңыз бойынша хабарлар керек пе?
    .yes = Толығырақ айтыңыз
    .no = Қазір емес
alerts-declined =
    Жақсы. Ештеңе сақталған жоқ.
    Кейін керек болса: /alerts
    .yes = ✅ Бәрібір хабарлаңыз

# The last line is the consent, in one line.
alerts-consent =
    <b>Аймағыңыздағы қауіп туралы шұғыл хабарлар</b>
    Не болды, қайда және не істеу керек: өз тіліңізде.

    { alerts-first }

    Келіссеңіз, аймақтарыңыз бен тақырыптарыңыз өзіңіз тоқтатқанша сақталады.
    .yes = ✅ Иә, хабарлаңыз
    .no = Қазір емес
    .signals = 📱 Телефондағы белгілер

alerts-country = Қай ел бойынша хабарлар керек?
alerts-region = Қай аймақ? Атауының алғашқы әріптерін жазсаңыз да болады.
    .whole = Бүкіл ел
# Something was typed that no country or region of the list begins with.
alerts-not-listed = Тізімде мұндай атау жоқ. Түймені басыңыз немесе атаудың алғашқы әріптерін жазыңыз.
# A whole country in a list of places.
alerts-whole = { $country }: бүкіл ел

# What I get and why. $state is one of the alerts-state lines, $quiet one of the alerts-quiet lines.
alerts-main =
    <b>{ $state }</b>
    📍 Қайда: { $places }
    ☑️ Не туралы: { $topics }
    🌙 Тыныш сағаттар: { $quiet }
    Бұл сізге келеді, өйткені келісім бердіңіз: { $since }.

    { alerts-first }
    .where = 📍 Қайда
    .about = ☑️ Не туралы
    .quiet = 🌙 Тыныш сағаттар
    .pause = ⏸ Үзіліс
    .resume = ▶️ Үзілісті аяқтау
    .test = 🔔 Сынақ хабары
    .stop = ⛔ Хабарларды тоқтату

alerts-state-on = Шұғыл хабарлар қосулы.
# Only what is Extreme comes through a pause and through hours of silence.
alerts-state-until = Үзіліс аяқталады: { $until }. Өмірге үлкен қауіп төнсе ғана жазамын.
alerts-state-off = Үзіліс өзіңіз аяқтағанша созылады. Өмірге үлкен қауіп төнсе ғана жазамын.
alerts-quiet-none = жоқ
alerts-quiet-hours = { $hours }, өмірге үлкен қауіп төнсе, бәрібір келеді
alerts-quiet-nowhere = Сізде сағат неше екенін білмеймін. Аймағыңызды айтыңыз: /region

# Words of a list, and buttons with a box before them.
alerts-topics =
    .emergency = Адамдарға қауіп
    .weather = Ауа райы
    .border = Шекаралар
    .law = Жаңа заңдар
    .trainings = Оқу

alerts-where =
    <b>Қайда</b>
    Орынды тізімнен алып тастау үшін оны басыңыз. Отбасыңыз тұратын аймақты да қосуға болады.
    .add = ➕ Орын қосу
alerts-added = Қосылды: { $place }.
alerts-covered = Бұл орын тізімде бар.
alerts-dropped = Алып тасталды: { $place }.
alerts-last = Тізімде басқа орын жоқ: { $place }. Алдымен басқасын қосыңыз немесе хабарларды тоқтатыңыз.
    .add = ➕ Орын қосу
    .stop = ⛔ Хабарларды тоқтату
alerts-full = Тізімде { $count } орын бар, бұдан көп сақтай алмаймын. Алдымен біреуін алып тастаңыз.

alerts-about = { $always }: бұл сізге әрқашан келеді. Тағы не керек, таңдаңыз.

alerts-quiet =
    <b>Тыныш сағаттар</b>
    Бұл сағаттарда хабар жібермеймін. Өмірге үлкен қауіп төнсе, әрқашан жіберемін.
    Қазір сізде { $time }. Дұрыс емес пе? Аймақты ауыстырыңыз: /region
    .off = Тыныш сағатсыз

alerts-pause =
    <b>Үзіліс</b>
    Қанша уақыт хабар жібермейін? Өмірге үлкен қауіп төнсе, әрқашан жіберемін.
    .day = Бір күн
    .week = Бір апта
    .until = Өзім айтқанша

alerts-test =
    Telegram-ды жауып, телефонды құлыптаңыз. 15 секундтан кейін сынақ хабары келеді.
    Сосын айтыңыз: дыбыс шықты ма?
alerts-ring = <b>Сынақ.</b> Қауіп жоқ. Дыбыс шықты ма?
    .rang = Иә, дыбыс шықты
    .silent = Жоқ
alerts-rang = Жақсы. Телефон не баптаулар өзгерсе, қайта тексеріңіз.

# Names of settings differ from phone to phone: the line that says so must stay.
alerts-silent =
    <b>Дыбыс шықпады: алдымен чатты қараңыз</b>
    1. Осы чатты ашыңыз. Жоғарыдан атымды басыңыз.
    2. Дыбысы өшірулі ме? Хабарландыруларды қосыңыз.
    3. Телефон дыбыссыз не «Мазаламау» режимінде емес пе?
    Сосын телефон баптаулары. Телефоныңыз қандай?
    .android = Android
    .iphone = iPhone
    .again = 🔔 Қайта тексеру
alerts-android =
    <b>Android</b>
    1. Баптауларды, сосын «Қолданбаларды», сосын Telegram-ды ашыңыз.
    2. Хабарландырулар: дыбыспен рұқсат етіңіз.
    3. Батарея: «Шектеусізді» таңдаңыз, телефон Telegram-ды ұйықтатып қоймасын.
    4. Батареяны үнемдеу режимін өшіріңіз.
    Телефоныңызда сөздер басқаша болуы мүмкін.
    .again = 🔔 Қайта тексеру
alerts-iphone =
    <b>iPhone</b>
    1. Баптауларды, сосын «Хабарландыруларды», сосын Telegram-ды ашыңыз.
    2. Хабарландыруға рұқсат беріп, дыбысын қосыңыз.
    3. Телефонның қырын қараңыз: ол дыбыссыз режимде емес пе?
    4. Баптаулар, «Фокус»: «Мазаламау» өшірулі ме?
    5. Баптаулар, «Батарея»: үнемдеу режимі өшірулі ме?
    Телефоныңызда сөздер басқаша болуы мүмкін.
    .again = 🔔 Қайта тексеру

alerts-sure = Барлық хабарларды тоқтатайын ба? Онда өмірге үлкен қауіп төнсе де ескертпеймін.
    .keep = Жоқ, қалсын
    .stop = Иә, тоқтатыңыз
alerts-stopped =
    Тоқтатылды. Аймақтарыңыз бен тақырыптарыңыз бұл жерден жойылды.
    Қауіп төнсе, <b>112</b> нөміріне қоңырау шалыңыз.
    .yes = ✅ Қайта хабарлаңыз
