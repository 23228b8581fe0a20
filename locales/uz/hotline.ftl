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
    .referred = Boshqalarga yuborildi
    .solved = Hal boʻldi
    .partly = Qisman hal boʻldi
    .withdrawn = Odam voz kechdi
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
    .no-papers = Hujjati yoʻq
    .no-shelter = Tunash joyi yoʻq
    .medical = Kasallik yoki jarohat

# Urgent kinds: the person taps them, the worst danger first. At most 30 characters.
hotline-urgent =
    .hurt = Jarohat yoki ogʻir kasallik
    .wish-to-die = Yashagim kelmayapti
    .violence = Kaltaklash yoki tahdid
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
    <b>Xavf boʻlsa, avval 112 raqamiga qoʻngʻiroq qiling.</b> Tez yordam 103, politsiya 102. Qoʻngʻiroq bepul.

    <b>Operatordan soʻrash</b>{ $about }
    Operator bot emas, odam. U shu yerda oʻqiydi va javob beradi. Ismingiz kerak emas.
    <b>Biz hech qachon pul, kod yoki pasport soʻramaymiz.</b>

    { $lines }
    .ask = ✍️ Operatorga yozish
    .urgent = 🆘 Bu shoshilinch
    .mine = 📂 Mening murojaatim
    .code = 🔢 Menda kod bor
    .centre = 🏢 Telefon, manzil, ish vaqti
hotline-about = Savolingiz: { $what }
hotline-duty = Hozir navbatchi operator bor.
hotline-nobody = Hozir navbatchi operator yoʻq. Yozishingiz mumkin. Qaytganimizda oʻqiymiz.
hotline-none-yet = Bu yerda hali operator yoʻq. Oʻzingiz qoʻngʻiroq qiling, raqamlar: /services. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.
hotline-nobody-until = Hozir navbatchi operator yoʻq. Yozishingiz mumkin. Jadval boʻyicha qaytish vaqtimiz: { $when }.
hotline-wait = Oxirgi javoblarning yarmi { $time } ichida keldi. Sizniki koʻproq vaqt olishi mumkin.
hotline-wait-unknown = Javob qancha vaqt olishini hozircha bilmaymiz.
hotline-minutes = { $count } daqiqa
hotline-hours = { $count } soat

hotline-centre =
    <b>Migrantlar uchun axborot markazi</b>{ $invented }
    Telefon: { $phone }
    Biz oʻqiydigan tillar: { $languages }

    { $offices }

    <b>Biz hech qachon pul, kod yoki pasport soʻramaymiz.</b>
    .ask = ✍️ Operatorga yozish
hotline-invented = ⚠️ Bu faqat namuna: raqam, manzillar va ish vaqti oʻylab topilgan. Qoʻngʻiroq qilmang, u yerga bormang.
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

# What an operator can answer by one tap: chosen by Russian or English, read in the person's language.

hotline-reply =
    .hello = Assalomu alaykum! Men operatorman: bot emas, odamman. Nima boʻlganini oʻz soʻzingiz bilan yozing.
    .read = Xabaringizni oʻqidim. Yozganingiz uchun rahmat. Bir necha savol beraman. Istagan savolga javob bermasangiz ham boʻladi.
    .heard = Ovozli xabaringizni eshitdim. Rahmat. Endi bir necha savol beraman.
    .not-police = Biz politsiya ham, migratsiya xizmati ham emasmiz. Ismingizni aytish shart emas.
    .never-ask = Biz hech qachon pul, kod yoki pasport soʻramaymiz. Kimdir bizning nomimizdan soʻrayaptimi? Javob bermang, menga ayting.
    .safe = Hozir xavfsiz joydamisiz? Boʻlmasa, avval 112 yoki 102 raqamiga qoʻngʻiroq qiling. Keyin menga yozing.
    .country-region = Hozir qaysi mamlakatda, qaysi hududdasiz? Shahar nomi yetarli. Manzilingiz kerak emas.
    .citizenship = Pasportingiz qaysi mamlakatniki? Qoidalar shunga bogʻliq. Pasport raqami kerak emas.
    .since = Bu qachon boshlandi? Taxminan aytsangiz boʻladi.
    .entered = Mamlakatga qachon kirgansiz? Koʻp muddatlar shu kundan hisoblanadi.
    .contract = Qogʻozda yozilgan mehnat shartnomangiz bormi? Boʻlmasa: nimaga va kim bilan kelishgansiz?
    .papers = Pasport va boshqa hujjatlaringiz oʻzingizdami? Boʻlmasa, kimda?
    .no-photos = Iltimos, hujjat suratini yubormang. Yuborib qoʻydingizmi? Oʻchirib tashlang, u menga kerak emas. Faqat soʻraganimni yozing.
    .child = Yoningizda bola bormi? Necha yoshda? Bola hozir xavfsiz joydami?
    .pregnant = Homiladormisiz yoki yoningizda homilador ayol bormi? Necha oylik? Qon ketsa yoki qattiq ogʻrisa, hozir 103 raqamiga qoʻngʻiroq qiling.
    .hurt = Jarohat oldingizmi yoki kasalmisiz? Hayotga xavf boʻlsa, hozir 103 yoki 112 raqamiga qoʻngʻiroq qiling. Qoʻngʻiroq bepul.
    .how-many = Necha kishisiz? Hozir kimgadir shifokor kerakmi?
    .done = Hozirgacha nima qildingiz? Sizga kimdir javob berdimi?
    .trusted = Yaqiningizda ishonchli odam bormi? U bugun sizga yordam bera oladimi?
    .need = Bugun sizga birinchi navbatda nima kerak?
    .other-words = Uzr, tushunmadim. Iltimos, boshqacha qilib, qisqa gaplar bilan yozing.
    .ask-colleague = Murojaatingizni hamkasbimga bersam boʻladimi? U bu yerda yozganlaringizning hammasini oʻqiydi. Yoʻq desangiz ham boʻladi.
    .ask-lawyer = Bu haqda yuristdan soʻrasam boʻladimi? Faqat nima boʻlganini aytaman, ismingiz va raqamingizni aytmayman. Yoʻq desangiz ham boʻladi.
    .ask-consulate = Konsulxonangizga aytsam boʻladimi? Yoʻq desangiz ham boʻladi. Unga ismingiz va turgan joyingiz kerak. Bu siz uchun xavfli boʻlishi mumkinmi?
    .ask-partner = Bir tashkilot yordam berishi mumkin. Unga aytamiz: nima boʻlgani, hududingiz, siz bilan qanday bogʻlanish. Rozimisiz? Yoʻq desangiz ham boʻladi.
    .call-112 = Hozir 112 raqamiga qoʻngʻiroq qiling, bu bepul. Nima boʻlganini va joyni ayting. Oʻzingiz qoʻngʻiroq qiling: men qoʻngʻiroq qilsam, boshqa shahar javob berishi mumkin.
    .call-103 = Hozir 103 raqamiga qoʻngʻiroq qiling, bu bepul. Telefon karnayini (громкая связь) yoqing, aytganlarini qiling. Goʻshakni birinchi boʻlib qoʻymang.
    .call-102 = Politsiyaga, 102 raqamiga qoʻngʻiroq qiling. Manzilni yoki yoningizda nima borligini ayting. Ular hujjatlaringizni tekshirishi mumkin. Hayotga xavf boʻlsa, baribir qoʻngʻiroq qiling.
    .call-111-kz = 111 raqamiga kechayu kunduz, bepul qoʻngʻiroq qilish mumkin. Ismingizni aytish shart emas. Psixologlar va yuristlar javob beradi.
    .cannot-speak = Ovoz chiqarib gapira olmaysizmi? Turgan joyingizni xaritada ishonchli odamga yuboring. U 112 raqamiga qoʻngʻiroq qila oladi.
    .no-number = Buning uchun bizda tekshirilgan raqam yoʻq. Notanish odamlarning raqamlar roʻyxatiga ishonmang.
    .registration-ru = Uy egasidan birinchi kunlarda sizni migratsiya roʻyxatiga qoʻyishini soʻrang. Muddat qaysi mamlakat pasporti ekaniga bogʻliq.
    .registration-kz = Uy egasi kelganingizdan keyin 3 ish kuni ichida siz haqingizda xabar berishi kerak. 01.07.2026 dan oʻzingiz ham onlayn roʻyxatdan oʻting. Oxirgi kunni kutmang.
    .patent-late = 2020-yilgi qoida: toʻlov kechiksa, patent ertasi kuni tugaydi. Bugun yurist yoki migratsiya xizmatidan soʻrang. Hamma chekni saqlang.
    .patent-30-days = Patent uchun 30 kun oʻtib ketdimi? Hujjatlarni hali topshirish mumkin, lekin jarima boʻladi. Summani migratsiya xizmatidan soʻrang.
    .passport-lost = Pasport yoʻqolsa: avval politsiyaga ayting va maʼlumotnoma (справка) oling. Keyin konsulxonaga boring. U qaytish guvohnomasini bera oladi.
    .ban = Kirish taqiqi bor-yoʻqligini safardan oldin bepul tekshiring: мвд.рф. “Topilmadi” degan javob kafolat emas. Taqiqni olib tashlash uchun hech kimga toʻlamang.
    .register = Nazorat reyestrida (РКЛ) bor-yoʻqligingizni мвд.рф yoki Госуслугиda tekshiring. Xato boʻlib turadi, uni tuzatsa boʻladi. Cheklar, shartnoma va registratsiyani tayyorlab qoʻying.
    .do-not-buy = Notanishlardan registratsiya, patent yoki sertifikat sotib olmang. Ular soxta, ular tufayli mamlakatga kirish taqiqlanadi.
    .school-ru = Maktab uchun chet ellik bolaga qonuniy yashash hujjati va bepul rus tili testi kerak. Maktablar politsiya bilan maʼlumot almashadi. Arizadan oldin hujjatlarni tekshiring.
    .school-kz = Qozogʻistonda chet ellik bolalar davlat maktabiga boradi. Qogʻozlar roʻyxatini maktabdan soʻrang. Migratsiya kartasining nusxasini oling.
    .rules = Qoidalar oʻzgarib turadi. Maqolada qaysi kuni tekshirilgani yozilgan. Biror ish qilishdan oldin yana tekshiring.
    .wages-proof = Isbot yigʻing: shartnoma, yozishmalar, ishdagi suratlar, pul oʻtkazmalari. Hamkasblaringiz ismini yozib qoʻying. Hech narsani oʻchirmang.
    .wages-demand = Pulingizni yozma va muloyim soʻrang. Xat nusxasini va har bir javobni saqlang.
    .wages-inspection-ru = Davlat mehnat inspeksiyasiga shikoyat qilish mumkin: онлайнинспекция.рф. Shartnomasiz ishni ham isbotlasa boʻladi.
    .wages-inspection-kz = Hududingiz mehnat inspeksiyasiga yoki enbek.kz orqali shikoyat qilish mumkin. Natija boʻlmasa, prokuraturaga, keyin sudga boring.
    .passport-taken = Ishda hech kim pasportingizni ushlab turishga haqli emas. Uni xabar yozib soʻrang, xabarni saqlang. Berishmadimi? 102 raqamiga qoʻngʻiroq qiling va konsulxonaga ayting.
    .injury = Ishda jarohat oldingizmi? Avval shifokor: 103 raqamiga qoʻngʻiroq qiling. Ish beruvchidan baxtsiz hodisa aktini (акт) soʻrang. Tibbiy qogʻozlar va suratlarni saqlang.
    .emergency-free-ru = Rossiyada shoshilinch tibbiy yordam har bir chet ellikka bepul, hujjati boʻlmasa ham. Hayotga xavf boʻlsa, 103 yoki 112 raqamiga qoʻngʻiroq qiling. Keyingi davolanish pullik boʻlishi mumkin.
    .emergency-free-kz = Qozogʻiston: shoshilinch tibbiy yordam Oʻzbekiston, Tojikiston, Qirgʻiziston va Rossiya fuqarolariga bepul. 103 raqamiga qoʻngʻiroq qiling. Xavf oʻtgach, davolanish pullik boʻlishi mumkin.
    .hospital-police = Kasalxona hech kimga aytmaydi, deb vaʼda bera olmaymiz. Hayotga xavf boʻlsa, baribir avval 103 raqamiga qoʻngʻiroq qiling.
    .pregnancy-danger = Qon ketsa, qattiq ogʻrisa, tirishsa, isitma boʻlsa, bola kam qimirlasa: hozir 103 raqamiga qoʻngʻiroq qiling. Bitta belgi yetarli. Ertalabni kutmang.
    .labour = Tugʻruq boshlansa: 103 raqamiga qoʻngʻiroq qiling, nechanchi hafta ekanini ayting. Toʻlovdan qoʻrqib uyda tugʻmang.
    .child-ill = Bola icha olmayaptimi, tirishyaptimi (судороги), qiyin uygʻonyaptimi? Hozir 103 raqamiga qoʻngʻiroq qiling. Kutmang.
    .tb = Sil davolanadi. Shifokor tugatmaguncha tabletkani har kuni iching. Kasallikni shifokordan yashirmang.
    .tb-papers = Rossiyada sil topilsa, yashash huquqingizga taʼsir qilishi mumkin. Yurist va konsulxonadan oldinroq soʻrang. Davolanishni baribir davom ettiring.
    .tb-clinic = Ikki hafta yoki undan uzoq yoʻtalyapsizmi? Istalgan klinikaga yoki sil dispanseriga (тубдиспансер) boring. Qancha turishini oʻsha yerda soʻrang.
    .not-doctor = Men shifokor emasman, kasallikka baho bera olmayman. Maqola yuborib, klinika topishga yordam bera olaman. Xavf boʻlsa, 103 raqamiga qoʻngʻiroq qiling.
    .glad-you-told = Menga aytganingiz yaxshi boʻldi. Siz yolgʻiz emassiz. Oʻzingizni oʻldirish haqida oʻylayapsizmi?
    .about-to-act = Hozir oʻzingizga zarar yetkazishingiz mumkin boʻlsa, 103 yoki 112 raqamiga qoʻngʻiroq qiling. Ishonchli odam yoningizda boʻlsin. Tabletka, spirtli ichimlik va qurolni oʻzingizdan uzoqqa qoʻying.
    .believe = Bunda sizning aybingiz yoʻq. Men sizga ishonaman. Endi nima qilishimizni siz hal qilasiz.
    .danger-home = Hozir xavf boʻlsa: 102 yoki 112 raqamiga qoʻngʻiroq qiling. Qoʻshnilarga, politsiyaga yoki kasalxonaga boring. Bolalarni, telefon va hujjatlarni oling.
    .safe-plan = Ishonchli odam bilan maxfiy soʻzni kelishib oling. Unga sumka berib qoʻying: hujjat, kalit, pul, dori. Ketmoqchi ekaningizni uyda hech kimga aytmang.
    .throat = Boʻgʻzingizdan bir marta boʻlsa ham ushlashdimi? Izi boʻlmasa ham shifokorga boring yoki 103 raqamiga qoʻngʻiroq qiling.
    .crisis-centre-ru = Koʻp hududlarda krizis markazlari bor. Госуслугиda qidiring: “Кризисная ситуация”. “Joy yoʻq” deyishdimi? Boshqasidan soʻrang.
    .crisis-centre-kz = 111 raqamiga qoʻngʻiroq qilib, yaqin krizis markazini soʻrang. Borishdan oldin qoʻngʻiroq qiling: baʼzilari yopilgan. Chet elliklarga ham yordam beriladi.
    .phone-seen = Bu telefonni boshqa odam ham oʻqiy oladimi? Faqat yolgʻiz qolganingizda yozing. /hide bu chatning oxirgi ikki kunini tozalaydi.
    .forced-work = Qoʻyib yuborishmayaptimi yoki qoʻrqitishyaptimi? 102 yoki 112 raqamiga qoʻngʻiroq qiling, manzilni ayting. Xoʻjayin bilan yolgʻiz tortishmang.
    .trafficking-number = Odam savdosi boʻyicha tekshirilgan alohida raqamimiz yoʻq. 102 yoki 112 raqamiga qoʻngʻiroq qiling. Qozogʻistonda 111 ham yordam berishi mumkin.
    .detention-now = Tarjimon soʻrang. Konsulxonaga qoʻngʻiroq qilmoqchi ekaningizni ayting. Bayonnoma (протокол) soʻrang. Tushunmagan qogʻozingizga imzo qoʻymang.
    .detention-same-day = Shu kuniyoq harakat qiling: shikoyat muddati qisqa. Yozma qaror soʻrang. Qaysi kungacha shikoyat qilish mumkinligini soʻrang.
    .detention-kz = Qozogʻistonda chiqarib yuborishni sud hal qiladi. Bugun oilangizga va konsulxonaga ayting, advokat soʻrang. Qarorgacha koʻproq yordam berish mumkin.
    .detention-lawyer = Siz uchun yurist qidiryapman. Yurist kelishiga vaʼda bera olmayman. Hozircha sizga nima deyishayotganini shu yerga yozing.
    .detention-family = Odam qayerdaligini 102, migratsiya xizmati yoki konsulxonadan soʻrang. Uning pasportini va chiptasi uchun pul olib boring.
    .detention-children = Bolalaringiz bormi? Darhol ayting: ular qayerda, kim olib keta oladi. Buni yozib qoʻyishlarini soʻrang.
    .interpreter = Politsiyada tarjimon soʻrash mumkin. Shifokorga koʻrsatiladigan jumlalar: /show.
    .sorry-loss = Taʼziyamni qabul qiling. Shoshilmang. Yoza olganingizda yozing, avval nima qilishni aytaman.
    .death-ru = Avval 112 yoki 103 va politsiyaga, 102 raqamiga qoʻngʻiroq qiling. Keyin hujjatlar: morg, ЗАГС, konsulxona. Marhumni uyga olib ketishga kim pul toʻlashini konsulxonadan soʻrang.
    .death-kz = Avval morg: tibbiy maʼlumotnoma. Keyin ЦОН: oʻlim guvohnomasi. Konsulxonaga ayting, davlatingiz nimani toʻlashini soʻrang.
    .death-who-pays = Oʻzbekiston va Qirgʻiziston marhumni uyga olib ketish pulini toʻlashi mumkin. Qarindoshlar ariza berishi kerak. Arizani tezroq bering. Boshqa mamlakat fuqarolari konsulxonadan soʻrasin.
    .lost-family = Avval politsiyadan (102), keyin migratsiya xizmati va konsulxonadan soʻrang. Tayyorlab qoʻying: toʻliq ismi, tugʻilgan kuni, oxirgi manzili. Notanishlarga toʻlamang.
    .need-time = Buni tekshirish uchun menga vaqt kerak. Eng kechi bilan ertaga shu yerda javob beraman, hech narsa topmasam ham.
    .colleague = Murojaatingizni endi hamkasbim davom ettiradi. Hammasini qaytadan aytish shart emas.
    .night = Kechasi bu yerda hech kim oʻqimaydi. Shoshilinchmi? Bizni kutmang, 112 raqamiga qoʻngʻiroq qiling.
    .busy = Hozir koʻp odam yozyapti, avval shoshilinchlariga javob beramiz. Hayotga xavf bormi? Kutmang, 112 raqamiga qoʻngʻiroq qiling.
    .language = Tilingizni yaxshi bilmayman. Tayyor jumlalar bilan javob beraman. Iltimos, qisqa gaplar bilan yozing.
    .call-back = Sizga qoʻngʻiroq qilaymi? Raqam va qulay vaqtni yozing. Keyin raqamni oʻchirib tashlaymiz.
    .article = Bu haqda sizga oʻz tilingizda maqola yuboryapman. Bemalol oʻqing, keyin mendan soʻrang.
    .cannot-promise = Natija boʻladi deb vaʼda bera olmayman. Nima qilishni va kim yordam berishi mumkinligini ayta olaman.
    .not-ours = Buni oʻzimiz qila olmaymiz. Kim yordam bera olishini yozib yuboraman.
    .solved = Rahmat. Endi masala hal boʻldimi? “Ha” yoki “yoʻq” deb yozing.
    .no-answer = Sizdan javob kelmadi. Hammasi joyidami? Yozmasangiz, murojaatni yopaman. Uni qayta ochish mumkin.
    .closing = Murojaatni yopyapman. Uni qayta ochish mumkin. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.
    .withdrawn = Davom ettirishni istamasangiz, mayli. Murojaatni yopaman. Istagan payt qaytib kelishingiz mumkin.
    .duplicate = Bir masala boʻyicha ikkita murojaatingiz bor. Bunisini yopaman, ikkinchisida javob beraman.
    .rate = Iltimos, javobimizni bir bosishda baholang. Bu yaxshiroq javob berishga yordam beradi.
    .take-care = Ishonchingiz uchun rahmat. Oʻzingizni ehtiyot qiling. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.

# Beside an urgent case, for the operator: six lines, always in the same order.

hotline-card-violence =
    <b>Soʻrang:</b> Xavfsiz joydamisiz? Telefonni yana kim oʻqiydi? Bolalar bormi? Boʻgʻzingizdan ushlashdimi?
    <b>Vaʼda bermang:</b> markazda joy boʻladi, politsiya keladi, hech kim bilmaydi deb.
    <b>Kimga qoʻngʻiroq:</b> odam oʻzi 102 yoki 112 ga qoʻngʻiroq qiladi. Siz tergan 112 boshqa joyga tushadi. Qozogʻiston: 111 ham.
    <b>Yuboring:</b> uyda xavfsizlik haqidagi maqola, xavfsizlik rejasi. Faqat betaraf soʻzlar; /hide ni ayting.
    <b>Soʻramang:</b> nega ketmaydi, nima qilgan, tafsilotlar. Zoʻravon bilan hech qachon gaplashmang.
    <b>Topshiring:</b> darhol, bunday murojaatlarni ochishga haqli xodimga. Eng avval: boʻgʻiz, qurol, bolalar.

hotline-card-trafficking =
    <b>Soʻrang:</b> Keta olasizmi? Manzil yoki moʻljal? Necha kishisiz? Jarohat olgan bormi? Pasportlar kimda?
    <b>Vaʼda bermang:</b> ozod qilishadi, tunash joyi va oylik beriladi, politsiya hujjatni tekshirmaydi deb.
    <b>Kimga qoʻngʻiroq:</b> oʻzi yoki erkinlikdagi tanishi 102 yoki 112 ga qoʻngʻiroq qilib, manzilni aytadi. Siz tergan 112 boshqa joyga tushadi. Qozogʻiston: 111 ham. Shu masala uchun tekshirilgan alohida raqamimiz yoʻq.
    <b>Yuboring:</b> ishdan keta olmaslik haqidagi maqola; turgan joyini xaritada ishonchli odamga qanday yuborish.
    <b>Soʻramang:</b> kaltak tafsilotlarini. Xoʻjayin bilan tortishishni, isbot uchun xavfga borishni maslahat bermang.
    <b>Topshiring:</b> darhol, bunday murojaatlarni ochishga haqli xodimga. Konsulxonaga faqat roziligi bilan.

hotline-card-suicide =
    <b>Soʻrang:</b> ochiq: “Oʻzingizni oʻldirish haqida oʻylayapsizmi?” Yolgʻizmisiz? Hozir yoningizga kim kela oladi?
    <b>Vaʼda bermang:</b> sir saqlaymiz, hammasi yaxshi boʻladi, tuni bilan shu yerda boʻlaman deb.
    <b>Kimga qoʻngʻiroq:</b> hozir qilib qoʻyadigan boʻlsa: oʻzi yoki yonidagi odam 103 yoki 112 ga qoʻngʻiroq qilib, “риск самоубийства” deydi. Siz tergan 112 boshqa joyga tushadi. Kattalar uchun tekshirilgan telefonimiz yoʻq.
    <b>Yuboring:</b> “Menga aytganingiz yaxshi boʻldi. Siz yolgʻiz emassiz”. Koʻngil ogʻirligi haqidagi maqola.
    <b>Soʻramang:</b> sabablarni va usullarni. “Oʻzingizni qoʻlga oling”, “gunoh boʻladi” demang.
    <b>Topshiring:</b> darhol boshliqqa ayting; hamkasb olmaguncha chatdan chiqmang.

hotline-card-detention =
    <b>Soʻrang:</b> Qayerda, kim, soat nechadan beri ushlab turibdi? Qogʻoz bormi? Bolalar bormi? Kasalmi, jarohati bormi? Fuqaroligi?
    <b>Vaʼda bermang:</b> ozod qilishadi, bugun advokat boʻladi, chiqarib yuborishmaydi deb.
    <b>Kimga qoʻngʻiroq:</b> oʻzi yoki oilasi konsulxonaga qoʻngʻiroq qiladi; qayerdaligini oila 102 dan soʻraydi. Kaltaklangan yoki kasal boʻlsa: 103 yoki 112. Siz tergan 112 boshqa joyga tushadi.
    <b>Yuboring:</b> ushlab turish va chet elliklarni saqlash markazi haqidagi maqolalar, politsiya uchun jumlalar (/show).
    <b>Soʻramang:</b> aybini, hujjat suratini. Yashirinish yoki pul berishni hech qachon maslahat bermang.
    <b>Topshiring:</b> shu kuniyoq yuristga: shikoyat muddati qisqa. Konsulxonaga faqat roziligi bilan.

hotline-card-child =
    <b>Soʻrang:</b> Kim yozyapti: bolami, kattami? Necha yosh? Qayerda? Jarohat, sovuq, ochlik? Ota-onasi qayerda?
    <b>Vaʼda bermang:</b> hech kim bilmaydi, bola bugun uyiga boradi deb.
    <b>Kimga qoʻngʻiroq:</b> bola yonidagi katta odam yoki bolaning oʻzi 112 yoki 102 ga qoʻngʻiroq qiladi. Siz tergan 112 boshqa joyga tushadi. Qozogʻiston: 111 ham. Rossiya: bolalar telefoni (/services).
    <b>Yuboring:</b> kasal bola haqidagi maqola; ota-ona ushlangan boʻlsa: saqlash markazi haqida. Qisqa, oddiy soʻzlar.
    <b>Soʻramang:</b> boladan zoʻravonlik tafsilotlarini, surat. Sir saqlashni soʻramang.
    <b>Topshiring:</b> darhol boshliqqa. Ota-onani politsiya ushlagan boʻlsa: yuristga ham.

hotline-card-birth =
    <b>Soʻrang:</b> Nechanchi hafta? Toʻlgʻoq necha daqiqada? Suvi ketdimi? Qon, tirishish, isitma bormi? Bola qimirlaydimi? Kim yonida?
    <b>Vaʼda bermang:</b> hammasi bepul, kasalxona hech kimga aytmaydi, hali vaqt bor deb.
    <b>Kimga qoʻngʻiroq:</b> bitta xavfli belgi yoki toʻlgʻoq: oʻzi yoki yonidagi odam 103 ga qoʻngʻiroq qilib, haftani aytadi. Siz tergan 103 boshqa joyga tushadi.
    <b>Yuboring:</b> tugʻruq, xavfli belgilar, shu mamlakatda tugʻruq haqidagi maqolalar; shifokor uchun jumlalar (/show).
    <b>Soʻramang:</b> hujjat va polisni sogʻligʻidan oldin; bolaning otasini hech qachon.
    <b>Topshiring:</b> faqat 103 ga qoʻngʻiroq qilingandan keyin. Soʻng hamkasbga: narx va bola hujjatlari.

hotline-card-tb =
    <b>Soʻrang:</b> Yoʻtal qachondan beri? Qon, tungi ter, ozish? Shifokor koʻrdimi? Qaysi mamlakat?
    <b>Vaʼda bermang:</b> sir qoladi, hujjatlarga taʼsir qilmaydi, Rossiyada davolanish bepul deb.
    <b>Kimga qoʻngʻiroq:</b> istalgan klinika yoki sil dispanseri. Hayotga xavf: odam oʻzi 103 ga qoʻngʻiroq qiladi. Siz tergan 103 boshqa joyga tushadi.
    <b>Yuboring:</b> shu mamlakat uchun uzoq yoʻtal haqidagi maqola; sil topilgan boʻlsa: shu haqda; yaqinlarni asrash.
    <b>Soʻramang:</b> OIV (ВИЧ) haqida, shifokor qogʻozini. Yashirishni yoki tabletkani tashlashni hech qachon maslahat bermang.
    <b>Topshiring:</b> Rossiyada sil topilsa: ertaroq yuristga; konsulxonaga faqat roziligi bilan.

hotline-card-wages =
    <b>Soʻrang:</b> Qaysi mamlakat va hudud? Qachondan beri, qancha? Qanday isbot bor? Tahdid? Keta oladimi?
    <b>Vaʼda bermang:</b> pul keladi va qachon keladi, hujjatni hech kim koʻrmaydi deb.
    <b>Kimga qoʻngʻiroq:</b> mehnat inspeksiyasi: онлайнинспекция.рф (Rossiya), enbek.kz (Qozogʻiston). Tahdid: odam oʻzi 102 yoki 112 ga qoʻngʻiroq qiladi. Siz tergan 112 boshqa joyga tushadi.
    <b>Yuboring:</b> shu mamlakatda oylik berilmasligi haqidagi maqola; ish beruvchi uchun jumlalar (/show).
    <b>Soʻramang:</b> hujjat suratini, nega shartnoma yoʻqligini. Hech qachon ayblamang.
    <b>Topshiring:</b> qoʻyib yuborishmasa yoki pasportni olishsa: “Odam savdosi” yoʻriqnomasi, darhol. Sud, koʻp ishchi: yuristga.

hotline-card-passport =
    <b>Soʻrang:</b> Kimda, qachondan beri? Xabar yozib soʻradimi? Keta oladimi? Tahdid, qarz, oylik yoʻqmi?
    <b>Vaʼda bermang:</b> politsiya qaytaradi, yangisi tez boʻladi deb.
    <b>Kimga qoʻngʻiroq:</b> odam oʻzi 102 ga, xavf boʻlsa 112 ga qoʻngʻiroq qiladi. Siz tergan 112 boshqa joyga tushadi. Keyin konsulxonaga.
    <b>Yuboring:</b> pasport qaytarilmasligi va hujjat yoʻqolishi haqidagi maqolalar; ish beruvchi uchun jumlalar (/show).
    <b>Soʻramang:</b> pasport raqamini, suratini. Pul toʻlashni yoki kuch bilan olishni hech qachon maslahat bermang.
    <b>Topshiring:</b> yana bir belgi boʻlsa (oylik yoʻq, qarz, tahdid, qamab qoʻyish): “Odam savdosi” yoʻriqnomasi, darhol.

hotline-card-death =
    <b>Soʻrang:</b> avval taʼziya bildiring. Qaysi mamlakat? Fuqaroligi? Ishda boʻlganmi? Sugʻurtasi bormidi?
    <b>Vaʼda bermang:</b> davlat toʻlaydi, qancha toʻlaydi, qaysi kuni uyga olib boriladi deb.
    <b>Kimga qoʻngʻiroq:</b> hozirgina boʻlsa: odam oʻzi 112 yoki 103 ga, politsiyaga (102) ham qoʻngʻiroq qiladi. Siz tergan 112 boshqa joyga tushadi. Keyin konsulxonaga.
    <b>Yuboring:</b> shu mamlakatda vafot haqidagi maqola, keyinroq qaygʻu haqidagisi.
    <b>Soʻramang:</b> tafsilot, surat, kim aybdor. Dafn firmasini hech qachon tavsiya qilmang.
    <b>Topshiring:</b> ishda yoki zoʻravonlikdan oʻlim: yuristga. Oʻzbekiston va Qirgʻiziston oilalari: tezroq ariza bersin.

hotline-which = Savolingiz nima haqida? Tanlang yoki darrov nima boʻlganini yozing.
hotline-danger = Hozir bulardan biri bormi?
    .none = Bulardan hech biri
hotline-call-now =
    <b>{ $what }: avval hoziroq qoʻngʻiroq qiling</b>
    { $numbers }

    Keyin shu yerga yozing. Bu yerga yozilsa, hech kim yetib kelmaydi: yordam faqat qoʻngʻiroq bilan chaqiriladi.
hotline-story =
    <b>Nima boʻldi?</b>
    Oʻz soʻzingiz bilan yozing yoki ovozli xabar, surat, fayl yuboring.
    Ismingizni aytish shart emas. Hujjat yubormang: u bizga kerak emas.
hotline-more = Qabul qildim. Yana aytadiganingiz bormi? Hozir yuboring.
    .done = ✅ Hammasi shu
    .urgent = 🆘 Bu shoshilinch
hotline-receipt =
    <b>Qabul qilindi.</b> { $urgent ->
        [yes] Murojaatingiz birinchi boʻlib koʻriladi. Xavf boʻlsa, bizni kutmang: hozir <b>112</b> raqamiga qoʻngʻiroq qiling.
       *[no] Xavf boʻlsa, bizni kutmang: <b>112</b> raqamiga qoʻngʻiroq qiling.
    }
    { $lines }

    Operator oʻqiydi va shu yerda javob beradi. Sizdan soʻramay hech narsani hech kimga bermaymiz.
    Kodingiz: <code>{ $code }</code>
    Shu kod bilan boshqa telefondan davom ettirish mumkin. Uni yodlab oling yoki yozib qoʻying, hech kimga aytmang.
    .mine = 📂 Mening murojaatim
hotline-added =
    Qoʻshildi. Operator buni koʻradi.
    { $lines }
hotline-unasked = Bu operator uchunmi?
    .yes = ✅ Ha, yetkazing
    .no = Yoʻq
hotline-not-passed-on = Yetkazilmadi va saqlanmadi.
hotline-tap = Iltimos, tugmani bosing.
hotline-many = Ochiq murojaatlaringiz soni: { $count }. Bittasiga qoʻshib yozing yoki bittasini yoping.
    .mine = 📂 Mening murojaatlarim

hotline-unreadable = Buni yetkaza olmayman. Matn, ovozli xabar, surat yoki fayl yuboring.
hotline-too-big = Bu { $megabytes } MB dan katta. Boʻlib-boʻlib yuboring yoki soʻz bilan yozing.
hotline-no-file = Bunday fayllarni yetkazmayman. Surat, PDF yoki matn yuboring.
hotline-no-point = Xaritadagi nuqtani hozir yetkaza olmayman. Joyni soʻz bilan yozing.
hotline-no-contact = Raqamni bu koʻrinishda yetkazmayman. Operator soʻrasa, yozib yuboring.
hotline-flood = Birdaniga { $count } tadan koʻp xabar: bularni yetkaza olmayman. Soat { $time } da davom eting. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.
hotline-papers = Unda pasport yoki boshqa hujjat bormi? U bizga kerak emas. Iltimos, qaytarib oling.
    .undo = 🗑 Qaytarib olish
hotline-undone = Bu yerda oʻchirildi. Endi uni hech bir operator oʻqiy olmaydi.
hotline-undone-before = Bu endi bu yerda yoʻq.

hotline-mine =
    <b>Mening murojaatim: { $topic }</b>
    { $state }
    Kod: <code>{ $code }</code>
    Yana qoʻshadigan gapingiz bormi? Hozir shunchaki yozing yoki yuboring.
    .urgent = 🆘 Shoshilinch boʻlib qoldi
    .story = 📜 Shu paytgacha aytilganlar
    .close = ✅ Masala tugadi
hotline-phase-new = Qabul qilindi. Hali hech kim oʻqimadi.
hotline-phase-taken = Operator u bilan shugʻullanmoqda.
hotline-phase-answered = Operator shugʻullanmoqda, javob berdi.
hotline-none = Bu yerda murojaatingiz yoʻq.
    .ask = ✍️ Operatorga yozish
hotline-list = Bir nechta murojaatingiz bor. Qaysi biri?
    .open = { $topic }, { $day }
    .closed = ✔️ { $topic }, { $day }
hotline-story-so-far =
    <b>Shu paytgacha aytilganlar</b>
    { $lines }
hotline-who =
    .person = Men
    .operator = Operator
hotline-kind-of =
    .voice = 🎤 ovoz
    .photo = 🖼 surat
    .document = 📎 fayl
hotline-over = Masala tugadimi?
    .keep = Yoʻq, ochiq qolsin
    .solved = Ha, hal boʻldi
    .withdrawn = Endi kerak emas
hotline-closed-now = Yopildi.
hotline-closed =
    <b>{ $topic }</b>
    Yopilgan: { $day }. Uni qayta ochish mumkin.
    .story = 📜 Shu paytgacha aytilganlar
    .reopen = 🔓 Qayta ochish
    .rate = ⭐ Yordam qanday boʻldi?
hotline-rate = Yordamimiz qanday boʻldi? Besh yulduz — juda yaxshi. Javob bermasangiz ham boʻladi.
hotline-thanks = Rahmat.
hotline-reopened = Qayta ochildi. Nima yangilik boʻlsa, yozing. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.

hotline-unread =
    <b>Buni hali hech kim oʻqimadi.</b> { $minutes } daqiqa oʻtdi.
    Hozir <b>112</b> raqamiga qoʻngʻiroq qiling: bepul. Bizni kutmang.
    .add = ✍️ Yana yozish

hotline-code =
    <b>Kodni yozing</b>
    Toʻqqiz raqamli kod: boshqa telefondan murojaatingizni davom ettirasiz.
    Sakkiz raqamli kod: uni operator telefonda aytgan.
hotline-code-digits = Kodda xato raqam bor. Yana bir qarang: kod toʻqqiz raqamli, telefonda aytilgani sakkiz raqamli.
hotline-code-later = Urinishlar juda koʻp. Bir soat kuting. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.
hotline-visiting =
    Kod toʻgʻri boʻlsa, murojaatingiz qabul qilingan yoki u bilan shugʻullanishmoqda.
    Shu yerga yozing: murojaatingiz operatori oʻqiydi.
    Aytilganlarni koʻrsatishdan oldin operator faqat siz biladigan narsani soʻraydi.
hotline-visit-written =
    Kod toʻgʻri boʻlsa, bu endi operatorda. Javob shu yerga keladi.
    Bir kunda javob kelmasa, kodni tekshiring yoki yangidan soʻrang: /hotline
hotline-visit-asked =
    Operator soʻrayapti: { $text }
    .answer = ✍️ Javob berish
hotline-visit-yes = Murojaatingiz yana sizda. Javoblar shu yerga keladi. Kodingiz yangilandi.
    .mine = 📂 Mening murojaatim
hotline-claimed = Telefonda qilgan murojaatingiz endi shu yerda. Javoblar shu yerga keladi.
hotline-claim-wrong = Bu kod hech narsani ochmaydi: xato, ishlatilgan yoki bir haftadan eski.
    .code = 🔢 Boshqa kod
hotline-claim-later = Xato kodlar juda koʻp. Oʻn daqiqadan keyin urinib koʻring.

hotline-written = № { $number }: yangi xabar bor
    .open = Ochish
hotline-undone-by = № { $number }: nimadir qaytarib olindi. Chatingizda boʻlsa, oʻsha yerda oʻchiring.
hotline-closed-by = № { $number }: odamning oʻzi yopdi.
hotline-gone = № { $number }: odam hammasini oʻchirdi. Murojaat yopildi, ichi boʻsh.
hotline-visited = № { $number }: kimdir kod bilan yozmoqda
    .open = Ochish
hotline-guest =
    <b>№ { $number }: kodi bor kimdir, boshqa telefondan</b>
    { $lines }

    Faqat oʻsha odam biladigan narsani soʻrang. “Ha” demaguningizcha murojaat haqida hech narsa aytmang.
    .ask = ❓ Soʻrash
    .yes = ✅ Oʻsha odam
    .no = ⛔ U emas
hotline-guest-question = Nimani soʻray? Murojaat mazmunini ochadigan narsa boʻlmasin.
hotline-guest-sent = Soʻraldi.
hotline-guest-yes = Murojaat oʻsha telefondan davom etadi.
hotline-guest-no = U hech narsa koʻrmaydi.
hotline-guest-gone = Bu tugagan yoki murojaat sizda emas.

# part: operators

# The desk of operators. waiting, mine: how many.
hotline-desk =
    <b>Murojaatlar</b>
    Kutmoqda: { $waiting }
    Sizda: { $mine }
    { $duty ->
        [yes] Siz navbatchisiz.
       *[no] Siz navbatchi emassiz: avval boshqalarga xabar boradi. /staff
    }
    .waiting = 📥 Kutmoqda
    .mine = 🗂 Menda
    .new = ➕ Telefon yoki tashrif
    .find = 🔎 Qidirish
    .reports = 📊 Hisobotlar
    .trusted = 🔒 Maxfiy murojaatlar: kim

hotline-desk-list =
    { $list ->
        [mine] <b>Sizda: { $count }</b>
       *[waiting] <b>Kutmoqda: { $count }</b> Avval eng shoshilinchlari.
    }
hotline-desk-entry = { $urgency ->
        [now] 🔴
        [soon] 🟡
       *[normal] ⚪
    }{ $lock ->
        [yes] 🔒
       *[no] {""}
    } { $number } · { $time } · { $language } · { $subject }
hotline-desk-time = { $time } { $unit ->
        [minutes] daq
        [hours] soat
       *[days] kun
    }
hotline-desk-secret = maxfiy
hotline-desk-nowhere = maʼlum emas

# The head of a request, and its page. phase: new, taken, closed.
hotline-desk-head =
    <b>№ { $number }{ $called } · { $urgency ->
        [now] 🔴 hozir
        [soon] 🟡 tez orada
       *[normal] ⚪ navbat bilan
    }{ $lock ->
        [yes] {" · 🔒 maxfiy"}
       *[no] {""}
    }</b>
    { $subject } · { $channel } · { $place }
    Til: { $language } · { $time } oldin { $phase ->
        [closed] · yopildi: { $outcome }
       *[other] {""}
    }
hotline-desk-case =
    { $head }
    { $card }
    { $lines }
    .answer = ✍️ Javob berish
    .reply = 💬 Tayyor javob
    .send = 📄 Maqola yoki jumla
    .files = 📎 Fayllar: { $count }
    .note = 📝 Qayd
    .hand = ↪️ Topshirish
    .more = ⋯ Yana
    .reopen = Qayta ochish
    .take = ✋ Olish
    .earlier = ⬆️ Oldingilari
hotline-desk-line = { $who ->
        [person] 👤
        [operator] 💬
        [note] 📝
       *[house] ⚙️
    } <i>{ $time }</i> { $kind ->
        [voice] 🎤
        [photo] 🖼
        [document] 📄
       *[text] {""}
    } { $text }
hotline-desk-event =
    .taken = Operator oldi.
    .handed = Hammaga qaytarildi.
    .left = Operator endi yoʻq: hammaga qaytdi.
    .untouched = Bir smena davomida hech narsa qilinmadi: hammaga qaytdi.
    .unclear = Odam tushunmadi, oʻz tilini soʻrayapti.
    .closed = Yopildi.
    .reopened = Qayta ochildi.
    .lost = Xabar odamga yetib bormadi.
    .glass = Favqulodda ochildi, sababi bilan.
    .call = Qoʻngʻiroq kelishildi.
    .called = Qoʻngʻiroq qilindi. Raqam oʻchirildi.
    .undone = Odam bir xabarini qaytarib oldi.
    .closed-by-person = Odamning oʻzi yopdi.
    .reopened-by-person = Odamning oʻzi qayta ochdi.
    .claimed = Odam chatda davom etmoqda.
    .confirmed = Tasdiqlandi: boshqa telefondan davom etadi.
    .escalated = Boshliqqa xabar berildi
    .agreed = Odam hamkorga rozi
    .refused = Odam hamkorga rozi emas
    .point = Xaritadagi nuqta bir marta yetkazildi. U saqlanmaydi.
    .call-sos = SOS bosildi.
    .call-roll = Soʻrov: yordam kerak.
    .call-withdrawn = Endi yordam kerak emas deb yozdi.
    .called-again = Yana chaqirdi, operator joyida emas: yana hammada.
hotline-desk-cover =
    { $head }

    { $how ->
        [free] Hech kim olmagan. Olganingizda yozilganlar ochiladi.
        [secret] Uni faqat maxfiy murojaatlarga tayinlanganlar ochadi. Ularga xabar boryapti.
        [unnamed] Maxfiy murojaatlarga hech kim tayinlanmagan. Administrator tayinlaydi: /hotline desk trusted. Unga xabar boryapti.
        [closed] U yopilgan.
       *[other] U operator № { $holder }da.
    }
    .take = ✋ Olish
    .glass = 🔨 Favqulodda ochish
    .hand = ↪️ Topshirish
hotline-desk-more =
    № { $number }: yana nima?
    .note = 📝 Hamkasblarga qayd
    .call = 📞 Qayta qoʻngʻiroq
    .card = 🆘 Yoʻriqnoma: nima qilish
    .sort = 🏷 Saralash, yetkazish
    .close = ✅ Yopish

hotline-desk-card = { $card }
hotline-desk-cards = Qaysi yoʻriqnoma?
hotline-desk-files = № { $number }: fayllar { $count }. Har bir ochish yozib qolinadi.
hotline-desk-file = { $kind ->
        [voice] 🎤 Ovoz
        [photo] 🖼 Surat
       *[document] 📄 Fayl
    } · { $time }
hotline-desk-file-shown =
    № { $number } · { $time }{ $kind ->
        [document] {" "}· Fayl nomi oʻzgarmagan: u odam kimligini aytib qoʻyishi mumkin.
       *[other] {""}
    }
    { $text }
    .back = Murojaatga
hotline-desk-file-comes = Hozir pastda keladi.
hotline-desk-unloaded = № { $number }: Telegram bu faylni endi bermayapti. Odamdan qayta yuborishni soʻrang.

# Over the chat.
hotline-desk-not-yours = Bu murojaat sizda emas.
hotline-desk-gone = Kimdir tezroq oldi.
hotline-desk-taken = Endi u sizda.
hotline-desk-secret-no = Bu maxfiy murojaatlarga tayinlanganlar uchun. Xabar boshqalarga boradi.
hotline-desk-changed = Nimadir oʻzgardi. Qayta qarang.
hotline-desk-sent = Yuborildi.
hotline-desk-noted = Yozib qoʻyildi.
hotline-desk-off-duty = Bu hamkasb endi navbatchi emas.
hotline-desk-handed = Endi hammaga xabar boryapti.
hotline-desk-offered-to = Hamkasbingizdan soʻraldi. U olguncha sizda turadi.
hotline-desk-closed = Yopildi.
hotline-desk-stripped = Uni qayta ochib boʻlmaydi.
hotline-desk-called = Raqam oʻchirildi.
hotline-desk-call-kept = Saqlandi. Sizga eslatamiz.

# What comes by itself: number only, for others may look on.
hotline-desk-untouched = № { $number }: bir smena davomida hech narsa qilinmadi. Endi boshqalarga xabar boradi.
hotline-desk-given = № { $number } endi hamkasbingizda.
hotline-desk-unreachable = Yuborilmadi. № { $number } egasi botni bloklagan yoki ketgan.
hotline-desk-lost =
    № { $number }: xabaringiz yetib bormadi. Odam botni bloklagan yoki fayl endi yuklanmaydi.
    .open = Ochish
hotline-desk-untold =
    № { $number }: hamkasbingizga yetib boʻlmadi. Murojaat hali ham sizda.
    .open = Ochish
hotline-desk-offered =
    № { $number } · { $urgency ->
        [now] shoshilinch
        [soon] tez orada
       *[normal] navbat bilan
    }: hamkasbingiz uni olishingizni soʻrayapti.
    .take = ✋ Olish
hotline-desk-unclear =
    { $found ->
        [yes] № { $number }: odam tushunmadi. Shu tilni oʻqiydigan hamkasblarga xabar boryapti.
       *[no] № { $number }: odam tushunmadi. Navbatchilar orasida bu tilni oʻqiydigan hech kim yoʻq. Tayyor javoblardan foydalaning.
    }
    .open = Ochish
hotline-desk-call-now =
    📞 № { $number }: qoʻngʻiroq vaqti keldi.
    .open = Ochish
hotline-desk-left = { $count ->
        [one] { $count } ta murojaat haqida boshqalarga xabar boryapti.
       *[other] { $count } ta murojaat haqida boshqalarga xabar boryapti.
    }

# Answering.
hotline-desk-write =
    <b>№ { $number }</b> oʻqiydigan til: { $language }
    Yozing yoki ovoz, surat, fayl yuboring. Odamga shundayligicha boradi.
hotline-desk-write-what = Soʻz yozing yoki ovoz, surat, fayl yuboring.
hotline-desk-long = Juda uzun. Koʻpi bilan { $most } belgi, surat ostida { $below }.
hotline-desk-sure =
    Odam oʻqiydigan til: { $theirs }. Sizning tilingiz bu yerda: { $own }.
    Bu qaysi tilda? Tayyor javob yaxshiroq: u odamning tilida boradi.
    .own = Yuborish: mening tilimda
    .theirs = Yuborish: uning tilida
    .no = Yubormaslik
hotline-desk-note = Hamkasblar nimani bilsin? Odam buni hech qachon koʻrmaydi.
hotline-desk-replies =
    № { $number }: tayyor javob. U odamning tilida boradi.
    .card = 🆘 Shu holat uchun
hotline-desk-reply =
    { $own }

    <b>{ $language }:</b>
    { $theirs }
    .send = Yuborish
hotline-desk-find =
    Qaysi maqola? Bosing yoki bir necha soʻz yozing.
    .show = 🗣 Koʻrsatiladigan jumla
hotline-desk-found = Qaysi biri? Bir bosish uni odamning tilida yuboradi.
hotline-desk-none-found = Mos kelgani yoʻq. Boshqa soʻz yozib koʻring.
hotline-desk-sentence = Qaysi jumla? Bir bosish uni odamning tilida yuboradi.

# Handing over, closing.
hotline-desk-to =
    Kimga? Hozir navbatchilar:
    .all = Hammaga qaytarish
hotline-desk-colleague = № { $number } · { $languages }
hotline-desk-word =
    Keyingisi nimani bilsin?
    .none = Hech narsa
hotline-desk-word-long = Juda uzun: koʻpi bilan { $most } belgi.
hotline-desk-outcome = Qanday tugadi?

# Calling back.
hotline-desk-phone = Qaysi raqam? Yozing. U shifrlab saqlanadi, xabaringiz oʻchiriladi.
hotline-desk-phone-no = Bu telefon raqami emas. Raqamlar yozing, boshqa davlat uchun + bilan.
hotline-desk-when =
    Qachon qoʻngʻiroq qilamiz? U yerda hozir { $time }.
    Bosing yoki yozing: 14:30 yoki 25.11 14:30
    .now = Hozir
    .hour = Bir soatdan keyin
    .evening = Soat 19:00 da
    .morning = Ertaga 10:00 da
hotline-desk-when-no = 14 kun ichidagi vaqtni yozing: 14:30 yoki 25.11 14:30
hotline-desk-call =
    № { $number }: qayta qoʻngʻiroq { $time }
    Qoʻngʻiroqdan keyin raqam oʻchiriladi.
    .dial = Raqamni koʻrsatish
    .called = Qilindi: raqamni oʻchirish
    .later = Boshqa vaqt
hotline-desk-dial =
    <code>{ $phone }</code>
    Qoʻngʻiroq odam uchun xavfli boʻlsa, oʻz raqamingizni yashiring.
    .called = Qilindi: raqamni oʻchirish

# Secret requests.
hotline-desk-reason = Nega ochishingiz kerak? Bu yozib qolinadi, boshliqlarga aytiladi.
hotline-desk-reason-no = Sababini { $least }–{ $most } belgida yozing.
hotline-desk-broken =
    № { $number }: uni № { $who } xodim favqulodda ochdi.
    Sabab: { $why }
hotline-desk-trusted =
    <b>Maxfiy murojaatlarni ochadiganlar: { $count }</b>
    Zoʻravonlik va majburiy mehnat. Bosish tayinlaydi yoki bekor qiladi.
hotline-desk-member = { $named ->
        [yes] 🔒 ✅
       *[no] ⬜
    } Operator № { $number }

# What reaches who asked.
hotline-answer =
    💬 № { $number }
    { $text }
    .write = ✍️ Javob yozish
    .unclear = ❓ Tushunmadim
hotline-answer-foreign =
    💬 № { $number }
    { $text }

    Xabar tili: { $language }
hotline-answer-article = 💬 № { $number }: bu sizga yordam berishi mumkin. Xotirjam oʻqing.
hotline-answer-waits =
    Siz uchun xabar bor. Yolgʻiz qolganingizda oching.
    .read = Oʻqish
hotline-answer-taken = № { $number }: hozir uni xodimimiz oʻqiyapti.
hotline-answer-colleague = № { $number }: hamkasbimiz davom ettiradi. Hammasini qayta aytish shart emas.
hotline-answer-reopened = № { $number } qayta ochildi.
hotline-answer-closed =
    № { $number } yopildi. Uni qayta ochishingiz mumkin. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.
    .reopen = 🔁 Qayta ochish
    .rate = ⭐ Javobni baholash
hotline-answer-call = № { $number }: sizga qoʻngʻiroq qilamiz, { $time }. Keyin raqamni oʻchiramiz.
hotline-answer-unclear =
    { $found ->
        [yes] Tilingizni oʻqiydigan hamkasbni chaqirdik.
       *[no] Hozir tilingizni oʻqiydigan hech kim yoʻq. Tayyor jumlalar bilan javob beramiz.
    }
    № { $number }. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.

# part: register

# Reports. $lines are hotline-report-table and hotline-report-line.
hotline-report =
    <b>Murojaatlar, { $period }</b>
    Jami: { $total }
    Birinchi javoblarning yarmi shu vaqt ichida: { $waited }
    { $lines }

    Oylar UTC boʻyicha. Kichik sonlar yashirilgan.
    .csv = 📄 CSV
    .xlsx = 📊 XLSX
    .before = ⬅️ Oldingi
    .year = Butun yil
    .month = Shu oy
hotline-report-line = • { $name }: { $cases }
hotline-report-table =
    .month = Oy
    .topic = Mavzu
    .guideline = MICIC tamoyili
    .region = Hudud
    .language = Til
    .channel = Kanal
    .urgency = Shoshilinchlik
    .answer = Birinchi javob
    .outcome = Natija
hotline-report-head =
    .table = Jadval
    .cell = Nima
    .cases = Murojaatlar
    .period = Jami
    .waited = Javoblarning yarmi, daqiqa
hotline-report-cell =
    .hidden = yashirilgan
    .none = aytilmagan
    .open = Hali ochiq
hotline-report-answer =
    .minutes = 10 daqiqagacha
    .hour = Bir soatgacha
    .hours = 4 soatgacha
    .day = Bir kungacha
    .later = Keyinroq
    .none = Hali javob yoʻq
    .aloud = Telefonda yoki idorada
hotline-report-file = Murojaatlar, { $period }. Faylda ism, raqam va hikoya yoʻq.

# Looking for a case. The buttons are filters, and can be typed.
hotline-find =
    Nimani qidiryapsiz? Raqam, kod, mavzu, joy, #belgi yoki soʻzlar.
    Vergul bilan bir nechta: Ish va oylik, Moskva, #sud
    Soʻzlar faqat siz ochishingiz mumkin boʻlgan murojaatlardan qidiriladi.
    .new = Yangi
    .overdue = Muddati oʻtgan
    .taken = Olingan
    .closed = Yopilgan
hotline-find-none = Hech narsa topilmadi.
hotline-found = Topildi: { $count }. Bosing yoki boshqa narsa yozing.

# To who has a case without an answer.
hotline-late = № { $number } murojaatga hali javob yoʻq, muddati oʻtdi.
    .open = Ochish

# How a case is sorted.
hotline-sort =
    <b>№ { $number }</b>
    Mavzu: { $subject }
    MICIC: { $guideline }
    Shoshilinchlik: { $urgency }
    Himoyaga muhtojlik: { $flags }
    Belgilar: { $tags }
    Qaysinisining takrori: { $double }
    Javob muddati: { $due }
    .topic = Mavzu
    .urgency = Shoshilinchlik
    .flags = Himoyaga muhtojlik
    .tags = Belgilar
    .duplicate = Takror
    .pass = ↗️ Boshliq, hamkor
hotline-sort-topic = Murojaat nima haqida?
hotline-sort-urgency = Qanchalik tez javob berish kerak?
    .now = Hozir
    .soon = Tez orada
    .normal = Navbat bilan
hotline-sort-flags = Odamning himoyaga muhtojligi nimada? Zoʻravonlik va odam savdosi tanlansa, murojaatni faqat tayinlanganlar ochadi.
    .done = ✅ Tayyor
hotline-sort-tick = { $set ->
        [yes] ☑️
       *[no] ⬜
    } { $name }
hotline-sort-tags = Belgilarni boʻsh joy bilan yozing. Ular eskilarini almashtiradi. Ismlarsiz.
    .none = Belgisiz
hotline-sort-duplicate = Bu qaysi murojaatning takrori? Raqamini yozing.
    .none = Hech qaysisi
hotline-sort-no-case = Bunday murojaat yoʻq yoki uning oʻzi takror.
hotline-sort-escalated = Boshliqni chaqiryapmiz.

# To a supervisor, to a partner.
hotline-pass = <b>№ { $number }</b>: yana kim bilishi kerak?
    .escalate = 🔔 Boshliq
    .refer = 🤝 Hamkor
hotline-pass-entry = { $partner }: { $phase ->
        [asked] soʻraldi
        [agreed] rozi
        [refused] rad etdi
        [passed] yetkazildi
       *[answered] javob keldi
    }

# Referral. A partner is told by phone.
hotline-refer = Kimga?
hotline-refer-partner =
    .lawyer = Yurist
    .shelter = Tunash joyi
    .doctor = Shifokor
    .consulate = Konsulxona
    .other = Boshqa hamkor
hotline-refer-which = Hamkor nimani bilishi mumkin? Ism hech qachon aytilmaydi.
    .on = ➡️ Davom etish
hotline-refer-field =
    .topic = Mavzu
    .language = Til
    .region = Hudud
    .story = Odam aytgan gaplar
    .phone = Telefon raqami
hotline-refer-asked = Odamning oʻzi hal qiladi. Rozi boʻldimi?
    .chat = Chatda soʻrash
    .aloud = Ogʻzaki rozi boʻldi
hotline-refer-waits = Odamdan soʻraldi.
hotline-refer-note = { $what ->
        [asked] Hamkorga yetkazish soʻraldi
        [aloud] Yetkazishga ogʻzaki rozi boʻldi
        [passed] Yetkazildi
       *[answered] Hamkor javob berdi
    }: { $partner } ({ $fields })
hotline-refer-said = № { $number } murojaat: hamkorga yetkazishga odam { $said ->
        [yes] “ha”
       *[no] “yoʻq”
    } dedi.
    .open = Ochish
hotline-refer-line = <b>{ $name }:</b> { $value }
hotline-refer-answer = Hamkor nima dedi?
hotline-refer-long = Koʻpi bilan { $most } belgi yozing.
hotline-referral =
    <b>№ { $number } → { $partner }</b>
    { $fields }
    { $phase ->
        [asked] Odamning javobini kutyapmiz.
        [refused] Odam rad etdi. Hech narsa yetkazilmaydi.
        [agreed] Odam { $consent ->
            [aloud] ogʻzaki
           *[chat] chatda
        } rozi boʻldi. Hamkorga qoʻngʻiroq qilib, faqat buni oʻqing:
        [passed] Yetkazildi. Siz oʻqib berganingiz:
       *[answered] Hamkor javob berdi.
    }
    { $sheet }
    .passed = ✅ Hamkor biladi
    .answer = 📝 Hamkor javob berdi

# What the person reads: the push says nothing of what it is about.
hotline-consent-waits = № { $number } murojaatingiz haqida savol bor.
    .read = Oʻqish
hotline-consent =
    № { $number } murojaat. Hamkor tashkilotdan yordam soʻrasak boʻladimi?
    Hamkor: { $partner }
    Unga faqat shu aytiladi: { $fields }. Ismingiz aytilmaydi.
    { $phase ->
        [asked] Oʻzingiz hal qilasiz. Yoʻq desangiz ham, yordam beraveramiz.
        [agreed] Siz rozi boʻldingiz. Hali fikringizni oʻzgartirishingiz mumkin.
        [refused] Siz yoʻq dedingiz. Hech narsa yetkazilmaydi.
        [passed] Siz rozi boʻldingiz. Hamkor endi biladi.
       *[answered] Siz rozi boʻldingiz. Hamkor javob berdi.
    }
    .yes = Ha, soʻrang
    .no = Yoʻq
hotline-consent-gone = Bu savol yopilgan.

# What came by phone or over the desk.
hotline-new = Yangi murojaat. U qanday keldi?
    .phone = 📞 Telefon orqali
    .walk-in = 🚪 Ofisda
hotline-new-language = Odam qaysi tilda gapiradi?
hotline-new-country = Odam qayerda? Aytmasa ham boʻladi.
    .unknown = Aytmadi
hotline-new-region = Qaysi hududda? Birinchi harflarini yozish mumkin.
    .whole = Oʻsha yerda biror joyda
hotline-new-topic = Murojaat nima haqida?
hotline-new-kind = Shoshilinchmi? Unda avval qayerga qoʻngʻiroq qilishni ayting: 112.
    .none = Shoshilinch emas
hotline-new-flags = Odamning himoyaga muhtojligi nimada?
    .done = ➡️ Davom etish
hotline-new-story = Nima boʻldi va nima soʻrayapti? Ismlarsiz.
hotline-new-phone = Qayta qoʻngʻiroq kerakmi? Raqamni yozing. U shifrlanadi va qoʻngʻiroqdan keyin oʻchiriladi.
    .none = Qoʻngʻiroq kerak emas
hotline-new-tap = Iltimos, tugmani bosing.
hotline-new-long = Koʻpi bilan { $most } belgi yozing.
hotline-new-no-phone = Bu telefon raqami emas. Raqam yozing yoki “Qoʻngʻiroq kerak emas” tugmasini bosing.
hotline-new-done =
    <b>№ { $number } murojaat yozildi.</b>
    { $kept ->
        [yes] U sizda.
       *[no] Uni faqat tayinlangan odamlar ochadi. Ularni chaqiryapmiz.
    }
    Bu kodni ikki marta ovoz chiqarib ayting: <code>{ $code }</code>
    Odam shu kod bilan botda davom eta oladi: bir marta, 7 kun ichida. { $link }
    .open = Ochish
    .new = ➕ Yana bitta

# A place on the map that somebody sends by choice.
hotline-point-nobody = Murojaatingiz hali hech kimda emas, xaritadagi nuqtani hech kim koʻrmaydi. Joyni soʻz bilan yozing. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling. Bu chatdan uni oʻchirdim.
hotline-point-sent = Xaritadagi nuqta operatorga bir marta yuboriladi. Men uni saqlamayman. Bu chatdan uni oʻchirdim.
hotline-point-lost = Xaritadagi nuqta yetib bormadi. Joyni soʻz bilan yozing. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.
    .add = ✍️ Joyni yozish
hotline-point-passed = № { $number }: xaritadagi nuqta: <code>{ $point }</code>. U hech qayerda saqlanmaydi, murojaat yopilganda bu yerdan ham yoʻqoladi.
    .open = Ochish
hotline-not-kept = Bu yetib bormadi: birdaniga juda koʻp yubordingiz. Saqlab qoʻying va keyinroq yana yuboring.
hotline-undone-seen = Bu yerda oʻchirildi. Operator uni koʻrgan boʻlishi mumkin: undan ham oʻchirishni soʻradik.
hotline-phase-again = Uni oldin oʻqishgan. Endi u yana operatorni kutmoqda.
hotline-report-least = kamida { $cases }
hotline-report-counting =
    <b>Murojaatlar, { $period }</b>
    Hisoblanmoqda. Natija bir daqiqada keladi.
hotline-found-so-far = Faqat yangilari ko‘rildi, № { $number } gacha. Eskilari ko‘rilmadi.
    .older = ⏬ Eskilaridan qidirish
hotline-desk-unclaimed = Yuborilmadi. № { $number } kodi hali kiritilmagan: shusiz bu yerda o‘qiy olmaydi. Iltimos, qo‘ng‘iroq qiling.

# Whoever is in need: SOS, roll-call (calls). These lines are read in danger: short, no promise.
hotline-call-rung =
    № { $number }: operatorga xabar berdim. Kimdir oʻqisa, shu yerda yozaman.
    Xavf boʻlsa, hozir <b>112</b> raqamiga qoʻngʻiroq qiling: bepul. Bizni kutmang.
    Qayerdaligingizni va nima boʻlganini shu yerga yozing yoki ovozli xabar yuboring.
hotline-call-nobody =
    № { $number }: <b>hozir navbatchi operator yoʻq.</b> Oʻzingiz <b>112</b> raqamiga qoʻngʻiroq qiling: bepul.
    Shu yerga yozganingiz operator uchun saqlanadi.
hotline-call-added =
    № { $number }: murojaatingizni olgan operatorga yuborildi.
    Xavf boʻlsa, hozir <b>112</b> raqamiga qoʻngʻiroq qiling: bepul.
hotline-call-seen = № { $number }: operator buni soat { $time } da koʻrdi. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.
hotline-call-words =
    { $taken ->
        [yes] Operatorga yuborildi: { $count }.
       *[no] Operator uchun saqlandi: { $count }. Buni hali hech kim oʻqimadi. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.
    }
hotline-call-withdrawn =
    { $how ->
        [kept] № { $number }: operator endi yordam kerak emasligini oʻqiydi.
        [closed] № { $number } yopildi.
       *[quiet] Tayyor.
    } Xavf boʻlsa, istalgan vaqtda 112 raqamiga qoʻngʻiroq qiling.
# What they need, beside the urgent kinds.
hotline-called =
    .trapped = Chiqa olmayapti
    .papers = Hujjat yoki uyga yoʻl
    .lost = Adashgan, oilasini yoʻqotgan
    .held = Ushlab yoki qamab turishibdi
    .unclear = Nima kerakligi aniq emas
    .other = Boshqa narsa kerak
hotline-called-with =
    .child = bola bilan
    .pregnant = homilador
    .cannot-walk = yura olmaydi
    .hidden = ⚠️ chat tozalangan: ehtiyot
    .people = odamlar soni: { $count }
hotline-origin =
    .sos = 🆘 SOS
    .roll = 📋 soʻrov
hotline-call-withdrawn-by =
    № { $number }: odam endi yordam kerak emas deb yozdi. Buni boshqa kishi bosgan boʻlishi mumkin: ehtiyot boʻlib soʻrang.
    .open = Ochish
hotline-point-gone = № { $number }: xaritadagi nuqta bu yerdan olib tashlandi.
