# Not yet read by a native speaker.
# Roll-calls and check-ins of one's own.

checkin-main =
    <b>Өзі туралы хабар беру</b>
    Қауіп болса, қоңырау шалыңыз:
    { $numbers }

    { $lines ->
        [none] Қазір сізден ештеңе сұралмай тұр.
       *[other] { $lines }
    }
    .mine = ⏰ Менің хабар уақытым
    .sos = 🆘 SOS
checkin-entry =
    { $name }. { $state ->
        [runs] Қазір сұрап жатырмыз.
       *[over] Сұрау аяқталды.
    } { $answer ->
        [safe] Жауабыңыз: аман-есенмін, { $time }
        [need] Жауабыңыз: көмек керек, { $time }
        [later] Жауабыңыз: тірімін, { $time }
        [away] Жауабыңыз: ол жерде емеспін, { $time }
        [said] Сіз жаздыңыз, { $time }. Аман екеніңізді әзірге білмейміз.
       *[none] Сіз әлі жауап берген жоқсыз.
    }
checkin-name = { $event }: { $place }
checkin-more = { $places } және тағы { $count }

checkin-event-mudflow = Сел
checkin-event-flood = Су тасқыны
checkin-event-earthquake = Жер сілкінісі
checkin-event-fire = Өрт
checkin-event-explosion = Жарылыс
checkin-event-unrest = Тәртіпсіздік
checkin-event-frost = Қатты аяз
checkin-event-other = Қауіп

checkin-asks =
    <b>Сіз қауіпсіз жердесіз бе?</b>
    { $event }: { $places }
    { $time }
    Сұрап тұрған: Hamroh

    Қауіп болса, алдымен <b>112</b> нөміріне қоңырау шалыңыз.
    Төмендегі түймені басыңыз. Не санды жазыңыз: 1 аманмын, 2 көмек, 3 тірімін, 4 ол жерде емеспін.
    Бір рет басу жеткілікті. Жауабымыз бірнеше минуттан кейін келуі мүмкін. /menu
    .safe = ✅ Аман-есенмін
    .need = 🆘 Көмек керек
    .later = 💬 Тірімін, жаза алмаймын
    .away = 🚶 Мен ол жерде емеспін
checkin-line = { $event }: { $places }. Сіз қауіпсіз жердесіз бе? Осы жерден де басуға болады:
checkin-over =
    «Сіз қауіпсіз жердесіз бе?» сұрауы аяқталды: { $ended }.
    { $event }: { $places }
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз. /menu
checkin-cancelled =
    «Сіз қауіпсіз жердесіз бе?» сұрауы тоқтатылды. Жауап берудің қажеті жоқ.
    { $event }: { $places }
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз. /menu

checkin-toast =
    { $answer ->
        [safe] Белгіленді: сіз аман-есенсіз.
        [need] Белгіленді: көмек керек. Қауіп болса, 112 нөміріне қоңырау шалыңыз.
        [later] Белгіленді: сіз тірісіз.
        [away] Белгіленді: сіз ол жерде емессіз.
       *[over] Бұл сұрау аяқталды. Қауіп болса, 112 нөміріне қоңырау шалыңыз.
    }
checkin-receipt =
    { $answer ->
        [safe] ✅ Белгіленді: сіз аман-есенсіз. { $time }
        [later] 💬 Белгіленді: тірісіз, қазір жаза алмайсыз. { $time }. Операторлар мұны көреді.
       *[away] 🚶 Белгіленді: сіз ол жерде емессіз. { $time }
    }
    { $family ->
        [yes] Отбасыңызға айтыңыз: /family
       *[no] {""}
    }
    { $sos ->
        [yes] Қауіп болса: 112, /sos. Мәзір: /menu
       *[no] Қауіп болса: 112. Мәзір: /menu
    }
checkin-given =
    { $answer ->
        [safe] ✅ Сіз аман-есенсіз: { $time }
        [later] 💬 Тірісіз, қазір жаза алмайсыз: { $time }
       *[away] 🚶 Сіз ол жерде емессіз: { $time }
    }
    Бірдеңе өзгерсе, осы жерді басыңыз.
    .family = 👪 Отбасыма айту

checkin-need =
    <b>Қазір қоңырау шалыңыз. Бұл жерден жауап күтпеңіз.</b>
    { $numbers }

    Бот құтқарушыларды шақырмайды. /menu
checkin-what =
    Не болды? Бір рет басу жеткілікті.
    .hurt = 🩹 Жарақат не ауру
    .trapped = 🧱 Шыға алмай жатырмын
    .shelter = 🏠 Жататын жер, тамақ, су
    .papers = 📄 Құжат не үйге жол
    .lost = 👪 Отбасымды таба алмаймын
    .other = ✏️ Басқа
checkin-with =
    Белгіленді. Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз.
    Жаныңызда кім бар? Дұрысын басыңыз.
    .child =
        { $on ->
            [yes] ☑️ Бала
           *[no] ⬜ Бала
        }
    .pregnant =
        { $on ->
            [yes] ☑️ Жүкті әйел
           *[no] ⬜ Жүкті әйел
        }
    .cannot-walk =
        { $on ->
            [yes] ☑️ Жүре алмайтын адам
           *[no] ⬜ Жүре алмайтын адам
        }
    .next = ➡️ Жалғастыру
checkin-many =
    Неше адамсыздар?
    .n1 = 1
    .n2 = 2
    .n3 = 3
    .n4 = 4
    .n5 = 5 не одан көп
checkin-where =
    <b>Қазір қайдасыз?</b>
    { $place ->
        [no] Орныңызды білмейміз.
       *[other] Белгіленді: { $place }
    }
    Осында жазыңыз: көше, үй, қабат, жақын жерде не бар. Мұны оператор алады.
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз.
    .list = 📍 Аймақты таңдау
    .over = ✅ Көмек енді керек емес
checkin-region = Қай аймақтасыз? Не қайда екеніңізді жазыңыз.
checkin-still =
    <b>Сізге әлі де көмек керек пе?</b>
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз.
    .need = 🆘 Иә, көмек керек
    .over = ✅ Жоқ, аман-есенмін
checkin-withdrawn =
    ✅ Белгіленді: көмек енді керек емес. { $time }
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз.
checkin-back =
    <b>Сіз қауіпсіз жердесіз бе?</b> Түймені басыңыз.
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз.
checkin-heard =
    <b>Қауіп болса, 112 нөміріне қоңырау шалыңыз.</b>
    Хабарламаңызды оператор үшін сақтадық. Қашан оқылатынын білмейміз.
    Сіз қауіпсіз жердесіз бе? Түймені басыңыз.
checkin-which =
    Сіз қай жерде жоқсыз? Жерді басыңыз.
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз.
checkin-late =
    Бұл сұрау аяқталған: { $time }.
    { $sos ->
        [yes] Қауіп болса: 112, /sos. Мәзір: /menu
       *[no] Қауіп болса: 112. Мәзір: /menu
    }
checkin-strange =
    Мұнда сізден сұралмаған. Ештеңе белгіленбеді. Қауіп болса, қоңырау шалыңыз:
    { $numbers }
checkin-put-away = Дайын. /menu

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
