# Not yet read by a native speaker.
# Roll-calls and check-ins of one's own.

checkin-main = Хабари бехатарӣ. Ҳангоми хатар ба <b>112</b> занг занед.

# part: staff
checkin-desk =
    <b>Одамон саломатанд?</b>
    Ҳоло пурсида мешаванд: { $running }
    .new = ✏️ Аз одамон пурсидан
    .mine = 📝 Сиёҳнависҳои ман
    .asked = 🖐 Тасдиқро интизоранд
    .past = 📊 Ҷорӣ ва анҷомёфта
# list: mine, waiting, past.
checkin-desk-list =
    { $list ->
        [mine] <b>Сиёҳнависҳои ман</b>: { $count }
        [waiting] <b>Тасдиқро интизоранд</b>: { $count }
       *[past] <b>Ҷорӣ ва анҷомёфта</b>: { $count }
    }
checkin-desk-title = { $event } · { $places }
checkin-desk-tap = Тугмаро пахш кунед ё ҳарфҳои аввалро нависед.
checkin-desk-voided = Тағйир ёфт. Тасдиқро боз пурсед.
# why: a word that says what is in the way.
checkin-desk-no =
    { $why ->
        [own] Инро худатон пурсидаед. Бояд каси дигар тасдиқ кунад.
        [role] Шумо дар он ҷо барои ин кор нақш надоред.
        [done] Он аллакай фиристода шудааст.
        [void] Онро тағйир доданд, баргардонданд ё аз нав пурсиданд. Ҳеҷ чиз фиристода нашуд.
        [author] Муаллифаш дигар корманд нест. Фиристодан мумкин нест.
        [lapsed] 15 дақиқаи дархост гузашт. Муаллиф метавонад аз нав пурсад.
        [count] Ин он шуморае нест, ки пурсида шуд. Ҳеҷ чиз фиристода нашуд.
        [factor] Аввал омили дуюм лозим аст: аз роҳбари бот пурсед.
        [unsent] Фиристодан нашуд. Он боз сиёҳнавис аст.
        [nobody] Дар рӯйхати он ҷо касе нест, аз касе пурсидан мумкин нест.
        [alone] Дар он ҷо ғайр аз шумо касе тасдиқ карда наметавонад. Маъмурро даъват кунед.
        [place] Ҷой интихоб нашудааст ё нақши шумо ба он ҷо намерасад. Ҷойро дигар кунед.
        [draft] Чунин сиёҳнавис надоред.
        [over] Ин пурсиш дигар идома надорад.
       *[none] Чунин пурсиш нест ё ҳанӯз сар нашудааст.
    }
# Told to staff, also on a lock screen: the number only.
checkin-desk-told =
    { $what ->
        [started] № { $number } сар шуд: аз одамон мепурсанд.
        [over] № { $number } тамом шуд.
        [cancelled] № { $number } бекор карда шуд.
       *[stuck] № { $number }: аз хомӯшон боз пурсидан мумкин нест. Тасдиқкунанда дигар тасдиқ карда наметавонад.
    }
    .board = 📊 Ҷадвал

checkin-draft-event = Чӣ шуд?
checkin-draft-country = Дар кадом кишвар?
checkin-draft-region = Дар кадом минтақа? Ҳарфҳои аввалро навиштан мумкин.
checkin-draft-whole = Тамоми кишвар
# duty: who can approve there and is on duty, by number; or nobody.
checkin-draft-more =
    Дар куҷо: <b>{ $places }</b>
    Барои тасдиқ дар навбат: { $duty ->
        [nobody] ҳеҷ кас; ҳамаро даъват мекунем
       *[other] { $duty }
    }
    .done = ✅ Ҳамин бас
    .add = ➕ Боз як минтақа
checkin-draft-hours = Одамон чанд вақт ҷавоб дода метавонанд?
checkin-draft-hour = { $hours } соат
checkin-draft =
    <b>{ $number }: { $title }</b>
    Сиёҳнавис. Ҳанӯз аз касе пурсида нашудааст.
    Пурсиш { $hours } соат давом мекунад. Аз хомӯшон боз се бор мепурсанд.
    Соатҳои ором ва таваққуф онро нигоҳ намедоранд.
    .ask = 🖐 Тасдиқ пурсидан
    .event = Чӣ
    .where = Дар куҷо
    .hours = Чанд вақт
    .discard = 🗑 Нест кардан
checkin-discard =
    { $title }
    Сиёҳнавис ва рӯйхати одамон нест карда шаванд?
    .discard = 🗑 Нест кардан
checkin-listing = Рӯйхат тартиб дода мешавад. Саҳифа дар як лаҳза худаш меояд.
# places: lines like "Almaty: 12". languages: like "tg 12, uz 4".
checkin-ask =
    <b>{ $title }</b>
    Одамон дар рӯйхат: <b>{ $count }</b> ({ $languages })
    { $places }
    { $duty ->
        [nobody] Аз тасдиқкунандагон навбатдор нест: ҳамаро даъват мекунем.
       *[other] Дар навбат: { $duty }
    }
    .ask = Тасдиқ пурсидан: { $count } нафар
checkin-asked =
    <b>{ $title }</b>
    { $lapsed ->
        [yes] Пурсида шуд: { $at }, одамон: { $count }. Муҳлаташ { $until } гузашт.
       *[no] Пурсида шуд: { $at }, одамон: { $count }. Муҳлаташ: { $until }.
    }
    Кушоданд: { $opened ->
        [nobody] ҳанӯз ҳеҷ кас
       *[other] { $opened }
    }
    { $duty ->
        [nobody] Аз тасдиқкунандагон навбатдор нест: ҳамаро даъват мекунем.
       *[other] Дар навбат: { $duty }
    }
    .look = 🔄 Боз дидан
    .renew = 🔔 Аз нав пурсидан
    .event = Чӣ
    .where = Дар куҷо
    .hours = Чанд вақт
checkin-lapsed = № { $number }-ро дар 15 дақиқа ҳеҷ кас тасдиқ накард. Ҳеҷ чиз фиристода нашуд.
    .ask = 🔔 Аз нав пурсидан
    .draft = 📝 Сиёҳнавис
# guard: yes when they are far more than usual.
checkin-open =
    <b>{ $title }</b>
    Аз одамон мепурсанд, ки саломатанд ё не. { $hours } соат ҷавоб додан мумкин.
    № { $author } пурсид, { $at }.

    Одамон: <b>{ $count }</b> ({ $languages })
    { $places }
    { $guard ->
        [yes] ⚠️ Аз муқаррарӣ беш аз ду баробар зиёд.
       *[no] Чун ҳарвақта.
    }
    Шумо ин ва боз то чор паёмро ба хомӯшон тасдиқ мекунед.
    Телефон занг мезанад. Соатҳои ором ва таваққуф онро нигоҳ намедоранд.
    .approve = ✅ Тасдиқ кардан
    .look = 📱 Чун дар телефон
    .return = ↩️ Ба муаллиф баргардондан
checkin-look =
    <i>Намуна: { $language }</i>

    { $text }

    { $keys }
    .next = ➡️ { $language }
checkin-number =
    { $again ->
        [yes] ⚠️ Ин аз муқаррарӣ беш аз ду баробар зиёд аст. Шумораро бори дигар нависед.
       *[no] Аз чанд нафар мепурсанд? Шумораро аз саҳифа нависед.
    }
checkin-number-wrong = Дар саҳифа шумораи дигар аст. Боз нависед.
checkin-code = Шаш рақами омили дуюмро нависед. Паёми шуморо дарҳол нест мекунам.
# why: wrong, used, stopped, none.
checkin-code-no =
    { $why ->
        [used] Ин рамз истифода шудааст. Рамзи навбатиро мунтазир шавед, на зиёда аз 30 сония.
        [stopped] Рамзҳои нодуруст бисёр шуданд. Як дақиқа сабр карда, рамзи нав нависед.
        [none] Шумо омили дуюм надоред: аз роҳбари бот пурсед.
       *[wrong] Рамз нодуруст аст. Шаш рақамеро, ки ҳоло мебинед, нависед.
    }
checkin-final =
    <b>Қадами охирин. Ин машқ нест.</b>
    { $title }
    Одамон: <b>{ $count }</b>
    .no = Не, ба қафо
    .live = 🔴 Аз { $count } нафар пурсидан: { $title }
checkin-approved = Тасдиқ шуд: № { $number }. Фиристода мешавад, одамон: { $count }
checkin-return =
    <b>{ $title }</b>
    Чаро бармегардонед?
    .event = Чунин чиз маълум нест
    .place = Ҷой нодуруст аст
    .later = Ҳоло не
checkin-returned = Ба муаллиф баргардонда шуд. Ҳеҷ чиз фиристода нашуд.
checkin-told-author =
    { $what ->
        [opened] № { $by } дархости шумо № { $number }-ро кушод.
        [returned-event] № { $by } № { $number }-ро баргардонд: Чунин чиз маълум нест.
        [returned-place] № { $by } № { $number }-ро баргардонд: Ҷой нодуруст аст.
       *[other] № { $by } № { $number }-ро баргардонд: Ҳоло не.
    }
    .draft = 📝 Сиёҳнавис
checkin-cancel =
    <b>Бекор кардан: { $title }</b>
    Ин хато буд? Ҳамаи пурсидашудагон инро мешунаванд. Дархостҳои кумак дар назди операторон мемонанд.
    .cancel = 📣 Ҳоло бекор кардан
checkin-cancel-done = Бекор карда шуд.

# phase: running, over, cancelled. places, languages: lines from below.
checkin-board =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [running] То { $end } давом мекунад. Аз нав пурсида шуд: { $round }. Ҳолат: { $at }
        [over] Тамом шуд: { $end }
       *[cancelled] Бекор карда шуд: { $end }
    }
    пурсида шуд { $asked }, расид { $reached }
    ✅ саломат { $safe } · 🆘 <b>кумак лозим { $need }</b>
    🤐 зинда, навишта наметавонад { $later } · 🚶 дар он ҷо нест { $away }
    💬 чизе гуфт { $said } · ❔ хомӯш { $silent }
    Бе пурсиш ҷавоб доданд: { $unasked }
    Хомӯшӣ маънои саломатиро надорад.

    { $places }

    { $languages }
    .board = 🔄 Аз нав
    .needs = 🆘 Ба кӣ кумак лозим
    .share = 📄 Барои фиристодан
    .cancel = ✖️ Бекор кардан
checkin-board-line = { $name }: пурсида шуд { $asked }, расид { $reached }, ✅ { $safe }, 🆘 { $need }, 🤐 { $later }, 🚶 { $away }, 💬 { $said }, ❔ { $silent }
checkin-board-here = Ҷадвал дар паёми алоҳида аст. Он ним соат худаш нав мешавад.
checkin-needs =
    <b>кумак лозим: { $title }</b>
    { $lines ->
        [none] То ҳол ҳеҷ кас кумак напурсидааст.
       *[other] { $lines }
    }
    .case = { $number }: { $need }
# taken: an operator has it.
checkin-needs-line = { $taken ->
        [yes] ☑️
       *[no] ⏳
    } { $since } { $place }: { $need }
checkin-needs-kind =
    .hurt = Захмӣ ё бемор
    .trapped = Баромада наметавонад
    .shelter = Сарпаноҳ, хӯрок, об
    .papers = Ҳуҷҷат ё роҳи хона
    .lost = Наздиконашро гум кардааст
    .other = Эҳтиёҷи дигар
    .words = Суханҳо ё овоз, нофаҳмо
checkin-share =
    <b>№ { $number } · { $title }</b>
    Ҳолат: { $at }. { $phase ->
        [running] Ҳанӯз давом дорад.
       *[over] Тамом шуд.
    }
    { $lines ->
        [none] Камтар аз { $few } нафар: чизе барои фиристодан нест.
       *[other] { $lines }
    }

    · пинҳон: камтар аз { $few } ё чунин шумораро ҳисоб карда ёфтан мумкин мешуд. Хомӯшӣ маънои саломатиро надорад.
checkin-share-whole = Ҳамагӣ
checkin-share-others = Ҷойҳои дигар
checkin-share-line = { $name }: Одамон { $people }, ✅ саломат { $safe }, 🆘 кумак лозим { $need }, 🤐 зинда, навишта наметавонад { $later }, 🚶 дар он ҷо нест { $away }, 💬 чизе гуфт { $said }, ❔ хомӯш { $silent }, нарасид { $unreached }
