# Staff: their menu, invitations, who is staff, texts that are taken back.
# Nobody else ever sees these words. What they say on a lock screen is neutral: numbers, not names.

# roles: lines like "Approver: Almaty region". factor: yes or no.
staff-menu =
    Вы сотрудник бота, номер { $number }.
    { $roles }
    { $factor ->
        [yes] Второй фактор у вас есть.
       *[no] Второго фактора у вас пока нет. Он нужен для важных действий: попросите того, кто ведёт бота.
    }
    .alerts = 🔔 Оповещения
    .duty = 🟢 Дежурю
    .off = ⚪ Не дежурю
    .waiting = 📋 Что ждёт: { $count }
    .people = 👥 Сотрудники
    .invite = ✉️ Пригласить
    .hidden = 🙈 Что сейчас скрыто
    .trainings = 🎓 Тренинги
# A line: the role, and where it holds.
staff-held = { $role }: { $place }
staff-everywhere = Везде

# The names of the roles are buttons too: 20 characters at most.
staff-role = Какая роль?
    .administrator = Администратор
    .author = Автор оповещений
    .approver = Утверждающий
    .operator = Оператор
    .trainer = Тренер
    .editor = Редактор
    .viewer = Наблюдатель
    .partner = Партнёр
staff-country = Для какой страны?
staff-region = Для какого региона?
    .all = Вся страна

staff-code =
    С этой ролью можно написать многим людям. Напишите шесть цифр второго фактора.
    Ваше сообщение я сразу удалю.
# why: wrong, used, stopped, none.
staff-code-no =
    { $why ->
        [used] Этот код уже использован. Дождитесь следующего, не больше 30 секунд.
        [stopped] Слишком много неверных кодов. Подождите минуту и напишите новый.
        [none] Второго фактора у вас пока нет: попросите того, кто ведёт бота.
       *[wrong] Код неверный. Напишите шесть цифр, которые видите сейчас.
    }
staff-code-none = С этой ролью можно написать многим людям. Сначала нужен второй фактор: попросите того, кто ведёт бота.

# held: a line like "Operator: Kazakhstan".
staff-link =
    Отправьте эту ссылку только одному человеку. Она сработает один раз, в течение 24 часов.
    { $held }
    { $link }
    .cancel = Отменить приглашение
staff-link-cancelled = Ссылка больше не работает.
staff-link-over = Ссылка больше не работает. Попросите новую.

staff-invited =
    Вас приглашают работать здесь сотрудником.
    <b>{ $held }</b>
    { $role ->
        [administrator] Вы приглашаете сотрудников и можете сразу их отключить.
        [author] Вы пишете оповещения. Каждое утверждает другой человек.
        [approver] Вы проверяете чужие оповещения и утверждаете их.
        [operator] Вы отвечаете людям, которые просят помощи.
        [trainer] Вы ведёте занятия и отмечаете, кто пришёл.
        [editor] Вы убираете неверные тексты и номера.
       *[viewer] Вы видите числа, но не то, что написали люди.
        [partner] Вы готовите оповещения для своего места и видите числа, но не обращения.
    }
    Ваши действия как сотрудника записываются под тайной меткой, без имени. Другие сотрудники видят ваш номер и роль.
    .accept = Принимаю
    .refuse = Нет, спасибо
staff-refused = Ничего не изменилось.

# count: how many are active.
staff-people =
    <b>Сотрудники</b>
    Действуют: { $count }
# A button: "№ 7: Operator".
staff-member = № { $number }: { $role }
staff-member-off = 🚫 № { $number }: { $role }
# disabled: a day, or no.
staff-person =
    <b>№ { $number }</b>
    { $roles }
    Сотрудник с { $since }.
    { $disabled ->
        [no] Действует.
       *[other] Доступ отключён { $disabled }: ни одна роль не действует.
    }
    .disable = 🚫 Отключить сейчас
    .enable = Включить снова
staff-disabled = Отключено: ни одна роль больше не действует.
staff-enabled = Включено: роли снова действуют.

staff-withdraw-which =
    Какой текст или номер? Напишите, например:
    <code>/staff withdraw rights wages</code>
    <code>/staff withdraw A-RU-10</code>
staff-withdraw-elsewhere = Вы не редактор этого места.
staff-withdraw-emergency = Это экстренный номер: его нельзя скрыть.
# item: "article rights wages" or "number A-RU-10".
staff-withdrawn =
    С этой минуты этого никто не видит: <code>{ $item }</code>
    Другой редактор может проверить и снова показать.
staff-hidden =
    Сейчас скрыто: { $count }
    Чтобы скрыть что-то ещё: <code>/staff withdraw rights wages</code>
staff-item-shown = Это показывается: <code>{ $item }</code>
staff-item-mine =
    Это скрыли вы: <code>{ $item }</code>
    Снова показать может только другой редактор.
staff-item-hidden =
    Сейчас этого никто не видит: <code>{ $item }</code>
    Вы сверили это с источником?
    .restore = Проверено: показать снова
staff-restored = Снова показывается.

# Duty and what waits.
# how: hand, rota, off. time: like "22.11 14:20". languages, places: lists, or staff-any.
staff-duty =
    { $how ->
        [hand] Вы дежурите с { $time }.
        [rota] Вы дежурите по графику до { $time }.
       *[off] Вы не дежурите.
    }
    Языки: { $languages }
    Места: { $places }
    Взято и не сделано: { $count }
    .on = 🟢 Начать дежурство
    .off = ⚪ Закончить дежурство
    .languages = 🌐 Языки
    .places = 📍 Места
    .rota = 🗓 Моя неделя
    .waiting = 📋 Что ждёт
staff-any = любые
staff-all = все места ваших ролей
staff-duty-on = Вы дежурите: всё, что ждёт, звонит сначала вам.
staff-duty-off = Вы больше не дежурите.
staff-languages = На каких языках вы можете отвечать людям? Ничего не выбрано: на любых.
staff-places = За какими местами вы сейчас следите? Ничего не выбрано: все места ваших ролей.
# A button: what is chosen.
staff-chosen = ✅ { $name }
# lines: one for each shift, or staff-rota-empty. zone: like "Asia/Almaty".
staff-rota =
    <b>Моя неделя</b>
    { $lines }
    Часы: { $zone }
    .add = ➕ Добавить день
    .drop = ➖ Убрать день
    .now = 👥 Кто сейчас дежурит
staff-rota-empty = Пока ничего не запланировано.
# A line and a button: "Monday 08:00–20:00".
staff-shift = { $day } { $hours }
staff-weekday = В какой день недели?
    .mon = Понедельник
    .tue = Вторник
    .wed = Среда
    .thu = Четверг
    .fri = Пятница
    .sat = Суббота
    .sun = Воскресенье
staff-hours = Со скольки до скольки?
staff-unshift = Какую смену убрать?
# count: how many. lines: like "№ 7: Operator: Kazakhstan".
staff-now =
    Сейчас дежурят: { $count }
    { $lines }
staff-now-line = № { $number }: { $roles }
staff-nobody = Никто.
staff-waiting =
    <b>Что ждёт</b>
    Открыто: { $count }
# A button, 30 characters at most. mark: mine, urgent, other. unit: minutes, hours.
staff-row-entry =
    { $mark ->
        [mine] ✋
        [urgent] ❗
       *[other] ▫️
    } № { $number } · { $kind ->
        [approval] утвердить
        [help] помощь
        [due] срок
        [sos] SOS
        [rollcall] перекличка
        [case] вопрос
        [late] ждёт слишком долго
        [escalated] старший
        [unnamed] назначьте человека
       *[other] другое
    } · { $time } { $unit ->
        [hours] ч
       *[minutes] мин
    }
# what: number, kind and urgency. taken: yes (by the reader) or no. note: a line, or nothing.
staff-row =
    { $what }
    { $place }
    { $taken ->
        [yes] Вы это взяли.
       *[no] Это никто не взял.
    }{ $note }
    .take = ✋ Взять
    .open = Открыть
    .back = Вернуть
    .done = ✅ Сделано
staff-row-note = № { $number }, от того, кто был до вас: { $note }
staff-row-taken = Теперь это ваше.
staff-row-gone = Это сделано или уже у другого.
staff-row-back = Возвращено: теперь звонит другим.
staff-row-done = Сделано: больше не звонит.
staff-note = Что должен знать следующий? Несколько слов, без имён и телефонов.
    .none = Нечего добавить
staff-note-long = Не больше { $count } знаков. Напишите короче.
