# Not yet read by a native speaker.
# Alerts of danger: who gets them, of where, about what, and when not. See config/alerts.toml.
# The line that comes unasked (alerts-offer) and the test must tell a stranger nothing.

# A message for an earthquake comes after the shaking. Facts: D-05 D-06 D-11.
alerts-first = Жер сілкінгенде бұл бірінші ескерту <b>емес</b>. Оны күтпеңіз: жер сілкінсе, бірден қорғаныңыз. Сирена естідіңіз бе? Теледидар не радионы қосыңыз. Telegram баяу істеуі не мүлде істемеуі мүмкін.

# Comes once after a first article, twice at most.
alerts-offer = Аймағыңыз туралы шұғыл хабар керек пе?
    .yes = Толығырақ айтыңыз
    .no = Қазір емес
alerts-declined =
    Жақсы. Ештеңе сақталған жоқ.
    Кейін керек болса: /alerts
    .yes = ✅ Бәрібір хабарлап тұрыңыз

# The last line is the consent, in one line.
alerts-consent =
    <b>Аймағыңыздағы қауіп туралы шұғыл хабарлар</b>
    Не болды, қайда және не істеу керек: өз тіліңізде.

    { alerts-first }

    Келіссеңіз, аймақтарыңыз бен тақырыптарыңыз өзіңіз тоқтатқанша сақталады.
    .yes = ✅ Иә, хабарлап тұрыңыз
    .no = Қазір емес
    .signals = 📱 Телефонның өз дабылы

alerts-country = Қай ел туралы хабарлайын?
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
    Хабар сізге келеді, өйткені келісім бергенсіз: { $since }.

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
alerts-quiet-hours = { $hours } (өмірге үлкен қауіп төнсе, бәрібір келеді)
alerts-quiet-nowhere = Сіз тұрған жерде сағат неше екенін білмеймін. Аймағыңызды айтыңыз: /region

# Words of a list, and buttons with a box before them.
alerts-topics =
    .emergency = Адамдарға қауіп
    .weather = Ауа райы
    .border = Шекаралар
    .law = Жаңа заңдар
    .trainings = Сабақтар
    .exercise = Жаттығу хабарлары

alerts-where =
    <b>Қайда</b>
    Аймақты тізімнен алып тастау үшін оны басыңыз. Отбасыңыз тұратын аймақты да қосуға болады.
    .add = ➕ Аймақ қосу
alerts-added = Қосылды: { $place }.
alerts-covered = Бұл аймақ тізімде бар.
alerts-dropped = Алып тасталды: { $place }.
alerts-last = Тізімде тек осы аймақ қалды: { $place }. Алдымен басқасын қосыңыз немесе хабарларды тоқтатыңыз.
    .add = ➕ Аймақ қосу
    .stop = ⛔ Хабарларды тоқтату
alerts-full = Тізімде { $count } аймақ бар, бұдан көп сақтай алмаймын. Алдымен біреуін алып тастаңыз.

alerts-about = { $always }: бұл сізге әрқашан келеді. Тағы не керегін таңдаңыз.

alerts-quiet =
    <b>Тыныш сағаттар</b>
    Бұл сағаттарда хабар жібермеймін. Өмірге үлкен қауіп төнсе, әрқашан жіберемін.
    Қазір сізде сағат { $time }. Дұрыс емес пе? Аймақты ауыстырыңыз: /region
    .off = Тыныш сағат керек емес

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
alerts-rang = Жақсы. Телефонды не баптауды ауыстырсаңыз, қайта тексеріңіз.

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
    1. Баптауларды ашыңыз, сосын «Қолданбалар», сосын Telegram.
    2. Хабарландырулар: дыбыспен рұқсат етіңіз.
    3. Батарея: «Шектеусіз» дегенді таңдаңыз. Сонда телефон Telegram-ды тоқтатып қоймайды.
    4. Батареяны үнемдеу режимін өшіріңіз.
    Телефоныңызда сөздер басқаша болуы мүмкін.
    .again = 🔔 Қайта тексеру
alerts-iphone =
    <b>iPhone</b>
    1. Баптауларды ашыңыз, сосын «Хабарландырулар», сосын Telegram.
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
    .yes = ✅ Қайта хабарлап тұрыңыз

## Templates of alerts
# An alert has at most 600 characters. Its order: who says it, what to do, the hazard, the place,
# begin, end, meeting point. Names of hazards and sources stand on buttons: 30 characters.

alerts-told-exercise = <b>ЖАТТЫҒУ. Қауіп жоқ.</b>
alerts-told-test = <b>СЫНАҚ. Қауіп жоқ.</b>
alerts-told-source = Хабарлаған: { $source }
alerts-told-update = Жаңа мәтін. Бұрынғы ескерту ({ $time }) енді күшінде емес.
# $level is one of the levels below.
alerts-told-hazard = <b>{ $hazard }</b>. { $level }
alerts-told-where = Қайда: { $places }
alerts-told-more = { $places } және тағы { $count }
# $words were typed once, as on the signs; they stay as they are.
alerts-told-signs = Жол көрсеткіште: «{ $words }»
alerts-told-begins = Басталуы: { $time }
alerts-told-ends = Аяқталуы: { $time }
# A moment by the clock of a place, which is named.
alerts-told-moment = { $time }, жергілікті уақыт: { $place }
alerts-told-meeting = Жиналу орны: «{ $words }»
# Before words that are there in Russian only.
alerts-told-russian = Қазақша мәтін әзірге жоқ. Орысша:
alerts-told-own = { $words }
alerts-told-over = <b>Ескерту аяқталды: «{ $hazard }»</b>
alerts-told-no-longer = Ескерту ({ $time }) енді күшінде емес.
alerts-told-mistake = <b>Қате ескерту болды: «{ $hazard }»</b>
alerts-told-wrong = Ескерту ({ $time }) қате болды. Онда айтылғанды істемеңіз.
alerts-told-replaced = <b>Ескерту ауыстырылды: «{ $hazard }»</b>
alerts-told-newer = Төменде жаңарақ хабар бар. Сонда айтылғанды істеңіз.
# For staff, in a preview.
alerts-told-unread = Бұл үлгіні ана тілі қазақ тілі болған адам әлі оқыған жоқ.

alerts-level =
    .Extreme = Өмірге қауіп бар
    .Severe = Үлкен қауіп
    .Moderate = Сақ болыңыз
    .Minor = Біліп жүріңіз

# Facts: config/alerts.toml names those of each line.
alerts-hazard-earthquake = Жер сілкінісі
alerts-do-earthquake-cover = Жүгірмеңіз. Берік үстелдің астына кіріп, басыңызды жабыңыз, үстелден ұстап тұрыңыз.
alerts-do-earthquake-lift = Жер сілкініп жатқанда баспалдаққа, лифтіге, балконға бармаңыз.
alerts-do-earthquake-after = Тоқтаған соң сыртқа баспалдақпен шығыңыз. Жер тағы сілкінуі мүмкін.
alerts-do-earthquake-gas = Газ иісі бар ма? Ештеңені қоспай, өшірмей, сыртқа шығыңыз.

alerts-hazard-flood = Су тасқыны
alerts-do-flood-up = Жоғарғы қабатқа не үй төбесіне шығыңыз, жабық шатыр астына (чердак) кірмеңіз.
alerts-do-flood-water = Ағып жатқан суға жаяу да, көлікпен де түспеңіз.
alerts-do-flood-take = Кетіңіз десе, құжат, дәрі, су, жылы киім ала кетіңіз.

alerts-hazard-mudflow = Сел
alerts-do-mudflow-climb = Гүріл естідіңіз бе? Бірден беткеймен жоғары шығыңыз, кемінде 50–100 м.
alerts-do-mudflow-cross = Селдің алдынан ешқашан кесіп өтпеңіз.
alerts-do-mudflow-camp = Тау өзендерінен алыс жүріңіз.
alerts-do-mudflow-wave = Екінші толқын келуі мүмкін.

alerts-hazard-landslide = Жер көшкіні
alerts-do-landslide-leave = Үйден шығыңыз. Беткеймен көлденең жүріп, берік жерге барыңыз.
alerts-do-landslide-off = Уақыт бар ма? Газ, суды жабыңыз, жарықты өшіріңіз. Құжат алыңыз. Көршілерге айтыңыз.
alerts-do-landslide-back = Көшкін маңына қайта бармаңыз.

alerts-hazard-avalanche = Қар көшкіні
alerts-do-avalanche-stay = Тауға бармаңыз.
alerts-do-avalanche-run = Көшкін әлі жоғарыда ма? Бүйірге не жартас артына жүгіріңіз.
alerts-do-avalanche-caught = Қар іліп әкетті ме? Мұрын мен ауызды жабыңыз, жүзгендей қимылдап, шетке ұмтылыңыз.

alerts-hazard-fire = Өрт
alerts-do-fire-out = Сыртқа баспалдақпен шығыңыз, лифтіге мінбеңіз. Зат үшін қайта кірмеңіз.
alerts-do-fire-low = Түтінде төмен еңкейіп жүріңіз. Артыңыздан есікті жабыңыз.
alerts-do-fire-call = 101 не 112 нөміріне қоңырау шалыңыз.
alerts-do-fire-smoke = Баспалдақ толы түтін бе? Пәтерде қалып, есік саңылауын дымқыл матамен бітеңіз.

alerts-hazard-gas = Газ шығып жатыр
alerts-do-gas-switch = Іште ештеңені қоспаңыз, өшірмеңіз. Сіріңкеге, телефонға тимеңіз.
alerts-do-gas-out = Бәріңіз сыртқа баспалдақпен шығыңыз. Көршілердің есігін қағып ескертіңіз.
alerts-do-gas-call = 104 не 112 нөміріне сырттан қоңырау шалыңыз.

alerts-hazard-chemicals = Химиялық апат
alerts-do-chemicals-inside = Ішке кіріңіз. Терезе, есік, желдеткіш тесіктерді жабыңыз.
alerts-do-chemicals-cloth = Мұрын-ауызды дымқыл матамен жабыңыз. Радио не теледидарды қосып, айтқанын істеңіз.
alerts-do-chemicals-outside = Сыртта: желге көлденең жүріңіз, улы бұлтқа кірмеңіз.
alerts-do-chemicals-cellar = Өз бетіңізше жертөлеге түспеңіз.

alerts-hazard-cold = Қатты аяз
alerts-do-cold-dress = Қабат-қабат киініңіз: құрғақ кең аяқкиім, бас киім, қолғап. Ішімдік ішпеңіз.
alerts-do-cold-sick = Суықтан адамның ұйқысы келе ме не есі шатаса ма? Жылы жерге кіргізіп, 103 нөміріне қоңырау шалыңыз.
alerts-do-cold-fumes = Газ плитасымен, мангалмен ешқашан жылынбаңыз: иіс газы (угарный газ) өлтіреді.

alerts-hazard-heat = Аптап ыстық
alerts-do-heat-shade = Көлеңкеде тынығыңыз, бас киім киіңіз. Суды жиі, аз-аздан ішіңіз.
alerts-do-heat-sick = Адамның терісі ыстық па, есі шатаса ма, құса ма? Бірден 103 нөміріне қоңырау шалыңыз.
alerts-do-heat-wet = Денесін сулап, желпіңіз.

alerts-hazard-storm = Қатты жел
alerts-do-storm-inside = Берік үйде болыңыз, терезеден алыс тұрыңыз.
alerts-do-storm-work = Биікте, кранда жұмыс істемеңіз.
alerts-do-storm-outside = Ағаш, жарнама тақтасы, аялдама, құрылыс сатысы (леса) астында тұрмаңыз.

alerts-hazard-blizzard = Боран
alerts-do-blizzard-stay = Жолға шықпаңыз. Ешқайда жалғыз бармаңыз.
alerts-do-blizzard-car = Көлік қарға батты ма? Көлікті тастап кетпеңіз, 112 нөміріне қоңырау шалыңыз.
alerts-do-blizzard-pipe = Алдымен көліктің түтін құбырын (выхлоп) қардан тазалаңыз. Терезені бір елі ашыңыз.

alerts-hazard-unrest = Тәртіпсіздік
alerts-do-unrest-crowds = Көп адам жиналған жерге бармаңыз. Терезеден алыс тұрыңыз.
alerts-do-unrest-orders = Коменданттық сағатта сыртқа шықпаңыз. Құжатыңыз жаныңызда болсын. Тек ресми хабарға сеніңіз.
alerts-do-unrest-film = Фото-видеоға түсірмеңіз, жарияламаңыз.

alerts-hazard-attack = Шабуыл
alerts-do-attack-away = Көп адам жиналған жерден және терезеден алыс тұрыңыз.
alerts-do-attack-orders = Жергілікті биліктің айтқанын істеңіз. Құжат пен телефон жаныңызда болсын.
alerts-do-attack-wreck = Сынықтарға тимеңіз. 100 м алыс тұрыңыз. 112 нөміріне қоңырау шалыңыз.
alerts-do-attack-film = Фото-видеоға түсірмеңіз, жарияламаңыз.

alerts-hazard-drone = Дрон не зымыран қаупі
alerts-do-drone-inside = Ғимаратқа кіріп, барынша төмен түсіңіз. Терезеден алыс тұрыңыз. Лифтіге мінбеңіз.
alerts-do-drone-outside = Сыртта: ең жақын ғимаратқа не жерасты өткеліне кіріңіз. Жоқ па? Жатып, басыңызды жабыңыз.
alerts-do-drone-wreck = Сынықтарға тимеңіз. 100 м алыс тұрыңыз. 112 нөміріне қоңырау шалыңыз.
alerts-do-drone-film = Фото-видеоға түсірмеңіз, жарияламаңыз.

alerts-hazard-border = Шекара жабық
alerts-do-border-stay = Қауіпсіз жерде қалыңыз. Ресми хабарды тыңдаңыз.
alerts-do-border-consulate = Консулдығыңыздан өзіңізді азаматтар тізіміне жазуын сұраңыз.
alerts-do-border-days = Болу мерзіміңіз бітіп бара ма? Соңғы күні келмей тұрып, көші-қон қызметінен сұраңыз.

alerts-hazard-disease = Ауру
alerts-do-disease-call = Өмірге қауіп бар ма? 103 не 112 нөміріне қоңырау шалыңыз. Қоңырау тегін.
alerts-do-disease-pills = Антибиотикті өз бетіңізше ішпеңіз.

alerts-hazard-noheating = Жылу, жарық не су жоқ
alerts-do-noheating-fumes = Газ плитасымен, духовкамен, мангалмен жылынбаңыз, іште генератор қоспаңыз: иіс газы өлтіреді.
alerts-do-noheating-room = Бір бөлмеге жиналыңыз. Қабат-қабат құрғақ киім, бас киім киіңіз. Терезеге көрпе іліңіз.
alerts-do-noheating-water = Су жинап қойыңыз: насос тоқтап қалуы мүмкін.
alerts-do-noheating-report = Тым суық па? Жылыну орнын 112 нөмірінен сұраңыз.

alerts-hazard-law = Ереже өзгерді
alerts-do-law-read = Қазір ереже қандай екенін оқыңыз: /rights
alerts-do-law-check = Ережелер өзгереді. Ақша төлеу не қол қоюдан бұрын тексеріңіз.

alerts-hazard-papers = Құжат тексеру: құқығыңыз
alerts-do-papers-carry = Алып жүріңіз: паспорт, көші-қон карточкасы (миграционная карта), тіркеу қағазы, патент пен чектері не шарт, полис.
alerts-do-papers-ask = Кім, не үшін тексеріп тұрғанын сұрауға болады.
alerts-do-papers-calm = Қашпаңыз, балағаттамаңыз, қолма-қол ақша бермеңіз.
alerts-do-papers-sign = Түсінбеген қағазға қол қоймаңыз. Аудармашы сұраңыз.

alerts-source-kz-emergency = Қазақстан ТЖМ (МЧС)
alerts-source-kz-weather = Қазгидромет
alerts-source-kz-akimat = Облыс не қала әкімдігі
alerts-source-kz-health = ҚР Денсаулық министрлігі
alerts-source-kz-police = Қазақстан полициясы
alerts-source-kz-border = Қазақстан шекара қызметі
alerts-source-ru-emergency = Ресей ТЖМ (МЧС)
alerts-source-ru-weather = Росгидромет (Ресей)
alerts-source-ru-region = Аймақ үкіметі (Ресей)
alerts-source-ru-sanitary = Роспотребнадзор (Ресей)
alerts-source-ru-health = Ресей денсаулық министрлігі
alerts-source-ru-police = Ресей ІІМ (МВД)
alerts-source-ru-border = Ресей шекара қызметі
alerts-source-kg-emergency = Қырғызстан ТЖМ (МЧС)
alerts-source-tj-emergency = Тәжікстан ТЖ комитеті (КЧС)
alerts-source-uz-emergency = Өзбекстан ТЖМ (МЧС)
alerts-source-kg-consulate = Қырғызстан консулдығы
alerts-source-tj-consulate = Тәжікстан консулдығы
alerts-source-uz-consulate = Өзбекстан консулдығы

# sending: approval, sending, times, progress. Only staff read these.

# A person of the staff, by number alone.
alerts-number = № { $number }
# why: a word that says what is in the way.
alerts-no =
    { $why ->
        [own] Бұл — өз хабарыңыз. Оны басқа адам бекітуі керек.
        [role] Сізде ол жерде мұны істейтін рөл жоқ.
        [done] Ол бекітілген, уақытын күтіп тұр.
        [sent] Ол жіберілген.
        [edited] Осы арада ол өзгертілді, қайтарылды немесе қайта сұралды. Ештеңе жіберілмеді.
        [void] Сұрау енді күшінде емес: ол өзгерген немесе авторы қызметкер емес. Ештеңе жіберілмеді.
        [author] Авторы енді қызметкер емес. Жіберуге болмайды.
        [lapsed] Сұраудың 15 минуты өтті. Авторы бір рет басып жаңарта алады.
        [count] Бұл сұралған сан емес. Ештеңе жіберілмеді.
        [factor] Алдымен екінші фактор керек: ботты жүргізетін адамнан сұраңыз.
        [unsent] Жіберу мүмкін болмады: уақыты өтті немесе оны ешкім алмайды. Ол қайтадан жоба.
        [fault] Осы күйінде жіберуге болмайды: орны, дереккөзі немесе уақыты енді дұрыс емес.
        [draft] Ол жіберілмеген.
       *[none] Ондай хабар жоқ.
    }

alerts-counting = Адамдарды санап жатырмын. Бет сәлден кейін өзі келеді.
alerts-ask-passed = Таңдалған уақыт өтіп кетті. Басқасын таңдаңыз.
    .when = 🕒 Қашан
alerts-ask-fault =
    Осы күйінде сұрауға болмайды.
    { $why }
alerts-ask-nobody = Қазір оны ешкім алмайды. Хабар жетпейді: { $unreachable }
alerts-ask-alone = Ол жерде сізден басқа бекітетін адам жоқ. Әкімшіні шақырыңыз.
# later: how many sleep now. guard: no, double, third. duty: numbers, or nobody. when: a line.
alerts-ask =
    <b>{ $title }</b>
    { $when }
    Адамдар: <b>{ $count }</b>. Қазір тыныш сағаты, кейін алады: { $later }. Хабар жетпейді: { $unreachable }
    { $guard ->
        [double] ⚠️ Әдеттегіден екі еседен көп.
        [third] ⚠️ Хабар алатындардың 30 %-ынан көп.
       *[no] Әдеттегідей.
    }
    { $duty ->
        [nobody] Кезекші бекітуші жоқ: бәрі шақырылады.
       *[other] Кезекші: { $duty }
    }
    .ask = Бекітуді сұрау: { $count } адам
alerts-asked =
    <b>{ $title }</b>
    { $state }
    { $duty ->
        [nobody] Кезекші бекітуші жоқ: бәрі шақырылып жатыр.
       *[other] Кезекші: { $duty }
    }
    .look = 🔄 Қайта қарау
    .draft = 📝 Жоба
    .renew = 🔔 Тағы сұрау
# lapsed: yes or no.
alerts-asked-at =
    { $lapsed ->
        [yes] Сұралды: { $at }, адамдар: { $count }. Мерзімі { $until } өтті.
       *[no] Сұралды: { $at }, адамдар: { $count }. Мерзімі: { $until }.
    }
alerts-asked-opened = { $number } ашты, { $at }
alerts-lapsed = № { $number } хабарды 15 минутта ешкім бекітпеді. Ештеңе жіберілмеді.

# text: the alert itself. here and there: two clocks. now: counted just now. when: a line.
alerts-open =
    <b>{ $title }</b>
    { $text }

    № { $author } сұрады, { $at }.
    { $when }
    Адамдар: <b>{ $count }</b>. Қазір саналды: { $now }. Қазір тыныш сағаты, кейін алады: { $silent }
    { $guard ->
        [double] ⚠️ Әдеттегіден екі еседен көп.
        [third] ⚠️ Хабар алатындардың 30 %-ынан көп.
       *[no] Әдеттегідей.
    }
    Ол жерде: { $there }. Мұнда: { $here }.
    .approve = ✅ Бекіту
    .preview = 📱 Телефондағыдай
    .return = ↩️ Авторға қайтару
alerts-number-typed = Мұны қанша адам алады? Беттегі санды жазыңыз.
alerts-number-wrong = Бетте басқа сан тұр. Қайта жазыңыз.
alerts-code = Екінші фактордың алты санын жазыңыз. Хабарламаңызды бірден өшіремін.
# why: wrong, used, stopped, none.
alerts-code-no =
    { $why ->
        [used] Бұл код қолданылған. Келесісін күтіңіз, 30 секундтан аспайды.
        [stopped] Қате код тым көп. Бір минут күтіп, жаңасын жазыңыз.
        [none] Сізде екінші фактор жоқ: ботты жүргізетін адамнан сұраңыз.
       *[wrong] Код қате. Қазір көріп тұрған алты санды жазыңыз.
    }
# guard: double or third.
alerts-recount =
    { $guard ->
        [third] ⚠️ Бұл — хабар алатындардың 30 %-ынан көп.
       *[double] ⚠️ Бұл әдеттегіден екі еседен көп.
    }
    Санды тағы бір рет жазыңыз.
# status: Actual, Exercise, Test.
alerts-final =
    { $status ->
        [Actual] <b>Соңғы қадам. Бұл жаттығу емес.</b>
       *[other] <b>Соңғы қадам. Бұл жаттығу.</b>
    }
    { $title }
    Адамдар: <b>{ $count }</b>
    { $when }
    .no = Жоқ, артқа
    .live = { $status ->
        [Actual] 🔴 ШЫНЫМЕН жіберу: { $count } адам, { $title }
       *[other] ЖАТТЫҒУ жіберу: { $count } адам, { $title }
    }
    .plan = { $status ->
        [Actual] 🔴 ШЫНЫМЕН бекіту: { $count } адам, { $title }
       *[other] ЖАТТЫҒУ бекіту: { $count } адам, { $title }
    }
alerts-approved = Бекітілді: № { $number }. Жіберілуде, адамдар: { $count }
alerts-return =
    <b>{ $title }</b>
    Неге қайтарасыз?
    .source = Дереккөз растамайды
    .text = Мәтін түсініксіз
    .place = Орны қате
    .later = Қазір емес
alerts-returned = Авторға қайтарылды. Ештеңе жіберілмеді.

# Told to other staff, also on a lock screen: numbers only.
alerts-told-opened = № { $number } сұрауыңызды № { $by } қызметкер ашты.
alerts-told-returned =
    { $why ->
        [source] № { $number } хабарды № { $by } қызметкер қайтарды: дереккөз растамайды.
        [text] № { $number } хабарды № { $by } қызметкер қайтарды: мәтін түсініксіз.
        [place] № { $number } хабарды № { $by } қызметкер қайтарды: орны қате.
       *[later] № { $number } хабарды № { $by } қызметкер қайтарды: қазір емес.
    }
    .draft = 📝 Жоба
alerts-told-sent =
    { $status ->
        [Actual] № { $number } хабарды № { $by } қызметкер бекітті. Жіберілуде, адамдар: { $count }
       *[other] Жаттығу. № { $number } хабарды № { $by } қызметкер бекітті. Жіберілуде, адамдар: { $count }
    }
    .progress = 📊 Барысы
alerts-told-author =
    { $status ->
        [Actual] Сіздің № { $number } хабарыңызды № { $by } қызметкер бекітті. Жіберілуде, адамдар: { $count }
       *[other] Жаттығу. Сіздің № { $number } хабарыңызды № { $by } қызметкер бекітті. Жіберілуде, адамдар: { $count }
    }
    .progress = 📊 Барысы
    .correct = ✏️ Түзету
alerts-told-planned = № { $number } хабарды № { $by } қызметкер бекітті. Шығады: { $at }.
    .progress = 📊 Қарау
alerts-told-soon = № { $number } хабар бір сағаттан кейін шығады: { $at }. Тоқтатуға болады.
    .progress = 📊 Қарау, тоқтату
alerts-told-stopped = № { $number } хабарды № { $by } қызметкер тоқтатты.
    .progress = 📊 Барысы
alerts-told-resumed = № { $number } хабарды № { $by } қызметкер жалғастырды.
    .progress = 📊 Барысы

# state: running, stopped, held, done, over, cancelled, corrected, expired. end: an hour, or no.
alerts-progress =
    <b>№ { $number } · { $title }</b>
    { $state ->
        [running] Жіберілуде.
        [stopped] ⏸ Тоқтатылды.
        [held] ⛔ Кідіртілді: бекітілгеннен көп адам. Бекітуді қайта сұраңыз.
        [over] Аяқталды.
        [cancelled] Күші жойылды.
        [corrected] Түзетілді.
        [expired] Уақыты өтті.
       *[done] ✅ Дайын.
    }
    { $bar } { $share } %
    Бекітілді: { $approved }
    Жіберілді: { $sent }
    Бұғаттаған: { $blocked }
    Белгісіз: { $unknown }
    Жіберілмеді: { $failed }
    Күтуде: { $waiting }
    Осы арада қосылды: { $came }
    Әзірге тыныштықта немесе кетті: { $later }
    { $state ->
        [running] Секундына: { $rate }. { $end ->
            [no] Қашан бітетіні әлі белгісіз.
           *[other] Шамамен бітетін уақыты: { $end }.
        }
       *[other] {""}
    }{ $correction }
    .halt = ⏸ Тоқтату
    .proceed = ▶️ Жалғастыру
    .correct = ✏️ Түзету
    .over = 🏁 Аяқталды
    .safe = 🙋 Аман-есен бе, сұрау
alerts-progress-corrected = Түзету жіберілді: { $sent } / { $total }
alerts-progress-here = Барысын сол туралы хабарлама көрсетеді.
alerts-planned =
    <b>№ { $number } · { $title }</b>
    Бекітілді, уақытын күтіп тұр.
    { $when }
    Келесі: { $next }
alerts-halted = Тоқтатылды. № { $number } қайтадан жоба, ол шықпайды.

# when: a line that says it; there: the clock of its place.
alerts-when =
    Қашан жіберілсін?
    { $when }
    Ол жерде қазір { $there }.
    .now = Бірден
    .hour = 1 сағаттан кейін
    .three = 3 сағаттан кейін
    .tomorrow = Ертең 8:00-де
    .typed = Басқа уақытта
    .repeat = Қайталап тұру
alerts-when-now = Бірден шығады.
alerts-when-once = Шығады: { $at }.
# words: cron words.
alerts-when-repeats = Қайталанады ({ $words }). Біріншісі: { $first }. Соңғы мерзімі: { $until }.
alerts-moment = Сол жердің уақытымен қашан? Мысалы: 22.11 14:30
alerts-rhythm = Қаншалықты жиі?
    .daily = Күн сайын
    .weekly = Апта сайын
    .words = Cron сөздерімен
alerts-weekday = Қай күні?
    .mon = Дүйсенбі
    .tue = Сейсенбі
    .wed = Сәрсенбі
    .thu = Бейсенбі
    .fri = Жұма
    .sat = Сенбі
    .sun = Жексенбі
alerts-hour = Сол жердің уақытымен сағат нешеде? Мысалы: 8:00
alerts-cron =
    Жазыңыз: минут, сағат, күн, ай, апта күні. Күніне ең көбі бір рет.
    Мысалы: <code>30 8 * 12 mon,fri</code>
alerts-season =
    Қанша уақытқа? Бүгіннен ең көбі 90 күн.
    Қай күннен қай күнге дейін деп жазуға болады: 01.12 - 28.02
alerts-season-days = Күндер: { $days }
# why: unread, past, far, hour, words, season, never.
alerts-when-no =
    { $why ->
        [past] Ол уақыт өтіп кетті. Кейінірек уақытты жазыңыз.
        [far] Бұл 90 күннен асады. Азырақ таңдаңыз.
        [hour] Сағатты жазыңыз, мысалы 8:00.
        [words] Оқи алмадым. Бес бөлік жазыңыз, мысалы: 30 8 * 12 mon,fri
        [season] Екі күнді жазыңыз, мысалы: 01.12 - 28.02
        [never] Бұл күндерде ондай уақыт келмейді.
       *[unread] Уақытты жазыңыз, мысалы: 22.11 14:30
    }
# why: empty, grown, guard, late, approval, author, gone, unsent.
alerts-held =
    № { $number } өз уақытында шықпады.
    { $why ->
        [empty] Қазір оны ешкім алмас еді.
        [grown] Оны бекітілгеннен әлдеқайда көп адам алар еді.
        [guard] Оны әдеттегіден әлдеқайда көп адам алар еді.
        [late] Жіберілгенше уақыты өтіп кетті.
        [author] Авторы енді қызметкер емес.
        [gone] Авторы кетті.
        [approval] Бекіту енді күшінде емес.
       *[unsent] Жіберу мүмкін болмады.
    }
    Ол қайтадан жоба. Кімге керек болса, бекітуді қайта сұрасын.
    .draft = 📝 Жоба

## What staff do: the menu, a draft step by step, its page
# Only staff read these. Numbers of people stand for their names.

# drafts: of this author; asked: what waits for this approver.
alerts-desk =
    <b>Шұғыл хабарлар</b>
    Сіздің жобаларыңыз: { $drafts }
    Сіздің бекітуіңізді күтеді: { $asked }
    .new = ✏️ Жаңа хабар
    .drafts = 📝 Менің жобаларым
    .asked = 🖐 Бекітуді күтеді
    .past = 📡 Жіберілген және қазіргі
    .practise = 🎯 Жаттығу
    .safe = 🙋 Адамдар аман-есен бе?

# duty: lines like "Kazakhstan: No. 4". how: some, nobody, none.
alerts-new =
    <b>Қазір кім бекіте алады</b>
    { $how ->
        [some] { $duty }
        [nobody] Кезекші жоқ. Сұрасаңыз, барлық бекітушіге белгі барады.
       *[none] Сіздің орындарыңыз үшін басқа бекітуші жоқ. Жазуға болады, жіберуге болмайды.
    }
    Екінші адам бекітпейінше ешкімге ештеңе бармайды.
    .begin = ✏️ Бастау
alerts-duty =
    .nobody = ешкім; бәріне белгі барады
    .one = № { $number }
alerts-everywhere = Барлық жерде

# A button: "7: Mudflow · Almaty region".
alerts-entry = { $number }: { $title }
alerts-title = { $hazard } · { $places }
# list: drafts, asked, past. count: how many.
alerts-list =
    { $list ->
        [drafts] <b>Менің жобаларым</b>: { $count }
        [asked] <b>Бекітуді күтеді</b>: { $count }
       *[past] <b>Жіберілген және қазіргі</b>: { $count }
    }

alerts-draft-none = Сізде мұндай жоба жоқ: ол жіберілген, жойылған немесе басқанікі.
# A toast: what was asked or approved for the text before holds no more.
alerts-draft-voided = Өзгертілді. Бекітуді қайта сұраңыз.
alerts-draft-what = Хабар не туралы?
alerts-draft-country = Қай елде?
alerts-draft-region = Қай аймақта? Алғашқы әріптерін жазуға болады.
# duty: who is on duty for these places, by number.
alerts-draft-more =
    Жоба { $number }. Қайда: <b>{ $places }</b>
    Бекітетін кезекші: { $duty }
    .done = ✅ Осы ғана
    .add = ➕ Тағы бір аймақ
alerts-draft-off = ✖️ { $place }
alerts-draft-level = Жоба { $number }. Қауіп қаншалықты үлкен?
alerts-draft-source = Жоба { $number }. Мұны кім айтып тұр?
alerts-draft-spot =
    Жоба { $number }. Қай жер? Жол көрсеткіштегідей жазыңыз.
    Орысша немесе қазақша, ең көбі 60 таңба. Аударылмайды.
alerts-draft-nothing = Ештеңе
alerts-draft-onset =
    Жоба { $number }. Қашан басталады? Онда қазір сағат { $time }.
    Басыңыз немесе уақытты жазыңыз, мысалы { $example }
    .now = Қазір
    .morning = Ертең сағат 8:00-де
alerts-draft-in = { $hours } сағаттан кейін
alerts-draft-hours =
    Жоба { $number }. Неше сағат күшінде болады?
    Басыңыз немесе 1 мен { $longest } арасындағы санды жазыңыз.
    .n = { $hours } сағат
alerts-draft-meeting =
    Жоба { $number }. Жиналу орны қайда? Маңдайшадағыдай жазыңыз.
    Ең көбі 60 таңба. Аударылмайды.
alerts-draft-keep = ↩️ Осы күйінде қалсын

# text: the alert as it reads, or what is wrong with it. reach, state: lines from below.
alerts-draft =
    <b>{ $number }: { $title }</b>
    { $state }

    { $text }

    { $reach }
    { $missing ->
        [none] { "" }
       *[other] Сіздің сөзіңіз мына тілдерде жоқ: { $missing }. Онда орысша мәтін және ол туралы жол болады.
    }
    .preview = 📱 Телефондағыдай
    .try = 🧪 Өзіме сынақ
    .change = ✏️ Өзгерту
    .correction = ↩️ Түзету мәтіні
    .when = 🕒 Қашан
    .ask = 🖐 Бекітуді сұрау
alerts-draft-open = Жоба. Оны әзірге ешкім алған жоқ.
alerts-draft-asked = Бекіту сұралды: { $time }
alerts-draft-opened = № { $number } ашты: { $time }
alerts-draft-approved = № { $number } бекітті
alerts-draft-lapsed = Сұраудың мерзімі өтті. Қайта сұраңыз.

alerts-reach-counting = Адамдар саналып жатыр. Біткенде жаңа бет келеді.
alerts-reach-nobody = Қазір ешкім алмайды. Жетпейді: { $unreachable }
# languages: like "tg 12, uz 4".
alerts-reach =
    { $count ->
        [one] Қазір { $count } адам алады ({ $languages })
       *[other] Қазір { $count } адам алады ({ $languages })
    }
    Жетпейді: { $unreachable }
alerts-reach-place = { $place }: { $count } ({ $languages })

alerts-fault-place = Ешкім алмайды: мұндай жер қазір тізімде жоқ: { $place }. Орынды өзгертіңіз.
# why: hazard, role, country, source, level, spot, own, mend, past, far.
alerts-fault =
    { $why ->
        [hazard] Мұндай қауіп енді тізімде жоқ. Жобаны жойып, жаңасын бастаңыз.
        [role] Рөліңіз қазір бұл орындардың бәріне жетпейді. Орынды өзгертіңіз.
        [country] Бұл елдердің біріне мұндай хабар жоқ. Орынды өзгертіңіз.
        [level] Бұл қауіпке мұндай деңгей болмайды. Деңгейді қайта таңдаңыз.
        [spot] Жер жазылмаған. Жол көрсеткіштегідей жазыңыз.
        [own] Орысша сөзіңіз жоқ. Оны жазыңыз немесе қалғандарын алып тастаңыз.
        [mend] Түзетудің орысша мәтіні жоқ. Оны жазыңыз немесе қалғандарын алып тастаңыз.
        [past] Оның уақыты өтіп кетті. Басталуын өзгертіңіз.
        [far] Бұл қауіп үшін соңы тым алыс. Мерзімін өзгертіңіз.
       *[source] Дереккөз жоқ немесе ол бұл ел үшін емес. Оны таңдаңыз.
    }

alerts-typed-empty = Сөзбен жазыңыз.
alerts-typed-long = Тым ұзын. Ең көбі { $most } таңба.
alerts-typed-lines = Бір жолға жазыңыз.
alerts-typed-letters = Тек әріп, цифр және қарапайым тыныс белгілері. &lt; және &gt;, эмодзи болмайды.
alerts-typed-link = Сілтемесіз және мекенжайсыз жазыңыз.
alerts-typed-phone = Бұл нөмір тексерілгендер арасында жоқ. Оны алып тастаңыз.
alerts-time-unread = Оқи алмадым. Уақытты жазыңыз, мысалы 14:30, немесе күн мен уақытты: 22.11 14:30
alerts-time-past = Бұл уақыт өтіп кетті. Күнін де жазыңыз немесе «Қазір» дегенді басыңыз.
alerts-time-far = Бұл тым алыс. Мұндай қауіп туралы ең көбі { $longest } сағат бұрын ескертіледі.
alerts-hours-unread = Сағат санын жазыңыз.
alerts-hours-far = 1-ден { $longest } сағатқа дейін жазыңыз.

# Above the alert as the phone shows it. unread: nobody has read it whose language it is.
alerts-preview =
    <i>Алдын ала көру: { $language }. { $unread }</i>

    { $text }
    .test = 🧪 Өзіме сынақ
alerts-preview-next = ➡️ { $language }
alerts-preview-inert = Бұл тек алдын ала көру. Нақты хабардың астында бұл түйме істейді.
alerts-verbatim = { $text }

alerts-change =
    <b>{ $title }</b>
    Нені өзгертесіз? Өзгертсеңіз, бекіту жойылады.
    .places = Қайда
    .severity = Деңгей
    .source = Дереккөз
    .spot = Жер
    .onset = Басталуы
    .hours = Қанша уақыт
    .meeting = Жиналу орны
    .own = Өз сөзім
    .correction = Түзету мәтіні
    .discard = 🗑 Жобаны жою
alerts-discarded = Жойылды

# state: none, part, whole. missing: languages by name.
alerts-own =
    <b>Өз сөзіңіз</b>
    Ол не істеу керегі туралы жолдардың орнына тұрады.
    { $state ->
        [none] Қазір барлық тілде әдеттегі жолдар тұр.
        [part] Жетпейді: { $missing }. Онда орысша мәтін және ол туралы жол болады.
       *[whole] Барлық тілде бар.
    }
alerts-correction =
    <b>Егер қате болып шықса</b>, мұны жалғыз өзіңіз бірден жібере аласыз:

    { $text }

    { $state ->
        [none] Бұл барлық тілдегі әдеттегі мәтін. Өзіңіздікін жазуға болады.
        [part] Жетпейді: { $missing }. Онда орысша мәтін және ол туралы жол болады.
       *[whole] Сіздің сөзіңіз барлық тілде бар.
    }
alerts-own-words =
    Хабарға арналған сөзіңіз: { $language }. Ең көбі { $most } таңба, бір жол.
    Қазір: { $now }
alerts-correction-words =
    Түзетуге арналған сөзіңіз: { $language }. Ең көбі { $most } таңба, бір жол.
    Қазір: { $now }
alerts-words =
    .keep = ↩️ Осы күйінде қалсын
    .clear = 🗑 Бұл сөздерді алып тастау

# Under each alert: what people answer with one tap. 30 characters at most.
alerts-answers =
    .ok = ✅ Түсіндім
    .help = 🆘 Көмек керек
    .what = ❓ Енді не істеймін?
    .away = 🚶 Мен енді ол жерде емеспін

## Жауаптар және ескертуден кейінгі сөздер
alerts-thanks = Рақмет.
alerts-noted = Рақмет. Бірдеңе өзгерсе, осындағы түймені басыңыз.
    .what = ❓ Енді не істеймін?
    .help = 🆘 Көмек керек
    .away = 🚶 Мен енді ол жерде емеспін
alerts-need =
    <b>Қазір қоңырау шалыңыз. Бұл жерден жауап күтпеңіз.</b>
    { $numbers }

    { $heard ->
        [seen] Қызметкерлеріміз аймағыңызда біреуге көмек керек екенін көріп тұр. Олар атыңызды да, бұл чатты да көрмейді.
        [known] Қызметкерлеріміз аймағыңызда біреуге көмек керек екенін біледі. Олар атыңызды да, бұл чатты да көрмейді.
        [over] Бұл хабардың мерзімі бітті, сондықтан қызметкерлер ештеңе көрмейді. Қоңырау шалыңыз.
       *[strange] Бұл хабар сізге жіберілмеген, сондықтан қызметкерлер ештеңе көрмейді. Қоңырау шалыңыз.
    }
    .what = ❓ Енді не істеймін?
alerts-look = Қазір не істеу керек:
alerts-away = Белгіленді. Енді басқа жер туралы хабарлайын ба?
    .where = 📍 Менің аймақтарым
alerts-answer-over = Бұл хабардың мерзімі бітті. Ештеңе белгіленбеді.
alerts-answer-strange = Бұл хабар сізге жіберілмеген. Ештеңе белгіленбеді.
alerts-after-corrected =
    <b>Түзетілді. Төмендегі жаңа хабарды оқыңыз.</b>
    <s>{ $old }</s>

alerts-needs =
    <b>№ { $number }: біреуге көмек керек</b>
    { $place }, сұраған уақыты: { $since }
    { $title }
    { $exercise ->
        [yes] Бұл ЖАТТЫҒУ хабарына жауап.
       *[no] Бұл шынайы хабарға жауап.
    }
    { $answer ->
        [ok] Кейін ол «Түсіндім» дегенді басты.
        [away] Кейін ол «Мен енді ол жерде емеспін» дегенді басты.
       *[other] Қоңырау шалатын нөмірлер оған көрсетілген. Бұл жерден оған жазуға болмайды.
    }
    .helped = ✔️ Шешілді
alerts-needs-none = Бұл шешілген немесе сіздің жеріңіз емес.
alerts-needs-helped = Дайын: енді ешкім шақырылмайды.
alerts-after =
    .answers = 💬 Жауаптар
    .update = ✏️ Жаңа мәтін
alerts-answered =
    <b>Жауаптар: { $title }</b>
    { $lines }
alerts-answered-none = Мұндай хабар жоқ.
alerts-answered-nothing = Әзірге ешкім жауап бермеді.
alerts-answered-few = { $few } адамнан аз
alerts-answered-line = { $place }: түсінді { $ok }, көмек керек { $help }, ол жерде емес { $away }, мақаланы ашты { $looked }

alerts-correct =
    <b>Түзету: { $title }</b>
    Бұл хабарды алған немесе алуы мүмкін адамдарға бірден барады: { $count }. Екінші адам керек емес.

    { $text }
    .send = 📣 Түзетуді жіберу
alerts-correct-none = Хабарды тек авторы түзете алады.
alerts-correct-over = Бұл хабар күшінде емес немесе бұрын түзетілген.
alerts-correct-done = Түзету кетіп жатыр.
alerts-followed =
    { $what ->
        [corrected] № { $alert } хабарды № { $by } қызметкер түзетті.
        [cancelled] № { $alert } хабардың күшін № { $by } қызметкер жойды.
       *[over] № { $alert } хабарды № { $by } қызметкер аяқтады.
    }
    .progress = Ашу
alerts-over =
    <b>Аяқтау: { $title }</b>
    Хабарды алған немесе алуы мүмкін: { $count }.
    Бітті: мұны ескі хабар айтады, телефондар шырылдамайды.
    Күшін жою: бұл қате болған. Оны алған әр телефон тағы бір рет шырылдайды.
    .over = ✔️ Бітті
    .cancel = 📣 Күшін жою: бұл қате
alerts-over-none = Хабарды тек авторы немесе сол жердің бекітушісі аяқтай алады.
alerts-over-already = Бұл хабар аяқталған.
alerts-over-done = Дайын.
alerts-over-silent = Оларға түзету кезінде белгі барған. Енді мұны ескі хабар айтады.
alerts-update-none = Сіз ол жерге хабар жаза алмайсыз.
alerts-update-over = Бұл хабар аяқталған. Жаңасын жазыңыз.

alerts-practise =
    <b>Жаттығу</b>
    Әр хабар ЖАТТЫҒУ деген сөзбен басталып, аяқталады.
    Әріптеспен: тек қызметкерлер алады, басқа адам бекітеді.
    Жалғыз: тек сіз аласыз.
    Халықпен: «Жаттығу хабарлары» дегенді таңдағандар алады, басқа адам бекітеді.
    .pair = 👥 Әріптеспен
    .alone = 🙋 Жалғыз
    .public = 📢 Халықпен
    .runs = ⏱ Соңғы жаттығуларым
alerts-rehearse =
    <b>{ $title }</b>
    { $step ->
        [send] Жоба дайын. Оны өзіңізге жіберіңіз: келесі хабарлама — адамдар алатын хабардың дәл өзі.
       *[correct] Қате бар ма? Мүмкіндігінше тез түзетіңіз.
    }
    .send = 📣 Маған жіберу
    .correct = 📣 Түзету
alerts-rehearsed = { $text }
alerts-run =
    <b>Жаттығу: { $title }</b>
    { $lines }
    { $alone ->
        [yes] Жалғыз жаттықтыңыз.
       *[no] Қызметкерлерге кетті: { $count }.
    }
alerts-run-step =
    { $step ->
        [asked] Бекіту сұралды: { $seconds } секундтан кейін
        [approved] Бекітілді: тағы { $seconds } секундтан кейін
        [sent] Жіберілді: тағы { $seconds } секундтан кейін
       *[corrected] Түзетілді: тағы { $seconds } секундтан кейін
    }
alerts-run-begun = Жаттығу енді ғана басталды.
alerts-runs =
    { $any ->
        [no] Әлі жаттыққан жоқсыз.
       *[other] <b>Соңғы жаттығуларыңыз</b>
    }
alerts-runs-line = { $day }: { $seconds } с
alerts-nudge = Соңғы жаттығуыңыздан бері бір ай өтті. Оған бес минут кетеді.
    .practise = Жаттығу
