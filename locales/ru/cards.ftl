# What stands around every article: topics, buttons, sources, asking a person.

cards-topics =
    Выберите тему.
    { $place }
    .all = 🗂 Все темы
    .papers = Документы и срок
    .work = Работа и зарплата
    .police = Полиция и суд
    .family = Дом и семья
    .care = Врач и больница
    .birth = Беременность и роды
    .tb = Туберкулёз
    .child = Дети
    .mind = Тяжело на душе
    .danger = Опасность
    .disaster = Пожар, землетрясение, вода
    .sudden = Яд, укус, инсульт
    .weather = Мороз и жара
    .ready = До и после беды
    .permit = Патент и разрешения
    .leave = Перед отъездом
    .back = Возвращение домой
    .aid = Первая помощь

cards-topic =
    <b>{ $topic }</b>
    { $place }

cards-article = { $text }
    .short = 📨 Текст для пересылки
    .yes = 👍 Помогло
    .no = 👎 Не помогло
    .country = 🌍 Другая страна
    .region = 🗺 Мой регион
    .person = 💬 Спросить оператора

cards-first = 📞 <b>Сначала звоните: { $numbers }</b>

cards-help = <b>Кто поможет</b>

cards-number = • <b>{ $number }</b>: { $what }

cards-published = (опубликовано: { $date }, мы не звонили)

# In the place of a number that may not be shown now. what: who would answer there.
cards-withheld = • { $what }: проверенного номера у нас нет

# Price, hours and languages, behind who answers; each is a sentence without its full stop.
cards-free-yes = Бесплатно
cards-free-inside = Бесплатно внутри страны
cards-hours-always = Круглые сутки
# number: a short number for the same line.
cards-mobile = С мобильного также { $number }
# names: languages, each in its own words.
cards-languages = Языки: { $names }

cards-source = Источник: { $source }

cards-checked = Проверено: { $date }

cards-volatile = Правила меняются; проверьте, прежде чем действовать.

cards-stale = Этот ответ давно не проверяли, правила могли измениться. Поэтому мы его не показываем. Спросите оператора.

# In the place of an article that an editor has taken back.
cards-withdrawn = Мы убрали этот ответ: его проверяют. Спросите оператора.

cards-gone =
    Этой страницы больше нет. В опасности звоните <b>112</b>.
    { $place }

    Вот что есть:

cards-short =
    { $text }

    Проверено: { $date }. Правила меняются.

cards-thanks = Спасибо. Мы считаем ответы, а не людей.

cards-which = Правила разные. Для какой страны вы хотите читать?
    .home = 🏡 До отъезда и дома

cards-person =
    <b>Спросить оператора</b>
    { $about }
    Можно позвонить сейчас:
    { $lines }

    { $end }
    .hotline = ✍️ Написать оператору
    .services = 📇 Номера и консульства

cards-nobody = Здесь, в чате, пока некому ответить.

cards-hotline = Можно также написать оператору здесь.

# One more button on an article that has something to add; the words stand for other features.
cards-also =
    .show = 🪧 Фразы, чтобы показать
    .reminders = ⏰ Напомнить мне
    .pregnancy = 🤰 По месяцам
    .tbcheck = ✅ Проверить признаки
    .services = 🏛 Службы и консульства
    .glossary = 📖 Что значат слова

# In an article whose rule depends on the passport, under the answer; three buttons below.
cards-passport = Правило зависит от паспорта. Нажмите свой ниже; выбор не сохраняется.
    .eaeu = 🛂 Кыргызстан, Казахстан, ЕАЭС
    .uztj = 🛂 Узбекистан, Таджикистан
    .other = 🛂 Другой паспорт
    .keep = 📌 Запомнить мой паспорт
    .forget = 📌 Не запоминать паспорт

# A few words over the chat.
cards-passport-kept = Запомнили. Изменить можно на любой такой странице.

cards-passport-forgotten = Больше не помним ваш паспорт.

# In an article whose rule differs by region: none is chosen yet.
cards-region = В разных регионах правило разное. Выберите свой регион ниже.

# The same, for a region of which nothing is known. place: its name.
cards-region-silent = { $place }: проверенного правила для этого региона у нас нет. Спросите в отделе миграции, прежде чем платить или подписывать.
