# What the machine itself says, whatever the conversation.
# Buttons: at most 30 characters. Nothing here may say who the reader is or what they asked about.

bot-home = 🏠 Меню
bot-back = ⬅️ Назад
bot-more = Ещё ⬇️
# Begins a question again from its first step, forgetting what was said so far.
bot-anew = Начать заново

# An old button was tapped; the question that is open now follows below.
bot-passed = Это старая кнопка, она уже не работает.
# A reminder came after the question, so the answer is told which question it was taken for.
bot-receipt = Принято. Это ответ на вопрос: «{ $question }»
bot-edited = Я не вижу исправлений в отправленном сообщении. Пришлите его, пожалуйста, ещё раз новым сообщением.
bot-cannot-read = Я могу прочитать только текст. Напишите несколько слов или нажмите кнопку.
bot-apology =
    Это наша ошибка, не ваша. Мы посмотрим, в чём дело. Попробуйте, пожалуйста, ещё раз.
    В опасности звоните <b>112</b>.
# A few words over the chat, 200 characters at most, for somebody whose data were deleted.
bot-start-again = Об этом чате у меня больше ничего нет. Чтобы начать снова, напишите /start. В опасности звоните 112.
# Said in a group chat, once a day.
bot-group = Я отвечаю только в личном чате, чтобы ваши вопросы не читали другие. Нажмите на моё имя и напишите мне там.

# How Telegram presents the bot before the first word: 64, 120 and 512 characters at most.
bot-name = Hamroh
bot-short = Права, здоровье, безопасность на вашем языке. Бесплатно. В опасности звоните 112.
bot-description =
    Короткие ответы на вашем языке: права, врачи, что делать, если опасно.

    Бесплатно. Без имени, без номера телефона, без документов.
    В опасности звоните 112.

# The list behind the menu button of Telegram: one line each, a few words.
bot-command-menu = Меню
bot-command-search = Поиск
bot-command-emergency = Опасность
bot-command-alerts = Оповещения для моего региона
bot-command-checkin = Сообщить о себе
bot-command-trainings = Занятия
bot-command-certificate = Сертификаты за занятия
bot-command-sos = Позвать на помощь
bot-command-family = Моя семья
bot-command-hotline = Спросить оператора
bot-command-show = Фразы, чтобы показать
bot-command-services = Номера и консульства
bot-command-reminders = Напоминания
bot-command-glossary = Что значат официальные слова
bot-command-medical = Врач и больница
bot-command-rights = Мои права
bot-command-language = Сменить язык
bot-command-help = Что умеет бот
bot-command-region = Страна и регион
bot-command-privacy = Что хранится обо мне
bot-command-hide = Очистить этот чат
bot-command-delete = Удалить всё обо мне

# What waits for staff: only number, kind and urgency, for anybody may look at the phone.
# kind: approval, help, due, sos, rollcall, case. urgency: high, middle, low. more: how many besides, or none.
bot-waiting =
    № { $number } · { $kind ->
        [approval] оповещение: просят утвердить
        [help] оповещение: кому-то нужна помощь
        [due] оповещение: срок настал, оно ждёт
        [sos] SOS
        [rollcall] перекличка: кому-то нужна помощь
        [training] на занятие записалось слишком мало людей
        [call] нужно позвонить кому-то о занятии
        [case] вопрос от человека
        [late] вопрос ждёт слишком долго
        [escalated] нужен старший
        [glass] секретное обращение открыли экстренно
        [unnamed] для секретного обращения никто не назначен: назначьте
       *[other] что-то ждёт
    } · { $urgency ->
        [high] срочно
        [middle] скоро
       *[low] когда будет время
    }{ $more ->
        [none] {""}
       *[other] {" "}· +{ $more }
    }
    .take = ✋ Взять
    .list = Что ждёт
# To the one who took it half an hour ago.
bot-waiting-again = № { $number } всё ещё у вас. Сделано? Скоро это перейдёт к другим.
    .take = Открыть
    .list = Что ждёт

# Claims: a code of eight digits that somebody was told aloud. One that is not for this person
# must read like one that nobody was told.
# quiz
bot-claim-wrong = Код не подошёл: он неверный, уже использован или старше недели.
bot-claim-later = Слишком много неверных кодов. Попробуйте через десять минут.
bot-command-quiz = Короткие тесты

# Staff count people, and the count is one that is also an emergency number.
bot-count-word = Напишите после числа слово, например: 55 человек. Само число здесь — номер экстренной службы.
