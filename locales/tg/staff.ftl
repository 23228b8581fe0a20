# Not yet read by a native speaker.
# Staff: their menu, invitations, who is staff, texts that are taken back.
# Nobody else ever sees these words. What they say on a lock screen is neutral: numbers, not names.

# roles: lines like "Approver: Almaty region". factor: yes or no.
staff-menu =
    Шумо корманди бот ҳастед, рақам: { $number }.
    { $roles }
    { $factor ->
        [yes] Омили дуюм доред.
       *[no] Ҳоло омили дуюм надоред. Он барои корҳои муҳим лозим: аз роҳбари бот пурсед.
    }
    .alerts = 🔔 Огоҳиҳо
    .duty = 🟢 Навбатдорам
    .off = ⚪ Навбатдор нестам
    .waiting = 📋 Чӣ интизор аст: { $count }
    .people = 👥 Кормандон
    .invite = ✉️ Даъват кардан
    .hidden = 🙈 Ҳоло пинҳон
    .trainings = 🎓 Тренингҳо
# A line: the role, and where it holds.
staff-held = { $role }: { $place }
staff-everywhere = Дар ҳама ҷо

# The names of the roles are buttons too: 20 characters at most.
staff-role = Кадом вазифа?
    .administrator = Маъмур
    .author = Муаллифи хабар
    .approver = Тасдиқкунанда
    .operator = Оператор
    .trainer = Тренер
    .editor = Муҳаррир
    .viewer = Нозир
    .partner = Шарик
staff-country = Барои кадом кишвар?
staff-region = Барои кадом минтақа?
    .all = Тамоми кишвар

staff-code =
    Бо ин вазифа ба бисёр одамон навиштан мумкин. Шаш рақами омили дуюмро нависед.
    Паёми шуморо дарҳол нест мекунам.
# why: wrong, used, stopped, none.
staff-code-no =
    { $why ->
        [used] Ин рамз аллакай истифода шуд. Рамзи навро интизор шавед, то 30 сония.
        [stopped] Рамзҳои нодуруст зиёданд. Як дақиқа интизор шавед ва рамзи нав нависед.
        [none] Ҳоло омили дуюм надоред: аз роҳбари бот пурсед.
       *[wrong] Рамз нодуруст аст. Шаш рақамеро нависед, ки ҳоло мебинед.
    }
staff-code-none = Бо ин вазифа ба бисёр одамон навиштан мумкин. Аввал омили дуюм лозим: аз роҳбари бот пурсед.

# held: a line like "Operator: Kazakhstan".
staff-link =
    Ин пайвандро танҳо ба як нафар фиристед. Он як бор, дар 24 соат кор мекунад.
    { $held }
    { $link }
    .cancel = Бекор кардани даъват
staff-link-cancelled = Пайванд дигар кор намекунад.
staff-link-over = Пайванд дигар кор намекунад. Пайванди нав пурсед.

staff-invited =
    Шуморо ҳамчун корманд ба ин ҷо даъват мекунанд.
    <b>{ $held }</b>
    { $role ->
        [administrator] Шумо кормандонро даъват мекунед ва дарҳол хомӯш карда метавонед.
        [author] Шумо хабари фаврӣ менависед. Ҳар якро шахси дигар тасдиқ мекунад.
        [approver] Шумо хабарҳои дигаронро месанҷед ва тасдиқ мекунед.
        [operator] Шумо ба онҳое, ки кӯмак мепурсанд, ҷавоб медиҳед.
        [trainer] Шумо машғулият мегузаронед ва омадагонро қайд мекунед.
        [editor] Шумо матну рақамҳои нодурустро бармедоред.
       *[viewer] Шумо шумораҳоро мебинед, на навиштаи одамонро.
        [partner] Шумо барои ҷои худ хабар омода мекунед ва шумораҳоро мебинед, на муроҷиатҳоро.
    }
    Корҳои шумо ҳамчун корманд бо аломати махфӣ, бе ном навишта мешаванд. Кормандони дигар рақам ва вазифаи шуморо мебинанд.
    .accept = Қабул мекунам
    .refuse = Не, ташаккур
staff-refused = Ҳеҷ чиз тағйир наёфт.

# count: how many are active.
staff-people =
    <b>Кормандон</b>
    Фаъол: { $count }
# A button: "№ 7: Operator".
staff-member = № { $number }: { $role }
staff-member-off = 🚫 № { $number }: { $role }
# disabled: a day, or no.
staff-person =
    <b>№ { $number }</b>
    { $roles }
    Корманд аз { $since }.
    { $disabled ->
        [no] Фаъол.
       *[other] Хомӯш шуд: { $disabled }. Ягон вазифа амал намекунад.
    }
    .disable = 🚫 Ҳозир хомӯш кардан
    .enable = Аз нав фаъол кардан
staff-disabled = Хомӯш шуд: дигар ягон вазифа амал намекунад.
staff-enabled = Фаъол шуд: вазифаҳо боз амал мекунанд.

staff-withdraw-which =
    Кадом матн ё рақам? Масалан, чунин нависед:
    <code>/staff withdraw rights wages</code>
    <code>/staff withdraw A-RU-10</code>
staff-withdraw-elsewhere = Шумо муҳаррири ин ҷо нестед.
staff-withdraw-emergency = Ин рақами ёрии фаврист: он ҳеҷ гоҳ пинҳон намешавад.
# item: "article rights wages" or "number A-RU-10".
staff-withdrawn =
    Акнун инро ҳеҷ кас намебинад: <code>{ $item }</code>
    Муҳаррири дигар метавонад санҷад ва боз нишон диҳад.
staff-hidden =
    Ҳоло пинҳон: { $count }
    Барои пинҳон кардани дигараш: <code>/staff withdraw rights wages</code>
staff-item-shown = Ин нишон дода мешавад: <code>{ $item }</code>
staff-item-mine =
    Инро шумо пинҳон кардед: <code>{ $item }</code>
    Танҳо муҳаррири дигар метавонад боз нишон диҳад.
staff-item-hidden =
    Ҳоло инро ҳеҷ кас намебинад: <code>{ $item }</code>
    Онро бо сарчашмааш муқоиса кардед?
    .restore = Санҷида шуд: нишон додан
staff-restored = Боз нишон дода мешавад.

# Duty and what waits.
# how: hand, rota, off. time: like "22.11 14:20". languages, places: lists, or staff-any.
staff-duty =
    { $how ->
        [hand] Шумо аз { $time } навбатдор ҳастед.
        [rota] Шумо аз рӯи ҷадвал то { $time } навбатдор ҳастед.
       *[off] Шумо навбатдор нестед.
    }
    Забонҳо: { $languages }
    Ҷойҳо: { $places }
    Гирифта шуд, иҷро нашуд: { $count }
    .on = 🟢 Навбатдор шудан
    .off = ⚪ Навбатдориро тамом кардан
    .languages = 🌐 Забонҳо
    .places = 📍 Ҷойҳо
    .rota = 🗓 Ҳафтаи ман
    .waiting = 📋 Чӣ интизор аст
staff-any = ҳар кадом
staff-all = ҳамаи ҷойҳои вазифаҳои шумо
staff-duty-on = Шумо навбатдоред: хабарҳо аввал ба шумо меоянд.
staff-duty-off = Шумо дигар навбатдор нестед.
staff-languages = Ба кадом забонҳо ба одамон ҷавоб дода метавонед? Интихоб нашавад: ба ҳар забон.
staff-places = Ҳоло барои кадом ҷойҳо масъул ҳастед? Интихоб нашавад: ҳамаи ҷойҳои вазифаҳо.
# A button: what is chosen.
staff-chosen = ✅ { $name }
# lines: one for each shift, or staff-rota-empty. zone: like "Asia/Almaty".
staff-rota =
    <b>Ҳафтаи ман</b>
    { $lines }
    Соат: { $zone }
    .add = ➕ Рӯз илова кардан
    .drop = ➖ Рӯзро гирифтан
    .now = 👥 Ҳоло кӣ навбатдор аст
staff-rota-empty = Ҳоло чизе ба нақша нест.
# A line and a button: "Monday 08:00–20:00".
staff-shift = { $day } { $hours }
staff-weekday = Кадом рӯзи ҳафта?
    .mon = Душанбе
    .tue = Сешанбе
    .wed = Чоршанбе
    .thu = Панҷшанбе
    .fri = Ҷумъа
    .sat = Шанбе
    .sun = Якшанбе
staff-hours = Аз соати чанд то чанд?
staff-unshift = Кадом навбатро гирем?
# count: how many. lines: like "№ 7: Operator: Kazakhstan".
staff-now =
    Ҳоло навбатдоранд: { $count }
    { $lines }
staff-now-line = № { $number }: { $roles }
staff-nobody = Ҳеҷ кас.
staff-waiting =
    <b>Чӣ интизор аст</b>
    Кушода: { $count }
# A button, 30 characters at most. mark: mine, urgent, other. unit: minutes, hours.
staff-row-entry =
    { $mark ->
        [mine] ✋
        [urgent] ❗
       *[other] ▫️
    } № { $number } · { $kind ->
        [approval] тасдиқ
        [help] кӯмак
        [due] вақт расид
        [sos] SOS
        [rollcall] ҳозирӣ
        [case] савол
        [late] дер интизор
        [escalated] сардор
        [unnamed] касеро таъин кунед
       *[other] дигар
    } · { $time } { $unit ->
        [hours] соат
       *[minutes] дақ
    }
# what: number, kind and urgency. taken: yes (by the reader) or no. note: a line, or nothing.
staff-row =
    { $what }
    { $place }
    { $taken ->
        [yes] Инро шумо гирифтаед.
       *[no] Инро ҳеҷ кас нагирифтааст.
    }{ $note }
    .take = ✋ Гирифтан
    .open = Кушодан
    .back = Баргардондан
    .done = ✅ Иҷро шуд
staff-row-note = № { $number }, аз корманди пештара: { $note }
staff-row-taken = Акнун ин дар дасти шумост.
staff-row-gone = Ин иҷро шуд ё дар дасти дигар аст.
staff-row-back = Баргардонда шуд: акнун ба дигарон меояд.
staff-row-done = Иҷро шуд: дигар хабар намеояд.
staff-note = Корманди дигар чиро бояд донад? Якчанд калима, бе ном ва рақами телефон.
    .none = Илова нест
staff-note-long = На зиёдтар аз { $count } аломат. Кӯтоҳтар нависед.
