# Not yet read by a native speaker.
# Pregnancy by stage, and a note each month for who asks for it.

# The danger signs come before everything else. Facts: J1-01, A-RU-04, A-KZ-02.
pregnancy-main =
    <b>Homiladorlik va tugʻruq</b>

    Shulardan bittasi ham yetarli. Darhol <b>103</b> yoki <b>112</b> raqamiga qoʻngʻiroq qiling:
    • qon ketsa yoki suv ketsa;
    • tirishish (судороги), hushdan ketish, koʻz xiralashishi;
    • oʻtmaydigan yoki kuchayadigan qattiq bosh ogʻrigʻi;
    • yuz yoki qoʻlning birdan shishishi;
    • oʻtmaydigan qattiq qorin ogʻrigʻi;
    • isitma 38° va yuqori;
    • nafas qiyinligi, koʻkrak ogʻrigʻi, yurak tez urishi;
    • toʻxtamaydigan qusish;
    • bir oyoq shishgan, qizargan va ogʻriydi;
    • bola kam qimirlaydi yoki umuman qimirlamaydi;
    • oʻzingizga zarar yetkazish fikri.
    Ertalabgacha kutmang. Qoʻngʻiroq bepul.

    Nimani oʻqimoqchisiz? Tanlovingiz saqlanmaydi.
    .early = 1–3-oylar
    .middle = 4–6-oylar
    .late = 7–9-oylar
    .birth = Tugʻruq boshlandi
    .after = Tugʻruqdan keyin
    .notes = 🔔 Har oy bitta eslatma
    .mine = 🔔 Mening eslatmam

# Facts: J1-02, and what stands in care. care: one of pregnancy-care-… below.
pregnancy-early =
    <b>1–3-oylar</b>

    Qorin pasti qattiq ogʻrisa, qon ketsa ham, ketmasa ham xavfli. <b>103</b> raqamiga qoʻngʻiroq qiling. Bola bachadondan tashqarida oʻsayotgan boʻlishi mumkin. Bu oʻlimga olib kelishi mumkin.

    { $care }

# Facts: J1-01, and what stands in work. work: one of pregnancy-work-… below.
pregnancy-middle =
    <b>4–6-oylar</b>

    Bosh qattiq ogʻrisa, koʻz xiralashsa, yuz yoki qoʻl birdan shishsa, <b>103</b> raqamiga qoʻngʻiroq qiling. Bunda ham qoʻngʻiroq qiling: qon yoki suv ketsa, qorin qattiq ogʻrisa, isitma 38° va yuqori boʻlsa.

    Bola kam qimirlaydimi yoki umuman qimirlamaydimi? 103 raqamiga qoʻngʻiroq qiling. Ertalabgacha kutmang.

    { $work }

# Facts: J1-01, J1-03, and what stands in bill. bill: one of pregnancy-bill-… below.
pregnancy-late =
    <b>7–9-oylar</b>

    Bola kam qimirlaydimi yoki umuman qimirlamaydimi? <b>103</b> raqamiga qoʻngʻiroq qiling. Ertalabgacha kutmang.

    Bunda ham 103: toʻlgʻoq bir maromda, taxminan har 5 daqiqada. Yoki suv ketdi, yoki ozgina boʻlsa ham qon bor. Homiladorlik haftasini ayting.

    { $bill }

    Toʻlovdan qoʻrqib hech qachon uyda tugʻmang.

# Facts: J1-03, J1-04 (without its BK part), J1-07.
pregnancy-birth =
    <b>Tugʻruq boshlandi</b>

    <b>103</b> raqamiga qoʻngʻiroq qiling va homiladorlik haftasini ayting:
    • toʻlgʻoq taxminan har 5 daqiqada;
    • suv ketdi: soati va rangini yodlang;
    • ozgina boʻlsa ham qon bor.

    <b>Xavf, darhol qoʻngʻiroq qiling:</b> koʻp qon ketishi, tirishish (судороги), isitma. Suv ketganiga 6 soat, toʻlgʻoq yoʻq. Toʻlgʻoq 12 soat, bola tugʻilmadi. Yoʻldosh 1 soatda tushmadi.

    Bola tez yordamdan oldin tugʻilyaptimi? Telefonni baland ovozga qoʻying. Bolani tortmang. Kindikni kesmang.

    { $bill }

# Facts: J1-05, J1-06.
pregnancy-after =
    <b>Tugʻruqdan keyin</b>

    <b>Ona, bir yil davomida.</b> Prokladka bir soatda qonga toʻlsa yoki tuxumdek qon laxtasi chiqsa, <b>103</b> raqamiga qoʻngʻiroq qiling. Bunda ham 103: koʻkrak ogʻrigʻi, nafas qiyinligi, tirishish (судороги), juda qattiq bosh ogʻrigʻi, koʻrish oʻzgarishi. Isitma 38° va yuqori, yomon hid. Oyoq qizargan, shishgan, ogʻriydi. Oʻzingizga yoki bolaga zarar yetkazish fikri.

    <b>Chaqaloq.</b> Emmasa, boʻshashib qolsa yoki uygʻotib boʻlmasa, 103 raqamiga qoʻngʻiroq qiling. Bunda ham 103: tirishsa, lablari koʻkarsa, tez yoki qiyin nafas olsa. Issiq (37,5° va yuqori) yoki sovuq boʻlsa. Birinchi kuni sargʻaysa.

# What stands below each of these screens and below each note.
pregnancy-ways = Xavf belgilari, tugʻruq va yordam
    .danger = 🚨 Xavf belgilari
    .labour = 🏥 Tugʻruq: nima qilish kerak
    .mother = 🚨 Ona: xavf belgilari
    .newborn = 👶 Chaqaloq
    .mind = 💙 Koʻngil ogʻir boʻlsa
    .change = Oy notoʻgʻri koʻrsatilgan
    .stop = Boshqa yubormang

# Care in pregnancy, by country. Facts: C-RU-21, C-RU-22.
pregnancy-care-ru = Rossiyada ayollar maslahatxonasi (женская консультация) fuqaroliksiz ham hisobga oladi. Koʻrik, tahlil va UZI faqat ОМС bilan bepul. Boʻlmasa, ularni qoplaydigan ДМС polisi yoki pul kerak. Maslahatxona almashuv kartasini (обменная карта) beradi. Uni doim olib yuring.
# Facts: C-KZ-03, C-KZ-04.
pregnancy-care-kz = Qozogʻistonda yashash guvohnomasi (ВНЖ) bilan yordam fuqarolarniki kabi. YeOII (ЕАЭС) ishchilari sugʻurta badali toʻlangan boʻlsa, davlat sugʻurtasidan (ОСМС) foydalanadi. Yana nima bepulligini poliklinikadan soʻrang.
pregnancy-care-all = Sizga nima bepulligi mamlakatga bogʻliq. Mamlakatingizni tanlang: /region. Yoki klinikadan soʻrang.

# Work and pay, by country. Facts: B-RU-12 (the patent ends when it is not paid), I-RU-111 (ask in writing).
pregnancy-work-ru = Patent bilan ishlaysizmi? Uni har oy toʻlab turing, boʻlmasa u tugaydi. Homiladorlik puli haqida Ijtimoiy jamgʻarmadan (СФР) yozma soʻrang.
# Facts: I-KZ-60.
pregnancy-work-kz = Qozogʻistonda homiladorlik puli ijtimoiy badallari toʻlangan ishchilarga beriladi. Chet elliklarga buning uchun yashash guvohnomasi (ВНЖ) kerak. Taʼtil 126 kun, ish joyi saqlanadi.
pregnancy-work-all = Ish va homiladorlik puli qoidalari mamlakatga bogʻliq. Mamlakatingizni tanlang: /region.

# The ambulance, by country. Facts: C-RU-01, C-RU-02.
pregnancy-free-ru = Rossiyada tez yordam hammaga bepul, hujjat va sugʻurta boʻlsa ham, boʻlmasa ham.
# Facts: C-KZ-02.
pregnancy-free-kz = Qozogʻiston: homiladorlikda shoshilinch yordam Oʻzbekiston, Tojikiston, Qirgʻiziston va Rossiya fuqarolariga bepul.
pregnancy-free-all = Xavf boʻlsa, avval 103 raqamiga qoʻngʻiroq qiling. Pulni keyin soʻrang.

# Birth and money, by country. Facts: C-RU-20.
pregnancy-bill-ru = Boshlangan tugʻruq shoshilinch holat: Rossiyada yordam bepul. Oldindan kelishilgan tugʻruq pullik boʻlishi mumkin. Narxini yozma soʻrang.
# Facts: C-KZ-02.
pregnancy-bill-kz = Boshlangan tugʻruq shoshilinch holat. Qozogʻistonda yordam Oʻzbekiston, Tojikiston, Qirgʻiziston va Rossiya fuqarolariga bepul. Oldindan kelishilgan tugʻruq pullik boʻlishi mumkin: avval soʻrang.
pregnancy-bill-all = Boshlangan tugʻruq shoshilinch holat: 103 raqamiga qoʻngʻiroq qiling. Oldindan kelishilgan tugʻruq pullik boʻlishi mumkin. Avval narxini soʻrang.

# In the place of such a line when it was not checked for too long.
pregnancy-stale = Pul haqidagi qoidalar oʻzgargan boʻlishi mumkin. Rozi boʻlishdan oldin klinikadan soʻrang. Xavf boʻlsa, avval 103 raqamiga qoʻngʻiroq qiling.

# Below each text. date: a day.
pregnancy-foot = Men botman, shifokor emasman. Manba: sogʻliqni saqlash xizmatlari, JSST va YUNISEF. Tekshirilgan sana: { $date }.
# The same where the text tells of rules.
pregnancy-foot-rules = Men botman, shifokor emasman. Manba: sogʻliqni saqlash xizmatlari, JSST, mamlakat qoidalari. Tekshirilgan sana: { $date }. Qoidalar oʻzgaradi; biror ish qilishdan oldin tekshiring.

# The question before the notes; the months are buttons. Keep what is kept and how to stop in one line.
pregnancy-month =
    <b>Har oy bitta eslatma</b>

    Men faqat oyni saqlayman, u qulflangan. “Boshqa yubormang” uni darhol oʻchiradi va hech narsa soʻramaydi.

    Hozir qaysi oy? Bosing yoki raqamini yozing.
    .born = Bola tugʻildi

# On a button, and above a note. number: 1 to 9.
pregnancy-number = { $number }-oy

# Over the chat, when the month was chosen.
pregnancy-kept = Keyingi eslatma bir oydan keyin keladi.

# What comes each month: it may be read on a locked screen, so it says nothing.
pregnancy-ready = Siz soʻragan eslatma.
    .read = Oʻqish

# A note when it is opened. title: a month, or one of these two; foot: see above.
pregnancy-note =
    <b>{ $title }</b>

    { $text }

    { $foot }
    .first = Tugʻruqdan keyin: ilk haftalar
    .second = Tugʻruqdan keyin: ikkinchi oy

# The notes. Facts: J1-02; care: see above.
pregnancy-month1 =
    Hozir qorin pasti qattiq ogʻrisa, qon ketsa ham, ketmasa ham xavfli. <b>103</b> raqamiga qoʻngʻiroq qiling. Bola bachadondan tashqarida oʻsayotgan boʻlishi mumkin.

    { $care }

# Facts: J1-01, J4-01.
pregnancy-month2 =
    Qusish toʻxtamasa yoki hushdan ketsangiz, <b>103</b> raqamiga qoʻngʻiroq qiling. Kechasi ham.

    Uydan uzoqda qoʻrquv va koʻz yoshi koʻpchilikda boʻladi. Har kuni bir vaqtda ovqatlanish va uxlash yordam beradi. Bitta ishonchli odam bilan gaplashish ham. Oʻzingizga zarar yetkazish fikri boʻlsa: 103. Siz yolgʻiz emassiz.

# Facts: J1-02, J1-01; free: see above.
pregnancy-month3 =
    Qorin pasti qattiq ogʻrishi hali ham xavf belgisi. Har qanday qon yoki suv ketishi ham xavfli. <b>103</b> raqamiga qoʻngʻiroq qiling, ertalabgacha kutmang.

    { $free }

# Facts: J1-01; work: see above.
pregnancy-month4 =
    Homiladorlikda isitma 38° va yuqori boʻlsa, bu xavf belgisi. Oʻtmaydigan qattiq qorin ogʻrigʻi ham xavf belgisi. <b>103</b> raqamiga qoʻngʻiroq qiling.

    { $work }

# Facts: J1-01; care: see above.
pregnancy-month5 =
    Bosh qattiq ogʻrib oʻtmasa, koʻz xiralashsa yoki koʻz oldida dogʻlar boʻlsa, <b>103</b> raqamiga qoʻngʻiroq qiling. Yuz yoki qoʻl birdan shishsa, bunda ham 103. Bitta belgi yetarli.

    { $care }

# Facts: J1-01.
pregnancy-month6 =
    Bola kam qimirlaydimi yoki umuman qimirlamaydimi? <b>103</b> raqamiga qoʻngʻiroq qiling. Ertalabgacha kutmang.

    Bir oyoq shishgan, qizargan va ogʻriydimi? Nafas qiyinmi, koʻkrak ogʻriydimi, yurak tez uradimi? Bunda ham 103 raqamiga qoʻngʻiroq qiling.

# Facts: J1-01; bill: see above.
pregnancy-month7 =
    Bola qanday qimirlashini kuzating. Kam qimirlasa yoki umuman qimirlamasa: <b>103</b> raqamiga qoʻngʻiroq qiling.

    { $bill }

# Facts: J1-03, J1-01.
pregnancy-month8 =
    <b>103</b> raqamiga qachon qoʻngʻiroq qilishni biling. Toʻlgʻoq bir maromda, taxminan har 5 daqiqada. Yoki suv ketdi: soatini va rangini eslab qoling. Yoki ozgina boʻlsa ham qon bor. Homiladorlik haftasini ayting.

    Bosh qattiq ogʻrisa, koʻrish oʻzgarsa, shish boʻlsa yoki bola kam qimirlasa: bunda ham 103 raqamiga qoʻngʻiroq qiling.

# Facts: J1-03, J1-04, J1-07; bill: see above.
pregnancy-month9 =
    Toʻlgʻoq bir maromda, taxminan har 5 daqiqada boʻlsa, suv ketsa yoki qon boʻlsa: <b>103</b> raqamiga qoʻngʻiroq qiling. Toʻlovdan qoʻrqib hech qachon uyda tugʻmang.

    { $bill }

    Bola tez yordamdan oldin tugʻilyaptimi? Telefonni baland ovozga qoʻying. Bolani tortmang. Kindikni kesmang. Bolani artib quriting, onaning koʻkragiga qoʻying. Ikkalasini yoping.

# It may have gone otherwise: the first lines must fit that too. Facts: J1-05, J1-06, J12-01.
pregnancy-after1 =
    Hammasi kutilgandek boʻlmagan boʻlsa, “Boshqa yubormang” tugmasini bosing. U hech narsa soʻramaydi.

    <b>Ona.</b> Prokladka bir soatda qonga toʻlsa yoki katta qon laxtasi chiqsa, <b>103</b> raqamiga qoʻngʻiroq qiling. Bunda ham 103: isitma 38° va yuqori, juda qattiq bosh ogʻrigʻi. Tirishish (судороги), koʻkrak ogʻrigʻi yoki nafas qiyinligi. Oʻzingizga yoki bolaga zarar yetkazish fikri.

    <b>Chaqaloq.</b> Emmasa, uygʻotib boʻlmasa yoki tirishsa, 103 raqamiga qoʻngʻiroq qiling. Bunda ham 103: tez nafas olsa, issiq (37,5° va yuqori) yoki sovuq boʻlsa.

    Olti oygacha ona suti yetarli: suv ham, choy ham kerak emas.

# The last note. Facts: J1-05, J2-03, J12-03, J4-01.
pregnancy-after2 =
    Onadagi xavf belgilari butun yil muhim: qon ketishi, isitma, qattiq bosh ogʻrigʻi, nafas qiyinligi. <b>103</b> raqamiga qoʻngʻiroq qiling.

    Uch oydan kichik bolada isitma 38° va yuqorimi? Shu kuniyoq shifokorga yoki kasalxonaga boring. Bola chalqancha, qattiq tekis joyda, yostiqsiz uxlasin.

    Koʻz yoshi, qoʻrquv va yomon uyqu koʻpchilikda boʻladi. Oʻtmasa va yashashga xalaqit bersa, bu zaiflik emas, kasallik. Shifokor yordam bera oladi.

    Bu oxirgi eslatma. Bir oydan keyin buning uchun saqlangan hamma narsa oʻchiriladi.

# After “No more of these”, and when an old note is opened: it must fit who has given birth and who
# has lost the child. No question, no congratulation. Facts: J1-05, J4-04.
pregnancy-stopped =
    Bunday eslatmalar boshqa kelmaydi. Ular uchun endi hech narsa saqlanmaydi.

    Nima boʻlgan boʻlsa ham, sizga kuch tilayman. Siz yolgʻiz emassiz.

    Iltimos, oʻzingizni asrang. Tugʻruq yoki yoʻqotishdan keyin bir yilgacha bu belgilar xavfli. Prokladka bir soatda qonga toʻlsa yoki tuxumdek qon laxtasi chiqsa, <b>103</b> raqamiga qoʻngʻiroq qiling. Bunda ham 103: isitma 38° va yuqori yoki yomon hid. Juda qattiq bosh ogʻrigʻi, tirishish (судороги), koʻkrak ogʻrigʻi, nafas qiyinligi. Oʻzingizga zarar yetkazish fikri. Qoʻngʻiroq bepul.
    .signs = Tugʻruq, yoʻqotishdan keyin
    .mind = 💙 Koʻngil ogʻir boʻlsa
