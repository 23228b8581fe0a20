# Not yet read by a native speaker.
# Mashgʻulotlar: roʻyxat, yozilish, eslatmalar, oʻzgarishlar va keyingilari.
# Qulflangan ekranda mashgʻulot nima haqida ekani koʻrinmasin: u yerda `plain` turadi.

trainings-main =
    <b>Mashgʻulotlar</b>

    Ular bepul. Hujjat soʻralmaydi.
    Yaqin joydagisini qidiring yoki nimani oʻrganmoqchi ekaningizni ayting.
    .mine = 🎟 Mening mashgʻulotlarim
    .near = 📍 Menga yaqin joyda
    .place = 📍 Hududimni tanlash
    .all = 🗓 Hamma mashgʻulotlar
    .language = 🗣 Mening tilimda
    .topic = 📚 Mavzu boʻyicha
    .bring = 🙋 Bizga mashgʻulot kerak

# lines: trainings-entry, koʻpi bilan beshta.
trainings-list =
    <b>Mashgʻulotlar</b>

    { $lines }
    .more = ⬇️ Keyingilari
    .bring = 🙋 Bizga mashgʻulot kerak

# free: nechta joy, yoki none.
trainings-entry =
    { $number }. <b>{ $title }</b>
    { $when }
    { $where }
    { $languages }
    { $free ->
        [none] Boʻsh joy yoʻq: navbatga yozilish mumkin.
       *[other] Boʻsh joylar: { $free }
    }

trainings-empty =
    Hozir bunday mashgʻulot yoʻq.
    Nima kerakligini ayting: necha kishi va qayerda soʻrayotganini sanaymiz.
    .bring = 🙋 Bizga mashgʻulot kerak
    .all = 🗓 Hamma mashgʻulotlar

trainings-topics = Qaysi mavzu?
trainings-topic =
    .rights = Huquq va majburiyatlar
    .care = Shifokor va kasalxona
    .tb = Sil kasalligi
    .birth = Homiladorlik va tugʻish
    .ready = Xavf va ofatlar
    .hotline = Operatorlar uchun
    .officials = Davlat xodimlari uchun

trainings-bring = Nima haqida mashgʻulot xohlaysiz?

# people: shu joydan necha kishi, yoki hidden.
trainings-counted =
    Rahmat. Soʻrovingizni sanoqqa qoʻshdik.
    Mavzu: { $topic }
    { $people ->
        [hidden] Yetarlicha odam soʻrasa, tashkilotchilarga aytamiz.
       *[other] Sizga yaqin joyda soʻrayotganlar: { $people } kishi
    }
    .all = 🗓 Hamma mashgʻulotlar
    .place = 📍 Hududimni tanlash

# Mashgʻulot turi. plain: begona koʻrishi mumkin boʻlgani. trainings-for: kim uchun. trainings-why: nima haqida.
trainings-template-rights = Ishdagi huquq va majburiyatlar
    .plain = Uchrashuv
trainings-template-care = Tibbiy yordamni qanday olish
    .plain = Uchrashuv
trainings-template-tb = Sil kasalligi: bilish va saqlanish
    .plain = Uchrashuv
trainings-template-birth = Homiladorlik va tugʻish
    .plain = Uchrashuv
trainings-template-ready = Xavf va ofatlarga tayyor turish
    .plain = Uchrashuv
trainings-template-operators = Ishonch telefoni operatorlari kursi
    .plain = Kurs
trainings-template-officials = Davlat xodimlari kursi
    .plain = Kurs

trainings-for-rights = ishlaydigan yoki ish qidirayotgan har kim
trainings-for-care = har kim, oilasi bilan ham
trainings-for-tb = har kim, oilasi bilan ham
trainings-for-birth = farzand kutayotgan ayollar va ularning oilasi
trainings-for-ready = har kim, bolalar bilan ham
trainings-for-operators = ishonch telefonida javob beradiganlar
trainings-for-officials = idora va xizmatlarda ishlaydiganlar
trainings-why-rights = shartnoma, oylik, hujjatlar, politsiya bilan gaplashish
trainings-why-care = tez yordam, sugʻurta, shifokorga borish, dorilar
trainings-why-tb = belgilari, tekshiruv, davolash, oilani qanday asrash
trainings-why-birth = koʻriklar, xavfli belgilar, tugʻish, birinchi haftalar
trainings-why-ready = yongʻin, zilzila, yordam chaqirish, eshik oldidagi sumka
trainings-why-operators = tinglash, shoshilinch murojaatlar, sir saqlash, oʻz kuchini asrash
trainings-why-officials = migrantlar huquqlari, sodda til, odamni qayerga yuborish

# Bu nashr bilmaydigan turdagi mashgʻulot.
trainings-plain = Uchrashuv

# Mashgʻulot sahifasi. standing: trainings-standing va shunga oʻxshash, yoki hech narsa. lines: pastdagi satrlar.
trainings-course =
    <b>{ $title }</b>
    { $standing }

    { $lines }
    .join = ✅ Yozilish
    .queue = ⏳ Navbatga yozilish
    .take = ✅ Joyni olish
    .decline = Yoʻq, boshqaga bering
    .calendar = 🗓 Taqvimimga
    .leave = Kela olmayman
    .unqueue = Navbatdan chiqish
    .share = 🔗 Doʻstga yuborish
    .others = 🗓 Boshqa mashgʻulotlar
    .rate = ⭐ Qanday oʻtdi?

trainings-standing =
    .cancelled = ❌ Mashgʻulot bekor qilindi.
    .over = Mashgʻulot oʻtib boʻlgan.
    .begun = Mashgʻulot boshlangan.
    .seated = ✅ Sizga joy bor.
    .left = Siz roʻyxatda yoʻqsiz.
    .closed = Yozilish yopilgan.
trainings-standing-lapsed = Joyni olish vaqti oʻtdi. Yana navbatga yozilishingiz mumkin.
trainings-place = ⏳ Siz navbatdasiz. Navbatdagi oʻrningiz: { $place }
trainings-held = 🎟 Joyni siz uchun saqlab turamiz. Shu vaqtgacha: { $until }

trainings-about = 🎯 Nima haqida: { $about }
trainings-whom = 👥 Kim uchun: { $whom }
trainings-note = ℹ️ { $note }
trainings-time = 🗓 { $when }
trainings-where = 📍 { $where }
trainings-languages = 🗣 Til: { $languages }
trainings-seats = 🪑 Boʻsh joylar: { $free } / { $seats }
trainings-full = 🪑 Hamma joylar band: { $seats }. Navbatda: { $waiting }
trainings-women = 👩 Faqat ayollar uchun
trainings-ages = Yosh: { $first }–{ $last }
trainings-age-from = Yosh: { $first } va undan katta
trainings-age-to = Yosh: koʻpi bilan { $last }
trainings-child-care = 🧸 Bolalarga qarab turishadi
trainings-again = 🔁 Takrorlanadi: roʻyxatga qarang
trainings-office = 🏢 Kim oʻtkazadi: { $office }

trainings-online = Onlayn
trainings-link = Havola: { $where }
trainings-address = Manzil: { $where }
# Odamlar yigʻiladigan joy manzili ancha oldin aytilmaydi.
trainings-address-later = Manzil mashgʻulotdan { $hours } soat oldin shu yerda chiqadi.

trainings-when = { $day }, { $begin }–{ $end }
# Oʻqiyotgan odamning soati boʻyicha ham. there: trainings-when.
trainings-when-there = { $there } ({ $place }); { $yours }
trainings-when-yours = sizning soatingizda: { $day }, { $begin }
trainings-day =
    .mon = Dushanba
    .tue = Seshanba
    .wed = Chorshanba
    .thu = Payshanba
    .fri = Juma
    .sat = Shanba
    .sun = Yakshanba

trainings-gone =
    Bunday mashgʻulot yoʻq yoki u yerda sizga joy yoʻq.
    .others = 🗓 Boshqa mashgʻulotlar

# full: yes yoki no. conditions: trainings-women kabi satrlar, yoki hech narsa.
trainings-consent =
    <b>{ $title }</b>
    { $when }{ $conditions }

    { $full ->
        [yes] Hamma joylar band. Siz navbatga yozilasiz.
       *[no] Sizga darrov joy beriladi.
    }
    Bu siz uchunmi? Yozilsangiz, rozi boʻlasiz: tashkilotchilar yozilganingizni va javoblaringizni koʻradi.
    Ism shart emas. Ism va javoblar mashgʻulotdan 30 kun keyin oʻchiriladi.
    .yes = ✅ Bu men uchun

trainings-seated =
    ✅ <b>Sizga joy bor.</b>
    { $what }
    🗓 { $when }
    📍 { $where }
    .more = Hammasini koʻrsatish
    .calendar = 🗓 Taqvimimga
    .leave = Kela olmayman
trainings-queued =
    ⏳ <b>Siz navbatdasiz. Navbatdagi oʻrningiz: { $place }</b>
    { $what }
    🗓 { $when }
    Joy boʻshasa, sizga darrov yozamiz.
    .more = Hammasini koʻrsatish
    .leave = Navbatdan chiqish

trainings-name =
    Sizni nima deb chaqiraylik? Ism yoki laqab yetarli.
    Aytmasangiz ham boʻladi.
    .without = Ismsiz
trainings-name-wrong = Ismni harflar bilan yozing, koʻpi bilan { $most } ta belgi.
trainings-kept = Rahmat. Yozib oldik.

# Tashkilotchilar savoli, oʻz soʻzlari bilan. kind: text, number, phone yoki date.
trainings-own =
    Tashkilotchilarning savoli, { $number } / { $of }:
    <b>{ $question }</b>
    { $kind ->
        [number] Son yozing.
        [phone] Telefon raqamini yozing.
        [date] Sanani yozing, masalan 31.12.2026.
       *[text] Bir necha soʻz bilan yozing.
    }
    .skip = Savolni oʻtkazib yuborish
trainings-own-wrong =
    { $kind ->
        [number] Bu yerga son kerak, masalan 12. Savolni oʻtkazib yuborish mumkin.
        [phone] Bu yerga telefon raqami kerak. Savolni oʻtkazib yuborish mumkin.
        [date] Bu yerga sana kerak, masalan 31.12.2026. Savolni oʻtkazib yuborish mumkin.
       *[text] Koʻpi bilan 300 ta belgi yozing. Savolni oʻtkazib yuborish mumkin.
    }
trainings-pick =
    Tashkilotchilarning savoli, { $number } / { $of }:
    <b>{ $question }</b>
    .skip = Savolni oʻtkazib yuborish
trainings-pick-please = Javoblardan birini bosing.

trainings-leaving =
    Joyingizdan voz kechasizmi?
    { $what }
    🗓 { $when }
    .yes = Ha, kelmayman
    .no = Yoʻq, joyim qolsin
trainings-left =
    Siz endi roʻyxatda yoʻqsiz: { $what }.
    Aytganingiz uchun rahmat: endi boshqa odam kela oladi.
    .wait = Baribir kelmoqchiman
    .others = 🗓 Boshqa mashgʻulotlar
trainings-taken =
    Hozir boʻsh joy yoʻq. Navbatdagi oʻrningiz: { $place }
    Joy boʻshasa, sizga yozamiz.
    .more = Hammasini koʻrsatish

trainings-link-to =
    <b>{ $title }</b>
    Buni doʻstingizga yuboring:
    { $link }

trainings-mine = <b>Mening mashgʻulotlarim</b>
trainings-none-mine =
    Siz hali mashgʻulotga yozilmagansiz.
    .all = 🗓 Hamma mashgʻulotlar

# Oʻzi keladigan xabarlar: qulflangan ekran uchun betaraf. what: `plain`.
trainings-offer =
    Siz uchun joy bor: { $what }
    🗓 { $when }
    Joyni siz uchun saqlab turamiz. Shu vaqtgacha: { $until }
    .take = ✅ Joyni olish
    .decline = Yoʻq, boshqaga bering
    .more = Hammasini koʻrsatish
trainings-lapsed =
    Joyni olish vaqti oʻtdi: { $what }
    Joy keyingi odamga beriladi.
    .wait = ⏳ Yana navbatga yozilish
    .more = Hammasini koʻrsatish
trainings-last-call =
    Boʻsh joy bor: { $what }
    🗓 { $when }
    Kim birinchi bossa, joy oʻshaniki.
    .take = ✅ Joyni olish
    .leave = Kela olmayman
trainings-remind =
    Eslatma: { $what }
    🗓 { $when }
    📍 { $where }
    .more = Hammasini koʻrsatish
    .calendar = 🗓 Taqvimimga
    .leave = Kela olmayman

# changed: time, place yoki both.
trainings-changed =
    { $changed ->
        [time] Yangi vaqt: { $what }
        [place] Yangi joy: { $what }
       *[both] Yangi vaqt va joy: { $what }
    }
    🗓 { $when }
    📍 { $where }
    .seen = ✅ Oʻqidim
    .more = Hammasini koʻrsatish
    .calendar = 🗓 Taqvimimga
    .leave = Kela olmayman
trainings-cancelled =
    Bekor qilindi: { $what }
    🗓 { $when }
    Iltimos, kelmang. Uzr soʻraymiz.
    .seen = ✅ Oʻqidim
    .others = 🗓 Boshqa mashgʻulotlar
    .calendar = 🗓 Taqvimimdan olish
trainings-seen = Rahmat.

trainings-calendar = Bu faylni oching: mashgʻulot kuni taqvimingizga yoziladi.

trainings-after =
    Kelganingiz uchun rahmat: { $what }
    Qanday oʻtdi? Uch marta bosing, ismsiz.
    Haftada bir marta qisqa matn yuboramiz, jami toʻrt marta.
    .rate = ⭐ Qanday oʻtganini aytish
    .enough = Boshqa yozmang
# step: nechtadan nechanchisi.
trainings-week =
    Uchrashuvdan keyin oʻqish uchun qisqa matn: { $step } / { $of }
    .open = 📖 Ochish
    .enough = Boshqa yozmang
trainings-rate =
    Savol { $number } / { $of }
    <b>{ $question }</b>
    .yes = 👍 Ha
    .partly = 🤏 Qisman
    .no = 👎 Yoʻq
trainings-rate-1 = Siz uchun foydali boʻldimi?
trainings-rate-2 = Hammasi tushunarli boʻldimi?
trainings-rate-3 = Doʻstingizga ham kelishni aytasizmi?
trainings-rated = Rahmat. Faqat jami sonlar saqlanadi: kim nima deganini hech kim koʻrmaydi.
trainings-enough = Bu haqda boshqa yozmaymiz.
