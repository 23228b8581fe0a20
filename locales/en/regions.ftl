# The regions and countries that people choose from; codes are ISO 3166-2, see config/regions.toml.
# A label is a button of its own: 30 characters at most. It begins with the word that tells it from
# the others, for a typed beginning chooses too. Where a city and the region around it share a
# name, the city says that it is one.
# Republics by their short names; okrug is autonomous okrug.

country-ru = Russia
country-kz = Kazakhstan
country-uz = Uzbekistan
country-tj = Tajikistan
country-kg = Kyrgyzstan
country-tm = Turkmenistan
country-af = Afghanistan

region-other = Another region

## Russia

region-ru-bel = Belgorod Oblast
region-ru-bry = Bryansk Oblast
region-ru-vla = Vladimir Oblast
region-ru-vor = Voronezh Oblast
region-ru-iva = Ivanovo Oblast
region-ru-klu = Kaluga Oblast
region-ru-kos = Kostroma Oblast
region-ru-krs = Kursk Oblast
region-ru-lip = Lipetsk Oblast
region-ru-mos = Moscow Oblast
region-ru-orl = Oryol Oblast
region-ru-rya = Ryazan Oblast
region-ru-smo = Smolensk Oblast
region-ru-tam = Tambov Oblast
region-ru-tve = Tver Oblast
region-ru-tul = Tula Oblast
region-ru-yar = Yaroslavl Oblast
region-ru-mow = Moscow (city)
region-ru-kr = Karelia
region-ru-ko = Komi
region-ru-ark = Arkhangelsk Oblast
region-ru-vlg = Vologda Oblast
region-ru-kgd = Kaliningrad Oblast
region-ru-len = Leningrad Oblast
region-ru-mur = Murmansk Oblast
region-ru-ngr = Novgorod Oblast
region-ru-psk = Pskov Oblast
region-ru-spe = Saint Petersburg
region-ru-nen = Nenets Okrug
region-ru-ad = Adygea
region-ru-kl = Kalmykia
region-ru-kda = Krasnodar Krai
region-ru-ast = Astrakhan Oblast
region-ru-vgg = Volgograd Oblast
region-ru-ros = Rostov Oblast
region-ru-da = Dagestan
region-ru-in = Ingushetia
region-ru-kb = Kabardino-Balkaria
region-ru-kc = Karachay-Cherkessia
region-ru-se = North Ossetia – Alania
region-ru-ce = Chechnya
region-ru-sta = Stavropol Krai
region-ru-ba = Bashkortostan
region-ru-me = Mari El
region-ru-mo = Mordovia
region-ru-ta = Tatarstan
region-ru-ud = Udmurtia
region-ru-cu = Chuvashia
region-ru-per = Perm Krai
region-ru-kir = Kirov Oblast
region-ru-niz = Nizhny Novgorod Oblast
region-ru-ore = Orenburg Oblast
region-ru-pnz = Penza Oblast
region-ru-sam = Samara Oblast
region-ru-sar = Saratov Oblast
region-ru-uly = Ulyanovsk Oblast
region-ru-kgn = Kurgan Oblast
region-ru-sve = Sverdlovsk Oblast
region-ru-tyu = Tyumen Oblast
region-ru-che = Chelyabinsk Oblast
region-ru-khm = Khanty-Mansi Okrug – Yugra
region-ru-yan = Yamalo-Nenets Okrug
region-ru-al = Altai Republic
region-ru-ty = Tyva (Tuva)
region-ru-kk = Khakassia
region-ru-alt = Altai Krai
region-ru-kya = Krasnoyarsk Krai
region-ru-irk = Irkutsk Oblast
region-ru-kem = Kemerovo Oblast – Kuzbass
region-ru-nvs = Novosibirsk Oblast
region-ru-oms = Omsk Oblast
region-ru-tom = Tomsk Oblast
region-ru-bu = Buryatia
region-ru-sa = Yakutia (Sakha)
region-ru-zab = Zabaykalsky Krai
region-ru-kam = Kamchatka Krai
region-ru-pri = Primorsky Krai
region-ru-kha = Khabarovsk Krai
region-ru-amu = Amur Oblast
region-ru-mag = Magadan Oblast
region-ru-sak = Sakhalin Oblast
region-ru-yev = Jewish Autonomous Oblast
region-ru-chu = Chukotka Okrug

## Kazakhstan

region-kz-10 = Abai Region
region-kz-11 = Akmola Region
region-kz-15 = Aktobe Region
region-kz-19 = Almaty Region
region-kz-23 = Atyrau Region
region-kz-27 = West Kazakhstan Region
region-kz-31 = Zhambyl Region
region-kz-33 = Zhetysu Region
region-kz-35 = Karaganda Region
region-kz-39 = Kostanay Region
region-kz-43 = Kyzylorda Region
region-kz-47 = Mangystau Region
region-kz-55 = Pavlodar Region
region-kz-59 = North Kazakhstan Region
region-kz-61 = Turkistan Region
region-kz-62 = Ulytau Region
region-kz-63 = East Kazakhstan Region
region-kz-71 = Astana
region-kz-75 = Almaty (city)
region-kz-79 = Shymkent

## Uzbekistan

region-uz-qr = Karakalpakstan
region-uz-an = Andijan Region
region-uz-bu = Bukhara Region
region-uz-ji = Jizzakh Region
region-uz-qa = Kashkadarya Region
region-uz-nw = Navoiy Region
region-uz-ng = Namangan Region
region-uz-sa = Samarkand Region
region-uz-su = Surkhandarya Region
region-uz-si = Syrdarya Region
region-uz-to = Tashkent Region
region-uz-fa = Fergana Region
region-uz-xo = Khorezm Region
region-uz-tk = Tashkent (city)

## Tajikistan

region-tj-du = Dushanbe
region-tj-ra = Republican districts (DRS)
region-tj-su = Sughd Region
region-tj-kt = Khatlon Region
region-tj-gb = Gorno-Badakhshan (GBAO)

## Kyrgyzstan

region-kg-b = Batken Region
region-kg-j = Jalal-Abad Region
region-kg-y = Issyk-Kul Region
region-kg-n = Naryn Region
region-kg-o = Osh Region
region-kg-t = Talas Region
region-kg-c = Chuy Region
region-kg-gb = Bishkek
region-kg-go = Osh (city)

## Turkmenistan

region-tm-a = Ahal Region
region-tm-b = Balkan Region
region-tm-d = Dashoguz Region
region-tm-l = Lebap Region
region-tm-m = Mary Region
region-tm-s = Ashgabat

## Afghanistan

region-af-bds = Badakhshan
region-af-bdg = Badghis
region-af-bgl = Baghlan
region-af-bal = Balkh
region-af-bam = Bamyan
region-af-war = Wardak
region-af-gha = Ghazni
region-af-her = Herat
region-af-hel = Helmand
region-af-gho = Ghor
region-af-day = Daykundi
region-af-jow = Jowzjan
region-af-zab = Zabul
region-af-kab = Kabul
region-af-kan = Kandahar
region-af-kap = Kapisa
region-af-knr = Kunar
region-af-kdz = Kunduz
region-af-lag = Laghman
region-af-log = Logar
region-af-nan = Nangarhar
region-af-nim = Nimroz
region-af-nur = Nuristan
region-af-pia = Paktia
region-af-pka = Paktika
region-af-pan = Panjshir
region-af-par = Parwan
region-af-sam = Samangan
region-af-sar = Sar-e Pol
region-af-tak = Takhar
region-af-uru = Uruzgan
region-af-fra = Farah
region-af-fyb = Faryab
region-af-kho = Khost
