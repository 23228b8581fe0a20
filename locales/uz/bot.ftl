# Not yet read by a native speaker.
# What the machine itself says, whatever the conversation.
# Buttons: at most 30 characters. Nothing here may say who the reader is or what they asked about.

bot-home = 🏠 Menyu
bot-back = ⬅️ Orqaga
bot-more = Yana ⬇️
# Begins a question again from its first step, forgetting what was said so far.
bot-anew = Boshidan boshlash

# An old button was tapped; the question that is open now follows below.
bot-passed = Bu eski savolning tugmasi edi.
# A reminder came after the question, so the answer is told which question it was taken for.
bot-receipt = Buni shu savolga javob deb tushundim: “{ $question }”
bot-edited = Yuborilgan xabarni tuzatsangiz, men buni koʻrmayman. Iltimos, uni yangi xabar qilib yuboring.
bot-cannot-read = Men faqat yozilgan soʻzni oʻqiy olaman. Bir-ikki soʻz yozing yoki tugmani bosing.
bot-apology =
    Xato sizdan emas, bizdan oʻtdi. Buni tekshiramiz. Iltimos, qayta urinib koʻring.
    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
# A few words over the chat, 200 characters at most, for somebody whose data were deleted.
bot-start-again = Bu chat haqida menda hech narsa qolmadi. Qaytadan boshlash uchun /start deb yozing. Xavf boʻlsa 112 raqamiga qoʻngʻiroq qiling.
# Said in a group chat, once a day.
bot-group = Savollaringizni boshqalar oʻqimasin deb, men faqat shaxsiy chatda javob beraman. Ismimni bosing va oʻsha yerda yozing.

# How Telegram presents the bot before the first word: 64, 120 and 512 characters at most.
bot-name = Hamroh
bot-short = Huquq, sogʻliq va xavfsizlik haqida oʻz tilingizda. Bepul. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.
bot-description =
    Oʻz tilingizda qisqa javoblar: huquqlaringiz, shifokorlar, xavf boʻlganda nima qilish kerak.

    Bepul. Ism, telefon raqami, hujjat soʻramaymiz.
    Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.

# The list behind the menu button of Telegram: one line each, a few words.
bot-command-menu = Menyu
bot-command-search = Qidirish
bot-command-emergency = Favqulodda vaziyat
bot-command-alerts = Hududim boʻyicha xabarlar
bot-command-checkin = Omonman: xabar berish
bot-command-trainings = Mashgʻulotlar
bot-command-certificate = Mashgʻulot sertifikatlari
bot-command-sos = Yordam soʻrash
bot-command-family = Oilam
bot-command-hotline = Operatordan soʻrash
bot-command-show = Koʻrsatiladigan jumlalar
bot-command-services = Raqamlar va konsulxonalar
bot-command-reminders = Eslatmalar
bot-command-glossary = Rasmiy soʻzlarning maʼnosi
bot-command-medical = Tibbiy yordam
bot-command-rights = Huquqlarim
bot-command-language = Tilni almashtirish
bot-command-help = Bot nima qila oladi
bot-command-region = Mamlakat va hudud
bot-command-privacy = Siz haqingizda nima saqlanadi
bot-command-hide = Bu chatni tozalash
bot-command-delete = Maʼlumotlarimni oʻchirish

# What waits for staff: only number, kind and urgency, for anybody may look at the phone.
# kind: approval, help, due, sos, rollcall, case. urgency: high, middle, low. more: how many besides, or none.
bot-waiting =
    № { $number } · { $kind ->
        [approval] ogohlantirish: tasdiqlash soʻralyapti
        [help] ogohlantirish: kimgadir yordam kerak
        [due] ogohlantirish: vaqti keldi, kutyapti
        [sos] SOS
        [rollcall] soʻrov: kimgadir yordam kerak
        [training] mashgʻulotga juda kam odam yozildi
        [call] mashgʻulot haqida kimgadir qoʻngʻiroq qilish kerak
        [case] odamdan savol
        [late] savol juda uzoq kutyapti
        [escalated] boshliq kerak
        [glass] maxfiy murojaat favqulodda ochildi
        [unnamed] maxfiy murojaatga hech kim tayinlanmagan: tayinlang
       *[other] nimadir kutyapti
    } · { $urgency ->
        [high] shoshilinch
        [middle] tez orada
       *[low] vaqt boʻlganda
    }{ $more ->
        [none] {""}
       *[other] {" "}· +{ $more }
    }
    .take = ✋ Olish
    .list = Nima kutyapti
# To the one who took it half an hour ago.
bot-waiting-again = № { $number } hali ham sizda. Bajarildimi? Tez orada boshqalarga oʻtadi.
    .take = Ochish
    .list = Nima kutyapti

# Claims: a code of eight digits that somebody was told aloud. One that is not for this person
# must read like one that nobody was told.
# quiz
bot-claim-wrong = Bu kod hech narsani ochmaydi: xato, ishlatilgan yoki bir haftadan eski.
bot-claim-later = Xato kodlar juda koʻp. Oʻn daqiqadan keyin urinib koʻring.
bot-command-quiz = Qisqa testlar

# Staff count people, and the count is one that is also an emergency number.
bot-count-word = Sondan keyin soʻz yozing, masalan: 55 kishi. Yolgʻiz son bu yerda shoshilinch raqam hisoblanadi.
