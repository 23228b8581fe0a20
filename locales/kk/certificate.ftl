# Not yet read by a native speaker.
# Certificates of trainings: what stands on the paper, and whether a paper is good.

certificate-none =
    Сізге әзірге сертификат жоқ.
    Сіз қатысқан сабақтан кейін ол осы жерде болады.
certificate-mine = Сертификаттарыңыз. Сабақты таңдаңыз.
certificate-name =
    Сертификатқа аты-жөніңіз қалай жазылсын?
    Құжаттағыдай жазыңыз. Оны бір жыл шифрлап сақтаймыз.
certificate-name-long = Бір жолға жазыңыз, ең көбі { $most } әріп.
certificate-name-letters =
    Бұл әріптерді басып шығара алмаймын: { $letters }
    Аты-жөніңізді басқа әріптермен жазыңыз.
certificate-second =
    Былай басылады:
    <b>{ $name }</b>
    Сертификат тағы қай тілде болсын?
certificate-tap = Тілді басыңыз.
certificate-again =
    <b>{ $course }</b>
    Аты-жөні: { $who }
    .send = 📄 Қайта жіберу
    .name = ✏️ Басқа аты-жөн
certificate-file = Міне. Шаршыны сканерлеген адам тек мынаны көреді: сертификат жарамды ма, жоқ па.
    .again = 📄 Қайта жіберу
certificate-many = Оны бес рет алдыңыз. Ұйымдастырушылардан сұраңыз.
certificate-no-address = Қазір сертификат жасау мүмкін емес. Кейінірек қайталап көріңіз.
certificate-good =
    ✅ Сертификат жарамды.
    Ол туралы басқа ештеңені ешкімге айтпаймын.
certificate-not-good = ❌ Сертификат жарамсыз.
certificate-later = Әрекет тым көп. Бірнеше минут күтіңіз.

# Staff.
certificate-desk =
    <b>{ $course }</b>
    Берілген сертификаттар: { $made }
    Жойылғаны: { $revoked }
    .one = 🚫 Коды бойынша жою
    .all = 🚫 Бәрін жою: { $count }
certificate-code = Шаршының астындағы кодты жазыңыз. Ол c- деп басталады
certificate-code-unknown = Мұндай коды бар жарамды сертификат жоқ.
certificate-revoked = Жойылды.

# On the paper itself, in two languages; the courses are those of config/trainings.toml.
certificate-paper = Сертификат
certificate-paper-came = сабаққа қатысты
certificate-paper-check = Тексеру: шаршыны сканерлеңіз.
certificate-course-rights = Жұмыстағы құқықтар мен міндеттер
certificate-course-care = Медициналық көмекті қалай алуға болады
certificate-course-tb = Туберкулез: білу және сақтану
certificate-course-birth = Жүктілік және босану
certificate-course-ready = Қауіп пен апатқа дайын болу
certificate-course-operators = Жедел желі операторларына арналған курс
certificate-course-officials = Мемлекеттік қызметшілерге арналған курс
