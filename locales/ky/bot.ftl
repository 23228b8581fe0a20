# Not yet read by a native speaker.
# What the machine itself says, whatever the conversation.
# Buttons: at most 30 characters. Nothing here may say who the reader is or what they asked about.

bot-home = 🏠 Меню
bot-back = ⬅️ Артка
bot-more = Дагы ⬇️
# Begins a question again from its first step, forgetting what was said so far.
bot-anew = Кайра баштоо

# An old button was tapped; the question that is open now follows below.
bot-passed = Бул баскыч эскирип калган.
# A reminder came after the question, so the answer is told which question it was taken for.
bot-receipt = Муну мына бул суроого жооп деп түшүндүм: «{ $question }»
bot-edited = Билдирүүнү оңдосоңуз, мен өзгөргөнүн көрбөйм. Сураныч, аны жаңы билдирүү кылып кайра жөнөтүңүз.
bot-cannot-read = Мен жазылган сөздү гана түшүнөм. Бир нече сөз жазыңыз же баскычты басыңыз.
bot-apology =
    Ката бизден кетти, сизден эмес. Биз аны карап чыгабыз. Сураныч, кайра аракет кылып көрүңүз.
    Коркунуч болсо, <b>112</b> номерине чалыңыз.
# A few words over the chat, 200 characters at most, for somebody whose data were deleted.
bot-start-again = Менде бул чат тууралуу эми эч нерсе жок. Кайра баштоо үчүн /start деп жазыңыз. Коркунуч болсо 112 номерине чалыңыз.
# Said in a group chat, once a day.
bot-group = Сурооңузду башкалар окубасын деп, мен жеке чатта гана жооп берем. Менин атымды басып, мага ошол жакка жазыңыз.

# How Telegram presents the bot before the first word: 64, 120 and 512 characters at most.
bot-name = Hamroh
bot-short = Укук, ден соолук, коопсуздук тууралуу өз тилиңизде. Акысыз. Коркунуч болсо, 112 номерине чалыңыз.
bot-description =
    Өз тилиңизде кыска жооптор: укугуңуз, врачтар, коркунуч болгондо эмне кылуу керек.

    Акысыз. Атыңызды, телефон номериңизди, документтериңизди сурабайбыз.
    Коркунуч болсо, 112 номерине чалыңыз.

# The list behind the menu button of Telegram: one line each, a few words.
bot-command-menu = Меню
bot-command-search = Издөө
bot-command-emergency = Шашылыш жардам
bot-command-alerts = Аймагым боюнча эскертүүлөр
bot-command-checkin = Аман-эсенмин деп кабар берүү
bot-command-trainings = Сабактар
bot-command-certificate = Сабактардын сертификаттары
bot-command-sos = Жардамга чакыруу
bot-command-family = Менин үй-бүлөм
bot-command-hotline = Операторго суроо берүү
bot-command-show = Көрсөтүлчү сүйлөмдөр
bot-command-services = Номерлер жана консулдуктар
bot-command-reminders = Эске салуулар
bot-command-glossary = Расмий сөздөрдүн мааниси
bot-command-medical = Медициналык жардам
bot-command-rights = Менин укуктарым
bot-command-language = Тилди алмаштыруу
bot-command-help = Бот эмне кыла алат
bot-command-region = Өлкө жана аймак
bot-command-privacy = Мен тууралуу эмне сакталат
bot-command-hide = Бул чатты тазалоо
bot-command-delete = Мен тууралуу баарын өчүрүү

# What waits for staff: only number, kind and urgency, for anybody may look at the phone.
# kind: approval, help, due, sos, rollcall, case. urgency: high, middle, low. more: how many besides, or none.
bot-waiting =
    № { $number } · { $kind ->
        [approval] эскертүү: бекитүү суралууда
        [help] эскертүү: кимдир бирөөгө жардам керек
        [due] эскертүү: убактысы келди, күтүп турат
        [sos] SOS
        [rollcall] сурамжылоо: кимдир бирөөгө жардам керек
        [training] сабакка өтө аз киши жазылды
        [call] сабак боюнча бирөөгө чалуу керек
        [case] адамдан суроо
        [late] суроо өтө узак күтүп турат
        [escalated] башчы керек
        [glass] жашырын кайрылуу өзгөчө ачылды
        [unnamed] жашырын кайрылууга эч ким дайындалган эмес: дайындаңыз
       *[other] бир нерсе күтүп турат
    } · { $urgency ->
        [high] шашылыш
        [middle] жакында
       *[low] убакыт болгондо
    }{ $more ->
        [none] {""}
       *[other] {" "}· +{ $more }
    }
    .take = ✋ Алуу
    .list = Эмне күтүп турат
# To the one who took it half an hour ago.
bot-waiting-again = № { $number } дагы эле сизде. Бүттүбү? Жакында башкаларга өтөт.
    .take = Ачуу
    .list = Эмне күтүп турат

# Claims: a code of eight digits that somebody was told aloud. One that is not for this person
# must read like one that nobody was told.
# quiz
bot-claim-wrong = Бул код иштебейт: туура эмес, колдонулган же бир жумадан эски.
bot-claim-later = Туура эмес код өтө көп. Он мүнөттөн кийин кайра аракет кылыңыз.
bot-command-quiz = Кыска тесттер

# Staff count people, and the count is one that is also an emergency number.
bot-count-word = Сандан кийин сөз жазыңыз, мисалы: 55 киши. Жалгыз сан бул жерде шашылыш номер болуп эсептелет.
