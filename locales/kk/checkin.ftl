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
    <b>Өзі туралы хабар беру</b>
    Қауіп болса, қоңырау шалыңыз:
    { $numbers }

    { $lines ->
        [none] Қазір сізден ештеңе сұралмай тұр.
       *[other] { $lines }
    }
    .mine = ⏰ Менің хабар уақытым
    .sos = 🆘 SOS
checkin-entry =
    { $name }. { $state ->
        [runs] Қазір сұрап жатырмыз.
       *[over] Сұрау аяқталды.
    } { $answer ->
        [safe] Жауабыңыз: аман-есенмін, { $time }
        [need] Жауабыңыз: көмек керек, { $time }
        [later] Жауабыңыз: тірімін, { $time }
        [away] Жауабыңыз: ол жерде емеспін, { $time }
        [said] Сіз жаздыңыз, { $time }. Аман екеніңізді әзірге білмейміз.
       *[none] Сіз әлі жауап берген жоқсыз.
    }
checkin-name = { $event }: { $place }
checkin-more = { $places } және тағы { $count }

checkin-event-mudflow = Сел
checkin-event-flood = Су тасқыны
checkin-event-earthquake = Жер сілкінісі
checkin-event-fire = Өрт
checkin-event-explosion = Жарылыс
checkin-event-unrest = Тәртіпсіздік
checkin-event-frost = Қатты аяз
checkin-event-other = Қауіп

checkin-asks =
    <b>Сіз қауіпсіз жердесіз бе?</b>
    { $event }: { $places }
    { $time }
    Сұрап тұрған: Hamroh

    Қауіп болса, алдымен <b>112</b> нөміріне қоңырау шалыңыз.
    Төмендегі түймені басыңыз. Не санды жазыңыз: 1 аманмын, 2 көмек, 3 тірімін, 4 ол жерде емеспін.
    Бір рет басу жеткілікті. Жауабымыз бірнеше минуттан кейін келуі мүмкін. /menu
    .safe = ✅ Аман-есенмін
    .need = 🆘 Көмек керек
    .later = 💬 Тірімін, жаза алмаймын
    .away = 🚶 Мен ол жерде емеспін
checkin-line = { $event }: { $places }. Сіз қауіпсіз жердесіз бе? Осы жерден де басуға болады:
checkin-over =
    «Сіз қауіпсіз жердесіз бе?» сұрауы аяқталды: { $ended }.
    { $event }: { $places }
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз. /menu
checkin-cancelled =
    «Сіз қауіпсіз жердесіз бе?» сұрауы тоқтатылды. Жауап берудің қажеті жоқ.
    { $event }: { $places }
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз. /menu

checkin-toast =
    { $answer ->
        [safe] Белгіленді: сіз аман-есенсіз.
        [need] Белгіленді: көмек керек. Қауіп болса, 112 нөміріне қоңырау шалыңыз.
        [later] Белгіленді: сіз тірісіз.
        [away] Белгіленді: сіз ол жерде емессіз.
       *[over] Бұл сұрау аяқталды. Қауіп болса, 112 нөміріне қоңырау шалыңыз.
    }
checkin-receipt =
    { $answer ->
        [safe] ✅ Белгіленді: сіз аман-есенсіз. { $time }
        [later] 💬 Белгіленді: тірісіз, қазір жаза алмайсыз. { $time }. Операторлар мұны көреді.
       *[away] 🚶 Белгіленді: сіз ол жерде емессіз. { $time }
    }
    { $family ->
        [yes] Отбасыңызға айтыңыз: /family
       *[no] {""}
    }
    { $sos ->
        [yes] Қауіп болса: 112, /sos. Мәзір: /menu
       *[no] Қауіп болса: 112. Мәзір: /menu
    }
checkin-given =
    { $answer ->
        [safe] ✅ Сіз аман-есенсіз: { $time }
        [later] 💬 Тірісіз, қазір жаза алмайсыз: { $time }
       *[away] 🚶 Сіз ол жерде емессіз: { $time }
    }
    Бірдеңе өзгерсе, осы жерді басыңыз.
    .family = 👪 Отбасыма айту

checkin-need =
    <b>Қазір қоңырау шалыңыз. Бұл жерден жауап күтпеңіз.</b>
    { $numbers }

    Бот құтқарушыларды шақырмайды. /menu
checkin-what =
    Не болды? Бір рет басу жеткілікті.
    .hurt = 🩹 Жарақат не ауру
    .trapped = 🧱 Шыға алмай жатырмын
    .shelter = 🏠 Жататын жер, тамақ, су
    .papers = 📄 Құжат не үйге жол
    .lost = 👪 Отбасымды таба алмаймын
    .other = ✏️ Басқа
checkin-with =
    Белгіленді. Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз.
    Жаныңызда кім бар? Дұрысын басыңыз.
    .child =
        { $on ->
            [yes] ☑️ Бала
           *[no] ⬜ Бала
        }
    .pregnant =
        { $on ->
            [yes] ☑️ Жүкті әйел
           *[no] ⬜ Жүкті әйел
        }
    .cannot-walk =
        { $on ->
            [yes] ☑️ Жүре алмайтын адам
           *[no] ⬜ Жүре алмайтын адам
        }
    .next = ➡️ Жалғастыру
checkin-many =
    Неше адамсыздар?
    .n1 = 1
    .n2 = 2
    .n3 = 3
    .n4 = 4
    .n5 = 5 не одан көп
checkin-where =
    <b>Қазір қайдасыз?</b>
    { $place ->
        [no] Орныңызды білмейміз.
       *[other] Белгіленді: { $place }
    }
    Осында жазыңыз: көше, үй, қабат, жақын жерде не бар. Мұны оператор алады.
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз.
    .list = 📍 Аймақты таңдау
    .over = ✅ Көмек енді керек емес
checkin-region = Қай аймақтасыз? Не қайда екеніңізді жазыңыз.
checkin-still =
    <b>Сізге әлі де көмек керек пе?</b>
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз.
    .need = 🆘 Иә, көмек керек
    .over = ✅ Жоқ, аман-есенмін
checkin-withdrawn =
    ✅ Белгіленді: көмек енді керек емес. { $time }
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз.
checkin-back =
    <b>Сіз қауіпсіз жердесіз бе?</b> Түймені басыңыз.
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз.
checkin-heard =
    <b>Қауіп болса, 112 нөміріне қоңырау шалыңыз.</b>
    Хабарламаңызды оператор үшін сақтадық. Қашан оқылатынын білмейміз.
    Сіз қауіпсіз жердесіз бе? Түймені басыңыз.
checkin-which =
    Сіз қай жерде жоқсыз? Жерді басыңыз.
    Қауіп болса, <b>112</b> нөміріне қоңырау шалыңыз.
checkin-late =
    Бұл сұрау аяқталған: { $time }.
    { $sos ->
        [yes] Қауіп болса: 112, /sos. Мәзір: /menu
       *[no] Қауіп болса: 112. Мәзір: /menu
    }
checkin-strange =
    Мұнда сізден сұралмаған. Ештеңе белгіленбеді. Қауіп болса, қоңырау шалыңыз:
    { $numbers }
checkin-put-away = Дайын. /menu
