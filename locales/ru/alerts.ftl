# Alerts of danger: who gets them, of where, about what, and when not. See config/alerts.toml.
# The line that comes unasked (alerts-offer) and the test must tell a stranger nothing.

# A message for an earthquake comes after the shaking. Facts: D-05 D-06 D-11.
alerts-first = При землетрясении это <b>не</b> первый сигнал. Не ждите его: действуйте, когда трясёт. Слышите сирену? Включите телевизор или радио. Telegram может работать медленно или не работать.

# Comes once after a first article, twice at most.
alerts-offer = Оповещения для вашего региона?
    .yes = Рассказать подробнее
    .no = Не сейчас
alerts-declined =
    Хорошо. Ничего не сохранено.
    Понадобятся позже: /alerts
    .yes = ✅ Всё-таки оповещать

# The last line is the consent, in one line.
alerts-consent =
    <b>Оповещения об опасности в вашем регионе</b>
    Что случилось, где и что делать: на вашем языке.

    { alerts-first }

    Если вы согласны, я храню ваши регионы и темы, пока вы не отключите.
    .yes = ✅ Да, оповещать меня
    .no = Не сейчас
    .signals = 📱 Сигналы на телефоне

alerts-country = Оповещения для какой страны?
alerts-region = Какой регион? Можно написать первые буквы.
    .whole = Вся страна
# Something was typed that no country or region of the list begins with.
alerts-not-listed = Такого в списке нет. Нажмите кнопку или напишите первые буквы.
# A whole country in a list of places.
alerts-whole = { $country }: вся страна

# What I get and why. $state is one of the alerts-state lines, $quiet one of the alerts-quiet lines.
alerts-main =
    <b>{ $state }</b>
    📍 Где: { $places }
    ☑️ О чём: { $topics }
    🌙 Тишина: { $quiet }
    Вы получаете это, потому что согласились { $since }.

    { alerts-first }
    .where = 📍 Где
    .about = ☑️ О чём
    .quiet = 🌙 Часы тишины
    .pause = ⏸ Пауза
    .resume = ▶️ Закончить паузу
    .test = 🔔 Пробное сообщение
    .stop = ⛔ Отключить оповещения

alerts-state-on = Оповещения включены.
# Only what is Extreme comes through a pause and through hours of silence.
alerts-state-until = Пауза до { $until }. Напишу только при большой угрозе жизни.
alerts-state-off = Пауза, пока вы её не закончите. Напишу только при большой угрозе жизни.
alerts-quiet-none = нет
alerts-quiet-hours = { $hours }, кроме большой угрозы жизни
alerts-quiet-nowhere = Я не знаю, который у вас час. Назовите ваш регион: /region

# Words of a list, and buttons with a box before them.
alerts-topics =
    .emergency = Опасность для людей
    .weather = Погода
    .border = Границы
    .law = Новые законы
    .trainings = Занятия
    .exercise = Учебные тревоги

alerts-where =
    <b>Где</b>
    Нажмите на место, чтобы убрать его из списка. Можно добавить и регион, где ваша семья.
    .add = ➕ Добавить место
alerts-added = Добавлено: { $place }.
alerts-covered = Это место уже есть в списке.
alerts-dropped = Убрано: { $place }.
alerts-last = Других мест в списке нет: { $place }. Сначала добавьте другое или отключите оповещения.
    .add = ➕ Добавить место
    .stop = ⛔ Отключить оповещения
alerts-full = Мест в списке уже { $count }, больше сохранить нельзя. Сначала уберите одно.

alerts-about = { $always }: это вы получаете всегда. Выберите, о чём ещё.

alerts-quiet =
    <b>Часы тишины</b>
    В эти часы я не присылаю оповещений. При большой угрозе жизни присылаю всегда.
    Сейчас у вас { $time }. Неверно? Смените регион: /region
    .off = Без тишины

alerts-pause =
    <b>Пауза</b>
    На сколько не присылать оповещений? При большой угрозе жизни присылаю всегда.
    .day = На день
    .week = На неделю
    .until = Пока я не скажу

alerts-test =
    Закройте Telegram и заблокируйте телефон. Через 15 секунд придёт пробное сообщение.
    Потом скажите, был ли звук.
alerts-ring = <b>Проба.</b> Опасности нет. Звук был?
    .rang = Да, был звук
    .silent = Нет
alerts-rang = Хорошо. Проверьте ещё раз, когда смените телефон или настройки.

# Names of settings differ from phone to phone: the line that says so must stay.
alerts-silent =
    <b>Звука не было: сначала проверьте чат</b>
    1. Откройте этот чат. Нажмите на моё имя вверху.
    2. Звук выключен? Включите уведомления.
    3. Телефон не в беззвучном режиме и не в режиме «Не беспокоить»?
    Потом настройки телефона. Какой у вас?
    .android = Android
    .iphone = iPhone
    .again = 🔔 Проверить ещё раз
alerts-android =
    <b>Android</b>
    1. Откройте настройки, потом «Приложения», потом Telegram.
    2. Уведомления: разрешите, со звуком.
    3. Батарея: выберите «Без ограничений», чтобы телефон не усыплял Telegram.
    4. Режим экономии батареи: выключите.
    На вашем телефоне слова могут быть другими.
    .again = 🔔 Проверить ещё раз
alerts-iphone =
    <b>iPhone</b>
    1. Откройте настройки, потом «Уведомления», потом Telegram.
    2. Разрешите уведомления и включите звуки.
    3. Посмотрите на бок телефона: он не переключён на беззвучный режим?
    4. Настройки, «Фокусирование»: «Не беспокоить» выключено?
    5. Настройки, «Аккумулятор»: режим энергосбережения выключен?
    На вашем телефоне слова могут быть другими.
    .again = 🔔 Проверить ещё раз

alerts-sure = Отключить все оповещения? Тогда я не предупрежу даже при большой угрозе жизни.
    .keep = Нет, оставить
    .stop = Да, отключить
alerts-stopped =
    Отключено. Ваши регионы и темы здесь удалены.
    В опасности звоните <b>112</b>.
    .yes = ✅ Снова оповещать

## Шаблоны оповещений
# В оповещении не больше 600 знаков. Порядок: кто сообщает, что делать, опасность, место, начало,
# конец, место сбора. Названия опасностей и источников стоят и на кнопках: 30 знаков.

alerts-told-exercise = <b>УЧЕБНАЯ ТРЕВОГА. Опасности нет.</b>
alerts-told-test = <b>ПРОВЕРКА. Опасности нет.</b>
alerts-told-source = Сообщает: { $source }
alerts-told-update = Новый текст. Прежнее предупреждение ({ $time }) больше не действует.
alerts-told-hazard = <b>{ $hazard }</b>. { $level }
alerts-told-where = Где: { $places }
alerts-told-more = { $places } и ещё { $count }
alerts-told-signs = На указателях: «{ $words }»
alerts-told-begins = Начало: { $time }
alerts-told-ends = Конец: { $time }
alerts-told-moment = { $time }, местное время: { $place }
alerts-told-meeting = Место сбора: «{ $words }»
alerts-told-russian = По-русски:
alerts-told-own = { $words }
alerts-told-over = <b>Отбой: { $hazard }</b>
alerts-told-no-longer = Предупреждение ({ $time }) больше не действует.
alerts-told-mistake = <b>Это была ошибка: { $hazard }</b>
alerts-told-wrong = Предупреждение ({ $time }) было ошибочным. Не следуйте ему.
alerts-told-replaced = <b>Заменено: { $hazard }</b>
alerts-told-newer = Ниже есть более новое сообщение. Следуйте ему.
alerts-told-unread = Этот шаблон ещё не читал носитель языка.

alerts-level =
    .Extreme = Опасно для жизни
    .Severe = Большая опасность
    .Moderate = Будьте осторожны
    .Minor = Полезно знать

alerts-hazard-earthquake = Землетрясение
alerts-do-earthquake-cover = Не бегите. Укройтесь под крепким столом, закройте голову, держитесь.
alerts-do-earthquake-lift = Пока трясёт: никаких лестниц, лифтов и балконов.
alerts-do-earthquake-after = Когда стихло: выйдите по лестнице. Ждите новых толчков.
alerts-do-earthquake-gas = Пахнет газом? Ничего не включайте, выходите.

alerts-hazard-flood = Наводнение
alerts-do-flood-up = Поднимитесь на верхний этаж или крышу, но не на закрытый чердак.
alerts-do-flood-water = Не идите и не езжайте в текущую воду.
alerts-do-flood-take = Сказали уходить? Возьмите документы, лекарства, воду, тёплую одежду.

alerts-hazard-mudflow = Сель
alerts-do-mudflow-climb = Слышите гул? Сразу поднимайтесь по склону хотя бы на 50–100 м.
alerts-do-mudflow-cross = Никогда не перебегайте перед селем.
alerts-do-mudflow-camp = Держитесь подальше от горных рек.
alerts-do-mudflow-wave = Может прийти вторая волна.

alerts-hazard-landslide = Оползень
alerts-do-landslide-leave = Выйдите из дома. Идите поперёк склона на твёрдое место.
alerts-do-landslide-off = Есть время? Выключите газ, свет, воду. Возьмите документы. Скажите соседям.
alerts-do-landslide-back = Не возвращайтесь к оползню.

alerts-hazard-avalanche = Лавина
alerts-do-avalanche-stay = Не ходите в горы.
alerts-do-avalanche-run = Лавина высоко над вами? Бегите вбок или за скалу.
alerts-do-avalanche-caught = Попали в снег? Закройте нос и рот, плывите к краю.

alerts-hazard-fire = Пожар
alerts-do-fire-out = Выходите по лестнице, не на лифте. Не возвращайтесь за вещами.
alerts-do-fire-low = В дыму двигайтесь низко. Закрывайте за собой двери.
alerts-do-fire-call = Звоните 101 или 112.
alerts-do-fire-smoke = На лестнице дым? Останьтесь в квартире, щели двери закройте мокрой тканью.

alerts-hazard-gas = Утечка газа
alerts-do-gas-switch = Внутри не трогайте выключатели, спички, телефон.
alerts-do-gas-out = Все выходите по лестнице. Соседей предупредите стуком.
alerts-do-gas-call = Звоните 104 или 112 с улицы.

alerts-hazard-chemicals = Химическая авария
alerts-do-chemicals-inside = Зайдите в дом. Закройте окна, двери, отдушины.
alerts-do-chemicals-cloth = Мокрую ткань на нос и рот. Включите радио или телевизор, делайте, что скажут.
alerts-do-chemicals-outside = На улице: идите поперёк ветра, не через облако.
alerts-do-chemicals-cellar = Сами в подвал не идите.

alerts-hazard-cold = Сильный мороз
alerts-do-cold-dress = Много слоёв одежды, сухая свободная обувь, шапка, варежки. Без алкоголя.
alerts-do-cold-sick = Человек от холода сонный или путается? Отведите в тепло, звоните 103.
alerts-do-cold-fumes = Не грейтесь газовой плитой и жаровней: угарный газ убивает.

alerts-hazard-heat = Сильная жара
alerts-do-heat-shade = Тень, перерывы, головной убор. Пейте воду часто, маленькими глотками.
alerts-do-heat-sick = Горячая кожа, человек путается, рвота? Сразу звоните 103.
alerts-do-heat-wet = Мочите кожу и обмахивайте.

alerts-hazard-storm = Сильный ветер
alerts-do-storm-inside = Будьте в прочном доме, дальше от окон.
alerts-do-storm-work = Не работайте на высоте и на кране.
alerts-do-storm-outside = Не стойте под деревьями, щитами, строительными лесами и на остановках.

alerts-hazard-blizzard = Метель
alerts-do-blizzard-stay = Не выезжайте. Никуда не ходите в одиночку.
alerts-do-blizzard-car = Машина застряла в снегу? Останьтесь в ней, звоните 112.
alerts-do-blizzard-pipe = Сначала очистите от снега выхлопную трубу. Окно приоткройте на палец.

alerts-hazard-unrest = Беспорядки
alerts-do-unrest-crowds = Обходите толпы. Держитесь дальше от окон.
alerts-do-unrest-orders = Соблюдайте комендантский час. Держите документы при себе. Верьте только официальным новостям.
alerts-do-unrest-film = Не снимайте на телефон и не публикуйте.

alerts-hazard-attack = Нападение
alerts-do-attack-away = Держитесь дальше от толпы и окон.
alerts-do-attack-orders = Делайте, что говорят власти. Держите при себе документы и телефон.
alerts-do-attack-wreck = Не трогайте обломки. Не подходите ближе 100 м. Звоните 112.
alerts-do-attack-film = Не снимайте на телефон и не публикуйте.

alerts-hazard-drone = Угроза дронов или ракет
alerts-do-drone-inside = Зайдите внутрь, дальше от окон и как можно ниже. Без лифта.
alerts-do-drone-outside = На улице: в ближайшее здание или переход. Рядом ничего? Лягте, закройте голову.
alerts-do-drone-wreck = Не трогайте обломки. Не подходите ближе 100 м. Звоните 112.
alerts-do-drone-film = Не снимайте на телефон и не публикуйте.

alerts-hazard-border = Граница закрыта
alerts-do-border-stay = Останьтесь там, где вам безопасно. Слушайте официальные новости.
alerts-do-border-consulate = Попросите консульство внести вас в список граждан.
alerts-do-border-days = Кончается срок пребывания? Спросите миграционный отдел до последнего дня.

alerts-hazard-disease = Болезнь
alerts-do-disease-call = Опасно для жизни? Звоните 103 или 112. Звонок бесплатный.
alerts-do-disease-pills = Не принимайте антибиотики сами, без врача.

alerts-hazard-noheating = Нет тепла, света или воды
alerts-do-noheating-fumes = Не грейтесь газовой плитой, духовкой, жаровней, генератором: угарный газ убивает.
alerts-do-noheating-room = Соберитесь в одной комнате. Сухая одежда слоями, шапка. Одеяла на окна.
alerts-do-noheating-water = Запасите воду: насосы могут остановиться.
alerts-do-noheating-report = Очень холодно? Спросите в 112, где пункт обогрева.

alerts-hazard-law = Изменилось правило
alerts-do-law-read = Прочитайте, какое правило сейчас: /rights
alerts-do-law-check = Правила меняются. Проверьте, прежде чем платить или подписывать.

alerts-hazard-papers = Проверка документов: права
alerts-do-papers-carry = Носите паспорт, миграционную карту, регистрацию, патент с чеками или договор, полис.
alerts-do-papers-ask = Вы можете спросить, кто вас проверяет и почему.
alerts-do-papers-calm = Не убегайте, не оскорбляйте, не платите наличными.
alerts-do-papers-sign = Не подписывайте то, что не понимаете. Попросите переводчика.

alerts-source-kz-emergency = МЧС Казахстана
alerts-source-kz-weather = Казгидромет
alerts-source-kz-akimat = Акимат региона
alerts-source-kz-health = Минздрав Казахстана
alerts-source-kz-police = Полиция Казахстана
alerts-source-kz-border = Погранслужба Казахстана
alerts-source-ru-emergency = МЧС России
alerts-source-ru-weather = Росгидромет
alerts-source-ru-region = Правительство региона
alerts-source-ru-sanitary = Роспотребнадзор
alerts-source-ru-health = Минздрав России
alerts-source-ru-police = МВД России
alerts-source-ru-border = Погранслужба России
alerts-source-kg-emergency = МЧС Кыргызстана
alerts-source-tj-emergency = КЧС Таджикистана
alerts-source-uz-emergency = МЧС Узбекистана
alerts-source-kg-consulate = Консульство Кыргызстана
alerts-source-tj-consulate = Консульство Таджикистана
alerts-source-uz-consulate = Консульство Узбекистана

# sending: approval, sending, times, progress. Only staff read these.

# A person of the staff, by number alone.
alerts-number = № { $number }
# why: a word that says what is in the way.
alerts-no =
    { $why ->
        [own] Это ваше собственное оповещение. Утвердить его должен кто-то другой.
        [role] У вас нет роли, чтобы делать это там.
        [done] Оно уже утверждено и ждёт своего времени.
        [sent] Оно уже отправлено.
        [edited] Его тем временем изменили, вернули или запросили заново. Ничего не отправлено.
        [void] Запрос больше не действует: его изменили или автор больше не сотрудник. Ничего не отправлено.
        [author] Автор больше не сотрудник. Отправить ничего нельзя.
        [lapsed] Запрос истёк через 15 минут. Автор может повторить его одним нажатием.
        [count] Это не то число, о котором просили. Ничего не отправлено.
        [factor] Сначала нужен второй фактор: попросите того, кто ведёт бота.
        [unsent] Отправить не удалось: время прошло или никто его не получит. Это снова черновик.
        [fault] Так отправить нельзя: место, источник или время уже не те.
        [draft] Оно не отправлено.
       *[none] Такого оповещения нет.
    }

alerts-counting = Считаю людей. Страница придёт сама через мгновение.
alerts-ask-passed = Выбранное время прошло. Пожалуйста, выберите другое.
    .when = 🕒 Когда
alerts-ask-fault =
    Так запросить утверждение нельзя.
    { $why }
alerts-ask-nobody = Сейчас его никто не получит. Недоступны: { $unreachable }
alerts-ask-alone = Кроме вас, там никто не может утвердить. Позовите администратора.
# later: how many sleep now. guard: no, double, third. duty: numbers, or nobody. when: a line.
alerts-ask =
    <b>{ $title }</b>
    { $when }
    Людей: <b>{ $count }</b>. Из них сейчас в тишине, получат позже: { $later }. Недоступны: { $unreachable }
    { $guard ->
        [double] ⚠️ Больше чем вдвое против обычного.
        [third] ⚠️ Больше 30 % всех, кто получает оповещения.
       *[no] Как обычно.
    }
    { $duty ->
        [nobody] Никто из утверждающих не дежурит: позовём всех.
       *[other] Дежурят: { $duty }
    }
    .ask = Запросить утверждение: { $count }
alerts-asked =
    <b>{ $title }</b>
    { $state }
    { $duty ->
        [nobody] Никто из утверждающих не дежурит: зовём всех.
       *[other] Дежурят: { $duty }
    }
    .look = 🔄 Посмотреть снова
    .draft = 📝 Черновик
    .renew = 🔔 Запросить ещё раз
# lapsed: yes or no.
alerts-asked-at =
    { $lapsed ->
        [yes] Запрошено в { $at }, людей: { $count }. Истекло в { $until }.
       *[no] Запрошено в { $at }, людей: { $count }. Истекает в { $until }.
    }
alerts-asked-opened = { $number } открыл в { $at }
alerts-lapsed = За 15 минут никто не утвердил № { $number }. Ничего не отправлено.

# text: the alert itself. here and there: two clocks. now: counted just now. when: a line.
alerts-open =
    <b>{ $title }</b>
    { $text }

    Запросил № { $author } в { $at }.
    { $when }
    Людей: <b>{ $count }</b>. Подсчёт сейчас: { $now }. Из них сейчас в тишине, получат позже: { $silent }
    { $guard ->
        [double] ⚠️ Больше чем вдвое против обычного.
        [third] ⚠️ Больше 30 % всех, кто получает оповещения.
       *[no] Как обычно.
    }
    Там: { $there }. Здесь: { $here }.
    .approve = ✅ Утвердить
    .preview = 📱 Как в телефоне
    .return = ↩️ Вернуть автору
alerts-number-typed = Сколько людей это получит? Напишите число со страницы.
alerts-number-wrong = На странице другое число. Напишите ещё раз.
alerts-code = Напишите шесть цифр второго фактора. Ваше сообщение я сразу удалю.
# why: wrong, used, stopped, none.
alerts-code-no =
    { $why ->
        [used] Этот код уже использован. Дождитесь следующего, не больше 30 секунд.
        [stopped] Слишком много неверных кодов. Подождите минуту и напишите новый.
        [none] Второго фактора у вас пока нет: попросите того, кто ведёт бота.
       *[wrong] Код неверный. Напишите шесть цифр, которые видите сейчас.
    }
# guard: double or third.
alerts-recount =
    { $guard ->
        [third] ⚠️ Это больше 30 % всех, кто получает оповещения.
       *[double] ⚠️ Это больше чем вдвое против обычного.
    }
    Напишите число ещё раз.
# status: Actual, Exercise, Test.
alerts-final =
    { $status ->
        [Actual] <b>Последний шаг. Это не учение.</b>
       *[other] <b>Последний шаг. Это учение.</b>
    }
    { $title }
    Людей: <b>{ $count }</b>
    { $when }
    .no = Нет, назад
    .live = { $status ->
        [Actual] 🔴 Отправить ВСЕРЬЁЗ: { $count } чел., { $title }
       *[other] Отправить УЧЕНИЕ: { $count } чел., { $title }
    }
    .plan = { $status ->
        [Actual] 🔴 Утвердить ВСЕРЬЁЗ: { $count } чел., { $title }
       *[other] Утвердить УЧЕНИЕ: { $count } чел., { $title }
    }
alerts-approved = Утверждено: № { $number }. Отправляется, людей: { $count }
alerts-return =
    <b>{ $title }</b>
    Почему возвращаете?
    .source = Источник не подтверждает
    .text = Текст непонятен
    .place = Место неверное
    .later = Не сейчас
alerts-returned = Возвращено автору. Ничего не отправлено.

# Told to other staff, also on a lock screen: numbers only.
alerts-told-opened = № { $by } открыл ваш запрос № { $number }.
alerts-told-returned =
    { $why ->
        [source] № { $by } вернул № { $number }: источник не подтверждает.
        [text] № { $by } вернул № { $number }: текст непонятен.
        [place] № { $by } вернул № { $number }: место неверное.
       *[later] № { $by } вернул № { $number }: не сейчас.
    }
    .draft = 📝 Черновик
alerts-told-sent =
    { $status ->
        [Actual] № { $by } утвердил № { $number }. Отправляется, людей: { $count }
       *[other] Учение. № { $by } утвердил № { $number }. Отправляется, людей: { $count }
    }
    .progress = 📊 Ход отправки
alerts-told-author =
    { $status ->
        [Actual] Ваш № { $number } утвердил № { $by }. Отправляется, людей: { $count }
       *[other] Учение. Ваш № { $number } утвердил № { $by }. Отправляется, людей: { $count }
    }
    .progress = 📊 Ход отправки
    .correct = ✏️ Исправить
alerts-told-planned = № { $by } утвердил № { $number }. Выйдет { $at }.
    .progress = 📊 Посмотреть
alerts-told-soon = № { $number } выйдет через час, { $at }. Его можно остановить.
    .progress = 📊 Смотреть, остановить
alerts-told-stopped = № { $by } остановил № { $number }.
    .progress = 📊 Ход отправки
alerts-told-resumed = № { $by } продолжил № { $number }.
    .progress = 📊 Ход отправки

# state: running, stopped, held, done, over, cancelled, corrected, expired. end: an hour, or no.
alerts-progress =
    <b>№ { $number } · { $title }</b>
    { $state ->
        [running] Отправляется.
        [stopped] ⏸ Остановлено.
        [held] ⛔ Задержано: людей больше, чем утверждено. Запросите утверждение заново.
        [over] Окончено.
        [cancelled] Отменено.
        [corrected] Исправлено.
        [expired] Срок истёк.
       *[done] ✅ Готово.
    }
    { $bar } { $share } %
    Утверждено: { $approved }
    Отправлено: { $sent }
    Заблокировали: { $blocked }
    Неизвестно: { $unknown }
    Не удалось: { $failed }
    Ждут: { $waiting }
    Пришли тем временем: { $came }
    Ещё в тишине или ушли: { $later }
    { $state ->
        [running] В секунду: { $rate }. { $end ->
            [no] Когда закончится, пока неизвестно.
           *[other] Закончится около { $end }.
        }
       *[other] {""}
    }{ $correction }
    .halt = ⏸ Остановить
    .proceed = ▶️ Продолжить
    .correct = ✏️ Исправить
    .over = 🏁 Окончено
    .safe = 🙋 Спросить, целы ли люди
alerts-progress-corrected = Исправление отправлено: { $sent } из { $total }
alerts-progress-here = Сообщение о нём показывает ход отправки.
alerts-planned =
    <b>№ { $number } · { $title }</b>
    Утверждено, ждёт своего времени.
    { $when }
    Следующий раз: { $next }
alerts-halted = Остановлено. № { $number } снова черновик и не выйдет.

# when: a line that says it; there: the clock of its place.
alerts-when =
    Когда отправить?
    { $when }
    Там сейчас { $there }.
    .now = Сразу
    .hour = Через 1 час
    .three = Через 3 часа
    .tomorrow = Завтра в 8:00
    .typed = В другое время
    .repeat = Снова и снова
alerts-when-now = Выйдет сразу.
alerts-when-once = Выйдет { $at }.
# words: cron words.
alerts-when-repeats = Снова и снова ({ $words }), первый раз { $first }, до { $until }.
alerts-moment = Во сколько по времени того места? Например: 22.11 14:30
alerts-rhythm = Как часто?
    .daily = Каждый день
    .weekly = Каждую неделю
    .words = Словами cron
alerts-weekday = В какой день?
    .mon = Понедельник
    .tue = Вторник
    .wed = Среда
    .thu = Четверг
    .fri = Пятница
    .sat = Суббота
    .sun = Воскресенье
alerts-hour = В котором часу по времени того места? Например: 8:00
alerts-cron =
    Напишите: минута, час, день, месяц, день недели. Не чаще раза в день.
    Например: <code>30 8 * 12 mon,fri</code>
alerts-season =
    На какой срок? Не больше 90 дней от сегодня.
    Можно написать, с какого дня по какой: 01.12 - 28.02
alerts-season-days = Дней: { $days }
# why: unread, past, far, hour, words, season, never.
alerts-when-no =
    { $why ->
        [past] Это время прошло. Напишите более позднее.
        [far] Это дальше 90 дней. Выберите меньше.
        [hour] Напишите час, например 8:00.
        [words] Не могу прочитать. Напишите пять частей, например: 30 8 * 12 mon,fri
        [season] Напишите два дня, например: 01.12 - 28.02
        [never] В эти дни такое время не наступит.
       *[unread] Напишите время, например: 22.11 14:30
    }
# why: empty, grown, guard, late, approval, author, gone, unsent.
alerts-held =
    № { $number } не вышел в своё время.
    { $why ->
        [empty] Сейчас его никто не получил бы.
        [grown] Его получило бы намного больше людей, чем утверждено.
        [guard] Его получило бы намного больше людей, чем обычно.
        [late] Его время прошло раньше, чем удалось отправить.
        [author] Автор больше не сотрудник.
        [gone] Автор ушёл.
        [approval] Утверждение больше не действует.
       *[unsent] Отправить не удалось.
    }
    Это снова черновик. Кому он нужен, запросит утверждение заново.
    .draft = 📝 Черновик

## What staff do: the menu, a draft step by step, its page
# Only staff read these. Numbers of people stand for their names.

# drafts: of this author; asked: what waits for this approver.
alerts-desk =
    <b>Оповещения</b>
    Ваши черновики: { $drafts }
    Ждут вашего утверждения: { $asked }
    .new = ✏️ Новое оповещение
    .drafts = 📝 Мои черновики
    .asked = 🖐 Ждут утверждения
    .past = 📡 Отправленные и текущие
    .practise = 🎯 Тренировка
    .safe = 🙋 В безопасности ли люди?

# duty: lines like "Kazakhstan: No. 4". how: some, nobody, none.
alerts-new =
    <b>Кто может утвердить сейчас</b>
    { $how ->
        [some] { $duty }
        [nobody] Никто не дежурит. При запросе сигнал получат все утверждающие.
       *[none] Для ваших мест нет другого утверждающего. Черновик можно написать, но отправить нельзя.
    }
    Никто ничего не получит, пока не утвердит второй человек.
    .begin = ✏️ Начать
alerts-duty =
    .nobody = никто; сигнал получат все
    .one = № { $number }
alerts-everywhere = Везде

# A button: "7: Mudflow · Almaty region".
alerts-entry = { $number }: { $title }
alerts-title = { $hazard } · { $places }
# list: drafts, asked, past. count: how many.
alerts-list =
    { $list ->
        [drafts] <b>Мои черновики</b>: { $count }
        [asked] <b>Ждут утверждения</b>: { $count }
       *[past] <b>Отправленные и текущие</b>: { $count }
    }

alerts-draft-none = Такого черновика у вас нет: он отправлен, удалён или принадлежит другому.
# A toast: what was asked or approved for the text before holds no more.
alerts-draft-voided = Изменено. Запросите утверждение снова.
alerts-draft-what = О чём оповещение?
alerts-draft-country = В какой стране?
alerts-draft-region = В каком регионе? Можно написать первые буквы.
# duty: who is on duty for these places, by number.
alerts-draft-more =
    Черновик { $number }. Где: <b>{ $places }</b>
    Дежурят для утверждения: { $duty }
    .done = ✅ Это всё
    .add = ➕ Ещё регион
alerts-draft-off = ✖️ { $place }
alerts-draft-level = Черновик { $number }. Насколько велика опасность?
alerts-draft-source = Черновик { $number }. Кто это сообщает?
alerts-draft-spot =
    Черновик { $number }. Какое место, как на указателях?
    Напишите по-русски или по-казахски, не больше 60 знаков. Это не переводится.
alerts-draft-nothing = Ничего
alerts-draft-onset =
    Черновик { $number }. Когда начнётся? Там сейчас { $time }.
    Нажмите или напишите время, например { $example }
    .now = Сейчас
    .morning = Завтра в 8:00
alerts-draft-in = Через { $hours } ч
alerts-draft-hours =
    Черновик { $number }. Сколько часов действует?
    Нажмите или напишите число от 1 до { $longest }.
    .n = { $hours } ч
alerts-draft-meeting =
    Черновик { $number }. Где место сбора, как на указателях?
    Не больше 60 знаков. Это не переводится.
alerts-draft-keep = ↩️ Оставить как есть

# text: the alert as it reads, or what is wrong with it. reach, state: lines from below.
alerts-draft =
    <b>{ $number }: { $title }</b>
    { $state }

    { $text }

    { $reach }
    { $missing ->
        [none] { "" }
       *[other] Ваших слов нет на языках: { $missing }. Там будет русский текст и строка об этом.
    }
    .preview = 📱 Как на телефоне
    .try = 🧪 Проба себе
    .change = ✏️ Изменить
    .correction = ↩️ Исправление
    .when = 🕒 Когда
    .ask = 🖐 Запросить утверждение
alerts-draft-open = Черновик. Его ещё никто не получил.
alerts-draft-asked = Утверждение запрошено в { $time }
alerts-draft-opened = Открыл № { $number } в { $time }
alerts-draft-approved = Утвердил № { $number }
alerts-draft-lapsed = Срок запроса вышел. Запросите снова.

alerts-reach-counting = Идёт подсчёт людей. Когда он закончится, придёт новая страница.
alerts-reach-nobody = Сейчас никто не получит. Недоступны: { $unreachable }
# languages: like "tg 12, uz 4".
alerts-reach =
    { $count ->
        [one] Сейчас получит { $count } человек ({ $languages })
        [few] Сейчас получат { $count } человека ({ $languages })
       *[many] Сейчас получат { $count } человек ({ $languages })
    }
    Недоступны: { $unreachable }
alerts-reach-place = { $place }: { $count } ({ $languages })

alerts-fault-place = Никто не получит: такого места сейчас нет в списке: { $place }. Измените место.
# why: hazard, role, country, source, level, spot, own, mend, past, far.
alerts-fault =
    { $why ->
        [hazard] Такой опасности больше нет в списке. Удалите черновик и начните новый.
        [role] Ваша роль сейчас действует не во всех этих местах. Измените место.
        [country] Для одной из этих стран такого оповещения нет. Измените место.
        [level] Такой уровень для этой опасности не допускается. Выберите уровень снова.
        [spot] Не указано место. Напишите его, как на указателях.
        [own] Нет вашего текста на русском. Напишите его или уберите остальные.
        [mend] Нет русского текста исправления. Напишите его или уберите остальные.
        [past] Его время уже вышло. Измените начало.
        [far] Для этой опасности конец слишком далеко. Измените срок.
       *[source] Не указан источник, или он не отвечает за эту страну. Выберите его.
    }

alerts-typed-empty = Напишите, пожалуйста, словами.
alerts-typed-long = Слишком длинно. Не больше { $most } знаков.
alerts-typed-lines = Напишите в одну строку.
alerts-typed-letters = Только буквы, цифры и простые знаки препинания. Без &lt; и &gt;, без эмодзи.
alerts-typed-link = Без ссылок и адресов, пожалуйста.
alerts-typed-phone = Этого номера нет среди проверенных. Уберите его, пожалуйста.
alerts-time-unread = Не могу прочитать. Напишите время, например 14:30, или день и время: 22.11 14:30
alerts-time-past = Это время прошло. Напишите и день или нажмите «Сейчас».
alerts-time-far = Это слишком далеко. О такой опасности предупреждают не раньше чем за { $longest } ч.
alerts-hours-unread = Напишите число часов.
alerts-hours-far = От 1 до { $longest } часов, пожалуйста.

# Above the alert as the phone shows it. unread: nobody has read it whose language it is.
alerts-preview =
    <i>Просмотр: { $language }. { $unread }</i>

    { $text }
    .test = 🧪 Проба себе
alerts-preview-next = ➡️ { $language }
alerts-preview-inert = Это просмотр. Под настоящим оповещением эта кнопка отвечает.
alerts-verbatim = { $text }

alerts-change =
    <b>{ $title }</b>
    Что изменить? Изменение отменяет утверждение.
    .places = Где
    .severity = Уровень
    .source = Источник
    .spot = Место
    .onset = Начало
    .hours = Как долго
    .meeting = Место сбора
    .own = Свои слова
    .correction = Исправление
    .discard = 🗑 Удалить черновик
alerts-discarded = Удалено

# state: none, part, whole. missing: languages by name.
alerts-own =
    <b>Ваши слова</b>
    Они встанут вместо строк о том, что делать.
    { $state ->
        [none] Сейчас стоят обычные строки, на всех языках.
        [part] Не хватает: { $missing }. Там будет русский текст и строка об этом.
       *[whole] Есть на всех языках.
    }
alerts-correction =
    <b>Если это окажется ошибкой</b>, вы сможете одни и сразу отправить:

    { $text }

    { $state ->
        [none] Это обычные слова, на всех языках. Можно написать свои.
        [part] Не хватает: { $missing }. Там будет русский текст и строка об этом.
       *[whole] Ваши слова есть на всех языках.
    }
alerts-own-words =
    Ваши слова оповещения: { $language }. Не больше { $most } знаков, одна строка.
    Сейчас: { $now }
alerts-correction-words =
    Ваши слова исправления: { $language }. Не больше { $most } знаков, одна строка.
    Сейчас: { $now }
alerts-words =
    .keep = ↩️ Оставить как есть
    .clear = 🗑 Убрать эти слова

# Under each alert: what people answer with one tap. 30 characters at most.
alerts-answers =
    .ok = ✅ Понятно
    .help = 🆘 Нужна помощь
    .what = ❓ Что делать дальше?
    .away = 🚶 Меня там уже нет

## Ответы под оповещением и то, что за ним следует
alerts-thanks = Спасибо.
alerts-noted = Спасибо. Если что-то изменится, нажмите кнопку здесь.
    .what = ❓ Что делать?
    .help = 🆘 Нужна помощь
    .away = 🚶 Я уже не там
alerts-need =
    <b>Звоните сейчас. Не ждите ответа здесь.</b>
    { $numbers }

    { $heard ->
        [seen] Наши сотрудники видят: в вашем регионе кому-то нужна помощь. Ни имени, ни этого чата они не видят.
        [known] Наши сотрудники уже знают: в вашем регионе кому-то нужна помощь. Ни имени, ни этого чата они не видят.
        [over] Это оповещение закончилось, поэтому сотрудники ничего не видят. Звоните.
       *[strange] Это оповещение пришло не вам, поэтому сотрудники ничего не видят. Звоните.
    }
    .what = ❓ Что делать?
alerts-look = Что делать сейчас:
alerts-away = Отмечено. Оповещать вас теперь о другом месте?
    .where = 📍 Мои места
alerts-answer-over = Это оповещение закончилось. Ничего не отмечено.
alerts-answer-strange = Это оповещение пришло не вам. Ничего не отмечено.
alerts-after-corrected =
    <b>Исправлено. Читайте новое сообщение ниже.</b>
    <s>{ $old }</s>

alerts-needs =
    <b>№ { $number }: кому-то нужна помощь</b>
    { $place }, с { $since }
    { $title }
    { $exercise ->
        [yes] Это ответ на УЧЕБНУЮ тревогу.
       *[no] Это ответ на настоящее оповещение.
    }
    { $answer ->
        [ok] Потом человек нажал «Понятно».
        [away] Потом человек нажал «Я уже не там».
       *[other] Телефоны у человека есть. Написать ему отсюда нельзя.
    }
    .helped = ✔️ Разобрались
alerts-needs-none = С этим разобрались, или это не ваше место.
alerts-needs-helped = Готово: больше никого не зовём.
alerts-after =
    .answers = 💬 Ответы
    .update = ✏️ Новый текст
alerts-answered =
    <b>Ответы: { $title }</b>
    { $lines }
alerts-answered-none = Такого оповещения нет.
alerts-answered-nothing = Пока никто не ответил.
alerts-answered-few = меньше { $few }
alerts-answered-line = { $place }: понятно { $ok }, нужна помощь { $help }, уже не там { $away }, открыли статью { $looked }

alerts-correct =
    <b>Исправить: { $title }</b>
    Это сразу получат те, у кого оповещение есть или могло дойти: { $count }. Второй человек не нужен.

    { $text }
    .send = 📣 Отправить исправление
alerts-correct-none = Исправить оповещение может только его автор.
alerts-correct-over = Это оповещение уже не действует или исправлено раньше.
alerts-correct-done = Исправление уходит.
alerts-followed =
    { $what ->
        [corrected] Оповещение { $alert } исправлено: № { $by }.
        [cancelled] Оповещение { $alert } отменено: № { $by }.
       *[over] Оповещение { $alert } закончено: № { $by }.
    }
    .progress = Открыть
alerts-over =
    <b>Закончить: { $title }</b>
    Оповещение есть или могло дойти: { $count }.
    Отбой: об этом скажет старое сообщение, телефоны не звонят.
    Отмена: это была ошибка. Каждый телефон, который его получил, звонит ещё раз.
    .over = ✔️ Отбой
    .cancel = 📣 Отмена: это ошибка
alerts-over-none = Закончить оповещение может его автор или утверждающий этого места.
alerts-over-already = Это оповещение уже закончено.
alerts-over-done = Готово.
alerts-over-silent = Им уже звонили при исправлении. Теперь об этом говорит старое сообщение.
alerts-update-none = Вы не составляете оповещения для этого места.
alerts-update-over = Это оповещение закончено. Составьте новое.

alerts-practise =
    <b>Тренировка</b>
    Каждое сообщение начинается и кончается словами «УЧЕБНАЯ ТРЕВОГА».
    С коллегой: получают только сотрудники, утверждает другой человек.
    Без коллеги: получаете только вы.
    С людьми: получают те, кто выбрал «Учебные тревоги», утверждает другой человек.
    .pair = 👥 С коллегой
    .alone = 🙋 Без коллеги
    .public = 📢 С людьми
    .runs = ⏱ Мои последние тренировки
alerts-rehearse =
    <b>{ $title }</b>
    { $step ->
        [send] Черновик готов. Отправьте его себе: следующее сообщение — такое, какое получили бы люди.
       *[correct] В нём ошибка? Исправьте как можно быстрее.
    }
    .send = 📣 Отправить мне
    .correct = 📣 Исправить
alerts-rehearsed = { $text }
alerts-run =
    <b>Тренировка: { $title }</b>
    { $lines }
    { $alone ->
        [yes] Вы тренировались без коллеги.
       *[no] Получили сотрудники: { $count }.
    }
alerts-run-step =
    { $step ->
        [asked] Утверждение запрошено через { $seconds } с
        [approved] Утверждено ещё через { $seconds } с
        [sent] Отправлено ещё через { $seconds } с
       *[corrected] Исправлено ещё через { $seconds } с
    }
alerts-run-begun = Тренировка только началась.
alerts-runs =
    { $any ->
        [no] Тренировок ещё не было.
       *[other] <b>Ваши последние тренировки</b>
    }
alerts-runs-line = { $day }: { $seconds } с
alerts-nudge = Со дня последней тренировки прошёл месяц. Она займёт пять минут.
    .practise = Тренироваться
