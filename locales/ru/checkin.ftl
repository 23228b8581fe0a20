# Roll-calls and check-ins of one's own.

checkin-main = Отметки «со мной всё хорошо». При опасности звоните <b>112</b>.

# part: staff
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
