# Roll-calls and check-ins of one's own.

checkin-main = Отметки «со мной всё хорошо». При опасности звоните <b>112</b>.

# part: own
# A check-in of one's own. A locked screen shows the first line: it says nothing of anybody else.
checkin-own-none =
    <b>Моя проверка</b>
    В выбранное вами время я спрошу, как вы.
    Не нажмёте — напомню два раза.
    { $trusted ->
        [yes] Через полчаса об этом узнает ваш близкий человек.
       *[no] Тогда не узнает никто: близкого человека у вас нет. Выберите его или спросите оператора: /hotline
    }
    При опасности звоните <b>112</b>.
    .once = Один раз
    .daily = Каждый день
    .rehearse = Попробовать: учение
    .family = 👪 Моя семья
# $by is the line below it.
checkin-own-set =
    <b>Моя проверка</b>
    { $kind ->
        [daily] Каждый день: { $times }.
       *[once] Один раз.
    }
    В следующий раз спрошу: { $at }.
    { $by }
    .pause = ⏸ Пауза
    .stop = Прекратить
    .rehearse = Попробовать: учение
    .family = 👪 Моя семья
checkin-own-by =
    { $trusted ->
        [yes] Не нажмёте до { $until } — об этом узнает ваш близкий человек.
       *[no] Не нажмёте до { $until } — не узнает никто: близкого человека нет. Выбрать его: /family
    }
checkin-own-paused =
    <b>Моя проверка</b>
    { $open ->
        [yes] Пауза, пока вы не продолжите. Никому ничего не сообщаю.
       *[no] Пауза. В следующий раз спрошу: { $at }. До этого никому ничего не сообщаю.
    }
    .resume = ▶️ Продолжить
    .stop = Прекратить
checkin-own-open =
    <b>Моя проверка</b>
    Жду вашего ответа.
    { $by }
    При опасности звоните <b>112</b>.
    .fine = ✅ Со мной всё хорошо
    .later = Позже: 30 минут
    .way = Я в пути: 1 час
    .stop = Прекратить

checkin-own-once =
    Когда спросить вас, один раз?
    Нажмите кнопку или напишите: 21:30, завтра 9:00, через 3 часа.
    .one = Через 1 час
    .three = Через 3 часа
    .six = Через 6 часов
    .morning = Завтра в 09:00
checkin-own-unread = Не понимаю это время. Напишите так: 21:30. Не дальше, чем на сутки вперёд.
checkin-own-daily =
    В какое время каждый день? От одного до четырёх раз.
    Нажмите кнопку или напишите: 9:00 21:30.
    .evening = В 21:00
    .both = В 09:00 и в 21:00
checkin-own-times-unread = Напишите время, до { $most } раз в день, между ними не меньше часа: 9:00 21:30.
checkin-own-pause = На сколько пауза?
    .day = На один день
    .open = Пока не продолжу
# What people write: "tomorrow 9:00", "in 3 hours". `ahead` is the whole word for "in" or "from
# now", the others are beginnings of words.
checkin-own-reads =
    .tomorrow = завтра
    .ahead = через
    .hours = ч
    .minutes = м

# The question itself; $exercise is the next line, or nothing.
checkin-own-ask =
    Сейчас { $now }. Как вы?
    { $exercise }{ $by }
    При опасности звоните <b>112</b>.
    .fine = ✅ Со мной всё хорошо
    .later = Позже: 30 минут
    .way = Я в пути: 1 час
checkin-own-exercise = УЧЕНИЕ: ничего не случилось.
checkin-own-told =
    Вы не нажали до { $until }.
    { $exercise }{ $trusted ->
        [yes] Вашему близкому человеку сообщаю.
       *[no] Никому не сообщаю: близкого человека у вас нет.
    }
    С вами всё хорошо? Тогда нажмите. При опасности звоните <b>112</b>.
    .fine = ✅ Со мной всё хорошо
    .person = 💬 Спросить человека
    .family = 👪 Моя семья
checkin-own-fine =
    Хорошо: вы ответили в { $now }.
    { $next ->
        [none] Это всё, ничего об этом не хранится.
       *[other] В следующий раз спрошу: { $next }.
    }
    .mine = Моя проверка
checkin-own-later =
    Хорошо. Спрошу снова: { $at }.
    { $by }
    .mine = Моя проверка
checkin-own-stopped = Прекращено. Больше не спрашиваю, ничего об этом не хранится.
    .mine = Моя проверка
checkin-own-rehearse =
    <b>Учение</b>
    Я спрошу сейчас. Не нажимайте и посмотрите, что будет.
    Напомню через 2 и через 4 минуты.
    { $trusted ->
        [yes] Через 6 минут близкому человеку правда придёт сообщение. В нём сказано: учение.
       *[no] Через 6 минут не узнает никто: близкого человека у вас нет.
    }
    .begin = Начать
    .family = 👪 Моя семья
