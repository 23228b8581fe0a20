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
