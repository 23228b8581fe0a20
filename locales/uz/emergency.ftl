# Not yet read by a native speaker.
# Danger: what to do, numbers first. Everything here must be short.

# No question is asked before this one: whoever opens it may be in danger.
emergency-main =
    <b>112</b>: har qanday xavf
    <b>101</b>: yongʻin
    <b>102</b>: politsiya
    <b>103</b>: tez yordam
    <b>104</b>: gaz

    Qoʻngʻiroqlar bepul. Nima boʻlyapti?

# Country: all. Facts: A-RU-01 A-RU-02 A-RU-03 A-RU-04 A-RU-05 A-RU-06 A-KZ-01 A-KZ-02 C-RU-02 C-RU-07 D-90 J3-01.
emergency-call = Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling. Bu bepul. Nima boʻlganini va qayerdaligingizni ayting.
    .title = 112 ga qoʻngʻiroq qilish
    .step1 = Nima boʻlganini ayting. Aniq manzilni yoki yaqindagi koʻzga tashlanadigan joyni ayting.
    .step2 = Necha kishi jarohat olganini, ismingiz va telefon raqamingizni ayting. Goʻshakni birinchi boʻlib qoʻymang.
    .step3 = Bu raqamlar ham bor: 101 yongʻin, 102 politsiya, 103 tez yordam, 104 gaz.
    .step4 = Telefonda pul yoʻqmi? Rossiyada 112 baribir ishlaydi. SIM-karta yoʻqmi? Baribir 112 ni terib koʻring.
    .step5 = Ruschani yaxshi bilmaysizmi? “Мне нужна помощь” (menga yordam kerak) deng. Keyin manzilni ayting.
    .more =
        Telefon karnayini (громкая связь) yoqing. Operator aytganini qiling. Odam sizga javob bermayaptimi? Nafasini tekshirishdan oldin darhol qoʻngʻiroq qiling.
        { "" }
        SIM-kartasiz qoʻngʻiroq telefonga va tarmoqqa bogʻliq. Ulanmasa, yaqindagi odamdan qoʻngʻiroq qilishni soʻrang.
        { "" }
        Rossiyada operatorlar ruscha gapiradi. Ayrim hududlarda boshqa tillarda ham gapiradi.
        { "" }
        Qozogʻistonda 112 kechayu kunduz javob beradi. 101, 102, 103 va 104 ga istalgan telefondan qoʻngʻiroq bepul. Xizmatning oʻziga qoʻngʻiroq qilish tezroq boʻlishi mumkin.
        { "" }
        Rossiyada hayotga xavf boʻlsa, hujjatlaringiz qanday boʻlsa ham, tez yordam keladi.
        { "" }
        Rossiyada reja bor: kasalxonalar polisi yoʻq bemorlar haqida politsiyaga xabar beradi. U kuchga kirganmi, maʼlum emas (2025-yil noyabr). Hayot xavf ostida boʻlsa, avval 103 raqamiga qoʻngʻiroq qiling.
    .short = Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling, bu bepul. Nima boʻlganini, aniq manzilni, necha kishi jarohat olganini, ism va raqamingizni ayting. Goʻshakni birinchi boʻlib qoʻymang. SIM-karta yoʻqmi? Baribir 112 ni terib koʻring. Tez yordam: 103.
    .source = Rossiya: 112 raqami haqidagi qonun (01.01.2022 dan kuchda). Qozogʻiston: egov.kz (08.09.2021), 112 xizmati qoidalari (28.08.2025)

# Country: all. Facts: D-10 D-11 D-12 D-13 D-45 A-RU-01 A-KZ-01.
emergency-earthquake = Yugurmang. Egiling, mustahkam stol tagiga kiring, bosh va boʻyningizni yoping, stolni mahkam ushlang.
    .title = Zilzila
    .step1 = Stol yoʻqmi? Ichki devor yonida egiling, derazadan uzoqroq turing. Silkinish toʻxtaguncha biror narsani mahkam ushlab turing.
    .step2 = Silkinish paytida zinada yurmang, liftga minmang, balkonga chiqmang.
    .step3 = Koʻchadamisiz? Ochiq joyga boring, devor, sim va koʻpriklardan uzoqlashing.
    .step4 = Silkinish toʻxtagach: gaz va elektrni oʻchiring, zina orqali tashqariga chiqing. Gaz hidi bormi? Tugmalarga tegmang, tashqariga chiqing.
    .step5 = Yana silkinishi mumkin. Yaradorlarga yordam bering, 112 yoki 103 ga qoʻngʻiroq qiling. Ruxsatsiz ichkariga qaytmang.
    .more =
        Silkinish paytida tashqariga faqat birinchi qavatda, chiqish eshigi yonida turgan odam chiqsa boʻladi.
        { "" }
        Oʻz mashinangizda: ochiq joyda toʻxtang, silkinish tugaguncha ichida oʻtiring. Avtobus yoki tramvayda: u toʻxtagach, tushing va ochiq joyga boring.
        { "" }
        Zilziladan keyin olov yoqmang. Telefonda qisqa gapiring yoki SMS yozing. Faqat rasmiy xabarlarga ishoning. Odamlarni yigʻilish joylari qabul qiladi.
        { "" }
        Hozir tayyorlaning. Gaz, suv va elektr qayerdan oʻchirilishini bilib oling. Shkaflarni devorga mahkamlang. Karavot tepasiga ogʻir narsa qoʻymang. Karavotni derazadan nariroq suring. Uchrashish uchun ochiq joy tanlang: yonida bino, sim va daraxt boʻlmasin.
    .short = Zilzila: yugurmang. Mustahkam stol tagiga kiring, bosh va boʻyningizni yoping, stolni ushlang. Liftga minmang, balkonga chiqmang. Toʻxtagach, zina orqali tashqariga chiqing. Gaz hidi bormi? Elektr tugmalariga tegmang. Yaradorlar bormi? 112 yoki 103 ga qoʻngʻiroq qiling.
    .source = Qozogʻiston favqulodda vaziyatlar vazirligi (06.10.2025)

# Country: all. Facts: D-40 D-41 D-42 D-43 D-44 D-96 J3-07 J3-12.
emergency-fire = Zina orqali tashqariga chiqing, 101 yoki 112 ga qoʻngʻiroq qiling. Narsa yoki hujjat olgani qaytmang.
    .title = Yongʻin
    .step1 = Tutunda egilib yuring. Eshiklarni ortingizdan yoping. Liftga aslo minmang. Boshqalarni ogohlantiring.
    .step2 = Eshikka qoʻlingizning orqasini tekkizib koʻring. Issiq boʻlsa, ochmang.
    .step3 = 101 yoki 112 ga qoʻngʻiroq qiling: manzil, qavat, nima yonyapti, ichkarida kim bor.
    .step4 = Zina tutunga toʻlgan, tashqariga chiqib boʻlmaydimi? Uyda qoling. Eshik tirqishlarini hoʻl mato bilan berkiting.
    .step5 = Keyin balkon yoki deraza oldiga boring. Qoʻl silkiting, yordamga chaqiring.
    .more =
        Hoʻl mato tutunning bir qismini toʻsadi. Is gazini toʻxtatmaydi. Shuning uchun tutunda qolmang.
        { "" }
        Odam tutun yutdimi? Avval toza havoga chiqaring, keyin 103 ga qoʻngʻiroq qiling.
        { "" }
        Kuyish: 20 daqiqa salqin oqar suv quying. Odam qaltirasa, chaqaloq boʻlsa yoki kuygan joy juda katta boʻlsa, kamroq. Uzuk va kiyimni yeching, yopishib qolganiga tegmang. Muz qoʻymang, yogʻ va tish pastasi surtmang. Toza mato bilan yoping. Bola kuysa, har doim 103 ga qoʻngʻiroq qiling. Yuz, qoʻl, chov kuysa, tok yoki kimyoviy modda kuydirsa ham. Kuygan joy kaftdan katta boʻlsa ham.
        { "" }
        Hujjatlar yondimi? Elchixonangizga murojaat qiling. U vaqtinchalik hujjat bera oladi.
        { "" }
        Yongʻin boʻlmasligi uchun: rozetkaga koʻp narsa ulamang. Plita va isitgichni qarovsiz qoldirmang. Chiqish yoʻlini toʻsmang.
    .short = Yongʻin: zina orqali tashqariga chiqing, egilib yuring, eshiklarni yoping. 112 ga qoʻngʻiroq qiling: manzil, qavat, ichkarida kim bor. Zina tutunga toʻlganmi? Uyda qoling, eshik tirqishini hoʻl mato bilan berkiting, derazadan qoʻl silkiting. Narsa olgani qaytmang.
    .source = Rossiya mahalliy idoralarining yongʻin eslatmalari va matbuot (22.11.2024, 02.09.2025); sogʻliqni saqlash xizmatlarining kuyish haqidagi maslahatlari

# Country: all. Facts: D-43 D-45 D-96 J3-01 J3-03 J3-12 A-RU-05 A-KZ-02.
emergency-gas = Gaz hidi bormi? Elektr tugmalariga tegmang, hammani tashqariga olib chiqing. Koʻchaga chiqib, 104 yoki 112 ga qoʻngʻiroq qiling.
    .title = Gaz va is gazi
    .step1 = Gaz joʻmragini yoping va derazalarni oching.
    .step2 = Ichkarida chiroq, eshik qoʻngʻirogʻi va rozetkaga tegmang. Gugurt yoqmang, chekmang, telefon ishlatmang.
    .step3 = Zina orqali tashqariga chiqing. Qoʻshnilar eshigini taqillatib, ogohlantiring. Faqat koʻchaga chiqib, qoʻngʻiroq qiling.
    .step4 = Bosh ogʻrib, aylanyaptimi, qusish bormi, birdan bir necha kishi yomon boʻldimi? Bu is gazi boʻlishi mumkin.
    .step5 = Unda hamma toza havoga chiqsin, eshiklar ochiq qolsin. 103 yoki 112 ga qoʻngʻiroq qiling. Ichkariga qaytmang.
    .more =
        Is gazining rangi ham, hidi ham yoʻq. U uxlab yotganda oʻldiradi. Belgilari: bosh ogʻrishi, bosh aylanishi, uyqu bosishi, qusish, holsizlik. Koʻchada yengillashadi.
        { "" }
        Odam uygʻonmayaptimi? Faqat oʻzingizga xavf boʻlmasa, yordam bering. Avval uni tashqariga olib chiqing, keyin 103 ga qoʻngʻiroq qiling. Telefon karnayini (громкая связь) yoqing, operator aytganini qiling.
        { "" }
        Katta odam normal nafas olmayaptimi? Koʻkrak oʻrtasini 5–6 sm chuqur bosing. Bir soniyada ikki marta bosing. Faqat u nafas olsa yoki sizni almashtirishsa, toʻxtang.
        { "" }
        Xonani gaz plita, duxovka yoki mangal bilan isitmang. Ichkarida generator yoki mashinani yoqmang. Batareykali datchik qimmat emas.
    .short = Gaz hidi: chiroqqa tegmang, olov yoqmang, ichkarida telefon ishlatmang. Hamma zina orqali tashqariga chiqsin. Koʻchaga chiqib, 112 ga qoʻngʻiroq qiling. Bosh ogʻrib, uyqu bosib, bir necha kishi yomon boʻldimi? Bu is gazi: hamma toza havoga chiqsin, 103 ga qoʻngʻiroq qiling.
    .source = Rossiya gaz xavfsizligi qoidalari (2020-yil nashri); Rossiya МЧС (11.01.2026); Qozogʻiston sogʻliq markazi (03.01.2026)

# Country: all. Facts: D-20 D-21 D-22 D-23 D-72 J3-16 A-RU-01 A-KZ-01.
emergency-flood = Yuqori qavatga yoki tomga chiqing. Oqayotgan suvga yayov ham, mashinada ham kirmang. 112 ga qoʻngʻiroq qiling.
    .title = Suv toshqini
    .step1 = Ogohlantirishdimi? Gaz, elektr va suvni oʻchiring. Pechni oʻchiring. Sumkani tayyorlang.
    .step2 = Keting deyishdimi? Hujjat, pul, dori, suv, ovqat, issiq kiyim oling. Yigʻilish joyiga boring.
    .step3 = Suv birdan keldimi? Yuqori qavatga yoki tomga chiqing, yopiq chordoqqa kirmang. Yorqin mato silkiting, kechasi chiroq yoqing.
    .step4 = 15 sm chuqurlikdagi oqim ham katta odamni yiqitadi. Mashinaga suv kirdimi? Undan chiqib, mashina tomiga oʻting.
    .step5 = Keyin: tekshirilguncha olov va elektr yoqmang. Toshqin suvi tekkan narsani yemang, ichmang.
    .more =
        Yigʻilish joyida roʻyxatdan oʻting, chet elliklar ham. Xalqaro qoidalar aytadi: ofatda hujjat yordam bermaslikka sabab emas. Bu davlatlarga maslahat, qonun emas.
        { "" }
        Suv koʻtarilyapti va quruq yer koʻrinib turibdimi? Faqat shunda yordam kutmay, oʻzingiz ketsangiz boʻladi.
        { "" }
        Ketishdan oldin: qimmatbaho narsalarni balandga qoʻying, derazalarni yoping, mollarni yechib qoʻying.
        { "" }
        Odam suvdami? Suvga sakramang. Baqiring, tayoq yoki arqon uzating, suzadigan narsa tashlang. 112 ga qoʻngʻiroq qiling. Suvdan chiqarilgan odam oʻzini yaxshi sezsa ham, kasalxonaga borsin.
        { "" }
        Uyga qaytganda sim va gazdan ehtiyot boʻling. Uyni shamollating.
    .short = Suv toshqini: yuqori qavatga yoki tomga chiqing, yopiq chordoqqa kirmang. Oqayotgan suvga yayov ham, mashinada ham kirmang. Keting deyishdimi? Hujjat, dori, suv, issiq kiyim oling. 112 ga qoʻngʻiroq qiling.
    .source = Rossiya mahalliy idoralarining eslatmalari (14.03.2025); AQSh hukumati maslahatlari

# Country: all. Facts: D-30 D-31 D-32 A-RU-01 A-KZ-01.
emergency-mudflow = Gulduros eshitsangiz, darhol daryo oʻzanidan uzoqqa, qiyalikdan tepaga chiqing. Keyin 112 raqamiga qoʻngʻiroq qiling.
    .title = Sel
    .step1 = Belgilari: daryo birdan pasayadi yoki qorayadi, gulduros kuchayadi, yer titraydi, chang bulut koʻtariladi.
    .step2 = Kamida 50–100 m tepaga chiqing. Pastlik va yon daralardan uzoqlashing.
    .step3 = Selning yoʻlini hech qachon kesib oʻtmang. Sel odamdan tez, unda suzib ham boʻlmaydi. Tepaga chiqing.
    .step4 = Oldindan keting deyishdimi? Elektr, gaz va suvni oʻchiring. Eshik, deraza va havo teshiklarini yoping.
    .step5 = Sel oʻtgach ham daryo oʻzanidan uzoq turing. Ikkinchi toʻlqin kelishi mumkin.
    .more =
        Sel (сель): togʻdan keladigan loy, suv va toshlar. U uzoq yomgʻirdan keyin yoki havo birdan isiganda keladi. Toshlar uzoqqa otilib ketadi.
        { "" }
        Togʻ daryosi yonida chodir tikmang.
        { "" }
        Xavfli joylar: Olmaota yaqinidagi togʻlar, Kavkaz, Oltoy.
    .short = Sel: gulduros eshitilyaptimi yoki yer titrayaptimi? Darhol qiyalikdan kamida 50–100 m tepaga chiqing. Daryo oʻzanidan uzoq turing. Selning yoʻlini kesib oʻtmang. Ikkinchi toʻlqin kelishi mumkin. 112 ga qoʻngʻiroq qiling.
    .source = Rossiya МЧС, eslatma (24.10.2024); Tojikiston favqulodda vaziyatlar qoʻmitasi (12.03.2018)

# Country: all. Facts: D-60 D-61 J3-12 J3-14 J6-03 J8-01.
emergency-cold = Odam sovuqdan qaltirayaptimi, uni uyqu bosyaptimi yoki esi chalkashyaptimi? Issiq joyga olib kiring va 103 ga qoʻngʻiroq qiling.
    .title = Qattiq sovuq
    .step1 = Hoʻl kiyimni yeching. Boshi va tanasini quruq, issiq narsaga oʻrang. Odamni ehtiyotlab koʻchiring.
    .step2 = Hushi toʻliq joyidami? Iliq shirin ichimlik bering. Spirtli ichimlik bermang, badanini ishqalamang, issiq vannaga solmang.
    .step3 = Qaltirash toʻxtadimi, nafasi sekinmi, uygʻonmayaptimi? Darhol 103 ga telefon qiling.
    .step4 = Teri oqarib, sezmay qoldimi? Ishqalamang, qor bilan ham. Issiq suv va isitgichga tutmang. Quruq narsaga oʻrang.
    .step5 = Terida pufak bormi, teri oq va qattiqmi yoki sezmayaptimi? Shifokorga boring.
    .more =
        Teri yana muzlashi mumkin boʻlsa, uni isitmang. Sovuq urgan oyoq bilan yurmang.
        { "" }
        Koʻchaga chiqishdan oldin: qavat-qavat kiyim, quruq keng poyabzal, bosh kiyim, qoʻlqop. Yuzingizni yoping. Issiq narsa yeb-iching. Spirtli ichimlik ichmang. Doʻkon yoki vokzalda isining. Bolalarning yuzi va qulogʻiga qarab turing.
        { "" }
        Mashina qorda qoldimi? Undan uzoqlashmang. 112 ga qoʻngʻiroq qiling (Qozogʻistonda 101 ga ham). Avval mashinaning tutun quvurini qordan tozalang. Motorni faqat ora-sira yoqing, derazani ozgina oching. Hamma birdan uxlamasin.
        { "" }
        Uyda isitish yoʻqmi? Uy boshqaruvchisiga yoki 112 ga ayting. Bitta xonada birga oʻtiring. Tirqishlarni yoping, derazaga koʻrpa iling. Gaz plita, mangal yoki generator bilan isinmang. Is gazi oʻldiradi.
    .short = Odam sovqotgan, uni uyqu bosgan, esi chalkash: issiq joyga olib kiring, hoʻl kiyimni yeching, quruq narsaga oʻrang. Hushi toʻliq joyida boʻlsagina, iliq shirin ichimlik. Spirtli ichimlik bermang, ishqalamang, qor bilan ham. Uygʻonmayaptimi? Darhol 103 ga qoʻngʻiroq qiling.
    .source = Rossiya sogʻliqni saqlash vazirligi (14.01.2026), Роспотребнадзор (24.01.2026)

# Country: all. Facts: D-62 J3-04 J3-15.
emergency-heat = Jaziramada odamning terisi issiqmi, esi chalkashyaptimi yoki qusyaptimi? Bu issiq urishi boʻlishi mumkin. Darhol 103 ga qoʻngʻiroq qiling, odamni soviting.
    .title = Jazirama issiq
    .step1 = Odamni soyaga olib oʻting. Yotqizing. Ustki kiyimini yeching.
    .step2 = Terisini hoʻllang va yelpiting. Boʻyni, qoʻltigʻi va choviga sovuq hoʻl mato qoʻying.
    .step3 = Hushi toʻliq joyidami? Suvni kichik qultumlab bering. Hushi toʻliq emasmi? Hech narsa ichirmang.
    .step4 = Hushsiz, lekin nafas olyaptimi? Yonboshiga yotqizing, nafasini kuzating.
    .step5 = Holsizlik, bosh aylanishi, mushak tortishishi: dam, soya, suv. 30 daqiqada yaxshilanmadimi? 103 ga qoʻngʻiroq qiling.
    .more =
        Issiq urganda teri qizib ketadi. U quruq ham, nam ham boʻlishi mumkin. Tirishish (судороги) yoki tez nafas boʻlsa ham 103 ga qoʻngʻiroq qiling. Odam uygʻonmasa ham.
        { "" }
        Isitma tushiradigan dori bermang: bunda u yordam bermaydi.
        { "" }
        Issiqda, ishda ham: soyada boʻling, tanaffus qiling, bosh kiyim va yengil kiyim kiying. Suvni tez-tez, oz-ozdan iching.
    .short = Issiq urishi: teri qizigan, esi chalkash, qusish. Darhol 103 ga qoʻngʻiroq qiling. Soyaga yotqizing, terisini hoʻllang, yelpiting. Boʻyin, qoʻltiq, chovga sovuq mato qoʻying. Hushi toʻliq emasmi? Hech narsa ichirmang.
    .source = Rossiya МЧС (2020); Britaniya sogʻliqni saqlash xizmati maslahati (2018)

# Country: all. Facts: D-05 D-50 D-51 D-53 D-55 J10-01 J10-02. Not used: D-52 (BK).
emergency-attack = Dron yoki raketa xavfi: ichkariga kiring, derazadan uzoq, eng pastki qavatda boʻling. Liftga minmang. Xavf boʻlsa: 112.
    .title = Hujum yoki tartibsizlik
    .step1 = Yertoʻla yoʻqmi? Siz bilan koʻcha orasida ikkita devor boʻlsin: dahliz yoki vannaxona. Polga yoting.
    .step2 = Koʻchada: yaqin binoga, yerosti yoʻlagiga yoki parkingga kiring. Hech narsa yoʻqmi? Yoting, boshingizni yoping.
    .step3 = Mashina yoki avtobusdamisiz? Tushing va panaga kiring.
    .step4 = Yerdagi parchalarga tegmang. 100 m uzoqda turing. 112 yoki 102 ga qoʻngʻiroq qiling.
    .step5 = Dron va vayronalarni suratga, videoga olmang, tarqatmang. Rossiyaning koʻp hududida bu taqiqlangan.
    .more =
        Sirenaning oʻzi “Внимание всем!” degani. Televizor yoki radioni yoqing. Aytilganini qiling.
        { "" }
        Rossiyadagi xabarlar: “Угроза ракетной опасности” – binoga kiring. “Ракетная опасность” – darhol yertoʻlaga tushing.
        { "" }
        Suratga, videoga olish chet ellik uchun ayniqsa xavfli. Mobil internetni oʻchirishlari mumkin. Raqamlarni qogʻozda saqlang.
        { "" }
        Koʻchada tartibsizlik: olomonga yaqinlashmang. Derazadan uzoq turing. Komendantlik soatida koʻchaga chiqmang. Hujjatlar yoningizda boʻlsin. Mahalliy hokimiyat va rasmiy xabarlarga quloq soling. Uyga qaytish yoʻlini konsulxonadan soʻrang.
        { "" }
        Olomon ichida qoldingizmi? Olomon bilan birga, qiyalab chetga yuring. Qoʻllaringizni bukib, koʻkrak oldida tuting. Devor, panjara va oynadan uzoqlashing. Tushgan narsaga egilmang. Yiqildingizmi? Darhol turing. Turolmasangiz, gʻujanak boʻling, qoʻllar bosh va boʻyinda.
    .short = Dron yoki raketa xavfi: ichkariga kiring, derazadan uzoq, pastki qavat yoki dahlizda boʻling, liftga minmang. Koʻchada: yaqin bino yoki yerosti yoʻlagi, boʻlmasa yoting, boshingizni yoping. Parchalarga tegmang. Suratga, videoga olmang, tarqatmang. 112 ga qoʻngʻiroq qiling.
    .source = Rossiya МЧС, eslatma (28.01.2025) va matbuot (27.02.2026)

# Country: Russia. Facts: I-X-10 I-RU-90 J13-01 J13-02 J13-03 J13-04 B-RU-54 C-RU-01 C-RU-07 A-RU-22. Title neutral (J13-01). Not used: I-RU-91 (after test call), I-RU-92 and J13-05 (BK).
emergency-violence = Hozir xavf boʻlsa, 102 yoki 112 ga qoʻngʻiroq qiling. Qoʻshnilarga, politsiyaga yoki kasalxonaga boring.
    .title = Uyda xavfsizlik
    .step1 = Bolalarni, telefon va hujjatlarni oling. Masjid yoki cherkovga ham borsa boʻladi.
    .step2 = Boʻgʻzingizdan bir marta boʻlsa ham ushlashdimi? Izi boʻlmasa ham shifokorga boring yoki 103 ga qoʻngʻiroq qiling.
    .step3 = Ishonchli odam bilan maxfiy soʻz kelishing. Qoʻshnidan shovqin boʻlsa politsiya chaqirishni soʻrang.
    .step4 = U odam uyda yoʻq paytda keting. Birov yordam bersin. Ketishingizni u odamga oldindan aytmang.
    .step5 = Yaqin krizis markazini qidiring: Госуслуги, “Кризисная ситуация” boʻlimi.
    .more =
        Krizis markazlari 57 hududda bor (matbuot, 2025-yil noyabr). Baʼzilari bolali ayolni shu kuniyoq oladi. Bir deputat hujjatsiz ham olishadi, degan. “Joy yoʻq” deyishdimi? Boshqalariga ham murojaat qiling.
        { "" }
        Sumkani tanishingizda saqlang: hujjatlar yoki nusxalari, kalit, pul, dori, kiyim. Janjalda oshxona va chiqish yoʻli yoʻq xonalardan uzoq turing.
        { "" }
        Telefoningizni koʻrishlari mumkin. Boshqa telefon oling, qidiruv tarixini oʻchiring, geolokatsiyani oʻchiring. Keyin parol va odatdagi yoʻllaringizni almashtiring.
        { "" }
        Uyda hech kim pasportingizni ushlab turolmaydi. Shoshilinch holatda shifokorlar jarohatni bepul yozib qoʻyadi. Reja bor: kasalxonalar polisi yoʻq bemorlarni politsiyaga aytadi. U kuchga kirganmi, maʼlum emas (2025-yil noyabr). Hayot xavf ostida boʻlsa, avval 103 ga qoʻngʻiroq qiling.
        { "" }
        Bolalar va ota-onalar bolalar ishonch telefoniga qoʻngʻiroq qila oladi.
    .short = Uyda xavf: 112 ga qoʻngʻiroq qiling. Bolalar, telefon va hujjatlar bilan qoʻshnilarga, politsiyaga yoki kasalxonaga boring. Boʻgʻzingizdan bir marta boʻlsa ham ushlashdimi? Shifokor yoki 103. Krizis markazlari: Госуслуги, “Кризисная ситуация”.
    .source = Rossiya matbuoti krizis markazlari haqida (2025-yil noyabr; 22.01.2026)

# Country: all. Facts: D-01 D-02 D-03 D-04 D-06.
emergency-bag = Eshik oldida yengil sumka tursin: hujjatlar, pul, dori, 2–3 kunga suv va ovqat.
    .title = Sumka va uchrashuv joyi
    .step1 = Hujjatlar paketda: pasport, migratsiya kartasi, registratsiya, patent yoki shartnoma, polis.
    .step2 = Bolalarning tugʻilganlik guvohnomasi, nikoh guvohnomasi, tibbiy qogʻozlar va ozroq naqd pul qoʻshing.
    .step3 = Har bir hujjatni suratga oling. Suratlar telefonda, elektron pochtada va bir qarindoshda tursin.
    .step4 = Qogʻozga yozing: oila raqamlari, elchixona, manzillar, 112.
    .step5 = Oila bilan kelishing: uyda bogʻlanadigan bir odam, uchrashuv joyi, bolalarni kim oladi.
    .more =
        Bir kishiga suv: qishda 3–4 litr, yozda 5–6 litr. Konserva ovqat.
        { "" }
        Yana: aptechka, oʻz dorilaringiz, fonar, hushtak, zaxira batareyka, pauerbank. Issiq kiyim, ichki kiyim, gigiyena narsalari. Gugurt, pichoq, radio.
        { "" }
        Patent yoniga toʻlov cheklarini qoʻying. Ikki xil valyutada naqd pul asqotadi. SNILS (СНИЛС) va diplomlarni ham soling.
        { "" }
        Sumka taxminan 30 litrgacha, koʻtarishga yengil boʻlsin. Ovqat, suv va dorini vaqti-vaqti bilan yangilang.
        { "" }
        Telefon oʻchib qoladi, internetni oʻchirishlari mumkin. Qogʻoz qoladi.
    .short = Bitta sumkani hozir yigʻing: hujjat, pul, dori, suv, ovqat, fonar, pauerbank, issiq kiyim. Hujjatlarni suratga oling. Oila raqamlarini qogʻozga yozing. Uchrashuv joyini kelishing. Xavf boʻlsa, 112 ga qoʻngʻiroq qiling.
    .source = Rossiya МЧС; Qirgʻiziston favqulodda vaziyatlar vazirligi (12.09.2025)

# Country: all. Facts: D-05 D-06 D-51 B-RU-64. Russia: the fact base holds nothing on warnings sent to phones: only what D-05, D-06 and D-51 say.
emergency-phone-warnings = Hamma telefonga ham kelavermaydi. Sozlamalarda shoshilinch xabarlarni yoqing, sirena maʼnosini ham biling.
    .title = Telefonga xabar keladimi?
    .step1 = Sirena yoki “Внимание всем!” eshitildimi? Televizor yoki radioni yoqing. Tinglang, aytilganini qiling.
    .step2 = Qozogʻiston: Mass Alert telefonga oʻzi keladi. Ilova kerak emas.
    .step3 = Koʻp Huawei va Xiaomi telefonlarida xabarlar oʻchiq turadi. Sozlamalarni tekshiring.
    .step4 = iOS 18 dan eski iPhone va roʻyxatdan oʻtmagan telefonlarga hech narsa kelmasligi mumkin.
    .step5 = Rossiya: bitta telefonga ishonib qolmang. Mobil internetni baʼzan oʻchirishadi. Raqamlarni qogʻozda saqlang.
    .more =
        2026-yil yanvarda Mass Alert ishlagan joylar: Olmaota va Chimkent shaharlari. Olmaota, Sharqiy Qozogʻiston va Qiziloʻrda viloyatlari ham. DARMEN ilovasi (Olmaota) qoʻshimcha.
        { "" }
        “Внимание всем!” – “Hamma diqqat qilsin!” degani. Bu sirena va karnaylar signali.
        { "" }
        Chet el SIM-kartasi Rossiyaga kirgach, 24 soat mobil internetsiz boʻladi. SMS ham ishlamaydi. Baʼzan bu uzoqroq choʻziladi. 2026-yil bahorida Rossiyada Telegram sekinlashtirildi, koʻp provayderlar uni toʻsdi. Shuning uchun manzil va qisqa maslahatlarni rasm yoki qogʻozda saqlang. Oila bilan ikkinchi aloqa yoʻlini kelishing.
        { "" }
        Xabar kelmadi, lekin sizga xavf bormi? 112 ga qoʻngʻiroq qiling.
    .short = Qozogʻiston: telefon sozlamalarida shoshilinch xabarlarni yoqing, ilova kerak emas. Hamma joyda: sirena “Внимание всем!” degani. Televizor yoki radioni yoqing, aytilganini qiling. Xavf boʻlsa, 112 ga qoʻngʻiroq qiling.
    .source = Qozogʻiston qutqaruvchilari (17.01.2026); chet el SIM-kartalari haqidagi Rossiya qoidalari, matbuot (14.10.2025)

# Country: all. Facts: B-RU-52 B-RU-55 B-KZ-09 B-KZ-10 D-13 D-21 D-44 D-54 D-72 J4-01 J4-02 J4-03 J4-06 A-RU-10 A-RU-11 A-KZ-04. Not used: D-14, D-52, D-70 limits, BK parts of B-RU-51 and B-RU-52.
emergency-after = Avval xavfsiz joy, keyin hujjatlar, keyin oylik. Hayotga hali xavf boʻlsa, 112 yoki 103 ga qoʻngʻiroq qiling.
    .title = Ofatdan keyin
    .step1 = Yotishga joy yoʻqmi? Yigʻilish yoki qabul joyiga boring. Ruxsat berilmaguncha uyga kirmang.
    .step2 = Rossiyada hujjat yoʻqoldimi? Politsiyadan maʼlumotnoma (справка) oling. Keyin konsulxonaga boring.
    .step3 = Pasport yondimi? Elchixonadan vaqtinchalik hujjat soʻrang.
    .step4 = Oyligingizni berishmadimi? Shartnoma, propusk, xabarlar, suratlar, hamkasblar ismini saqlang. Oylikni yozma talab qiling.
    .step5 = Baribir toʻlashmadimi? Davlat mehnat inspeksiyasiga boring. Qozogʻistonda ham.
    .more =
        Konsulxona qaytish guvohnomasi yoki yangi pasport bera oladi. Avvalgi inqirozlarda konsulxonalar fuqarolar roʻyxatini tuzib, avtobus yuborgan.
        { "" }
        Rossiyada ish beruvchi ish hujjatlari nusxasini berishi shart. Yozma soʻrang: uch ish kunida berishadi. Shartnomasiz ishni ham isbotlasa boʻladi.
        { "" }
        Qozogʻistonda oylik oyiga kamida bir marta beriladi. Kechiktirsa, ish beruvchi ustiga penya toʻlaydi.
        { "" }
        Yoʻqotishdan keyin yomon uyqu, yigʻi, qoʻrquv – tabiiy. Vaqtida ovqatlaning va uxlang, harakat qiling, ishonchli odam bilan gaplashing, uyga qoʻngʻiroq qiling. Spirtli ichimlikni kamaytiring.
        { "" }
        Odam oʻlim haqida yoki chora yoʻq deb gapiryaptimi? Ochiq soʻrang, tinglang, yolgʻiz qoldirmang. Hozir oʻziga biror narsa qilib qoʻyishi mumkinmi? 103 yoki 112 ga qoʻngʻiroq qiling.
        { "" }
        Xalqaro qoidalar: ofatda hujjat yordam bermaslikka sabab emas. Bu davlatlarga maslahat, qonun emas.
    .short = Ofatdan keyin: avval xavfsiz joy. Keyin hujjatlar: konsulxonaga murojaat qiling. Keyin oylik: isbotlarni saqlang, mehnat inspeksiyasiga boring. Qoʻrquv va yigʻi tabiiy, kim bilandir gaplashing. Hayotga xavf bormi? 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Rossiya Mehnat kodeksi, 62-modda; Qozogʻiston Mehnat kodeksi, 113-modda (2025-yilgacha nashrlar)

# Country: all. Facts: J3-01 J3-02 J3-04 J3-17 J3-22 D-90 A-RU-06 A-RU-04 A-KZ-02. Left out: low blood sugar, broken limb (BK). No first-aid text of a Kazakh ministry was found.
emergency-aid = Avval qarang: oʻzingizga xavf yoʻqmi? Keyin kuchli qon ketishini toʻxtating. Odam javob bermayaptimi? Karnayni (громкая связь) yoqib, 103 yoki 112 ga qoʻngʻiroq qiling.
    .title = Birinchi yordam: avval nima?
    .step1 = Sizga xavf bormi? Yaqinlashmang. 112 ga qoʻngʻiroq qiling.
    .step2 = Kuchli qon ketyaptimi? Yarani mato bilan qattiq bosing. Qoʻyib yubormang.
    .step3 = Odam javob bermayaptimi? Darhol 103 yoki 112 ga qoʻngʻiroq qiling. Keyin nafasini tekshiring.
    .step4 = Nima boʻlganini va aniq manzilni ayting. Operator aytganini qiling. Goʻshakni birinchi boʻlib qoʻymang.
    .step5 = Normal nafas yoʻq: koʻkragini bosing. Nafas bor: yonboshiga yotqizing, boshi orqaga, ogʻziga hech narsa bermang.
    .more =
        Yiqilgan yoki avariyaga uchragan odamni avval oʻgirmang. “Yiqilish, bosh yoki umurtqa” sahifasini oʻqing. Homilador ayol: chap yonboshiga. Nafasini doim kuzating.
        { "" }
        Tirishish (судороги): atrofini boʻshating, boshi tagiga yumshoq narsa qoʻying, yoqasini yeching. Yonboshiga oʻgiring. Ogʻziga hech narsa solmang, ushlab turmang. Soatga qarang. 103 ga qoʻngʻiroq qiling: birinchi marta tirishsa, 5 daqiqadan oshsa yoki takrorlansa. Odam homilador, diabeti bor, jarohatli yoki suvda boʻlsa ham.
        { "" }
        Ovqat, dori yoki chaqishdan keyin til yoki tomoq shishdimi, nafas xirillayaptimi, hushdan ketdimi? 103 ga qoʻngʻiroq qiling, “анафилаксия” deng. Yotqizing, oyogʻini baland qiling. Nafas qiyinmi? Oʻtqazing. Yurmasin. Adrenalinli ruchka-shpris boʻlsa, ishlating.
        { "" }
        Rossiyada sizga xavf boʻlmasa va odam yoʻq demasa, yordam berish mumkin. Avval bolalarga.
    .short = Birinchi yordam: 1. Menga xavf yoʻqmi? 2. Kuchli qon ketyapti: mato bilan qattiq bosing. 3. Javob bermayapti: darhol 103 yoki 112 ga qoʻngʻiroq qiling, karnayni yoqing. 4. Normal nafas yoʻq: koʻkragini bosing. Operator aytganini qiling.
    .source = Rossiya: Sogʻliqni saqlash vazirligining 220н buyrugʻi, 03.05.2024. Britaniya reanimatsiya kengashi (2025). NHS.

# Country: all. Facts: J3-01 J3-02 J1-01 J1-05 A-RU-04 A-KZ-02. Left out: nothing to drink (BK). Tourniquet: core of J3-02.
emergency-bleeding = Yarani mato bilan qattiq bosing va qoʻyib yubormang. Karnayni (громкая связь) yoqib, 103 yoki 112 ga qoʻngʻiroq qiling.
    .title = Kuchli qon ketishi
    .step1 = Mato qonga toʻldimi? Olmang. Ustidan yana qoʻyib, bosishda davom eting.
    .step2 = Yaraga biror narsa sanchilganmi? Sugʻurmang. Yonidan bosing.
    .step3 = Odamni yotqizing. Ustini issiq yoping.
    .step4 = Qoʻl yoki oyoqda bosish yordam bermadimi? Yaradan 5–7 sm yuqoridan keng mato bilan bogʻlang. Boʻgʻimga aslo bogʻlamang.
    .step5 = Qon toʻxtaguncha torting. Vaqtini yozing. Boʻshatmang. 103 ga ayting.
    .more =
        Doim avval bosing. Bogʻich (жгут) faqat qoʻl yoki oyoqqa bogʻlanadi. Faqat bosganda qon toʻxtamasa, bogʻlang. Qoʻl yoki oyoqni koʻtarish shart emas.
        { "" }
        Odam javob bermay qoldimi? “Javob yoʻq, nafas yoʻq” sahifasini oʻqing.
        { "" }
        Homiladorlikda har qanday qon: 103 ga qoʻngʻiroq qiling. Tuqqandan keyin prokladka bir soatda qonga toʻldimi? Bu endi xavf. 103 ga qoʻngʻiroq qiling.
    .short = Kuchli qon ketyapti: mato bilan qattiq bosing, qoʻyib yubormang. Qonga toʻldimi? Ustidan yana qoʻying. Yaraga sanchilgan narsani sugʻurmang. Yotqizing, issiq yoping. Karnayni yoqib, 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Rossiya, Britaniya va AQSh birinchi yordam qoidalari; bogʻich haqida ular har xil, bu yerda umumiysi (21.11.2026 da tekshirilgan)

# Country: all. Facts: J3-01 J3-03 J3-04 J3-05 A-RU-04 A-KZ-02. Child: sources differ on the count and on the hand for babies: core only.
emergency-breathing = Karnayni (громкая связь) yoqib, 103 yoki 112 ga qoʻngʻiroq qiling. Koʻkrak oʻrtasini qattiq va tez, toʻxtamay bosing.
    .title = Javob yoʻq, nafas yoʻq
    .step1 = Odam ora-sira entiksa, bu nafas olish emas. Kutmang. Operator aytganini qiling.
    .step2 = Katta odam: kaftning bilakka yaqin qismi koʻkrak oʻrtasida, ikkinchi qoʻl ustida. Qoʻllarni bukmang.
    .step3 = 5–6 sm chuqur bosing, bir soniyada ikki marta. Koʻkrak qayta koʻtarilsin.
    .step4 = Charchadingizmi? Almashing. Qovurgʻa sinishi mumkin: davom eting. Defibrillyator bormi? Ishlating.
    .step5 = Faqat odam nafas olsa, yordam yetib kelsa yoki kuchingiz qolmasa, toʻxtang.
    .more =
        Ogʻizga havo puflash: faqat bilsangiz. Unda 30 marta bosing, 2 marta puflang. Bilmasangiz, faqat bosing.
        { "" }
        <b>Bola yoki chaqaloq</b>: bunda havo puflash muhimroq. Karnayni yoqib, 103 ga qoʻngʻiroq qiling va boshlang. Qoʻldan kelsa, puflang. Bosishni esa har holda qiling. Koʻkrak oʻrtasini koʻkrak qalinligining uchdan biricha ichkariga bosing. Bola koʻkragini bir qoʻl bilan bosing. Chaqaloq: ogʻzingiz uning ogʻzi va burniga, oz-oz puflang. Operator qanday qilishni aytadi. Kattalarga qilinadigandek bosish ham hech narsa qilmaslikdan yaxshi.
        { "" }
        Nafas bor, lekin javob yoʻq: yonboshiga, boshi orqaga. Nafasini kuzating. Ogʻziga hech narsa bermang. Homilador ayol: chap yonboshiga. Yiqilish yoki avariyadan keyin “Yiqilish, bosh yoki umurtqa” sahifasini oʻqing.
        { "" }
        Suvdan chiqarildimi? “Choʻkish, yupqa muz” sahifasini oʻqing.
    .short = Javob yoʻq, normal nafas yoʻq: karnayni yoqib, 103 yoki 112 ga qoʻngʻiroq qiling. Koʻkrak oʻrtasini 5–6 sm chuqur bosing. Bir soniyada ikki marta, toʻxtamay. Bola: qoʻldan kelsa, ogʻziga havo ham puflang. Operator aytganini qiling.
    .source = Britaniya reanimatsiya kengashi; Rossiya birinchi yordam sxemasi; bolalar haqida Britaniya Qizil Xochi (21.11.2026 da tekshirilgan)

# Country: all. Facts: J3-06 J3-01 J3-03 J3-05 J2-05 A-RU-04 A-KZ-02. Left out: doctor after belly thrusts (BK), how to stand and hold the fist (facts silent).
emergency-choking = Gapirolmay, yigʻlolmay, nafas ololmay qoldimi? Orqasiga 5 marta qattiq uring, keyin qornini 5 marta siltab bosing. Takrorlang. 103 yoki 112 ga qoʻngʻiroq qiling.
    .title = Tomogʻiga narsa tiqildi
    .step1 = Yoʻtala olyaptimi? Yoʻtalaversin.
    .step2 = Yoʻtala olmayaptimi? Odamni oldinga eging. Ikki kurak orasiga 5 marta qattiq uring.
    .step3 = Keyin kindikdan yuqorini ichkariga va tepaga 5 marta tez siltab bosing. Keyin yana uring.
    .step4 = Homilador yoki juda toʻla odam: qorin oʻrniga koʻkrakni siltab bosing.
    .step5 = 1 yoshgacha chaqaloq: yuzi pastga, orqasiga 5 marta uring. Keyin koʻkragini 5 marta bosing. Qornini aslo bosmang.
    .more =
        Odam javob bermay qoldimi? Karnayni (громкая связь) yoqib, 103 yoki 112 ga qoʻngʻiroq qiling. “Javob yoʻq, nafas yoʻq” sahifasini oʻqing. Ogʻzidan faqat koʻrinib turgan narsani oling.
        { "" }
        Bola tugma batareyka yoki magnit yutdimi? Belgisi boʻlmasa ham darhol kasalxonaga boring. Bolani qustirmang.
    .short = Tomogʻiga narsa tiqildi, gapirolmay, nafas ololmay qoldi: oldinga eging, ikki kurak orasiga 5 marta qattiq uring. Keyin kindik ustini 5 marta tez siltab bosing. Takrorlang, 103 yoki 112 ga qoʻngʻiroq qiling. Chaqaloq: orqasiga uring, koʻkragini bosing, qornini aslo.
    .source = Britaniya va AQSh qoidalari (10.2025); Qizil Xoch

# Country: all. Facts: J3-07 J3-13 J3-23 A-RU-04 A-KZ-02. Time of cooling: core 20 minutes.
emergency-burn = Kuygan joyni 20 daqiqa salqin oqar suvda soviting. Bola kuysa, har doim 103 yoki 112 ga qoʻngʻiroq qiling.
    .title = Kuyish
    .step1 = Olovni oʻchiring. Uzuk va kiyimni yeching, yopishib qolganiga tegmang.
    .step2 = Boshqa joylarini issiq tuting. Kichik bolani sovuq vannaga solmang.
    .step3 = Muz qoʻymang. Yogʻ, sariyogʻ, tish pastasi, krem surtmang. Pufaklarni yormang.
    .step4 = Kuygan joyga toza mato yoki plyonka yoping.
    .step5 = 103 ga qoʻngʻiroq qiling: yuz, qoʻl, chov kuysa, teri oqarsa yoki qoraysa, kuygan joy kaftdan katta boʻlsa. Tok, kimyoviy modda kuydirsa, tutun yutsa ham.
    .more =
        Suv kuygandan keyin 3 soatgacha ham foyda qiladi. Odam qaltirasa, kamroq soviting. Kuygan joy juda katta yoki chaqaloq boʻlsa ham.
        { "" }
        Terida kimyoviy modda: avval quruq kukunni qoqib tashlang. Kiyimni yeching. Keyin 20 daqiqa oqar suv. Ustiga kislota ham, soda ham sepmang.
        { "" }
        Koʻzda kimyoviy modda (sement, ohak, kislota, oqartirgich): darhol toza oqar suvda yuving. Kamida 20 daqiqa, yoʻlda ham davom eting. Qovoqlarni ochib turing, linzani oling. Suv burun tomondan chakka tomonga oqsin. Ishqalamang. 103 ga qoʻngʻiroq qiling.
        { "" }
        Tokdan kuydimi? Avval “Tok urishi” sahifasini oʻqing.
    .short = Kuyish: 20 daqiqa salqin oqar suv. Uzuk va kiyimni yeching, yopishganiga tegmang. Muz, yogʻ, tish pastasi qoʻymang. Toza mato yoping. 103 ga qoʻngʻiroq qiling: bola kuysa, yuz, qoʻl, chov, kaftdan katta joy, tok, kimyoviy modda.
    .source = Britaniya (NHS) va Avstraliya sogʻliqni saqlash xizmatlari; eski maslahatlarda vaqt boshqacha (21.11.2026 da tekshirilgan)

# Country: all. Facts: J3-18 J3-19 J3-03 A-RU-04 A-KZ-02. Aspirin: doses differ, the operator decides.
emergency-stroke = Yuzning bir tomoni osildimi, qoʻli tushib ketdimi, gapi tushunarsizmi, koʻkragi ogʻriyaptimi? Darhol 103 yoki 112 ga qoʻngʻiroq qiling.
    .title = Insult, infarkt
    .step1 = Uch narsa soʻrang: jilmaying, ikki qoʻlingizni koʻtaring, ismingizni ayting. Bitta belgi yetarli. Soatni yozing.
    .step2 = Yana toʻsatdan: hech qachon boʻlmagandek qattiq bosh ogʻrigʻi, koʻrolmay qolish yoki muvozanatni yoʻqotish.
    .step3 = Insult: boshini baland qilib yotqizing, qussa, yonboshiga. Ovqat, ichimlik, tabletka bermang.
    .step4 = Yurak: koʻkrak, qoʻl, jagʻ, orqa siqiladi, ogʻriydi. Sovuq ter, hansirash, koʻngil aynishi.
    .step5 = Yurak: yarim oʻtirib, qimirlamasin, tor kiyimni boʻshating. Oʻtib ketishini kutmang.
    .more =
        Insult: shifokorlarda taxminan 4,5 soat bor. Shuning uchun birinchi belgi soati muhim.
        { "" }
        Ayollar, keksalar va diabeti borlarda infarkt koʻpincha ogʻriqsiz boʻladi.
        { "" }
        Infarktda aspirin: faqat operator rozi boʻlsa. Odamning hushi toʻliq joyida boʻlsin. Unga allergiya, qon ketishi yoki oshqozon yarasi (язва) boʻlsa, mumkin emas. Qancha berishni operatordan soʻrang.
        { "" }
        Odam yiqilib qoldimi? “Javob yoʻq, nafas yoʻq” sahifasini oʻqing.
    .short = Insult: jilmaying, ikki qoʻlni koʻtaring, ismni ayting. Bitta belgi: 103 yoki 112 ga qoʻngʻiroq qiling, soatni yozing. Yurak: koʻkrak, qoʻl, jagʻ, orqa siqiladi yoki ogʻriydi. Darhol 103, yarim oʻtirib, qimirlamay. Kutmang.
    .source = Rossiya kollejlari va matbuot (2023–30.09.2025); Britaniya sogʻliqni saqlash xizmati (NHS)

# Country: all. Facts: J3-01 J3-08 J3-09 A-RU-01 A-KZ-01 A-RU-04 A-KZ-02. Left out: broken limb, finger, harness (BK). Never climb after somebody: step1 on purpose.
emergency-fall = Odamni koʻtarmang, oʻtqazmang, oʻgirmang. 103 yoki 112 ga qoʻngʻiroq qiling. “Qimirlamang” deng.
    .title = Yiqilish, bosh yoki umurtqa
    .step1 = Odam quduq, chuqur, sisterna, kanalizatsiyadami? Ortidan aslo tushmang. 112 ga qoʻngʻiroq qiling, hech kim tushmasin.
    .step2 = Yiqilish, avariya: boshini qanday yotsa, shunday tuting. Qonni toʻxtating. Issiq yoping. Kaskasini yechmang.
    .step3 = Faqat xavfdan olib chiqish uchun yoki normal nafas boʻlmasa, qimirlating. Nafas muhimroq.
    .step4 = Qussa: ikki yordamchi bilan butun gavdasini birga yonboshiga oʻgiring.
    .step5 = Bunda ham 103: hushdan ketish, es chalkashishi, tirishish, qoʻl-oyoq holsiz yoki uvishgan. Quloq, burundan qon yoki tiniq suyuqlik.
    .more =
        Xavf degani: olov, suv, tushayotgan yuk. Kaska nafasiga yetishga xalaqit bersagina, uni yeching. Bir koʻz qorachigʻi ikkinchisidan katta boʻlsa ham 103 ga qoʻngʻiroq qiling.
        { "" }
        <b>Quduq, chuqur, kanalizatsiya</b>: gaz ikkinchi va uchinchi odamni ham oʻldiradi. Moskvada 2017-yilda bitta kanalizatsiya qudugʻida besh kishi oʻldi. Lobnyada 2004-yilda Markaziy Osiyolik besh ishchi oʻldi. Toʻrttasi yordamga tushgan edi. Iloji boʻlsa, tepadan havo kiriting.
        { "" }
        Xandaq oʻpirildimi? Xandaqdan chiqing va qaytib tushmang, yana oʻpiriladi. 112 ga qoʻngʻiroq qiling.
        { "" }
        Odamni yuk 15 daqiqadan ortiq bosib qoldimi? Yukni koʻtarishdan oldin 103 dan soʻrang.
        { "" }
        Ishda boʻldimi? Keyin “Ishda jarohat” sahifasini oʻqing.
    .short = Balanddan yiqildi, boshi yoki umurtqasi lat yedi: 103 yoki 112 ga qoʻngʻiroq qiling. Koʻtarmang, oʻgirmang, boshini tuting, issiq yoping. Odam quduq, chuqur yoki kanalizatsiyadami? Ortidan aslo tushmang. Gaz keyingisini oʻldiradi. 112 ga qoʻngʻiroq qiling.
    .source = Rossiya va Britaniya birinchi yordam sahifalari; quduqlar haqida Rossiya matbuoti (2004–22.06.2017), 21.11.2026 da tekshirilgan

# Country: all. Facts: J3-10 J3-11 J3-12 J2-05 J5-02 A-RU-04 A-KZ-02. Vomiting: core of J3-10. The antidote of J3-11 is not shown.
emergency-poison = 103 yoki 112 ga qoʻngʻiroq qiling. Nima, qancha va qachonligini ayting. 103 aytmasa, qustirmang va hech narsa ichirmang.
    .title = Zaharlanish, yomon aroq
    .step1 = Qutisini yoki qusuqdan ozginasini saqlang. Ogʻzini arting.
    .step2 = Nafasini kuzating. Uyqu bosyaptimi? Yonboshiga oʻgiring.
    .step3 = Odam kislota, ishqor, benzin ichganmi yoki uni uyqu bosyaptimi? Aslo qustirmang.
    .step4 = Arzon yoki qoʻlbola aroq oʻldirishi mumkin. Koʻrinishi, hidi va mazasi oddiy aroqnikidek.
    .step5 = Ichgandan keyin koʻz xira, bosh yoki qorin ogʻrishi, qusish bormi? Darhol 103, shuni ichganlarning hammasiga.
    .more =
        Yomon aroqda metanol boʻladi. Belgilari bir necha soat yoki bir kundan keyin chiqadi. Nafas ham yetmasligi mumkin. Shuni ichgan, lekin oʻzini yaxshi sezgan odamga ham 103 kerak. 2025-yil avgustda Sochida oʻn ikki kishi oʻldi.
        { "" }
        Bola tugma batareyka yoki magnit yutdimi? Belgisi boʻlmasa ham darhol kasalxonaga boring. Bolani qustirmang.
        { "" }
        Paratsetamol koʻp ichildimi? Odam oʻzini yaxshi sezsa ham darhol kasalxonaga boring. Jigar bir necha kundan keyin ishdan chiqadi.
        { "" }
        Birdan bir necha kishi yomonmi, bosh ogʻriyaptimi, uyqu bosyaptimi, pech yoki isitgich bormi? “Gaz va is gazi” sahifasini oʻqing.
        { "" }
        Odam javob bermayaptimi? “Javob yoʻq, nafas yoʻq” sahifasini oʻqing.
    .short = Zahar ichildi: 103 yoki 112 ga qoʻngʻiroq qiling, nima, qancha, qachonligini ayting. 103 aytmasa, qustirmang, ichirmang. Arzon aroqdan keyin koʻz xira yoki bosh ogʻriyaptimi? Darhol 103. Shuni ichganlarning hammasiga ham.
    .source = Britaniya (NHS) va Yangi Zelandiya sogʻliqni saqlash xizmatlari; yomon aroq haqida Rossiya matbuoti (08.08.2025)

# Country: all. Facts: J3-13 J3-01 J3-03 J3-04 J3-07 A-RU-01 A-KZ-01 A-RU-04 A-KZ-02. Dry stick: not shown (differs).
emergency-shock = Odamga tegmang. Avval tokni oʻchiring: tugmadan, probkadan yoki vilkani sugʻurib. 112 yoki 103 ga qoʻngʻiroq qiling.
    .title = Tok urishi
    .step1 = Oʻchirib boʻlmayaptimi? Uzoqda turing, 112 ga qoʻngʻiroq qiling, boshqalarni yaqinlashtirmang.
    .step2 = Sim yerda yotibdi: 8 m uzoqda turing. 112 ga qoʻngʻiroq qiling.
    .step3 = Simga 8 m dan yaqinmisiz? Juda mayda qadam bilan uzoqlashing, tovonni oyoq uchiga tekkizib. Oyoqni yerdan uzmang.
    .step4 = Tok oʻchdi, javob yoʻqmi? Karnayni (громкая связь) yoqib, 103 ga qoʻngʻiroq qiling. Normal nafas yoʻq: koʻkragini bosing.
    .step5 = Keyin doim shifokorga boring.
    .more =
        Qanday bosish kerak: “Javob yoʻq, nafas yoʻq” sahifasini oʻqing.
        { "" }
        Nafas bor, lekin javob yoʻq: yonboshiga, boshi orqaga. Nafasini kuzating.
        { "" }
        Balanddan yiqildimi? Avval “Yiqilish, bosh yoki umurtqa” sahifasini oʻqing. Tokdan kuydimi? Doim 103 ga qoʻngʻiroq qiling.
    .short = Tok urdi: odamga tegmang. Avval tokni oʻchiring. Boʻlmayaptimi? Uzoqda turing, 112 ga qoʻngʻiroq qiling. Sim yerda: 8 m uzoqlashing, juda mayda qadam bilan, oyoqlar yerdan uzilmasin. Keyin 103. Nafas yoʻq: koʻkragini bosing.
    .source = Rossiyaning birinchi yordam va mehnat xavfsizligi qoidalari (21.11.2026 da tekshirilgan)

# Country: all. Facts: J3-20 J3-21 J3-22 A-RU-04 A-KZ-02. Left out: fox and bat, signs after a tick (BK), snakes (facts silent).
emergency-bite = Tishlangan joyni oqar suvda sovun bilan 15 daqiqa yuving. Bugunoq travmpunkt (травмпункт) yoki kasalxonaga boring.
    .title = Hayvon tishlashi, kana
    .step1 = Hayvon sogʻ koʻrinsa ham boring. Tirnalgan joy va soʻlak ham xavfli.
    .step2 = Quturish belgisi chiqsa, odam albatta oʻladi. Vaqtida emlash qutqaradi. Hamma ukolni oling.
    .step3 = Hayvonni oʻldirmang: uni 10 kun kuzatishadi.
    .step4 = Kanani kechiktirmay oling: pinset bilan, teri yonidan, sekin. Yogʻ surtmang, kuydirmang. Dezinfeksiya qiling, qoʻl yuving.
    .step5 = Kana ensefaliti bor joyda: 4 kun ichida shifokorga boring, immunoglobulin haqida soʻrang.
    .more =
        Travmpunkt ruscha: “травмпункт”. Yaraning faqat chetlarini dezinfeksiya qiling.
        { "" }
        Rossiya: quturishga qarshi ukollar bepul, polissiz ham (2026-yil fevral). 2025-yilda ayrim hududlarda yetishmagan. Yoʻq deyishdimi? Boshqa kasalxonaga boring.
        { "" }
        Qozogʻiston: ukollar chet elliklarga bepulmi, tasdiqlanmagan. Baribir boring, 2025-yilda odamlar quturishdan oʻldi.
        { "" }
        Kanani travmpunktda olib berishadi. Uni laboratoriya uchun idishda saqlang; tahlil koʻpincha pullik. Keyin oʻzingizni yomon his qildingizmi? Shifokorga boring va kana haqida ayting.
        { "" }
        Chaqishdan keyin til yoki tomoq shishdimi, nafas xirillayaptimi, hushdan ketyaptimi? 103 ga qoʻngʻiroq qiling, “анафилаксия” deng. Yotqizing, oyogʻini baland qiling. Nafas qiyinmi? Oʻtqazing.
    .short = Hayvon tishladi yoki tirnadi: sovun va suv bilan 15 daqiqa yuving. Bugunoq travmpunkt yoki kasalxonaga boring, hamma ukolni oling. Quturish oʻldiradi, emlash qutqaradi. Chaqishdan keyin tomoq shishsa, nafas qiyin boʻlsa: 103 yoki 112.
    .source = Роспотребнадзор (10.05.2025; matbuot 04.02.2026); Qozogʻiston matbuoti (28.09.2025, 04.11.2025)

# Country: all. Facts: J7-01 J7-02 J7-03 J7-04 J7-05 J3-23 A-RU-01 A-KZ-01. Left out: soda and vinegar cloth (J7-04 partly BK, easily mistaken for skin), coughing later, mixing cleaners (BK).
emergency-chemicals = Sirena, oʻtkir hid yoki bulut: ichkariga kiring. Deraza, eshik va havo teshiklarini yoping. 112 ga qoʻngʻiroq qiling.
    .title = Ammiak, xlor, kimyoviy modda
    .step1 = Ventilyator va konditsionerni oʻchiring. Tirqishlarga hoʻl mato tiqing. Derazasi kam xonada turing.
    .step2 = Burun va ogʻizga hoʻl mato tuting. Radio yoki televizorni yoqing. Aytilganini qiling.
    .step3 = Koʻchadamisiz yoki keting deyishdimi? Shunday yuringki, shamol orqangizdan emas, yoningizdan essin. Bulut va pastlikka kirmang.
    .step4 = Xlor (sargʻish-yashil, xlorka hidi): yertoʻlaga tushmang. Yuqori qavatga chiqing.
    .step5 = Ammiak (rangsiz, oʻtkir, boʻgʻadi): yopiq xonada turing. Oʻzingizcha yertoʻlaga tushmang.
    .more =
        Sirena va “Внимание всем!” – “Hamma diqqat qilsin!” degani.
        { "" }
        Mashinada: derazalarni yoping, ventilyatorni oʻchiring. Hoʻl mato faqat bir necha daqiqa yordam beradi. U protivogaz emas. Vannaxonadagi dush suvi ammiakning bir qismini ushlaydi.
        { "" }
        Keyin: toza havoda boʻling, kiyimni yeching, teri va koʻzni yuving. Dam oling va 103 ga qoʻngʻiroq qiling.
        { "" }
        Koʻz: kamida 20 daqiqa toza oqar suv, qovoqlarni ochib turing. Ishqalamang. Teri: quruq kukunni qoqing, keyin 20 daqiqa suv. Teriga kislota ham, soda ham surtmang.
    .short = Oʻtkir hid, bulut yoki sirena: ichkariga kiring, deraza, eshik, havo teshiklarini yoping. Tirqishlarga hoʻl mato, radioni yoqing. Koʻchada: shamol yoningizdan essin. Xlor: yertoʻlaga tushmang, yuqori qavatga chiqing. 112 ga qoʻngʻiroq qiling. Nafas qiyinmi? 103.
    .source = Rossiya idoralarining eslatmalari va AQSh xavfsizlik maslahatlari; ammiak haqida ular har xil (21.11.2026 da tekshirilgan)

# Country: all. Facts: J9-01 J9-02 J3-14 A-RU-01 A-KZ-01. Left out: signs of a landslide (partly BK), when to search (BK).
emergency-landslide = Koʻchki yoʻlidan yon tomonga keting, mustahkam yerga boring. Keyin 112 ga qoʻngʻiroq qiling.
    .title = Koʻchki, qor koʻchkisi
    .step1 = Yer koʻchkisidan ogohlantirishdimi? Gaz, elektr va suvni oʻchiring. Hujjatlarni oling. Qoʻshnilarga ayting.
    .step2 = Uydan chiqing. Qiyalikdan yon tomonga yurib, mustahkam yerga boring. Qaytmang.
    .step3 = Qor koʻchkisi balanddan kelyaptimi? Yon tomonga yoki qoya orqasiga yuguring. Yosh daraxtlar saqlamaydi.
    .step4 = Qor sizni olib ketyaptimi? Xalta va changʻini tashlang. Burun va ogʻzingizni yoping, suzgandek qor chetiga chiqing.
    .step5 = Qor toʻxtashidan oldin yuzingiz oldida boʻsh joy qiling. Keyin nafasni asrang. Odam ovozi eshitilsa, chaqiring.
    .more =
        Qor ostida past tomon qayerdaligini bilish uchun tupuring.
        { "" }
        Kimdir qor ostidami? 112 ga qoʻngʻiroq qiling. Odamni oxirgi marta koʻrgan joyingizni eslab qoling.
        { "" }
        Oldindan: qor yogʻayotganda va yogʻib boʻlgan zahoti toqqa chiqmang. 30 darajadan tik ochiq qiyaliklardan uzoq yuring. Sayohatingizni roʻyxatdan oʻtkazing.
        { "" }
        Daryo boʻylab loy va toshlar: “Sel” sahifasini oʻqing. Sovqotgan, hoʻl odam: “Qattiq sovuq” sahifasini oʻqing.
    .short = Yer koʻchkisi: gaz, elektr, suvni oʻchiring, hujjatlarni oling, yon tomonga yurib, mustahkam yerga boring. Qor koʻchkisi: yon tomonga yoki qoya orqasiga yuguring. Qor olib ketyaptimi? Burun va ogʻizni yoping, suzgandek chetga chiqing. 112 ga qoʻngʻiroq qiling.
    .source = Rossiya МЧС (matbuot 23.12.2025) va Rossiya mahalliy idoralarining eslatmalari

# Country: all. Facts: J6-01 J6-02 J6-03 J3-12 A-RU-01 A-KZ-01 A-KZ-02. Left out: icy streets, icicles (J6-05 is BK), thunder beyond house and car in part.
emergency-storm = Mustahkam uyga kiring, derazadan uzoq turing. Balandda va kranda ishlamang. Xavf boʻlsa: 112 ga qoʻngʻiroq qiling.
    .title = Shamol, boʻron, momaqaldiroq
    .step1 = Koʻchada shamol: yerosti yoʻlagi, podyezd yoki mustahkam uyga kiring. Devor yonidan yurmang.
    .step2 = Daraxt, reklama taxtasi, bekat, qurilish havozasi (леса) va kran tagida turmang.
    .step3 = Momaqaldiroq: uy yoki mashinaga kiring. Yolgʻiz daraxt tagida, tomda, havozada turmang.
    .step4 = Qor boʻroni: yoʻlga chiqmang, yolgʻiz yurmang. Yayov adashdingizmi? Yoʻlda uchragan birinchi uyga kirib, kuting.
    .step5 = Mashina qorda qoldimi? Ichida qoling, 112 ga qoʻngʻiroq qiling. Avval mashinaning tutun quvurini qordan tozalang.
    .more =
        Shamol: balkondagi narsalarni olib qoʻying. Ochiq dalada quruq ariqqa yoting. Mashinada: daraxt, ustun va koʻpriklardan uzoqda toʻxtang. Keyin sim, gaz va tomdan koʻchgan boʻlaklardan ehtiyot boʻling.
        { "" }
        Mashina qorda: Qozogʻistonda 101 ham yordam beradi. Yorqin mato iling, signal bering. Motorni faqat ora-sira yoqing, deraza bir barmoq ochiq tursin. Motor tutuni oʻldiradi. Hamma birdan uxlamasin. Eshik oldidagi qorni tozalang.
        { "" }
        Qishda yoʻlga chiqishdan oldin qayerga borishingizni birovga ayting.
        { "" }
        Daryodagi muz: “Choʻkish, yupqa muz” sahifasini oʻqing. Qaltirasa, uyqu bossa: “Qattiq sovuq”. Sim yerda yotsa: “Tok urishi”.
    .short = Kuchli shamol: mustahkam uyga kiring. Deraza, daraxt, reklama taxtasi, havozadan uzoq turing. Balandda ishlamang. Qor boʻroni: yoʻlga chiqmang. Mashina qorda qoldimi? Ichida qoling, mashinaning tutun quvurini tozalang, derazani ozgina oching. 112 ga qoʻngʻiroq qiling.
    .source = Rossiya МЧС (01.06.2019, 10.01.2026); Qozogʻiston qutqaruvchilari (10.12.2023)

# Country: all. Facts: J8-01 J3-12 J3-14 D-61 A-RU-01 A-KZ-01. Left out: J8-02, draining pipes (BK).
emergency-no-heating = Uy boshqaruvchisiga yoki 112 ga ayting. Bitta xonada birga oʻtiring. Gaz plita, duxovka yoki mangal bilan aslo isinmang.
    .title = Isitish yoʻq, chiroq yoʻq
    .step1 = Deraza va eshiklarga koʻrpa iling. Tirqishlarni yoping.
    .step2 = Qavat-qavat yupqa quruq kiyim, bosh kiyim, paypoq kiying. Issiq narsa yeb-iching. Harakat qiling.
    .step3 = Ogʻzi berk butilkalarga iliq suv quyib, yoningizga qoʻying. Avval keksalar va chaqaloqlarga.
    .step4 = Ichkarida generator va qoʻlbola isitgich yoqmang. Is gazi uxlab yotganda oʻldiradi.
    .step5 = Baribir sovuqmi? Isinish joyini (пункт обогрева) 112 yoki tuman idorasidan soʻrang.
    .more =
        Tuman navbatchi xizmatiga ham aytsangiz boʻladi.
        { "" }
        Katta asboblarni rozetkadan uzing. Suv gʻamlang, chunki nasoslar ham toʻxtaydi.
        { "" }
        Uydan ketyapsizmi? Gaz, suv va elektrni oʻchiring. Hujjatlaringizni oling.
        { "" }
        Bosh ogʻrib, aylanyaptimi, qusish bormi, bir necha kishi yomon boʻldimi? Bu is gazi boʻlishi mumkin. Hamma toza havoga chiqsin, 103 yoki 112 ga qoʻngʻiroq qiling.
        { "" }
        Qaltirasa, uyqu bossa, esi chalkashsa yoki qiyin uygʻonsa: “Qattiq sovuq” sahifasini oʻqing va 103 ga qoʻngʻiroq qiling.
    .short = Sovuqda isitish yoʻq: uy boshqaruvchisiga yoki 112 ga ayting. Hamma bir xonada, deraza va eshikka koʻrpa, quruq qavat-qavat kiyim, issiq ichimlik. Ichkarida gaz plita, duxovka, mangal, generator yoqmang. Bosh ogʻrisa, uyqu bossa: tashqariga chiqing, 103.
    .source = Rossiya mahalliy idoralarining eslatmalari; qutqaruvchilar maslahati, 13.12.2025

# Country: all. Facts: J3-16 J3-03 J3-14 J6-04 A-RU-01 A-KZ-01 A-RU-04 A-KZ-02. Ice: 10 cm, the safer figure.
emergency-water = Suvga sakramang. Baqiring, tayoq yoki arqon uzating, suzadigan narsa tashlang. 112 ga qoʻngʻiroq qiling.
    .title = Choʻkish, yupqa muz
    .step1 = Suvdan chiqarilgan odam nafas olmayaptimi? Qoʻldan kelsa, avval ogʻziga 5 marta havo puflang. Keyin koʻkragini toʻxtamay bosing.
    .step2 = Tizzaga osmang, suvini siqib chiqarmang. Qussa: boshini yonga buring.
    .step3 = Keyin oʻzini yaxshi sezsa ham, kasalxonaga borsin.
    .step4 = Muz sinib, suvga tushdingizmi? Qoʻllarni muz chetiga keng yoying. Kelgan tomonga buriling. Koʻkrakni, keyin oyoqni muzga chiqarib, dumalang.
    .step5 = Boshqa odam suvga tushdimi? 112 ga qoʻngʻiroq qiling, muzga yoting, uzoqroq qoling. Tayoq, taxta yoki sharf uzating.
    .more =
        Qanday bosish kerak: “Javob yoʻq, nafas yoʻq” sahifasini oʻqing. Telefon karnayini (громкая связь) yoqing, operator aytganini qiling.
        { "" }
        Muz teshigida: boshingiz suvga botmasin. Bir oyoqni, keyin ikkinchisini muzga chiqaring, dumalab, emaklab keting.
        { "" }
        Keyin: hoʻl kiyimni yeching, quruq narsaga oʻrang. Iliq shirin ichimlik faqat hushi toʻliq joyida boʻlsa. Spirtli ichimlik bermang, ishqalamang. Qaltirash toʻxtab, esi chalkashyaptimi? 103 ga qoʻngʻiroq qiling.
        { "" }
        Muz yoʻl emas, yoʻlni qisqartirmang. Yayov odamga kamida 10 sm, mashinaga 30 sm. Erish paytida, suv quyiladigan joyda va koʻprik tagida hech qanday muz ishonchli emas. Qarsillayaptimi? Yotib, orqaga dumalang.
    .short = Choʻkish: sakramang. Baqiring, tayoq uzating, suzadigan narsa tashlang, 112 ga qoʻngʻiroq qiling. Nafas yoʻq: qoʻldan kelsa, ogʻziga 5 marta puflang, koʻkragini bosing. Muz sindi: qoʻllarni yoying, dumalab chiqing. Yordamchi: muzga yoting, yaqinlashmang, tayoq uzating.
    .source = Birinchi yordam qoidalari; Rossiya matbuoti (02.01.2017); Qozogʻiston qutqaruvchilari (26.11.2023)

# Country: all. Facts: J10-01 D-53 D-55 J3-01 A-RU-01 A-KZ-01. Left out: D-52 (BK).
emergency-crowd = Olomon bilan birga, qiyalab chetga yuring. Unga qarshi aslo yurmang. Qoʻllaringizni bukib, koʻkrak oldida tuting.
    .title = Olomon siqsa, tartibsizlik
    .step1 = Sharf, uzun tasma, soyabonni tashlang. Nafas olishga joy saqlang.
    .step2 = Devor, panjara, oyna va mashinadan uzoqlashing. Tushgan narsaga egilmang. Bolani yelkangizga oling.
    .step3 = Yiqildingizmi? Darhol turing. Turolmaysizmi? Gʻujanak boʻling, orqangiz tepaga, qoʻllar bosh va boʻyinda.
    .step4 = Tartibsizlik: olomonga yaqinlashmang, derazadan uzoq turing, komendantlik soatida koʻchaga chiqmang.
    .step5 = Hujjat va telefon yoningizda boʻlsin. Rasmiy xabarlarga quloq soling. Xavf boʻlsa: 112 ga qoʻngʻiroq qiling.
    .more =
        Oldindan: chiqish joylarini koʻrib qoʻying. Ertaroq keting.
        { "" }
        Uyga qaytish yoʻlini konsulxonadan soʻrang. “Chegara yopiq, inqiroz” sahifasini oʻqing.
        { "" }
        Kimdir yotibdi va javob bermayaptimi? Avval oʻzingiz xavfsiz joyga oʻting. Keyin karnayni (громкая связь) yoqib, 103 yoki 112 ga qoʻngʻiroq qiling.
    .short = Olomon siqsa: u bilan birga, qiyalab chetga yuring. Qoʻllarni koʻkrak oldida buking, devor va oynadan uzoqlashing. Yiqilsangiz, darhol turing yoki gʻujanak boʻling, qoʻllar bosh va boʻyinda. Tartibsizlik: olomonga yaqinlashmang, hujjatlar yoningizda boʻlsin. 112 ga qoʻngʻiroq qiling.
    .source = Rossiya matbuotida qutqaruvchilar (15.02.2026); Tojikiston tashqi ishlar vazirligi (03.03.2026)

# Country: Russia. Facts: D-05 D-50 D-51 J10-02 A-RU-01. Left out: stay until отбой (BK).
emergency-drone = Ichkariga kiring, derazadan uzoq, iloji boricha pastda boʻling. Liftga minmang. Parchalarga tegmang. Xavf boʻlsa: 112 ga qoʻngʻiroq qiling.
    .title = Dron yoki raketa xavfi
    .step1 = Yertoʻla yoki parking yoʻqmi? Koʻcha bilan orangizda ikkita devor boʻlsin: dahliz, vannaxona. Polga yoting.
    .step2 = “Угроза ракетной опасности”: binoga kiring. “Ракетная опасность”: darhol yertoʻlaga tushing.
    .step3 = Mashina yoki avtobusdamisiz? Tushing, panaga kiring. Yaqinda hech narsa yoʻqmi? Yoting, boshingizni yoping.
    .step4 = Parchalar: 100 m uzoqda turing. 112 yoki 102 ga qoʻngʻiroq qiling.
    .step5 = Suratga, videoga olmang, tarqatmang. Koʻp hududda taqiqlangan. Chet ellikka bu ayniqsa xavfli.
    .more =
        Vazirlikning bir eslatmasida yana: mashina tagiga va devor yoniga yotmang. Pana joy yoʻqmi? Binolardan 30–50 m uzoqda, yerdagi chuqurlikka yoting. Vaqt boʻlsa, gaz, suv va elektrni oʻchiring.
        { "" }
        Sirena va “Внимание всем!”: televizor yoki radioni yoqing. Aytilganini qiling.
        { "" }
        Mobil internetni oʻchirishlari mumkin. Raqamlarni qogʻozda saqlang.
        { "" }
        Kimdir jarohat oldimi? “Kuchli qon ketishi” sahifasini oʻqing. 103 yoki 112 ga qoʻngʻiroq qiling.
    .short = Dron yoki raketa xavfi: ichkariga kiring, derazadan uzoq, yertoʻla yoki dahlizda boʻling, liftga minmang. Koʻchada: yaqin bino yoki yerosti yoʻlagi, boʻlmasa yoting, boshni yoping. Parchalarga tegmang, 100 m uzoqda turing. Suratga, videoga olmang, tarqatmang. 112 ga qoʻngʻiroq qiling.
    .source = Rossiya МЧС, eslatma (28.01.2025); matbuot va mahalliy eslatmalar (23.01.2026–12.03.2026)

# Country: all. Facts: D-06 D-51 D-54 D-55 D-71 B-RU-01 B-RU-23 B-RU-55 B-KZ-01 I-X-23 I-UZ-21 A-RU-01 A-KZ-01. Left out: D-70 limits (BK). Facts silent: days of stay when a border is shut, state of any border.
emergency-border = Xavfsiz joyda qoling. Elchixona yoki konsulxonangizga murojaat qiling. Rasmiy xabarlarni kuzating. Xavf boʻlsa: 112 ga qoʻngʻiroq qiling.
    .title = Chegara yopiq, inqiroz
    .step1 = Konsulxonadan sizni fuqarolar roʻyxatiga yozishni soʻrang. Qayerdasiz, necha kishisiz, bola yoki kasal bormi, ayting.
    .step2 = Olomonga yaqinlashmang. Mahalliy hokimiyat aytganini qiling. Hujjat va telefon yoningizda boʻlsin.
    .step3 = Pasport yoʻqmi? Konsulxonadan qaytish guvohnomasini soʻrang. Rossiyada avval politsiyaga boring.
    .step4 = Boʻlish muddatingiz tugayaptimi? Oxirgi kunni kutmay, migratsiya xizmatidan soʻrang. Javobni qogʻozda oling.
    .step5 = Raqam va manzillarni qogʻozda saqlang. Mobil internetni oʻchirishlari mumkin.
    .more =
        2022-yilda konsulxonalar roʻyxat tuzgan, ishonch telefoni ochgan, boshqa davlatlar orqali avtobus yuborgan. Vaqtinchalik yoʻl hujjatlari bergan, reyslar tashkil qilgan. Baʼzan Xalqaro migratsiya tashkiloti (IOM) yordam bergan. Hozir qanday yordam bor, konsulxona biladi.
        { "" }
        Chegara yopilsa, qoʻshimcha kun beriladimi, qoida topilmadi. Bunga ishonib qolmang.
        { "" }
        2025-yilda Oʻzbekiston muhtojlarga chipta pulini toʻlagan. Hozir ham shundaymi, nomaʼlum: konsulxonadan soʻrang.
        { "" }
        Uzoq yashaysizmi? Konsulxonada hisobga turing. Uch oydan koʻp yashasangiz, Qirgʻiziston qonuni buni 15 kun ichida soʻraydi.
    .short = Chegara yopiq: xavfsiz joyda qoling, konsulxonadan sizni fuqarolar roʻyxatiga yozishni soʻrang. Pasport yoʻqoldimi? Qaytish guvohnomasini soʻrang. Boʻlish muddatingiz tugayaptimi? Oxirgi kunni kutmay, migratsiya xizmatidan soʻrang. Xavf boʻlsa: 112.
    .source = Tojikiston tashqi ishlar vazirligi (03.03.2026); konsulxonalar yordami haqida matbuot, 2022 va 2025

# Country: all. Facts: J4-01 J4-02 J4-03 J4-04 J4-06 A-RU-04 A-KZ-02 A-RU-22. Left out: two weeks (BK), lines (J4-05: none verified for adults).
emergency-grief = Yoʻqotish va qoʻrquvdan keyin yomon uyqu, yigʻi, jahl va ogʻriq tabiiy. Bitta ishonchli odam bilan gaplashing.
    .title = Qaygʻu va qoʻrquv
    .step1 = Har kuni bir vaqtda ovqatlaning va uxlang. Harakat qiling. Uyga qoʻngʻiroq qiling.
    .step2 = Sizga doim yaxshi taʼsir qilgan ishni qiling. Spirtli ichimlikni kamaytiring.
    .step3 = Birovga yordam beryapsizmi? Sokin ovoz, xavfsiz joy, suv, adyol. Gapirishga majburlamang.
    .step4 = Oʻtmasa va yashashga xalaqit bersa, shifokordan soʻrang. Bu zaiflik emas, kasallik.
    .step5 = Kimdir oʻlmoqchimi? Yonida qoling, tinglang. Hozir qilib qoʻyishi mumkinmi? 103 yoki 112 ga qoʻngʻiroq qiling, “риск самоубийства” (oʻz joniga qasd xavfi) deng.
    .more =
        Bosh ogʻrishi, ishtaha yoʻqligi, uyat, sababsiz ogʻriq: bular ham yoʻqotish, qarz yoki qoʻrquvdan keyin tabiiy.
        { "" }
        Kimdir oʻlim haqida gapiryaptimi, “chora yoʻq”, “hammaga yukman” deyaptimi? Ochiq soʻrang: “Oʻzingizni oʻldirish haqida oʻylayapsizmi?” Bu savol unday fikrni uygʻotmaydi. Ayblamang, nasihat qilmang, sir saqlashga vaʼda bermang. Odamni yolgʻiz qoldirmang. Tabletka, spirtli ichimlik, qurolni olib qoʻying.
        { "" }
        Ayting: “Menga aytganingiz yaxshi boʻldi. Siz yolgʻiz emassiz, men shu yerdaman. Bu oʻtib ketishi mumkin, yordam bor”. “Oʻzingizni qoʻlga oling”, “boshqalarga bundan yomon” demang.
        { "" }
        Odamga nima kerakligini soʻrang. Oila, shifokor, konsulxona bilan bogʻlanishga yordam bering.
    .short = Yoʻqotishdan keyin yomon uyqu, yigʻi, qoʻrquv tabiiy. Ovqatlaning, uxlang, harakat qiling, uyga qoʻngʻiroq qiling, ishonchli odam bilan gaplashing. Kimdir oʻlmoqchimi? Yonida qoling, tinglang, yolgʻiz qoldirmang. Hozir qilib qoʻyishi mumkinmi? 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Jahon sogʻliqni saqlash tashkiloti; Yevropa birinchi yordam qoʻllanmasi (2025)

# Country: all. Facts: D-21 D-41 D-44 D-54 D-55 D-72 B-RU-55 C-RU-01 C-RU-02 C-KZ-02 A-RU-01 A-KZ-01. Facts silent: who sees the lists of an assembly point.
emergency-status = Avval hayot, keyin hujjat. Yigʻilish joyiga borib, roʻyxatdan oʻting, chet elliklar ham. Xavf boʻlsa: 112.
    .title = Hujjatsiz yordam
    .step1 = Yongʻin yoki suv toshqinimi? Hujjat olgani qaytmang.
    .step2 = Rossiyada hayotga xavf boʻlsa, tez yordam hammaga bepul, hujjatsiz ham. 103 ga qoʻngʻiroq qiling.
    .step3 = Qozogʻiston: shoshilinch yordam Oʻzbekiston, Tojikiston, Qirgʻiziston fuqarolariga bepul. Boshqalar ham 103 ga qoʻngʻiroq qilsin.
    .step4 = Hujjat yondimi, yoʻqoldimi? Elchixonadan vaqtinchaligini soʻrang. Rossiyada avval politsiyaga boring.
    .step5 = Pana joyga kiritishmadimi? Konsulxonadan yordam soʻrang.
    .more =
        Xalqaro qoidalar (MICIC, 2016) aytadi: ofatda hujjat yordam bermaslikka sabab emas. Bu davlatlarga maslahat, qonun emas.
        { "" }
        Yigʻilish joyi roʻyxatlarini kim koʻrishini tekshira olmadik. Avval hayot.
        { "" }
        Misol: 2020-yilda Moskvada qurilish yondi. Qirgʻiziston elchixonasi vaqtinchalik hujjatlar berdi. Inqirozda konsulxonalar vaqtinchalik yoʻl hujjatlarini ham bergan.
        { "" }
        Yordam hayotga xavf oʻtguncha bepul. Keyin avval narxini soʻrang.
        { "" }
        Bularni ham oʻqing: “Hujjatlarim yoʻqoldi”, “Kasalxona va politsiya”, “Ofatdan keyin”.
    .short = Ofat boʻldi, hujjat yoʻqmi? Avval hayot. Yigʻilish joyiga borib, roʻyxatdan oʻting, chet elliklar ham. Rossiyada hayotga xavf boʻlsa, tez yordam (103) bepul. Keyin elchixonadan vaqtinchalik hujjat soʻrang. Xavf boʻlsa: 112.
    .source = Rossiya qoidalari, 01.09.2025 dan; MDH kelishuvi, 27.03.1997; MICIC qoʻllanmasi (2016-yil iyun)
