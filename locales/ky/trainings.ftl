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
    Кандай сабак керек экенин айтыңыз: кайда канча киши сураганын санайбыз.
    .bring = 🙋 Бизге сабак керек
    .all = 🗓 Бардык сабактар

trainings-topics = Кайсы тема?
trainings-topic =
    .rights = Укук жана милдеттер
    .care = Врач жана оорукана
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
trainings-template-operators = Ишеним телефонунун операторлору үчүн курс
    .plain = Курс
trainings-template-officials = Мамлекеттик кызматкерлер үчүн курс
    .plain = Курс

trainings-for-rights = иштеген же жумуш издеген ар бир киши
trainings-for-care = баары, үй-бүлө менен да
trainings-for-tb = баары, үй-бүлө менен да
trainings-for-birth = бала күткөн аялдар жана алардын үй-бүлөсү
trainings-for-ready = баары, балдар менен да
trainings-for-operators = ишеним телефонунда жооп бергендер
trainings-for-officials = мекемелерде жана кызматтарда иштегендер
trainings-why-rights = келишим, айлык, документтер, полиция менен сүйлөшүү
trainings-why-care = тез жардам, камсыздандыруу, врачка баруу, дарылар
trainings-why-tb = белгилери, текшерүү, дарылоо, үй-бүлөнү кантип сактоо
trainings-why-birth = врачка көрүнүү, коркунучтуу белгилер, төрөт, алгачкы жумалар
trainings-why-ready = өрт, жер титирөө, жардам чакыруу, эшиктин жанындагы сумка
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
    .calendar = 🗓 Календарыма кошуу
    .leave = Келе албайм
    .unqueue = Кезектен чыгуу
    .share = 🔗 Доско жөнөтүү
    .others = 🗓 Башка сабактар
    .rate = ⭐ Кандай өттү?
    .here = 🙋 Мен бул жердемин
    .quiz = 📝 Кыска тест
    .certificate = 📄 Сертификат

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
trainings-address-later = Дарек сабак башталарга { $hours } саат калганда ушул жерде чыгат.

trainings-when = { $day }, { $begin }–{ $end }
# Ошол эле убакыт окуган кишинин сааты менен. there: trainings-when.
trainings-when-there = { $there } ({ $place }); { $yours }
trainings-when-yours = сиздин саатыңыз боюнча: { $day }, { $begin }
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
    Бул сиз үчүнбү? Жазылсаңыз, уюштуруучулар жазылганыңызды көрөт: сиз буга макул болосуз.
    Ат керек эмес. Атыңыз жана жоопторуңуз сабактан 30 күн өткөндө өчүрүлөт.
    .yes = ✅ Бул мен үчүн

trainings-seated =
    ✅ <b>Сизге орун бар.</b>
    { $what }
    🗓 { $when }
    📍 { $where }
    .more = Баарын көрсөтүү
    .calendar = 🗓 Календарыма кошуу
    .leave = Келе албайм
trainings-queued =
    ⏳ <b>Сиз кезектесиз. Кезектеги номериңиз: { $place }</b>
    { $what }
    🗓 { $when }
    Орун бошосо, сизге дароо жазабыз.
    .more = Баарын көрсөтүү
    .leave = Кезектен чыгуу

trainings-name =
    Сизди кантип атайлы? Атыңыз же лакап атыңыз жетиштүү.
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
    Орун бошосо, сизге жазабыз.
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
    .calendar = 🗓 Календарыма кошуу
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
    .calendar = 🗓 Календарыма кошуу
    .leave = Келе албайм
trainings-cancelled =
    Жокко чыгарылды: { $what }
    🗓 { $when }
    Келүүнүн кереги жок. Кечирим сурайбыз.
    .seen = ✅ Окудум
    .others = 🗓 Башка сабактар
    .calendar = 🗓 Календарымдан алып салуу
trainings-seen = Рахмат.

trainings-calendar = Бул файлды ачыңыз: күнү календарыңызга түшөт.

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
trainings-rate-3 = Досуңузга да кел деп айтасызбы?
trainings-rated = Рахмат. Жалпы сандар гана сакталат: ким эмне айтканын эч ким көрбөйт.
trainings-enough = Бул жөнүндө мындан ары жазбайбыз.

# part: staff

# calls: how many wait, or no.
trainings-desk =
    <b>Тренингдер: иш столу</b>
    { $calls ->
        [no] Эч кимге чалуунун кереги жок.
       *[other] ☎️ Чалуу керек: { $calls }
    }
    .coming = 🗓 Алдыдагылар
    .new = ➕ Жаңы тренинг
    .calls = ☎️ Чалуулар
    .drafts = 📝 Долбоорлор
    .past = 🕘 Өткөн же жокко чыккан
trainings-desk-list =
    { $what ->
        [drafts] <b>Долбоорлор</b>
        [past] <b>Өткөн же жокко чыккан</b>
       *[coming] <b>Алдыдагы тренингдер</b>
    }
    { $many ->
        [no] Сиздин жерлериңизде жок.
       *[other] Ачуу үчүн басыңыз.
    }
trainings-desk-page =
    <b>№ { $number } · { $title }</b>
    { $phase ->
        [draft] 📝 Долбоор: аны азырынча эч ким көрбөйт.
        [open] 🟢 Ачык: жазылууга болот.
        [closed] 🔒 Жазылуу жабык.
        [cancelled] ❌ Жокко чыгарылды
       *[over] 🏁 Өттү
    }
    🗓 { $when }
    📍 { $where }
    { $lines }
    .open = 🟢 Адамдарга ачуу
    .edit = ✏️ Өзгөртүү
    .copy = 📄 Көчүрмө жасоо
    .drop = 🗑 Өчүрүү
    .roster = 👥 Тизме
    .add = ☎️ Телефон менен жазуу
    .attend = ✅ Ким келди
    .write = ✉️ Катышуучуларга кабар
    .more = Дагы…
trainings-desk-sums =
    🪑 Ээленген же сунушталган орун: { $held } / { $seats }. Кезекте: { $waiting }
    ☎️ Telegram жок: { $phones }. Келди: { $came }
    { $least ->
        [none] Эң аз сан жок.
       *[other] Кеминде { $least } киши керек.
    } { $unseen ->
        [no] { "" }
       *[other] Акыркы өзгөрүүнү ырастаган жок: { $unseen }
    }
trainings-desk-more =
    <b>№ { $number } · { $title }</b>
    Дагы эмне?
    .copy = 📄 Көчүрмө жасоо
    .csv = 📎 Тизме, CSV
    .xlsx = 📎 Тизме, XLSX
    .close = 🔒 Жазылууну жабуу
    .open = 🟢 Жазылууну кайра ачуу
    .cancel = ❌ Тренингди жокко чыгаруу
    .poster = 🖼 QR-коду бар плакат
    .gain = 📈 Топ эмнени үйрөндү
    .certificates = 📄 Сертификаттар
trainings-desk-few =
    <b>Өтө аз киши жазылды: № { $number }</b>
    { $title }
    🗓 { $when }
    Орду бар: { $held }, кеминде керек: { $least }.
    Өзүнөн өзү эч нерсе жокко чыкпайт: сиз чечесиз.
    .keep = Тренинг болот
    .write = ✉️ Катышуучуларга кабар
    .cancel = ❌ Тренингди жокко чыгаруу
trainings-desk-sure =
    { $what ->
        [open] <b>Баарына ачылсынбы?</b>
        [close] <b>Жазылуу жабылсынбы?</b>
        [cancel] <b>Бул тренинг жокко чыгарылсынбы?</b>
       *[drop] <b>Бул долбоор өчүрүлсүнбү?</b>
    }
    № { $number } · { $title }
    🗓 { $when }
    { $what ->
        [cancel] Дароо билет, киши: { $people }. Кайтарууга болбойт.
        [open] Ал дароо тизмеде турат.
        [close] Орду барлар аны сактайт: { $people }
       *[drop] Кайтарууга болбойт.
    }
    .no = Жок, артка
trainings-desk-do =
    .open = Ооба, ачылсын
    .close = Ооба, жабылсын
    .cancel = ❌ Ооба, жокко чыксын
    .drop = 🗑 Ооба, өчүрүлсүн
trainings-desk-done = Аткарылды.
trainings-desk-not-yours = Сиздин жерлериңизде мындай тренинг жок.
trainings-desk-cannot =
    { $why ->
        [drop] Долбоор гана өчүрүлөт. Муну жокко чыгарууга болот: сертификат менен тизме калат.
        [past] Ал башталды же өттү.
        [full] Бош орун калган жок.
        [chat] Бул кишиде Telegram бар: код керек эмес.
        [early] Буга али эрте.
        [nobody] Ал жерде Telegram бар эч кимдин орду жок.
        [approver] Бул жерде башка бекитүүчү жок. Администраторго айтыңыз.
       *[phase] Азыр муну кылууга болбойт.
    }
trainings-desk-wrong =
    { $why ->
        [time] Күн менен саат керек, мисалы 1.12.2026 18:00.
        [past] Бул убакыт өтүп кетти.
        [far] Бул бир жылдан алыс.
        [hour] Мындай саат жок же эки жолу болот: саат которулат.
        [number] Туура келген сан керек.
        [long] Бул өтө узун.
        [ages] Жаш керек, мисалы 18-30 же 18.
        [place] Сиз бул жерде иштебейсиз.
        [taken] Тизмеде киши көбүрөөк же тренинг өзгөргөн. Эч нерсе өзгөргөн жок.
        [meanwhile] Муну бирөө өзгөртүп койгон. Эч нерсе өзгөргөн жок: кайра караңыз.
        [phase] Ал өттү же жокко чыгарылды, өзгөртүүгө болбойт.
        [empty] Сөз менен жазыңыз.
        [papers] Документтердин номерлерин эч качан сурабайбыз.
        [answers] Экиден бешке чейин жооп керек, ар бири өз сабында, 40 тамгага чейин.
        [over] Ал башталды же өттү.
        [twice] Бул номерлүү киши тизмеде бар.
        [letter] 1000 тамгага чейин керек.
        [link] Шилтеме менен аккаунт аты жөнөтүлбөйт: алар менен алдашы мүмкүн.
       *[other] Бул туура келбейт.
    }
trainings-desk-fields =
    <b>№ { $number } · { $title }</b>
    Эмнени өзгөртөсүз?
trainings-field =
    .when = Күнү менен сааты
    .secret = Дарек же шилтеме
    .seats = Орун
    .least = Кеминде
    .languages = Тилдер
    .note = Эскертүү
    .city = Шаар
    .region = Аймак
    .online = Онлайн
    .minutes = Мүнөт
    .women = Аялдарга гана
    .child_care = Бала кароо
    .ages = Жашы
    .office = Уюштуруучу
    .told_ahead = Дарек канча саат мурун
    .series = Кайталанат
    .questions = Өз суроолору
trainings-series =
    .none = жок
    .weekly = ар жума
    .monthly = ар ай
# now: what stands there.
trainings-desk-typed =
    { $field ->
        [when] Ал жердин убактысы менен качан башталат? Мисалы: 1.12.2026 18:00.
        [secret] Дареги же шилтемеси кандай? Аны орду бар киши гана көрөт.
        [seats] Канча орун бар?
        [least] Кеминде канча киши керек? 0 — чек жок.
        [note] Адамдар дагы эмнени билиши керек?
        [city] Кайсы шаарда?
        [minutes] Канча мүнөт болот?
        [ages] Кайсы жашка? Мисалы: 18-30 же 18.
        [office] Ким уюштурат?
       *[told_ahead] Дарек канча саат мурун айтылат?
    }
    Азыр: { $now }
    .empty = Бош калтыруу
trainings-desk-chosen =
    { $field }?
    .yes = ооба
    .no = жок
trainings-desk-spoken =
    Ал кайсы тилдерде өтөт? Белгилөө үчүн басыңыз.
    .done = Болду
trainings-desk-land = Ал кайда? Ал жердин сааты өзгөрбөйт.
trainings-desk-tell =
    <b>Муну дароо билет, киши: { $people }</b>
    { $field }: { $said }
    .no = Жок, калсын
    .yes = Ооба, өзгөртүп айтуу
trainings-desk-questions =
    <b>Өз суроолору, эң көбү { $most }</b>
    { $lines }
    Эми жазылгандардан суралат. Аз сураңыз: жооптор 30 күндөн кийин өчөт.
    Кийинки суроо кандай?
    .done = Болду
    .clear = 🗑 Эч нерсе сурабоо
trainings-desk-kind =
    .text = Сөз менен
    .choice = Жооп тандоо
    .number = Сан
    .phone = Телефон, байланышка гана
    .date = Күнү
trainings-desk-label = Эмне суралат? Жөнөкөй жазыңыз: дал ошондой көрсөтүлөт.
trainings-desk-answers = Кандай жооптор бар? Ар бири өз сабында.

trainings-new = Бул кандай тренинг?
trainings-new-tap = Баскычтардын бирин басыңыз.
trainings-new-country = Кайсы өлкөдө?
trainings-new-region =
    Кайсы аймакта?
    .whole = Бүт өлкө же онлайн
trainings-new-when = Ал жердин убактысы менен качан башталат? Мисалы: 1.12.2026 18:00.
trainings-new-seats = Канча орун бар?

trainings-desk-calls =
    <b>Telegram жок адамдарга чалынат</b>
    { $many ->
        [no] Азыр эч кимге чалуунун кереги жок.
       *[other] Басыңыз: аты менен номери ачылат, бул жазылып калат.
    }
trainings-desk-call-line =
    { $tried ->
        [yes] 🔁
       *[no] ☎️
    } № { $number } · { $what ->
        [change] өзгөрдү
        [cancelled] жокко чыкты
        [reminder] эстетүү
        [offer] орун бошоду
        [last] орун бар, шашылыш
       *[lapsed] мөөнөтү өттү
    }
trainings-desk-call =
    <b>{ $what ->
        [change] Айтыңыз: убактысы же жери өзгөрдү.
        [cancelled] Айтыңыз: ал жокко чыгарылды.
        [reminder] Айтыңыз: ал жакын. Келеби, сураңыз.
        [offer] Айтыңыз: орун бошоду. Алабы?
        [last] Айтыңыз: орун биринчи макул болгонго. Алабы?
       *[lapsed] Айтыңыз: орунду алуу мөөнөтү өттү.
    }</b>
    { $who } · { $phone } · { $language }
    { $title }
    🗓 { $when }
    📍 { $where }
    Буга чейин чалыңыз: { $until }
trainings-desk-called =
    .reached = ✅ Айтылды
    .not = Жооп жок
    .gone = Келбейт
    .takes = ✅ Орунду алат

trainings-add-language = Ал кайсы тилде сүйлөйт?
trainings-add-name =
    Аны кантип атайбыз? Аты жетиштүү.
    Айтыңыз: аты жабык сакталат, тренингден 30 күн кийин өчөт.
    .without = Атсыз
trainings-add-phone =
    Өзгөрүүнү кайсы номерге айтабыз?
    .without = Номерсиз
trainings-add-no-phone = Телефон номери керек, мисалы +77010000000.
trainings-add-done =
    { $standing ->
        [seated] ✅ <b>Орду бар.</b>
       *[other] ⏳ <b>Кезекте. Орду: { $place }</b>
    }
    { $title }
    🗓 { $when }
    Бул кодду эки жолу окуп бериңиз: <b>{ $code }</b>
    Аны менен орунду өз Telegramында алса болот, 7 күн: { $link }
    .again = ☎️ Дагы бирин жазуу
    .seat = Жазууну ачуу

trainings-desk-roster =
    <b>Тизме: № { $number } · { $title }</b>
    Ээленген же сунушталган орун: { $held }. Кезекте: { $waiting }
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
    .open = 👁 Атын ачуу (жазылат)
    .code = 🔢 Жаңы код
    .off = Келбейт
trainings-desk-known = { $what }: { $said }
trainings-desk-nameless = атсыз
trainings-desk-off =
    <b>Ал келбейби?</b>
    { $line }
    Орунду башка киши алат.
    .no = Жок, артка
    .yes = Келбейт
trainings-head =
    .number = Катар номери
    .name = Аты
    .phone = Телефон
    .language = Тили
    .standing = Жазылуусу
    .came = Келди

trainings-desk-attend =
    <b>Ким келди: № { $number } · { $title }</b>
    🗓 { $when }
    Белгиленди: { $came } / { $seats } орун. Адамдарды санаңыз: кодду башкага бериши мүмкүн.
    { $settled ->
        [yes] 🔒 Тизме жабык.
       *[no] 30 мүнөт мурундан бир саат кийинге чейин белгиленет.
    }
    .door = 🔲 Эшиктеги QR-код
    .code = 🔢 Төрт санды айтуу
    .ticks = ☑️ Тизмеде белгилөө
    .settle = 🔒 Тизмени жабуу
    .csv = 📎 CSV
    .xlsx = 📎 XLSX
trainings-desk-door =
    <b>Эшикте: { $title }</b>
    { $link }
    Ошол жерде гана көрсөтүңүз. Орду бар киши ачып, белгиленет.
    .attend = ✅ Ким келди
    .new = 🔄 Жаңы код, эскиси бүтөт
trainings-desk-digits =
    <b>{ $digits }</b>
    Үн чыгарып айтыңыз, чатка жазбаңыз: { $title }
    Адамдар «Мен бул жердемин» дегенди басып, ошону жазат.
    .attend = ✅ Ким келди
    .new = 🔄 Жаңы сандар
trainings-desk-ticks =
    <b>{ $title }</b>
    Белгиленди: { $came }. Басуу белгини коёт же алат.
trainings-desk-settle =
    <b>Тизме жабылсынбы?</b>
    { $title }
    Белгиленди: { $came } / { $seats }. Андан кийин эч ким белгиленбейт, сертификат берсе болот.
    .no = Жок, артка
    .yes = 🔒 Ооба, жабылсын

trainings-letter-language = Кайсы тилде жазасыз?
trainings-letter-words =
    Орду бар адамдарга эмне айтасыз?
    Шилтеме менен аккаунт атысыз. Кандай жазсаңыз, ошондой барат.
trainings-letter =
    <b>Кабар: № { $number } · { $title }</b>
    <blockquote>{ $text }</blockquote>
    Тили: { $language }. Алат, киши: { $people }. Telegram жок, чалуу керек: { $phones }
    { $how ->
        [sent] Жөнөтүлдү.
        [alone] Үнсүз келет, аталышы «Уюштуруучулардан».
        [asked] Бекитүүчүдөн суралды.
       *[ask] Киши көп: адегенде башка бирөө көрүшү керек.
    }
    .again = ✏️ Кайра жазуу
    .desk = 🗂 Кызматкерлер
    .send = ✉️ Жөнөтүү, киши: { $people }
    .ask = 🙋 Бекитүүнү суроо
    .approve = ✅ Бекитип жөнөтүү
trainings-letter-count = Бул канча кишиге? Сан менен сөз жазыңыз, мисалы: 150 киши.
trainings-letter-refused =
    { $why ->
        [own] Башка киши бекитиши керек.
        [count] Бул башка сан.
        [lapsed] Өтө мурун суралган: кайра сураңыз.
        [done] Бул бекитилген.
        [role] Сиз бул жерде бекитүүчү эмессиз.
       *[other] Суроо кайтарылды.
    }
trainings-letter-sent =
    Кабар жолдо, киши: { $people }.
    Telegram жок, чалуу керек: { $phones }
    .page = Тренингге
trainings-letter-body =
    <b>Уюштуруучулардан: { $what }</b>
    { $text }
    (жазылган тили: { $language })
    .more = Баарын көрсөтүү
trainings-desk-many =
    Киши { $most } санынан көп: чаттагы файлга өтө көп.
    Серверде: python -m bot trainings export { $number } FILE
trainings-desk-file = Тизме № { $number }: { $what }. Анда аттар бар: эч кимге бербеңиз.

trainings-digits = Тренер кайсы төрт санды айтты? Ошолорду жазыңыз.
trainings-here =
    { $how ->
        [here] ✅ Сиз белгилендиңиз. Келгениңизге рахмат.
        [already] ✅ Сиз мурун эле белгиленгенсиз.
        [early] Али эрте. Башталышына 30 мүнөт калганда көрүңүз.
        [late] Белгиленүүчү убакыт өттү. Тренерге айтыңызчы.
        [seat] Сиздин бул жерде орунуңуз жок. Тренерге айтыңызчы.
        [stopped] Ката өтө көп болду. Тренерге айтыңыз: ал сизди белгилей алат.
        [wrong] Сандар туура эмес. Тренерден сурап, кайра жазыңыз.
       *[old] Бул код эми иштебейт. Тренерден сураңызчы.
    }
    .more = Тренингди көрсөтүү

# A code to be printed.
trainings-desk-poster =
    <b>{ $title }</b>
    Кодду сканерлеген адам ушул сабакты ачат. Шилтеме: { $link }
    .back = Артка
trainings-desk-no-poster = Азыр плакат жок: бот өз атын али билбейт. Кийинчерээк аракет кылыңыз.
