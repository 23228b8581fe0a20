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
