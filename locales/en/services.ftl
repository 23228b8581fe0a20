# Numbers, offices and consulates: what is not in articles.

# The first screen. lines: the emergency numbers of the country, with its name.
services-main =
    <b>Numbers and offices</b>
    { $lines }

    What do you need?
    .consulates = 🏛 Consulates
    .work = 💼 Work and wages
    .health = 🩺 Health
    .agencies = 🧳 Migration agencies
    .violence = 🛡 Violence, forced work
    .dead = 📵 A number does not answer

services-speaks = In Russia 112 answers in Russian, in some regions also in other languages.

# An old button: the page behind it is gone.
services-gone =
    There is no such page any more. Here is what there is.
    { $lines }

    What do you need?

# topic: one of the labels above. blocks: countries with their lines.
services-list =
    <b>{ $topic }</b>

    { $blocks }

    In danger call <b>112</b>.

# Before the lines of a country.
services-there = <u>{ $place }</u>

# An office whose number may not be shown. what: its name; date: a day, a month or a year.
services-office = • { $what } (published: { $date }): we have no checked number

# Which office; its city and its site stand on lines below.
services-office-inspection = State Labour Inspectorate in Moscow
services-office-labour = State Labour Inspectorate of your region
services-office-medicines = Roszdravnadzor: complaints about medicines and treatment
services-office-psychologists = Centre of Emergency Psychological Aid of the rescue service (MChS)
services-office-uzbek = Migration Agency of Uzbekistan, offices in other cities
services-office-tajik = Ministry of Labour, Migration and Employment of Tajikistan, office in Russia
services-office-slavery = A line for people who are held or forced to work
services-office-alternative = “Alternativa” movement: frees people from forced labour, also foreigners
services-office-trafficking = National line for victims of human trafficking. Help does not depend on citizenship
services-office-helpers = Rodnik (Almaty), Sana Sezim and Korgan-M (Shymkent): help migrants and victims of human trafficking

# Addresses stay in Russian, as they are written there.
services-address = 📍 { $address }
services-site = 🌐 { $site }

# Whose consulate? The countries are buttons.
services-consulates = Whose embassy or consulate? I use your answer once and do not keep it.
    .other = Another country

# whose: the name of a country.
services-missions =
    <b>{ $whose }: embassy and consulates</b>

    { $blocks }

    In danger call <b>112</b>.

# One mission. kind: one of the labels below; cities: names of cities.
services-mission = <b>{ $kind }: { $cities }</b>
    .embassy = Embassy
    .section = Consular section
    .general = Consulate general

services-withheld = ☎️ We have no checked number.

services-published = Published: { $date }. We have not checked it ourselves.

# Cities with missions.
services-city =
    .moscow = Moscow
    .petersburg = St Petersburg
    .vladivostok = Vladivostok
    .yekaterinburg = Yekaterinburg
    .novosibirsk = Novosibirsk
    .kazan = Kazan
    .rostov = Rostov-on-Don
    .ufa = Ufa
    .astana = Astana
    .almaty = Almaty
    .aktau = Aktau

# Of other countries nothing is known.
services-others = Of other countries we have no checked embassy, address or number. Ask only the official site of your state: lists in apps often hold invented numbers.

# Which number? The numbers are buttons.
services-dead = Which number did not answer? When three people say so, we hide it until we have checked it. The emergency numbers always stay.

services-counted = Thank you. Is it urgent? Then call another number of the list, in danger <b>112</b>.
