# Not yet read by a native speaker.
# Roll-calls and check-ins of one's own.

checkin-main = Belgilar. Xavfda <b>112</b> ga qoʻngʻiroq qiling.

# part: own
# A check-in of one's own. A locked screen shows the first line: it says nothing of anybody else.
checkin-own-none =
    <b>Oʻzim haqimda xabar</b>
    Siz tanlagan vaqtda ahvolingizni soʻrayman.
    Bosmasangiz, ikki marta eslataman.
    { $trusted ->
        [yes] Yarim soatdan keyin ishonchli odamingizga aytiladi.
       *[no] Unda hech kimga aytilmaydi: ishonchli odamingiz yoʻq. Tanlang yoki operatordan soʻrang: /hotline
    }
    Xavf boʻlsa, <b>112</b> ga qoʻngʻiroq qiling.
    .once = Bir marta
    .daily = Har kuni
    .rehearse = Mashq qilib koʻrish
    .family = 👪 Oilam
# $by is the line below it.
checkin-own-set =
    <b>Oʻzim haqimda xabar</b>
    { $kind ->
        [daily] Har kuni: { $times }.
       *[once] Bir marta.
    }
    Keyingi savol: { $at }.
    { $by }
    .pause = ⏸ Tanaffus
    .stop = Toʻxtatish
    .rehearse = Mashq qilib koʻrish
    .family = 👪 Oilam
checkin-own-by =
    { $trusted ->
        [yes] { $until } gacha bosmasangiz, ishonchli odamingizga aytiladi.
       *[no] { $until } gacha bosmasangiz, hech kimga aytilmaydi: ishonchli odamingiz yoʻq. Tanlash: /family
    }
checkin-own-paused =
    <b>Oʻzim haqimda xabar</b>
    { $open ->
        [yes] Siz davom ettirguncha tanaffus. Hech kimga hech narsa aytilmaydi.
       *[no] Tanaffus. Keyingi savol: { $at }. Ungacha hech kimga hech narsa aytilmaydi.
    }
    .resume = ▶️ Davom ettirish
    .stop = Toʻxtatish
checkin-own-open =
    <b>Oʻzim haqimda xabar</b>
    Javobingizni kutyapman.
    { $by }
    Xavf boʻlsa, <b>112</b> ga qoʻngʻiroq qiling.
    .fine = ✅ Men omonman
    .later = Keyinroq: 30 daqiqa
    .way = Yoʻldaman: 1 soat
    .stop = Toʻxtatish

checkin-own-once =
    Qachon soʻray, bir marta?
    Tugmani bosing yoki yozing: 21:30, ertaga 9:00, 3 soatdan keyin.
    .one = 1 soatdan keyin
    .three = 3 soatdan keyin
    .six = 6 soatdan keyin
    .morning = Ertaga soat 09:00 da
checkin-own-unread = Bu vaqtni tushunmadim. Shunday yozing: 21:30. Koʻpi bilan bir kun oldindan.
checkin-own-daily =
    Har kuni soat nechada? Bir martadan toʻrt martagacha.
    Tugmani bosing yoki yozing: 9:00 21:30.
    .evening = 21:00 da
    .both = 09:00 va 21:00 da
checkin-own-times-unread = { $most } tagacha vaqt yozing, orasi kamida bir soat: 9:00 21:30.
checkin-own-pause = Tanaffus qancha?
    .day = Bir kun
    .open = Davom ettirgunimcha
# What people write: "tomorrow 9:00", "in 3 hours". `ahead` is the whole word for "in" or "from
# now", the others are beginnings of words.
checkin-own-reads =
    .tomorrow = ertaga
    .ahead = keyin
    .hours = soat
    .minutes = daq

# The question itself; $exercise is the next line, or nothing.
checkin-own-ask =
    Soat { $now }. Ahvolingiz qalay?
    { $exercise }{ $by }
    Xavf boʻlsa, <b>112</b> ga qoʻngʻiroq qiling.
    .fine = ✅ Men omonman
    .later = Keyinroq: 30 daqiqa
    .way = Yoʻldaman: 1 soat
checkin-own-exercise = MASHQ: hech narsa boʻlmadi.
checkin-own-told =
    { $until } gacha bosmadingiz.
    { $exercise }{ $trusted ->
        [yes] Ishonchli odamingizga aytiladi.
       *[no] Hech kimga aytilmaydi: ishonchli odamingiz yoʻq.
    }
    Omonmisiz? Unda bosing. Xavf boʻlsa, <b>112</b> ga qoʻngʻiroq qiling.
    .fine = ✅ Men omonman
    .person = 💬 Odamdan soʻrash
    .family = 👪 Oilam
checkin-own-fine =
    Yaxshi: soat { $now } da javob berdingiz.
    { $next ->
        [none] Tugadi, bu haqda hech narsa saqlanmaydi.
       *[other] Keyingi savol: { $next }.
    }
    .mine = Oʻzim haqimda xabar
checkin-own-later =
    Yaxshi. Yana soʻrayman: { $at }.
    { $by }
    .mine = Oʻzim haqimda xabar
checkin-own-stopped = Toʻxtatildi. Endi soʻramayman, bu haqda hech narsa saqlanmaydi.
    .mine = Oʻzim haqimda xabar
checkin-own-rehearse =
    <b>Mashq</b>
    Hozir soʻrayman. Bosmang va nima boʻlishini koʻring.
    2 va 4 daqiqadan keyin eslataman.
    { $trusted ->
        [yes] 6 daqiqadan keyin ishonchli odamingizga rostdan xabar boradi. Unda “mashq” deyilgan.
       *[no] 6 daqiqadan keyin hech kimga aytilmaydi: ishonchli odamingiz yoʻq.
    }
    .begin = Boshlash
    .family = 👪 Oilam
