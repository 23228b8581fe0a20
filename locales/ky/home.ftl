# Not yet read by a native speaker.
# The first screen, the menu, languages, help, regions.

# One such line in each language stands above the buttons of the first screen, before a language
# is chosen: keep it one line, the number first.
home-hello = 112: коркунуч болсо, чалыңыз, акысыз. Тилиңизди тандаңыз.

# The first question. Each button names a language in that language: never translate these.
home-language = { $lines }
    .ru = Русский
    .uz = Oʻzbekcha
    .tg = Тоҷикӣ
    .ky = Кыргызча
    .kk = Қазақша
    .en = English

home-menu =
    Коркунуч болсо, <b>112</b> номерине чалыңыз. Акысыз, телефонуңузда акча жок болсо да чалсаңыз болот.

    Эмнени билгиңиз келет?
    .rights = ⚖️ Менин укуктарым
    .medical = 🩺 Медициналык жардам
    .safety = 🛟 Коркунуч жана коопсуздук
    .trainings = 🎓 Сабактар
    .hotline = 💬 Операторго суроо берүү
    .privacy = ⚙️ Жөндөөлөр жана маалыматым

home-safety =
    Коркунуч болсо, адегенде <b>112</b> номерине чалыңыз. Чалуу акысыз.
    .emergency = 🆘 Шашылыш жардам
    .alerts = 🔔 Эскертүүлөр
    .checkin = ✅ Амандык кабары
    .sos = 🔴 Жардамга чакыруу
    .family = 👪 Менин үй-бүлөм
    .show = 🪧 Сүйлөмдү көрсөтүү

home-help =
    <b>Коркунуч болсо</b>, <b>112</b> номерине чалыңыз. Өрт 101, полиция 102, тез жардам 103, газ 104. Чалуу Россияда да, Казакстанда да акысыз.

    Мен үйдөн алыс иштеген адамдар үчүн жасалган ботмун. Алты тилде жооп берем. Атыңызды, телефон номериңизди, документтериңизди сурабайм.

    <b>Мени менен кантип сүйлөшсө болот</b>
    Баскычты басыңыз же анын номерин жазыңыз: 1 деген биринчи баскыч.
    Же эмне болгонун бир нече сөз менен жазыңыз.
    /menu: бардык темалар
    /show: врачка же полицияга көрсөтүлчү сүйлөмдөр
    /services: номерлер жана консулдуктар
    /reminders: сиз тандаган күнү эске салуу
    /glossary: расмий сөздөрдүн мааниси
    /language: башка тил
    /privacy: сиз тууралуу эмне сакталат
    /hide: бул чатты дароо тазалоо

    112 номерине чалсаңыз, күнү-түнү бот эмес, <b>адам</b> жооп берет. Биз эч качан акча, код же паспорт сурабайбыз.

# Words that no topic fits.
home-unknown =
    Буга азырынча жообум жок.

    Коркунуч болсо, <b>112</b> номерине чалыңыз. Колумдан келгендин баары менюда: төмөнкү баскычты басыңыз.

home-country = Азыр кайсы өлкөдөсүз? Эрежелер менен номерлер ар өлкөдө ар башка, ошон үчүн гана сурап жатам.
home-region = Кайсы аймактасыз? Аталышынын биринчи тамгаларын жазсаңыз да болот.
# Something was typed that no country or region of the list begins with.
home-not-listed = Тизмеде мындай аталыш жок. Баскычты басыңыз же биринчи тамгаларын жазыңыз.
home-region-kept = Сакталды: { $place }. Өзгөртүү: /region
home-language-kept = Эми мен кыргызча сүйлөйм.

# What somebody typed may be about one of these; the titles are buttons.
home-found = Балким, ушулдур. Баскычты басыңыз же башка сөз менен жазыңыз.
# /search without words.
home-search = Эмне болгонун бир нече сөз менен жазыңыз. Мисалы: айлыгымды беришпейт.
    .person = 💬 Оператордон суроо
