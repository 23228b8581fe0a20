# Not yet read by a native speaker.
# The rights of people on the road: articles for Russia and Kazakhstan.

# The first screen of the slice. place: the name of a country on a line of its own.
rights-main =
    <b>Huquqlarim</b>
    { $place }

    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling. Nima boʻldi?

# Country: Russia. Facts: B-RU-03 (days by citizenship), B-RU-04 (who, where, real address, 90 days),
# B-RU-21 (EAEU: 30 days), B-RU-05 (Amina), B-RU-40 (slip, photo), B-RU-62 (bought papers),
# I-RU-80 (owner's refusal, taken off when the letting ends), I-RU-81 (where one sleeps).
rights-registration = Kirgan zahoti uy egasidan sizni roʻyxatga qoʻyishni soʻrang. Necha kun borligi fuqaroligingizga bogʻliq.
    .title = Migratsiya roʻyxati
    .step1 = Kirgan kundan kalendar kunlarni sanang. Oʻzbekiston, Tojikiston: 15. Qirgʻiziston, Qozogʻiston, Armaniston: 30.
    .step2 = Umumiy qoida, Turkmaniston va Afgʻoniston uchun ham: 7 ish kuni.
    .step3 = Xabarnomani siz emas, uy egasi, mehmonxona yoki joy bergan ish beruvchi topshiradi.
    .step4 = Qayerda: migratsiya xizmati (МВД), МФЦ yoki pochta. Yoki Госуслуги, uy egasi u yerda rozi boʻlsa.
    .step5 = Xabarnomadagi (уведомление) manzilni tekshiring: rostdan oʻsha yerda yashang. Uni olib yuring, suratini saqlang.
    .more =
        Uyni ijaraga bergan ega sizni roʻyxatga qoʻymay qololmaydi. Jarima 4 000 rublgacha. Ijara tugasa, ega sizni roʻyxatdan chiqarishi mumkin.
        { "" }
        Birinchi roʻyxat 90 kungacha. Yolgʻon manzil qoidabuzarlik. Registratsiyani sotib olmang: u taqiqqa olib keladi.
        { "" }
        <b>Moskva va Moskva viloyati.</b> Vizasiz ishlaydiganlarga “Амина” ilovasi ham kerak. Ular “Сахарово” migratsiya markazida roʻyxatdan oʻtadi. 01.09.2026 dan ishlamaydiganlarga ham kerak, 90 kundan keyin. Ilova turgan joyingizni Rossiya politsiya vazirligiga (МВД) yuboradi. 3 ish kunidan koʻp joyingiz koʻrinmasa, roʻyxatdan chiqarishadi. Ilovani har kuni oching, geolokatsiyaga ruxsat bering. 18 yoshgacha, Belarus fuqarolari, РВП yoki ВНЖ egalariga kerak emas.
    .short = Rossiyada registratsiya, kirgan kundan. Oʻzbekiston, Tojikiston: 15 kun. Qirgʻiziston, Qozogʻiston: 30 kun. Umumiy qoida: 7 ish kuni. Uy egasi, mehmonxona yoki joy bergan ish beruvchi topshiradi. Birinchi kuniyoq soʻrang. Xavf boʻlsa: 112.
    .source = Migratsiya roʻyxati qoidalari; Oʻzbekiston bilan shartnoma (04.06.2022); 121-ФЗ qonuni, 23.05.2025 (Амина)

# Country: Russia. Facts: B-RU-01 (both limits, who is outside), B-RU-21 B-RU-22 B-RU-23 (EAEU),
# B-RU-20 (the treaty), B-RU-30 (overstay and the register), I-RU-40 (family of a patent holder), I-RU-41 (EAEU family).
rights-days = Vizasiz: kalendar yilda koʻpi bilan 90 kun. Ketma-ket ham 90 kundan oshmasin.
    .title = Necha kun yashash mumkin
    .step1 = 1-yanvardan beri Rossiyadagi hamma kunlaringizni qoʻshing.
    .step2 = Ketma-ket kunlarni ham sanang. Yangi yilda bu hisob uzilmaydi.
    .step3 = Chiqib qaytishga ishonmang. 1-yanvargacha bu yangi kun bermaydi.
    .step4 = Ishlaysizmi? Patentni vaqtida oling. YeOII (ЕАЭС) davlatidanmisiz? Mehnat shartnomasini tuzing.
    .step5 = Kunlar tugayapti, asos yoʻqmi? Hozir migratsiya xizmatidan (МВД) soʻrang yoki vaqtida keting.
    .more =
        Misol: oktyabrda kirgan odam martgacha qololmaydi.
        { "" }
        Muddati uzaytirilganlarga bu cheklov tegishli emas. Bular patent egalari, talabalar, РВП va ВНЖ egalari. Mehnat shartnomasi bor YeOII fuqarolari ham.
        { "" }
        <b>YeOII (ЕАЭС).</b> 90 kundan koʻp qolish uchun migratsiya xizmatiga (МВД) boring. Ariza va shartnoma nusxasini oling. Shartnoma erta tugadimi, 90 kundan oshganmisiz? Yangisini tuzishga 15 kuningiz bor. Er yoki xotiningiz va bolalar shartnoma muddatigacha yashay oladi. Ularning hujjatlarini darhol soʻrang.
        { "" }
        <b>Patent.</b> Bolalaringiz patentingiz bilan qolishi mumkin. 90 kunlari tugamasdan migratsiya xizmatidan soʻrang. Patenti yoʻq er yoki xotinga yilda faqat 90 kun.
        { "" }
        Muddatdan ortiq qolgan odam nazorat qilinadigan shaxslar reyestriga (РКЛ) tushishi mumkin.
    .short = Rossiya vizasiz: kalendar yilda koʻpi bilan 90 kun. Ketma-ket ham 90 kundan oshmasin. Chiqib qaytish 1-yanvargacha yangi kun bermaydi. Patent yoki YeOII (ЕАЭС) mehnat shartnomasi boʻlsa, qoida boshqa. Kunlarni bugun sanang. Xavf boʻlsa: 112.
    .source = 260-ФЗ qonuni, 08.08.2024, 115-ФЗ qonunining 5-moddasi; YeOII shartnomasi, 96–98-moddalar

# Country: Russia. Facts: B-RU-10 (who, region, trade), B-RU-11 (30 days, papers, exam, late fine),
# B-RU-02 (purpose), B-RU-12 (term, 2020), B-RU-13 (contract copy), B-RU-15 (outside the patent, no sums),
# B-RU-16 I-RU-30 (closed trades), I-RU-01 I-RU-02 I-RU-03 I-RU-05 (exam), I-RU-09 B-RU-62 (bought papers),
# C-RU-12 (medical check 30 days).
rights-patent = Patentga kirgandan keyin 30 kalendar kunda ariza bering. U YeOIIdan (ЕАЭС) boʻlmagan, vizasiz, 18 yoshdan ishlaydiganlar uchun.
    .title = Patent olish
    .step1 = Chegarada migratsiya kartasida maqsad “работа” (ish) deb belgilang. Keyin roʻyxatdan oʻting.
    .step2 = Tibbiy koʻrikdan oʻting. Yashil karta uchun barmoq izi va surat bering.
    .step3 = Imtihon topshiring: rus tili, tarix, qonun asoslari. Faqat davlat muassasasida.
    .step4 = Tibbiy sugʻurta (ДМС) va pasportning notarial tarjimasini oling. Ariza bering.
    .step5 = Patent oldingizmi? 2 oy ichida mehnat shartnomasi nusxasini migratsiya xizmatiga olib boring.
    .more =
        Patent bitta hududga, koʻpincha bitta kasbga beriladi. Moskva va viloyati bitta hudud. Sankt-Peterburg va Leningrad viloyati ham. Boshqa joyda yoki boshqa kasbda ishlash jarima va chiqarib yuborishga (выдворение) olib kelishi mumkin.
        { "" }
        Avval soʻrang: bu yil shu yerda bu kasb patent uchun ochiqmi? Koʻp hududlar kasblarni yopadi.
        { "" }
        Kechikdingizmi? Jarima 10 000–15 000 rubl. Toʻlagach, hujjatlarni baribir topshirish mumkin.
        { "" }
        <b>Imtihon.</b> 2026-yildan kompyuterda, videoga olinadi. 2025-yil kuzida Oʻzbekiston va Tojikistonda ham punktlar bor edi. ФИПИ institutida bepul mashq topshiriqlari bor. Sotib olingan sertifikat bekor qilinadi, patent ham.
        { "" }
        Vaqtida toʻlasangiz, patent jami 12 oy yashaydi. Yangisini tugashidan 10 ish kuni oldin soʻrang (2020-yilgi qoida).
    .short = Rossiyada patent: kirgandan keyin 30 kalendar kunda ariza bering. Undan oldin: roʻyxat, tibbiy koʻrik, barmoq izi, imtihon, sugʻurta (ДМС), pasport tarjimasi. Migratsiya kartasida maqsad: “работа”. Birinchi kuni boshlang. Xavf boʻlsa: 112.
    .source = 115-ФЗ qonuni (imtihon: 15.1-modda; 377-ФЗ qonuni, 09.11.2024); Maʼmuriy huquqbuzarliklar kodeksi (КоАП), 18.20-modda

# Country: Russia. Facts: B-RU-12 (late payment, 12 months; source of 2020), B-RU-14 (sums of 2026,
# other regions: look it up), I-RU-36 (3,400 to 27,300), I-RU-112 (pay also when not working),
# B-RU-40 B-RU-32 (receipts), B-RU-30 (patent run out and the register), B-RU-10 (regions).
rights-patent-pay = Patent pulini toʻlangan muddat tugamasdan toʻlang. Toʻlov kechiksa, patent ertasi kuni tugaydi.
    .title = Patent toʻlovi
    .step1 = Hududingiz uchun bu yilgi summani biling. Har 1-yanvarda yangi summa boʻladi.
    .step2 = 2026-yil, bir oyga: Moskva va viloyati 10 000 rubl. Sankt-Peterburg va Leningrad viloyati 8 000 rubl.
    .step3 = Boshqa hudud: soliq xizmati yoki migratsiya markazidan soʻrang.
    .step4 = Ishlamasangiz ham, har oy vaqtida toʻlang. Oxirgi kunni kutmang.
    .step5 = Har bir chekni va suratini saqlang. Cheklarni patent bilan birga olib yuring.
    .more =
        Bu oldindan toʻlanadigan daromad soligʻi. 2026-yilda hududga qarab oyiga 3 400 dan 27 300 rublgacha.
        { "" }
        Patent jami 12 oy yashaydi. Keyin yangisi kerak. Uni tugashidan kamida 10 ish kuni oldin soʻrang (2020-yilgi qoida).
        { "" }
        Kechikdingizmi? Tekshiruvni kutmang. Nima qilish mumkinligini shu kuni migratsiya xizmatidan (МВД) soʻrang. Muddati tugagan patent bilan nazorat qilinadigan shaxslar reyestriga (РКЛ) tushish mumkin. U yerdagi xatoni tuzatishga cheklar yordam beradi.
    .short = Rossiyada patent: ishlamasangiz ham, toʻlangan muddat tugamasdan toʻlang. Bir kun kechiksangiz, patent tugaydi. 2026-yil: Moskva va viloyati 10 000, Sankt-Peterburg va Leningrad viloyati oyiga 8 000 rubl. Hamma cheklarni saqlang. Xavf boʻlsa: 112.
    .source = Soliq kodeksi, 227.1-modda (2026-yil summalari); toʻlov kechikishi qoidasi: qonunning 2020-yilgi matni

# Country: Russia. Facts: B-RU-50 (same rights), B-RU-52 (proof, demand, copies in 3 days, inspectorate,
# prosecutor, court; not its BK clauses), B-RU-51 (the crime only), I-RU-26 (no contract),
# A-RU-10 A-RU-11 (Rostrud), B-RU-54 J14-03 (passport taken, not free to leave).
rights-wages = Ishda huquqlaringiz fuqarolarniki bilan bir xil. Isbot yigʻing, pulni yozma talab qiling, keyin shikoyat qiling.
    .title = Oyligim berilmayapti
    .step1 = Isbot yigʻing: shartnoma, propusk, yozishmalar, ishdagi suratlar, hamkasblar ismi, bank oʻtkazmalari.
    .step2 = Pulni yozma talab qiling. Nusxasini olib qoling.
    .step3 = Ish hujjatlaringiz nusxasini yozma soʻrang. Ish beruvchiga 3 ish kuni beriladi.
    .step4 = Davlat mehnat inspeksiyasiga shikoyat qiling: онлайнинспекция.рф. Yoki Рострудga qoʻngʻiroq qiling.
    .step5 = Natija yoʻqmi? Prokurorga yozing, keyin sudga boring. Uzoq kutmang.
    .more =
        <b>Shartnoma yoʻqmi?</b> Ishni har qanday isbot bilan koʻrsatsa boʻladi: yozishma, surat, guvoh, oʻtkazma. Sud siz ishlaganingizni tan olishi mumkin. Prokurorlar ishchilar uchun sudga murojaat qilgan.
        { "" }
        Ikki oydan ortiq oylik bermaslik rahbarning jinoyati. Oylikning bir qismini uch oydan ortiq bermaslik ham.
        { "" }
        Ish boshlashdan oldin yozma shartnoma soʻrang. Bir nusxasi sizniki. Ish beruvchining toʻliq nomi, manzili va telefonini yozib oling.
        { "" }
        Pasportingizni olishdimi yoki chiqarishmayaptimi? 102 yoki 112 ga qoʻngʻiroq qiling.
    .short = Rossiyada oylik berishmadimi? Isbotni saqlang: shartnoma, yozishma, surat, oʻtkazma, hamkasblar ismi. Pulni yozma talab qiling. Keyin shikoyat: онлайнинспекция.рф. Shartnomasiz ishni ham isbotlasa boʻladi. Qoʻrqitishsa: 112.
    .source = Mehnat kodeksi, 50.1-bob va 62-modda; Jinoyat kodeksi, 145.1-modda (21.11.2026 da tekshirilgan)

# Country: Russia. Facts: B-RU-54 (the rule and the steps; article numbers are BK, left out),
# B-X-05 (no pledge, copies), B-RU-40 (copies elsewhere), J14-01 J14-03 (a sign; 102/112, address),
# I-RU-64 (consuls make return certificates).
rights-passport = Ish beruvchi, uy egasi yoki vositachi pasportingizni ushlab turolmaydi. Qaytarishni soʻrang. Bermasa, 102 ga qoʻngʻiroq qiling.
    .title = Pasportim qaytarilmayapti
    .step1 = Guvoh oldida yoki xabar yozib soʻrang. Xabarni saqlang.
    .step2 = Berishmadimi? 102 ga qoʻngʻiroq qiling: “У меня забрали паспорт” (pasportimni olib qoʻyishdi) deng.
    .step3 = Politsiyaga ariza yozing.
    .step4 = Konsulxonaga ayting. Pasport boʻlmasa, konsul qaytish guvohnomasini bera oladi.
    .step5 = Chiqarishmayaptimi yoki qoʻrqitishyaptimi? 102 yoki 112 ga qoʻngʻiroq qiling, manzilni ayting.
    .more =
        Pasportni faqat davlat organlari, qonunda aytilgan holda olib turadi. Avans, qarz yoki xona sabab emas.
        { "" }
        Pasportni hech qachon garovga qoldirmang. Nusxalar telefonda va oilangizda tursin.
        { "" }
        Pasportni olib qoʻyish majburiy mehnat belgilaridan biri. Boshqalari: oylik yoʻq, tahdid, oʻsib boruvchi qarz, tashqariga chiqarmaslik. Xoʻjayin bilan yolgʻiz tortishmang.
    .short = Ishda hech kim pasportingizni ushlab turolmaydi: ish beruvchi ham, uy egasi ham, vositachi ham. Xabar yozib yoki guvoh bilan soʻrang. Bermasa: politsiya va konsulxonaga qoʻngʻiroq qiling. Chiqarishmasa yoki qoʻrqitishsa: 112.
    .source = Umumiy qoida: faqat davlat organlari, qonunda aytilgan holda (21.11.2026 da tekshirilgan); Xalqaro mehnat tashkilotining majburiy mehnat belgilari (2012)

# Country: Russia. Facts: B-RU-40 (papers to carry), B-RU-41 (the officer's duties, what you may do,
# do not run or pay), B-RU-42 (3 and 48 hours, protocol, what to write).
# The right to a lawyer and the consul's duty are BK (item 43 of part B5): not used.
rights-police = Xotirjam boʻling, hujjatlarni koʻrsating, kim va nega tekshirayotganini soʻrang. Qochmang, naqd pul bermang.
    .title = Politsiya hujjat tekshiryapti
    .step1 = Unvoni, lavozimi, familiyasi va guvohnomasini soʻrang. Sababini soʻrang.
    .step2 = Pasport, migratsiya kartasi, registratsiya, patent va cheklar yoki mehnat shartnomasi, polisni koʻrsating.
    .step3 = Tarjimon soʻrash, suhbatni yozib olish va elchixonaga qoʻngʻiroq qilish mumkin.
    .step4 = Odam kimligini aytmayaptimi? Hujjatlarni bermasangiz boʻladi. 102 ga qoʻngʻiroq qiling.
    .step5 = Tushunmagan narsangizga imzo qoʻymang. “Не согласен” (rozi emasman), “нужен переводчик” (tarjimon kerak) deb yozing.
    .more =
        Politsiya xodimi unvoni, lavozimi, familiyasini va sababini aytishi shart. Formasida nishon bor. Soʻrasangiz, guvohnomasini koʻrsatadi.
        { "" }
        Hech kimni haqorat qilmang. Joyida pul bermang.
        { "" }
        Politsiya <b>3 soatgacha</b> ushlab turishi mumkin. Yashash qoidasi buzilsa: <b>48 soatgacha</b>. Qamoq yoki chiqarib yuborish (выдворение) mumkin boʻlsa ham. Bayonnoma (протокол) soʻrang.
        { "" }
        Hamma hujjatlar nusxasini boshqa joyda saqlang. Suratlari telefonda tursin. Pasportning notarial tarjimasini soʻrashlari mumkin.
    .short = Politsiya tekshiruvi: xotirjam boʻling, hujjatlarni koʻrsating, ismi, unvoni va sababini soʻrang. Qochmang, naqd pul bermang. Tarjimon soʻrash, elchixonaga qoʻngʻiroq qilish mumkin. Tushunmagan narsaga imzo qoʻymang. Xavf boʻlsa: 112.
    .source = Maʼmuriy huquqbuzarliklar kodeksi (КоАП), 27.5-modda (ushlab turish); chet el fuqarolari uchun eslatmalar, 2020–2025

# Country: Russia. Facts: B-RU-33 I-RU-60 (who decides), B-RU-42 (48 hours, protocol), B-RU-41 (interpreter,
# embassy), B-RU-44 (act the same day), I-RU-61 I-RU-62 (the centre, 90 days, two years, check by a court),
# I-RU-64 (relatives, consuls), I-RU-65 (reasons courts weigh), I-RU-66 (children).
# The 10 days of B-RU-44 are left out: section I lists appeal times as not verified, and a lawyer is to read it.
rights-expulsion = Shu kuniyoq harakat qiling. Qarorni qogʻozda va tarjimasini soʻrang, konsulxonaga qoʻngʻiroq qiling.
    .title = Ushlash va chiqarib yuborish
    .step1 = Qogʻozni va tarjimonni soʻrang. Tushunmagan narsangizga imzo qoʻymang.
    .step2 = Rozi emasmisiz? “Не согласен” deb yozing. Shikoyat qilmoqchiman, deng. Qaysi kungacha mumkin, soʻrang.
    .step3 = Konsulxonaga qoʻngʻiroq qilishni soʻrang. Qayerdaligingizni oilangizga bildiring.
    .step4 = Bolalaringiz bormi? Darhol ayting: ular qayerda, kim oladi. Buni yozib qoʻyishni soʻrang.
    .step5 = Qarindoshlar: 102, migratsiya xizmati (МВД) yoki konsulxonadan soʻrang. Pasport va chiptaga pul olib keling.
    .more =
        Kim hal qiladi: sudya. 05.02.2025 dan ayrim hollarda politsiya boshligʻi, sudsiz. Bunday qaror tezroq bajarilishi mumkin. Shuning uchun bir kunni ham yoʻqotmang.
        { "" }
        Chiqarib yuborish (выдворение) mumkin boʻlsa, politsiya 48 soatgacha ushlab turishi mumkin.
        { "" }
        Chet elliklarni saqlash markazi (ЦВСИГ) yopiq: u yerda joʻnatishni kutishadi. 25.12.2023 dagi qonunga koʻra, koʻpi bilan 90 kun. Sudya har gal 90 kungacha qoʻsha oladi, jami ikki yil. Ushlash qonuniymi, suddan tekshirishni soʻrash mumkin.
        { "" }
        Eringiz, xotiningiz yoki bolangiz Rossiya fuqarosimi? Yoki Rossiyada doimiy yashaydimi? Buni sudga ayting. Kasallik va vatandagi xavfni ham ayting. Sud buning oʻrniga jarima tanlashi mumkin.
        { "" }
        Uzoq ushlanishning odatdagi sababi: pasport yoʻq. Konsul qaytish guvohnomasini bera oladi.
    .short = Politsiya ushladimi, chiqarib yuborish (выдворение) xavfi bormi? Qarorni qogʻozda va tarjimon soʻrang. Rozi boʻlmasangiz, “не согласен” deb yozing. Shu kuni konsulxonaga qoʻngʻiroq qiling, shikoyat muddati qisqa. Bolalaringizni ayting. Kasal: 103. Xavf: 112.
    .source = 260-ФЗ qonuni, 08.08.2024; Maʼmuriy huquqbuzarliklar kodeksi (КоАП), 27.5 va 27.19-moddalar; 25.12.2023 dagi qonun

# Country: Russia. Facts: B-RU-45 (MVD shows its own bans, delay, 3-5-10 years, appeal, new name),
# I-X-20 (free service, written request), I-X-03 (nobody sells it), A-RU-40 I-KG-20 (migrant.kg),
# I-UZ-20 (Uzbek agency, mistake), I-TJ-20 (Tajik sites), B-RU-06 (check in ruID, ban blocks the QR code), A-RU-32.
rights-ban = Yoʻlga chiqishdan oldin Rossiya politsiya vazirligi (МВД) saytida bepul tekshiring. “Topilmadi” degani kafolat emas.
    .title = Kirish taqiqini tekshirish
    .step1 = мвд.рф saytini oching, kirish taqiqi tekshiruvini toping. Buni safardan ikki oy oldin qiling.
    .step2 = Yodda tuting: u faqat vazirlikning oʻz taqiqlarini kechikib koʻrsatadi. ФСБ taqiqlari koʻrinmaydi.
    .step3 = Aniq bilish uchun migratsiya xizmati (МВД) yoki ФСБdan yozma soʻrang.
    .step4 = Qirgʻizistondanmisiz? migrant.kg ni ham koʻring. Oʻzbekistondanmisiz? Oʻz Migratsiya agentligingizdan soʻrang.
    .step5 = Xatomi? Taqiq qoʻygan idoraga yozing. Isbot qoʻshing. Taqiqni “olib tashlash” uchun hech kimga toʻlamang.
    .more =
        Odatda taqiq 3, 5 yoki 10 yil. Taqiq qoʻygan idoraga yoki sudga shikoyat qilish mumkin. Rossiyadagi yaqin oila sabab boʻlishi mumkin.
        { "" }
        Yangi ism yoki pasport yordam bermaydi. 01.03.2026 dan taqiqi bor odamlarning yangi ismi ФСБga boradi.
        { "" }
        ruID ilovasida ham taqiq tekshiruvi bor. Taqiq boʻlsa, QR-kod bilan kiritishmaydi.
        { "" }
        Tojikiston fuqarolari mehnat.tj, migration.tj va vkd.tj ni koʻrishi mumkin (2025-yil fevral).
        { "" }
        Nazorat qilinadigan shaxslar reyestri (РКЛ) boshqa roʻyxat. Ikkalasini tekshiring.
    .short = Rossiyaga borishdan oldin kirish taqiqini tekshiring: bepul, мвд.рф. U hamma taqiqni koʻrsatmaydi. Aniq bilish uchun migratsiya xizmatidan (МВД) yozma soʻrang. Taqiqni “olib tashlash” uchun hech kimga toʻlamang. Xavf boʻlsa: 112.
    .source = Rossiya ichki ishlar vazirligi (МВД) xizmati; Qirgʻiziston TIV maslahati (18.11.2025); Oʻzbekiston Migratsiya agentligi (2025)

# Country: Russia. Facts: B-RU-30 (law, reasons), B-RU-31 I-RU-51 (what is forbidden, bank), B-RU-32 (check,
# what to do, mistakes), B-RU-34 I-RU-70 (amnesty over), I-RU-72 (leaving, five years), I-RU-73 (duties),
# I-RU-71 (160,000 came off it), I-X-03 (nobody sells it), B-RU-05 (Amina).
rights-controlled = Nazorat qilinadigan shaxslar reyestrida (РКЛ) oʻzingizni tekshiring. Xato boʻlib turadi, uni tuzatsa boʻladi.
    .title = Reyestrda (РКЛ) bormanmi?
    .step1 = мвд.рф saytida yoki Госуслугиda tekshiring. Bu bepul.
    .step2 = Reyestrda bormisiz? Darhol migratsiya xizmatiga (МВД) boring. Sababini soʻrang.
    .step3 = Hujjatlarni oling: pasport, patent cheklari, shartnoma, registratsiya.
    .step4 = Xatomi? Hujjatlarni topshiring. Natija yoʻqmi? Shikoyat qiling yoki sudga boring.
    .step5 = Xato emasmi? Rossiyadan chiqishdan oldin migratsiya xizmatiga (МВД) sana, joy va yoʻlni ayting.
    .more =
        Reyestrda boʻlishga qonuniy asosi yoʻqlar turadi. Odatdagi sabab: boʻlish muddati, patent, ruxsatnoma yoki shartnoma tugagan. Moskvada: “Амина” ilovasida joyi koʻrinmasa.
        { "" }
        Reyestrda ekansiz, ruxsatsiz koʻchish va hududdan chiqish mumkin emas. Nikoh, mashina haydash, uy va mashina olish-sotish mumkin emas. Yangi bank hisobi, uyga pul oʻtkazish ham. Bank oyiga 30 000 rublgacha naqd berishi shart. Jarima va soliq toʻlashga ruxsat berishi kerak.
        { "" }
        Qayerdaligingizni bildirib turishingiz kerak. Ikki marta bildirmasangiz: deportatsiya va yopiq markaz. Chiqqach, kirish kamida besh yil yopiq (2025-yil oktyabr xabari).
        { "" }
        Amnistiya 10.09.2025 da tugadi. Hech kim sizni roʻyxatdan pulga chiqara olmaydi. 2025-yilda undan 160 000 ga yaqin Oʻzbekiston fuqarosi chiqdi.
    .short = Nazorat qilinadigan shaxslar reyestrida (РКЛ) oʻzingizni tekshiring: bepul, мвд.рф yoki Госуслуги. Bormisiz? Chek, shartnoma, registratsiya bilan darhol migratsiya xizmatiga (МВД) boring. Xato tuzatiladi. Vositachiga toʻlamang. Xavf boʻlsa: 112.
    .source = 260-ФЗ qonuni, 08.08.2024; hukumatning 1899-qarori, 26.12.2024; 115-ФЗ qonuni

# Country: Russia. Facts: B-RU-55 (the order; medium), B-RU-40 (which papers, copies), B-RU-02 (migration card,
# fine), B-RU-12 I-RU-112 (go on paying the patent), I-RU-53 (data at the bank), B-RU-62 (bought papers), B-RU-54 (taken, not lost), I-RU-64 (consuls).
rights-lost = Avval politsiya, keyin konsulxona, keyin boshqa hujjatlar. Bugun boshlang.
    .title = Hujjatlarim yoʻqoldi
    .step1 = Hujjatlar yoʻqolganini politsiyaga ayting. Maʼlumotnoma (справка) soʻrang.
    .step2 = U bilan konsulxonaga boring. Yangi pasport yoki uyga qaytish uchun qaytish guvohnomasini soʻrang.
    .step3 = Keyin qolganini tiklang: migratsiya kartasi, registratsiya, patent, polis.
    .step4 = Eski hujjatlarning nusxasi va surati boʻlsa, olib boring.
    .step5 = Patentga vaqtida toʻlashda davom eting. Cheklarni saqlang.
    .more =
        Migratsiya kartasini yoʻqotganga jarima boʻlishi mumkin. Uni qanday tiklashni migratsiya xizmatidan (МВД) soʻrang.
        { "" }
        Toʻlov va kutish vaqti har davlatda har xil. Nima olib borishni konsulxonadan soʻrang.
        { "" }
        Yangi pasport olgach, maʼlumotini bankka bering. Eski maʼlumot tufayli kartani bloklashlari mumkin.
        { "" }
        Notanish odamlardan “tayyor” hujjat sotib olmang. Ular soxta, taqiqqa olib keladi.
        { "" }
        Kimdir pasportingizni olib, bermayaptimi? Bu yoʻqotish emas: 102 ga qoʻngʻiroq qiling.
    .short = Rossiyada hujjat yoʻqoldimi? Avval politsiya: maʼlumotnoma (справка) soʻrang. Keyin konsulxona: yangi pasport yoki qaytish guvohnomasi. Keyin qolgan hujjatlar. Nusxa va suratlarni oling. Notanishlardan hujjat sotib olmang. Xavf boʻlsa: 112.
    .source = Konsulxonalar amaliyoti (21.11.2026 da tekshirilgan); qoidalarini oʻz konsulxonangizdan soʻrang

# Country: Russia. Facts: B-X-01 B-X-02 (the employer pays), B-X-04 (signs), B-X-05 (before leaving),
# B-X-07 I-X-02 (jobs that hide war), B-RU-50 (contract), B-RU-62 (bought papers), I-RU-09 (certificates),
# I-RU-52 (cards), I-X-03 (amnesty for sale), I-KG-20 (licensed recruiters), B-X-03 (state recruitment).
rights-scam = Xalqaro qoidaga koʻra ishga olish uchun siz emas, ish beruvchi toʻlaydi. Pul, pasport, bank kartasini bermang.
    .title = Bu ish taklifi rostmi?
    .step1 = Oʻzingiz oʻqiydigan tilda yozma shartnoma soʻrang. Bir nusxasi sizniki.
    .step2 = Ish beruvchining toʻliq nomi, manzili, telefonini yozib oling. Ularni oilangizga bering.
    .step3 = Oldindan pul yoki pasport soʻrashyaptimi? Yoʻq deng.
    .step4 = Notanishlardan registratsiya, tibbiy qogʻoz, sertifikat, patent yoki SIM-karta sotib olmang.
    .step5 = Bank kartangiz, hisobingiz, SIM-kartangizni hech kimga bermang, sotmang. Bu jinoyat.
    .more =
        <b>Yomon belgilar</b>
        • shartnoma yoʻq, manzil yoʻq, “menga ishoning”
        • notanishlar bir tomonlama chiptaga toʻlaydi
        • ish yoki joy vaʼda qilingandek emas
        • urush yaqinida qorovul yoki quruvchiga juda katta oylik
        { "" }
        Hech kim sizga amnistiya sota olmaydi. Hech kim sizni roʻyxatdan pulga chiqarmaydi. мвд.рф saytida tekshirish bepul.
        { "" }
        Siz bergan kartadan oʻgʻrilar foydalanadi. 2025-yil iyuldan buning uchun 6 yilgacha qamoq. Sotib olingan imtihon sertifikati bekor qilinadi, patent ham.
        { "" }
        Ishonchliroq yoʻl: Oʻzbekistonda davlat orqali ishga yuborish bor. Qirgʻizistonda mehnat vazirligi litsenziyali firmalar roʻyxatini beradi.
        { "" }
        Aldandingizmi? Xabar va cheklarni saqlang. Konsulxonadan soʻrang. Xavf boʻlsa, 112 ga qoʻngʻiroq qiling.
    .short = Ish taklifi? Ishga olish uchun siz emas, ish beruvchi toʻlaydi. Oldindan pul, pasport, bank kartasini bermang. Yozma shartnoma va manzil soʻrang. Notanishlardan hujjat sotib olmang. Ushlab turishsa yoki qoʻrqitishsa: 112.
    .source = Xalqaro migratsiya tashkilotining IRIS standarti (2019); Xalqaro mehnat tashkilotining 181-konvensiyasi (1997); Rossiyaning bank kartalari haqidagi qonuni (2025-yil iyul)

# Country: Russia. Facts: J14-01 (the eleven signs), J14-03 (what to do; its last clause is BK and left out),
# B-X-04 (signs in plain words), B-RU-54 (passport), J14-02 (Russian forms), A-RU-06 (what to tell the operator).
# The title is kept plain: somebody else may see the screen.
rights-trafficking = Majburlab ishlatishyaptimi, erkin keta olmaysizmi? 102 yoki 112 ga qoʻngʻiroq qiling, manzilni ayting.
    .title = Ishdan keta olmayapman
    .step1 = Manzilni bilmaysizmi? Yaqindagi koʻzga tashlanadigan joyni ayting. Nima boʻlganini ayting.
    .step2 = Gapira olmaysizmi? Xaritadagi joyni ishonchli odamga yuboring. U 112 ga qoʻngʻiroq qila oladi.
    .step3 = Xoʻjayin bilan yolgʻiz tortishmang.
    .step4 = Konsulxonaga ayting. Hech kim pasportingizni ushlab turolmaydi.
    .step5 = Kimdir jarohat oldimi? 103 ga qoʻngʻiroq qiling.
    .more =
        Majburiy mehnat belgilari (Xalqaro mehnat tashkiloti). Bittasi ham yetarli boʻlishi mumkin.
        • zaifligingizdan foydalanishadi: hujjat yoʻq, til bilmaysiz
        • aldash: vaʼda qilingandan boshqa ish yoki joy
        • tashqariga chiqarishmaydi
        • ajratib qoʻyishgan: telefon yoʻq, odamlardan uzoq
        • urish yoki jinsiy zoʻravonlik
        • tahdid, politsiya yoki deportatsiya bilan ham
        • pasport yoki hujjatni olib qoʻyish
        • oylikni ushlab qolish
        • oʻsib boruvchi qarz
        • ish va yashash joyi yomon
        • ish vaqti haddan tashqari uzun
        { "" }
        Rossiyada faqat shu ish uchun tekshirilgan liniya topilmadi. Shuning uchun 102 yoki 112 ga qoʻngʻiroq qiling.
    .short = Majburlab ishlatish, hujjatni olish, oylik bermaslik, chiqarmaslik, tahdid: bular majburiy mehnat belgilari. 112 ga qoʻngʻiroq qiling, manzil yoki koʻrinadigan joyni ayting. Gapira olmasangiz, xaritadagi joyni ishonchli odamga yuboring. Jarohat boʻlsa: 103.
    .source = Xalqaro mehnat tashkiloti, “Majburiy mehnat belgilari” (2012); 29-konvensiya (1930)

# Country: Russia. Facts: I-RU-10 B-RU-93 (decree 821), I-RU-15 (sentences and what to do; its BK clauses
# left out), B-X-07 (sign nothing unread), I-X-02 (recruiting as work, 14.08.2025), B-RU-41 B-RU-42
# (interpreter, embassy, "не согласен"), I-UZ-01 I-KZ-02 I-KG-01 I-TJ-01 (law at home).
# "Voluntary" and how long a contract runs are BK and left out. The title is kept plain on purpose.
rights-army = Oʻqiy olmagan narsangizga imzo qoʻymang. Tarjimon soʻrang, konsulxonaga qoʻngʻiroq qilishni soʻrang.
    .title = Imzoga majburlashyaptimi?
    .step1 = Xotirjam ayting: “Я не подписываю то, чего не понимаю”. Maʼnosi: tushunmagan narsamga imzo qoʻymayman.
    .step2 = Ayting: “Мне нужен переводчик. Прошу сообщить в моё консульство” (tarjimon kerak, konsulxonaga xabar bering).
    .step3 = Imzoga majburlashdimi? Yoniga “не согласен” (rozi emasman) deb yozing. Kuch bilan qarshilik qilmang.
    .step4 = Jarohat bormi? Shu kuni shifokorga boring, yozdirib qoʻying. Keyin konsulxona, prokuror.
    .step5 = Qarindoshingiz imzoladimi yoki olib ketishdimi? Darhol tashqi ishlar vazirligingiz va elchixonaga yozing.
    .more =
        05.11.2025 dagi 821-farmon 18–65 yoshli erkaklar haqida. Ular bir necha asosda ВНЖ yoki fuqarolik soʻraydi. Armiya shartnomasi, xizmatdan boʻshash yoki yaroqsizlik qogʻozini koʻrsatishi kerak. Bunday shartnoma ariza qogʻozlari ichida boʻlishi mumkin. Har bir qogʻozning tarjimasini soʻrang.
        { "" }
        Ish taklifi ortida ham armiya boʻlishi mumkin: “qorovul”, “quruvchi”, juda katta oylik. Oʻzbekiston Migratsiya agentligi 14.08.2025 da ogohlantirgan. Darhol konsulxona yoki agentlikka boring.
        { "" }
        <b>Vatandagi qonun.</b> Oʻzbekiston: chet el armiyasiga kirganga 5 yilgacha qamoq. Qozogʻiston: chet eldagi urushda qatnashganga 5–9 yil. Qirgʻizistonda ham shunday qonun bor. Tojikiston elchixonasi ham jazo haqida ogohlantirgan.
        { "" }
        Qaysi politsiya boʻlimi ekanini oilangizga oldindan ayting.
    .short = Oʻqiy olmagan qogʻozga imzo chektirishyaptimi? “Я не подписываю то, чего не понимаю. Мне нужен переводчик. Прошу сообщить в моё консульство” deng. Qayerdaligingizni oilangizga ayting. Xavf boʻlsa: 112.
    .source = 821-farmon, 05.11.2025; Oʻzbekiston Migratsiya agentligining ogohlantirishi, 14.08.2025

# Country: Kazakhstan. Facts: B-KZ-01 B-KZ-02 B-KZ-03 B-KZ-04 B-KZ-07 B-KZ-08 B-KZ-14 I-KZ-40.
# answer: B-KZ-01
# step1: B-KZ-02
# step2: B-KZ-03
# step3: B-KZ-02 B-KZ-03
# step4: B-KZ-01
# step5: B-KZ-01 B-KZ-04 B-KZ-07
# more: B-KZ-02 B-KZ-03 B-KZ-07 B-KZ-08 B-KZ-14 I-KZ-40
# short: B-KZ-01 B-KZ-02 B-KZ-03
# source: B-KZ-01 B-KZ-03
rights-kz-stay = Vizasiz: har kirishda 30 kun, istalgan 180 kunda 90 kun. YeOII (ЕАЭС) fuqarolari: bir martada 90, 180 kunda 90. Vaqtida roʻyxatdan oʻting.
    .title = Muddat va registratsiya
    .step1 = Uy egasi kelganingizni 3 ish kunida migratsiya politsiyasiga aytsin. Buni undan soʻrang.
    .step2 = Chegaradan keyin 30-kungacha onlayn ham roʻyxatdan oʻting. Uy egasi ilovada tasdiqlaydi.
    .step3 = Manzil oʻzgardimi? 5 ish kunida qayta roʻyxatdan oʻting.
    .step4 = Kunlaringizni sanang. Chegaradan qisqa chiqib kelish hisobni qaytadan boshlamaydi.
    .step5 = Ruxsatnomasiz pulga ishlamang; YeOII fuqarolariga shartnoma kerak.
    .more =
        Onlayn roʻyxat 01.07.2026 dan boshlangan (923-buyruq, 17.11.2025). Ayrim davlatlar uchun kelishuv uni oʻzgartirishi mumkin. Ism, tugʻilgan sana, pasport, uy egasi va manzilni kiritasiz. Rad etiladi: uy egasi qarshi, maʼlumot notoʻgʻri yoki muddat oʻtgan. Amalda qanday ishlashi topilmadi. Uy egasining xabari hali kerakmi, nomaʼlum: ikkalasini qiling.
        { "" }
        Uy egasi xabar bermasa, unga jarima solinadi. YeOII fuqarolari 90 kundan koʻp tursa: shartnoma asosida vaqtincha yashash ruxsatnomasini oling.
        { "" }
        Muddat oʻtsa, 2023-yilgi manbaga koʻra: 3 kungacha ogohlantirish. 3–5 kun: 10 МРП jarima. Koʻproq: undan ogʻir, qamoq va chiqarib yuborishgacha (выдворение). 2026-yilda МРП 4 325 tenge. 2025–26 da hujjatlarni toʻgʻrilash imkoniyati topilmadi.
        { "" }
        Yoʻlga chiqishdan oldin QazETA kerakmi, soʻrang.
    .short = Qozogʻiston vizasiz: har kirishda 30 kun, 180 kunda 90. YeOII (ЕАЭС): bir martada 90. Uy egasi 3 ish kunida politsiyaga aytadi. Siz 30-kungacha onlayn roʻyxatdan oʻtasiz. Qoidalar oʻzgaradi: migratsiya politsiyasidan soʻrang. Xavf boʻlsa: 112.
    .source = Boʻlish qoidalari, 27.01.2023 dan; Ichki ishlar vazirligining 923-buyrugʻi, 17.11.2025, 01.07.2026 dan kuchda

# Country: Kazakhstan. Facts: B-KZ-04 B-KZ-07 I-KZ-53 A-KZ-09 B-KZ-05 B-KZ-06 B-KZ-13 I-KZ-01 I-KZ-20 I-KZ-54.
# answer: B-KZ-04 B-KZ-07
# step1: I-KZ-53
# step2: B-KZ-04
# step3: B-KZ-04 A-KZ-09
# step4: B-KZ-05
# step5: B-KZ-04
# more: B-KZ-04 B-KZ-05 B-KZ-06 B-KZ-07 B-KZ-13 I-KZ-01 I-KZ-20 I-KZ-54
# short: B-KZ-04 B-KZ-05 B-KZ-07 I-KZ-53
# source: B-KZ-04 B-KZ-05
rights-kz-permit = Oʻzbekiston va Tojikiston fuqarolari xususiy uyda mehnat immigranti ruxsatnomasi bilan ishlay oladi. YeOII (ЕАЭС) fuqarolariga faqat shartnoma kerak.
    .title = Qozogʻistonda ish ruxsati
    .step1 = Shaxsiy raqamni (ИИН) xizmat koʻrsatish markazida (ЦОН) oʻzingiz borib oling.
    .step2 = Mehnat shartnomasini imzolang. Ish beruvchi uni davlat reyestriga kiritadi.
    .step3 = Arizani migration.enbek.kz yoki egov.kz orqali bering.
    .step4 = Soliqni oldindan toʻlang: oyiga 4 МРП, 2026-yilda 17 300 tenge.
    .step5 = Ish beruvchi oʻzgardimi? Xabar bering.
    .more =
        Ruxsatnoma xususiy uylar uchun: oshpaz, enaga, qarovchi, bogʻbon, uy taʼmiri. Taksi, kuryer, doʻkon, qurilish firmasi bunga kirmaydi. Ozarbayjon, Moldova, Gruziya va Ukraina fuqarolari ham roʻyxatda (2022-yilgi roʻyxat). Turkmaniston va Afgʻoniston fuqarolari yoʻq.
        { "" }
        Kompaniyaga siz uchun alohida kvota ruxsatnomasi kerak. Ish boshlashdan oldin uni koʻrsatishni soʻrang.
        { "" }
        Shartnomadagi oylik koʻp boʻlsa, soliq ham koʻp. Bu ruxsatnoma uchun til imtihoni topilmadi.
        { "" }
        YeOII fuqarolari 90 kundan koʻp tursa: migratsiya politsiyasidan vaqtincha yashash ruxsatnomasini oling. U bir yilga beriladi, lekin shartnomadan uzoq emas.
        { "" }
        Elektron imzongizni (ЭЦП) va parolini ish beruvchiga hech qachon bermang.
    .short = Qozogʻiston: xususiy uyda ishlash uchun Oʻzbekiston va Tojikiston fuqarolariga ИИН, shartnoma, ruxsatnoma kerak. Soliq 2026-yilda: oyiga 17 300 tenge. YeOII (ЕАЭС): faqat shartnoma. Toʻlashdan oldin qoidalarni tekshiring. Xavf boʻlsa: 112.
    .source = Mehnat immigrantlari ruxsatnomalari haqidagi 123-buyruq, 15.04.2022, 2025-yildan yangilangan; soliq miqdori 15.12.2025 holatiga

# Country: Kazakhstan. Facts: B-KZ-09 B-KZ-11 B-RU-52 B-KZ-10 J14-03 A-KZ-03 I-KZ-15.
# answer: B-KZ-09
# step1: B-KZ-09 B-KZ-11
# step2: B-RU-52
# step3: B-KZ-10
# step4: B-KZ-10
# step5: J14-03 A-KZ-03
# more: B-KZ-09 B-KZ-10 B-KZ-11 I-KZ-15
# short: B-KZ-09 B-KZ-10
# source: B-KZ-09
rights-kz-wages = Oylik tengeda, oyiga kamida bir marta, keyingi oyning 10-kunigacha beriladi. Kechiksa, ish beruvchi sizga penya toʻlashi kerak.
    .title = Oylik berilmadi (Qozogʻiston)
    .step1 = Yozma shartnoma va har oy yozma oylik hisob-kitobini soʻrang.
    .step2 = Xabarlar, pul oʻtkazmalari, ishdagi suratlar va hamkasblar ismini saqlang.
    .step3 = Hududingiz Davlat mehnat inspeksiyasiga yoki enbek.kz orqali shikoyat qiling.
    .step4 = Natija yoʻqmi? Prokuraturaga, keyin sudga boring.
    .step5 = Chiqarishmasa yoki pasportingizni olib qoʻyishsa: 102, 112 yoki 111 ga qoʻngʻiroq qiling.
    .more =
        2025-yil yanvar–oktyabrda inspektorlar 9 600 ishchiga taxminan 2 milliard tenge qaytarib berdi. Qoʻstanay viloyatida bir tuman prokurori 160 ishchiga yordam berdi.
        { "" }
        Toʻlamagani uchun ish beruvchiga 30 dan 150 МРП gacha jarima. 2026-yilda МРП 4 325 tenge.
        { "" }
        Qaragʻanda viloyatida toʻrt chet ellik ishchidan uchtasida faqat ogʻzaki shartnoma bor edi (2025). Ish boshlashdan oldin yozma shartnoma soʻrang.
        { "" }
        Ishda jarohat: ish beruvchi ishchilarni baxtsiz hodisalardan sugʻurta qilishi shart. Pulni sugʻurta kompaniyasi toʻlaydi. Sugʻurta yoʻqmi? Mehnat inspeksiyasiga shikoyat qiling. Bu xususiy uydagi ishga ham tegishlimi, tekshirilmagan.
    .short = Qozogʻiston: oylik oyda bir marta, keyingi oyning 10-kunigacha beriladi. Berishmadimi? Xabar va oʻtkazmalarni saqlang. Mehnat inspeksiyasiga yoki enbek.kz ga, keyin prokuraturaga yoki sudga shikoyat qiling. Xavf boʻlsa: 112.
    .source = Qozogʻiston Mehnat kodeksi, 113-modda; Maʼmuriy huquqbuzarliklar kodeksi, 87-modda (12.09.2025 holatiga)

# Country: Kazakhstan. Facts: J14-03 B-RU-54 A-KZ-02 A-KZ-03 B-RU-55 E-KZ-03 B-X-05 E-KZ-01 E-KZ-02 E-KZ-04 E-KZ-05 A-KZ-08 B-X-04 J14-01.
# answer: J14-03 B-RU-54 A-KZ-02
# step1: B-RU-54
# step2: J14-03 A-KZ-03
# step3: B-RU-55
# step4: B-RU-55 E-KZ-03
# step5: B-X-05
# more: E-KZ-01 E-KZ-02 E-KZ-03 E-KZ-04 E-KZ-05 A-KZ-08 B-X-04 J14-01 J14-03
# short: J14-03 B-RU-54 A-KZ-02 A-KZ-03
# source: J14-01 A-KZ-08
rights-kz-passport = Ish beruvchi, uy egasi yoki vositachi pasportingizni ushlab turolmaydi. Qaytarishni soʻrang; bermasa, 102 ga qoʻngʻiroq qiling va konsulxonaga ayting.
    .title = Pasport olindi yoki yoʻqoldi
    .step1 = Pasportni xabar yozib yoki guvoh oldida soʻrang.
    .step2 = Chiqarishmasa: 102 yoki 112 ga qoʻngʻiroq qiling, manzilni ayting. 111 ham yordam beradi.
    .step3 = Yoʻqolsa: politsiyaga ayting, bu haqda qogʻoz (справка) soʻrang.
    .step4 = Konsulxonadan yangi pasport yoki qaytish guvohnomasini soʻrang.
    .step5 = Nusxalar oilangizda va telefoningizda tursin. Pasportni hech qachon garovga qoldirmang.
    .more =
        Hujjatlarni olib qoʻyish majburiy mehnat belgisi. Tahdid, oʻsib boruvchi qarz, oylik bermaslik, tashqariga chiqarmaslik ham. Xoʻjayin bilan yolgʻiz tortishmang.
        { "" }
        Qozogʻiston odam savdosidan jabr koʻrganlarga fuqaroligidan qatʼi nazar yordam beradi. 2025-yilda 171 kishiga yordam bergan, 93 tasi chet ellik. Yordam: boshpana, dori, psixolog, yangi hujjatlar, ish.
        { "" }
        Qozogʻistondagi konsulxonalar (aniq manzilni tashqi ishlar vazirligingizdan soʻrang):
        Oʻzbekiston: Ostonada elchixona, Olmaota va Aqtauda konsulxona.
        Qirgʻiziston: Ostonada elchixona, Olmaotada konsulxona. U yerda qaytish guvohnomasi 20 AQSh dollari edi (taxminan 2024-yil).
        Tojikiston: Ostonada elchixona, Olmaotada konsulxona.
        Turkmaniston va Afgʻoniston haqida tekshirilgan maʼlumot topilmadi.
    .short = Qozogʻiston: hech kim pasportingizni ushlab turolmaydi. Uni xabar yozib soʻrang. Bermasa: 102 ga qoʻngʻiroq qiling, konsulxonaga ayting. Chiqarishmasa: 102 yoki 112, manzilni ayting. Yoʻqolsa: politsiya qogʻozi, keyin konsulxona.
    .source = Xalqaro mehnat tashkilotining majburiy mehnat belgilari (2012); Qozogʻistonning odam savdosiga qarshi qonuni, 07.2024 dan

# Country: Kazakhstan. Facts: I-KZ-35 I-KZ-55 B-X-05 B-X-07 A-KZ-07 B-KZ-08 I-KZ-40.
# answer: I-KZ-35 I-KZ-55
# step1: B-X-05
# step2: B-X-07
# step3: I-KZ-35
# step4: I-KZ-35 A-KZ-07
# step5: B-KZ-08
# more: I-KZ-35 A-KZ-07 B-KZ-08 I-KZ-40
# short: I-KZ-35 B-X-07
# source: I-KZ-35
rights-kz-police = Majburiy chiqarib yuborishni (выдворение) sud hal qiladi. Shu kuniyoq oila va konsulxonaga ayting, advokat soʻrang. Qarordan oldin yordam berish osonroq.
    .title = Politsiya va chiqarib yuborish
    .step1 = Hujjat nusxalari oilangizda va telefoningizda tursin.
    .step2 = Tarjimon soʻrang. Oʻqiy olmagan narsangizga imzo qoʻymang.
    .step3 = Qaror ustidan qaysi kungacha shikoyat qilish mumkin, darhol soʻrang. Qogʻozini soʻrang.
    .step4 = Qarordan oldin chiptaga yordamni МОМ (migratsiya tashkiloti) yoki “Родник” kabi nodavlat tashkilotdan (НКО) soʻrang.
    .step5 = Kirish taqiqi paytida qaytib kelmang: bu jinoyat.
    .more =
        2025-yil yanvar–oktyabrda 14 000 dan ortiq chet ellik chiqarib yuborilgan. Taxminan 17 000 kishining muddati qisqartirilgan. Takroriy buzilishlar uchun kirishga ruxsat bermasliklari mumkin (Migratsiya qonuni, 48-modda).
        { "" }
        Chiptani odamning oʻzi yoki ish beruvchi toʻlaydi. Qarordan keyin МОМ va nodavlat tashkilotlar odatda bunga yordam bera olmaydi (2021-yil holatiga). “Родник” Olmaotada, “Сана Сезим” va “Корган-М” Chimkentda ishlaydi.
        { "" }
        Muddat oʻtsa, 2023-yilgi manbaga koʻra: 3 kungacha ogohlantirish. 3–5 kun: 10 МРП jarima. Koʻproq: undan ogʻir, qamoq va chiqarib yuborishgacha. 2026-yilda МРП 4 325 tenge.
        { "" }
        Politsiya sizni qancha ushlab turishi mumkin, topilmadi. Shikoyat muddati ham topilmadi. Shu kuniyoq advokatdan soʻrang.
        { "" }
        Kimdir qoʻrqitsa yoki ursa: 102 yoki 112 ga qoʻngʻiroq qiling.
    .short = Qozogʻiston: majburiy chiqarib yuborishni (выдворение) sud hal qiladi. Shu kuniyoq oila va konsulxonaga ayting, advokat va tarjimon soʻrang. Oʻqiy olmagan narsaga imzo qoʻymang. Qaysi kungacha shikoyat qilish mumkin, soʻrang. Xavf boʻlsa: 112.
    .source = Qozogʻiston Ichki ishlar vazirligi (matbuot, 08.11.2025); Migratsiya qonuni, 48-modda

# Country: Kazakhstan. Facts: I-X-10 A-KZ-02 A-KZ-03 I-KZ-51 A-KZ-08 I-KZ-50 J13-04 J14-01 J14-03 J13-01 J13-02 J13-03.
# answer: I-X-10 A-KZ-02 A-KZ-03 I-KZ-51 A-KZ-08
# step1: I-X-10
# step2: I-KZ-50 I-KZ-51
# step3: J13-04
# step4: J14-01 J14-03
# step5: J14-03
# more: J13-01 J13-02 J13-03 I-KZ-50 I-KZ-51 A-KZ-08 J14-03
# short: I-X-10 A-KZ-02 A-KZ-03 J14-03
# source: I-KZ-50 A-KZ-08 A-KZ-03
rights-kz-violence = Hozir xavf boʻlsa: 102 yoki 112 ga qoʻngʻiroq qiling. Maslahat: 111, kechayu kunduz, bepul, ism soʻralmaydi. Chet elliklarga ham yordam beriladi.
    .title = Uyda va ishda xavfsizlik
    .step1 = Hujjat, bolalar va telefonni oling. Qoʻshnilarga, politsiyaga, kasalxonaga, masjidga boring.
    .step2 = Yaqin krizis markazini 111 dan soʻrang. Baʼzilari yopilgan, avval qoʻngʻiroq qiling.
    .step3 = Bir marta boʻlsa ham, boʻgʻzingizdan ushlashsa: izi boʻlmasa ham shifokor yoki 103.
    .step4 = Chiqarishmasa, hujjatni olishsa, qarz boʻlsa, oylik boʻlmasa: 102, 112 yoki 111 ga qoʻngʻiroq qiling.
    .step5 = Manzil yoki xaritadagi joyni ishonchli odamga yuboring.
    .more =
        Bu telefonni boshqalar koʻrsa, bu chatni oʻchiring.
        { "" }
        Reja: ishonchli odam, shovqinda politsiya chaqiradigan qoʻshni, maxfiy soʻz. Kunduzi va kechasi chiqish yoʻlini biling. Janjalda oshxona va vannadan uzoq turing. Hujjat, kalit, pul, dori solingan sumkani tanishingizda saqlang.
        { "" }
        Ketish payti eng xavfli. U yoʻq paytda, yordam bilan, unga aytmay keting. Yoʻllaringiz va parollarni almashtiring, geolokatsiyani oʻchiring.
        { "" }
        2024-yilda Qozogʻistonda 69 krizis markazi bor edi. Ularda 5 500 ayol va 3 700 bola turgan. Qonun har bir jabrlanuvchini himoya qiladi, fuqarolik aytilmagan.
        { "" }
        Majburlab ishlatishsa: xoʻjayin bilan yolgʻiz tortishmang. 2025-yilda davlat 171 kishiga yordam bergan, 93 tasi chet ellik. Odam savdosi liniyasi raqami tekshirilmagan: 111 yoki 112.
    .short = Qozogʻiston: urishyaptimi, qamab qoʻyishdimi, hujjatni olishdimi, majburlab ishlatishyaptimi? 102 yoki 112 ga qoʻngʻiroq qiling, manzilni ayting. Maslahat: 111, kechayu kunduz, bepul, ism soʻralmaydi. Chet elliklarga ham yordam beriladi.
    .source = Oiladagi zoʻravonlik haqidagi qonun, 15.04.2024; odam savdosiga qarshi qonun, 07.2024 dan; 111 aloqa markazi, 16.10.2023 dan
