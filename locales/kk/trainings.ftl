# Not yet read by a native speaker.
# Сабақтар: тізім, жазылу, ескертулер, өзгерістер және кейінгілері.
# Құлыпталған экранда сабақтың не туралы екені көрінбесін: онда `plain` тұрады.

trainings-main =
    <b>Сабақтар</b>

    Олар тегін. Құжат сұралмайды.
    Жақын жердегі сабақты табыңыз немесе нені үйренгіңіз келетінін айтыңыз.
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
    Қандай сабақ керегін айтыңыз: қай жерде неше адам сұрайтынын санаймыз.
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
trainings-template-operators = Жедел желі операторларына арналған курс
    .plain = Курс
trainings-template-officials = Мемлекеттік қызметшілерге арналған курс
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
trainings-why-birth = дәрігерге көріну, қауіпті белгілер, босану, алғашқы апталар
trainings-why-ready = өрт, жер сілкінісі, көмек шақыру, есік жанындағы сөмке
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

trainings-standing =
    .cancelled = ❌ Бұл сабақ өтпейтін болды.
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
trainings-full = 🪑 Барлық орын толды: { $seats }. Кезекте: { $waiting }
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
trainings-address-later = Мекенжай сабақ басталарға { $hours } сағат қалғанда осы жерде шығады.

trainings-when = { $day }, { $begin }–{ $end }
# Оқитын адамның сағаты бойынша да. there: trainings-when.
trainings-when-there = { $there } ({ $place }); { $yours }
trainings-when-yours = сіздің сағатыңыз бойынша: { $day }, { $begin }
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
        [yes] Барлық орын толды. Сіз кезекке тұрасыз.
       *[no] Сіз қазір орын аласыз.
    }
    Бұл сізге сай ма? Жазылсаңыз, ұйымдастырушылар жазылғаныңызды көреді: сіз бұған келісесіз.
    Есім қажет емес. Есіміңіз бен жауаптарыңыз сабақтан 30 күн өткенде жойылады.
    .yes = ✅ Иә, маған сай

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
    Орын босаса, сізге бірден жазамыз.
    .more = Бәрін көрсету
    .leave = Кезектен шығу

trainings-name =
    Сізді қалай атайық? Есіміңіз немесе лақап атыңыз жеткілікті.
    Айтпасаңыз да болады.
    .without = Есімім жазылмасын
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
        [date] Мұнда күнін жазу керек, мысалы 31.12.2026. Сұрақты өткізіп жіберуге болады.
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
    Орын босаса, сізге жазамыз.
    .more = Бәрін көрсету

trainings-link-to =
    <b>{ $title }</b>
    Мұны досыңызға жіберіңіз:
    { $link }

trainings-mine = <b>Менің сабақтарым</b>
trainings-none-mine =
    Сіз әлі ешбір сабаққа жазылмағансыз.
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
        [time] Уақыты өзгерді: { $what }
        [place] Өтетін жері өзгерді: { $what }
       *[both] Уақыты мен өтетін жері өзгерді: { $what }
    }
    🗓 { $when }
    📍 { $where }
    .seen = ✅ Оқыдым
    .more = Бәрін көрсету
    .calendar = 🗓 Күнтізбеме қосу
    .leave = Келе алмаймын
trainings-cancelled =
    Өтпейтін болды: { $what }
    🗓 { $when }
    Келудің қажеті жоқ. Кешірім сұраймыз.
    .seen = ✅ Оқыдым
    .others = 🗓 Басқа сабақтар
    .calendar = 🗓 Күнтізбемнен алып тастау
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
trainings-rate-3 = Досыңызға да кел деп айтасыз ба?
trainings-rated = Рақмет. Тек жалпы сандар сақталады: кімнің не айтқанын ешкім көрмейді.
trainings-enough = Бұл туралы енді жазбаймыз.
