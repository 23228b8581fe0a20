# Not yet read by a native speaker.
# The first screen, the menu, languages, help, regions.

# One such line in each language stands above the buttons of the first screen, before a language
# is chosen: keep it one line, the number first.
home-hello = 112: xavf boʻlsa, shu raqamga bepul qoʻngʻiroq qiling. Tilni tanlang.

# The first question. Each button names a language in that language: never translate these.
home-language = { $lines }
    .ru = Русский
    .uz = Oʻzbekcha
    .tg = Тоҷикӣ
    .ky = Кыргызча
    .kk = Қазақша
    .en = English

home-menu =
    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling. Telefoningizda pul boʻlmasa ham, qoʻngʻiroq bepul.

    Nimani bilmoqchisiz?
    .rights = ⚖️ Huquqlarim
    .medical = 🩺 Tibbiy yordam
    .safety = 🛟 Xavf va xavfsizlik
    .trainings = 🎓 Mashgʻulotlar
    .hotline = 💬 Operatordan soʻrash
    .privacy = ⚙️ Sozlamalar va maxfiylik

home-safety =
    Xavf boʻlsa, avval <b>112</b> raqamiga qoʻngʻiroq qiling. Qoʻngʻiroq bepul.
    .emergency = 🆘 Favqulodda vaziyat
    .alerts = 🔔 Shoshilinch xabarlar
    .checkin = ✅ Omonlik haqida xabar
    .sos = 🔴 Yordam soʻrash
    .family = 👪 Oilam
    .show = 🪧 Jumlani koʻrsatish

home-help =
    <b>Xavf boʻlsa</b>, <b>112</b> raqamiga qoʻngʻiroq qiling. Yongʻin 101, politsiya 102, tez yordam 103, gaz 104. Qoʻngʻiroq Rossiyada ham, Qozogʻistonda ham bepul.

    Men botman. Uyidan uzoqda ishlayotgan odamlarga yordam beraman. Olti tilda javob beraman. Ism, telefon raqami, hujjat soʻramayman.

    <b>Botdan qanday foydalanish kerak</b>
    Tugmani bosing yoki uning raqamini yozing. Birinchi tugma: 1.
    Yoki nima boʻlganini bir-ikki soʻz bilan yozing.
    /menu: barcha mavzular
    /show: shifokor yoki politsiyaga koʻrsatiladigan jumlalar
    /services: raqamlar va konsulxonalar
    /reminders: siz tanlagan kuni eslatma
    /glossary: rasmiy soʻzlarning maʼnosi
    /language: boshqa til
    /privacy: siz haqingizda nima saqlanadi
    /hide: bu chatni darhol tozalash

    112 raqamida kechayu kunduz <b>bot emas, odam</b> javob beradi. Biz hech qachon pul, kod yoki pasport soʻramaymiz.

# Words that no topic fits.
home-unknown =
    Bunga hozircha javobim yoʻq.

    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling. Qoʻlimdan keladigan hamma narsa menyuda: pastdagi tugmani bosing.

home-country = Hozir qaysi mamlakatdasiz? Qoidalar va telefon raqamlari har mamlakatda har xil, faqat shuning uchun soʻrayapman.
home-region = Qaysi hududdasiz? Nomining birinchi harflarini yozsangiz ham boʻladi.
# Something was typed that no country or region of the list begins with.
home-not-listed = Roʻyxatda bunday nom yoʻq. Tugmani bosing yoki nomning birinchi harflarini yozing.
home-region-kept = Saqlandi: { $place }. Oʻzgartirish: /region
home-language-kept = Endi men oʻzbekcha gapiraman.

# What somebody typed may be about one of these; the titles are buttons.
home-found = Balki shu haqdadir. Tugmani bosing yoki boshqa soʻz bilan yozing.
# /search without words.
home-search = Nima boʻlganini bir necha soʻz bilan yozing. Masalan: menga oylik berishmayapti.
    .person = 💬 Operatordan soʻrash
