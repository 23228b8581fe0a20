# Numbers, offices and consulates: what is not in articles.

# The first screen. lines: the emergency numbers of the country, with its name.
services-main =
    <b>Номера и организации</b>
    { $lines }

    Что вам нужно?
    .consulates = 🏛 Консульства
    .work = 💼 Работа и зарплата
    .health = 🩺 Здоровье
    .agencies = 🧳 Миграционные агентства
    .violence = 🛡 Насилие, принуждение к труду
    .dead = 📵 Номер не отвечает

services-speaks = В России 112 отвечает по-русски, в некоторых регионах и на других языках.

# An old button: the page behind it is gone.
services-gone =
    Этой страницы больше нет. Вот что есть.
    { $lines }

    Что вам нужно?

# topic: one of the labels above. blocks: countries with their lines.
services-list =
    <b>{ $topic }</b>

    { $blocks }

    В опасности звоните <b>112</b>.

# Before the lines of a country.
services-there = <u>{ $place }</u>

# An office whose number may not be shown. what: its name; date: a day, a month or a year.
services-office = • { $what } (опубликовано: { $date }): проверенного номера у нас нет

# Which office; its city and its site stand on lines below.
services-office-inspection = Государственная инспекция труда в Москве
services-office-labour = Государственная инспекция труда вашего региона
services-office-medicines = Росздравнадзор: жалобы на лекарства и лечение
services-office-psychologists = Центр экстренной психологической помощи МЧС
services-office-uzbek = Агентство миграции Узбекистана, отделения в других городах
services-office-tajik = Министерство труда, миграции и занятости Таджикистана, представительство в России
services-office-slavery = Линия для тех, кого удерживают или заставляют работать
services-office-alternative = Движение «Альтернатива»: освобождает людей из принудительного труда, иностранцев тоже
services-office-trafficking = Национальная линия для пострадавших от торговли людьми. Помощь не зависит от гражданства
services-office-helpers = «Родник» (Алматы), «Сана Сезим» и «Корган-М» (Шымкент): помогают мигрантам и пострадавшим от торговли людьми

# Addresses stay in Russian, as they are written there.
services-address = 📍 { $address }
services-site = 🌐 { $site }

# Whose consulate? The countries are buttons.
services-consulates = Чьё посольство или консульство? Ответ нужен один раз, он не сохраняется.
    .other = Другая страна

# whose: the name of a country.
services-missions =
    <b>{ $whose }: посольство и консульства</b>

    { $blocks }

    В опасности звоните <b>112</b>.

# One mission. kind: one of the labels below; cities: names of cities.
services-mission = <b>{ $kind }: { $cities }</b>
    .embassy = Посольство
    .section = Консульский отдел
    .general = Генеральное консульство

services-withheld = ☎️ Проверенного номера у нас нет.

services-published = Опубликовано: { $date }. Сами мы не проверяли.

# Cities with missions.
services-city =
    .moscow = Москва
    .petersburg = Санкт-Петербург
    .vladivostok = Владивосток
    .yekaterinburg = Екатеринбург
    .novosibirsk = Новосибирск
    .kazan = Казань
    .rostov = Ростов-на-Дону
    .ufa = Уфа
    .astana = Астана
    .almaty = Алматы
    .aktau = Актау

# Of other countries nothing is known.
services-others = Проверенных посольств, адресов и номеров других стран у нас нет. Ищите только на официальном сайте своего государства: в приложениях часто стоят выдуманные номера.

# Which number? The numbers are buttons.
services-dead = Какой номер не ответил? Если так скажут трое, мы скроем его до проверки. Экстренные номера остаются всегда.

services-counted = Спасибо. Если срочно, позвоните по другому номеру из списка. В опасности звоните <b>112</b>.
