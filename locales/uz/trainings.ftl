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
    .here = 🙋 Men shu yerdaman
    .quiz = 📝 Qisqa test
    .certificate = 📄 Sertifikat

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

# part: staff

# calls: how many wait, or no.
trainings-desk =
    <b>Treninglar: ish stoli</b>
    { $calls ->
        [no] Hech kimga qoʻngʻiroq qilish kerak emas.
       *[other] ☎️ Qoʻngʻiroq qilish kerak: { $calls }
    }
    .coming = 🗓 Boʻladiganlar
    .new = ➕ Yangi trening
    .calls = ☎️ Qoʻngʻiroqlar
    .drafts = 📝 Qoralamalar
    .past = 🕘 Oʻtgan yoki bekor
trainings-desk-list =
    { $what ->
        [drafts] <b>Qoralamalar</b>
        [past] <b>Oʻtgan yoki bekor qilingan</b>
       *[coming] <b>Boʻladigan treninglar</b>
    }
    { $many ->
        [no] Sizning joylaringizda yoʻq.
       *[other] Ochish uchun bosing.
    }
trainings-desk-page =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [draft] 📝 Qoralama: uni hali hech kim koʻrmaydi.
        [open] 🟢 Ochiq: yozilish mumkin.
        [closed] 🔒 Yozilish yopilgan.
        [cancelled] ❌ Bekor qilingan
       *[over] 🏁 Oʻtgan
    }
    🗓 { $when }
    📍 { $where }
    { $lines }
    .open = 🟢 Odamlarga ochish
    .edit = ✏️ Oʻzgartirish
    .copy = 📄 Nusxa olish
    .drop = 🗑 Oʻchirish
    .roster = 👥 Roʻyxat
    .add = ☎️ Telefon orqali yozish
    .attend = ✅ Kim keldi
    .write = ✉️ Qatnashchilarga xabar
    .more = Yana…
trainings-desk-sums =
    🪑 Band yoki taklif qilingan: { $held } / { $seats }. Navbatda: { $waiting }
    ☎️ Telegramsiz: { $phones }. Keldi: { $came }
    { $least ->
        [none] Eng kam son yoʻq.
       *[other] Kamida { $least } kishi kerak.
    } { $unseen ->
        [no] { "" }
       *[other] Oxirgi oʻzgarishni tasdiqlamadi: { $unseen }
    }
trainings-desk-more =
    <b>№ { $number } · { $title }</b>
    Yana nima?
    .copy = 📄 Nusxa olish
    .csv = 📎 Roʻyxat, CSV
    .xlsx = 📎 Roʻyxat, XLSX
    .close = 🔒 Yozilishni yopish
    .open = 🟢 Yozilishni qayta ochish
    .cancel = ❌ Treningni bekor qilish
    .poster = 🖼 QR-kodli plakat
    .gain = 📈 Guruh nimani bilib oldi
    .certificates = 📄 Sertifikatlar
trainings-desk-few =
    <b>Juda kam odam yozildi: № { $number }</b>
    { $title }
    🗓 { $when }
    Joyi bor: { $held }, kamida kerak: { $least }.
    Oʻz-oʻzidan hech narsa bekor boʻlmaydi: siz hal qilasiz.
    .keep = Trening boʻladi
    .write = ✉️ Qatnashchilarga xabar
    .cancel = ❌ Treningni bekor qilish
trainings-desk-sure =
    { $what ->
        [open] <b>Hamma uchun ochilsinmi?</b>
        [close] <b>Yozilish yopilsinmi?</b>
        [cancel] <b>Bu trening bekor qilinsinmi?</b>
       *[drop] <b>Bu qoralama oʻchirilsinmi?</b>
    }
    № { $number } · { $title }
    🗓 { $when }
    { $what ->
        [cancel] Darhol xabar topadi, kishi: { $people }. Qaytarib boʻlmaydi.
        [open] U darhol roʻyxatda chiqadi.
        [close] Joyi borlar uni saqlaydi: { $people }
       *[drop] Qaytarib boʻlmaydi.
    }
    .no = Yoʻq, orqaga
trainings-desk-do =
    .open = Ha, ochilsin
    .close = Ha, yopilsin
    .cancel = ❌ Ha, bekor qilinsin
    .drop = 🗑 Ha, oʻchirilsin
trainings-desk-done = Bajarildi.
trainings-desk-not-yours = Sizning joylaringizda bunday trening yoʻq.
trainings-desk-cannot =
    { $why ->
        [drop] Faqat qoralama oʻchiriladi. Buni bekor qilish mumkin: sertifikat va roʻyxatlar qoladi.
        [past] U boshlangan yoki oʻtgan.
        [full] Boʻsh joy qolmadi.
        [chat] Bu odamda Telegram bor: kod kerak emas.
        [early] Buning uchun hali erta.
        [nobody] U yerda Telegrami bor hech kimning joyi yoʻq.
        [approver] Bu joyda boshqa tasdiqlovchi yoʻq. Administratorga ayting.
       *[phase] Hozir buni qilib boʻlmaydi.
    }
trainings-desk-wrong =
    { $why ->
        [time] Kun va soat kerak, masalan 1.12.2026 18:00.
        [past] Bu vaqt oʻtib ketgan.
        [far] Bu bir yildan uzoq.
        [hour] Bunday soat yoʻq yoki ikki marta boʻladi: soat oʻzgaradi.
        [number] Mos son kerak.
        [long] Bu juda uzun.
        [ages] Yosh kerak, masalan 18-30 yoki 18.
        [place] Siz bu joyda ishlamaysiz.
        [taken] Roʻyxatda odam koʻproq yoki trening oʻzgargan. Hech narsa oʻzgarmadi.
        [meanwhile] Buni kimdir oʻzgartirgan. Hech narsa oʻzgarmadi: qayta qarang.
        [phase] U oʻtgan yoki bekor qilingan, oʻzgartirib boʻlmaydi.
        [empty] Soʻz bilan yozing.
        [papers] Hujjat raqamlarini hech qachon soʻramaymiz.
        [answers] Ikkitadan beshtagacha javob kerak, har biri alohida qatorda, 40 harfgacha.
        [over] U boshlangan yoki oʻtgan.
        [twice] Bu raqamli odam roʻyxatda bor.
        [letter] 1000 harfgacha kerak.
        [link] Havola va akkaunt nomlari yuborilmaydi: ular bilan aldash mumkin.
       *[other] Bu mos kelmaydi.
    }
trainings-desk-fields =
    <b>№ { $number } · { $title }</b>
    Nimani oʻzgartirasiz?
trainings-field =
    .when = Kun va soat
    .secret = Manzil yoki havola
    .seats = Joylar
    .least = Kamida
    .languages = Tillar
    .note = Izoh
    .city = Shahar
    .region = Hudud
    .online = Onlayn
    .minutes = Daqiqa
    .women = Faqat ayollar uchun
    .child_care = Bolalarga qarash
    .ages = Yosh
    .office = Tashkilotchi
    .told_ahead = Manzil necha soat oldin
    .series = Takrorlanadi
    .questions = Oʻz savollari
trainings-series =
    .none = yoʻq
    .weekly = har hafta
    .monthly = har oy
# now: what stands there.
trainings-desk-typed =
    { $field ->
        [when] Oʻsha joy vaqti bilan qachon boshlanadi? Masalan: 1.12.2026 18:00.
        [secret] Manzil yoki havola qanday? Uni faqat joyi bor odam koʻradi.
        [seats] Nechta joy bor?
        [least] Kamida necha kishi kerak? 0 — cheklov yoʻq.
        [note] Odamlar yana nimani bilishi kerak?
        [city] Qaysi shaharda?
        [minutes] Necha daqiqa davom etadi?
        [ages] Qaysi yosh uchun? Masalan: 18-30 yoki 18.
        [office] Kim tashkil qiladi?
       *[told_ahead] Manzil necha soat oldin aytiladi?
    }
    Hozir: { $now }
    .empty = Boʻsh qoldirish
trainings-desk-chosen =
    { $field }?
    .yes = ha
    .no = yoʻq
trainings-desk-spoken =
    U qaysi tillarda oʻtadi? Belgilash uchun bosing.
    .done = Boʻldi
trainings-desk-land = U qayerda? Oʻsha joy soati oʻzgarmaydi.
trainings-desk-tell =
    <b>Bundan darhol xabar topadi, kishi: { $people }</b>
    { $field }: { $said }
    .no = Yoʻq, qolsin
    .yes = Ha, oʻzgartirib xabar berish
trainings-desk-questions =
    <b>Oʻz savollari, koʻpi bilan { $most } ta</b>
    { $lines }
    Endi yoziladiganlardan soʻraladi. Kam soʻrang: javoblar 30 kundan keyin oʻchadi.
    Keyingi savol qanday?
    .done = Boʻldi
    .clear = 🗑 Hech narsa soʻramaslik
trainings-desk-kind =
    .text = Soʻz bilan
    .choice = Javob tanlash
    .number = Son
    .phone = Telefon, faqat aloqa uchun
    .date = Sana
trainings-desk-label = Nima soʻraladi? Sodda yozing: xuddi shunday koʻrsatiladi.
trainings-desk-answers = Qanday javoblar bor? Har biri alohida qatorda.

trainings-new = Bu qanday trening?
trainings-new-tap = Iltimos, tugmalardan birini bosing.
trainings-new-country = Qaysi mamlakatda?
trainings-new-region =
    Qaysi hududda?
    .whole = Butun mamlakat yoki onlayn
trainings-new-when = Oʻsha joy vaqti bilan qachon boshlanadi? Masalan: 1.12.2026 18:00.
trainings-new-seats = Nechta joy bor?

trainings-desk-calls =
    <b>Telegrami yoʻqlarga qoʻngʻiroq qilinadi</b>
    { $many ->
        [no] Hozir hech kimga qoʻngʻiroq kerak emas.
       *[other] Bosing: ism va raqam ochiladi, bu yozib qoʻyiladi.
    }
trainings-desk-call-line =
    { $tried ->
        [yes] 🔁
       *[no] ☎️
    } № { $number } · { $what ->
        [change] oʻzgardi
        [cancelled] bekor
        [reminder] eslatma
        [offer] joy boʻshadi
        [last] joy bor, shoshilinch
       *[lapsed] muddat oʻtdi
    }
trainings-desk-call =
    <b>{ $what ->
        [change] Ayting: vaqt yoki joy oʻzgardi.
        [cancelled] Ayting: u bekor qilindi.
        [reminder] Ayting: u yaqin. Keladimi, soʻrang.
        [offer] Ayting: joy boʻshadi. Oladimi?
        [last] Ayting: joy birinchi rozi boʻlganniki. Oladimi?
       *[lapsed] Ayting: joyni olish muddati oʻtdi.
    }</b>
    { $who } · { $phone } · { $language }
    { $title }
    🗓 { $when }
    📍 { $where }
    Shungacha qoʻngʻiroq qiling: { $until }
trainings-desk-called =
    .reached = ✅ Aytildi
    .not = Javob yoʻq
    .gone = Kelmaydi
    .takes = ✅ Joyni oladi

trainings-add-language = U qaysi tilda gapiradi?
trainings-add-name =
    Unga qanday murojaat qilamiz? Ism yetarli.
    Ayting: ism yopiq saqlanadi, treningdan 30 kun keyin oʻchiriladi.
    .without = Ismsiz
trainings-add-phone =
    Oʻzgarishni qaysi raqamga aytamiz?
    .without = Raqamsiz
trainings-add-no-phone = Telefon raqami kerak, masalan +77010000000.
trainings-add-done =
    { $standing ->
        [seated] ✅ <b>Joy bor.</b>
       *[other] ⏳ <b>Navbatda. Oʻrni: { $place }</b>
    }
    { $title }
    🗓 { $when }
    Bu kodni ikki marta oʻqib bering: <b>{ $code }</b>
    U bilan joyni oʻz Telegramida olish mumkin, 7 kun: { $link }
    .again = ☎️ Yana birini yozish
    .seat = Yozuvni ochish

trainings-desk-roster =
    <b>Roʻyxat: № { $number } · { $title }</b>
    Band yoki taklif qilingan: { $held }. Navbatda: { $waiting }
trainings-desk-seat-line =
    № { $number } · { $standing ->
        [seated] 🪑
        [offered] 🎟
        [waiting] ⏳
       *[other] ✖️
    } { $language } { $by ->
        [phone] ☎️
       *[chat] 💬
    } { $came ->
        [yes] ✅
       *[no] { "" }
    }
trainings-desk-seat =
    <b>{ $line }</b>
    { $title }
    { $lines }
    .open = 👁 Ismni ochish (yoziladi)
    .code = 🔢 Yangi kod
    .off = Kelmaydi
trainings-desk-known = { $what }: { $said }
trainings-desk-nameless = ismsiz
trainings-desk-off =
    <b>U kelmaydimi?</b>
    { $line }
    Joy boshqaga beriladi.
    .no = Yoʻq, orqaga
    .yes = Kelmaydi
trainings-head =
    .number = Tartib raqami
    .name = Ism
    .phone = Telefon
    .language = Til
    .standing = Holati
    .came = Keldi

trainings-desk-attend =
    <b>Kim keldi: № { $number } · { $title }</b>
    🗓 { $when }
    Belgilandi: { $came } / { $seats } joy. Odamlarni sanang: kod boshqaga berilishi mumkin.
    { $settled ->
        [yes] 🔒 Roʻyxat yopilgan.
       *[no] 30 daqiqa oldindan bir soat keyingacha belgilanadi.
    }
    .door = 🔲 Eshikdagi QR-kod
    .code = 🔢 Toʻrt raqamni aytish
    .ticks = ☑️ Roʻyxatda belgilash
    .settle = 🔒 Roʻyxatni yopish
    .csv = 📎 CSV
    .xlsx = 📎 XLSX
trainings-desk-door =
    <b>Eshikda: { $title }</b>
    { $link }
    Faqat oʻsha yerda koʻrsating. Joyi bor odam ochadi va belgilanadi.
    .attend = ✅ Kim keldi
    .new = 🔄 Yangi kod, eskisi tugaydi
trainings-desk-digits =
    <b>{ $digits }</b>
    Ovoz chiqarib ayting, chatga yozmang: { $title }
    Odamlar «Men shu yerdaman» ni bosib, shuni yozadi.
    .attend = ✅ Kim keldi
    .new = 🔄 Yangi raqamlar
trainings-desk-ticks =
    <b>{ $title }</b>
    Belgilandi: { $came }. Bosish belgini qoʻyadi yoki oladi.
trainings-desk-settle =
    <b>Roʻyxat yopilsinmi?</b>
    { $title }
    Belgilandi: { $came } / { $seats }. Keyin hech kim belgilanmaydi, sertifikat berish mumkin.
    .no = Yoʻq, orqaga
    .yes = 🔒 Ha, yopilsin

trainings-letter-language = Qaysi tilda yozasiz?
trainings-letter-words =
    Joyi borlarga nima deysiz?
    Havola va akkaunt nomisiz. Qanday yozsangiz, shunday boradi.
trainings-letter =
    <b>Xabar: № { $number } · { $title }</b>
    <blockquote>{ $text }</blockquote>
    Til: { $language }. Oladi, kishi: { $people }. Telegramsiz, qoʻngʻiroq kerak: { $phones }
    { $how ->
        [sent] Yuborildi.
        [alone] Ovozsiz keladi, sarlavhasi «Tashkilotchilardan».
        [asked] Tasdiqlovchidan soʻralgan.
       *[ask] Odam koʻp: avval boshqa kishi koʻrishi kerak.
    }
    .again = ✏️ Qayta yozish
    .desk = 🗂 Xodimlar
    .send = ✉️ Yuborish, kishi: { $people }
    .ask = 🙋 Tasdiq soʻrash
    .approve = ✅ Tasdiqlab yuborish
trainings-letter-count = Bu necha kishi uchun? Son va soʻz yozing, masalan: 150 kishi.
trainings-letter-refused =
    { $why ->
        [own] Boshqa kishi tasdiqlashi kerak.
        [count] Bu boshqa son.
        [lapsed] Juda oldin soʻralgan: qayta soʻrang.
        [done] Bu tasdiqlangan.
        [role] Siz bu joyda tasdiqlovchi emassiz.
       *[other] Soʻrov qaytarib olingan.
    }
trainings-letter-sent =
    Xabar yoʻlda, kishi: { $people }.
    Telegramsiz, qoʻngʻiroq kerak: { $phones }
    .page = Treningga
trainings-letter-body =
    <b>Tashkilotchilardan: { $what }</b>
    { $text }
    (yozilgan til: { $language })
    .more = Hammasini koʻrsatish
trainings-desk-many =
    Odamlar { $most } dan koʻp: chatdagi fayl uchun bu juda koʻp.
    Serverda: python -m bot trainings export { $number } FILE
trainings-desk-file = Roʻyxat № { $number }: { $what }. Unda ismlar bor: hech kimga bermang.

trainings-digits = Trener qaysi toʻrt raqamni aytdi? Ularni yozing.
trainings-here =
    { $how ->
        [here] ✅ Siz belgilandingiz. Kelganingiz uchun rahmat.
        [already] ✅ Siz allaqachon belgilangansiz.
        [early] Hali erta. Boshlanishidan 30 daqiqa oldin urinib koʻring.
        [late] Belgilash vaqti oʻtdi. Iltimos, trenerga ayting.
        [seat] Sizda bu yerda joy yoʻq. Iltimos, trenerga ayting.
        [stopped] Juda koʻp xato boʻldi. Trenerga ayting: u sizni belgilaydi.
        [wrong] Raqamlar toʻgʻri emas. Trenerdan soʻrab, qayta yozing.
       *[old] Bu kod endi ishlamaydi. Iltimos, trenerdan soʻrang.
    }
    .more = Treningni koʻrsatish

# A code to be printed.
trainings-desk-poster =
    <b>{ $title }</b>
    Kodni skanerlagan odam shu mashgʻulotni ochadi. Havola: { $link }
    .back = Orqaga
trainings-desk-no-poster = Hozir plakat yoʻq: bot oʻz nomini hali bilmaydi. Keyinroq urinib koʻring.
