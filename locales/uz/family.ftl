# Not yet read by a native speaker.
# Family: trusted people who hear that somebody is safe. A message may be read on a locked screen by
# anybody: the first line of what is told says nothing. "Trusted person" is no lawyer and no proxy.

family-main =
    <b>Oilam</b>
    Xavf boʻlsa, avval <b>112</b> ga qoʻngʻiroq qiling.

    Ishonchli odamlaringiz omon ekaningizni biladi. Bu yerda nima soʻraganingizni koʻrmaydi.
    { $mine }{ $held }
    .safe = ✅ Omonman deb aytish
    .mine = 👪 Ishonchli odamlarim
    .new = ➕ Yangi ishonchli odam
    .held = 👂 Kimdan xabar olaman
family-none = Hozircha ishonchli odamingiz yoʻq.
family-hears = Siz xabar oladigan odamlar: { $names }
# Whoever has no word for somebody reads this.
family-somebody = Odam { $number }

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

    Nimani bilishini koʻrish yoki toʻxtatish uchun odamni bosing.
family-one =
    <b>{ $who }</b>: { $phase }.

    Bu odam bilishi mumkin: omon ekaningizni; yordam soʻraganingizni; oʻz vaqtingizda javob bermaganingizni.
    { $place ->
        [yes] Hududingiz nomini ham biladi. Xaritadagi nuqtani hech qachon.
       *[no] Qayerdaligingizni bilmaydi.
    }
    .end = Toʻxtatish
family-sure =
    { $who } bilan aloqani toʻxtatasizmi? Bu odam siz haqingizda boshqa hech narsa bilmaydi.
    Toʻxtatganingiz unga aytilmaydi.
    .keep = Yoʻq, qolsin
    .end = Ha, toʻxtatish
family-ended = Bu odam siz haqingizda boshqa hech narsa bilmaydi. Bu hech kimga aytilmadi.
    .mine = 👪 Oilam
family-full = Ishonchli odamlaringiz { $most } ta, ortiq joy yoʻq. Avval biri bilan toʻxtating.
    .mine = 👪 Ishonchli odamlarim

# A new link, asked in this order.
family-sees =
    U omon ekaningizni, yordam soʻraganingizni yoki javob bermaganingizni biladi.
    Xabarlaringizni, raqamingizni, xaritadagi nuqtani hech qachon koʻrmaydi.
    Qaysi hududda ekaningizni ham bilsinmi?
    .safe = Yoʻq, joyim aytilmasin
    .place = Ha, hudud nomi aytilsin
family-word =
    Bu odamni nima deb ataysiz? Masalan: opam.
    Koʻpi bilan 30 ta belgi. Men buni yopiq saqlayman, u koʻrmaydi.
    .none = Nomsiz
family-word-unread = Bir necha soʻz yozing, koʻpi bilan 30 ta belgi.
# The name of a bird: with a number it shows a hidden link again.
family-stork = laylak
# The owner sends this on to the trusted person.
family-send =
    Bu havola faqat siz uchun. U yetti kun ichida bir marta ishlaydi:
    { $link }
family-made =
    Yuqoridagi xabarni ishonchli odamingizga yuboring, boshqa hech kimga emas.
    Uni birinchi ochgan odam qabul qila oladi. Eski havola endi ishlamaydi.

    /hide dan keyin bu yerda aloqa borligini hech kim koʻrmaydi.
    Uni yana koʻrish uchun shuni yozing: <b>{ $word }</b>
    Yashirin boʻlsa ham, yordam soʻrasangiz yoki javob bermasangiz, u biladi.
    .mine = 👪 Ishonchli odamlarim

# Who has opened a link.
family-offer =
    Tanishingiz sizni ishonchli odam qilib tanladi.

    Bu yerda siz bilib turasiz:
    • u omon ekanini;
    • oʻzi aytgan vaqtda javob bermaganini;
    • yordam soʻraganini.
    { $place ->
        [yes] Hudud nomini ham bilasiz. Xaritadagi nuqtani hech qachon koʻrmaysiz.
       *[no] Qayerdaligini bilmaysiz.
    }
    Bu yerda nima oʻqib, nima yozganini koʻrmaysiz.

    Xavfli ish qilishingiz shart emas. Istalgan vaqtda toʻxtata olasiz.
    .yes = Qabul qilish
    .no = Yoʻq
family-declined = Yaxshi. Hech narsa saqlanmadi. Havola eskirguncha ishlaydi.
family-called =
    Aloqa bor. Bu odamni nima deb ataysiz? Masalan: ukam.
    Koʻpi bilan 30 ta belgi. Buni faqat siz koʻrasiz.
    .none = Nomsiz
family-holding =
    Tayyor. Bu odam sizga aytmoqchi boʻlgan xabar shu yerga keladi.
    Jimlik yomon xabar emas: aloqa tez-tez uziladi.
    .held = 👂 Kimdan xabar olaman
family-joined =
    Siz yuborgan havola qabul qilindi.
    Bu sizning odamingiz emasmi? Unda darhol toʻxtating.
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
family-dropped = Bu odam haqida boshqa xabar kelmaydi. Unga bu haqda hech narsa bormaydi.
    .mine = 👪 Oilam

# After "tell them I am safe".
family-told =
    Soat { $time }. Omon ekaningiz aytilmoqda:
    { $names }
    Hozir ketyapti. Yetib bormasa, shu yerda oʻqiysiz.
    .mine = 👪 Ishonchli odamlarim
family-just = Ularga oʻn daqiqa oʻtmasdan aytilgan.
    .mine = 👪 Ishonchli odamlarim
family-nobody =
    Hech kimga aytilmadi: aloqada ishonchli odam yoʻq.
    { $mine }
    .new = ➕ Yangi ishonchli odam
    .person = 💬 Odamdan soʻrash
# A few words over the chat: what the bot told in the name of this person.
family-passed-on = Ishonchli odamlaringizga aytildi.
family-sos-told = Soat { $time }: ishonchli odamingizga aytilmoqda. Xavf boʻlsa, <b>112</b> ga oʻzingiz qoʻngʻiroq qiling.
family-lost =
    Xabar yetib bormadi: { $who }.
    Unga ishonib qolmang. Xavf boʻlsa, <b>112</b> ga qoʻngʻiroq qiling.
    .person = 💬 Odamdan soʻrash
    .mine = 👪 Ishonchli odamlarim

# What a trusted person hears. The first line is all that a locked screen should show.
family-hear-somebody = Yaqiningiz
family-hear-exercise = MASHQ. Hech narsa boʻlmadi.
family-hear-place = Tanlangan hudud: { $place }.
family-hear-clock =
    .own = (uning mahalliy vaqti)
    .moscow = (Moskva vaqti)
family-hear-safe =
    Sizga xabar.

    { $exercise }{ $who }: “Men omonman”.
    Yuborildi: { $time } { $clock }.{ $place }
family-hear-answered =
    Sizga xabar.

    { $exercise }{ $who }: javob keldi, { $time } { $clock }.{ $place }
family-hear-missed =
    Sizga xabar.

    { $exercise }{ $who }: shu vaqtgacha javob yoʻq: { $time } { $clock }.{ $place }
    Balki aloqa yomondir: javob yoʻqligi xavf borligini bildirmaydi.

    Nima qilsa boʻladi:
    • Hozir qoʻngʻiroq qiling yoki yozing.
    • Yaqinidagi odamdan borib koʻrishni soʻrang.
    • Xavf bor deb oʻylaysizmi, joyini bilasizmi? Oʻsha mamlakatdagi odam 112 yoki 102 ga qoʻngʻiroq qilsin.
    Boshqa mamlakatdan 112 siz turgan joyda javob beradi, u yerda emas.
    • Operatordan shu yerda soʻrang: /hotline
family-hear-sos =
    Sizga xabar.

    { $exercise }{ $who }: yordam soʻradi, { $time } { $clock }.{ $place }
    Bundan ortigʻini bilmaymiz va yordam borishini vaʼda qila olmaymiz.

    Nima qilsa boʻladi:
    • Qoʻngʻiroq qiling. Uni kuzatayotgan boʻlsalar, faqat yozing: “Qalaysan?”
    • Joyini bilasizmi? Oʻsha mamlakatdagi odam 112 yoki 102 ga qoʻngʻiroq qilsin.
    Boshqa mamlakatdan 112 siz turgan joyda javob beradi, u yerda emas.
    • Operatordan shu yerda soʻrang: /hotline
