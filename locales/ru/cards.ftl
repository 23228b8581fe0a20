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
    .fire = Пожар и газ
    .quake = Земля трясётся, вода
    .weather = Мороз и жара
    .ready = До и после

cards-topic =
    <b>{ $topic }</b>
    { $place }

cards-article = { $text }
    .short = 📨 Текст для пересылки
    .yes = 👍 Помогло
    .no = 👎 Не помогло
    .country = 🌍 Другая страна
    .person = 💬 Спросить человека

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

cards-stale = Этот ответ давно не проверяли, правила могли измениться. Поэтому мы его не показываем. Спросите человека.

cards-gone =
    Этой страницы больше нет. В опасности звоните <b>112</b>.
    { $place }

    Вот что есть:

cards-short =
    { $text }

    Проверено: { $date }. Правила меняются.

cards-thanks = Спасибо. Мы считаем ответы, а не людей.

cards-which = Правила разные. Для какой страны вы хотите читать?

cards-person =
    <b>Спросить человека</b>
    { $about }
    Можно позвонить сейчас:
    { $lines }

    { $end }
    .hotline = ✍️ Написать оператору
    .services = 📇 Номера и консульства

cards-nobody = Здесь, в чате, пока некому ответить.

cards-hotline = Можно также написать оператору здесь.
