# Not yet read by a native speaker.
# Mashgʻulotlar: roʻyxat, yozilish, eslatmalar, oʻzgarishlar va keyingilari.
# Qulflangan ekranda mashgʻulot nima haqida ekani koʻrinmasin: u yerda `plain` turadi.

trainings-main =
    <b>Mashgʻulotlar</b>

    Ular bepul. Hujjat soʻralmaydi.
    Yaqin joydagisini qidiring yoki nimani oʻrganmoqchi ekaningizni ayting.
    .mine = 🎟 Mening mashgʻulotlarim
    .near = 📍 Menga yaqin joyda
    .place = 📍 Hududimni tanlash
    .all = 🗓 Hamma mashgʻulotlar
    .language = 🗣 Mening tilimda
    .topic = 📚 Mavzu boʻyicha
    .bring = 🙋 Bizga mashgʻulot kerak

# lines: trainings-entry, koʻpi bilan beshta.
trainings-list =
    <b>Mashgʻulotlar</b>

    { $lines }
    .more = ⬇️ Keyingilari
    .bring = 🙋 Bizga mashgʻulot kerak

# free: nechta joy, yoki none.
trainings-entry =
    { $number }. <b>{ $title }</b>
    { $when }
    { $where }
    { $languages }
    { $free ->
        [none] Boʻsh joy yoʻq: navbatga yozilish mumkin.
       *[other] Boʻsh joylar: { $free }
    }

trainings-empty =
    Hozir bunday mashgʻulot yoʻq.
    Nima kerakligini ayting: necha kishi va qayerda soʻrayotganini sanaymiz.
    .bring = 🙋 Bizga mashgʻulot kerak
    .all = 🗓 Hamma mashgʻulotlar

trainings-topics = Qaysi mavzu?
trainings-topic =
    .rights = Huquq va majburiyatlar
    .care = Shifokor va kasalxona
    .tb = Sil kasalligi
    .birth = Homiladorlik va tugʻish
    .ready = Xavf va ofatlar
    .hotline = Operatorlar uchun
    .officials = Davlat xodimlari uchun

trainings-bring = Nima haqida mashgʻulot xohlaysiz?

# people: shu joydan necha kishi, yoki hidden.
trainings-counted =
    Rahmat. Sizni sanadik.
    Mavzu: { $topic }
    { $people ->
        [hidden] Yetarlicha odam soʻrasa, tashkilotchilarga aytamiz.
       *[other] Sizga yaqin joyda soʻrayotganlar: { $people } kishi
    }
    .all = 🗓 Hamma mashgʻulotlar
    .place = 📍 Hududimni tanlash

# Mashgʻulot turi. plain: begona koʻrishi mumkin boʻlgani. trainings-for: kim uchun. trainings-why: nima haqida.
trainings-template-rights = Ishdagi huquq va majburiyatlar
    .plain = Uchrashuv
trainings-template-care = Tibbiy yordamni qanday olish
    .plain = Uchrashuv
trainings-template-tb = Sil kasalligi: bilish va saqlanish
    .plain = Uchrashuv
trainings-template-birth = Homiladorlik va tugʻish
    .plain = Uchrashuv
trainings-template-ready = Xavf va ofatlarga tayyor turish
    .plain = Uchrashuv
trainings-template-operators = Ishonch telefoni operatorlari kursi
    .plain = Kurs
trainings-template-officials = Davlat xodimlari kursi
    .plain = Kurs

trainings-for-rights = ishlaydigan yoki ish qidirayotgan har kim
trainings-for-care = har kim, oilasi bilan ham
trainings-for-tb = har kim, oilasi bilan ham
trainings-for-birth = farzand kutayotgan ayollar va ularning oilasi
trainings-for-ready = har kim, bolalar bilan ham
trainings-for-operators = ishonch telefonida javob beradiganlar
trainings-for-officials = idora va xizmatlarda ishlaydiganlar
trainings-why-rights = shartnoma, oylik, hujjatlar, politsiya bilan gaplashish
trainings-why-care = tez yordam, sugʻurta, shifokorga borish, dorilar
trainings-why-tb = belgilari, tekshiruv, davolash, oilani qanday asrash
trainings-why-birth = koʻriklar, xavfli belgilar, tugʻish, birinchi haftalar
trainings-why-ready = yongʻin, zilzila, yordam chaqirish, tayyor sumka
trainings-why-operators = tinglash, shoshilinch murojaatlar, sir saqlash, oʻz kuchini asrash
trainings-why-officials = migrantlar huquqlari, sodda til, kimga yuborish

# Bu nashr bilmaydigan turdagi mashgʻulot.
trainings-plain = Uchrashuv

# Mashgʻulot sahifasi. standing: trainings-standing va shunga oʻxshash, yoki hech narsa. lines: pastdagi satrlar.
trainings-course =
    <b>{ $title }</b>
    { $standing }

    { $lines }
    .join = ✅ Yozilish
    .queue = ⏳ Navbatga yozilish
    .take = ✅ Joyni olish
    .decline = Yoʻq, boshqaga bering
    .calendar = 🗓 Taqvimimga
    .leave = Kela olmayman
    .unqueue = Navbatdan chiqish
    .share = 🔗 Doʻstga yuborish
    .others = 🗓 Boshqa mashgʻulotlar
    .rate = ⭐ Qanday oʻtdi?
    .here = 🙋 Men shu yerdaman

trainings-standing =
    .cancelled = ❌ Mashgʻulot bekor qilindi.
    .over = Mashgʻulot oʻtib boʻlgan.
    .begun = Mashgʻulot boshlangan.
    .seated = ✅ Sizga joy bor.
    .left = Siz roʻyxatda yoʻqsiz.
    .closed = Yozilish yopilgan.
trainings-standing-lapsed = Joyni olish vaqti oʻtdi. Yana navbatga yozilishingiz mumkin.
trainings-place = ⏳ Siz navbatdasiz. Navbatdagi oʻrningiz: { $place }
trainings-held = 🎟 Joyni siz uchun saqlab turamiz. Muddat: { $until }.

trainings-about = 🎯 Nima haqida: { $about }
trainings-whom = 👥 Kim uchun: { $whom }
trainings-note = ℹ️ { $note }
trainings-time = 🗓 { $when }
trainings-where = 📍 { $where }
trainings-languages = 🗣 Til: { $languages }
trainings-seats = 🪑 Boʻsh joylar: { $free } / { $seats }
trainings-full = 🪑 Hamma joylar band: { $seats }. Navbatda: { $waiting }
trainings-women = 👩 Faqat ayollar uchun
trainings-ages = Yosh: { $first }–{ $last }
trainings-age-from = Yosh: { $first } va undan katta
trainings-age-to = Yosh: koʻpi bilan { $last }
trainings-child-care = 🧸 Bolalarga qarab turishadi
trainings-again = 🔁 Takrorlanadi: roʻyxatga qarang
trainings-office = 🏢 Oʻtkazuvchi: { $office }

trainings-online = Onlayn
trainings-link = Havola: { $where }
trainings-address = Manzil: { $where }
# Odamlar yigʻiladigan joy manzili ancha oldin aytilmaydi.
trainings-address-later = Manzil boshlanishidan { $hours } soat oldin shu yerga keladi.

trainings-when = { $day }, { $begin }–{ $end }
# Oʻqiyotgan odamning soati boʻyicha ham. there: trainings-when.
trainings-when-there = { $there } ({ $place }); { $yours }
trainings-when-yours = sizning soatingizda: { $day }, { $begin }
trainings-day =
    .mon = Dushanba
    .tue = Seshanba
    .wed = Chorshanba
    .thu = Payshanba
    .fri = Juma
    .sat = Shanba
    .sun = Yakshanba

trainings-gone =
    Bunday mashgʻulot yoʻq yoki u yerda sizga joy yoʻq.
    .others = 🗓 Boshqa mashgʻulotlar

# full: yes yoki no. conditions: trainings-women kabi satrlar, yoki hech narsa.
trainings-consent =
    <b>{ $title }</b>
    { $when }{ $conditions }

    { $full ->
        [yes] Hamma joylar band. Siz navbatga yozilasiz.
       *[no] Sizga darrov joy beriladi.
    }
    Bu siz uchunmi? Yozilsangiz, tashkilotchilar yozuvingizni koʻrishiga rozi boʻlasiz.
    Ism shart emas. Ism va javoblar 30 kundan keyin oʻchiriladi.
    .yes = ✅ Bu men uchun

trainings-seated =
    ✅ <b>Sizga joy bor.</b>
    { $what }
    🗓 { $when }
    📍 { $where }
    .more = Hammasini koʻrsatish
    .calendar = 🗓 Taqvimimga
    .leave = Kela olmayman
trainings-queued =
    ⏳ <b>Siz navbatdasiz. Navbatdagi oʻrningiz: { $place }</b>
    { $what }
    🗓 { $when }
    Joy boʻshasa, sizga darrov yozamiz.
    .more = Hammasini koʻrsatish
    .leave = Navbatdan chiqish

trainings-name =
    Sizni nima deb chaqiraylik? Ism yoki laqab yetarli.
    Aytmasangiz ham boʻladi.
    .without = Ismsiz
trainings-name-wrong = Ismni harflar bilan yozing, koʻpi bilan { $most } ta belgi.
trainings-kept = Rahmat. Yozib oldik.

# Tashkilotchilar savoli, oʻz soʻzlari bilan. kind: text, number, phone yoki date.
trainings-own =
    Tashkilotchilarning savoli, { $number } / { $of }:
    <b>{ $question }</b>
    { $kind ->
        [number] Son yozing.
        [phone] Telefon raqamini yozing.
        [date] Sanani yozing, masalan 31.12.2026.
       *[text] Bir necha soʻz bilan yozing.
    }
    .skip = Savolni oʻtkazib yuborish
trainings-own-wrong =
    { $kind ->
        [number] Bu yerga son kerak, masalan 12. Savolni oʻtkazib yuborish mumkin.
        [phone] Bu yerga telefon raqami kerak. Savolni oʻtkazib yuborish mumkin.
        [date] Bu yerga sana kerak, masalan 31.12.2026. Savolni oʻtkazib yuborish mumkin.
       *[text] Koʻpi bilan 300 ta belgi yozing. Savolni oʻtkazib yuborish mumkin.
    }
trainings-pick =
    Tashkilotchilarning savoli, { $number } / { $of }:
    <b>{ $question }</b>
    .skip = Savolni oʻtkazib yuborish
trainings-pick-please = Javoblardan birini bosing.

trainings-leaving =
    Joyingizdan voz kechasizmi?
    { $what }
    🗓 { $when }
    .yes = Ha, kelmayman
    .no = Yoʻq, joyim qolsin
trainings-left =
    Siz endi roʻyxatda yoʻqsiz: { $what }.
    Aytganingiz uchun rahmat: endi boshqa odam kela oladi.
    .wait = Baribir kelmoqchiman
    .others = 🗓 Boshqa mashgʻulotlar
trainings-taken =
    Hozir boʻsh joy yoʻq. Navbatdagi oʻrningiz: { $place }
    Joy boʻshasa, sizga yozamiz.
    .more = Hammasini koʻrsatish

trainings-link-to =
    <b>{ $title }</b>
    Buni doʻstingizga yuboring:
    { $link }

trainings-mine = <b>Mening mashgʻulotlarim</b>
trainings-none-mine =
    Siz hech qayerga yozilmagansiz.
    .all = 🗓 Hamma mashgʻulotlar

# Oʻzi keladigan xabarlar: qulflangan ekran uchun betaraf. what: `plain`.
trainings-offer =
    Siz uchun joy bor: { $what }
    🗓 { $when }
    Joyni siz uchun saqlab turamiz. Muddat: { $until }.
    .take = ✅ Joyni olish
    .decline = Yoʻq, boshqaga bering
    .more = Hammasini koʻrsatish
trainings-lapsed =
    Joyni olish vaqti oʻtdi: { $what }
    Joy keyingi odamga beriladi.
    .wait = ⏳ Yana navbatga yozilish
    .more = Hammasini koʻrsatish
trainings-last-call =
    Boʻsh joy bor: { $what }
    🗓 { $when }
    Kim birinchi bossa, joy oʻshaniki.
    .take = ✅ Joyni olish
    .leave = Kela olmayman
trainings-remind =
    Eslatma: { $what }
    🗓 { $when }
    📍 { $where }
    .more = Hammasini koʻrsatish
    .calendar = 🗓 Taqvimimga
    .leave = Kela olmayman

# changed: time, place yoki both.
trainings-changed =
    { $changed ->
        [time] Yangi vaqt: { $what }
        [place] Yangi joy: { $what }
       *[both] Yangi vaqt va joy: { $what }
    }
    🗓 { $when }
    📍 { $where }
    .seen = ✅ Oʻqidim
    .more = Hammasini koʻrsatish
    .calendar = 🗓 Taqvimimga
    .leave = Kela olmayman
trainings-cancelled =
    Bekor qilindi: { $what }
    🗓 { $when }
    Kelish shart emas. Uzr soʻraymiz.
    .seen = ✅ Oʻqidim
    .others = 🗓 Boshqa mashgʻulotlar
    .calendar = 🗓 Taqvimimdan olish
trainings-seen = Rahmat.

trainings-calendar = Bu faylni oching: sana taqvimingizga tushadi.

trainings-after =
    Kelganingiz uchun rahmat: { $what }
    Qanday oʻtdi? Uch marta bosing, ismsiz.
    Haftada bir marta qisqa matn yuboramiz, jami toʻrt marta.
    .rate = ⭐ Qanday oʻtganini aytish
    .enough = Boshqa yozmang
# step: nechtadan nechanchisi.
trainings-week =
    Uchrashuvdan keyin oʻqish uchun qisqa matn: { $step } / { $of }
    .open = 📖 Ochish
    .enough = Boshqa yozmang
trainings-rate =
    Savol { $number } / { $of }
    <b>{ $question }</b>
    .yes = 👍 Ha
    .partly = 🤏 Qisman
    .no = 👎 Yoʻq
trainings-rate-1 = Siz uchun foydali boʻldimi?
trainings-rate-2 = Hammasi tushunarli boʻldimi?
trainings-rate-3 = Doʻstingizga ham kelishni aytasizmi?
trainings-rated = Rahmat. Faqat jami sonlar saqlanadi: kim nima deganini hech kim koʻrmaydi.
trainings-enough = Bu haqda boshqa yozmaymiz.

# part: staff

# calls: how many wait, or no.
trainings-desk =
    <b>Trainings: the desk</b>
    { $calls ->
        [no] Nobody has to be called.
       *[other] ☎️ Calls to make: { $calls }
    }
    .coming = 🗓 Coming
    .new = ➕ New training
    .calls = ☎️ Calls
    .drafts = 📝 Drafts
    .past = 🕘 Over or cancelled
trainings-desk-list =
    { $what ->
        [drafts] <b>Drafts</b>
        [past] <b>Over or cancelled</b>
       *[coming] <b>Coming trainings</b>
    }
    { $many ->
        [no] There are none in your places.
       *[other] Tap one to open it.
    }
trainings-desk-page =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [draft] 📝 A draft: nobody sees it yet.
        [open] 🟢 Open: people can sign up.
        [closed] 🔒 Signing up is closed.
        [cancelled] ❌ Cancelled
       *[over] 🏁 Over
    }
    🗓 { $when }
    📍 { $where }
    { $lines }
    .open = 🟢 Open it for people
    .edit = ✏️ Change
    .copy = 📄 Copy
    .drop = 🗑 Throw away
    .roster = 👥 Roster
    .add = ☎️ Register a caller
    .attend = ✅ Who came
    .write = ✉️ Message to the roster
    .more = More…
trainings-desk-sums =
    🪑 Seats taken or offered: { $held } of { $seats }. In the queue: { $waiting }
    ☎️ Without Telegram: { $phones }. Came: { $came }
    { $least ->
        [none] No minimum number.
       *[other] At least { $least } must sign up.
    } { $unseen ->
        [no] { "" }
       *[other] Have not confirmed the last change: { $unseen }
    }
trainings-desk-more =
    <b>№ { $number } · { $title }</b>
    What else?
    .copy = 📄 Copy
    .csv = 📎 Roster as CSV
    .xlsx = 📎 Roster as XLSX
    .close = 🔒 Close signing up
    .open = 🟢 Open signing up again
    .cancel = ❌ Cancel the training
trainings-desk-few =
    <b>Too few have signed up: № { $number }</b>
    { $title }
    🗓 { $when }
    { $held } have a seat, at least { $least } were wanted.
    Nothing is cancelled by itself: you decide.
    .keep = It takes place
    .write = ✉️ Message to the roster
    .cancel = ❌ Cancel the training
trainings-desk-sure =
    { $what ->
        [open] <b>Open it for everybody?</b>
        [close] <b>Close signing up?</b>
        [cancel] <b>Cancel this training?</b>
       *[drop] <b>Throw this draft away?</b>
    }
    № { $number } · { $title }
    🗓 { $when }
    { $what ->
        [cancel] People who are told at once: { $people }. It cannot be taken back.
        [open] It stands in the list at once.
        [close] Who has a seat keeps it: { $people }
       *[drop] It cannot be taken back.
    }
    .no = No, back
trainings-desk-do =
    .open = Yes, open it
    .close = Yes, close signing up
    .cancel = ❌ Yes, cancel it for all
    .drop = 🗑 Yes, throw it away
trainings-desk-done = Done.
trainings-desk-not-yours = There is no such training in your places.
trainings-desk-cannot =
    { $why ->
        [drop] Only a draft can be thrown away. Cancel this one instead: papers and lists stay.
        [past] It has begun or is over.
        [full] There is no free seat any more.
        [chat] They have Telegram: no code is needed.
        [early] It is too early for that.
        [nobody] Nobody with Telegram has a seat there.
       *[phase] That cannot be done now.
    }
trainings-desk-wrong =
    { $why ->
        [time] I need a day and an hour, as in 1.12.2026 18:00.
        [past] That is in the past.
        [far] That is more than a year ahead.
        [hour] There is no such hour by that clock, or it comes twice: clocks are changed then.
        [number] I need a number that fits.
        [long] That is too long.
        [ages] I need ages, as in 18-30 or 18.
        [place] You do not work in that place.
        [taken] There are more people on the list than that, or it has changed meanwhile. Nothing was changed.
        [meanwhile] Somebody has changed it meanwhile. Nothing was changed: look again.
        [phase] It is over or cancelled and cannot be changed.
        [empty] Please write it in words.
        [papers] Numbers of papers are never asked for.
        [answers] I need two to five answers, each on a line of its own, 40 letters at most.
        [over] It has begun or is over.
        [twice] Somebody with this number is on the list already.
        [letter] I need up to 1000 letters.
        [link] Links and names of accounts are not sent: somebody could be lured with them.
       *[other] That does not fit.
    }
trainings-desk-fields =
    <b>№ { $number } · { $title }</b>
    What do you want to change?
trainings-field =
    .when = Day and hour
    .secret = Address or link
    .seats = Seats
    .least = At least
    .languages = Languages
    .note = Note
    .city = Town
    .region = Region
    .online = Online
    .minutes = Minutes
    .women = Women only
    .child_care = Child care
    .ages = Age
    .office = Organiser
    .told_ahead = Address told, hours before
    .series = Comes again
    .questions = Own questions
trainings-series =
    .none = no
    .weekly = every week
    .monthly = every month
# now: what stands there.
trainings-desk-typed =
    { $field ->
        [when] When does it begin, by the clock there? As in 1.12.2026 18:00.
        [secret] What is the address, or the link? Only who has a seat reads it.
        [seats] How many seats?
        [least] How many must sign up at least? 0 is no minimum.
        [note] What else should people know?
        [city] In which town?
        [minutes] How many minutes does it last?
        [ages] For which ages? As in 18-30 or 18.
        [office] Who organises it?
       *[told_ahead] How many hours before the start is the address told?
    }
    Now: { $now }
    .empty = Leave it empty
trainings-desk-chosen =
    { $field }?
    .yes = yes
    .no = no
trainings-desk-spoken =
    In which languages is it held? Tap to tick or untick.
    .done = That is all
trainings-desk-land = Where is it? The hour on the wall there stays.
trainings-desk-tell =
    <b>People hear of this at once: { $people }</b>
    { $field }: { $said }
    .no = No, leave it
    .yes = Yes, change it and tell them
trainings-desk-questions =
    <b>Own questions, { $most } at most</b>
    { $lines }
    Whoever signs up from now on is asked. Ask for little; answers are deleted after 30 days.
    What kind is the next one?
    .done = That is all
    .clear = 🗑 Ask nothing
trainings-desk-kind =
    .text = Words
    .choice = Choice of answers
    .number = A number
    .phone = Phone, to call back only
    .date = A date
trainings-desk-label = What is asked? Simple words: it is shown as you write it.
trainings-desk-answers = Which answers are there? Each on a line of its own.

trainings-new = What kind of training is it?
trainings-new-tap = Please tap one of the buttons.
trainings-new-country = In which country?
trainings-new-region =
    In which region?
    .whole = The whole country, or online
trainings-new-when = When does it begin, by the clock there? As in 1.12.2026 18:00.
trainings-new-seats = How many seats are there?

trainings-desk-calls =
    <b>Who has no Telegram has to be called</b>
    { $many ->
        [no] Nobody has to be called now.
       *[other] Tap one: name and number are opened, and that is recorded.
    }
trainings-desk-call-line =
    { $tried ->
        [yes] 🔁
       *[no] ☎️
    } № { $number } · { $what ->
        [change] changed
        [cancelled] cancelled
        [reminder] reminder
        [offer] a seat is free
        [last] a seat is free, hurry
       *[lapsed] offer has lapsed
    }
trainings-desk-call =
    <b>{ $what ->
        [change] Say: there is a new time or place.
        [cancelled] Say: it is cancelled.
        [reminder] Say: it is soon. Ask whether they come.
        [offer] Say: a seat is free. Do they take it?
        [last] Say: a seat is free for who is first. Do they take it?
       *[lapsed] Say: the time to take the seat is over.
    }</b>
    { $name } · { $phone } · { $language }
    { $title }
    🗓 { $when }
    📍 { $where }
    Call before: { $until }
trainings-desk-called =
    .reached = ✅ Told
    .not = Not reached
    .gone = They do not come
    .takes = ✅ They take the seat

trainings-add-language = Which language do they speak?
trainings-add-name =
    What shall we call them? A first name is enough.
    Tell them: it is kept sealed, and deleted 30 days after the training.
    .without = Without a name
trainings-add-phone =
    At which number do we tell them of a change?
    .without = Without a number
trainings-add-no-phone = I need a phone number, as in +77010000000.
trainings-add-done =
    { $standing ->
        [seated] ✅ <b>They have a seat.</b>
       *[other] ⏳ <b>They are in the queue. Place: { $place }</b>
    }
    { $title }
    🗓 { $when }
    Read them this code, twice: <b>{ $code }</b>
    With it they can have the seat in their own Telegram, within 7 days: { $link }
    .again = ☎️ One more caller
    .seat = Open the seat

trainings-desk-roster =
    <b>Roster: № { $number } · { $title }</b>
    Seats taken or offered: { $held }. In the queue: { $waiting }
trainings-desk-seat-line =
    № { $number } · { $standing ->
        [seated] 🪑
        [offered] 🎟
        [waiting] ⏳
       *[other] ✖️
    } { $language } { $by ->
        [phone] ☎️
       *[chat] 💬
    } { $came ->
        [yes] ✅
       *[no] { "" }
    }
trainings-desk-seat =
    <b>{ $line }</b>
    { $title }
    { $lines }
    .open = 👁 Open the name (recorded)
    .code = 🔢 New code to claim it
    .off = They do not come
trainings-desk-known = { $what }: { $said }
trainings-desk-nameless = no name
trainings-desk-off =
    <b>Do they not come?</b>
    { $line }
    Somebody else gets the seat.
    .no = No, back
    .yes = They do not come
trainings-head =
    .number = Number
    .name = Name
    .phone = Phone
    .language = Language
    .standing = Standing
    .came = Came

trainings-desk-attend =
    <b>Who came: № { $number } · { $title }</b>
    🗓 { $when }
    Marked: { $came } of { $seats } seats. Count heads: a code can be passed on.
    { $settled ->
        [yes] 🔒 The list is closed.
       *[no] It can be marked from 30 minutes before until an hour after.
    }
    .door = 🔲 QR code at the door
    .code = 🔢 Four digits to say
    .ticks = ☑️ Tick the list
    .settle = 🔒 Close the list
    .csv = 📎 As CSV
    .xlsx = 📎 As XLSX
trainings-desk-door =
    <b>At the door: { $title }</b>
    { $link }
    Show it only there. Who has a seat opens it and is marked.
    .attend = ✅ Who came
    .new = 🔄 New code, the old one ends
trainings-desk-digits =
    <b>{ $digits }</b>
    Say it aloud, and do not write it into a chat: { $title }
    People tap “I am here” and type it.
    .attend = ✅ Who came
    .new = 🔄 New digits, the old ones end
trainings-desk-ticks =
    <b>{ $title }</b>
    Marked: { $came }. A tap ticks or unticks.
trainings-desk-settle =
    <b>Close the list?</b>
    { $title }
    Marked: { $came } of { $seats }. After that nobody is marked, and certificates can be made.
    .no = No, back
    .yes = 🔒 Yes, close it

trainings-letter-language = In which language do you write?
trainings-letter-words =
    What do you want to tell those who have a seat?
    No links and no names of accounts. It is sent as you write it.
trainings-letter =
    <b>Message: № { $number } · { $title }</b>
    <blockquote>{ $text }</blockquote>
    Language: { $language }. People who get it: { $people }. Without Telegram, to be called: { $phones }
    { $how ->
        [sent] It is sent.
        [alone] It comes silently, headed “From the organisers”.
        [asked] An approver has been asked.
       *[ask] So many people: somebody else has to look at it first.
    }
    .again = ✏️ Write it anew
    .desk = 🗂 Staff
    .send = ✉️ Send to { $people } people
    .ask = 🙋 Ask an approver
    .approve = ✅ Approve and send
trainings-letter-count = How many people is it for? Type the number.
trainings-letter-refused =
    { $why ->
        [own] Somebody else has to approve it.
        [count] That is another number.
        [lapsed] That was asked too long ago: ask again.
        [done] It is approved already.
        [role] You are no approver of this place.
       *[other] It was withdrawn.
    }
trainings-letter-sent =
    It is on its way to { $people } people.
    Without Telegram, to be called: { $phones }
    .page = The training
trainings-letter-body =
    <b>From the organisers: { $what }</b>
    { $text }
    (written in: { $language })
    .more = Show all
trainings-desk-many =
    There are more than { $most } people: too many for a file in the chat.
    On the server: python -m bot trainings export { $number } FILE
trainings-desk-file = Roster № { $number }: { $what }. It holds names: keep it to yourself.

trainings-digits = Which four digits did the trainer say? Please type them.
trainings-here =
    { $how ->
        [here] ✅ You are marked as here. Thank you for coming.
        [already] ✅ You are marked already.
        [early] It is too early. Try again 30 minutes before the start.
        [late] It is too late to be marked. Please speak with the trainer.
        [seat] You have no seat here. Please speak with the trainer.
        [stopped] That was wrong too often. Please speak with the trainer: they can mark you.
        [wrong] These are not the digits. Please ask the trainer and type them again.
       *[old] This code does not work any more. Please ask the trainer.
    }
    .more = Show the training
