# Not yet read by a native speaker.
# Numbers, offices and consulates: what is not in articles.

# The first screen. lines: the emergency numbers of the country, with its name.
services-main =
    <b>Raqamlar va idoralar</b>
    { $lines }

    Sizga nima kerak?
    .consulates = 🏛 Konsulxonalar
    .work = 💼 Ish va oylik
    .health = 🩺 Sogʻliq
    .agencies = 🧳 Migratsiya agentliklari
    .violence = 🛡 Zoʻravonlik, majburiy mehnat
    .dead = 📵 Raqam javob bermayapti

services-speaks = Rossiyada 112 rus tilida javob beradi, ayrim hududlarda boshqa tillarda ham.

# An old button: the page behind it is gone.
services-gone =
    Bunday sahifa endi yoʻq. Mana bular bor.
    { $lines }

    Sizga nima kerak?

# topic: one of the labels above. blocks: countries with their lines.
services-list =
    <b>{ $topic }</b>

    { $blocks }

    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.

# Before the lines of a country.
services-there = <u>{ $place }</u>

# An office whose number may not be shown. what: its name; date: a day, a month or a year.
services-office = • { $what } (eʼlon qilingan sana: { $date }): bizda tekshirilgan raqam yoʻq

# Which office; its city and its site stand on lines below.
services-office-inspection = Moskvadagi davlat mehnat inspeksiyasi
services-office-labour = Hududingizdagi davlat mehnat inspeksiyasi
services-office-medicines = Росздравнадзор: dori va davolash ustidan shikoyat
services-office-psychologists = Qutqaruvchilarning (МЧС) shoshilinch psixologik yordam markazi
services-office-uzbek = Oʻzbekiston Migratsiya agentligi, boshqa shaharlardagi vakolatxonalar
services-office-tajik = Tojikiston Mehnat, migratsiya va bandlik vazirligi, Rossiyadagi vakolatxona
services-office-slavery = Qoʻyib yuborilmayotgan yoki majburlab ishlatilayotganlar uchun telefon
services-office-alternative = “Альтернатива” harakati: odamlarni, chet elliklarni ham, majburiy mehnatdan qutqaradi
services-office-trafficking = Odam savdosidan jabr koʻrganlar uchun milliy telefon. Yordam fuqarolikka bogʻliq emas
services-office-helpers = “Родник” (Olmaota), “Сана Сезим” va “Корган-М” (Chimkent): migrantlarga va odam savdosidan jabr koʻrganlarga yordam beradi

# Addresses stay in Russian, as they are written there.
services-address = 📍 { $address }
services-site = 🌐 { $site }

# Whose consulate? The countries are buttons.
services-consulates = Qaysi mamlakatning elchixonasi yoki konsulxonasi? Javobingiz faqat hozir kerak, uni saqlamayman.
    .other = Boshqa mamlakat

# whose: the name of a country.
services-missions =
    <b>{ $whose }: elchixona va konsulxonalar</b>

    { $blocks }

    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.

# One mission. kind: one of the labels below; cities: names of cities.
services-mission = <b>{ $kind }: { $cities }</b>
    .embassy = Elchixona
    .section = Konsullik boʻlimi
    .general = Bosh konsulxona

services-withheld = ☎️ Bizda tekshirilgan raqam yoʻq.

services-published = Eʼlon qilingan sana: { $date }. Oʻzimiz tekshirmaganmiz.

# Cities with missions.
services-city =
    .moscow = Moskva
    .petersburg = Sankt-Peterburg
    .vladivostok = Vladivostok
    .yekaterinburg = Yekaterinburg
    .novosibirsk = Novosibirsk
    .kazan = Qozon
    .rostov = Rostov-Don
    .ufa = Ufa
    .astana = Ostona
    .almaty = Olmaota
    .aktau = Aqtau

# Of other countries nothing is known.
services-others = Boshqa mamlakatlar elchixonalarining tekshirilgan manzili yoki raqami bizda yoʻq. Faqat davlatingizning rasmiy saytidan qidiring: ilovalardagi roʻyxatlarda koʻpincha toʻqilgan raqamlar boʻladi.

# Which number? The numbers are buttons.
services-dead = Qaysi raqam javob bermadi? Uch kishi shunday desa, tekshirguncha uni yashiramiz. Favqulodda raqamlar doim qoladi.

services-counted = Rahmat. Shoshilinch boʻlsa, roʻyxatdagi boshqa raqamga, xavf boʻlsa <b>112</b> raqamiga qoʻngʻiroq qiling.
