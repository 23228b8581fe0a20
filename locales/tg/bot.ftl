# Not yet read by a native speaker.
# What the machine itself says, whatever the conversation.
# Buttons: at most 30 characters. Nothing here may say who the reader is or what they asked about.

bot-home = 🏠 Меню
bot-back = ⬅️ Ба қафо
bot-more = Давомаш ⬇️
# Begins a question again from its first step, forgetting what was said so far.
bot-anew = Аз нав оғоз кардан

# An old button was tapped; the question that is open now follows below.
bot-passed = Вақти ин савол гузашт.
# A reminder came after the question, so the answer is told which question it was taken for.
bot-receipt = Инро ҳамчун ҷавоб ба ин савол қабул кардам: «{ $question }»
bot-edited = Агар паёми фиристодаатонро ислоҳ кунед, ман инро намебинам. Лутфан, онро чун паёми нав фиристед.
bot-cannot-read = Ман танҳо навиштаро мефаҳмам. Чанд калима нависед ё тугмаро пахш кунед.
bot-apology =
    Хато аз мост, на аз шумо. Мо инро месанҷем. Лутфан, аз нав кӯшиш кунед.
    Агар хатар бошад, ба рақами <b>112</b> занг занед.
# A few words over the chat, 200 characters at most, for somebody whose data were deleted.
bot-start-again = Ман дар бораи ин чат дигар ҳеҷ чиз надорам. Барои аз нав оғоз кардан нависед: /start. Дар хатар ба 112 занг занед.
# Said in a group chat, once a day.
bot-group = Ман танҳо дар чати шахсӣ ҷавоб медиҳам, то саволҳои шуморо дигарон нахонанд. Номи маро пахш кунед ва он ҷо ба ман нависед.

# How Telegram presents the bot before the first word: 64, 120 and 512 characters at most.
bot-name = Hamroh
bot-short = Ҳуқуқ, саломатӣ ва бехатарӣ бо забони худатон. Бепул. Агар хатар бошад, ба рақами 112 занг занед.
bot-description =
    Ҷавобҳои кӯтоҳ бо забони худатон: ҳуқуқи шумо, духтурон, дар вақти хатар чӣ бояд кард.

    Бепул (ройгон). Ном, рақами телефон ва ҳуҷҷат намепурсем.
    Агар хатар бошад, ба рақами 112 занг занед.

# The list behind the menu button of Telegram: one line each, a few words.
bot-command-menu = Меню
bot-command-search = Ҷустуҷӯ
bot-command-emergency = Ҳолати фавқулода
bot-command-alerts = Огоҳиҳо барои минтақаи ман
bot-command-checkin = Ман саломатам: хабар додан
bot-command-trainings = Дарсҳо
bot-command-certificate = Сертификатҳои дарсҳо
bot-command-sos = Кумак хостан
bot-command-family = Оилаи ман
bot-command-hotline = Аз оператор пурсидан
bot-command-show = Ҷумлаҳо барои нишон додан
bot-command-services = Рақамҳо ва консулгариҳо
bot-command-reminders = Ёдраскуниҳо
bot-command-glossary = Маънои калимаҳои расмӣ
bot-command-medical = Ёрии тиббӣ
bot-command-rights = Ҳуқуқҳои ман
bot-command-language = Иваз кардани забон
bot-command-help = Ман чӣ кор карда метавонам
bot-command-region = Кишвар ва минтақа
bot-command-privacy = Дар бораи шумо чиро нигоҳ медорем
bot-command-hide = Ин чатро тоза кардан
bot-command-delete = Маълумоти маро нест кардан

# What waits for staff: only number, kind and urgency, for anybody may look at the phone.
# kind: approval, help, due, sos, rollcall, case. urgency: high, middle, low. more: how many besides, or none.
bot-waiting =
    № { $number } · { $kind ->
        [approval] огоҳӣ: тасдиқ мепурсанд
        [help] огоҳӣ: ба касе кумак лозим
        [due] огоҳӣ: вақташ расид, интизор аст
        [sos] SOS
        [rollcall] пурсиш: ба касе кумак лозим
        [training] ба дарс хеле кам одам номнавис шуд
        [call] дар бораи дарс ба касе занг задан лозим
        [case] савол аз одам
        [late] савол хеле дер интизор аст
        [escalated] сардор лозим аст
        [glass] муроҷиати махфӣ фавқулодда кушода шуд
        [unnamed] барои муроҷиати махфӣ касе таъин нашудааст: таъин кунед
       *[other] чизе интизор аст
    } · { $urgency ->
        [high] фаврӣ
        [middle] ба зудӣ
       *[low] вақте ки вақт бошад
    }{ $more ->
        [none] {""}
       *[other] {" "}· +{ $more }
    }
    .take = ✋ Гирифтан
    .list = Чӣ интизор аст
# To the one who took it half an hour ago.
bot-waiting-again = № { $number } ҳанӯз дар дасти шумост. Иҷро шуд? Ба зудӣ ба дигарон мегузарад.
    .take = Кушодан
    .list = Чӣ интизор аст

# Claims: a code of eight digits that somebody was told aloud. One that is not for this person
# must read like one that nobody was told.
# quiz
bot-claim-wrong = Ин код чизеро намекушояд: ё хато аст, ё истифода шудааст, ё аз як ҳафта кӯҳнатар аст.
bot-claim-later = Кодҳои хато аз ҳад зиёданд. Баъди даҳ дақиқа кӯшиш кунед.
bot-command-quiz = Тестҳои кӯтоҳ

# Staff count people, and the count is one that is also an emergency number.
bot-count-word = Баъд аз рақам калима нависед, масалан: 55 нафар. Худи рақам ин ҷо рақами фаврӣ аст.
