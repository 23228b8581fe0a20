# Roll-calls and check-ins of one's own.

# part: own
# A check-in of one's own. A locked screen shows the first line: it says nothing of anybody else.
checkin-own-none =
    <b>My own check-in</b>
    At a time that you choose I ask how you are.
    If you do not press, I remind you twice.
    { $trusted ->
        [yes] After half an hour your trusted person is told.
       *[no] Nobody is told then: you have no trusted person. Choose one, or ask an operator: /hotline
    }
    In danger call <b>112</b>.
    .once = Once
    .daily = Every day
    .rehearse = Try it as an exercise
    .family = 👪 My family
# $by is the line below it.
checkin-own-set =
    <b>My own check-in</b>
    { $kind ->
        [daily] Every day at { $times }.
       *[once] Once.
    }
    I ask you next: { $at }.
    { $by }
    .pause = ⏸ Pause
    .stop = Stop it
    .rehearse = Try it as an exercise
    .family = 👪 My family
checkin-own-by =
    { $trusted ->
        [yes] If you do not press by { $until }, your trusted person is told.
       *[no] If you do not press by { $until }, nobody is told: you have no trusted person. Choose one: /family
    }
checkin-own-paused =
    <b>My own check-in</b>
    { $open ->
        [yes] It pauses until you go on. Nobody is told anything.
       *[no] It pauses. I ask you next: { $at }. Until then nobody is told anything.
    }
    .resume = ▶️ Go on
    .stop = Stop it
checkin-own-open =
    <b>My own check-in</b>
    I wait for your answer.
    { $by }
    In danger call <b>112</b>.
    .fine = ✅ I am fine
    .later = Later: 30 minutes
    .way = On my way: 1 hour
    .stop = Stop it

checkin-own-once =
    When shall I ask you, once?
    Tap a button, or write it: 21:30, tomorrow 9:00, in 3 hours.
    .one = In 1 hour
    .three = In 3 hours
    .six = In 6 hours
    .morning = Tomorrow at 09:00
checkin-own-unread = I cannot read this time. Write it like this: 21:30. At most a day ahead.
checkin-own-daily =
    At which times of every day? One to four times.
    Tap a button, or write them: 9:00 21:30.
    .evening = At 21:00
    .both = At 09:00 and 21:00
checkin-own-times-unread = Write one to { $most } times, at least an hour apart, like this: 9:00 21:30.
checkin-own-pause = How long shall it pause?
    .day = One day
    .open = Until I go on
# Beginnings of words that people write: "tomorrow 9:00", "in 3 hours", "in 40 minutes".
checkin-own-reads =
    .tomorrow = tomorrow
    .hours = h
    .minutes = m

# The question itself; $exercise is the next line, or nothing.
checkin-own-ask =
    It is { $now }. How are you?
    { $exercise }{ $by }
    In danger call <b>112</b>.
    .fine = ✅ I am fine
    .later = Later: 30 minutes
    .way = On my way: 1 hour
checkin-own-exercise = EXERCISE: nothing has happened.
checkin-own-told =
    You did not press by { $until }.
    { $exercise }{ $trusted ->
        [yes] Your trusted person is being told now.
       *[no] Nobody is told: you have no trusted person.
    }
    Are you well? Then press. In danger call <b>112</b>.
    .fine = ✅ I am fine
    .person = 💬 Ask a person
    .family = 👪 My family
checkin-own-fine =
    Good: you answered at { $now }.
    { $next ->
        [none] It is over, and nothing of it is kept.
       *[other] I ask you next: { $next }.
    }
    .mine = My own check-in
checkin-own-later =
    Good. I ask you again: { $at }.
    { $by }
    .mine = My own check-in
checkin-own-stopped = It is stopped. I ask no more, and nothing of it is kept.
    .mine = My own check-in
checkin-own-rehearse =
    <b>An exercise</b>
    I ask you now. Do not press, and see what happens.
    I remind you after 2 and after 4 minutes.
    { $trusted ->
        [yes] After 6 minutes your trusted person truly gets a message. It says: exercise.
       *[no] After 6 minutes nobody is told: you have no trusted person.
    }
    .begin = Begin now
    .family = 👪 My family
checkin-main =
    <b>Сообщить о себе</b>
    При опасности звоните:
    { $numbers }

    { $lines ->
        [none] Сейчас вас ни о чём не спрашивают.
       *[other] { $lines }
    }
    .mine = ⏰ Моя проверка связи
    .sos = 🆘 SOS
checkin-entry =
    { $name }. { $state ->
        [runs] Спрашиваем сейчас.
       *[over] Опрос закончен.
    } { $answer ->
        [safe] Ваш ответ: в безопасности, { $time }
        [need] Ваш ответ: нужна помощь, { $time }
        [later] Ваш ответ: на связи, { $time }
        [away] Ваш ответ: меня там нет, { $time }
        [said] Вы написали, { $time }. Мы пока не знаем, в безопасности ли вы.
       *[none] Ответа от вас нет.
    }
checkin-name = { $event }: { $place }
checkin-more = { $places } и ещё { $count }

checkin-event-mudflow = Сель
checkin-event-flood = Наводнение
checkin-event-earthquake = Землетрясение
checkin-event-fire = Пожар
checkin-event-explosion = Взрыв
checkin-event-unrest = Беспорядки
checkin-event-frost = Сильный мороз
checkin-event-other = Опасность

checkin-asks =
    <b>Вы в безопасности?</b>
    { $event }: { $places }
    { $time }
    Спрашивает: Hamroh

    При опасности сначала звоните <b>112</b>.
    Нажмите кнопку внизу. Или напишите цифру: 1 в безопасности, 2 помощь, 3 на связи, 4 не там.
    Одного нажатия достаточно. Подтверждение может прийти через несколько минут. /menu
    .safe = ✅ Я в безопасности
    .need = 🆘 Нужна помощь
    .later = 💬 На связи, писать не могу
    .away = 🚶 Меня там нет
checkin-line = { $event }: { $places }. Вы в безопасности? Можно нажать и здесь:
checkin-over =
    Опрос «Вы в безопасности?» закончился: { $ended }.
    { $event }: { $places }
    При опасности звоните <b>112</b>. /menu
checkin-cancelled =
    Опрос «Вы в безопасности?» отменён. Отвечать не нужно.
    { $event }: { $places }
    При опасности звоните <b>112</b>. /menu

checkin-toast =
    { $answer ->
        [safe] Записано: вы в безопасности.
        [need] Записано: нужна помощь. При опасности звоните 112.
        [later] Записано: вы на связи.
        [away] Записано: вас там нет.
       *[over] Опрос закончен. При опасности звоните 112.
    }
checkin-receipt =
    { $answer ->
        [safe] ✅ Записано: вы в безопасности. { $time }
        [later] 💬 Записано: на связи, писать не можете. { $time }. Операторы это видят.
       *[away] 🚶 Записано: вас там нет. { $time }
    }
    { $family ->
        [yes] Сообщить семье: /family
       *[no] {""}
    }
    { $sos ->
        [yes] При опасности: 112, /sos. Меню: /menu
       *[no] При опасности: 112. Меню: /menu
    }
checkin-given =
    { $answer ->
        [safe] ✅ Вы в безопасности: { $time }
        [later] 💬 На связи, писать не можете: { $time }
       *[away] 🚶 Вас там нет: { $time }
    }
    Если что-то изменится, нажмите здесь.
    .family = 👪 Сообщить семье

checkin-need =
    <b>Звоните сейчас. Не ждите ответа здесь.</b>
    { $numbers }

    Бот не вызывает спасателей. /menu
checkin-what =
    Что случилось? Одного нажатия достаточно.
    .hurt = 🩹 Травма или болезнь
    .trapped = 🧱 Не могу выбраться
    .shelter = 🏠 Жильё, еда, вода
    .papers = 📄 Документы или дорога домой
    .lost = 👪 Не могу найти семью
    .other = ✏️ Другое
checkin-with =
    Записано. При опасности звоните <b>112</b>.
    Кто с вами? Нажмите всё, что верно.
    .child =
        { $on ->
            [yes] ☑️ Ребёнок
           *[no] ⬜ Ребёнок
        }
    .pregnant =
        { $on ->
            [yes] ☑️ Беременная
           *[no] ⬜ Беременная
        }
    .cannot-walk =
        { $on ->
            [yes] ☑️ Кто-то не может идти
           *[no] ⬜ Кто-то не может идти
        }
    .next = ➡️ Дальше
checkin-many =
    Сколько вас человек?
    .n1 = 1
    .n2 = 2
    .n3 = 3
    .n4 = 4
    .n5 = 5 или больше
checkin-where =
    <b>Где вы сейчас?</b>
    { $place ->
        [no] Мы не знаем вашего места.
       *[other] Записано: { $place }
    }
    Напишите здесь: улица, дом, этаж, что рядом. Это получит оператор.
    При опасности звоните <b>112</b>.
    .list = 📍 Выбрать регион
    .over = ✅ Помощь больше не нужна
checkin-region = В каком вы регионе? Или напишите, где вы.
checkin-still =
    <b>Вам ещё нужна помощь?</b>
    При опасности звоните <b>112</b>.
    .need = 🆘 Да, нужна помощь
    .over = ✅ Нет, я в безопасности
checkin-withdrawn =
    ✅ Записано: помощь больше не нужна. { $time }
    При опасности звоните <b>112</b>.
checkin-back =
    <b>Вы в безопасности?</b> Нажмите кнопку.
    При опасности звоните <b>112</b>.
checkin-heard =
    <b>При опасности звоните 112.</b>
    Мы сохранили ваше сообщение для оператора. Когда его прочитают, мы не знаем.
    Вы в безопасности? Нажмите кнопку.
checkin-which =
    Где вас нет? Нажмите место.
    При опасности звоните <b>112</b>.
checkin-late =
    Этот опрос закончился: { $time }.
    { $sos ->
        [yes] При опасности: 112, /sos. Меню: /menu
       *[no] При опасности: 112. Меню: /menu
    }
checkin-strange =
    Здесь вас не спрашивали. Ничего не записано. При опасности звоните:
    { $numbers }
checkin-put-away = Готово. /menu
