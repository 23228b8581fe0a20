# Not yet read by a native speaker.
# Short quizzes: a scenario, an answer, and why. Never "wrong"; failures are not counted.
# What is not right must be harmless to do: some read the options only.

quiz-main =
    <b>Qisqa testlar</b>
    Men kichik voqea aytaman, siz javobni tanlaysiz. Keyin sababini tushuntiraman. Taxminan besh daqiqa. Javoblaringiz saqlanmaydi.
    .tb = 🌼 Moychechak: sil
    .papers = 📄 Hujjatlar va oylik
    .quake = 🏠 Zilzila

quiz-step = <b>{ $title }</b> · { $number } / { $every }
    .on = ☑
    .off = ☐
    .done = Tayyor
quiz-begin = Men kichik voqea aytaman, siz javobni tanlaysiz. Keyin sababini tushuntiraman. Javoblaringiz saqlanmaydi.
quiz-begin-counted = Oʻzingiz oʻylagandek javob bering. Faqat butun guruh birga nimani bilishi sanaladi. Sizning javoblaringiz saqlanmaydi.
quiz-question = <b>{ $question }</b>
quiz-option = { $number }. { $option }
quiz-several = Bir nechta javob toʻgʻri. Har bir toʻgʻri javobni belgilang, keyin “Tayyor”.
quiz-tap = Iltimos, javobni bosing.

quiz-flower = 🟡{ $petals }
    .petal = ⚪
quiz-petal = { $flower } Yana bitta gulbarg!
quiz-yes = ✅ Ha.
quiz-look = 👀 Yana bir qaraymiz.

quiz-few = Qoidalar oʻzgargan, savollar tekshirilmoqda. Hozircha shu yerda oʻqing.
quiz-stale = Bu hujjatlaringizga qanday taʼsir qiladi? Operatordan soʻrang: /hotline

quiz-law-tb = Rossiyada natija hujjatlarga ham taʼsir qilishi mumkin. Yurist bilan erta maslahatlashing. Kasallikni shifokordan yashirmang.

quiz-end =
    { $came }

    { $title }
    { $learnt }

    Tekshirilgan sana: { $date }. Batafsil:
    .again = 🔄 Yana bir marta

quiz-end-tb =
    • Yoʻtal ikki hafta yoki undan uzoq boʻlsa, shifokorga boring.
    • Xonani shamollating. Yoʻtalganda ogʻizni yoping, niqob taqing.
    • Tabletkani har kuni, oxirigacha iching. Sil davolanadi.
    • Bu kasallik uyat emas.
quiz-end-papers =
    • Ish boshlashdan oldin: yozma shartnoma, bir nusxasi sizda.
    • Ishda hech kim pasportingizni ushlab turishga haqli emas.
    • Xabarlar, suratlar, oʻtkazmalar, hamkasblar ismini saqlang.
    • Oylik berishmadimi? Mehnat inspeksiyasiga shikoyat qiling.
    Xavf boʻlsa, <b>102</b> yoki <b>112</b> ga qoʻngʻiroq qiling.
quiz-end-quake =
    • Yugurmang. Mustahkam stol tagiga kiring, bosh va boʻyningizni yoping, stolni ushlang.
    • Silkinish toʻxtagach, zina orqali tashqariga chiqing.
    • Gaz hidi bormi? Elektr tugmalariga tegmang, tashqariga chiqing.
    • Bugun: shkaflarni mahkamlang, karavotni derazadan nariroq suring.
    Yaradorlar bormi? <b>112</b> yoki <b>103</b> ga qoʻngʻiroq qiling.

quiz-ask-tb-signs = Rustam necha haftadan beri oʻzini yomon his qilyapti. Nimalar sil (туберкулёз) belgisi boʻlishi mumkin?
    .topic = Sil belgilari
    .cough = Ikki hafta yoʻtalish
    .sweat = Kechasi terlash
    .tooth = Tish ogʻrigʻi
    .weight = Ozib ketish
quiz-why-tb-signs = Ikki hafta yoki undan uzoq yoʻtal sil belgisi boʻlishi mumkin. Balgʻamda qon, koʻkrak ogʻrigʻi, isitma ham. Kechasi terlash, ozib ketish, holsizlik ham. Oilaviy shifokorga yoki sil dispanseriga (тубдиспансер) boring.
quiz-ask-tb-room = Toʻrtta doʻst xona qidiryapti. Qaysi xonada sil yuqish xavfi kamroq?
    .topic = Qaysi xona xavfsizroq
    .high = Yuqori qavatdagi xona
    .aired = Tez-tez shamollatiladigan xona
    .carpet = Gilam solingan xona
quiz-why-tb-room = Oʻpka sili bor odam yoʻtalsa yoki gapirsa, sil havo orqali oʻtadi. Tor, havosiz xonada xavf koʻproq. Xonani kuniga bir necha marta shamollating.
quiz-ask-tb-carrier = Dilshod oʻzini yaxshi his qiladi. Tekshiruvda sil mikrobi topildi, lekin u kasal emas. Nima toʻgʻri?
    .topic = Mikrob hali kasallik emas
    .nobody = U hech kimga yuqtirmaydi
    .old = Mikrob faqat keksalarda bor
    .water = Mikrob sovuq suvdan boʻladi
quiz-why-tb-carrier = Mikrobi bor, lekin kasal boʻlmagan odam hech kimga yuqtirmaydi. Mikrob odamlarning taxminan toʻrtdan birida bor. Ulardan 100 tasidan faqat 5–10 tasi kasal boʻladi.
quiz-ask-tb-cure = Nargizaning onasida sil. “Men tuzalamanmi?” deb soʻraydi u. Nima deb javob berasiz?
    .topic = Sil davolanadi
    .operation = Faqat operatsiya bilan
    .abroad = Faqat uzoq davlatda
    .tablets = Ha, har kuni tabletka bilan
quiz-why-tb-cure = Sil davolanadi. Oddiy silda taxminan 6 oy har kuni tabletka ichiladi. Baʼzan uzoqroq: shifokor hal qiladi. Bu kasallik uyat emas.
quiz-ask-tb-end = Akmal ikki oydan beri tabletka ichyapti. U oʻzini yana yaxshi his qilyapti. U nima qiladi?
    .topic = Tabletka oxirigacha
    .friend = Doʻstidan soʻraydi
    .full = Oxirigacha ichadi
    .online = Internetdan soʻraydi
quiz-why-tb-end = Yaxshi his qilish hali oxiri emas. Erta toʻxtatilsa, sil qaytadi va tabletka mikrobni endi oʻldirmaydi. Qancha vaqt ichishni shifokor hal qiladi.
quiz-ask-tb-air = Buvida sil bor. U yoʻtaladi va tabletka ichadi. Uydagi boshqalarni nima asraydi?
    .topic = Uyda nima asraydi
    .air = Tez-tez shamollatish
    .light = Kechasi chiroq yoqish
    .mouth = Ogʻizni yopib yoʻtalish
    .mask = Yoʻtal borida niqob taqish
quiz-why-tb-air = Xonani kuniga bir necha marta shamollating. Yoʻtalganda ogʻizni yoping, niqob taqing. Toʻgʻri davolanishning ikki-uch haftasidan keyin koʻpchilik boshqalarga yuqtirmaydi.
quiz-ask-tb-family = Oilada kimdadir sil bor. Boshqalar oʻzini yaxshi his qiladi. Ular nima qiladi?
    .topic = Oilani tekshirish
    .paint = Devorlarni boʻyaydi
    .test = Shifokordan tekshiruv soʻraydi
    .curtains = Pardalarni yuvadi
quiz-why-tb-family = Birga yashaydiganlarning hammasi shifokordan tekshirishni soʻraydi. Kichik bolalarga xavf koʻproq. Chaqaloq uchun БЦЖ emlashi haqida soʻrang.
quiz-ask-tb-journey = Farida silga qarshi tabletka ichyapti. Kelasi hafta u vataniga ketadi. U oʻzi bilan nima oladi?
    .topic = Davolanish paytida vatanga
    .blanket = Issiq koʻrpa
    .tablets = Yoʻlga yetadigan tabletka
    .summary = Shifokor xulosasi
quiz-why-tb-journey = Tabletkasiz va shifokor xulosasisiz (выписка) ketmang. Vatandagi silga qarshi dasturdan davolashni davom ettirishni soʻrang.

quiz-ask-papers-contract = Ertaga yangi ish boshlaysiz. Avval nimani soʻraysiz?
    .topic = Yozma shartnoma
    .jacket = Ish kurtkasini
    .written = Yozma shartnomani
    .music = Ishda musiqa qoʻyishni
quiz-why-papers-contract = Ish boshlashdan oldin yozma shartnoma soʻrang. Bir nusxasi sizda qoladi. Ish beruvchining toʻliq nomi, manzili va telefonini yozib oling.
quiz-ask-papers-passport = Boshliq pasportingizni “saqlab turaman” deb oldi va qaytarmayapti. Nima yordam beradi?
    .topic = Pasport sizniki
    .message = Xabar yozib soʻrash
    .police = 102 ga qoʻngʻiroq
    .phone = Yangi telefon
    .consul = Konsulxona
quiz-why-papers-passport = Ish beruvchi, uy egasi yoki vositachi pasportingizni ushlab turishga haqli emas. Uni xabar yozib yoki guvoh oldida soʻrang. Berishmadimi? 102 ga qoʻngʻiroq qiling va konsulxonaga ayting. Qoʻyib yuborishmayaptimi? 102 yoki 112 ga qoʻngʻiroq qiling, manzilni ayting.
quiz-ask-papers-proof = Bir oy ishladingiz, pul berishmadi. Ishlaganingizni nima isbotlaydi?
    .topic = Ish isboti
    .chats = Boshliq bilan yozishma
    .photos = Ishdagi suratlar
    .lunch = Tushlik cheki
    .transfers = Bank oʻtkazmalari
    .names = Hamkasblar ismi
quiz-why-papers-proof = Shartnoma, yozishma, ishdagi suratlar, bank oʻtkazmalari va hamkasblar ismini saqlang. Shikoyat qilganda ular yordam beradi.
quiz-ask-papers-copies = Rossiyada ish hujjatlaringiz nusxasini yozma soʻradingiz. Ish beruvchi ularni necha kunda berishi kerak?
    .topic = Ish hujjatlari nusxasi
    .three = 3 ish kuni
    .forty = 40 ish kuni
    .ninety = 90 ish kuni
quiz-why-papers-copies = Ish beruvchi ularni 3 ish kunida berishi kerak. Yozma soʻrang va xatingiz nusxasini olib qoling.
quiz-ask-papers-crime = Rossiyada boshliq sizga uch oydan beri hech narsa toʻlamayapti. Bu nima?
    .topic = Toʻlamaslik — jinoyat
    .luck = Omadsizlik
    .crime = Boshliqning jinoyati
    .custom = Mahalliy odat
quiz-why-papers-crime = Boshliq ikki oydan ortiq oylik bermasa, bu jinoyat. Oylikning bir qismini uch oydan ortiq bermasa, bu ham jinoyat.
quiz-ask-papers-where = Rossiyada boshliq oylik haqidagi xatingizga javob bermayapti. Avval qayerga shikoyat qilasiz?
    .topic = Qayerga shikoyat (Rossiya)
    .inspection = Mehnat inspeksiyasiga
    .post = Pochtaga
    .station = Vokzalga
quiz-why-papers-where = Davlat mehnat inspeksiyasiga shikoyat qiling: онлайнинспекция.рф. Natija yoʻqmi? Prokurorga yozing, keyin sudga boring.
quiz-ask-papers-day = Siz Qozogʻistonda ishlaysiz. Oylik keyingi oyning nechanchi kunigacha berilishi kerak?
    .topic = Oylik kuni
    .thirtieth = 30-kunigacha
    .tenth = 10-kunigacha
    .twentieth = 20-kunigacha
quiz-why-papers-day = Oylik oyiga kamida bir marta, keyingi oyning 10-kunigacha berilishi kerak. Kechiksa, ish beruvchi sizga qoʻshimcha pul (penya) toʻlashi kerak.
quiz-ask-papers-monthly = Siz Qozogʻistonda ishlaysiz. Har oy sizga nima berilishi kerak?
    .topic = Har oy nima berilishi kerak
    .tenge = Tengeda oylik
    .uniform = Yangi kiyim
    .statement = Oylikning yozma hisobi
quiz-why-papers-monthly = Oyiga kamida bir marta oylik tengeda berilishi kerak. Oylikning yozma hisobi ham berilsin. Har bir hisobni saqlang.
quiz-ask-papers-complain = Qozogʻistonda boshliq sizga pul toʻlamayapti. Avval qayerga shikoyat qilasiz?
    .topic = Qayerga shikoyat (Qozogʻ.)
    .post = Pochtaga
    .station = Vokzalga
    .inspection = Mehnat inspeksiyasiga
quiz-why-papers-complain = Hududingiz Davlat mehnat inspeksiyasiga yoki enbek.kz orqali shikoyat qiling. Natija yoʻqmi? Prokuraturaga, keyin sudga boring.

quiz-ask-quake-inside = Siz uydasiz, toʻrtinchi qavatda. Xona silkina boshladi. Avval nima qilasiz?
    .topic = Birinchi soniya
    .film = Doʻstlarimga videoga olaman
    .table = Mustahkam stol tagiga kiraman
    .meal = Ovqatimni tugataman
quiz-why-quake-inside = Silkinish paytida yugurmang. Mustahkam stol tagiga kiring, bosh va boʻyningizni yoping, stolni ushlang. Faqat toʻxtagach tashqariga chiqing.
quiz-ask-quake-wall = Yoningizda stol yoʻq. Hali silkinyapti. Nima qilasiz?
    .topic = Stol boʻlmasa
    .wall = Ichki devor yonida egilaman
    .picture = Suratga olaman
    .head = Bosh, boʻynimni yopaman
    .hold = Biror narsani ushlab turaman
quiz-why-quake-wall = Ichki devor yonida egiling, derazadan uzoqroq turing. Bosh va boʻyningizni yoping. Silkinish toʻxtaguncha biror narsani mahkam ushlab turing.
quiz-ask-quake-street = Siz koʻchadasiz. Yer silkinyapti. Nimalardan uzoqroq turasiz?
    .topic = Koʻchada
    .walls = Devorlardan
    .wires = Simlardan
    .birds = Qushlardan
    .bridges = Koʻpriklardan
quiz-why-quake-street = Ochiq joyga boring, devor, sim va koʻpriklardan uzoqlashing.
quiz-ask-quake-gas = Silkinish toʻxtadi. Uyda gaz hidi bor. Nima qilasiz?
    .topic = Gaz hidi
    .bed = Oʻrin-joyni yigʻaman
    .floor = Polni supuraman
    .out = Tugmaga tegmay chiqaman
quiz-why-quake-gas = Elektr tugmalariga tegmang, olov yoqmang. Zina orqali tashqariga chiqing. 104 yoki 112 ga tashqaridan qoʻngʻiroq qiling.
quiz-ask-quake-after = Silkinish toʻxtadi, gaz hidi yoʻq. Nima qilasiz?
    .topic = Silkinish toʻxtagach
    .shut = Gaz, elektrni oʻchiraman
    .talk = Telefonda uzoq gaplashaman
    .stairs = Zina orqali chiqaman
    .hurt = Yaradorlarga yordam beraman
quiz-why-quake-after = Gaz va elektrni oʻchiring, zina orqali chiqing, yaradorlarga yordam bering. Yaradorlar uchun 112 yoki 103 ga qoʻngʻiroq qiling. Boshqa qoʻngʻiroqlar qisqa boʻlsin. Yana silkinishi mumkin. Ruxsatsiz ichkariga qaytmang.
quiz-ask-quake-ready = Bugun hammasi tinch. Xonangizni nima xavfsizroq qiladi?
    .topic = Oldindan tayyorlik
    .cupboards = Devorga mahkamlangan shkaf
    .beds = Derazadan nari karavot
    .flowers = Stol ustidagi gul
    .taps = Gazni oʻchirish joyini bilish
quiz-why-quake-ready = Shkaflarni devorga mahkamlang. Karavot tepasiga ogʻir narsa qoʻymang. Karavotni derazadan nariroq suring. Gaz, suv va elektr qayerdan oʻchirilishini bilib oling.

quiz-gain =
    <b>{ $title }</b> · mashgʻulot { $training }
    Toʻgʻri javoblar, oldin → keyin:

    { $lines }

    Besh va undan koʻp kishining jami, har besh kishidan keyin yangilanadi. Alohida odamlarning javoblari saqlanmaydi.
    .all = Hamma savollar
quiz-gain-line = { $topic }: { $before } → { $after }
quiz-gain-few =
    <b>{ $title }</b> · mashgʻulot { $training }
    Testni besh kishidan kam odam tugatgan. Hozircha koʻrsatadigan narsa yoʻq.
