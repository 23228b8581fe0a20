# Not yet read by a native speaker.
# Sentences to hold up to somebody: a doctor, a policeman, an employer.

# The situations are buttons; the pictures are the same in every language.
show-main =
    <b>Jumlani koʻrsatish</b>
    Jumlani bosing va telefonni koʻrsating. Yirik soʻzlar siz turgan mamlakat tilida yozilgan.

    Kimga koʻrsatasiz?
    .doctor = 🩺 Shifokor
    .ambulance = 🚑 Tez yordam
    .police = 👮 Politsiya
    .work = 💼 Ish beruvchi
    .daily = 🏘 Kundalik hayot
    .danger = ⚠️ Xavf

# An old button: the sentence behind it is gone; what there is, stands below.
show-gone =
    Bunday jumla endi yoʻq. Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.

    Kimga koʻrsatasiz?

# situation: one of the labels above.
show-list =
    <b>{ $situation }</b>
    Jumlani tanlang. Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.

# The card. host: the sentence in the language of the country, large; own: in the reader's language.
show-card =
    <b>{ $host }</b>

    — — —
    <i>{ $own }</i>
# The card of who reads the language of the country anyway.
show-alone = <b>{ $host }</b>

# The sentences, by situation. They are read out or shown: plain, polite, no gender in Russian,
# at most 200 characters, no markup. The button is what the reader taps: at most 30.

## doctor

show-say-bleeding = Men homiladorman, qon ketyapti. Zudlik bilan yordam bering.
    .button = Homiladorman, qon ketyapti
show-say-labour = Toʻlgʻogʻim boshlandi.
    .button = Toʻlgʻoq boshlandi
show-say-child = Bolam juda ogʻir ahvolda. Iltimos, yordam bering.
    .button = Bolam ogʻir ahvolda
show-say-pain = Ahvolim juda yomon. Qayerim ogʻriyotganini koʻrsataman.
    .button = Ahvolim yomon, ogʻriyapti
show-say-interpreter = Menga tarjimon kerak. Sizni yaxshi tushunmayapman.
    .button = Tarjimon kerak
show-say-medicine = Bu dorini qanday ichish kerak? Iltimos, yozib bering.
    .button = Dorini qanday ichaman?
show-say-allergy = Menda doriga allergiya bor. Dorining nomi: ________
    .button = Menda allergiya bor
show-say-price = Bu qancha turadi? Iltimos, narxini yozib bering.
    .button = Bu qancha turadi?

## ambulance

show-say-breath = Odam nafas ololmayapti. Zudlik bilan yordam bering.
    .button = Nafas ololmayapti
show-say-unconscious = Odam hushidan ketgan.
    .button = Hushidan ketgan
show-say-blood = Qon qattiq ketyapti, toʻxtamayapti.
    .button = Qon qattiq ketyapti
show-say-chest = Koʻkrak qattiq ogʻriyapti yoki siqilyapti.
    .button = Koʻkrakda ogʻriq
show-say-poison = Zaharlanish. Nimadan ekanini koʻrsataman.
    .button = Zaharlanish
show-say-hospital = Qaysi kasalxonaga boramiz? Iltimos, manzilini yozib bering.
    .button = Qaysi kasalxonaga?

## police

show-say-consulate = Men oʻz konsulxonamga qoʻngʻiroq qilmoqchiman.
    .button = Konsulxonaga qoʻngʻiroq
show-say-lawyer = Menga advokat kerak.
    .button = Advokat kerak
show-say-unsigned = Men tushunmagan qogʻozimga imzo qoʻymayman.
    .button = Imzo qoʻymayman
show-say-officer = Iltimos, familiyangiz va lavozimingizni ayting. Yozib bering.
    .button = Familiya va lavozimingiz
show-say-reason = Meni nega ushladingiz? Iltimos, sababini yozib bering.
    .button = Meni nega ushladingiz?

## work

show-say-wages = Oyligimni toʻlab berishingizni soʻrayman. Iltimos, yozma javob bering.
    .button = Oyligimni toʻlang
show-say-passport = Iltimos, pasportimni qaytarib bering.
    .button = Pasportimni qaytaring
show-say-injury = Men ishda jarohat oldim. Iltimos, 103 raqamiga qoʻngʻiroq qiling.
    .button = Ishda jarohat oldim
show-say-contract = Iltimos, mehnat shartnomasining nusxasini bering.
    .button = Shartnoma nusxasi
show-say-task = Iltimos, bu ishni qanday qilishni koʻrsatib bering.
    .button = Buni qanday qilaman?
show-say-unsafe = Bu hayot uchun xavfli. Menga himoya vositalari kerak.
    .button = Bu xavfli

## daily

show-say-school = Bolamni maktabga yozdirmoqchiman. Qanday hujjatlar kerak?
    .button = Bolamni maktabga berish
show-say-registration = Meni shu manzilda migratsiya roʻyxatiga qoʻyishingizni soʻrayman.
    .button = Shu manzilda roʻyxat
show-say-card = Kartam ishlamayapti. Iltimos, nima qilishim kerakligini yozib bering.
    .button = Kartam ishlamayapti
show-say-way = U yerga qanday boraman? Manzil: ________
    .button = Qanday boraman?
show-say-slowly = Iltimos, sekinroq gapiring.
    .button = Sekinroq gapiring

## danger

show-say-call = Iltimos, men uchun 112 raqamiga qoʻngʻiroq qiling. Manzil: ________
    .button = 112 ga qoʻngʻiroq qiling
show-say-help = Menga yordam kerak.
    .button = Yordam kerak
show-say-mute = Gapira olmayman, faqat yoza olaman.
    .button = Faqat yoza olaman
show-say-threat = Menga tahdid qilishyapti. Iltimos, 102 raqamiga qoʻngʻiroq qiling.
    .button = Menga tahdid qilishyapti
show-say-captive = Meni qoʻyib yuborishmayapti, hujjatlarimni olib qoʻyishgan. Iltimos, yordam bering.
    .button = Meni qoʻyib yuborishmayapti
show-say-lost = Bolam yoʻqolib qoldi. Iltimos, topishga yordam bering.
    .button = Bolam yoʻqolib qoldi

## answers, below every card

show-say-yes = Ha.
    .button = ✅ Ha
show-say-no = Yoʻq.
    .button = ❌ Yoʻq
show-say-where = Iltimos, qayerdaligini koʻrsating.
    .button = 👉 Qayerdaligini koʻrsating
show-say-write = Iltimos, buni yozib bering.
    .button = ✍️ Yozib bering
