# Not yet read by a native speaker.
# Сабактар: тизме, жазылуу, эскертмелер, өзгөрүүлөр жана андан кийинкилер.
# Кулпуланган экранда сабак эмне жөнүндө экени көрүнбөсүн: ал жерде `plain` турат.

trainings-main =
    <b>Сабактар</b>

    Алар акысыз. Документ суралбайт.
    Жакын жердеги сабакты табыңыз же эмнени үйрөнгүңүз келгенин айтыңыз.
    .mine = 🎟 Менин сабактарым
    .near = 📍 Мага жакын жерде
    .place = 📍 Аймагымды тандоо
    .all = 🗓 Бардык сабактар
    .language = 🗣 Менин тилимде
    .topic = 📚 Тема боюнча
    .bring = 🙋 Бизге сабак керек

# lines: trainings-entry, эң көп дегенде беш.
trainings-list =
    <b>Сабактар</b>

    { $lines }
    .more = ⬇️ Кийинкилери
    .bring = 🙋 Бизге сабак керек

# free: канча орун, же none.
trainings-entry =
    { $number }. <b>{ $title }</b>
    { $when }
    { $where }
    { $languages }
    { $free ->
        [none] Бош орун жок: кезекке турса болот.
       *[other] Бош орундар: { $free }
    }

trainings-empty =
    Азыр мындай сабак жок.
    Эмне керек экенин айтыңыз: канча киши жана кайда сураганын санайбыз.
    .bring = 🙋 Бизге сабак керек
    .all = 🗓 Бардык сабактар

trainings-topics = Кайсы тема?
trainings-topic =
    .rights = Укук жана милдеттер
    .care = Дарыгер жана оорукана
    .tb = Кургак учук
    .birth = Кош бойлуулук жана төрөт
    .ready = Коркунуч жана кырсык
    .hotline = Операторлор үчүн
    .officials = Мамлекеттик кызматкерлер үчүн

trainings-bring = Эмне жөнүндө сабак каалайсыз?

# people: ошол эле жерден канча киши, же hidden.
trainings-counted =
    Рахмат. Сизди санадык.
    Тема: { $topic }
    { $people ->
        [hidden] Жетиштүү киши сураганда, уюштуруучуларга айтабыз.
       *[other] Сизге жакын жерде сурагандар: { $people } киши
    }
    .all = 🗓 Бардык сабактар
    .place = 📍 Аймагымды тандоо

# Сабактын түрү. plain: бөтөн киши көрө турган сөз. trainings-for: ким үчүн. trainings-why: эмне жөнүндө.
trainings-template-rights = Жумуштагы укук жана милдеттер
    .plain = Жолугушуу
trainings-template-care = Медициналык жардамды кантип алуу
    .plain = Жолугушуу
trainings-template-tb = Кургак учук: билүү жана сактануу
    .plain = Жолугушуу
trainings-template-birth = Кош бойлуулук жана төрөт
    .plain = Жолугушуу
trainings-template-ready = Коркунучка жана кырсыкка даяр болуу
    .plain = Жолугушуу
trainings-template-operators = Ишеним телефонунун операторлорунун курсу
    .plain = Курс
trainings-template-officials = Мамлекеттик кызматкерлердин курсу
    .plain = Курс

trainings-for-rights = иштеген же жумуш издеген ар бир киши
trainings-for-care = баары, үй-бүлө менен да
trainings-for-tb = баары, үй-бүлө менен да
trainings-for-birth = бала күткөн аялдар жана алардын үй-бүлөсү
trainings-for-ready = баары, балдар менен да
trainings-for-operators = ишеним телефонунда жооп бергендер
trainings-for-officials = мекемелерде жана кызматтарда иштегендер
trainings-why-rights = келишим, айлык, документтер, полиция менен сүйлөшүү
trainings-why-care = тез жардам, камсыздандыруу, дарыгерге баруу, дарылар
trainings-why-tb = белгилери, текшерүү, дарылоо, үй-бүлөнү кантип сактоо
trainings-why-birth = кароолор, коркунучтуу белгилер, төрөт, алгачкы жумалар
trainings-why-ready = өрт, жер титирөө, жардам чакыруу, даяр баштык
trainings-why-operators = угуу, шашылыш кайрылуулар, сыр сактоо, өз күчүн сактоо
trainings-why-officials = мигранттардын укуктары, жөнөкөй тил, кишини кайда жөнөтүү

# Бул чыгарылыш билбеген түрдөгү сабак.
trainings-plain = Жолугушуу

# Сабактын барагы. standing: trainings-standing жана ушул сыяктуу, же эч нерсе. lines: төмөнкү саптар.
trainings-course =
    <b>{ $title }</b>
    { $standing }

    { $lines }
    .join = ✅ Жазылуу
    .queue = ⏳ Кезекке туруу
    .take = ✅ Орунду алуу
    .decline = Жок, башкага бериңиз
    .calendar = 🗓 Күнбаракчама кошуу
    .leave = Келе албайм
    .unqueue = Кезектен чыгуу
    .share = 🔗 Доско жөнөтүү
    .others = 🗓 Башка сабактар
    .rate = ⭐ Кандай өттү?
    .here = 🙋 Мен бул жердемин

trainings-standing =
    .cancelled = ❌ Сабак жокко чыгарылды.
    .over = Сабак өтүп кетти.
    .begun = Сабак башталды.
    .seated = ✅ Сизге орун бар.
    .left = Сиз тизмеде жоксуз.
    .closed = Жазылуу жабык.
trainings-standing-lapsed = Орунду алуу убактысы өттү. Кайра кезекке турсаңыз болот.
trainings-place = ⏳ Сиз кезектесиз. Кезектеги номериңиз: { $place }
trainings-held = 🎟 Орунду сиз үчүн сактап турабыз. Мөөнөтү: { $until }.

trainings-about = 🎯 Эмне жөнүндө: { $about }
trainings-whom = 👥 Ким үчүн: { $whom }
trainings-note = ℹ️ { $note }
trainings-time = 🗓 { $when }
trainings-where = 📍 { $where }
trainings-languages = 🗣 Тили: { $languages }
trainings-seats = 🪑 Бош орундар: { $free } / { $seats }
trainings-full = 🪑 Бардык орундар ээленген: { $seats }. Кезекте: { $waiting }
trainings-women = 👩 Аялдар үчүн гана
trainings-ages = Жашы: { $first }–{ $last }
trainings-age-from = Жашы: { $first } жана андан улуу
trainings-age-to = Жашы: эң көп дегенде { $last }
trainings-child-care = 🧸 Балдарды карап турушат
trainings-again = 🔁 Кайталанат: тизмени караңыз
trainings-office = 🏢 Өткөрөт: { $office }

trainings-online = Онлайн
trainings-link = Шилтеме: { $where }
trainings-address = Дарек: { $where }
# Кишилер чогулган жердин дареги көп убакыт мурун айтылбайт.
trainings-address-later = Дарек башталышынан { $hours } саат мурун ушул жерге келет.

trainings-when = { $day }, { $begin }–{ $end }
# Ошол эле убакыт окуган кишинин сааты менен. there: trainings-when.
trainings-when-there = { $there } ({ $place }); { $yours }
trainings-when-yours = сиздин саатыңыз менен: { $day }, { $begin }
trainings-day =
    .mon = Дүйшөмбү
    .tue = Шейшемби
    .wed = Шаршемби
    .thu = Бейшемби
    .fri = Жума
    .sat = Ишемби
    .sun = Жекшемби

trainings-gone =
    Мындай сабак жок же ал жерде сизге орун жок.
    .others = 🗓 Башка сабактар

# full: yes же no. conditions: trainings-women сыяктуу саптар, же эч нерсе.
trainings-consent =
    <b>{ $title }</b>
    { $when }{ $conditions }

    { $full ->
        [yes] Бардык орундар ээленген. Сиз кезекке турасыз.
       *[no] Сиз азыр эле орун аласыз.
    }
    Бул сиз үчүнбү? Жазылсаңыз, уюштуруучулар жазууңузду көрөрүнө макул болосуз.
    Ат керек эмес. Атыңыз жана жооптор 30 күндөн кийин өчүрүлөт.
    .yes = ✅ Бул мен үчүн

trainings-seated =
    ✅ <b>Сизге орун бар.</b>
    { $what }
    🗓 { $when }
    📍 { $where }
    .more = Баарын көрсөтүү
    .calendar = 🗓 Күнбаракчама кошуу
    .leave = Келе албайм
trainings-queued =
    ⏳ <b>Сиз кезектесиз. Кезектеги номериңиз: { $place }</b>
    { $what }
    🗓 { $when }
    Орун бошогондо, сизге дароо жазабыз.
    .more = Баарын көрсөтүү
    .leave = Кезектен чыгуу

trainings-name =
    Сизди кантип атайлы? Аты же лакап аты жетиштүү.
    Айтпасаңыз да болот.
    .without = Атым жазылбасын
trainings-name-wrong = Атты тамгалар менен жазыңыз, эң көп дегенде { $most } белги.
trainings-kept = Рахмат. Жазылды.

# Уюштуруучулардын суроосу, өз сөздөрү менен. kind: text, number, phone же date.
trainings-own =
    Уюштуруучулардын суроосу, { $number } / { $of }:
    <b>{ $question }</b>
    { $kind ->
        [number] Сан жазыңыз.
        [phone] Телефон номерин жазыңыз.
        [date] Датаны жазыңыз, мисалы 31.12.2026.
       *[text] Бир нече сөз менен жазыңыз.
    }
    .skip = Суроону өткөрүп жиберүү
trainings-own-wrong =
    { $kind ->
        [number] Бул жерге сан керек, мисалы 12. Суроону өткөрүп жиберсе болот.
        [phone] Бул жерге телефон номери керек. Суроону өткөрүп жиберсе болот.
        [date] Бул жерге дата керек, мисалы 31.12.2026. Суроону өткөрүп жиберсе болот.
       *[text] Эң көп дегенде 300 белги жазыңыз. Суроону өткөрүп жиберсе болот.
    }
trainings-pick =
    Уюштуруучулардын суроосу, { $number } / { $of }:
    <b>{ $question }</b>
    .skip = Суроону өткөрүп жиберүү
trainings-pick-please = Жооптордун бирин басыңыз.

trainings-leaving =
    Ордуңуздан баш тартасызбы?
    { $what }
    🗓 { $when }
    .yes = Ооба, келбейм
    .no = Жок, ордум калсын
trainings-left =
    Сиз эми тизмеде жоксуз: { $what }.
    Айтканыңызга рахмат: эми башка киши келе алат.
    .wait = Баары бир келгим келет
    .others = 🗓 Башка сабактар
trainings-taken =
    Азыр бош орун жок. Кезектеги номериңиз: { $place }
    Орун бошогондо, сизге жазабыз.
    .more = Баарын көрсөтүү

trainings-link-to =
    <b>{ $title }</b>
    Муну досуңузга жөнөтүңүз:
    { $link }

trainings-mine = <b>Менин сабактарым</b>
trainings-none-mine =
    Сиз эч жерге жазыла элексиз.
    .all = 🗓 Бардык сабактар

# Өзү келген кабарлар: кулпуланган экран үчүн бейтарап. what: `plain`.
trainings-offer =
    Сиз үчүн орун бар: { $what }
    🗓 { $when }
    Орунду сиз үчүн сактап турабыз. Мөөнөтү: { $until }.
    .take = ✅ Орунду алуу
    .decline = Жок, башкага бериңиз
    .more = Баарын көрсөтүү
trainings-lapsed =
    Орунду алуу убактысы өттү: { $what }
    Орун кийинки кишиге берилет.
    .wait = ⏳ Кайра кезекке туруу
    .more = Баарын көрсөтүү
trainings-last-call =
    Бош орун бар: { $what }
    🗓 { $when }
    Ким биринчи басса, орун ошонуку.
    .take = ✅ Орунду алуу
    .leave = Келе албайм
trainings-remind =
    Эскертме: { $what }
    🗓 { $when }
    📍 { $where }
    .more = Баарын көрсөтүү
    .calendar = 🗓 Күнбаракчама кошуу
    .leave = Келе албайм

# changed: time, place же both.
trainings-changed =
    { $changed ->
        [time] Жаңы убакыт: { $what }
        [place] Жаңы жер: { $what }
       *[both] Жаңы убакыт жана жер: { $what }
    }
    🗓 { $when }
    📍 { $where }
    .seen = ✅ Окудум
    .more = Баарын көрсөтүү
    .calendar = 🗓 Күнбаракчама кошуу
    .leave = Келе албайм
trainings-cancelled =
    Жокко чыгарылды: { $what }
    🗓 { $when }
    Келүүнүн кереги жок. Кечирим сурайбыз.
    .seen = ✅ Окудум
    .others = 🗓 Башка сабактар
    .calendar = 🗓 Күнбаракчамдан алуу
trainings-seen = Рахмат.

trainings-calendar = Бул файлды ачыңыз: күнү күнбаракчаңызга түшөт.

trainings-after =
    Келгениңизге рахмат: { $what }
    Кандай өттү? Үч жолу басыңыз, атыңыз керек эмес.
    Жумасына бир жолу кыска текст жөнөтөбүз, баары болуп төрт жолу.
    .rate = ⭐ Кандай өткөнүн айтуу
    .enough = Мындан ары жазбаңыз
# step: канчасынын канчанчысы.
trainings-week =
    Жолугушуудан кийин окууга кыска текст: { $step } / { $of }
    .open = 📖 Ачуу
    .enough = Мындан ары жазбаңыз
trainings-rate =
    Суроо { $number } / { $of }
    <b>{ $question }</b>
    .yes = 👍 Ооба
    .partly = 🤏 Жарым-жартылай
    .no = 👎 Жок
trainings-rate-1 = Сизге пайдалуу болдубу?
trainings-rate-2 = Баары түшүнүктүү болдубу?
trainings-rate-3 = Досуңузга келгин деп айтасызбы?
trainings-rated = Рахмат. Жалпы сандар гана сакталат: ким эмне айтканын эч ким көрбөйт.
trainings-enough = Бул жөнүндө мындан ары жазбайбыз.

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
