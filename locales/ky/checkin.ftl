# Not yet read by a native speaker.
# Roll-calls and check-ins of one's own.

checkin-main = Кабарлар. Коркунуч болсо <b>112</b>ге чалыңыз.

# part: staff
checkin-desk =
    <b>Адамдар аман-эсенби?</b>
    Азыр суралып жатат: { $running }
    .new = ✏️ Адамдардан суроо
    .mine = 📝 Менин долбоорлорум
    .asked = 🖐 Бекитүүнү күтөт
    .past = 📊 Азыркы жана бүткөн
# list: mine, waiting, past.
checkin-desk-list =
    { $list ->
        [mine] <b>Менин долбоорлорум</b>: { $count }
        [waiting] <b>Бекитүүнү күтөт</b>: { $count }
       *[past] <b>Азыркы жана бүткөн</b>: { $count }
    }
checkin-desk-title = { $event } · { $places }
checkin-desk-tap = Баскычты басыңыз же биринчи тамгаларын жазыңыз.
checkin-desk-voided = Өзгөртүлдү. Бекитүүнү кайра сураңыз.
# why: a word that says what is in the way.
checkin-desk-no =
    { $why ->
        [own] Муну өзүңүз сурагансыз. Башка адам бекитиши керек.
        [role] Милдетиңиз ал жерде муну кылууга укук бербейт.
        [done] Ал жөнөтүлгөн.
        [void] Ал өзгөртүлдү, кайтарылды же кайра суралды. Эч нерсе жөнөтүлгөн жок.
        [author] Автору эми кызматкер эмес. Жөнөтүүгө болбойт.
        [lapsed] Суралгандан бери 15 мүнөт өттү. Автору кайра сурай алат.
        [count] Бул суралган сан эмес. Эч нерсе жөнөтүлгөн жок.
        [factor] Адегенде экинчи фактор керек: ботту жүргүзгөн адамдан сураңыз.
        [unsent] Жөнөтүү мүмкүн болгон жок. Ал кайра долбоор.
        [nobody] Ал жерде тизмеде эч ким жок, сурай турган адам жок.
        [alone] Ал жерде сизден башка бекитүүчү жок. Администраторду чакырыңыз.
        [place] Жери тандалган эмес же милдетиңиз ал жерге жетпейт. Жерин өзгөртүңүз.
        [draft] Сизде мындай долбоор жок.
        [over] Бул сурамжылоо бүткөн.
       *[none] Мындай сурамжылоо жок же ал баштала элек.
    }
# Told to staff, also on a lock screen: the number only.
checkin-desk-told =
    { $what ->
        [started] № { $number } башталды: адамдардан суралып жатат.
        [over] № { $number } бүттү.
        [cancelled] № { $number } токтотулду.
       *[stuck] № { $number }: үндөбөгөндөрдөн кайра суроого болбойт. Бекиткен адам эми беките албайт.
    }
    .board = 📊 Жадыбал

checkin-draft-event = Эмне болду?
checkin-draft-country = Кайсы өлкөдө?
checkin-draft-region = Кайсы аймакта? Биринчи тамгаларын жазса болот.
checkin-draft-whole = Бүт өлкө
# duty: who can approve there and is on duty, by number; or nobody.
checkin-draft-more =
    Кайда: <b>{ $places }</b>
    Бекитүүгө кезметте: { $duty ->
        [nobody] эч ким; баары чакырылат
       *[other] { $duty }
    }
    .done = ✅ Ушул эле
    .add = ➕ Дагы бир аймак
checkin-draft-hours = Адамдар канча убакыт жооп бере алат?
checkin-draft-hour = { $hours } саат
checkin-draft =
    <b>{ $number }: { $title }</b>
    Долбоор. Эч кимден сурала элек.
    Сурамжылоо { $hours } саат болот. Үндөбөгөндөрдөн дагы үч жолу суралат.
    Тынч сааттар жана тыныгуу аны токтотпойт.
    .ask = 🖐 Бекитүүнү суроо
    .event = Эмне
    .where = Кайда
    .hours = Канча
    .discard = 🗑 Өчүрүү
checkin-discard =
    { $title }
    Долбоор жана адамдардын тизмеси өчүрүлсүнбү?
    .discard = 🗑 Өчүрүү
checkin-listing = Тизме түзүлүп жатат. Барак азыр өзү келет.
# places: lines like "Almaty: 12". languages: like "tg 12, uz 4".
checkin-ask =
    <b>{ $title }</b>
    Тизмедеги адамдар: <b>{ $count }</b> ({ $languages })
    { $places }
    { $duty ->
        [nobody] Кезметте бекитүүчү жок: баары чакырылат.
       *[other] Кезметте: { $duty }
    }
    .ask = Бекитүүнү суроо: { $count } адам
checkin-asked =
    <b>{ $title }</b>
    { $lapsed ->
        [yes] Суралды: { $at }, адамдар: { $count }. Мөөнөтү { $until } өттү.
       *[no] Суралды: { $at }, адамдар: { $count }. Мөөнөтү: { $until }.
    }
    Ачкандар: { $opened ->
        [nobody] азырынча эч ким
       *[other] { $opened }
    }
    { $duty ->
        [nobody] Кезметте бекитүүчү жок: баары чакырылат.
       *[other] Кезметте: { $duty }
    }
    .look = 🔄 Кайра кароо
    .renew = 🔔 Кайра суроо
    .event = Эмне
    .where = Кайда
    .hours = Канча
checkin-lapsed = № { $number } сурамжылоону 15 мүнөттө эч ким бекиткен жок. Эч нерсе жөнөтүлгөн жок.
    .ask = 🔔 Кайра суроо
    .draft = 📝 Долбоор
# guard: yes when they are far more than usual.
checkin-open =
    <b>{ $title }</b>
    Адамдардан аман-эсенби деп суралат. { $hours } саат жооп берсе болот.
    № { $author } сурады, { $at }.

    Адамдар: <b>{ $count }</b> ({ $languages })
    { $places }
    { $guard ->
        [yes] ⚠️ Адаттагыдан эки эседен көп.
       *[no] Адаттагыдай.
    }
    Сиз муну жана үндөбөгөндөргө дагы төрткө чейин билдирүүнү бекитесиз.
    Телефон шыңгырайт. Тынч сааттар жана тыныгуу аны токтотпойт.
    .approve = ✅ Бекитүү
    .look = 📱 Телефондогудай
    .return = ↩️ Авторго кайтаруу
checkin-look =
    <i>Көрүнүшү: { $language }</i>

    { $text }

    { $keys }
    .next = ➡️ { $language }
checkin-number =
    { $again ->
        [yes] ⚠️ Бул адаттагыдан эки эседен көп. Санды дагы бир жолу жазыңыз.
       *[no] Канча адамдан суралат? Барактагы санды жазыңыз.
    }
checkin-number-wrong = Баракта башка сан турат. Кайра жазыңыз.
checkin-code = Экинчи фактордун алты цифрасын жазыңыз. Билдирүүңүздү дароо өчүрөм.
# why: wrong, used, stopped, none.
checkin-code-no =
    { $why ->
        [used] Бул код колдонулган. Кийинкисин күтүңүз, 30 секунддан ашпайт.
        [stopped] Туура эмес код өтө көп. Бир мүнөт күтүп, жаңысын жазыңыз.
        [none] Сизде экинчи фактор жок: ботту жүргүзгөн адамдан сураңыз.
       *[wrong] Код туура эмес. Азыр көрүп турган алты цифраны жазыңыз.
    }
checkin-final =
    <b>Акыркы кадам. Бул машыгуу эмес.</b>
    { $title }
    Адамдар: <b>{ $count }</b>
    .no = Жок, артка
    .live = 🔴 { $count } адамдан суроо: { $title }
checkin-approved = Бекитилди: № { $number }. Жөнөтүлүүдө, адамдар: { $count }
checkin-return =
    <b>{ $title }</b>
    Эмне үчүн кайтарасыз?
    .event = Мындай нерсе белгисиз
    .place = Жери туура эмес
    .later = Азыр эмес
checkin-returned = Авторго кайтарылды. Эч нерсе жөнөтүлгөн жок.
checkin-told-author =
    { $what ->
        [opened] № { $by } сиздин № { $number } сурооңузду ачты.
        [returned-event] № { $by } кайтарды: № { $number }: Мындай нерсе белгисиз.
        [returned-place] № { $by } кайтарды: № { $number }: Жери туура эмес.
       *[other] № { $by } кайтарды: № { $number }: Азыр эмес.
    }
    .draft = 📝 Долбоор
checkin-cancel =
    <b>Токтотуу: { $title }</b>
    Бул ката беле? Суралгандардын баары муну угат. Жардам суроолору операторлордо калат.
    .cancel = 📣 Азыр токтотуу
checkin-cancel-done = Токтотулду.

# phase: running, over, cancelled. places, languages: lines from below.
checkin-board =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [running] { $end } чейин жүрөт. Кайра суралды: { $round }. Абалы: { $at }
        [over] Бүттү: { $end }
       *[cancelled] Токтотулду: { $end }
    }
    суралды { $asked }, жетти { $reached }
    ✅ аман-эсен { $safe } · 🆘 <b>жардам керек { $need }</b>
    🤐 тирүү, жаза албайт { $later } · 🚶 ал жерде эмес { $away }
    💬 бир нерсе айтты { $said } · ❔ үндөбөйт { $silent }
    Суралбай жооп бергендер: { $unasked }
    Үндөбөгөнү аман-эсен дегенди билдирбейт.

    { $places }

    { $languages }
    .board = 🔄 Кайра
    .needs = 🆘 Кимге жардам керек
    .share = 📄 Бөлүшүү үчүн
    .cancel = ✖️ Токтотуу
checkin-board-line = { $name }: суралды { $asked }, жетти { $reached }, ✅ { $safe }, 🆘 { $need }, 🤐 { $later }, 🚶 { $away }, 💬 { $said }, ❔ { $silent }
checkin-board-here = Жадыбал өзүнчө билдирүүдө. Ал жарым саат өзү жаңырат.
checkin-needs =
    <b>жардам керек: { $title }</b>
    { $lines ->
        [none] Азырынча эч ким жардам сураган жок.
       *[other] { $lines }
    }
    .case = { $number }: { $need }
# taken: an operator has it.
checkin-needs-line = { $taken ->
        [yes] ☑️
       *[no] ⏳
    } { $since } { $place }: { $need }
checkin-needs-kind =
    .hurt = Жараат же оору
    .trapped = Чыга албай калды
    .shelter = Баш калка, тамак, суу
    .papers = Документ же үйгө жол
    .lost = Жакынын жоготкон
    .other = Башка муктаждык
    .words = Сөз же үн, түшүнүксүз
checkin-share =
    <b>№ { $number } · { $title }</b>
    Абалы: { $at }. { $phase ->
        [running] Дагы жүрүп жатат.
       *[over] Бүттү.
    }
    { $lines ->
        [none] { $few } адамдан аз: бөлүшө турган эч нерсе жок.
       *[other] { $lines }
    }

    · жашырылды: { $few }тен аз же андай санды эсептеп тапса болмок. Үндөбөгөнү аман-эсен дегенди билдирбейт.
checkin-share-whole = Баары
checkin-share-others = Башка жерлер
checkin-share-line = { $name }: Адамдар { $people }, ✅ аман-эсен { $safe }, 🆘 жардам керек { $need }, 🤐 тирүү, жаза албайт { $later }, 🚶 ал жерде эмес { $away }, 💬 бир нерсе айтты { $said }, ❔ үндөбөйт { $silent }, жеткен жок { $unreached }
