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
    <b>Аз худ хабар додан</b>
    Агар хатар бошад, занг занед:
    { $numbers }

    { $lines ->
        [none] Ҳоло аз шумо чизе намепурсанд.
       *[other] { $lines }
    }
    .mine = ⏰ Хабари худи ман
    .sos = 🆘 SOS
checkin-entry =
    { $name }. { $state ->
        [runs] Ҳозир мепурсем.
       *[over] Пурсиш тамом шуд.
    } { $answer ->
        [safe] Ҷавоби шумо: саломатам, { $time }
        [need] Ҷавоби шумо: кумак лозим, { $time }
        [later] Ҷавоби шумо: зиндаам, { $time }
        [away] Ҷавоби шумо: он ҷо нестам, { $time }
        [said] Шумо навиштед, { $time }. Мо ҳоло намедонем, ки шумо саломатед ё не.
       *[none] Шумо ҳоло ҷавоб надодед.
    }
checkin-name = { $event }: { $place }
checkin-more = { $places } ва боз { $count }

checkin-event-mudflow = Сел
checkin-event-flood = Обхезӣ
checkin-event-earthquake = Заминҷунбӣ
checkin-event-fire = Сӯхтор
checkin-event-explosion = Таркиш
checkin-event-unrest = Бетартибӣ
checkin-event-frost = Хунукии сахт
checkin-event-other = Хатар

checkin-asks =
    <b>Шумо дар ҷои бехатар ҳастед?</b>
    { $event }: { $places }
    { $time }
    Мепурсад: Hamroh

    Агар хатар бошад, аввал ба рақами <b>112</b> занг занед.
    Тугмаи поёнро пахш кунед. Ё рақам нависед: 1 саломатам, 2 кумак, 3 зиндаам, 4 он ҷо нестам.
    Як бор пахш кардан кифоя аст. Ҷавоби мо шояд баъди чанд дақиқа ояд. /menu
    .safe = ✅ Ман саломатам
    .need = 🆘 Кумак лозим
    .later = 💬 Зиндаам, баъд менависам
    .away = 🚶 Ман он ҷо нестам
checkin-line = { $event }: { $places }. Шумо дар ҷои бехатар ҳастед? Ин ҷо ҳам пахш кардан мумкин:
checkin-over =
    Пурсиши «Шумо дар ҷои бехатар ҳастед?» тамом шуд: { $ended }.
    { $event }: { $places }
    Агар хатар бошад, ба рақами <b>112</b> занг занед. /menu
checkin-cancelled =
    Пурсиши «Шумо дар ҷои бехатар ҳастед?» бекор шуд. Ҷавоб додан лозим нест.
    { $event }: { $places }
    Агар хатар бошад, ба рақами <b>112</b> занг занед. /menu

checkin-toast =
    { $answer ->
        [safe] Қайд шуд: шумо саломатед.
        [need] Қайд шуд: кумак лозим. Агар хатар бошад, ба рақами 112 занг занед.
        [later] Қайд шуд: шумо зиндаед.
        [away] Қайд шуд: шумо он ҷо нестед.
       *[over] Ин пурсиш тамом шуд. Агар хатар бошад, ба рақами 112 занг занед.
    }
checkin-receipt =
    { $answer ->
        [safe] ✅ Қайд шуд: шумо саломатед. { $time }
        [later] 💬 Қайд шуд: зиндаед, баъд менависед. { $time }. Операторон инро мебинанд.
       *[away] 🚶 Қайд шуд: шумо он ҷо нестед. { $time }
    }
    { $family ->
        [yes] Ба оилаатон гӯед: /family
       *[no] {""}
    }
    { $sos ->
        [yes] Агар хатар бошад: 112, /sos. Меню: /menu
       *[no] Агар хатар бошад: 112. Меню: /menu
    }
checkin-given =
    { $answer ->
        [safe] ✅ Шумо саломатед: { $time }
        [later] 💬 Зиндаед, баъд менависед: { $time }
       *[away] 🚶 Шумо он ҷо нестед: { $time }
    }
    Агар чизе дигар шавад, ин ҷо пахш кунед.
    .family = 👪 Ба оилаам гуфтан

checkin-need =
    <b>Ҳозир занг занед. Ин ҷо ҷавобро интизор нашавед.</b>
    { $numbers }

    Бот наҷотдиҳандагонро даъват намекунад. /menu
checkin-what =
    Чӣ шуд? Як бор пахш кардан кифоя аст.
    .hurt = 🩹 Ҷароҳат ё беморӣ
    .trapped = 🧱 Баромада наметавонам
    .shelter = 🏠 Ҷой, хӯрок, об
    .papers = 📄 Ҳуҷҷат ё роҳи хона
    .lost = 👪 Оилаамро намеёбам
    .other = ✏️ Чизи дигар
checkin-with =
    Қайд шуд. Агар хатар бошад, ба рақами <b>112</b> занг занед.
    Бо шумо кӣ ҳаст? Ҳамаи дурустро пахш кунед.
    .child =
        { $on ->
            [yes] ☑️ Кӯдак
           *[no] ⬜ Кӯдак
        }
    .pregnant =
        { $on ->
            [yes] ☑️ Зани ҳомила
           *[no] ⬜ Зани ҳомила
        }
    .cannot-walk =
        { $on ->
            [yes] ☑️ Касе роҳ рафта наметавонад
           *[no] ⬜ Касе роҳ рафта наметавонад
        }
    .next = ➡️ Давом додан
checkin-many =
    Чанд нафаред?
    .n1 = 1
    .n2 = 2
    .n3 = 3
    .n4 = 4
    .n5 = 5 ё бештар
checkin-where =
    <b>Ҳозир дар куҷоед?</b>
    { $place ->
        [no] Мо ҷои шуморо намедонем.
       *[other] Қайд шуд: { $place }
    }
    Ин ҷо нависед: кӯча, хона, ошёна, дар наздик чӣ ҳаст. Инро оператор мегирад.
    Агар хатар бошад, ба рақами <b>112</b> занг занед.
    .list = 📍 Интихоби минтақа
    .over = ✅ Кумак дигар лозим нест
checkin-region = Шумо дар кадом минтақа ҳастед? Ё нависед, ки дар куҷоед.
checkin-still =
    <b>Ба шумо ҳоло ҳам кумак лозим аст?</b>
    Агар хатар бошад, ба рақами <b>112</b> занг занед.
    .need = 🆘 Ҳа, кумак лозим
    .over = ✅ Не, ман саломатам
checkin-withdrawn =
    ✅ Қайд шуд: кумак дигар лозим нест. { $time }
    Агар хатар бошад, ба рақами <b>112</b> занг занед.
checkin-back =
    <b>Шумо дар ҷои бехатар ҳастед?</b> Тугмаро пахш кунед.
    Агар хатар бошад, ба рақами <b>112</b> занг занед.
checkin-heard =
    <b>Агар хатар бошад, ба рақами 112 занг занед.</b>
    Паёматонро барои оператор нигоҳ доштем. Намедонем, ки кай хонда мешавад.
    Шумо дар ҷои бехатар ҳастед? Тугмаро пахш кунед.
checkin-which =
    Шумо дар куҷо нестед? Ҷойро пахш кунед.
    Агар хатар бошад, ба рақами <b>112</b> занг занед.
checkin-late =
    Ин пурсиш тамом шуд: { $time }.
    { $sos ->
        [yes] Агар хатар бошад: 112, /sos. Меню: /menu
       *[no] Агар хатар бошад: 112. Меню: /menu
    }
checkin-strange =
    Ин ҷо аз шумо напурсиданд. Чизе қайд нашуд. Агар хатар бошад, занг занед:
    { $numbers }
checkin-put-away = Тайёр. /menu
