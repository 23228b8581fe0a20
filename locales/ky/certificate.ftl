# Not yet read by a native speaker.
# Certificates of trainings: what stands on the paper, and whether a paper is good.

certificate-none =
    Сизге азырынча сертификат жок.
    Сиз катышкан сабактан кийин ал ушул жерде болот.
certificate-mine = Сертификаттарыңыз. Сабакты тандаңыз.
certificate-name =
    Сертификатка аты-жөнүңүз кандай жазылсын?
    Документтегидей жазыңыз. Аны бир жыл кулпулап сактайбыз.
certificate-name-long = Бир сапка жазыңыз, эң көп дегенде { $most } тамга.
certificate-name-letters =
    Бул тамгаларды басып чыгара албайм: { $letters }
    Аты-жөнүңүздү башка тамгалар менен жазыңыз.
certificate-second =
    Мындай басылат:
    <b>{ $name }</b>
    Сертификат дагы кайсы тилде болсун?
certificate-tap = Тилди басыңыз.
certificate-again =
    <b>{ $course }</b>
    Аты-жөнү: { $who }
    .send = 📄 Кайра жөнөтүү
    .name = ✏️ Башка аты-жөн
certificate-file = Мына. Квадратты сканерлеген адам бир гана нерсени көрөт: сертификат жарактуубу же жокпу.
    .again = 📄 Кайра жөнөтүү
certificate-many = Аны беш жолу алдыңыз. Уюштуруучулардан сураңыз.
certificate-no-address = Азыр сертификат жасоо мүмкүн эмес. Кийинчерээк кайра аракет кылыңыз.
certificate-good =
    ✅ Сертификат жарактуу.
    Ал тууралуу башка эч нерсени эч кимге айтпайм.
certificate-not-good = ❌ Сертификат жараксыз.
certificate-later = Аракет өтө көп. Бир нече мүнөт күтүңүз.

# Staff.
certificate-desk =
    <b>{ $course }</b>
    Берилген сертификаттар: { $made }
    Жокко чыгарылганы: { $revoked }
    .one = 🚫 Коду менен жокко чыгаруу
    .all = 🚫 Баарын жокко: { $count }
certificate-code = Квадраттын астындагы кодду жазыңыз. Ал c- менен башталат
certificate-code-unknown = Мындай коду бар жарактуу сертификат жок.
certificate-revoked = Жокко чыгарылды.

# On the paper itself, in two languages; the courses are those of config/trainings.toml.
certificate-paper = Сертификат
certificate-paper-came = сабакка катышты
certificate-paper-check = Текшерүү: квадратты сканерлеңиз.
certificate-course-rights = Жумуштагы укук жана милдеттер
certificate-course-care = Медициналык жардамды кантип алуу
certificate-course-tb = Кургак учук: билүү жана сактануу
certificate-course-birth = Кош бойлуулук жана төрөт
certificate-course-ready = Коркунучка жана кырсыкка даяр болуу
certificate-course-operators = Ишеним телефонунун операторлору үчүн курс
certificate-course-officials = Мамлекеттик кызматкерлер үчүн курс
