# Sentences to hold up to somebody: a doctor, a policeman, an employer.

# The situations are buttons; the pictures are the same in every language.
show-main =
    <b>Показать фразу</b>
    Нажмите фразу и покажите телефон. Крупные слова написаны на языке страны, где вы сейчас.

    Кому показать?
    .doctor = 🩺 Врач
    .ambulance = 🚑 Скорая помощь
    .police = 👮 Полиция
    .work = 💼 Работодатель
    .daily = 🏘 Каждый день
    .danger = ⚠️ Опасность

# An old button: the sentence behind it is gone; what there is, stands below.
show-gone =
    Такой фразы больше нет. В опасности звоните <b>112</b>.

    Кому показать?

# situation: one of the labels above.
show-list =
    <b>{ $situation }</b>
    Выберите фразу. В опасности звоните <b>112</b>.

# The card. host: the sentence in the language of the country, large; own: in the reader's language.
show-card =
    <b>{ $host }</b>

    — — —
    <i>{ $own }</i>
# The card of who reads the language of the country anyway.
show-alone = <b>{ $host }</b>

# The sentences, by situation. They are read out or shown: plain, polite, no gender in Russian,
# at most 200 characters, no markup. The button is what the reader taps: at most 30.

## doctor

show-say-bleeding = Я беременна, у меня кровотечение. Помогите срочно.
    .button = Беременность, кровотечение
show-say-labour = У меня начались роды.
    .button = Начались роды
show-say-child = Моему ребёнку очень плохо. Помогите, пожалуйста.
    .button = Ребёнку очень плохо
show-say-pain = Мне очень плохо. Я покажу, где болит.
    .button = Мне плохо, мне больно
show-say-interpreter = Мне нужен переводчик. Я плохо вас понимаю.
    .button = Нужен переводчик
show-say-medicine = Как принимать это лекарство? Напишите, пожалуйста.
    .button = Как принимать лекарство
show-say-allergy = У меня аллергия на лекарство. Название: ________
    .button = У меня аллергия
show-say-price = Сколько это стоит? Напишите, пожалуйста, цену.
    .button = Сколько это стоит?

## ambulance

show-say-breath = Человек не может дышать. Помогите срочно.
    .button = Не может дышать
show-say-unconscious = Человек без сознания.
    .button = Без сознания
show-say-blood = Сильное кровотечение. Оно не останавливается.
    .button = Сильное кровотечение
show-say-chest = Сильно болит или давит в груди.
    .button = Боль в груди
show-say-poison = Отравление. Я покажу, чем.
    .button = Отравление
show-say-hospital = В какую больницу мы едем? Напишите, пожалуйста, адрес.
    .button = В какую больницу?

## police

show-say-consulate = Я хочу позвонить в своё консульство.
    .button = Позвонить в консульство
show-say-lawyer = Мне нужен адвокат.
    .button = Нужен адвокат
show-say-unsigned = Я не подписываю то, чего не понимаю.
    .button = Не подписываю
show-say-officer = Назовите, пожалуйста, вашу фамилию и должность. Напишите их.
    .button = Ваша фамилия и должность
show-say-reason = Почему меня задержали? Напишите, пожалуйста, причину.
    .button = Почему задержали?

## work

show-say-wages = Прошу выплатить мою зарплату. Ответьте, пожалуйста, письменно.
    .button = Выплатите зарплату
show-say-passport = Верните мне, пожалуйста, мой паспорт.
    .button = Верните паспорт
show-say-injury = У меня травма. Это случилось на работе. Позвоните, пожалуйста, 103.
    .button = Травма на работе
show-say-contract = Дайте мне, пожалуйста, копию трудового договора.
    .button = Копия договора
show-say-task = Покажите, пожалуйста, как делать эту работу.
    .button = Как это делать?
show-say-unsafe = Это опасно для жизни. Мне нужны средства защиты.
    .button = Это опасно

## daily

show-say-school = Я хочу записать ребёнка в школу. Какие документы нужны?
    .button = Ребёнка в школу
show-say-registration = Прошу поставить меня на миграционный учёт по этому адресу.
    .button = Регистрация по адресу
show-say-card = Моя карта не работает. Напишите, пожалуйста, что мне делать.
    .button = Карта не работает
show-say-way = Как туда доехать? Адрес: ________
    .button = Как доехать?
show-say-slowly = Говорите, пожалуйста, медленно.
    .button = Говорите медленно

## danger

show-say-call = Пожалуйста, позвоните за меня 112. Адрес: ________
    .button = Позвоните за меня 112
show-say-help = Мне нужна помощь.
    .button = Нужна помощь
show-say-mute = Не могу говорить, могу только писать.
    .button = Могу только писать
show-say-threat = Мне угрожают. Позвоните, пожалуйста, 102.
    .button = Мне угрожают
show-say-captive = Меня не отпускают, мои документы забрали. Помогите, пожалуйста.
    .button = Меня не отпускают
show-say-lost = Мой ребёнок потерялся. Помогите найти, пожалуйста.
    .button = Ребёнок потерялся

## answers, below every card

show-say-yes = Да.
    .button = ✅ Да
show-say-no = Нет.
    .button = ❌ Нет
show-say-where = Покажите, пожалуйста, где.
    .button = 👉 Покажите где
show-say-write = Напишите это, пожалуйста.
    .button = ✍️ Напишите это
