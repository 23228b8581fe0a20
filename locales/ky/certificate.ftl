# Not yet read by a native speaker.
# Certificates of trainings: what stands on the paper, and whether a paper is good.

certificate-none =
    Сизге азырынча сертификат жок.
    Сиз катышкан сабактан кийин ал ушул жерде болот.
certificate-mine = Сертификаттарыңыз. Сабакты тандаңыз.
certificate-name =
    Сертификатка кайсы аты-жөн жазылсын?
    Документтегидей жазыңыз. Аны бир жыл шифрлеп сактайбыз.
certificate-name-long = Бир сапта жазыңыз, көп дегенде { $most } тамга.
certificate-name-letters =
    Бул тамгаларды басып чыгара албайм: { $letters }
    Атты башка тамгалар менен жазыңыз.
certificate-second =
    Мындай басылат:
    <b>{ $name }</b>
    Сертификат дагы кайсы тилде болсун?
certificate-tap = Тилди басыңыз.
certificate-again =
    <b>{ $course }</b>
    Аты-жөнү: { $who }
    .send = 📄 Дагы жөнөтүү
    .name = ✏️ Башка ат
certificate-file = Мына. Квадратты текшерген адам бир гана нерсени көрөт: жарактуубу же жокпу.
    .again = 📄 Дагы
certificate-many = Аны беш жолу алдыңыз. Уюштуруучулардан сураңыз.
certificate-no-address = Азыр сертификат жасоого болбойт. Кийинчерээк аракет кылыңыз.
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
certificate-course-ready = Коркунучка жана кырсыкка даярдык
certificate-course-operators = Ишеним телефонунун операторлор курсу
certificate-course-officials = Кызмат адамдары үчүн курс
