# Not yet read by a native speaker.
# The names of what a case is sorted by: for operators, reports and, where said, the person.
# Each is a button too: at most 30 characters.

# The topics of the articles, in the words of cards-topics.
hotline-topic =
    .papers = Документ жана мөөнөт
    .permit = Патент жана уруксаттар
    .work = Жумуш жана айлык
    .police = Полиция жана сот
    .family = Үй жана үй-бүлө
    .care = Врач жана оорукана
    .birth = Кош бойлуулук, төрөт
    .child = Балдар
    .tb = Кургак учук
    .mind = Көңүл чөгүү
    .danger = Коркунуч
    .aid = Биринчи жардам
    .sudden = Уу, тиштөө, инсульт
    .disaster = Өрт, жер титирөө, суу
    .weather = Суук жана ысык
    .ready = Кырсыкка чейин жана кийин
    .leave = Кетердин алдында
    .back = Үйгө кайтканда
    .other = Башка

# How a case ended.
hotline-outcome =
    .informed = Маалымат берилди
    .referred = Башкаларга жөнөтүлдү
    .solved = Чечилди
    .partly = Жарым-жартылай чечилди
    .withdrawn = Киши өзү баш тартты
    .no-answer = Киши жооп бербейт
    .not-ours = Биздин иш эмес
    .duplicate = Кайталанган
    .other = Башка

# What makes somebody vulnerable; for operators, the person never sees it.
hotline-flag =
    .child-alone = Бала жалгыз
    .pregnant = Кош бойлуу
    .disabled = Майыптыгы бар
    .violence = Зомбулук
    .trafficking = Адам соодасы
    .no-papers = Документи жок
    .no-shelter = Түнөгөнгө жер жок
    .medical = Оору же жаракат

# Urgent kinds: the person taps them, the worst danger first. At most 30 characters.
hotline-urgent =
    .hurt = Жаракат же оор абал
    .wish-to-die = Жашагым келбейт
    .violence = Уруп же коркутуп жатышат
    .child-alone = Бала жалгыз калды
    .forced-labour = Мажбурлап иштетип жатышат
    .detained = Полиция кармап турат
    .pregnant = Кош бойлуулук, төрөт
    .no-shelter = Түнөгөнгө жер жок

# How a case came.
hotline-channel =
    .chat = Чат
    .phone = Телефон
    .walk-in = Кеңсеге келди

# How soon somebody has to answer.
hotline-urgency =
    .now = Азыр
    .soon = Жакында
    .normal = Кезеги менен

# The canned replies, by group.
hotline-group =
    .greeting = Башталышы
    .ask = Суроо
    .numbers = Кимге чалуу
    .papers = Документ жана мөөнөт
    .wages = Жумуш жана айлык
    .health = Ден соолук
    .violence = Зомбулук, мажбурлап иштетүү
    .detention = Полиция, кармоо
    .family = Өлүм, жакынын издөө
    .wait = Күтүү
    .close = Жабуу

# The cards for operators, by kind.
hotline-card =
    .violence = Зомбулук
    .trafficking = Адам соодасы
    .suicide = Жашагысы келбейт
    .detention = Кармоо
    .child = Бала жалгыз
    .birth = Кош бойлуулук, төрөт
    .tb = Кургак учук
    .wages = Айлык төлөнбөйт
    .passport = Паспортту алып коюшту
    .death = Жакынынын өлүмү

# The MICIC guidelines in own short words, for reports; the titles stand in config/hotline.toml.
hotline-guideline =
    .g1 = 1 Кризистерди байкоо
    .g2 = 2 Корголгон маалымат
    .g3 = 3 Өзүнө жардам
    .g4 = 4 Системага катышуу
    .g5 = 5 Чогуу пландоо
    .g6 = 6 Түшүнүктүү сүйлөшүү
    .g7 = 7 Алдын ала макулдашуу
    .g8 = 8 Тажрыйбадан үйрөнүү
    .g9 = 9 Кризисте кабарлоо
    .g10 = 10 Коопсуз жерге жол
    .g11 = 11 Баарына жардам
    .g12 = 12 Так багыттоо
    .g13 = 13 Эвакуация
    .g14 = 14 Жашоону калыбына келтирүү
    .g15 = 15 Жергиликтүү эл

# part: asking

hotline-main =
    <b>Коркунуч болсо, адегенде 112 номерине чалыңыз.</b> Тез жардам 103, полиция 102. Акысыз.

    <b>Операторго суроо берүү</b>{ $about }
    Оператор, тирүү адам, ушул жерден окуп, жооп берет. Ат-жөнү керек эмес.
    <b>Биз эч качан акча, код же паспорт сурабайбыз.</b>

    { $lines }
    .ask = ✍️ Операторго жазуу
    .urgent = 🆘 Бул шашылыш
    .mine = 📂 Менин кайрылуум
    .code = 🔢 Менде код бар
    .centre = 🏢 Телефон, дарек, сааттар
hotline-about = Сурооңуз: { $what }
hotline-duty = Азыр нөөмөтчү оператор бар.
hotline-nobody = Азыр эч ким нөөмөттө эмес. Жазсаңыз болот. Кайтып келгенде окуйбуз.
hotline-nobody-until = Азыр эч ким нөөмөттө эмес. Жазсаңыз болот. Тартип боюнча кайтабыз: { $when }.
hotline-wait = Акыркы жооптордун жарымы { $time } ичинде келген. Сиздики көбүрөөк убакыт алышы мүмкүн.
hotline-wait-unknown = Жооп канча убакыт аларын азырынча билбейбиз.
hotline-minutes = { $count } мүнөт
hotline-hours = { $count } саат

hotline-centre =
    <b>Мигранттар үчүн маалымат борбору</b>{ $invented }
    Телефон: { $phone }
    Биз окуйбуз: { $languages }

    { $offices }

    <b>Биз эч качан акча, код же паспорт сурабайбыз.</b>
    .ask = ✍️ Операторго жазуу
hotline-invented = ⚠️ Бул көрсөтүү: номер, даректер жана сааттар ойдон чыгарылган. Чалбаңыз, ал жакка барбаңыз.
hotline-office =
    .moscow = Москва, Үлгү көчөсү, 1
    .almaty = Алматы, Үлгү көчөсү, 1
hotline-day =
    .mon = Дш
    .tue = Шш
    .wed = Шр
    .thu = Бш
    .fri = Жм
    .sat = Иш
    .sun = Жк
hotline-days = { $first }–{ $last }: { $hours }
hotline-day-hours = { $day }: { $hours }
hotline-clock =
    .moscow = Москва убактысы менен
    .almaty = Алматы убактысы менен
