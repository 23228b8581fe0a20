# The names of what a case is sorted by: for operators, reports and, where said, the person.
# Each is a button too: at most 30 characters.

# The topics of the articles, in the words of cards-topics.
hotline-topic =
    .papers = Документы и срок
    .permit = Патент и разрешения
    .work = Работа и зарплата
    .police = Полиция и суд
    .family = Дом и семья
    .care = Врач и больница
    .birth = Беременность и роды
    .child = Дети
    .tb = Туберкулёз
    .mind = Тяжело на душе
    .danger = Опасность
    .aid = Первая помощь
    .sudden = Яд, укус, инсульт
    .disaster = Пожар, землетрясение, вода
    .weather = Мороз и жара
    .ready = До и после беды
    .leave = Перед отъездом
    .back = Возвращение домой
    .other = Другое

# How a case ended.
hotline-outcome =
    .informed = Дана информация
    .referred = Направлено к другим
    .solved = Решено
    .partly = Решено частично
    .withdrawn = Человек отказался
    .no-answer = Человек не отвечает
    .not-ours = Не наше
    .duplicate = Повтор
    .other = Другое

# What makes somebody vulnerable; for operators, the person never sees it.
hotline-flag =
    .child-alone = Ребёнок один
    .pregnant = Беременность
    .disabled = Инвалидность
    .violence = Насилие
    .trafficking = Торговля людьми
    .no-papers = Нет документов
    .no-shelter = Негде ночевать
    .medical = Болезнь или травма

# Urgent kinds: the person taps them, the worst danger first. At most 30 characters.
hotline-urgent =
    .hurt = Рана или тяжёлая болезнь
    .wish-to-die = Не хочу жить
    .violence = Бьют или угрожают
    .child-alone = Ребёнок один
    .forced-labour = Заставляют работать
    .detained = Держит полиция
    .pregnant = Беременность, роды
    .no-shelter = Негде ночевать

# How a case came.
hotline-channel =
    .chat = Чат
    .phone = Телефон
    .walk-in = Лично в офисе

# How soon somebody has to answer.
hotline-urgency =
    .now = Сейчас
    .soon = Скоро
    .normal = По очереди

# The canned replies, by group.
hotline-group =
    .greeting = Начало
    .ask = Спросить
    .numbers = Кому звонить
    .papers = Документы и срок
    .wages = Работа и зарплата
    .health = Здоровье
    .violence = Насилие, принудительный труд
    .detention = Полиция, задержание
    .family = Смерть, поиск близких
    .wait = Подождать
    .close = Закрыть

# The cards for operators, by kind.
hotline-card =
    .violence = Насилие
    .trafficking = Торговля людьми
    .suicide = Не хочет жить
    .detention = Задержание
    .child = Ребёнок один
    .birth = Беременность и роды
    .tb = Туберкулёз
    .wages = Не платят зарплату
    .passport = Забрали паспорт
    .death = Смерть близкого

# The MICIC guidelines in own short words, for reports; the titles stand in config/hotline.toml.
hotline-guideline =
    .g1 = 1 Следить за кризисами
    .g2 = 2 Данные под защитой
    .g3 = 3 Помочь себе и близким
    .g4 = 4 Участие в системе
    .g5 = 5 Общее планирование
    .g6 = 6 Понятное общение
    .g7 = 7 Договорённости заранее
    .g8 = 8 Учиться на опыте
    .g9 = 9 Вести в кризис
    .g10 = 10 Путь в безопасность
    .g11 = 11 Помощь всем
    .g12 = 12 Ясно, кто поможет
    .g13 = 13 Эвакуация
    .g14 = 14 Наладить жизнь
    .g15 = 15 Принимающие жители

# part: asking

hotline-main =
    <b>В опасности сначала звоните 112.</b> Скорая 103, полиция 102. Это бесплатно.

    <b>Спросить оператора</b>{ $about }
    Оператор, живой человек, читает и отвечает здесь. Имя не нужно.
    <b>Мы никогда не просим денег, кодов и паспортов.</b>

    { $lines }
    .ask = ✍️ Написать оператору
    .urgent = 🆘 Это срочно
    .mine = 📂 Моё обращение
    .code = 🔢 У меня есть код
    .centre = 🏢 Телефон, адреса, часы
hotline-about = Ваш вопрос: { $what }
hotline-duty = Сейчас есть дежурный оператор.
hotline-nobody = Сейчас никто не дежурит. Написать можно. Мы прочитаем, когда вернёмся.
hotline-nobody-until = Сейчас никто не дежурит. Написать можно. По расписанию мы вернёмся { $when }.
hotline-wait = Половина последних ответов пришла за { $time } Ваш может занять больше времени.
hotline-wait-unknown = Мы пока не знаем, как скоро придёт ответ.
hotline-minutes = { $count } мин.
hotline-hours = { $count } ч.

hotline-centre =
    <b>Информационный центр для мигрантов</b>{ $invented }
    Телефон: { $phone }
    Мы читаем: { $languages }

    { $offices }

    <b>Мы никогда не просим денег, кодов и паспортов.</b>
    .ask = ✍️ Написать оператору
hotline-invented = ⚠️ Это показ: номер, адреса и часы придуманы. Не звоните и не ходите туда.
hotline-office =
    .moscow = Москва, улица Примерная, 1
    .almaty = Алматы, улица Примерная, 1
hotline-day =
    .mon = Пн
    .tue = Вт
    .wed = Ср
    .thu = Чт
    .fri = Пт
    .sat = Сб
    .sun = Вс
hotline-days = { $first }–{ $last }: { $hours }
hotline-day-hours = { $day }: { $hours }
hotline-clock =
    .moscow = по московскому времени
    .almaty = по времени Алматы
