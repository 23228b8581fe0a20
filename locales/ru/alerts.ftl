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
    .trainings = Обучение

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
