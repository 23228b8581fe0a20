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
    <b>Өзү тууралуу кабар берүү</b>
    Коркунуч болсо, телефон чалыңыз:
    { $numbers }

    { $lines ->
        [none] Азыр сизден эч нерсе суралган жок.
       *[other] { $lines }
    }
    .mine = ⏰ Менин кабар убактым
    .sos = 🆘 SOS
checkin-entry =
    { $name }. { $state ->
        [runs] Азыр сурап жатабыз.
       *[over] Сурамжылоо бүттү.
    } { $answer ->
        [safe] Жообуңуз: аман-эсенмин, { $time }
        [need] Жообуңуз: жардам керек, { $time }
        [later] Жообуңуз: тирүүмүн, { $time }
        [away] Жообуңуз: ал жерде эмесмин, { $time }
        [said] Сиз жаздыңыз, { $time }. Аман экениңизди азырынча билбейбиз.
       *[none] Сиз жооп бере элексиз.
    }
checkin-name = { $event }: { $place }
checkin-more = { $places } жана дагы { $count }

checkin-event-mudflow = Сел
checkin-event-flood = Суу ташкыны
checkin-event-earthquake = Жер титирөө
checkin-event-fire = Өрт
checkin-event-explosion = Жарылуу
checkin-event-unrest = Башаламандык
checkin-event-frost = Катуу суук
checkin-event-other = Коркунуч

checkin-asks =
    <b>Сиз коопсуз жердесизби?</b>
    { $event }: { $places }
    { $time }
    Сурап жаткан: Hamroh

    Коркунуч болсо, адегенде <b>112</b> номерине чалыңыз.
    Төмөнкү баскычты басыңыз. Же санды жазыңыз: 1 аманмын, 2 жардам, 3 тирүүмүн, 4 ал жерде эмесмин.
    Бир жолу басуу жетиштүү. Жообубуз бир нече мүнөттө келиши мүмкүн. /menu
    .safe = ✅ Аман-эсенмин
    .need = 🆘 Жардам керек
    .later = 💬 Тирүүмүн, жаза албайм
    .away = 🚶 Мен ал жерде эмесмин
checkin-line = { $event }: { $places }. Сиз коопсуз жердесизби? Бул жерден да басса болот:
checkin-over =
    «Сиз коопсуз жердесизби?» сурамжылоосу бүттү: { $ended }.
    { $event }: { $places }
    Коркунуч болсо, <b>112</b> номерине чалыңыз. /menu
checkin-cancelled =
    «Сиз коопсуз жердесизби?» сурамжылоосу жокко чыгарылды. Жооп берүүнүн кереги жок.
    { $event }: { $places }
    Коркунуч болсо, <b>112</b> номерине чалыңыз. /menu

checkin-toast =
    { $answer ->
        [safe] Белгиленди: сиз аман-эсенсиз.
        [need] Белгиленди: жардам керек. Коркунуч болсо, 112 номерине чалыңыз.
        [later] Белгиленди: сиз тирүүсүз.
        [away] Белгиленди: сиз ал жерде эмессиз.
       *[over] Бул сурамжылоо бүттү. Коркунуч болсо, 112 номерине чалыңыз.
    }
checkin-receipt =
    { $answer ->
        [safe] ✅ Белгиленди: сиз аман-эсенсиз. { $time }
        [later] 💬 Белгиленди: тирүүсүз, азыр жаза албайсыз. { $time }. Операторлор муну көрөт.
       *[away] 🚶 Белгиленди: сиз ал жерде эмессиз. { $time }
    }
    { $family ->
        [yes] Үй-бүлөңүзгө айтыңыз: /family
       *[no] {""}
    }
    { $sos ->
        [yes] Коркунуч болсо: 112, /sos. Меню: /menu
       *[no] Коркунуч болсо: 112. Меню: /menu
    }
checkin-given =
    { $answer ->
        [safe] ✅ Сиз аман-эсенсиз: { $time }
        [later] 💬 Тирүүсүз, азыр жаза албайсыз: { $time }
       *[away] 🚶 Сиз ал жерде эмессиз: { $time }
    }
    Бир нерсе өзгөрсө, ушул жерди басыңыз.
    .family = 👪 Үй-бүлөмө айтуу

checkin-need =
    <b>Азыр телефон чалыңыз. Бул жерден жооп күтпөңүз.</b>
    { $numbers }

    Бот куткаруучуларды чакырбайт. /menu
checkin-what =
    Эмне болду? Бир жолу басуу жетиштүү.
    .hurt = 🩹 Жаракат же оору
    .trapped = 🧱 Чыга албай жатам
    .shelter = 🏠 Жатар жер, тамак, суу
    .papers = 📄 Документ же үйгө жол
    .lost = 👪 Үй-бүлөмдү таппай жатам
    .other = ✏️ Башка
checkin-with =
    Белгиленди. Коркунуч болсо, <b>112</b> номерине чалыңыз.
    Жаныңызда ким бар? Туурасын басыңыз.
    .child =
        { $on ->
            [yes] ☑️ Бала
           *[no] ⬜ Бала
        }
    .pregnant =
        { $on ->
            [yes] ☑️ Кош бойлуу аял
           *[no] ⬜ Кош бойлуу аял
        }
    .cannot-walk =
        { $on ->
            [yes] ☑️ Баса албаган адам
           *[no] ⬜ Баса албаган адам
        }
    .next = ➡️ Улантуу
checkin-many =
    Канча кишисиздер?
    .n1 = 1
    .n2 = 2
    .n3 = 3
    .n4 = 4
    .n5 = 5 же андан көп
checkin-where =
    <b>Азыр кайдасыз?</b>
    { $place ->
        [no] Жериңизди билбейбиз.
       *[other] Белгиленди: { $place }
    }
    Бул жерге жазыңыз: көчө, үй, кабат, жакын жерде эмне бар. Муну оператор алат.
    Коркунуч болсо, <b>112</b> номерине чалыңыз.
    .list = 📍 Аймакты тандоо
    .over = ✅ Жардам эми керек эмес
checkin-region = Кайсы аймактасыз? Же кайда экениңизди жазыңыз.
checkin-still =
    <b>Сизге дагы эле жардам керекпи?</b>
    Коркунуч болсо, <b>112</b> номерине чалыңыз.
    .need = 🆘 Ооба, жардам керек
    .over = ✅ Жок, аман-эсенмин
checkin-withdrawn =
    ✅ Белгиленди: жардам эми керек эмес. { $time }
    Коркунуч болсо, <b>112</b> номерине чалыңыз.
checkin-back =
    <b>Сиз коопсуз жердесизби?</b> Баскычты басыңыз.
    Коркунуч болсо, <b>112</b> номерине чалыңыз.
checkin-heard =
    <b>Коркунуч болсо, 112 номерине чалыңыз.</b>
    Билдирүүңүздү оператор үчүн сактадык. Качан окулаарын билбейбиз.
    Сиз коопсуз жердесизби? Баскычты басыңыз.
checkin-which =
    Сиз кайсы жерде эмессиз? Жерди басыңыз.
    Коркунуч болсо, <b>112</b> номерине чалыңыз.
checkin-late =
    Бул сурамжылоо бүткөн: { $time }.
    { $sos ->
        [yes] Коркунуч болсо: 112, /sos. Меню: /menu
       *[no] Коркунуч болсо: 112. Меню: /menu
    }
checkin-strange =
    Бул жерде сизден суралган эмес. Эч нерсе белгиленген жок. Коркунуч болсо, телефон чалыңыз:
    { $numbers }
checkin-put-away = Даяр. /menu
