# Not yet read by a native speaker.
# Дарсҳо: рӯйхат, номнависӣ, ёдраскуниҳо, тағйирот ва баъди он.
# Дар экрани қулф набояд дида шавад, ки дарс дар бораи чист: он ҷо `plain` меистад.

trainings-main =
    <b>Дарсҳо</b>

    Онҳо бепуланд. Ҳуҷҷат намепурсанд.
    Наздиктарин дарсро ёбед ё гӯед, ки чиро омӯхтан мехоҳед.
    .mine = 🎟 Дарсҳои ман
    .near = 📍 Дар наздикии ман
    .place = 📍 Интихоби минтақаи ман
    .all = 🗓 Ҳамаи дарсҳо
    .language = 🗣 Бо забони ман
    .topic = 📚 Аз рӯи мавзӯъ
    .bring = 🙋 Ба мо дарс лозим

# lines: trainings-entry, на бештар аз панҷ.
trainings-list =
    <b>Дарсҳо</b>

    { $lines }
    .more = ⬇️ Дарсҳои баъдӣ
    .bring = 🙋 Ба мо дарс лозим

# free: чанд ҷой, ё none.
trainings-entry =
    { $number }. <b>{ $title }</b>
    { $when }
    { $where }
    { $languages }
    { $free ->
        [none] Ҷойи холӣ нест: ба навбат истодан мумкин.
       *[other] Ҷойҳои холӣ: { $free }
    }

trainings-empty =
    Ҳоло чунин дарс нест.
    Гӯед, ки чӣ лозим: мо мешуморем, ки чанд нафар ва дар куҷо мепурсанд.
    .bring = 🙋 Ба мо дарс лозим
    .all = 🗓 Ҳамаи дарсҳо

trainings-topics = Кадом мавзӯъ?
trainings-topic =
    .rights = Ҳуқуқ ва вазифаҳо
    .care = Духтур ва беморхона
    .tb = Бемории сил
    .birth = Ҳомиладорӣ ва таваллуд
    .ready = Хатар ва офатҳо
    .hotline = Барои операторҳо
    .officials = Барои кормандони давлат

trainings-bring = Дар бораи чӣ дарс мехоҳед?

# people: чанд нафар аз ҳамин ҷо, ё hidden.
trainings-counted =
    Раҳмат. Хоҳиши шуморо ҳисоб кардем.
    Мавзӯъ: { $topic }
    { $people ->
        [hidden] Вақте ки шумораи одамон кофӣ шавад, ба ташкилкунандаҳо мегӯем.
       *[other] Дар наздикии шумо инро мепурсанд: { $people } нафар
    }
    .all = 🗓 Ҳамаи дарсҳо
    .place = 📍 Интихоби минтақаи ман

# Навъи дарс. plain: он чи бегона дида метавонад. trainings-for: барои кӣ. trainings-why: дар бораи чӣ.
trainings-template-rights = Ҳуқуқ ва вазифаҳо дар кор
    .plain = Вохӯрӣ
trainings-template-care = Ёрии тиббиро чӣ тавр гирифтан
    .plain = Вохӯрӣ
trainings-template-tb = Бемории сил: донистан ва эҳтиёт
    .plain = Вохӯрӣ
trainings-template-birth = Ҳомиладорӣ ва таваллуд
    .plain = Вохӯрӣ
trainings-template-ready = Омода будан ба хатар ва офатҳо
    .plain = Вохӯрӣ
trainings-template-operators = Курси операторҳои телефони боварӣ
    .plain = Курс
trainings-template-officials = Курси кормандони давлат
    .plain = Курс

trainings-for-rights = ҳар касе, ки кор мекунад ё кор меҷӯяд
trainings-for-care = ҳама, бо оила ҳам
trainings-for-tb = ҳама, бо оила ҳам
trainings-for-birth = заноне, ки фарзанд интизоранд, ва оилаи онҳо
trainings-for-ready = ҳама, бо кӯдакон ҳам
trainings-for-operators = онҳое, ки дар телефони боварӣ ҷавоб медиҳанд
trainings-for-officials = онҳое, ки дар идораҳо ва хадамот кор мекунанд
trainings-why-rights = шартнома, маош, ҳуҷҷатҳо, гуфтугӯ бо полис
trainings-why-care = ёрии таъҷилӣ, суғурта, назди духтур рафтан, доруҳо
trainings-why-tb = аломатҳо, муоина, табобат, оиларо чӣ тавр эҳтиёт кардан
trainings-why-birth = муоинаҳо, аломатҳои хатарнок, таваллуд, ҳафтаҳои аввал
trainings-why-ready = сӯхтор, заминҷунбӣ, кумак хостан, халтаи назди дар
trainings-why-operators = гӯш кардан, муроҷиатҳои фаврӣ, нигоҳ доштани сир, эҳтиёти худ
trainings-why-officials = ҳуқуқи муҳоҷирон, забони содда, одамро ба куҷо фиристодан

# Дарсе, ки навъашро ин нашр намедонад.
trainings-plain = Вохӯрӣ

# Саҳифаи дарс. standing: trainings-standing ва монанди он, ё ҳеҷ чиз. lines: сатрҳои поён.
trainings-course =
    <b>{ $title }</b>
    { $standing }

    { $lines }
    .join = ✅ Номнавис шудан
    .queue = ⏳ Ба навбат истодан
    .take = ✅ Гирифтани ҷой
    .decline = Не, ба дигарон диҳед
    .calendar = 🗓 Ба тақвими ман
    .leave = Омада наметавонам
    .unqueue = Аз навбат баромадан
    .share = 🔗 Ба дӯст фиристодан
    .others = 🗓 Дарсҳои дигар
    .rate = ⭐ Чӣ тавр гузашт?

trainings-standing =
    .cancelled = ❌ Дарс бекор шуд.
    .over = Дарс гузашт.
    .begun = Дарс сар шуд.
    .seated = ✅ Шумо ҷой доред.
    .left = Шумо дар рӯйхат нестед.
    .closed = Номнависӣ баста шуд.
trainings-standing-lapsed = Вақти гирифтани ҷой гузашт. Шумо боз ба навбат истода метавонед.
trainings-place = ⏳ Шумо дар навбатед. Рақами навбати шумо: { $place }
trainings-held = 🎟 Ҷойро барои шумо то { $until } нигоҳ медорем.

trainings-about = 🎯 Дар бораи чӣ: { $about }
trainings-whom = 👥 Барои кӣ: { $whom }
trainings-note = ℹ️ { $note }
trainings-time = 🗓 { $when }
trainings-where = 📍 { $where }
trainings-languages = 🗣 Забон: { $languages }
trainings-seats = 🪑 Ҷойҳои холӣ: { $free } аз { $seats }
trainings-full = 🪑 Ҳамаи ҷойҳо банданд: { $seats }. Дар навбат: { $waiting }
trainings-women = 👩 Танҳо барои занон
trainings-ages = Синну сол: аз { $first } то { $last }
trainings-age-from = Синну сол: аз { $first }
trainings-age-to = Синну сол: то { $last }
trainings-child-care = 🧸 Ба кӯдакон касе нигоҳ мекунад
trainings-again = 🔁 Такрор мешавад: ба рӯйхат нигаред
trainings-office = 🏢 Мегузаронад: { $office }

trainings-online = Онлайн
trainings-link = Пайванд: { $where }
trainings-address = Суроға: { $where }
# Суроғаи ҷое, ки одамон ҷамъ мешаванд, хеле пеш гуфта намешавад.
trainings-address-later = Суроға { $hours } соат пеш аз дарс дар ин ҷо пайдо мешавад.

trainings-when = { $day }, { $begin }–{ $end }
# Ҳамон бо соати хонанда. there: trainings-when.
trainings-when-there = { $there } ({ $place }); { $yours }
trainings-when-yours = бо соати шумо: { $day }, { $begin }
trainings-day =
    .mon = Душанбе
    .tue = Сешанбе
    .wed = Чоршанбе
    .thu = Панҷшанбе
    .fri = Ҷумъа
    .sat = Шанбе
    .sun = Якшанбе

trainings-gone =
    Чунин дарс нест, ё шумо он ҷо ҷой надоред.
    .others = 🗓 Дарсҳои дигар

# full: yes ё no. conditions: сатрҳо мисли trainings-women, ё ҳеҷ чиз.
trainings-consent =
    <b>{ $title }</b>
    { $when }{ $conditions }

    { $full ->
        [yes] Ҳамаи ҷойҳо банданд. Шумо ба навбат меистед.
       *[no] Шумо ҳозир ҷой мегиред.
    }
    Ин барои шумост? Агар номнавис шавед, розӣ мешавед: ташкилкунандаҳо номнависӣ ва ҷавобҳои шуморо мебинанд.
    Ном лозим нест. Ном ва ҷавобҳоятонро 30 рӯз баъди дарс нест мекунем.
    .yes = ✅ Ин барои ман

trainings-seated =
    ✅ <b>Шумо ҷой доред.</b>
    { $what }
    🗓 { $when }
    📍 { $where }
    .more = Ҳамаашро нишон додан
    .calendar = 🗓 Ба тақвими ман
    .leave = Омада наметавонам
trainings-queued =
    ⏳ <b>Шумо дар навбатед. Рақами навбати шумо: { $place }</b>
    { $what }
    🗓 { $when }
    Вақте ки ҷой холӣ шавад, фавран ба шумо менависем.
    .more = Ҳамаашро нишон додан
    .leave = Аз навбат баромадан

trainings-name =
    Шуморо чӣ гӯем? Ном ё лақаб кофист.
    Нахоҳед, нагӯед.
    .without = Бе ном
trainings-name-wrong = Номро бо ҳарф нависед, на бештар аз { $most } аломат.
trainings-kept = Раҳмат. Навишта шуд.

# Саволи ташкилкунандаҳо, бо сухани худашон. kind: text, number, phone ё date.
trainings-own =
    Саволи { $number } аз { $of }, аз ташкилкунандаҳо:
    <b>{ $question }</b>
    { $kind ->
        [number] Рақам нависед.
        [phone] Рақами телефон нависед.
        [date] Санаро нависед, масалан 31.12.2026.
       *[text] Бо чанд сухан нависед.
    }
    .skip = Гузаштан аз савол
trainings-own-wrong =
    { $kind ->
        [number] Ин ҷо рақам лозим, масалан 12. Аз савол гузаштан мумкин.
        [phone] Ин ҷо рақами телефон лозим. Аз савол гузаштан мумкин.
        [date] Ин ҷо сана лозим, масалан 31.12.2026. Аз савол гузаштан мумкин.
       *[text] На бештар аз 300 аломат нависед. Аз савол гузаштан мумкин.
    }
trainings-pick =
    Саволи { $number } аз { $of }, аз ташкилкунандаҳо:
    <b>{ $question }</b>
    .skip = Гузаштан аз савол
trainings-pick-please = Яке аз ҷавобҳоро пахш кунед.

trainings-leaving =
    Аз ҷойи худ даст мекашед?
    { $what }
    🗓 { $when }
    .yes = Ҳа, намеоям
    .no = Не, ҷоямро нигоҳ доред
trainings-left =
    Шумо дигар дар рӯйхат нестед: { $what }.
    Раҳмат, ки гуфтед: акнун каси дигар омада метавонад.
    .wait = Ба ҳар ҳол омадан мехоҳам
    .others = 🗓 Дарсҳои дигар
trainings-taken =
    Ҳоло ҷойи холӣ нест. Рақами навбати шумо: { $place }
    Вақте ки ҷой холӣ шавад, ба шумо менависем.
    .more = Ҳамаашро нишон додан

trainings-link-to =
    <b>{ $title }</b>
    Инро ба дӯст фиристед:
    { $link }

trainings-mine = <b>Дарсҳои ман</b>
trainings-none-mine =
    Шумо ба ягон дарс номнавис нашудаед.
    .all = 🗓 Ҳамаи дарсҳо

# Хабарҳое, ки худ меоянд: бетараф, барои экрани қулф. what: `plain`.
trainings-offer =
    Барои шумо ҷой ҳаст: { $what }
    🗓 { $when }
    Онро барои шумо то { $until } нигоҳ медорем.
    .take = ✅ Гирифтани ҷой
    .decline = Не, ба дигарон диҳед
    .more = Ҳамаашро нишон додан
trainings-lapsed =
    Вақти гирифтани ҷой гузашт: { $what }
    Ҷойро каси навбатӣ мегирад.
    .wait = ⏳ Боз ба навбат истодан
    .more = Ҳамаашро нишон додан
trainings-last-call =
    Ҷойи холӣ ҳаст: { $what }
    🗓 { $when }
    Кӣ аввал пахш кунад, ҷой аз они ӯст.
    .take = ✅ Гирифтани ҷой
    .leave = Омада наметавонам
trainings-remind =
    Ёдраскунӣ: { $what }
    🗓 { $when }
    📍 { $where }
    .more = Ҳамаашро нишон додан
    .calendar = 🗓 Ба тақвими ман
    .leave = Омада наметавонам

# changed: time, place ё both.
trainings-changed =
    { $changed ->
        [time] Вақти нав: { $what }
        [place] Ҷойи нав: { $what }
       *[both] Вақт ва ҷойи нав: { $what }
    }
    🗓 { $when }
    📍 { $where }
    .seen = ✅ Хондам
    .more = Ҳамаашро нишон додан
    .calendar = 🗓 Ба тақвими ман
    .leave = Омада наметавонам
trainings-cancelled =
    Бекор шуд: { $what }
    🗓 { $when }
    Лутфан, наоед. Бубахшед.
    .seen = ✅ Хондам
    .others = 🗓 Дарсҳои дигар
    .calendar = 🗓 Аз тақвим гирифтан
trainings-seen = Раҳмат.

trainings-calendar = Ин файлро кушоед: рӯзи дарс ба тақвими шумо навишта мешавад.

trainings-after =
    Раҳмат, ки омадед: { $what }
    Чӣ тавр гузашт? Се бор пахш кунед, бе ном.
    Ҳафтае як бор матни кӯтоҳ мефиристем, ҳамагӣ чор бор.
    .rate = ⭐ Гуфтан, ки чӣ тавр гузашт
    .enough = Дигар нанависед
# step: чандум аз чандто.
trainings-week =
    Матни кӯтоҳ баъди вохӯрӣ: { $step } аз { $of }
    .open = 📖 Кушодан
    .enough = Дигар нанависед
trainings-rate =
    Саволи { $number } аз { $of }
    <b>{ $question }</b>
    .yes = 👍 Ҳа
    .partly = 🤏 Қисман
    .no = 👎 Не
trainings-rate-1 = Ба шумо фоида кард?
trainings-rate-2 = Ҳамааш фаҳмо буд?
trainings-rate-3 = Ба дӯстатон маслиҳат медиҳед, ки биёяд?
trainings-rated = Раҳмат. Танҳо ҷамъи ҷавобҳо мемонад: касе намебинад, ки кӣ чӣ гуфт.
trainings-enough = Дар ин бора дигар наменависем.
