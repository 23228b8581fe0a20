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
    .here = 🙋 Мен осындамын
    .quiz = 📝 Қысқа тест
    .certificate = 📄 Сертификат

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

# part: staff

# calls: how many wait, or no.
trainings-desk =
    <b>Тренингтер: жұмыс үстелі</b>
    { $calls ->
        [no] Ешкімге қоңырау шалу керек емес.
       *[other] ☎️ Қоңырау шалу керек: { $calls }
    }
    .coming = 🗓 Алдағылар
    .new = ➕ Жаңа тренинг
    .calls = ☎️ Қоңыраулар
    .drafts = 📝 Жобалар
    .past = 🕘 Өткен не тоқтатылған
trainings-desk-list =
    { $what ->
        [drafts] <b>Жобалар</b>
        [past] <b>Өткен немесе тоқтатылған</b>
       *[coming] <b>Алдағы тренингтер</b>
    }
    { $many ->
        [no] Сіздің жерлеріңізде жоқ.
       *[other] Ашу үшін басыңыз.
    }
trainings-desk-page =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [draft] 📝 Жоба: оны әзірге ешкім көрмейді.
        [open] 🟢 Ашық: жазылуға болады.
        [closed] 🔒 Жазылу жабық.
        [cancelled] ❌ Тоқтатылды
       *[over] 🏁 Өтті
    }
    🗓 { $when }
    📍 { $where }
    { $lines }
    .open = 🟢 Адамдарға ашу
    .edit = ✏️ Өзгерту
    .copy = 📄 Көшірме жасау
    .drop = 🗑 Жою
    .roster = 👥 Тізім
    .add = ☎️ Телефонмен жазу
    .attend = ✅ Кім келді
    .write = ✉️ Қатысушыларға хабар
    .more = Тағы…
trainings-desk-sums =
    🪑 Алынған не ұсынылған орын: { $held } / { $seats }. Кезекте: { $waiting }
    ☎️ Telegram жоқ: { $phones }. Келді: { $came }
    { $least ->
        [none] Ең аз сан жоқ.
       *[other] Кемінде { $least } адам керек.
    } { $unseen ->
        [no] { "" }
       *[other] Соңғы өзгерісті растамады: { $unseen }
    }
trainings-desk-more =
    <b>№ { $number } · { $title }</b>
    Тағы не?
    .copy = 📄 Көшірме жасау
    .csv = 📎 Тізім, CSV
    .xlsx = 📎 Тізім, XLSX
    .close = 🔒 Жазылуды жабу
    .open = 🟢 Жазылуды қайта ашу
    .cancel = ❌ Тренингті тоқтату
    .poster = 🖼 QR-коды бар плакат
    .gain = 📈 Топ нені үйренді
    .certificates = 📄 Сертификаттар
trainings-desk-few =
    <b>Тым аз адам жазылды: № { $number }</b>
    { $title }
    🗓 { $when }
    Орны бар: { $held }, кемінде керек: { $least }.
    Өздігінен ештеңе тоқтамайды: сіз шешесіз.
    .keep = Тренинг болады
    .write = ✉️ Қатысушыларға хабар
    .cancel = ❌ Тренингті тоқтату
trainings-desk-sure =
    { $what ->
        [open] <b>Барлығына ашу керек пе?</b>
        [close] <b>Жазылуды жабу керек пе?</b>
        [cancel] <b>Бұл тренингті тоқтату керек пе?</b>
       *[drop] <b>Бұл жобаны жою керек пе?</b>
    }
    № { $number } · { $title }
    🗓 { $when }
    { $what ->
        [cancel] Бірден біледі, адам: { $people }. Қайтару мүмкін емес.
        [open] Ол бірден тізімде тұрады.
        [close] Орны барлар оны сақтайды: { $people }
       *[drop] Қайтару мүмкін емес.
    }
    .no = Жоқ, артқа
trainings-desk-do =
    .open = Иә, ашу
    .close = Иә, жабу
    .cancel = ❌ Иә, бәріне тоқтату
    .drop = 🗑 Иә, жою
trainings-desk-done = Орындалды.
trainings-desk-not-yours = Сіздің жерлеріңізде мұндай тренинг жоқ.
trainings-desk-cannot =
    { $why ->
        [drop] Тек жоба жойылады. Мұны тоқтатуға болады: сертификат пен тізім қалады.
        [past] Ол басталды немесе өтті.
        [full] Бос орын қалмады.
        [chat] Бұл адамда Telegram бар: код керек емес.
        [early] Бұған әлі ерте.
        [nobody] Онда Telegram бар ешкімнің орны жоқ.
        [approver] Бұл жерде басқа бекітуші жоқ. Әкімшіге айтыңыз.
       *[phase] Қазір мұны істеуге болмайды.
    }
trainings-desk-wrong =
    { $why ->
        [time] Күн мен сағат керек, мысалы 1.12.2026 18:00.
        [past] Бұл уақыт өтіп кетті.
        [far] Бұл бір жылдан алыс.
        [hour] Мұндай сағат жоқ немесе екі рет болады: сағат ауысады.
        [number] Сәйкес сан керек.
        [long] Бұл тым ұзын.
        [ages] Жас керек, мысалы 18-30 немесе 18.
        [place] Сіз бұл жерде жұмыс істемейсіз.
        [taken] Тізімде адам көбірек немесе тренинг өзгерген. Ештеңе өзгерген жоқ.
        [meanwhile] Мұны біреу өзгертіп қойған. Ештеңе өзгерген жоқ: қайта қараңыз.
        [phase] Ол өтті немесе тоқтатылды, өзгертуге болмайды.
        [empty] Сөзбен жазыңыз.
        [papers] Құжат нөмірлерін ешқашан сұрамаймыз.
        [answers] Екіден беске дейін жауап керек, әрқайсысы бөлек жолда, 40 әріпке дейін.
        [over] Ол басталды немесе өтті.
        [twice] Бұл нөмірлі адам тізімде бар.
        [letter] 1000 әріпке дейін керек.
        [link] Сілтеме мен аккаунт аты жіберілмейді: олармен алдауы мүмкін.
       *[other] Бұл сәйкес келмейді.
    }
trainings-desk-fields =
    <b>№ { $number } · { $title }</b>
    Нені өзгертесіз?
trainings-field =
    .when = Күні мен сағаты
    .secret = Мекенжай не сілтеме
    .seats = Орын
    .least = Кемінде
    .languages = Тілдер
    .note = Ескерту
    .city = Қала
    .region = Өңір
    .online = Онлайн
    .minutes = Минут
    .women = Тек әйелдерге
    .child_care = Бала қарау
    .ages = Жасы
    .office = Ұйымдастырушы
    .told_ahead = Мекенжай неше сағат бұрын
    .series = Қайталанады
    .questions = Өз сұрақтары
trainings-series =
    .none = жоқ
    .weekly = апта сайын
    .monthly = ай сайын
# now: what stands there.
trainings-desk-typed =
    { $field ->
        [when] Сол жердің уақытымен қашан басталады? Мысалы: 1.12.2026 18:00.
        [secret] Мекенжайы не сілтемесі қандай? Оны тек орны бар адам көреді.
        [seats] Неше орын бар?
        [least] Кемінде неше адам керек? 0 — шек жоқ.
        [note] Адамдар тағы нені білуі керек?
        [city] Қай қалада?
        [minutes] Неше минут болады?
        [ages] Қай жасқа? Мысалы: 18-30 немесе 18.
        [office] Кім ұйымдастырады?
       *[told_ahead] Мекенжай неше сағат бұрын айтылады?
    }
    Қазір: { $now }
    .empty = Бос қалдыру
trainings-desk-chosen =
    { $field }?
    .yes = иә
    .no = жоқ
trainings-desk-spoken =
    Ол қай тілдерде өтеді? Белгілеу үшін басыңыз.
    .done = Осы ғана
trainings-desk-land = Ол қайда? Сол жердің сағаты өзгермейді.
trainings-desk-tell =
    <b>Мұны бірден біледі, адам: { $people }</b>
    { $field }: { $said }
    .no = Жоқ, қалсын
    .yes = Иә, өзгертіп хабарлау
trainings-desk-questions =
    <b>Өз сұрақтары, ең көбі { $most }</b>
    { $lines }
    Енді жазылғандардан сұралады. Аз сұраңыз: жауаптар 30 күннен кейін жойылады.
    Келесі сұрақ қандай?
    .done = Осы ғана
    .clear = 🗑 Ештеңе сұрамау
trainings-desk-kind =
    .text = Сөзбен
    .choice = Жауап таңдау
    .number = Сан
    .phone = Телефон, тек байланысқа
    .date = Күн
trainings-desk-label = Не сұралады? Қарапайым жазыңыз: дәл солай көрсетіледі.
trainings-desk-answers = Қандай жауаптар бар? Әрқайсысы бөлек жолда.

trainings-new = Бұл қандай тренинг?
trainings-new-tap = Түймелердің бірін басыңыз.
trainings-new-country = Қай елде?
trainings-new-region =
    Қай өңірде?
    .whole = Бүкіл ел немесе онлайн
trainings-new-when = Сол жердің уақытымен қашан басталады? Мысалы: 1.12.2026 18:00.
trainings-new-seats = Неше орын бар?

trainings-desk-calls =
    <b>Telegram жоқ адамдарға қоңырау шалынады</b>
    { $many ->
        [no] Қазір ешкімге қоңырау керек емес.
       *[other] Басыңыз: аты мен нөмірі ашылады, бұл жазылып қалады.
    }
trainings-desk-call-line =
    { $tried ->
        [yes] 🔁
       *[no] ☎️
    } № { $number } · { $what ->
        [change] өзгерді
        [cancelled] тоқтатылды
        [reminder] еске салу
        [offer] орын босады
        [last] орын бар, шұғыл
       *[lapsed] мерзімі өтті
    }
trainings-desk-call =
    <b>{ $what ->
        [change] Айтыңыз: уақыты не жері өзгерді.
        [cancelled] Айтыңыз: ол тоқтатылды.
        [reminder] Айтыңыз: ол жақын. Келе ме, сұраңыз.
        [offer] Айтыңыз: орын босады. Ала ма?
        [last] Айтыңыз: орын бірінші келіскенге. Ала ма?
       *[lapsed] Айтыңыз: орынды алу мерзімі өтті.
    }</b>
    { $who } · { $phone } · { $language }
    { $title }
    🗓 { $when }
    📍 { $where }
    Осыған дейін қоңырау шалыңыз: { $until }
trainings-desk-called =
    .reached = ✅ Айтылды
    .not = Жауап жоқ
    .gone = Келмейді
    .takes = ✅ Орынды алады

trainings-add-language = Ол қай тілде сөйлейді?
trainings-add-name =
    Оны қалай атаймыз? Аты жеткілікті.
    Айтыңыз: аты жабық сақталады, тренингтен 30 күн кейін жойылады.
    .without = Атсыз
trainings-add-phone =
    Өзгерісті қай нөмірге айтамыз?
    .without = Нөмірсіз
trainings-add-no-phone = Телефон нөмірі керек, мысалы +77010000000.
trainings-add-done =
    { $standing ->
        [seated] ✅ <b>Орны бар.</b>
       *[other] ⏳ <b>Кезекте. Орны: { $place }</b>
    }
    { $title }
    🗓 { $when }
    Бұл кодты екі рет оқып беріңіз: <b>{ $code }</b>
    Онымен орынды өз Telegram-ында алуға болады, 7 күн: { $link }
    .again = ☎️ Тағы бірін жазу
    .seat = Жазбаны ашу

trainings-desk-roster =
    <b>Тізім: № { $number } · { $title }</b>
    Алынған не ұсынылған орын: { $held }. Кезекте: { $waiting }
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
    .open = 👁 Атын ашу (жазылады)
    .code = 🔢 Жаңа код
    .off = Келмейді
trainings-desk-known = { $what }: { $said }
trainings-desk-nameless = атсыз
trainings-desk-off =
    <b>Ол келмей ме?</b>
    { $line }
    Орынды басқа адам алады.
    .no = Жоқ, артқа
    .yes = Келмейді
trainings-head =
    .number = Реттік нөмірі
    .name = Аты
    .phone = Телефон
    .language = Тілі
    .standing = Жазылуы
    .came = Келді

trainings-desk-attend =
    <b>Кім келді: № { $number } · { $title }</b>
    🗓 { $when }
    Белгіленді: { $came } / { $seats } орын. Адамдарды санаңыз: кодты басқаға беруі мүмкін.
    { $settled ->
        [yes] 🔒 Тізім жабық.
       *[no] 30 минут бұрыннан бір сағат кейінге дейін белгіленеді.
    }
    .door = 🔲 Есіктегі QR-код
    .code = 🔢 Төрт санды айту
    .ticks = ☑️ Тізімде белгілеу
    .settle = 🔒 Тізімді жабу
    .csv = 📎 CSV
    .xlsx = 📎 XLSX
trainings-desk-door =
    <b>Есікте: { $title }</b>
    { $link }
    Тек сонда көрсетіңіз. Орны бар адам ашады да, белгіленеді.
    .attend = ✅ Кім келді
    .new = 🔄 Жаңа код, ескісі бітеді
trainings-desk-digits =
    <b>{ $digits }</b>
    Дауыстап айтыңыз, чатқа жазбаңыз: { $title }
    Адамдар «Мен осындамын» дегенді басып, соны жазады.
    .attend = ✅ Кім келді
    .new = 🔄 Жаңа сандар
trainings-desk-ticks =
    <b>{ $title }</b>
    Белгіленді: { $came }. Басу белгіні қояды не алады.
trainings-desk-settle =
    <b>Тізімді жабу керек пе?</b>
    { $title }
    Белгіленді: { $came } / { $seats }. Содан кейін ешкім белгіленбейді, сертификат беруге болады.
    .no = Жоқ, артқа
    .yes = 🔒 Иә, жабу

trainings-letter-language = Қай тілде жазасыз?
trainings-letter-words =
    Орны бар адамдарға не айтасыз?
    Сілтеме мен аккаунт атынсыз. Қалай жазсаңыз, солай барады.
trainings-letter =
    <b>Хабар: № { $number } · { $title }</b>
    <blockquote>{ $text }</blockquote>
    Тілі: { $language }. Алады, адам: { $people }. Telegram жоқ, қоңырау керек: { $phones }
    { $how ->
        [sent] Жіберілді.
        [alone] Дыбыссыз келеді, тақырыбы «Ұйымдастырушылардан».
        [asked] Бекітушіден сұралды.
       *[ask] Адам көп: алдымен басқа біреу көруі керек.
    }
    .again = ✏️ Қайта жазу
    .desk = 🗂 Қызметкерлер
    .send = ✉️ Жіберу, адам: { $people }
    .ask = 🙋 Бекітуді сұрау
    .approve = ✅ Бекітіп жіберу
trainings-letter-count = Бұл неше адамға? Сан мен сөз жазыңыз, мысалы: 150 адам.
trainings-letter-refused =
    { $why ->
        [own] Басқа адам бекітуі керек.
        [count] Бұл басқа сан.
        [lapsed] Тым бұрын сұралған: қайта сұраңыз.
        [done] Бұл бекітілген.
        [role] Сіз бұл жерде бекітуші емессіз.
       *[other] Сұрау кері алынды.
    }
trainings-letter-sent =
    Хабар жолда, адам: { $people }.
    Telegram жоқ, қоңырау керек: { $phones }
    .page = Тренингке
trainings-letter-body =
    <b>Ұйымдастырушылардан: { $what }</b>
    { $text }
    (жазылған тілі: { $language })
    .more = Барлығын көрсету
trainings-desk-many =
    Адам { $most } санынан көп: чаттағы файлға тым көп.
    Серверде: python -m bot trainings export { $number } FILE
trainings-desk-file = Тізім № { $number }: { $what }. Онда есімдер бар: ешкімге бермеңіз.

trainings-digits = Тренер қандай төрт санды айтты? Соларды жазыңыз.
trainings-here =
    { $how ->
        [here] ✅ Сіз белгілендіңіз. Келгеніңізге рақмет.
        [already] ✅ Сіз бұрын белгіленгенсіз.
        [early] Әлі ерте. Басталуына 30 минут қалғанда көріңіз.
        [late] Белгіленетін уақыт өтті. Тренерге айтыңызшы.
        [seat] Сіздің мұнда орныңыз жоқ. Тренерге айтыңызшы.
        [stopped] Тым көп қате болды. Тренерге айтыңыз: ол сізді белгілей алады.
        [wrong] Сандар дұрыс емес. Тренерден сұрап, қайта жазыңыз.
       *[old] Бұл код енді жұмыс істемейді. Тренерден сұраңызшы.
    }
    .more = Тренингті көрсету

# A code to be printed.
trainings-desk-poster =
    <b>{ $title }</b>
    Кодты сканерлеген адам осы сабақты ашады. Сілтеме: { $link }
    .back = Артқа
trainings-desk-no-poster = Қазір плакат жоқ: бот өз атын әлі білмейді. Кейінірек көріңіз.
