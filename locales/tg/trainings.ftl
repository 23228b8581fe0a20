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
    .here = 🙋 Ман ин ҷо ҳастам
    .quiz = 📝 Тести кӯтоҳ
    .certificate = 📄 Сертификат

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

# part: staff

# calls: how many wait, or no.
trainings-desk =
    <b>Тренингҳо: мизи корӣ</b>
    { $calls ->
        [no] Ба касе занг задан лозим нест.
       *[other] ☎️ Занг задан лозим: { $calls }
    }
    .coming = 🗓 Оянда
    .new = ➕ Тренинги нав
    .calls = ☎️ Зангҳо
    .drafts = 📝 Сиёҳнавис
    .past = 🕘 Гузашта ё бекоршуда
trainings-desk-list =
    { $what ->
        [drafts] <b>Сиёҳнавис</b>
        [past] <b>Гузашта ё бекоршуда</b>
       *[coming] <b>Тренингҳои оянда</b>
    }
    { $many ->
        [no] Дар ҷойҳои шумо нест.
       *[other] Барои кушодан пахш кунед.
    }
trainings-desk-page =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [draft] 📝 Сиёҳнавис: онро ҳоло касе намебинад.
        [open] 🟢 Кушода: номнавис шудан мумкин.
        [closed] 🔒 Номнависӣ баста аст.
        [cancelled] ❌ Бекор шуд
       *[over] 🏁 Гузашт
    }
    🗓 { $when }
    📍 { $where }
    { $lines }
    .open = 🟢 Ба мардум кушодан
    .edit = ✏️ Тағйир додан
    .copy = 📄 Нусха гирифтан
    .drop = 🗑 Нест кардан
    .roster = 👥 Рӯйхат
    .add = ☎️ Бо телефон навиштан
    .attend = ✅ Кӣ омад
    .write = ✉️ Паём ба иштирокчиён
    .more = Боз…
trainings-desk-sums =
    🪑 Ҷойи гирифта ё пешниҳодшуда: { $held } аз { $seats }. Дар навбат: { $waiting }
    ☎️ Бе Telegram: { $phones }. Омаданд: { $came }
    { $least ->
        [none] Шумораи камтарин нест.
       *[other] Камаш { $least } кас лозим.
    } { $unseen ->
        [no] { "" }
       *[other] Тағйири охиринро тасдиқ накарданд: { $unseen }
    }
trainings-desk-more =
    <b>№ { $number } · { $title }</b>
    Боз чӣ?
    .copy = 📄 Нусха гирифтан
    .csv = 📎 Рӯйхат, CSV
    .xlsx = 📎 Рӯйхат, XLSX
    .close = 🔒 Бастани номнависӣ
    .open = 🟢 Номнависиро боз кушодан
    .cancel = ❌ Бекор кардани тренинг
    .poster = 🖼 Плакат бо QR-код
    .gain = 📈 Гурӯҳ чӣ омӯхт
    .certificates = 📄 Сертификатҳо
trainings-desk-few =
    <b>Хеле кам номнавис шуданд: № { $number }</b>
    { $title }
    🗓 { $when }
    Ҷой доранд: { $held }, камаш лозим: { $least }.
    Худ ба худ чизе бекор намешавад: шумо ҳал мекунед.
    .keep = Тренинг мешавад
    .write = ✉️ Паём ба иштирокчиён
    .cancel = ❌ Бекор кардани тренинг
trainings-desk-sure =
    { $what ->
        [open] <b>Ба ҳама кушоем?</b>
        [close] <b>Номнависиро бандем?</b>
        [cancel] <b>Ин тренингро бекор кунем?</b>
       *[drop] <b>Ин сиёҳнависро нест кунем?</b>
    }
    № { $number } · { $title }
    🗓 { $when }
    { $what ->
        [cancel] Фавран хабар мегиранд, нафар: { $people }. Баргардонидан намешавад.
        [open] Он фавран дар рӯйхат мебарояд.
        [close] Касе ҷой дорад, онро нигоҳ медорад: { $people }
       *[drop] Баргардонидан намешавад.
    }
    .no = Не, ба қафо
trainings-desk-do =
    .open = Ҳа, кушоем
    .close = Ҳа, бандем
    .cancel = ❌ Ҳа, барои ҳама бекор
    .drop = 🗑 Ҳа, нест кунем
trainings-desk-done = Иҷро шуд.
trainings-desk-not-yours = Дар ҷойҳои шумо чунин тренинг нест.
trainings-desk-cannot =
    { $why ->
        [drop] Танҳо сиёҳнавис нест мешавад. Инро бекор кардан мумкин: сертификату рӯйхат мемонад.
        [past] Он сар шуд ё гузашт.
        [full] Дигар ҷойи холӣ нест.
        [chat] Ин кас Telegram дорад: код лозим нест.
        [early] Барои ин ҳоло барвақт аст.
        [nobody] Он ҷо касе бо Telegram ҷой надорад.
        [approver] Дар ин ҷо тасдиқкунандаи дигар нест. Ба маъмур гӯед.
       *[phase] Ҳоло ин кор намешавад.
    }
trainings-desk-wrong =
    { $why ->
        [time] Рӯз ва соат лозим, масалан 1.12.2026 18:00.
        [past] Ин вақт гузаштааст.
        [far] Ин аз як сол дур аст.
        [hour] Чунин соат нест ё ду бор мешавад: соат иваз мешавад.
        [number] Рақами мувофиқ лозим.
        [long] Ин хеле дароз аст.
        [ages] Син лозим, масалан 18-30 ё 18.
        [place] Шумо дар ин ҷо кор намекунед.
        [taken] Дар рӯйхат одам зиёд аст ё тренинг тағйир ёфт. Чизе тағйир наёфт.
        [meanwhile] Инро касе тағйир додааст. Чизе тағйир наёфт: аз нав бинед.
        [phase] Он гузашт ё бекор шуд, тағйир додан намешавад.
        [empty] Бо сухан нависед.
        [papers] Рақами ҳуҷҷатҳоро ҳеҷ гоҳ намепурсем.
        [answers] Аз ду то панҷ ҷавоб лозим, ҳар кадом дар сатри худ, то 40 ҳарф.
        [over] Он сар шуд ё гузашт.
        [twice] Касе бо ин рақам дар рӯйхат ҳаст.
        [letter] То 1000 ҳарф лозим.
        [link] Пайванд ва номи аккаунт фиристода намешавад: бо онҳо фиреб доданашон мумкин.
       *[other] Ин мувофиқ нест.
    }
trainings-desk-fields =
    <b>№ { $number } · { $title }</b>
    Чиро тағйир медиҳед?
trainings-field =
    .when = Рӯз ва соат
    .secret = Суроға ё пайванд
    .seats = Ҷойҳо
    .least = Камаш
    .languages = Забонҳо
    .note = Эзоҳ
    .city = Шаҳр
    .region = Минтақа
    .online = Онлайн
    .minutes = Дақиқа
    .women = Танҳо барои занон
    .child_care = Нигоҳубини кӯдакон
    .ages = Син
    .office = Ташкилкунанда
    .told_ahead = Суроға чанд соат пеш
    .series = Такрор мешавад
    .questions = Саволҳои худ
trainings-series =
    .none = не
    .weekly = ҳар ҳафта
    .monthly = ҳар моҳ
# now: what stands there.
trainings-desk-typed =
    { $field ->
        [when] Бо соати он ҷо кай сар мешавад? Масалан: 1.12.2026 18:00.
        [secret] Суроға ё пайванд чист? Онро танҳо касе мебинад, ки ҷой дорад.
        [seats] Чанд ҷой ҳаст?
        [least] Камаш чанд кас лозим? 0 — ҳад нест.
        [note] Мардум боз чиро бояд донанд?
        [city] Дар кадом шаҳр?
        [minutes] Чанд дақиқа давом мекунад?
        [ages] Барои кадом син? Масалан: 18-30 ё 18.
        [office] Кӣ ташкил мекунад?
       *[told_ahead] Суроға чанд соат пеш гуфта мешавад?
    }
    Ҳоло: { $now }
    .empty = Холӣ мондан
trainings-desk-chosen =
    { $field }?
    .yes = ҳа
    .no = не
trainings-desk-spoken =
    Он бо кадом забонҳо мегузарад? Барои қайд пахш кунед.
    .done = Тамом
trainings-desk-land = Он дар куҷост? Соати он ҷо тағйир намеёбад.
trainings-desk-tell =
    <b>Инро фавран мефаҳманд, нафар: { $people }</b>
    { $field }: { $said }
    .no = Не, монад
    .yes = Ҳа, тағйир дода хабар диҳем
trainings-desk-questions =
    <b>Саволҳои худ, на зиёда аз { $most }</b>
    { $lines }
    Акнун аз номнависшудагон мепурсем. Кам пурсед: ҷавобҳо баъди 30 рӯз нест мешаванд.
    Саволи оянда чӣ гуна?
    .done = Тамом
    .clear = 🗑 Ҳеҷ чиз напурсем
trainings-desk-kind =
    .text = Бо сухан
    .choice = Интихоби ҷавоб
    .number = Рақам
    .phone = Телефон, танҳо барои занг
    .date = Сана
trainings-desk-label = Чӣ пурсем? Содда нависед: айнан ҳамин тавр нишон дода мешавад.
trainings-desk-answers = Кадом ҷавобҳо ҳаст? Ҳар кадом дар сатри худ.

trainings-new = Ин чӣ гуна тренинг аст?
trainings-new-tap = Лутфан, яке аз тугмаҳоро пахш кунед.
trainings-new-country = Дар кадом кишвар?
trainings-new-region =
    Дар кадом минтақа?
    .whole = Тамоми кишвар ё онлайн
trainings-new-when = Бо соати он ҷо кай сар мешавад? Масалан: 1.12.2026 18:00.
trainings-new-seats = Чанд ҷой ҳаст?

trainings-desk-calls =
    <b>Ба касони бе Telegram занг мезананд</b>
    { $many ->
        [no] Ҳоло ба касе занг лозим нест.
       *[other] Пахш кунед: ном ва рақам кушода мешавад, ин сабт мегардад.
    }
trainings-desk-call-line =
    { $tried ->
        [yes] 🔁
       *[no] ☎️
    } № { $number } · { $what ->
        [change] тағйир
        [cancelled] бекор
        [reminder] ёдоварӣ
        [offer] ҷой холӣ шуд
        [last] ҷой ҳаст, таъҷилӣ
       *[lapsed] мӯҳлат гузашт
    }
trainings-desk-call =
    <b>{ $what ->
        [change] Гӯед: вақт ё ҷой тағйир ёфт.
        [cancelled] Гӯед: он бекор шуд.
        [reminder] Гӯед: он наздик аст. Меояд ё не, пурсед.
        [offer] Гӯед: ҷой холӣ шуд. Мегирад?
        [last] Гӯед: ҷой аз они касест, ки аввал розӣ шавад. Мегирад?
       *[lapsed] Гӯед: мӯҳлати гирифтани ҷой гузашт.
    }</b>
    { $who } · { $phone } · { $language }
    { $title }
    🗓 { $when }
    📍 { $where }
    То ин вақт занг занед: { $until }
trainings-desk-called =
    .reached = ✅ Гуфта шуд
    .not = Ҷавоб нест
    .gone = Намеояд
    .takes = ✅ Ҷойро мегирад

trainings-add-language = Ӯ бо кадом забон гап мезанад?
trainings-add-name =
    Ӯро чӣ ном гирем? Ном кофист.
    Гӯед: ном пинҳон нигоҳ дошта, 30 рӯз баъди тренинг нест мешавад.
    .without = Бе ном
trainings-add-phone =
    Тағйирро ба кадом рақам гӯем?
    .without = Бе рақам
trainings-add-no-phone = Рақами телефон лозим, масалан +77010000000.
trainings-add-done =
    { $standing ->
        [seated] ✅ <b>Ҷой ҳаст.</b>
       *[other] ⏳ <b>Дар навбат. Ҷояш: { $place }</b>
    }
    { $title }
    🗓 { $when }
    Ин кодро ду бор хонда диҳед: <b>{ $code }</b>
    Бо он ҷойро дар Telegram-и худ гирифтан мумкин, 7 рӯз: { $link }
    .again = ☎️ Боз якеро навиштан
    .seat = Сабтро кушодан

trainings-desk-roster =
    <b>Рӯйхат: № { $number } · { $title }</b>
    Ҷойи гирифта ё пешниҳодшуда: { $held }. Дар навбат: { $waiting }
trainings-desk-seat-line =
    № { $number } · { $standing ->
        [seated] 🪑
        [offered] 🎟
        [waiting] ⏳
       *[other] ✖️
    } { $language } { $by ->
        [phone] ☎️
       *[chat] 💬
    } { $came ->
        [yes] ✅
       *[no] { "" }
    }
trainings-desk-seat =
    <b>{ $line }</b>
    { $title }
    { $lines }
    .open = 👁 Номро кушодан (сабт)
    .code = 🔢 Коди нав
    .off = Намеояд
trainings-desk-known = { $what }: { $said }
trainings-desk-nameless = бе ном
trainings-desk-off =
    <b>Ӯ намеояд?</b>
    { $line }
    Ҷойро каси дигар мегирад.
    .no = Не, ба қафо
    .yes = Намеояд
trainings-head =
    .number = Рақами тартибӣ
    .name = Ном
    .phone = Телефон
    .language = Забон
    .standing = Ҳолат
    .came = Омад

trainings-desk-attend =
    <b>Кӣ омад: № { $number } · { $title }</b>
    🗓 { $when }
    Қайд шуд: { $came } аз { $seats } ҷой. Одамонро шуморед: кодро ба дигаре доданашон мумкин.
    { $settled ->
        [yes] 🔒 Рӯйхат баста аст.
       *[no] Аз 30 дақиқа пеш то як соат баъд қайд мешавад.
    }
    .door = 🔲 QR-код дар дар
    .code = 🔢 Гуфтани чор рақам
    .ticks = ☑️ Қайд дар рӯйхат
    .settle = 🔒 Бастани рӯйхат
    .csv = 📎 CSV
    .xlsx = 📎 XLSX
trainings-desk-door =
    <b>Дар дар: { $title }</b>
    { $link }
    Танҳо дар он ҷо нишон диҳед. Касе ҷой дорад, мекушояд ва қайд мешавад.
    .attend = ✅ Кӣ омад
    .new = 🔄 Коди нав, кӯҳна бекор
trainings-desk-digits =
    <b>{ $digits }</b>
    Бо овоз гӯед, ба чат нанависед: { $title }
    Мардум «Ман ин ҷо ҳастам»-ро пахш карда, онро менависанд.
    .attend = ✅ Кӣ омад
    .new = 🔄 Рақамҳои нав
trainings-desk-ticks =
    <b>{ $title }</b>
    Қайд шуд: { $came }. Пахш қайдро мемонад ё мегирад.
trainings-desk-settle =
    <b>Рӯйхатро бандем?</b>
    { $title }
    Қайд шуд: { $came } аз { $seats }. Баъд касе қайд намешавад, сертификат додан мумкин.
    .no = Не, ба қафо
    .yes = 🔒 Ҳа, бандем

trainings-letter-language = Бо кадом забон менависед?
trainings-letter-words =
    Ба касоне, ки ҷой доранд, чӣ мегӯед?
    Бе пайванд ва номи аккаунт. Чӣ тавр нависед, ҳамон тавр меравад.
trainings-letter =
    <b>Паём: № { $number } · { $title }</b>
    <blockquote>{ $text }</blockquote>
    Забон: { $language }. Мегиранд, нафар: { $people }. Бе Telegram, занг лозим: { $phones }
    { $how ->
        [sent] Фиристода шуд.
        [alone] Бе садо меояд, сарлавҳааш «Аз ташкилкунандагон».
        [asked] Аз тасдиқкунанда пурсида шуд.
       *[ask] Одам бисёр: аввал каси дигар бояд бинад.
    }
    .again = ✏️ Аз нав навиштан
    .desk = 🗂 Кормандон
    .send = ✉️ Фиристодан, нафар: { $people }
    .ask = 🙋 Тасдиқ пурсидан
    .approve = ✅ Тасдиқ ва фиристодан
trainings-letter-count = Ин барои чанд нафар? Рақам ва калима нависед, масалан: 150 нафар.
trainings-letter-refused =
    { $why ->
        [own] Каси дигар бояд тасдиқ кунад.
        [count] Ин рақами дигар аст.
        [lapsed] Хеле пеш пурсида шуд: аз нав пурсед.
        [done] Ин тасдиқ шудааст.
        [role] Шумо дар ин ҷо тасдиқкунанда нестед.
       *[other] Дархост бозпас гирифта шуд.
    }
trainings-letter-sent =
    Паём дар роҳ аст, нафар: { $people }.
    Бе Telegram, занг лозим: { $phones }
    .page = Ба тренинг
trainings-letter-body =
    <b>Аз ташкилкунандагон: { $what }</b>
    { $text }
    (забони навишта: { $language })
    .more = Ҳамаро нишон додан
trainings-desk-many =
    Одам аз { $most } зиёд аст: барои файл дар чат хеле бисёр.
    Дар сервер: python -m bot trainings export { $number } FILE
trainings-desk-file = Рӯйхат № { $number }: { $what }. Дар он номҳо ҳаст: ба касе надиҳед.

trainings-digits = Тренер кадом чор рақамро гуфт? Онҳоро нависед.
trainings-here =
    { $how ->
        [here] ✅ Шумо қайд шудед. Ташаккур, ки омадед.
        [already] ✅ Шумо аллакай қайд шудаед.
        [early] Ҳоло барвақт аст. 30 дақиқа пеш аз оғоз бинед.
        [late] Вақти қайд гузашт. Лутфан, ба тренер гӯед.
        [seat] Шумо ин ҷо ҷой надоред. Лутфан, ба тренер гӯед.
        [stopped] Хато бисёр шуд. Ба тренер гӯед: ӯ шуморо қайд мекунад.
        [wrong] Рақамҳо дуруст нестанд. Аз тренер пурсида, аз нав нависед.
       *[old] Ин код дигар кор намекунад. Лутфан, аз тренер пурсед.
    }
    .more = Тренингро нишон додан

# A code to be printed.
trainings-desk-poster =
    <b>{ $title }</b>
    Ҳар кӣ кодро скан кунад, ин дарсро мекушояд. Пайванд: { $link }
    .back = Бозгашт
trainings-desk-no-poster = Ҳоло плакат нест: бот номи худро ҳанӯз намедонад. Баъдтар кӯшиш кунед.
