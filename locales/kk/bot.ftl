# Not yet read by a native speaker.
# What the machine itself says, whatever the conversation.
# Buttons: at most 30 characters. Nothing here may say who the reader is or what they asked about.

bot-home = 🏠 Мәзір
bot-back = ⬅️ Артқа
bot-more = Тағы ⬇️
# Begins a question again from its first step, forgetting what was said so far.
bot-anew = Басынан бастау

# An old button was tapped; the question that is open now follows below.
bot-passed = Бұл сұрақ ескірді.
# A reminder came after the question, so the answer is told which question it was taken for.
bot-receipt = Мұны мына сұрақтың жауабы деп түсіндім: «{ $question }»
bot-edited = Жіберілген хабарламаны түзетсеңіз, мен ол түзетуді көрмеймін. Жаңа хабарлама етіп жіберіңіз.
bot-cannot-read = Мен тек жазылған сөзді оқи аламын. Бірер сөз жазыңыз немесе түймені басыңыз.
bot-apology =
    Қате сізден емес, бізден кетті. Оны тексереміз. Қайталап көріңізші.
    Қауіп төнсе, <b>112</b> нөміріне қоңырау шалыңыз.
# A few words over the chat, 200 characters at most, for somebody whose data were deleted.
bot-start-again = Менде бұл чат туралы енді ештеңе жоқ. Қайта бастау үшін /start деп жазыңыз. Қауіп төнсе, 112 нөміріне қоңырау шалыңыз.
# Said in a group chat, once a day.
bot-group = Сұрағыңызды басқалар оқымасын деп, мен тек жеке чатта жауап беремін. Менің атымды басып, маған жеке жазыңыз.

# How Telegram presents the bot before the first word: 64, 120 and 512 characters at most.
bot-name = Hamroh
bot-short = Құқық, денсаулық, қауіпсіздік туралы өз тіліңізде. Тегін. Қауіп төнсе, 112 нөміріне қоңырау шалыңыз.
bot-description =
    Өз тіліңізде қысқа жауаптар: құқықтарыңыз, дәрігерлер, қауіп төнгенде не істеу керек.

    Тегін. Атыңызды, телефон нөміріңізді, құжаттарыңызды сұрамаймыз.
    Қауіп төнсе, 112 нөміріне қоңырау шалыңыз.

# The list behind the menu button of Telegram: one line each, a few words.
bot-command-menu = Мәзір
bot-command-search = Іздеу
bot-command-emergency = Төтенше жағдай
bot-command-alerts = Аймағым бойынша хабарлар
bot-command-checkin = Аман-есенмін деп хабар беру
bot-command-trainings = Сабақтар
bot-command-certificate = Сабақ сертификаттары
bot-command-sos = Көмек керек
bot-command-family = Отбасым
bot-command-hotline = Оператордан сұрау
bot-command-show = Көрсететін сөйлемдер
bot-command-services = Нөмірлер мен консулдықтар
bot-command-reminders = Еске салулар
bot-command-glossary = Ресми сөздердің мағынасы
bot-command-medical = Медициналық көмек
bot-command-rights = Менің құқықтарым
bot-command-language = Тілді ауыстыру
bot-command-help = Бот не істей алады
bot-command-region = Ел және аймақ
bot-command-privacy = Мен туралы не сақталады
bot-command-hide = Бұл чатты тазалау
bot-command-delete = Мен туралы бәрін жою

# What waits for staff: only number, kind and urgency, for anybody may look at the phone.
# kind: approval, help, due, sos, rollcall, case. urgency: high, middle, low. more: how many besides, or none.
bot-waiting =
    № { $number } · { $kind ->
        [approval] хабар: бекіту сұралды
        [help] хабар: біреуге көмек керек
        [due] хабар: уақыты келді, күтіп тұр
        [sos] SOS
        [rollcall] сұрау: біреуге көмек керек
        [training] сабаққа тым аз адам жазылды
        [call] сабақ туралы біреуге қоңырау шалу керек
        [case] адамнан сұрақ
        [late] сұрақ тым ұзақ күтіп тұр
        [escalated] басшы керек
        [glass] құпия өтініш төтенше ашылды
        [unnamed] құпия өтінішке ешкім тағайындалмаған: тағайындаңыз
       *[other] бірдеңе күтіп тұр
    } · { $urgency ->
        [high] шұғыл
        [middle] жақында
       *[low] уақыт болғанда
    }{ $more ->
        [none] {""}
       *[other] {" "}· +{ $more }
    }
    .take = ✋ Алу
    .list = Не күтіп тұр
# To the one who took it half an hour ago.
bot-waiting-again = № { $number } әлі сізде. Бітті ме? Жақында басқаларға өтеді.
    .take = Ашу
    .list = Не күтіп тұр

# Claims: a code of eight digits that somebody was told aloud. One that is not for this person
# must read like one that nobody was told.
# quiz
bot-claim-wrong = Бұл код жарамайды: қате, қолданылған немесе бір аптадан асқан.
bot-claim-later = Қате код тым көп. Он минуттан кейін қайталап көріңіз.
bot-command-quiz = Қысқа тесттер

# Staff count people, and the count is one that is also an emergency number.
bot-count-word = Саннан кейін сөз жазыңыз, мысалы: 55 адам. Жалғыз сан мұнда шұғыл нөмір болып есептеледі.
