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
    .people = 👥 Қызметкерлер
    .invite = ✉️ Шақыру
    .hidden = 🙈 Қазір жасырылғандар
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
