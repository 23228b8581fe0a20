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
