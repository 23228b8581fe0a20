# Not yet read by a native speaker.
# Numbers, offices and consulates: what is not in articles.

# The first screen. lines: the emergency numbers of the country, with its name.
services-main =
    <b>Нөмірлер мен мекемелер</b>
    { $lines }

    Сізге не керек?
    .consulates = 🏛 Консулдықтар
    .work = 💼 Жұмыс және жалақы
    .health = 🩺 Денсаулық
    .agencies = 🧳 Көші-қон агенттіктері
    .violence = 🛡 Зомбылық, мәжбүрлі еңбек
    .dead = 📵 Нөмір жауап бермейді

services-speaks = Ресейде 112 орысша жауап береді, кейбір аймақтарда басқа тілдерде де.

# An old button: the page behind it is gone.
services-gone =
    Бұл бет енді жоқ. Мыналар бар:
    { $lines }

    Сізге не керек?

# topic: one of the labels above. blocks: countries with their lines.
services-list =
    <b>{ $topic }</b>

    { $blocks }

    Қауіп төнсе, <b>112</b> нөміріне қоңырау шалыңыз.

# Before the lines of a country.
services-there = <u>{ $place }</u>

# An office whose number may not be shown. what: its name; date: a day, a month or a year.
services-office = • { $what } (жарияланған күні: { $date }): бізде тексерілген нөмір жоқ

# Which office; its city and its site stand on lines below.
services-office-inspection = Мәскеудегі мемлекеттік еңбек инспекциясы
services-office-labour = Облысыңыздағы мемлекеттік еңбек инспекциясы
services-office-medicines = Росздравнадзор: дәрі мен ем туралы шағым
services-office-psychologists = Құтқарушылардың (МЧС) шұғыл психологиялық көмек орталығы
services-office-uzbek = Өзбекстанның Көші-қон агенттігі, басқа қалалардағы өкілдіктер
services-office-tajik = Тәжікстанның Еңбек, көші-қон және жұмыспен қамту министрлігі, Ресейдегі өкілдігі
services-office-slavery = Күшпен ұсталған немесе жұмысқа мәжбүрленген адамдарға арналған желі
services-office-alternative = «Альтернатива» қозғалысы: адамдарды, шетелдіктерді де, мәжбүрлі еңбектен босатады
services-office-trafficking = Адам саудасынан зардап шеккендерге арналған ұлттық желі. Көмек азаматтыққа байланысты емес
services-office-helpers = «Родник» (Алматы), «Сана Сезим» және «Корган-М» (Шымкент): мигранттарға және адам саудасынан зардап шеккендерге көмектеседі

# Addresses stay in Russian, as they are written there.
services-address = 📍 { $address }
services-site = 🌐 { $site }

# Whose consulate? The countries are buttons.
services-consulates = Қай елдің елшілігі немесе консулдығы? Жауабыңыз тек осы жолы керек, оны сақтамаймыз.
    .other = Басқа ел

# whose: the name of a country.
services-missions =
    <b>{ $whose }: елшілік және консулдықтар</b>

    { $blocks }

    Қауіп төнсе, <b>112</b> нөміріне қоңырау шалыңыз.

# One mission. kind: one of the labels below; cities: names of cities.
services-mission = <b>{ $kind }: { $cities }</b>
    .embassy = Елшілік
    .section = Консулдық бөлім
    .general = Бас консулдық

services-withheld = ☎️ Бізде тексерілген нөмір жоқ.

services-published = Жарияланған күні: { $date }. Өзіміз тексерген жоқпыз.

# Cities with missions.
services-city =
    .moscow = Мәскеу
    .petersburg = Санкт-Петербург
    .vladivostok = Владивосток
    .yekaterinburg = Екатеринбург
    .novosibirsk = Новосибирск
    .kazan = Қазан
    .rostov = Ростов-на-Дону
    .ufa = Уфа
    .astana = Астана
    .almaty = Алматы
    .aktau = Ақтау

# Of other countries nothing is known.
services-others = Басқа елдердің елшілігі, мекенжайы не нөмірі туралы тексерілген дерек бізде жоқ. Тек өз мемлекетіңіздің ресми сайтынан іздеңіз: қосымшаларда ойдан шығарылған нөмірлер көп болады.

# Which number? The numbers are buttons.
services-dead = Қай нөмір жауап бермеді? Үш адам осылай айтса, тексергенше оны жасырамыз. Шұғыл нөмірлер әрдайым қалады.

services-counted = Рақмет. Шұғыл болса, тізімдегі басқа нөмірге, қауіп төнсе <b>112</b> нөміріне қоңырау шалыңыз.
