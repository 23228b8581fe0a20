# Not yet read by a native speaker.
# Alerts of danger: who gets them, of where, about what, and when not. See config/alerts.toml.
# The line that comes unasked (alerts-offer) and the test must tell a stranger nothing.

# A message for an earthquake comes after the shaking. Facts: D-05 D-06 D-11.
alerts-first = Ҳангоми заминҷунбӣ ин огоҳии аввал <b>нест</b>. Онро интизор нашавед: замин ҷунбад, дарҳол амал кунед. Сирена мешунавед? Телевизор ё радиоро гиронед. Telegram метавонад суст кор кунад ё кор накунад.

# Comes once after a first article, twice at most.
alerts-offer = Барои минтақаи шумо огоҳӣ лозим аст?
    .yes = Муфассал гӯед
    .no = Ҳозир не
alerts-declined =
    Хуб. Ҳеҷ чизро нигоҳ надоштем.
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
    .signals = 📱 Огоҳӣ дар телефон

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
    🌙 Хомӯшӣ: { $quiet }
    Ин ба шумо меояд, чунки розӣ шудед: { $since }.

    { alerts-first }
    .where = 📍 Дар куҷо
    .about = ☑️ Дар бораи чӣ
    .quiet = 🌙 Соатҳои хомӯшӣ
    .pause = ⏸ Танаффус
    .resume = ▶️ Тамом кардани танаффус
    .test = 🔔 Паёми санҷишӣ
    .stop = ⛔ Бас кардани огоҳиҳо

alerts-state-on = Огоҳиҳо фаъоланд.
# Only what is Extreme comes through a pause and through hours of silence.
alerts-state-until = Танаффус то { $until }. Танҳо ҳангоми хатари калон ба ҷон менависам.
alerts-state-off = Танаффус то гуфтани шумо. Танҳо ҳангоми хатари калон ба ҷон менависам.
alerts-quiet-none = нест
alerts-quiet-hours = { $hours }, ғайр аз хатари калон ба ҷон
alerts-quiet-nowhere = Намедонам, ки дар ҷои шумо соат чанд аст. Минтақаатонро гӯед: /region

# Words of a list, and buttons with a box before them.
alerts-topics =
    .emergency = Хатар ба одамон
    .weather = Обу ҳаво
    .border = Сарҳадҳо
    .law = Қонунҳои нав
    .trainings = Омӯзиш

alerts-where =
    <b>Дар куҷо</b>
    Ҷойро пахш кунед, то аз рӯйхат бардоред. Минтақаи оилаатонро низ илова кардан мумкин аст.
    .add = ➕ Ҷой илова кардан
alerts-added = Илова шуд: { $place }.
alerts-covered = Ин ҷой дар рӯйхат ҳаст.
alerts-dropped = Аз рӯйхат бардошта шуд: { $place }.
alerts-last = Дар рӯйхат ҷои дигар нест: { $place }. Аввал ҷои дигар илова кунед ё огоҳиҳоро бас кунед.
    .add = ➕ Ҷой илова кардан
    .stop = ⛔ Бас кардани огоҳиҳо
alerts-full = Дар рӯйхат { $count } ҷой ҳаст, аз ин зиёд нигоҳ дошта наметавонам. Аввал якеро бардоред.

alerts-about = { $always }: ин ба шумо ҳамеша меояд. Боз чӣ лозим аст, интихоб кунед.

alerts-quiet =
    <b>Соатҳои хомӯшӣ</b>
    Дар ин соатҳо огоҳӣ намефиристам. Ҳангоми хатари калон ба ҷон ҳамеша мефиристам.
    Ҳозир дар ҷои шумо { $time }. Нодуруст аст? Минтақаро иваз кунед: /region
    .off = Бе хомӯшӣ

alerts-pause =
    <b>Танаффус</b>
    Чӣ қадар вақт огоҳӣ нафиристам? Ҳангоми хатари калон ба ҷон ҳамеша мефиристам.
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
    2. Садо хомӯш аст? Огоҳиномаҳоро фаъол кунед.
    3. Телефон дар ҳолати бесадо ё «Халал нарасонед» нест?
    Баъд танзимоти телефон. Телефонатон кадом аст?
    .android = Android
    .iphone = iPhone
    .again = 🔔 Боз санҷидан
alerts-android =
    <b>Android</b>
    1. Танзимот, баъд «Барномаҳо» (Приложения), баъд Telegram-ро кушоед.
    2. Огоҳиномаҳо (Уведомления): бо садо иҷозат диҳед.
    3. Батарея: «Бе маҳдудият»-ро интихоб кунед, то телефон Telegram-ро хомӯш накунад.
    4. Ҳолати сарфаи батареяро хомӯш кунед.
    Дар телефони шумо калимаҳо метавонанд дигар бошанд.
    .again = 🔔 Боз санҷидан
alerts-iphone =
    <b>iPhone</b>
    1. Танзимот, баъд «Уведомления», баъд Telegram-ро кушоед.
    2. Огоҳиномаҳоро иҷозат диҳед ва садоро фаъол кунед.
    3. Ба паҳлуи телефон нигоҳ кунед: он дар ҳолати бесадо нест?
    4. Танзимот, «Фокусирование»: «Не беспокоить» хомӯш аст?
    5. Танзимот, «Аккумулятор»: ҳолати сарфа хомӯш аст?
    Дар телефони шумо калимаҳо метавонанд дигар бошанд.
    .again = 🔔 Боз санҷидан

alerts-sure = Ҳамаи огоҳиҳоро бас кунем? Он гоҳ ҳатто ҳангоми хатари калон ба ҷон огоҳ намекунам.
    .keep = Не, бимонад
    .stop = Ҳа, бас кунед
alerts-stopped =
    Бас шуд. Минтақаҳо ва мавзӯъҳои шумо аз ин ҷо нест карда шуданд.
    Агар хатар бошад, ба <b>112</b> занг занед.
    .yes = ✅ Боз огоҳ кунед
