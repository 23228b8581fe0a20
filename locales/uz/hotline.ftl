# Not yet read by a native speaker.
# The names of what a case is sorted by: for operators, reports and, where said, the person.
# Each is a button too: at most 30 characters.

# The topics of the articles, in the words of cards-topics.
hotline-topic =
    .papers = Hujjatlar va muddat
    .permit = Patent va ruxsatnoma
    .work = Ish va oylik
    .police = Politsiya va sud
    .family = Uy va oila
    .care = Shifokor va kasalxona
    .birth = Homiladorlik va tugʻruq
    .child = Bolalar
    .tb = Sil kasalligi
    .mind = Koʻngil ogʻir boʻlsa
    .danger = Xavf
    .aid = Birinchi yordam
    .sudden = Zahar, tishlash, insult
    .disaster = Yongʻin, zilzila, suv
    .weather = Sovuq va issiq
    .ready = Oldin va keyin
    .leave = Ketishdan oldin
    .back = Uyga qaytganda
    .other = Boshqa

# How a case ended.
hotline-outcome =
    .informed = Maʼlumot berildi
    .referred = Boshqalarga yoʻllandi
    .solved = Hal boʻldi
    .partly = Qisman hal boʻldi
    .withdrawn = Odam rad etdi
    .no-answer = Odam javob bermayapti
    .not-ours = Bizning ish emas
    .duplicate = Takroriy
    .other = Boshqa

# What makes somebody vulnerable; for operators, the person never sees it.
hotline-flag =
    .child-alone = Bola yolgʻiz
    .pregnant = Homilador
    .disabled = Nogironlik
    .violence = Zoʻravonlik
    .trafficking = Odam savdosi
    .no-papers = Hujjatsiz
    .no-shelter = Tunash joyi yoʻq
    .medical = Kasallik yoki jarohat

# Urgent kinds: the person taps them, the worst danger first. At most 30 characters.
hotline-urgent =
    .hurt = Jarohat yoki ogʻir kasallik
    .wish-to-die = Yashagim kelmayapti
    .violence = Urishyapti, tahdid qilishyapti
    .child-alone = Bola yolgʻiz qolgan
    .forced-labour = Majburlab ishlatishyapti
    .detained = Politsiya ushlab turibdi
    .pregnant = Homiladorlik, tugʻruq
    .no-shelter = Tunashga joy yoʻq

# How a case came.
hotline-channel =
    .chat = Chat
    .phone = Telefon
    .walk-in = Ofisga keldi

# How soon somebody has to answer.
hotline-urgency =
    .now = Hozir
    .soon = Tez orada
    .normal = Navbat bilan

# The canned replies, by group.
hotline-group =
    .greeting = Boshlash
    .ask = Soʻrash
    .numbers = Kimga qoʻngʻiroq qilish
    .papers = Hujjatlar va muddat
    .wages = Ish va oylik
    .health = Sogʻliq
    .violence = Zoʻravonlik, majburiy mehnat
    .detention = Politsiya, ushlab turish
    .family = Vafot, yaqinni qidirish
    .wait = Kutish
    .close = Yopish

# The cards for operators, by kind.
hotline-card =
    .violence = Zoʻravonlik
    .trafficking = Odam savdosi
    .suicide = Yashashni istamaydi
    .detention = Ushlab turish
    .child = Bola yolgʻiz
    .birth = Homiladorlik va tugʻruq
    .tb = Sil kasalligi
    .wages = Oylik berilmadi
    .passport = Pasportni olib qoʻyishdi
    .death = Yaqinning vafoti

# The MICIC guidelines in own short words, for reports; the titles stand in config/hotline.toml.
hotline-guideline =
    .g1 = 1 Inqirozlarni kuzatish
    .g2 = 2 Himoyadagi maʼlumot
    .g3 = 3 Oʻziga yordam
    .g4 = 4 Tizimda ishtirok
    .g5 = 5 Birga rejalash
    .g6 = 6 Tushunarli muloqot
    .g7 = 7 Oldindan kelishuvlar
    .g8 = 8 Tajribadan oʻrganish
    .g9 = 9 Inqirozda xabar berish
    .g10 = 10 Xavfsiz joyga yoʻl
    .g11 = 11 Hammaga yordam
    .g12 = 12 Aniq yoʻllash
    .g13 = 13 Evakuatsiya
    .g14 = 14 Hayotni tiklash
    .g15 = 15 Mahalliy aholi

# part: asking

hotline-main =
    <b>Xavf boʻlsa, avval 112 raqamiga qoʻngʻiroq qiling.</b> Tez yordam 103, politsiya 102. Bepul.

    <b>Operatordan soʻrash</b>{ $about }
    Operator — tirik odam, shu yerda oʻqiydi va javob beradi. Ism kerak emas.
    <b>Biz hech qachon pul, kod yoki pasport soʻramaymiz.</b>

    { $lines }
    .ask = ✍️ Operatorga yozish
    .urgent = 🆘 Bu shoshilinch
    .mine = 📂 Mening murojaatim
    .code = 🔢 Menda kod bor
    .centre = 🏢 Telefon, manzil, soatlar
hotline-about = Savolingiz: { $what }
hotline-duty = Hozir navbatchi operator bor.
hotline-nobody = Hozir hech kim navbatda emas. Yozishingiz mumkin. Qaytganimizda oʻqiymiz.
hotline-nobody-until = Hozir hech kim navbatda emas. Yozishingiz mumkin. Jadval boʻyicha qaytamiz: { $when }.
hotline-wait = Oxirgi javoblarning yarmi { $time } ichida keldi. Sizniki koʻproq vaqt olishi mumkin.
hotline-wait-unknown = Javob qancha vaqt olishini hozircha bilmaymiz.
hotline-minutes = { $count } daqiqa
hotline-hours = { $count } soat

hotline-centre =
    <b>Migrantlar uchun axborot markazi</b>{ $invented }
    Telefon: { $phone }
    Biz oʻqiymiz: { $languages }

    { $offices }

    <b>Biz hech qachon pul, kod yoki pasport soʻramaymiz.</b>
    .ask = ✍️ Operatorga yozish
hotline-invented = ⚠️ Bu namoyish: raqam, manzillar va soatlar oʻylab topilgan. Qoʻngʻiroq qilmang va bormang.
hotline-office =
    .moscow = Moskva, Namuna koʻchasi, 1
    .almaty = Olmaota, Namuna koʻchasi, 1
hotline-day =
    .mon = Du
    .tue = Se
    .wed = Cho
    .thu = Pay
    .fri = Ju
    .sat = Sha
    .sun = Yak
hotline-days = { $first }–{ $last }: { $hours }
hotline-day-hours = { $day }: { $hours }
hotline-clock =
    .moscow = Moskva vaqti bilan
    .almaty = Olmaota vaqti bilan
