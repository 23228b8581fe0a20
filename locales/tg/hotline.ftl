# Not yet read by a native speaker.
# The names of what a case is sorted by: for operators, reports and, where said, the person.
# Each is a button too: at most 30 characters.

# The topics of the articles, in the words of cards-topics.
hotline-topic =
    .papers = Ҳуҷҷатҳо ва иқомат
    .permit = Патент ва иҷозатҳо
    .work = Кор ва маош
    .police = Полис ва суд
    .family = Хона ва оила
    .care = Духтур ва беморхона
    .birth = Ҳомиладорӣ ва таваллуд
    .child = Кӯдакон
    .tb = Бемории сил
    .mind = Дили пурғам
    .danger = Хатар
    .aid = Ёрии аввалин
    .sudden = Заҳр, газидан, инсулт
    .disaster = Сӯхтор, заминҷунбӣ, об
    .weather = Хунукӣ ва гармо
    .ready = Пеш ва баъд аз он
    .leave = Пеш аз рафтан
    .back = Бозгашт ба хона
    .other = Дигар

# How a case ended.
hotline-outcome =
    .informed = Маълумот дода шуд
    .referred = Ба дигарон фиристода шуд
    .solved = Ҳал шуд
    .partly = Қисман ҳал шуд
    .withdrawn = Худи одам даст кашид
    .no-answer = Одам ҷавоб намедиҳад
    .not-ours = Кори мо нест
    .duplicate = Такрорӣ
    .other = Дигар

# What makes somebody vulnerable; for operators, the person never sees it.
hotline-flag =
    .child-alone = Кӯдак танҳо
    .pregnant = Ҳомиладор
    .disabled = Маъюбӣ
    .violence = Зӯроварӣ
    .trafficking = Савдои одамон
    .no-papers = Бе ҳуҷҷат
    .no-shelter = Ҷои хоб нест
    .medical = Беморӣ ё ҷароҳат

# Urgent kinds: the person taps them, the worst danger first. At most 30 characters.
hotline-urgent =
    .hurt = Ҷароҳат ё бемории сахт
    .wish-to-die = Зистан намехоҳам
    .violence = Мезананд ё таҳдид мекунанд
    .child-alone = Кӯдак танҳо мондааст
    .forced-labour = Маҷбурӣ кор мекунонанд
    .detained = Полис дастгир кард
    .pregnant = Ҳомиладорӣ, таваллуд
    .no-shelter = Ҷои хоб нест

# How a case came.
hotline-channel =
    .chat = Чат
    .phone = Телефон
    .walk-in = Дар идора

# How soon somebody has to answer.
hotline-urgency =
    .now = Ҳозир
    .soon = Ба наздикӣ
    .normal = Бо навбат

# The canned replies, by group.
hotline-group =
    .greeting = Оғоз
    .ask = Пурсидан
    .numbers = Ба кӣ занг задан
    .papers = Ҳуҷҷатҳо ва иқомат
    .wages = Кор ва маош
    .health = Саломатӣ
    .violence = Зӯроварӣ, меҳнати маҷбурӣ
    .detention = Полис, дастгир кардан
    .family = Марг, ҷустуҷӯи хешон
    .wait = Интизорӣ
    .close = Пӯшидан

# The cards for operators, by kind.
hotline-card =
    .violence = Зӯроварӣ
    .trafficking = Савдои одамон
    .suicide = Зистан намехоҳад
    .detention = Дастгир кардан
    .child = Кӯдак танҳо
    .birth = Ҳомиладорӣ ва таваллуд
    .tb = Бемории сил
    .wages = Маош надоданд
    .passport = Паспортро гирифтанд
    .death = Марги наздикон

# The MICIC guidelines in own short words, for reports; the titles stand in config/hotline.toml.
hotline-guideline =
    .g1 = 1 Назорати бӯҳронҳо
    .g2 = 2 Маълумоти ҳифзшуда
    .g3 = 3 Кумак ба худ
    .g4 = 4 Иштирок дар низом
    .g5 = 5 Нақшаи якҷоя
    .g6 = 6 Суханони фаҳмо
    .g7 = 7 Созишҳои пешакӣ
    .g8 = 8 Омӯзиш аз таҷриба
    .g9 = 9 Хабар дар бӯҳрон
    .g10 = 10 Роҳ ба ҷои бехатар
    .g11 = 11 Кумак ба ҳама
    .g12 = 12 Фиристодани дақиқ
    .g13 = 13 Эвакуатсия
    .g14 = 14 Барқарор кардани зиндагӣ
    .g15 = 15 Мардуми маҳаллӣ

# part: asking

hotline-main =
    <b>Агар хатар бошад, аввал ба 112 занг занед.</b> Ёрии таъҷилӣ 103, полис 102. Бепул аст.

    <b>Аз оператор пурсидан</b>{ $about }
    Оператор, одами зинда, ин ҷо мехонад ва ҷавоб медиҳад. Ном лозим нест.
    <b>Мо ҳеҷ гоҳ пул, код ё паспорт намепурсем.</b>

    { $lines }
    .ask = ✍️ Ба оператор навиштан
    .urgent = 🆘 Ин фаврӣ аст
    .mine = 📂 Муроҷиати ман
    .code = 🔢 Ман код дорам
    .centre = 🏢 Телефон, суроға, соатҳо
hotline-about = Саволи шумо: { $what }
hotline-duty = Ҳозир оператори навбатдор ҳаст.
hotline-nobody = Ҳозир ҳеҷ кас навбатдор нест. Навиштан мумкин. Вақте баргардем, мехонем.
hotline-nobody-until = Ҳозир ҳеҷ кас навбатдор нест. Навиштан мумкин. Аз рӯйи ҷадвал бармегардем: { $when }.
hotline-wait = Нисфи ҷавобҳои охирин дар давоми { $time } омад. Ҷавоби шумо шояд дертар ояд.
hotline-wait-unknown = Мо ҳоло намедонем, ки ҷавоб чӣ қадар вақт мегирад.
hotline-minutes = { $count } дақиқа
hotline-hours = { $count } соат

hotline-centre =
    <b>Маркази иттилоотӣ барои муҳоҷирон</b>{ $invented }
    Телефон: { $phone }
    Мо мехонем: { $languages }

    { $offices }

    <b>Мо ҳеҷ гоҳ пул, код ё паспорт намепурсем.</b>
    .ask = ✍️ Ба оператор навиштан
hotline-invented = ⚠️ Ин намоиш аст: рақам, суроғаҳо ва соатҳо сохтаанд. Занг назанед ва ба он ҷо наравед.
hotline-office =
    .moscow = Маскав, кӯчаи Намунавӣ, 1
    .almaty = Алмаато, кӯчаи Намунавӣ, 1
hotline-day =
    .mon = Дш
    .tue = Сш
    .wed = Чш
    .thu = Пш
    .fri = Ҷм
    .sat = Шн
    .sun = Яш
hotline-days = { $first }–{ $last }: { $hours }
hotline-day-hours = { $day }: { $hours }
hotline-clock =
    .moscow = бо вақти Маскав
    .almaty = бо вақти Алмаато
