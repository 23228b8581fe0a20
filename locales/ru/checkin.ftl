# Roll-calls and check-ins of one's own.

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
# part: staff
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
checkin-desk =
    <b>В безопасности ли люди?</b>
    Идёт опросов: { $running }
    .new = ✏️ Спросить людей
    .mine = 📝 Мои черновики
    .asked = 🖐 Ждут утверждения
    .past = 📊 Идут и закончены
# list: mine, waiting, past.
checkin-desk-list =
    { $list ->
        [mine] <b>Мои черновики</b>: { $count }
        [waiting] <b>Ждут утверждения</b>: { $count }
       *[past] <b>Идут и закончены</b>: { $count }
    }
checkin-desk-title = { $event } · { $places }
checkin-desk-tap = Нажмите кнопку или напишите первые буквы.
checkin-desk-voided = Изменено. Запросите утверждение заново.
# why: a word that says what is in the way.
checkin-desk-no =
    { $why ->
        [own] Вы запросили это сами. Утвердить должен кто-то другой.
        [role] У вас нет роли, чтобы делать это там.
        [done] Опрос уже отправлен.
        [void] Его тем временем изменили, вернули или запросили заново. Ничего не отправлено.
        [author] Автор больше не сотрудник. Отправить ничего нельзя.
        [lapsed] Запрос истёк через 15 минут. Автор может запросить заново.
        [count] Это не то число, о котором просили. Ничего не отправлено.
        [factor] Сначала нужен второй фактор: попросите того, кто ведёт бота.
        [unsent] Отправить не удалось. Это снова черновик.
        [nobody] Там в списке никого нет, спрашивать некого.
        [alone] Кроме вас, там никто не может утвердить. Позовите администратора.
        [place] Место не выбрано, или ваша роль на него не распространяется. Измените место.
        [draft] Такого черновика у вас нет.
        [over] Этот опрос больше не идёт.
       *[none] Такого опроса нет, или он ещё не начался.
    }
# Told to staff, also on a lock screen: the number only.
checkin-desk-told =
    { $what ->
        [started] № { $number } начался: людей спрашивают.
        [over] № { $number } закончен.
        [cancelled] № { $number } отменён.
       *[stuck] № { $number }: молчащих нельзя спросить снова. Утвердивший больше не может утверждать.
    }
    .board = 📊 Сводка

checkin-draft-event = Что случилось?
checkin-draft-country = В какой стране?
checkin-draft-region = В каком регионе? Можно написать первые буквы.
checkin-draft-whole = Вся страна
# duty: who can approve there and is on duty, by number; or nobody.
checkin-draft-more =
    Где: <b>{ $places }</b>
    Дежурят для утверждения: { $duty ->
        [nobody] никто; позовём всех
       *[other] { $duty }
    }
    .done = ✅ Это всё
    .add = ➕ Ещё один регион
checkin-draft-hours = Сколько времени люди смогут отвечать?
checkin-draft-hour = { $hours } ч
checkin-draft =
    <b>{ $number }: { $title }</b>
    Черновик. Никого ещё не спросили.
    Опрос длится { $hours } ч. Молчащих спросят ещё три раза.
    Часы тишины и паузы его не задерживают.
    .ask = 🖐 Запросить утверждение
    .event = Что
    .where = Где
    .hours = Сколько
    .discard = 🗑 Удалить
checkin-discard =
    { $title }
    Удалить черновик и список людей?
    .discard = 🗑 Удалить
checkin-listing = Составляю список. Страница придёт сама через мгновение.
# places: lines like "Almaty: 12". languages: like "tg 12, uz 4".
checkin-ask =
    <b>{ $title }</b>
    Людей в списке: <b>{ $count }</b> ({ $languages })
    { $places }
    { $duty ->
        [nobody] Никто из утверждающих не дежурит: позовём всех.
       *[other] Дежурят: { $duty }
    }
    .ask = Запросить утверждение: { $count }
checkin-asked =
    <b>{ $title }</b>
    { $lapsed ->
        [yes] Запрошено в { $at }, людей: { $count }. Истекло в { $until }.
       *[no] Запрошено в { $at }, людей: { $count }. Истекает в { $until }.
    }
    Открыли: { $opened ->
        [nobody] пока никто
       *[other] { $opened }
    }
    { $duty ->
        [nobody] Никто из утверждающих не дежурит: зовём всех.
       *[other] Дежурят: { $duty }
    }
    .look = 🔄 Посмотреть снова
    .renew = 🔔 Запросить заново
    .event = Что
    .where = Где
    .hours = Сколько
checkin-lapsed = За 15 минут никто не утвердил № { $number }. Ничего не отправлено.
    .ask = 🔔 Запросить заново
    .draft = 📝 Черновик
# guard: yes when they are far more than usual.
checkin-open =
    <b>{ $title }</b>
    Людей спросят, в безопасности ли они. Ответить можно { $hours } ч.
    Запросил № { $author } в { $at }.

    Людей: <b>{ $count }</b> ({ $languages })
    { $places }
    { $guard ->
        [yes] ⚠️ Больше чем вдвое против обычного.
       *[no] Как обычно.
    }
    Вы утверждаете это и ещё до четырёх сообщений тем, кто молчит.
    Телефоны звонят. Часы тишины и паузы его не задерживают.
    .approve = ✅ Утвердить
    .look = 📱 Как в телефоне
    .return = ↩️ Вернуть автору
checkin-look =
    <i>Предпросмотр: { $language }</i>

    { $text }

    { $keys }
    .next = ➡️ { $language }
checkin-number =
    { $again ->
        [yes] ⚠️ Это больше чем вдвое против обычного. Напишите число ещё раз.
       *[no] Скольких людей спросят? Напишите число со страницы.
    }
checkin-number-wrong = На странице другое число. Напишите ещё раз.
checkin-code = Напишите шесть цифр второго фактора. Ваше сообщение я сразу удалю.
# why: wrong, used, stopped, none.
checkin-code-no =
    { $why ->
        [used] Этот код уже использован. Дождитесь следующего, не больше 30 секунд.
        [stopped] Слишком много неверных кодов. Подождите минуту и напишите новый.
        [none] Второго фактора у вас пока нет: попросите того, кто ведёт бота.
       *[wrong] Код неверный. Напишите шесть цифр, которые видите сейчас.
    }
checkin-final =
    <b>Последний шаг. Это не учение.</b>
    { $title }
    Людей: <b>{ $count }</b>
    .no = Нет, назад
    .live = 🔴 Спросить { $count } чел.: { $title }
checkin-approved = Утверждено: № { $number }. Отправляется, людей: { $count }
checkin-return =
    <b>{ $title }</b>
    Почему возвращаете?
    .event = Ничего такого не известно
    .place = Место неверное
    .later = Не сейчас
checkin-returned = Возвращено автору. Ничего не отправлено.
checkin-told-author =
    { $what ->
        [opened] № { $by } открыл ваш запрос № { $number }.
        [returned-event] № { $by } вернул № { $number }: ничего такого не известно.
        [returned-place] № { $by } вернул № { $number }: место неверное.
       *[other] № { $by } вернул № { $number }: не сейчас.
    }
    .draft = 📝 Черновик
checkin-cancel =
    <b>Отменить: { $title }</b>
    Это была ошибка? Все, кого спросили, узнают об этом. Просьбы о помощи останутся у операторов.
    .cancel = 📣 Отменить сейчас
checkin-cancel-done = Отменено.

# phase: running, over, cancelled. places, languages: lines from below.
checkin-board =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [running] Идёт до { $end }. Переспросили: { $round }. На { $at }
        [over] Закончен в { $end }
       *[cancelled] Отменён в { $end }
    }
    Спросили { $asked }, дошло { $reached }
    ✅ в безопасности { $safe } · 🆘 <b>нужна помощь { $need }</b>
    🤐 жив, не может писать { $later } · 🚶 не там { $away }
    💬 что-то сказали { $said } · ❔ молчат { $silent }
    Ответили без вопроса: { $unasked }
    Молчание не значит «в безопасности».

    { $places }

    { $languages }
    .board = 🔄 Заново
    .needs = 🆘 Кому нужна помощь
    .share = 📄 Чтобы поделиться
    .cancel = ✖️ Отменить
checkin-board-line = { $name }: спросили { $asked }, дошло { $reached }, ✅ { $safe }, 🆘 { $need }, 🤐 { $later }, 🚶 { $away }, 💬 { $said }, ❔ { $silent }
checkin-board-here = Сводка в отдельном сообщении. Она обновляется сама полчаса.
checkin-needs =
    <b>Нужна помощь: { $title }</b>
    { $lines ->
        [none] Пока никто не просил о помощи.
       *[other] { $lines }
    }
    .case = { $number }: { $need }
# taken: an operator has it.
checkin-needs-line = { $taken ->
        [yes] ☑️
       *[no] ⏳
    } { $since } { $place }: { $need }
checkin-needs-kind =
    .hurt = Ранен или болен
    .trapped = Под завалом, заблокирован
    .shelter = Кров, еда, вода
    .papers = Документы или дорога домой
    .lost = Потерял близких
    .other = Другая нужда
    .untold = Нужна помощь, не сказано какая
    .words = Слова или голос, неясно
checkin-share =
    <b>№ { $number } · { $title }</b>
    На { $at }. { $phase ->
        [running] Опрос ещё идёт.
       *[over] Опрос закончен.
    }
    { $lines ->
        [none] Людей меньше { $few }: делиться нечем.
       *[other] { $lines }
    }

    · скрыто: меньше { $few }, или такое число можно было бы вычислить. Молчание не значит «в безопасности».
checkin-share-whole = Всего
checkin-share-others = Другие места
checkin-share-line = { $name }: людей { $people }, ✅ в безопасности { $safe }, 🆘 нужна помощь { $need }, 🤐 не могут писать { $later }, 🚶 не там { $away }, 💬 что-то сказали { $said }, ❔ молчат { $silent }, не дошло { $unreached }
