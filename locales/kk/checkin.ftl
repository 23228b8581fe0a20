# Not yet read by a native speaker.
# Roll-calls and check-ins of one's own.

checkin-main = Хабарлар. Қауіп болса <b>112</b> нөміріне қоңырау шалыңыз.

# part: staff
checkin-desk =
    <b>Адамдар аман-есен бе?</b>
    Қазір сұралып жатыр: { $running }
    .new = ✏️ Адамдардан сұрау
    .mine = 📝 Менің жобаларым
    .asked = 🖐 Бекітуді күтеді
    .past = 📊 Қазіргі және аяқталған
# list: mine, waiting, past.
checkin-desk-list =
    { $list ->
        [mine] <b>Менің жобаларым</b>: { $count }
        [waiting] <b>Бекітуді күтеді</b>: { $count }
       *[past] <b>Қазіргі және аяқталған</b>: { $count }
    }
checkin-desk-title = { $event } · { $places }
checkin-desk-tap = Түймені басыңыз немесе алғашқы әріптерін жазыңыз.
checkin-desk-voided = Өзгертілді. Бекітуді қайта сұраңыз.
# why: a word that says what is in the way.
checkin-desk-no =
    { $why ->
        [own] Мұны өзіңіз сұрағансыз. Басқа адам бекітуі керек.
        [role] Сізде ол жерде мұны істейтін рөл жоқ.
        [done] Ол жіберілген.
        [void] Осы арада ол өзгертілді, қайтарылды немесе қайта сұралды. Ештеңе жіберілмеді.
        [author] Авторы енді қызметкер емес. Жіберуге болмайды.
        [lapsed] Сұраудың 15 минуты өтті. Авторы қайта сұрай алады.
        [count] Бұл сұралған сан емес. Ештеңе жіберілмеді.
        [factor] Алдымен екінші фактор керек: ботты жүргізетін адамнан сұраңыз.
        [unsent] Жіберу мүмкін болмады. Ол қайтадан жоба.
        [nobody] Ол жерде тізімде ешкім жоқ, сұрайтын адам жоқ.
        [alone] Ол жерде сізден басқа бекітуші жоқ. Әкімшіні шақырыңыз.
        [place] Орны таңдалмаған немесе рөліңіз ол жерге жетпейді. Орнын өзгертіңіз.
        [draft] Сізде мұндай жоба жоқ.
        [over] Бұл сұрау енді жүрмейді.
       *[none] Мұндай сұрау жоқ немесе ол әлі басталмаған.
    }
# Told to staff, also on a lock screen: the number only.
checkin-desk-told =
    { $what ->
        [started] № { $number } басталды: адамдардан сұралып жатыр.
        [over] № { $number } аяқталды.
        [cancelled] № { $number } тоқтатылды.
       *[stuck] № { $number }: үндемегендерден қайта сұрауға болмайды. Бекіткен адам енді бекіте алмайды.
    }
    .board = 📊 Кесте

checkin-draft-event = Не болды?
checkin-draft-country = Қай елде?
checkin-draft-region = Қай аймақта? Алғашқы әріптерін жазуға болады.
checkin-draft-whole = Бүкіл ел
# duty: who can approve there and is on duty, by number; or nobody.
checkin-draft-more =
    Қайда: <b>{ $places }</b>
    Бекітуге кезекші: { $duty ->
        [nobody] ешкім; бәрі шақырылады
       *[other] { $duty }
    }
    .done = ✅ Осымен бітті
    .add = ➕ Тағы бір аймақ
checkin-draft-hours = Адамдар қанша уақыт жауап бере алады?
checkin-draft-hour = { $hours } сағат
checkin-draft =
    <b>{ $number }: { $title }</b>
    Жоба. Әлі ешкімнен сұралған жоқ.
    Сұрау { $hours } сағат жүреді. Үндемегендерден тағы үш рет сұралады.
    Тыныш сағаттар мен үзіліс оны тоқтатпайды.
    .ask = 🖐 Бекітуді сұрау
    .event = Не
    .where = Қайда
    .hours = Қанша
    .discard = 🗑 Жою
checkin-discard =
    { $title }
    Жоба мен адамдар тізімі жойылсын ба?
    .discard = 🗑 Жою
checkin-listing = Тізім жасалып жатыр. Бет қазір өзі келеді.
# places: lines like "Almaty: 12". languages: like "tg 12, uz 4".
checkin-ask =
    <b>{ $title }</b>
    Тізімдегі адамдар: <b>{ $count }</b> ({ $languages })
    { $places }
    { $duty ->
        [nobody] Кезекші бекітуші жоқ: бәрі шақырылады.
       *[other] Кезекші: { $duty }
    }
    .ask = Бекітуді сұрау: { $count } адам
checkin-asked =
    <b>{ $title }</b>
    { $lapsed ->
        [yes] Сұралды: { $at }, адамдар: { $count }. Мерзімі { $until } өтті.
       *[no] Сұралды: { $at }, адамдар: { $count }. Мерзімі: { $until }.
    }
    Ашқандар: { $opened ->
        [nobody] әзірге ешкім
       *[other] { $opened }
    }
    { $duty ->
        [nobody] Кезекші бекітуші жоқ: бәрі шақырылады.
       *[other] Кезекші: { $duty }
    }
    .look = 🔄 Қайта қарау
    .renew = 🔔 Қайта сұрау
    .event = Не
    .where = Қайда
    .hours = Қанша
checkin-lapsed = № { $number } сұрауды 15 минутта ешкім бекітпеді. Ештеңе жіберілмеді.
    .ask = 🔔 Қайта сұрау
    .draft = 📝 Жоба
# guard: yes when they are far more than usual.
checkin-open =
    <b>{ $title }</b>
    Адамдардан аман-есен бе деп сұралады. { $hours } сағат жауап беруге болады.
    № { $author } сұрады, { $at }.

    Адамдар: <b>{ $count }</b> ({ $languages })
    { $places }
    { $guard ->
        [yes] ⚠️ Әдеттегіден екі еседен көп.
       *[no] Әдеттегідей.
    }
    Сіз осыны және үндемегендерге тағы төртке дейін хабарды бекітесіз.
    Телефон шырылдайды. Тыныш сағаттар мен үзіліс оны тоқтатпайды.
    .approve = ✅ Бекіту
    .look = 📱 Телефондағыдай
    .return = ↩️ Авторға қайтару
checkin-look =
    <i>Көрінісі: { $language }</i>

    { $text }

    { $keys }
    .next = ➡️ { $language }
checkin-number =
    { $again ->
        [yes] ⚠️ Бұл әдеттегіден екі еседен көп. Санды тағы бір рет жазыңыз.
       *[no] Қанша адамнан сұралады? Беттегі санды жазыңыз.
    }
checkin-number-wrong = Бетте басқа сан тұр. Қайта жазыңыз.
checkin-code = Екінші фактордың алты санын жазыңыз. Хабарламаңызды бірден өшіремін.
# why: wrong, used, stopped, none.
checkin-code-no =
    { $why ->
        [used] Бұл код қолданылған. Келесісін күтіңіз, 30 секундтан аспайды.
        [stopped] Қате код тым көп. Бір минут күтіп, жаңасын жазыңыз.
        [none] Сізде екінші фактор жоқ: ботты жүргізетін адамнан сұраңыз.
       *[wrong] Код қате. Қазір көріп тұрған алты санды жазыңыз.
    }
checkin-final =
    <b>Соңғы қадам. Бұл жаттығу емес.</b>
    { $title }
    Адамдар: <b>{ $count }</b>
    .no = Жоқ, артқа
    .live = 🔴 { $count } адамнан сұрау: { $title }
checkin-approved = Бекітілді: № { $number }. Жіберілуде, адамдар: { $count }
checkin-return =
    <b>{ $title }</b>
    Неге қайтарасыз?
    .event = Мұндай ештеңе белгісіз
    .place = Орны қате
    .later = Қазір емес
checkin-returned = Авторға қайтарылды. Ештеңе жіберілмеді.
checkin-told-author =
    { $what ->
        [opened] № { $number } сұрауыңызды № { $by } қызметкер ашты.
        [returned-event] № { $number } сұрауды № { $by } қызметкер қайтарды: Мұндай ештеңе белгісіз.
        [returned-place] № { $number } сұрауды № { $by } қызметкер қайтарды: Орны қате.
       *[other] № { $number } сұрауды № { $by } қызметкер қайтарды: Қазір емес.
    }
    .draft = 📝 Жоба
checkin-cancel =
    <b>Тоқтату: { $title }</b>
    Бұл қате ме еді? Сұралғандардың бәрі мұны естиді. Көмек сұраулары операторларда қалады.
    .cancel = 📣 Қазір тоқтату
checkin-cancel-done = Тоқтатылды.

# phase: running, over, cancelled. places, languages: lines from below.
checkin-board =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [running] { $end } дейін жүреді. Қайта сұралды: { $round }. Жағдай: { $at }
        [over] Аяқталды: { $end }
       *[cancelled] Тоқтатылды: { $end }
    }
    сұралды { $asked }, жетті { $reached }
    ✅ аман-есен { $safe } · 🆘 <b>көмек керек { $need }</b>
    🤐 тірі, жаза алмайды { $later } · 🚶 ол жерде емес { $away }
    💬 бірдеңе айтты { $said } · ❔ үндемейді { $silent }
    Сұралмай жауап бергендер: { $unasked }
    Үндемеу аман-есен деген сөз емес.

    { $places }

    { $languages }
    .board = 🔄 Қайта
    .needs = 🆘 Кімге көмек керек
    .share = 📄 Бөлісу үшін
    .cancel = ✖️ Тоқтату
checkin-board-line = { $name }: сұралды { $asked }, жетті { $reached }, ✅ { $safe }, 🆘 { $need }, 🤐 { $later }, 🚶 { $away }, 💬 { $said }, ❔ { $silent }
checkin-board-here = Кесте бөлек хабарда. Ол жарты сағат өзі жаңарады.
checkin-needs =
    <b>көмек керек: { $title }</b>
    { $lines ->
        [none] Әзірге ешкім көмек сұраған жоқ.
       *[other] { $lines }
    }
    .case = { $number }: { $need }
# taken: an operator has it.
checkin-needs-line = { $taken ->
        [yes] ☑️
       *[no] ⏳
    } { $since } { $place }: { $need }
checkin-needs-kind =
    .hurt = Жарақат немесе ауру
    .trapped = Шыға алмай қалды
    .shelter = Баспана, тамақ, су
    .papers = Құжат немесе үйге жол
    .lost = Жақынын жоғалтқан
    .other = Басқа мұқтаждық
    .words = Сөз немесе дауыс, түсініксіз
checkin-share =
    <b>№ { $number } · { $title }</b>
    Жағдай: { $at }. { $phase ->
        [running] Әлі жүріп жатыр.
       *[over] Аяқталды.
    }
    { $lines ->
        [none] { $few } адамнан аз: бөлісетін ештеңе жоқ.
       *[other] { $lines }
    }

    · жасырылды: { $few }-тен аз немесе ондай санды есептеп табуға болар еді. Үндемеу аман-есен деген сөз емес.
checkin-share-whole = Барлығы
checkin-share-others = Басқа жерлер
checkin-share-line = { $name }: Адамдар { $people }, ✅ аман-есен { $safe }, 🆘 көмек керек { $need }, 🤐 тірі, жаза алмайды { $later }, 🚶 ол жерде емес { $away }, 💬 бірдеңе айтты { $said }, ❔ үндемейді { $silent }, жетпеді { $unreached }
