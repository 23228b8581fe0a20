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
        Qirgʻiziston, Tojikiston, Oʻzbekiston va Qozogʻiston fuqarolari uchun 27.03.1997 dagi kelishuv ham bor. Unga koʻra odamni boshqa joyga olib borish mumkin boʻlguncha shoshilinch yordam bepul. Undan keyin pul soʻrashlari mumkin.
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
        Xavf boʻlganda bepul: toʻsatdan kasallik, baxtsiz hodisa, zaharlanish, jarohat. Shoshilinch tugʻruq va homiladorlikdagi shoshilinch holatlar ham bepul. Xavf oʻtib, sizni boshqa joyga olib borish mumkin boʻlguncha shunday. Undan keyin pullik. Rejali kasalxona uchun pul soʻrashlari mumkin.
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

# Facts of the additions: C-RU-01 C-RU-03 C-RU-04 C-RU-05 C-RU-06. The steps are the same, shortened: with a .for-… the card was too long.
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
    .for-eaeu = Ishchilar ОМСdan foydalanadi (Rossiya TIV, 2026-yil yanvar). Besh yillik staj kerakmi, aniq emas. Oila: ОМС yoʻq.
    .for-uztj = Patent uchun ДМС yoki shartnoma. ОМС: РВП yoki ВНЖ va ish boʻlsa. Shoshilinch yordam: 27.03.1997 kelishuvi boʻyicha ham bepul.
    .for-other = Patent uchun ДМС yoki shartnoma. ОМС: РВП yoki ВНЖ va ish boʻlsa. Shoshilinch yordam: Rossiya qoidasiga koʻra bepul.
    .step1 = Toʻlashdan oldin polisni oʻqing. Tugʻruq kiradimi?
    .step2 = Ishlaydigan YeOII (ЕАЭС) fuqarosi: ОМСni hudud fondidan (ТФОМС) soʻrang.
    .step3 = РВП yoki ВНЖ: necha yil staj kerakligini fonddan soʻrang.
    .step4 = YeOII ishchisining oilasi: ДМС haqida soʻrang.
    .step5 = Xavf boʻlsa: polis boʻlsa ham, boʻlmasa ham 103 yoki 112 ga qoʻngʻiroq qiling.
    .more =
        ДМС (ixtiyoriy tibbiy sugʻurta) hududdagi birlamchi va shoshilinch yordamni qoplaydi. Polis boʻlmasa, koʻrik va rejali davolanish pullik.
        { "" }
        ОМС (majburiy tibbiy sugʻurta): ishlaydigan РВП yoki ВНЖ egalari, ishlaydigan YeOII fuqarolari. 28.11.2025 dagi qonun sugʻurta stajini uch yildan besh yilga oshirdi. Bu shoshilinch holatlar va yuqori malakali mutaxassislarga tegishli emas. Aniq qaysi kundan ishlashi topilmadi. YeOII ishchilariga tegishlimi, nomaʼlum. 2026-yil yanvarda Rossiya tashqi ishlar vazirligi (TIV) aytdi: YeOII ishchilarining oʻzi ОМСdan foydalanadi.
        { "" }
        YeOII ishchisining oilasiga uning ishi ОМС bermaydi (YeOII sudi, 04.03.2026). Shoshilinch yordam ularga bepul qoladi.
        { "" }
        Homiladorlik kuzatuvi (koʻrik, tahlil, UZI) faqat ОМС bilan bepul.
    .short = Rossiya: patent uchun ДМС polisi yoki klinika bilan shartnoma kerak. ОМС faqat ishlaydiganlarning bir qismida bor: fonddan (ТФОМС) soʻrang. Toʻlashdan oldin polisni oʻqing. Hayotga xavf boʻlsa: 103 yoki 112, polissiz ham bepul.
    .source = ОМС haqidagi qonun, 28.11.2025; YeOII (ЕАЭС) sudi, 04.03.2026; hukumat qoidalari, 01.09.2025 dan kuchda

# Facts of the additions: C-KZ-01 C-KZ-02 C-KZ-03 C-KZ-04. The steps are the same, shortened.
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
medical-insurance-kz = Yashash guvohnomasi (ВНЖ) bilan davolanish va ОСМС fuqarolarniki kabi. YeOII (ЕАЭС) ishchilari sugʻurta badali toʻlangan boʻlsa, ОСМСdan foydalanadi.
    .title = Qozogʻistonda sugʻurta
    .for-eaeu = Ishchilar: badal toʻlangan boʻlsa, ОСМС. Poliklinika: ДМС yoki ВМС shartnomasi, oilaga ham.
    .for-uztj = Shoshilinch yordam: xavf oʻtguncha bepul. Ruxsatnoma uchun sugʻurta: tekshirilmagan, oʻsha yerda soʻrang.
    .for-other = Bepul: boshqalarga xavfli kasalliklar. Shoshilinch yordam: toʻlovi tekshirilmagan, baribir 103 ga qoʻngʻiroq qiling.
    .step1 = YeOII ishchisi: siz uchun ОСМС toʻlanadimi, ish beruvchidan soʻrang.
    .step2 = ДМС yoki ВМС shartnomasini tuzing: birlamchi va shoshilinch kasalxona yordami.
    .step3 = Poliklinika rahbariga ariza bering: pasport, shartnoma.
    .step4 = Siz bilan yashaydigan er, xotin va bolalar haqida ham soʻrang.
    .step5 = Xavf boʻlsa: sugʻurta boʻlsa ham, boʻlmasa ham 103 yoki 112 ga qoʻngʻiroq qiling.
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
    .step1 = 103 ga qoʻngʻiroq qiling: qon yoki suv ketsa, tirishsa (судороги), isitma 38+. Bosh yoki qorin qattiq ogʻrisa, bola kam qimirlasa ham.
    .step2 = Toʻlgʻoq har 5 daqiqada boʻlsa, suv yoki qon ketsa: 103 ga qoʻngʻiroq qiling. Homiladorlik haftasini ayting.
    .step3 = Toʻlovdan qoʻrqib uyda tugʻmang.
    .step4 = ОМС yoki ДМСsiz rejali tugʻruq: narxini yozma soʻrang.
    .step5 = Tuqqandan keyin prokladka bir soatda qonga toʻlsa, 103 ga qoʻngʻiroq qiling. Necha kun oldin tuqqaningizni ayting.
    .more =
        Homiladorlikda bunda ham 103: hushdan ketish, koʻz xiralashishi, yuz yoki qoʻl birdan shishishi. Nafas qiyinligi, koʻkrak ogʻrigʻi, yurak tez urishi. Toʻxtamaydigan qusish. Bir oyoq shishgan, qizargan, ogʻriydi. Oʻzingizga zarar yetkazish fikri. Birinchi uch oyda: qorin pasti qattiq ogʻrishi.
        { "" }
        Tugʻruqda: koʻp qon, tirishish, isitma. Suv ketganiga 6 soat, toʻlgʻoq yoʻq. Toʻlgʻoq 12 soat, bola tugʻilmadi. Yoʻldosh 1 soatda tushmadi.
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
    .step1 = 103 ga qoʻngʻiroq qiling: qon yoki suv ketsa, tirishsa (судороги), isitma 38+. Bosh yoki qorin qattiq ogʻrisa, bola kam qimirlasa ham.
    .step2 = Toʻlgʻoq har 5 daqiqada boʻlsa, suv yoki qon ketsa: 103 ga qoʻngʻiroq qiling. Homiladorlik haftasini ayting.
    .step3 = Toʻlovdan qoʻrqib uyda tugʻmang.
    .step4 = Rejali tugʻruq: narxini yozma soʻrang, pullik boʻlishi mumkin.
    .step5 = Tuqqandan keyin prokladka bir soatda qonga toʻlsa, 103 ga qoʻngʻiroq qiling. Necha kun oldin tuqqaningizni ayting.
    .more =
        Homilador boʻlsangiz, bunda ham 103: hushdan ketish, koʻz xiralashishi, yuz yoki qoʻl birdan shishishi. Nafas qiyinligi, koʻkrak ogʻrigʻi, yurak tez urishi. Toʻxtamaydigan qusish. Bir oyoq shishgan, qizargan, ogʻriydi. Oʻzingizga zarar yetkazish fikri. Birinchi uch oyda: qorin pasti qattiq ogʻrishi.
        { "" }
        Tugʻruqda: koʻp qon, tirishish, isitma. Suv ketganiga 6 soat, toʻlgʻoq yoʻq. Toʻlgʻoq 12 soat, bola tugʻilmadi. Yoʻldosh 1 soatda tushmadi.
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
        21.11.2026 da maʼlum boʻlgani shu. Qonun loyihasi boʻyicha kasalxonalar ayrim chet ellik bemorlarni politsiyaga aytishi kerak edi. Gap polissiz shoshilinch yordam olganlar haqida edi. Matbuot 25.08.2025 va 13.11.2025 da yozdi. Undan keyingi xabar topilmadi. U kuchda boʻlishi ham, boʻlmasligi ham mumkin.
        { "" }
        Bu rejadan tashqari: sil topilsa, klinika xabar beradi. OIV (ВИЧ), moxov, sil va zaxm (сифилис) sababli “bu yerda boʻlishi istalmaydi” degan qaror chiqishi mumkin. Ish hujjatlari uchun tibbiy koʻrikda kasallik chiqsa, natija Роспотребнадзорga boradi.
        { "" }
        Kasallikni shifokordan yashirmang. Shifokor yordam berishi uchun rostini bilishi kerak.
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
        Isitma dorisi: bolaning vazni va yoshiga qarab, yoʻriqnomadagidek. Bolaga paratsetamol va ibuprofenni birga bermang. Shifokordan soʻrang.
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
medical-tb = Ikki hafta yoki undan uzoq yoʻtalsangiz, shifokorga boring: bu sil boʻlishi mumkin. Sil davolanadi. Rossiyada natija hujjatlarga ham taʼsir qilishi mumkin.
    .title = Uzoq yoʻtal, sil
    .step1 = Boshqa belgilar: balgʻamda qon, koʻkrak ogʻrigʻi, isitma, tungi ter, ozish, holsizlik.
    .step2 = Istalgan klinikaga yoki sil dispanseriga (тубдиспансер) boring. Koʻkrak rentgenini (флюорография) soʻrang.
    .step3 = Ogʻzingizni yoping. Yoʻtalsangiz, niqob taqing. Xonani kuniga bir necha marta shamollating.
    .step4 = Tabletkani har kuni oxirigacha iching, taxminan 6 oy. Erta toʻxtatsangiz, tabletka endi taʼsir qilmasligi mumkin.
    .step5 = Oilangizni ham tekshirishni soʻrang.
    .more =
        Oʻpka sili bor odam yoʻtalsa, aksirsa, gapirsa, sil havo orqali oʻtadi. Tor, havosiz xonada xavf koʻproq. Mikrobi bor 100 kishidan faqat 5–10 tasi kasal boʻladi. Toʻgʻri davolanishning ikki-uch haftasidan keyin koʻpchilik boshqalarga yuqtirmaydi. Baʼzi sil uzoqroq vaqt oladi: shifokor hal qiladi. Bu kasallik uyat emas.
        { "" }
        Sil topilsa, klinika xabar beradi. Sil dispanseri davolanishni taklif qiladi. Sizga qancha turishini oʻsha yerda soʻrang. Patent yoki ruxsatnoma berilmaydi. Роспотребнадзор “bu yerda boʻlishi istalmaydi” deyishi mumkin. Unda odam ketishi kerak. Yurist va konsulxonadan oldinroq soʻrang. Kasallikni shifokordan yashirmang.
        { "" }
        Uyga ketyapsizmi? Vatandagi sil dasturidan davolashni davom ettirishni soʻrang. Tabletka va shifokor xulosasisiz (выписка) ketmang.
        { "" }
        Hayotga xavf boʻlsa: 103 yoki 112.
    .short = Ikki hafta yoki undan uzoq yoʻtal, tungi ter, ozish bormi? Klinika yoki sil dispanseriga boring: sil davolanadi. Ogʻzingizni yoping, xonani shamollating. Hayotga xavf boʻlsa, 103 yoki 112 ga qoʻngʻiroq qiling.
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
medical-tb-kz = Ikki hafta yoki undan uzoq yoʻtalsangiz, shifokorga boring: bu sil boʻlishi mumkin. Sil davolanadi. Yuqadigan oʻpka sili har bir chet ellikda bepul davolanadi.
    .title = Uzoq yoʻtal, sil (Qozogʻiston)
    .step1 = Boshqa belgilar: balgʻamda qon, koʻkrak ogʻrigʻi, isitma, tungi ter, ozish, holsizlik.
    .step2 = Istalgan klinikaga yoki sil dispanseriga (тубдиспансер) borib, tekshirishni soʻrang.
    .step3 = Ogʻzingizni yoping. Yoʻtalsangiz, niqob taqing. Xonani kuniga bir necha marta shamollating.
    .step4 = Tabletkani har kuni oxirigacha iching, taxminan 6 oy. Erta toʻxtatsangiz, tabletka endi taʼsir qilmasligi mumkin.
    .step5 = Oilangizni ham tekshirishni soʻrang.
    .more =
        Oʻpka sili bor odam yoʻtalsa, aksirsa, gapirsa, sil havo orqali oʻtadi. Tor, havosiz xonada xavf koʻproq. Mikrobi bor 100 kishidan faqat 5–10 tasi kasal boʻladi. Toʻgʻri davolanishning ikki-uch haftasidan keyin koʻpchilik boshqalarga yuqtirmaydi. Baʼzi sil uzoqroq vaqt oladi: shifokor hal qiladi. Bu kasallik uyat emas.
        { "" }
        Chet elliklarda bepul davolanadigan kasalliklar roʻyxati 09.10.2020 da chiqqan. Unda yoʻtalganda bakteriya chiqadigan oʻpka sili bor. Boshqa sil va keyingi oylar: sil dispanseridan soʻrang. Bu yerda kasallik hujjatlarga qanday taʼsir qiladi, tekshirilgan javob yoʻq. Yurist yoki konsulxonadan soʻrang. Kasallikni shifokordan yashirmang.
        { "" }
        Uyga ketyapsizmi? Vatandagi sil dasturidan davolashni davom ettirishni soʻrang. Tabletka va shifokor xulosasisiz (выписка) ketmang.
        { "" }
        Hayotga xavf boʻlsa: 103 yoki 112.
    .short = Ikki hafta yoki undan uzoq yoʻtal, tungi ter, ozish bormi? Klinika yoki sil dispanseriga boring. Qozogʻistonda yuqadigan oʻpka sili har bir chet ellikda bepul davolanadi. Sil davolanadi. Hayotga xavf boʻlsa, 103 yoki 112 ga qoʻngʻiroq qiling.
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
medical-injury = 103 yoki 112 ga qoʻngʻiroq qiling: xavf boʻlsa, yordam hujjatsiz ham bepul. Keyin baxtsiz hodisa haqida akt soʻrang, hamma tibbiy qogʻozlarni saqlang.
    .title = Ishda jarohat
    .step1 = Kuchli qon ketsa: mato bilan qattiq bosing, qoʻyib yubormang. Balanddan yiqilsa: koʻtarmang, oʻgirmang.
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
        Koʻzga kimyoviy modda tushsa: toza oqar suvda 20 daqiqa yoki uzoqroq yuving. 103 ga qoʻngʻiroq qiling. Tok ursa: odamga tegmang, tokni oʻchiring. Xandaq oʻpirilsa: kirmang, 112 ga qoʻngʻiroq qiling. Odamni yuk 15 daqiqadan ortiq bosib qolsa: koʻtarishdan oldin 103 dan soʻrang.
    .short = Rossiyada ishda jarohat: 103 yoki 112 ga qoʻngʻiroq qiling. Xavf boʻlsa, yordam hujjatsiz ham bepul. Ish beruvchiga ayting va baxtsiz hodisa haqida akt soʻrang. Tibbiy qogʻozlar, suratlar, xabarlar va guvohlar ismini saqlang.
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
    .step2 = Har kuni bir vaqtda ovqatlaning va uxlang, harakat qiling, spirtli ichimlikni kamaytiring.
    .step3 = Yoningizdagi odam xavfdami? Yonida qoling, tinglang, tabletka, spirtli ichimlik, qurolni olib qoʻying.
    .step4 = Hozir qilib qoʻyadigan boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling. “Риск самоубийства” (oʻz joniga qasd xavfi) deng.
    .step5 = Oʻtmasa va yashashga xalaqit bersa: shifokorga boring. Bu zaiflik emas, kasallik.
    .more =
        Xavf belgilari: odam oʻlim haqida gapiradi, “chora yoʻq”, “hammaga yukman” deydi. Yoki hammadan chetlashadi.
        { "" }
        Ochiq soʻrang: “Oʻzingizni oʻldirish haqida oʻylayapsizmi?” Bu savol unday fikrni uygʻotmaydi. Ayblamay tinglang. Sir saqlashga vaʼda bermang. Odamni yolgʻiz qoldirmang.
        { "" }
        Ayting: “Menga aytganingiz yaxshi boʻldi. Siz yolgʻiz emassiz. Bu oʻtib ketishi mumkin, yordam bor”. “Oʻzingizni qoʻlga oling” demang.
        { "" }
        Baxtsiz hodisa, hibs yoki hujumdan keyin: sokin ovoz, xavfsiz joy, suv, adyol. Gapirishga majburlamang. Oila va shifokor bilan bogʻlanishga yordam bering.
        { "" }
        21.11.2026 gacha Rossiyada kattalar uchun tekshirilgan ishonch telefoni topilmadi. Bu kartadagi uzun raqam bolalar va ota-onalar uchun. Xavf boʻlsa: 103 yoki 112. Shoshilinch yordam bepul.
    .short = Kimdir oʻlim haqida gapiradi yoki chora koʻrmaydimi? Yonida qoling, ayblamay tinglang, tabletka, spirtli ichimlik, qurolni olib qoʻying. Hozir qilib qoʻyadigan boʻlsa, 103 yoki 112 ga qoʻngʻiroq qiling. Siz yolgʻiz emassiz. Bu oʻtishi mumkin, yordam bor.
    .source = Jahon sogʻliqni saqlash tashkiloti (2011-yilgi qoʻllanma va keyingi sahifalar); Yevropa birinchi yordam qoʻllanmasi (2025)

# Country: Russia. Facts: C-RU-01 C-RU-02 C-RU-03 C-RU-04 C-RU-05 C-RU-06 C-RU-21 J5-06 A-RU-01 A-RU-04.
# answer: C-RU-03
# steps: C-RU-03 C-RU-06 C-RU-04 J5-06 A-RU-04
# more: C-RU-01 C-RU-03 C-RU-04 C-RU-05 C-RU-21 J5-06
# Left out: C-RU-24 (BK), second half of J5-06 (BK). Silent: prices; planned care of children without OMS.
medical-planned = Shifokor koʻrigi yoki rejali davolanish: ОМС yoki ДМС polisi bilan yoki pullik. Hammaga faqat shoshilinch yordam bepul.
    .title = Rejali davolanish: nima pullik
    .for-eaeu = Ishchida ОМС boʻlishi mumkin: sugʻurta kompaniyasi yoki fonddan (ТФОМС) soʻrang. Oila bu ishdan ОМС olmaydi (YeOII sudi, 04.03.2026): ДМС.
    .for-uztj = 27.03.1997 kelishuvi: boshqa joyga olib borish mumkin boʻlguncha shoshilinch yordam (tugʻruq ham) bepul. Rejali: ДМС yoki pul. ОМС: РВП yoki ВНЖ va ish boʻlsa.
    .for-other = Rossiya qoidasiga koʻra shoshilinch yordam bepul. Rejali: ДМС yoki pul. ОМС: faqat РВП yoki ВНЖ va ish boʻlsa.
    .step1 = ДМС: polisni oʻqing. Nima kirishini sugʻurta kompaniyasidan soʻrang.
    .step2 = Polis yoʻqmi? Rozi boʻlishdan oldin narxini yozma soʻrang.
    .step3 = Xavf oʻtdimi? Keyingi davolanish pullik boʻlishi mumkin. Avval soʻrang.
    .step4 = Hayotga xavf boʻlsa: polis boʻlsa ham, boʻlmasa ham 103 yoki 112 ga qoʻngʻiroq qiling.
    .more =
        ДМС hududdagi birlamchi va shoshilinch yordamni qoplaydi. Tugʻruq koʻpincha kirmaydi. Toʻlashdan oldin oʻqing.
        { "" }
        Homiladorlikda koʻrik, tahlil va UZI faqat ОМС bilan bepul. Boʻlmasa, ularni qoplaydigan ДМС yoki pul kerak.
        { "" }
        Bolalar: shoshilinch yordam ularga ham bepul. ОМСsiz rejali davolanish haqida tekshirilgan javob yoʻq. Klinikadan soʻrang va javobini yozib oling.
        { "" }
        Uzoq kasallik: hayotga xavfli xuruj shoshilinch yordam, u bepul. Doimiy tabletkalar bepul emas. 2–3 oyga yetadiganini olib keling. Shifokor qogʻozi ham boʻlsin: dori nomlari lotincha va dozalari.
        { "" }
        ОМС va besh yillik staj: “Polis: ДМС va ОМС” sahifasi. Shoshilinch yordam: “Tez yordam bepulmi?” sahifasi.
    .short = Rossiya: rejali koʻrik uchun ОМС yoki ДМС polisi yoki pul kerak. Avval narxini yozma soʻrang. Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling, har bir chet ellikka bepul, hujjatsiz ham.
    .source = Chet elliklarga tibbiy yordam haqidagi hukumat qoidalari, 01.09.2025 dan kuchda; MDH kelishuvi, 27.03.1997

# Country: Kazakhstan. Facts: C-KZ-01 C-KZ-02 C-KZ-03 C-KZ-04 A-KZ-01 A-KZ-02.
# answer: C-KZ-02 C-KZ-03
# steps: C-KZ-04 C-KZ-03 C-KZ-02 A-KZ-02
# more: C-KZ-01 C-KZ-02 C-KZ-04
# Silent: prices; insurance of labour immigrants (C-KZ-05 is BK); Turkmen and Afghan citizens.
medical-planned-kz = Rejali davolanish pullik boʻlishi mumkin. Yashash guvohnomasi (ВНЖ) bilan huquqlaringiz fuqarolarniki kabi. Shoshilinch yordam boshqa masala.
    .title = Rejali yordam (Qozogʻiston)
    .step1 = YeOII (ЕАЭС) ishchisi: poliklinikaga biriktiriling. ДМС yoki ВМС sugʻurta shartnomasi kerak.
    .step2 = ВНЖ bilan: bepul yordam va ОСМС haqida poliklinikadan soʻrang.
    .step3 = Sugʻurta yoʻqmi? Rozi boʻlishdan oldin narxini yozma soʻrang.
    .step4 = Xavf oʻtib, sizni boshqa joyga olib borish mumkinmi? Unda davolanish pullik.
    .step5 = Hayotga xavf: avval 103 yoki 112 ga qoʻngʻiroq qiling.
    .more =
        Poliklinikaga biriktirilish uchun uning rahbariga ariza yozing. Pasport va shartnomani oling. Qoida 14.08.2023 dan amal qiladi. Shartnoma tugasa, biriktirish ham tugaydi.
        { "" }
        YeOII ishchisi bilan yashaydigan er, xotin va bolalarga ham shu qoida.
        { "" }
        Boshqalarga xavfli kasalliklar har bir chet ellikda bepul davolanadi. Yuqadigan oʻpka sili 09.10.2020 dagi shu roʻyxatda bor.
        { "" }
        Shoshilinch belgilarsiz tugʻruq uchun pul soʻrashlari mumkin.
        { "" }
        Oʻzbekiston yoki Tojikistondan kelgan ishchiga qaysi sugʻurta kerak, tekshirilgan javob yoʻq. Ruxsatnoma beriladigan joydan soʻrang. Batafsil: “Qozogʻistonda sugʻurta”, “Qozogʻistonda tez yordam” sahifalari.
    .short = Qozogʻiston: rejali davolanish pullik boʻlishi mumkin. Narxini yozma soʻrang. ВНЖ bilan huquqlaringiz fuqarolarniki kabi. YeOII (ЕАЭС) ishchilari ДМС yoki ВМС shartnomasi bilan poliklinikaga biriktiriladi. Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Poliklinikaga biriktirish qoidalari, 14.08.2023 dan; hukumat qarori № 320, 29.02.2000; MDH kelishuvi, 1997

# Country: Russia. Facts: C-RU-10 C-RU-11 C-RU-12 C-RU-13 C-RU-14 C-RU-15 B-RU-24 B-RU-62 B-RU-90 B-RU-11 A-RU-04.
# answer: C-RU-12 B-RU-90
# steps: C-RU-13 C-RU-10 C-RU-11 B-RU-62 B-RU-90
# more: B-RU-90 C-RU-12 C-RU-11 C-RU-14
# Doubt: signature of the June 2026 law not seen, told so. Left out: "up to 8 years" (do not show). Silent: price, which clinics.
medical-exam = Kirgandan keyin 30 kun ichida tibbiy koʻrikdan oʻting. 2026-yil iyunda parlament undan qochganlarga katta jarimani maʼqulladi.
    .title = Hujjat uchun tibbiy koʻrik
    .for-eaeu = Ishlashga keldingizmi? Kirgandan keyin 30 kun. Boshqa maqsadda kelib, keyin shartnoma tuzsangiz: shartnomadan keyin 30 kun. Belarus fuqarolari: koʻrik yoʻq.
    .for-uztj = Patent hujjatlariga kiradi. Tojikiston 2025-yil oktyabrda Dushanbeda koʻrikdan oʻtishga rozi boʻldi: safardan oldin soʻrang.
    .for-other = Maqsad qanday boʻlsa ham, kirgandan keyin 30 kun. Patent hujjatlariga kiradi.
    .step1 = Hudud qaysi klinikalarga ruxsat berganini migratsiya markazidan soʻrang.
    .step2 = Tekshiriladi: sil (koʻkrak rentgeni), moxov, zaxm (сифилис), OIV (ВИЧ), giyohvand moddalar.
    .step3 = Tibbiy xulosalar va OIV sertifikatini saqlang.
    .step4 = Yilda bir marta takrorlang.
    .step5 = Tayyor qogʻozni aslo sotib olmang. Soxtasidan foydalanganga: 4 yilgacha qamoq.
    .more =
        03.06.2026 da Federatsiya Kengashi 25 000–50 000 rubl jarima va chiqarib yuborishni (выдворение) maʼqulladi. Bu koʻrikni rad etgan yoki undan qochganlarga. Toʻlanmagan jarima ikki baravar boʻladi. Qonun imzolanganmi, 21.11.2026 gacha topilmadi.
        { "" }
        Eski qoidalar baʼzilarga 90 kun berardi. Maqsad qanday boʻlsa ham, 30 kun hammaga ishonchli.
        { "" }
        Eski matnlardagi “3 oy” qogʻozlarni topshirish muddati. Bu har uch oyda koʻrik degani emas (Sogʻliqni saqlash vazirligi, 26.01.2022).
        { "" }
        Natija musbat chiqsa: patent yoki ruxsatnoma berilmaydi. Masala Роспотребнадзорga oʻtadi. Kasallikni shifokordan yashirmang. “Sil topildi” va “OIV: davolanish va hujjatlar” sahifalarini oʻqing.
        { "" }
        Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .short = Rossiya: hujjat uchun tibbiy koʻrikdan kirgandan keyin 30 kun ichida oʻting. Faqat hudud ruxsat bergan klinika qogʻozi oʻtadi. Keyin yilda bir marta. Tayyor qogʻozni aslo sotib olmang. Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Sogʻliqni saqlash vazirligining 1079н buyrugʻi, 19.11.2021; parlament qabul qilgan qonun, 03.06.2026, imzosi topilmadi (21.11.2026 da tekshirilgan)

# Country: all. Facts: J5-01 J5-02 J5-04 J5-05 J5-06 C-X-05 C-X-07 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J5-04 J5-05
# steps: J5-06 J5-04 J5-05 J5-01 J5-02
# more: J5-04 J5-05 J5-02 J5-01 C-X-05 C-X-07
# Left out: J5-03 (do not publish), tramadol and others in J5-04 (BK), parcels in J5-05 (BK), prescription in Russia (BK), second half of J5-06 (BK).
medical-medicines = Oddiy dorilarni oʻzingiz uchun Rossiyaga olib kirsa boʻladi. Kuchlisiga qogʻoz kerak. Qozogʻiston haqida avval bojxona yoki konsulxonadan soʻrang.
    .title = Dorilar va chegara
    .step1 = Safardan oldin: 2–3 oyga tabletka, lotincha nomli shifokor qogʻozi.
    .step2 = Kuchli yoki tinchlantiruvchi, Rossiyaga: retsept, notarial tarjima, oʻz qutisi, faqat safar muddatiga.
    .step3 = Antibiotik: shamollash va grippda ichmang, doʻstdan olmang, kursni yarmida tashlamang.
    .step4 = Paratsetamol 500 mg, kattalar: 1–2 tabletka. 4 soat kuting. 24 soatda koʻpi bilan 8 ta.
    .step5 = Koʻp ichdingizmi? Oʻzingizni yaxshi sezsangiz ham, darhol kasalxona yoki 103.
    .more =
        Qogʻozsiz kuchli dorini olib qoʻyishlari mumkin. Jarima yoki jinoiy ish boʻlishi mumkin. Koʻp olib qoʻyiladi: fenazepam, kodein (Коделак), fenobarbitalli tomchi (Корвалол).
        { "" }
        Qozogʻiston: chegara qoidalari topilmadi. Retsept va qutisini oling. Politsiya 17.12.2025 da isiriq haqida ogohlantirdi (адраспан, исирик, ҳазориспанд). U bir qator davlatlarda taqiqlangan: olib yurmang.
        { "" }
        Paratsetamol: vazn 50 kg dan kam, jigar kasal yoki spirtli ichimlik koʻp boʻlsa, kamroq iching. Sil yoki epilepsiya tabletkasi, varfarin ichsangiz, avval soʻrang. Shamollash kukunlarida ham paratsetamol bor. Koʻp ichilsa, bir necha kundan keyin jigarga zarar qiladi.
        { "" }
        Antibiotik notoʻgʻri ichilsa, dori oʻldirmaydigan mikroblar koʻpayadi. Qozogʻistonda u retsept bilan (2019).
        { "" }
        Sil tabletkasi: erta toʻxtatmang. Tabletka va shifokor xulosasisiz (выписка) yoʻlga chiqmang.
    .short = Dorilar: qutisi, retsept va lotincha nomli shifokor qogʻozini oling. Rossiyaga kuchli doriga notarial tarjima kerak. Doʻstdan antibiotik olmang. Paratsetamol koʻp ichildimi? Oʻzingizni yaxshi sezsangiz ham, 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Rossiyaning 2010-yilgi 61-ФЗ qonuni, 50-modda (matbuot, 29.10.2025); Qozogʻiston politsiyasi (17.12.2025); paratsetamol haqida NHS

# Country: Russia. Facts: C-RU-34 C-X-06 J3-20 J3-21 A-RU-14 A-RU-01 A-RU-04.
# answer: C-RU-34
# steps: C-RU-34 J3-20 C-X-06 J3-21
# more: C-RU-34 J3-20 J3-21
# Doubt: whether a measles campaign runs in 2026. Left out: C-RU-24, J12-05 (BK), fox and bat in J3-20 (BK). Silent: children's jabs without OMS.
medical-vaccination = Qizamiqqa emlanmagan va u bilan ogʻrimaganmisiz? Bepul emlashni ish beruvchi yoki klinikadan soʻrang. Migrantlarga buyruqlar 2019, 2020, 2023-yillarda chiqqan.
    .title = Emlash
    .step1 = Hozir qizamiqqa bepul emlashadimi, klinikadan soʻrang.
    .step2 = It yoki mushuk tishladi, tirnadimi? 15 daqiqa sovunlab yuving. Bugunoq emlashga boring.
    .step3 = Hayvon sogʻ koʻrinsa ham, quturishga qarshi hamma ukolni oxirigacha oling.
    .step4 = Bola tugʻildimi? Tugʻruqxonadan silga qarshi БЦЖ emlashini soʻrang.
    .step5 = Ish oʻrmon yoki dalada: mavsumdan oldin kanaga qarshi emlashni soʻrang.
    .more =
        Qizamiq: bosh sanitariya shifokori emlashni bir necha bor buyurgan. Buni ish beruvchi qilishi shart edi yoki klinikada bepul edi. Hozir buyruq kuchdami, topilmadi (21.11.2026).
        { "" }
        Quturish belgisi chiqsa, odam albatta oʻladi. Vaqtida emlash qutqaradi. Rossiyada u bepul, polissiz ham. Travmpunkt (травмпункт) yoki kasalxonaga boring. Vaksina yoʻqmi? Boshqa kasalxonaga boring. Emlash kunlari: 0, 3, 7, 14, 30, 90. Shifokor boshqasini aytishi mumkin. Soʻlak ham xavfli.
        { "" }
        Kana: tezroq pinset bilan teri yonidan oling. Yogʻ surtmang, kuydirmang. Ensefalit bor hududda 4 kun ichida immunoglobulin haqida soʻrang.
        { "" }
        Bolalarni emlash: ОМСsiz nima bepul, tekshirilgan javob yoʻq. Poliklinikadan soʻrang.
        { "" }
        Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .short = Rossiya: qizamiqqa bepul emlashni ish beruvchi yoki klinikadan soʻrang. It yoki mushuk tishladimi? 15 daqiqa sovunlab yuving. Bugunoq kasalxonaga boring. Quturishga qarshi ukol bepul, polissiz ham. Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Bosh sanitariya shifokori buyruqlari (matbuot, 24.01.2023, 24.04.2023); quturish haqida Роспотребнадзор (matbuot, 10.05.2025)

# Country: all. Facts: J1-01 J1-02 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J1-01
# steps: J1-01 J1-02
# more: J1-01 J1-02
# No law in the text: stable, never hidden. What is free: birth, birth-kz.
medical-birth-danger = Homiladorlikda bitta xavf belgisi boʻlsa, hozir 103 yoki 112 ga qoʻngʻiroq qiling. Bitta belgi yetarli. Ertalabgacha kutmang.
    .title = Homiladorlikda xavf belgilari
    .step1 = 103 ga qoʻngʻiroq qiling: qindan qon yoki suv ketishi, tirishish (судороги), hushdan ketish.
    .step2 = 103: oʻtmaydigan qattiq bosh ogʻrigʻi, koʻz xiralashishi, dogʻlar, yuz yoki qoʻl birdan shishishi.
    .step3 = 103 ga qoʻngʻiroq qiling: oʻtmaydigan qattiq qorin ogʻrigʻi, isitma 38 va yuqori, toʻxtamaydigan qusish.
    .step4 = 103 ga qoʻngʻiroq qiling: nafas qiyin, koʻkrak ogʻrigʻi, yurak tez urishi, bir oyoq shishgan, qizargan, ogʻriydi.
    .step5 = 103 ga qoʻngʻiroq qiling: bola kam qimirlaydi yoki umuman qimirlamaydi.
    .more =
        Birinchi uch oyda: qorin pasti qattiq ogʻrishi, qon ketsa ham, ketmasa ham. Homila bachadondan tashqarida boʻlishi mumkin. Bu oʻlimga olib kelishi mumkin. 103 ga qoʻngʻiroq qiling.
        { "" }
        Oʻzingizga zarar yetkazish fikri: bunda ham 103 yoki 112 ga qoʻngʻiroq qiling. Yolgʻiz qolmang.
        { "" }
        Homiladorlik necha hafta ekanini ayting. Aniq manzilni ayting. Operator aytganini qiling.
        { "" }
        Pul yoki hujjat sababli kutmang. Nima bepul: “Homiladorlik va tugʻruq” (Rossiya), “Qozogʻistonda tugʻruq” sahifalari.
    .short = Homiladormisiz? Qon, suv, tirishish, hushdan ketish, qattiq bosh ogʻrigʻi, yuz shishishi. Qorin ogʻrigʻi, isitma 38 va yuqori, nafas qiyin. Bola kam qimirlaydi. Hozir 103 yoki 112 ga qoʻngʻiroq qiling. Bitta belgi yetarli. Pul yoki hujjat sababli kutmang.
    .source = AQSh sogʻliqni saqlash xizmatlari (CDC “Hear Her”, Nyu-York shtati); xavf belgilari: Hesperian (21.11.2026 da tekshirilgan)

# Country: all. Facts: J1-03 J1-04 J1-07 C-RU-22 A-RU-01 A-RU-04 A-RU-06 A-KZ-01 A-KZ-02.
# answer: J1-03
# steps: J1-03 A-RU-06 J1-04 J1-07
# more: J1-04 C-RU-22
# J1-04 is of medium confidence; its BK part (green waters, cord in front, before 37 weeks, caesarean) is left out.
# No law in the text: stable, never hidden. What is free: birth, birth-kz.
medical-labour = Toʻlgʻoq taxminan har 5 daqiqada boʻlsa, suv yoki qon ketsa: 103 yoki 112 ga qoʻngʻiroq qiling. Toʻlovdan qoʻrqib uyda qolmang.
    .title = Toʻlgʻoq: qachon borish kerak
    .step1 = Homiladorlik haftasini, aniq manzil yoki koʻzga tashlanadigan joyni ayting.
    .step2 = Suv ketdimi? Soatini va rangini eslab qoling. Shifokorga ayting.
    .step3 = Xavf: koʻp qon, tirishish (судороги), isitma. Darhol 103 ga ayting.
    .step4 = Xavf: suv ketganiga 6 soat, toʻlgʻoq yoʻq. Yoki toʻlgʻoq 12 soat, bola tugʻilmadi.
    .step5 = Bola chiqyaptimi? Telefon karnayini (громкая связь) yoqing, 103 aytganini qiling.
    .more =
        Boshlangan tugʻruq shoshilinch holat. Kechikish oʻldiradi. Xavf belgisi boʻlsa, ikki soatdan kam vaqtda kasalxonada boʻling.
        { "" }
        Bu ham xavf: yoʻldosh 1 soatdan keyin ham tushmadi.
        { "" }
        Rossiyada almashuv kartasi (обменная карта) boʻlsa, oling. Karta ham, hujjat ham yoʻqmi? Baribir qoʻngʻiroq qiling.
        { "" }
        Tez yordam kechikyaptimi? “Tez yordamgacha tugʻilsa” sahifasini oʻqing. Nima bepul, nima pullik: “Homiladorlik va tugʻruq” (Rossiya), “Qozogʻistonda tugʻruq” sahifalari. Savollardan qoʻrqasizmi? “Kasalxona va politsiya” (Rossiya) sahifasini oʻqing.
    .short = Tugʻruq: toʻlgʻoq taxminan har 5 daqiqadami, suv yoki qon ketdimi? 103 yoki 112 ga qoʻngʻiroq qiling. Homiladorlik haftasi va manzilni ayting. Hujjatsiz ham qoʻngʻiroq qiling. Toʻlovdan qoʻrqib uyda tugʻmang.
    .source = NHS tugʻruq xizmati, Sharqiy Sasseks; tugʻruqdagi xavf: Hesperian va Keniya tugʻruq qoʻllanmasi (2015)

# Country: all. Facts: J1-07 J1-05 J1-04 J3-05 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J1-07
# steps: J1-07
# more: J3-05 J1-07 J1-05 J1-04
medical-baby-comes = Bola tugʻilyapti, tez yordam yoʻq: karnayni (громкая связь) yoqib, 103 yoki 112 ga qoʻngʻiroq qiling. Operator aytganini qiling.
    .title = Tez yordamgacha tugʻilsa
    .step1 = Issiq xona, eshik qulfsiz, toza qoʻl va matolar. Ona qulay holatni oʻzi tanlaydi.
    .step2 = Bolani ham, kindik tizimchasini ham tortmang. Tizimchani kesmang.
    .step3 = Tizimcha boʻyniga boʻsh oʻralganmi? Boshidan oshirib oling.
    .step4 = Bolani darhol arting. Yalangʻoch holda onaning koʻkragiga qoʻying. Ikkalasini yoping, qalpoqcha kiydiring.
    .step5 = Nafas olmayaptimi? Artib, orqasini qattiqroq ishqalang. 103 ga ayting.
    .more =
        Hali ham nafas yoʻq: 103 aytganini qiling va boshlang. Ogʻzingiz bilan bolaning ogʻzi va burnini yoping. Oz-oz puflang. Koʻkrak oʻrtasini koʻkrak qalinligining uchdan biricha ichkariga bosing. Puflay olmaysizmi? Baribir bosing. Har qanday yordam hech narsa qilmaslikdan yaxshi.
        { "" }
        Bola nafas olyapti: emizishga qoʻying. Yoʻldoshni paketda saqlang.
        { "" }
        Onani kuzating. Darhol 103 ga ayting: prokladka bir soatda qonga toʻlsa, tuxumdek qon laxtasi chiqsa. Yoʻldosh 1 soatdan keyin tushmasa ham.
        { "" }
        Yana: “Tuqqandan keyin xavf belgisi”, “Chaqaloq: xavf belgilari” sahifalari.
    .short = Bola tez yordamdan oldin tugʻilyapti: karnayni yoqib, 103 yoki 112 ga qoʻngʻiroq qiling. Tortmang, kindik tizimchasini kesmang. Bolani arting, yalangʻoch holda onaning koʻkragiga qoʻying, ikkalasini yoping. Nafas yoʻqmi? Orqasini qattiqroq ishqalang, 103 ga ayting.
    .source = Qizil Xochning jahon birinchi yordam markazi; nafas olmayotgan chaqaloq haqida Britaniya Qizil Xochi

# Country: all. Facts: J1-05 J4-01 J4-03 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J1-05
# steps: J1-05 J4-03
# more: J1-05 J4-01
medical-after-birth = Tuqqandan keyin bir yilgacha xavf belgisi boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling. Necha kun oldin tuqqaningizni ayting.
    .title = Tuqqandan keyin xavf belgisi
    .step1 = 103 ga qoʻngʻiroq qiling: prokladka bir soatda qonga toʻlsa yoki tuxumdek qon laxtasi chiqsa.
    .step2 = 103 ga qoʻngʻiroq qiling: koʻkrak ogʻrigʻi, nafas qiyin, tirishish (судороги), qattiq holsizlik.
    .step3 = 103 ga qoʻngʻiroq qiling: juda qattiq bosh ogʻrigʻi, koʻrish oʻzgarishi.
    .step4 = 103 ga qoʻngʻiroq qiling: isitma 38 va yuqori, yomon hid, qizargan yara, yiring, bir oyoq qizargan, shishgan, ogʻriydi.
    .step5 = Oʻzingizga yoki bolaga zarar yetkazish fikri: 103 yoki 112 ga qoʻngʻiroq qiling. Yolgʻiz qolmang.
    .more =
        Ruscha ayting: “Я родила … дней назад” (… kun oldin tuqqanman).
        { "" }
        Eski maslahatlarda ikki-uch prokladka toʻlishini kutishardi. Endi bir soatda bittasi toʻlsa ham, bu xavf.
        { "" }
        Oʻtmaydigan, yashashga xalaqit beradigan gʻam zaiflik emas, kasallik. Shifokorga ayting. “Koʻngil ogʻir boʻlsa” (Rossiya) va “Kimdir oʻlim haqida gapirsa” sahifalarini oʻqing.
        { "" }
        Boladagi xavf belgilari: “Chaqaloq: xavf belgilari” sahifasi. Pul yoki hujjat sababli kutmang.
    .short = Bir yil ichida tuqdingizmi? Xavf: prokladka bir soatda qonga toʻlishi. Koʻkrak ogʻrigʻi, nafas qiyin, tirishish. Juda qattiq bosh ogʻrigʻi, isitma 38 va yuqori, oyoq qizarib ogʻrishi. Zarar yetkazish fikri. 103 yoki 112 ga qoʻngʻiroq qiling. Necha kun oldin tuqqaningizni ayting.
    .source = AQSh hamshiralar uyushmasi AWHONN va sogʻliqni saqlash xizmati CDC (21.11.2026 da tekshirilgan)

# Country: Russia. Facts: I-RU-110 I-RU-111 I-RU-112 B-RU-12 A-RU-10 A-RU-11 A-RU-04.
# answer: I-RU-110 I-RU-111
# steps: I-RU-111 I-RU-110 I-RU-112 B-RU-12 A-RU-11
# more: I-RU-110 I-RU-111
# Left out: dismissal (BK: Labour Code 261), equal insurance in the EAEU (BK: Treaty, 98).
medical-pregnancy-pay = Kasallik puli bor: olti oy badal toʻlangandan keyin. Tugʻruq puli: manbalar har xil. Ijtimoiy jamgʻarmadan (СФР) yozma soʻrang.
    .title = Homilador ishchi: toʻlovlar
    .step1 = Yozma mehnat shartnomasi soʻrang. Siz uchun badal toʻlanadimi, soʻrang.
    .step2 = Ijtimoiy jamgʻarmaga (СФР) yozing: tugʻruq boʻyicha sugʻurtam bormi? Nusxasini saqlang.
    .step3 = YeOII (ЕАЭС) ishchisi: yozma javobni talab qiling.
    .step4 = Patent: ishlamasangiz ham, har oy toʻlashda davom eting. Boʻlmasa u tugaydi.
    .step5 = Ketishga majburlashyaptimi? Avval hech narsaga imzo qoʻymang. Mehnat inspeksiyasidan soʻrang.
    .more =
        Kasallik puli (больничный), patent yoki YeOII: ish beruvchi kamida olti oy badal toʻlagan boʻlsa. РВП yoki ВНЖ bilan birinchi kundan. 2026-yil fevralda РВП va ВНЖ uchun oʻzgarish taklif qilindi. Natijasi nomaʼlum.
        { "" }
        Tugʻruq puli (декретные): eski sahifalarda vaqtincha boʻlgan chet elliklarga berilmaydi, deyilgan. Tergov qoʻmitasining keyingi matni (2022–2023) boshqacha aytadi. Unda mehnat shartnomasi bor ishchi sugʻurtalangan hisoblanadi. Shuning uchun yozma soʻrang va shartnomani koʻrsating.
        { "" }
        Patent toʻlovi qoidasi 2020-yildagi holatda aytilgan. Yangirogʻi topilmadi.
        { "" }
        Sizni ishdan boʻshatishlari mumkinmi, bu yerda tekshirilgan javob yoʻq. Mehnat inspeksiyasidan soʻrang.
        { "" }
        Homiladorlikda xavf belgisi: 103 yoki 112 ga qoʻngʻiroq qiling.
    .short = Rossiya, homilador ishchi: kasallik puli olti oy badaldan keyin. Tugʻruq puli haqida manbalar har xil: Ijtimoiy jamgʻarmadan (СФР) yozma soʻrang. Patentni toʻlashda davom eting. Xavf belgisi: 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Kasallik puli haqida matbuot va huquq sahifalari (2024, 16.02.2026); Tergov qoʻmitasi (2022–2023); patent qonuni matni (27.04.2020)

# Country: Kazakhstan. Facts: I-KZ-60 A-KZ-04 A-KZ-01 A-KZ-02 J1-01.
# answer: I-KZ-60
# steps: I-KZ-60 J1-01
# Silent: EAEU workers without ВНЖ, household workers, the sum, where to apply.
medical-pregnancy-pay-kz = Homiladorlik va tugʻruq toʻlovi: ВНЖ (yashash guvohnomasi) boʻlsa va ijtimoiy badal toʻlangan boʻlsa. Ish joyi saqlanadi.
    .title = Homilador ishchi (Qozogʻiston)
    .step1 = Siz uchun ijtimoiy badal toʻlanadimi, ish beruvchidan soʻrang.
    .step2 = Taʼtil 126 kun. Uni ish beruvchidan yozma soʻrang.
    .step3 = ВНЖ bilan: qaysi hujjat kerakligini davlat aloqa markazidan soʻrang.
    .step4 = ВНЖ yoʻqmi? Tekshirilgan javob yoʻq. Aloqa markazi va yuristdan soʻrang.
    .step5 = Homiladorlikda xavf belgisi: 103 yoki 112 ga qoʻngʻiroq qiling.
    .more =
        Chet elliklardan bu toʻlovni badali toʻlangan ВНЖ egalari oladi. Bu 2025-yildagi holat.
        { "" }
        ВНЖsiz YeOII (ЕАЭС) ishchilari: tekshirilgan javob yoʻq. Xonadonlarda ishlaydiganlar: tekshirilgan javob yoʻq.
        { "" }
        Davolanish va tugʻruq: “Qozogʻistonda tugʻruq” sahifasi. Xavf belgilari: “Homiladorlikda xavf belgilari” sahifasi.
    .short = Qozogʻiston, homilador ishchi: ВНЖ va toʻlangan ijtimoiy badal boʻlsa, toʻlov bor. Taʼtil 126 kun, ish joyi saqlanadi. ВНЖsiz davlat aloqa markazidan soʻrang. Xavf belgisi: 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Homiladorlik va tugʻruq toʻlovlari haqida Qozogʻiston matbuoti (2025)

# Country: all. Facts: J1-06 J2-03 J3-05 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J1-06
# steps: J1-06
# more: J1-06 J2-03 J3-05
medical-newborn = Chaqaloq 28 kungacha va bitta xavf belgisi bormi? Darhol 103 yoki 112 ga qoʻngʻiroq qiling.
    .title = Chaqaloq: xavf belgilari
    .step1 = 103 ga qoʻngʻiroq qiling: emmaydi yoki sust emadi, boʻshashgan, juda uyquchan, uygʻonmaydi.
    .step2 = 103 ga qoʻngʻiroq qiling: tirishish (судороги), daqiqada 60 va undan koʻp nafas, ingrash, koʻkrak ichiga tortilishi, lablar koʻk.
    .step3 = 103 ga qoʻngʻiroq qiling: issiq (37,5 va undan yuqori) yoki ushlasa sovuq (35,5 dan past).
    .step4 = 103 ga qoʻngʻiroq qiling: birinchi kuni teri sariq yoki istalgan kuni kaft va tovonlar sariq.
    .step5 = 103 ga qoʻngʻiroq qiling: kindikda yiring yoki yoyilgan qizarish, qon ketishi, qusish va shishgan qorin.
    .more =
        Bunda ham 103 ga qoʻngʻiroq qiling: koʻzda yiring, qovoqlar shishgan, yiringli dogʻlar koʻp.
        { "" }
        Chaqaloq nafas olmayaptimi? Karnayni (громкая связь) yoqib, 103 ga qoʻngʻiroq qiling va boshlang. Ogʻzingiz bilan ogʻzi va burnini yoping, oz-oz puflang. Koʻkrak oʻrtasini bosing. Operator aytib turadi.
        { "" }
        Xavotiringizga ishoning: ona kasallikni koʻpincha birinchi sezadi. Pul yoki hujjat sababli kutmang.
        { "" }
        3 oygacha va 38 daraja: shu kuniyoq shifokor yoki kasalxonaga. Yangi tugʻilgan: darhol. Kundalik parvarish: “Emizish va chaqaloq parvarishi” sahifasi.
    .short = Chaqaloq 28 kungachami? Sust emadi, boʻshashgan, qiyin uygʻonadi, tirishish, tez nafas. Issiq (37,5) yoki sovuq, kaftlari sariq, kindikda yiring, qon. Darhol 103 yoki 112 ga qoʻngʻiroq qiling. Pul yoki hujjat sababli kutmang.
    .source = YUNISEF (Bebbo ilovasi); Efiopiya sogʻliqni saqlash vazirligining chaqaloq parvarishi kursi (21.11.2026 da tekshirilgan)

# Country: all. Facts: J12-01 J12-02 J12-03 J1-06 J11-02 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J12-01
# steps: J12-01 J12-02 J12-03 J1-06
# more: J12-01 J12-02 J12-03 J11-02
# Left out (BK): beshik, shaking, honey, oil and ash on the navel, low milk and formula, J12-04.
medical-feeding = Olti oygacha faqat ona suti, kechayu kunduz, bola soʻraganda. Suv ham, choy ham, shirin suv ham bermang.
    .title = Emizish va chaqaloq parvarishi
    .step1 = Birinchi soatda emizing. Bir soat bolaning badani badaningizga tegib tursin. Boshida soʻrgʻichli shisha bermang.
    .step2 = Kindik toza va quruq boʻlsin, hech narsa surtmang. Birinchi 24 soat choʻmiltirmang.
    .step3 = Uyqu: chalqancha, oʻzining qattiq tekis joyida, sizning yoningizda.
    .step4 = Yotgan joyida yostiq, qalin koʻrpa, oʻyinchoq boʻlmasin. Yuzi ochiq, tutun yoʻq.
    .step5 = Sust emadi, boʻshashgan, issiq yoki sovuqmi? 103 yoki 112 ga qoʻngʻiroq qiling.
    .more =
        Olti oydan keyin: ovqat va ona suti, ikki yoshgacha yoki uzoqroq.
        { "" }
        Kiyim: kattalarnikidan bir-ikki qavat koʻp va qalpoqcha. Yotganda juda issiq boʻlmasin. Tutun, olomon va kasal mehmondan uzoq tuting. Ona va bola birga boʻlsin.
        { "" }
        Tuqqandan keyin klinikada kamida 24 soat qoling.
        { "" }
        Bola bilan hech qachon divanda uxlamang. Spirtli ichimlik, chekish yoki uyqu bosadigan doridan keyin ham birga uxlamang.
        { "" }
        OIV (ВИЧ) ona suti orqali oʻtishi mumkin. Sizda OIV yoki sil bormi, kuchli dori ichasizmi? Emizish haqida shifokordan soʻrang.
        { "" }
        Xavf belgilari: “Chaqaloq: xavf belgilari” sahifasi.
    .short = Chaqaloq: olti oygacha faqat ona suti, suv va choysiz. Chalqancha, qattiq tekis joyda, yostiqsiz uxlasin. Kindik toza va quruq, hech narsa surtmang. Sust emadi, boʻshashgan, issiq yoki sovuqmi? 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Emizish va chaqaloq parvarishi haqida JSST va YUNISEF; xavfsiz uyqu haqida AQSh xizmatlari

# Country: all. Facts: J2-01 J2-03 J2-04 J5-01 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J2-04
# steps: J2-04 J2-01
# more: J2-04 J2-03 J5-01
# Left out: brand names (BK). The home mix differs by source: the core of J2-04 only; for a physician to read.
medical-diarrhoea = Ovqat berishni toʻxtatmang. Uchinchi suyuq axlatdan regidratatsiya tuzini (ОРС) kichik qultumlab bering. Xavf belgisi boʻlsa, 103 ga qoʻngʻiroq qiling.
    .title = Bolaning ichi ketsa
    .step1 = Emizish va ovqat berishni davom ettiring.
    .step2 = Dorixonadan tuz (ОРС) oling. Suvni paketda yozilgancha aniq quying.
    .step3 = Qusgandan keyin 5–10 daqiqa kuting. Keyin sekinroq davom eting.
    .step4 = Kasalxonaga: axlatda qon, yomon ichadi, koʻzlari choʻkkan, siydik yoʻq, uyquchan.
    .step5 = 103 yoki 112 ga qoʻngʻiroq qiling: icha olmaydi, hamma narsani qusadi, tirishish (судороги), qiyin uygʻonadi.
    .more =
        Dorixona paketi uyda qilingan aralashmadan yaxshi. Uydagisini koʻpincha notoʻgʻri tayyorlashadi.
        { "" }
        Faqat paket boʻlmasa: 1 litr qaynatib sovitilgan suv. 6 tekis choy qoshiq shakar. Tuz faqat <b>yarim</b> tekis choy qoshiq. Koʻp tuz zarar qiladi. Koʻpi bilan 24 soat saqlang.
        { "" }
        Doʻst bergan antibiotikni bermang. Shifokordan soʻrang.
        { "" }
        3 oydan kichik va 38 daraja: shu kuniyoq shifokor yoki kasalxonaga. Yangi tugʻilgan: darhol.
        { "" }
        Xavotiringizga ishoning: ona kasallikni koʻpincha birinchi sezadi. Boshqa belgilar: “Bola kasal” sahifasi.
    .short = Bolaning ichi ketyapti: ovqat berishni toʻxtatmang. Regidratatsiya tuzini (ОРС) kichik qultumlab bering. Suvni paketda yozilgancha aniq quying. Axlatda qon, koʻzlar choʻkkan, siydik yoʻq. Icha olmaydi, tirishadi, qiyin uygʻonadi. 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Regidratatsiya tuzlari haqida Jahon sogʻliqni saqlash tashkiloti; kasal bolalar uchun JSST va YUNISEF usuli (IMCI)

# Country: Kazakhstan. Facts: J2-01 J2-02 J2-03 J2-04 J2-05 J2-06 J1-06 A-KZ-01 A-KZ-02.
# answer: J2-01
# steps: J2-02 J2-03 J1-06 J2-05 J2-04
# more: J1-06 J2-02 J2-03 J2-04 J2-06
# The same signs as in child (Russia). No law in the text: stable, never hidden; who pays stands in ambulance-kz. Left out: aspirin (BK).
medical-child-kz = Bola ichmasa, hamma narsani qussa, tirishsa (судороги), qiyin uygʻonsa, 103 yoki 112 ga qoʻngʻiroq qiling. Qoʻngʻiroq bepul.
    .title = Bola kasal (Qozogʻiston)
    .step1 = 103 ga qoʻngʻiroq qiling: nafas yetishmayapti, lablari koʻk yoki kulrang, nafas olganda koʻkragi ichiga tortiladi.
    .step2 = 103 ga qoʻngʻiroq qiling: toshma stakan bilan bosganda ham ketmaydi, boʻyni egilmaydi, yashil qusadi.
    .step3 = 3 oydan kichik va 38 daraja: bugun shifokorga. Yangi tugʻilgan boʻlsa: darhol.
    .step4 = Batareyka yoki magnit yutdimi? Darhol kasalxonaga. Qustirmang.
    .step5 = Ich ketsa: ovqat berishni toʻxtatmang, regidratatsiya tuzi eritmasini kichik qultumlab bering.
    .more =
        Bunda ham 103 ga qoʻngʻiroq qiling: birinchi tirishish yoki 5 daqiqadan uzoq tirishish. Chaqaloqning liqildogʻi boʻrtib chiqqan. Bola sizni tanimaydi. Ingichka, kuchsiz, tinmay yigʻlash.
        { "" }
        3 oydan 6 oygacha va 39 daraja: shifokorga. Xavotiringizga ishoning: ona kasallikni koʻpincha birinchi sezadi.
        { "" }
        Isitma dorisi: bolaning vazni va yoshiga qarab, yoʻriqnomadagidek. Bolaga paratsetamol va ibuprofenni birga aslo bermang. Shifokordan soʻrang.
        { "" }
        28 kungacha: “Chaqaloq: xavf belgilari”. Ich ketsa: “Bolaning ichi ketsa”. Kim toʻlaydi: “Qozogʻistonda tez yordam”. Xavf boʻlsa, avval qoʻngʻiroq qiling.
    .short = Bola ichmaydi, hamma narsani qusadi, tirishadi, qiyin uygʻonadimi? Nafasi yetmaydi, lablari koʻkmi? Hozir 103 yoki 112 ga qoʻngʻiroq qiling, bu bepul. 3 oydan kichik va 38 daraja: bugun shifokorga. Yangi tugʻilgan: darhol.
    .source = Kasal bolalar uchun JSST va YUNISEF usuli (IMCI); sogʻliqni saqlash xizmatlari (HSE, NHS), 21.11.2026 da tekshirilgan

# Country: all. Facts: C-X-01 C-X-03 C-X-04 C-X-05 C-X-06 C-X-07 J11-01 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: C-X-05
# steps: C-X-05 C-X-06 C-X-03
# more: C-X-01 C-X-03 C-X-04 C-X-05 C-X-07
# Left out: "not by handshake, dishes or food" in C-X-01 (BK).
medical-tb-protect = Sil davolanadi. Toʻgʻri davolanishning ikki-uch haftasidan keyin koʻpchilik boshqalarga yuqtirmaydi.
    .title = Sil: yaqinlarni asrash
    .step1 = Tabletkani har kuni oxirigacha iching. Qancha ichishni shifokor hal qiladi.
    .step2 = Yoʻtal bor ekan, niqob taqing. Ogʻzingizni yoping. Xonani kuniga bir necha marta shamollating.
    .step3 = Oilangiz va xonadoshlaringizni tekshirishni soʻrang.
    .step4 = Chaqaloq uchun БЦЖ haqida soʻrang. Kattalarga: yilda bir marta koʻkrak rentgeni.
    .step5 = Yaxshi ovqatlaning. Tamaki va spirtli ichimliksiz.
    .more =
        Oʻpka sili bor odam yoʻtalsa, aksirsa yoki gapirsa, sil havo orqali oʻtadi. Ozgina mikrob ham yetadi. Toza havo va niqob yordam beradi.
        { "" }
        Xavf koʻproq: sili bor odam bilan yashaydiganlarga. Kichik bolalarga, OIV (ВИЧ) yoki diabeti borlarga ham. Tor, havosiz xonadagi odamlarga ham.
        { "" }
        Mikrobi bor 100 kishidan faqat 5–10 tasi kasal boʻladi. Mikrobi bor, lekin kasal boʻlmagan odam hech kimga yuqtirmaydi.
        { "" }
        Erta toʻxtatsangiz, kasallik tabletka oʻldirmaydigan shaklda qaytadi. Oʻzingizni yaxshi sezsangiz ham, bu oxiri emas: davom eting.
        { "" }
        Bu kasallik uyat emas. Sili bor odamni ayblamang, haydamang. Tabletkani oxirigacha ichishga yordam bering.
        { "" }
        Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .short = Uyda sil bor: tabletka har kuni oxirigacha. Yoʻtalganda niqob taqing, kuniga bir necha marta xonani shamollating. Oilangizni tekshirtiring. Sil davolanadi, u uyat emas. Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Jahon sogʻliqni saqlash tashkiloti, sil haqida (2025)

# Country: Russia. Facts: C-RU-14 C-RU-30 C-RU-31 C-X-05 C-X-06 C-X-07 J11-04 A-RU-60 A-RU-14 A-RU-01 A-RU-04.
# answer: C-X-05 C-RU-31
# steps: C-RU-30 J11-04 C-RU-31 C-X-06 C-X-07
# more: C-RU-14 C-RU-30 C-RU-31 C-X-05 A-RU-60
# Left out: hospital care of a person who can infect others (BK), C-RU-32 (it is about HIV only). Silent: what the treatment costs a foreigner, appeal and its terms.
medical-tb-found = Sil davolanadi: davolashni boshlang. Rossiyada u yashash huquqini ham olib qoʻyishi mumkin. Yurist va konsulxonadan ertaroq soʻrang.
    .title = Sil topildi
    .step1 = Sil dispanseriga (тубдиспансер) boring. Kasallikni shifokordan yashirmang.
    .step2 = Davolanish sizga qancha turishini soʻrang. Hamma qogʻozlar nusxasini soʻrang.
    .step3 = Bu yashashingizga qanday taʼsir qilishini yurist va konsulxonadan soʻrang.
    .step4 = Oilangizni ham tekshirishni soʻrang.
    .step5 = Uyga ketyapsizmi? Vatandagi sil dasturidan davom ettirishni soʻrang. Tabletka va xulosa (выписка) oling.
    .more =
        21.11.2026 da maʼlum boʻlgani shu. Klinika kasallikni xabar qiladi. Sil dispanseri davolanishni taklif qiladi. Chet ellikka qancha turishi haqida tekshirilgan javob yoʻq.
        { "" }
        Patent yoki ruxsatnoma berilmaydi. Masala Роспотребнадзорga oʻtadi. U “bu yerda boʻlishi istalmaydi” deyishi mumkin. Unda ruxsatnomalar berilmaydi yoki bekor qilinadi. Odam ketishi kerak yoki deportatsiya qilinadi. Sogʻliq sababli taqiq muddatsiz boʻlishi mumkin. 2025-yilda Moskva hududidan sogʻliq sababli 257 kishi chiqarib yuborildi.
        { "" }
        Oddiy sil: taxminan 6 oy har kuni tabletka. Dorilarga chidamli sil: koʻpchilikka 6–9 oy, ogʻir holatda 18–20 oygacha. Shifokor hal qiladi. Erta toʻxtatish xavfli.
        { "" }
        Yaqinlaringiz: “Sil: yaqinlarni asrash” sahifasi.
        { "" }
        Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .short = Rossiyada sil topildi: sil dispanseriga boring, sil davolanadi. Yurist va konsulxonadan ertaroq soʻrang, bu yashashingizga taʼsir qilishi mumkin. Tabletka va shifokor xulosasisiz (выписка) ketmang. Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Sogʻliqni saqlash vazirligining 1079н buyrugʻi, 19.11.2021; Роспотребнадзор qarorlari (matbuot, 10.02.2026); JSST (2025)

# Country: Kazakhstan. Facts: C-KZ-01 C-KZ-06 C-X-05 C-X-06 C-X-07 J11-04 A-KZ-10 A-KZ-01 A-KZ-02.
# answer: C-KZ-01 C-X-05
# steps: A-KZ-10 C-KZ-01 C-X-05 C-X-06 C-X-07
# more: C-KZ-01 C-KZ-06 C-X-05
# Silent: how long treatment stays free, what TB means for permits in Kazakhstan.
medical-tb-found-kz = Sil davolanadi: davolashni boshlang. Qozogʻistonda yuqadigan oʻpka sili har bir chet ellikda bepul davolanadi.
    .title = Sil topildi (Qozogʻiston)
    .step1 = Sil dispanseriga (тубдиспансер) boring. Istalgan klinika u yerga yuborishi mumkin.
    .step2 = Davolanish siz uchun qachongacha bepul, soʻrang.
    .step3 = Tabletkani har kuni oxirigacha iching. Qancha ichishni shifokor hal qiladi.
    .step4 = Oilangizni ham tekshirishni soʻrang.
    .step5 = Uyga ketyapsizmi? Vatandagi sil dasturidan davom ettirishni soʻrang. Tabletka va xulosa (выписка) oling.
    .more =
        Boshqalarga xavfli kasalliklar har bir chet ellikda bepul davolanadi. 09.10.2020 dagi roʻyxatda yoʻtalganda bakteriya chiqadigan oʻpka sili bor. Boshqa sil va keyingi oylar: sil dispanseridan soʻrang.
        { "" }
        Ostonada chet ellik bemorlar kasalxonada oylab davolangan (2016-yilgi misol). Xalqaro tashkilotlar deportatsiya emas, davolashni soʻraydi.
        { "" }
        Bu yerda sil hujjatlarga qanday taʼsir qiladi, tekshirilgan javob yoʻq. Yurist yoki konsulxonadan soʻrang. Kasallikni shifokordan yashirmang.
        { "" }
        Oddiy sil: taxminan 6 oy har kuni tabletka. Dorilarga chidamli sil: koʻpchilikka 6–9 oy, ogʻir holatda 18–20 oygacha. Erta toʻxtatish xavfli.
        { "" }
        Yaqinlaringiz: “Sil: yaqinlarni asrash” sahifasi. Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .short = Qozogʻistonda sil topildi: sil dispanseriga boring. Yuqadigan oʻpka sili har bir chet ellikda bepul davolanadi. Sil davolanadi. Tabletka va shifokor xulosasisiz (выписка) ketmang. Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Sogʻliqni saqlash vazirligining ҚР ДСМ-121/2020 buyrugʻi, 09.10.2020; Jahon sogʻliqni saqlash tashkiloti (2025)

# Country: Russia. Facts: J11-01 J11-02 J11-03 J11-04 C-RU-10 C-RU-14 C-RU-31 C-RU-32 A-RU-01 A-RU-04.
# answer: J11-03 C-RU-31 C-RU-32
# steps: J11-04 J11-03 C-RU-31 C-RU-32
# more: C-RU-10 C-RU-14 C-RU-31 C-RU-32 J11-02
# Left out: C-RU-33 (BK: who treats and pays), number of the 2015 law (BK), "nearly always healthy babies" (BK). For a lawyer: C-RU-32 today.
medical-hiv = Har kuni davolansa, OIV (ВИЧ) bor odam boshqalarni asray oladi. Rossiyada OIV yashash huquqini olib qoʻyishi mumkin. Yaqin oila buni oʻzgartirishi mumkin.
    .title = OIV: davolanish va hujjatlar
    .step1 = Davolanish va narxi haqida shifokordan soʻrang. Kasallikni yashirmang.
    .step2 = Bu yashashingizga qanday taʼsir qilishini yuristdan ertaroq soʻrang.
    .step3 = Er, xotin, bola yoki ota-ona Rossiyadami? Buni isbotlaydigan hujjatlarni yigʻing.
    .step4 = Homilador yoki emizyapsizmi? Shifokorga ayting: OIV bolaga oʻtishi mumkin.
    .step5 = Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .more =
        OIV ish hujjatlari uchun tibbiy koʻrikka kiradi. Natija musbat boʻlsa, patent yoki ruxsatnoma berilmaydi. Роспотребнадзор “bu yerda boʻlishi istalmaydi” deyishi mumkin. Unda odam ketishi kerak yoki deportatsiya qilinadi. Taqiq muddatsiz boʻlishi mumkin.
        { "" }
        Konstitutsiyaviy sud, 12.03.2015: faqat OIV kirish yoki yashashni taqiqlashga sabab emas. Buning uchun yaqin oila Rossiyada doimiy yashashi kerak. Odam qoidalarga amal qilishi, boshqa sabab boʻlmasligi ham kerak. 2015-yildan qonun boʻyicha ham faqat OIV uchun deportatsiya qilinmaydi. Er, xotin, bola yoki ota-ona Rossiya fuqarosi boʻlishi kerak.
        { "" }
        OIV yuqadi: prezervativsiz jinsiy aloqa, umumiy igna, qon, homiladorlik, tugʻruq, emizish. Quchoqlash, oʻpish, yoʻtal, idish, hojatxona, hasharotdan yuqmaydi. Qonda virus topilmasa: jinsiy aloqa orqali oʻtmaydi.
    .short = Rossiyada OIV (ВИЧ): shifokorga boring, har kungi davolanish boshqalarni asraydi. Bu yashashingizga taʼsir qilishi mumkin: yuristdan ertaroq soʻrang. Rossiyadagi yaqin oila muhim: hujjatlarni yigʻing. Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Konstitutsiyaviy sud, 4-П qarori, 12.03.2015; Sogʻliqni saqlash vazirligining 1079н buyrugʻi, 19.11.2021; UNAIDS atamalari (2015)

# Country: Kazakhstan. Facts: J11-01 J11-02 J11-03 J11-04 A-KZ-01 A-KZ-02.
# answer: J11-03
# steps: J11-04 J11-02
# more: J11-02 J11-03
# Silent: who treats and pays in Kazakhstan, what HIV means for papers there. Only the general facts are told.
medical-hiv-kz = Har kuni davolansa va qonda virus topilmasa: OIV (ВИЧ) jinsiy aloqa orqali oʻtmaydi. Shifokordan soʻrang.
    .title = OIV (Qozogʻiston)
    .step1 = Tahlil va davolanish haqida shifokordan soʻrang. Kasallikni yashirmang.
    .step2 = Sizga qancha turishini klinikadan soʻrang. Tekshirilgan javob yoʻq.
    .step3 = Homilador yoki emizyapsizmi? Shifokorga ayting: OIV bolaga oʻtishi mumkin.
    .step4 = Bu yerdagi hujjatlaringiz: tekshirilgan javob yoʻq. Yuristdan soʻrang.
    .step5 = Hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .more =
        OIV prezervativsiz jinsiy aloqa, umumiy igna va qon orqali oʻtadi. Onadan bolaga ham oʻtadi: homiladorlik, tugʻruq, emizishda.
        { "" }
        Qoʻl berib koʻrishish, quchoqlash, oʻpish, yoʻtal yoki terdan OIV oʻtmaydi. Idish, hojatxona, hovuz va hasharotdan ham.
        { "" }
        OIV odamdan yuz oʻgirishga sabab emas. “OIV bilan yashaydigan odam” deng.
    .short = OIV (ВИЧ): har kuni davolansa, qonda virus topilmasa, jinsiy aloqa orqali oʻtmaydi. Quchoqlash va idishdan yuqmaydi. Shifokordan soʻrang. Qozogʻiston, hayotga xavf boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = UNAIDS atamalari (2015); OIV qanday yuqishi haqida sogʻliq sahifalari (21.11.2026 da tekshirilgan)

# Country: all. Facts: J4-01 J4-02 J4-03 J4-04 A-RU-22 A-KZ-03 A-RU-01 A-RU-04 A-KZ-01 A-KZ-02.
# answer: J4-03
# steps: J4-03
# more: J4-01 J4-02 J4-04
# Left out: giving things away, farewells, sudden calm (BK); every line for adults (J4-05: none verified).
medical-mind-friend = Kimdir oʻlim haqida gapirsa: yonida qoling, soʻrang, tinglang. Oʻziga qasd qilayotgan yoki hozir qiladigan boʻlsa, 103 yoki 112 ga qoʻngʻiroq qiling.
    .title = Kimdir oʻlim haqida gapirsa
    .step1 = Hozir qilib qoʻyadigan boʻlsa: 103 yoki 112 ga qoʻngʻiroq qiling. “Риск самоубийства” (oʻz joniga qasd xavfi) deng.
    .step2 = Odamning yonida qoling. Tabletka, spirtli ichimlik, qurolni olib qoʻying.
    .step3 = Ochiq soʻrang: “Oʻzingizni oʻldirish haqida oʻylayapsizmi?” Bu savol unday fikrni uygʻotmaydi.
    .step4 = Ayblamay, nasihat qilmay tinglang. Sir saqlashga vaʼda bermang.
    .step5 = Yordam beradiganlarni chaqiring: oila, doʻst, shifokor.
    .more =
        Belgilari: oʻlim haqida gapiradi, “hammaga yukman”, “chora yoʻq” deydi. Yoki hammadan chetlashadi.
        { "" }
        Ayting: “Menga aytganingiz yaxshi boʻldi”. “Siz yolgʻiz emassiz, men shu yerdaman”. “Bu oʻtib ketishi mumkin, yordam bor”.
        { "" }
        Bunday demang: “Oʻzingizni qoʻlga oling”. “Boshqalarga bundan yomon”. “Gunohini oʻylang”.
        { "" }
        Odam uzoqdami? 112 ga qoʻngʻiroq qiling. “Риск самоубийства” deng va manzilni ayting.
        { "" }
        Bu sizmi? Bugun bir odamga ayting. Yolgʻiz qolmang. Tabletka va qurolni uzoqqa qoʻying. Qilib qoʻyishingiz mumkinmi? 103 yoki 112 ga qoʻngʻiroq qiling. Bu oʻtib ketishi mumkin, yordam bor.
    .short = Kimdir oʻlim haqida gapiryaptimi? Yonida qoling, ayblamay tinglang, tabletka, spirtli ichimlik, qurolni olib qoʻying. Oʻz joniga qasd haqida ochiq soʻrang: zarar qilmaydi. Hozir qilib qoʻyadimi? 103 yoki 112 ga qoʻngʻiroq qiling. Bu oʻtishi mumkin, yordam bor.
    .source = Irlandiya (2020) va Britaniya sogʻliqni saqlash xizmatlari; JSST; Yevropa birinchi yordam qoʻllanmasi (2025)

# Country: Kazakhstan. Facts: A-KZ-01 A-KZ-02 A-KZ-04 C-KZ-02 I-KZ-15 B-RU-53 J3-02 J3-08 J3-09 J3-13 J3-23.
# answer: A-KZ-02 I-KZ-15
# steps: J3-02 J3-08 J3-09 B-RU-53 (general practice) I-KZ-15
# more: C-KZ-02 I-KZ-15 J3-09 J3-13 J3-23
# The care; the payment and the complaint belong to rights (kz-injury). Silent: household workers.
medical-injury-kz = Avval 103 yoki 112 ga qoʻngʻiroq qiling, bu bepul. Keyin sugʻurtani soʻrang: har bir ish beruvchi ishchilarni baxtsiz hodisadan sugʻurta qilishi shart.
    .title = Ishda jarohat (Qozogʻiston)
    .step1 = Kuchli qon ketsa: mato bilan qattiq bosing, qoʻyib yubormang.
    .step2 = Balanddan yiqilsa: odamni koʻtarmang, oʻgirmang.
    .step3 = Odam chuqur, quduq yoki idish (sisterna) ichida yotibdimi? Aslo tushmang. 112 ga qoʻngʻiroq qiling.
    .step4 = Ish beruvchiga ayting. Har bir tibbiy qogʻozni saqlang.
    .step5 = Sizni kim sugʻurta qilgan, ish beruvchidan soʻrang. Hech kimmi? Davlat mehnat inspeksiyasiga shikoyat qiling.
    .more =
        Shoshilinch yordam Oʻzbekiston, Tojikiston, Qirgʻiziston va Rossiya fuqarolariga bepul. Xavf oʻtib, sizni koʻchirish mumkin boʻlguncha shunday. Keyin davolanish pullik. Avval narxini soʻrang. Boshqalar: baribir qoʻngʻiroq qiling.
        { "" }
        Jarohat yoki oʻlimda sugʻurta kompaniyasi toʻlaydi. Sugʻurta uchun siz emas, ish beruvchi toʻlaydi. Xonadonlarda ishlaydiganlar, ehtimol, sugʻurtalanmagan. Soʻrang.
        { "" }
        Koʻzga kimyoviy modda tushsa: toza oqar suvda 20 daqiqa yoki uzoqroq yuving. 103 ga qoʻngʻiroq qiling. Tok ursa: odamga tegmang, tokni oʻchiring. Xandaq oʻpirilsa: kirmang va 112 ga qoʻngʻiroq qiling. Odamni yuk 15 daqiqadan ortiq bosib qolsa: koʻtarishdan oldin 103 dan soʻrang.
        { "" }
        Nimani va qanday talab qilish: “Huquqlarim” boʻlimi, “Ishda baxtsiz hodisa” sahifasi.
    .short = Qozogʻistonda ishda jarohat: 103 yoki 112 ga qoʻngʻiroq qiling, bu bepul. Ish beruvchiga ayting, har bir tibbiy qogʻozni saqlang. Ish beruvchi ishchilarni baxtsiz hodisadan sugʻurta qilishi shart: sugʻurtachi kim, soʻrang.
    .source = Baxtsiz hodisa sugʻurtasi haqida Qozogʻiston sugʻurtachilari va matbuoti (15.09.2025); hukumat qarori № 320, 29.02.2000
