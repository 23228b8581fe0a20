# Not yet read by a native speaker.
# Medical care: articles for Russia and Kazakhstan.

# Said once, above the question for the country.
medical-first = Kimdir xavf ostida boʻlsa, avval <b>103</b> yoki <b>112</b> raqamiga qoʻngʻiroq qiling. Bu bepul.

medical-main =
    <b>Tibbiy yordam</b>
    { $place }

    Kimdir xavf ostida boʻlsa, avval <b>103</b> yoki <b>112</b> raqamiga qoʻngʻiroq qiling. Savolingiz nima haqida?

# Country: Russia. Facts: A-RU-01 A-RU-04 C-RU-01 C-RU-02 A-RU-06 J3-01 C-RU-03 J3-18 J3-19.
# answer: A-RU-01 A-RU-04 C-RU-01 C-RU-02
# step1: A-RU-06
# step2: A-RU-06
# step3: A-RU-06 J3-01
# step4: C-RU-03
# more: C-RU-01 C-RU-02 C-RU-03 J3-18 J3-19 A-RU-01
# short: A-RU-01 A-RU-04 A-RU-06 C-RU-01 C-RU-02
# source: C-RU-01 C-RU-03
medical-ambulance = Hayotga xavf boʻlsa, 103 yoki 112 ga qoʻngʻiroq qiling. Tez yordam va shoshilinch yordam har bir chet ellikka bepul, hujjat va polissiz ham.
    .title = Tez yordam bepulmi?
    .step1 = Nima boʻlganini ayting. Aniq manzilni yoki yaqindagi koʻzga tashlanadigan joyni ayting.
    .step2 = Necha kishi jarohat olganini, ismingiz va telefon raqamingizni ayting.
    .step3 = Telefon karnayini (громкая связь) yoqing, operator aytganini qiling. Goʻshakni birinchi boʻlib qoʻymang.
    .step4 = Xavf oʻtdimi? Davolanishni davom ettirishga rozi boʻlishdan oldin narxini soʻrang.
    .more =
        Shoshilinch holat: hayotga xavfli toʻsatdan kasallik, baxtsiz hodisa, jarohat yoki zaharlanish. Eski kasallik qoʻzib, hayotga xavf solsa ham.
        { "" }
        Darhol qoʻngʻiroq qiling: yuzning bir tomoni osilsa, bir qoʻl tushib ketsa, gapi tushunarsiz boʻlsa. Soat nechada boshlanganini eslab qoling. Koʻkrak siqilsa yoki ogʻrisa ham darhol qoʻngʻiroq qiling.
        { "" }
        Qirgʻiziston, Tojikiston, Oʻzbekiston va Qozogʻiston fuqarolari uchun 27.03.1997 dagi kelishuv ham bor. Unga koʻra odamni koʻchirib boʻlguncha shoshilinch yordam bepul. Undan keyin pul soʻrashlari mumkin.
        { "" }
        Shifokor koʻrigi va rejali davolanish: ОМС yoki ДМС polisi bilan yoki pullik.
        { "" }
        Telefonda pul boʻlmasa ham 112 ishlaydi. SIM-kartasiz ham terib koʻring.
    .short = Rossiyada hayotga xavf boʻlsa, 103 yoki 112 ga qoʻngʻiroq qiling. Tez yordam va shoshilinch yordam har bir chet ellikka bepul, hujjatsiz ham. Nima boʻlganini, qayerda, necha kishi jarohat olganini ayting. Goʻshakni birinchi boʻlib qoʻymang.
    .source = Chet elliklarga tibbiy yordam haqidagi hukumat qoidalari, 01.09.2025 dan 01.09.2031 gacha kuchda; MDH kelishuvi, 27.03.1997

# Country: Kazakhstan. Facts: A-KZ-01 A-KZ-02 C-KZ-02 A-RU-06 J3-01 C-KZ-01 C-KZ-03 J3-18 J3-19.
# answer: A-KZ-01 A-KZ-02 C-KZ-02
# step1: A-RU-06
# step2: A-RU-06
# step3: A-RU-06 J3-01
# step4: C-KZ-02
# more: C-KZ-01 C-KZ-02 C-KZ-03 J3-18 J3-19
# short: A-KZ-02 C-KZ-02 A-RU-06
# source: C-KZ-02
medical-ambulance-kz = Hayotga xavf boʻlsa, 103 yoki 112 ga qoʻngʻiroq qiling, bu bepul. Shoshilinch yordam Oʻzbekiston, Tojikiston, Qirgʻiziston va Rossiya fuqarolariga bepul.
    .title = Qozogʻistonda tez yordam
    .step1 = Nima boʻlganini ayting. Aniq manzilni yoki yaqindagi koʻzga tashlanadigan joyni ayting.
    .step2 = Necha kishi jarohat olganini, ismingiz va telefon raqamingizni ayting.
    .step3 = Telefon karnayini (громкая связь) yoqing, operator aytganini qiling. Goʻshakni birinchi boʻlib qoʻymang.
    .step4 = Xavf oʻtdimi? Davolanishni davom ettirishga rozi boʻlishdan oldin narxini soʻrang.
    .more =
        Xavf boʻlganda bepul: toʻsatdan kasallik, baxtsiz hodisa, zaharlanish, jarohat. Shoshilinch tugʻruq va homiladorlikdagi shoshilinch holatlar ham bepul. Xavf oʻtib, sizni koʻchirish mumkin boʻlguncha shunday. Undan keyin pullik. Rejali kasalxona uchun pul soʻrashlari mumkin.
        { "" }
        Yashash guvohnomasi (ВНЖ) boʻlsa, huquqlaringiz fuqarolar bilan bir xil.
        { "" }
        Boshqalarga xavfli kasalliklar har bir chet ellikda bepul davolanadi.
        { "" }
        Turkmaniston va Afgʻoniston fuqarolari uchun toʻlov haqida tekshirilgan javob yoʻq. Xavf boʻlsa, baribir 103 ga qoʻngʻiroq qiling, toʻlovni oʻsha yerda soʻrang.
        { "" }
        Darhol qoʻngʻiroq qiling: yuzning bir tomoni osilsa, bir qoʻl tushib ketsa, gapi tushunarsiz boʻlsa. Koʻkrak siqilsa yoki ogʻrisa ham darhol qoʻngʻiroq qiling.
    .short = Qozogʻistonda hayotga xavf: 103 yoki 112 ga bepul qoʻngʻiroq qiling. Shoshilinch yordam Oʻzbekiston, Tojikiston, Qirgʻiziston va Rossiya fuqarolariga bepul. Nima boʻlganini, qayerda, necha kishi jarohat olganini ayting. Keyingi davolanish pullik boʻlishi mumkin.
    .source = MDH kelishuvi, 1997; hukumat qarori № 320, 29.02.2000; toʻrt davlat kelishuvi, 26.06.1998

# Country: Russia. Facts: C-RU-01 C-RU-04 C-RU-06 C-RU-05 C-RU-02 A-RU-04 C-RU-03 C-RU-21.
# answer: C-RU-01 C-RU-04 C-RU-06
# step1: C-RU-06
# step2: C-RU-04
# step3: C-RU-04
# step4: C-RU-05
# step5: C-RU-02 A-RU-04
# more: C-RU-03 C-RU-04 C-RU-05 C-RU-06 C-RU-21
# short: C-RU-01 C-RU-04 C-RU-06
# source: C-RU-01 C-RU-04 C-RU-05
medical-insurance = Patent uchun ДМС polisi yoki klinika bilan shartnoma kerak. ОМС faqat ishlaydiganlarning bir qismida bor. Shoshilinch yordam polissiz ham bepul.
    .title = Polis: ДМС va ОМС
    .step1 = Toʻlashdan oldin polisni oʻqing. Ichiga nima kirishini, tugʻruq kirish-kirmasligini soʻrang.
    .step2 = Ishlaydigan YeOII (ЕАЭС) fuqarosi: ОМС haqida sugʻurta kompaniyasi yoki fonddan (ТФОМС) soʻrang.
    .step3 = РВП yoki ВНЖ boʻlsa: necha yil sugʻurta staji kerakligini fonddan soʻrang.
    .step4 = YeOII ishchisining oilasi: ДМС polisi haqida soʻrang.
    .step5 = Hayotga xavf boʻlsa, polis boʻlsa ham, boʻlmasa ham 103 yoki 112 ga qoʻngʻiroq qiling.
    .more =
        ДМС (ixtiyoriy tibbiy sugʻurta) hududdagi birlamchi va shoshilinch yordamni qoplaydi. Polis boʻlmasa, koʻrik va rejali davolanish pullik.
        { "" }
        ОМС (majburiy tibbiy sugʻurta): ishlaydigan РВП yoki ВНЖ egalari, ishlaydigan YeOII fuqarolari. 28.11.2025 dagi qonun sugʻurta stajini uch yildan besh yilga oshirdi. Shoshilinch holatlar va yuqori malakali mutaxassislar bundan mustasno. Aniq qaysi kundan ishlashi topilmadi. YeOII ishchilariga tegishlimi, nomaʼlum. 2026-yil yanvarda Rossiya TIV YeOII ishchilarining oʻzi ОМСdan foydalanadi, dedi.
        { "" }
        YeOII ishchisining oilasi uning ishidan ОМС olmaydi (YeOII sudi, 04.03.2026). Shoshilinch yordam ularga bepul qoladi.
        { "" }
        Homiladorlik kuzatuvi (koʻrik, tahlil, UZI) faqat ОМС bilan bepul.
    .short = Rossiya: patent uchun ДМС polisi yoki klinika bilan shartnoma kerak. ОМС faqat ishlaydiganlarning bir qismida bor: fonddan (ТФОМС) soʻrang. Toʻlashdan oldin polisni oʻqing. Hayotga xavf boʻlsa: 103 yoki 112, polissiz ham bepul.
    .source = ОМС haqidagi qonun, 28.11.2025; YeOII (ЕАЭС) sudi, 04.03.2026; hukumat qoidalari, 01.09.2025 dan kuchda

# Country: Kazakhstan. Facts: C-KZ-03 C-KZ-04 A-KZ-02 C-KZ-01 C-KZ-02.
# answer: C-KZ-03 C-KZ-04
# step1: C-KZ-04
# step2: C-KZ-04
# step3: C-KZ-04
# step4: C-KZ-04
# step5: A-KZ-02
# more: C-KZ-01 C-KZ-02 C-KZ-03 C-KZ-04
# short: A-KZ-02 C-KZ-03 C-KZ-04
# source: C-KZ-03 C-KZ-04
medical-insurance-kz = Yashash guvohnomasi (ВНЖ) bilan davolanish va ОСМС fuqarolarniki kabi. YeOII (ЕАЭС) ishchilari badal toʻlangan boʻlsa, ОСМСdan foydalanadi.
    .title = Qozogʻistonda sugʻurta
    .step1 = YeOII ishchisi: ish beruvchidan siz uchun ОСМС badali toʻlanayotganini soʻrang.
    .step2 = Birlamchi va shoshilinch kasalxona yordami uchun ДМС yoki ВМС sugʻurta shartnomasini tuzing.
    .step3 = Pasport va shartnoma bilan poliklinika rahbariga ariza bering.
    .step4 = Siz bilan yashaydigan er yoki xotiningiz va bolalar haqida ham soʻrang.
    .step5 = Hayotga xavf boʻlsa, sugʻurta boʻlsa ham, boʻlmasa ham 103 yoki 112 ga qoʻngʻiroq qiling.
    .more =
        Poliklinikaga biriktirilish uchun shartnoma 14.08.2023 dan beri kerak. Shartnoma tugasa, biriktirish ham tugaydi. Oila aʼzolari ham sugʻurtalangan boʻlishi kerak.
        { "" }
        Hayot xavf ostida ekan, shoshilinch yordamga sugʻurta kerak emas. Bu Oʻzbekiston, Tojikiston, Qirgʻiziston va Rossiya fuqarolari uchun. Rejali kasalxona uchun pul soʻrashlari mumkin.
        { "" }
        Boshqalarga xavfli kasalliklar har bir chet ellikda bepul davolanadi. Yuqadigan oʻpka sili shu roʻyxatda bor.
        { "" }
        Boshqa chet elliklarga qaysi sugʻurta kerak, bu yerda tekshirilgan javob yoʻq. Poliklinikadan yoki ruxsatnomangizni beradigan idoradan soʻrang.
    .short = Qozogʻiston: ВНЖ bilan davolanish huquqi fuqarolarniki kabi. YeOII (ЕАЭС) ishchisi: ОСМС toʻlanadimi, soʻrang. ДМС yoki ВМС shartnomasini tuzib, poliklinikaga boring. Hayotga xavf boʻlsa, 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Poliklinikaga biriktirish qoidalari, 14.08.2023 dan kuchda; Qozogʻiston ijtimoiy tibbiy sugʻurta jamgʻarmasi

# Country: Russia. Facts: A-RU-04 C-RU-01 C-RU-20 J1-01 J1-03 J1-05 J1-02 J1-04 C-RU-21 C-RU-22.
# answer: A-RU-04 C-RU-01 C-RU-20 J1-01
# step1: J1-01
# step2: J1-03
# step3: J1-03
# step4: C-RU-20
# step5: J1-05
# more: J1-01 J1-02 J1-04 J1-05 C-RU-21 C-RU-22
# short: A-RU-04 C-RU-20 J1-01 J1-03
# source: C-RU-01 C-RU-20 J1-01
medical-birth = Tugʻruq boshlansa, 103 ga qoʻngʻiroq qiling: yordam polissiz va hujjatsiz bepul. Homiladorlikda bitta xavfli belgi 103 ga qoʻngʻiroq uchun yetarli.
    .title = Homiladorlik va tugʻruq
    .step1 = 103 ga qoʻngʻiroq qiling: qon, suv ketsa, tirishish (судороги), isitma 38+. Bosh yoki qorin qattiq ogʻrisa, bola kam qimirlasa ham.
    .step2 = Toʻlgʻoq har 5 daqiqada, suv yoki qon ketsa: 103 ga qoʻngʻiroq qiling. Homiladorlik haftasini ayting.
    .step3 = Hisobdan (toʻlovdan) qoʻrqib uyda tugʻmang.
    .step4 = ОМС va ДМСsiz rejali tugʻruq: narxini yozma soʻrang.
    .step5 = Tuqqandan keyin prokladka bir soatda qonga toʻlsa, 103 ga qoʻngʻiroq qiling. Necha kun oldin tuqqaningizni ayting.
    .more =
        Homilador boʻlsangiz, bunda ham 103: hushdan ketish, koʻz xiralashishi, yuz yoki qoʻl birdan shishishi. Nafas qiyinligi, koʻkrak ogʻrigʻi, yurak tez urishi. Toʻxtamaydigan qusish. Bir oyoq shishgan, qizargan, ogʻriydi. Oʻzingizga zarar yetkazish fikri. Birinchi uch oyda: qorin pasti qattiq ogʻrishi.
        { "" }
        Tugʻruqda: koʻp qon, tirishish, isitma. Suv ketganiga 6 soat, toʻlgʻoq yoʻq. Toʻlgʻoq 12 soat, bola yoʻq. Yoʻldosh 1 soatda tushmadi.
        { "" }
        Tuqqandan keyin bir yilgacha: bosh juda qattiq ogʻrishi, koʻrish oʻzgarishi, tirishish, koʻkrak ogʻrigʻi. Nafas qiyinligi, isitma 38+, yomon hid, oyoq qizarib ogʻrishi. Oʻzingizga yoki bolaga zarar yetkazish fikri.
        { "" }
        Ayollar maslahatxonasi Rossiya fuqaroligisiz ham hisobga oladi. Koʻrik faqat ОМС bilan bepul. Boʻlmasa: uni qoplaydigan ДМС yoki pul. Almashuv kartasini (обменная карта) doim olib yuring.
        { "" }
        Bola hujjatlarini tugʻruqxona va konsulxonadan soʻrang.
    .short = Rossiya: tugʻruq boshlandimi? 103 ga qoʻngʻiroq qiling, polissiz va hujjatsiz bepul. Homiladorlikda qon, qattiq ogʻriq, tirishish, isitma bormi yoki bola kam qimirlayaptimi? Darhol 103 ga qoʻngʻiroq qiling. Rejali tugʻruq pullik boʻlishi mumkin: narxini yozma soʻrang.
    .source = Chet elliklarga tibbiy yordam haqidagi hukumat qoidalari, 01.09.2025 dan kuchda; xavf belgilari: sogʻliqni saqlash xizmatlari (CDC, NHS)

# Country: Kazakhstan. Facts: A-KZ-02 C-KZ-02 J1-01 J1-03 J1-05 J1-02 J1-04 C-KZ-03 C-KZ-04.
# answer: A-KZ-02 C-KZ-02 J1-01 J1-03
# step1: J1-01
# step2: J1-03
# step3: J1-03
# step4: C-KZ-02
# step5: J1-05
# more: J1-01 J1-02 J1-04 J1-05 C-KZ-02 C-KZ-03 C-KZ-04
# short: A-KZ-02 C-KZ-02 J1-01 J1-03
# source: C-KZ-02 J1-01
medical-birth-kz = Tugʻruq boshlansa yoki bitta xavfli belgi boʻlsa: 103. Shoshilinch tugʻruq yordami Oʻzbekiston, Tojikiston, Qirgʻiziston va Rossiya fuqarolariga bepul.
    .title = Qozogʻistonda tugʻruq
    .step1 = 103 ga qoʻngʻiroq qiling: qon, suv ketsa, tirishish (судороги), isitma 38+. Bosh yoki qorin qattiq ogʻrisa, bola kam qimirlasa ham.
    .step2 = Toʻlgʻoq har 5 daqiqada, suv yoki qon ketsa: 103 ga qoʻngʻiroq qiling. Homiladorlik haftasini ayting.
    .step3 = Hisobdan (toʻlovdan) qoʻrqib uyda tugʻmang.
    .step4 = Rejali tugʻruq: narxini yozma soʻrang, pullik boʻlishi mumkin.
    .step5 = Tuqqandan keyin prokladka bir soatda qonga toʻlsa, 103 ga qoʻngʻiroq qiling. Necha kun oldinligini ayting.
    .more =
        Homilador boʻlsangiz, bunda ham 103: hushdan ketish, koʻz xiralashishi, yuz yoki qoʻl birdan shishishi. Nafas qiyinligi, koʻkrak ogʻrigʻi, yurak tez urishi. Toʻxtamaydigan qusish. Bir oyoq shishgan, qizargan, ogʻriydi. Oʻzingizga zarar yetkazish fikri. Birinchi uch oyda: qorin pasti qattiq ogʻrishi.
        { "" }
        Tugʻruqda: koʻp qon, tirishish, isitma. Suv ketganiga 6 soat, toʻlgʻoq yoʻq. Toʻlgʻoq 12 soat, bola yoʻq. Yoʻldosh 1 soatda tushmadi.
        { "" }
        Tuqqandan keyin bir yilgacha: bosh juda qattiq ogʻrishi, koʻrish oʻzgarishi, tirishish, koʻkrak ogʻrigʻi. Nafas qiyinligi, isitma 38+, yomon hid, oyoq qizarib ogʻrishi. Oʻzingizga yoki bolaga zarar yetkazish fikri.
        { "" }
        Shoshilinch belgilarsiz tugʻruq uchun pul soʻrashlari mumkin. ВНЖ bilan huquqlar fuqarolarniki kabi. YeOII (ЕАЭС) ishchilari va oilasi: ОСМС haqida soʻrang.
        { "" }
        Bola hujjatlarini tugʻruqxona va konsulxonadan soʻrang.
    .short = Qozogʻiston: tugʻruq boshlandi, qon, qattiq ogʻriq, tirishish, isitma, bola kam qimirlayaptimi? Darhol 103 ga qoʻngʻiroq qiling. Shoshilinch yordam Oʻzbekiston, Tojikiston, Qirgʻiziston, Rossiya fuqarolariga bepul. Rejali tugʻruq pullik boʻlishi mumkin.
    .source = MDH kelishuvi, 1997; hukumat qarori № 320, 29.02.2000; xavf belgilari: sogʻliqni saqlash xizmatlari (CDC, NHS)

# Country: Russia. Facts: C-RU-07 A-RU-04 C-RU-01 C-RU-02 A-RU-01 C-RU-20 B-RU-41 B-RU-42 C-RU-14 C-RU-30 C-RU-31.
# answer: C-RU-07 A-RU-04
# step1: C-RU-01 C-RU-02 A-RU-01
# step2: C-RU-07 C-RU-20
# step3: B-RU-41 B-RU-42
# step4: C-RU-07
# more: C-RU-07 C-RU-14 C-RU-30 C-RU-31
# short: C-RU-01 C-RU-07 A-RU-01 A-RU-04
# source: C-RU-07
medical-hospital-police = Hech kim sir saqlashga vaʼda berolmaydi. 2025-yil noyabrda polissiz bemorlarni politsiyaga aytish rejasi bor edi. Qonun boʻlganmi, nomaʼlum. Xavf boʻlsa, avval 103.
    .title = Kasalxona va politsiya
    .step1 = Hayotga xavf boʻlsa, 103 yoki 112 ga qoʻngʻiroq qiling. Shoshilinch yordam hujjatsiz ham bepul.
    .step2 = Hujjat sababli uyda kutmang. Tugʻruq boshlansa ham shunday.
    .step3 = Politsiya kelsa, tarjimon soʻrang. Tushunmagan narsangizga imzo qoʻymang.
    .step4 = Shoshilinch emasmi? Bugun ahvol qanday, avval yurist yoki konsulxonadan soʻrang.
    .more =
        21.11.2026 da maʼlum boʻlgani shu. Qonun loyihasida kasalxonalar ayrim chet ellik bemorlarni politsiyaga aytishi bor edi. Gap polissiz shoshilinch yordam olganlar haqida edi. Matbuot 25.08.2025 va 13.11.2025 da yozdi. Undan keyingi xabar topilmadi. U kuchda boʻlishi ham, boʻlmasligi ham mumkin.
        { "" }
        Bu rejadan tashqari: sil topilsa, klinika xabar beradi. OIV (ВИЧ), moxov, sil va zaxm (сифилис) sababli “boʻlishi istalmaydi” degan qaror chiqishi mumkin. Ish hujjatlari uchun tibbiy koʻrikda kasallik chiqsa, natija Роспотребнадзорga boradi.
        { "" }
        Kasallikni shifokordan yashirmang. Yordam berish uchun shifokorga rost gap kerak.
    .short = Rossiya: 2025-yil noyabrda polissiz bemorlarni politsiyaga aytish rejasi bor edi. 21.11.2026 da u qonun boʻlganmi, nomaʼlum. Hayotga xavf boʻlsa, avval 103 yoki 112 ga qoʻngʻiroq qiling. Shoshilinch yordam hujjatsiz ham bepul.
    .source = Qonun loyihasi haqida matbuot, 25.08.2025 va 13.11.2025; uning taqdiri nomaʼlum

# Country: Russia. Facts: J2-01 J2-02 C-RU-01 A-RU-04 J2-03 J1-06 J2-05 J2-04 J2-06.
# answer: J2-01 J2-02 C-RU-01 A-RU-04
# step1: J2-01 J2-02
# step2: J2-02
# step3: J2-03 J1-06
# step4: J2-05
# step5: J2-04
# more: J1-06 J2-02 J2-03 J2-04 J2-06
# short: J2-01 J2-02 C-RU-01 A-RU-04
# source: J2-01 J2-02 C-RU-01
medical-child = Bola ichmasa, hamma narsani qussa, tirishsa (судороги), qiyin uygʻonsa, 103 ga qoʻngʻiroq qiling. Shoshilinch yordam hujjatsiz ham bepul.
    .title = Bola kasal
    .step1 = 103 ga qoʻngʻiroq qiling: nafas yetishmayapti, lablari koʻk yoki kulrang, nafas olganda koʻkragi ichiga tortiladi.
    .step2 = 103 ga qoʻngʻiroq qiling: toshma stakan bilan bosganda ham ketmaydi, boʻyni egilmaydi, yashil qusadi.
    .step3 = 3 oydan kichik va 38 daraja: bugun shifokorga. Yangi tugʻilgan boʻlsa: darhol.
    .step4 = Batareyka yoki magnit yutdimi? Darhol kasalxonaga. Qustirmang.
    .step5 = Ich ketsa: ovqat berishni toʻxtatmang, regidratatsiya tuzi eritmasini kichik qultumlab bering.
    .more =
        Yangi tugʻilgan, 28 kungacha, 103 ga qoʻngʻiroq qiling: sust emadi, boʻshashgan yoki juda uyquchan. Tez nafas, ingrash. Issiq (37,5 va yuqori) yoki sovuq. Birinchi kuni teri sariq, kaft va tovonlar sariq. Kindikda yiring yoki yoyilgan qizarish. Qon ketishi.
        { "" }
        Bunda ham 103: birinchi tirishish yoki 5 daqiqadan uzoq tirishish. Liqildogʻi boʻrtib chiqqan. Bola sizni tanimaydi.
        { "" }
        3 oydan 6 oygacha va 39 daraja: shifokorga. Xavotiringizga ishoning: ona kasallikni koʻpincha birinchi sezadi.
        { "" }
        Dorixona tuzi: suvni paketda yozilgancha aniq quying. Qussa, 5–10 daqiqa kuting, keyin sekinroq bering. Kasalxonaga: axlatda qon, koʻzlari choʻkkan, siydik yoʻq, uyquchan.
        { "" }
        Isitma dorisi: vazni va yoshiga qarab, yoʻriqnomadagidek. Bolaga paratsetamol va ibuprofenni birga bermang. Shifokordan soʻrang.
    .short = Bola ichmaydi, hamma narsani qusadi, tirishadi, qiyin uygʻonadimi? Nafasi yetmaydi, lablari koʻkmi? Darhol 103 ga qoʻngʻiroq qiling. 3 oydan kichik va 38 daraja: bugun shifokorga. Rossiyada shoshilinch yordam hujjatsiz ham bepul.
    .source = JSST va YUNISEFning kasal bolalar uchun usuli (IMCI); sogʻliqni saqlash xizmatlari (HSE, NHS); hukumat qoidalari, 01.09.2025 dan

# Country: Russia. Facts: C-X-02 C-X-05 C-RU-31 A-RU-60 C-RU-10 C-X-06 C-X-01 C-X-03 C-X-04 C-X-07 C-RU-14 C-RU-30 J11-04 A-RU-04.
# answer: C-X-02 C-X-05 C-RU-31
# step1: C-X-02
# step2: A-RU-60 C-RU-10
# step3: C-X-06
# step4: C-X-05
# step5: C-X-06
# more: C-X-01 C-X-03 C-X-04 C-X-05 C-X-07 C-RU-14 C-RU-30 C-RU-31 J11-04
# short: C-X-02 C-X-05 A-RU-60 A-RU-04
# source: C-X-01 C-X-05 C-RU-10 C-RU-31
medical-tb = Yoʻtal ikki hafta yoki uzoq boʻlsa, shifokorga boring: bu sil boʻlishi mumkin. Sil davolanadi. Rossiyada natija hujjatlarga ham taʼsir qilishi mumkin.
    .title = Uzoq yoʻtal, sil
    .step1 = Boshqa belgilar: balgʻamda qon, koʻkrak ogʻrigʻi, isitma, tungi ter, ozish, holsizlik.
    .step2 = Istalgan klinikaga yoki sil dispanseriga (тубдиспансер) boring. Koʻkrak rentgenini (флюорография) soʻrang.
    .step3 = Ogʻzingizni yoping. Yoʻtalsangiz, niqob taqing. Xonani kuniga bir necha marta shamollating.
    .step4 = Tabletkani har kuni oxirigacha iching, taxminan 6 oy. Erta toʻxtatsangiz, tabletka endi taʼsir qilmasligi mumkin.
    .step5 = Oilangizni ham tekshirishni soʻrang.
    .more =
        Oʻpka sili bor odam yoʻtalsa, aksirsa, gapirsa, sil havo orqali oʻtadi. Tor, havosiz xonada xavf koʻproq. Uni tashuvchi 100 kishidan faqat 5–10 tasi kasal boʻladi. Toʻgʻri davolanishning ikki-uch haftasidan keyin koʻpchilik boshqalarga yuqtirmaydi. Baʼzi sil uzoqroq vaqt oladi: shifokor hal qiladi. Bu kasallik uyat emas.
        { "" }
        Sil topilsa, klinika xabar beradi. Sil dispanseri davolanishni taklif qiladi. Sizga qancha turishini oʻsha yerda soʻrang. Patent yoki ruxsatnoma berilmaydi. Роспотребнадзор “bu yerda boʻlishi istalmaydi” deyishi mumkin. Unda odam ketishi kerak. Yurist va konsulxonadan oldinroq soʻrang. Kasallikni shifokordan yashirmang.
        { "" }
        Uyga ketyapsizmi? Vatandagi sil dasturidan davolashni davom ettirishni soʻrang. Tabletka va shifokor xulosasisiz (выписка) ketmang.
        { "" }
        Hayotga xavf boʻlsa: 103 yoki 112.
    .short = Ikki hafta yoki uzoq yoʻtal, tungi ter, ozish bormi? Klinika yoki sil dispanseriga boring: sil davolanadi. Ogʻzingizni yoping, xonani shamollating. Hayotga xavf boʻlsa, 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Jahon sogʻliqni saqlash tashkiloti (2025); Sogʻliqni saqlash vazirligining 1079н buyrugʻi, 19.11.2021; Роспотребнадзор (matbuot, 02.2026)

# Country: Kazakhstan. Facts: C-X-02 C-X-05 C-KZ-01 A-KZ-10 C-X-07 C-X-06 C-X-01 C-X-03 C-X-04 J11-04 A-KZ-02.
# answer: C-X-02 C-X-05 C-KZ-01 A-KZ-10
# step1: C-X-02
# step2: A-KZ-10 C-X-07
# step3: C-X-06
# step4: C-X-05
# step5: C-X-06
# more: C-X-01 C-X-03 C-X-04 C-X-05 C-X-07 C-KZ-01 J11-04
# short: C-X-02 C-X-05 C-KZ-01 A-KZ-02
# source: C-KZ-01 C-X-01 C-X-05
medical-tb-kz = Yoʻtal ikki hafta yoki uzoq boʻlsa, shifokorga boring: bu sil boʻlishi mumkin. Sil davolanadi. Yuqadigan oʻpka sili har bir chet ellikda bepul davolanadi.
    .title = Uzoq yoʻtal, sil (Qozogʻiston)
    .step1 = Boshqa belgilar: balgʻamda qon, koʻkrak ogʻrigʻi, isitma, tungi ter, ozish, holsizlik.
    .step2 = Istalgan klinikaga yoki sil dispanseriga (тубдиспансер) borib, tekshirishni soʻrang.
    .step3 = Ogʻzingizni yoping. Yoʻtalsangiz, niqob taqing. Xonani kuniga bir necha marta shamollating.
    .step4 = Tabletkani har kuni oxirigacha iching, taxminan 6 oy. Erta toʻxtatsangiz, tabletka endi taʼsir qilmasligi mumkin.
    .step5 = Oilangizni ham tekshirishni soʻrang.
    .more =
        Oʻpka sili bor odam yoʻtalsa, aksirsa, gapirsa, sil havo orqali oʻtadi. Tor, havosiz xonada xavf koʻproq. Uni tashuvchi 100 kishidan faqat 5–10 tasi kasal boʻladi. Toʻgʻri davolanishning ikki-uch haftasidan keyin koʻpchilik boshqalarga yuqtirmaydi. Baʼzi sil uzoqroq vaqt oladi: shifokor hal qiladi. Bu kasallik uyat emas.
        { "" }
        Chet elliklarda bepul davolanadigan kasalliklar roʻyxati 09.10.2020 da chiqqan. Unda yoʻtalganda bakteriya chiqadigan oʻpka sili bor. Boshqa sil va keyingi oylar: sil dispanseridan soʻrang. Bu yerda kasallik hujjatlarga qanday taʼsir qiladi, tekshirilgan javob yoʻq. Yurist yoki konsulxonadan soʻrang. Kasallikni shifokordan yashirmang.
        { "" }
        Uyga ketyapsizmi? Vatandagi sil dasturidan davolashni davom ettirishni soʻrang. Tabletka va shifokor xulosasisiz (выписка) ketmang.
        { "" }
        Hayotga xavf boʻlsa: 103 yoki 112.
    .short = Ikki hafta yoki uzoq yoʻtal, tungi ter, ozish bormi? Klinika yoki sil dispanseriga boring. Qozogʻistonda yuqadigan oʻpka sili har bir chet ellikda bepul davolanadi. Sil davolanadi. Hayotga xavf boʻlsa, 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Sogʻliqni saqlash vazirligining ҚР ДСМ-121/2020 buyrugʻi, 09.10.2020; Jahon sogʻliqni saqlash tashkiloti (2025)

# Country: Russia. Facts: A-RU-01 A-RU-04 C-RU-02 B-RU-53 J3-02 J3-08 J3-09 I-RU-26 B-RU-52 A-RU-10 A-RU-11 B-RU-50 I-RU-110 J3-13 J3-23 C-RU-03 J3-01.
# answer: A-RU-01 A-RU-04 C-RU-02 B-RU-53
# step1: J3-02 J3-08
# step2: J3-09
# step3: B-RU-53
# step4: I-RU-26 B-RU-52
# step5: I-RU-26 B-RU-52 A-RU-10 A-RU-11
# more: I-RU-26 B-RU-50 B-RU-52 I-RU-110 J3-09 J3-13 J3-23 C-RU-03
# short: A-RU-01 A-RU-04 C-RU-02 B-RU-53 I-RU-26
# source: B-RU-50 B-RU-52 J3-01
medical-injury = 103 yoki 112 ga qoʻngʻiroq qiling: xavfda yordam hujjatsiz ham bepul. Keyin baxtsiz hodisa haqida akt soʻrang, hamma tibbiy qogʻozlarni saqlang.
    .title = Ishda jarohat
    .step1 = Qattiq qon ketsa: mato bilan qattiq bosing, qoʻyib yubormang. Balanddan yiqilsa: koʻtarmang, oʻgirmang.
    .step2 = Odam chuqur, quduq yoki idish (sisterna) ichida yotibdimi? Aslo tushmang. 112 ga qoʻngʻiroq qiling.
    .step3 = Ish beruvchiga ayting va baxtsiz hodisa haqida akt (акт) soʻrang.
    .step4 = Suratlar, xabarlar, pul oʻtkazmalari va guvohlar ismini saqlang.
    .step5 = Akt yoʻqmi? Mehnat inspeksiyasiga, keyin prokuraturaga shikoyat qiling.
    .more =
        Shartnoma yoʻqmi? Sud baribir siz u yerda ishlaganingizni aniqlashi mumkin. Prokurorlar ham ishchilar uchun sudga beradi. Hodisani tekshirishni talab qiling. Chet ellik ishchilarning mehnat huquqlari fuqarolarniki bilan bir xil.
        { "" }
        Ish hujjatlari nusxasini yozma soʻrang. Ish beruvchi 3 ish kunida berishi kerak.
        { "" }
        Ish beruvchi olti oy badal toʻlasa, kasallik puli (больничный) beriladi. Bu patent egalari va YeOII (ЕАЭС) ishchilari uchun. Hayotga xavf oʻtgach, davolanish pullik boʻlishi mumkin. Avval narxini soʻrang.
        { "" }
        Koʻzga kimyoviy modda tushsa: toza oqar suvda 20 daqiqa yoki uzoqroq yuving. 103 ga qoʻngʻiroq qiling. Tok ursa: odamga tegmang, tokni oʻchiring. Xandaq oʻpirilsa: kirmang, 112 ga qoʻngʻiroq qiling. Yuk 15 daqiqadan ortiq bosib qolsa: koʻtarishdan oldin 103 dan soʻrang.
    .short = Rossiyada ishda jarohat: 103 yoki 112 ga qoʻngʻiroq qiling. Xavfda yordam hujjatsiz ham bepul. Ish beruvchiga ayting va baxtsiz hodisa haqida akt soʻrang. Tibbiy qogʻozlar, suratlar, xabarlar va guvohlar ismini saqlang.
    .source = Mehnat kodeksi, 62-modda va 50.1-bob; Sogʻliqni saqlash vazirligining birinchi yordam haqidagi 220н buyrugʻi, 03.05.2024

# Country: Russia. Facts: J4-01 J4-03 A-RU-04 J4-02 J4-04 J4-05 J4-06 A-RU-22 C-RU-01.
# answer: J4-01 J4-03 A-RU-04
# step1: J4-01
# step2: J4-01
# step3: J4-03
# step4: J4-03
# step5: J4-01
# more: J4-02 J4-03 J4-04 J4-05 J4-06 A-RU-22 C-RU-01
# short: J4-03 J4-04 A-RU-04
# source: J4-01 J4-03 J4-06
medical-mind = Yoʻqotish, qarz yoki qoʻrquvdan keyin yomon uyqu, yigʻi, ogʻriq tabiiy. Kimdir oʻziga zarar yetkazishi mumkin boʻlsa, hozir 103 yoki 112 ga qoʻngʻiroq qiling.
    .title = Koʻngil ogʻir boʻlsa
    .step1 = Bugun bitta ishonchli odam bilan gaplashing. Uyga qoʻngʻiroq qiling.
    .step2 = Bir vaqtda yeb-uxlang, harakat qiling, spirtli ichimlikni kamaytiring.
    .step3 = Yoningizdagi odam xavfdami? Yonida qoling, tinglang, tabletka, spirtli ichimlik, qurolni olib qoʻying.
    .step4 = Hozir qilib qoʻyadigan boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling. “Риск самоубийства” (oʻz joniga qasd xavfi) deng.
    .step5 = Oʻtmasa va yashashga xalaqit bersa: shifokorga boring. Bu zaiflik emas, kasallik.
    .more =
        Xavf belgilari: odam oʻlim haqida, chora yoʻq, hammaga yukman deb gapiradi. Yoki hammadan chetlashadi.
        { "" }
        Ochiq soʻrang: “Oʻzingizni oʻldirish haqida oʻylayapsizmi?” Bu savol unday fikrni uygʻotmaydi. Ayblamay tinglang. Sir saqlashga vaʼda bermang. Odamni yolgʻiz qoldirmang.
        { "" }
        Ayting: “Menga aytganingiz yaxshi boʻldi. Siz yolgʻiz emassiz. Bu oʻtib ketishi mumkin, yordam bor”. “Oʻzingizni qoʻlga oling” demang.
        { "" }
        Baxtsiz hodisa, hibs yoki hujumdan keyin: sokin ovoz, xavfsiz joy, suv, adyol. Gapirishga majburlamang. Oila va shifokor bilan bogʻlanishga yordam bering.
        { "" }
        21.11.2026 gacha Rossiyada kattalar uchun tekshirilgan liniya topilmadi. Bu kartadagi uzun raqam bolalar va ota-onalar uchun. Xavf boʻlsa: 103 yoki 112. Shoshilinch yordam bepul.
    .short = Kimdir oʻlim haqida gapiradi yoki chora koʻrmaydimi? Yonida qoling, ayblamay tinglang, tabletka, spirtli ichimlik, qurolni olib qoʻying. Hozir qilib qoʻyadigan boʻlsa, 103 yoki 112 ga qoʻngʻiroq qiling. Siz yolgʻiz emassiz. Bu oʻtishi mumkin, yordam bor.
    .source = Jahon sogʻliqni saqlash tashkiloti (2011-yilgi qoʻllanma va keyingi sahifalar); Yevropa birinchi yordam qoʻllanmasi (2025)
