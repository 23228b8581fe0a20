# Not yet read by a native speaker.
# Sentences to hold up to somebody: a doctor, a policeman, an employer.

# The situations are buttons; the pictures are the same in every language.
show-main =
    <b>Сөйлемді көрсету</b>
    Сөйлемді басып, телефонды көрсетіңіз. Ірі сөздер сіз тұрған елдің тілінде жазылған.

    Кімге көрсетесіз?
    .doctor = 🩺 Дәрігер
    .ambulance = 🚑 Жедел жәрдем
    .police = 👮 Полиция
    .work = 💼 Жұмыс беруші
    .daily = 🏘 Күн сайын
    .danger = ⚠️ Қауіп

# An old button: the sentence behind it is gone; what there is, stands below.
show-gone =
    Мұндай сөйлем енді жоқ. Қауіп төнсе, <b>112</b> нөміріне қоңырау шалыңыз.

    Кімге көрсетесіз?

# situation: one of the labels above.
show-list =
    <b>{ $situation }</b>
    Сөйлемді таңдаңыз. Қауіп төнсе, <b>112</b> нөміріне қоңырау шалыңыз.

# The card. host: the sentence in the language of the country, large; own: in the reader's language.
show-card =
    <b>{ $host }</b>

    — — —
    <i>{ $own }</i>
# The card of who reads the language of the country anyway.
show-alone = <b>{ $host }</b>

# The sentences, by situation. They are read out or shown: plain, polite, no gender in Russian,
# at most 200 characters, no markup. The button is what the reader taps: at most 30.

## doctor

show-say-bleeding = Мен жүктімін, қан кетіп жатыр. Шұғыл көмектесіңіз.
    .button = Жүктімін, қан кетіп жатыр
show-say-labour = Толғағым басталды.
    .button = Толғақ басталды
show-say-child = Балам қатты ауырып тұр. Көмектесіңізші.
    .button = Балам қатты ауырып тұр
show-say-pain = Жағдайым өте нашар. Қай жерім ауыратынын көрсетемін.
    .button = Жағдайым нашар, ауырып тұр
show-say-interpreter = Маған аудармашы керек. Мен сізді жақсы түсінбеймін.
    .button = Аудармашы керек
show-say-medicine = Бұл дәріні қалай ішу керек? Жазып беріңізші.
    .button = Дәріні қалай ішемін?
show-say-allergy = Менде дәріге аллергия бар. Дәрінің аты: ________
    .button = Менде аллергия бар
show-say-price = Бұл қанша тұрады? Бағасын жазып беріңізші.
    .button = Бұл қанша тұрады?

## ambulance

show-say-breath = Адам дем ала алмай жатыр. Шұғыл көмектесіңіз.
    .button = Дем ала алмай жатыр
show-say-unconscious = Адам есінен танды.
    .button = Есінен танған
show-say-blood = Қан қатты кетіп жатыр, тоқтамай тұр.
    .button = Қан қатты кетіп жатыр
show-say-chest = Кеуде қатты ауырып немесе қысып тұр.
    .button = Кеуде ауырып тұр
show-say-poison = Улану. Неден екенін көрсетемін.
    .button = Улану
show-say-hospital = Қай ауруханаға барамыз? Мекенжайын жазып беріңізші.
    .button = Қай ауруханаға?

## police

show-say-consulate = Мен өз консулдығыма қоңырау шалғым келеді.
    .button = Консулдыққа қоңырау шалу
show-say-lawyer = Маған адвокат керек.
    .button = Адвокат керек
show-say-unsigned = Мен түсінбеген қағазға қол қоймаймын.
    .button = Қол қоймаймын
show-say-officer = Тегіңіз бен лауазымыңызды айтыңызшы. Жазып беріңізші.
    .button = Тегіңіз бен лауазымыңыз
show-say-reason = Мені не үшін ұстадыңыздар? Себебін жазып беріңізші.
    .button = Не үшін ұстадыңыздар?

## work

show-say-wages = Жалақымды төлеуіңізді сұраймын. Жазбаша жауап беріңізші.
    .button = Жалақымды төлеңіз
show-say-passport = Паспортымды қайтарып беріңізші.
    .button = Паспортымды қайтарыңыз
show-say-injury = Мен жарақат алдым. Бұл жұмыста болды. 103 нөміріне қоңырау шалыңызшы.
    .button = Жұмыста жарақат алдым
show-say-contract = Еңбек шартының көшірмесін беріңізші.
    .button = Шарттың көшірмесі
show-say-task = Бұл жұмысты қалай істеу керегін көрсетіңізші.
    .button = Мұны қалай істеймін?
show-say-unsafe = Бұл өмірге қауіпті. Маған қорғаныс құралдары керек.
    .button = Бұл қауіпті

## daily

show-say-school = Баламды мектепке жаздырғым келеді. Қандай құжаттар керек?
    .button = Баламды мектепке беру
show-say-registration = Мені осы мекенжай бойынша тіркеуіңізді сұраймын.
    .button = Осы мекенжайға тіркеу
show-say-card = Картам істемей тұр. Не істеуім керегін жазып беріңізші.
    .button = Картам істемей тұр
show-say-way = Ол жерге қалай барамын? Мекенжайы: ________
    .button = Қалай барамын?
show-say-slowly = Баяуырақ сөйлеңізші.
    .button = Баяуырақ сөйлеңіз

## danger

show-say-call = Мен үшін 112 нөміріне қоңырау шалыңызшы. Мекенжай: ________
    .button = 112 нөміріне қоңырау шалыңыз
show-say-help = Маған көмек керек.
    .button = Көмек керек
show-say-mute = Сөйлей алмаймын, тек жаза аламын.
    .button = Тек жаза аламын
show-say-threat = Мені қорқытып жатыр. 102 нөміріне қоңырау шалыңызшы.
    .button = Мені қорқытып жатыр
show-say-captive = Мені жібермей жатыр, құжаттарымды алып қойған. Көмектесіңізші.
    .button = Мені жібермей жатыр
show-say-lost = Балам жоғалып кетті. Табуға көмектесіңізші.
    .button = Балам жоғалып кетті

## answers, below every card

show-say-yes = Иә.
    .button = ✅ Иә
show-say-no = Жоқ.
    .button = ❌ Жоқ
show-say-where = Қай жерде екенін көрсетіңізші.
    .button = 👉 Қай жерде екенін көрсетіңіз
show-say-write = Осыны жазып беріңізші.
    .button = ✍️ Жазып беріңіз
