# Not yet read by a native speaker.
# Sentences to hold up to somebody: a doctor, a policeman, an employer.

# The situations are buttons; the pictures are the same in every language.
show-main =
    <b>Сүйлөмдү көрсөтүү</b>
    Сүйлөмдү басып, телефонду көрсөтүңүз. Чоң сөздөр сиз турган өлкөнүн тилинде жазылган.

    Кимге көрсөтөсүз?
    .doctor = 🩺 Врач (дарыгер)
    .ambulance = 🚑 Тез жардам
    .police = 👮 Полиция
    .work = 💼 Иш берүүчү
    .daily = 🏘 Күнүмдүк иштер
    .danger = ⚠️ Коркунуч

# An old button: the sentence behind it is gone; what there is, stands below.
show-gone =
    Мындай сүйлөм эми жок. Коркунуч болсо, <b>112</b> номерине чалыңыз.

    Кимге көрсөтөсүз?

# situation: one of the labels above.
show-list =
    <b>{ $situation }</b>
    Сүйлөмдү тандаңыз. Коркунуч болсо, <b>112</b> номерине чалыңыз.

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

show-say-bleeding = Мен кош бойлуумун, кан кетип жатат. Дароо жардам бериңиз.
    .button = Кош бойлуумун, кан кетип жатат
show-say-labour = Толгоом башталды.
    .button = Толгоо башталды
show-say-child = Балам катуу ооруп жатат. Жардам бериңизчи.
    .button = Балам катуу ооруп жатат
show-say-pain = Абалым абдан начар. Кайсы жерим ооруганын көрсөтөм.
    .button = Абалым начар, ооруп жатам
show-say-interpreter = Мага котормочу керек. Сизди жакшы түшүнбөй жатам.
    .button = Котормочу керек
show-say-medicine = Бул дарыны кантип ичүү керек? Жазып бериңизчи.
    .button = Дарыны кантип ичем?
show-say-allergy = Менде дарыга аллергия бар. Дарынын аты: ________
    .button = Менде аллергия бар
show-say-price = Бул канча турат? Баасын жазып бериңизчи.
    .button = Бул канча турат?

## ambulance

show-say-breath = Адам дем ала албай жатат. Дароо жардам бериңиз.
    .button = Дем ала албай жатат
show-say-unconscious = Адам эсин жоготту.
    .button = Эсин жоготкон
show-say-blood = Кан катуу кетип жатат, токтобой жатат.
    .button = Кан катуу кетип жатат
show-say-chest = Көкүрөк катуу ооруп же кысып жатат.
    .button = Көкүрөк ооруп жатат
show-say-poison = Уулануу. Эмнеден экенин көрсөтөм.
    .button = Уулануу
show-say-hospital = Кайсы ооруканага баратабыз? Дарегин жазып бериңизчи.
    .button = Кайсы ооруканага?

## police

show-say-consulate = Өз консулдугума чалгым келет.
    .button = Консулдукка чалуу
show-say-lawyer = Мага адвокат керек.
    .button = Адвокат керек
show-say-unsigned = Мен түшүнбөгөн кагазга кол койбойм.
    .button = Кол койбойм
show-say-officer = Фамилияңызды жана кызматыңызды айтыңызчы. Жазып бериңизчи.
    .button = Фамилияңыз, кызматыңыз
show-say-reason = Мени эмне үчүн кармадыңыздар? Себебин жазып бериңизчи.
    .button = Эмне үчүн кармадыңыздар?

## work

show-say-wages = Айлыгымды төлөп берүүңүздү суранам. Жазуу түрүндө жооп бериңизчи.
    .button = Айлыгымды төлөңүз
show-say-passport = Паспортумду кайтарып бериңизчи.
    .button = Паспортумду кайтарыңыз
show-say-injury = Мен жаракат алдым. Бул жумушта болду. 103 номерине чалыңызчы.
    .button = Жумушта жаракат алдым
show-say-contract = Эмгек келишиминин көчүрмөсүн бериңизчи.
    .button = Келишимдин көчүрмөсү
show-say-task = Бул ишти кантип жасаш керек экенин көрсөтүңүзчү.
    .button = Муну кантип жасайм?
show-say-unsafe = Бул өмүргө коркунучтуу. Мага коргонуу каражаттары керек.
    .button = Бул коркунучтуу

## daily

show-say-school = Баламды мектепке жаздыргым келет. Кандай документтер керек?
    .button = Баламды мектепке жаздыруу
show-say-registration = Мени ушул дарек боюнча миграциялык каттоого коюуңузду суранам.
    .button = Ушул дарекке каттоо
show-say-card = Картам иштебей жатат. Эмне кылышым керектигин жазып бериңизчи.
    .button = Картам иштебей жатат
show-say-way = Ал жакка кантип барам? Дареги: ________
    .button = Кантип барам?
show-say-slowly = Жайыраак сүйлөңүзчү.
    .button = Жайыраак сүйлөңүз

## danger

show-say-call = Мен үчүн 112 номерине чалып бериңизчи. Дареги: ________
    .button = 112 номерине чалыңыз
show-say-help = Мага жардам керек.
    .button = Жардам керек
show-say-mute = Сүйлөй албайм, жаза гана алам.
    .button = Жаза гана алам
show-say-threat = Мени коркутуп жатышат. 102 номерине чалыңызчы.
    .button = Мени коркутуп жатышат
show-say-captive = Мени коё беришпей жатат, документтеримди алып коюшкан. Жардам бериңизчи.
    .button = Мени коё беришпей жатат
show-say-lost = Балам жоголуп кетти. Табууга жардам бериңизчи.
    .button = Балам жоголуп кетти

## answers, below every card

show-say-yes = Ооба.
    .button = ✅ Ооба
show-say-no = Жок.
    .button = ❌ Жок
show-say-where = Кайда экенин көрсөтүңүзчү.
    .button = 👉 Кайда экенин көрсөтүңүз
show-say-write = Муну жазып бериңизчи.
    .button = ✍️ Жазып бериңиз
