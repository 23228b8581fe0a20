# Not yet read by a native speaker.
# The official words that people meet on forms and at counters. The word itself, in Russian and
# Kazakh, stands in config/glossary.toml; here is what it means, in one to three plain sentences.

glossary-main =
    <b>Rasmiy soʻzlar</b>

    Blankalardagi soʻzlarning maʼnosi. Guruhni tanlang yoki soʻzni yozing.
    .papers = 📄 Hujjatlar
    .permits = 🪪 Ruxsatnomalar
    .police = 👮 Politsiya va sud
    .work = 💼 Ish
    .health = 🩺 Sogʻliq
    .kazakhstan = 🇰🇿 Qozogʻiston

# The words of a group are buttons. group: one of the labels above.
glossary-group =
    <b>{ $group }</b>

    Qaysi soʻz?

# An old button: that word or group is gone.
glossary-gone =
    Bu yerda endi bunday soʻz yoʻq. Mana bu guruhlar bor:

# A word. title: in the reader's language; forms: the lines below; meaning: see glossary-word-….
glossary-entry =
    <b>{ $title }</b>
    { $forms }

    { $meaning }

    { $foot }
    .article = 📖 Batafsil oʻqish
    .person = 💬 Operatordan soʻrash

# How it is written on the form. word: Russian.
glossary-russian = Ruscha: <b>{ $word }</b>
# word: Kazakh.
glossary-kazakh = Qozoqcha: <b>{ $word }</b>

# Papers.
# Facts: B-RU-02.
glossary-word-card = Rossiyaga kirganingiz va maqsadingiz haqidagi karta. Ishlash uchun kelsangiz, maqsadni “работа” (ish) deb belgilang. Pasport bilan birga saqlang: yoʻqotganga jarima boʻlishi mumkin.
    .title = Migratsiya kartasi
# Facts: B-RU-03, B-RU-04.
glossary-word-registration = Qaysi manzilda yashashingiz haqida politsiyaga xabar. Uni uy egasi, mehmonxona yoki joy bergan ish beruvchi topshiradi. Necha kun borligi fuqaroligingizga bogʻliq.
    .title = Migratsiya roʻyxati
# Facts: B-RU-04, B-RU-40.
glossary-word-slip = Roʻyxatda turganingizni koʻrsatadigan qogʻoz. Haqiqatda yashaydigan manzilingiz yozilganmi, tekshiring. Uni olib yuring, suratini saqlang.
    .title = Kelish xabarnomasi
# Facts: B-RU-06.
glossary-word-ruid = Rossiyaga vizasiz kirishdan oldin ruID ilovasida beriladigan ariza. Chegaradan kamida 72 soat oldin bering. Chegarada QR-kodini koʻrsatasiz.
    .title = Kirish arizasi (ruID)
# Facts: B-RU-05.
glossary-word-amina = Moskva va Moskva viloyatida vizasiz ishlaydiganlarga kerak ilova. U telefoningiz turgan joyni politsiya vazirligiga (МВД) yuboradi. Har kuni oching, geolokatsiyaga ruxsat bering.
    .title = “Амина” ilovasi
# Facts: B-RU-11, B-RU-24.
glossary-word-greencard = Chet ellik barmoq izi va surat bergandan keyin oladigan karta. Moskva va Moskva viloyatida Saxarovoda (Сахарово) beriladi. YeOII (ЕАЭС) ishchilariga ham kerak.
    .title = Yashil karta
# Facts: B-RU-55, I-RU-64.
glossary-word-return = Pasport boʻlmaganda uyga qaytish uchun konsulxona beradigan qogʻoz. Avval politsiyadan yoʻqolgani haqida maʼlumotnoma (справка) oling.
    .title = Qaytish guvohnomasi

# Permits.
# Facts: B-RU-10, B-RU-11, B-RU-12.
glossary-word-patent = Vizasiz kelgan, YeOIIdan (ЕАЭС) boʻlmagan ishchilarning ish ruxsatnomasi. U bitta hududga, koʻpincha bitta kasbga beriladi. Faqat har oy vaqtida toʻlasangiz amal qiladi.
    .title = Patent
# Facts: I-RU-01, I-RU-02, I-RU-03.
glossary-word-exam = Rus tili, tarix va qonun asoslari boʻyicha imtihon. Patent, РВП yoki ВНЖ uchun kerak. Uni faqat davlat muassasalari, kompyuterda oladi.
    .title = Chet elliklar imtihoni
# Facts: I-RU-01, B-RU-05, C-RU-04.
glossary-word-rvp = Rossiyada cheklangan vaqt yashash ruxsati. Unga imtihon kerak. Qozogʻistonda xuddi shu nomli qogʻoz bor, qoidasi boshqa.
    .title = Vaqtincha yashash ruxsatnomasi
# Facts: I-RU-01, I-RU-10, I-RU-11, B-RU-93.
glossary-word-vnzh = Rossiyada yashash ruxsati. Unga imtihon kerak. 18–65 yoshli erkaklar koʻpincha armiya haqida qogʻoz koʻrsatishi kerak: avval maqolani oʻqing.
    .title = Yashash guvohnomasi
# Facts: B-RU-20, B-RU-21.
glossary-word-eaeu = Rossiya, Qozogʻiston, Qirgʻiziston, Armaniston va Belarus ittifoqi. Uning fuqarolari Rossiyada patentsiz, shartnoma bilan ishlaydi.
    .title = YeOII (ЕАЭС)

# Police and court.
# Facts: B-RU-30, B-RU-31, B-RU-32.
glossary-word-rkl = Hozir Rossiyada boʻlishga qonuniy asosi yoʻq odamlarning ochiq roʻyxati. Undagi odamga hududdan chiqish, mashina haydash, nikohdan oʻtish mumkin emas. Xato boʻlib turadi, uni tuzatsa boʻladi.
    .title = Nazoratdagilar reyestri (РКЛ)
# Facts: B-RU-30, I-RU-72, I-RU-73.
glossary-word-regime = Nazorat qilinadigan shaxslar reyestridagilar (РКЛ) uchun qoidalar. Ular qayerdaligini aytishi kerak. Manzilni oʻzgartirishga ruxsat kerak.
    .title = Chiqarib yuborish rejimi
# Facts: B-RU-33, B-RU-44, I-RU-60.
glossary-word-vydvorenie = Qoidabuzarlik uchun Rossiyadan chiqarish. Buni sudya hal qiladi, 2025-yil fevraldan ayrim hollarda politsiya ham. Shikoyat muddati qisqa: shu kuniyoq harakat qiling.
    .title = Majburiy chiqarib yuborish
# Facts: I-RU-73, C-RU-31.
glossary-word-deportation = Sud emas, politsiya vazirligi (МВД) qarori bilan Rossiyadan chiqarish. Bu “выдворение” bilan bir xil emas: shikoyat muddati boshqa.
    .title = Deportatsiya
# Facts: B-RU-45.
glossary-word-ban = Odam bir necha yil Rossiyaga kira olmaydi degan qaror. Safardan oldin tekshiring. Politsiya vazirligi (МВД) roʻyxati hamma taqiqni koʻrsatmaydi.
    .title = Kirish taqiqi
# Facts: B-RU-42.
glossary-word-detention = Politsiya sizni 3 soatgacha ushlab turishi mumkin. Yashash qoidasi buzilsa, 48 soatgacha boʻlishi mumkin. Bayonnoma (протокол) soʻrang.
    .title = Politsiya ushlab turishi
# Facts: B-RU-42.
glossary-word-protocol = Politsiyaning nima boʻlgani haqidagi yozuvi. Tushunmagan narsangizga imzo qoʻymang. “Не согласен” (rozi emasman) deb yozish mumkin. “Нужен переводчик” (tarjimon kerak) deb yozish mumkin.
    .title = Bayonnoma (протокол)
# Facts: I-RU-61, I-RU-62, I-RU-64.
glossary-word-cvsig = Odamlar Rossiyadan joʻnatilishini kutadigan yopiq joy. Qaror ustidan shikoyat qilish mumkin. Konsulxona kelib, qogʻozlarda yordam bera oladi.
    .title = Chet elliklar markazi (ЦВСИГ)

# Work.
# Facts: B-RU-50.
glossary-word-contract = Siz va ish beruvchi orasidagi yozma kelishuv. Bir nusxasi sizda qoladi. Ish beruvchining toʻliq nomi, manzili va telefonini biling.
    .title = Mehnat shartnomasi
# Facts: B-RU-56, B-RU-13.
glossary-word-notice = Ish beruvchining shartnomangiz haqida politsiya vazirligiga (МВД) yozgan xati. Nusxasini soʻrang va saqlang.
    .title = Ish beruvchi xabarnomasi
# Facts: B-RU-52.
glossary-word-inspection = Ish beruvchilarni tekshiradigan davlat idorasi. Oylik berilmasa, unga shikoyat qilish mumkin.
    .title = Mehnat inspeksiyasi
# Facts: B-RU-53, I-RU-26.
glossary-word-act = Ishda sizga nima boʻlgani haqidagi qogʻoz. Uni ish beruvchidan soʻrang, bermasa, talab qiling. Tibbiy qogʻozlarni u bilan birga saqlang.
    .title = Baxtsiz hodisa akti

# Health.
# Facts: C-RU-06.
glossary-word-dms = Pulga olinadigan tibbiy sugʻurta. Patent uchun u yoki klinika bilan shartnoma kerak. Ichiga nima kirishini oʻqing: tugʻruq koʻpincha kirmaydi.
    .title = ДМС sugʻurtasi
# Facts: C-RU-04, C-RU-05.
glossary-word-oms = Davlat tibbiy sugʻurtasi. U hammaga emas, ishlaydigan chet elliklarning bir qismiga beriladi. Shoshilinch yordam usiz ham bepul.
    .title = ОМС sugʻurtasi
# Facts: C-RU-10, C-RU-12, C-RU-13.
glossary-word-medcheck = Hujjatlar uchun tibbiy koʻrik: sil, OIV (ВИЧ), zaxm (сифилис), moxov va giyohvand moddalar. Kirgandan keyin 30 kunda oʻting. Uni faqat hudud ruxsat bergan klinikalar oʻtkazadi.
    .title = Tibbiy koʻrik
# Facts: C-RU-22.
glossary-word-exchange = Homiladorlikda ayollar maslahatxonasi beradigan, tahlil natijalari yozilgan qogʻoz. Uni doim olib yuring.
    .title = Almashuv kartasi (homilador)
# Facts: C-RU-31, C-RU-32.
glossary-word-undesirable = Odam kasalligi sababli Rossiyadan ketishi kerak degan qaror. Rossiyada yaqin oila boʻlsa, bu qarorga qarshi sabab boʻlishi mumkin. Yuristdan soʻrang, kasallikni shifokordan yashirmang.
    .title = “Boʻlishi istalmaydi” qarori
# Facts: C-X-07, C-X-05.
glossary-word-dispensary = Sil kasalligi klinikasi. U kasallikni topadi va davolaydi. Sil davolanadi.
    .title = Sil dispanseri

# Kazakhstan.
# Facts: B-KZ-02, B-KZ-03.
glossary-word-arrival = Qozogʻistonga kelganingiz haqida xabar. Uy egasi 3 ish kunida migratsiya politsiyasiga aytadi. 2026-yil iyuldan siz 30 kunda onlayn ham roʻyxatdan oʻtasiz.
    .title = Kelganingiz haqida xabarnoma
# Facts: B-KZ-04.
glossary-word-immigrant = Xususiy odamning uyida, roʻzgʻor ishida ishlash ruxsati. Oʻzbekiston, Tojikiston va ayrim boshqa davlatlar fuqarolari uchun. Unga ИИН va shartnoma kerak.
    .title = Mehnat immigranti ruxsatnomasi
# Facts: I-KZ-53.
glossary-word-iin = Qozogʻistondagi shaxsiy raqamingiz. Usiz bank kartasi ham, davlat xizmati ham yoʻq. Chet ellik uni xizmat koʻrsatish markazidan (ЦОН) oʻzi borib oladi.
    .title = ИИН (shaxsiy raqam)
# Facts: B-KZ-05, B-KZ-08.
glossary-word-mrp = Qozogʻistonda soliq va jarimalar shu summa bilan hisoblanadi. 2026-yilda u 4 325 tenge.
    .title = МРП (hisob birligi)
# Facts: C-KZ-03, C-KZ-04.
glossary-word-osms = Qozogʻistondagi davlat tibbiy sugʻurtasi. U yashash guvohnomasi (ВНЖ) borlar uchun. YeOII (ЕАЭС) ishchilarida badal toʻlangan boʻlsa bor.
    .title = ОСМС sugʻurtasi
# Facts: I-KZ-73, C-KZ-03.
glossary-word-residence = Qozogʻistonda 10 yil yashash ruxsati. U bilan davolanish huquqingiz fuqarolarniki kabi.
    .title = Qozogʻistonda yashash (ВНЖ)
# Facts: B-KZ-14.
glossary-word-qazeta = Qozogʻistonga vizasiz kirish uchun elektron ruxsat. 2026-yilda sinovda edi. Sizga kerakmi, safardan oldin soʻrang.
    .title = QazETA

# Where a meaning is from.
glossary-from-aoc = Rossiya Maʼmuriy huquqbuzarliklar kodeksi (КоАП)
glossary-from-aoc-kz = Qozogʻiston Maʼmuriy huquqbuzarliklar kodeksi, 518-modda; 17.11.2025 dagi № 923 buyruq
glossary-from-amina = 121-ФЗ qonuni, 23.05.2025
glossary-from-budget-kz = Qozogʻistonning 2026-yil byudjeti
glossary-from-clinic = Migrantlar tibbiy sugʻurta markazi, Moskva
glossary-from-consulates = Konsulxonalar amaliyoti
glossary-from-controlled = 260-ФЗ qonuni, 08.08.2024
glossary-from-eaeu = YeOII (ЕАЭС) shartnomasi, 96–98-moddalar
glossary-from-embassy = Qirgʻiziston elchixonasi maslahati va matbuot, 2025
glossary-from-exam = 115-ФЗ qonuni, 15.1-modda
glossary-from-fund-kz = Qozogʻiston ijtimoiy tibbiy sugʻurta jamgʻarmasi
glossary-from-health = Sogʻliqni saqlash vazirligining № 1079н buyrugʻi, 19.11.2021
glossary-from-iin = Qozogʻiston qoidalari, 01.01.2025 dan
glossary-from-immigrant = № 123 buyruq, 15.04.2022 (Qozogʻiston)
glossary-from-labour = Rossiya Mehnat kodeksi
glossary-from-law = Chet el fuqarolari haqidagi qonun, 115-ФЗ
glossary-from-ministry = Rossiya politsiya vazirligi (МВД)
glossary-from-ministry-kz = Qozogʻiston Ichki ishlar vazirligi, 16.10.2025
glossary-from-notice = Eʼlon qilingan sana: 12.05.2026
glossary-from-oms = 28.11.2025 dagi qonun; YeOII (ЕАЭС) sudi, 04.03.2026
glossary-from-practice = Umumiy amaliyot
glossary-from-qazeta = Matbuot, 01.2026
glossary-from-registration = Migratsiya roʻyxati qoidalari
glossary-from-ruid = Qirgʻiziston hukumati eʼlonlari, 05–06.2026
glossary-from-stay = Matbuot, 02.2026; Rossiya Konstitutsiyaviy sudi, 12.03.2015
glossary-from-vnzh = 821-farmon, 05.11.2025
glossary-from-who = Jahon sogʻliqni saqlash tashkiloti
