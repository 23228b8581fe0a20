# Not yet read by a native speaker.
# Numbers, offices and consulates: what is not in articles.

# The first screen. lines: the emergency numbers of the country, with its name.
services-main =
    <b>Номерлер жана мекемелер</b>
    { $lines }

    Сизге эмне керек?
    .consulates = 🏛 Консулдуктар
    .work = 💼 Жумуш жана айлык
    .health = 🩺 Ден соолук
    .agencies = 🧳 Миграция агенттиктери
    .violence = 🛡 Зомбулук, мажбурлап иштетүү
    .dead = 📵 Номер жооп бербейт

services-speaks = Россияда 112 орусча жооп берет, айрым аймактарда башка тилдерде да.

# An old button: the page behind it is gone.
services-gone =
    Мындай барак эми жок. Бар болгону булар.
    { $lines }

    Сизге эмне керек?

# topic: one of the labels above. blocks: countries with their lines.
services-list =
    <b>{ $topic }</b>

    { $blocks }

    Коркунуч болсо, <b>112</b> номерине чалыңыз.

# Before the lines of a country.
services-there = <u>{ $place }</u>

# An office whose number may not be shown. what: its name; date: a day, a month or a year.
services-office = • { $what } (жарыяланган: { $date }): бизде текшерилген номер жок

# Which office; its city and its site stand on lines below.
services-office-inspection = Москвадагы мамлекеттик эмгек инспекциясы
services-office-labour = Облусуңуздагы мамлекеттик эмгек инспекциясы
services-office-medicines = Росздравнадзор: дары жана дарылоо боюнча даттануу
services-office-psychologists = Куткаруучулардын (МЧС) шашылыш психологиялык жардам борбору
services-office-uzbek = Өзбекстандын Миграция агенттиги, башка шаарлардагы өкүлчүлүктөр
services-office-tajik = Тажикстандын Эмгек, миграция жана иш менен камсыз кылуу министрлиги, Россиядагы өкүлчүлүгү
services-office-slavery = Кармалып калган же мажбурлап иштетилгендер үчүн линия
services-office-alternative = «Альтернатива» кыймылы: адамдарды, чет элдиктерди да, мажбурлап иштетүүдөн бошотот
services-office-trafficking = Адам соодасынан жабыркагандар үчүн улуттук линия. Жардам жарандыкка карабайт
services-office-helpers = «Родник» (Алматы), «Сана Сезим» жана «Корган-М» (Шымкент): мигранттарга жана адам соодасынан жабыркагандарга жардам берет

# Addresses stay in Russian, as they are written there.
services-address = 📍 { $address }
services-site = 🌐 { $site }

# Whose consulate? The countries are buttons.
services-consulates = Кайсы өлкөнүн элчилиги же консулдугу? Жообуңуз бир жолу керек, сакталбайт.
    .other = Башка өлкө

# whose: the name of a country.
services-missions =
    <b>{ $whose }: элчилик жана консулдуктар</b>

    { $blocks }

    Коркунуч болсо, <b>112</b> номерине чалыңыз.

# One mission. kind: one of the labels below; cities: names of cities.
services-mission = <b>{ $kind }: { $cities }</b>
    .embassy = Элчилик
    .section = Консулдук бөлүм
    .general = Башкы консулдук

services-withheld = ☎️ Бизде текшерилген номер жок.

services-published = Жарыяланган: { $date }. Өзүбүз текшерген жокпуз.

# Cities with missions.
services-city =
    .moscow = Москва
    .petersburg = Санкт-Петербург
    .vladivostok = Владивосток
    .yekaterinburg = Екатеринбург
    .novosibirsk = Новосибирск
    .kazan = Казань
    .rostov = Ростов-на-Дону
    .ufa = Уфа
    .astana = Астана
    .almaty = Алматы
    .aktau = Актау

# Of other countries nothing is known.
services-others = Башка өлкөлөрдүн текшерилген элчилиги, дареги же номери бизде жок. Мамлекетиңиздин расмий сайтынан гана издеңиз: колдонмолордо ойдон чыгарылган номерлер көп болот.

# Which number? The numbers are buttons.
services-dead = Кайсы номер жооп берген жок? Үч киши ушинтип айтса, текшергенге чейин аны жашырабыз. Шашылыш номерлер дайыма калат.

services-counted = Рахмат. Шашылыш болсо, тизмедеги башка номерге, коркунуч болсо <b>112</b> номерине чалыңыз.
