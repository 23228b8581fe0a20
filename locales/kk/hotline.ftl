# Not yet read by a native speaker.
# The names of what a case is sorted by: for operators, reports and, where said, the person.
# Each is a button too: at most 30 characters.

# The topics of the articles, in the words of cards-topics.
hotline-topic =
    .papers = Құжат және болу мерзімі
    .permit = Патент және рұқсаттар
    .work = Жұмыс және жалақы
    .police = Полиция және сот
    .family = Үй және отбасы
    .care = Дәрігер және аурухана
    .birth = Жүктілік және босану
    .child = Балалар
    .tb = Туберкулез
    .mind = Көңіл күйзелісі
    .danger = Қауіп
    .aid = Алғашқы көмек
    .sudden = У, тістеу, инсульт
    .disaster = Өрт, жер сілкінісі, су
    .weather = Суық және ыстық
    .ready = Апатқа дейін және кейін
    .leave = Кетер алдында
    .back = Үйге оралғанда
    .other = Басқа

# How a case ended.
hotline-outcome =
    .informed = Ақпарат берілді
    .referred = Басқаларға жіберілді
    .solved = Шешілді
    .partly = Жартылай шешілді
    .withdrawn = Адам өзі бас тартты
    .no-answer = Адам жауап бермейді
    .not-ours = Біздің іс емес
    .duplicate = Қайталанған
    .other = Басқа

# What makes somebody vulnerable; for operators, the person never sees it.
hotline-flag =
    .child-alone = Бала жалғыз
    .pregnant = Жүкті
    .disabled = Мүгедектігі бар
    .violence = Зорлық-зомбылық
    .trafficking = Адам саудасы
    .no-papers = Құжатсыз
    .no-shelter = Түнейтін жері жоқ
    .medical = Ауру не жарақат

# Urgent kinds: the person taps them, the worst danger first. At most 30 characters.
hotline-urgent =
    .hurt = Жарақат не ауыр халде
    .wish-to-die = Өмір сүргім келмейді
    .violence = Ұрады не қорқытады
    .child-alone = Бала жалғыз қалды
    .forced-labour = Жұмысқа мәжбүрлейді
    .detained = Полиция ұстап отыр
    .pregnant = Жүктілік, босану
    .no-shelter = Түнейтін жер жоқ

# How a case came.
hotline-channel =
    .chat = Чат
    .phone = Телефон
    .walk-in = Кеңсеге келді

# How soon somebody has to answer.
hotline-urgency =
    .now = Қазір
    .soon = Жақында
    .normal = Кезекпен

# The canned replies, by group.
hotline-group =
    .greeting = Бастау
    .ask = Сұрау
    .numbers = Кімге қоңырау шалу
    .papers = Құжат және болу мерзімі
    .wages = Жұмыс және жалақы
    .health = Денсаулық
    .violence = Зорлық, мәжбүрлі еңбек
    .detention = Полиция, ұстау
    .family = Қаза, туысын іздеу
    .wait = Күту
    .close = Жабу

# The cards for operators, by kind.
hotline-card =
    .violence = Зорлық-зомбылық
    .trafficking = Адам саудасы
    .suicide = Өмір сүргісі келмейді
    .detention = Ұстау
    .child = Бала жалғыз
    .birth = Жүктілік және босану
    .tb = Туберкулез
    .wages = Жалақы төленбейді
    .passport = Паспортты алып қойды
    .death = Жақынының қазасы

# The MICIC guidelines in own short words, for reports; the titles stand in config/hotline.toml.
hotline-guideline =
    .g1 = 1 Дағдарысты бақылау
    .g2 = 2 Қорғалған дерек
    .g3 = 3 Өзіне көмек
    .g4 = 4 Жүйеге қатысу
    .g5 = 5 Бірге жоспарлау
    .g6 = 6 Түсінікті тілдесу
    .g7 = 7 Алдын ала келісім
    .g8 = 8 Тәжірибеден үйрену
    .g9 = 9 Дағдарыста хабарлау
    .g10 = 10 Қауіпсіз жерге жол
    .g11 = 11 Бәріне көмек
    .g12 = 12 Нақты бағыттау
    .g13 = 13 Эвакуация
    .g14 = 14 Өмірді қалпына келтіру
    .g15 = 15 Жергілікті халық

# part: asking

hotline-main =
    <b>Қауіп төнсе, алдымен 112 нөміріне қоңырау шалыңыз.</b> Жедел жәрдем 103, полиция 102. Тегін.

    <b>Оператордан сұрау</b>{ $about }
    Оператор, тірі адам, осында оқып, жауап береді. Аты-жөн керек емес.
    <b>Біз ешқашан ақша, код, паспорт сұрамаймыз.</b>

    { $lines }
    .ask = ✍️ Операторға жазу
    .urgent = 🆘 Бұл шұғыл
    .mine = 📂 Менің өтінішім
    .code = 🔢 Менде код бар
    .centre = 🏢 Телефон, мекенжай, сағат
hotline-about = Сұрағыңыз: { $what }
hotline-duty = Қазір кезекші оператор бар.
hotline-nobody = Қазір ешкім кезекте емес. Жаза беріңіз. Оралғанда оқимыз.
hotline-nobody-until = Қазір ешкім кезекте емес. Жаза беріңіз. Кесте бойынша ораламыз: { $when }.
hotline-wait = Соңғы жауаптардың жартысы { $time } ішінде келді. Сіздікі ұзағырақ болуы мүмкін.
hotline-wait-unknown = Жауап қанша уақыт алатынын әзірге білмейміз.
hotline-minutes = { $count } минут
hotline-hours = { $count } сағат

hotline-centre =
    <b>Мигранттарға арналған ақпарат орталығы</b>{ $invented }
    Телефон: { $phone }
    Біз оқимыз: { $languages }

    { $offices }

    <b>Біз ешқашан ақша, код, паспорт сұрамаймыз.</b>
    .ask = ✍️ Операторға жазу
hotline-invented = ⚠️ Бұл көрсетілім: нөмір, мекенжайлар мен сағаттар ойдан алынған. Қоңырау шалмаңыз, бармаңыз.
hotline-office =
    .moscow = Мәскеу, Үлгі көшесі, 1
    .almaty = Алматы, Үлгі көшесі, 1
hotline-day =
    .mon = Дс
    .tue = Сс
    .wed = Ср
    .thu = Бс
    .fri = Жм
    .sat = Сн
    .sun = Жк
hotline-days = { $first }–{ $last }: { $hours }
hotline-day-hours = { $day }: { $hours }
hotline-clock =
    .moscow = Мәскеу уақытымен
    .almaty = Алматы уақытымен
