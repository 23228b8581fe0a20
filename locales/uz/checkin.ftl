# Not yet read by a native speaker.
# Roll-calls and check-ins of one's own.

checkin-main =
    <b>Oʻzim haqimda xabar berish</b>
    Xavf boʻlsa, qoʻngʻiroq qiling:
    { $numbers }

    { $lines ->
        [none] Hozir sizdan hech narsa soʻralmayapti.
       *[other] { $lines }
    }
    .mine = ⏰ Mendan hol-ahvol soʻrash
    .sos = 🆘 SOS
checkin-entry =
    { $name }. { $state ->
        [runs] Hozir soʻralmoqda.
       *[over] Soʻrov tugadi.
    } { $answer ->
        [safe] Javobingiz: omonman, { $time }
        [need] Javobingiz: yordam kerak, { $time }
        [later] Javobingiz: tirikman, { $time }
        [away] Javobingiz: u yerda emasman, { $time }
        [said] Siz yozdingiz, { $time }. Omonmisiz yoki yoʻqmi, hali bilmaymiz.
       *[none] Siz hali javob bermadingiz.
    }
checkin-name = { $event }: { $place }
checkin-more = { $places } va yana { $count } ta

checkin-event-mudflow = Sel
checkin-event-flood = Suv toshqini
checkin-event-earthquake = Zilzila
checkin-event-fire = Yongʻin
checkin-event-explosion = Portlash
checkin-event-unrest = Tartibsizliklar
checkin-event-frost = Qattiq sovuq
checkin-event-other = Xavf

checkin-asks =
    <b>Siz xavfsiz joydamisiz?</b>
    { $event }: { $places }
    { $time }
    Soʻrayapti: Hamroh

    Xavf boʻlsa, avval <b>112</b> raqamiga qoʻngʻiroq qiling.
    Pastdagi tugmani bosing. Yoki raqam yozing: 1 omonman, 2 yordam, 3 tirikman, 4 u yerda emasman.
    Bir marta bosish yetarli. Javobimiz bir necha daqiqadan keyin kelishi mumkin. /menu
    .safe = ✅ Men omonman
    .need = 🆘 Yordam kerak
    .later = 💬 Tirikman, yoza olmayman
    .away = 🚶 Men u yerda emasman
checkin-line = { $event }: { $places }. Siz xavfsiz joydamisiz? Shu yerda ham bossangiz boʻladi:
checkin-over =
    “Siz xavfsiz joydamisiz?” soʻrovi tugadi: { $ended }.
    { $event }: { $places }
    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling. /menu
checkin-cancelled =
    “Siz xavfsiz joydamisiz?” soʻrovi bekor qilindi. Javob berish shart emas.
    { $event }: { $places }
    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling. /menu

checkin-toast =
    { $answer ->
        [safe] Belgilandi: siz omonsiz.
        [need] Belgilandi: yordam kerak. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.
        [later] Belgilandi: siz tiriksiz.
        [away] Belgilandi: siz u yerda emassiz.
       *[over] Bu soʻrov tugadi. Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.
    }
checkin-receipt =
    { $answer ->
        [safe] ✅ Belgilandi: siz omonsiz. { $time }
        [later] 💬 Belgilandi: tiriksiz, hozir yoza olmaysiz. { $time }. Operatorlar buni koʻradi.
       *[away] 🚶 Belgilandi: siz u yerda emassiz. { $time }
    }
    { $family ->
        [yes] Oilangizga ayting: /family
       *[no] {""}
    }
    { $sos ->
        [yes] Xavf boʻlsa: 112, /sos. Menyu: /menu
       *[no] Xavf boʻlsa: 112. Menyu: /menu
    }
checkin-given =
    { $answer ->
        [safe] ✅ Siz omonsiz: { $time }
        [later] 💬 Tiriksiz, hozir yoza olmaysiz: { $time }
       *[away] 🚶 Siz u yerda emassiz: { $time }
    }
    Biror narsa oʻzgarsa, shu yerni bosing.
    .family = 👪 Oilamga aytish

checkin-need =
    <b>Hozir qoʻngʻiroq qiling. Bu yerdan javob kutmang.</b>
    { $numbers }

    Bot qutqaruvchilarni chaqirmaydi. /menu
checkin-what =
    Nima boʻldi? Bir marta bosish yetarli.
    .hurt = 🩹 Jarohat yoki kasallik
    .trapped = 🧱 Chiqib keta olmayapman
    .shelter = 🏠 Yotadigan joy, ovqat, suv
    .papers = 📄 Hujjat yoki uyga yoʻl
    .lost = 👪 Oilamni topa olmayapman
    .other = ✏️ Boshqa narsa
checkin-with =
    Belgilandi. Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
    Yoningizda kim bor? Kim boʻlsa, hammasini bosing.
    .child =
        { $on ->
            [yes] ☑️ Bola
           *[no] ⬜ Bola
        }
    .pregnant =
        { $on ->
            [yes] ☑️ Homilador ayol
           *[no] ⬜ Homilador ayol
        }
    .cannot-walk =
        { $on ->
            [yes] ☑️ Yura olmaydigan odam
           *[no] ⬜ Yura olmaydigan odam
        }
    .next = ➡️ Davom etish
checkin-many =
    Necha kishisiz?
    .n1 = 1
    .n2 = 2
    .n3 = 3
    .n4 = 4
    .n5 = 5 yoki undan koʻp
checkin-where =
    <b>Hozir qayerdasiz?</b>
    { $place ->
        [no] Joyingizni bilmaymiz.
       *[other] Belgilandi: { $place }
    }
    Shu yerga yozing: koʻcha, uy, qavat, yaqinda nima bor. Bu operatorga boradi.
    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
    .list = 📍 Hududni tanlash
    .over = ✅ Yordam endi kerak emas
checkin-region = Qaysi hududdasiz? Yoki shu yerga yozing: qayerdasiz.
checkin-still =
    <b>Sizga hali ham yordam kerakmi?</b>
    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
    .need = 🆘 Ha, yordam kerak
    .over = ✅ Yoʻq, men omonman
checkin-withdrawn =
    ✅ Belgilandi: yordam endi kerak emas. { $time }
    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
checkin-back =
    <b>Siz xavfsiz joydamisiz?</b> Tugmani bosing.
    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
checkin-heard =
    <b>Xavf boʻlsa, 112 raqamiga qoʻngʻiroq qiling.</b>
    Xabaringizni operator uchun saqladik. Qachon oʻqilishini bilmaymiz.
    Siz xavfsiz joydamisiz? Tugmani bosing.
checkin-which =
    Siz qayerda emassiz? Joyni bosing.
    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
checkin-late =
    Bu soʻrov tugagan: { $time }.
    { $sos ->
        [yes] Xavf boʻlsa: 112, /sos. Menyu: /menu
       *[no] Xavf boʻlsa: 112. Menyu: /menu
    }
checkin-strange =
    Bu yerda sizdan hech narsa soʻralmagan. Hech narsa belgilanmadi. Xavf boʻlsa, qoʻngʻiroq qiling:
    { $numbers }
checkin-put-away = Tayyor. /menu
# part: staff
checkin-own-none =
    <b>Mendan hol-ahvol soʻrash</b>
    Siz tanlagan vaqtda ahvolingizni soʻrayman.
    Bosmasangiz, ikki marta eslataman.
    { $trusted ->
        [yes] Yarim soatdan keyin ishonchli odamingizga xabar beraman.
       *[no] Unda hech kimga xabar bermayman: ishonchli odamingiz yoʻq. Tanlang yoki operatordan soʻrang: /hotline
    }
    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
    .once = Bir marta
    .daily = Har kuni
    .rehearse = Mashq qilib koʻrish
    .family = 👪 Oilam
# $by is the line below it.
checkin-own-set =
    <b>Mendan hol-ahvol soʻrash</b>
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
        [yes] { $until } gacha bosmasangiz, ishonchli odamingizga xabar beraman.
       *[no] { $until } gacha bosmasangiz, hech kimga xabar bermayman: ishonchli odamingiz yoʻq. Tanlang: /family
    }
checkin-own-paused =
    <b>Mendan hol-ahvol soʻrash</b>
    { $open ->
        [yes] Oʻzingiz davom ettirguncha tanaffus. Hech kimga hech narsa aytmayman.
       *[no] Tanaffus. Keyingi savol: { $at }. Ungacha hech kimga hech narsa aytmayman.
    }
    .resume = ▶️ Davom ettirish
    .stop = Toʻxtatish
checkin-own-open =
    <b>Mendan hol-ahvol soʻrash</b>
    Javobingizni kutyapman.
    { $by }
    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
    .fine = ✅ Men omonman
    .later = Keyinroq: 30 daqiqa
    .way = Yoʻldaman: 1 soat
    .stop = Toʻxtatish

checkin-own-once =
    Bir marta qachon soʻray?
    Tugmani bosing yoki yozing: 21:30, ertaga 9:00, 3 soatdan keyin.
    .one = 1 soatdan keyin
    .three = 3 soatdan keyin
    .six = 6 soatdan keyin
    .morning = Ertaga soat 09:00 da
checkin-own-unread = Bu vaqtni tushunmadim. Mana bunday yozing: 21:30. Bir kundan uzoq boʻlmasin.
checkin-own-daily =
    Har kuni soat nechada soʻray? Bir martadan toʻrt martagacha.
    Tugmani bosing yoki yozing: 9:00 21:30.
    .evening = Soat 21:00 da
    .both = Soat 09:00 va 21:00 da
checkin-own-times-unread = { $most } tagacha vaqt yozing, oralari kamida bir soat boʻlsin: 9:00 21:30.
checkin-own-pause = Tanaffus qancha boʻlsin?
    .day = Bir kun
    .open = Oʻzim davom ettirgunimcha
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
    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
    .fine = ✅ Men omonman
    .later = Keyinroq: 30 daqiqa
    .way = Yoʻldaman: 1 soat
checkin-own-exercise = MASHQ: hech narsa boʻlgani yoʻq.
checkin-own-told =
    { $until } gacha bosmadingiz.
    { $exercise }{ $trusted ->
        [yes] Ishonchli odamingizga xabar beraman.
       *[no] Hech kimga xabar bermayman: ishonchli odamingiz yoʻq.
    }
    Omonmisiz? Tugmani bosing. Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
    .fine = ✅ Men omonman
    .person = 💬 Operatordan soʻrash
    .family = 👪 Oilam
checkin-own-fine =
    Yaxshi: soat { $now } da javob berdingiz.
    { $next ->
        [none] Tugadi. Bu haqda hech narsa saqlamayman.
       *[other] Keyingi savol: { $next }.
    }
    .mine = Mendan hol-ahvol soʻrash
checkin-own-later =
    Yaxshi. Yana soʻrayman: { $at }.
    { $by }
    .mine = Mendan hol-ahvol soʻrash
checkin-own-stopped = Toʻxtatildi. Endi soʻramayman va bu haqda hech narsa saqlamayman.
    .mine = Mendan hol-ahvol soʻrash
checkin-own-rehearse =
    <b>Mashq</b>
    Hozir soʻrayman. Bosmang va nima boʻlishini koʻring.
    2 va 4 daqiqadan keyin eslataman.
    { $trusted ->
        [yes] 6 daqiqadan keyin ishonchli odamingizga rostdan ham xabar boradi. Unda “mashq” deb yozilgan boʻladi.
       *[no] 6 daqiqadan keyin hech kimga xabar bermayman: ishonchli odamingiz yoʻq.
    }
    .begin = Boshlash
    .family = 👪 Oilam
checkin-desk =
    <b>Odamlar omonmi?</b>
    Davom etayotgan soʻrovlar: { $running }
    .new = ✏️ Odamlardan soʻrash
    .mine = 📝 Qoralamalarim
    .asked = 🖐 Tasdiqni kutmoqda
    .past = 📊 Joriy va tugagan
# list: mine, waiting, past.
checkin-desk-list =
    { $list ->
        [mine] <b>Qoralamalarim</b>: { $count }
        [waiting] <b>Tasdiqni kutmoqda</b>: { $count }
       *[past] <b>Joriy va tugagan</b>: { $count }
    }
checkin-desk-title = { $event } · { $places }
checkin-desk-tap = Tugmani bosing yoki birinchi harflarini yozing.
checkin-desk-voided = Oʻzgartirildi. Tasdiqni qayta soʻrang.
# why: a word that says what is in the way.
checkin-desk-no =
    { $why ->
        [own] Buni oʻzingiz soʻragansiz. Boshqa kishi tasdiqlashi kerak.
        [role] U yerda buni qilishga rolingiz yoʻq.
        [done] Soʻrov allaqachon yuborilgan.
        [void] U oʻzgartirilgan, qaytarilgan yoki qaytadan soʻralgan. Hech narsa yuborilmadi.
        [author] Muallif endi xodim emas. Yuborib boʻlmaydi.
        [lapsed] Soʻrovning 15 daqiqasi oʻtdi. Muallif qaytadan soʻrashi mumkin.
        [count] Bu soʻralgan son emas. Hech narsa yuborilmadi.
        [factor] Avval ikkinchi omil kerak: botni yurituvchidan soʻrang.
        [unsent] Yuborib boʻlmadi. U yana qoralama.
        [nobody] U yerda roʻyxatda hech kim yoʻq, soʻraydigan odam yoʻq.
        [alone] U yerda sizdan boshqa tasdiqlovchi yoʻq. Administratorni chaqiring.
        [place] Joy tanlanmagan yoki rolingiz u yerga yetmaydi. Joyni oʻzgartiring.
        [draft] Sizda bunday qoralama yoʻq.
        [over] Bu soʻrov endi davom etmayapti.
       *[none] Bunday soʻrov yoʻq yoki u hali boshlanmagan.
    }
# Told to staff, also on a lock screen: the number only.
checkin-desk-told =
    { $what ->
        [started] № { $number } boshlandi: odamlardan soʻralyapti.
        [over] № { $number } tugadi.
        [cancelled] № { $number } bekor qilindi.
       *[stuck] № { $number }: jim qolganlardan yana soʻrab boʻlmaydi. Tasdiqlagan kishi endi tasdiqlay olmaydi.
    }
    .board = 📊 Jadval

checkin-draft-event = Nima boʻldi?
checkin-draft-country = Qaysi mamlakatda?
checkin-draft-region = Qaysi hududda? Birinchi harflarini yozish mumkin.
checkin-draft-whole = Butun mamlakat
# duty: who can approve there and is on duty, by number; or nobody.
checkin-draft-more =
    Qayerda: <b>{ $places }</b>
    Tasdiqlash uchun navbatchi: { $duty ->
        [nobody] hech kim; hammasi chaqiriladi
       *[other] { $duty }
    }
    .done = ✅ Shu xolos
    .add = ➕ Yana bir hudud
checkin-draft-hours = Odamlar qancha vaqt javob bera oladi?
checkin-draft-hour = { $hours } soat
checkin-draft =
    <b>{ $number }: { $title }</b>
    Qoralama. Hali hech kimdan soʻralmadi.
    Soʻrov { $hours } soat davom etadi. Jim qolganlardan yana uch marta soʻraladi.
    Jim soatlar va tanaffus uni ushlab turmaydi.
    .ask = 🖐 Tasdiq soʻrash
    .event = Nima
    .where = Qayerda
    .hours = Qancha
    .discard = 🗑 Oʻchirish
checkin-discard =
    { $title }
    Qoralama va odamlar roʻyxati oʻchirilsinmi?
    .discard = 🗑 Oʻchirish
checkin-listing = Roʻyxat tuzilyapti. Sahifa bir lahzada oʻzi keladi.
# places: lines like "Almaty: 12". languages: like "tg 12, uz 4".
checkin-ask =
    <b>{ $title }</b>
    Roʻyxatdagi odamlar: <b>{ $count }</b> ({ $languages })
    { $places }
    { $duty ->
        [nobody] Tasdiqlovchilardan navbatchi yoʻq: hammasi chaqiriladi.
       *[other] Navbatchi: { $duty }
    }
    .ask = Tasdiq soʻrash: { $count } kishi
checkin-asked =
    <b>{ $title }</b>
    { $lapsed ->
        [yes] Soʻralgan: { $at }, odamlar: { $count }. Muddati { $until } da oʻtdi.
       *[no] Soʻralgan: { $at }, odamlar: { $count }. Muddati: { $until }.
    }
    Ochganlar: { $opened ->
        [nobody] hali hech kim
       *[other] { $opened }
    }
    { $duty ->
        [nobody] Tasdiqlovchilardan navbatchi yoʻq: hammasi chaqiriladi.
       *[other] Navbatchi: { $duty }
    }
    .look = 🔄 Yana koʻrish
    .renew = 🔔 Qayta soʻrash
    .event = Nima
    .where = Qayerda
    .hours = Qancha
checkin-lapsed = № { $number } ni 15 daqiqada hech kim tasdiqlamadi. Hech narsa yuborilmadi.
    .ask = 🔔 Qayta soʻrash
    .draft = 📝 Qoralama
# guard: yes when they are far more than usual.
checkin-open =
    <b>{ $title }</b>
    Odamlardan omonmi, deb soʻraladi. { $hours } soat javob berish mumkin.
    № { $author } soʻragan, { $at }.

    Odamlar: <b>{ $count }</b> ({ $languages })
    { $places }
    { $guard ->
        [yes] ⚠️ Odatdagidan ikki baravardan koʻp.
       *[no] Odatdagidek.
    }
    Siz buni va jim qolganlarga yana toʻrttagacha xabarni tasdiqlaysiz.
    Telefon jiringlaydi. Jim soatlar va tanaffus uni ushlab turmaydi.
    .approve = ✅ Tasdiqlash
    .look = 📱 Telefondagidek
    .return = ↩️ Muallifga qaytarish
checkin-look =
    <i>Koʻrinishi: { $language }</i>

    { $text }

    { $keys }
    .next = ➡️ { $language }
checkin-number =
    { $again ->
        [yes] ⚠️ Bu odatdagidan ikki baravardan koʻp. Sonni yana bir marta yozing.
       *[no] Necha kishidan soʻraladi? Sahifadagi sonni yozing.
    }
checkin-number-wrong = Sahifadagi son boshqa. Yana yozing.
checkin-code = Ikkinchi omilning olti raqamini yozing. Xabaringizni darrov oʻchiraman.
# why: wrong, used, stopped, none.
checkin-code-no =
    { $why ->
        [used] Bu kod ishlatilgan. Keyingisini kuting, 30 soniyadan oshmaydi.
        [stopped] Notoʻgʻri kodlar koʻp. Bir daqiqa kutib, yangisini yozing.
        [none] Sizda ikkinchi omil yoʻq: botni yurituvchidan soʻrang.
       *[wrong] Kod notoʻgʻri. Hozir koʻrayotgan olti raqamni yozing.
    }
checkin-final =
    <b>Oxirgi qadam. Bu mashq emas.</b>
    { $title }
    Odamlar: <b>{ $count }</b>
    .no = Yoʻq, orqaga
    .live = 🔴 { $count } kishidan soʻrash: { $title }
checkin-approved = Tasdiqlandi: № { $number }. Yuborilyapti, odamlar: { $count }
checkin-return =
    <b>{ $title }</b>
    Nega qaytarasiz?
    .event = Bunday narsa maʼlum emas
    .place = Joy notoʻgʻri
    .later = Hozir emas
checkin-returned = Muallifga qaytarildi. Hech narsa yuborilmadi.
checkin-told-author =
    { $what ->
        [opened] № { $by } sizning № { $number } soʻrovingizni ochdi.
        [returned-event] № { $by } № { $number } ni qaytardi: Bunday narsa maʼlum emas.
        [returned-place] № { $by } № { $number } ni qaytardi: Joy notoʻgʻri.
       *[other] № { $by } № { $number } ni qaytardi: Hozir emas.
    }
    .draft = 📝 Qoralama
checkin-cancel =
    <b>Bekor qilish: { $title }</b>
    Bu xato edimi? Soʻralganlarning hammasi buni eshitadi. Yordam soʻrovlari operatorlarda qoladi.
    .cancel = 📣 Hozir bekor qilish
checkin-cancel-done = Bekor qilindi.

# phase: running, over, cancelled. places, languages: lines from below.
checkin-board =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [running] { $end } gacha davom etadi. Qayta soʻraldi: { $round }. Holat: { $at }
        [over] Tugadi: { $end }
       *[cancelled] Bekor qilindi: { $end }
    }
    soʻraldi { $asked }, yetdi { $reached }
    ✅ omon { $safe } · 🆘 <b>yordam kerak { $need }</b>
    🤐 tirik, yoza olmaydi { $later } · 🚶 u yerda emas { $away }
    💬 nimadir dedi { $said } · ❔ jim { $silent }
    Soʻralmasdan javob berganlar: { $unasked }
    Jimlik omonlik degani emas.

    { $places }

    { $languages }
    .board = 🔄 Yangilash
    .needs = 🆘 Kimga yordam kerak
    .share = 📄 Ulashish uchun
    .cancel = ✖️ Bekor qilish
checkin-board-line = { $name }: soʻraldi { $asked }, yetdi { $reached }, ✅ { $safe }, 🆘 { $need }, 🤐 { $later }, 🚶 { $away }, 💬 { $said }, ❔ { $silent }
checkin-board-here = Jadval alohida xabarda. U yarim soat davomida oʻzi yangilanadi.
checkin-needs =
    <b>yordam kerak: { $title }</b>
    { $lines ->
        [none] Hozircha hech kim yordam soʻramadi.
       *[other] { $lines }
    }
    .case = { $number }: { $need }
# taken: an operator has it.
checkin-needs-line = { $taken ->
        [yes] ☑️
       *[no] ⏳
    } { $since } { $place }: { $need }
checkin-needs-kind =
    .hurt = Jarohat yoki kasallik
    .trapped = Chiqa olmayapti
    .shelter = Yotadigan joy, ovqat, suv
    .papers = Hujjat yoki uyga yoʻl
    .lost = Yaqinini yoʻqotgan
    .other = Boshqa ehtiyoj
    .untold = Yordam kerak, turi nomaʼlum
    .words = Soʻz yoki ovoz, tushunarsiz
checkin-share =
    <b>№ { $number } · { $title }</b>
    Holat: { $at }. { $phase ->
        [running] Hali davom etyapti.
       *[over] Tugagan.
    }
    { $lines ->
        [none] { $few } kishidan kam: ulashadigan narsa yoʻq.
       *[other] { $lines }
    }

    · yashirilgan: { $few } dan kam yoki shunday sonni hisoblab topish mumkin boʻlardi. Jimlik omonlik degani emas.
checkin-share-whole = Jami
checkin-share-others = Boshqa joylar
checkin-share-line = { $name }: Odamlar { $people }, ✅ omon { $safe }, 🆘 yordam kerak { $need }, 🤐 tirik, yoza olmaydi { $later }, 🚶 u yerda emas { $away }, 💬 nimadir dedi { $said }, ❔ jim { $silent }, yetmadi { $unreached }
