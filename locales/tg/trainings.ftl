# Not yet read by a native speaker.
# Дарсҳо: рӯйхат, номнависӣ, ёдраскуниҳо, тағйирот ва баъди он.
# Дар экрани қулф набояд дида шавад, ки дарс дар бораи чист: он ҷо `plain` меистад.

trainings-main =
    <b>Дарсҳо</b>

    Онҳо бепуланд. Ҳуҷҷат намепурсанд.
    Дарсеро дар наздикӣ ёбед ё гӯед, ки чиро омӯхтан мехоҳед.
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
    Гӯед, ки чӣ лозим: мо мешуморем, ки чанд нафар ва дар куҷо мепурсад.
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
    Ташаккур. Шуморо ҳисоб кардем.
    Мавзӯъ: { $topic }
    { $people ->
        [hidden] Вақте ки кофӣ одам пурсад, ба ташкилкунандаҳо мегӯем.
       *[other] Дар наздикии шумо инро мепурсанд: { $people } нафар
    }
    .all = 🗓 Ҳамаи дарсҳо
    .place = 📍 Интихоби минтақаи ман

# Навъи дарс. plain: он чи бегона дида метавонад. trainings-for: барои кӣ. trainings-why: дар бораи чӣ.
trainings-template-rights = Ҳуқуқ ва вазифаҳо дар кор
    .plain = Вохӯрӣ
trainings-template-care = Кӯмаки тиббиро чӣ тавр гирифтан
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
trainings-why-ready = сӯхтор, заминҷунбӣ, даъвати кӯмак, халтаи тайёр
trainings-why-operators = гӯш кардан, муроҷиатҳои фаврӣ, махфият, қувваи худ
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
trainings-child-care = 🧸 Ба кӯдакон нигоҳубин мекунанд
trainings-again = 🔁 Такрор мешавад: ба рӯйхат нигаред
trainings-office = 🏢 Мегузаронад: { $office }

trainings-online = Онлайн
trainings-link = Пайванд: { $where }
trainings-address = Суроға: { $where }
# Суроғаи ҷое, ки одамон ҷамъ мешаванд, хеле пеш гуфта намешавад.
trainings-address-later = Суроға { $hours } соат пеш аз сар шудан ба ин ҷо меояд.

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
    Ин барои шумост? Агар номнавис шавед, розӣ мешавед, ки ташкилкунандаҳо инро бинанд.
    Ном лозим нест. Ном ва ҷавобҳо пас аз 30 рӯз нест карда мешаванд.
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
    Шуморо чӣ ном гирем? Ном ё лақаб кофист.
    Нагуфтан ҳам мумкин.
    .without = Бе ном
trainings-name-wrong = Номро бо ҳарф нависед, на бештар аз { $most } аломат.
trainings-kept = Ташаккур. Навишта шуд.

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
    .no = Не, ҷоям бошад
trainings-left =
    Шумо дигар дар рӯйхат нестед: { $what }.
    Ташаккур, ки гуфтед: акнун каси дигар омада метавонад.
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
    Шумо ба ҳеҷ ҷо номнавис нашудаед.
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
    Кӣ аввал пахш кунад, ҷой аз ӯст.
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
    Омадан лозим нест. Бубахшед.
    .seen = ✅ Хондам
    .others = 🗓 Дарсҳои дигар
    .calendar = 🗓 Аз тақвим гирифтан
trainings-seen = Ташаккур.

trainings-calendar = Ин файлро кушоед: сана ба тақвими шумо меояд.

trainings-after =
    Ташаккур, ки омадед: { $what }
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
trainings-rated = Ташаккур. Танҳо ҷамъи ҷавобҳо мемонад: касе намебинад, ки кӣ чӣ гуфт.
trainings-enough = Дар ин бора дигар наменависем.

# part: staff

# calls: how many wait, or no.
trainings-desk =
    <b>Trainings: the desk</b>
    { $calls ->
        [no] Nobody has to be called.
       *[other] ☎️ Calls to make: { $calls }
    }
    .coming = 🗓 Coming
    .new = ➕ New training
    .calls = ☎️ Calls
    .drafts = 📝 Drafts
    .past = 🕘 Over or cancelled
trainings-desk-list =
    { $what ->
        [drafts] <b>Drafts</b>
        [past] <b>Over or cancelled</b>
       *[coming] <b>Coming trainings</b>
    }
    { $many ->
        [no] There are none in your places.
       *[other] Tap one to open it.
    }
trainings-desk-page =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [draft] 📝 A draft: nobody sees it yet.
        [open] 🟢 Open: people can sign up.
        [closed] 🔒 Signing up is closed.
        [cancelled] ❌ Cancelled
       *[over] 🏁 Over
    }
    🗓 { $when }
    📍 { $where }
    { $lines }
    .open = 🟢 Open it for people
    .edit = ✏️ Change
    .copy = 📄 Copy
    .drop = 🗑 Throw away
    .roster = 👥 Roster
    .add = ☎️ Register a caller
    .attend = ✅ Who came
    .write = ✉️ Message to the roster
    .more = More…
trainings-desk-sums =
    🪑 Seats taken or offered: { $held } of { $seats }. In the queue: { $waiting }
    ☎️ Without Telegram: { $phones }. Came: { $came }
    { $least ->
        [none] No minimum number.
       *[other] At least { $least } must sign up.
    } { $unseen ->
        [no] { "" }
       *[other] Have not confirmed the last change: { $unseen }
    }
trainings-desk-more =
    <b>№ { $number } · { $title }</b>
    What else?
    .copy = 📄 Copy
    .csv = 📎 Roster as CSV
    .xlsx = 📎 Roster as XLSX
    .close = 🔒 Close signing up
    .open = 🟢 Open signing up again
    .cancel = ❌ Cancel the training
trainings-desk-few =
    <b>Too few have signed up: № { $number }</b>
    { $title }
    🗓 { $when }
    { $held } have a seat, at least { $least } were wanted.
    Nothing is cancelled by itself: you decide.
    .keep = It takes place
    .write = ✉️ Message to the roster
    .cancel = ❌ Cancel the training
trainings-desk-sure =
    { $what ->
        [open] <b>Open it for everybody?</b>
        [close] <b>Close signing up?</b>
        [cancel] <b>Cancel this training?</b>
       *[drop] <b>Throw this draft away?</b>
    }
    № { $number } · { $title }
    🗓 { $when }
    { $what ->
        [cancel] People who are told at once: { $people }. It cannot be taken back.
        [open] It stands in the list at once.
        [close] Who has a seat keeps it: { $people }
       *[drop] It cannot be taken back.
    }
    .no = No, back
trainings-desk-do =
    .open = Yes, open it
    .close = Yes, close signing up
    .cancel = ❌ Yes, cancel it for all
    .drop = 🗑 Yes, throw it away
trainings-desk-done = Done.
trainings-desk-not-yours = There is no such training in your places.
trainings-desk-cannot =
    { $why ->
        [drop] Only a draft can be thrown away. Cancel this one instead: papers and lists stay.
        [past] It has begun or is over.
        [full] There is no free seat any more.
        [chat] They have Telegram: no code is needed.
        [early] It is too early for that.
        [nobody] Nobody with Telegram has a seat there.
       *[phase] That cannot be done now.
    }
trainings-desk-wrong =
    { $why ->
        [time] I need a day and an hour, as in 1.12.2026 18:00.
        [past] That is in the past.
        [far] That is more than a year ahead.
        [hour] There is no such hour by that clock, or it comes twice: clocks are changed then.
        [number] I need a number that fits.
        [long] That is too long.
        [ages] I need ages, as in 18-30 or 18.
        [place] You do not work in that place.
        [taken] There are more people on the list than that, or it has changed meanwhile. Nothing was changed.
        [meanwhile] Somebody has changed it meanwhile. Nothing was changed: look again.
        [phase] It is over or cancelled and cannot be changed.
        [empty] Please write it in words.
        [papers] Numbers of papers are never asked for.
        [answers] I need two to five answers, each on a line of its own, 40 letters at most.
        [over] It has begun or is over.
        [twice] Somebody with this number is on the list already.
        [letter] I need up to 1000 letters.
        [link] Links and names of accounts are not sent: somebody could be lured with them.
       *[other] That does not fit.
    }
trainings-desk-fields =
    <b>№ { $number } · { $title }</b>
    What do you want to change?
trainings-field =
    .when = Day and hour
    .secret = Address or link
    .seats = Seats
    .least = At least
    .languages = Languages
    .note = Note
    .city = Town
    .region = Region
    .online = Online
    .minutes = Minutes
    .women = Women only
    .child_care = Child care
    .ages = Age
    .office = Organiser
    .told_ahead = Address told, hours before
    .series = Comes again
    .questions = Own questions
trainings-series =
    .none = no
    .weekly = every week
    .monthly = every month
# now: what stands there.
trainings-desk-typed =
    { $field ->
        [when] When does it begin, by the clock there? As in 1.12.2026 18:00.
        [secret] What is the address, or the link? Only who has a seat reads it.
        [seats] How many seats?
        [least] How many must sign up at least? 0 is no minimum.
        [note] What else should people know?
        [city] In which town?
        [minutes] How many minutes does it last?
        [ages] For which ages? As in 18-30 or 18.
        [office] Who organises it?
       *[told_ahead] How many hours before the start is the address told?
    }
    Now: { $now }
    .empty = Leave it empty
trainings-desk-chosen =
    { $field }?
    .yes = yes
    .no = no
trainings-desk-spoken =
    In which languages is it held? Tap to tick or untick.
    .done = That is all
trainings-desk-land = Where is it? The hour on the wall there stays.
trainings-desk-tell =
    <b>People hear of this at once: { $people }</b>
    { $field }: { $said }
    .no = No, leave it
    .yes = Yes, change it and tell them
trainings-desk-questions =
    <b>Own questions, { $most } at most</b>
    { $lines }
    Whoever signs up from now on is asked. Ask for little; answers are deleted after 30 days.
    What kind is the next one?
    .done = That is all
    .clear = 🗑 Ask nothing
trainings-desk-kind =
    .text = Words
    .choice = Choice of answers
    .number = A number
    .phone = Phone, to call back only
    .date = A date
trainings-desk-label = What is asked? Simple words: it is shown as you write it.
trainings-desk-answers = Which answers are there? Each on a line of its own.

trainings-new = What kind of training is it?
trainings-new-tap = Please tap one of the buttons.
trainings-new-country = In which country?
trainings-new-region =
    In which region?
    .whole = The whole country, or online
trainings-new-when = When does it begin, by the clock there? As in 1.12.2026 18:00.
trainings-new-seats = How many seats are there?

trainings-desk-calls =
    <b>Who has no Telegram has to be called</b>
    { $many ->
        [no] Nobody has to be called now.
       *[other] Tap one: name and number are opened, and that is recorded.
    }
trainings-desk-call-line =
    { $tried ->
        [yes] 🔁
       *[no] ☎️
    } № { $number } · { $what ->
        [change] changed
        [cancelled] cancelled
        [reminder] reminder
        [offer] a seat is free
        [last] a seat is free, hurry
       *[lapsed] offer has lapsed
    }
trainings-desk-call =
    <b>{ $what ->
        [change] Say: there is a new time or place.
        [cancelled] Say: it is cancelled.
        [reminder] Say: it is soon. Ask whether they come.
        [offer] Say: a seat is free. Do they take it?
        [last] Say: a seat is free for who is first. Do they take it?
       *[lapsed] Say: the time to take the seat is over.
    }</b>
    { $name } · { $phone } · { $language }
    { $title }
    🗓 { $when }
    📍 { $where }
    Call before: { $until }
trainings-desk-called =
    .reached = ✅ Told
    .not = Not reached
    .gone = They do not come
    .takes = ✅ They take the seat

trainings-add-language = Which language do they speak?
trainings-add-name =
    What shall we call them? A first name is enough.
    Tell them: it is kept sealed, and deleted 30 days after the training.
    .without = Without a name
trainings-add-phone =
    At which number do we tell them of a change?
    .without = Without a number
trainings-add-no-phone = I need a phone number, as in +77010000000.
trainings-add-done =
    { $standing ->
        [seated] ✅ <b>They have a seat.</b>
       *[other] ⏳ <b>They are in the queue. Place: { $place }</b>
    }
    { $title }
    🗓 { $when }
    Read them this code, twice: <b>{ $code }</b>
    With it they can have the seat in their own Telegram, within 7 days: { $link }
    .again = ☎️ One more caller
    .seat = Open the seat

trainings-desk-roster =
    <b>Roster: № { $number } · { $title }</b>
    Seats taken or offered: { $held }. In the queue: { $waiting }
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
    .open = 👁 Open the name (recorded)
    .code = 🔢 New code to claim it
    .off = They do not come
trainings-desk-known = { $what }: { $said }
trainings-desk-nameless = no name
trainings-desk-off =
    <b>Do they not come?</b>
    { $line }
    Somebody else gets the seat.
    .no = No, back
    .yes = They do not come
trainings-head =
    .number = Number
    .name = Name
    .phone = Phone
    .language = Language
    .standing = Standing
    .came = Came

trainings-desk-attend =
    <b>Who came: № { $number } · { $title }</b>
    🗓 { $when }
    Marked: { $came } of { $seats } seats. Count heads: a code can be passed on.
    { $settled ->
        [yes] 🔒 The list is closed.
       *[no] It can be marked from 30 minutes before until an hour after.
    }
    .door = 🔲 QR code at the door
    .code = 🔢 Four digits to say
    .ticks = ☑️ Tick the list
    .settle = 🔒 Close the list
    .csv = 📎 As CSV
    .xlsx = 📎 As XLSX
trainings-desk-door =
    <b>At the door: { $title }</b>
    { $link }
    Show it only there. Who has a seat opens it and is marked.
    .attend = ✅ Who came
    .new = 🔄 New code, the old one ends
trainings-desk-digits =
    <b>{ $digits }</b>
    Say it aloud, and do not write it into a chat: { $title }
    People tap “I am here” and type it.
    .attend = ✅ Who came
    .new = 🔄 New digits, the old ones end
trainings-desk-ticks =
    <b>{ $title }</b>
    Marked: { $came }. A tap ticks or unticks.
trainings-desk-settle =
    <b>Close the list?</b>
    { $title }
    Marked: { $came } of { $seats }. After that nobody is marked, and certificates can be made.
    .no = No, back
    .yes = 🔒 Yes, close it

trainings-letter-language = In which language do you write?
trainings-letter-words =
    What do you want to tell those who have a seat?
    No links and no names of accounts. It is sent as you write it.
trainings-letter =
    <b>Message: № { $number } · { $title }</b>
    <blockquote>{ $text }</blockquote>
    Language: { $language }. People who get it: { $people }. Without Telegram, to be called: { $phones }
    { $how ->
        [sent] It is sent.
        [alone] It comes silently, headed “From the organisers”.
        [asked] An approver has been asked.
       *[ask] So many people: somebody else has to look at it first.
    }
    .again = ✏️ Write it anew
    .desk = 🗂 Staff
    .send = ✉️ Send to { $people } people
    .ask = 🙋 Ask an approver
    .approve = ✅ Approve and send
trainings-letter-count = How many people is it for? Type the number.
trainings-letter-refused =
    { $why ->
        [own] Somebody else has to approve it.
        [count] That is another number.
        [lapsed] That was asked too long ago: ask again.
        [done] It is approved already.
        [role] You are no approver of this place.
       *[other] It was withdrawn.
    }
trainings-letter-sent =
    It is on its way to { $people } people.
    Without Telegram, to be called: { $phones }
    .page = The training
trainings-letter-body =
    <b>From the organisers: { $what }</b>
    { $text }
    (written in: { $language })
    .more = Show all
trainings-desk-many =
    There are more than { $most } people: too many for a file in the chat.
    On the server: python -m bot trainings export { $number } FILE
trainings-desk-file = Roster № { $number }: { $what }. It holds names: keep it to yourself.

trainings-digits = Which four digits did the trainer say? Please type them.
trainings-here =
    { $how ->
        [here] ✅ You are marked as here. Thank you for coming.
        [already] ✅ You are marked already.
        [early] It is too early. Try again 30 minutes before the start.
        [late] It is too late to be marked. Please speak with the trainer.
        [seat] You have no seat here. Please speak with the trainer.
        [stopped] That was wrong too often. Please speak with the trainer: they can mark you.
        [wrong] These are not the digits. Please ask the trainer and type them again.
       *[old] This code does not work any more. Please ask the trainer.
    }
    .more = Show the training
