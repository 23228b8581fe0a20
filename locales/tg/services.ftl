# Not yet read by a native speaker.
# Numbers, offices and consulates: what is not in articles.

# The first screen. lines: the emergency numbers of the country, with its name.
services-main =
    <b>Рақамҳо ва идораҳо</b>
    { $lines }

    Ба шумо чӣ лозим?
    .consulates = 🏛 Консулгариҳо
    .work = 💼 Кор ва маош
    .health = 🩺 Саломатӣ
    .agencies = 🧳 Хадамоти муҳоҷират
    .violence = 🛡 Зӯроварӣ, меҳнати маҷбурӣ
    .dead = 📵 Рақам ҷавоб намедиҳад

services-speaks = Дар Русия 112 бо забони русӣ ҷавоб медиҳад, дар баъзе минтақаҳо бо забонҳои дигар ҳам.

# An old button: the page behind it is gone.
services-gone =
    Чунин саҳифа дигар нест. Инҳо ҳаст.
    { $lines }

    Ба шумо чӣ лозим?

# topic: one of the labels above. blocks: countries with their lines.
services-list =
    <b>{ $topic }</b>

    { $blocks }

    Агар хатар бошад, ба рақами <b>112</b> занг занед.

# Before the lines of a country.
services-there = <u>{ $place }</u>

# An office whose number may not be shown. what: its name; date: a day, a month or a year.
services-office = • { $what } (нашр шуд: { $date }): рақами санҷидашуда надорем

# Which office; its city and its site stand on lines below.
services-office-inspection = Нозироти давлатии меҳнат дар Маскав
services-office-labour = Нозироти давлатии меҳнати вилояти шумо
services-office-medicines = Росздравнадзор: шикоят аз дору ва табобат
services-office-psychologists = Маркази ёрии фаврии равонии наҷотдиҳандагон (МЧС)
services-office-uzbek = Агентии муҳоҷирати Ӯзбекистон, намояндагиҳо дар шаҳрҳои дигар
services-office-tajik = Вазорати меҳнат, муҳоҷират ва шуғли Тоҷикистон, намояндагӣ дар Русия
services-office-slavery = Телефон: шуморо рафтан намегузоранд ё маҷбурӣ кор мекунонанд
services-office-alternative = Ҳаракати «Альтернатива»: одамонро, хориҷиёнро ҳам, аз меҳнати маҷбурӣ озод мекунад
services-office-trafficking = Телефони миллӣ барои ҷабрдидагони савдои одамон. Кумак ба шаҳрвандӣ вобаста нест
services-office-helpers = «Родник» (Алмаато), «Сана Сезим» ва «Корган-М» (Чимкент): ба муҳоҷирон ва ҷабрдидагони савдои одамон кумак мекунанд

# Addresses stay in Russian, as they are written there.
services-address = 📍 { $address }
services-site = 🌐 { $site }

# Whose consulate? The countries are buttons.
services-consulates = Сафорат ё консулгарии кадом кишвар? Ҷавобатон танҳо ҳозир лозим аст, онро нигоҳ намедорем.
    .other = Кишвари дигар

# whose: the name of a country.
services-missions =
    <b>{ $whose }: сафорат ва консулгариҳо</b>

    { $blocks }

    Агар хатар бошад, ба рақами <b>112</b> занг занед.

# One mission. kind: one of the labels below; cities: names of cities.
services-mission = <b>{ $kind }: { $cities }</b>
    .embassy = Сафорат
    .section = Шуъбаи консулӣ
    .general = Консулгарии генералӣ

services-withheld = ☎️ Рақами санҷидашуда надорем.

services-published = Нашр шуд: { $date }. Худамон насанҷидаем.

# Cities with missions.
services-city =
    .moscow = Маскав
    .petersburg = Санкт-Петербург
    .vladivostok = Владивосток
    .yekaterinburg = Екатеринбург
    .novosibirsk = Новосибирск
    .kazan = Қазон
    .rostov = Ростов-Дон
    .ufa = Уфа
    .astana = Остона
    .almaty = Алмаато
    .aktau = Ақтау

# Of other countries nothing is known.
services-others = Аз кишварҳои дигар сафорат, суроға ё рақами санҷидашуда надорем. Танҳо дар сайти расмии давлати худ ҷӯед: дар барномаҳо рақамҳои сохта бисёранд.

# Which number? The numbers are buttons.
services-dead = Кадом рақам ҷавоб надод? Агар се кас ҳамин тавр гӯяд, онро то санҷидан пинҳон мекунем. Рақамҳои фаврӣ ҳамеша мемонанд.

services-counted = Раҳмат. Агар фаврӣ бошад, ба рақами дигари рӯйхат, агар хатар бошад, ба <b>112</b> занг занед.
