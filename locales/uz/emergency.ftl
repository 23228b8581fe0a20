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
emergency-earthquake = Yugurmang. Egiling, mustahkam stol tagiga kiring, bosh va boʻyningizni yoping, mahkam ushlang.
    .title = Zilzila
    .step1 = Stol yoʻqmi? Ichki devor yonida egiling, derazadan uzoqroq turing. Silkinish toʻxtaguncha mahkam ushlang.
    .step2 = Silkinayotganda zinaga, liftga, balkonga chiqmang.
    .step3 = Koʻchadamisiz? Ochiq joyga boring, devor, sim va koʻpriklardan uzoqlashing.
    .step4 = Toʻxtagach: gaz va elektrni oʻchiring, zinadan chiqing. Gaz hidi bormi? Elektr tugmalariga tegmang, tashqariga chiqing.
    .step5 = Yana silkinishi mumkin. Yaradorlarga yordam bering, 112 yoki 103 ga qoʻngʻiroq qiling. Ruxsatsiz ichkariga qaytmang.
    .more =
        Faqat birinchi qavatda, chiqish eshigi yonida turgan odam tashqariga chiqsa boʻladi.
        { "" }
        Oʻz mashinangizda: ochiq joyda toʻxtang, tugaguncha ichida oʻtiring. Avtobus yoki tramvayda: toʻxtashini kuting. Keyin ochiq joyga chiqing.
        { "" }
        Keyin olov yoqmang. Telefonda qisqa gapiring yoki SMS yozing. Faqat rasmiy xabarlarga ishoning. Odamlarni yigʻilish joylari qabul qiladi.
        { "" }
        Hozir tayyorlaning. Gaz, suv va elektr qayerdan oʻchirilishini bilib oling. Shkaflarni devorga mahkamlang. Karavot tepasiga ogʻir narsa qoʻymang. Karavotni derazadan nariroq suring. Uchrashish uchun ochiq joy tanlang: yonida bino, sim va daraxt boʻlmasin.
    .short = Zilzila: yugurmang. Mustahkam stol tagiga kiring, bosh va boʻyningizni yoping, mahkam ushlang. Lift va balkon mumkin emas. Toʻxtasa, zinadan chiqing. Gaz hidi bormi? Elektr tugmalariga tegmang. Yaradorlar bormi? 112 yoki 103 ga qoʻngʻiroq qiling.
    .source = Qozogʻiston favqulodda vaziyatlar vazirligi (06.10.2025)

# Country: all. Facts: D-40 D-41 D-42 D-43 D-44 D-96 J3-07 J3-12.
emergency-fire = Zinadan chiqing va 101 yoki 112 ga qoʻngʻiroq qiling. Narsa yoki hujjat uchun orqaga qaytmang.
    .title = Yongʻin
    .step1 = Tutunda egilib yuring. Eshiklarni ortingizdan yoping. Liftga aslo chiqmang. Boshqalarni ogohlantiring.
    .step2 = Eshikka qoʻlingizning orqasini tekkizib koʻring. Issiq boʻlsa, ochmang.
    .step3 = 101 yoki 112 ga qoʻngʻiroq qiling: manzil, qavat, nima yonyapti, ichkarida kim bor.
    .step4 = Zina tutunga toʻlgan, chiqib boʻlmaydimi? Uyda qoling. Eshik tirqishlarini hoʻl mato bilan berkiting.
    .step5 = Keyin balkon yoki deraza oldiga boring. Qoʻl silkiting, chaqiring.
    .more =
        Hoʻl mato tutunning bir qismini toʻsadi. Is gazini toʻxtatmaydi. Shuning uchun tutunda qolmang.
        { "" }
        Odam tutundan nafas oldimi? Avval toza havoga chiqaring, keyin 103 ga qoʻngʻiroq qiling.
        { "" }
        Kuyish: 20 daqiqa salqin oqar suv quying. Odam qaltirasa, chaqaloq boʻlsa yoki kuygan joy juda katta boʻlsa, kamroq. Uzuk va kiyimni yeching, yopishib qolganini emas. Muz, yogʻ, tish pastasi mumkin emas. Toza mato bilan yoping. Bola kuysa, har doim 103 ga qoʻngʻiroq qiling. Yuz, qoʻl, chov kuysa, tok yoki kimyoviy modda kuydirsa ham. Kuygan joy kaftdan katta boʻlsa ham.
        { "" }
        Hujjatlar yondimi? Elchixonangizga murojaat qiling. U vaqtinchalik hujjat bera oladi.
        { "" }
        Yongʻin boʻlmasidan: rozetkaga koʻp narsa ulamang. Plita va isitgichni qarovsiz qoldirmang. Chiqish yoʻlini toʻsmang.
    .short = Yongʻin: zinadan chiqing, egilib yuring, eshiklarni yoping. 112 ga qoʻngʻiroq qiling: manzil, qavat, ichkarida kim bor. Zina tutunga toʻlganmi? Uyda qoling, eshikni hoʻl mato bilan berkiting, derazadan qoʻl silkiting. Narsalar uchun qaytmang.
    .source = Rossiya mahalliy idoralarining yongʻin eslatmalari va matbuot (22.11.2024, 02.09.2025); sogʻliqni saqlash xizmatlarining kuyish haqidagi maslahatlari

# Country: all. Facts: D-43 D-45 D-96 J3-01 J3-03 J3-12 A-RU-05 A-KZ-02.
emergency-gas = Gaz hidi bormi? Elektr tugmalariga tegmang, hammani olib chiqing, koʻchadan 104 yoki 112 ga qoʻngʻiroq qiling.
    .title = Gaz va is gazi
    .step1 = Gaz joʻmragini yoping va derazalarni oching.
    .step2 = Ichkarida chiroq, eshik qoʻngʻirogʻi va rozetkaga tegmang. Gugurt, sigaret, telefon ham mumkin emas.
    .step3 = Zinadan chiqing. Qoʻshnilarni eshik taqillatib ogohlantiring. Faqat koʻchadan qoʻngʻiroq qiling.
    .step4 = Bosh ogʻrishi, bosh aylanishi, qusish, birdan bir necha kishi yomonmi? Bu is gazi boʻlishi mumkin.
    .step5 = Unda hamma toza havoga chiqsin, eshiklar ochiq qolsin. 103 yoki 112 ga qoʻngʻiroq qiling. Ichkariga qaytmang.
    .more =
        Is gazining rangi ham, hidi ham yoʻq. U uxlab yotganda oʻldiradi. Belgilari: bosh ogʻrishi, bosh aylanishi, uyqu bosishi, qusish, holsizlik. Koʻchada yengillashadi.
        { "" }
        Odam uygʻonmayaptimi? Faqat oʻzingizga xavf boʻlmasa, yordam bering. Avval uni tashqariga olib chiqing, keyin 103 ga qoʻngʻiroq qiling. Telefon karnayini (громкая связь) yoqing, operator aytganini qiling.
        { "" }
        Katta odam normal nafas olmayaptimi? Koʻkrak oʻrtasini 5–6 sm chuqur bosing. Bir soniyada ikki marta bosing. Faqat u nafas olsa yoki sizni almashtirishsa, toʻxtang.
        { "" }
        Xonani gaz plita, duxovka yoki mangal bilan isitmang. Ichkarida generator yoki mashinani yoqmang. Batareykali datchik qimmat emas.
    .short = Gaz hidi: chiroqqa tegmang, olov yoqmang, ichkarida telefon ishlatmang. Hamma chiqsin, koʻchadan 112 ga qoʻngʻiroq qiling. Bosh ogʻrib, uyqu bosib, bir necha kishi yomonmi? Bu is gazi: hamma toza havoga, 103 ga qoʻngʻiroq qiling.
    .source = Rossiya gaz xavfsizligi qoidalari (2020-yil nashri); Rossiya МЧС (11.01.2026); Qozogʻiston sogʻliq markazi (03.01.2026)

# Country: all. Facts: D-20 D-21 D-22 D-23 D-72 J3-16 A-RU-01 A-KZ-01.
emergency-flood = Yuqori qavatga yoki tomga chiqing. Oqayotgan suvga yayov ham, mashinada ham kirmang. 112 ga qoʻngʻiroq qiling.
    .title = Suv toshqini
    .step1 = Ogohlantirishdimi? Gaz, elektr va suvni oʻchiring. Pechni oʻchiring. Sumkani tayyor tuting.
    .step2 = Keting deyishdimi? Hujjat, pul, dori, suv, ovqat, issiq kiyim oling. Yigʻilish joyiga boring.
    .step3 = Suv birdan keldimi? Tepaga chiqing, yopiq chordoqqa kirmang. Yorqin mato silkiting, kechasi chiroq yoqib ishora bering.
    .step4 = 15 sm suv ham katta odamni yiqitadi. Mashinaga suv kirdimi? Chiqib, mashina tomiga chiqing.
    .step5 = Keyin: tekshirilguncha olov va elektr yoqmang. Suv tekkan narsani yemang, ichmang.
    .more =
        Yigʻilish joyida roʻyxatdan oʻting, chet elliklar ham. Xalqaro qoidalar aytadi: ofatda hujjat yordam bermaslikka sabab emas. Bu davlatlarga maslahat, qonun emas.
        { "" }
        Suv koʻtarilayotgan va quruq yer koʻrinib turgan boʻlsagina, oʻzingiz chiqib keting.
        { "" }
        Ketishdan oldin: qimmatbaho narsalarni balandga qoʻying, derazalarni yoping, mollarni yechib qoʻying.
        { "" }
        Odam suvdami? Orqasidan sakramang. Baqiring, tayoq yoki arqon uzating, suzadigan narsa tashlang. 112 ga qoʻngʻiroq qiling. Choʻkkan odam oʻzini yaxshi sezsa ham, kasalxonaga borsin.
        { "" }
        Uyga qaytganda sim va gazdan ehtiyot boʻling. Uyni shamollating.
    .short = Suv toshqini: yuqori qavatga yoki tomga chiqing, yopiq chordoqqa kirmang. Oqayotgan suvga yayov ham, mashinada ham kirmang. Keting deyishdimi? Hujjat, dori, suv, issiq kiyim oling. 112 ga qoʻngʻiroq qiling.
    .source = Rossiya mahalliy idoralarining eslatmalari (14.03.2025); AQSh hukumati maslahatlari

# Country: all. Facts: D-30 D-31 D-32 A-RU-01 A-KZ-01.
emergency-mudflow = Gulduros eshitsangiz, darhol daryo oʻzanidan uzoqqa, qiyalikdan tepaga chiqing. Keyin 112 raqamiga qoʻngʻiroq qiling.
    .title = Sel
    .step1 = Belgilari: daryo birdan pasayadi yoki qorayadi, gulduros kuchayadi, yer titraydi, chang bulut koʻtariladi.
    .step2 = Kamida 50–100 m tepaga chiqing. Pastlik va yon daralardan uzoqlashing.
    .step3 = Selning oldidan hech qachon kesib oʻtmang. Undan qochib ham, suzib ham qutulib boʻlmaydi.
    .step4 = Oldindan keting deyishdimi? Elektr, gaz va suvni oʻchiring. Eshik, deraza va havo teshiklarini yoping.
    .step5 = Keyin daryo oʻzanidan uzoq turing. Ikkinchi toʻlqin kelishi mumkin.
    .more =
        Sel (сель): togʻdan keladigan loy, suv va toshlar. U uzoq yomgʻir yoki birdan issiqdan keyin keladi. Toshlar uzoqqa otiladi.
        { "" }
        Togʻ daryosi yonida chodir tikmang.
        { "" }
        Xavfli joylar: Olmaota yaqinidagi togʻlar, Kavkaz, Oltoy.
    .short = Sel: gulduros eshitilyaptimi yoki yer titrayaptimi? Darhol qiyalikdan kamida 50–100 m tepaga chiqing. Daryo oʻzanidan uzoq turing. Selning oldidan kesib oʻtmang. Ikkinchi toʻlqin kelishi mumkin. 112 ga qoʻngʻiroq qiling.
    .source = Rossiya МЧС, eslatma (24.10.2024); Tojikiston favqulodda vaziyatlar qoʻmitasi (12.03.2018)

# Country: all. Facts: D-60 D-61 J3-12 J3-14 J6-03 J8-01.
emergency-cold = Odam sovuqdan qaltirayaptimi, uyqusirayaptimi yoki esi chalkashyaptimi? Issiq joyga olib kiring va 103 ga qoʻngʻiroq qiling.
    .title = Qattiq sovuq
    .step1 = Hoʻl kiyimni yeching. Boshi va tanasini quruq, issiq narsaga oʻrang. Odamni ehtiyotlab qimirlating.
    .step2 = Hushi toʻliq joyidami? Iliq shirin ichimlik bering. Spirtli ichimlik, ishqalash, issiq vanna mumkin emas.
    .step3 = Qaltirash toʻxtadimi, nafasi sekinmi, uygʻonmayaptimi? Darhol 103 ga qoʻngʻiroq qiling.
    .step4 = Teri oq va sezmaydimi? Ishqalamang, qor bilan ham. Issiq suv va isitgich mumkin emas. Quruq narsaga oʻrang.
    .step5 = Pufak, qattiq oq teri yoki sezmaslik bormi? Shifokorga boring.
    .more =
        Teri yana muzlashi mumkin boʻlsa, uni isitmang. Sovuq urgan oyoq bilan yurmang.
        { "" }
        Chiqishdan oldin: qavat-qavat kiyim, quruq keng poyabzal, bosh kiyim, qoʻlqop, yopiq yuz. Issiq narsa yeb-iching. Spirtli ichimlik ichmang. Doʻkon yoki vokzalda isining. Bolalarning yuzi va qulogʻiga qarab turing.
        { "" }
        Mashina qorda qoldimi? Undan uzoqlashmang. 112 ga qoʻngʻiroq qiling (Qozogʻistonda 101 ga ham). Avval tutun chiqadigan quvurni qordan tozalang. Motorni ora-sira yoqing, derazani ozgina oching. Hamma birdan uxlamasin.
        { "" }
        Uyda isitish yoʻqmi? Uy boshqaruvchisiga yoki 112 ga ayting. Bitta xonada birga oʻtiring. Tirqishlarni yoping, derazaga koʻrpa iling. Gaz plita, mangal yoki generator bilan isinmang. Is gazi oʻldiradi.
    .short = Odam sovqotgan, uyqusiragan, esi chalkash: issiq joy, hoʻl kiyimni yeching, quruq narsaga oʻrang. Hushi toʻliq joyida boʻlsagina, iliq shirin ichimlik. Spirtli ichimlik, ishqalash, qor mumkin emas. Uygʻonmayaptimi? Darhol 103 ga qoʻngʻiroq qiling.
    .source = Rossiya sogʻliqni saqlash vazirligi (14.01.2026), Роспотребнадзор (24.01.2026)

# Country: all. Facts: D-62 J3-04 J3-15.
emergency-heat = Issiqda terisi qizib, esi chalkashyaptimi yoki qusyaptimi? Bu issiq urishi boʻlishi mumkin. Darhol 103 ga qoʻngʻiroq qiling, odamni soviting.
    .title = Jazirama issiq
    .step1 = Odamni soyaga olib oʻting. Yotqizing. Ustki kiyimini yeching.
    .step2 = Terisini hoʻllang va yelpiting. Boʻyni, qoʻltigʻi va choviga sovuq hoʻl mato qoʻying.
    .step3 = Hushi toʻliq joyidami? Suvni kichik qultumlab bering. Hushi toʻliq emasmi? Hech narsa ichirmang.
    .step4 = Hushsiz, lekin nafas olyaptimi? Yonboshiga yotqizing, nafasini kuzating.
    .step5 = Holsizlik, bosh aylanishi, mushak tortishishi: dam, soya, suv. 30 daqiqada yaxshilanmadimi? 103 ga qoʻngʻiroq qiling.
    .more =
        Issiq urganda teri qizib ketadi. U quruq ham, nam ham boʻlishi mumkin. Tirishish (судороги) yoki tez nafas boʻlsa ham 103 ga qoʻngʻiroq qiling. Odam uygʻonmasa ham.
        { "" }
        Isitma tushiradigan dori bermang: bu yerda u yordam bermaydi.
        { "" }
        Issiqda, ishda ham: soya, tanaffus, bosh kiyim, yengil kiyim. Suvni tez-tez, oz-ozdan iching.
    .short = Issiq urishi: teri qizigan, esi chalkash, qusish. Darhol 103 ga qoʻngʻiroq qiling. Soyaga yotqizing, terisini hoʻllang, yelpiting. Boʻyin, qoʻltiq, chovga sovuq mato qoʻying. Hushi toʻliq emasmi? Hech narsa ichirmang.
    .source = Rossiya МЧС (2020); Britaniya sogʻliqni saqlash xizmati maslahati (2018)

# Country: all. Facts: D-05 D-50 D-51 D-53 D-55 J10-01 J10-02. Not used: D-52 (BK).
emergency-attack = Dron yoki raketa xavfi: ichkariga kiring, derazadan uzoqroq, eng pastki qavatga. Liftga chiqmang. Xavf boʻlsa: 112.
    .title = Hujum yoki tartibsizlik
    .step1 = Yertoʻla yoʻqmi? Siz bilan koʻcha orasida ikkita devor boʻlsin: dahliz yoki vanna. Polga yoting.
    .step2 = Koʻchada: yaqin binoga, yerosti yoʻlagiga yoki parkingga kiring. Hech narsa yoʻqmi? Yoting, boshingizni yoping.
    .step3 = Mashina yoki avtobusda: chiqing va panaga kiring.
    .step4 = Parchalarga tegmang. 100 m nari turing. 112 yoki 102 ga qoʻngʻiroq qiling.
    .step5 = Dron va vayronani suratga olmang, tarqatmang. Rossiyaning koʻp hududida bu taqiqlangan.
    .more =
        Sirenaning oʻzi “Внимание всем!” degani. Televizor yoki radioni yoqing. Aytilganini qiling.
        { "" }
        Rossiyadagi xabarlar: “Угроза ракетной опасности” – binoga kiring. “Ракетная опасность” – darhol yertoʻlaga tushing.
        { "" }
        Suratga olish chet ellik uchun ayniqsa xavfli. Mobil internetni oʻchirishlari mumkin. Raqamlarni qogʻozda saqlang.
        { "" }
        Koʻchada tartibsizlik: olomondan uzoq yuring. Derazadan uzoq turing. Komendantlik soatiga amal qiling. Hujjatlar yoningizda boʻlsin. Idoralar va rasmiy xabarlarga quloq soling. Uyga qaytish yoʻlini konsulxonadan soʻrang.
        { "" }
        Olomon ichida qoldingizmi? Oqim bilan, qiyalab chetga yuring. Bilaklaringizni koʻkrak oldida tuting. Devor, panjara va oynadan uzoqlashing. Tushgan narsaga egilmang. Yiqildingizmi? Darhol turing. Turolmasangiz, gʻujanak boʻling, qoʻllar bosh va boʻyinda.
    .short = Dron yoki raketa xavfi: ichkariga, derazadan uzoq, pastki qavat yoki dahliz, liftsiz. Koʻchada: yaqin bino yoki yerosti yoʻlagi, boʻlmasa yoting, boshingizni yoping. Parchalarga tegmang, suratga olmang. 112 ga qoʻngʻiroq qiling.
    .source = Rossiya МЧС, eslatma (28.01.2025) va matbuot (27.02.2026)

# Country: Russia. Facts: I-X-10 I-RU-90 J13-01 J13-02 J13-03 J13-04 B-RU-54 C-RU-01 C-RU-07 A-RU-22. Title neutral (J13-01). Not used: I-RU-91 (after test call), I-RU-92 and J13-05 (BK).
emergency-violence = Hozir xavf boʻlsa, 102 yoki 112 ga qoʻngʻiroq qiling. Qoʻshnilarga, politsiyaga yoki kasalxonaga boring.
    .title = Uyda xavfsizlik
    .step1 = Bolalarni, telefon va hujjatlarni oling. Masjid yoki cherkovga ham borsa boʻladi.
    .step2 = Bir marta boʻlsa ham, boʻgʻzingizdan ushlashdimi? Izi boʻlmasa ham shifokorga boring yoki 103 ga qoʻngʻiroq qiling.
    .step3 = Ishonchli odam bilan maxfiy soʻz kelishing. Qoʻshnidan shovqin boʻlsa politsiya chaqirishni soʻrang.
    .step4 = U odam uyda yoʻq paytda keting. Birov yordam bersin, oldindan aytmang.
    .step5 = Yaqin krizis markazini qidiring: Госуслуги, “Кризисная ситуация” boʻlimi.
    .more =
        Krizis markazlari 57 hududda bor (matbuot, 2025-yil noyabr). Baʼzilari bolali ayolni shu kuniyoq oladi. Bir deputat aytgan: hujjatsiz ham. Joy yoʻq deyishdimi? Boshqalariga ham murojaat qiling.
        { "" }
        Sumkani tanishingizda saqlang: hujjatlar yoki nusxalari, kalit, pul, dori, kiyim. Janjalda oshxona va chiqish yoʻq xonalardan uzoq turing.
        { "" }
        Telefoningizni koʻrishlari mumkin. Boshqa telefon oling, tarixni oʻchiring, geolokatsiyani oʻchiring. Keyin parol va odatdagi yoʻllaringizni almashtiring.
        { "" }
        Uyda hech kim pasportingizni ushlab turolmaydi. Shoshilinch holatda shifokorlar jarohatni bepul yozib qoʻyadi. Reja bor: kasalxonalar polisi yoʻq bemorlarni politsiyaga aytadi. U kuchga kirganmi, maʼlum emas (2025-yil noyabr). Hayot xavf ostida boʻlsa, avval 103 ga qoʻngʻiroq qiling.
        { "" }
        Bolalar va ota-onalar bolalar liniyasiga qoʻngʻiroq qila oladi.
    .short = Uyda xavf: 112 ga qoʻngʻiroq qiling. Bolalar, telefon va hujjatlar bilan qoʻshnilarga, politsiyaga yoki kasalxonaga boring. Bir marta boʻlsa ham boʻgʻzingizdan ushlashdimi? Shifokor yoki 103. Krizis markazlari: Госуслуги, “Кризисная ситуация”.
    .source = Rossiya matbuoti krizis markazlari haqida (2025-yil noyabr; 22.01.2026)

# Country: all. Facts: D-01 D-02 D-03 D-04 D-06.
emergency-bag = Eshik oldida yengil sumka tursin: hujjatlar, pul, dori, 2–3 kunga suv va ovqat.
    .title = Sumka va uchrashuv joyi
    .step1 = Hujjatlar paketda: pasport, migratsiya kartasi, registratsiya, patent yoki shartnoma, polis.
    .step2 = Bolalar va nikoh guvohnomalari, tibbiy qogʻozlar, ozroq naqd pul qoʻshing.
    .step3 = Har bir hujjatni suratga oling. Suratlar telefonda, pochtada va bir qarindoshda tursin.
    .step4 = Qogʻozga yozing: oila raqamlari, elchixona, manzillar, 112.
    .step5 = Oila bilan kelishing: uyda bogʻlanadigan bir odam, uchrashuv joyi, bolalarni kim oladi.
    .more =
        Bir kishiga suv: qishda 3–4 litr, yozda 5–6 litr. Konserva ovqat.
        { "" }
        Yana: aptechka, oʻz dorilaringiz, fonar, hushtak, zaxira batareyka, pauerbank. Issiq kiyim, ichki kiyim, gigiyena narsalari. Gugurt, pichoq, radio.
        { "" }
        Patent yoniga toʻlov cheklarini qoʻying. Ikki xil valyutada naqd pul asqotadi. SNILS (СНИЛС) va diplomlarni ham soling.
        { "" }
        Taxminan 30 litrgacha, koʻtarishga yengil boʻlsin. Ovqat, suv va dorini vaqti-vaqti bilan yangilang.
        { "" }
        Telefon oʻchib qoladi, internetni oʻchirishlari mumkin. Qogʻoz qoladi.
    .short = Bitta sumkani hozir yigʻing: hujjat, pul, dori, suv, ovqat, fonar, pauerbank, issiq kiyim. Hujjatlarni suratga oling. Oila raqamlarini qogʻozga yozing. Uchrashuv joyini kelishing. Xavf boʻlsa, 112 ga qoʻngʻiroq qiling.
    .source = Rossiya МЧС; Qirgʻiziston favqulodda vaziyatlar vazirligi (12.09.2025)

# Country: all. Facts: D-05 D-06 D-51 B-RU-64. Russia: the fact base holds nothing on warnings sent to phones: only what D-05, D-06 and D-51 say.
emergency-phone-warnings = Har bir telefonga emas. Sozlamalarda shoshilinch xabarlarni yoqing, sirena maʼnosini ham biling.
    .title = Telefonga xabar keladimi?
    .step1 = Sirena yoki “Внимание всем!” eshitildimi? Televizor yoki radioni yoqing. Tinglang, aytilganini qiling.
    .step2 = Qozogʻiston: Mass Alert telefonga oʻzi keladi. Ilova kerak emas.
    .step3 = Koʻp Huawei va Xiaomi telefonlarida xabarlar oʻchiq turadi. Sozlamalarni tekshiring.
    .step4 = iOS 18 dan eski iPhone va roʻyxatdan oʻtmagan telefonlarga hech narsa kelmasligi mumkin.
    .step5 = Rossiya: faqat telefonga ishonmang. Mobil internetni baʼzan oʻchirishadi. Raqamlarni qogʻozda saqlang.
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
    .step4 = Oylikdan qarzmi? Shartnoma, propusk, xabarlar, suratlar, hamkasblar ismini saqlang. Oylikni yozma talab qiling.
    .step5 = Toʻlashmadimi? Davlat mehnat inspeksiyasiga boring. Qozogʻistonda ham.
    .more =
        Konsulxona qaytish guvohnomasi yoki yangi pasport bera oladi. Avvalgi inqirozlarda konsulxonalar fuqarolar roʻyxatini tuzib, avtobus yuborgan.
        { "" }
        Rossiyada ish beruvchi ish hujjatlari nusxasini berishi shart. Yozma soʻrang: uch ish kunida berishadi. Shartnomasiz ishni ham isbotlasa boʻladi.
        { "" }
        Qozogʻistonda oylik oyiga kamida bir marta beriladi. Kechiksa, ish beruvchi ustiga penya toʻlaydi.
        { "" }
        Yoʻqotishdan keyin yomon uyqu, yigʻi, qoʻrquv – tabiiy. Vaqtida yeb-uxlang, harakat qiling, ishonchli odam bilan gaplashing, uyga qoʻngʻiroq qiling. Spirtli ichimlikni kamaytiring.
        { "" }
        Odam oʻlim haqida yoki chora yoʻq deb gapiryaptimi? Ochiq soʻrang, tinglang, yolgʻiz qoldirmang. Hozir qilib qoʻyadimi? 103 yoki 112 ga qoʻngʻiroq qiling.
        { "" }
        Xalqaro qoidalar: ofatda hujjat yordam bermaslikka sabab emas. Bu davlatlarga maslahat, qonun emas.
    .short = Ofatdan keyin: avval xavfsiz joy. Keyin hujjatlar: konsulxonaga murojaat qiling. Keyin oylik: isbotlarni saqlang, mehnat inspeksiyasiga boring. Qoʻrquv va yigʻi tabiiy, kim bilandir gaplashing. Hayotga xavf bormi? 103 yoki 112 ga qoʻngʻiroq qiling.
    .source = Rossiya Mehnat kodeksi, 62-modda; Qozogʻiston Mehnat kodeksi, 113-modda (2025-yilgacha nashrlar)
