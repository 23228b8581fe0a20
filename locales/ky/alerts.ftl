# Not yet read by a native speaker.
# Alerts of danger: who gets them, of where, about what, and when not. See config/alerts.toml.
# The line that comes unasked (alerts-offer) and the test must tell a stranger nothing.

# A message for an earthquake comes after the shaking. Facts: D-05 D-06 D-11.
alerts-first = Жер титирегенде биринчи белги бул эскертүү <b>эмес</b>. Аны күтпөңүз: жер силкинсе, дароо аракет кылыңыз. Сирена угулдубу? Телевизорду же радиону күйгүзүңүз. Telegram жай иштеши же иштебей калышы мүмкүн.

# Comes once after a first article, twice at most.
alerts-offer = Аймагыңыз боюнча эскертүү керекпи?
    .yes = Кененирээк айтыңыз
    .no = Азыр эмес
alerts-declined =
    Жакшы. Эч нерсе сакталган жок.
    Кийин керек болсо: /alerts
    .yes = ✅ Баары бир эскертип туруңуз

# The last line is the consent, in one line.
alerts-consent =
    <b>Аймагыңыздагы коркунуч тууралуу эскертүүлөр</b>
    Эмне болду, кайда жана эмне кылуу керек: өз тилиңизде.

    { alerts-first }

    Макул болсоңуз, аймактарыңыз менен темаларыңыз сиз токтоткуча сакталат.
    .yes = ✅ Ооба, эскертип туруңуз
    .no = Азыр эмес
    .signals = 📱 Телефонго келчү сигналдар

alerts-country = Кайсы өлкө боюнча эскертүү керек?
alerts-region = Кайсы аймак? Аталышынын биринчи тамгаларын жазсаңыз да болот.
    .whole = Бүт өлкө
# Something was typed that no country or region of the list begins with.
alerts-not-listed = Тизмеде мындай аталыш жок. Баскычты басыңыз же биринчи тамгаларын жазыңыз.
# A whole country in a list of places.
alerts-whole = { $country }: бүт өлкө

# What I get and why. $state is one of the alerts-state lines, $quiet one of the alerts-quiet lines.
alerts-main =
    <b>{ $state }</b>
    📍 Кайда: { $places }
    ☑️ Эмне тууралуу: { $topics }
    🌙 Тынч сааттар: { $quiet }
    Сизге эскертүү келет, анткени макул болгонсуз: { $since }.

    { alerts-first }
    .where = 📍 Кайда
    .about = ☑️ Эмне тууралуу
    .quiet = 🌙 Тынч сааттар
    .pause = ⏸ Тыныгуу
    .resume = ▶️ Тыныгууну бүтүрүү
    .test = 🔔 Сыноо билдирүүсү
    .stop = ⛔ Эскертүүнү токтотуу

alerts-state-on = Эскертүүлөр иштеп турат.
# Only what is Extreme comes through a pause and through hours of silence.
alerts-state-until = Тыныгуу бүтөт: { $until }. Өмүргө чоң коркунуч болгондо гана жазам.
alerts-state-off = Тыныгуу сиз айткыча созулат. Өмүргө чоң коркунуч болгондо гана жазам.
alerts-quiet-none = жок
alerts-quiet-hours = { $hours }, өмүргө чоң коркунуч болсо, баары бир келет
alerts-quiet-nowhere = Сизде саат канча экенин билбейм. Аймагыңызды айтыңыз: /region

# Words of a list, and buttons with a box before them.
alerts-topics =
    .emergency = Адамдарга коркунуч
    .weather = Аба ырайы
    .border = Чек аралар
    .law = Жаңы мыйзамдар
    .trainings = Сабактар
    .exercise = Машыгуулар

alerts-where =
    <b>Кайда</b>
    Жерди тизмеден алып салуу үчүн атын басыңыз. Үй-бүлөңүз жашаган аймакты да кошсо болот.
    .add = ➕ Жер кошуу
alerts-added = Кошулду: { $place }.
alerts-covered = Бул жер тизмеде бар.
alerts-dropped = Алынып салынды: { $place }.
alerts-last = Тизмеде бир эле жер бар: { $place }. Адегенде башкасын кошуңуз же эскертүүнү токтотуңуз.
    .add = ➕ Жер кошуу
    .stop = ⛔ Эскертүүнү токтотуу
alerts-full = Тизмеде { $count } жер бар, мындан көп сактай албайм. Адегенде бирин алып салыңыз.

alerts-about = { $always }: бул сизге дайыма келет. Дагы эмне керек, тандаңыз.

alerts-quiet =
    <b>Тынч сааттар</b>
    Бул сааттарда эскертүү жөнөтпөйм. Өмүргө чоң коркунуч болсо, дайыма жөнөтөм.
    Азыр сизде { $time }. Туура эмеспи? Аймакты алмаштырыңыз: /region
    .off = Тынч сааттар керек эмес

alerts-pause =
    <b>Тыныгуу</b>
    Канча убакыт эскертүү жөнөтпөйүн? Өмүргө чоң коркунуч болсо, дайыма жөнөтөм.
    .day = Бир күн
    .week = Бир жума
    .until = Өзүм айткыча

alerts-test =
    Telegram’ды жаап, телефондун экранын өчүрүңүз. 15 секунддан кийин сыноо билдирүүсү келет.
    Анан айтыңыз: үн чыктыбы?
alerts-ring = <b>Сыноо.</b> Коркунуч жок. Үн чыктыбы?
    .rang = Ооба, үн чыкты
    .silent = Жок
alerts-rang = Жакшы. Телефон же жөндөөлөр өзгөрсө, дагы текшериңиз.

# Names of settings differ from phone to phone: the line that says so must stay.
alerts-silent =
    <b>Үн чыккан жок: адегенде чатты караңыз</b>
    1. Бул чатты ачыңыз. Жогорудан атымды басыңыз.
    2. Үнү өчүкпү? Билдирмелерди (уведомления) күйгүзүңүз.
    3. Телефон үнсүз же «Тынчымды алба» («Не беспокоить») режиминде эмеспи?
    Анан телефондун жөндөөлөрү. Телефонуңуз кайсы?
    .android = Android
    .iphone = iPhone
    .again = 🔔 Дагы текшерүү
alerts-android =
    <b>Android</b>
    1. Жөндөөлөрдү, анан «Колдонмолорду», анан Telegram’ды ачыңыз.
    2. Билдирмелер (уведомления): уруксат берип, үнүн да күйгүзүңүз.
    3. Батарея: «Чектөөсүз» дегенди тандаңыз, телефон Telegram’ды уктатып койбосун.
    4. Батареяны үнөмдөө режимин өчүрүңүз.
    Телефонуңузда сөздөр башкача болушу мүмкүн.
    .again = 🔔 Дагы текшерүү
alerts-iphone =
    <b>iPhone</b>
    1. «Настройки», анан «Уведомления», анан Telegram’ды ачыңыз.
    2. Билдирмелерге уруксат берип, үнүн күйгүзүңүз.
    3. Телефондун капталын караңыз: үнсүз режимге которулуп калган эмеспи?
    4. «Настройки», «Фокусирование»: «Не беспокоить» өчүкпү?
    5. «Настройки», «Аккумулятор»: үнөмдөө режими өчүкпү?
    Телефонуңузда сөздөр башкача болушу мүмкүн.
    .again = 🔔 Дагы текшерүү

alerts-sure = Бардык эскертүүлөрдү токтотобузбу? Анда өмүргө чоң коркунуч болсо да эскертпейм.
    .keep = Жок, кала берсин
    .stop = Ооба, токтотуңуз
alerts-stopped =
    Токтотулду. Аймактарыңыз менен темаларыңыз бул жерден өчүрүлдү.
    Коркунуч болсо, <b>112</b> номерине чалыңыз.
    .yes = ✅ Кайра эскертип туруңуз

## Templates of alerts
# An alert has at most 600 characters. Its order: who says it, what to do, the hazard, the place,
# begin, end, meeting point. Names of hazards and sources stand on buttons: 30 characters.

alerts-told-exercise = <b>МАШЫГУУ. Коркунуч жок.</b>
alerts-told-test = <b>СЫНОО. Коркунуч жок.</b>
alerts-told-source = Кабарлаган: { $source }
alerts-told-update = Жаңы текст. Мурунку эскертүү ({ $time }) эми күчүндө эмес.
# $level is one of the levels below.
alerts-told-hazard = <b>{ $hazard }</b>. { $level }
alerts-told-where = Кайда: { $places }
alerts-told-more = { $places } жана дагы { $count }
# $words were typed once, as on the signs; they stay as they are.
alerts-told-signs = Жол белгилеринде: «{ $words }»
alerts-told-begins = Башталышы: { $time }
alerts-told-ends = Бүтүшү: { $time }
# A moment by the clock of a place, which is named.
alerts-told-moment = { $time }, жергиликтүү убакыт: { $place }
alerts-told-meeting = Чогулуу жери: «{ $words }»
# Before words that are there in Russian only.
alerts-told-russian = Кыргызча текст азырынча жок. Орусча:
alerts-told-own = { $words }
alerts-told-over = <b>Эскертүү бүттү: «{ $hazard }»</b>
alerts-told-no-longer = Эскертүү ({ $time }) эми күчүндө эмес.
alerts-told-mistake = <b>Бул эскертүү ката болчу: «{ $hazard }»</b>
alerts-told-wrong = Эскертүү ({ $time }) ката болчу. Анда айтылганды кылбаңыз.
alerts-told-replaced = <b>Эскертүү алмаштырылды: «{ $hazard }»</b>
alerts-told-newer = Төмөндө жаңыраак билдирүү бар. Ошондо айтылганды кылыңыз.
# For staff, in a preview.
alerts-told-unread = Бул үлгүнү эне тили кыргызча адам окуй элек.

alerts-level =
    .Extreme = Өмүргө коркунуч бар
    .Severe = Чоң коркунуч
    .Moderate = Сак болуңуз
    .Minor = Билип алыңыз

# Facts: config/alerts.toml names those of each line.
alerts-hazard-earthquake = Жер титирөө
alerts-do-earthquake-cover = Чуркабаңыз. Бекем столдун астына кириңиз, башыңызды калкалаңыз, столду кармаңыз.
alerts-do-earthquake-lift = Титиреп жатканда тепкичке, лифтке, балконго барбаңыз.
alerts-do-earthquake-after = Токтогондо тепкич менен чыгыңыз. Жер дагы силкиниши мүмкүн.
alerts-do-earthquake-gas = Газ жыттанабы? Светтин өчүргүчүнө тийбей, сыртка чыгыңыз.

alerts-hazard-flood = Суу ташкыны
alerts-do-flood-up = Жогорку кабатка же үйдүн чатырына чыгыңыз, жабык чердакка кирбеңиз.
alerts-do-flood-water = Агып жаткан сууга эч качан кирбеңиз, машина менен да.
alerts-do-flood-take = «Чыгыңыздар» дештиби? Документ, дары, суу, жылуу кийим алыңыз.

alerts-hazard-mudflow = Сел
alerts-do-mudflow-climb = Күрүлдөгөн үн угулуп жатабы? Дароо тоонун боору менен кеминде 50–100 м өйдө чыгыңыз.
alerts-do-mudflow-cross = Селдин алдынан эч качан кесип өтпөңүз.
alerts-do-mudflow-camp = Тоо дарыяларынан алыс болуңуз.
alerts-do-mudflow-wave = Сел дагы жүрүшү мүмкүн.

alerts-hazard-landslide = Жер көчкү
alerts-do-landslide-leave = Үйдөн чыгыңыз. Тоо боорун туурасынан кесип өтүп, бекем жерге барыңыз.
alerts-do-landslide-off = Убакыт барбы? Газ, свет, сууну өчүрүңүз. Документтерди алыңыз. Кошуналарга айтыңыз.
alerts-do-landslide-back = Көчкүгө кайра жакындабаңыз.

alerts-hazard-avalanche = Кар көчкү
alerts-do-avalanche-stay = Тоого чыкпаңыз.
alerts-do-avalanche-run = Көчкү өйдөдө көрүндүбү? Туурасынан четке же асканын артына чуркаңыз.
alerts-do-avalanche-caught = Кар алып кеттиби? Мурун-оозуңузду жабыңыз, сууда сүзгөндөй четке умтулуңуз.

alerts-hazard-fire = Өрт
alerts-do-fire-out = Тепкич менен чыгыңыз, лифтке түшпөңүз. Буюмдарды алам деп кайра кирбеңиз.
alerts-do-fire-low = Түтүндө эңкейип жүрүңүз. Артыңыздан эшиктерди жабыңыз.
alerts-do-fire-call = 101 же 112 номерине чалыңыз.
alerts-do-fire-smoke = Тепкич түтүнгө толдубу? Батирде калыңыз, эшиктин жылчыгына нымдуу чүпүрөк тыгыңыз.

alerts-hazard-gas = Газ чыгып жатат
alerts-do-gas-switch = Ичкериде светтин өчүргүчүнө, ширеңкеге, телефонго тийбеңиз.
alerts-do-gas-out = Баарыңыз тепкич менен чыгыңыз. Кошуналарга эшигин тыкылдатып айтыңыз.
alerts-do-gas-call = Сыртка чыгып, 104 же 112 номерине чалыңыз.

alerts-hazard-chemicals = Химиялык авария
alerts-do-chemicals-inside = Ичкери кириңиз. Терезе, эшик, желдеткич тешиктерди жабыңыз.
alerts-do-chemicals-cloth = Мурун-оозуңузга нымдуу чүпүрөк кармаңыз. Радио же телевизорду күйгүзүп, айтканын кылыңыз.
alerts-do-chemicals-outside = Сыртта: шамалга туурасынан жүрүңүз, булутка кирбеңиз.
alerts-do-chemicals-cellar = Жертөлөгө өз билгениңизче түшпөңүз.

alerts-hazard-cold = Катуу суук
alerts-do-cold-dress = Кабат-кабат кийиниңиз: кургак кенен бут кийим, баш кийим, мээлей. Ичкилик ичпеңиз.
alerts-do-cold-sick = Адам сууктан уйкусурап же эси чаташып жатабы? Жылуу жерге киргизип, 103 номерине чалыңыз.
alerts-do-cold-fumes = Газ плита же мангал менен эч качан жылынбаңыз: ис (угарный газ) өлтүрөт.

alerts-hazard-heat = Аптап ысык
alerts-do-heat-shade = Көлөкө, тыныгуу, баш кийим. Сууну тез-тез, аз-аздан ичиңиз.
alerts-do-heat-sick = Адамдын териси ысып, эси чаташып же кусуп жатабы? Дароо 103 номерине чалыңыз.
alerts-do-heat-wet = Терисин суу менен нымдап, желпиңиз.

alerts-hazard-storm = Катуу шамал
alerts-do-storm-inside = Бекем үйдө болуңуз, терезеден алыс туруңуз.
alerts-do-storm-work = Бийикте, кранда иштебеңиз.
alerts-do-storm-outside = Дарак, жарнама щити, аялдама, курулуш тепкичинин (леса) астында турбаңыз.

alerts-hazard-blizzard = Кар бороону
alerts-do-blizzard-stay = Жолго чыкпаңыз. Жалгыз эч жакка барбаңыз.
alerts-do-blizzard-car = Машина карга батып калдыбы? Ичинде калып, 112 номерине чалыңыз.
alerts-do-blizzard-pipe = Адегенде машинанын түтүн чыгарчу түтүгүн (выхлоп) кардан тазалаңыз. Терезени бир эли ачыңыз.

alerts-hazard-unrest = Башаламандык
alerts-do-unrest-crowds = Эл чогулган жерден алыс болуңуз. Терезеге жакындабаңыз.
alerts-do-unrest-orders = Коменданттык саатты сактаңыз. Документ жаныңызда болсун. Расмий кабарларга гана ишениңиз.
alerts-do-unrest-film = Сүрөткө, видеого тартпаңыз, интернетке салбаңыз.

alerts-hazard-attack = Кол салуу
alerts-do-attack-away = Эл чогулган жерден жана терезеден алыс болуңуз.
alerts-do-attack-orders = Жергиликтүү бийлик айткандай кылыңыз. Документ, телефон жаныңызда болсун.
alerts-do-attack-wreck = Сыныктарга тийбеңиз. 100 м алыс туруңуз. 112 номерине чалыңыз.
alerts-do-attack-film = Сүрөткө, видеого тартпаңыз, интернетке салбаңыз.

alerts-hazard-drone = Дрон же ракета коркунучу
alerts-do-drone-inside = Ичкери кириңиз: терезеден алыс, мүмкүн болушунча төмөн болуңуз. Лифтке түшпөңүз.
alerts-do-drone-outside = Сыртта: жакынкы имаратка же жер астындагы переходго кириңиз. Жокпу? Жатып, башыңызды калкалаңыз.
alerts-do-drone-wreck = Сыныктарга тийбеңиз. 100 м алыс туруңуз. 112 номерине чалыңыз.
alerts-do-drone-film = Сүрөткө, видеого тартпаңыз, интернетке салбаңыз.

alerts-hazard-border = Чек ара жабык
alerts-do-border-stay = Коопсуз жерде калыңыз. Расмий кабарларды угуңуз.
alerts-do-border-consulate = Консулдуктан сизди жарандардын тизмесине жазып коюшун сураңыз.
alerts-do-border-days = Болуу мөөнөтүңүз бүтүп баратабы? Акыркы күнгө чейин миграция кызматынан (МВД) сураңыз.

alerts-hazard-disease = Оору
alerts-do-disease-call = Өмүргө коркунуч барбы? 103 же 112 номерине чалыңыз. Чалуу акысыз.
alerts-do-disease-pills = Антибиотикти өз алдынча, врачсыз ичпеңиз.

alerts-hazard-noheating = Жылуулук, свет же суу жок
alerts-do-noheating-fumes = Газ плита, духовка, мангал, генератор менен жылынбаңыз: ис (угарный газ) өлтүрөт.
alerts-do-noheating-room = Бир бөлмөгө чогулуңуз. Кабат-кабат кургак кийим, баш кийим кийиңиз. Терезеге жууркан илиңиз.
alerts-do-noheating-water = Суу камдап алыңыз: насостор токтошу мүмкүн.
alerts-do-noheating-report = Өтө суукпу? Жылынчу жайды 112 номеринен сураңыз.

alerts-hazard-law = Эреже өзгөрдү
alerts-do-law-read = Азыр эреже кандай экенин окуңуз: /rights
alerts-do-law-check = Эрежелер өзгөрөт. Акча төлөөрдөн же кол коёрдон мурун текшериңиз.

alerts-hazard-papers = Документ текшерүү: укугуңуз
alerts-do-papers-carry = Жаныңызда болсун: паспорт, миграциялык карта, регистрация, чектери менен патент же келишим, полис.
alerts-do-papers-ask = Ким жана эмне үчүн текшерип жатканын сурасаңыз болот.
alerts-do-papers-calm = Качпаңыз, акаарат кылбаңыз, накта акча төлөбөңүз.
alerts-do-papers-sign = Түшүнбөгөн кагазга кол койбоңуз. Котормочу сураңыз.

alerts-source-kz-emergency = МЧС (Казакстан)
alerts-source-kz-weather = Казгидромет (Казакстан)
alerts-source-kz-akimat = Облустун же шаардын акиматы
alerts-source-kz-health = Минздрав (Казакстан)
alerts-source-kz-police = Казакстандын полициясы
alerts-source-kz-border = Казакстандын чек ара кызматы
alerts-source-ru-emergency = МЧС (Россия)
alerts-source-ru-weather = Росгидромет (Россия)
alerts-source-ru-region = Аймактын өкмөтү (Россия)
alerts-source-ru-sanitary = Роспотребнадзор (Россия)
alerts-source-ru-health = Минздрав (Россия)
alerts-source-ru-police = МВД (Россия)
alerts-source-ru-border = Россиянын чек ара кызматы
alerts-source-kg-emergency = ӨКМ, МЧС (Кыргызстан)
alerts-source-tj-emergency = КЧС (Тажикстан)
alerts-source-uz-emergency = МЧС (Өзбекстан)
alerts-source-kg-consulate = Кыргызстандын консулдугу
alerts-source-tj-consulate = Тажикстандын консулдугу
alerts-source-uz-consulate = Өзбекстандын консулдугу

# sending: approval, sending, times, progress. Only staff read these.

# A person of the staff, by number alone.
alerts-number = № { $number }
# why: a word that says what is in the way.
alerts-no =
    { $why ->
        [own] Бул — өзүңүздүн эскертүүңүз. Аны башка адам бекитиши керек.
        [role] Милдетиңиз ал жерде муну кылууга укук бербейт.
        [done] Ал бекитилген, убактысын күтүп турат.
        [sent] Ал жөнөтүлгөн.
        [edited] Ал өзгөртүлдү, кайтарылды же кайра суралды. Эч нерсе жөнөтүлгөн жок.
        [void] Суроо эми күчүндө эмес: ал өзгөргөн же автору кызматкер эмес. Эч нерсе жөнөтүлгөн жок.
        [author] Автору эми кызматкер эмес. Жөнөтүүгө болбойт.
        [lapsed] Бекитүү суралгандан бери 15 мүнөт өттү. Автору бир басып кайра сурай алат.
        [count] Бул суралган сан эмес. Эч нерсе жөнөтүлгөн жок.
        [factor] Адегенде экинчи фактор керек: ботту жүргүзгөн адамдан сураңыз.
        [unsent] Жөнөтүү мүмкүн болгон жок: убактысы өттү же аны эч ким албайт. Ал кайра долбоор.
        [fault] Ушул турушунда жөнөтүүгө болбойт: жери, булагы же убактысы эми туура эмес.
        [draft] Ал жөнөтүлгөн эмес.
       *[none] Мындай эскертүү жок.
    }

alerts-counting = Адамдарды санап жатам. Барак бир аздан кийин өзү келет.
alerts-ask-passed = Тандалган убакыт өтүп кетти. Башкасын тандаңыз.
    .when = 🕒 Качан
alerts-ask-fault =
    Ушул турушунда суроого болбойт.
    { $why }
alerts-ask-nobody = Азыр аны эч ким албайт. Жетпейт: { $unreachable }
alerts-ask-alone = Ал жерде сизден башка бекитүүчү жок. Администраторду чакырыңыз.
# later: how many sleep now. guard: no, double, third. duty: numbers, or nobody. when: a line.
alerts-ask =
    <b>{ $title }</b>
    { $when }
    Адамдар: <b>{ $count }</b>. Азыр тынч саатта, кийин алат: { $later }. Жетпейт: { $unreachable }
    { $guard ->
        [double] ⚠️ Адаттагыдан эки эседен көп.
        [third] ⚠️ Эскертүү алгандардын 30 %ынан көп.
       *[no] Адаттагыдай.
    }
    { $duty ->
        [nobody] Кезметте бекитүүчү жок: баары чакырылат.
       *[other] Кезметте: { $duty }
    }
    .ask = Бекитүүнү суроо: { $count } адам
alerts-asked =
    <b>{ $title }</b>
    { $state }
    { $duty ->
        [nobody] Кезметте бекитүүчү жок: баары чакырылып жатат.
       *[other] Кезметте: { $duty }
    }
    .look = 🔄 Кайра кароо
    .draft = 📝 Долбоор
    .renew = 🔔 Дагы суроо
# lapsed: yes or no.
alerts-asked-at =
    { $lapsed ->
        [yes] Суралды: { $at }, адамдар: { $count }. Мөөнөтү { $until } өттү.
       *[no] Суралды: { $at }, адамдар: { $count }. Мөөнөтү: { $until }.
    }
alerts-asked-opened = { $number } ачты, { $at }
alerts-lapsed = № { $number } эскертүүсүн 15 мүнөттө эч ким бекиткен жок. Эч нерсе жөнөтүлгөн жок.

# text: the alert itself. here and there: two clocks. now: counted just now. when: a line.
alerts-open =
    <b>{ $title }</b>
    { $text }

    № { $author } сурады, { $at }.
    { $when }
    Адамдар: <b>{ $count }</b>. Азыр саналды: { $now }. Азыр тынч саатта, кийин алат: { $silent }
    { $guard ->
        [double] ⚠️ Адаттагыдан эки эседен көп.
        [third] ⚠️ Эскертүү алгандардын 30 %ынан көп.
       *[no] Адаттагыдай.
    }
    Ал жерде: { $there }. Бул жерде: { $here }.
    .approve = ✅ Бекитүү
    .preview = 📱 Телефондогудай
    .return = ↩️ Авторго кайтаруу
alerts-number-typed = Муну канча адам алат? Барактагы санды жазыңыз.
alerts-number-wrong = Баракта башка сан турат. Кайра жазыңыз.
alerts-code = Экинчи фактордун алты цифрасын жазыңыз. Билдирүүңүздү дароо өчүрөм.
# why: wrong, used, stopped, none.
alerts-code-no =
    { $why ->
        [used] Бул код колдонулган. Кийинкисин күтүңүз, 30 секунддан ашпайт.
        [stopped] Туура эмес код өтө көп. Бир мүнөт күтүп, жаңысын жазыңыз.
        [none] Сизде экинчи фактор жок: ботту жүргүзгөн адамдан сураңыз.
       *[wrong] Код туура эмес. Азыр көрүп турган алты цифраны жазыңыз.
    }
# guard: double or third.
alerts-recount =
    { $guard ->
        [third] ⚠️ Бул эскертүү алгандардын 30 %ынан көп.
       *[double] ⚠️ Бул адаттагыдан эки эседен көп.
    }
    Санды дагы бир жолу жазыңыз.
# status: Actual, Exercise, Test.
alerts-final =
    { $status ->
        [Actual] <b>Акыркы кадам. Бул машыгуу эмес.</b>
       *[other] <b>Акыркы кадам. Бул машыгуу.</b>
    }
    { $title }
    Адамдар: <b>{ $count }</b>
    { $when }
    .no = Жок, артка
    .live = { $status ->
        [Actual] 🔴 ЧЫНДАП жөнөтүү: { $count } адам, { $title }
       *[other] МАШЫГУУ жөнөтүү: { $count } адам, { $title }
    }
    .plan = { $status ->
        [Actual] 🔴 ЧЫНДАП бекитүү: { $count } адам, { $title }
       *[other] МАШЫГУУ бекитүү: { $count } адам, { $title }
    }
alerts-approved = Бекитилди: № { $number }. Жөнөтүлүүдө, адамдар: { $count }
alerts-return =
    <b>{ $title }</b>
    Эмне үчүн кайтарасыз?
    .source = Булак тастыктабайт
    .text = Текст түшүнүксүз
    .place = Жери туура эмес
    .later = Азыр эмес
alerts-returned = Авторго кайтарылды. Эч нерсе жөнөтүлгөн жок.

# Told to other staff, also on a lock screen: numbers only.
alerts-told-opened = № { $by } сиздин № { $number } сурооңузду ачты.
alerts-told-returned =
    { $why ->
        [source] № { $by } кайтарды: № { $number }. Булак тастыктабайт.
        [text] № { $by } кайтарды: № { $number }. Текст түшүнүксүз.
        [place] № { $by } кайтарды: № { $number }. Жери туура эмес.
       *[later] № { $by } кайтарды: № { $number }. Азыр эмес.
    }
    .draft = 📝 Долбоор
alerts-told-sent =
    { $status ->
        [Actual] № { $by } бекитти: № { $number }. Жөнөтүлүүдө, адамдар: { $count }
       *[other] Машыгуу. № { $by } бекитти: № { $number }. Жөнөтүлүүдө, адамдар: { $count }
    }
    .progress = 📊 Жүрүшү
alerts-told-author =
    { $status ->
        [Actual] Сиздин № { $number } эскертүүңүздү № { $by } бекитти. Жөнөтүлүүдө, адамдар: { $count }
       *[other] Машыгуу. Сиздин № { $number } эскертүүңүздү № { $by } бекитти. Жөнөтүлүүдө, адамдар: { $count }
    }
    .progress = 📊 Жүрүшү
    .correct = ✏️ Оңдоо
alerts-told-planned = № { $by } бекитти: № { $number }. Чыгат: { $at }.
    .progress = 📊 Кароо
alerts-told-soon = № { $number } бир сааттан кийин чыгат: { $at }. Токтотсо болот.
    .progress = 📊 Кароо, токтотуу
alerts-told-stopped = № { $by } токтотту: № { $number }.
    .progress = 📊 Жүрүшү
alerts-told-resumed = № { $by } улантты: № { $number }.
    .progress = 📊 Жүрүшү

# state: running, stopped, held, done, over, cancelled, corrected, expired. end: an hour, or no.
alerts-progress =
    <b>№ { $number } · { $title }</b>
    { $state ->
        [running] Жөнөтүлүүдө.
        [stopped] ⏸ Токтотулду.
        [held] ⛔ Кармалды: бекитилгенден көп адам. Бекитүүнү кайра сураңыз.
        [over] Бүттү.
        [cancelled] Жокко чыгарылды.
        [corrected] Оңдолду.
        [expired] Убактысы өттү.
       *[done] ✅ Даяр.
    }
    { $bar } { $share } %
    Бекитилди: { $approved }
    Жөнөтүлдү: { $sent }
    Бөгөттөгөн: { $blocked }
    Белгисиз: { $unknown }
    Жөнөтүлгөн жок: { $failed }
    Күтүүдө: { $waiting }
    Ошол арада кошулду: { $came }
    Азырынча тынч саатта же кетип калган: { $later }
    { $state ->
        [running] Секундуна: { $rate }. { $end ->
            [no] Качан бүтөрү азырынча белгисиз.
           *[other] Болжол менен { $end } бүтөт.
        }
       *[other] {""}
    }{ $correction }
    .halt = ⏸ Токтотуу
    .proceed = ▶️ Улантуу
    .correct = ✏️ Оңдоо
    .over = 🏁 Бүттү
    .safe = 🙋 Аман-эсенби, суроо
alerts-progress-corrected = Оңдоо жөнөтүлдү: { $sent } / { $total }
alerts-progress-here = Ал жөнүндөгү билдирүү кандай жүрүп жатканын көрсөтөт.
alerts-planned =
    <b>№ { $number } · { $title }</b>
    Бекитилди, убактысын күтүп турат.
    { $when }
    Кийинкиси: { $next }
alerts-halted = Токтотулду. № { $number } кайра долбоор, ал чыкпайт.

# when: a line that says it; there: the clock of its place.
alerts-when =
    Качан жөнөтүлсүн?
    { $when }
    Ал жерде азыр { $there }.
    .now = Дароо
    .hour = 1 сааттан кийин
    .three = 3 сааттан кийин
    .tomorrow = Эртең 8:00дө
    .typed = Башка убакта
    .repeat = Кайталап туруу
alerts-when-now = Дароо чыгат.
alerts-when-once = Чыгат: { $at }.
# words: cron words.
alerts-when-repeats = Кайталанат ({ $words }). Биринчиси: { $first }. Бүтүшү: { $until }.
alerts-moment = Ошол жердин убактысы менен качан? Мисалы: 22.11 14:30
alerts-rhythm = Канчалык тез-тез?
    .daily = Күн сайын
    .weekly = Апта сайын
    .words = Cron сөздөрү менен
alerts-weekday = Кайсы күнү?
    .mon = Дүйшөмбү
    .tue = Шейшемби
    .wed = Шаршемби
    .thu = Бейшемби
    .fri = Жума
    .sat = Ишемби
    .sun = Жекшемби
alerts-hour = Ошол жердин убактысы менен саат канчада? Мисалы: 8:00
alerts-cron =
    Жазыңыз: мүнөт, саат, күн, ай, апта күнү. Күнүнө эң көп бир жолу.
    Мисалы: <code>30 8 * 12 mon,fri</code>
alerts-season =
    Канча убакытка? Бүгүндөн эң көп 90 күн.
    Кайсы күндөн кайсы күнгө чейин деп жазса болот: 01.12 - 28.02
alerts-season-days = Күндөр: { $days }
# why: unread, past, far, hour, words, season, never.
alerts-when-no =
    { $why ->
        [past] Ал убакыт өтүп кетти. Кийинчерээк убакытты жазыңыз.
        [far] Бул 90 күндөн алыс. Азыраак тандаңыз.
        [hour] Саатты жазыңыз, мисалы 8:00.
        [words] Окуй алган жокмун. Беш бөлүк жазыңыз, мисалы: 30 8 * 12 mon,fri
        [season] Эки күндү жазыңыз, мисалы: 01.12 - 28.02
        [never] Бул күндөрү мындай убакыт келбейт.
       *[unread] Убакытты жазыңыз, мисалы: 22.11 14:30
    }
# why: empty, grown, guard, late, approval, author, gone, unsent.
alerts-held =
    № { $number } өз убагында чыккан жок.
    { $why ->
        [empty] Азыр аны эч ким алмак эмес.
        [grown] Аны бекитилгенден алда канча көп адам алмак.
        [guard] Аны адаттагыдан алда канча көп адам алмак.
        [late] Жөнөтүлгөнчө убактысы өтүп кетти.
        [author] Автору эми кызматкер эмес.
        [gone] Автору кетти.
        [approval] Бекитүү эми күчүндө эмес.
       *[unsent] Жөнөтүү мүмкүн болгон жок.
    }
    Ал кайра долбоор. Кимге керек болсо, бекитүүнү кайра сурайт.
    .draft = 📝 Долбоор

## What staff do: the menu, a draft step by step, its page
# Only staff read these. Numbers of people stand for their names.

# drafts: of this author; asked: what waits for this approver.
alerts-desk =
    <b>Эскертүүлөр</b>
    Сиздин долбоорлоруңуз: { $drafts }
    Сиздин бекитүүңүздү күтөт: { $asked }
    .new = ✏️ Жаңы эскертүү
    .drafts = 📝 Менин долбоорлорум
    .asked = 🖐 Бекитүүнү күтөт
    .past = 📡 Жөнөтүлгөн жана азыркы
    .practise = 🎯 Машыгуу
    .safe = 🙋 Адамдар аман-эсенби?

# duty: lines like "Kazakhstan: No. 4". how: some, nobody, none.
alerts-new =
    <b>Азыр ким беките алат</b>
    { $how ->
        [some] { $duty }
        [nobody] Кезметте эч ким жок. Сурасаңыз, бардык бекитүүчүлөргө белги барат.
       *[none] Сиздин жерлер үчүн башка бекитүүчү жок. Долбоор жазса болот, бирок эч нерсе жөнөтүлбөйт.
    }
    Экинчи адам бекитмейинче эч кимге эч нерсе барбайт.
    .begin = ✏️ Баштоо
alerts-duty =
    .nobody = эч ким; баарына белги барат
    .one = № { $number }
alerts-everywhere = Бардык жерде

# A button: "7: Mudflow · Almaty region".
alerts-entry = { $number }: { $title }
alerts-title = { $hazard } · { $places }
# list: drafts, asked, past. count: how many.
alerts-list =
    { $list ->
        [drafts] <b>Менин долбоорлорум</b>: { $count }
        [asked] <b>Бекитүүнү күтөт</b>: { $count }
       *[past] <b>Жөнөтүлгөн жана азыркы</b>: { $count }
    }

alerts-draft-none = Сизде мындай долбоор жок: ал жөнөтүлгөн, өчүрүлгөн же башканыкы.
# A toast: what was asked or approved for the text before holds no more.
alerts-draft-voided = Өзгөртүлдү. Бекитүүнү кайра сураңыз.
alerts-draft-what = Эскертүү эмне тууралуу?
alerts-draft-country = Кайсы өлкөдө?
alerts-draft-region = Кайсы аймакта? Биринчи тамгаларын жазса болот.
# duty: who is on duty for these places, by number.
alerts-draft-more =
    Долбоор { $number }. Кайда: <b>{ $places }</b>
    Бекитүү үчүн кезметте: { $duty }
    .done = ✅ Ушул эле
    .add = ➕ Дагы бир аймак
alerts-draft-off = ✖️ { $place }
alerts-draft-level = Долбоор { $number }. Коркунуч канчалык чоң?
alerts-draft-source = Долбоор { $number }. Муну ким айтып жатат?
alerts-draft-spot =
    Долбоор { $number }. Кайсы жер? Жол белгисиндегидей жазыңыз.
    Орусча же казакча, эң көп 60 белги. Которулбайт.
alerts-draft-nothing = Эч нерсе
alerts-draft-onset =
    Долбоор { $number }. Качан башталат? Ал жерде азыр саат { $time }.
    Басыңыз же убакытты жазыңыз, мисалы { $example }
    .now = Азыр
    .morning = Эртең саат 8:00дө
alerts-draft-in = { $hours } сааттан кийин
alerts-draft-hours =
    Долбоор { $number }. Канча саат күчүндө болот?
    Басыңыз же 1ден { $longest } саатка чейин сан жазыңыз.
    .n = { $hours } саат
alerts-draft-meeting =
    Долбоор { $number }. Чогулуу жери кайда? Жол белгисиндегидей жазыңыз.
    Эң көп 60 белги. Которулбайт.
alerts-draft-keep = ↩️ Ошол бойдон калсын

# text: the alert as it reads, or what is wrong with it. reach, state: lines from below.
alerts-draft =
    <b>{ $number }: { $title }</b>
    { $state }

    { $text }

    { $reach }
    { $missing ->
        [none] { "" }
       *[other] Сиздин сөзүңүз бул тилдерде жок: { $missing }. Ал тилдерде орусча текст жана муну айткан сап чыгат.
    }
    .preview = 📱 Телефондогудай
    .try = 🧪 Өзүмө сыноо
    .change = ✏️ Өзгөртүү
    .correction = ↩️ Оңдоо тексти
    .when = 🕒 Качан
    .ask = 🖐 Бекитүүнү суроо
alerts-draft-open = Долбоор. Аны азырынча эч ким ала элек.
alerts-draft-asked = Бекитүү суралды: { $time }
alerts-draft-opened = № { $number } ачты: { $time }
alerts-draft-approved = № { $number } бекитти
alerts-draft-lapsed = Суроонун мөөнөтү өттү. Кайра сураңыз.

alerts-reach-counting = Адамдар саналып жатат. Бүткөндө жаңы барак келет.
alerts-reach-nobody = Азыр эч ким албайт. Жетпейт: { $unreachable }
# languages: like "tg 12, uz 4".
alerts-reach =
    { $count ->
        [one] Азыр { $count } адам алат ({ $languages })
       *[other] Азыр { $count } адам алат ({ $languages })
    }
    Жетпейт: { $unreachable }
alerts-reach-place = { $place }: { $count } ({ $languages })

alerts-fault-place = Эч ким албайт: мындай жер азыр тизмеде жок: { $place }. Жерди өзгөртүңүз.
# why: hazard, role, country, source, level, spot, own, mend, past, far.
alerts-fault =
    { $why ->
        [hazard] Мындай коркунуч эми тизмеде жок. Долбоорду өчүрүп, жаңысын баштаңыз.
        [role] Милдетиңиз азыр бул жерлердин баарына тиешелүү эмес. Жерди өзгөртүңүз.
        [country] Бул өлкөлөрдүн бири үчүн мындай эскертүү жок. Жерди өзгөртүңүз.
        [level] Бул коркунуч үчүн мындай деңгээл болбойт. Деңгээлди кайра тандаңыз.
        [spot] Жер жазылган эмес. Жол белгисиндегидей жазыңыз.
        [own] Орусча сөзүңүз жок. Аны жазыңыз же калгандарын алып салыңыз.
        [mend] Оңдоонун орусча тексти жок. Аны жазыңыз же калгандарын алып салыңыз.
        [past] Анын убактысы өтүп кетти. Башталышын өзгөртүңүз.
        [far] Бул коркунуч үчүн аягы өтө алыс. Мөөнөттү өзгөртүңүз.
       *[source] Булак жок же ал бул өлкө үчүн эмес. Аны тандаңыз.
    }

alerts-typed-empty = Сураныч, сөз менен жазыңыз.
alerts-typed-long = Өтө узун. Эң көп { $most } белги.
alerts-typed-lines = Бир сапка жазыңыз.
alerts-typed-letters = Тамга, цифра жана жөнөкөй тыныш белгилер гана. &lt; жана &gt;, эмодзи болбойт.
alerts-typed-link = Шилтемесиз жана даректерсиз жазыңыз.
alerts-typed-phone = Бул номер текшерилгендердин арасында жок. Аны алып салыңыз.
alerts-time-unread = Окуй албадым. Убакытты жазыңыз, мисалы 14:30, же күн менен убакытты: 22.11 14:30
alerts-time-past = Бул убакыт өтүп кетти. Күнүн да жазыңыз же «Азыр» дегенди басыңыз.
alerts-time-far = Бул өтө алыс. Мындай коркунуч тууралуу эң көп { $longest } саат мурда эскертилет.
alerts-hours-unread = Сааттын санын жазыңыз.
alerts-hours-far = 1ден { $longest } саатка чейин жазыңыз.

# Above the alert as the phone shows it. unread: nobody has read it whose language it is.
alerts-preview =
    <i>Алдын ала көрүү: { $language }. { $unread }</i>

    { $text }
    .test = 🧪 Өзүмө сыноо
alerts-preview-next = ➡️ { $language }
alerts-preview-inert = Бул алдын ала көрүү гана. Чыныгы эскертүүнүн астында бул баскыч иштейт.
alerts-verbatim = { $text }

alerts-change =
    <b>{ $title }</b>
    Эмнени өзгөртөсүз? Өзгөртсөңүз, бекитүү жокко чыгат.
    .places = Кайда
    .severity = Деңгээл
    .source = Булак
    .spot = Жер
    .onset = Башталышы
    .hours = Канча убакыт
    .meeting = Чогулуу жери
    .own = Өз сөзүм
    .correction = Оңдоо тексти
    .discard = 🗑 Долбоорду өчүрүү
alerts-discarded = Өчүрүлдү

# state: none, part, whole. missing: languages by name.
alerts-own =
    <b>Өз сөзүңүз</b>
    Ал эмне кылуу керектиги тууралуу саптардын ордуна турат.
    { $state ->
        [none] Азыр бардык тилдерде кадимки саптар турат.
        [part] Жетишпейт: { $missing }. Ал тилдерде орусча текст жана муну айткан сап чыгат.
       *[whole] Бардык тилдерде бар.
    }
alerts-correction =
    <b>Эгер ката болуп чыкса</b>, муну жалгыз өзүңүз дароо жөнөтө аласыз:

    { $text }

    { $state ->
        [none] Бул бардык тилдердеги кадимки текст. Өзүңүздүкүн жазсаңыз болот.
        [part] Жетишпейт: { $missing }. Ал тилдерде орусча текст жана муну айткан сап чыгат.
       *[whole] Сиздин сөзүңүз бардык тилдерде бар.
    }
alerts-own-words =
    Эскертүү үчүн сөзүңүз: { $language }. Эң көп { $most } белги, бир сап.
    Азыр: { $now }
alerts-correction-words =
    Оңдоо үчүн сөзүңүз: { $language }. Эң көп { $most } белги, бир сап.
    Азыр: { $now }
alerts-words =
    .keep = ↩️ Ошол бойдон калсын
    .clear = 🗑 Бул сөздөрдү алып салуу

# Under each alert: what people answer with one tap. 30 characters at most.
alerts-answers =
    .ok = ✅ Түшүндүм
    .help = 🆘 Жардам керек
    .what = ❓ Эми эмне кылам?
    .away = 🚶 Мен азыр ал жерде эмесмин

## Жооптор жана эскертүүдөн кийинки сөздөр
alerts-thanks = Рахмат.
alerts-noted = Рахмат. Бир нерсе өзгөрсө, ушул жерден баскычты басыңыз.
    .what = ❓ Эми эмне кылам?
    .help = 🆘 Жардам керек
    .away = 🚶 Мен азыр ал жерде эмесмин
alerts-need =
    <b>Азыр телефон чалыңыз. Бул жерден жооп күтпөңүз.</b>
    { $numbers }

    { $heard ->
        [seen] Кызматкерлерибиз эми көрөт: аймагыңызда кимдир бирөөгө жардам керек. Алар атыңызды да, бул чатты да көрбөйт.
        [known] Кызматкерлерибиз билет: аймагыңызда кимдир бирөөгө жардам керек. Алар атыңызды да, бул чатты да көрбөйт.
        [over] Бул эскертүүнүн мөөнөтү бүттү, ошондуктан кызматкерлер эч нерсе көрбөйт. Телефон чалыңыз.
       *[strange] Бул эскертүү сизге жөнөтүлгөн эмес, ошондуктан кызматкерлер эч нерсе көрбөйт. Телефон чалыңыз.
    }
    .what = ❓ Эми эмне кылам?
alerts-look = Азыр эмне кылуу керек:
alerts-away = Белгиленди. Эми башка жер тууралуу эскертейинби?
    .where = 📍 Менин жерлерим
alerts-answer-over = Бул эскертүүнүн мөөнөтү бүттү. Эч нерсе белгиленген жок.
alerts-answer-strange = Бул эскертүү сизге жөнөтүлгөн эмес. Эч нерсе белгиленген жок.
alerts-after-corrected =
    <b>Оңдолду. Төмөнкү жаңы билдирүүнү окуңуз.</b>
    <s>{ $old }</s>

alerts-needs =
    <b>№ { $number }: кимдир бирөөгө жардам керек</b>
    { $place }, качантан бери: { $since }
    { $title }
    { $exercise ->
        [yes] Бул МАШЫГУУГА жооп.
       *[no] Бул чыныгы эскертүүгө жооп.
    }
    { $answer ->
        [ok] Кийин ал «Түшүндүм» дегенди басты.
        [away] Кийин ал «Мен азыр ал жерде эмесмин» дегенди басты.
       *[other] Чала турган номерлер ага берилген. Бул жерден ага жазууга болбойт.
    }
    .helped = ✔️ Чечилди
alerts-needs-none = Бул чечилген же сиздин жериңиз эмес.
alerts-needs-helped = Даяр: эми эч ким чакырылбайт.
alerts-after =
    .answers = 💬 Жооптор
    .update = ✏️ Жаңы текст
alerts-answered =
    <b>Жооптор: { $title }</b>
    { $lines }
alerts-answered-none = Мындай эскертүү жок.
alerts-answered-nothing = Азырынча эч ким жооп берген жок.
alerts-answered-few = { $few } санынан аз
alerts-answered-line = { $place }: түшүнүктүү { $ok }, жардам керек { $help }, ал жерде эмес { $away }, макаланы ачты { $looked }

alerts-correct =
    <b>Оңдоо: { $title }</b>
    Эскертүү жеткендерге жана жетиши мүмкүн болгондорго дароо барат: { $count }. Экинчи адам керек эмес.

    { $text }
    .send = 📣 Оңдоону жөнөтүү
alerts-correct-none = Эскертүүнү автору гана оңдой алат.
alerts-correct-over = Бул эскертүү күчүндө эмес же мурда оңдолгон.
alerts-correct-done = Оңдоо кетип жатат.
alerts-followed =
    { $what ->
        [corrected] { $alert }-эскертүү оңдолду: № { $by }.
        [cancelled] { $alert }-эскертүү жокко чыгарылды: № { $by }.
       *[over] { $alert }-эскертүү бүттү: № { $by }.
    }
    .progress = Ачуу
alerts-over =
    <b>Бүтүрүү: { $title }</b>
    Эскертүүнү алган же алган болушу мүмкүн: { $count }.
    Бүттү: муну эски билдирүү айтат, телефондор шыңгырабайт.
    Жокко чыгаруу: бул ката болгон. Аны алган ар бир телефон дагы бир жолу шыңгырайт.
    .over = ✔️ Бүттү
    .cancel = 📣 Жокко чыгаруу: ката
alerts-over-none = Эскертүүнү автору же ошол жердин бекитүүчүсү гана бүтүрө алат.
alerts-over-already = Бул эскертүү бүткөн.
alerts-over-done = Даяр.
alerts-over-silent = Аларга оңдоодо белги барган. Эми муну эски билдирүү айтат.
alerts-update-none = Сиз ал жер үчүн эскертүү түзө албайсыз.
alerts-update-over = Бул эскертүү бүткөн. Жаңысын түзүңүз.

alerts-practise =
    <b>Машыгуу</b>
    Ар бир билдирүү МАШЫГУУ деген сөз менен башталып, бүтөт.
    Кесиптеш менен: кызматкерлер гана алат, башка адам бекитет.
    Жалгыз: сиз гана аласыз.
    Эл менен: «Машыгуулар» темасын тандагандар алат, башка адам бекитет.
    .pair = 👥 Кесиптеш менен
    .alone = 🙋 Жалгыз
    .public = 📢 Эл менен
    .runs = ⏱ Акыркы машыгууларым
alerts-rehearse =
    <b>{ $title }</b>
    { $step ->
        [send] Долбоор даяр. Аны өзүңүзгө жөнөтүңүз: эл ушундай билдирүү алмак.
       *[correct] Ката барбы? Мүмкүн болушунча тез оңдоңуз.
    }
    .send = 📣 Мага жөнөтүү
    .correct = 📣 Оңдоо
alerts-rehearsed = { $text }
alerts-run =
    <b>Машыгуу: { $title }</b>
    { $lines }
    { $alone ->
        [yes] Жалгыз машыктыңыз.
       *[no] Кызматкерлерге кетти: { $count }.
    }
alerts-run-step =
    { $step ->
        [asked] Бекитүү суралды: { $seconds } секунддан кийин
        [approved] Бекитилди: дагы { $seconds } секунддан кийин
        [sent] Жөнөтүлдү: дагы { $seconds } секунддан кийин
       *[corrected] Оңдолду: дагы { $seconds } секунддан кийин
    }
alerts-run-begun = Машыгуу жаңы эле башталды.
alerts-runs =
    { $any ->
        [no] Азырынча машыга элексиз.
       *[other] <b>Акыркы машыгууларыңыз</b>
    }
alerts-runs-line = { $day }: { $seconds } с
alerts-nudge = Акыркы машыгууңуздан бери бир ай өттү. Ал беш мүнөт алат.
    .practise = Машыгуу
