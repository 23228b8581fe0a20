# Not yet read by a native speaker.
# Alerts of danger: who gets them, of where, about what, and when not. See config/alerts.toml.
# The line that comes unasked (alerts-offer) and the test must tell a stranger nothing.

# A message for an earthquake comes after the shaking. Facts: D-05 D-06 D-11.
alerts-first = Zilzilada bu birinchi ogohlantirish <b>emas</b>. Uni kutmang: yer qimirlasa, darhol oʻzingizni himoya qiling. Sirena eshitildimi? Televizor yoki radioni yoqing. Telegram sekin ishlashi yoki ishlamasligi mumkin.

# Comes once after a first article, twice at most.
alerts-offer = Hududingiz boʻyicha xabarlar kerakmi?
    .yes = Batafsil
    .no = Hozir emas
alerts-declined =
    Yaxshi. Hech narsa saqlanmadi.
    Keyin kerak boʻlsa: /alerts
    .yes = ✅ Baribir xabar bering

# The last line is the consent, in one line.
alerts-consent =
    <b>Hududingizdagi xavf haqida shoshilinch xabarlar</b>
    Nima boʻldi, qayerda va nima qilish kerak: oʻz tilingizda.

    { alerts-first }

    Rozi boʻlsangiz, xabarlarni toʻxtatguningizcha hudud va mavzularingizni saqlayman.
    .yes = ✅ Ha, xabar bering
    .no = Hozir emas
    .signals = 📱 Telefondagi signallar

alerts-country = Qaysi mamlakat boʻyicha xabarlar kerak?
alerts-region = Qaysi hudud? Nomining birinchi harflarini yozsangiz ham boʻladi.
    .whole = Butun mamlakat
# Something was typed that no country or region of the list begins with.
alerts-not-listed = Roʻyxatda bunday nom yoʻq. Tugmani bosing yoki nomning birinchi harflarini yozing.
# A whole country in a list of places.
alerts-whole = { $country }: butun mamlakat

# What I get and why. $state is one of the alerts-state lines, $quiet one of the alerts-quiet lines.
alerts-main =
    <b>{ $state }</b>
    📍 Joylar: { $places }
    ☑️ Nima haqida: { $topics }
    🌙 Jim soatlar: { $quiet }
    Bu xabarlar sizga keladi, chunki rozi boʻlgansiz: { $since }.

    { alerts-first }
    .where = 📍 Joylar
    .about = ☑️ Nima haqida
    .quiet = 🌙 Jim soatlar
    .pause = ⏸ Tanaffus
    .resume = ▶️ Tanaffusni tugatish
    .test = 🔔 Sinov xabari
    .stop = ⛔ Xabarlarni toʻxtatish

alerts-state-on = Shoshilinch xabarlar yoqilgan.
# Only what is Extreme comes through a pause and through hours of silence.
alerts-state-until = Tanaffus tugaydi: { $until }. Faqat hayotga katta xavf boʻlsa yozaman.
alerts-state-off = Tanaffus siz tugatguningizcha davom etadi. Faqat hayotga katta xavf boʻlsa yozaman.
alerts-quiet-none = yoʻq
alerts-quiet-hours = { $hours } (hayotga katta xavf boʻlsa, xabar baribir keladi)
alerts-quiet-nowhere = Sizda soat nechaligini bilmayman. Hududingizni ayting: /region

# Words of a list, and buttons with a box before them.
alerts-topics =
    .emergency = Odamlarga xavf
    .weather = Ob-havo
    .border = Chegaralar
    .law = Yangi qonunlar
    .trainings = Mashgʻulotlar
    .exercise = Oʻquv mashqlari

alerts-where =
    <b>Joylar</b>
    Joyni roʻyxatdan olib tashlash uchun uni bosing. Oilangiz yashaydigan hududni ham qoʻshish mumkin.
    .add = ➕ Joy qoʻshish
alerts-added = Qoʻshildi: { $place }.
alerts-covered = Bu joy roʻyxatda bor.
alerts-dropped = Olib tashlandi: { $place }.
alerts-last = Roʻyxatdagi yagona joy: { $place }. Avval boshqasini qoʻshing yoki xabarlarni toʻxtating.
    .add = ➕ Joy qoʻshish
    .stop = ⛔ Xabarlarni toʻxtatish
alerts-full = Roʻyxatda { $count } ta joy bor, bundan ortiq saqlay olmayman. Avval bittasini olib tashlang.

alerts-about = { $always }: bu sizga doim keladi. Yana nima kerakligini tanlang.

alerts-quiet =
    <b>Jim soatlar</b>
    Bu soatlarda xabar yubormayman. Hayotga katta xavf boʻlsa, baribir yuboraman.
    Hozir sizda soat { $time }. Notoʻgʻrimi? Hududni oʻzgartiring: /region
    .off = Jim soatlar kerak emas

alerts-pause =
    <b>Tanaffus</b>
    Qancha vaqt xabar yubormay turay? Hayotga katta xavf boʻlsa, baribir yuboraman.
    .day = Bir kun
    .week = Bir hafta
    .until = Oʻzim aytgunimcha

alerts-test =
    Telegramni yoping va telefonni qulflang. 15 soniyadan keyin sinov xabari keladi.
    Keyin ayting: ovoz chiqdimi?
alerts-ring = <b>Sinov.</b> Xavf yoʻq. Ovoz chiqdimi?
    .rang = Ha, ovoz chiqdi
    .silent = Yoʻq
alerts-rang = Yaxshi. Telefon yoki sozlamalar oʻzgarsa, yana tekshiring.

# Names of settings differ from phone to phone: the line that says so must stay.
alerts-silent =
    <b>Ovoz chiqmadi: avval chatni tekshiring</b>
    1. Bu chatni oching. Tepada ismimni bosing.
    2. Ovoz oʻchiqmi? Bildirishnomalarni yoqing.
    3. Telefon ovozsiz yoki “bezovta qilinmasin” rejimida emasmi?
    Keyin telefon sozlamalari. Telefoningiz qaysi?
    .android = Android
    .iphone = iPhone
    .again = 🔔 Yana tekshirish
alerts-android =
    <b>Android</b>
    1. Sozlamalarni, keyin “Ilovalar”ni, keyin Telegramni oching.
    2. Bildirishnomalarga ruxsat bering, ovozi ham boʻlsin.
    3. Batareya: “Cheklovsiz”ni tanlang, telefon Telegramni uxlatib qoʻymasin.
    4. Batareyani tejash rejimini oʻchiring.
    Telefoningizda soʻzlar boshqacha boʻlishi mumkin.
    .again = 🔔 Yana tekshirish
alerts-iphone =
    <b>iPhone</b>
    1. Sozlamalarni, keyin “Bildirishnomalar”ni, keyin Telegramni oching.
    2. Bildirishnomalarga ruxsat bering va ovozni yoqing.
    3. Telefonning yoniga qarang: u ovozsiz rejimda emasmi?
    4. Sozlamalar, “Fokus”: “Bezovta qilinmasin” oʻchiqmi?
    5. Sozlamalar, “Batareya”: tejash rejimi oʻchiqmi?
    Telefoningizda soʻzlar boshqacha boʻlishi mumkin.
    .again = 🔔 Yana tekshirish

alerts-sure = Hamma xabarlar toʻxtatilsinmi? Unda hayotga katta xavf boʻlsa ham ogohlantirmayman.
    .keep = Yoʻq, qolsin
    .stop = Ha, toʻxtatilsin
alerts-stopped =
    Toʻxtatildi. Hudud va mavzularingiz bu yerdan oʻchirildi.
    Xavf boʻlsa, <b>112</b> ga qoʻngʻiroq qiling.
    .yes = ✅ Yana xabar bering

## Templates of alerts
# An alert has at most 600 characters. Its order: who says it, what to do, the hazard, the place,
# begin, end, meeting point. Names of hazards and sources stand on buttons: 30 characters.

alerts-told-exercise = <b>OʻQUV MASHQI. Xavf yoʻq.</b>
alerts-told-test = <b>SINOV. Xavf yoʻq.</b>
alerts-told-source = Manba: { $source }
alerts-told-update = Yangi matn. Oldingi ogohlantirish ({ $time }) endi amal qilmaydi.
# $level is one of the levels below.
alerts-told-hazard = <b>{ $hazard }</b>. { $level }
alerts-told-where = Qayerda: { $places }
alerts-told-more = { $places } va yana { $count } ta
# $words were typed once, as on the signs; they stay as they are.
alerts-told-signs = Koʻcha yozuvlarida: “{ $words }”
alerts-told-begins = Boshlanishi: { $time }
alerts-told-ends = Tugashi: { $time }
# A moment by the clock of a place, which is named.
alerts-told-moment = { $time }, mahalliy vaqt: { $place }
alerts-told-meeting = Yigʻilish joyi: “{ $words }”
# Before words that are there in Russian only.
alerts-told-russian = Oʻzbekcha matn hali yoʻq. Ruscha:
alerts-told-own = { $words }
alerts-told-over = <b>Tugadi: { $hazard }</b>
alerts-told-no-longer = Ogohlantirish ({ $time }) endi amal qilmaydi.
alerts-told-mistake = <b>Bu xato edi: { $hazard }</b>
alerts-told-wrong = Ogohlantirish ({ $time }) xato edi. Unga amal qilmang.
alerts-told-replaced = <b>Bu eski xabar: { $hazard }</b>
alerts-told-newer = Pastda yangiroq xabar bor. Oʻshanga amal qiling.
# For staff, in a preview.
alerts-told-unread = Bu shablonni ona tili oʻzbekcha boʻlgan odam hali oʻqimagan.

alerts-level =
    .Extreme = Hayot uchun xavfli
    .Severe = Katta xavf
    .Moderate = Ehtiyot boʻling
    .Minor = Bilib qoʻying

# Facts: config/alerts.toml names those of each line.
alerts-hazard-earthquake = Zilzila
alerts-do-earthquake-cover = Yugurmang. Mustahkam stol tagiga kiring, boshingizni yoping, stolni ushlang.
alerts-do-earthquake-lift = Silkinishda zinada yurmang, liftga minmang, balkonga chiqmang.
alerts-do-earthquake-after = Toʻxtagach, zina orqali tashqariga chiqing. Yana silkinishi mumkin.
alerts-do-earthquake-gas = Gaz hidi bormi? Tugmalarga tegmang, tashqariga chiqing.

alerts-hazard-flood = Suv toshqini
alerts-do-flood-up = Yuqori qavatga yoki tomga chiqing, yopiq chordoqqa kirmang.
alerts-do-flood-water = Oqayotgan suvga yayov ham, mashinada ham kirmang.
alerts-do-flood-take = Keting deyishdimi? Hujjat, dori, suv, issiq kiyim oling.

alerts-hazard-mudflow = Sel
alerts-do-mudflow-climb = Gulduros eshitdingizmi? Darhol qiyalikdan kamida 50–100 m tepaga chiqing.
alerts-do-mudflow-cross = Selning yoʻlini hech qachon kesib oʻtmang.
alerts-do-mudflow-camp = Togʻ daryolaridan uzoq turing.
alerts-do-mudflow-wave = Ikkinchi toʻlqin kelishi mumkin.

alerts-hazard-landslide = Yer koʻchkisi
alerts-do-landslide-leave = Uydan chiqing. Qiyalikdan yon tomonga yurib, mustahkam yerga boring.
alerts-do-landslide-off = Vaqt bormi? Gaz, elektr va suvni oʻchiring. Hujjatlarni oling. Qoʻshnilarga ayting.
alerts-do-landslide-back = Koʻchki yaqiniga qaytmang.

alerts-hazard-avalanche = Qor koʻchkisi
alerts-do-avalanche-stay = Toqqa chiqmang.
alerts-do-avalanche-run = Qor koʻchkisi balanddan kelyaptimi? Yon tomonga yoki qoya orqasiga yuguring.
alerts-do-avalanche-caught = Qor sizni olib ketyaptimi? Burun va ogʻzingizni yoping, suzgandek qor chetiga chiqing.

alerts-hazard-fire = Yongʻin
alerts-do-fire-out = Zina orqali tashqariga chiqing, liftga minmang. Narsa olgani qaytmang.
alerts-do-fire-low = Tutunda egilib yuring. Eshiklarni ortingizdan yoping.
alerts-do-fire-call = 101 yoki 112 ga qoʻngʻiroq qiling.
alerts-do-fire-smoke = Zina tutunga toʻlganmi? Uyda qoling, eshik tirqishini hoʻl mato bilan berkiting.

alerts-hazard-gas = Gaz sizib chiqishi
alerts-do-gas-switch = Ichkarida elektr tugmasi, gugurt va telefonga tegmang.
alerts-do-gas-out = Hamma zina orqali tashqariga chiqsin. Qoʻshnilar eshigini taqillatib, ogohlantiring.
alerts-do-gas-call = Koʻchaga chiqib, 104 yoki 112 ga qoʻngʻiroq qiling.

alerts-hazard-chemicals = Kimyoviy avariya
alerts-do-chemicals-inside = Ichkariga kiring. Deraza, eshik va havo teshiklarini yoping.
alerts-do-chemicals-cloth = Burun va ogʻizga hoʻl mato tuting. Radio yoki televizorni yoqing, aytganini qiling.
alerts-do-chemicals-outside = Koʻchada: shunday yuringki, shamol yoningizdan essin. Bulutga kirmang.
alerts-do-chemicals-cellar = Oʻzingizcha yertoʻlaga tushmang.

alerts-hazard-cold = Qattiq sovuq
alerts-do-cold-dress = Qavat-qavat kiyining. Quruq keng poyabzal, bosh kiyim, qoʻlqop kiying. Spirtli ichimlik ichmang.
alerts-do-cold-sick = Odamni sovuqda uyqu bosyaptimi, esi chalkashyaptimi? Issiq joyga olib kiring, 103 ga qoʻngʻiroq qiling.
alerts-do-cold-fumes = Gaz plita yoki mangal bilan isinmang: is gazi oʻldiradi.

alerts-hazard-heat = Jazirama issiq
alerts-do-heat-shade = Soyada boʻling, tanaffus qiling, bosh kiyim kiying. Suvni tez-tez, oz-ozdan iching.
alerts-do-heat-sick = Odamning terisi issiqmi, esi chalkashyaptimi, qusyaptimi? Darhol 103 ga qoʻngʻiroq qiling.
alerts-do-heat-wet = Terisini hoʻllang va yelpiting.

alerts-hazard-storm = Kuchli shamol
alerts-do-storm-inside = Mustahkam uyda boʻling, derazadan uzoq turing.
alerts-do-storm-work = Balandda va kranda ishlamang.
alerts-do-storm-outside = Daraxt, reklama taxtasi, bekat va qurilish havozasi (леса) tagida turmang.

alerts-hazard-blizzard = Qor boʻroni
alerts-do-blizzard-stay = Yoʻlga chiqmang. Hech qayerga yolgʻiz bormang.
alerts-do-blizzard-car = Mashina qorda qoldimi? Ichida qoling, 112 ga qoʻngʻiroq qiling.
alerts-do-blizzard-pipe = Avval mashinaning tutun quvurini qordan tozalang. Deraza bir barmoq ochiq tursin.

alerts-hazard-unrest = Tartibsizliklar
alerts-do-unrest-crowds = Olomonga yaqinlashmang. Derazadan uzoq turing.
alerts-do-unrest-orders = Komendantlik soatida koʻchaga chiqmang. Hujjat yoningizda boʻlsin. Faqat rasmiy xabarlarga ishoning.
alerts-do-unrest-film = Suratga, videoga olmang, tarqatmang.

alerts-hazard-attack = Hujum
alerts-do-attack-away = Olomon va derazadan uzoq turing.
alerts-do-attack-orders = Mahalliy hokimiyat aytganini qiling. Hujjat va telefon yoningizda boʻlsin.
alerts-do-attack-wreck = Yerdagi parchalarga tegmang. 100 m uzoqda turing. 112 ga qoʻngʻiroq qiling.
alerts-do-attack-film = Suratga, videoga olmang, tarqatmang.

alerts-hazard-drone = Dron yoki raketa xavfi
alerts-do-drone-inside = Ichkariga kiring, derazadan uzoq, iloji boricha pastda boʻling. Liftga minmang.
alerts-do-drone-outside = Koʻchada: yaqin binoga yoki yerosti yoʻlagiga kiring. Yoʻqmi? Yoting, boshingizni yoping.
alerts-do-drone-wreck = Parchalarga tegmang. 100 m uzoqda turing. 112 ga qoʻngʻiroq qiling.
alerts-do-drone-film = Suratga, videoga olmang, tarqatmang.

alerts-hazard-border = Chegara yopiq
alerts-do-border-stay = Xavfsiz joyda qoling. Rasmiy xabarlarni kuzating.
alerts-do-border-consulate = Konsulxonadan sizni fuqarolar roʻyxatiga yozishni soʻrang.
alerts-do-border-days = Boʻlish muddatingiz tugayaptimi? Oxirgi kunni kutmay, migratsiya xizmatidan soʻrang.

alerts-hazard-disease = Kasallik
alerts-do-disease-call = Hayotga xavf bormi? 103 yoki 112 ga qoʻngʻiroq qiling. Qoʻngʻiroq bepul.
alerts-do-disease-pills = Antibiotikni oʻzingizcha, shifokorsiz ichmang.

alerts-hazard-noheating = Isitish, chiroq yoki suv yoʻq
alerts-do-noheating-fumes = Gaz plita, duxovka, mangal yoki generator bilan isinmang: is gazi oʻldiradi.
alerts-do-noheating-room = Bitta xonaga yigʻiling. Qavat-qavat quruq kiyim, bosh kiyim kiying. Derazaga koʻrpa iling.
alerts-do-noheating-water = Suv gʻamlang: nasoslar toʻxtashi mumkin.
alerts-do-noheating-report = Juda sovuqmi? Isinish joyini 112 dan soʻrang.

alerts-hazard-law = Qoida oʻzgardi
alerts-do-law-read = Hozirgi qoidani oʻqing: /rights
alerts-do-law-check = Qoidalar oʻzgaradi. Pul toʻlash yoki imzo qoʻyishdan oldin tekshiring.

alerts-hazard-papers = Hujjat tekshiruvi: huquqingiz
alerts-do-papers-carry = Yoningizda boʻlsin: pasport, migratsiya kartasi, registratsiya, patent va uning cheklari yoki mehnat shartnomasi, polis.
alerts-do-papers-ask = Kim va nega tekshirayotganini soʻrashingiz mumkin.
alerts-do-papers-calm = Qochmang, haqorat qilmang, naqd pul bermang.
alerts-do-papers-sign = Tushunmagan qogʻozingizga imzo qoʻymang. Tarjimon soʻrang.

alerts-source-kz-emergency = Qozogʻiston FVV (МЧС)
alerts-source-kz-weather = Казгидромет (Qozogʻiston)
alerts-source-kz-akimat = Viloyat yoki shahar akimati
alerts-source-kz-health = Qozogʻiston Sogʻliq vazirligi
alerts-source-kz-police = Qozogʻiston politsiyasi
alerts-source-kz-border = Qozogʻiston chegara xizmati
alerts-source-ru-emergency = Rossiya FVV (МЧС)
alerts-source-ru-weather = Росгидромет (Rossiya)
alerts-source-ru-region = Hudud hukumati (Rossiya)
alerts-source-ru-sanitary = Роспотребнадзор (Rossiya)
alerts-source-ru-health = Rossiya Sogʻliq vazirligi
alerts-source-ru-police = Rossiya IIV (МВД)
alerts-source-ru-border = Rossiya chegara xizmati
alerts-source-kg-emergency = Qirgʻiziston FVV (МЧС)
alerts-source-tj-emergency = Tojikiston FV qoʻmitasi (КЧС)
alerts-source-uz-emergency = Oʻzbekiston FVV
alerts-source-kg-consulate = Qirgʻiziston konsulxonasi
alerts-source-tj-consulate = Tojikiston konsulxonasi
alerts-source-uz-consulate = Oʻzbekiston konsulxonasi

# sending: approval, sending, times, progress. Only staff read these.

# A person of the staff, by number alone.
alerts-number = № { $number }
# why: a word that says what is in the way.
alerts-no =
    { $why ->
        [own] Bu oʻzingizning ogohlantirishingiz. Uni boshqa kishi tasdiqlashi kerak.
        [role] U yerda buni qilishga rolingiz yoʻq.
        [done] U allaqachon tasdiqlangan, vaqtini kutyapti.
        [sent] U allaqachon yuborilgan.
        [edited] U oʻzgartirilgan, qaytarilgan yoki qaytadan soʻralgan. Hech narsa yuborilmadi.
        [void] Soʻrov endi amal qilmaydi: u oʻzgargan yoki muallif endi xodim emas. Hech narsa yuborilmadi.
        [author] Muallif endi xodim emas. Yuborib boʻlmaydi.
        [lapsed] Soʻrovning 15 daqiqasi oʻtdi. Muallif uni bir bosishda yangilaydi.
        [count] Bu soʻralgan son emas. Hech narsa yuborilmadi.
        [factor] Avval ikkinchi omil kerak: botni yurituvchidan soʻrang.
        [unsent] Yuborib boʻlmadi: vaqti oʻtdi yoki uni hech kim olmaydi. U yana qoralama.
        [fault] Shu holida yuborib boʻlmaydi: joy, manba yoki vaqt endi toʻgʻri emas.
        [draft] U yuborilmagan.
       *[none] Bunday ogohlantirish yoʻq.
    }

alerts-counting = Odamlarni sanayapman. Sahifa birozdan keyin oʻzi keladi.
alerts-ask-passed = Tanlangan vaqt oʻtdi. Boshqasini tanlang.
    .when = 🕒 Qachon
alerts-ask-fault =
    Shu holida soʻrab boʻlmaydi.
    { $why }
alerts-ask-nobody = Hozir uni hech kim olmaydi. Aloqa yoʻq: { $unreachable }
alerts-ask-alone = U yerda sizdan boshqa tasdiqlovchi yoʻq. Administratorni chaqiring.
# later: how many sleep now. guard: no, double, third. duty: numbers, or nobody. when: a line.
alerts-ask =
    <b>{ $title }</b>
    { $when }
    Odamlar: <b>{ $count }</b>. Ulardan hozir jimlikda, keyin oladi: { $later }. Aloqa yoʻq: { $unreachable }
    { $guard ->
        [double] ⚠️ Odatdagidan ikki baravardan koʻp.
        [third] ⚠️ Ogohlantirish oluvchilarning 30 % idan koʻp.
       *[no] Odatdagidek.
    }
    { $duty ->
        [nobody] Tasdiqlovchilardan navbatchi yoʻq: hammasi chaqiriladi.
       *[other] Navbatda: { $duty }
    }
    .ask = Tasdiq soʻrash: { $count } kishi
alerts-asked =
    <b>{ $title }</b>
    { $state }
    { $duty ->
        [nobody] Tasdiqlovchilardan navbatchi yoʻq: hammasi chaqirilyapti.
       *[other] Navbatda: { $duty }
    }
    .look = 🔄 Yana koʻrish
    .draft = 📝 Qoralama
    .renew = 🔔 Yana soʻrash
# lapsed: yes or no.
alerts-asked-at =
    { $lapsed ->
        [yes] Soʻralgan: { $at }, odamlar: { $count }. Muddati { $until } da oʻtdi.
       *[no] Soʻralgan: { $at }, odamlar: { $count }. Muddati: { $until }.
    }
alerts-asked-opened = { $number } { $at } da ochdi
alerts-lapsed = № { $number } ni 15 daqiqada hech kim tasdiqlamadi. Hech narsa yuborilmadi.

# text: the alert itself. here and there: two clocks. now: counted just now. when: a line.
alerts-open =
    <b>{ $title }</b>
    { $text }

    № { $author } soʻragan, { $at }.
    { $when }
    Odamlar: <b>{ $count }</b>. Hozir sanaldi: { $now }. Ulardan hozir jimlikda, keyin oladi: { $silent }
    { $guard ->
        [double] ⚠️ Odatdagidan ikki baravardan koʻp.
        [third] ⚠️ Ogohlantirish oluvchilarning 30 % idan koʻp.
       *[no] Odatdagidek.
    }
    U yerda: { $there }. Bu yerda: { $here }.
    .approve = ✅ Tasdiqlash
    .preview = 📱 Telefondagidek
    .return = ↩️ Muallifga qaytarish
alerts-number-typed = Buni necha kishi oladi? Sahifadagi sonni yozing.
alerts-number-wrong = Sahifadagi son boshqa. Yana yozing.
alerts-code = Ikkinchi omilning olti raqamini yozing. Xabaringizni darrov oʻchiraman.
# why: wrong, used, stopped, none.
alerts-code-no =
    { $why ->
        [used] Bu kod ishlatilgan. Keyingisini kuting, 30 soniyadan oshmaydi.
        [stopped] Notoʻgʻri kodlar koʻp. Bir daqiqa kutib, yangisini yozing.
        [none] Sizda ikkinchi omil yoʻq: botni yurituvchidan soʻrang.
       *[wrong] Kod notoʻgʻri. Hozir koʻrayotgan olti raqamni yozing.
    }
# guard: double or third.
alerts-recount =
    { $guard ->
        [third] ⚠️ Bu ogohlantirish oluvchilarning 30 % idan koʻp.
       *[double] ⚠️ Bu odatdagidan ikki baravardan koʻp.
    }
    Sonni yana bir marta yozing.
# status: Actual, Exercise, Test.
alerts-final =
    { $status ->
        [Actual] <b>Oxirgi qadam. Bu mashq emas.</b>
       *[other] <b>Oxirgi qadam. Bu mashq.</b>
    }
    { $title }
    Odamlar: <b>{ $count }</b>
    { $when }
    .no = Yoʻq, orqaga
    .live = { $status ->
        [Actual] 🔴 ROSTDAN yuborish: { $count } kishi, { $title }
       *[other] MASHQ yuborish: { $count } kishi, { $title }
    }
    .plan = { $status ->
        [Actual] 🔴 ROSTDAN tasdiqlash: { $count }, { $title }
       *[other] MASHQ tasdiqlash: { $count } kishi, { $title }
    }
alerts-approved = Tasdiqlandi: № { $number }. Yuborilyapti, odamlar: { $count }
alerts-return =
    <b>{ $title }</b>
    Nega qaytarasiz?
    .source = Manba tasdiqlamaydi
    .text = Matn tushunarsiz
    .place = Joy notoʻgʻri
    .later = Hozir emas
alerts-returned = Muallifga qaytarildi. Hech narsa yuborilmadi.

# Told to other staff, also on a lock screen: numbers only.
alerts-told-opened = № { $by } sizning № { $number } soʻrovingizni ochdi.
alerts-told-returned =
    { $why ->
        [source] № { $by } № { $number } ni qaytardi: manba tasdiqlamaydi.
        [text] № { $by } № { $number } ni qaytardi: matn tushunarsiz.
        [place] № { $by } № { $number } ni qaytardi: joy notoʻgʻri.
       *[later] № { $by } № { $number } ni qaytardi: hozir emas.
    }
    .draft = 📝 Qoralama
alerts-told-sent =
    { $status ->
        [Actual] № { $by } № { $number } ni tasdiqladi. Yuborilyapti, odamlar: { $count }
       *[other] Mashq. № { $by } № { $number } ni tasdiqladi. Yuborilyapti, odamlar: { $count }
    }
    .progress = 📊 Borishi
alerts-told-author =
    { $status ->
        [Actual] Sizning № { $number } ni № { $by } tasdiqladi. Yuborilyapti, odamlar: { $count }
       *[other] Mashq. Sizning № { $number } ni № { $by } tasdiqladi. Yuborilyapti, odamlar: { $count }
    }
    .progress = 📊 Borishi
    .correct = ✏️ Tuzatish
alerts-told-planned = № { $by } № { $number } ni tasdiqladi. Chiqadi: { $at }.
    .progress = 📊 Koʻrish
alerts-told-soon = № { $number } bir soatdan keyin chiqadi: { $at }. Toʻxtatish mumkin.
    .progress = 📊 Koʻrish, toʻxtatish
alerts-told-stopped = № { $by } № { $number } ni toʻxtatdi.
    .progress = 📊 Borishi
alerts-told-resumed = № { $by } № { $number } ni davom ettirdi.
    .progress = 📊 Borishi

# state: running, stopped, held, done, over, cancelled, corrected, expired. end: an hour, or no.
alerts-progress =
    <b>№ { $number } · { $title }</b>
    { $state ->
        [running] Yuborilyapti.
        [stopped] ⏸ Toʻxtatilgan.
        [held] ⛔ Ushlab turilgan: tasdiqlangandan koʻp odam. Tasdiqni qaytadan soʻrang.
        [over] Tugadi.
        [cancelled] Bekor qilingan.
        [corrected] Tuzatilgan.
        [expired] Vaqti oʻtdi.
       *[done] ✅ Tayyor.
    }
    { $bar } { $share } %
    Tasdiqlangan: { $approved }
    Yuborildi: { $sent }
    Bloklagan: { $blocked }
    Nomaʼlum: { $unknown }
    Yuborilmadi: { $failed }
    Kutyapti: { $waiting }
    Shu orada kelgan: { $came }
    Hali jimlikda yoki ketgan: { $later }
    { $state ->
        [running] Soniyasiga: { $rate }. { $end ->
            [no] Qachon tugashi hali nomaʼlum.
           *[other] Taxminan { $end } da tugaydi.
        }
       *[other] {""}
    }{ $correction }
    .halt = ⏸ Toʻxtatish
    .proceed = ▶️ Davom etish
    .correct = ✏️ Tuzatish
    .over = 🏁 Tugadi
    .safe = 🙋 Omonmi, deb soʻrash
alerts-progress-corrected = Tuzatish yuborildi: { $sent } / { $total }
alerts-progress-here = U haqidagi xabar qanday borayotganini koʻrsatadi.
alerts-planned =
    <b>№ { $number } · { $title }</b>
    Tasdiqlangan, vaqtini kutyapti.
    { $when }
    Keyingisi: { $next }
alerts-halted = Toʻxtatildi. № { $number } yana qoralama, u chiqmaydi.

# when: a line that says it; there: the clock of its place.
alerts-when =
    Qachon yuborilsin?
    { $when }
    U yerda hozir { $there }.
    .now = Darrov
    .hour = 1 soatdan keyin
    .three = 3 soatdan keyin
    .tomorrow = Ertaga 8:00 da
    .typed = Boshqa vaqtda
    .repeat = Qayta-qayta
alerts-when-now = Darrov chiqadi.
alerts-when-once = Chiqadi: { $at }.
# words: cron words.
alerts-when-repeats = Qayta-qayta ({ $words }), birinchisi { $first }, { $until } gacha.
alerts-moment = Oʻsha joy vaqti bilan qachon? Masalan: 22.11 14:30
alerts-rhythm = Qanchalik tez-tez?
    .daily = Har kuni
    .weekly = Har hafta
    .words = Cron soʻzlari bilan
alerts-weekday = Qaysi kuni?
    .mon = Dushanba
    .tue = Seshanba
    .wed = Chorshanba
    .thu = Payshanba
    .fri = Juma
    .sat = Shanba
    .sun = Yakshanba
alerts-hour = Oʻsha joy vaqti bilan soat nechada? Masalan: 8:00
alerts-cron =
    Yozing: daqiqa, soat, kun, oy, hafta kuni. Kuniga koʻpi bilan bir marta.
    Masalan: <code>30 8 * 12 mon,fri</code>
alerts-season =
    Qancha vaqtga? Bugundan koʻpi bilan 90 kun.
    Qaysi kundan qaysi kungacha deb yozish mumkin: 01.12 - 28.02
alerts-season-days = Kunlar: { $days }
# why: unread, past, far, hour, words, season, never.
alerts-when-no =
    { $why ->
        [past] Bu vaqt oʻtdi. Keyinroq vaqtni yozing.
        [far] Bu 90 kundan uzoq. Kamroq tanlang.
        [hour] Soatni yozing, masalan 8:00.
        [words] Oʻqiy olmadim. Besh qism yozing, masalan: 30 8 * 12 mon,fri
        [season] Ikki kunni yozing, masalan: 01.12 - 28.02
        [never] Bu kunlarda bunday vaqt kelmaydi.
       *[unread] Vaqtni yozing, masalan: 22.11 14:30
    }
# why: empty, grown, guard, late, approval, author, gone, unsent.
alerts-held =
    № { $number } oʻz vaqtida chiqmadi.
    { $why ->
        [empty] Hozir uni hech kim olmas edi.
        [grown] Uni tasdiqlangandan ancha koʻp odam olar edi.
        [guard] Uni odatdagidan ancha koʻp odam olar edi.
        [late] Yuborilguncha vaqti oʻtib ketdi.
        [author] Muallif endi xodim emas.
        [gone] Muallif ketgan.
        [approval] Tasdiq endi amal qilmaydi.
       *[unsent] Yuborib boʻlmadi.
    }
    U yana qoralama. Kimga kerak boʻlsa, tasdiqni qaytadan soʻraydi.
    .draft = 📝 Qoralama

## What staff do: the menu, a draft step by step, its page
# Only staff read these. Numbers of people stand for their names.

# drafts: of this author; asked: what waits for this approver.
alerts-desk =
    <b>Shoshilinch xabarlar</b>
    Qoralamalaringiz: { $drafts }
    Tasdigʻingizni kutmoqda: { $asked }
    .new = ✏️ Yangi xabar
    .drafts = 📝 Qoralamalarim
    .asked = 🖐 Tasdiqni kutmoqda
    .past = 📡 Yuborilgan va joriy
    .practise = 🎯 Mashq
    .safe = 🙋 Odamlar omonmi?

# duty: lines like "Kazakhstan: No. 4". how: some, nobody, none.
alerts-new =
    <b>Hozir kim tasdiqlay oladi</b>
    { $how ->
        [some] { $duty }
        [nobody] Hech kim navbatda emas. Soʻrasangiz, barcha tasdiqlovchilarga signal boradi.
       *[none] Joylaringiz uchun boshqa tasdiqlovchi yoʻq. Qoralama yozish mumkin, yuborib boʻlmaydi.
    }
    Ikkinchi odam tasdiqlamaguncha hech kimga hech narsa bormaydi.
    .begin = ✏️ Boshlash
alerts-duty =
    .nobody = hech kim; hammaga signal
    .one = № { $number }
alerts-everywhere = Hamma joyda

# A button: "7: Mudflow · Almaty region".
alerts-entry = { $number }: { $title }
alerts-title = { $hazard } · { $places }
# list: drafts, asked, past. count: how many.
alerts-list =
    { $list ->
        [drafts] <b>Qoralamalarim</b>: { $count }
        [asked] <b>Tasdiqni kutmoqda</b>: { $count }
       *[past] <b>Yuborilgan va joriy</b>: { $count }
    }

alerts-draft-none = Sizda bunday qoralama yoʻq: u yuborilgan, oʻchirilgan yoki boshqa odamniki.
# A toast: what was asked or approved for the text before holds no more.
alerts-draft-voided = Oʻzgartirildi. Tasdiqni qayta soʻrang.
alerts-draft-what = Xabar nima haqida?
alerts-draft-country = Qaysi mamlakatda?
alerts-draft-region = Qaysi hududda? Birinchi harflarini yozish mumkin.
# duty: who is on duty for these places, by number.
alerts-draft-more =
    Qoralama { $number }. Qayerda: <b>{ $places }</b>
    Tasdiqlash uchun navbatda: { $duty }
    .done = ✅ Shu, boʻldi
    .add = ➕ Yana bir hudud
alerts-draft-off = ✖️ { $place }
alerts-draft-level = Qoralama { $number }. Xavf qanchalik katta?
alerts-draft-source = Qoralama { $number }. Buni kim aytmoqda?
alerts-draft-spot =
    Qoralama { $number }. Qaysi joy? Koʻcha yozuvidagidek yozing.
    Ruscha yoki qozoqcha, koʻpi bilan 60 belgi. Tarjima qilinmaydi.
alerts-draft-nothing = Hech narsa
alerts-draft-onset =
    Qoralama { $number }. Qachon boshlanadi? U yerda hozir soat { $time }.
    Tugmani bosing yoki vaqtni yozing, masalan { $example }
    .now = Hozir
    .morning = Ertaga soat 8:00 da
alerts-draft-in = { $hours } soatdan keyin
alerts-draft-hours =
    Qoralama { $number }. Necha soat amal qiladi?
    Tugmani bosing yoki 1 dan { $longest } gacha son yozing.
    .n = { $hours } soat
alerts-draft-meeting =
    Qoralama { $number }. Yigʻilish joyi qayerda? Koʻcha yozuvidagidek yozing.
    Koʻpi bilan 60 belgi. Tarjima qilinmaydi.
alerts-draft-keep = ↩️ Oʻz holicha qolsin

# text: the alert as it reads, or what is wrong with it. reach, state: lines from below.
alerts-draft =
    <b>{ $number }: { $title }</b>
    { $state }

    { $text }

    { $reach }
    { $missing ->
        [none] { "" }
       *[other] Soʻzlaringiz bu tillarda yoʻq: { $missing }. U yerda ruscha matn va shu haqda satr boʻladi.
    }
    .preview = 📱 Telefondagidek
    .try = 🧪 Oʻzimga sinov
    .change = ✏️ Oʻzgartirish
    .correction = ↩️ Tuzatish matni
    .when = 🕒 Qachon
    .ask = 🖐 Tasdiq soʻrash
alerts-draft-open = Qoralama. Uni hali hech kim olmagan.
alerts-draft-asked = Tasdiq soʻraldi: { $time }
alerts-draft-opened = № { $number } ochdi: { $time }
alerts-draft-approved = № { $number } tasdiqladi
alerts-draft-lapsed = Soʻrov muddati oʻtdi. Qayta soʻrang.

alerts-reach-counting = Odamlar sanalmoqda. Tugagach, yangi sahifa keladi.
alerts-reach-nobody = Hozir hech kim olmaydi. Aloqa yoʻq: { $unreachable }
# languages: like "tg 12, uz 4".
alerts-reach =
    { $count ->
        [one] Hozir { $count } kishi oladi ({ $languages })
       *[other] Hozir { $count } kishi oladi ({ $languages })
    }
    Aloqa yoʻq: { $unreachable }
alerts-reach-place = { $place }: { $count } ({ $languages })

alerts-fault-place = Hech kim olmaydi: bunday joy hozir roʻyxatda yoʻq: { $place }. Joyni oʻzgartiring.
# why: hazard, role, country, source, level, spot, own, mend, past, far.
alerts-fault =
    { $why ->
        [hazard] Bunday xavf endi roʻyxatda yoʻq. Qoralamani oʻchirib, yangisini boshlang.
        [role] Vazifangiz hozir bu joylarning hammasiga tegishli emas. Joyni oʻzgartiring.
        [country] Bu mamlakatlardan biri uchun bunday xabar yoʻq. Joyni oʻzgartiring.
        [level] Bu xavf uchun bunday daraja mumkin emas. Darajani qayta tanlang.
        [spot] Joy yozilmagan. Koʻcha yozuvidagidek yozing.
        [own] Ruscha matningiz yoʻq. Uni yozing yoki boshqalarini olib tashlang.
        [mend] Tuzatishning ruscha matni yoʻq. Uni yozing yoki boshqalarini olib tashlang.
        [past] Uning vaqti oʻtib ketgan. Boshlanishini oʻzgartiring.
        [far] Bu xavf uchun oxiri juda uzoq. Muddatni oʻzgartiring.
       *[source] Manba yoʻq yoki u bu mamlakat uchun emas. Uni tanlang.
    }

alerts-typed-empty = Iltimos, soʻz bilan yozing.
alerts-typed-long = Juda uzun. Koʻpi bilan { $most } belgi.
alerts-typed-lines = Bir qatorda yozing.
alerts-typed-letters = Faqat harf, raqam va oddiy tinish belgilari. &lt; va &gt; hamda emoji mumkin emas.
alerts-typed-link = Havola va manzillarsiz yozing.
alerts-typed-phone = Bu raqam tekshirilganlar orasida yoʻq. Uni olib tashlang.
alerts-time-unread = Oʻqiy olmadim. Vaqtni yozing, masalan 14:30, yoki kun va vaqtni: 22.11 14:30
alerts-time-past = Bu vaqt oʻtib ketdi. Kunni ham yozing yoki “Hozir” tugmasini bosing.
alerts-time-far = Bu juda uzoq. Bunday xavf haqida koʻpi bilan { $longest } soat oldin ogohlantiriladi.
alerts-hours-unread = Soatlar sonini yozing.
alerts-hours-far = 1 dan { $longest } soatgacha yozing.

# Above the alert as the phone shows it. unread: nobody has read it whose language it is.
alerts-preview =
    <i>Koʻrish: { $language }. { $unread }</i>

    { $text }
    .test = 🧪 Oʻzimga sinov
alerts-preview-next = ➡️ { $language }
alerts-preview-inert = Bu faqat koʻrish. Haqiqiy xabar ostida bu tugma javob beradi.
alerts-verbatim = { $text }

alerts-change =
    <b>{ $title }</b>
    Nimani oʻzgartirasiz? Oʻzgartirsangiz, tasdiq bekor boʻladi.
    .places = Qayerda
    .severity = Daraja
    .source = Manba
    .spot = Joy
    .onset = Boshlanishi
    .hours = Qancha vaqt
    .meeting = Yigʻilish joyi
    .own = Oʻz soʻzlarim
    .correction = Tuzatish matni
    .discard = 🗑 Qoralamani oʻchirish
alerts-discarded = Oʻchirildi

# state: none, part, whole. missing: languages by name.
alerts-own =
    <b>Oʻz soʻzlaringiz</b>
    Ular nima qilish kerakligi haqidagi satrlar oʻrniga turadi.
    { $state ->
        [none] Hozir barcha tillarda odatdagi satrlar turibdi.
        [part] Yetishmaydi: { $missing }. U yerda ruscha matn va shu haqda satr boʻladi.
       *[whole] Barcha tillarda bor.
    }
alerts-correction =
    <b>Agar xato boʻlib chiqsa</b>, buni bir oʻzingiz darhol yubora olasiz:

    { $text }

    { $state ->
        [none] Bu barcha tillardagi odatdagi matn. Oʻzingiznikini yozishingiz mumkin.
        [part] Yetishmaydi: { $missing }. U yerda ruscha matn va shu haqda satr boʻladi.
       *[whole] Oʻz soʻzlaringiz barcha tillarda bor.
    }
alerts-own-words =
    Xabar uchun soʻzlaringiz: { $language }. Koʻpi bilan { $most } belgi, bir qator.
    Hozir: { $now }
alerts-correction-words =
    Tuzatish uchun soʻzlaringiz: { $language }. Koʻpi bilan { $most } belgi, bir qator.
    Hozir: { $now }
alerts-words =
    .keep = ↩️ Oʻz holicha qolsin
    .clear = 🗑 Bu soʻzlarni olib tashlash

# Under each alert: what people answer with one tap. 30 characters at most.
alerts-answers =
    .ok = ✅ Tushundim
    .help = 🆘 Yordam kerak
    .what = ❓ Endi nima qilay?
    .away = 🚶 Men endi u yerda emasman

## Javoblar va xabardan keyingi gaplar
alerts-thanks = Rahmat.
alerts-noted = Rahmat. Biror narsa oʻzgarsa, shu yerda tugmani bosing.
    .what = ❓ Endi nima qilay?
    .help = 🆘 Yordam kerak
    .away = 🚶 Men endi u yerda emasman
alerts-need =
    <b>Hozir qoʻngʻiroq qiling. Bu yerdan javob kutmang.</b>
    { $numbers }

    { $heard ->
        [seen] Xodimlarimiz koʻryapti: hududingizda kimgadir yordam kerak. Ular ismingizni ham, bu chatni ham koʻrmaydi.
        [known] Xodimlarimiz biladi: hududingizda kimgadir yordam kerak. Ular ismingizni ham, bu chatni ham koʻrmaydi.
        [over] Bu xabarning vaqti tugagan, shuning uchun xodimlar hech narsa koʻrmaydi. Qoʻngʻiroq qiling.
       *[strange] Bu xabar sizga yuborilmagan, shuning uchun xodimlar hech narsa koʻrmaydi. Qoʻngʻiroq qiling.
    }
    .what = ❓ Endi nima qilay?
alerts-look = Hozir nima qilish kerak:
alerts-away = Belgilandi. Endi boshqa joy haqida xabar beraymi?
    .where = 📍 Mening joylarim
alerts-answer-over = Bu xabarning vaqti tugagan. Hech narsa belgilanmadi.
alerts-answer-strange = Bu xabar sizga yuborilmagan. Hech narsa belgilanmadi.
alerts-after-corrected =
    <b>Tuzatildi. Pastdagi yangi xabarni oʻqing.</b>
    <s>{ $old }</s>

alerts-needs =
    <b>№ { $number }: kimgadir yordam kerak</b>
    { $place }, { $since } dan beri
    { $title }
    { $exercise ->
        [yes] Bu OʻQUV mashqiga javob.
       *[no] Bu haqiqiy xabarga javob.
    }
    { $answer ->
        [ok] Keyin odam “Tushundim” tugmasini bosgan.
        [away] Keyin odam “Men endi u yerda emasman” tugmasini bosgan.
       *[other] Telefon raqamlari odamda bor. Bu yerdan unga yozib boʻlmaydi.
    }
    .helped = ✔️ Hal qilindi
alerts-needs-none = Bu hal qilingan yoki sizning joyingiz emas.
alerts-needs-helped = Tayyor: endi hech kim chaqirilmaydi.
alerts-after =
    .answers = 💬 Javoblar
    .update = ✏️ Yangi matn
alerts-answered =
    <b>Javoblar: { $title }</b>
    { $lines }
alerts-answered-none = Bunday xabar yoʻq.
alerts-answered-nothing = Hali hech kim javob bermadi.
alerts-answered-few = { $few } dan kam
alerts-answered-line = { $place }: tushundi { $ok }, yordam kerak { $help }, u yerda emas { $away }, maqolani ochgan { $looked }

alerts-correct =
    <b>Tuzatish: { $title }</b>
    Xabarni olgan yoki olgan boʻlishi mumkin odamlarga darhol boradi: { $count }. Ikkinchi odam kerak emas.

    { $text }
    .send = 📣 Tuzatishni yuborish
alerts-correct-none = Xabarni faqat muallifi tuzata oladi.
alerts-correct-over = Bu xabar endi amal qilmaydi yoki oldin tuzatilgan.
alerts-correct-done = Tuzatish ketyapti.
alerts-followed =
    { $what ->
        [corrected] { $alert }-xabar tuzatildi: № { $by }.
        [cancelled] { $alert }-xabar bekor qilindi: № { $by }.
       *[over] { $alert }-xabar tugatildi: № { $by }.
    }
    .progress = Ochish
alerts-over =
    <b>Tugatish: { $title }</b>
    Xabarni olgan yoki olgan boʻlishi mumkin: { $count }.
    Tugadi: buni eski xabar aytadi, telefonlar jiringlamaydi.
    Bekor: bu xato edi. Uni olgan har bir telefon yana bir marta jiringlaydi.
    .over = ✔️ Tugadi
    .cancel = 📣 Bekor: bu xato edi
alerts-over-none = Xabarni faqat muallifi yoki shu joyning tasdiqlovchisi tugata oladi.
alerts-over-already = Bu xabar tugatilgan.
alerts-over-done = Tayyor.
alerts-over-silent = Ularga tuzatishda signal borgan. Endi buni eski xabar aytadi.
alerts-update-none = Siz bu joy uchun xabar tuza olmaysiz.
alerts-update-over = Bu xabar tugatilgan. Yangisini tuzing.

alerts-practise =
    <b>Mashq</b>
    Har bir xabar OʻQUV MASHQI soʻzi bilan boshlanadi va tugaydi.
    Hamkasb bilan: faqat xodimlar oladi, boshqa odam tasdiqlaydi.
    Yolgʻiz: faqat siz olasiz.
    Odamlar bilan: “Oʻquv mashqlari”ni tanlaganlar oladi, boshqa odam tasdiqlaydi.
    .pair = 👥 Hamkasb bilan
    .alone = 🙋 Yolgʻiz
    .public = 📢 Odamlar bilan
    .runs = ⏱ Oxirgi mashqlarim
alerts-rehearse =
    <b>{ $title }</b>
    { $step ->
        [send] Qoralama tayyor. Uni oʻzingizga yuboring: odamlar xuddi shunday xabar olardi.
       *[correct] Xato bormi? Iloji boricha tez tuzating.
    }
    .send = 📣 Menga yuborish
    .correct = 📣 Tuzatish
alerts-rehearsed = { $text }
alerts-run =
    <b>Mashq: { $title }</b>
    { $lines }
    { $alone ->
        [yes] Yolgʻiz mashq qildingiz.
       *[no] Xodimlarga yuborildi: { $count }.
    }
alerts-run-step =
    { $step ->
        [asked] Tasdiq soʻraldi: { $seconds } soniyadan keyin
        [approved] Tasdiqlandi: yana { $seconds } soniyadan keyin
        [sent] Yuborildi: yana { $seconds } soniyadan keyin
       *[corrected] Tuzatildi: yana { $seconds } soniyadan keyin
    }
alerts-run-begun = Mashq endi boshlandi.
alerts-runs =
    { $any ->
        [no] Hali mashq qilmagansiz.
       *[other] <b>Oxirgi mashqlaringiz</b>
    }
alerts-runs-line = { $day }: { $seconds } soniya
alerts-nudge = Oxirgi mashqingizdan bir oy oʻtdi. U besh daqiqa oladi.
    .practise = Mashq qilish
