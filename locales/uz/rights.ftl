# Not yet read by a native speaker.
# The rights of people on the road: articles for Russia and Kazakhstan.

# The first screen of the slice. place: the name of a country on a line of its own.
rights-main =
    <b>Huquqlarim</b>
    { $place }

    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling. Nima boʻldi?

# B-RU-03 (table by citizenship; Belarus: medium, one source says 90), B-RU-05 (Moscow). Step 2 is shorter, its rest stands in .for-other.
# Country: Russia. Facts: B-RU-03 (days by citizenship), B-RU-04 (who, where, real address, 90 days),
# B-RU-21 (EAEU: 30 days), B-RU-05 (Amina), B-RU-40 (slip, photo), B-RU-62 (bought papers),
# I-RU-80 (owner's refusal, taken off when the letting ends), I-RU-81 (where one sleeps).
rights-registration = Kirgan zahoti uy egasidan sizni roʻyxatga qoʻyishni soʻrang. Muddat fuqaroligingizga bogʻliq.
    .title = Migratsiya roʻyxati
    .for-eaeu = Kirgach 30 kalendar kun. Belarus: siz ham 30.
    .for-uztj = Kirgach 15 kalendar kun, dam olish kuni ham.
    .for-other = Kirgach 7 ish kuni (Turkmaniston, Afgʻoniston).
    .in-moscow = Vizasiz ishlasangiz: “Сахарово”da roʻyxat, “Амина” ilovasi.
    .step1 = Kirgan kundan kalendar kunlarni sanang. Oʻzbekiston, Tojikiston: 15. Qirgʻiziston, Qozogʻiston, Armaniston: 30.
    .step2 = Xabarnomani siz emas, uy egasi, mehmonxona yoki joy bergan ish beruvchi topshiradi.
    .step3 = Qayerda: migratsiya xizmati (МВД), МФЦ yoki pochta. Yoki Госуслуги, uy egasi u yerda rozi boʻlsa.
    .step4 = Xabarnomadagi (уведомление) manzilni tekshiring: haqiqatda oʻsha yerda yashang. Uni olib yuring, suratini saqlang.
    .more =
        Uyni ijaraga bergan egasi sizni roʻyxatga qoʻyishi shart. Qoʻymasa, unga 4 000 rublgacha jarima. Ijara tugasa, u sizni roʻyxatdan chiqarishi mumkin.
        { "" }
        Birinchi roʻyxat 90 kungacha. Yolgʻon manzil qoidabuzarlik. Registratsiyani sotib olmang: u taqiqqa olib keladi.
        { "" }
        <b>Moskva va Moskva viloyati.</b> Vizasiz ishlaydiganlarga “Амина” ilovasi ham kerak. Ular “Сахарово” migratsiya markazida roʻyxatdan oʻtadi. 01.09.2026 dan ishlamaydiganlarga ham kerak, 90 kundan keyin. Ilova turgan joyingizni Rossiya politsiya vazirligiga (МВД) yuboradi. Joyingiz 3 ish kunidan koʻp koʻrinmasa, sizni roʻyxatdan chiqarishadi. Ilovani har kuni oching, geolokatsiyaga ruxsat bering. 18 yoshgacha, Belarus fuqarolari, РВП yoki ВНЖ egalariga kerak emas.
    .short = Rossiyada registratsiya, kirgan kundan. Oʻzbekiston, Tojikiston: 15 kun. Qirgʻiziston, Qozogʻiston: 30 kun. Umumiy qoida: 7 ish kuni. Uy egasi, mehmonxona yoki joy bergan ish beruvchi topshiradi. Birinchi kuniyoq soʻrang. Xavf boʻlsa: 112.
    .source = Migratsiya roʻyxati qoidalari; Oʻzbekiston bilan shartnoma (04.06.2022); 121-ФЗ qonuni, 23.05.2025 (Амина)

# B-RU-01 (who is outside), B-RU-21 (EAEU contract, family), I-RU-40 (family of a patent holder), B-RU-07 (visa).
# Country: Russia. Facts: B-RU-01 (both limits, who is outside), B-RU-21 B-RU-22 B-RU-23 (EAEU),
# B-RU-20 (the treaty), B-RU-30 (overstay and the register), I-RU-40 (family of a patent holder), I-RU-41 (EAEU family).
rights-days = Vizasiz: kalendar yilda koʻpi bilan 90 kun. Ketma-ket ham 90 kundan oshmasin.
    .title = Necha kun yashash mumkin
    .for-eaeu = Mehnat shartnomasi bilan siz va oilangiz uning muddatigacha yashaysiz. Usiz: oʻsha 90 kun.
    .for-uztj = Patent vaqtida toʻlansa, koʻproq yashash mumkin. Usiz: oʻsha 90 kun.
    .for-other = Vizasiz: oʻsha 90 kun. Viza bilan: necha kun mumkinligini migratsiya xizmatidan (МВД) soʻrang.
    .step1 = 1-yanvardan beri Rossiyadagi hamma kunlaringizni qoʻshing.
    .step2 = Ketma-ket kunlarni ham sanang. Yangi yilda bu hisob uzilmaydi.
    .step3 = Chiqib qaytishga ishonmang: 1-yanvargacha yangi kun qoʻshilmaydi.
    .step4 = Ishlaysizmi? Patentni vaqtida oling. YeOII (ЕАЭС) davlatidanmisiz? Mehnat shartnomasini tuzing.
    .step5 = Kunlar tugayapti, qolishga asos yoʻqmi? Hozir migratsiya xizmatidan (МВД) soʻrang yoki vaqtida keting.
    .more =
        Misol: oktyabrda kirgan odam martgacha qololmaydi.
        { "" }
        Muddati uzaytirilganlarga bu cheklov tegishli emas. Bular patent egalari, talabalar, РВП va ВНЖ egalari. Mehnat shartnomasi bor YeOII fuqarolari ham.
        { "" }
        <b>YeOII (ЕАЭС).</b> 90 kundan koʻp qolish uchun migratsiya xizmatiga (МВД) boring. Ariza va shartnoma nusxasini olib boring. Shartnoma 90 kundan keyin, erta tugadimi? Yangisini tuzishga 15 kuningiz bor. Turmush oʻrtogʻingiz va bolalar shartnoma muddatigacha yashay oladi. Ularga qaysi hujjatlar kerak, darhol soʻrang.
        { "" }
        <b>Patent.</b> Bolalaringiz patentingiz bilan qolishi mumkin. 90 kunlari tugamasdan migratsiya xizmatidan soʻrang. Patenti yoʻq turmush oʻrtogʻingizga yilda faqat 90 kun.
        { "" }
        Muddatdan ortiq qolgan odam nazorat qilinadigan shaxslar reyestriga (РКЛ) tushishi mumkin.
    .short = Rossiya vizasiz: kalendar yilda koʻpi bilan 90 kun. Ketma-ket ham 90 kundan oshmasin. Chiqib qaytsangiz, 1-yanvargacha yangi kun qoʻshilmaydi. Patent yoki YeOII (ЕАЭС) mehnat shartnomasi boʻlsa, qoida boshqa. Kunlarni bugun sanang. Xavf boʻlsa: 112.
    .source = 260-ФЗ qonuni, 08.08.2024, 115-ФЗ qonunining 5-moddasi; YeOII shartnomasi, 96–98-moddalar

# B-RU-10 (who), B-RU-20 (EAEU), C-RU-15 (check in Dushanbe: start not verified), B-RU-07 (visa). Kept short: the steps are long.
# Country: Russia. Facts: B-RU-10 (who, region, trade), B-RU-11 (30 days, papers, exam, late fine),
# B-RU-02 (purpose), B-RU-12 (term, 2020), B-RU-13 (contract copy), B-RU-15 (outside the patent, no sums),
# B-RU-16 I-RU-30 (closed trades), I-RU-01 I-RU-02 I-RU-03 I-RU-05 (exam), I-RU-09 B-RU-62 (bought papers),
# C-RU-12 (medical check 30 days).
rights-patent = Rossiyaga kirgach, 30 kalendar kunda patentga ariza bering. U YeOIIdan (ЕАЭС) boʻlmagan, vizasiz kelgan, 18 yoshdan ishlaydiganlar uchun.
    .title = Patent olish
    .for-eaeu = Sizga patent kerak emas. “YeOII (ЕАЭС): patentsiz ish” sahifasini oʻqing.
    .for-uztj = Kerak. Tojikiston: ketishdan oldin Dushanbedagi tibbiy koʻrik haqida soʻrang.
    .for-other = Vizasiz: kerak. Viza bilan: migratsiya xizmatidan soʻrang.
    .step1 = Chegarada migratsiya kartasida maqsadni “работа” (ish) deb belgilang. Keyin roʻyxatdan oʻting.
    .step2 = Tibbiy koʻrikdan oʻting. Yashil karta uchun barmoq izi va surat bering.
    .step3 = Imtihon topshiring: rus tili, tarix, qonun asoslari. Faqat davlat muassasasida.
    .step4 = Tibbiy sugʻurta (ДМС) va pasportning notarial tarjimasini oling. Ariza bering.
    .step5 = Patent oldingizmi? 2 oy ichida mehnat shartnomasi nusxasini migratsiya xizmatiga olib boring.
    .more =
        Patent bitta hududga, koʻpincha bitta kasbga beriladi. Moskva va viloyati bitta hudud. Sankt-Peterburg va Leningrad viloyati ham. Boshqa joyda yoki boshqa kasbda ishlasangiz, jarima va chiqarib yuborish (выдворение) mumkin.
        { "" }
        Avval soʻrang: bu yil shu yerda bu kasb patent uchun ochiqmi? Koʻp hududlar kasblarni yopadi.
        { "" }
        Kechikdingizmi? Jarima 10 000–15 000 rubl. Jarimani toʻlab, hujjatlarni baribir topshirish mumkin.
        { "" }
        <b>Imtihon.</b> 2026-yildan kompyuterda topshiriladi, videoga olinadi. 2025-yil kuzida Oʻzbekiston va Tojikistonda ham imtihon joylari bor edi. ФИПИ institutida bepul mashq topshiriqlari bor. Sotib olingan sertifikat bekor qilinadi, patent ham.
        { "" }
        Vaqtida toʻlasangiz, patent jami 12 oy amal qiladi. Yangisini tugashidan 10 ish kuni oldin soʻrang (2020-yilgi qoida).
    .short = Rossiyada patent: kirgandan keyin 30 kalendar kunda ariza bering. Undan oldin: roʻyxat, tibbiy koʻrik, barmoq izi, imtihon, sugʻurta (ДМС), pasport tarjimasi. Migratsiya kartasida maqsad: “работа”. Birinchi kuni boshlang. Xavf boʻlsa: 112.
    .source = 115-ФЗ qonuni (imtihon: 15.1-modda; 377-ФЗ qonuni, 09.11.2024); Maʼmuriy huquqbuzarliklar kodeksi (КоАП), 18.20-modda

# Country: Russia. Facts: B-RU-12 (late payment, 12 months; source of 2020), B-RU-14 (sums of 2026,
# other regions: look it up), I-RU-36 (3,400 to 27,300), I-RU-112 (pay also when not working),
# B-RU-40 B-RU-32 (receipts), B-RU-30 (patent run out and the register), B-RU-10 (regions).
rights-patent-pay = Patent pulini toʻlangan muddat tugamasdan toʻlang. Toʻlov kechiksa, patent ertasi kuni tugaydi.
    .title = Patent toʻlovi
    .step1 = Hududingizda bu yil qancha ekanini biling. Summa har 1-yanvarda oʻzgaradi.
    .step2 = 2026-yil, bir oyga: Moskva va viloyati 10 000 rubl. Sankt-Peterburg va Leningrad viloyati 8 000 rubl.
    .step3 = Boshqa hudud: soliq xizmati yoki migratsiya markazidan soʻrang.
    .step4 = Ishlamasangiz ham, har oy vaqtida toʻlang. Oxirgi kunni kutmang.
    .step5 = Har bir chekni va suratini saqlang. Cheklarni patent bilan birga olib yuring.
    .more =
        Bu oldindan toʻlanadigan daromad soligʻi. U 2026-yilda hududga qarab oyiga 3 400 dan 27 300 rublgacha.
        { "" }
        Patent jami 12 oy amal qiladi. Keyin yangisi kerak. Uni tugashidan kamida 10 ish kuni oldin soʻrang (2020-yilgi qoida).
        { "" }
        Kechikdingizmi? Tekshiruvni kutmang. Nima qilish mumkinligini shu kuni migratsiya xizmatidan (МВД) soʻrang. Muddati tugagan patent bilan nazorat qilinadigan shaxslar reyestriga (РКЛ) tushish mumkin. Xato boʻlsa, tuzatishga cheklar yordam beradi.
    .short = Rossiyada patent: ishlamasangiz ham, toʻlangan muddat tugamasdan toʻlang. Bir kun kechiksangiz, patent tugaydi. 2026-yil: Moskva va viloyati 10 000, Sankt-Peterburg va Leningrad viloyati oyiga 8 000 rubl. Hamma cheklarni saqlang. Xavf boʻlsa: 112.
    .source = Soliq kodeksi, 227.1-modda (2026-yil summalari); toʻlov kechikishi qoidasi: qonunning 2020-yilgi matni

# Country: Russia. Facts: B-RU-50 (same rights), B-RU-52 (proof, demand, copies in 3 days, inspectorate,
# prosecutor, court; not its BK clauses), B-RU-51 (the crime only), I-RU-26 (no contract),
# A-RU-10 A-RU-11 (Rostrud), B-RU-54 J14-03 (passport taken, not free to leave).
rights-wages = Ishda huquqlaringiz Rossiya fuqarolarinikidek. Isbot yigʻing, pulni yozma talab qiling, keyin shikoyat qiling.
    .title = Oyligim berilmayapti
    .step1 = Isbot yigʻing: shartnoma, propusk, yozishmalar, ishdagi suratlar, hamkasblar ismi, bank oʻtkazmalari.
    .step2 = Pulni yozma talab qiling. Nusxasini olib qoling.
    .step3 = Ish hujjatlaringiz nusxasini yozma soʻrang. Ish beruvchiga 3 ish kuni beriladi.
    .step4 = Davlat mehnat inspeksiyasiga shikoyat qiling: онлайнинспекция.рф. Yoki Рострудga qoʻngʻiroq qiling.
    .step5 = Natija yoʻqmi? Prokurorga yozing, keyin sudga boring. Uzoq kutmang.
    .more =
        <b>Shartnoma yoʻqmi?</b> Ishni har qanday isbot bilan koʻrsatsa boʻladi: yozishma, surat, guvoh, oʻtkazma. Sud siz ishlaganingizni tan olishi mumkin. Prokurorlar ishchilar uchun sudga murojaat qilgan.
        { "" }
        Rahbar ikki oydan ortiq oylik bermasa, bu jinoyat. Oylikning bir qismini uch oydan ortiq bermasa ham.
        { "" }
        Ish boshlashdan oldin yozma shartnoma soʻrang. Bir nusxasi sizda qoladi. Ish beruvchining toʻliq nomi, manzili va telefonini yozib oling.
        { "" }
        Pasportingizni olishdimi yoki qoʻyib yuborishmayaptimi? 102 yoki 112 ga qoʻngʻiroq qiling.
    .short = Rossiyada oylik berishmadimi? Isbotni saqlang: shartnoma, yozishma, surat, oʻtkazma, hamkasblar ismi. Pulni yozma talab qiling. Keyin shikoyat: онлайнинспекция.рф. Shartnomasiz ishni ham isbotlasa boʻladi. Qoʻrqitishsa: 112.
    .source = Mehnat kodeksi, 50.1-bob va 62-modda; Jinoyat kodeksi, 145.1-modda (21.11.2026 da tekshirilgan)

# Country: Russia. Facts: B-RU-54 (the rule and the steps; article numbers are BK, left out),
# B-X-05 (no pledge, copies), B-RU-40 (copies elsewhere), J14-01 J14-03 (a sign; 102/112, address),
# I-RU-64 (consuls make return certificates).
rights-passport = Ish beruvchi, uy egasi yoki vositachi pasportingizni ushlab turishga haqli emas. Qaytarishni soʻrang. Bermasa, 102 ga qoʻngʻiroq qiling.
    .title = Pasportim qaytarilmayapti
    .step1 = Guvoh oldida yoki xabar yozib soʻrang. Xabarni saqlang.
    .step2 = Berishmadimi? 102 ga qoʻngʻiroq qiling: “У меня забрали паспорт” (pasportimni olib qoʻyishdi) deng.
    .step3 = Politsiyaga ariza yozing.
    .step4 = Konsulxonaga ayting. Pasport boʻlmasa, konsul qaytish guvohnomasini bera oladi.
    .step5 = Qoʻyib yuborishmayaptimi yoki qoʻrqitishyaptimi? 102 yoki 112 ga qoʻngʻiroq qiling, manzilni ayting.
    .more =
        Pasportni faqat davlat idorasi, qonunda aytilgan holda olib turishi mumkin. Avans, qarz yoki xona sabab boʻlmaydi.
        { "" }
        Pasportni hech qachon garovga qoldirmang. Nusxalar telefonda va oilangizda tursin.
        { "" }
        Pasportni olib qoʻyish majburiy mehnat belgilaridan biri. Boshqalari: oylik yoʻq, tahdid, oʻsib boradigan qarz, tashqariga chiqarmaslik. Xoʻjayin bilan yolgʻiz tortishmang.
    .short = Hech kim pasportingizni ushlab turishga haqli emas: ish beruvchi ham, uy egasi ham, vositachi ham. Xabar yozib yoki guvoh oldida soʻrang. Bermasa: politsiya va konsulxonaga qoʻngʻiroq qiling. Qoʻyib yuborishmasa yoki qoʻrqitishsa: 112.
    .source = Umumiy qoida: faqat davlat idoralari, qonunda aytilgan holda (21.11.2026 da tekshirilgan); Xalqaro mehnat tashkilotining majburiy mehnat belgilari (2012)

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
        Hech kimni haqorat qilmang. Oʻsha yerda pul bermang.
        { "" }
        Politsiya <b>3 soatgacha</b> ushlab turishi mumkin. Yashash qoidasi buzilsa: <b>48 soatgacha</b>. Jazosi qamoq yoki chiqarib yuborish (выдворение) boʻlishi mumkin boʻlsa ham. Bayonnoma (протокол) soʻrang.
        { "" }
        Hamma hujjatlar nusxasini boshqa joyda saqlang. Suratlari telefonda tursin. Pasportning notarial tarjimasini soʻrashlari mumkin.
    .short = Politsiya tekshiruvi: xotirjam boʻling, hujjatlarni koʻrsating, ismi, unvoni va sababini soʻrang. Qochmang, naqd pul bermang. Tarjimon soʻrash, elchixonaga qoʻngʻiroq qilish mumkin. Tushunmagan narsaga imzo qoʻymang. Xavf boʻlsa: 112.
    .source = Maʼmuriy huquqbuzarliklar kodeksi (КоАП), 27.5-modda (ushlab turish); chet el fuqarolari uchun eslatmalar, 2020–2025

# Country: Russia. Facts: B-RU-33 I-RU-60 (who decides), B-RU-42 (48 hours, protocol), B-RU-41 (interpreter,
# embassy), B-RU-44 (act the same day), I-RU-61 I-RU-62 (the centre, 90 days, two years, check by a court),
# I-RU-64 (relatives, consuls), I-RU-65 (reasons courts weigh), I-RU-66 (children).
# The 10 days of B-RU-44 are left out: section I lists appeal times as not verified, and a lawyer is to read it.
rights-expulsion = Shu kuniyoq harakat qiling. Yozma qarorni va tarjimasini soʻrang, konsulxonaga qoʻngʻiroq qiling.
    .title = Ushlash va chiqarib yuborish
    .step1 = Qaror qogʻozini va tarjimonni soʻrang. Tushunmagan narsangizga imzo qoʻymang.
    .step2 = Rozi emasmisiz? “Не согласен” deb yozing, “Shikoyat qilaman” deng. Qaysi kungacha mumkin, soʻrang.
    .step3 = Konsulxonaga qoʻngʻiroq qilishni soʻrang. Qayerdaligingizni oilangizga bildiring.
    .step4 = Bolalaringiz bormi? Darhol ayting: ular qayerda, kim oladi. Buni yozib qoʻyishni soʻrang.
    .step5 = Qarindoshlar: 102, migratsiya xizmati (МВД) yoki konsulxonadan soʻrang. Pasport va chiptaga pul olib boring.
    .more =
        Kim hal qiladi: sudya. 05.02.2025 dan ayrim hollarda politsiya boshligʻi, sudsiz. Bunday qaror tezroq bajarilishi mumkin. Shuning uchun bir kunni ham yoʻqotmang.
        { "" }
        Chiqarib yuborish (выдворение) mumkin boʻlsa, politsiya 48 soatgacha ushlab turishi mumkin.
        { "" }
        Chet elliklarni saqlash markazi (ЦВСИГ) yopiq: u yerda joʻnatishni kutishadi. 25.12.2023 dagi qonunga koʻra, koʻpi bilan 90 kun. Sudya har gal 90 kungacha qoʻsha oladi, jami ikki yil. Ushlash qonuniymi, suddan tekshirishni soʻrash mumkin.
        { "" }
        Turmush oʻrtogʻingiz yoki bolangiz Rossiya fuqarosimi yoki Rossiyada doimiy yashaydimi? Buni sudga ayting. Kasallik va vatandagi xavfni ham ayting. Sud chiqarib yubormay, jarima solishi mumkin.
        { "" }
        Uzoq ushlanishning odatdagi sababi: pasport yoʻq. Konsul qaytish guvohnomasini bera oladi.
    .short = Politsiya ushladimi, chiqarib yuborish (выдворение) xavfi bormi? Yozma qaror va tarjimon soʻrang. Rozi boʻlmasangiz, “не согласен” deb yozing. Shu kuni konsulxonaga qoʻngʻiroq qiling, shikoyat muddati qisqa. Bolalaringizni ayting. Kasal: 103. Xavf: 112.
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
        Yangi ism yoki pasport yordam bermaydi. 01.03.2026 dan taqiqi bor odamlarning yangi ismi ФСБga xabar qilinadi.
        { "" }
        ruID ilovasida ham taqiq tekshiruvi bor. Taqiq boʻlsa, QR-kod bilan ham kiritishmaydi.
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
    .step3 = Hujjatlarni olib boring: pasport, patent cheklari, shartnoma, registratsiya.
    .step4 = Xatomi? Hujjatlarni topshiring. Natija yoʻqmi? Shikoyat qiling yoki sudga boring.
    .step5 = Xato emasmi? Ketishdan oldin migratsiya xizmatiga (МВД) ayting: qachon, qayerdan va qaysi yoʻl bilan chiqasiz.
    .more =
        Rossiyada boʻlishga qonuniy asosi yoʻq odamlar reyestrga kiritiladi. Odatdagi sabab: boʻlish muddati, patent, ruxsatnoma yoki shartnoma tugagan. Moskvada: “Амина” ilovasida joyi koʻrinmasa.
        { "" }
        Reyestrda ekansiz, ruxsatsiz koʻchish va hududdan chiqish mumkin emas. Nikohdan oʻtish, mashina haydash, uy va mashina olish-sotish mumkin emas. Yangi bank hisobi ochish, uyga pul yuborish ham. Bank oyiga 30 000 rublgacha naqd berishi shart. Jarima va soliq toʻlashga ruxsat berishi kerak.
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
    .short = Rossiyada hujjat yoʻqoldimi? Avval politsiya: maʼlumotnoma (справка) soʻrang. Keyin konsulxona: yangi pasport yoki qaytish guvohnomasi. Keyin qolgan hujjatlar. Nusxa va suratlarni olib boring. Notanishlardan hujjat sotib olmang. Xavf boʻlsa: 112.
    .source = Konsulxonalar amaliyoti (21.11.2026 da tekshirilgan); qoidalarini oʻz konsulxonangizdan soʻrang

# Country: Russia. Facts: B-X-01 B-X-02 (the employer pays), B-X-04 (signs), B-X-05 (before leaving),
# B-X-07 I-X-02 (jobs that hide war), B-RU-50 (contract), B-RU-62 (bought papers), I-RU-09 (certificates),
# I-RU-52 (cards), I-X-03 (amnesty for sale), I-KG-20 (licensed recruiters), B-X-03 (state recruitment).
rights-scam = Xalqaro qoidaga koʻra ishga olish uchun siz emas, ish beruvchi toʻlaydi. Pul, pasport, bank kartasini bermang.
    .title = Bu ish taklifi rostmi?
    .step1 = Oʻzingiz oʻqiydigan tilda yozma shartnoma soʻrang. Bir nusxasi sizda qoladi.
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
    .step4 = Konsulxonaga ayting. Hech kim pasportingizni ushlab turishga haqli emas.
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
        • oʻsib boradigan qarz
        • ish va yashash joyi yomon
        • ish vaqti haddan tashqari uzun
        { "" }
        Rossiyada faqat shu masala uchun tekshirilgan ishonch telefoni topilmadi. Shuning uchun 102 yoki 112 ga qoʻngʻiroq qiling.
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
        05.11.2025 dagi 821-farmon 18–65 yoshli erkaklar haqida. Ular ВНЖ yoki fuqarolik soʻrasa, bir necha asosda qogʻoz kerak. Bu armiya shartnomasi, xizmatdan boʻshash yoki yaroqsizlik qogʻozi. Bunday shartnoma ariza qogʻozlari orasida boʻlishi mumkin. Har bir qogʻozning tarjimasini soʻrang.
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
rights-kz-stay = Vizasiz: har kirishda 30 kun, istalgan 180 kun ichida 90 kun. YeOII (ЕАЭС) fuqarolari: bir martada 90, 180 kunda 90. Vaqtida roʻyxatdan oʻting.
    .title = Muddat va registratsiya
    .step1 = Uy egasi kelganingizni 3 ish kunida migratsiya politsiyasiga aytsin. Buni undan soʻrang.
    .step2 = Chegaradan oʻtgach, 30-kungacha onlayn ham roʻyxatdan oʻting. Uy egasi ilovada tasdiqlaydi.
    .step3 = Manzil oʻzgardimi? 5 ish kunida qayta roʻyxatdan oʻting.
    .step4 = Kunlaringizni sanang. Chegaradan chiqib, tez qaytsangiz, yangi kun qoʻshilmaydi.
    .step5 = Ruxsatnomasiz pulga ishlamang; YeOII fuqarolariga shartnoma kerak.
    .more =
        Onlayn roʻyxat 01.07.2026 dan boshlangan (923-buyruq, 17.11.2025). Ayrim davlatlar uchun kelishuv uni oʻzgartirishi mumkin. Ism, tugʻilgan sana, pasport, uy egasi va manzilni kiritasiz. Uy egasi qarshi, maʼlumot notoʻgʻri yoki muddat oʻtgan boʻlsa, rad etiladi. Amalda qanday ishlashini topmadik. Uy egasining xabari hali kerakmi, nomaʼlum: ikkalasini qiling.
        { "" }
        Uy egasi xabar bermasa, unga jarima solinadi. YeOII fuqarolari 90 kundan koʻp qolsa: shartnoma asosida vaqtincha yashash ruxsatnomasi kerak.
        { "" }
        Muddat oʻtsa, 2023-yilgi manbaga koʻra: 3 kungacha ogohlantirish. 3–5 kun: 10 МРП jarima. Undan koʻp: ogʻirroq jazo, qamoq va chiqarib yuborishgacha (выдворение). 2026-yilda МРП 4 325 tenge. 2025–26 da hujjatlarni toʻgʻrilash uchun alohida muddat topilmadi.
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
        Ruxsatnoma xususiy uylar uchun: oshpaz, enaga, qarovchi, bogʻbon, uy taʼmiri. Taksi, kuryer, doʻkon, qurilish firmasi bunga kirmaydi. Ozarbayjon, Moldova, Gruziya va Ukraina fuqarolari ham roʻyxatda (2022-yilgi roʻyxat). Turkmaniston va Afgʻoniston fuqarolari roʻyxatda yoʻq.
        { "" }
        Kompaniyaga siz uchun alohida kvota ruxsatnomasi kerak. Ish boshlashdan oldin uni koʻrsatishni soʻrang.
        { "" }
        Shartnomadagi oylik koʻp boʻlsa, soliq ham koʻp. Bu ruxsatnomaga til imtihoni kerak degan maʼlumot topilmadi.
        { "" }
        YeOII fuqarolari 90 kundan koʻp qolsa: migratsiya politsiyasidan vaqtincha yashash ruxsatnomasini oladi. U bir yilga beriladi, lekin shartnoma muddatidan oshmaydi.
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
    .step5 = Qoʻyib yuborishmasa yoki pasportingizni olib qoʻyishsa: 102, 112 yoki 111 ga qoʻngʻiroq qiling.
    .more =
        2025-yil yanvar–oktyabrda inspektorlar 9 600 ishchiga taxminan 2 milliard tenge qaytarib berdi. Qoʻstanay viloyatida bir tuman prokurori 160 ishchiga yordam berdi.
        { "" }
        Toʻlamagani uchun ish beruvchiga 30 dan 150 МРП gacha jarima. 2026-yilda МРП 4 325 tenge.
        { "" }
        Qaragʻanda viloyatida toʻrt chet ellik ishchidan uchtasida faqat ogʻzaki shartnoma bor edi (2025). Ish boshlashdan oldin yozma shartnoma soʻrang.
        { "" }
        Ishda jarohat: ish beruvchi ishchilarni baxtsiz hodisalardan sugʻurta qilishi shart. Pulni sugʻurta kompaniyasi toʻlaydi. Sugʻurta yoʻqmi? Mehnat inspeksiyasiga shikoyat qiling. Bu xususiy uydagi ishga ham tegishlimi, tekshirmaganmiz.
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
rights-kz-passport = Ish beruvchi, uy egasi yoki vositachi pasportingizni ushlab turishga haqli emas. Qaytarishni soʻrang; bermasa, 102 ga qoʻngʻiroq qiling va konsulxonaga ayting.
    .title = Pasport olindi yoki yoʻqoldi
    .step1 = Pasportni xabar yozib yoki guvoh oldida soʻrang.
    .step2 = Qoʻyib yuborishmasa: 102 yoki 112 ga qoʻngʻiroq qiling, manzilni ayting. 111 ham yordam beradi.
    .step3 = Yoʻqolsa: politsiyaga ayting, bu haqda maʼlumotnoma (справка) soʻrang.
    .step4 = Konsulxonadan yangi pasport yoki qaytish guvohnomasini soʻrang.
    .step5 = Nusxalar oilangizda va telefoningizda tursin. Pasportni hech qachon garovga qoldirmang.
    .more =
        Hujjatlarni olib qoʻyish majburiy mehnat belgisi. Tahdid, oʻsib boradigan qarz, oylik bermaslik, tashqariga chiqarmaslik ham. Xoʻjayin bilan yolgʻiz tortishmang.
        { "" }
        Qozogʻiston odam savdosidan jabr koʻrganlarga fuqaroligidan qatʼi nazar yordam beradi. 2025-yilda 171 kishiga yordam bergan, 93 tasi chet ellik. Yordam: boshpana, dori, psixolog, yangi hujjatlar, ish.
        { "" }
        Qozogʻistondagi konsulxonalar (aniq manzilni tashqi ishlar vazirligingizdan soʻrang):
        Oʻzbekiston: Ostonada elchixona, Olmaota va Aqtauda konsulxona.
        Qirgʻiziston: Ostonada elchixona, Olmaotada konsulxona. U yerda qaytish guvohnomasi 20 AQSh dollari edi (taxminan 2024-yil).
        Tojikiston: Ostonada elchixona, Olmaotada konsulxona.
        Turkmaniston va Afgʻoniston haqida tekshirilgan maʼlumot topilmadi.
    .short = Qozogʻiston: hech kim pasportingizni ushlab turishga haqli emas. Uni xabar yozib soʻrang. Bermasa: 102 ga qoʻngʻiroq qiling, konsulxonaga ayting. Qoʻyib yuborishmasa: 102 yoki 112, manzilni ayting. Yoʻqolsa: politsiya maʼlumotnomasi, keyin konsulxona.
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
rights-kz-police = Majburiy chiqarib yuborishni (выдворение) sud hal qiladi. Shu kuniyoq oila va konsulxonaga ayting, advokat soʻrang. Qaror chiqquncha yordam berish osonroq.
    .title = Politsiya va chiqarib yuborish
    .step1 = Hujjat nusxalari oilangizda va telefoningizda tursin.
    .step2 = Tarjimon soʻrang. Oʻqiy olmagan narsangizga imzo qoʻymang.
    .step3 = Qaror ustidan qaysi kungacha shikoyat qilish mumkin, darhol soʻrang. Yozma qarorni ham soʻrang.
    .step4 = Qaror chiqquncha chiptaga yordam soʻrang: Xalqaro migratsiya tashkiloti (МОМ) yoki “Родник” kabi nodavlat tashkilot (НКО).
    .step5 = Kirish taqiqi paytida qaytib kelmang: bu jinoyat.
    .more =
        2025-yil yanvar–oktyabrda 14 000 dan ortiq chet ellik chiqarib yuborilgan. Taxminan 17 000 kishining boʻlish muddati qisqartirilgan. Qoidani qayta-qayta buzgan odamni kiritmasliklari mumkin (Migratsiya qonuni, 48-modda).
        { "" }
        Chiptaga odamning oʻzi yoki ish beruvchi toʻlaydi. Qarordan keyin МОМ va nodavlat tashkilotlar odatda bunga yordam bera olmaydi (2021-yil holatiga). “Родник” Olmaotada, “Сана Сезим” va “Корган-М” Chimkentda ishlaydi.
        { "" }
        Muddat oʻtsa, 2023-yilgi manbaga koʻra: 3 kungacha ogohlantirish. 3–5 kun: 10 МРП jarima. Undan koʻp: ogʻirroq jazo, qamoq va chiqarib yuborishgacha. 2026-yilda МРП 4 325 tenge.
        { "" }
        Politsiya sizni qancha ushlab turishi mumkinligini topmadik. Shikoyat muddatini ham topmadik. Shu kuniyoq advokatdan soʻrang.
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
    .step1 = Hujjat, telefon va bolalarni olib chiqing. Qoʻshnilarga, politsiyaga, kasalxonaga, masjidga boring.
    .step2 = Yaqin krizis markazini 111 dan soʻrang. Baʼzilari yopilgan, avval qoʻngʻiroq qiling.
    .step3 = Boʻgʻzingizdan bir marta ushlashdimi? Izi boʻlmasa ham shifokorga boring yoki 103 ga qoʻngʻiroq qiling.
    .step4 = Qoʻyib yuborishmasa, hujjatni olishsa, qarzdor deyishsa, oylik berishmasa: 102, 112 yoki 111 ga qoʻngʻiroq qiling.
    .step5 = Manzil yoki xaritadagi joyni ishonchli odamga yuboring.
    .more =
        Telefoningizni boshqalar koʻrsa, bu chatni oʻchiring.
        { "" }
        Reja: ishonchli odam, shovqinda politsiya chaqiradigan qoʻshni, maxfiy soʻz. Kunduzi va kechasi chiqish yoʻlini biling. Janjalda oshxona va vannadan uzoq turing. Hujjat, kalit, pul, dori solingan sumkani tanishingizda saqlang.
        { "" }
        Ketish payti eng xavfli. U odam yoʻqligida, yordam bilan, unga aytmay keting. Yuradigan yoʻlingiz va parollarni almashtiring, geolokatsiyani oʻchiring.
        { "" }
        2024-yilda Qozogʻistonda 69 krizis markazi bor edi. Ularda 5 500 ayol va 3 700 bola turgan. Qonun har bir jabr koʻrgan odamni himoya qiladi, fuqarolik sharti aytilmagan.
        { "" }
        Majburlab ishlatishsa: xoʻjayin bilan yolgʻiz tortishmang. 2025-yilda davlat 171 kishiga yordam bergan, 93 tasi chet ellik. Odam savdosi boʻyicha ishonch telefonini tekshirmaganmiz: 111 yoki 112 ga qoʻngʻiroq qiling.
    .short = Qozogʻiston: urishyaptimi, qamab qoʻyishdimi, hujjatni olishdimi, majburlab ishlatishyaptimi? 102 yoki 112 ga qoʻngʻiroq qiling, manzilni ayting. Maslahat: 111, kechayu kunduz, bepul, ism soʻralmaydi. Chet elliklarga ham yordam beriladi.
    .source = Oiladagi zoʻravonlik haqidagi qonun, 15.04.2024; odam savdosiga qarshi qonun, 07.2024 dan; 111 aloqa markazi, 16.10.2023 dan

# Country: Russia. Facts: B-RU-02 (purpose, losing the card), B-RU-09 (photo and fingerprints), B-RU-08 (which document;
# sources of 2015-2024), B-RU-07 (visa: Turkmenistan only, its Afghan clause is BK), B-RU-06 (ruID, in outline),
# B-RU-45 (ban check, two months before), B-RU-64 (foreign SIM), B-X-05 (copies), I-RU-42 (child alone),
# B-RU-03 B-RU-11 (days count from entry). Left out: purpose "private" of family members (source is [label]).
rights-entry = Chegarada migratsiya kartasida maqsadni “работа” (ish) deb belgilang. Keyin uni oʻzgartirish uchun Rossiyadan chiqish kerak.
    .title = Ish uchun Rossiyaga kirish
    .for-eaeu = Qirgʻiziston: ID-karta yetarli (2024). Qozogʻiston: ichki ID-karta ham (2023). Armaniston, Belarus: soʻrang.
    .for-uztj = Faqat xorijga chiqish pasporti (2015-yilgi manba: safardan oldin soʻrang).
    .for-other = Turkmaniston: viza kerak (2023). Boshqalar: Rossiya konsulxonasidan soʻrang.
    .step1 = Ikki oy oldin kirish taqiqini tekshiring. ruID ilovasida ariza bering.
    .step2 = Kerakli hujjatni olib yuring. Qaysi biri kerak, fuqaroligingizga bogʻliq.
    .step3 = Tayyor boʻling: chegarada surat va barmoq izi olinadi (01.12.2025 dan).
    .step4 = Migratsiya kartasini pasport bilan saqlang. Yoʻqotsangiz, jarima boʻlishi mumkin.
    .step5 = Kirgan kundan registratsiya va patent kunlarini sanang.
    .more =
        <b>Telefon.</b> Chet el SIM-kartasida birinchi 24 soat internet ham, SMS ham boʻlmaydi. Baʼzan butun safar davomida. Manzil, telefon raqamlari va QR-kodni chegaragacha saqlang: telefonda ham, qogʻozda ham.
        { "" }
        <b>Nusxalar.</b> Hujjatlaringiz nusxasini oilangizga qoldiring. Ish beruvchining nomi, manzili va telefonini olib yuring. Pasportni hech qachon garovga qoldirmang.
        { "" }
        <b>Yolgʻiz ketayotgan bolaga</b> ota-onaning notarial roziligi kerak. Unda Rossiya va safar muddati yoziladi (2025-yilgi manba).
        { "" }
        Bularni ham oʻqing: “Kirishdan oldin ruID ilovasi”, “Kirish taqiqini tekshirish”, “Migratsiya roʻyxati”. Qoidalar oʻzgaradi. Safardan oldin soʻrang.
    .short = Rossiyaga ishlashga kirasizmi? Migratsiya kartasida maqsadni “работа” deb belgilang. Oldin: kirish taqiqini tekshiring, ruIDda ariza bering. Chegarada: surat va barmoq izi. QR-kod va raqamlarni qogʻozda saqlang. Kartani yoʻqotmang. Xavf boʻlsa: 112.
    .source = Qirgʻiziston elchixonasi eslatmalari va matbuot (2025); chegaradagi amaliyot, 01.12.2025 dan; pasportlar: 2015–2024-yillar manbalari

# Country: Russia. Facts: B-RU-06 (everything; the signed decree was not seen; "voluntary" is out of date and not said),
# B-RU-64 (save the code before the border).
rights-ruid = ruID ilovasida chegaradan kamida 72 soat oldin ariza bering. Vizasiz har safardan oldin shunday qiling.
    .title = Kirishdan oldin ruID ilovasi
    .for-eaeu = Qirgʻiziston, Qozogʻiston, Armaniston: har safar oldidan bering. Belarus: kerak emas.
    .for-uztj = Vizasiz har safar oldidan bering, mehmonga borsangiz ham.
    .for-other = Vizasiz: har safar oldidan bering. Viza bilan: kerak emas.
    .step1 = Erta bering: chegaraga 90 kun qolganidan 72 soat qolguncha. Bu bepul.
    .step2 = Ilovaga surat, pasport va ovozingizni kiriting.
    .step3 = QR-kodni telefonda va qogʻozda saqlang. U 90 kun amal qiladi.
    .step4 = Ilovada kirish taqiqini tekshiring. Taqiq boʻlsa, kod yordam bermaydi.
    .step5 = Qarindosh ogʻir kasalmi yoki vafot etdimi? Unda 4 soat oldin ham yetadi.
    .more =
        <b>Kimga kerak.</b> 01.07.2026 dan: vizasiz ishlash yoki oʻqishga kelganlarga. Buni Qirgʻiziston vazirliklari 2026-yil may va iyunda eʼlon qildi. Baʼzi manbalarga koʻra, har bir vizasiz yoʻlovchiga kerak. Imzolangan qaror topilmadi. Shuning uchun har safar oldidan bering va tekshiring.
        { "" }
        <b>Kerak emas:</b> Belarus fuqarolari, 6 yoshgacha bolalar, viza bilan kelganlar. РВП yoki ВНЖ (yashash hujjatlari) egalari ham.
        { "" }
        Ilova rus, oʻzbek, tojik, qirgʻiz, qozoq, arman va ingliz tillarida. U yerda СНИЛС va Госуслуги akkaunti ham beriladi.
        { "" }
        Nazorat qilinadigan shaxslar reyestridamisiz (РКЛ)? Unda kod bilan ham kiritishmaydi. 2025-yilda kodsiz haydovchilarni chegarada ushlab turishgan.
        { "" }
        Ariza bepul: vositachiga toʻlamang.
    .short = Rossiyaga vizasiz borasizmi? ruID ilovasida ariza bering, chegaradan 72 soat oldin yoki ertaroq. Bu bepul. Chegarada QR-kodni koʻrsating. Qogʻozda ham saqlang. Oʻsha yerda kirish taqiqini tekshiring. Qoidalar oʻzgaradi: safardan oldin tekshiring. Xavf boʻlsa: 112.
    .source = Qirgʻiziston vazirliklari eʼlonlari (28.05.2026, 2026-yil iyun); Rossiya МВД qoidasi loyihasi (01.2026); imzolangan qaror topilmadi

# Country: Russia. Facts: B-RU-05 (all), B-RU-30 (register), B-RU-03 (registration elsewhere in the usual way).
# Silent: iPhone after September 2025; a lost or broken phone; how to come back on the register.
rights-amina = Moskva va viloyatida vizasiz ishlaydiganlarga “Амина” (Amina) ilovasi kerak. Har kuni oching, geolokatsiyaga ruxsat bering.
    .title = Amina ilovasi (Moskva)
    .in-moscow = Qoida hududingizda bor, Qirgʻiziston, Qozogʻiston, Armanistonga ham. 01.09.2026 dan ishlamaydiganlarga ham, 90 kundan keyin.
    .step1 = “Сахарово” migratsiya markazida roʻyxatdan oʻting. Ilovaga uning kartasi yoki pasport bilan kiring.
    .step2 = Haqiqiy manzilni yozing. Oʻzgarsa, yangilang.
    .step3 = Geolokatsiya va xabarlarga ruxsat bering. Ilova joyingizni politsiya vazirligiga (МВД) yuboradi.
    .step4 = Geolokatsiyasiz qolmang. 3 ish kunidan oshsa, roʻyxat tugaydi.
    .step5 = Boshqa hududga ketsangiz, oʻsha yerda roʻyxatdan oʻting. Qaytsangiz, yana Aminada.
    .more =
        <b>Kimga.</b> Vizasiz ishlashga kelganlarga. Ular Oʻzbekiston, Tojikiston, Qirgʻiziston, Qozogʻiston, Armaniston, Ozarbayjon, Gruziya, Moldova, Ukraina fuqarolari. 01.09.2026 dan ishlamaydigan, lekin 90 kundan koʻp yashaydiganlarga ham. Bu amalda qanday ishlashini topmadik.
        { "" }
        <b>Kerak emas:</b> 18 yoshgacha, Belarus fuqarolari, diplomatlar, РВП yoki ВНЖ (yashash hujjatlari) egalari.
        { "" }
        Roʻyxat tugadi va boshqa asos yoʻqmi? Sizni nazorat qilinadigan shaxslar reyestriga (РКЛ) qoʻshishadi. 16.12.2025 gacha politsiya 139 236 kishini roʻyxatdan chiqardi. 443 kishi yolgʻon maʼlumot uchun jazolandi.
        { "" }
        2025-yil sentyabrda ilova Android va HarmonyOS uchun, RuStoreda edi. iPhone uchun yoʻq edi. iPhonemi, telefon yoʻqoldimi, buzildimi? Shu kuni migratsiya markazidan soʻrang.
        { "" }
        Tajriba 01.09.2029 gacha davom etadi.
    .short = Moskva va Moskva viloyati: vizasiz ishlaydiganlarga “Амина” ilovasi kerak. “Сахарово”da roʻyxatdan oʻting. Ilovani har kuni oching, geolokatsiyaga ruxsat bering. 3 ish kunidan ortiq geolokatsiyasiz: roʻyxat tugaydi. Telefon buzildimi? Shu kuni migratsiya markazidan soʻrang. Xavf: 112.
    .source = 121-ФЗ qonuni, 23.05.2025 (tajriba 01.09.2025 dan 01.09.2029 gacha); politsiya xabari, 16.12.2025

# Country: Russia. Facts: I-RU-01 (who, levels), I-RU-02 (where), I-RU-03 (how, what to bring), I-RU-04 (prices of 12.2024),
# I-RU-05 (FIPI), I-RU-06 (86.9 %), B-RU-11 (35.5 %), I-RU-07 (validity: not found), I-RU-08 (school document; age left out),
# I-RU-09 (bought certificates). Left out as BK: that EAEU citizens need no exam; three years of validity.
rights-exam = Patent uchun imtihon topshirasiz: rus tili, tarix, qonun asoslari. Faqat davlat muassasasida topshiring.
    .title = Patent uchun imtihon
    .step1 = Migratsiya markazidan soʻrang: yaqinda qaysi davlat muassasasi imtihon oladi?
    .step2 = Bepul mashq qiling. ФИПИ institutida ochiq topshiriqlar bor.
    .step3 = Pasport va tarjimasi, migratsiya kartasi, registratsiyani olib boring.
    .step4 = Avval narxini soʻrang. Patent uchun davlat 3 800 rubl belgilagan (2024-yil dekabr).
    .step5 = Sertifikat sotib olmang. U bekor qilinadi, patent ham.
    .more =
        <b>Qanday.</b> 01.01.2026 dan faqat kompyuterda. Imtihon ovozi bilan videoga olinadi. Pasportingizni koʻrsatasiz. 2025-yil iyul–sentyabrda patent imtihonidan 86,9 % oʻtdi. 2025-yil oxirida 35,5 % birinchi urinishda oʻta olmadi.
        { "" }
        <b>Qayerda.</b> 2026-yilda: 92 davlat muassasasi, 88 tasi universitet. Xususiy markazlar 01.05.2024 da toʻxtagan. 2025-yil kuzida Oʻzbekiston va Tojikistonda ham imtihon joylari bor edi.
        { "" }
        <b>Narxi.</b> РВП yoki ВНЖ (yashash hujjatlari) uchun: 5 900 rubl (2024-yil dekabr). 2026-yil narxlari topilmadi. Ancha koʻp pul soʻragan odam boshqa narsa sotyapti.
        { "" }
        <b>Imtihon oʻrniga:</b> SSSR maktabining 01.09.1991 gacha yoki Rossiya maktabining keyingi hujjati. Sizniki oʻtadimi, soʻrang.
        { "" }
        Sertifikat qancha amal qilishini topmadik. Undagi sanaga qarang. Migratsiya markazidan soʻrang.
        { "" }
        Sotib olganlar ham javobgarlikka tortilgan (2015).
    .short = Rossiyada patent imtihoni: til, tarix, qonun. Faqat davlat muassasasida, kompyuterda, videoga olinadi. Narxi 2024-yil dekabrda: 3 800 rubl. ФИПИda bepul topshiriqlar bor. Sertifikat sotib olmang: patent ham bekor boʻladi. Migratsiya markazidan soʻrang. Xavf boʻlsa: 112.
    .source = 115-ФЗ qonuni, 15.1-modda; 377-ФЗ qonuni, 09.11.2024; hukumatning 1718-qarori, 04.12.2024; narxlar: 2024-yil dekabr

# Country: Russia. Facts: I-RU-30 (rule and lists), B-RU-16 (other regions), B-RU-10 (one region, one trade, pairs),
# B-RU-15 (outside the patent, no sums), B-RU-20 (EAEU), B-RU-07 (visa).
# Left out as BK: holders of RVP/VNZh. Perm: draft, so told as a plan. Not found: Moscow city, Leningrad oblast, contents for
# Kursk, Voronezh, Altai republic, Krasnodar.
rights-trades = Koʻp hududlar ayrim ishlarni patentlilarga yopadi. Toʻlash yoki imzolashdan oldin soʻrang.
    .title = Patentga yopiq ishlar
    .for-eaeu = Bu roʻyxatlar sizga tegishli emas. Siz patentsiz, shartnoma bilan ishlaysiz.
    .for-uztj = Siz patent bilan ishlaysiz: ular sizga tegishli. Avval ishingiz haqida soʻrang.
    .for-other = Patent bilanmi? Ular sizga tegishli. Viza bilanmi? Migratsiya xizmatidan soʻrang.
    .in-moscow = Moskva viloyati, 2026: spirtli ichimlik, tamaki, koʻcha taomi, fastfud yopiq. Taʼlim, tibbiyot, ijtimoiy soha, madaniyat, sport, dam olish ham. Moskva shahriniki topilmadi: soʻrang.
    .in-petersburg = Sankt-Peterburg, 2026: taksi, haydovchili ijara mashina, har qanday kuryerlik, ovqat yetkazish yopiq. Leningrad viloyati roʻyxati topilmadi: soʻrang.
    .in-rostov = Rostov viloyati, 01.04.2026–31.12.2026: ovqat, ichimlik, tamaki savdosi, kuryer, haydovchi, pochta yopiq. 01.03.2026 dan qimmatbaho metall va fitnes-klub ham.
    .in-primorye = Primorye oʻlkasi, 2026: 88 tur yopiq: deyarli hamma savdo, transport, kuryer, umumiy ovqatlanish, tibbiyot, taʼlim, uy ishlari. Ochiq: qurilish, dehqonchilik, oʻrmon, baliqchilik.
    .in-perm = Perm oʻlkasi: avval neft va gaz, yoʻlovchi tashish, savdoning bir qismi yopilgan. 2026-yil rejasi tibbiyot, taʼlim, kuryerni qoʻshgan. Hozir nima kuchda, soʻrang.
    .in-khanty = Xanti-Mansi: kuryerlik yopiq, jami 27 soha (2025–2026). Toʻliq roʻyxat topilmadi: migratsiya markazidan soʻrang.
    .in-belgorod = Belgorod viloyati, 2026: chakana savdo, yoʻlovchi tashish, umumiy ovqatlanish yopiq. Toʻliq roʻyxat topilmadi: migratsiya markazidan soʻrang.
    .in-listed = Hududingiz 2026-yilda ayrim ishlarni yopgan. Qaysilari ekanini topmadik: toʻlash yoki imzolashdan oldin migratsiya markazidan soʻrang.
    .step1 = Migratsiya markazidan soʻrang: bu ish bu yil shu yerda patentga ochiqmi?
    .step2 = Patentingizga qarang. U bitta hududga, koʻpincha bitta kasbga beriladi.
    .step3 = Har qish yana soʻrang. Roʻyxatlar dekabrdan fevralgacha oʻzgaradi.
    .step4 = Ish yopiqmi? Boshlamang: jarima va chiqarib yuborish (выдворение) mumkin.
    .more =
        Gubernatorlar ishlarni bir yilga yopadi. 2025-yilda bunday roʻyxat 51 hududda bor edi. Kuryer ishi 32 hududda yopiq edi (2025-yil avgust).
        { "" }
        <b>2026-yil uchun maʼlum</b>
        • Sankt-Peterburg: taksi, kuryer, ovqat yetkazish
        • Moskva viloyati: spirtli ichimlik va tamaki, koʻcha taomlari, fastfud, taʼlim, tibbiyot, madaniyat, sport
        • Rostov viloyati: sotuvchi, kuryer, haydovchi
        • Primorye oʻlkasi: deyarli hamma savdo, transport va umumiy ovqatlanish
        • Belgorod viloyati: chakana savdo, yoʻlovchi tashish, umumiy ovqatlanish
        • Xanti-Mansi: kuryer, jami 27 soha (2025–2026)
        • yana Perm, Kursk, Voronej, Krasnodar, Oltoy Respublikasi
        { "" }
        Bu toʻliq roʻyxat emas. Patent uchun Moskva va viloyati bitta hudud. Sankt-Peterburg va Leningrad viloyati ham. Batafsil: hududingizni tanlang.
    .short = Rossiyada patent: koʻp hududlar ayrim ishlarni yopadi, koʻpincha taksi, kuryer, savdo. Toʻlash yoki imzolashdan oldin migratsiya markazidan soʻrang: “Bu ish bu yil shu yerda patentga ochiqmi?” Yopiq ish: jarima va chiqarib yuborish (выдворение) mumkin. Xavf boʻlsa: 112.
    .source = Gubernatorlarning 2026-yilgi qarorlari, masalan, Sankt-Peterburg 89-пг, 05.12.2025; matbuot 16.02.2026 gacha

# Country: Russia. Facts: B-RU-20 (no patent, contract), B-RU-02 (purpose), B-RU-06 (ruID), B-RU-21 (30 days, family),
# B-RU-03 (registration), B-RU-05 (Amina), B-RU-24 C-RU-12 (check and fingerprints, 30 days), C-RU-11 (once a year),
# C-RU-13 (Belarus not examined), B-RU-22 (15 days), B-RU-23 (over 90 days), I-RU-41 (family: ask at once), I-RU-30 (trades),
# I-RU-35 (self-employed), C-RU-05 (family, OMS). The treaty as told by a Kyrgyz state page of about 2018, unchanged in the press.
# Left out as BK: diplomas, tax, no exam.
rights-eaeu = Qirgʻiziston, Qozogʻiston, Armaniston, Belarus fuqarosiga patent kerak emas. Mehnat yoki fuqarolik-huquqiy shartnoma (ГПХ) bilan ishlaysiz.
    .title = YeOII (ЕАЭС): patentsiz ish
    .step1 = Kirishdan oldin: ruID ilovasi. Chegarada maqsadni “работа” (ish) deb belgilang.
    .step2 = 30 kun ichida roʻyxatdan oʻting. Moskva va viloyatida “Amina ilovasi (Moskva)” sahifasini oʻqing.
    .step3 = Kirgandan keyin 30 kun ichida tibbiy koʻrikdan oʻting. Barmoq izi va surat bering.
    .step4 = Shartnoma tuzing. 90 kundan koʻp qolish uchun nusxasini migratsiya xizmatiga olib boring.
    .step5 = Shartnoma 90 kundan keyin, erta tugadimi? Yangisini tuzishga 15 kuningiz bor.
    .more =
        Boshqa maqsadda kelib, keyin shartnoma tuzdingizmi? Shartnomadan keyin 30 kun ichida koʻrikdan oʻting. Keyin yilda bir marta (2025).
        { "" }
        <b>Belarus:</b> ruID, Amina, tibbiy koʻrik kerak emas.
        { "" }
        <b>Oila.</b> Turmush oʻrtogʻingiz, bolalar va qaramogʻingizdagilar shartnomangiz muddatigacha yashay oladi. Ularga qaysi hujjatlar kerak, darhol migratsiya xizmatidan soʻrang. Sizning ishingiz orqali ularga ОМС berilmaydi (YeOII sudi, 2026-yil mart). Shoshilinch yordam bepul qoladi.
        { "" }
        <b>Ishlar.</b> Patentga yopiq ishlar roʻyxati sizga tegishli emas.
        { "" }
        <b>Oʻzini oʻzi band qilgan</b> (самозанятый). Yiliga 2 400 000 rublgacha mumkin. Soliq: odamlardan 4 %, firmalardan 6 % (2025). Bu mehnat shartnomasi emas. 90 kundan koʻp qolishga asos boʻladimi, bilmaymiz. Avval migratsiya xizmatidan soʻrang.
    .short = Qirgʻiziston, Qozogʻiston, Armaniston, Belarus: Rossiyada patent kerak emas. Maqsad “работа”. 30 kun ichida: roʻyxat, tibbiy koʻrik, barmoq izi (Belarus: koʻriksiz). Yozma shartnoma. 90 kundan koʻp: nusxasini migratsiya xizmatiga. Xavf boʻlsa: 112.
    .source = YeOII (ЕАЭС) shartnomasi, 96–98-moddalar; Qirgʻiziston davlat eslatmalari (2018-yil atrofida, 2025); oʻzini oʻzi band qilish: soliq xizmati, 2025-yilgi xabar

# Country: Russia. Facts: I-RU-120 (private driving), I-RU-121 (after VNZh or citizenship), I-RU-122 (as work; the Kyrgyz exception
# of 2017, unchanged or not: not verified; Kazakhstan: treat as not valid, not verified; Armenia: the general rule), I-RU-123 B-RU-31 (register), I-RU-30 B-RU-16 (closed trades),
# B-RU-01 (international drivers, June 2026). Silent: private driving of others; which drivers' papers the traffic police ask for.
rights-driving = Vaqtincha yashasangiz, oʻzingiz uchun vatandagi guvohnoma (prava) bilan haydaysiz. Haydovchi boʻlib ishlashga Rossiyaniki kerak.
    .title = Haydovchilik guvohnomasi
    .for-eaeu = Ish uchun: Belarus, Qirgʻiziston vatandagisi bilan (2017-yil qonuni, soʻrang). Qozogʻiston, Armaniston: Rossiyanikini oling.
    .for-uztj = Haydovchi boʻlib ishlashga vatandagi guvohnoma oʻtmaydi, Rossiyaniki kerak. Oʻzingiz uchun u bilan haydasangiz boʻladi.
    .for-other = Haydovchi boʻlib ishlashga Rossiya guvohnomasi kerak. Oʻzingiz uchun haydashni konsulxonangizdan soʻrang.
    .step1 = Taksi, yuk mashinasi, mashinada yetkazish: boshlashdan oldin Rossiya guvohnomasini oling.
    .step2 = Patentlimisiz? Taksi, kuryer, haydovchi ishi shu yerda ochiqmi, soʻrang.
    .step3 = ВНЖ (yashash guvohnomasi) yoki fuqarolik oldingizmi? Guvohnomani bir yilda almashtiring.
    .step4 = Nazorat qilinadigan shaxslar reyestridamisiz (РКЛ)? Haydamang.
    .more =
        Oʻzbekiston elchixonasi 2025-yil noyabrda aytdi: oʻzi uchun haydashga vatandagi guvohnoma yaraydi.
        { "" }
        <b>ВНЖ yoki fuqarolikdan keyin.</b> Qoida 01.04.2024 dan. Bir yildan keyin chet el guvohnomasi amal qilmaydi. Yengil mashina uchun almashtirish: nazariy imtihon va tibbiy qogʻoz. Eskisi bilan haydasangiz: 15 000 rublgacha jarima. Belarus guvohnomalari bundan mustasno.
        { "" }
        <b>Ish sifatida.</b> Rossiya guvohnomasisiz faqat rus tili rasmiy boʻlgan davlatlar fuqarolariga mumkin: Belarus va Qirgʻiziston (2017-yil iyul qonuni). 2026-yilda oʻzgarmaganmi, tekshirmaganmiz.
        { "" }
        <b>Xalqaro tashuvchi haydovchilar</b>, MDH davlatlaridan: Rossiyada yiliga 180 kun. Buning uchun ruIDda ariza berishadi (2026-yil iyun).
    .short = Rossiya: vaqtincha yashagan odam oʻzi uchun vatandagi guvohnoma bilan haydaydi. Taksi, yuk mashinasi, yetkazish: Rossiyaniki kerak. Mustasno: Belarus, Qirgʻiziston (2017-yil qonuni, tekshiring). ВНЖ yoki fuqarolikdan keyin: bir yilda almashtiring. Xavf boʻlsa: 112.
    .source = Oʻzbekiston elchixonasi (2025-yil noyabr); chet el guvohnomalari qoidasi (01.04.2024 dan); haydovchilik ishi haqidagi qonun (2017-yil iyul)

# Country: Russia. Facts: B-RU-50 (same rights, written contract, employer's data), B-X-05 (language you read, family),
# B-RU-56 (employer's notice, medium, 05.2026), B-RU-13 (copy in two months), B-RU-15 (work without a patent), B-RU-20 B-RU-21 B-RU-23 (EAEU),
# I-RU-26 B-RU-52 (no contract, proof), I-RU-35 (self-employed, notice in 3 working days), A-RU-10 A-RU-11 (Rostrud), B-X-07 (sign nothing),
# B-RU-10 (patent without a visa only).
# Silent: what a contract must contain, the day by which it must be made, the employer's term of notice.
rights-contract = Ish boshlashdan oldin yozma shartnoma soʻrang. Bir nusxasi sizda qoladi. Huquqlaringiz Rossiya fuqarolarinikidek.
    .title = Mehnat shartnomasi
    .for-eaeu = Patent kerak emas: mehnat yoki fuqarolik-huquqiy shartnoma. 90 kundan koʻp: nusxasini migratsiya xizmatiga olib boring.
    .for-uztj = Faqat patent bilan boshlang. 2 oy ichida shartnoma nusxasini migratsiya xizmatiga olib boring. Oʻzini oʻzi band qilish sizga ochiq emas.
    .for-other = Vizasiz: avval patent, keyin 2 oy ichida shartnoma nusxasi. Viza bilan: migratsiya xizmatidan soʻrang.
    .step1 = Oʻqiy olmaydigan narsaga imzo qoʻymang. Tarjimasini soʻrang.
    .step2 = Ish beruvchining toʻliq nomi, manzili, telefonini yozib oling. Oilangizga yuboring.
    .step3 = Ish beruvchining politsiya vazirligiga (МВД) xabarnomasi nusxasini soʻrang.
    .step4 = Shartnoma, propusk, xabarlar, oʻtkazmalar suratini saqlang.
    .step5 = Shartnoma berishmayaptimi? Nima qilishni Рострудdan soʻrang.
    .more =
        <b>Xabarnoma.</b> Ish beruvchi shartnomangiz haqida МВДga xabar berishi shart (12.05.2026 dagi manba).
        { "" }
        <b>Shartnomasiz ishlayapsizmi?</b> Ishlaganingizni hamma narsa bilan isbotlasa boʻladi: xabar, surat, guvoh, oʻtkazma. Sud siz u yerda ishlaganingizni tan olishi mumkin. Prokurorlar ishchilar uchun sudga murojaat qilgan. “Oyligim berilmayapti” sahifasini oʻqing.
        { "" }
        <b>Nusxalar.</b> Ish hujjatlari nusxasini yozma soʻrang. Ish beruvchiga 3 ish kuni beriladi.
        { "" }
        <b>Oʻzini oʻzi band qilgan</b> (самозанятый, 2025). Faqat Belarus, Qozogʻiston, Armaniston, Qirgʻiziston va Ukraina fuqarolari. Yiliga 2 400 000 rublgacha. Soliq: odamlardan 4 %, firmalardan 6 %. Firma 3 ish kunida МВДga xabar berishi shart. Bu mehnat shartnomasi emas.
        { "" }
        Qoʻrqitishyaptimi yoki qoʻyib yuborishmayaptimi? 102 yoki 112 ga qoʻngʻiroq qiling.
    .short = Rossiyada ish: boshlashdan oldin yozma shartnoma soʻrang. Bir nusxasi sizda qoladi. Oʻqiy olmasangiz, imzo qoʻymang. Ish beruvchining nomi, manzili, telefonini yozing. Shartnoma yoʻqmi? Xabar, surat, oʻtkazmani saqlang: ishni isbotlasa boʻladi. Qoʻrqitishsa: 112.
    .source = Mehnat kodeksi, 50.1-bob va 62-modda; xabarnoma: 12.05.2026 dagi manba; oʻzini oʻzi band qilish: 2025

# Country: Russia. Facts: B-X-01 (IRIS: no fee or related cost), B-X-02 (ILO Convention 181), B-X-03 (state recruitment, 106,000),
# B-X-04 (money or passport in advance, growing debt), J14-01 J14-03 (forced labour, 102/112), B-RU-54 (passport), B-RU-14 (the patent payment is a tax),
# I-KG-20 (licensed firms), I-X-21 (resource centres; runs to 2026), A-RU-10 A-RU-11 (Rostrud).
# Silent: what Russian law says of fees, whether Russia is bound by Convention 181, how to get a paid fee back, deductions from wages.
rights-fees = Xalqaro qoidaga koʻra ishga olish uchun siz hech narsa toʻlamaysiz. Vositachi haqi va boshqa xarajatni ish beruvchi toʻlaydi.
    .title = Ish uchun pul toʻlaymanmi?
    .step1 = Ish uchun pul soʻrashyaptimi? “Ish beruvchi toʻlaydi” deng. Pul nima uchunligini soʻrang.
    .step2 = Oldindan pul yoki pasport soʻrashyaptimi? Bu yomon belgi: yoʻq deng.
    .step3 = Toʻladingizmi? Chek, oʻtkazma, xabarlar, ism va kunini saqlang.
    .step4 = Konsulxonaga ayting. Rossiyada Рострудdan soʻrang yoki онлайнинспекция.рф ga yozing.
    .step5 = Qarzni uzmaguncha qoʻyib yuborishmayaptimi? 102 yoki 112 ga qoʻngʻiroq qiling, manzilni ayting.
    .more =
        Qoidalar: Xalqaro migratsiya tashkilotining IRIS standarti (2019), Xalqaro mehnat tashkilotining 181-konvensiyasi (1997). Rossiya qonuni bunday toʻlov haqida nima deyishini topmadik. Pulni qaytarish yoʻlini ham topmadik. Рострудdan yoki yuristdan soʻrang.
        { "" }
        Oʻsib boradigan qarz majburiy mehnat belgisidir. Qarz uchun hech kim pasportingizni ushlab turishga haqli emas.
        { "" }
        <b>Vositachi haqi emas:</b> patentning oylik toʻlovi. Bu davlatga oldindan toʻlanadigan soliq.
        { "" }
        <b>Ishonchliroq yoʻllar.</b> Oʻzbekiston: davlat orqali ishga yuborish. 2025-yil yanvar–oktyabrda 106 000 kishi Rossiyada ishga joylandi. Qirgʻiziston: litsenziyali firmalar mehnat vazirligi saytida (2026-yil fevral). Ketishdan oldin bepul maslahat: Dushanbe, Oʻsh va Toshkentdagi migrantlar resurs markazlari. Hali ochiqmi, tekshiring.
    .short = Xalqaro qoidaga koʻra ishga olish uchun ishchi hech narsa toʻlamaydi: ish beruvchi toʻlaydi. Oldindan pul yoki pasport soʻrashyaptimi? Yoʻq deng. Toʻladingizmi? Chek va xabarlarni saqlang, konsulxonaga ayting. Qarz uchun ushlab turishsa: 112.
    .source = Xalqaro migratsiya tashkilotining IRIS v1.2 standarti (2019); Xalqaro mehnat tashkilotining 181-konvensiyasi (1997); 21.11.2026 da tekshirilgan

# Country: Russia. Facts: I-RU-64 (finding, passport, tickets, consuls, return certificates; drive of 2025),
# I-RU-61 (what the centre is; phones by lawyers' account), I-RU-62 (90 days, two years, check by a court),
# I-RU-60 B-RU-33 (who decides, 48 hours, paper and translation), I-RU-65 (reasons), I-RU-66 (children), A-RU-32.
# Left out as BK or not verified: calls, lawyer, visits, parcels (item 63 of part I7), days to appeal, 48 hours without a judge.
rights-centre = Darhol konsulxonaga qoʻngʻiroq qiling. Konsul markazga kelib, qaytish guvohnomasini bera oladi.
    .title = Chet elliklar markazi (ЦВСИГ)
    .step1 = Qarindoshlar: markazni 102, hududdagi migratsiya xizmati (МВД) yoki konsulxona orqali toping.
    .step2 = Pasport va chiptaga pul olib boring. Uzoq ushlanishning odatdagi sababi: pasport yoʻq.
    .step3 = Markazda: yozma qarorni va tarjimasini soʻrang. Shikoyat qilish mumkin. Qaysi kungacha, soʻrang.
    .step4 = Ushlash qonuniymi, suddan tekshirishni soʻrash mumkin.
    .step5 = Bolalaringiz bormi? Darhol ayting: ular qayerda, kim oladi. Buni yozib qoʻyishni soʻrang.
    .more =
        Markaz (СУВСИГ ham deyiladi) yopiq. U yerda joʻnatishni kutishadi. Yuristlar aytishicha, telefonlarni olib qoʻyishadi (2022–2023).
        { "" }
        <b>Qancha vaqt.</b> 25.12.2023 dagi qonunga koʻra: qarordan keyin koʻpi bilan 90 kun. Sudya har gal 90 kungacha qoʻsha oladi. Jami ikki yil. Sudsiz, politsiya qaror qildimi? Buning muddatini tekshirmaganmiz. Konsulxonadan soʻrang.
        { "" }
        Sud bularni hisobga oladi: turmush oʻrtogʻi yoki bolasi Rossiya fuqarosi yoki u yerda doimiy yashaydi. Kasallik. Vatandagi xavf.
        { "" }
        Bolalar bilan, oʻz hisobingizdan ketishni soʻrang: “самостоятельный контролируемый выезд”. Eski holatlarda (2011–2016) bolalar qolib ketgan.
        { "" }
        2025-yil yozida Oʻzbekiston davlati chiptaga toʻlagan, avval ayol va bolalarga. Hozir qanday, Migratsiya agentligidan soʻrang.
        { "" }
        Necha marta qoʻngʻiroq qilish va koʻrishish mumkinligini topmadik. Markazdan soʻrang. Birinchi soatlar: “Ushlash va chiqarib yuborish”.
    .short = Qarindoshingiz Rossiyada chet elliklar markazidami (ЦВСИГ)? Qaysi birida, 102, migratsiya xizmati (МВД) yoki konsulxonadan soʻrang. Pasport va chipta pulini olib boring. Konsuldan qaytish guvohnomasini soʻrang. Kasal: 103. Xavf: 112.
    .source = 25.12.2023 dagi qonun; Maʼmuriy huquqbuzarliklar kodeksi (КоАП), 27.19-modda; konsullar borgani haqida matbuot, 2023–2025

# Country: Russia. Facts: I-RU-40 (patent: children, spouse), B-RU-01 (90 days, both limits), B-RU-21 I-RU-41 B-RU-22 (EAEU family),
# B-RU-03 B-RU-04 (registration), C-RU-12 (medical check), I-RU-42 (child alone), B-RU-05 (Amina), C-RU-05 (EAEU family, care), C-RU-01 (emergency),
# I-RU-44 B-RU-91 (bills), B-RU-07 (visa, Turkmenistan), B-RU-30 (register).
# Left out as BK: papers of a child born in Russia, visa of Afghan citizens.
rights-spouse = Oila qancha yashashi pasportingiz va ishingizga bogʻliq. Dastlabki kunlarda migratsiya xizmatidan (МВД) soʻrang.
    .title = Rossiyada oila va bolalar
    .for-eaeu = Mehnat shartnomangiz bormi? Turmush oʻrtogʻingiz, bolalar va qaramogʻingizdagilar shartnoma muddatigacha yashay oladi. Qaysi hujjatlar kerak, darhol soʻrang.
    .for-uztj = Patent bilan: bolalar ham qolishi mumkin, 90 kunlari tugamasdan soʻrang. Patenti yoʻq turmush oʻrtogʻingizga yilda faqat 90 kun.
    .for-other = Patent bilan: bolalar ham qolishi mumkin. Patenti yoʻq turmush oʻrtogʻingizga yilda 90 kun. Viza kerakmi? Safardan oldin soʻrang.
    .step1 = Har kimning kunini sanang: vizasiz kalendar yilda 90, ketma-ket ham 90 dan oshmasin.
    .step2 = Uy egasidan oilaning har birini roʻyxatga qoʻyishni soʻrang.
    .step3 = Muddatni uzaytirishni 90 kun tugamasdan soʻrang.
    .step4 = Bola yolgʻiz boradimi? Ota-ona roziligini notariusda tasdiqlating.
    .more =
        <b>YeOII (ЕАЭС).</b> Shartnoma 90 kundan keyin, erta tugadimi? Yangisini tuzishga 15 kuningiz bor. Oilaga shoshilinch yordam kafolatlangan. Davlat polisi (ОМС) oʻz-oʻzidan berilmaydi (YeOII sudi, 04.03.2026).
        { "" }
        Bolaga rozilikda Rossiya va safar muddati yoziladi.
        { "" }
        Maqsad qanday boʻlsa ham, kirgandan keyin 30 kunda tibbiy koʻrikdan oʻting. Bolalarga kerakmi, soʻrang.
        { "" }
        <b>Moskva va viloyati.</b> 01.09.2026 dan vizasiz ishlamaydiganlarga 90 kundan keyin “Амина” ilovasi kerak. 18 yoshgacha kerak emas.
        { "" }
        Oilani olib kelishga qarshi (2025-yil sentyabr) va 18 yoshli bolalar haqida (2026-yil fevral) loyihalar bor. Ular qonun boʻlganini topmadik.
        { "" }
        Muddatdan ortiq qolgan odam reyestrga (РКЛ) tushishi mumkin. “Necha kun yashash mumkin” sahifasiga qarang.
    .short = Rossiyada oila. YeOII (ЕАЭС) mehnat shartnomasi: turmush oʻrtogʻi va bolalar u tugaguncha yashay oladi. Patent: bolalar ham qoladi, patentsiz turmush oʻrtogʻiga yilda faqat 90 kun. Hammani roʻyxatga qoʻydiring. 90 kun tugamasdan migratsiya xizmatidan (МВД) soʻrang. Xavf: 112.
    .source = 115-ФЗ qonuni, 5-modda; YeOII shartnomasi, 96–98-moddalar; 121-ФЗ qonuni, 23.05.2025 (21.11.2026 da tekshirilgan)

# Country: Russia. Facts: I-RU-43 (RVP by marriage; year inferred, medium), I-RU-01 I-RU-02 I-RU-04 (exam levels, where, prices), B-RU-31 (no marriage in the register),
# I-RU-10 B-RU-93 (decree 821), I-RU-11 (who is outside; medium; "patent, contract, registration, RVP": own reading, a lawyer to confirm), I-RU-13 (military office),
# I-RU-15 (sign nothing untranslated). Left out as BK: how long a contract runs, citizenship of a child born in Russia. The bill named in I-RU-13 is not told.
rights-citizenship = Arizaga imzo qoʻyishdan oldin qaysi qogʻozlar kerakligini soʻrang. Ayrim erkaklardan armiya shartnomasi soʻraladi.
    .title = Nikoh va fuqarolik
    .for-eaeu = 821-farmon. Belarus: tegishli emas. Qozogʻiston: faqat fuqarolik, ВНЖ emas. Qirgʻiziston: istisno topilmadi. Armaniston: hech narsa topilmadi.
    .for-uztj = 821-farmon: Oʻzbekiston va Tojikiston erkaklari uchun istisno topilmadi.
    .for-other = 821-farmon. Moldova: faqat fuqarolik, ВНЖ emas. Turkmaniston, Afgʻoniston: hech narsa topilmadi. Yuristdan soʻrang.
    .step1 = Nikoh boʻyicha РВП: Rossiya fuqarosi bilan uch yil nikoh yoki umumiy bola.
    .step2 = Rus tili imtihoni: РВПga 2-daraja, ВНЖga 3-daraja. Fuqarolikning oʻz imtihoni bor.
    .step3 = 18–65 yoshli erkakmisiz? 821-farmon sizga tegishlimi, soʻrang.
    .step4 = Har bir qogʻozning tarjimasini soʻrang. Oʻqiy olmagan narsangizga imzo qoʻymang.
    .more =
        <b>05.11.2025 dagi 821-farmon.</b> 18–65 yoshli erkaklar ВНЖ yoki fuqarolik soʻraydi, koʻp asosda, oila boʻyicha ham. Bitta qogʻoz kerak: kamida bir yillik armiya shartnomasi, xizmatdan boʻshash yoki yaroqsizlik qogʻozi. Tegishli emas: ayollar, 18 yoshgacha, yuqori malakali mutaxassislar, oʻqish boʻyicha soʻraganlar. Unda ВНЖ va fuqarolik aytilgan. Patent, registratsiya, РВП yoki mehnat shartnomasi uchun kerak degan manba yoʻq.
        { "" }
        Yangi fuqaro ikki hafta ichida harbiy hisobga turishi shart. 2024-yil avgust qonuni: turmasa, fuqaroligi tugatilishi mumkin. Sizga tegishlimi, soʻrang.
        { "" }
        РВП uchun uch yil: taxminan 2024-yil qoidasi. Belarus, Qozogʻiston, Moldova, Ukrainadan kelgan vatandoshlarga tegishli emas. Reyestrdagi (РКЛ) odam nikohdan oʻta olmaydi.
        { "" }
        Imtihon narxi (2024-yil dekabr): РВП yoki ВНЖ 5 900 rubl. Fuqarolik 2 950 va 2 950 rubl.
        { "" }
        “Imzoga majburlashyaptimi?” sahifasiga qarang.
    .short = ВНЖ yoki Rossiya fuqaroligimi? 05.11.2025 dagi 821-farmon 18–65 yoshli koʻp erkaklarga tegishli. Armiya shartnomasi, xizmatdan boʻshash yoki yaroqsizlik qogʻozi kerak. Oʻqiy olmagan narsaga imzo qoʻymang, tarjima soʻrang. Qoʻrqitishsa: 112.
    .source = 821-farmon, 05.11.2025; 115-ФЗ qonuni, 15.1-modda; 2024-yil dekabrdagi hukumat narxlari (21.11.2026 da tekshirilgan)

# Country: Russia. Facts: B-RU-60 (proof, test, appeal, 87 %), B-RU-65 (data to the police), B-RU-31 (register: school and kindergarten),
# B-RU-32 (check the register), B-RU-62 (bought certificates), I-RU-45 (points to these). Kindergarten: only the register. Where to appeal is not said.
rights-school = Chet ellik bolaga qonuniy yashash isboti va bepul rus tili testi kerak. Maktablar politsiya bilan maʼlumot almashadi.
    .title = Bolamga maktab
    .step1 = Avval hujjatlarni tekshiring: bola va ota-onaning qonuniy yashashi.
    .step2 = Hujjatlar joyida emasmi? Ariza berishdan oldin nima qilish mumkin, konsulxonadan soʻrang.
    .step3 = Ariza bering. Test qaysi davlat maktabida, soʻrang. Test bepul.
    .step4 = Rus tilini mashq qiling. Birinchi sinf: tinglash, gapirish. 2-sinfdan oʻqish va yozish ham.
    .step5 = Rad etishdimi? Sababini yozma soʻrang. Shikoyat qilish mumkin. Qayerga va qaysi kungacha, soʻrang.
    .more =
        Qoida 01.04.2025 dan kuchda (544-ФЗ qonuni). Isbotsiz yoki testsiz bola qabul qilinmaydi. 2025-yil kuzida ariza berganlarning 87 % ga yaqini kira olmadi.
        { "" }
        <b>Maʼlumotlar.</b> 28.01.2026 dan maktab va politsiya maʼlumot almashadi: arizalar, test natijasi, registratsiya. Ariza berishdan oldin buni biling.
        { "" }
        Xabarlarga koʻra, reyestrda (РКЛ) boʻlganlarga maktab va bogʻchadan joy berishmaydi. Avval oʻzingizni tekshiring: “Reyestrda (РКЛ) bormanmi?”
        { "" }
        Notanishlardan sertifikat yoki registratsiya sotib olmang. Ular soxta, taqiqqa olib keladi.
        { "" }
        Har maktab qaysi qogʻozni soʻrashini topmadik. Maktabdan soʻrang.
    .short = Rossiyada maktab: chet ellik bolaga qonuniy yashash isboti va bepul rus tili testi kerak. 28.01.2026 dan maktablar politsiya bilan maʼlumot almashadi. Arizadan oldin hujjatlarni tekshiring. Rad javobiga shikoyat qilish mumkin. Xavf boʻlsa: 112.
    .source = 544-ФЗ qonuni, 01.04.2025 dan kuchda; 28.01.2026 dan maʼlumot almashish (matbuot; 21.11.2026 da tekshirilgan)

# Country: Russia. Facts: I-RU-80 (owner registers, fine, taken off, no subletting, relatives), I-RU-81 (where one sleeps), I-RU-83 (first half: written lease),
# B-RU-04 (real address), B-RU-54 (passport), B-RU-32 (landlord can check the register), B-RU-31 (no move without leave), B-RU-62 (bought registration).
# Left out: the second half of I-RU-83 and item 84 of part I9 (BK: eviction), item 82 (low, status unknown).
rights-housing = Pul toʻlashdan oldin ikki narsa soʻrang: yozma ijara shartnomasi va shu manzilda registratsiya.
    .title = Xona yoki kvartira ijarasi
    .step1 = Shartnoma: ikkalangizning pasport maʼlumoti, muddat, narx, garov puli, ikkalangizning imzongiz.
    .step2 = Uy egasi sizni roʻyxatga qoʻyishi shart. Qoʻymasa, bu qoidabuzarlik: unga 4 000 rublgacha jarima.
    .step3 = Faqat rostdan uxlaydigan joyda roʻyxatdan oʻting. Xostel yoki ish beruvchining vagonchasi boʻladi, ofis boʻlmaydi.
    .step4 = Pasportingizni olib qoʻymoqchimi? Yoʻq deng. Olib qoʻysa: 102 ga qoʻngʻiroq qiling.
    .step5 = Ijara tugadimi? Uy egasi sizni roʻyxatdan chiqarishi mumkin. Yangi manzilda darhol registratsiya soʻrang.
    .more =
        Ijarachi joyni boshqaga ijaraga bera olmaydi, qarindoshlarini roʻyxatga qoʻya olmaydi. Siz bilan yashaydigan oʻz bolalaringiz bundan mustasno.
        { "" }
        Uy egasi sizni roʻyxatga qoʻymayaptimi? Kunlar tugamasdan, nima qilishni migratsiya xizmatidan (МВД) soʻrang. Kunlar: “Migratsiya roʻyxati” sahifasi.
        { "" }
        Uy egasi sizni nazorat qilinadigan shaxslar reyestridan (РКЛ) tekshirishi mumkin. Reyestrda ekansiz, politsiya ruxsatisiz koʻchish mumkin emas.
        { "" }
        Yolgʻon manzilga registratsiya sotib olmang. U soxta, taqiqqa olib keladi.
        { "" }
        <b>Uydan chiqarishyaptimi?</b> Qonun ijarachini qanday himoya qilishini topmadik. Yurist yoki konsulxonadan soʻrang. Hech kim pasportingizni ushlab turishga haqli emas. Kuch ishlatishsa yoki qoʻrqitishsa: 102 yoki 112 ga qoʻngʻiroq qiling.
    .short = Rossiyada ijara: yozma shartnoma soʻrang. Unda pasport maʼlumoti, muddat, narx, garov puli, imzolar boʻlsin. Uy egasi sizni roʻyxatga qoʻyishi shart. Faqat uxlaydigan joyda roʻyxatdan oʻting. Pasportni olib qoʻyishsa: 102. Qoʻrqitishsa: 112.
    .source = Rossiya politsiya vazirligi (МВД) uy egasining vazifasi haqida (15.02.2025); 163-ФЗ qonuni, 27.06.2018 (21.11.2026 da tekshirilgan)

# Country: Russia. Facts: B-RU-61 (SIM), B-RU-62 (ready SIMs), B-RU-64 (border pause), I-RU-52 (lending: crime), I-RU-53 (data at the bank),
# B-RU-63 B-RU-31 I-RU-51 (register). Which papers a bank wants for a card is not in the fact base.
rights-sim = SIM-kartani faqat operator doʻkonidan, oʻz nomingizga oling. SIM-karta va bank kartasini hech kimga bermang.
    .title = SIM-karta va bank kartasi
    .step1 = Pasport, uning notarial tarjimasi va СНИЛС raqamini olib boring.
    .step2 = Госуслуги akkaunti va davlat tizimida biometriya ham kerak. Koʻpi bilan 10 ta raqam.
    .step3 = Yangi telefonmi? Avval doʻkonga borib, shartnomani oʻzgartiring. Boʻlmasa, raqam oʻchiriladi.
    .step4 = Pasport, patent, registratsiya yoki telefon raqami yangimi? Bankka ayting.
    .step5 = Karta, hisob yoki SIM-kartani hech kimga bermang, sotmang. Bu jinoyat.
    .more =
        Chet elliklar uchun qoida 01.01.2025 dan kuchda. Shartnomada telefonning oʻz raqami (IMEI) yoziladi. Biometriyasiz raqamlar 01.07.2025 dan asta-sekin oʻchirilyapti. 3 oy ishlatilmasa: darhol oʻchiriladi.
        { "" }
        <b>Chegarada.</b> Rossiyada chet el SIM-kartasida 24 soat internet va SMS yoʻq. Baʼzan butun safar davomida. Rossiyaniki ham chet eldan qaytgach yoki 72 soat ishlatilmasa oʻchishi mumkin. Manzillar, raqamlar va ruID QR-kodini oldindan qogʻozga oling.
        { "" }
        Siz bergan kartadan oʻgʻrilar foydalanadi. 2025-yil iyuldan 6 yilgacha qamoq. “Tayyor” SIM-kartalar boshqa odamlar nomida.
        { "" }
        Reyestrda (РКЛ): yangi hisob ochib boʻlmaydi, karta boshqa ishga yaramaydi. Bank oyiga 30 000 rublgacha naqd berishi shart. Xabarlarga koʻra, telefon raqami ham oʻchiriladi.
        { "" }
        Kartaga qaysi qogʻozlar kerakligini bankingizdan soʻrang.
    .short = Rossiyada SIM-karta: faqat operator doʻkonidan, oʻz nomingizga. Pasport tarjimasi bilan, СНИЛС, Госуслуги, biometriya. Yangi telefon: avval doʻkonga. SIM-karta, bank kartasi yoki hisobni bermang, sotmang: bu jinoyat. Xavf boʻlsa: 112.
    .source = 303-ФЗ qonuni, 08.08.2024; 01.01.2025 dan chet elliklar SIM-kartasi qoidalari (21.11.2026 da tekshirilgan)

# Country: Russia. Facts: I-RU-50 (limits lifted; "all of Central Asia": BK, left out), I-RU-53 (card blocked), I-RU-51 B-RU-31 B-RU-63 (register),
# B-RU-32 (go to the migration police, papers), I-RU-52 (lending). Left out: item 54 of part I6 (BK; bill of unknown fate).
rights-money = Karta bloklandimi? Sababini bankdan yozma soʻrang. Pul yuborasizmi? Avval bankdan limit va haqini soʻrang.
    .title = Pul yuborish, bloklangan karta
    .step1 = Shartnoma, oylik varaqasi va patent cheklarini saqlang. Bank ularni soʻrashi mumkin.
    .step2 = Sabab reyestrmi (РКЛ)? Hujjatlar bilan migratsiya xizmatiga (МВД) boring.
    .step3 = Shubhali operatsiyami (115-ФЗ)? Shartnoma, oylik varaqasi, patent cheklarini bankka olib boring.
    .step4 = Firibgarlik roʻyxatimi (161-ФЗ)? Undan chiqarishni bank orqali soʻrang.
    .step5 = Pasport, patent yoki registratsiya eskimi? Yangi hujjatlarni bankka olib boring.
    .more =
        2025-yil dekabrda Rossiya banki chet elga oʻtkazmalarning oylik limitini bekor qildi. Bu “doʻst” davlatlardan kelganlar uchun. Davlatingiz shularga kiradimi, bankdan soʻrang. Hali ham oyiga 10 000 dollar deb yozgan sahifalar eskirgan. Banklarning oʻz limiti va haqi qoladi.
        { "" }
        <b>Reyestrda (РКЛ)</b> uyga pul yuborib boʻlmaydi. Bank soliq va jarima toʻlashga ruxsat berishi kerak. Hisobingizga pul kelishi mumkin. Bank oyiga 30 000 rublgacha naqd berishi shart.
        { "" }
        <b>Rossiya banki maslahati.</b> Notanish odam soʻragan narsani qilmang. Pul adashib keldimi? Oʻzingiz qaytarmang, bankdan soʻrang. Bankda telefon raqamingiz va manzilingiz yangi boʻlsin.
        { "" }
        “Karta uchun oson pul” sizni oʻgʻrilarga yordamchi qiladi. Bu jinoyat, 6 yilgacha qamoq.
    .short = Rossiyada karta bloklandimi? Sababini bankdan yozma soʻrang. Shartnoma, oylik varaqasi, patent cheklarini olib boring. Reyestrda (РКЛ): migratsiya xizmatiga (МВД) boring. Bank oyiga 30 000 rublgacha naqd berishi shart. Xavf boʻlsa: 112.
    .source = Rossiya banki (2025-yil dekabr); 115-ФЗ va 161-ФЗ qonunlari; bloklangan kartalar haqida 11.09.2025 dagi maslahat

# Country: Russia. Facts: J13-01 (102, 112; neutral title, deleting the chat), J13-02 (the plan; its last clause is BK), J13-03 (leaving, phone),
# J13-04 (throat; last sentence BK), I-X-10 (where to go, doctors, passport), C-RU-07 (no promise about hospitals), A-RU-22, A-RU-06. Crisis centres stand in the article “Safety at home”.
# Left out as BK: words to say, the law on beating (items 5 of J13 and 92 of I10); the line for women: after test call.
rights-violence = Hozir xavf boʻlsa: 102 yoki 112. /hide bu yerdagi ikki kunlik xabarni oʻchiradi. Rejani tinch paytda tuzing.
    .title = Mening xavfsizlik rejam
    .step1 = Bitta ishonchli odamga ayting. Maxfiy soʻz kelishib oling, uni bolalarga ham oʻrgating.
    .step2 = Kunduzi va kechasi chiqish yoʻlini hamda boradigan xavfsiz joyni tanlang.
    .step3 = Telefon zaryadlangan va yoningizda boʻlsin. Eng kerakli raqamlarni yod oling.
    .step4 = Tanishingizga sumka bering: hujjatlar yoki nusxalari, kalit, pul, dori, kiyim.
    .step5 = Ketishingizni uyda hech kimga aytmang. Bu eng xavfli payt: yolgʻiz ketmang.
    .more =
        /hide shu yerdagi oxirgi ikki kunlik xabarlarni oʻchiradi. Eskilarini chat menyusida oʻchirasiz.
        { "" }
        Bitta qoʻshnidan shovqin boʻlsa politsiya chaqirishni soʻrang. Janjalda oshxona, vanna va garajdan uzoq turing.
        { "" }
        <b>Bir marta boʻlsa ham, boʻgʻzingizdan ushlash:</b> hayotga xavfning eng kuchli belgisi. Shunday boʻlsa, izi boʻlmasa ham shifokorga boring yoki 103 ga qoʻngʻiroq qiling. Belgilar: ovoz boʻgʻiq, bosh ogʻrigʻi, xotirada uzilish, yutish yoki nafas qiyin. Oʻlim bir necha kundan keyin ham kelishi mumkin.
        { "" }
        <b>Ketgandan keyin:</b> yangi yoʻllar, yangi parollar, geolokatsiya oʻchiq. U odam koʻra olmaydigan telefondan foydalaning.
        { "" }
        Uyda hech kim pasportingizni ushlab turishga haqli emas. Hujjatingiz boʻlmasa, politsiya nima qilishini topmadik. Hayotga xavf boʻlsa, baribir qoʻngʻiroq qiling.
        { "" }
        Qayerga borish, krizis markazlari: “Uyda xavfsizlik” sahifasi.
    .short = Uy xavfli boʻlsa, reja: bitta ishonchli odam, maxfiy soʻz, chiqish yoʻli. Hujjatli sumka tanishingizda. Telefon zaryadlangan. Yordam bilan keting, oldindan hech kimga aytmang. Boʻgʻzidan ushlash: shifokor yoki 103. Xavf: 102 yoki 112.
    .source = Uyda zarar koʻrganlarga yordam xizmatlarining xavfsizlik rejalari (21.11.2026 da tekshirilgan)

# Country: Russia. Facts: A-RU-01 A-RU-03 A-RU-04 A-RU-06 (numbers, what to tell), C-RU-01 C-RU-02 (care is free), C-RU-07 (a plan only),
# J3-01 (safe first), J3-02 (bleeding), B-RU-40 B-RU-41 B-RU-42 (police may look at papers), I-RU-100 I-RU-102 (it happens; a court).
# Left out as BK: items 101 and 103 of part I11 (statement, slip, motive, record, prosecutor; refused job).
rights-hate = Avval xavfsiz joy, keyin 112 yoki 103. Shoshilinch yordam hujjat bilan ham, hujjatsiz ham bepul.
    .title = Koʻchada hujum
    .step1 = Nima boʻlganini, aniq manzil yoki yonidagi joyni, necha kishi jarohat olganini ayting. Goʻshakni birinchi boʻlib qoʻymang.
    .step2 = Qattiq qon ketyaptimi? Qoʻl va mato bilan qattiq bosing. Qoʻyib yubormang.
    .step3 = Politsiyaga qoʻngʻiroq qiling: 102. Nima boʻlganini ayting. Tarjimon soʻrang.
    .step4 = Tushunmagan narsangizga imzo qoʻymang.
    .step5 = Konsulxonaga ayting. Keyin nima qilishni soʻrang.
    .more =
        Nafrat tufayli hujumlar boʻlib turadi, 2023-yilda koʻproq Markaziy Osiyodan kelganlarga. Hujum qilganlar videoga olib, tarqatadi.
        { "" }
        Politsiya sizning hujjatlaringizni ham tekshirishi mumkin. Yashash qoidasi buzilsa, 48 soatgacha ushlab turishi mumkin. Hujjatlar joyida emas, xavf oʻtdimi? Avval konsulxonadan soʻrang. Hayotga xavf boʻlsa, darhol qoʻngʻiroq qiling.
        { "" }
        Kasalxonalar polissiz bemorlar haqida politsiyaga xabar beradigan qoida rejasi bor. U kuchdami, nomaʼlum (2025-yil noyabr). Ogʻir jarohatmi? Baribir 103 ga qoʻngʻiroq qiling.
        { "" }
        Sud pul undirib berishi mumkin. Moskva, 2020-yil yanvar: metroda oʻq uzilgan Tojikiston fuqarosiga 1 350 000 rubl. Pulni olish qiyin.
        { "" }
        Arizani qanday yozish va sababni qanday aytishni topmadik. Yurist yoki konsulxonadan soʻrang.
    .short = Rossiyada hujum qilishdimi? Avval xavfsiz joy. 112, tez yordam 103, politsiya 102. Shoshilinch yordam hujjat bilan ham, hujjatsiz ham bepul. Aniq manzilni ayting. Tushunmagan narsaga imzo qoʻymang. Keyin konsulxonaga ayting.
    .source = Chet elliklarga shoshilinch yordam qoidalari; Maʼmuriy huquqbuzarliklar kodeksi (КоАП), 27.5-modda (21.11.2026 da tekshirilgan)

# Country: Russia. Facts: B-RU-64 B-RU-61 B-RU-31 (phone can be cut off), I-RU-64 (102, migration police, consulate, passport), I-RU-61 (phones), B-RU-42 (3 and 48 hours),
# I-RU-15 (taken or signed: foreign ministry, embassy), I-RU-53 (nothing at a stranger's request), B-X-05 (copies, employer's data with the family), A-RU-06, J14-03 (map point, 102/112).
# Hospitals, morgues, the search for missing people: no fact. Ringing 102 from abroad: no fact.
rights-missing = Avval politsiyadan soʻrang: 102. Keyin migratsiya xizmati (МВД) va konsulxonangizdan.
    .title = Qarindoshim javob bermayapti
    .step1 = Tayyorlang: toʻliq ismi, tugʻilgan sanasi, pasport nusxasi, oxirgi manzili, ish beruvchisi.
    .step2 = Hamkasblari va qoʻshnilardan soʻrang. Chegaradan oʻtgach, telefon ishlamay turishi ham mumkin.
    .step3 = 102 ga qoʻngʻiroq qiling. Politsiya 3 soatgacha, baʼzan 48 soatgacha ushlab turishi mumkin.
    .step4 = Topilmadimi? Hududdagi migratsiya xizmatidan (МВД) chet elliklarni saqlash markazi haqida soʻrang.
    .step5 = Konsulxonaga yozing. Balki armiyaga olib ketishgandir? Darhol tashqi ishlar vazirligingizga ham yozing.
    .more =
        <b>Telefon.</b> Rossiyada chet el SIM-kartasida 24 soat internet va SMS yoʻq. Baʼzan uzoqroq. Yangi telefon olsa yoki reyestrda (РКЛ) boʻlsa, raqam oʻchirilishi mumkin.
        { "" }
        Siz vatanda, boshqa davlatdamisiz? Tashqi ishlar vazirligingizga va Rossiyadagi elchixonaga yozing.
        { "" }
        Yuristlar aytishicha, saqlash markazida telefonlarni olib qoʻyishadi. Pasport va chipta pulini olib boring: “Chet elliklar markazi (ЦВСИГ)” sahifasi.
        { "" }
        Qarindoshingiz xaritadagi joyini yubordi, lekin keta olmayaptimi? Joyni 102 yoki 112 ga ayting: “Ishdan keta olmayapman” sahifasi.
        { "" }
        Notanishlar qarindoshni ozod qilishga pul soʻrayaptimi? Soʻraganini qilmang. Konsulxonadan soʻrang.
        { "" }
        Kasalxonalardan qanday soʻrashni topmadik. 102 va konsulxonadan soʻrang.
    .short = Rossiyadagi qarindosh javob bermayaptimi? Ismi, tugʻilgan sanasi, pasport nusxasi, manzilini tayyorlang. Politsiya (102), hududdagi migratsiya xizmati (МВД), keyin konsulxonadan soʻrang. Notanishlarga toʻlamang. Hayotga xavf: 112.
    .source = Maʼmuriy huquqbuzarliklar kodeksi (КоАП), 27.5-modda (ushlab turish); konsulxonalar amaliyoti, 2023–2025 (21.11.2026 da tekshirilgan)

# Country: Russia. Facts: I-RU-20 (first steps, ДМС; its last sentence is BK), I-UZ-10 I-UZ-11 (Uzbekistan), I-KG-10 (Kyrgyzstan), I-TJ-10 (Tajikistan),
# I-RU-25 I-RU-26 (death at work, no contract), A-RU-32. Phone of the Tajik consular service: after test call, left out.
# Kazakhstan, Armenia, Belarus, Turkmenistan, Afghanistan: who pays is not in the fact base. The cost and the sums are dated.
rights-death = 112 yoki 103 ga va politsiyaga, 102 ga qoʻngʻiroq qiling. Keyin hujjatlarni oling. Kim toʻlashini konsulxonadan soʻrang.
    .title = Qarindoshim vafot etdi
    .for-eaeu = Qirgʻiziston belgilangan summa toʻlaydi: elchixonadan yoki Bishkekda Chet elda ishga joylashtirish markazidan soʻrang. Qaysi kungacha, soʻrang. Boshqalar: konsulxonadan.
    .for-uztj = Oʻzbekiston mehnat migrantlari uchun toʻlaydi: qarindoshlar Migratsiya agentligiga ariza beradi. Tojikiston: bunday qonun topilmadi, elchixonadan soʻrang.
    .for-other = Vatanga olib ketish pulini kim toʻlashini topmadik. Konsulxonangizdan soʻrang.
    .step1 = Morg: tibbiy maʼlumotnoma. Fuqarolik holati idorasi (ЗАГС): oʻlim guvohnomasi.
    .step2 = Konsulxona: vatanga olib ketish hujjatlari. Pasportning notarial tarjimasi kerak.
    .step3 = Sugʻurta polisi (ДМС) bormi? Avval undagi raqamga qoʻngʻiroq qiling. Olib ketish xarajatini qoplashi mumkin.
    .step4 = Ishda vafot etdimi? Oilaga pul haqida Ijtimoiy jamgʻarmadan soʻrang.
    .more =
        Tashishdan oldin: Роспотребнадзор sanitariya qogʻozi, balzamlash, rux tobut. Ichida boshqa narsa yoʻq degan qogʻoz ham.
        { "" }
        <b>Oʻzbekiston.</b> Kerak: shaxsni tasdiqlovchi hujjat va oʻlim guvohnomasi. Tibbiy maʼlumotnomadan keyin 3 kunda konsulxonaga ayting, onlayn ham mumkin.
        { "" }
        <b>Qirgʻiziston.</b> Ariza, pul oluvchining pasport nusxasi, qarindoshlik isboti. Oʻlim guvohnomasining notarial nusxasi, konsul belgisi yoki apostil bilan. Pulni bir kishi oladi. Rossiyadan olib ketish 70 000–120 000 rubl edi (2025-yil sentyabr).
        { "" }
        <b>Tojikiston.</b> Elchixona va konsulxona qogʻozlarda yordam beradi.
        { "" }
        <b>Ishda oʻlim.</b> 03.04.2023 dagi qonunga koʻra: bir marta 2 000 000 rubl, qaramogʻidagilarga har oy pul. Bugungi summa tekshirilmagan. Berilmagan oylikni ish beruvchi beradi. Shartnoma yoʻqmi? Sud ishlaganini tan olishi mumkin: yozishma, surat, oʻtkazmani saqlang. Baxtsiz hodisa aktini (акт) soʻrang.
    .short = Rossiyada vafot: 112 yoki 103, politsiya 102. Morg: tibbiy maʼlumotnoma. ЗАГС: oʻlim guvohnomasi. Keyin konsulxona. Oʻzbekiston va Qirgʻiziston olib ketish pulini toʻlashi mumkin: qarindoshlar darhol ariza bersin. Polis (ДМС) bormi? Raqamiga qoʻngʻiroq qiling.
    .source = Oʻzbekistonning dafn haqidagi qonuni (taxminan 2026-yil fevral); Qirgʻiziston Chet elda ishga joylashtirish markazi (09.2025); 98-ФЗ qonuni, 03.04.2023

# Country: all. Facts: I-X-03 (nobody sells an amnesty), I-RU-52 (cards), I-RU-53 (stranger's request), A-RU-50 (invented lists), B-RU-54 (passport),
# A-RU-01 A-KZ-01 (112). The rest is how the bot itself is built: DESIGN (People first), /privacy, field/reliability.md T7 (look-alikes). No name, link or code word of the bot is known yet.
rights-real = Bu bot hech qachon pul, kod, karta yoki pasport soʻramaydi. Kimdir soʻrayaptimi? Demak, u bu bot emas.
    .title = Bu bot haqiqiymi?
    .step1 = Toʻlamang, hujjat suratini yubormang, kodni aytmang. Javob bermang.
    .step2 = Bot nomini harfma-harf oʻqing. Soxtasining rasmi ham shunday boʻlishi mumkin.
    .step3 = Botni reklamadan emas, ishonchli odam bergan havoladan oching.
    .step4 = /privacy ni yuboring: u siz haqingizda nima saqlanishini koʻrsatadi.
    .step5 = Oʻqiganingizni tekshiring: har maqolada manba va sana bor. Shubha boʻlsa, idoraning oʻzidan soʻrang.
    .more =
        Bu yerda oʻqish uchun ism, telefon raqami, hujjat yoki xaritadagi joy kerak emas. Hamma javob bepul.
        { "" }
        Raqamlar yonida eʼlon qilingan vaqti va kimdir qoʻngʻiroq qilib koʻrgani yoziladi. Elchixonalarning toʻqilgan raqamlari bor roʻyxatlar ham uchraydi.
        { "" }
        Hech kim amnistiya sota olmaydi. Hech kim sizni taqiq roʻyxatidan pulga chiqara olmaydi. Notanish odam soʻragan narsani qilmang.
        { "" }
        Bank kartangiz, hisobingiz yoki SIM-kartangizni hech kimga bermang. Rossiyada bu jinoyat.
        { "" }
        Telegram telefon raqamingizni biladi va bu chatni saqlaydi. Qulfi ochiq telefoningiz kimning qoʻlida boʻlsa, oʻsha oʻqiy oladi. /hide chatni tozalaydi: oxirgi ikki kunni.
        { "" }
        Soxta botga pul yoki hujjat yubordingizmi? Bankingiz va konsulxonangizga ayting. Qoʻrqitishsa: 112 ga qoʻngʻiroq qiling.
    .short = Haqiqiy yordam boti pul, kod, bank kartasi yoki pasport soʻramaydi. Kimdir uning nomidan soʻrayaptimi? Javob bermang, toʻlamang. Bot nomini harfma-harf oʻqing. Hech kim amnistiya sota olmaydi. Qoʻrqitishsa: 112.
    .source = Bu bot qanday tuzilgan: /privacy (21.11.2026 da tekshirilgan); firibgarlikdan ogohlantirishlar, 2021–2025

# Country: Kazakhstan. Facts: B-KZ-02 (3 working days, who files, fine of the host, whether it lives on unknown),
# B-KZ-03 (by day 30, online), I-KZ-45 (the host decides), B-X-05 (copies), A-KZ-04.
# How a guest can see that the notice was filed: not in the fact base.
rights-kz-registration = Uy egasi kelganingizni migratsiya politsiyasiga aytishi kerak. Muddat: kelgandan keyin 3 ish kuni.
    .title = Kelganingiz haqida xabarnoma
    .step1 = Birinchi kuni uy egasidan xabarnoma topshirishni soʻrang. Bu sizning emas, uning vazifasi.
    .step2 = Uy egasi: sizga joy beradigan mulkdor, mehmonxona, ish beruvchi yoki oddiy odam.
    .step3 = Toʻgʻri manzil va pasport maʼlumotlarini bering.
    .step4 = Manzil oʻzgardimi? Yangi uy egasidan yangi xabarnoma soʻrang.
    .step5 = 30-kungacha onlayn ham roʻyxatdan oʻting. “Onlayn roʻyxat” sahifasiga qarang.
    .more =
        Uy egasi xabarnomani davlat portalida topshiradi. Mehmonxonalar eQonaq tizimida topshiradi.
        { "" }
        Uy egasi xabar bermasa, unga 10–20 МРП jarima solinadi. Ikkinchi marta: 30–100 МРП. 2026-yilda bitta МРП 4 325 tenge.
        { "" }
        01.07.2026 dan onlayn roʻyxat ham bor. Eski xabarnoma hali kerakmi, nomaʼlum. Shuning uchun ikkalasini qiling.
        { "" }
        Uy egasi rozi emasmi? Oldindan boshqa manzil qidiring. Uning roziligisiz onlayn roʻyxat ham rad etiladi. Nima qilish mumkinligini migratsiya politsiyasidan soʻrang.
    .short = Qozogʻiston: birinchi kuni uy egasi siz haqingizda migratsiya politsiyasiga xabar bersin. Muddat: 3 ish kuni. 30-kungacha onlayn ham roʻyxatdan oʻting. Manzil oʻzgarsa: yana soʻrang. Xavf boʻlsa: 112.
    .source = Maʼmuriy huquqbuzarliklar kodeksi, 518-modda; Ichki ishlar vazirligining 923-buyrugʻi, 17.11.2025 (21.11.2026 da tekshirilgan)

# Country: Kazakhstan. Facts: B-KZ-03 (all of it; false data: one.uz), B-KZ-02 (do both), I-KZ-45, I-KZ-40.
# The name of the system and of the app, and how it works since July 2026: not in the fact base.
rights-kz-online = 01.07.2026 dan onlayn roʻyxatdan oʻzingiz oʻting. Oxirgi kun: chegaradan keyingi 30-kalendar kun.
    .title = Onlayn roʻyxat
    .step1 = Migratsiya politsiyasidan roʻyxat tizimining manzilini soʻrang.
    .step2 = Ism, tugʻilgan sana, pasport, uy egasi maʼlumoti va manzilni kiriting.
    .step3 = Uy egasidan buni mobil ilovada tasdiqlashni soʻrang.
    .step4 = Kabinetingizdan elektron maʼlumotnomani saqlab oling. Nusxasi telefonda tursin.
    .step5 = Manzil oʻzgardimi? 5 ish kunida qayta roʻyxatdan oʻting.
    .more =
        Bu 90 kungacha yashash mumkin boʻlgan davlatlar fuqarolari uchun. Ayrim davlatlar uchun kelishuvda boshqa qoida boʻlishi mumkin. Sizning davlatingiz uchun bormi, soʻrang.
        { "" }
        Uy egasi rozi boʻlmasa, rad etiladi. Maʼlumot notoʻgʻri yoki muddatingiz oʻtgan boʻlsa ham.
        { "" }
        Faqat toʻgʻri maʼlumot kiriting. Notoʻgʻri yoki toʻliq boʻlmagan maʼlumot uchun jarima, bekor qilish va deportatsiya mumkin.
        { "" }
        Bu amalda qanday ishlashini topmadik. Oxirgi kunga qoldirmang. Uy egasi birinchi 3 ish kunida xabarnomani ham topshirsin.
    .short = Qozogʻiston: 01.07.2026 dan chegaradan keyin 30-kungacha onlayn roʻyxatdan oʻting. Uy egasi ilovada tasdiqlaydi. Manzil oʻzgarsa: 5 ish kunida qayta. Savollar: migratsiya politsiyasi. Xavf boʻlsa: 112.
    .source = Ichki ishlar vazirligining 923-buyrugʻi, 17.11.2025, 01.07.2026 dan kuchda

# Country: Kazakhstan. Facts: B-KZ-08 (fines, source of 2023; coming back is a crime), B-KZ-01 (days, border run),
# B-KZ-03 (registration refused), I-KZ-40 (no window), I-X-03 (nobody sells one), I-KZ-35 (help before the decision), B-X-07.
# 10 МРП x 4 325 = 43 250 tenge is our sum. Whether one may leave freely after a late day: not in the fact base.
rights-kz-overstay = Hozir harakat qiling: kun oʻtgan sari ogʻirlashadi. Bir necha kun uchun ogohlantirish yoki jarima. Koʻp kun uchun chiqarib yuborishgacha (выдворение).
    .title = Muddatdan ortiq qoldim
    .step1 = Kunlarni sanang: har kirishda 30, istalgan 180 kunda 90. YeOII (ЕАЭС) fuqarolari: 90.
    .step2 = Nima qilish mumkinligini bugun yurist yoki konsulxonadan soʻrang.
    .step3 = Keyin migratsiya politsiyasidan soʻrang. Pasport va registratsiyani olib boring. Avval oilangizga ayting.
    .step4 = Chiptaga pul yoʻqmi? Qaror chiqmasdan nodavlat tashkilotdan (НКО) soʻrang, masalan “Родник”dan.
    .step5 = Kirish taqiqi paytida qaytib kelmang: bu jinoyat.
    .more =
        2023-yilgi manbaga koʻra, 3 kungacha kechikish: ogohlantirish. 3–5 kun uchun jarima 10 МРП, 2026-yilda bu 43 250 tenge. Undan koʻp kun uchun jazo ogʻirroq: qamoq va chiqarib yuborishgacha. Bugungi summani soʻrang.
        { "" }
        Chegaradan chiqib, tez qaytsangiz, yangi kun qoʻshilmaydi. Muddat oʻtsa, onlayn roʻyxat rad etiladi.
        { "" }
        2025–2026-yillarda hujjatlarni toʻgʻrilash uchun alohida muddat topilmadi. Uni sotadigan odamga toʻlamang.
        { "" }
        Chiqarib yuborish qaroridan keyin chiptaga kam yordam berishadi (2021). Shuning uchun oldinroq soʻrang. “Politsiya va chiqarib yuborish” sahifasiga qarang.
    .short = Qozogʻistonda muddatingiz oʻtdimi? Bugun harakat qiling: yurist yoki konsulxonadan, keyin migratsiya politsiyasidan soʻrang. Chiptaga yordamni qarordan oldin soʻrang. Hech kim sizga amnistiya sota olmaydi. Xavf boʻlsa: 112.
    .source = Maʼmuriy huquqbuzarliklar kodeksi, 517-modda (2023-yilgi manba); МРП 2026 (matbuot, 08.12.2025)

# Country: Kazakhstan. Facts: I-KZ-72 (grounds of РВП), I-KZ-25 (family: papers), B-KZ-07 (EAEU), I-KZ-73 (ВНЖ: who, papers, 10 years;
# the sum is BK, left out), I-KZ-01 (pilot 2026), C-KZ-03 (care), A-KZ-09 (site), I-KZ-74.
# For citizens of Turkmenistan and Afghanistan: visa rules are BK, left out.
rights-kz-residence = Ikki xil ruxsat bor. РВП vaqtincha, unga sabab kerak. ВНЖ doimiy, 10 yilga beriladi.
    .title = РВП va ВНЖ
    .for-eaeu = РВП roʻyxatga olingan shartnoma boʻyicha beriladi. U bir yilga, shartnoma muddatidan oshmaydi, uzaytirsa boʻladi.
    .for-uztj = Siz vizasiz kelasiz, shuning uchun ВНЖ soʻrashingiz mumkin. РВП uchun avval qaysi sabab toʻgʻri kelishini soʻrang.
    .for-other = ВНЖ vizasiz davlatlar fuqarolari, etnik qozoqlar va doimiy yashash vizasi egalari uchun. Migratsiya politsiyasidan soʻrang.
    .step1 = РВП uchun sababni ayting: ish, oila, oʻqish yoki davolanish.
    .step2 = Oila: arizani shu yerda doimiy yashaydigan qarindosh ЦОНga (xizmat koʻrsatish markazi) beradi.
    .step3 = ВНЖ: roʻyxat va kerakli summani migratsiya politsiyasidan soʻrang.
    .step4 = Boʻlish kunlaringiz tugamasdan, oldindan soʻrang.
    .more =
        <b>Oila uchun РВП (oilani birlashtirish).</b> Ariza, pasport, barmoq izi maʼlumotnomasi, qarindoshlik isboti. Uy egasining manzilga notarial roziligi ham. Tibbiy sugʻurta ham, lekin YeOII fuqarolaridan emas.
        { "" }
        РВП odam savdosidan jabr koʻrganlarga ham beriladi, mahalliy hokimiyat soʻrovi bilan.
        { "" }
        <b>ВНЖ (2025-yil oktyabr).</b> Ariza, pasport, mablagʻ isboti, sudlanmagani haqida qogʻoz. Manzil haqida qogʻoz, 028/у tibbiy maʼlumotnomasi, surat, toʻlov ham. 14–18 yoshdagi bola rozilik beradi.
        { "" }
        2026-yildan doimiy yashash uchun sinov dasturi bor: test, soʻrovnoma, suhbat, migration.enbek.kz orqali. Sizga tegishlimi, soʻrang.
        { "" }
        ВНЖ bilan davolanish huquqingiz fuqarolarniki kabi.
    .short = Qozogʻiston: РВП ish, oila, oʻqish yoki davolanish uchun vaqtincha ruxsat. ВНЖ doimiy, 10 yilga. Qogʻozlar roʻyxati: migratsiya politsiyasi yoki ЦОН. Kunlaringiz tugamasdan ariza bering. Xavf boʻlsa: 112.
    .source = Ichki ishlar vazirligi (matbuot, 16.10.2025); 30.01.2026 dagi 41, 60, 47-qoʻshma buyruq (sinov dasturi)

# Country: Kazakhstan. Facts: I-KZ-53 (in person), I-KZ-54 (ЭЦП), I-KZ-30 (cards; the draft of 2025 left out), B-KZ-04 (permit needs ИИН), A-KZ-09.
# Which papers the ЦОН asks for the ИИН: not in the fact base.
rights-kz-iin = Shaxsiy raqamni (ИИН) xizmat koʻrsatish markazidan (ЦОН) oʻzingiz oling. Busiz bank kartasi ham, davlat xizmati ham yoʻq.
    .title = ИИН, ЭЦП va bank kartasi
    .step1 = Qozogʻistonda ЦОНga oʻzingiz boring. Qaysi qogʻozlar kerakligini soʻrang.
    .step2 = ИИН bilan egov.kz da elektron imzo (ЭЦП) oling. Sayt yuzingizni tekshiradi.
    .step3 = Besh marta urinib boʻlmadimi? ЦОНdan yordam soʻrang.
    .step4 = Keyin bankdan oʻz nomingizga karta soʻrang.
    .step5 = ЭЦП va parolini ish beruvchiga hech qachon bermang.
    .more =
        01.01.2025 dan chet elliklar ИИНni faqat Qozogʻistonda oʻzi kelib oladi. Elchixonalar uni faqat alohida guruhlarga beradi. Mehnat immigranti ruxsatnomasi uchun ham ИИН kerak.
        { "" }
        11.08.2025 dan ЭЦП faqat onlayn olinadi.
        { "" }
        <b>Bank.</b> 19.01.2025 dan norezident kartasi koʻpi bilan 12 oy amal qiladi. Koʻpi bilan beshta kartangiz boʻlishi mumkin. 2025-yil yanvarda ayrim banklar vaqtincha karta bermay qoʻygan. Boshqa bankdan soʻrang.
    .short = Qozogʻiston: ИИНni ЦОНdan oʻzingiz oling. Keyin egov.kz da ЭЦП oling va bankdan karta soʻrang. ЭЦП va parolini ish beruvchiga hech qachon bermang. Majburlashsa yoki qoʻrqitishsa: 112.
    .source = 01.01.2025 dan ИИН qoidalari; ЭЦП 11.08.2025 dan faqat onlayn; bank kartalari 19.01.2025 dan

# Country: Kazakhstan. Facts: B-KZ-07 (contract, РВП), B-KZ-01 (90 days), I-KZ-74, I-KZ-20 (trades), C-KZ-04 (insurance), B-KZ-09, B-KZ-02.
# Family of an EAEU worker (stay): not in the Kazakh facts, left out.
rights-kz-eaeu = YeOII (ЕАЭС) davlatlari fuqarolari shartnoma bilan ishlaydi. Ruxsatnoma ham, kvota ham kerak emas.
    .title = YeOII: shartnoma bilan ish
    .step1 = Ish boshlashdan oldin yozma mehnat shartnomasini imzolang. Nusxasini saqlang.
    .step2 = Ish beruvchidan uni davlat reyestriga kiritishni soʻrang.
    .step3 = Uy egasidan 3 ish kunida kelish xabarnomasini topshirishni soʻrang.
    .step4 = 90 kundan koʻpmi? Migratsiya politsiyasidan shartnoma asosida РВП soʻrang.
    .step5 = Shartnoma tugaydigan kunni sanang. Boʻlish muddati ham shunga bogʻliq.
    .more =
        YeOII davlatlari: Qirgʻiziston, Armaniston, Belarus, Rossiya, Qozogʻiston.
        { "" }
        Shartnomasiz: bir martada 90 kun, istalgan 180 kunda 90 kun.
        { "" }
        РВП (vaqtincha yashash ruxsatnomasi) bir yilga beriladi, shartnoma muddatidan oshmaydi. Uzaytirsa boʻladi.
        { "" }
        Qozogʻistonda hududlarda yopilgan kasblar roʻyxati topilmadi. Taksi, doʻkon va qurilish firmasi sizga ochiq.
        { "" }
        Poliklinikaga sugʻurta shartnomasi kerak: “Qozogʻistonda sugʻurta” sahifasiga qarang.
    .short = YeOII (ЕАЭС) fuqarolari Qozogʻistonda yozma shartnoma bilan, ruxsatnomasiz ishlaydi. 90 kundan koʻp boʻlsa: migratsiya politsiyasidan shartnoma asosida РВП soʻrang. Muddat shartnomaga bogʻliq. Xavf boʻlsa: 112.
    .source = YeOII shartnomasi, 96–98-moddalar; “vaqtincha yashash” davlat xizmati (egov.kz, 21.11.2026 da tekshirilgan)

# Country: Kazakhstan. Facts: B-KZ-06 (quota permit, fees 2026), I-KZ-70 (quota 2026), I-KZ-20 (household permit does not cover firms),
# I-KZ-71 (no work on a visit), B-KZ-04, B-KZ-07, B-X-01 B-X-02 (employer pays), B-KZ-08 (МРП).
rights-kz-company = Sizni ishga olish uchun kompaniyada kvota boʻyicha ruxsatnoma boʻlishi kerak. Ish boshlashdan oldin uni koʻrsatishni soʻrang.
    .title = Kompaniyada ishlash
    .for-eaeu = Sizga ruxsatnoma ham, kvota ham kerak emas: mehnat shartnomasi yetarli.
    .for-uztj = Kompaniyaga kvota ruxsatnomasi kerak. Mehnat immigranti ruxsatnomasi faqat xususiy uydagi ish uchun.
    .for-other = Kompaniyaga kvota ruxsatnomasi kerak. Mehnat immigranti ruxsatnomasi Turkmaniston va Afgʻoniston fuqarolariga berilmaydi.
    .step1 = Ish beruvchidan soʻrang: men uchun ruxsatnoma bormi? Nusxasini soʻrang.
    .step2 = U qaysi ish uchun va qaysi kungacha amal qiladi, soʻrang.
    .step3 = Yozma mehnat shartnomasini imzolang. Nusxasini saqlang.
    .step4 = Ruxsatnomaga pul toʻlamang. Xalqaro qoidaga koʻra ishga olish uchun ish beruvchi toʻlaydi.
    .step5 = Ruxsatnoma yoʻqmi? Boshlamang. Mehmon boʻlib kelib, ruxsatnomasiz ishlash mumkin emas.
    .more =
        Mehnat immigranti ruxsatnomasi faqat xususiy uylar uchun. Doʻkon, qurilish firmasi, taksi, kuryer bunga kirmaydi. “Qozogʻistonda ish ruxsati” sahifasiga qarang.
        { "" }
        Hamma kompaniyalarga bitta kvota bor. 2026-yilda mavsumiy ishga 4 994 kishigacha kelishi mumkin.
        { "" }
        Mavsumiy ishchi uchun yigʻim (2026), МРП hisobida: 90 kungacha 12. 180 kungacha 24. 270 kungacha 36, 365 kungacha 48. Bitta МРП 4 325 tenge. Bu ruxsatnoma ish beruvchiniki.
    .short = Qozogʻiston: chet ellikni olish uchun kompaniyaga kvota ruxsatnomasi kerak. Ishdan oldin uni koʻring. Unga toʻlamang. YeOII (ЕАЭС) fuqarolariga faqat shartnoma kerak. Pasportni olishsa, qoʻrqitishsa: 112.
    .source = 2026-yil kvotasi: 12.12.2025 dagi buyruq; 2026-yil yigʻimlari (matbuot, 09.10.2025); Xalqaro migratsiya tashkilotining IRIS standarti (2019)

# Country: Kazakhstan. Facts: I-KZ-65 (Kyrgyz MFA, 17.02.2024), I-KZ-20 (taxi, courier), B-KZ-07, I-KZ-73.
# Driving as work on a foreign licence, fines: not in the fact base.
rights-kz-driving = Vaqtincha yashasangiz, vatandagi guvohnoma bilan haydash mumkin. Yashash guvohnomasi (ВНЖ) oldingizmi? Uni 60 kunda almashtiring.
    .title = Haydovchilik guvohnomasi
    .step1 = Vaqtincha yashasangiz: haydovchilik guvohnomangiz va pasportni olib yuring.
    .step2 = Yashash guvohnomasini oldingizmi? Oʻsha kundan 60 kunni sanang.
    .step3 = ЦОНdan (xizmat koʻrsatish markazi) almashtirish tartibini soʻrang.
    .step4 = Tayyorlang: nazariy imtihon, tibbiy maʼlumotnoma, toʻlov.
    .step5 = Pulga haydaysizmi? Guvohnomangiz yetarlimi, boshlashdan oldin soʻrang.
    .more =
        Manba: Qirgʻiziston tashqi ishlar vazirligi (17.02.2024). Boshqa davlat fuqarolari: haydashdan oldin politsiyadan soʻrang.
        { "" }
        Mehnat immigranti ruxsatnomasi bilan taksi va kuryer ishi mumkin emas. YeOII fuqarolariga shartnoma bilan mumkin.
        { "" }
        Vatandagi guvohnoma haydovchi boʻlib ishlashga yetarlimi, bilmaymiz. Eski guvohnoma uchun jarimani ham topmadik.
    .short = Qozogʻistonda haydash: vaqtincha yashasangiz, vatandagi guvohnoma amal qiladi. Yashash guvohnomasi boʻlsa, 60 kunda almashtiring: nazariy imtihon, tibbiy maʼlumotnoma, toʻlov. Avariya: 112 yoki 103.
    .source = Qirgʻiziston tashqi ishlar vazirligi, Qozogʻistonda haydovchilik guvohnomasi haqida (17.02.2024; 21.11.2026 da tekshirilgan)

# Country: Kazakhstan. Facts: B-KZ-04 (register hr.enbek.kz), A-KZ-09, B-KZ-09 (pay), B-KZ-11 (oral contracts), B-X-05 (language, employer's data, copies),
# I-KZ-54 (ЭЦП), B-KZ-10 (where to complain), B-X-07 (sign nothing unread), B-KZ-07.
rights-kz-contract = Ish boshlashdan oldin yozma mehnat shartnomasini soʻrang. Ish beruvchi uni davlat reyestriga kiritishi kerak.
    .title = Mehnat shartnomasi
    .step1 = Oʻzingiz oʻqiydigan tilda shartnoma soʻrang. Oʻqiy olmagan narsangizga imzo qoʻymang.
    .step2 = Tekshiring: ismingiz, ish, joy, oylik, sanalar.
    .step3 = Ish beruvchining toʻliq nomi, manzili va telefonini yozib oling.
    .step4 = hr.enbek.kz dagi yozuvni koʻrsatishni soʻrang: bu shartnomalar davlat reyestri.
    .step5 = Shartnoma suratini oilangizga yuboring.
    .more =
        Oylik tengeda, oyiga kamida bir marta beriladi. Har oy yozma hisob-kitob olasiz. “Oylik berilmadi (Qozogʻiston)” sahifasiga qarang.
        { "" }
        2025-yilda Qaragʻanda viloyatida toʻrt chet ellik ishchidan uchtasida faqat ogʻzaki shartnoma bor edi. Shuning uchun avval qogʻoz soʻrang.
        { "" }
        Ruxsatnomangiz shartnomaga bogʻliq, YeOII fuqarolarida boʻlish muddati ham. Mehnat immigranti ruxsatnomasi bilan ish beruvchini almashtiryapsizmi? Xabar bering.
        { "" }
        Ish beruvchi elektron imzongizni (ЭЦП) soʻrayaptimi? Yoʻq deng.
        { "" }
        Shartnoma berishmayaptimi? Hududingiz Davlat mehnat inspeksiyasiga shikoyat qiling.
    .short = Qozogʻiston: ishdan oldin yozma shartnoma soʻrang. Ish beruvchi uni hr.enbek.kz ga kiritadi. Surati oilangizda tursin. ЭЦПni hech qachon bermang. Rad etishsa: mehnat inspeksiyasi. Qoʻrqitishsa: 112.
    .source = Mehnat kodeksi, 113-modda; 123-buyruq, 15.04.2022; hr.enbek.kz davlat reyestri (21.11.2026 da tekshirilgan)

# Country: Kazakhstan. Facts: I-KZ-15 (insurance; homes not verified), A-KZ-02 A-KZ-01, C-KZ-02 (emergency care free), I-RU-26 B-RU-52 (proof: Russian
# facts, used only as advice to keep proof, as kz-wages does), B-KZ-10. Sums of payment, the accident act, deadlines: not in the fact base.
rights-kz-injury = Avval 103 yoki 112 ga qoʻngʻiroq qiling. Ish beruvchi ishchilarni baxtsiz hodisadan sugʻurta qilishi shart. Pulni sugʻurta kompaniyasi toʻlaydi.
    .title = Ishda baxtsiz hodisa
    .step1 = 103 yoki 112 ga qoʻngʻiroq qiling va manzilni ayting.
    .step2 = Ish beruvchiga ayting. Sugʻurta kompaniyasining nomini soʻrang.
    .step3 = Tibbiy qogʻozlar, suratlar, xabarlar, hamkasblar ismini saqlang.
    .step4 = Sugʻurta yoʻqmi? Davlat mehnat inspeksiyasiga shikoyat qiling yoki sudga boring.
    .step5 = Ishchi vafot etdimi? Sugʻurta bunda ham toʻlaydi. Qarindoshlar: inspeksiya va konsulxonadan soʻrang.
    .more =
        Sugʻurtaga siz emas, ish beruvchi toʻlaydi. Sugʻurta boʻlmasa, unga 10–1 000 МРП jarima, firma kattaligiga qarab. 2026-yilda bitta МРП 4 325 tenge.
        { "" }
        Baxtsiz hodisadan keyin shoshilinch yordam MDH fuqarolariga bepul. Bu Oʻzbekiston, Tojikiston, Qirgʻiziston, Rossiya va boshqalar. Xavf oʻtib, sizni koʻchirish mumkin boʻlguncha bepul. Keyingi davolanish pullik boʻlishi mumkin. Avval narxini soʻrang.
        { "" }
        Xususiy uyda ishlaysizmi? Bu sugʻurta sizga ham tegishlimi, tekshirmaganmiz. Mehnat inspeksiyasidan soʻrang.
        { "" }
        Qancha toʻlanishini va qaysi kungacha soʻrash kerakligini topmadik. Kutmang.
    .short = Qozogʻistonda ishda jarohat: 103 yoki 112 ga qoʻngʻiroq qiling. Ish beruvchida baxtsiz hodisa sugʻurtasi boʻlishi shart. Kompaniya nomini soʻrang. Sugʻurta yoʻq: mehnat inspeksiyasi yoki sud. Tibbiy qogʻoz va suratlarni saqlang.
    .source = Ishchilarni baxtsiz hodisalardan majburiy sugʻurta qilish qonuni (matbuot, 15.09.2025; 21.11.2026 da tekshirilgan)

# Country: Kazakhstan. Facts: B-X-01 B-X-02 (employer pays), B-X-04 (signs), B-X-05, B-X-07 I-X-02 (war), B-KZ-06 (quota permit), B-KZ-04 A-KZ-09 (state sites),
# I-KZ-40 I-X-03 (no amnesty for sale), I-KZ-54 (ЭЦП), B-RU-54 (passport), J14-03.
rights-kz-scam = Xalqaro qoidaga koʻra ishga olish uchun siz emas, ish beruvchi toʻlaydi. Pul, pasport yoki imzoni oldindan bermang.
    .title = Bu ish taklifi rostmi?
    .step1 = Yozma shartnoma, ish beruvchining toʻliq nomi va manzilini soʻrang.
    .step2 = Kompaniyami? Siz uchun kvota ruxsatnomasini koʻrsatishni soʻrang.
    .step3 = Avval pul yoki pasport soʻrashyaptimi? Yoʻq deng.
    .step4 = Ketishdan oldin manzil va taklifni oilangizga yuboring.
    .step5 = ЭЦПni (elektron imzo) hech kimga bermang.
    .more =
        <b>Yomon belgilar</b>
        • shartnoma yoʻq, manzil yoʻq, “menga ishoning”
        • notanishlar bir tomonlama chiptaga toʻlaydi
        • ish yoki joy vaʼda qilingandek emas
        • vositachiga qarz oʻsib boradi
        • urush yaqinida qorovul yoki quruvchiga juda katta oylik
        { "" }
        Xususiy uydagi ish uchun davlat saytlarida ariza bering: migration.enbek.kz yoki egov.kz. Notanishlardan ruxsatnoma sotib olmang.
        { "" }
        2025–2026-yillarda hujjatlarni toʻgʻrilash uchun alohida muddat topilmadi. Uni hech kim sizga sota olmaydi.
        { "" }
        Aldandingizmi? Xabar va cheklarni saqlang. Konsulxona va mehnat inspeksiyasiga ayting. Qoʻyib yuborishmayaptimi? 102, 112 yoki 111 ga qoʻngʻiroq qiling.
    .short = Qozogʻistonda ishmi? Ishga olish uchun ish beruvchi toʻlaydi. Pul, pasport, ЭЦПni oldindan bermang. Yozma shartnoma soʻrang; kompaniya kvota ruxsatnomasini ham koʻrsatsin. Qoʻyib yuborishmasa: 112.
    .source = Xalqaro migratsiya tashkilotining IRIS standarti (2019); Xalqaro mehnat tashkilotining 181-konvensiyasi (1997); 123-buyruq, 15.04.2022

# Country: Kazakhstan. Facts: B-KZ-12 (state schools, migration card; medium), A-KZ-03 (111: children's rights, bullying).
# Which papers are "the usual", deadlines, language test, kindergarten, migration card in practice: not in the fact base.
rights-kz-school = Chet elliklarning bolalari Qozogʻistonda davlat maktabiga boradi. Yaqin maktabdan qogʻozlar roʻyxatini soʻrang.
    .title = Bolamga maktab
    .step1 = Manzilingiz yaqinidagi davlat maktabiga borib, roʻyxatni soʻrang.
    .step2 = Bolaning migratsiya kartasi nusxasini olib boring. Maktablar uni soʻraydi.
    .step3 = Biror qogʻoz yoʻqmi? Nima qilishni maktabdan yozma soʻrang.
    .step4 = Rad etishdimi? Sababini yozma soʻrang. Keyin shahar taʼlim boʻlimidan soʻrang.
    .step5 = Bolani urishyaptimi yoki masxara qilishyaptimi? 111 ga qoʻngʻiroq qiling: bepul, kechayu kunduz, ism kerak emas.
    .more =
        2020/21 oʻquv yilida Qozogʻiston maktablarida 20 000 dan koʻp migrant bola oʻqigan.
        { "" }
        Qabul qoidalari 2010-yilgi 468-buyruqda, u 2022-yilda oʻzgargan. Yana qaysi qogʻozlar soʻralishini topmadik. Chet ellik bolaga test kerakmi, bilmaymiz. Maktabdan soʻrang.
        { "" }
        111 bolalar va ayollar huquqlari boʻyicha davlat aloqa markazi. U yerda psixolog va yuristlar javob beradi.
    .short = Qozogʻiston: bolangiz davlat maktabiga borishi mumkin. Maktabdan roʻyxatni soʻrang. Migratsiya kartasining nusxasi boʻlsin. Rad etishsa: sababini yozma soʻrang. Bolaga zoʻravonlik: 111 yoki 112.
    .source = Chet elliklar taʼlimi haqidagi 2010-yilgi 468-buyruq (2022-yilda oʻzgargan); maktab sahifalari (21.11.2026 da tekshirilgan)

# Country: Kazakhstan. Facts: I-KZ-45 (host decides; same advice; no source on evictions), I-RU-83 (lease: its first half, not BK),
# B-KZ-02 B-KZ-03 (registration, new address), B-RU-54 B-X-05 (passport no pledge). Evictions, deposits by law: not in the fact base.
rights-kz-housing = Pul toʻlashdan oldin yozma ijara shartnomasini soʻrang. Uy egasi sizni roʻyxatga qoʻyadimi, buni ham soʻrang.
    .title = Uy ijarasi
    .step1 = Uy egasidan kvartira yoki uy hujjatlarini koʻrsatishni soʻrang.
    .step2 = Shartnoma yozing: ismlar, pasportlar, muddat, narx, garov puli, imzolar.
    .step3 = Birinchi kuni xonalar va hisoblagichlarni suratga oling.
    .step4 = Pulni oʻtkazma bilan toʻlang yoki tilxat oling.
    .step5 = Pasportni garovga qoldirmang.
    .more =
        Roʻyxatdan oʻtish uy egasiga bogʻliq. Uning roziligisiz rad etiladi. Shuning uchun koʻchib kirishdan oldin soʻrang: 3 ish kunida xabarnoma, keyin onlayn tasdiq.
        { "" }
        Koʻchyapsizmi? Yangi manzilda 5 ish kunida roʻyxatdan oʻting.
        { "" }
        Ijarachini uydan chiqarish haqida qonun nima deyishini topmadik. Yuristdan soʻrang. Kuch ishlatishyaptimi yoki pasportingizni ushlab turishibdimi? 102 ga qoʻngʻiroq qiling.
        { "" }
        Uy egasi qoʻrqitsa yoki qamab qoʻysa: 112 ga qoʻngʻiroq qiling va manzilni ayting.
    .short = Qozogʻistonda ijara: uy hujjatlarini koʻring, shartnoma yozing. Oʻtkazma bilan toʻlang yoki tilxat oling. Uy egasi roʻyxatga qoʻyadimi, avval soʻrang. Pasportni garovga bermang. Kuch ishlatishsa, qoʻrqitishsa: 112.
    .source = Ichki ishlar vazirligining 923-buyrugʻi, 17.11.2025 (roʻyxat); ijarachilarga maslahat (21.11.2026 da tekshirilgan)

# Country: Kazakhstan. Facts: J14-01 J14-03 B-X-04 (signs, what to do), A-KZ-01 A-KZ-02 A-KZ-03,
# A-KZ-07 (names), A-KZ-08 (law, help), I-KZ-72 (РВП for victims), B-RU-54.
rights-kz-trafficking = Majburlab ishlatishyaptimi, erkin keta olmaysizmi? 102 yoki 112 ga qoʻngʻiroq qiling, manzilni ayting. 111 ham yordam beradi.
    .title = Ishdan keta olmayapman
    .step1 = Manzilni bilmaysizmi? Yaqindagi koʻzga tashlanadigan joyni ayting. Nima boʻlganini ayting.
    .step2 = Gapira olmaysizmi? Xaritadagi joyni ishonchli odamga yuboring. U 112 ga qoʻngʻiroq qila oladi.
    .step3 = Xoʻjayin bilan yolgʻiz tortishmang.
    .step4 = Konsulxonaga ayting. Hech kim pasportingizni ushlab turishga haqli emas.
    .step5 = Ozodmisiz? 111 dan yashab turish uchun boshpana soʻrang. Fuqarolik muhim emas.
    .more =
        Majburiy mehnat belgilari (Xalqaro mehnat tashkiloti). Bittasi ham yetarli boʻlishi mumkin.
        • zaifligingizdan foydalanishadi; sizni aldashgan
        • tashqariga chiqarishmaydi, odamlardan ajratib qoʻyishgan
        • urish, jinsiy zoʻravonlik, tahdid
        • hujjatni olib qoʻyish, oylikni ushlab qolish
        • oʻsib boradigan qarz
        • joy yomon, ish vaqti haddan tashqari uzun
        { "" }
        Qozogʻistonda 2024-yil iyuldan odam savdosiga qarshi qonun bor. 2025-yilda u bilan 171 kishiga yordam berilgan, 93 tasi chet ellik. Yordam: boshpana, dori, psixolog, hujjatlar, ish. Jabr koʻrganlar uchun vaqtincha ruxsatnoma (РВП) bor, mahalliy hokimiyat soʻrovi bilan.
        { "" }
        Odam savdosi boʻyicha ishonch telefonini tekshirmaganmiz. Tashkilotlar: Olmaotada “Родник”; Chimkentda “Сана Сезим” (boshpanasi bor) va “Корган-М”.
    .short = Qozogʻiston: majburlab ishlatishyaptimi, hujjatni olishdimi, oylik berishmayaptimi, qoʻyib yuborishmayaptimi? 102 yoki 112 ga qoʻngʻiroq qiling, manzil yoki koʻrinadigan joyni ayting. 111 ham yordam beradi: bepul, kechayu kunduz. Chet elliklarga boshpana va yordam bor. Jarohat: 103.
    .source = Odam savdosiga qarshi qonun (07.2024), 844/406-buyruq, 22.10.2024; Xalqaro mehnat tashkilotining majburiy mehnat belgilari (2012)

# Country: Kazakhstan. Facts: I-KZ-10 (papers, medium), I-UZ-10 I-UZ-11, I-KG-10 (three months: rules of 2018), I-TJ-10, E-KZ-01 E-KZ-02 E-KZ-03 E-KZ-04 E-KZ-05
# (names of missions), I-KZ-15 (accident insurance), A-KZ-02. Left out as BK: "ask before signing with an agent". J: nothing newer.
# The year of the Uzbek law (2026) is inferred, so no year is given.
rights-kz-death = Avval oʻlim guvohnomasini oling va konsulxonaga ayting. Qarindoshlar ariza bersa, ayrim davlatlar vatanga olib ketish pulini toʻlaydi.
    .title = Vafot va vatanga olib ketish
    .for-eaeu = Qirgʻiziston pulini toʻlaydi, qarindoshlar ariza beradi. Qozogʻiston, Armaniston, Belarus: konsulxonadan soʻrang.
    .for-uztj = Oʻzbekiston qarindoshlar ariza bersa toʻlaydi. Tojikiston: bunday qonun topilmadi. Elchixona qogʻozlarda yordam beradi.
    .for-other = Turkmaniston va Afgʻoniston haqida tekshirilgan maʼlumot topilmadi. Tashqi ishlar vazirligingizdan soʻrang.
    .step1 = Morgdan oʻlim haqida tibbiy maʼlumotnoma soʻrang.
    .step2 = U bilan ЦОНdan (xizmat koʻrsatish markazi) oʻlim guvohnomasini oling.
    .step3 = Konsulxonaga qoʻngʻiroq qiling. Davlatingiz nimaga toʻlashini soʻrang.
    .step4 = Yuqumli kasallik yoʻqligi haqida qogʻoz va sanitariya xizmatining ruxsatini oling.
    .step5 = Keyin: balzamlash, yopiq rux tobut, ichida nima borligi haqida imzolangan qogʻoz.
    .more =
        Konsulxonalar: Oʻzbekiston Ostona, Olmaota, Aqtauda. Qirgʻiziston va Tojikiston Ostona va Olmaotada.
        { "" }
        <b>Oʻzbekiston.</b> Mehnat migrantlari uchun Migratsiya jamgʻarmasi toʻlaydi. Qarindoshlar Migratsiya agentligiga ariza beradi: shaxsni tasdiqlovchi hujjat, oʻlim guvohnomasi. Tibbiy maʼlumotnomadan keyin 3 kunda konsulxonaga ayting, onlayn ham mumkin.
        { "" }
        <b>Qirgʻiziston.</b> Bir kishiga bir marta pul, elchixona yoki konsulxonada. Yoki Bishkekda, Fuqarolarni chet elda ishga joylashtirish markazida. Olib boring: ariza, pasport nusxasi, qarindoshlik isboti, notarial oʻlim guvohnomasi. Muddati bor, 2018-yilda uch oy edi. Kutmang. Qozogʻistondan olib ketish taxminan 300 AQSh dollari turardi (2025).
        { "" }
        <b>Ishda oʻlim.</b> Ish beruvchining baxtsiz hodisa sugʻurtasi toʻlaydi. Mehnat inspeksiyasidan soʻrang.
    .short = Qozogʻistonda vafot: oʻlim guvohnomasini oling, konsulxonaga qoʻngʻiroq qiling. Qarindoshlar ariza bersa, Oʻzbekiston va Qirgʻiziston vatanga olib ketish pulini toʻlaydi. Hayotga xavf boʻlsa: 103 yoki 112.
    .source = Oʻzbekiston Migratsiya jamgʻarmasi; Qirgʻiziston toʻlovi (2024–2025); tashish qogʻozlari (sanasiz; 21.11.2026 da tekshirilgan)

# Country: home. Facts: I-X-20 B-RU-45 (MVD shows its own bans only), B-RU-32 B-RU-31 (register), B-RU-06 (ruID shows bans; ban blocks), I-KG-20 A-RU-40,
# I-UZ-20 A-RU-32, I-TJ-20, I-KZ-35 B-KZ-08 (Kazakhstan may refuse; coming back), I-X-03. A check of bans for Kazakhstan: not in the fact base.
rights-home-checks = Chipta olishdan oldin oʻzingizni tekshiring. Ikki roʻyxat toʻsqinlik qilishi mumkin: kirish taqiqi va reyestr (РКЛ).
    .title = Meni kiritishadimi?
    .for-eaeu = Qirgʻiziston: migrant.kg ni ham koʻring, “qora roʻyxatlar” boʻlimi, keyin “dastlabki roʻyxat”.
    .for-uztj = Oʻzbekiston: Migratsiya agentligidan soʻrang. Tojikiston: mehnat.tj, migration.tj va vkd.tj ni ham koʻring (2025-yil fevral).
    .for-other = Turkmaniston va Afgʻoniston uchun alohida tekshiruv topilmadi. Tashqi ishlar vazirligingizdan soʻrang.
    .step1 = Safardan ikki oy oldin мвд.рф ni oching, bu Rossiya politsiya vazirligi. Tekshirish bepul.
    .step2 = Kirish taqiqini, keyin nazorat qilinadigan shaxslar reyestrini (РКЛ) qarang.
    .step3 = ruID ilovasida ham tekshiring.
    .step4 = Sizni chiqarib yuborishganmi yoki ushlashganmi? Vazirlik yoki ФСБdan yozma soʻrang.
    .step5 = “Roʻyxatdan chiqarish” uchun hech kimga toʻlamang.
    .more =
        “Topilmadi” degani kafolat emas. Sayt faqat vazirlikning oʻz taqiqlarini, kechikib koʻrsatadi. ФСБ taqiqlari koʻrinmaydi.
        { "" }
        Taqiqi bor yoki reyestrdagi odamni kiritishmaydi. QR-kod buni oʻzgartirmaydi. Yangi ism yoki pasport yordam bermaydi. 01.03.2026 dan oʻzgargan ismlar haqida xabar beriladi.
        { "" }
        Xatomi? Yozuv kiritgan idoraga yozing. Isbot qoʻshing. 2025-yilda reyestrdan 160 000 ga yaqin Oʻzbekiston fuqarosi chiqdi.
        { "" }
        <b>Qozogʻiston</b> qoidani qayta-qayta buzgan odamni kiritmasligi mumkin. Buni tekshiradigan sayt topilmadi. Uning elchixonasidan soʻrang. Taqiq paytida u yerga qaytish jinoyat.
    .short = Rossiyaga ketyapsizmi? Ikki oy oldin мвд.рф da oʻzingizni bepul tekshiring: kirish taqiqi va reyestr (РКЛ). “Topilmadi” kafolat emas. Taqiqni olib tashlash uchun toʻlamang. Rossiya yoki Qozogʻistonda xavf: 112.
    .source = Rossiya politsiya vazirligi xizmati; Qirgʻiziston tashqi ishlar vazirligi (18.11.2025); Qozogʻiston Migratsiya qonuni, 48-modda

# Country: home. Facts: B-X-05 (copies, employer's data, pledge), B-RU-08 (passport type), B-RU-02 (purpose), B-RU-07 (Turkmen visa), I-RU-42 (child),
# J5-04 J5-05 (medicines), B-RU-09 (biometrics), B-RU-40 (papers, copies). Passport validity: not in the fact base.
rights-home-papers = Kerakli pasportni oling. Hamma hujjatlar nusxasini oilangizga qoldiring.
    .title = Yoʻl oldidan hujjatlar
    .for-eaeu = Qirgʻiziston: Rossiya va Qozogʻistonga ID-karta yetarli (2024). Qozogʻiston: Rossiyaga ichki ID-karta ham boʻladi (2023).
    .for-uztj = Rossiyaga faqat xorijga chiqish pasporti oʻtadi (2015-yil qoidasi). Qozogʻiston haqida safardan oldin soʻrang.
    .for-other = Turkmaniston: Rossiyaga viza kerak (2023). Afgʻoniston: safardan oldin Rossiya elchixonasidan soʻrang.
    .step1 = Boradigan davlatingizga qaysi pasport kerak, tekshiring.
    .step2 = Hamma hujjatlarni suratga oling. Telefon va pochtada saqlang, nusxalarini uyda qoldiring.
    .step3 = Ish beruvchining nomi, manzili va telefonini oilangizga qoldiring.
    .step4 = U yerdagi elchixonangiz telefonini yozib oling.
    .step5 = Rossiya: migratsiya kartasida “работа” (ish) deb belgilang. Keyin oʻzgartirib boʻlmaydi.
    .more =
        Rossiyada politsiya pasport, migratsiya kartasi va registratsiyani soʻraydi. Kartani pasport bilan birga saqlang. Yoʻqotganga jarima boʻlishi mumkin.
        { "" }
        01.12.2025 dan Rossiya jihozlangan chegara punktlarida chet elliklarning surati va barmoq izini oladi.
        { "" }
        Bola yolgʻiz boradimi? Ota-onaning notarial roziligini oling. Unda Rossiya va safar muddati yoziladi.
        { "" }
        <b>Dorilar.</b> Oʻzingiz uchun oddiy dorini Rossiyaga olib kirish mumkin. Kuchli doriga retsept, notarial tarjima va asl qutisini olib yuring. Qozogʻiston haqida avval uning konsulxonasidan soʻrang. Isiriq (адраспан, исирик) ayrim davlatlarda taqiqlangan: olib yurmang.
        { "" }
        Pasportni hech qachon garovga qoldirmang.
    .short = Ketishdan oldin: kerakli pasport, nusxalar oilada va telefonda. Ish beruvchining nomi va manzili, elchixona telefoni ham. Rossiya: migratsiya kartasida “работа” deb belgilang. Rossiya yoki Qozogʻistonda xavf: 112.
    .source = Tashqi ishlar vazirliklari va migratsiya xizmatlari eslatmalari, 2024–2025; 2010-yilgi 61-ФЗ qonuni, 50-modda (dorilar)

# Country: home. Facts: B-X-01 B-X-02 (employer pays), B-X-03 (state recruitment), B-X-04 (signs), B-X-05, B-X-07 I-X-02 (war), I-KG-20 (licensed firms),
# I-RU-30 (closed trades), B-RU-62 I-RU-09 (bought papers), B-KZ-06 (Kazakhstan), J14-01 (debt). BK on couriers and drugs left out.
rights-home-offers = Xalqaro qoidaga koʻra ishga olish uchun siz emas, ish beruvchi toʻlaydi. Ish vaʼdasiga pul toʻlamang.
    .title = Chet eldan ish taklifi
    .step1 = Oʻzingiz oʻqiydigan tilda shartnoma soʻrang. Hammasini oʻqing.
    .step2 = Ish beruvchining toʻliq nomi, manzili va telefonini soʻrang.
    .step3 = Pul yoki pasport soʻrashyaptimi? Yoʻq deng.
    .step4 = Shu hududda bu yil bu kasb sizga ochiqmi, soʻrang.
    .step5 = Taklif va manzilni oilangizga qoldiring.
    .more =
        <b>Ishonchliroq yoʻllar.</b> Oʻzbekiston: davlat orqali ishga yuborish. 2025-yil yanvar–oktyabrda u Rossiyaga 106 000 kishini joylashtirgan. Qirgʻiziston: mehnat vazirligi saytida litsenziyali firmalar roʻyxati bor.
        { "" }
        <b>Yomon belgilar</b>
        • shartnoma yoʻq, manzil yoʻq, “menga ishoning”
        • notanishlar bir tomonlama chiptaga toʻlaydi
        • ishlab uzish kerak boʻlgan yoʻl qarzi
        • urush yaqinida qorovul yoki quruvchiga juda katta oylik
        { "" }
        Oʻzbekiston Migratsiya agentligi 14.08.2025 da ogohlantirgan: bunday takliflar odamni urushga tortadi. Oʻqiy olmagan narsangizga imzo qoʻymang.
        { "" }
        Sertifikat, registratsiya yoki patent sotib olmang. Ular bekor qilinadi. Qozogʻistonda kompaniyaga siz uchun kvota ruxsatnomasi kerak.
    .short = Chet eldan ish taklifi? Ishga olish uchun siz emas, ish beruvchi toʻlaydi. Pul ham, pasport ham bermang. Yozma shartnoma, nom va manzil oling. Urush yaqinida juda katta oylik: yoʻq deng. U yerda ushlab turishsa, qoʻrqitishsa: 112.
    .source = Xalqaro migratsiya tashkilotining IRIS standarti (2019); Xalqaro mehnat tashkilotining 181-konvensiyasi (1997); Oʻzbekiston Migratsiya agentligi (14.08.2025)

# Country: home. Facts: B-RU-06 (ruID; "Show" sentence), B-RU-09, B-KZ-14 (QazETA), I-RU-01 I-RU-02 I-RU-05 I-X-22 (exam), C-RU-15 (Dushanbe check),
# B-RU-01 B-KZ-01 (days), B-RU-20 (EAEU), B-RU-07. That EAEU citizens need no exam is BK: only "no patent" is said.
rights-home-entry = Rossiya: chegaradan kamida 72 soat oldin ruID ilovasida ariza bering. Chegarada QR-kodni koʻrsating.
    .title = ruID, QazETA, imtihon
    .for-eaeu = Qirgʻiziston, Qozogʻiston, Armaniston: patent kerak emas, shartnoma bilan ishlaysiz. ruID sizga ham kerak. Belarusga kerak emas.
    .for-uztj = 2025-yil kuzida Oʻzbekiston va Tojikistonda imtihon punktlari bor edi. Tojikiston: tibbiy koʻrik Dushanbeda qilinadimi, soʻrang.
    .for-other = Turkmaniston: Rossiyaga viza kerak, unda ruID kerak emas. Afgʻoniston: Rossiya elchixonasidan soʻrang.
    .step1 = ruID ilovasini oʻrnating. Pasport, surat va ovozingiz kerak. Bu bepul.
    .step2 = Arizani chegaraga 90 kun qolganidan 72 soat qolguncha bering. QR-kod 90 kun amal qiladi.
    .step3 = Qozogʻiston: QazETA kerakmi, safardan oldin soʻrang.
    .step4 = Patent kerakmi? ФИПИning bepul topshiriqlari bilan imtihonga tayyorlaning.
    .step5 = Imtihonni vatanda topshirish mumkinmi, soʻrang.
    .more =
        Vizasiz ish yoki oʻqish uchun: 01.07.2026 dan majburiy (2026-yil iyun). Ayrim manbalarda har safarga kerak deyilgan, shuning uchun har safar bering. Faqat qarindoshning ogʻir kasalligi yoki oʻlimida: 4 soat. Kerak emas: 6 yoshgacha bolalar, РВП yoki ВНЖ egalari, viza bilan boradiganlar.
        { "" }
        Kirish taqiqi boʻlsa, kod bilan ham kiritishmaydi. Avval tekshiring: “Meni kiritishadimi?”.
        { "" }
        QazETA (2026-yil boshi): tavsiya qilinadi, hali majburiy emas. 72 soat oldin soʻrang. 180 kun amal qiladi.
        { "" }
        <b>Vizasiz kunlar.</b> Rossiya: kalendar yilda 90, ketma-ket ham 90 dan oshmasin. Qozogʻiston: har kirishda 30, 180 kunda 90.
        { "" }
        Qoidalar oʻzgaradi. Biror ish qilishdan oldin tekshiring.
    .short = Rossiyaga vizasiz: chegaradan kamida 72 soat oldin ruID da ariza bering. U yerda QR-kodni koʻrsating. Qozogʻistonga: QazETA haqida soʻrang. Avval kirish taqiqini tekshiring. U yerda xavf boʻlsa: 112.
    .source = ruID: Qirgʻiziston tashqi ishlar va mehnat vazirliklari (2026-yil may–iyun); QazETA (matbuot, 22.01.2026); 377-ФЗ qonuni, 09.11.2024

# Country: home. Facts: B-X-01 B-X-02 (no fees), B-X-04 (debt that grows, money in advance), J14-01 (debt bondage), B-X-05 B-RU-54 (no pledge), B-X-07 (sign nothing unread), J14-03, A-KZ-03 (111),
# I-X-21 (free advice). Whether a debt at home stops somebody at the border, and how to check it: not in the fact base.
rights-home-debts = Vositachidan qarz boʻlib ketmang. Oʻsib boradigan, ishlab uzish kerak boʻlgan qarz majburiy mehnat belgisi.
    .title = Safar oldidan qarzlar
    .step1 = Ishga olish uchun kim toʻlaydi, soʻrang. Xalqaro qoidaga koʻra ish beruvchi toʻlaydi.
    .step2 = Oʻqiy olmagan qarz qogʻoziga imzo qoʻymang.
    .step3 = Hech kimga pasportni garovga bermang.
    .step4 = Vatanda qarzingiz bormi? U sizni chegarada toʻxtatishi mumkinmi, safardan oldin soʻrang.
    .step5 = Qancha va kimdan qarzligingizni oilangizga ayting.
    .more =
        Yomon belgilar: vositachi oldindan pul soʻraydi. Yoʻlga u toʻlaydi, siz ishlab uzasiz. Summa oʻsadi, hisobini hech kim koʻrsatmaydi.
        { "" }
        Qarz uchun hech kim pasportingizni ushlab turishga haqli emas: ish beruvchi ham, uy egasi ham, vositachi ham.
        { "" }
        Rossiya yoki Qozogʻistonda qarz uchun ushlab turishibdimi? 102 yoki 112 ga qoʻngʻiroq qiling va manzilni ayting. Qozogʻistonda 111 ham yordam beradi.
        { "" }
        Davlatingiz qaysi qarzlar uchun chegaradan chiqarmasligini topmadik. Vatandagi sud idorasi yoki migratsiya xizmatidan soʻrang. Bepul maslahat: “Vatanda bepul maslahat” sahifasiga qarang.
    .short = Vositachidan qarz boʻlib chet elga ketmang. Ishga olish uchun ish beruvchi toʻlaydi. Qarz uchun hech kim pasportingizni ushlab turishga haqli emas. Rossiya yoki Qozogʻistonda qarz uchun ushlab turishsa: 112 ga qoʻngʻiroq qiling, manzilni ayting.
    .source = Xalqaro mehnat tashkilotining majburiy mehnat belgilari (2012) va 181-konvensiyasi (1997); Xalqaro migratsiya tashkilotining IRIS standarti (2019)

# Country: home. Facts: I-UZ-21, I-UZ-20, I-TJ-21, I-KG-20, I-X-21, I-X-23 (not verified: not told), I-RU-72 (five years), I-RU-64 (consuls help), B-RU-45 (check).
# Whether drives or assisted return run in 2026: not verified.
rights-home-return = Vatanda maslahat, ish, baʼzan pul yordami soʻrash mumkin. Har davlatda har xil: tezroq soʻrang.
    .title = Qaytganimda yordam
    .for-eaeu = Qirgʻiziston: migrant.kg saytida chat bor. Oʻshda maslahat markazi bor. Boshqalar: mehnat idorangizdan soʻrang.
    .for-uztj = Oʻzbekiston: Migratsiya agentligi va Toshkentdagi markaz. Tojikiston: Dushanbedagi markaz.
    .for-other = Turkmaniston va Afgʻoniston haqida tekshirilgan maʼlumot topilmadi. Mehnat idorangizdan soʻrang.
    .step1 = Davlatingizning migratsiya yoki mehnat idorasiga boring.
    .step2 = Ish, kredit va kichik biznesga yordam haqida soʻrang.
    .step3 = Chet eldagi shartnoma, chek va bank qogʻozlarini saqlang.
    .step4 = Yana bormoqchimisiz? Avval kirish taqiqini tekshiring.
    .step5 = U yerdagi qarindoshda chiptaga pul yoʻqmi? U yerdagi konsulxonadan soʻrang.
    .more =
        <b>Oʻzbekiston.</b> 30.07 dan 30.08.2025 gacha Migratsiya jamgʻarmasi uyga chipta oldi. Avval deportatsiya markazlaridagi ayol va bolalarga. Keyin subsidiya, arzon kredit, biznes boshlashga yordam bor edi. Bu hozir bormi, bilmaymiz: Migratsiya agentligidan soʻrang.
        { "" }
        <b>Tojikiston.</b> Qaytgandan keyin yordam hali hamma joyda yoʻq (2026-yil yanvar). Mehnat vazirligining hamkorlar bilan Dushanbeda maslahat markazi bor.
        { "" }
        <b>Qirgʻiziston.</b> Fuqarolarni chet elda ishga joylashtirish markazining migrant.kg sayti bor, chati bilan.
        { "" }
        Rossiyadan reyestrda (РКЛ) turib chiqdingizmi? Kirish kamida besh yil yopiq (2025-yil oktyabr).
    .short = Chet eldagi ishdan qaytdingizmi? Davlatingizning migratsiya yoki mehnat idorasidan ish va kredit haqida soʻrang. Shartnoma va cheklarni saqlang. Yangi safardan oldin kirish taqiqini tekshiring. Rossiya yoki Qozogʻistonda hayotga xavf: 112.
    .source = Oʻzbekiston Migratsiya agentligi (19.08.2025); ICMPD (28.01.2026); migrant.kg sayti (2021–2025)

# Country: home. Facts: C-X-02 (signs), C-X-05 (length, stopping), C-X-06 (family), C-X-07 (medium: ask the home programme), J5-06 (its first half: bring medicine, summary),
# C-RU-31 J11-04 (result and stay in Russia; told soberly). HIV: C-RU-33 is BK, left out. Free treatment at home: not in the fact base.
rights-home-health = Sildan davolanyapsizmi? Yoʻlda toʻxtatmang. Tabletka va shifokor xulosasini (выписка) oling, vatanda sil xizmatiga boring.
    .title = Qaytgandan keyin davolanish
    .step1 = Safardan oldin shifokordan tabletka va yozma xulosa soʻrang.
    .step2 = Vatanda darhol sil xizmatiga boring. Davolashni davom ettirishni soʻrang.
    .step3 = Tabletkani har kuni oxirigacha iching, taxminan 6 oy yoki uzoqroq.
    .step4 = Oilangizni ham tekshirishni soʻrang.
    .step5 = Boshqa uzoq kasallik bormi? Xulosani ham oling: dorilar lotincha, dozalar, allergiya.
    .more =
        Erta toʻxtatsangiz, sil qaytadi va bu tabletkalar endi kor qilmaydi. Baʼzi sil uzoqroq vaqt oladi: shifokor hal qiladi. Toʻgʻri davolanishning ikki-uch haftasidan keyin koʻpchilik boshqalarga yuqtirmaydi. Sil davolanadi. Bu uyat emas.
        { "" }
        Sil belgilari: ikki hafta yoki uzoq yoʻtal, balgʻamda qon. Tungi ter, isitma, ozish ham. Shifokorga boring.
        { "" }
        Hujjatlar surati telefonda, nusxalari qogʻozda tursin.
        { "" }
        Yana Rossiyaga bormoqchimisiz? Sil sababli Rossiyada boʻlishni rad etishlari mumkin. Avval davolanishni tugating. Shifokor va yuristdan soʻrang. Kasallikni shifokordan yashirmang.
    .short = Sildan davolanib, uyga ketyapsizmi? Tabletka va shifokor xulosasini oling. Vatanda darhol sil xizmatiga boring. Erta toʻxtatmang. Oilani tekshirtiring. Rossiya yoki Qozogʻistonda yoʻlda hayotga xavf: 103 yoki 112.
    .source = Jahon sogʻliqni saqlash tashkiloti sil haqida (2025); davolashni topshirish amaliyoti (21.11.2026 da tekshirilgan)

# Country: home. Facts: I-X-21 (three centres), I-TJ-21 (infomuhojir.tj, c. 2021), I-KG-20 (migrant.kg), A-RU-40, I-UZ-20 I-UZ-21 (agency).
# Addresses, phones, hours: not in the fact base. The project runs to 2026.
rights-home-centres = Migrantlar resurs markazlari bepul va sir saqlab maslahat beradi: safardan oldin ham, keyin ham.
    .title = Vatanda bepul maslahat
    .step1 = Markazlar: Toshkent, Dushanbe, Oʻsh. Markaz hozir ochiqmi, soʻrang.
    .step2 = Shartnoma yoki taklifni olib boring. Uni oʻqib berishni soʻrang.
    .step3 = Kirish qoidalari, registratsiya va ishdagi huquqlar haqida soʻrang.
    .step4 = Qirgʻiziston: migrant.kg chatiga yozing.
    .step5 = Oʻzbekiston: Migratsiya agentligidan soʻrang. Tojikiston: mehnat vazirligidan soʻrang.
    .more =
        Markazlar Yevropa Ittifoqi va ICMPD bilan ishlaydi. Dushanbeda mehnat vazirligi bilan, 2020–2021-yillardan. Toshkentda Migratsiya agentligi bilan, 2025-yil avgustdan. Loyiha 2026-yilgacha, shuning uchun avval soʻrang.
        { "" }
        Tojikiston: infomuhojir.tj saytida amaliy qadamlar bor (taxminan 2021-yil, qoidalarni tekshiring).
        { "" }
        Qirgʻiziston: migrant.kg davlat sayti. Uni Fuqarolarni chet elda ishga joylashtirish markazi yuritadi.
        { "" }
        Markazlarning tekshirilgan manzil va telefonlari topilmadi. U yerda maslahat bepul. Buning uchun vositachiga toʻlamang.
    .short = Rossiya yoki Qozogʻistonga safardan oldin bepul maslahat soʻrang. Migrantlar resurs markazlari: Toshkent, Dushanbe, Oʻsh. Qirgʻiziston: migrant.kg dagi chat. Ochiqmi, soʻrang. Chet elda xavf boʻlsa: 112.
    .source = ICMPD va Yevropa Ittifoqi, Migrantlar resurs markazlari (08.2025); migrant.kg (2021–2025)
