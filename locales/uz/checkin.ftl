# Not yet read by a native speaker.
# Roll-calls and check-ins of one's own.

# part: own
# A check-in of one's own. A locked screen shows the first line: it says nothing of anybody else.
checkin-own-none =
    <b>My own check-in</b>
    At a time that you choose I ask how you are.
    If you do not press, I remind you twice.
    { $trusted ->
        [yes] After half an hour your trusted person is told.
       *[no] Nobody is told then: you have no trusted person. Choose one, or ask an operator: /hotline
    }
    In danger call <b>112</b>.
    .once = Once
    .daily = Every day
    .rehearse = Try it as an exercise
    .family = 👪 My family
# $by is the line below it.
checkin-own-set =
    <b>My own check-in</b>
    { $kind ->
        [daily] Every day at { $times }.
       *[once] Once.
    }
    I ask you next: { $at }.
    { $by }
    .pause = ⏸ Pause
    .stop = Stop it
    .rehearse = Try it as an exercise
    .family = 👪 My family
checkin-own-by =
    { $trusted ->
        [yes] If you do not press by { $until }, your trusted person is told.
       *[no] If you do not press by { $until }, nobody is told: you have no trusted person. Choose one: /family
    }
checkin-own-paused =
    <b>My own check-in</b>
    { $open ->
        [yes] It pauses until you go on. Nobody is told anything.
       *[no] It pauses. I ask you next: { $at }. Until then nobody is told anything.
    }
    .resume = ▶️ Go on
    .stop = Stop it
checkin-own-open =
    <b>My own check-in</b>
    I wait for your answer.
    { $by }
    In danger call <b>112</b>.
    .fine = ✅ I am fine
    .later = Later: 30 minutes
    .way = On my way: 1 hour
    .stop = Stop it

checkin-own-once =
    When shall I ask you, once?
    Tap a button, or write it: 21:30, tomorrow 9:00, in 3 hours.
    .one = In 1 hour
    .three = In 3 hours
    .six = In 6 hours
    .morning = Tomorrow at 09:00
checkin-own-unread = I cannot read this time. Write it like this: 21:30. At most a day ahead.
checkin-own-daily =
    At which times of every day? One to four times.
    Tap a button, or write them: 9:00 21:30.
    .evening = At 21:00
    .both = At 09:00 and 21:00
checkin-own-times-unread = Write one to { $most } times, at least an hour apart, like this: 9:00 21:30.
checkin-own-pause = How long shall it pause?
    .day = One day
    .open = Until I go on
# Beginnings of words that people write: "tomorrow 9:00", "in 3 hours", "in 40 minutes".
checkin-own-reads =
    .tomorrow = tomorrow
    .hours = h
    .minutes = m

# The question itself; $exercise is the next line, or nothing.
checkin-own-ask =
    It is { $now }. How are you?
    { $exercise }{ $by }
    In danger call <b>112</b>.
    .fine = ✅ I am fine
    .later = Later: 30 minutes
    .way = On my way: 1 hour
checkin-own-exercise = EXERCISE: nothing has happened.
checkin-own-told =
    You did not press by { $until }.
    { $exercise }{ $trusted ->
        [yes] Your trusted person is being told now.
       *[no] Nobody is told: you have no trusted person.
    }
    Are you well? Then press. In danger call <b>112</b>.
    .fine = ✅ I am fine
    .person = 💬 Ask a person
    .family = 👪 My family
checkin-own-fine =
    Good: you answered at { $now }.
    { $next ->
        [none] It is over, and nothing of it is kept.
       *[other] I ask you next: { $next }.
    }
    .mine = My own check-in
checkin-own-later =
    Good. I ask you again: { $at }.
    { $by }
    .mine = My own check-in
checkin-own-stopped = It is stopped. I ask no more, and nothing of it is kept.
    .mine = My own check-in
checkin-own-rehearse =
    <b>An exercise</b>
    I ask you now. Do not press, and see what happens.
    I remind you after 2 and after 4 minutes.
    { $trusted ->
        [yes] After 6 minutes your trusted person truly gets a message. It says: exercise.
       *[no] After 6 minutes nobody is told: you have no trusted person.
    }
    .begin = Begin now
    .family = 👪 My family
checkin-main =
    <b>Oʻzi haqida xabar berish</b>
    Xavf boʻlsa, qoʻngʻiroq qiling:
    { $numbers }

    { $lines ->
        [none] Hozir sizdan hech narsa soʻralmayapti.
       *[other] { $lines }
    }
    .mine = ⏰ Mening xabar vaqtim
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
        [said] Siz yozdingiz, { $time }. Omon ekaningizni hali bilmaymiz.
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
    Bir marta bosish yetarli. Javobimiz bir necha daqiqada kelishi mumkin. /menu
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
    .shelter = 🏠 Joy, ovqat, suv
    .papers = 📄 Hujjat yoki uyga yoʻl
    .lost = 👪 Oilamni topa olmayapman
    .other = ✏️ Boshqa narsa
checkin-with =
    Belgilandi. Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
    Yoningizda kim bor? Toʻgʻrisini bosing.
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
    Shu yerga yozing: koʻcha, uy, qavat, yaqinda nima bor. Buni operator oladi.
    Xavf boʻlsa, <b>112</b> raqamiga qoʻngʻiroq qiling.
    .list = 📍 Hududni tanlash
    .over = ✅ Yordam endi kerak emas
checkin-region = Qaysi hududdasiz? Yoki qayerda ekaningizni yozing.
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
    Bu yerda sizdan soʻralmagan. Hech narsa belgilanmadi. Xavf boʻlsa, qoʻngʻiroq qiling:
    { $numbers }
checkin-put-away = Tayyor. /menu
