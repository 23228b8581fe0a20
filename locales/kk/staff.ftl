# Not yet read by a native speaker.
# Staff: their menu, invitations, who is staff, texts that are taken back.
# Nobody else ever sees these words. What they say on a lock screen is neutral: numbers, not names.

# roles: lines like "Approver: Almaty region". factor: yes or no.
staff-menu =
    Сіз бот қызметкерісіз, нөміріңіз { $number }.
    { $roles }
    { $factor ->
        [yes] Екінші факторыңыз бар.
       *[no] Әзірге екінші факторыңыз жоқ. Ол маңызды істерге керек: ботты жүргізушіден сұраңыз.
    }
    .alerts = 🔔 Ескертулер
    .duty = 🟢 Кезекшімін
    .off = ⚪ Кезекші емеспін
    .waiting = 📋 Не күтіп тұр: { $count }
    .people = 👥 Қызметкерлер
    .invite = ✉️ Шақыру
    .hidden = 🙈 Қазір жасырылғандар
    .trainings = 🎓 Тренингтер
# A line: the role, and where it holds.
staff-held = { $role }: { $place }
staff-everywhere = Барлық жерде

# The names of the roles are buttons too: 20 characters at most.
staff-role = Қандай рөл?
    .administrator = Әкімші
    .author = Хабар авторы
    .approver = Бекітуші
    .operator = Оператор
    .trainer = Жаттықтырушы
    .editor = Редактор
    .viewer = Бақылаушы
    .partner = Серіктес
staff-country = Қай ел үшін?
staff-region = Қай аймақ үшін?
    .all = Бүкіл ел

staff-code =
    Бұл рөлмен көп адамға жазуға болады. Екінші фактордың алты цифрын жазыңыз.
    Хабарламаңызды бірден өшіремін.
# why: wrong, used, stopped, none.
staff-code-no =
    { $why ->
        [used] Бұл код қолданылған. Келесісін күтіңіз, ең көбі 30 секунд.
        [stopped] Қате код тым көп. Бір минут күтіп, жаңасын жазыңыз.
        [none] Әзірге екінші факторыңыз жоқ: ботты жүргізушіден сұраңыз.
       *[wrong] Код қате. Қазір көріп тұрған алты цифрды жазыңыз.
    }
staff-code-none = Бұл рөлмен көп адамға жазуға болады. Алдымен екінші фактор керек: ботты жүргізушіден сұраңыз.

# held: a line like "Operator: Kazakhstan".
staff-link =
    Бұл сілтемені бір адамға ғана жіберіңіз. Ол бір рет, 24 сағат ішінде жұмыс істейді.
    { $held }
    { $link }
    .cancel = Шақыруды болдырмау
staff-link-cancelled = Сілтеме енді жұмыс істемейді.
staff-link-over = Сілтеме енді жұмыс істемейді. Жаңасын сұраңыз.

staff-invited =
    Сізді осында қызметкер болуға шақырады.
    <b>{ $held }</b>
    { $role ->
        [administrator] Сіз қызметкерлерді шақырасыз және бірден өшіре аласыз.
        [author] Сіз шұғыл хабар жазасыз. Әрқайсысын басқа адам бекітеді.
        [approver] Сіз басқалардың хабарларын тексеріп, бекітесіз.
        [operator] Сіз көмек сұрағандарға жауап бересіз.
        [trainer] Сіз сабақ өткізіп, кім келгенін белгілейсіз.
        [editor] Сіз қате мәтіндер мен нөмірлерді алып тастайсыз.
       *[viewer] Сіз сандарды көресіз, адамдар жазғанын емес.
        [partner] Сіз өз жеріңізге хабар дайындайсыз және сандарды көресіз, өтініштерді емес.
    }
    Қызметкер ретіндегі ісіңіз құпия белгімен, атсыз жазылады. Басқа қызметкерлер нөміріңіз бен рөліңізді көреді.
    .accept = Қабылдаймын
    .refuse = Жоқ, рахмет
staff-refused = Ештеңе өзгерген жоқ.

# count: how many are active.
staff-people =
    <b>Қызметкерлер</b>
    Жұмыс істейтіндер: { $count }
# A button: "№ 7: Operator".
staff-member = № { $number }: { $role }
staff-member-off = 🚫 № { $number }: { $role }
# disabled: a day, or no.
staff-person =
    <b>№ { $number }</b>
    { $roles }
    Қызметкер болған күні: { $since }.
    { $disabled ->
        [no] Жұмыс істейді.
       *[other] Өшірілген күні: { $disabled }. Бірде-бір рөлі күшінде емес.
    }
    .disable = 🚫 Қазір өшіру
    .enable = Қайта қосу
staff-disabled = Өшірілді: енді бірде-бір рөлі күшінде емес.
staff-enabled = Қосылды: рөлдері қайта күшінде.

staff-withdraw-which =
    Қай мәтін немесе нөмір? Мысалы, былай жазыңыз:
    <code>/staff withdraw rights wages</code>
    <code>/staff withdraw A-RU-10</code>
staff-withdraw-elsewhere = Сіз бұл жердің редакторы емессіз.
staff-withdraw-emergency = Бұл шұғыл көмек нөмірі: ол ешқашан жасырылмайды.
# item: "article rights wages" or "number A-RU-10".
staff-withdrawn =
    Енді мұны ешкім көрмейді: <code>{ $item }</code>
    Басқа редактор тексеріп, қайта көрсете алады.
staff-hidden =
    Қазір жасырылған: { $count }
    Тағы бірін жасыру үшін: <code>/staff withdraw rights wages</code>
staff-item-shown = Бұл көрсетіліп тұр: <code>{ $item }</code>
staff-item-mine =
    Мұны сіз жасырғансыз: <code>{ $item }</code>
    Тек басқа редактор қайта көрсете алады.
staff-item-hidden =
    Қазір мұны ешкім көрмейді: <code>{ $item }</code>
    Дереккөзімен салыстырдыңыз ба?
    .restore = Тексерілді: көрсету
staff-restored = Қайта көрсетіліп тұр.

# Duty and what waits.
# how: hand, rota, off. time: like "22.11 14:20". languages, places: lists, or staff-any.
staff-duty =
    { $how ->
        [hand] Сіз { $time } бері кезекшісіз.
        [rota] Сіз кесте бойынша { $time } дейін кезекшісіз.
       *[off] Сіз кезекші емессіз.
    }
    Тілдер: { $languages }
    Жерлер: { $places }
    Алынған, бітпеген: { $count }
    .on = 🟢 Кезекшілікті бастау
    .off = ⚪ Кезекшілікті аяқтау
    .languages = 🌐 Тілдер
    .places = 📍 Жерлер
    .rota = 🗓 Менің аптам
    .waiting = 📋 Не күтіп тұр
staff-any = кез келген
staff-all = рөлдеріңіздегі барлық жерлер
staff-duty-on = Сіз кезекшісіз: күтіп тұрғандар алдымен сізге келеді.
staff-duty-off = Сіз енді кезекші емессіз.
staff-languages = Адамдарға қай тілдерде жауап бере аласыз? Таңдалмаса: кез келген тілде.
staff-places = Қазір қай жерлерге қарайсыз? Таңдалмаса: рөлдеріңіздегі барлық жерлер.
# A button: what is chosen.
staff-chosen = ✅ { $name }
# lines: one for each shift, or staff-rota-empty. zone: like "Asia/Almaty".
staff-rota =
    <b>Менің аптам</b>
    { $lines }
    Сағат: { $zone }
    .add = ➕ Күн қосу
    .drop = ➖ Күнді алып тастау
    .now = 👥 Қазір кім кезекші
staff-rota-empty = Әзірге ештеңе жоспарланбаған.
# A line and a button: "Monday 08:00–20:00".
staff-shift = { $day } { $hours }
staff-weekday = Аптаның қай күні?
    .mon = Дүйсенбі
    .tue = Сейсенбі
    .wed = Сәрсенбі
    .thu = Бейсенбі
    .fri = Жұма
    .sat = Сенбі
    .sun = Жексенбі
staff-hours = Сағат нешеден нешеге дейін?
staff-unshift = Қай ауысымды алып тастаймыз?
# count: how many. lines: like "№ 7: Operator: Kazakhstan".
staff-now =
    Қазір кезекшілер: { $count }
    { $lines }
staff-now-line = № { $number }: { $roles }
staff-nobody = Ешкім.
staff-waiting =
    <b>Не күтіп тұр</b>
    Ашық: { $count }
# A button, 30 characters at most. mark: mine, urgent, other. unit: minutes, hours.
staff-row-entry =
    { $mark ->
        [mine] ✋
        [urgent] ❗
       *[other] ▫️
    } № { $number } · { $kind ->
        [approval] бекіту
        [help] көмек
        [due] уақыты келді
        [sos] SOS
        [rollcall] сұрау
        [case] сұрақ
        [late] ұзақ күтуде
        [escalated] басшы
        [unnamed] тағайындаңыз
       *[other] басқа
    } · { $time } { $unit ->
        [hours] сағ
       *[minutes] мин
    }
# what: number, kind and urgency. taken: yes (by the reader) or no. note: a line, or nothing.
staff-row =
    { $what }
    { $place }
    { $taken ->
        [yes] Мұны сіз алдыңыз.
       *[no] Мұны ешкім алған жоқ.
    }{ $note }
    .take = ✋ Алу
    .open = Ашу
    .back = Қайтару
    .done = ✅ Бітті
staff-row-note = № { $number }, сізге дейінгі қызметкерден: { $note }
staff-row-taken = Енді бұл сізде.
staff-row-gone = Бұл бітті немесе басқада.
staff-row-back = Қайтарылды: енді басқаларға келеді.
staff-row-done = Бітті: енді ескертілмейді.
staff-note = Келесі қызметкер нені білуі керек? Бірнеше сөз, атсыз, телефон нөмірсіз.
    .none = Қосарым жоқ
staff-note-long = Ең көбі { $count } таңба. Қысқарақ жазыңыз.
