# Not yet read by a native speaker.
# Alerts of danger: who gets them, of where, about what, and when not. See config/alerts.toml.
# The line that comes unasked (alerts-offer) and the test must tell a stranger nothing.

# A message for an earthquake comes after the shaking. Facts: D-05 D-06 D-11.
alerts-first = Ҳангоми заминҷунбӣ ин паём хабари аввал <b>нест</b>. Онро интизор нашавед: замин ҷунбад, дарҳол амал кунед. Сирена мешунавед? Телевизор ё радиоро гиронед. Telegram метавонад суст кор кунад ё кор накунад.

# Comes once after a first article, twice at most.
alerts-offer = Барои минтақаи шумо огоҳӣ лозим аст?
    .yes = Муфассал гӯед
    .no = Ҳозир не
alerts-declined =
    Хуб. Ҳеҷ чиз нигоҳ дошта нашуд.
    Баъд лозим шавад: /alerts
    .yes = ✅ Ба ҳар ҳол огоҳ кунед

# The last line is the consent, in one line.
alerts-consent =
    <b>Огоҳиҳо дар бораи хатар дар минтақаи шумо</b>
    Чӣ шуд, дар куҷо ва чӣ бояд кард: ба забони шумо.

    { alerts-first }

    Агар розӣ бошед, минтақаҳо ва мавзӯъҳои шуморо то бас кардани шумо нигоҳ медорам.
    .yes = ✅ Ҳа, маро огоҳ кунед
    .no = Ҳозир не
    .signals = 📱 Сигнали худи телефон

alerts-country = Огоҳиҳо барои кадом кишвар?
alerts-region = Кадом минтақа? Ҳарфҳои аввали номашро навиштан ҳам мумкин аст.
    .whole = Тамоми кишвар
# Something was typed that no country or region of the list begins with.
alerts-not-listed = Дар рӯйхат чунин ном нест. Тугмаро пахш кунед ё ҳарфҳои аввали номро нависед.
# A whole country in a list of places.
alerts-whole = { $country }: тамоми кишвар

# What I get and why. $state is one of the alerts-state lines, $quiet one of the alerts-quiet lines.
alerts-main =
    <b>{ $state }</b>
    📍 Дар куҷо: { $places }
    ☑️ Дар бораи чӣ: { $topics }
    🌙 Соатҳои ором: { $quiet }
    Ин ба шумо меояд, чунки розӣ шудед: { $since }.

    { alerts-first }
    .where = 📍 Дар куҷо
    .about = ☑️ Дар бораи чӣ
    .quiet = 🌙 Соатҳои ором
    .pause = ⏸ Танаффус
    .resume = ▶️ Тамом кардани танаффус
    .test = 🔔 Паёми санҷишӣ
    .stop = ⛔ Бас кардани огоҳиҳо

alerts-state-on = Огоҳиҳо фаъоланд.
# Only what is Extreme comes through a pause and through hours of silence.
alerts-state-until = Танаффус то { $until }. Менависам танҳо агар ба ҷон хатари калон бошад.
alerts-state-off = Танаффус то гуфтани шумо. Менависам танҳо агар ба ҷон хатари калон бошад.
alerts-quiet-none = нест
alerts-quiet-hours = { $hours }, ғайр аз хатари калон ба ҷон
alerts-quiet-nowhere = Намедонам, ки дар ҷои шумо соат чанд аст. Минтақаатонро гӯед: /region

# Words of a list, and buttons with a box before them.
alerts-topics =
    .emergency = Хатар барои одамон
    .weather = Обу ҳаво
    .border = Сарҳадҳо
    .law = Қонунҳои нав
    .trainings = Дарсҳо
    .exercise = Машқҳои огоҳӣ

alerts-where =
    <b>Дар куҷо</b>
    Барои аз рӯйхат бардоштан ҷойро пахш кунед. Минтақаи оилаатонро низ илова кардан мумкин аст.
    .add = ➕ Ҷой илова кардан
alerts-added = Илова шуд: { $place }.
alerts-covered = Ин ҷой дар рӯйхат ҳаст.
alerts-dropped = Аз рӯйхат бардошта шуд: { $place }.
alerts-last = Дар рӯйхат танҳо як ҷой ҳаст: { $place }. Аввал ҷои дигар илова кунед ё огоҳиҳоро бас кунед.
    .add = ➕ Ҷой илова кардан
    .stop = ⛔ Бас кардани огоҳиҳо
alerts-full = Дар рӯйхат { $count } ҷой ҳаст, аз ин зиёд нигоҳ дошта наметавонам. Аввал якеро бардоред.

alerts-about = { $always }: ин ба шумо ҳамеша меояд. Боз чӣ лозим аст, интихоб кунед.

alerts-quiet =
    <b>Соатҳои ором</b>
    Дар ин соатҳо огоҳӣ намефиристам. Агар ба ҷон хатари калон бошад, ҳамеша мефиристам.
    Ҳозир дар ҷои шумо { $time }. Нодуруст аст? Минтақаро иваз кунед: /region
    .off = Бе соатҳои ором

alerts-pause =
    <b>Танаффус</b>
    Чӣ қадар вақт огоҳӣ нафиристам? Агар ба ҷон хатари калон бошад, ҳамеша мефиристам.
    .day = Як рӯз
    .week = Як ҳафта
    .until = То гуфтани ман

alerts-test =
    Telegram-ро пӯшед ва телефонро қулф кунед. Баъди 15 сония паёми санҷишӣ меояд.
    Баъд гӯед, ки садо баромад ё не.
alerts-ring = <b>Санҷиш.</b> Хатар нест. Садо баромад?
    .rang = Ҳа, садо баромад
    .silent = Не
alerts-rang = Хуб. Агар телефон ё танзимотро иваз кунед, боз санҷед.

# Names of settings differ from phone to phone: the line that says so must stay.
alerts-silent =
    <b>Садо набаромад: аввал чатро бинед</b>
    1. Ин чатро кушоед. Дар боло номи маро пахш кунед.
    2. Садо хомӯш аст? «Уведомления»-ро (хабарҳои телефон) фаъол кунед.
    3. Телефон дар ҳолати бесадо ё «Не беспокоить» нест?
    Баъд танзимоти телефон. Телефонатон кадом аст?
    .android = Android
    .iphone = iPhone
    .again = 🔔 Боз санҷидан
alerts-android =
    <b>Android</b>
    1. Танзимот (Настройки), баъд «Приложения», баъд Telegram-ро кушоед.
    2. «Уведомления» (хабарҳои телефон): иҷозат диҳед, бо садо.
    3. Батарея: «Без ограничений» (бе маҳдудият). Он гоҳ телефон Telegram-ро хомӯш намекунад.
    4. Ҳолати сарфаи батареяро хомӯш кунед.
    Дар телефони шумо калимаҳо метавонанд дигар бошанд.
    .again = 🔔 Боз санҷидан
alerts-iphone =
    <b>iPhone</b>
    1. Танзимот (Настройки), баъд «Уведомления», баъд Telegram-ро кушоед.
    2. Ба «Уведомления» иҷозат диҳед ва садоро фаъол кунед.
    3. Ба паҳлуи телефон нигоҳ кунед: он дар ҳолати бесадо нест?
    4. Танзимот, «Фокусирование»: «Не беспокоить» хомӯш аст?
    5. Танзимот, «Аккумулятор»: «Режим энергосбережения» хомӯш аст?
    Дар телефони шумо калимаҳо метавонанд дигар бошанд.
    .again = 🔔 Боз санҷидан

alerts-sure = Ҳамаи огоҳиҳоро бас кунам? Он гоҳ шуморо огоҳ намекунам, ҳатто агар ба ҷон хатари калон бошад.
    .keep = Не, бимонад
    .stop = Ҳа, бас кунед
alerts-stopped =
    Огоҳиҳо дигар намеоянд. Минтақаҳо ва мавзӯъҳои шумо аз ин ҷо нест карда шуданд.
    Агар хатар бошад, ба <b>112</b> занг занед.
    .yes = ✅ Боз огоҳ кунед

## Templates of alerts
# An alert has at most 600 characters. Its order: who says it, what to do, the hazard, the place,
# begin, end, meeting point. Names of hazards and sources stand on buttons: 30 characters.

alerts-told-exercise = <b>МАШҚ АСТ. Хатар нест.</b>
alerts-told-test = <b>САНҶИШ АСТ. Хатар нест.</b>
alerts-told-source = Хабар аз: { $source }
alerts-told-update = Матни нав. Огоҳии пештара ({ $time }) дигар амал намекунад.
# $level is one of the levels below.
alerts-told-hazard = <b>{ $hazard }</b>. { $level }
alerts-told-where = Дар куҷо: { $places }
alerts-told-more = { $places } ва боз { $count }
# $words were typed once, as on the signs; they stay as they are.
alerts-told-signs = Дар лавҳаҳо: «{ $words }»
alerts-told-begins = Оғоз: { $time }
alerts-told-ends = Анҷом: { $time }
# A moment by the clock of a place, which is named.
alerts-told-moment = { $time }, вақти маҳаллӣ: { $place }
alerts-told-meeting = Ҷои ҷамъшавӣ: «{ $words }»
# Before words that are there in Russian only.
alerts-told-russian = Матни тоҷикӣ ҳоло нест. Ба русӣ:
alerts-told-own = { $words }
alerts-told-over = <b>Тамом шуд: { $hazard }</b>
alerts-told-no-longer = Огоҳӣ ({ $time }) дигар амал намекунад.
alerts-told-mistake = <b>Ин хато буд: { $hazard }</b>
alerts-told-wrong = Огоҳӣ ({ $time }) хато буд. Ба он амал накунед.
alerts-told-replaced = <b>Иваз шуд: { $hazard }</b>
alerts-told-newer = Дар поён хабари навтар ҳаст. Аз рӯи ҳамон амал кунед.
# For staff, in a preview.
alerts-told-unread = Ин матнро ҳоло соҳибзабон нахондааст.

alerts-level =
    .Extreme = Ба ҷон хатар дорад
    .Severe = Хатари калон
    .Moderate = Эҳтиёт бошед
    .Minor = Донистан фоида дорад

# Facts: config/alerts.toml names those of each line.
alerts-hazard-earthquake = Заминҷунбӣ
alerts-do-earthquake-cover = Надавед. Зери мизи мустаҳкам дароед, сарро пӯшед, мизро маҳкам доред.
alerts-do-earthquake-lift = Вақти такон ба зина, лифт ва балкон наравед.
alerts-do-earthquake-after = Такон қатъ шавад, бо зина ба берун бароед. Ба такони нав тайёр бошед.
alerts-do-earthquake-gas = Бӯи газ? Ба калидаки барқ (выключатель) даст назанед, ба берун бароед.

alerts-hazard-flood = Обхезӣ
alerts-do-flood-up = Ба ошёнаи боло ё бом бароед, вале ба чердаки баста надароед.
alerts-do-flood-water = Ба оби ҷорӣ пиёда ҳам, бо мошин ҳам надароед.
alerts-do-flood-take = Гуфтанд, ки равед? Ҳуҷҷат, дору, об ва либоси гарм гиред.

alerts-hazard-mudflow = Сел
alerts-do-mudflow-climb = Гулдуррос мешунавед? Дарҳол ба баландӣ бароед, ақаллан 50–100 м боло.
alerts-do-mudflow-cross = Аз пеши сел ҳеҷ гоҳ нагузаред.
alerts-do-mudflow-camp = Аз дарёҳои кӯҳӣ дур бошед.
alerts-do-mudflow-wave = Мавҷи дуюм омада метавонад.

alerts-hazard-landslide = Ярч (лағжиши замин)
alerts-do-landslide-leave = Аз хона бароед. На боло, на поён: ба паҳлу, ба замини мустаҳкам равед.
alerts-do-landslide-off = Вақт ҳаст? Газ ва обро бандед, барқро хомӯш кунед. Ҳуҷҷат гиред. Ба ҳамсояҳо гӯед.
alerts-do-landslide-back = Ба назди ярч барнагардед.

alerts-hazard-avalanche = Тарма
alerts-do-avalanche-stay = Ба кӯҳ наравед.
alerts-do-avalanche-run = Тармаро дар баландӣ дидед? Ба паҳлу ё паси харсанг давед.
alerts-do-avalanche-caught = Тарма шуморо бурд? Бинию даҳонро пӯшед, ба тарафи канораш шино кунед.

alerts-hazard-fire = Сӯхтор
alerts-do-fire-out = Бо зина ба берун бароед, ба лифт савор нашавед. Барои чизҳо барнагардед.
alerts-do-fire-low = Дар дуд хам шуда равед. Дарҳоро аз пасатон пӯшед.
alerts-do-fire-call = Ба 101 ё 112 занг занед.
alerts-do-fire-smoke = Зина пур аз дуд аст? Дар хона монед, дарзи дарро бо матои тар бандед.

alerts-hazard-gas = Баромадани газ
alerts-do-gas-switch = Дар дарун ба калидаки барқ (выключатель), гӯгирд ва телефон даст назанед.
alerts-do-gas-out = Ҳама бо зина ба берун бароед. Дари ҳамсояҳоро кӯбед ва огоҳ кунед.
alerts-do-gas-call = Аз берун ба 104 ё 112 занг занед.

alerts-hazard-chemicals = Садамаи кимиёвӣ
alerts-do-chemicals-inside = Ба бино дароед. Тиреза, дар ва ҳавокашро пӯшед.
alerts-do-chemicals-cloth = Ба бинию даҳон матои тар гиред. Радио ё телевизорро гиронед, гапашро иҷро кунед.
alerts-do-chemicals-outside = Дар берун: тавре равед, ки шамол аз паҳлу бошад. Ба абри кимиёвӣ надароед.
alerts-do-chemicals-cellar = То нагӯянд, ба таҳхона надароед.

alerts-hazard-cold = Хунукии сахт
alerts-do-cold-dress = Чанд қабат либос, пойафзоли хушки васеъ, кулоҳ, дастпӯшак. Алкогол нанӯшед.
alerts-do-cold-sick = Одам аз хунукӣ хоболуд ё ҳушаш парешон аст? Ба ҷои гарм баред, ба 103 занг занед.
alerts-do-cold-fumes = Ҳеҷ гоҳ бо плитаи газ ё мангал гарм нашавед: гази ис (угар) мекушад.

alerts-hazard-heat = Гармои сахт
alerts-do-heat-shade = Дар соя дам гиред, кулоҳ пӯшед. Обро зуд-зуд, кам-кам нӯшед.
alerts-do-heat-sick = Пӯсти одам тафсон, ҳушаш парешон аст ё қай мекунад? Дарҳол ба 103 занг занед.
alerts-do-heat-wet = Пӯсташро тар кунед ва бод занед.

alerts-hazard-storm = Шамоли сахт
alerts-do-storm-inside = Дар хонаи мустаҳкам бошед, дур аз тиреза.
alerts-do-storm-work = Дар баландӣ ва кран кор накунед.
alerts-do-storm-outside = Зери дарахт, лавҳаи реклама, истгоҳ ва ҳавоза (леса) наистед.

alerts-hazard-blizzard = Бӯрони барф
alerts-do-blizzard-stay = Ба роҳ набароед. Ба ҳеҷ ҷо якка наравед.
alerts-do-blizzard-car = Мошин дар барф монд? Дар дарунаш монед, ба 112 занг занед.
alerts-do-blizzard-pipe = Аввал қубури дуди мошинро аз барф тоза кунед. Тирезаро як ангушт кушоед.

alerts-hazard-unrest = Бетартибӣ
alerts-do-unrest-crowds = Аз издиҳом дур гардед. Аз тиреза дур бошед.
alerts-do-unrest-orders = Соати комендантиро риоя кунед. Ҳуҷҷат бо шумо бошад. Танҳо ба хабарҳои расмӣ бовар кунед.
alerts-do-unrest-film = Видео нагиред, ба интернет нагузоред.

alerts-hazard-attack = Ҳамла
alerts-do-attack-away = Аз издиҳом ва тиреза дур бошед.
alerts-do-attack-orders = Гапи ҳукумати маҳаллиро иҷро кунед. Ҳуҷҷат ва телефон бо шумо бошад.
alerts-do-attack-wreck = Ба пораҳои афтода даст нарасонед. 100 м дур истед. Ба 112 занг занед.
alerts-do-attack-film = Видео нагиред, ба интернет нагузоред.

alerts-hazard-drone = Хатари дрон ё ракета
alerts-do-drone-inside = Ба бино дароед, дур аз тиреза, ҳарчи поёнтар. Ба лифт савор нашавед.
alerts-do-drone-outside = Дар берун: ба наздиктарин бино ё гузаргоҳи зеризаминӣ дароед. Нест? Ба замин дароз кашед, сарро пӯшед.
alerts-do-drone-wreck = Ба пораҳои афтода даст нарасонед. 100 м дур истед. Ба 112 занг занед.
alerts-do-drone-film = Видео нагиред, ба интернет нагузоред.

alerts-hazard-border = Сарҳад баста аст
alerts-do-border-stay = Дар ҷои бехатар монед. Хабарҳои расмиро гӯш кунед.
alerts-do-border-consulate = Аз консулгарии худ хоҳед, ки номатонро ба рӯйхати шаҳрвандон нависад.
alerts-do-border-days = Муҳлати иқомат тамом мешавад? Пеш аз рӯзи охир аз хадамоти муҳоҷирати он кишвар пурсед.

alerts-hazard-disease = Беморӣ
alerts-do-disease-call = Ба ҷон хатар ҳаст? Ба 103 ё 112 занг занед. Занг бепул аст.
alerts-do-disease-pills = Антибиотикро бе гуфти духтур нахӯред.

alerts-hazard-noheating = Гармӣ, барқ ё об нест
alerts-do-noheating-fumes = Бо плитаи газ, духовка, мангал ё генератор гарм нашавед: гази ис (угар) мекушад.
alerts-do-noheating-room = Дар як хона ҷамъ шавед. Чанд қабат либоси хушк ва кулоҳ пӯшед. Ба тиреза кӯрпа овезед.
alerts-do-noheating-water = Об захира кунед: насосҳо истода метавонанд.
alerts-do-noheating-report = Хеле хунук аст? Аз 112 пурсед, ҷои гармшавӣ дар куҷост.

alerts-hazard-law = Қоида дигар шуд
alerts-do-law-read = Хонед, ки ҳоло қоида чӣ гуна аст: /rights
alerts-do-law-check = Қоидаҳо дигар мешаванд. Пеш аз пардохт ё имзо санҷед.

alerts-hazard-papers = Санҷиши ҳуҷҷат: ҳуқуқи шумо
alerts-do-papers-carry = Бо худ гиред: паспорт, корти муҳоҷират, қайд (регистратсия), патент бо чекҳо ё шартнома, суғурта.
alerts-do-papers-ask = Шумо пурсида метавонед, ки кӣ ва чаро месанҷад.
alerts-do-papers-calm = Нагурезед, ҳақорат накунед, пули нақд надиҳед.
alerts-do-papers-sign = Ба коғазе, ки намефаҳмед, имзо нагузоред. Тарҷумон талаб кунед.

alerts-source-kz-emergency = МЧС-и Қазоқистон
alerts-source-kz-weather = Казгидромет (Қазоқистон)
alerts-source-kz-akimat = Акимати вилоят ё шаҳр
alerts-source-kz-health = Минздрави Қазоқистон
alerts-source-kz-police = Полиси Қазоқистон
alerts-source-kz-border = Хадамоти сарҳадии Қазоқистон
alerts-source-ru-emergency = МЧС-и Русия
alerts-source-ru-weather = Росгидромет (Русия)
alerts-source-ru-region = Ҳукумати минтақа (Русия)
alerts-source-ru-sanitary = Роспотребнадзор (Русия)
alerts-source-ru-health = Минздрави Русия
alerts-source-ru-police = МВД-и Русия
alerts-source-ru-border = Хадамоти сарҳадии Русия
alerts-source-kg-emergency = МЧС-и Қирғизистон
alerts-source-tj-emergency = КҲФ-и Тоҷикистон
alerts-source-uz-emergency = МЧС-и Ӯзбекистон
alerts-source-kg-consulate = Консулгарии Қирғизистон
alerts-source-tj-consulate = Консулгарии Тоҷикистон
alerts-source-uz-consulate = Консулгарии Ӯзбекистон

# sending: approval, sending, times, progress. Only staff read these.

# A person of the staff, by number alone.
alerts-number = № { $number }
# why: a word that says what is in the way.
alerts-no =
    { $why ->
        [own] Ин огоҳии худи шумост. Онро бояд каси дигар тасдиқ кунад.
        [role] Шумо дар он ҷо барои ин кор нақш надоред.
        [done] Он аллакай тасдиқ шудааст ва вақташро мунтазир аст.
        [sent] Он аллакай фиристода шудааст.
        [edited] Онро тағйир доданд, баргардонданд ё аз нав пурсиданд. Ҳеҷ чиз фиристода нашуд.
        [void] Дархост дигар эътибор надорад: тағйир ёфт ё муаллифаш корманд нест. Ҳеҷ чиз фиристода нашуд.
        [author] Муаллифаш дигар корманд нест. Фиристодан мумкин нест.
        [lapsed] 15 дақиқаи дархост гузашт. Муаллиф онро бо як пахш нав мекунад.
        [count] Ин он шуморае нест, ки пурсида шуд. Ҳеҷ чиз фиристода нашуд.
        [factor] Аввал омили дуюм лозим аст: аз роҳбари бот пурсед.
        [unsent] Фиристодан нашуд: вақташ гузашт ё онро ҳеҷ кас намегирад. Он боз сиёҳнавис аст.
        [fault] Дар ин ҳолат фиристодан мумкин нест: ҷой, манбаъ ё вақт дигар дуруст нест.
        [draft] Он фиристода нашудааст.
       *[none] Чунин огоҳӣ нест.
    }

alerts-counting = Одамонро мешуморам. Саҳифа пас аз лаҳзае худаш меояд.
alerts-ask-passed = Вақти интихобшуда гузашт. Вақти дигарро интихоб кунед.
    .when = 🕒 Кай
alerts-ask-fault =
    Дар ин ҳолат пурсидан мумкин нест.
    { $why }
alerts-ask-nobody = Ҳоло онро ҳеҷ кас намегирад. Дастрас нестанд: { $unreachable }
alerts-ask-alone = Дар он ҷо ҷуз шумо касе тасдиқ карда наметавонад. Маъмурро даъват кунед.
# later: how many sleep now. guard: no, double, third. duty: numbers, or nobody. when: a line.
alerts-ask =
    <b>{ $title }</b>
    { $when }
    Одамон: <b>{ $count }</b>. Аз онҳо ҳоло дар соатҳои ором, дертар мегиранд: { $later }. Дастрас нестанд: { $unreachable }
    { $guard ->
        [double] ⚠️ Аз муқаррарӣ беш аз ду баробар зиёд.
        [third] ⚠️ Беш аз 30 % ҳамаи онҳое, ки огоҳӣ мегиранд.
       *[no] Чун ҳарвақта.
    }
    { $duty ->
        [nobody] Аз тасдиқкунандагон навбатдор нест: ҳамаро даъват мекунем.
       *[other] Дар навбат: { $duty }
    }
    .ask = Тасдиқ пурсидан: { $count } нафар
alerts-asked =
    <b>{ $title }</b>
    { $state }
    { $duty ->
        [nobody] Аз тасдиқкунандагон навбатдор нест: ҳамаро даъват мекунем.
       *[other] Дар навбат: { $duty }
    }
    .look = 🔄 Боз дидан
    .draft = 📝 Сиёҳнавис
    .renew = 🔔 Боз пурсидан
# lapsed: yes or no.
alerts-asked-at =
    { $lapsed ->
        [yes] Пурсида шуд: { $at }, одамон: { $count }. Муҳлаташ { $until } гузашт.
       *[no] Пурсида шуд: { $at }, одамон: { $count }. Муҳлаташ: { $until }.
    }
alerts-asked-opened = { $number } кушод, { $at }
alerts-lapsed = № { $number }-ро дар 15 дақиқа ҳеҷ кас тасдиқ накард. Ҳеҷ чиз фиристода нашуд.

# text: the alert itself. here and there: two clocks. now: counted just now. when: a line.
alerts-open =
    <b>{ $title }</b>
    { $text }

    № { $author } пурсид, { $at }.
    { $when }
    Одамон: <b>{ $count }</b>. Ҳоло шумурда шуд: { $now }. Аз онҳо ҳоло дар соатҳои ором, дертар мегиранд: { $silent }
    { $guard ->
        [double] ⚠️ Аз муқаррарӣ беш аз ду баробар зиёд.
        [third] ⚠️ Беш аз 30 % ҳамаи онҳое, ки огоҳӣ мегиранд.
       *[no] Чун ҳарвақта.
    }
    Дар он ҷо: { $there }. Дар ин ҷо: { $here }.
    .approve = ✅ Тасдиқ кардан
    .preview = 📱 Чунон ки дар телефон
    .return = ↩️ Ба муаллиф баргардондан
alerts-number-typed = Инро чанд нафар мегирад? Шумораро аз саҳифа нависед.
alerts-number-wrong = Дар саҳифа шумораи дигар аст. Боз нависед.
alerts-code = Шаш рақами омили дуюмро нависед. Паёми шуморо дарҳол нест мекунам.
# why: wrong, used, stopped, none.
alerts-code-no =
    { $why ->
        [used] Ин рамз истифода шудааст. Рамзи навбатиро мунтазир шавед, на зиёда аз 30 сония.
        [stopped] Рамзҳои нодуруст бисёр шуданд. Як дақиқа сабр карда, рамзи нав нависед.
        [none] Шумо омили дуюм надоред: аз роҳбари бот пурсед.
       *[wrong] Рамз нодуруст аст. Шаш рақамеро, ки ҳоло мебинед, нависед.
    }
# guard: double or third.
alerts-recount =
    { $guard ->
        [third] ⚠️ Ин беш аз 30 % ҳамаи онҳост, ки огоҳӣ мегиранд.
       *[double] ⚠️ Ин аз муқаррарӣ беш аз ду баробар зиёд аст.
    }
    Шумораро бори дигар нависед.
# status: Actual, Exercise, Test.
alerts-final =
    { $status ->
        [Actual] <b>Қадами охирин. Ин машқ нест.</b>
       *[other] <b>Қадами охирин. Ин машқ аст.</b>
    }
    { $title }
    Одамон: <b>{ $count }</b>
    { $when }
    .no = Не, ба қафо
    .live = { $status ->
        [Actual] 🔴 ҲАҚИҚӢ фиристодан: { $count }, { $title }
       *[other] МАШҚРО фиристодан: { $count }, { $title }
    }
    .plan = { $status ->
        [Actual] 🔴 ҲАҚИҚӢ тасдиқ: { $count }, { $title }
       *[other] МАШҚРО тасдиқ: { $count }, { $title }
    }
alerts-approved = Тасдиқ шуд: № { $number }. Фиристода мешавад, одамон: { $count }
alerts-return =
    <b>{ $title }</b>
    Чаро бармегардонед?
    .source = Манбаъ тасдиқ намекунад
    .text = Матн нофаҳмо аст
    .place = Ҷой нодуруст аст
    .later = Ҳоло не
alerts-returned = Ба муаллиф баргардонда шуд. Ҳеҷ чиз фиристода нашуд.

# Told to other staff, also on a lock screen: numbers only.
alerts-told-opened = № { $by } дархости шумо № { $number }-ро кушод.
alerts-told-returned =
    { $why ->
        [source] № { $by } № { $number }-ро баргардонд: манбаъ тасдиқ намекунад.
        [text] № { $by } № { $number }-ро баргардонд: матн нофаҳмо аст.
        [place] № { $by } № { $number }-ро баргардонд: ҷой нодуруст аст.
       *[later] № { $by } № { $number }-ро баргардонд: ҳоло не.
    }
    .draft = 📝 Сиёҳнавис
alerts-told-sent =
    { $status ->
        [Actual] № { $by } № { $number }-ро тасдиқ кард. Фиристода мешавад, одамон: { $count }
       *[other] Машқ. № { $by } № { $number }-ро тасдиқ кард. Фиристода мешавад, одамон: { $count }
    }
    .progress = 📊 Рафти кор
alerts-told-author =
    { $status ->
        [Actual] № { $number }-и шуморо № { $by } тасдиқ кард. Фиристода мешавад, одамон: { $count }
       *[other] Машқ. № { $number }-и шуморо № { $by } тасдиқ кард. Фиристода мешавад, одамон: { $count }
    }
    .progress = 📊 Рафти кор
    .correct = ✏️ Ислоҳ кардан
alerts-told-planned = № { $by } № { $number }-ро тасдиқ кард. Мебарояд: { $at }.
    .progress = 📊 Дидан
alerts-told-soon = № { $number } пас аз як соат мебарояд: { $at }. Боздоштан мумкин аст.
    .progress = 📊 Дидан, боздоштан
alerts-told-stopped = № { $by } № { $number }-ро боздошт.
    .progress = 📊 Рафти кор
alerts-told-resumed = № { $by } № { $number }-ро давом дод.
    .progress = 📊 Рафти кор

# state: running, stopped, held, done, over, cancelled, corrected, expired. end: an hour, or no.
alerts-progress =
    <b>№ { $number } · { $title }</b>
    { $state ->
        [running] Фиристода мешавад.
        [stopped] ⏸ Боздошта шуд.
        [held] ⛔ Нигоҳ дошта шуд: одамон аз тасдиқшуда зиёданд. Тасдиқро аз нав пурсед.
        [over] Тамом.
        [cancelled] Бекор карда шуд.
        [corrected] Ислоҳ шуд.
        [expired] Вақташ гузашт.
       *[done] ✅ Тайёр.
    }
    { $bar } { $share } %
    Тасдиқ шуд: { $approved }
    Фиристода шуд: { $sent }
    Ботро бастаанд: { $blocked }
    Номаълум: { $unknown }
    Нашуд: { $failed }
    Мунтазир: { $waiting }
    Дар ин миён омаданд: { $came }
    Ҳоло дар соатҳои ором ё рафтаанд: { $later }
    { $state ->
        [running] Дар як сония: { $rate }. { $end ->
            [no] Кай тамом шуданаш ҳоло номаълум.
           *[other] Тахминан { $end } тамом мешавад.
        }
       *[other] {""}
    }{ $correction }
    .halt = ⏸ Боздоштан
    .proceed = ▶️ Давом додан
    .correct = ✏️ Ислоҳ кардан
    .over = 🏁 Тамом
    .safe = 🙋 Пурсидан: саломатанд?
alerts-progress-corrected = Ислоҳ фиристода шуд: { $sent } аз { $total }
alerts-progress-here = Паём дар бораи он рафти корро нишон медиҳад.
alerts-planned =
    <b>№ { $number } · { $title }</b>
    Тасдиқ шуд, вақташро мунтазир аст.
    { $when }
    Навбатӣ: { $next }
alerts-halted = Боздошта шуд. № { $number } боз сиёҳнавис аст ва намебарояд.

# when: a line that says it; there: the clock of its place.
alerts-when =
    Кай фиристем?
    { $when }
    Дар он ҷо ҳоло { $there }.
    .now = Дарҳол
    .hour = Пас аз 1 соат
    .three = Пас аз 3 соат
    .tomorrow = Пагоҳ соати 8:00
    .typed = Дар вақти дигар
    .repeat = Бо такрор
alerts-when-now = Дарҳол мебарояд.
alerts-when-once = Мебарояд: { $at }.
# words: cron words.
alerts-when-repeats = Бо такрор ({ $words }), бори аввал { $first }, то { $until }.
alerts-moment = Бо вақти он ҷой, кай? Масалан: 22.11 14:30
alerts-rhythm = Чӣ қадар зуд-зуд?
    .daily = Ҳар рӯз
    .weekly = Ҳар ҳафта
    .words = Бо калимаҳои cron
alerts-weekday = Кадом рӯз?
    .mon = Душанбе
    .tue = Сешанбе
    .wed = Чоршанбе
    .thu = Панҷшанбе
    .fri = Ҷумъа
    .sat = Шанбе
    .sun = Якшанбе
alerts-hour = Бо вақти он ҷой, соати чанд? Масалан: 8:00
alerts-cron =
    Нависед: дақиқа, соат, рӯз, моҳ, рӯзи ҳафта. Дар як рӯз на зиёда аз як бор.
    Масалан: <code>30 8 * 12 mon,fri</code>
alerts-season =
    Ба чӣ муддат? Аз имрӯз на зиёда аз 90 рӯз.
    Метавонед нависед, ки аз кадом рӯз то кадом рӯз: 01.12 - 28.02
alerts-season-days = Рӯзҳо: { $days }
# why: unread, past, far, hour, words, season, never.
alerts-when-no =
    { $why ->
        [past] Он вақт гузашт. Вақти дертарро нависед.
        [far] Ин аз 90 рӯз дуртар аст. Камтар интихоб кунед.
        [hour] Соатро нависед, масалан 8:00.
        [words] Хонда натавонистам. Панҷ қисм нависед, масалан: 30 8 * 12 mon,fri
        [season] Ду рӯзро нависед, масалан: 01.12 - 28.02
        [never] Дар ин рӯзҳо чунин вақт намеояд.
       *[unread] Вақтро нависед, масалан: 22.11 14:30
    }
# why: empty, grown, guard, late, approval, author, gone, unsent.
alerts-held =
    № { $number } дар вақташ набаромад.
    { $why ->
        [empty] Ҳоло онро ҳеҷ кас намегирифт.
        [grown] Онро хеле зиёдтар аз тасдиқшуда мегирифтанд.
        [guard] Онро хеле зиёдтар аз муқаррарӣ мегирифтанд.
        [late] То фиристодан вақташ гузашт.
        [author] Муаллифаш дигар корманд нест.
        [gone] Муаллифаш рафт.
        [approval] Тасдиқ дигар эътибор надорад.
       *[unsent] Фиристодан нашуд.
    }
    Он боз сиёҳнавис аст. Ба кӣ лозим бошад, тасдиқро аз нав мепурсад.
    .draft = 📝 Сиёҳнавис

## What staff do: the menu, a draft step by step, its page
# Only staff read these. Numbers of people stand for their names.

# drafts: of this author; asked: what waits for this approver.
alerts-desk =
    <b>Огоҳиҳо</b>
    Сиёҳнависҳои шумо: { $drafts }
    Тасдиқи шуморо интизоранд: { $asked }
    .new = ✏️ Огоҳии нав
    .drafts = 📝 Сиёҳнависҳои ман
    .asked = 🖐 Тасдиқро интизоранд
    .past = 📡 Фиристода ва ҷорӣ
    .practise = 🎯 Машқ
    .safe = 🙋 Одамон саломатанд?

# duty: lines like "Kazakhstan: No. 4". how: some, nobody, none.
alerts-new =
    <b>Ҳоло кӣ тасдиқ карда метавонад</b>
    { $how ->
        [some] { $duty }
        [nobody] Ҳеҷ кас дар навбат нест. Ҳангоми дархост ба ҳамаи тасдиқкунандагон занг меравад.
       *[none] Барои ҷойҳои шумо тасдиқкунандаи дигар нест. Навиштан мумкин, фиристодан не.
    }
    То нафари дуюм тасдиқ накунад, ба касе чизе намеравад.
    .begin = ✏️ Оғоз
alerts-duty =
    .nobody = ҳеҷ кас; ба ҳама занг меравад
    .one = № { $number }
alerts-everywhere = Дар ҳама ҷо

# A button: "7: Mudflow · Almaty region".
alerts-entry = { $number }: { $title }
alerts-title = { $hazard } · { $places }
# list: drafts, asked, past. count: how many.
alerts-list =
    { $list ->
        [drafts] <b>Сиёҳнависҳои ман</b>: { $count }
        [asked] <b>Тасдиқро интизоранд</b>: { $count }
       *[past] <b>Фиристода ва ҷорӣ</b>: { $count }
    }

alerts-draft-none = Чунин сиёҳнавис надоред: он фиристода, нест карда шуд ё аз они дигар аст.
# A toast: what was asked or approved for the text before holds no more.
alerts-draft-voided = Тағйир ёфт. Тасдиқро боз пурсед.
alerts-draft-what = Огоҳӣ дар бораи чист?
alerts-draft-country = Дар кадом кишвар?
alerts-draft-region = Дар кадом минтақа? Ҳарфҳои аввалро навиштан мумкин.
# duty: who is on duty for these places, by number.
alerts-draft-more =
    Сиёҳнавис { $number }. Дар куҷо: <b>{ $places }</b>
    Барои тасдиқ дар навбат: { $duty }
    .done = ✅ Ҳамин, бас
    .add = ➕ Боз як минтақа
alerts-draft-off = ✖️ { $place }
alerts-draft-level = Сиёҳнавис { $number }. Хатар чӣ қадар калон аст?
alerts-draft-source = Сиёҳнавис { $number }. Инро кӣ мегӯяд?
alerts-draft-spot =
    Сиёҳнавис { $number }. Кадом ҷой, мисли навиштаи лавҳаҳо?
    Ба русӣ ё қазоқӣ, на бештар аз 60 аломат. Тарҷума намешавад.
alerts-draft-nothing = Ҳеҷ чиз
alerts-draft-onset =
    Сиёҳнавис { $number }. Кай сар мешавад? Он ҷо ҳоло соат { $time }.
    Пахш кунед ё вақтро нависед, масалан { $example }
    .now = Ҳоло
    .morning = Пагоҳ соати 8:00
alerts-draft-in = Баъди { $hours } соат
alerts-draft-hours =
    Сиёҳнавис { $number }. Чанд соат амал мекунад?
    Пахш кунед ё рақам аз 1 то { $longest } нависед.
    .n = { $hours } соат
alerts-draft-meeting =
    Сиёҳнавис { $number }. Ҷои ҷамъшавӣ куҷост, мисли навиштаи лавҳаҳо?
    На бештар аз 60 аломат. Тарҷума намешавад.
alerts-draft-keep = ↩️ Чӣ хеле ки ҳаст, монад

# text: the alert as it reads, or what is wrong with it. reach, state: lines from below.
alerts-draft =
    <b>{ $number }: { $title }</b>
    { $state }

    { $text }

    { $reach }
    { $missing ->
        [none] { "" }
       *[other] Матни шумо ба ин забонҳо нест: { $missing }. Он ҷо матни русӣ ва сатре дар ин бора меояд.
    }
    .preview = 📱 Мисли дар телефон
    .try = 🧪 Санҷиш ба худам
    .change = ✏️ Тағйир додан
    .correction = ↩️ Ислоҳ
    .when = 🕒 Кай
    .ask = 🖐 Тасдиқ пурсидан
alerts-draft-open = Сиёҳнавис. Онро ҳоло касе нагирифтааст.
alerts-draft-asked = Тасдиқ пурсида шуд: { $time }
alerts-draft-opened = № { $number } кушод: { $time }
alerts-draft-approved = № { $number } тасдиқ кард
alerts-draft-lapsed = Муҳлати дархост гузашт. Боз пурсед.

alerts-reach-counting = Одамонро мешуморем. Баъди анҷом саҳифаи нав меояд.
alerts-reach-nobody = Ҳоло касе намегирад. Дастрас нестанд: { $unreachable }
# languages: like "tg 12, uz 4".
alerts-reach =
    Ҳоло { $count } нафар мегиранд ({ $languages })
    Дастрас нестанд: { $unreachable }
alerts-reach-place = { $place }: { $count } ({ $languages })

alerts-fault-place = Касе намегирад: чунин ҷой ҳоло дар рӯйхат нест: { $place }. Ҷойро иваз кунед.
# why: hazard, role, country, source, level, spot, own, mend, past, far.
alerts-fault =
    { $why ->
        [hazard] Чунин хатар дигар дар рӯйхат нест. Сиёҳнависро нест кунед ва навашро сар кунед.
        [role] Вазифаи шумо ҳоло ба ҳамаи ин ҷойҳо дахл надорад. Ҷойро иваз кунед.
        [country] Барои яке аз ин кишварҳо чунин огоҳӣ нест. Ҷойро иваз кунед.
        [level] Барои ин хатар чунин дараҷа мумкин нест. Дараҷаро боз интихоб кунед.
        [spot] Ҷой нест. Онро мисли навиштаи лавҳаҳо нависед.
        [own] Матни русии шумо нест. Онро нависед ё матнҳои дигарро бардоред.
        [mend] Матни русии ислоҳ нест. Онро нависед ё матнҳои дигарро бардоред.
        [past] Вақти он гузаштааст. Оғозро иваз кунед.
        [far] Барои ин хатар анҷом хеле дур аст. Муҳлатро иваз кунед.
       *[source] Манбаъ нест ё барои ин кишвар нест. Онро интихоб кунед.
    }

alerts-typed-empty = Лутфан бо калима нависед.
alerts-typed-long = Хеле дароз. На бештар аз { $most } аломат.
alerts-typed-lines = Дар як сатр нависед.
alerts-typed-letters = Танҳо ҳарф, рақам ва аломатҳои оддӣ. Бе &lt; ва &gt;, бе эмоҷи.
alerts-typed-link = Бе пайванд ва суроға нависед.
alerts-typed-phone = Ин рақам дар байни санҷидашуда нест. Онро бардоред.
alerts-time-unread = Хонда натавонистам. Вақтро нависед: 14:30, ё рӯз ва вақт: 22.11 14:30
alerts-time-past = Ин вақт гузашт. Рӯзро низ нависед ё «Ҳоло»-ро пахш кунед.
alerts-time-far = Ин хеле дур аст. Аз чунин хатар ҳадди аксар { $longest } соат пеш огоҳ мекунанд.
alerts-hours-unread = Шумораи соатҳоро нависед.
alerts-hours-far = Аз 1 то { $longest } соат нависед.

# Above the alert as the phone shows it. unread: nobody has read it whose language it is.
alerts-preview =
    <i>Намоиш: { $language }. { $unread }</i>

    { $text }
    .test = 🧪 Санҷиш ба худам
alerts-preview-next = ➡️ { $language }
alerts-preview-inert = Ин намоиш аст. Дар зери огоҳии ҳақиқӣ ин тугма ҷавоб медиҳад.
alerts-verbatim = { $text }

alerts-change =
    <b>{ $title }</b>
    Чиро иваз мекунед? Тағйирот тасдиқро бекор мекунад.
    .places = Дар куҷо
    .severity = Дараҷа
    .source = Манбаъ
    .spot = Ҷой
    .onset = Оғоз
    .hours = То чанд вақт
    .meeting = Ҷои ҷамъшавӣ
    .own = Матни худам
    .correction = Ислоҳ
    .discard = 🗑 Нест кардани сиёҳнавис
alerts-discarded = Нест карда шуд

# state: none, part, whole. missing: languages by name.
alerts-own =
    <b>Матни худи шумо</b>
    Он ба ҷои сатрҳои «чӣ бояд кард» меистад.
    { $state ->
        [none] Ҳоло дар ҳама забонҳо сатрҳои муқаррарӣ ҳастанд.
        [part] Намерасад: { $missing }. Он ҷо матни русӣ ва сатре дар ин бора меояд.
       *[whole] Дар ҳама забонҳо ҳаст.
    }
alerts-correction =
    <b>Агар хато барояд</b>, инро танҳо ва дарҳол фиристода метавонед:

    { $text }

    { $state ->
        [none] Ин матни муқаррарӣ дар ҳама забонҳост. Матни худро навиштан мумкин.
        [part] Намерасад: { $missing }. Он ҷо матни русӣ ва сатре дар ин бора меояд.
       *[whole] Матни шумо дар ҳама забонҳо ҳаст.
    }
alerts-own-words =
    Матни шумо барои огоҳӣ: { $language }. На бештар аз { $most } аломат, як сатр.
    Ҳоло: { $now }
alerts-correction-words =
    Матни шумо барои ислоҳ: { $language }. На бештар аз { $most } аломат, як сатр.
    Ҳоло: { $now }
alerts-words =
    .keep = ↩️ Чӣ хеле ки ҳаст, монад
    .clear = 🗑 Ин матнро бардоштан

# Under each alert: what people answer with one tap. 30 characters at most.
alerts-answers =
    .ok = ✅ Фаҳмидам
    .help = 🆘 Кумак лозим
    .what = ❓ Ҳозир чӣ кунам?
    .away = 🚶 Ман дигар он ҷо нестам

## Ҷавобҳо ва паёмҳои баъди огоҳӣ
alerts-thanks = Раҳмат.
alerts-noted = Раҳмат. Агар чизе дигар шавад, ин ҷо тугмаро пахш кунед.
    .what = ❓ Ҳозир чӣ кунам?
    .help = 🆘 Кумак лозим
    .away = 🚶 Ман дигар он ҷо нестам
alerts-need =
    <b>Ҳозир занг занед. Ин ҷо ҷавобро интизор нашавед.</b>
    { $numbers }

    { $heard ->
        [seen] Кормандони мо мебинанд: дар минтақаи шумо ба касе кумак лозим. Онҳо номи шумо ва ин чатро намебинанд.
        [known] Кормандони мо медонанд: дар минтақаи шумо ба касе кумак лозим. Онҳо номи шумо ва ин чатро намебинанд.
        [over] Вақти ин огоҳӣ гузашт, барои ҳамин кормандон чизе намебинанд. Занг занед.
       *[strange] Ин огоҳӣ ба шумо нарафта буд, барои ҳамин кормандон чизе намебинанд. Занг занед.
    }
    .what = ❓ Ҳозир чӣ кунам?
alerts-look = Ҳозир чӣ бояд кард:
alerts-away = Қайд шуд. Акнун дар бораи ҷои дигар огоҳ кунам?
    .where = 📍 Ҷойҳои ман
alerts-answer-over = Вақти ин огоҳӣ гузашт. Чизе қайд нашуд.
alerts-answer-strange = Ин огоҳӣ ба шумо нарафта буд. Чизе қайд нашуд.
alerts-after-corrected =
    <b>Ислоҳ шуд. Паёми навро дар поён хонед.</b>
    <s>{ $old }</s>

alerts-needs =
    <b>№ { $number }: ба касе кумак лозим</b>
    { $place }, аз { $since }
    { $title }
    { $exercise ->
        [yes] Ин ҷавоб ба МАШҚ аст.
       *[no] Ин ҷавоб ба огоҳии ҳақиқӣ аст.
    }
    { $answer ->
        [ok] Баъд вай «Фаҳмидам»-ро пахш кард.
        [away] Баъд вай «Ман дигар он ҷо нестам»-ро пахш кард.
       *[other] Вай рақамҳои телефонро дорад. Аз ин ҷо ба вай навиштан намешавад.
    }
    .helped = ✔️ Ҳал шуд
alerts-needs-none = Ин ҳал шудааст ё ҷои шумо нест.
alerts-needs-helped = Тайёр: дигар касе даъват намешавад.
alerts-after =
    .answers = 💬 Ҷавобҳо
    .update = ✏️ Матни нав
alerts-answered =
    <b>Ҷавобҳо: { $title }</b>
    { $lines }
alerts-answered-none = Чунин огоҳӣ нест.
alerts-answered-nothing = Ҳоло касе ҷавоб надодааст.
alerts-answered-few = камтар аз { $few }
alerts-answered-line = { $place }: фаҳмиданд { $ok }, кумак лозим { $help }, дигар он ҷо нест { $away }, мақоларо кушод { $looked }

alerts-correct =
    <b>Ислоҳ: { $title }</b>
    Ин дарҳол ба касоне меравад, ки огоҳиро гирифтаанд ё гирифта метавонистанд: { $count }. Шахси дуюм лозим нест.

    { $text }
    .send = 📣 Фиристодани ислоҳ
alerts-correct-none = Огоҳиро танҳо муаллифаш ислоҳ мекунад.
alerts-correct-over = Ин огоҳӣ дигар амал намекунад ё пештар ислоҳ шудааст.
alerts-correct-done = Ислоҳ рафта истодааст.
alerts-followed =
    { $what ->
        [corrected] Огоҳии { $alert } ислоҳ шуд: № { $by }.
        [cancelled] Огоҳии { $alert } бекор шуд: № { $by }.
       *[over] Огоҳии { $alert } тамом шуд: № { $by }.
    }
    .progress = Кушодан
alerts-over =
    <b>Тамом кардан: { $title }</b>
    Огоҳӣ дорад ё дошта метавонад: { $count }.
    Тамом: паёми кӯҳна инро мегӯяд, телефонҳо садо намебароранд.
    Бекор кардан: ин хато буд. Ҳар телефоне, ки онро гирифт, боз садо мебарорад.
    .over = ✔️ Тамом
    .cancel = 📣 Бекор кардан: хато буд
alerts-over-none = Огоҳиро танҳо муаллифаш ё тасдиқкунандаи он ҷо тамом мекунад.
alerts-over-already = Ин огоҳӣ тамом шудааст.
alerts-over-done = Тайёр.
alerts-over-silent = Ба онҳо ҳангоми ислоҳ садо рафта буд. Ҳоло паёми кӯҳна инро мегӯяд.
alerts-update-none = Шумо барои он ҷо огоҳӣ навишта наметавонед.
alerts-update-over = Ин огоҳӣ тамом шудааст. Навашро нависед.

alerts-practise =
    <b>Машқ</b>
    Ҳар паём бо калимаи МАШҚ сар ва тамом мешавад.
    Бо ҳамкор: танҳо кормандон мегиранд, шахси дигар тасдиқ мекунад.
    Танҳо: фақат шумо мегиред.
    Бо мардум: касоне мегиранд, ки «Машқҳои огоҳӣ»-ро интихоб кардаанд, шахси дигар тасдиқ мекунад.
    .pair = 👥 Бо ҳамкор
    .alone = 🙋 Танҳо
    .public = 📢 Бо мардум
    .runs = ⏱ Машқҳои охирини ман
alerts-rehearse =
    <b>{ $title }</b>
    { $step ->
        [send] Сиёҳнавис тайёр. Онро ба худ фиристед: мардум маҳз чунин паём мегирифтанд.
       *[correct] Хато ҳаст? Ҳарчи тезтар ислоҳ кунед.
    }
    .send = 📣 Ба ман фиристодан
    .correct = 📣 Ислоҳ кардан
alerts-rehearsed = { $text }
alerts-run =
    <b>Машқ: { $title }</b>
    { $lines }
    { $alone ->
        [yes] Шумо танҳо машқ кардед.
       *[no] Ба кормандон рафт: { $count }.
    }
alerts-run-step =
    { $step ->
        [asked] Тасдиқ пурсида шуд: баъди { $seconds } сония
        [approved] Тасдиқ шуд: боз баъди { $seconds } сония
        [sent] Фиристода шуд: боз баъди { $seconds } сония
       *[corrected] Ислоҳ шуд: боз баъди { $seconds } сония
    }
alerts-run-begun = Машқ акнун сар шуд.
alerts-runs =
    { $any ->
        [no] Шумо ҳоло машқ накардаед.
       *[other] <b>Машқҳои охирини шумо</b>
    }
alerts-runs-line = { $day }: { $seconds } с
alerts-nudge = Аз машқи охирини шумо як моҳ гузашт. Он панҷ дақиқа вақт мегирад.
    .practise = Машқ кардан
