# Not yet read by a native speaker.
# Family: trusted people who hear that somebody is safe. A message may be read on a locked screen by
# anybody: the first line of what is told says nothing. "Trusted person" is no lawyer and no proxy.

family-main =
    <b>Oilam</b>
    Xavf boʻlsa, avval <b>112</b> raqamiga qoʻngʻiroq qiling.

    Ishonchli odamlaringizga omon ekaningiz haqida xabar boradi. Bu yerda nima soʻrab, nima oʻqiganingizni koʻrmaydi.
    { $mine }{ $held }
    .safe = ✅ Omonman deb aytish
    .mine = 👪 Ishonchli odamlarim
    .new = ➕ Yangi ishonchli odam
    .held = 👂 Kimdan xabar olaman
family-none = Hozircha ishonchli odamingiz yoʻq.
family-hears = Siz xabar oladigan odamlar: { $names }
# Whoever has no word for somebody reads this.
family-somebody = { $number }-odam

# Where a link stands, behind a name: "Zarina: connected".
family-phase =
    .made = havola hali qabul qilinmagan
    .late = havola eskirgan
    .joined = aloqa bor
    .lost = hozir xabar yetib bormayapti
    .gone = aloqa endi yoʻq

family-people =
    <b>Ishonchli odamlarim</b>
    { $mine }

    Nimani bilishini koʻrish yoki aloqani toʻxtatish uchun odamni bosing.
family-one =
    <b>{ $who }</b>: { $phase }.

    “Omonman” desangiz, yordam soʻrasangiz yoki vaqtida javob bermasangiz, bu odamga xabar boradi.
    { $place ->
        [yes] Hududingiz nomini ham koʻradi. Xaritadagi nuqtani hech qachon koʻrmaydi.
       *[no] Qayerdaligingizni koʻrmaydi.
    }
    .end = Toʻxtatish
family-sure =
    { $who } bilan aloqani toʻxtatasizmi? Bu odamga sizdan boshqa xabar bormaydi.
    Toʻxtatganingizni unga aytmayman.
    .keep = Yoʻq, qolsin
    .end = Ha, toʻxtatish
family-ended = Bu odamga sizdan boshqa xabar bormaydi. Buni hech kimga aytmadim.
    .mine = 👪 Oilam
family-full = Ishonchli odamlaringiz { $most } ta, ortiq joy yoʻq. Avval biri bilan aloqani toʻxtating.
    .mine = 👪 Ishonchli odamlarim

# A new link, asked in this order.
family-sees =
    “Omonman” desangiz, yordam soʻrasangiz yoki javob bermasangiz, unga xabar boradi.
    Xabarlaringizni, raqamingizni, xaritadagi nuqtani hech qachon koʻrmaydi.
    Qaysi hududda ekaningizni ham unga aytaymi?
    .safe = Yoʻq, joyim aytilmasin
    .place = Ha, hudud nomi aytilsin
family-word =
    Bu odamni nima deb ataysiz? Masalan: opam.
    Koʻpi bilan 30 ta harf. Buni qulflab saqlayman, u koʻrmaydi.
    .none = Nomsiz
family-word-unread = Bir necha soʻz yozing, koʻpi bilan 30 ta harf.
# The name of a bird: with a number it shows a hidden link again.
family-stork = laylak
# The owner sends this on to the trusted person.
family-send =
    Bu havola (ssilka) faqat siz uchun. U yetti kun ichida faqat bir marta ishlaydi:
    { $link }
family-made =
    Yuqoridagi xabarni ishonchli odamingizga yuboring, boshqa hech kimga emas.
    Uni birinchi ochgan odam qabul qila oladi. Eski havola endi ishlamaydi.

    /hide dan keyin bu yerda aloqa borligini hech kim koʻrmaydi.
    Uni yana koʻrish uchun shuni yozing: <b>{ $word }</b>
    Yordam soʻrasangiz yoki javob bermasangiz, /hide dan keyin ham unga xabar boradi.
    .mine = 👪 Ishonchli odamlarim

# Who has opened a link.
family-offer =
    Tanishingiz sizni oʻzining ishonchli odami qilib tanladi.

    Bu yerda sizga xabar keladi, agar u:
    • “omonman” desa;
    • oʻzi belgilagan vaqtda javob bermasa;
    • yordam soʻrasa.
    { $place ->
        [yes] Uning hududi nomini ham koʻrasiz. Xaritadagi nuqtani hech qachon koʻrmaysiz.
       *[no] Qayerdaligini koʻrmaysiz.
    }
    U bu yerda nima oʻqib, nima yozganini koʻrmaysiz.

    Xavfli ish qilishingiz shart emas. Istalgan vaqtda toʻxtata olasiz.
    .yes = Qabul qilish
    .no = Yoʻq
family-declined = Yaxshi. Hech narsa saqlanmadi. Havola eskirguncha ishlaydi.
family-called =
    Aloqa bor. Bu odamni nima deb ataysiz? Masalan: ukam.
    Koʻpi bilan 30 ta harf. Buni faqat siz koʻrasiz.
    .none = Nomsiz
family-holding =
    Tayyor. Bu odam sizga aytmoqchi boʻlgan xabar shu yerga keladi.
    Jimlik yomon xabar emas: internet tez-tez uziladi.
    .held = 👂 Kimdan xabar olaman
family-joined =
    Siz yuborgan havola qabul qilindi.
    Uni begona odam qabul qildimi? Darhol aloqani toʻxtating.
    .mine = 👪 Ishonchli odamlarim
family-unknown =
    Bu havola ochilmaydi. U qabul qilingan, eskirgan yoki notoʻgʻri.
    Bu odamdan xabar olayotgan boʻlsangiz, yangisi kerak emas.
    .mine = 👪 Oilam
family-own =
    Bu sizning havolangiz. Uni ishonchli odamingizga yuboring.
    Odam oʻziga oʻzi ishonchli odam boʻla olmaydi.
    .mine = 👪 Ishonchli odamlarim
family-wait = Notoʻgʻri havola juda koʻp. Bir daqiqadan keyin urinib koʻring.
family-heard =
    <b>Kimdan xabar olaman</b>
    Toʻxtatish uchun odamni bosing.
family-held =
    <b>{ $who }</b>
    Bu odam sizga aytmoqchi boʻlgan xabar shu yerga keladi.
    .drop = Boshqa xabar kerak emas
family-dropped = Bu odamdan sizga boshqa xabar kelmaydi. Unga bu haqda hech narsa aytmayman.
    .mine = 👪 Oilam

# After "tell them I am safe".
family-told =
    Soat { $time }. Omon ekaningizni aytyapman:
    { $names }
    Xabar hozir ketyapti. Yetib bormasa, shu yerda oʻqiysiz.
    .mine = 👪 Ishonchli odamlarim
family-just = Ularga oxirgi oʻn daqiqa ichida xabar bergan edim.
    .mine = 👪 Ishonchli odamlarim
family-nobody =
    Hech kimga xabar bormadi: hozir aloqada ishonchli odam yoʻq.
    { $mine }
    .new = ➕ Yangi ishonchli odam
    .person = 💬 Operatordan soʻrash
# A few words over the chat: what the bot told in the name of this person.
family-passed-on = Ishonchli odamlaringizga xabar berdim.
# It rings: the first line says nothing of anybody.
family-sos-told =
    Xavf boʻlsa, <b>112</b> raqamiga oʻzingiz qoʻngʻiroq qiling.
    Soat { $time }: ishonchli odamingizga xabar beryapman.
family-lost =
    Xabar yetib bormadi: { $who }.
    Bu xabarga umid qilmang. Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
    .person = 💬 Operatordan soʻrash
    .mine = 👪 Ishonchli odamlarim

# What a trusted person hears. The first line is all that a locked screen should show.
family-hear-somebody = Yaqiningiz
family-hear-exercise = MASHQ. Hech narsa boʻlgani yoʻq.
family-hear-place = U tanlagan hudud: { $place }.
family-hear-clock =
    .own = (uning mahalliy vaqti)
    .moscow = (Moskva vaqti)
family-hear-safe =
    Sizga xabar.

    { $exercise }{ $who }: “Men omonman”.
    Yuborildi: { $time } { $clock }.{ $place }
family-hear-answered =
    Sizga xabar.

    { $exercise }{ $who } javob berdi: { $time } { $clock }.{ $place }
family-hear-missed =
    Sizga xabar.

    { $exercise }{ $who } soat { $time } gacha javob bermadi { $clock }.{ $place }
    Balki internet yoʻqdir: javob yoʻqligi hali xavf bor degani emas.

    Nima qilsa boʻladi:
    • Hozir unga qoʻngʻiroq qiling yoki yozing.
    • Qoʻshnisidan yoki hamkasbidan borib koʻrishni soʻrang.
    • Xavf bor deb oʻylaysizmi, joyini bilasizmi? Oʻsha mamlakatdagi odam 112 yoki 102 raqamiga qoʻngʻiroq qilsin.
    Siz boshqa mamlakatdamisiz? Unda siz tergan 112 boshqa joyga tushadi.
    • Operatordan shu yerda soʻrang: /hotline
family-hear-sos =
    Sizga xabar.

    { $exercise }{ $who } yordam soʻradi: { $time } { $clock }.{ $place }
    Bundan ortigʻini bilmaymiz va yordam borishini vaʼda qila olmaymiz.

    Nima qilsa boʻladi:
    • Unga qoʻngʻiroq qiling. Balki uni kuzatishayotgandir? Unda faqat yozing: “Qalaysan?”
    • Joyini bilasizmi? Oʻsha mamlakatdagi odam 112 yoki 102 raqamiga qoʻngʻiroq qilsin.
    Siz boshqa mamlakatdamisiz? Unda siz tergan 112 boshqa joyga tushadi.
    • Operatordan shu yerda soʻrang: /hotline
