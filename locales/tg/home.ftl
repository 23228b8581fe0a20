# Not yet read by a native speaker.
# The first screen, the menu, languages, help, regions.

# One such line in each language stands above the buttons of the first screen, before a language
# is chosen: keep it one line, the number first.
home-hello = 112: агар хатар бошад, занг занед, бепул аст. Забонро интихоб кунед.

# The first question. Each button names a language in that language: never translate these.
home-language = { $lines }
    .ru = Русский
    .uz = Oʻzbekcha
    .tg = Тоҷикӣ
    .ky = Кыргызча
    .kk = Қазақша
    .en = English

home-menu =
    Агар хатар бошад, ба рақами <b>112</b> занг занед. Занг бепул аст, дар телефон пул набошад ҳам.

    Чиро донистан мехоҳед?
    .rights = ⚖️ Ҳуқуқҳои ман
    .medical = 🩺 Ёрии тиббӣ
    .safety = 🛟 Хатар ва бехатарӣ
    .trainings = 🎓 Дарсҳо
    .hotline = 💬 Аз оператор пурсидан
    .privacy = ⚙️ Танзимот ва маълумоти ман

home-safety =
    Агар хатар бошад, аввал ба рақами <b>112</b> занг занед. Занг бепул аст.
    .emergency = 🆘 Ҳолати фавқулода
    .alerts = 🔔 Огоҳиҳо
    .checkin = ✅ Хабари бехатарӣ
    .sos = 🔴 Кумак хостан
    .family = 👪 Оилаи ман
    .show = 🪧 Ҷумларо нишон додан

home-help =
    <b>Агар хатар бошад</b>, ба рақами <b>112</b> занг занед. Сӯхтор 101, полис 102, ёрии таъҷилӣ 103, газ 104. Занг бепул аст, ҳам дар Русия, ҳам дар Қазоқистон.

    Ман бот ҳастам, барои онҳое, ки дур аз хона кор мекунанд. Ман бо шаш забон ҷавоб медиҳам. Ном, рақами телефон ва ҳуҷҷат намепурсам.

    <b>Аз ман ин тавр пурсед</b>
    Тугмаро пахш кунед ё рақамашро нависед: рақами 1 тугмаи якум аст.
    Ё бо чанд калима нависед, ки чӣ шуд.
    /menu: ҳамаи мавзӯъҳо
    /show: ҷумлаҳо барои нишон додан ба духтур ё полис
    /services: рақамҳо ва консулгариҳо
    /reminders: ёдраскунӣ дар рӯзи интихобкардаи шумо
    /glossary: маънои калимаҳои расмӣ
    /language: забони дигар
    /privacy: дар бораи шумо чиро нигоҳ медорем
    /hide: ин чатро дарҳол тоза кардан

    Ба рақами 112 занг занед: шабу рӯз <b>одам</b> ҷавоб медиҳад, на бот. Мо ҳеҷ гоҳ пул, код ё паспорт намепурсем.

# Words that no topic fits.
home-unknown =
    Ба ин ҳоло ҷавоб надорам.

    Агар хатар бошад, ба рақами <b>112</b> занг занед. Ҳама чизе, ки карда метавонам, дар меню аст: тугмаи поёнро пахш кунед.

home-country = Ҳозир дар кадом кишвар ҳастед? Инро танҳо барои ҳамин мепурсам: дар ҳар кишвар қоидаҳо ва рақамҳои телефон дигаранд.
home-region = Кадом минтақа? Ҳарфҳои аввали номашро навиштан ҳам мумкин аст.
# Something was typed that no country or region of the list begins with.
home-not-listed = Дар рӯйхат чунин ном нест. Тугмаро пахш кунед ё ҳарфҳои аввали номро нависед.
home-region-kept = Захира шуд: { $place }. Иваз кардан: /region
home-language-kept = Акнун ман тоҷикӣ гап мезанам.

# What somebody typed may be about one of these; the titles are buttons.
home-found = Шояд ҳамин бошад. Тугмаро пахш кунед ё бо калимаҳои дигар гӯед.
# /search without words.
home-search = Бо чанд калима нависед, ки чӣ шуд. Масалан: маоши маро намедиҳанд.
    .person = 💬 Аз оператор пурсидан
