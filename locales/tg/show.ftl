# Not yet read by a native speaker.
# Sentences to hold up to somebody: a doctor, a policeman, an employer.

# The situations are buttons; the pictures are the same in every language.
show-main =
    <b>Ҷумларо нишон додан</b>
    Ҷумларо пахш кунед ва телефонро нишон диҳед. Калимаҳои калон бо забони кишваре навишта шудаанд, ки шумо дар он ҳастед.

    Ба кӣ нишон медиҳед?
    .doctor = 🩺 Духтур
    .ambulance = 🚑 Ёрии таъҷилӣ
    .police = 👮 Полис
    .work = 💼 Корфармо
    .daily = 🏘 Ҳар рӯз
    .danger = ⚠️ Хатар

# An old button: the sentence behind it is gone; what there is, stands below.
show-gone =
    Чунин ҷумла дигар нест. Агар хатар бошад, ба рақами <b>112</b> занг занед.

    Ба кӣ нишон медиҳед?

# situation: one of the labels above.
show-list =
    <b>{ $situation }</b>
    Ҷумларо интихоб кунед. Агар хатар бошад, ба рақами <b>112</b> занг занед.

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

show-say-bleeding = Ман ҳомиладорам, хун рафта истодааст. Зуд кумак кунед.
    .button = Ҳомиладорам, хунравӣ дорам
show-say-labour = Дарди таваллудам сар шуд.
    .button = Дарди таваллуд сар шуд
show-say-child = Ҳоли кӯдакам хеле бад аст. Илтимос, кумак кунед.
    .button = Ҳоли кӯдакам бад аст
show-say-pain = Ҳолам хеле бад аст. Нишон медиҳам, ки куҷоям дард мекунад.
    .button = Ҳолам бад, дард дорам
show-say-interpreter = Ба ман тарҷумон лозим. Шуморо хуб намефаҳмам.
    .button = Тарҷумон лозим
show-say-medicine = Ин доруро чӣ хел хӯрдан лозим? Илтимос, нависед.
    .button = Доруро чӣ хел хӯрам?
show-say-allergy = Ба дору ҳассосият (аллергия) дорам. Номи дору: ________
    .button = Ҳассосият (аллергия) дорам
show-say-price = Ин чанд пул аст? Илтимос, нархашро нависед.
    .button = Ин чанд пул аст?

## ambulance

show-say-breath = Одам нафас гирифта наметавонад. Зуд кумак кунед.
    .button = Нафас гирифта наметавонад
show-say-unconscious = Одам беҳуш аст.
    .button = Беҳуш
show-say-blood = Хун сахт меравад ва намеистад.
    .button = Хунравии сахт
show-say-chest = Қафаси сина сахт дард ё фишор мекунад.
    .button = Дарди қафаси сина
show-say-poison = Заҳролудшавӣ. Нишон медиҳам, ки аз чӣ.
    .button = Заҳролудшавӣ
show-say-hospital = Ба кадом беморхона меравем? Илтимос, суроғаро нависед.
    .button = Ба кадом беморхона?

## police

show-say-consulate = Ман мехоҳам ба консулгарии худ занг занам.
    .button = Занг ба консулгарӣ
show-say-lawyer = Ба ман адвокат лозим.
    .button = Адвокат лозим
show-say-unsigned = Ба коғазе, ки намефаҳмам, имзо намегузорам.
    .button = Имзо намегузорам
show-say-officer = Илтимос, насаб ва вазифаи худро гӯед. Инро нависед.
    .button = Насаб ва вазифаи шумо
show-say-reason = Маро барои чӣ дастгир кардед? Илтимос, сабабашро нависед.
    .button = Барои чӣ дастгир кардед?

## work

show-say-wages = Хоҳиш мекунам, маоши маро диҳед. Илтимос, хаттӣ ҷавоб диҳед.
    .button = Маошамро диҳед
show-say-passport = Илтимос, паспорти маро баргардонед.
    .button = Паспортамро баргардонед
show-say-injury = Ман ҷароҳат бардоштам. Ин дар ҷои кор шуд. Илтимос, ба рақами 103 занг занед.
    .button = Ҷароҳат дар ҷои кор
show-say-contract = Илтимос, нусхаи шартномаи меҳнатиро диҳед.
    .button = Нусхаи шартнома
show-say-task = Илтимос, нишон диҳед, ки ин корро чӣ хел кардан лозим.
    .button = Инро чӣ хел кунам?
show-say-unsafe = Ин барои ҷон хатарнок аст. Ба ман воситаҳои ҳимоя лозим.
    .button = Ин хатарнок аст

## daily

show-say-school = Мехоҳам кӯдакамро ба мактаб диҳам. Кадом ҳуҷҷатҳо лозиманд?
    .button = Кӯдакамро ба мактаб диҳам
show-say-registration = Хоҳиш мекунам, маро бо ин суроға ба қайди муҳоҷират гиред.
    .button = Қайд бо ин суроға
show-say-card = Корти ман кор намекунад. Илтимос, нависед, ки чӣ кор кунам.
    .button = Кортам кор намекунад
show-say-way = Ба он ҷо чӣ хел равам? Суроға: ________
    .button = Ба он ҷо чӣ хел равам?
show-say-slowly = Илтимос, оҳистатар гап занед.
    .button = Оҳистатар гап занед

## danger

show-say-call = Илтимос, ба ҷои ман ба рақами 112 занг занед. Суроға: ________
    .button = Ба рақами 112 занг занед
show-say-help = Ба ман кумак лозим.
    .button = Кумак лозим
show-say-mute = Гап зада наметавонам, танҳо навишта метавонам.
    .button = Танҳо навишта метавонам
show-say-threat = Маро таҳдид мекунанд. Илтимос, ба рақами 102 занг занед.
    .button = Маро таҳдид мекунанд
show-say-captive = Маро раҳо намекунанд, ҳуҷҷатҳоямро гирифтаанд. Илтимос, кумак кунед.
    .button = Маро раҳо намекунанд
show-say-lost = Кӯдакам гум шуд. Илтимос, барои ёфтанаш кумак кунед.
    .button = Кӯдакам гум шуд

## answers, below every card

show-say-yes = Ҳа.
    .button = ✅ Ҳа
show-say-no = Не.
    .button = ❌ Не
show-say-where = Илтимос, нишон диҳед, ки куҷост.
    .button = 👉 Нишон диҳед, ки куҷост
show-say-write = Илтимос, инро нависед.
    .button = ✍️ Нависед
