# The first screen, the menu, languages, help, regions.

# One such line in each language stands above the buttons of the first screen, before a language
# is chosen: keep it one line, the number first.
home-hello = 112: звоните в опасности, это бесплатно. Выберите язык.

# The first question. Each button names a language in that language: never translate these.
home-language = { $lines }
    .ru = Русский
    .uz = Oʻzbekcha
    .tg = Тоҷикӣ
    .ky = Кыргызча
    .kk = Қазақша
    .en = English

home-menu =
    В опасности звоните <b>112</b>. Это бесплатно, даже если на телефоне нет денег.

    Что вы хотите узнать?
    .rights = ⚖️ Мои права
    .medical = 🩺 Медицинская помощь
    .safety = 🛟 Опасность и безопасность
    .trainings = 🎓 Занятия
    .hotline = 💬 Спросить оператора
    .privacy = ⚙️ Настройки и личные данные

home-safety =
    В опасности сначала звоните <b>112</b>. Это бесплатно.
    .emergency = 🆘 Срочная помощь
    .alerts = 🔔 Оповещения
    .checkin = ✅ Я в безопасности
    .sos = 🔴 Позвать на помощь
    .family = 👪 Моя семья
    .show = 🪧 Показать фразу

home-help =
    <b>В опасности</b> звоните <b>112</b>. Пожар 101, полиция 102, скорая помощь 103, газ 104. Звонки бесплатные, в России и в Казахстане.

    Я бот для тех, кто работает далеко от дома. Я отвечаю на шести языках и не спрашиваю имя, номер телефона и документы.

    <b>Как пользоваться ботом</b>
    Нажмите кнопку или напишите её номер: 1 — это первая.
    /menu: все темы
    /show: фразы, чтобы показать врачу или полиции
    /services: номера и консульства
    /language: другой язык
    /privacy: что о вас хранится
    /hide: сразу очистить этот чат

    <b>Живой человек</b> ответит по номеру 112, днём и ночью. Мы никогда не просим ни денег, ни кодов, ни паспорта.

# Words that no topic fits.
home-unknown =
    На это у меня пока нет ответа.

    В опасности звоните <b>112</b>. Всё, что я умею, — в меню: нажмите кнопку ниже.

home-country = В какой вы сейчас стране? Я спрашиваю только потому, что правила и телефоны везде разные.
home-region = В каком вы регионе? Можно написать первые буквы названия.
# Something was typed that no country or region of the list begins with.
home-not-listed = Такого в списке нет. Нажмите кнопку или напишите первые буквы.
home-region-kept = Сохранено: { $place }. Изменить: /region
home-language-kept = Теперь я говорю по-русски.

home-found = Возможно, это оно. Нажмите кнопку или скажите другими словами.
home-search = Напишите в нескольких словах, что случилось. Например: мне не платят.
    .person = 💬 Спросить оператора
