# Занятия: список, запись, напоминания, изменения и то, что потом.
# На заблокированном экране не должно быть видно, о чём занятие: там стоит `plain`.

trainings-main =
    <b>Занятия</b>

    Они бесплатные. Документы не нужны.
    Найдите занятие рядом или напишите, чему хотите научиться.
    .mine = 🎟 Мои занятия
    .near = 📍 Рядом со мной
    .place = 📍 Выбрать мой регион
    .all = 🗓 Все занятия
    .language = 🗣 На моём языке
    .topic = 📚 По теме
    .bring = 🙋 Хотим занятие у нас

# lines: trainings-entry, пять самое большее.
trainings-list =
    <b>Занятия</b>

    { $lines }
    .more = ⬇️ Что будет позже
    .bring = 🙋 Хотим занятие у нас

# free: сколько мест, или none.
trainings-entry =
    { $number }. <b>{ $title }</b>
    { $when }
    { $where }
    { $languages }
    { $free ->
        [none] Свободных мест нет: можно встать в очередь.
       *[other] Свободных мест: { $free }
    }

trainings-empty =
    Такого занятия сейчас нет.
    Скажите, что вам нужно: мы считаем, сколько людей просит и где.
    .bring = 🙋 Хотим занятие у нас
    .all = 🗓 Все занятия

trainings-topics = Какая тема?
trainings-topic =
    .rights = Права и обязанности
    .care = Врачи и больницы
    .tb = Туберкулёз
    .birth = Беременность и роды
    .ready = Опасность и бедствия
    .hotline = Для операторов
    .officials = Для госслужащих

trainings-bring = О чём вы хотели бы занятие?

# people: сколько из того же места, или hidden.
trainings-counted =
    Спасибо. Мы вас посчитали.
    Тема: { $topic }
    { $people ->
        [hidden] Когда просьб будет достаточно, мы скажем организаторам.
       *[other] Сколько людей просит об этом рядом с вами: { $people }
    }
    .all = 🗓 Все занятия
    .place = 📍 Выбрать мой регион

# Вид занятия. plain: что может видеть чужой. trainings-for: для кого. trainings-why: о чём.
trainings-template-rights = Права и обязанности на работе
    .plain = Встреча
trainings-template-care = Как получить медицинскую помощь
    .plain = Встреча
trainings-template-tb = Туберкулёз: знать и беречься
    .plain = Встреча
trainings-template-birth = Беременность и роды
    .plain = Встреча
trainings-template-ready = Готовность к опасности и бедствиям
    .plain = Встреча
trainings-template-operators = Курс для операторов горячей линии
    .plain = Курс
trainings-template-officials = Курс для госслужащих
    .plain = Курс

trainings-for-rights = все, кто работает или ищет работу
trainings-for-care = все, можно с семьёй
trainings-for-tb = все, можно с семьёй
trainings-for-birth = женщины, которые ждут ребёнка, и их семьи
trainings-for-ready = все, можно с детьми
trainings-for-operators = те, кто отвечает на горячей линии
trainings-for-officials = те, кто работает в учреждениях и службах
trainings-why-rights = договор, зарплата, документы, разговор с полицией
trainings-why-care = скорая, страховка, приём у врача, лекарства
trainings-why-tb = признаки, проверка, лечение, как уберечь семью
trainings-why-birth = осмотры, опасные признаки, роды, первые недели
trainings-why-ready = пожар, землетрясение, вызов помощи, тревожная сумка
trainings-why-operators = умение слушать, срочные обращения, тайна, свои силы
trainings-why-officials = права мигрантов, простой язык, куда направить человека

# Занятие, вид которого этот выпуск не знает.
trainings-plain = Встреча

# Страница занятия. standing: trainings-standing и подобное, или ничего. lines: строки ниже.
trainings-course =
    <b>{ $title }</b>
    { $standing }

    { $lines }
    .join = ✅ Записаться
    .queue = ⏳ Встать в очередь
    .take = ✅ Занять место
    .decline = Нет, отдайте другим
    .calendar = 🗓 В мой календарь
    .leave = Не смогу прийти
    .unqueue = Выйти из очереди
    .share = 🔗 Отправить другу
    .others = 🗓 Другие занятия
    .rate = ⭐ Как всё прошло?
    .here = 🙋 Я на месте

trainings-standing =
    .cancelled = ❌ Занятие отменено.
    .over = Занятие уже прошло.
    .begun = Занятие уже началось.
    .seated = ✅ У вас есть место.
    .left = Вас нет в списке.
    .closed = Запись закрыта.
trainings-standing-lapsed = Время занять место вышло. Можно снова встать в очередь.
trainings-place = ⏳ Вы в очереди. Ваш номер: { $place }
trainings-held = 🎟 Место держим для вас до { $until }.

trainings-about = 🎯 О чём: { $about }
trainings-whom = 👥 Для кого: { $whom }
trainings-note = ℹ️ { $note }
trainings-time = 🗓 { $when }
trainings-where = 📍 { $where }
trainings-languages = 🗣 Язык: { $languages }
trainings-seats = 🪑 Свободных мест: { $free } из { $seats }
trainings-full = 🪑 Все места заняты: { $seats }. В очереди: { $waiting }
trainings-women = 👩 Только для женщин
trainings-ages = Возраст: от { $first } до { $last }
trainings-age-from = Возраст: от { $first }
trainings-age-to = Возраст: до { $last }
trainings-child-care = 🧸 За детьми присмотрят
trainings-again = 🔁 Повторяется: смотрите список
trainings-office = 🏢 Проводит: { $office }

trainings-online = Онлайн
trainings-link = Ссылка: { $where }
trainings-address = Адрес: { $where }
# Адрес места, где собираются люди, заранее не сообщаем.
trainings-address-later = Адрес придёт сюда за { $hours } ч. до начала.

trainings-when = { $day }, { $begin }–{ $end }
# То же по часам того, кто читает. there: trainings-when.
trainings-when-there = { $there } ({ $place }); { $yours }
trainings-when-yours = по вашим часам: { $day }, { $begin }
trainings-day =
    .mon = Понедельник
    .tue = Вторник
    .wed = Среда
    .thu = Четверг
    .fri = Пятница
    .sat = Суббота
    .sun = Воскресенье

trainings-gone =
    Такого занятия нет, или у вас там нет места.
    .others = 🗓 Другие занятия

# full: yes или no. conditions: строки вроде trainings-women, или ничего.
trainings-consent =
    <b>{ $title }</b>
    { $when }{ $conditions }

    { $full ->
        [yes] Все места заняты. Вы встанете в очередь.
       *[no] Вы сразу получите место.
    }
    Это для вас? Записываясь, вы соглашаетесь, что организаторы увидят вашу запись.
    Имя не нужно. Имя и ответы удаляются через 30 дней.
    .yes = ✅ Это для меня

trainings-seated =
    ✅ <b>У вас есть место.</b>
    { $what }
    🗓 { $when }
    📍 { $where }
    .more = Показать всё
    .calendar = 🗓 В мой календарь
    .leave = Не смогу прийти
trainings-queued =
    ⏳ <b>Вы в очереди. Ваш номер: { $place }</b>
    { $what }
    🗓 { $when }
    Когда место освободится, мы сразу вам напишем.
    .more = Показать всё
    .leave = Выйти из очереди

trainings-name =
    Как к вам обращаться? Достаточно имени или прозвища.
    Можно не говорить.
    .without = Без имени
trainings-name-wrong = Напишите имя буквами, не больше { $most } знаков.
trainings-kept = Спасибо. Записано.

# Вопрос организаторов, их словами. kind: text, number, phone или date.
trainings-own =
    Вопрос { $number } из { $of } от организаторов:
    <b>{ $question }</b>
    { $kind ->
        [number] Напишите число.
        [phone] Напишите номер телефона.
        [date] Напишите дату, например 31.12.2026.
       *[text] Напишите в нескольких словах.
    }
    .skip = Пропустить вопрос
trainings-own-wrong =
    { $kind ->
        [number] Здесь нужно число, например 12. Вопрос можно пропустить.
        [phone] Здесь нужен номер телефона. Вопрос можно пропустить.
        [date] Здесь нужна дата, например 31.12.2026. Вопрос можно пропустить.
       *[text] Напишите не больше 300 знаков. Вопрос можно пропустить.
    }
trainings-pick =
    Вопрос { $number } из { $of } от организаторов:
    <b>{ $question }</b>
    .skip = Пропустить вопрос
trainings-pick-please = Нажмите на один из ответов.

trainings-leaving =
    Вы отказываетесь от места?
    { $what }
    🗓 { $when }
    .yes = Да, не приду
    .no = Нет, оставьте за мной
trainings-left =
    Вас больше нет в списке: { $what }.
    Спасибо, что сказали: теперь сможет прийти кто-то другой.
    .wait = Я всё-таки хочу прийти
    .others = 🗓 Другие занятия
trainings-taken =
    Сейчас свободного места нет. Ваш номер в очереди: { $place }
    Когда место освободится, мы вам напишем.
    .more = Показать всё

trainings-link-to =
    <b>{ $title }</b>
    Отправьте это другу:
    { $link }

trainings-mine = <b>Мои занятия</b>
trainings-none-mine =
    Вы никуда не записаны.
    .all = 🗓 Все занятия

# То, что приходит само: нейтрально, для заблокированного экрана. what: `plain`.
trainings-offer =
    Для вас есть место: { $what }
    🗓 { $when }
    Держим его для вас до { $until }.
    .take = ✅ Занять место
    .decline = Нет, отдайте другим
    .more = Показать всё
trainings-lapsed =
    Время занять место вышло: { $what }
    Место получит следующий.
    .wait = ⏳ Снова встать в очередь
    .more = Показать всё
trainings-last-call =
    Есть свободное место: { $what }
    🗓 { $when }
    Его получит тот, кто нажмёт первым.
    .take = ✅ Занять место
    .leave = Не смогу прийти
trainings-remind =
    Напоминание: { $what }
    🗓 { $when }
    📍 { $where }
    .more = Показать всё
    .calendar = 🗓 В мой календарь
    .leave = Не смогу прийти

# changed: time, place или both.
trainings-changed =
    { $changed ->
        [time] Новое время: { $what }
        [place] Новое место: { $what }
       *[both] Новое время и место: { $what }
    }
    🗓 { $when }
    📍 { $where }
    .seen = ✅ Прочитано
    .more = Показать всё
    .calendar = 🗓 В мой календарь
    .leave = Не смогу прийти
trainings-cancelled =
    Отменено: { $what }
    🗓 { $when }
    Приходить не нужно. Просим прощения.
    .seen = ✅ Прочитано
    .others = 🗓 Другие занятия
    .calendar = 🗓 Убрать из календаря
trainings-seen = Спасибо.

trainings-calendar = Откройте этот файл: дата появится в вашем календаре.

trainings-after =
    Спасибо, что пришли: { $what }
    Как всё прошло? Три нажатия, без имени.
    Раз в неделю пришлём короткий текст, всего четыре раза.
    .rate = ⭐ Сказать, как прошло
    .enough = Больше не писать
# step: который из скольких.
trainings-week =
    Короткий текст после встречи: { $step } из { $of }
    .open = 📖 Открыть
    .enough = Больше не писать
trainings-rate =
    Вопрос { $number } из { $of }
    <b>{ $question }</b>
    .yes = 👍 Да
    .partly = 🤏 Отчасти
    .no = 👎 Нет
trainings-rate-1 = Было полезно?
trainings-rate-2 = Всё было понятно?
trainings-rate-3 = Посоветуете прийти другу?
trainings-rated = Спасибо. Храним только суммы: никто не видит, кто что ответил.
trainings-enough = Больше об этом не пишем.

# part: staff

# calls: how many wait, or no.
trainings-desk =
    <b>Trainings: the desk</b>
    { $calls ->
        [no] Nobody has to be called.
       *[other] ☎️ Calls to make: { $calls }
    }
    .coming = 🗓 Coming
    .new = ➕ New training
    .calls = ☎️ Calls
    .drafts = 📝 Drafts
    .past = 🕘 Over or cancelled
trainings-desk-list =
    { $what ->
        [drafts] <b>Drafts</b>
        [past] <b>Over or cancelled</b>
       *[coming] <b>Coming trainings</b>
    }
    { $many ->
        [no] There are none in your places.
       *[other] Tap one to open it.
    }
trainings-desk-page =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [draft] 📝 A draft: nobody sees it yet.
        [open] 🟢 Open: people can sign up.
        [closed] 🔒 Signing up is closed.
        [cancelled] ❌ Cancelled
       *[over] 🏁 Over
    }
    🗓 { $when }
    📍 { $where }
    { $lines }
    .open = 🟢 Open it for people
    .edit = ✏️ Change
    .copy = 📄 Copy
    .drop = 🗑 Throw away
    .roster = 👥 Roster
    .add = ☎️ Register a caller
    .attend = ✅ Who came
    .write = ✉️ Message to the roster
    .more = More…
trainings-desk-sums =
    🪑 Seats taken or offered: { $held } of { $seats }. In the queue: { $waiting }
    ☎️ Without Telegram: { $phones }. Came: { $came }
    { $least ->
        [none] No minimum number.
       *[other] At least { $least } must sign up.
    } { $unseen ->
        [no] { "" }
       *[other] Have not confirmed the last change: { $unseen }
    }
trainings-desk-more =
    <b>№ { $number } · { $title }</b>
    What else?
    .copy = 📄 Copy
    .csv = 📎 Roster as CSV
    .xlsx = 📎 Roster as XLSX
    .close = 🔒 Close signing up
    .open = 🟢 Open signing up again
    .cancel = ❌ Cancel the training
trainings-desk-few =
    <b>Too few have signed up: № { $number }</b>
    { $title }
    🗓 { $when }
    { $held } have a seat, at least { $least } were wanted.
    Nothing is cancelled by itself: you decide.
    .keep = It takes place
    .write = ✉️ Message to the roster
    .cancel = ❌ Cancel the training
trainings-desk-sure =
    { $what ->
        [open] <b>Open it for everybody?</b>
        [close] <b>Close signing up?</b>
        [cancel] <b>Cancel this training?</b>
       *[drop] <b>Throw this draft away?</b>
    }
    № { $number } · { $title }
    🗓 { $when }
    { $what ->
        [cancel] People who are told at once: { $people }. It cannot be taken back.
        [open] It stands in the list at once.
        [close] Who has a seat keeps it: { $people }
       *[drop] It cannot be taken back.
    }
    .no = No, back
trainings-desk-do =
    .open = Yes, open it
    .close = Yes, close signing up
    .cancel = ❌ Yes, cancel it for all
    .drop = 🗑 Yes, throw it away
trainings-desk-done = Done.
trainings-desk-not-yours = There is no such training in your places.
trainings-desk-cannot =
    { $why ->
        [drop] Only a draft can be thrown away. Cancel this one instead: papers and lists stay.
        [past] It has begun or is over.
        [full] There is no free seat any more.
        [chat] They have Telegram: no code is needed.
        [early] It is too early for that.
        [nobody] Nobody with Telegram has a seat there.
       *[phase] That cannot be done now.
    }
trainings-desk-wrong =
    { $why ->
        [time] I need a day and an hour, as in 1.12.2026 18:00.
        [past] That is in the past.
        [far] That is more than a year ahead.
        [hour] There is no such hour by that clock, or it comes twice: clocks are changed then.
        [number] I need a number that fits.
        [long] That is too long.
        [ages] I need ages, as in 18-30 or 18.
        [place] You do not work in that place.
        [taken] There are more people on the list than that, or it has changed meanwhile. Nothing was changed.
        [meanwhile] Somebody has changed it meanwhile. Nothing was changed: look again.
        [phase] It is over or cancelled and cannot be changed.
        [empty] Please write it in words.
        [papers] Numbers of papers are never asked for.
        [answers] I need two to five answers, each on a line of its own, 40 letters at most.
        [over] It has begun or is over.
        [twice] Somebody with this number is on the list already.
        [letter] I need up to 1000 letters.
        [link] Links and names of accounts are not sent: somebody could be lured with them.
       *[other] That does not fit.
    }
trainings-desk-fields =
    <b>№ { $number } · { $title }</b>
    What do you want to change?
trainings-field =
    .when = Day and hour
    .secret = Address or link
    .seats = Seats
    .least = At least
    .languages = Languages
    .note = Note
    .city = Town
    .region = Region
    .online = Online
    .minutes = Minutes
    .women = Women only
    .child_care = Child care
    .ages = Age
    .office = Organiser
    .told_ahead = Address told, hours before
    .series = Comes again
    .questions = Own questions
trainings-series =
    .none = no
    .weekly = every week
    .monthly = every month
# now: what stands there.
trainings-desk-typed =
    { $field ->
        [when] When does it begin, by the clock there? As in 1.12.2026 18:00.
        [secret] What is the address, or the link? Only who has a seat reads it.
        [seats] How many seats?
        [least] How many must sign up at least? 0 is no minimum.
        [note] What else should people know?
        [city] In which town?
        [minutes] How many minutes does it last?
        [ages] For which ages? As in 18-30 or 18.
        [office] Who organises it?
       *[told_ahead] How many hours before the start is the address told?
    }
    Now: { $now }
    .empty = Leave it empty
trainings-desk-chosen =
    { $field }?
    .yes = yes
    .no = no
trainings-desk-spoken =
    In which languages is it held? Tap to tick or untick.
    .done = That is all
trainings-desk-land = Where is it? The hour on the wall there stays.
trainings-desk-tell =
    <b>People hear of this at once: { $people }</b>
    { $field }: { $said }
    .no = No, leave it
    .yes = Yes, change it and tell them
trainings-desk-questions =
    <b>Own questions, { $most } at most</b>
    { $lines }
    Whoever signs up from now on is asked. Ask for little; answers are deleted after 30 days.
    What kind is the next one?
    .done = That is all
    .clear = 🗑 Ask nothing
trainings-desk-kind =
    .text = Words
    .choice = Choice of answers
    .number = A number
    .phone = Phone, to call back only
    .date = A date
trainings-desk-label = What is asked? Simple words: it is shown as you write it.
trainings-desk-answers = Which answers are there? Each on a line of its own.

trainings-new = What kind of training is it?
trainings-new-tap = Please tap one of the buttons.
trainings-new-country = In which country?
trainings-new-region =
    In which region?
    .whole = The whole country, or online
trainings-new-when = When does it begin, by the clock there? As in 1.12.2026 18:00.
trainings-new-seats = How many seats are there?

trainings-desk-calls =
    <b>Who has no Telegram has to be called</b>
    { $many ->
        [no] Nobody has to be called now.
       *[other] Tap one: name and number are opened, and that is recorded.
    }
trainings-desk-call-line =
    { $tried ->
        [yes] 🔁
       *[no] ☎️
    } № { $number } · { $what ->
        [change] changed
        [cancelled] cancelled
        [reminder] reminder
        [offer] a seat is free
        [last] a seat is free, hurry
       *[lapsed] offer has lapsed
    }
trainings-desk-call =
    <b>{ $what ->
        [change] Say: there is a new time or place.
        [cancelled] Say: it is cancelled.
        [reminder] Say: it is soon. Ask whether they come.
        [offer] Say: a seat is free. Do they take it?
        [last] Say: a seat is free for who is first. Do they take it?
       *[lapsed] Say: the time to take the seat is over.
    }</b>
    { $name } · { $phone } · { $language }
    { $title }
    🗓 { $when }
    📍 { $where }
    Call before: { $until }
trainings-desk-called =
    .reached = ✅ Told
    .not = Not reached
    .gone = They do not come
    .takes = ✅ They take the seat

trainings-add-language = Which language do they speak?
trainings-add-name =
    What shall we call them? A first name is enough.
    Tell them: it is kept sealed, and deleted 30 days after the training.
    .without = Without a name
trainings-add-phone =
    At which number do we tell them of a change?
    .without = Without a number
trainings-add-no-phone = I need a phone number, as in +77010000000.
trainings-add-done =
    { $standing ->
        [seated] ✅ <b>They have a seat.</b>
       *[other] ⏳ <b>They are in the queue. Place: { $place }</b>
    }
    { $title }
    🗓 { $when }
    Read them this code, twice: <b>{ $code }</b>
    With it they can have the seat in their own Telegram, within 7 days: { $link }
    .again = ☎️ One more caller
    .seat = Open the seat

trainings-desk-roster =
    <b>Roster: № { $number } · { $title }</b>
    Seats taken or offered: { $held }. In the queue: { $waiting }
trainings-desk-seat-line =
    № { $number } · { $standing ->
        [seated] 🪑
        [offered] 🎟
        [waiting] ⏳
       *[other] ✖️
    } { $language } { $by ->
        [phone] ☎️
       *[chat] 💬
    } { $came ->
        [yes] ✅
       *[no] { "" }
    }
trainings-desk-seat =
    <b>{ $line }</b>
    { $title }
    { $lines }
    .open = 👁 Open the name (recorded)
    .code = 🔢 New code to claim it
    .off = They do not come
trainings-desk-known = { $what }: { $said }
trainings-desk-nameless = no name
trainings-desk-off =
    <b>Do they not come?</b>
    { $line }
    Somebody else gets the seat.
    .no = No, back
    .yes = They do not come
trainings-head =
    .number = Number
    .name = Name
    .phone = Phone
    .language = Language
    .standing = Standing
    .came = Came

trainings-desk-attend =
    <b>Who came: № { $number } · { $title }</b>
    🗓 { $when }
    Marked: { $came } of { $seats } seats. Count heads: a code can be passed on.
    { $settled ->
        [yes] 🔒 The list is closed.
       *[no] It can be marked from 30 minutes before until an hour after.
    }
    .door = 🔲 QR code at the door
    .code = 🔢 Four digits to say
    .ticks = ☑️ Tick the list
    .settle = 🔒 Close the list
    .csv = 📎 As CSV
    .xlsx = 📎 As XLSX
trainings-desk-door =
    <b>At the door: { $title }</b>
    { $link }
    Show it only there. Who has a seat opens it and is marked.
    .attend = ✅ Who came
    .new = 🔄 New code, the old one ends
trainings-desk-digits =
    <b>{ $digits }</b>
    Say it aloud, and do not write it into a chat: { $title }
    People tap “I am here” and type it.
    .attend = ✅ Who came
    .new = 🔄 New digits, the old ones end
trainings-desk-ticks =
    <b>{ $title }</b>
    Marked: { $came }. A tap ticks or unticks.
trainings-desk-settle =
    <b>Close the list?</b>
    { $title }
    Marked: { $came } of { $seats }. After that nobody is marked, and certificates can be made.
    .no = No, back
    .yes = 🔒 Yes, close it

trainings-letter-language = In which language do you write?
trainings-letter-words =
    What do you want to tell those who have a seat?
    No links and no names of accounts. It is sent as you write it.
trainings-letter =
    <b>Message: № { $number } · { $title }</b>
    <blockquote>{ $text }</blockquote>
    Language: { $language }. People who get it: { $people }. Without Telegram, to be called: { $phones }
    { $how ->
        [sent] It is sent.
        [alone] It comes silently, headed “From the organisers”.
        [asked] An approver has been asked.
       *[ask] So many people: somebody else has to look at it first.
    }
    .again = ✏️ Write it anew
    .desk = 🗂 Staff
    .send = ✉️ Send to { $people } people
    .ask = 🙋 Ask an approver
    .approve = ✅ Approve and send
trainings-letter-count = How many people is it for? Type the number.
trainings-letter-refused =
    { $why ->
        [own] Somebody else has to approve it.
        [count] That is another number.
        [lapsed] That was asked too long ago: ask again.
        [done] It is approved already.
        [role] You are no approver of this place.
       *[other] It was withdrawn.
    }
trainings-letter-sent =
    It is on its way to { $people } people.
    Without Telegram, to be called: { $phones }
    .page = The training
trainings-letter-body =
    <b>From the organisers: { $what }</b>
    { $text }
    (written in: { $language })
    .more = Show all
trainings-desk-many =
    There are more than { $most } people: too many for a file in the chat.
    On the server: python -m bot trainings export { $number } FILE
trainings-desk-file = Roster № { $number }: { $what }. It holds names: keep it to yourself.

trainings-digits = Which four digits did the trainer say? Please type them.
trainings-here =
    { $how ->
        [here] ✅ You are marked as here. Thank you for coming.
        [already] ✅ You are marked already.
        [early] It is too early. Try again 30 minutes before the start.
        [late] It is too late to be marked. Please speak with the trainer.
        [seat] You have no seat here. Please speak with the trainer.
        [stopped] That was wrong too often. Please speak with the trainer: they can mark you.
        [wrong] These are not the digits. Please ask the trainer and type them again.
       *[old] This code does not work any more. Please ask the trainer.
    }
    .more = Show the training
