# Not yet read by a native speaker.
# What stands around every article: topics, buttons, sources, asking a person.

# All topics. Each topic has its picture before it; keep the words short (25 characters).
cards-topics =
    Mavzuni tanlang.
    { $place }
    .all = 🗂 Barcha mavzular
    .papers = Hujjatlar va muddat
    .work = Ish va oylik
    .police = Politsiya va sud
    .family = Uy va oila
    .care = Shifokor va kasalxona
    .birth = Homiladorlik va tugʻruq
    .tb = Sil kasalligi
    .child = Bolalar
    .mind = Koʻngil ogʻir boʻlsa
    .danger = Xavf
    .disaster = Yongʻin, zilzila, suv
    .sudden = Zahar, tishlash, insult
    .weather = Sovuq va issiq
    .ready = Oldin va keyin
    .permit = Patent va ruxsatnoma
    .leave = Ketishdan oldin
    .back = Uyga qaytganda
    .aid = Birinchi yordam

# The articles of a topic. topic: one of the labels above, with its picture.
cards-topic =
    <b>{ $topic }</b>
    { $place }

# An article; the text comes ready. The buttons stand below every article.
cards-article = { $text }
    .short = 📨 Yuborish uchun matn
    .yes = 👍 Yordam berdi
    .no = 👎 Yordam bermadi
    .country = 🌍 Boshqa mamlakat
    .region = 🗺 Mening hududim
    .person = 💬 Operatordan soʻrash

# In an urgent article, before everything else. numbers: "112, 103".
cards-first = 📞 <b>Avval qoʻngʻiroq qiling: { $numbers }</b>

cards-help = <b>Kim yordam bera oladi</b>

# One line for each number. what: who answers there.
cards-number = • <b>{ $number }</b>: { $what }

# Behind a number. date: a day, a month or a year.
cards-published = (eʼlon qilingan sana: { $date }; biz qoʻngʻiroq qilib koʻrmadik)

# In the place of a number that may not be shown now. what: who would answer there.
cards-withheld = • { $what }: bizda tekshirilgan raqam yoʻq

# Price, hours and languages, behind who answers; each is a sentence without its full stop.
cards-free-yes = Bepul
cards-free-inside = Mamlakat ichida bepul
cards-hours-always = Kechayu kunduz
# number: a short number for the same line.
cards-mobile = Mobil telefondan { $number } ham
# names: languages, each in its own words.
cards-languages = Tillar: { $names }

cards-source = Manba: { $source }

cards-checked = Tekshirilgan sana: { $date }

cards-volatile = Qoidalar oʻzgaradi; biror ish qilishdan oldin tekshiring.

# In the place of an article whose time is over.
cards-stale = Bu javobni anchadan beri tekshirmadik, qoidalar oʻzgargan boʻlishi mumkin. Shuning uchun uni koʻrsatmaymiz. Operatordan soʻrang.

# In the place of an article that an editor has taken back.
cards-withdrawn = Bu javobni vaqtincha olib tashladik: u tekshirilmoqda. Operatordan soʻrang.

# An old button: the article behind it is gone.
cards-gone =
    Bu sahifa endi yoʻq. Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
    { $place }

    Mana bular bor:

# The form to forward. text: at most 300 characters.
cards-short =
    { $text }

    Tekshirilgan sana: { $date }. Qoidalar oʻzgaradi.

# A few words over the chat.
cards-thanks = Rahmat. Biz odamlarni emas, javoblarni sanaymiz.

# Which country's rules? The countries are buttons.
cards-which = Qoidalar har xil. Qaysi mamlakat haqida oʻqimoqchisiz?
    .home = 🏡 Ketishdan oldin va uyda

# about: the title of an article, on a line of its own. lines: the numbers.
cards-person =
    <b>Operatordan soʻrash</b>
    { $about }
    Hozir qoʻngʻiroq qilsa boʻladi:
    { $lines }

    { $end }
    .hotline = ✍️ Operatorga yozish
    .services = 📇 Raqamlar, konsulxonalar

cards-nobody = Bu chatda hozircha javob beradigan odam yoʻq.

cards-hotline = Shu yerda operatorga yozsangiz ham boʻladi.

# One more button on an article that has something to add; the words stand for other features.
cards-also =
    .show = 🪧 Jumlani koʻrsatish
    .reminders = ⏰ Eslatma qoʻyish
    .pregnancy = 🤰 Oyma-oy
    .tbcheck = ✅ Belgilarni tekshirish
    .services = 🏛 Idoralar, konsulxonalar
    .glossary = 📖 Soʻzlarning maʼnosi

# In an article whose rule depends on the passport, under the answer; three buttons below.
cards-passport = Qoida pasportga bogʻliq. Oʻzingiznikini bosing; tanlov saqlanmaydi.
    .eaeu = 🛂 Qirgʻiziston, Qozogʻiston
    .uztj = 🛂 Oʻzbekiston, Tojikiston
    .other = 🛂 Boshqa pasport
    .keep = 📌 Pasportimni eslab qolish
    .forget = 📌 Pasportimni unutish

# A few words over the chat.
cards-passport-kept = Eslab qolindi. Buni shunday sahifalarning istalganida oʻzgartira olasiz.

cards-passport-forgotten = Unutildi.

# In an article whose rule differs by region: none is chosen yet.
cards-region = Qoida hududga qarab har xil. Pastda hududingizni tanlang.

# The same, for a region of which nothing is known. place: its name.
cards-region-silent = { $place }: bu hudud uchun tekshirilgan qoida bizda yoʻq. Pul toʻlash yoki imzolashdan oldin oʻsha yerdagi migratsiya boʻlimidan soʻrang.
