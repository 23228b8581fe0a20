# Not yet read by a native speaker.
# Roll-calls and check-ins of one's own.

checkin-main = Хабари бехатарӣ. Ҳангоми хатар ба <b>112</b> занг занед.

# part: own
# A check-in of one's own. A locked screen shows the first line: it says nothing of anybody else.
checkin-own-none =
    <b>Хабари худам</b>
    Дар вақти интихобкардаатон аҳволатонро мепурсам.
    Агар пахш накунед, ду бор ба ёд меорам.
    { $trusted ->
        [yes] Пас аз ним соат ба одами боваринокатон гуфта мешавад.
       *[no] Он гоҳ ба касе гуфта намешавад: одами боваринок надоред. Интихоб кунед ё аз оператор пурсед: /hotline
    }
    Ҳангоми хатар ба <b>112</b> занг занед.
    .once = Як бор
    .daily = Ҳар рӯз
    .rehearse = Машқ карда дидан
    .family = 👪 Оилаи ман
# $by is the line below it.
checkin-own-set =
    <b>Хабари худам</b>
    { $kind ->
        [daily] Ҳар рӯз: { $times }.
       *[once] Як бор.
    }
    Саволи навбатӣ: { $at }.
    { $by }
    .pause = ⏸ Танаффус
    .stop = Қатъ кардан
    .rehearse = Машқ карда дидан
    .family = 👪 Оилаи ман
checkin-own-by =
    { $trusted ->
        [yes] Агар то { $until } пахш накунед, ба одами боваринокатон гуфта мешавад.
       *[no] Агар то { $until } пахш накунед, ба касе гуфта намешавад: одами боваринок надоред. Интихоб: /family
    }
checkin-own-paused =
    <b>Хабари худам</b>
    { $open ->
        [yes] Танаффус, то давом диҳед. Ба касе чизе гуфта намешавад.
       *[no] Танаффус. Саволи навбатӣ: { $at }. То он вақт ба касе чизе гуфта намешавад.
    }
    .resume = ▶️ Давом додан
    .stop = Қатъ кардан
checkin-own-open =
    <b>Хабари худам</b>
    Ҷавоби шуморо интизорам.
    { $by }
    Ҳангоми хатар ба <b>112</b> занг занед.
    .fine = ✅ Ман саломатам
    .later = Дертар: 30 дақиқа
    .way = Дар роҳам: 1 соат
    .stop = Қатъ кардан

checkin-own-once =
    Кай пурсам, як бор?
    Тугмаро пахш кунед ё нависед: 21:30, пагоҳ 9:00, пас аз 3 соат.
    .one = Пас аз 1 соат
    .three = Пас аз 3 соат
    .six = Пас аз 6 соат
    .morning = Пагоҳ соати 09:00
checkin-own-unread = Ин вақтро нафаҳмидам. Чунин нависед: 21:30. На дуртар аз як рӯз.
checkin-own-daily =
    Ҳар рӯз соати чанд? Аз як то чор бор.
    Тугмаро пахш кунед ё нависед: 9:00 21:30.
    .evening = Соати 21:00
    .both = Соати 09:00 ва 21:00
checkin-own-times-unread = То { $most } вақт нависед, байнашон камаш як соат: 9:00 21:30.
checkin-own-pause = Танаффус чӣ қадар?
    .day = Як рӯз
    .open = То давом диҳам
# What people write: "tomorrow 9:00", "in 3 hours". `ahead` is the whole word for "in" or "from
# now", the others are beginnings of words.
checkin-own-reads =
    .tomorrow = пагоҳ
    .ahead = пас
    .hours = соат
    .minutes = дақ

# The question itself; $exercise is the next line, or nothing.
checkin-own-ask =
    Соати { $now }. Аҳволатон чӣ хел?
    { $exercise }{ $by }
    Ҳангоми хатар ба <b>112</b> занг занед.
    .fine = ✅ Ман саломатам
    .later = Дертар: 30 дақиқа
    .way = Дар роҳам: 1 соат
checkin-own-exercise = МАШҚ: ҳеҷ ҳодиса нашудааст.
checkin-own-told =
    Шумо то { $until } пахш накардед.
    { $exercise }{ $trusted ->
        [yes] Ба одами боваринокатон гуфта мешавад.
       *[no] Ба касе гуфта намешавад: одами боваринок надоред.
    }
    Саломатед? Пас пахш кунед. Ҳангоми хатар ба <b>112</b> занг занед.
    .fine = ✅ Ман саломатам
    .person = 💬 Аз одам пурсидан
    .family = 👪 Оилаи ман
checkin-own-fine =
    Хуб: шумо соати { $now } ҷавоб додед.
    { $next ->
        [none] Тамом шуд, дар ин бора чизе нигоҳ дошта намешавад.
       *[other] Саволи навбатӣ: { $next }.
    }
    .mine = Хабари худам
checkin-own-later =
    Хуб. Боз мепурсам: { $at }.
    { $by }
    .mine = Хабари худам
checkin-own-stopped = Қатъ шуд. Дигар намепурсам, дар ин бора чизе нигоҳ дошта намешавад.
    .mine = Хабари худам
checkin-own-rehearse =
    <b>Машқ</b>
    Ҳозир мепурсам. Пахш накунед ва бинед, чӣ мешавад.
    Пас аз 2 ва 4 дақиқа ба ёд меорам.
    { $trusted ->
        [yes] Пас аз 6 дақиқа ба одами боваринокатон воқеан хабар меравад. Дар он навишта: машқ.
       *[no] Пас аз 6 дақиқа ба касе гуфта намешавад: одами боваринок надоред.
    }
    .begin = Сар кардан
    .family = 👪 Оилаи ман
