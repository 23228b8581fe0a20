# Not yet read by a native speaker.
# Alerts of danger: who gets them, of where, about what, and when not. See config/alerts.toml.
# The line that comes unasked (alerts-offer) and the test must tell a stranger nothing.

# A message for an earthquake comes after the shaking. Facts: D-05 D-06 D-11.
alerts-first = Zilzilada bu birinchi xabar <b>emas</b>. Uni kutmang: yer qimirlasa, darhol harakat qiling. Sirena eshitildimi? Televizor yoki radioni yoqing. Telegram sekin ishlashi yoki ishlamasligi mumkin.

# Comes once after a first article, twice at most.
alerts-offer = Hududingiz boʻyicha xabarlar kerakmi?
    .yes = Batafsil
    .no = Hozir emas
alerts-declined =
    Yaxshi. Hech narsa saqlanmadi.
    Keyin kerak boʻlsa: /alerts
    .yes = ✅ Baribir xabar bering

# The last line is the consent, in one line.
alerts-consent =
    <b>Hududingizdagi xavf haqida shoshilinch xabarlar</b>
    Nima boʻldi, qayerda va nima qilish kerak: oʻz tilingizda.

    { alerts-first }

    Rozi boʻlsangiz, hudud va mavzularingiz saqlanadi, toʻxtatguningizcha.
    .yes = ✅ Ha, xabar bering
    .no = Hozir emas
    .signals = 📱 Telefondagi signallar

alerts-country = Qaysi mamlakat boʻyicha xabarlar kerak?
alerts-region = Qaysi hudud? Nomining birinchi harflarini yozsangiz ham boʻladi.
    .whole = Butun mamlakat
# Something was typed that no country or region of the list begins with.
alerts-not-listed = Roʻyxatda bunday nom yoʻq. Tugmani bosing yoki nomning birinchi harflarini yozing.
# A whole country in a list of places.
alerts-whole = { $country }: butun mamlakat

# What I get and why. $state is one of the alerts-state lines, $quiet one of the alerts-quiet lines.
alerts-main =
    <b>{ $state }</b>
    📍 Qayer: { $places }
    ☑️ Nima haqida: { $topics }
    🌙 Jim soatlar: { $quiet }
    Bu sizga keladi, chunki rozi boʻlgansiz: { $since }.

    { alerts-first }
    .where = 📍 Qayer
    .about = ☑️ Nima haqida
    .quiet = 🌙 Jim soatlar
    .pause = ⏸ Tanaffus
    .resume = ▶️ Tanaffusni tugatish
    .test = 🔔 Sinov xabari
    .stop = ⛔ Xabarlarni toʻxtatish

alerts-state-on = Shoshilinch xabarlar yoqilgan.
# Only what is Extreme comes through a pause and through hours of silence.
alerts-state-until = Tanaffus tugaydi: { $until }. Faqat hayotga katta xavf boʻlsa yozaman.
alerts-state-off = Tanaffus siz tugatguncha davom etadi. Faqat hayotga katta xavf boʻlsa yozaman.
alerts-quiet-none = yoʻq
alerts-quiet-hours = { $hours }, hayotga katta xavf boʻlsa, baribir keladi
alerts-quiet-nowhere = Sizda soat nechaligini bilmayman. Hududingizni ayting: /region

# Words of a list, and buttons with a box before them.
alerts-topics =
    .emergency = Odamlarga xavf
    .weather = Ob-havo
    .border = Chegaralar
    .law = Yangi qonunlar
    .trainings = Oʻquv mashgʻulotlari

alerts-where =
    <b>Qayer</b>
    Joyni roʻyxatdan olib tashlash uchun uni bosing. Oilangiz yashaydigan hududni ham qoʻshish mumkin.
    .add = ➕ Joy qoʻshish
alerts-added = Qoʻshildi: { $place }.
alerts-covered = Bu joy roʻyxatda bor.
alerts-dropped = Olib tashlandi: { $place }.
alerts-last = Roʻyxatda boshqa joy yoʻq: { $place }. Avval boshqasini qoʻshing yoki xabarlarni toʻxtating.
    .add = ➕ Joy qoʻshish
    .stop = ⛔ Xabarlarni toʻxtatish
alerts-full = Roʻyxatda { $count } ta joy bor, bundan koʻp saqlay olmayman. Avval bittasini olib tashlang.

alerts-about = { $always }: bu sizga doim keladi. Yana nima kerakligini tanlang.

alerts-quiet =
    <b>Jim soatlar</b>
    Bu soatlarda xabar yubormayman. Hayotga katta xavf boʻlsa, doim yuboraman.
    Hozir sizda { $time }. Notoʻgʻrimi? Hududni oʻzgartiring: /region
    .off = Jim soatlarsiz

alerts-pause =
    <b>Tanaffus</b>
    Qancha vaqt xabar yubormay? Hayotga katta xavf boʻlsa, doim yuboraman.
    .day = Bir kun
    .week = Bir hafta
    .until = Oʻzim aytgunimcha

alerts-test =
    Telegramni yoping va telefonni qulflang. 15 soniyadan keyin sinov xabari keladi.
    Keyin ayting: ovoz chiqdimi?
alerts-ring = <b>Sinov.</b> Xavf yoʻq. Ovoz chiqdimi?
    .rang = Ha, ovoz chiqdi
    .silent = Yoʻq
alerts-rang = Yaxshi. Telefon yoki sozlamalar oʻzgarsa, yana tekshiring.

# Names of settings differ from phone to phone: the line that says so must stay.
alerts-silent =
    <b>Ovoz chiqmadi: avval chatni tekshiring</b>
    1. Bu chatni oching. Tepada ismimni bosing.
    2. Ovoz oʻchiqmi? Bildirishnomalarni yoqing.
    3. Telefon ovozsiz yoki “bezovta qilinmasin” rejimida emasmi?
    Keyin telefon sozlamalari. Telefoningiz qaysi?
    .android = Android
    .iphone = iPhone
    .again = 🔔 Yana tekshirish
alerts-android =
    <b>Android</b>
    1. Sozlamalarni, keyin “Ilovalar”ni, keyin Telegramni oching.
    2. Bildirishnomalar: ovoz bilan ruxsat bering.
    3. Batareya: “Cheklovsiz”ni tanlang, telefon Telegramni uxlatib qoʻymasin.
    4. Batareyani tejash rejimini oʻchiring.
    Telefoningizda soʻzlar boshqacha boʻlishi mumkin.
    .again = 🔔 Yana tekshirish
alerts-iphone =
    <b>iPhone</b>
    1. Sozlamalarni, keyin “Bildirishnomalar”ni, keyin Telegramni oching.
    2. Bildirishnomalarga ruxsat bering va ovozni yoqing.
    3. Telefonning yoniga qarang: u ovozsiz rejimda emasmi?
    4. Sozlamalar, “Fokus”: “Bezovta qilinmasin” oʻchiqmi?
    5. Sozlamalar, “Batareya”: tejash rejimi oʻchiqmi?
    Telefoningizda soʻzlar boshqacha boʻlishi mumkin.
    .again = 🔔 Yana tekshirish

alerts-sure = Hamma xabarlar toʻxtatilsinmi? Unda hayotga katta xavf boʻlsa ham ogohlantirmayman.
    .keep = Yoʻq, qolsin
    .stop = Ha, toʻxtatilsin
alerts-stopped =
    Toʻxtatildi. Hudud va mavzularingiz bu yerdan oʻchirildi.
    Xavf boʻlsa, <b>112</b> ga qoʻngʻiroq qiling.
    .yes = ✅ Yana xabar bering
