# Not yet read by a native speaker.
# The regions and countries that people choose from; codes are ISO 3166-2, see config/regions.toml.
# A label is a button of its own: 30 characters at most. It begins with the word that tells it from
# the others, for a typed beginning chooses too. Where a city and the region around it share a
# name, the city says that it is one.
# Republics by their short names; only U+02BB in oʻ and gʻ.

country-ru = Rossiya
country-kz = Qozogʻiston
country-uz = Oʻzbekiston
country-tj = Tojikiston
country-kg = Qirgʻiziston
country-tm = Turkmaniston
country-af = Afgʻoniston

region-other = Boshqa hudud

## Rossiya

region-ru-bel = Belgorod viloyati
region-ru-bry = Bryansk viloyati
region-ru-vla = Vladimir viloyati
region-ru-vor = Voronej viloyati
region-ru-iva = Ivanovo viloyati
region-ru-klu = Kaluga viloyati
region-ru-kos = Kostroma viloyati
region-ru-krs = Kursk viloyati
region-ru-lip = Lipetsk viloyati
region-ru-mos = Moskva viloyati
region-ru-orl = Oryol viloyati
region-ru-rya = Ryazan viloyati
region-ru-smo = Smolensk viloyati
region-ru-tam = Tambov viloyati
region-ru-tve = Tver viloyati
region-ru-tul = Tula viloyati
region-ru-yar = Yaroslavl viloyati
region-ru-mow = Moskva shahri
region-ru-kr = Kareliya
region-ru-ko = Komi
region-ru-ark = Arxangelsk viloyati
region-ru-vlg = Vologda viloyati
region-ru-kgd = Kaliningrad viloyati
region-ru-len = Leningrad viloyati
region-ru-mur = Murmansk viloyati
region-ru-ngr = Novgorod viloyati
region-ru-psk = Pskov viloyati
region-ru-spe = Sankt-Peterburg
region-ru-nen = Nenets avtonom okrugi
region-ru-ad = Adigeya
region-ru-kl = Qalmogʻiston
region-ru-kda = Krasnodar oʻlkasi
region-ru-ast = Astraxan viloyati
region-ru-vgg = Volgograd viloyati
region-ru-ros = Rostov viloyati
region-ru-da = Dogʻiston
region-ru-in = Ingushetiya
region-ru-kb = Kabardin-Balkariya
region-ru-kc = Qorachoy-Cherkesiya
region-ru-se = Shimoliy Osetiya – Alaniya
region-ru-ce = Checheniston
region-ru-sta = Stavropol oʻlkasi
region-ru-ba = Boshqirdiston
region-ru-me = Mariy El
region-ru-mo = Mordoviya
region-ru-ta = Tatariston
region-ru-ud = Udmurtiya
region-ru-cu = Chuvashiya
region-ru-per = Perm oʻlkasi
region-ru-kir = Kirov viloyati
region-ru-niz = Nijniy Novgorod viloyati
region-ru-ore = Orenburg viloyati
region-ru-pnz = Penza viloyati
region-ru-sam = Samara viloyati
region-ru-sar = Saratov viloyati
region-ru-uly = Ulyanovsk viloyati
region-ru-kgn = Kurgan viloyati
region-ru-sve = Sverdlovsk viloyati
region-ru-tyu = Tyumen viloyati
region-ru-che = Chelyabinsk viloyati
region-ru-khm = Xanti-Mansi avtonom okrugi
region-ru-yan = Yamal-Nenets avtonom okrugi
region-ru-al = Altay Respublikasi
region-ru-ty = Tuva
region-ru-kk = Xakasiya
region-ru-alt = Altay oʻlkasi
region-ru-kya = Krasnoyarsk oʻlkasi
region-ru-irk = Irkutsk viloyati
region-ru-kem = Kemerovo viloyati – Kuzbass
region-ru-nvs = Novosibirsk viloyati
region-ru-oms = Omsk viloyati
region-ru-tom = Tomsk viloyati
region-ru-bu = Buryatiya
region-ru-sa = Yakutiya (Saxa)
region-ru-zab = Zabaykalye oʻlkasi
region-ru-kam = Kamchatka oʻlkasi
region-ru-pri = Primorye oʻlkasi
region-ru-kha = Xabarovsk oʻlkasi
region-ru-amu = Amur viloyati
region-ru-mag = Magadan viloyati
region-ru-sak = Saxalin viloyati
region-ru-yev = Yahudiy avtonom viloyati
region-ru-chu = Chukotka avtonom okrugi

## Qozogʻiston

region-kz-10 = Abay viloyati
region-kz-11 = Aqmola viloyati
region-kz-15 = Aqtoʻbe viloyati
region-kz-19 = Olmaota viloyati
region-kz-23 = Atirau viloyati
region-kz-27 = Gʻarbiy Qozogʻiston viloyati
region-kz-31 = Jambil viloyati
region-kz-33 = Jetisu viloyati
region-kz-35 = Qaragʻanda viloyati
region-kz-39 = Qoʻstanay viloyati
region-kz-43 = Qiziloʻrda viloyati
region-kz-47 = Mangʻistau viloyati
region-kz-55 = Pavlodar viloyati
region-kz-59 = Shimoliy Qozogʻiston viloyati
region-kz-61 = Turkiston viloyati
region-kz-62 = Ulitau viloyati
region-kz-63 = Sharqiy Qozogʻiston viloyati
region-kz-71 = Ostona
region-kz-75 = Olmaota shahri
region-kz-79 = Chimkent

## Oʻzbekiston

region-uz-qr = Qoraqalpogʻiston Respublikasi
region-uz-an = Andijon viloyati
region-uz-bu = Buxoro viloyati
region-uz-ji = Jizzax viloyati
region-uz-qa = Qashqadaryo viloyati
region-uz-nw = Navoiy viloyati
region-uz-ng = Namangan viloyati
region-uz-sa = Samarqand viloyati
region-uz-su = Surxondaryo viloyati
region-uz-si = Sirdaryo viloyati
region-uz-to = Toshkent viloyati
region-uz-fa = Fargʻona viloyati
region-uz-xo = Xorazm viloyati
region-uz-tk = Toshkent shahri

## Tojikiston

region-tj-du = Dushanbe
region-tj-ra = Respublikaga qarashli tumanlar
region-tj-su = Sugʻd viloyati
region-tj-kt = Xatlon viloyati
region-tj-gb = Togʻli Badaxshon (GBAO)

## Qirgʻiziston

region-kg-b = Botken viloyati
region-kg-j = Jalolobod viloyati
region-kg-y = Issiqkoʻl viloyati
region-kg-n = Norin viloyati
region-kg-o = Oʻsh viloyati
region-kg-t = Talas viloyati
region-kg-c = Chuy viloyati
region-kg-gb = Bishkek
region-kg-go = Oʻsh shahri

## Turkmaniston

region-tm-a = Ahal viloyati
region-tm-b = Bolqon viloyati
region-tm-d = Dashogʻuz viloyati
region-tm-l = Lebap viloyati
region-tm-m = Mari viloyati
region-tm-s = Ashxobod

## Afgʻoniston

region-af-bds = Badaxshon
region-af-bdg = Bodgʻis
region-af-bgl = Bagʻlon
region-af-bal = Balx
region-af-bam = Bomiyon
region-af-war = Vardak
region-af-gha = Gʻazni
region-af-her = Hirot
region-af-hel = Hilmand
region-af-gho = Gʻoʻr
region-af-day = Daykundi
region-af-jow = Javzjon
region-af-zab = Zobul
region-af-kab = Kobul
region-af-kan = Qandahor
region-af-kap = Kapisa
region-af-knr = Kunar
region-af-kdz = Qunduz
region-af-lag = Lagʻmon
region-af-log = Logar
region-af-nan = Nangarhor
region-af-nim = Nimroʻz
region-af-nur = Nuriston
region-af-pia = Paktiya
region-af-pka = Paktika
region-af-pan = Panjshir
region-af-par = Parvon
region-af-sam = Samangon
region-af-sar = Saripul
region-af-tak = Taxor
region-af-uru = Uruzgon
region-af-fra = Faroh
region-af-fyb = Foryob
region-af-kho = Xost
