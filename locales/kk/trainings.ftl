# Not yet read by a native speaker.
# Сабақтар: тізім, жазылу, ескертулер, өзгерістер және кейінгілері.
# Құлыпталған экранда сабақтың не туралы екені көрінбесін: онда `plain` тұрады.

trainings-main =
    <b>Сабақтар</b>

    Олар тегін. Құжат сұралмайды.
    Жақын жердегісін табыңыз немесе нені үйренгіңіз келетінін айтыңыз.
    .mine = 🎟 Менің сабақтарым
    .near = 📍 Маған жақын жерде
    .place = 📍 Аймағымды таңдау
    .all = 🗓 Барлық сабақтар
    .language = 🗣 Менің тілімде
    .topic = 📚 Тақырып бойынша
    .bring = 🙋 Бізге сабақ керек

# lines: trainings-entry, ең көбі бес.
trainings-list =
    <b>Сабақтар</b>

    { $lines }
    .more = ⬇️ Кейінгілері
    .bring = 🙋 Бізге сабақ керек

# free: неше орын, немесе none.
trainings-entry =
    { $number }. <b>{ $title }</b>
    { $when }
    { $where }
    { $languages }
    { $free ->
        [none] Бос орын жоқ: кезекке тұруға болады.
       *[other] Бос орындар: { $free }
    }

trainings-empty =
    Қазір мұндай сабақ жоқ.
    Не керегін айтыңыз: неше адам және қайда сұрайтынын санаймыз.
    .bring = 🙋 Бізге сабақ керек
    .all = 🗓 Барлық сабақтар

trainings-topics = Қай тақырып?
trainings-topic =
    .rights = Құқықтар мен міндеттер
    .care = Дәрігер және аурухана
    .tb = Туберкулез
    .birth = Жүктілік және босану
    .ready = Қауіп пен апаттар
    .hotline = Операторлар үшін
    .officials = Мемлекеттік қызметшілерге

trainings-bring = Не туралы сабақ қалайсыз?

# people: сол жерден неше адам, немесе hidden.
trainings-counted =
    Рақмет. Сізді санадық.
    Тақырып: { $topic }
    { $people ->
        [hidden] Жеткілікті адам сұраса, ұйымдастырушыларға айтамыз.
       *[other] Сізге жақын жерде сұрайтындар: { $people } адам
    }
    .all = 🗓 Барлық сабақтар
    .place = 📍 Аймағымды таңдау

# Сабақ түрі. plain: бөгде адам көре алатын сөз. trainings-for: кім үшін. trainings-why: не туралы.
trainings-template-rights = Жұмыстағы құқықтар мен міндеттер
    .plain = Кездесу
trainings-template-care = Медициналық көмекті қалай алуға болады
    .plain = Кездесу
trainings-template-tb = Туберкулез: білу және сақтану
    .plain = Кездесу
trainings-template-birth = Жүктілік және босану
    .plain = Кездесу
trainings-template-ready = Қауіп пен апатқа дайын болу
    .plain = Кездесу
trainings-template-operators = Жедел желі операторларының курсы
    .plain = Курс
trainings-template-officials = Мемлекеттік қызметшілер курсы
    .plain = Курс

trainings-for-rights = жұмыс істейтін немесе іздейтін әр адам
trainings-for-care = бәрі, отбасымен де
trainings-for-tb = бәрі, отбасымен де
trainings-for-birth = бала күтіп жүрген әйелдер және олардың отбасы
trainings-for-ready = бәрі, балалармен де
trainings-for-operators = жедел желіде жауап беретіндер
trainings-for-officials = мекемелер мен қызметтерде жұмыс істейтіндер
trainings-why-rights = шарт, жалақы, құжаттар, полициямен сөйлесу
trainings-why-care = жедел жәрдем, сақтандыру, дәрігерге бару, дәрілер
trainings-why-tb = белгілері, тексерілу, емделу, отбасын қалай қорғау
trainings-why-birth = қаралу, қауіпті белгілер, босану, алғашқы апталар
trainings-why-ready = өрт, жер сілкінісі, көмек шақыру, дайын сөмке
trainings-why-operators = тыңдау, шұғыл өтініштер, құпия сақтау, өз күшін сақтау
trainings-why-officials = мигранттардың құқықтары, қарапайым тіл, адамды қайда жіберу

# Осы шығарылым білмейтін түрдегі сабақ.
trainings-plain = Кездесу

# Сабақ беті. standing: trainings-standing және сол сияқты, немесе ештеңе. lines: төмендегі жолдар.
trainings-course =
    <b>{ $title }</b>
    { $standing }

    { $lines }
    .join = ✅ Жазылу
    .queue = ⏳ Кезекке тұру
    .take = ✅ Орынды алу
    .decline = Жоқ, басқаға беріңіз
    .calendar = 🗓 Күнтізбеме қосу
    .leave = Келе алмаймын
    .unqueue = Кезектен шығу
    .share = 🔗 Досыма жіберу
    .others = 🗓 Басқа сабақтар
    .rate = ⭐ Қалай өтті?
    .here = 🙋 Мен осындамын

trainings-standing =
    .cancelled = ❌ Бұл сабақ болмайды.
    .over = Сабақ өтіп кетті.
    .begun = Сабақ басталды.
    .seated = ✅ Сізге орын бар.
    .left = Сіз тізімде жоқсыз.
    .closed = Жазылу жабық.
trainings-standing-lapsed = Орынды алу уақыты өтті. Қайтадан кезекке тұра аласыз.
trainings-place = ⏳ Сіз кезектесіз. Кезектегі нөміріңіз: { $place }
trainings-held = 🎟 Орынды сіз үшін сақтап тұрамыз. Мерзімі: { $until }.

trainings-about = 🎯 Не туралы: { $about }
trainings-whom = 👥 Кім үшін: { $whom }
trainings-note = ℹ️ { $note }
trainings-time = 🗓 { $when }
trainings-where = 📍 { $where }
trainings-languages = 🗣 Тілі: { $languages }
trainings-seats = 🪑 Бос орындар: { $free } / { $seats }
trainings-full = 🪑 Барлық орын бос емес: { $seats }. Кезекте: { $waiting }
trainings-women = 👩 Тек әйелдер үшін
trainings-ages = Жасы: { $first }–{ $last }
trainings-age-from = Жасы: { $first } және одан үлкен
trainings-age-to = Жасы: ең көбі { $last }
trainings-child-care = 🧸 Балаларға қарайтын адам бар
trainings-again = 🔁 Қайталанады: тізімді қараңыз
trainings-office = 🏢 Өткізеді: { $office }

trainings-online = Онлайн
trainings-link = Сілтеме: { $where }
trainings-address = Мекенжай: { $where }
# Адамдар жиналатын жердің мекенжайы ерте айтылмайды.
trainings-address-later = Мекенжай басталуына { $hours } сағат қалғанда осында келеді.

trainings-when = { $day }, { $begin }–{ $end }
# Оқитын адамның сағаты бойынша да. there: trainings-when.
trainings-when-there = { $there } ({ $place }); { $yours }
trainings-when-yours = сіздің сағатыңызбен: { $day }, { $begin }
trainings-day =
    .mon = Дүйсенбі
    .tue = Сейсенбі
    .wed = Сәрсенбі
    .thu = Бейсенбі
    .fri = Жұма
    .sat = Сенбі
    .sun = Жексенбі

trainings-gone =
    Мұндай сабақ жоқ немесе онда сізге орын жоқ.
    .others = 🗓 Басқа сабақтар

# full: yes немесе no. conditions: trainings-women сияқты жолдар, немесе ештеңе.
trainings-consent =
    <b>{ $title }</b>
    { $when }{ $conditions }

    { $full ->
        [yes] Барлық орын бос емес. Сіз кезекке тұрасыз.
       *[no] Сіз қазір орын аласыз.
    }
    Бұл сізге ме? Жазылсаңыз, ұйымдастырушылар жазбаңызды көретініне келісесіз.
    Есім қажет емес. Есіміңіз бен жауаптар 30 күннен кейін жойылады.
    .yes = ✅ Бұл маған

trainings-seated =
    ✅ <b>Сізге орын бар.</b>
    { $what }
    🗓 { $when }
    📍 { $where }
    .more = Бәрін көрсету
    .calendar = 🗓 Күнтізбеме қосу
    .leave = Келе алмаймын
trainings-queued =
    ⏳ <b>Сіз кезектесіз. Кезектегі нөміріңіз: { $place }</b>
    { $what }
    🗓 { $when }
    Орын босағанда, сізге бірден жазамыз.
    .more = Бәрін көрсету
    .leave = Кезектен шығу

trainings-name =
    Сізді қалай атайық? Есім немесе лақап ат жеткілікті.
    Айтпасаңыз да болады.
    .without = Есімсіз
trainings-name-wrong = Есімді әріптермен жазыңыз, ең көбі { $most } таңба.
trainings-kept = Рақмет. Жазылды.

# Ұйымдастырушылардың сұрағы, өз сөздерімен. kind: text, number, phone немесе date.
trainings-own =
    Ұйымдастырушылардың сұрағы, { $number } / { $of }:
    <b>{ $question }</b>
    { $kind ->
        [number] Сан жазыңыз.
        [phone] Телефон нөмірін жазыңыз.
        [date] Күнін жазыңыз, мысалы 31.12.2026.
       *[text] Бірнеше сөзбен жазыңыз.
    }
    .skip = Сұрақты өткізіп жіберу
trainings-own-wrong =
    { $kind ->
        [number] Мұнда сан керек, мысалы 12. Сұрақты өткізіп жіберуге болады.
        [phone] Мұнда телефон нөмірі керек. Сұрақты өткізіп жіберуге болады.
        [date] Мұнда күні керек, мысалы 31.12.2026. Сұрақты өткізіп жіберуге болады.
       *[text] Ең көбі 300 таңба жазыңыз. Сұрақты өткізіп жіберуге болады.
    }
trainings-pick =
    Ұйымдастырушылардың сұрағы, { $number } / { $of }:
    <b>{ $question }</b>
    .skip = Сұрақты өткізіп жіберу
trainings-pick-please = Жауаптардың бірін басыңыз.

trainings-leaving =
    Орныңыздан бас тартасыз ба?
    { $what }
    🗓 { $when }
    .yes = Иә, келмеймін
    .no = Жоқ, орным қалсын
trainings-left =
    Сіз енді тізімде жоқсыз: { $what }.
    Айтқаныңызға рақмет: енді басқа адам келе алады.
    .wait = Бәрібір келгім келеді
    .others = 🗓 Басқа сабақтар
trainings-taken =
    Қазір бос орын жоқ. Кезектегі нөміріңіз: { $place }
    Орын босағанда, сізге жазамыз.
    .more = Бәрін көрсету

trainings-link-to =
    <b>{ $title }</b>
    Мұны досыңызға жіберіңіз:
    { $link }

trainings-mine = <b>Менің сабақтарым</b>
trainings-none-mine =
    Сіз ешқайда жазылмағансыз.
    .all = 🗓 Барлық сабақтар

# Өзі келетін хабарлар: құлыпталған экран үшін бейтарап. what: `plain`.
trainings-offer =
    Сізге орын бар: { $what }
    🗓 { $when }
    Орынды сіз үшін сақтап тұрамыз. Мерзімі: { $until }.
    .take = ✅ Орынды алу
    .decline = Жоқ, басқаға беріңіз
    .more = Бәрін көрсету
trainings-lapsed =
    Орынды алу уақыты өтті: { $what }
    Орын келесі адамға беріледі.
    .wait = ⏳ Қайтадан кезекке тұру
    .more = Бәрін көрсету
trainings-last-call =
    Бос орын бар: { $what }
    🗓 { $when }
    Кім бірінші басса, орын соныкі.
    .take = ✅ Орынды алу
    .leave = Келе алмаймын
trainings-remind =
    Еске салу: { $what }
    🗓 { $when }
    📍 { $where }
    .more = Бәрін көрсету
    .calendar = 🗓 Күнтізбеме қосу
    .leave = Келе алмаймын

# changed: time, place немесе both.
trainings-changed =
    { $changed ->
        [time] Жаңа уақыт: { $what }
        [place] Жаңа орын: { $what }
       *[both] Жаңа уақыт пен орын: { $what }
    }
    🗓 { $when }
    📍 { $where }
    .seen = ✅ Оқыдым
    .more = Бәрін көрсету
    .calendar = 🗓 Күнтізбеме қосу
    .leave = Келе алмаймын
trainings-cancelled =
    Болмайды: { $what }
    🗓 { $when }
    Келудің қажеті жоқ. Кешірім сұраймыз.
    .seen = ✅ Оқыдым
    .others = 🗓 Басқа сабақтар
    .calendar = 🗓 Күнтізбемнен алу
trainings-seen = Рақмет.

trainings-calendar = Бұл файлды ашыңыз: күні күнтізбеңізге түседі.

trainings-after =
    Келгеніңізге рақмет: { $what }
    Қалай өтті? Үш рет басыңыз, есім керек емес.
    Аптасына бір рет қысқа мәтін жібереміз, барлығы төрт рет.
    .rate = ⭐ Қалай өткенін айту
    .enough = Енді жазбаңыз
# step: нешеуінің нешіншісі.
trainings-week =
    Кездесуден кейін оқуға қысқа мәтін: { $step } / { $of }
    .open = 📖 Ашу
    .enough = Енді жазбаңыз
trainings-rate =
    Сұрақ { $number } / { $of }
    <b>{ $question }</b>
    .yes = 👍 Иә
    .partly = 🤏 Жартылай
    .no = 👎 Жоқ
trainings-rate-1 = Сізге пайдалы болды ма?
trainings-rate-2 = Бәрі түсінікті болды ма?
trainings-rate-3 = Досыңызға келуге кеңес бересіз бе?
trainings-rated = Рақмет. Тек жалпы сандар сақталады: кімнің не айтқанын ешкім көрмейді.
trainings-enough = Бұл туралы енді жазбаймыз.

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
