# Not yet read by a native speaker.
# Staff: their menu, invitations, who is staff, texts that are taken back.
# Nobody else ever sees these words. What they say on a lock screen is neutral: numbers, not names.

# roles: lines like "Approver: Almaty region". factor: yes or no.
staff-menu =
    Сиз боттун кызматкерисиз, номериңиз { $number }.
    { $roles }
    { $factor ->
        [yes] Экинчи факторуңуз бар.
       *[no] Азырынча экинчи факторуңуз жок. Ал маанилүү иштерге керек: ботту жүргүзгөндөн сураңыз.
    }
    .alerts = 🔔 Эскертүүлөр
    .duty = 🟢 Кезметтемин
    .off = ⚪ Кезметте эмесмин
    .waiting = 📋 Эмне күтүп турат: { $count }
    .people = 👥 Кызматкерлер
    .invite = ✉️ Чакыруу
    .hidden = 🙈 Азыр жашырылгандар
    .trainings = 🎓 Тренингдер
# A line: the role, and where it holds.
staff-held = { $role }: { $place }
staff-everywhere = Бардык жерде

# The names of the roles are buttons too: 20 characters at most.
staff-role = Кайсы милдет?
    .administrator = Администратор
    .author = Кабар автору
    .approver = Бекитүүчү
    .operator = Оператор
    .trainer = Тренер
    .editor = Редактор
    .viewer = Байкоочу
    .partner = Өнөктөш
staff-country = Кайсы өлкө үчүн?
staff-region = Кайсы аймак үчүн?
    .all = Бүт өлкө

staff-code =
    Бул милдет менен көп адамга жазууга болот. Экинчи фактордун алты цифрасын жазыңыз.
    Билдирүүңүздү дароо өчүрөм.
# why: wrong, used, stopped, none.
staff-code-no =
    { $why ->
        [used] Бул код колдонулган. Кийинкисин күтүңүз, эң көп 30 секунд.
        [stopped] Туура эмес коддор көп болду. Бир мүнөт күтүп, жаңысын жазыңыз.
        [none] Азырынча экинчи факторуңуз жок: ботту жүргүзгөндөн сураңыз.
       *[wrong] Код туура эмес. Азыр көрүп турган алты цифраны жазыңыз.
    }
staff-code-none = Бул милдет менен көп адамга жазууга болот. Адегенде экинчи фактор керек: ботту жүргүзгөндөн сураңыз.

# held: a line like "Operator: Kazakhstan".
staff-link =
    Бул шилтемени бир гана адамга жөнөтүңүз. Ал бир жолу, 24 саат ичинде иштейт.
    { $held }
    { $link }
    .cancel = Чакырууну жокко чыгаруу
staff-link-cancelled = Шилтеме мындан ары иштебейт.
staff-link-over = Шилтеме мындан ары иштебейт. Жаңысын сураңыз.

staff-invited =
    Сизди бул жерге кызматкер болууга чакырышты.
    <b>{ $held }</b>
    { $role ->
        [administrator] Сиз кызматкерлерди чакырасыз жана дароо өчүрө аласыз.
        [author] Сиз шашылыш кабар жазасыз. Ар бирин башка адам бекитет.
        [approver] Сиз башкалардын кабарларын текшерип, бекитесиз.
        [operator] Сиз жардам сурагандарга жооп бересиз.
        [trainer] Сиз сабак өтөсүз жана ким келгенин белгилейсиз.
        [editor] Сиз туура эмес тексттерди жана номерлерди алып саласыз.
       *[viewer] Сиз сандарды көрөсүз, адамдар жазганды эмес.
        [partner] Сиз өз жериңизге кабар даярдайсыз жана сандарды көрөсүз, кайрылууларды эмес.
    }
    Кызматкер катары ишиңиз жашыруун белги менен, атсыз жазылат. Башка кызматкерлер номериңизди жана милдетиңизди көрөт.
    .accept = Кабыл алам
    .refuse = Жок, рахмат
staff-refused = Эч нерсе өзгөргөн жок.

# count: how many are active.
staff-people =
    <b>Кызматкерлер</b>
    Иштеп жаткандар: { $count }
# A button: "№ 7: Operator".
staff-member = № { $number }: { $role }
staff-member-off = 🚫 № { $number }: { $role }
# disabled: a day, or no.
staff-person =
    <b>№ { $number }</b>
    { $roles }
    Кызматкер болгон күнү: { $since }.
    { $disabled ->
        [no] Иштеп жатат.
       *[other] Өчүрүлгөн күнү: { $disabled }. Эч бир милдети күчүндө эмес.
    }
    .disable = 🚫 Азыр өчүрүү
    .enable = Кайра күйгүзүү
staff-disabled = Өчүрүлдү: эми эч бир милдети күчүндө эмес.
staff-enabled = Күйгүзүлдү: милдеттери кайра күчүндө.

staff-withdraw-which =
    Кайсы текст же номер? Мисалы, мындай жазыңыз:
    <code>/staff withdraw rights wages</code>
    <code>/staff withdraw A-RU-10</code>
staff-withdraw-elsewhere = Сиз бул жердин редактору эмессиз.
staff-withdraw-emergency = Бул шашылыш жардам номери: ал эч качан жашырылбайт.
# item: "article rights wages" or "number A-RU-10".
staff-withdrawn =
    Эми муну эч ким көрбөйт: <code>{ $item }</code>
    Башка редактор текшерип, кайра көрсөтө алат.
staff-hidden =
    Азыр жашырылган: { $count }
    Дагы бирин жашыруу үчүн: <code>/staff withdraw rights wages</code>
staff-item-shown = Бул көрсөтүлүп жатат: <code>{ $item }</code>
staff-item-mine =
    Муну сиз жашыргансыз: <code>{ $item }</code>
    Башка редактор гана кайра көрсөтө алат.
staff-item-hidden =
    Азыр муну эч ким көрбөйт: <code>{ $item }</code>
    Булагы менен салыштырдыңызбы?
    .restore = Текшерилди: көрсөтүү
staff-restored = Кайра көрсөтүлүп жатат.

# Duty and what waits.
# how: hand, rota, off. time: like "22.11 14:20". languages, places: lists, or staff-any.
staff-duty =
    { $how ->
        [hand] Сиз { $time } бери кезметтесиз.
        [rota] Сиз график боюнча { $time } чейин кезметтесиз.
       *[off] Сиз кезметте эмессиз.
    }
    Тилдер: { $languages }
    Жерлер: { $places }
    Алынган, бүтө элек: { $count }
    .on = 🟢 Кезметке чыгуу
    .off = ⚪ Кезметти бүтүрүү
    .languages = 🌐 Тилдер
    .places = 📍 Жерлер
    .rota = 🗓 Менин жумам
    .waiting = 📋 Эмне күтүп турат
staff-any = каалаган
staff-all = милдеттериңиздеги бардык жерлер
staff-duty-on = Сиз кезметтесиз: күткөн нерселер адегенде сизге келет.
staff-duty-off = Сиз мындан ары кезметте эмессиз.
staff-languages = Адамдарга кайсы тилдерде жооп бере аласыз? Тандалбаса: каалаган тилде.
staff-places = Азыр кайсы жерлерге карайсыз? Тандалбаса: милдеттериңиздеги бардык жерлер.
# A button: what is chosen.
staff-chosen = ✅ { $name }
# lines: one for each shift, or staff-rota-empty. zone: like "Asia/Almaty".
staff-rota =
    <b>Менин жумам</b>
    { $lines }
    Саат: { $zone }
    .add = ➕ Күн кошуу
    .drop = ➖ Күндү алып салуу
    .now = 👥 Азыр ким кезметте
staff-rota-empty = Азырынча эч нерсе пландалган эмес.
# A line and a button: "Monday 08:00–20:00".
staff-shift = { $day } { $hours }
staff-weekday = Жуманын кайсы күнү?
    .mon = Дүйшөмбү
    .tue = Шейшемби
    .wed = Шаршемби
    .thu = Бейшемби
    .fri = Жума
    .sat = Ишемби
    .sun = Жекшемби
staff-hours = Саат канчадан канчага чейин?
staff-unshift = Кайсы сменаны алып салабыз?
# count: how many. lines: like "№ 7: Operator: Kazakhstan".
staff-now =
    Азыр кезметте: { $count }
    { $lines }
staff-now-line = № { $number }: { $roles }
staff-nobody = Эч ким.
staff-waiting =
    <b>Эмне күтүп турат</b>
    Ачык: { $count }
# A button, 30 characters at most. mark: mine, urgent, other. unit: minutes, hours.
staff-row-entry =
    { $mark ->
        [mine] ✋
        [urgent] ❗
       *[other] ▫️
    } № { $number } · { $kind ->
        [approval] бекитүү
        [help] жардам
        [due] убактысы келди
        [sos] SOS
        [rollcall] сурамжылоо
        [case] суроо
        [late] узак күтүүдө
        [escalated] башчы
        [unnamed] дайындаңыз
       *[other] башка
    } · { $time } { $unit ->
        [hours] саат
       *[minutes] мүн
    }
# what: number, kind and urgency. taken: yes (by the reader) or no. note: a line, or nothing.
staff-row =
    { $what }
    { $place }
    { $taken ->
        [yes] Муну сиз алгансыз.
       *[no] Муну эч ким алган жок.
    }{ $note }
    .take = ✋ Алуу
    .open = Ачуу
    .back = Кайтаруу
    .done = ✅ Бүттү
staff-row-note = № { $number }, сизге чейинки кызматкерден: { $note }
staff-row-taken = Эми бул сизде.
staff-row-gone = Бул бүткөн же башкада.
staff-row-back = Кайтарылды: эми башкаларга келет.
staff-row-done = Бүттү: мындан ары эскертилбейт.
staff-note = Кийинки кызматкер эмнени билиши керек? Бир нече сөз, ысымсыз, телефон номерсиз.
    .none = Кошумча жок
staff-note-long = Эң көп { $count } белги. Кыскараак жазыңыз.
