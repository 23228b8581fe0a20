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

trainings-bring = На какую тему вам нужно занятие?

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
trainings-why-ready = пожар, землетрясение, как звать на помощь, сумка наготове
trainings-why-operators = как слушать, срочные обращения, тайна, как беречь свои силы
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
    .quiz = 📝 Короткий тест
    .certificate = 📄 Сертификат

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
    Имя не обязательно. Имя и ответы удаляются через 30 дней после занятия.
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
    Можно и без имени.
    .without = Без имени
trainings-name-wrong = Напишите имя буквами, не длиннее { $most } знаков.
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
trainings-rate-3 = Посоветуете другу прийти?
trainings-rated = Спасибо. Храним только число ответов: никто не видит, кто что ответил.
trainings-enough = Больше об этом не напишем.

# part: staff

# calls: how many wait, or no.
trainings-desk =
    <b>Тренинги: рабочий стол</b>
    { $calls ->
        [no] Звонить никому не нужно.
       *[other] ☎️ Нужно позвонить: { $calls }
    }
    .coming = 🗓 Предстоящие
    .new = ➕ Новый тренинг
    .calls = ☎️ Звонки
    .drafts = 📝 Черновики
    .past = 🕘 Прошли или отменены
trainings-desk-list =
    { $what ->
        [drafts] <b>Черновики</b>
        [past] <b>Прошли или отменены</b>
       *[coming] <b>Предстоящие тренинги</b>
    }
    { $many ->
        [no] В ваших местах их нет.
       *[other] Нажмите, чтобы открыть.
    }
trainings-desk-page =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [draft] 📝 Черновик: его пока никто не видит.
        [open] 🟢 Открыт: можно записаться.
        [closed] 🔒 Запись закрыта.
        [cancelled] ❌ Отменён
       *[over] 🏁 Прошёл
    }
    🗓 { $when }
    📍 { $where }
    { $lines }
    .open = 🟢 Открыть для людей
    .edit = ✏️ Изменить
    .copy = 📄 Сделать копию
    .drop = 🗑 Удалить черновик
    .roster = 👥 Список участников
    .add = ☎️ Записать по телефону
    .attend = ✅ Кто пришёл
    .write = ✉️ Сообщение участникам
    .more = Ещё…
trainings-desk-sums =
    🪑 Занято или предложено мест: { $held } из { $seats }. В очереди: { $waiting }
    ☎️ Без Telegram: { $phones }. Пришли: { $came }
    { $least ->
        [none] Минимума нет.
       *[other] Нужно не меньше: { $least }.
    } { $unseen ->
        [no] { "" }
       *[other] Не подтвердили последнее изменение: { $unseen }
    }
trainings-desk-more =
    <b>№ { $number } · { $title }</b>
    Что ещё сделать?
    .copy = 📄 Сделать копию
    .csv = 📎 Список в CSV
    .xlsx = 📎 Список в XLSX
    .close = 🔒 Закрыть запись
    .open = 🟢 Снова открыть запись
    .cancel = ❌ Отменить тренинг
    .poster = 🖼 Плакат с QR-кодом
    .gain = 📈 Что узнала группа
    .certificates = 📄 Сертификаты
trainings-desk-few =
    <b>Записалось слишком мало: № { $number }</b>
    { $title }
    🗓 { $when }
    Мест занято: { $held }, нужно не меньше: { $least }.
    Само ничего не отменяется: решаете вы.
    .keep = Тренинг состоится
    .write = ✉️ Сообщение участникам
    .cancel = ❌ Отменить тренинг
trainings-desk-sure =
    { $what ->
        [open] <b>Открыть для всех?</b>
        [close] <b>Закрыть запись?</b>
        [cancel] <b>Отменить этот тренинг?</b>
       *[drop] <b>Удалить этот черновик?</b>
    }
    № { $number } · { $title }
    🗓 { $when }
    { $what ->
        [cancel] Сразу узнают, человек: { $people }. Вернуть это нельзя.
        [open] Он сразу появится в списке.
        [close] Места остаются за теми, у кого они есть: { $people }
       *[drop] Вернуть это нельзя.
    }
    .no = Нет, назад
trainings-desk-do =
    .open = Да, открыть
    .close = Да, закрыть запись
    .cancel = ❌ Да, отменить для всех
    .drop = 🗑 Да, удалить
trainings-desk-done = Сделано.
trainings-desk-not-yours = В ваших местах такого тренинга нет.
trainings-desk-cannot =
    { $why ->
        [drop] Удалить можно только черновик. Этот тренинг можно отменить: сертификаты и списки останутся.
        [past] Он уже начался или прошёл.
        [full] Свободного места больше нет.
        [chat] У человека есть Telegram: код не нужен.
        [early] Для этого ещё рано.
        [nobody] Там нет мест у людей с Telegram.
        [approver] Другого утверждающего в этом месте нет. Обратитесь к администратору.
       *[phase] Сейчас этого сделать нельзя.
    }
trainings-desk-wrong =
    { $why ->
        [time] Нужны день и час, например 1.12.2026 18:00.
        [past] Это время уже прошло.
        [far] Это больше чем через год.
        [hour] Такого часа в этот день нет, или он бывает дважды: переводят часы.
        [number] Нужно подходящее число.
        [long] Это слишком длинно.
        [ages] Нужен возраст, например 18-30 или 18.
        [place] Вы не работаете в этом месте.
        [taken] В списке больше людей, или тренинг за это время изменили. Ничего не изменено.
        [meanwhile] Кто-то уже изменил это. Ничего не изменено: посмотрите ещё раз.
        [phase] Он прошёл или отменён, изменить его нельзя.
        [empty] Напишите словами.
        [papers] Номера документов мы никогда не спрашиваем.
        [answers] Нужно от двух до пяти ответов, каждый на своей строке, до 40 букв.
        [over] Он уже начался или прошёл.
        [twice] Человек с этим номером уже в списке.
        [letter] Нужно до 1000 букв.
        [link] Ссылки и имена аккаунтов не отправляются: ими могут заманить людей.
       *[other] Это не подходит.
    }
trainings-desk-fields =
    <b>№ { $number } · { $title }</b>
    Что изменить?
trainings-field =
    .when = День и час
    .secret = Адрес или ссылка
    .seats = Мест
    .least = Не меньше
    .languages = Языки
    .note = Примечание
    .city = Город
    .region = Регион
    .online = Онлайн
    .minutes = Минут
    .women = Только для женщин
    .child_care = Присмотр за детьми
    .ages = Возраст
    .office = Организатор
    .told_ahead = Адрес за сколько часов
    .series = Повторяется
    .questions = Свои вопросы
trainings-series =
    .none = нет
    .weekly = каждую неделю
    .monthly = каждый месяц
# now: what stands there.
trainings-desk-typed =
    { $field ->
        [when] Когда начало, по местным часам? Например: 1.12.2026 18:00.
        [secret] Какой адрес или ссылка? Это видит только тот, у кого есть место.
        [seats] Сколько мест?
        [least] Сколько человек нужно самое меньшее? 0 — минимума нет.
        [note] Что ещё людям нужно знать?
        [city] В каком городе?
        [minutes] Сколько минут длится?
        [ages] Для какого возраста? Например: 18-30 или 18.
        [office] Кто организует?
       *[told_ahead] За сколько часов до начала сообщать адрес?
    }
    Сейчас: { $now }
    .empty = Оставить пустым
trainings-desk-chosen =
    { $field }?
    .yes = да
    .no = нет
trainings-desk-spoken =
    На каких языках он проходит? Нажмите, чтобы поставить или снять отметку.
    .done = Это всё
trainings-desk-land = Где это? Час на местных часах останется тем же.
trainings-desk-tell =
    <b>Об этом сразу узнают, человек: { $people }</b>
    { $field }: { $said }
    .no = Нет, оставить
    .yes = Да, изменить и сообщить
trainings-desk-questions =
    <b>Свои вопросы, не больше { $most }</b>
    { $lines }
    Их зададут тем, кто запишется с этой минуты. Спрашивайте мало: ответы удаляются через 30 дней.
    Какой следующий вопрос?
    .done = Это всё
    .clear = 🗑 Ничего не спрашивать
trainings-desk-kind =
    .text = Словами
    .choice = Выбор ответа
    .number = Число
    .phone = Телефон, только для связи
    .date = Дата
trainings-desk-label = О чём спросить? Пишите просто: это покажут так, как вы напишете.
trainings-desk-answers = Какие есть ответы? Каждый на своей строке.

trainings-new = Какой это тренинг?
trainings-new-tap = Пожалуйста, нажмите одну из кнопок.
trainings-new-country = В какой стране?
trainings-new-region =
    В каком регионе?
    .whole = Вся страна или онлайн
trainings-new-when = Когда начало, по местным часам? Например: 1.12.2026 18:00.
trainings-new-seats = Сколько мест?

trainings-desk-calls =
    <b>Тем, у кого нет Telegram, нужно позвонить</b>
    { $many ->
        [no] Сейчас звонить никому не нужно.
       *[other] Нажмите: откроются имя и номер, это записывается в журнал.
    }
trainings-desk-call-line =
    { $tried ->
        [yes] 🔁
       *[no] ☎️
    } № { $number } · { $what ->
        [change] изменение
        [cancelled] отмена
        [reminder] напомнить
        [offer] есть место
        [last] есть место, срочно
       *[lapsed] срок вышел
    }
trainings-desk-call =
    <b>{ $what ->
        [change] Скажите: изменилось время или место.
        [cancelled] Скажите: тренинг отменён.
        [reminder] Скажите: тренинг скоро. Спросите, придёт ли человек.
        [offer] Скажите: освободилось место. Берёт ли его человек?
        [last] Скажите: место получит тот, кто первый. Берёт ли его человек?
       *[lapsed] Скажите: время, чтобы занять место, вышло.
    }</b>
    { $who } · { $phone } · { $language }
    { $title }
    🗓 { $when }
    📍 { $where }
    Позвонить до: { $until }
trainings-desk-called =
    .reached = ✅ Сообщено
    .not = Не дозвонились
    .gone = Не придёт
    .takes = ✅ Берёт место

trainings-add-language = На каком языке говорит человек?
trainings-add-name =
    Как к нему обращаться? Хватит имени.
    Скажите ему: имя хранится закрыто и удаляется через 30 дней после тренинга.
    .without = Без имени
trainings-add-phone =
    По какому номеру сообщить об изменении?
    .without = Без номера
trainings-add-no-phone = Нужен номер телефона, например +77010000000.
trainings-add-done =
    { $standing ->
        [seated] ✅ <b>Место есть.</b>
       *[other] ⏳ <b>Человек в очереди. Место: { $place }</b>
    }
    { $title }
    🗓 { $when }
    Прочтите этот код вслух, дважды: <b>{ $code }</b>
    С ним место можно получить в своём Telegram, 7 дней: { $link }
    .again = ☎️ Записать ещё одного
    .seat = Открыть запись

trainings-desk-roster =
    <b>Список: № { $number } · { $title }</b>
    Занято или предложено мест: { $held }. В очереди: { $waiting }
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
    .open = 👁 Открыть имя (в журнал)
    .code = 🔢 Новый код
    .off = Человек не придёт
trainings-desk-known = { $what }: { $said }
trainings-desk-nameless = без имени
trainings-desk-off =
    <b>Человек не придёт?</b>
    { $line }
    Место получит другой.
    .no = Нет, назад
    .yes = Не придёт
trainings-head =
    .number = Номер
    .name = Имя
    .phone = Телефон
    .language = Язык
    .standing = Запись
    .came = Пришёл

trainings-desk-attend =
    <b>Кто пришёл: № { $number } · { $title }</b>
    🗓 { $when }
    Отмечено: { $came } из { $seats } мест. Посчитайте людей: код могут передать другому.
    { $settled ->
        [yes] 🔒 Список закрыт.
       *[no] Отмечаться можно за 30 минут до начала и час после конца.
    }
    .door = 🔲 QR-код у входа
    .code = 🔢 Четыре цифры вслух
    .ticks = ☑️ Отметить в списке
    .settle = 🔒 Закрыть список
    .csv = 📎 В CSV
    .xlsx = 📎 В XLSX
trainings-desk-door =
    <b>У входа: { $title }</b>
    { $link }
    Показывайте только там. Кто имеет место, открывает его и отмечается.
    .attend = ✅ Кто пришёл
    .new = 🔄 Новый код, старый не нужен
trainings-desk-digits =
    <b>{ $digits }</b>
    Скажите вслух и не пишите в чаты: { $title }
    Люди нажимают «Я на месте» и пишут эти цифры.
    .attend = ✅ Кто пришёл
    .new = 🔄 Новые цифры
trainings-desk-ticks =
    <b>{ $title }</b>
    Отмечено: { $came }. Нажатие ставит или снимает отметку.
trainings-desk-settle =
    <b>Закрыть список?</b>
    { $title }
    Отмечено: { $came } из { $seats }. После этого никого не отметить, и можно выдавать сертификаты.
    .no = Нет, назад
    .yes = 🔒 Да, закрыть

trainings-letter-language = На каком языке вы пишете?
trainings-letter-words =
    Что сказать тем, у кого есть место?
    Без ссылок и имён аккаунтов. Текст уйдёт так, как вы напишете.
trainings-letter =
    <b>Сообщение: № { $number } · { $title }</b>
    <blockquote>{ $text }</blockquote>
    Язык: { $language }. Получат, человек: { $people }. Без Telegram, нужно позвонить: { $phones }
    { $how ->
        [sent] Отправлено.
        [alone] Придёт без звука, с заголовком «От организаторов».
        [asked] Утверждающий уже спрошен.
       *[ask] Людей много: сначала это должен увидеть кто-то ещё.
    }
    .again = ✏️ Написать заново
    .desk = 🗂 Сотрудники
    .send = ✉️ Отправить, человек: { $people }
    .ask = 🙋 Попросить утвердить
    .approve = ✅ Утвердить и отправить
trainings-letter-count = Для скольких это человек? Напишите число и слово, например: 150 человек.
trainings-letter-refused =
    { $why ->
        [own] Утвердить должен кто-то другой.
        [count] Это другое число.
        [lapsed] Спросили слишком давно: спросите снова.
        [done] Это уже утверждено.
        [role] Вы не утверждаете в этом месте.
       *[other] Просьба отозвана.
    }
trainings-letter-sent =
    Сообщение уходит, человек: { $people }.
    Без Telegram, нужно позвонить: { $phones }
    .page = К тренингу
trainings-letter-body =
    <b>От организаторов: { $what }</b>
    { $text }
    (написано на языке: { $language })
    .more = Показать всё
trainings-desk-many =
    Людей больше { $most }: для файла в чате это слишком много.
    На сервере: python -m bot trainings export { $number } FILE
trainings-desk-file = Список № { $number }: { $what }. В нём имена: никому его не передавайте.

trainings-digits = Какие четыре цифры назвал тренер? Напишите их.
trainings-here =
    { $how ->
        [here] ✅ Вы отмечены. Спасибо, что пришли.
        [already] ✅ Вы уже отмечены.
        [early] Ещё рано. Попробуйте за 30 минут до начала.
        [late] Отметиться уже поздно. Поговорите, пожалуйста, с тренером.
        [seat] У вас здесь нет места. Поговорите, пожалуйста, с тренером.
        [stopped] Слишком много неверных попыток. Подойдите к тренеру: он может вас отметить.
        [wrong] Цифры не те. Спросите тренера и напишите ещё раз.
       *[old] Этот код больше не действует. Спросите, пожалуйста, тренера.
    }
    .more = Показать тренинг

# A code to be printed.
trainings-desk-poster =
    <b>{ $title }</b>
    Кто сканирует код, откроет это занятие. Ссылка: { $link }
    .back = Назад
trainings-desk-no-poster = Плаката пока нет: бот ещё не знает своего имени. Попробуйте позже.
