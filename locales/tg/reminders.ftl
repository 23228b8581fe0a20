# Not yet read by a native speaker.
# Reminders that people ask for. What a reminder says must tell nothing to whoever sees the screen:
# no patent, no doctor, no medicine; only the person's own words.

reminders-kind = Чиро ба ёди шумо орам?
    .patent = 📄 Пардохти патент
    .registration = 🏠 Охири қайд
    .insurance = 🛡 Охири суғурта
    .visit = 🩺 Рафтан ба назди духтур
    .medicine = 💊 Дору

# The same in a word: 16 characters at most, for a date stands behind it on a button.
reminders-name =
    .patent = Патент
    .registration = Қайд
    .insurance = Суғурта
    .visit = Рафтан
    .medicine = Дору

reminders-day =
    { $kind ->
        [patent] Дар кадом рӯзи ҳар моҳ пули патентро месупоред?
        [registration] Қайди шумо (регистратсия) кадом рӯз тамом мешавад?
        [insurance] Суғуртаи шумо кадом рӯз тамом мешавад?
       *[visit] Кадом рӯз меравед?
    }
    Тугмаро пахш кунед ё санаро нависед. Масалан: { $example }.
    .tomorrow = Пагоҳ
    .three = Баъди 3 рӯз
    .week = Баъди як ҳафта
    .thirty = Баъди 30 рӯз
    .ninety = Баъди 90 рӯз
    .year = Баъди як сол
# A button: "Tomorrow: 22.11.2026", "Patent: 22.11.2026".
reminders-date = { $when }: { $date }
reminders-wrong-unread = Ин санаро хонда натавонистам. Лутфан, чунин нависед: { $example }.
reminders-wrong-none = Чунин рӯз нест. Лутфан, дигарашро нависед. Масалан: { $example }.
reminders-wrong-past = Он рӯз ё вақт гузашт. Лутфан, рӯзи баъдтарро интихоб кунед.
reminders-wrong-far = То он рӯз аз ду сол зиёд мондааст. Лутфан, рӯзи наздиктарро интихоб кунед.

reminders-hour =
    Ҳар рӯз соати чанд?
    Тугмаро пахш кунед ё вақтро нависед. Масалан: 08:30.
reminders-hour-unread = Ин вақтро хонда натавонистам. Лутфан, чунин нависед: 08:30.

reminders-word =
    Он вақт ба шумо кадом калимаҳоро нависам?
    На бештар аз 60 аломат. Онҳоро бо рамз нигоҳ медорам, вале дар экрани шумо намоён мешаванд.
    .none = Бе калима
reminders-word-long = Ин хеле дароз аст. Лутфан, на бештар аз 60 аломат нависед.
reminders-word-number = Ин ба рақами ҳуҷҷат ё телефон монанд аст. Барои ҳимояи шумо онро нигоҳ надоштам. Лутфан, бе рақам нависед.
reminders-word-unread = Ман танҳо навиштаро нигоҳ дошта метавонам. Чанд калима нависед ё тугмаро пахш кунед.

reminders-kept =
    Захира шуд: { $kind }, { $day }.
    { $next }
    Ёдраскунӣ намегӯяд, ки он дар бораи чист.
reminders-monthly = ҳар моҳ, рӯзи { $number }
reminders-monthly-or-last = ҳар моҳ, рӯзи { $number } ё рӯзи охирини моҳ
reminders-daily = ҳар рӯз, соати { $time }
reminders-next = Ёдраскунии навбатӣ: { $time }.
reminders-over = Дар ин бора дигар ёдраскунӣ намешавад.

# The reminder itself. $when is one of the four lines below; $word is a line of the person's own
# words, or nothing: leave the two together.
reminders-due = { $when }{ $word }
    .done = Тайёр
    .hour = Баъди як соат
    .tomorrow = Пагоҳ
    .stop = Ёдраскуниро бас кардан
    .show = Дидан, ки дар бораи чист
reminders-when-today = Шумо хоҳиш карда будед, ки имрӯз ба ёдатон орам.
reminders-when-ahead = Шумо хоҳиш карда будед, ки пешакӣ ба ёдатон орам. Рӯз: { $date }.
reminders-when-late = Шумо хоҳиш карда будед, ки ин рӯз ба ёдатон орам: { $date }. Барои дермонӣ бубахшед.
reminders-when-again = Шумо хоҳиш карда будед, ки боз ба ёдатон орам.

reminders-done = Хуб. { $next }
reminders-later = Боз ба ёдатон меорам. { $next }
reminders-stopped = Дар ин бора дигар ба ёдатон намеорам.
reminders-gone = Ин ёдраскунӣ дигар нест.
reminders-one =
    <b>{ $kind }</b>: { $day }{ $word }
    { $next }
reminders-list =
    <b>Ёдраскуниҳои шумо</b>
    Барои дидан ё бас кардан якеро пахш кунед.
    .all = Ёдраскуниҳои ман
    .new = ➕ Ёдраскунии нав
reminders-full = Шумо { $count } ёдраскунӣ доред, аз ин зиёд нигоҳ дошта наметавонам. Лутфан, аввал якеро бас кунед.
