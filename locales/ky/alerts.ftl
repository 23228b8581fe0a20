# Not yet read by a native speaker.
# Alerts of danger: who gets them, of where, about what, and when not. See config/alerts.toml.
# The line that comes unasked (alerts-offer) and the test must tell a stranger nothing.

# A message for an earthquake comes after the shaking. Facts: D-05 D-06 D-11.
alerts-first = Жер титирегенде бул биринчи эскертүү <b>эмес</b>. Аны күтпөңүз: жер силкинсе, дароо аракет кылыңыз. Сирена угулдубу? Телевизорду же радиону күйгүзүңүз. Telegram жай иштеши же иштебей калышы мүмкүн.

# Comes once after a first article, twice at most.
alerts-offer = Аймагыңыз боюнча эскертүү керекпи?
    .yes = Кененирээк айтыңыз
    .no = Азыр эмес
alerts-declined =
    Жакшы. Эч нерсе сакталган жок.
    Кийин керек болсо: /alerts
    .yes = ✅ Баары бир эскертиңиз

# The last line is the consent, in one line.
alerts-consent =
    <b>Аймагыңыздагы коркунуч тууралуу эскертүүлөр</b>
    Эмне болду, кайда жана эмне кылуу керек: өз тилиңизде.

    { alerts-first }

    Макул болсоңуз, аймактарыңыз менен темаларыңыз сиз токтоткуча сакталат.
    .yes = ✅ Ооба, эскертиңиз
    .no = Азыр эмес
    .signals = 📱 Телефондогу белгилер

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
    Бул сизге келет, анткени макул болгонсуз: { $since }.

    { alerts-first }
    .where = 📍 Кайда
    .about = ☑️ Эмне тууралуу
    .quiet = 🌙 Тынч сааттар
    .pause = ⏸ Тыныгуу
    .resume = ▶️ Тыныгууну бүтүрүү
    .test = 🔔 Сыноо билдирүүсү
    .stop = ⛔ Эскертүүнү токтотуу

alerts-state-on = Эскертүүлөр күйүк.
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
    .trainings = Окуулар

alerts-where =
    <b>Кайда</b>
    Жерди тизмеден алып салуу үчүн аны басыңыз. Үй-бүлөңүз жашаган аймакты да кошсо болот.
    .add = ➕ Жер кошуу
alerts-added = Кошулду: { $place }.
alerts-covered = Бул жер тизмеде бар.
alerts-dropped = Алынып салынды: { $place }.
alerts-last = Тизмеде башка жер жок: { $place }. Адегенде башкасын кошуңуз же эскертүүнү токтотуңуз.
    .add = ➕ Жер кошуу
    .stop = ⛔ Эскертүүнү токтотуу
alerts-full = Тизмеде { $count } жер бар, мындан көп сактай албайм. Адегенде бирөөнү алып салыңыз.

alerts-about = { $always }: бул сизге дайыма келет. Дагы эмне керек, тандаңыз.

alerts-quiet =
    <b>Тынч сааттар</b>
    Бул сааттарда эскертүү жөнөтпөйм. Өмүргө чоң коркунуч болсо, дайыма жөнөтөм.
    Азыр сизде { $time }. Туура эмеспи? Аймакты алмаштырыңыз: /region
    .off = Тынч сааттарсыз

alerts-pause =
    <b>Тыныгуу</b>
    Канча убакыт эскертүү жөнөтпөйүн? Өмүргө чоң коркунуч болсо, дайыма жөнөтөм.
    .day = Бир күн
    .week = Бир жума
    .until = Өзүм айткыча

alerts-test =
    Telegram’ды жаап, телефонду кулпулаңыз. 15 секунддан кийин сыноо билдирүүсү келет.
    Анан айтыңыз: үн чыктыбы?
alerts-ring = <b>Сыноо.</b> Коркунуч жок. Үн чыктыбы?
    .rang = Ооба, үн чыкты
    .silent = Жок
alerts-rang = Жакшы. Телефон же жөндөөлөр өзгөрсө, дагы текшериңиз.

# Names of settings differ from phone to phone: the line that says so must stay.
alerts-silent =
    <b>Үн чыккан жок: адегенде чатты караңыз</b>
    1. Бул чатты ачыңыз. Жогорудан атымды басыңыз.
    2. Үнү өчүкпү? Билдирмелерди күйгүзүңүз.
    3. Телефон үнсүз же «Тынчымды алба» режиминде эмеспи?
    Анан телефондун жөндөөлөрү. Телефонуңуз кайсы?
    .android = Android
    .iphone = iPhone
    .again = 🔔 Дагы текшерүү
alerts-android =
    <b>Android</b>
    1. Жөндөөлөрдү, анан «Колдонмолорду», анан Telegram’ды ачыңыз.
    2. Билдирмелер: үн менен уруксат бериңиз.
    3. Батарея: «Чектөөсүздү» тандаңыз, телефон Telegram’ды уктатып койбосун.
    4. Батареяны үнөмдөө режимин өчүрүңүз.
    Телефонуңузда сөздөр башкача болушу мүмкүн.
    .again = 🔔 Дагы текшерүү
alerts-iphone =
    <b>iPhone</b>
    1. Жөндөөлөрдү, анан «Уведомления» бөлүмүн, анан Telegram’ды ачыңыз.
    2. Билдирмелерге уруксат берип, үнүн күйгүзүңүз.
    3. Телефондун капталын караңыз: ал үнсүз режимде эмеспи?
    4. Жөндөөлөр, «Фокусирование»: «Не беспокоить» өчүкпү?
    5. Жөндөөлөр, «Аккумулятор»: үнөмдөө режими өчүкпү?
    Телефонуңузда сөздөр башкача болушу мүмкүн.
    .again = 🔔 Дагы текшерүү

alerts-sure = Бардык эскертүүлөрдү токтотобузбу? Анда өмүргө чоң коркунуч болсо да эскертпейм.
    .keep = Жок, кала берсин
    .stop = Ооба, токтотуңуз
alerts-stopped =
    Токтотулду. Аймактарыңыз менен темаларыңыз бул жерден өчүрүлдү.
    Коркунуч болсо, <b>112</b> номерине чалыңыз.
    .yes = ✅ Кайра эскертиңиз

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
alerts-told-signs = Көрсөткүчтөрдө: «{ $words }»
alerts-told-begins = Башталышы: { $time }
alerts-told-ends = Бүтүшү: { $time }
# A moment by the clock of a place, which is named.
alerts-told-moment = { $time }, жергиликтүү убакыт: { $place }
alerts-told-meeting = Чогулуу жери: «{ $words }»
# Before words that are there in Russian only.
alerts-told-russian = Кыргызча текст азырынча жок. Орусча:
alerts-told-own = { $words }
alerts-told-over = <b>Бүттү: { $hazard }</b>
alerts-told-no-longer = Эскертүү ({ $time }) эми күчүндө эмес.
alerts-told-mistake = <b>Бул ката болчу: { $hazard }</b>
alerts-told-wrong = Эскертүү ({ $time }) ката болчу. Аны аткарбаңыз.
alerts-told-replaced = <b>Алмаштырылды: { $hazard }</b>
alerts-told-newer = Төмөндө жаңыраак кабар бар. Ошону аткарыңыз.
# For staff, in a preview.
alerts-told-unread = Бул үлгүнү эне тили кыргызча адам окуй элек.

alerts-level =
    .Extreme = Өмүргө коркунуч бар
    .Severe = Чоң коркунуч
    .Moderate = Сак болуңуз
    .Minor = Билип алыңыз

# Facts: config/alerts.toml names those of each line.
alerts-hazard-earthquake = Жер титирөө
alerts-do-earthquake-cover = Чуркабаңыз. Бекем столдун алдына кириңиз, башыңызды жабыңыз, бекем кармаңыз.
alerts-do-earthquake-lift = Титиреп жатканда тепкичке, лифтке, балконго барбаңыз.
alerts-do-earthquake-after = Токтогондо тепкич менен чыгыңыз. Жер дагы силкиниши мүмкүн.
alerts-do-earthquake-gas = Газ жыттанабы? Өчүргүчкө тийбей чыгыңыз.

alerts-hazard-flood = Суу ташкыны
alerts-do-flood-up = Жогорку кабатка же чатырга чыгыңыз, жабык чердакка кирбеңиз.
alerts-do-flood-water = Агып жаткан сууга эч качан кирбеңиз, машина менен да.
alerts-do-flood-take = Чыккыла деп айтыштыбы? Документ, дары, суу, жылуу кийим алыңыз.

alerts-hazard-mudflow = Сел
alerts-do-mudflow-climb = Күрүлдөгөн үн угулуп жатабы? Дароо тоонун боору менен кеминде 50–100 м өйдө чыгыңыз.
alerts-do-mudflow-cross = Селдин алдынан эч качан кесип өтпөңүз.
alerts-do-mudflow-camp = Тоо дарыяларынан алыс болуңуз.
alerts-do-mudflow-wave = Экинчи толкун келиши мүмкүн.

alerts-hazard-landslide = Жер көчкү
alerts-do-landslide-leave = Үйдөн чыгыңыз. Тоо боорун туурасынан кесип, бекем жерге барыңыз.
alerts-do-landslide-off = Убакыт барбы? Газ, свет, сууну өчүрүңүз. Документ алыңыз. Кошуналарга айтыңыз.
alerts-do-landslide-back = Көчкүгө кайра жакындабаңыз.

alerts-hazard-avalanche = Кар көчкү
alerts-do-avalanche-stay = Тоого чыкпаңыз.
alerts-do-avalanche-run = Кар өйдөдөн, алыстан келеби? Капталга же асканын артына чуркаңыз.
alerts-do-avalanche-caught = Кар алып кеттиби? Мурун-оозуңузду жабыңыз, четке карай сүзүңүз.

alerts-hazard-fire = Өрт
alerts-do-fire-out = Тепкич менен чыгыңыз, лифтке түшпөңүз. Буюм үчүн кайра кирбеңиз.
alerts-do-fire-low = Түтүндө эңкейип жүрүңүз. Артыңыздан эшиктерди жабыңыз.
alerts-do-fire-call = 101 же 112 номерине чалыңыз.
alerts-do-fire-smoke = Тепкич түтүнгө толдубу? Батирде калыңыз, эшиктин жылчыгын нымдуу чүпүрөк менен тыгыңыз.

alerts-hazard-gas = Газ чыгып жатат
alerts-do-gas-switch = Ичинде өчүргүчкө, ширеңкеге, телефонго тийбеңиз.
alerts-do-gas-out = Баарыңыз тепкич менен чыгыңыз. Кошуналардын эшигин тыкылдатып айтыңыз.
alerts-do-gas-call = 104 же 112 номерине сырттан чалыңыз.

alerts-hazard-chemicals = Химиялык авария
alerts-do-chemicals-inside = Ичкери кириңиз. Терезе, эшик, желдеткич тешиктерди жабыңыз.
alerts-do-chemicals-cloth = Мурун-оозуңузга нымдуу чүпүрөк кармаңыз. Радио же телевизор айткандай кылыңыз.
alerts-do-chemicals-outside = Сыртта: шамалга туурасынан басыңыз, булут аркылуу баспаңыз.
alerts-do-chemicals-cellar = Жертөлөнү өзүңүз тандабаңыз.

alerts-hazard-cold = Катуу суук
alerts-do-cold-dress = Кабат-кабат кийим, кургак кенен бут кийим, баш кийим, мээлей. Ичкилик ичпеңиз.
alerts-do-cold-sick = Адам сууктан уйкусурап же эси чаташып жатабы? Жылуу жерге киргизип, 103 номерине чалыңыз.
alerts-do-cold-fumes = Газ плита же мангал менен жылынбаңыз: ис (угарный газ) өлтүрөт.

alerts-hazard-heat = Аптап ысык
alerts-do-heat-shade = Көлөкө, тыныгуу, баш кийим. Сууну тез-тез, аз-аздан ичиңиз.
alerts-do-heat-sick = Адамдын териси ысып, эси чаташып же кусуп жатабы? Дароо 103 номерине чалыңыз.
alerts-do-heat-wet = Терисин сууга нымдап, желпиңиз.

alerts-hazard-storm = Катуу шамал
alerts-do-storm-inside = Бекем үйдө болуңуз, терезеден алыс туруңуз.
alerts-do-storm-work = Бийикте, кранда иштебеңиз.
alerts-do-storm-outside = Дарак, щит, аялдама, курулуш тепкичинин (леса) астында турбаңыз.

alerts-hazard-blizzard = Кар бороону
alerts-do-blizzard-stay = Жолго чыкпаңыз. Жалгыз эч жакка барбаңыз.
alerts-do-blizzard-car = Машина карга тыгылдыбы? Ичинде калып, 112 номерине чалыңыз.
alerts-do-blizzard-pipe = Адегенде түтүн чыгуучу түтүктү кардан тазалаңыз. Терезени бир эли ачыңыз.

alerts-hazard-unrest = Башаламандык
alerts-do-unrest-crowds = Топтон алыс болуңуз. Терезеге жакындабаңыз.
alerts-do-unrest-orders = Коменданттык саатты сактаңыз. Документ жаныңызда болсун. Расмий кабарларга гана ишениңиз.
alerts-do-unrest-film = Сүрөткө, видеого тартпаңыз, жарыялабаңыз.

alerts-hazard-attack = Кол салуу
alerts-do-attack-away = Топтон жана терезеден алыс болуңуз.
alerts-do-attack-orders = Жергиликтүү бийлик айткандай кылыңыз. Документ, телефон жаныңызда болсун.
alerts-do-attack-wreck = Сыныктарга тийбеңиз. 100 м алыс туруңуз. 112 номерине чалыңыз.
alerts-do-attack-film = Сүрөткө, видеого тартпаңыз, жарыялабаңыз.

alerts-hazard-drone = Дрон же ракета коркунучу
alerts-do-drone-inside = Ичкери кириңиз, терезеден алыс, мүмкүн болушунча төмөн. Лифтке түшпөңүз.
alerts-do-drone-outside = Сыртта: жакынкы имаратка же жер алдындагы өтмөккө кириңиз. Жокпу? Жатып, башыңызды жабыңыз.
alerts-do-drone-wreck = Сыныктарга тийбеңиз. 100 м алыс туруңуз. 112 номерине чалыңыз.
alerts-do-drone-film = Сүрөткө, видеого тартпаңыз, жарыялабаңыз.

alerts-hazard-border = Чек ара жабык
alerts-do-border-stay = Коопсуз жерде калыңыз. Расмий кабарларды угуңуз.
alerts-do-border-consulate = Консулдуктан жарандардын тизмесине жазуусун сураңыз.
alerts-do-border-days = Болуу мөөнөтү бүтүп баратабы? Миграция кызматынан акыркы күнгө чейин сураңыз.

alerts-hazard-disease = Оору
alerts-do-disease-call = Өмүргө коркунуч барбы? 103 же 112 номерине чалыңыз. Чалуу акысыз.
alerts-do-disease-pills = Антибиотикти өз алдынча ичпеңиз.

alerts-hazard-noheating = Жылуулук, свет же суу жок
alerts-do-noheating-fumes = Газ плита, духовка, мангал, генератор менен жылынбаңыз: ис (угарный газ) өлтүрөт.
alerts-do-noheating-room = Бир бөлмөгө чогулуңуз. Кабат-кабат кургак кийим, баш кийим. Терезеге жууркан илиңиз.
alerts-do-noheating-water = Суу камдаңыз: насостор токтошу мүмкүн.
alerts-do-noheating-report = Өтө суукпу? Жылынуу жайын 112 номеринен сураңыз.

alerts-hazard-law = Эреже өзгөрдү
alerts-do-law-read = Азыр эреже кандай экенин окуңуз: /rights
alerts-do-law-check = Эрежелер өзгөрөт. Акча төлөөрдөн же кол коёрдон мурун текшериңиз.

alerts-hazard-papers = Документ текшерүү: укуктар
alerts-do-papers-carry = Жаныңызда болсун: паспорт, миграциялык карта, регистрация, чектери менен патент же келишим, полис.
alerts-do-papers-ask = Ким жана эмне үчүн текшерип жатканын сурасаңыз болот.
alerts-do-papers-calm = Качпаңыз, акаарат кылбаңыз, накта акча бербеңиз.
alerts-do-papers-sign = Түшүнбөгөн кагазга кол койбоңуз. Котормочу сураңыз.

alerts-source-kz-emergency = Казакстандын МЧС
alerts-source-kz-weather = Казгидромет (Казакстан)
alerts-source-kz-akimat = Облустун же шаардын акиматы
alerts-source-kz-health = Казакстандын Минздравы
alerts-source-kz-police = Казакстандын полициясы
alerts-source-kz-border = Казакстандын чек ара кызматы
alerts-source-ru-emergency = Россиянын МЧС
alerts-source-ru-weather = Росгидромет (Россия)
alerts-source-ru-region = Аймактын өкмөтү (Россия)
alerts-source-ru-sanitary = Роспотребнадзор (Россия)
alerts-source-ru-health = Россиянын Минздравы
alerts-source-ru-police = Россиянын МВД
alerts-source-ru-border = Россиянын чек ара кызматы
alerts-source-kg-emergency = Кыргызстандын ӨКМ (МЧС)
alerts-source-tj-emergency = Тажикстандын КЧС
alerts-source-uz-emergency = Өзбекстандын МЧС
alerts-source-kg-consulate = Кыргызстандын консулдугу
alerts-source-tj-consulate = Тажикстандын консулдугу
alerts-source-uz-consulate = Өзбекстандын консулдугу

## What staff do: the menu, a draft step by step, its page
# Only staff read these. Numbers of people stand for their names.

# drafts: of this author; asked: what waits for this approver.
alerts-desk =
    <b>Шашылыш кабарлар</b>
    Сиздин долбоорлоруңуз: { $drafts }
    Сиздин бекитүүңүздү күтөт: { $asked }
    .new = ✏️ Жаңы кабар
    .drafts = 📝 Менин долбоорлорум
    .asked = 🖐 Бекитүүнү күтөт
    .past = 📡 Жөнөтүлгөн жана азыркы
    .practise = 🎯 Машыгуу

# duty: lines like "Kazakhstan: No. 4". how: some, nobody, none.
alerts-new =
    <b>Азыр ким беките алат</b>
    { $how ->
        [some] { $duty }
        [nobody] Эч ким нөөмөттө эмес. Сурасаңыз, бардык бекитүүчүлөргө белги барат.
       *[none] Сиздин жерлер үчүн башка бекитүүчү жок. Жазса болот, жөнөтүүгө болбойт.
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
alerts-draft-what = Кабар эмне тууралуу?
alerts-draft-country = Кайсы өлкөдө?
alerts-draft-region = Кайсы аймакта? Биринчи тамгаларын жазса болот.
# duty: who is on duty for these places, by number.
alerts-draft-more =
    Долбоор { $number }. Кайда: <b>{ $places }</b>
    Бекитүү үчүн нөөмөттө: { $duty }
    .done = ✅ Ушул эле
    .add = ➕ Дагы бир аймак
alerts-draft-off = ✖️ { $place }
alerts-draft-level = Долбоор { $number }. Коркунуч канчалык чоң?
alerts-draft-source = Долбоор { $number }. Муну ким айтып жатат?
alerts-draft-spot =
    Долбоор { $number }. Кайсы жер? Көрсөткүчтөгүдөй жазыңыз.
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
    Басыңыз же 1ден { $longest } чейин сан жазыңыз.
    .n = { $hours } саат
alerts-draft-meeting =
    Долбоор { $number }. Чогулуу жери кайда? Көрсөткүчтөгүдөй жазыңыз.
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
       *[other] Сиздин сөзүңүз бул тилдерде жок: { $missing }. Ал жерде орусча текст жана ал тууралуу сап болот.
    }
    .preview = 📱 Телефондогудай
    .try = 🧪 Өзүмө сыноо
    .change = ✏️ Өзгөртүү
    .correction = ↩️ Оңдоо тексти
    .when = 🕒 Качан
    .ask = 🖐 Бекитүүнү суроо
alerts-draft-open = Долбоор. Аны азырынча эч ким ала элек.
alerts-draft-later = Жөнөтүү убактысы: { $time }
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
        [country] Бул өлкөлөрдүн бири үчүн мындай кабар жок. Жерди өзгөртүңүз.
        [level] Бул коркунуч үчүн мындай деңгээл болбойт. Деңгээлди кайра тандаңыз.
        [spot] Жер жазылган эмес. Көрсөткүчтөгүдөй жазыңыз.
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
    <i>Көрүү: { $language }. { $unread }</i>

    { $text }
    .test = 🧪 Өзүмө сыноо
alerts-preview-next = ➡️ { $language }
alerts-preview-inert = Бул көрүү гана. Чыныгы кабардын астында бул баскыч жооп берет.
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
        [part] Жетишпейт: { $missing }. Ал жерде орусча текст жана ал тууралуу сап болот.
       *[whole] Бардык тилдерде бар.
    }
alerts-correction =
    <b>Эгер ката болуп чыкса</b>, муну жалгыз өзүңүз дароо жөнөтө аласыз:

    { $text }

    { $state ->
        [none] Бул бардык тилдердеги кадимки текст. Өзүңүздүкүн жазсаңыз болот.
        [part] Жетишпейт: { $missing }. Ал жерде орусча текст жана ал тууралуу сап болот.
       *[whole] Сиздин сөзүңүз бардык тилдерде бар.
    }
alerts-own-words =
    Кабар үчүн сөзүңүз: { $language }. Эң көп { $most } белги, бир сап.
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
