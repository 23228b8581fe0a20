# The regions and countries that people choose from; codes are ISO 3166-2, see config/regions.toml.
# A label is a button of its own: 30 characters at most. It begins with the word that tells it from
# the others, for a typed beginning chooses too. Where a city and the region around it share a
# name, the city says that it is one.
# Republics by their short names, as people say and type them; АО is автономный округ.

country-ru = Россия
country-kz = Казахстан
country-uz = Узбекистан
country-tj = Таджикистан
country-kg = Кыргызстан
country-tm = Туркменистан
country-af = Афганистан

region-other = Другой регион

## Россия

region-ru-bel = Белгородская область
region-ru-bry = Брянская область
region-ru-vla = Владимирская область
region-ru-vor = Воронежская область
region-ru-iva = Ивановская область
region-ru-klu = Калужская область
region-ru-kos = Костромская область
region-ru-krs = Курская область
region-ru-lip = Липецкая область
region-ru-mos = Московская область
region-ru-orl = Орловская область
region-ru-rya = Рязанская область
region-ru-smo = Смоленская область
region-ru-tam = Тамбовская область
region-ru-tve = Тверская область
region-ru-tul = Тульская область
region-ru-yar = Ярославская область
region-ru-mow = Москва
region-ru-kr = Карелия
region-ru-ko = Коми
region-ru-ark = Архангельская область
region-ru-vlg = Вологодская область
region-ru-kgd = Калининградская область
region-ru-len = Ленинградская область
region-ru-mur = Мурманская область
region-ru-ngr = Новгородская область
region-ru-psk = Псковская область
region-ru-spe = Санкт-Петербург
region-ru-nen = Ненецкий АО
region-ru-ad = Адыгея
region-ru-kl = Калмыкия
region-ru-kda = Краснодарский край
region-ru-ast = Астраханская область
region-ru-vgg = Волгоградская область
region-ru-ros = Ростовская область
region-ru-da = Дагестан
region-ru-in = Ингушетия
region-ru-kb = Кабардино-Балкария
region-ru-kc = Карачаево-Черкесия
region-ru-se = Северная Осетия – Алания
region-ru-ce = Чечня
region-ru-sta = Ставропольский край
region-ru-ba = Башкортостан
region-ru-me = Марий Эл
region-ru-mo = Мордовия
region-ru-ta = Татарстан
region-ru-ud = Удмуртия
region-ru-cu = Чувашия
region-ru-per = Пермский край
region-ru-kir = Кировская область
region-ru-niz = Нижегородская область
region-ru-ore = Оренбургская область
region-ru-pnz = Пензенская область
region-ru-sam = Самарская область
region-ru-sar = Саратовская область
region-ru-uly = Ульяновская область
region-ru-kgn = Курганская область
region-ru-sve = Свердловская область
region-ru-tyu = Тюменская область
region-ru-che = Челябинская область
region-ru-khm = Ханты-Мансийский АО – Югра
region-ru-yan = Ямало-Ненецкий АО
region-ru-al = Алтай (республика)
region-ru-ty = Тыва (Тува)
region-ru-kk = Хакасия
region-ru-alt = Алтайский край
region-ru-kya = Красноярский край
region-ru-irk = Иркутская область
region-ru-kem = Кемеровская область – Кузбасс
region-ru-nvs = Новосибирская область
region-ru-oms = Омская область
region-ru-tom = Томская область
region-ru-bu = Бурятия
region-ru-sa = Якутия (Саха)
region-ru-zab = Забайкальский край
region-ru-kam = Камчатский край
region-ru-pri = Приморский край
region-ru-kha = Хабаровский край
region-ru-amu = Амурская область
region-ru-mag = Магаданская область
region-ru-sak = Сахалинская область
region-ru-yev = Еврейская автономная область
region-ru-chu = Чукотский АО

## Казахстан

region-kz-10 = Абайская область
region-kz-11 = Акмолинская область
region-kz-15 = Актюбинская область
region-kz-19 = Алматинская область
region-kz-23 = Атырауская область
region-kz-27 = Западно-Казахстанская область
region-kz-31 = Жамбылская область
region-kz-33 = Жетысуская область
region-kz-35 = Карагандинская область
region-kz-39 = Костанайская область
region-kz-43 = Кызылординская область
region-kz-47 = Мангистауская область
region-kz-55 = Павлодарская область
region-kz-59 = Северо-Казахстанская область
region-kz-61 = Туркестанская область
region-kz-62 = Улытауская область
region-kz-63 = Восточно-Казахстанская область
region-kz-71 = Астана
region-kz-75 = Алматы
region-kz-79 = Шымкент

## Узбекистан

region-uz-qr = Каракалпакстан
region-uz-an = Андижанская область
region-uz-bu = Бухарская область
region-uz-ji = Джизакская область
region-uz-qa = Кашкадарьинская область
region-uz-nw = Навоийская область
region-uz-ng = Наманганская область
region-uz-sa = Самаркандская область
region-uz-su = Сурхандарьинская область
region-uz-si = Сырдарьинская область
region-uz-to = Ташкентская область
region-uz-fa = Ферганская область
region-uz-xo = Хорезмская область
region-uz-tk = Ташкент

## Таджикистан

region-tj-du = Душанбе
region-tj-ra = Районы респ. подчинения (РРП)
region-tj-su = Согдийская область
region-tj-kt = Хатлонская область
region-tj-gb = Горный Бадахшан (ГБАО)

## Кыргызстан

region-kg-b = Баткенская область
region-kg-j = Джалал-Абадская область
region-kg-y = Иссык-Кульская область
region-kg-n = Нарынская область
region-kg-o = Ошская область
region-kg-t = Таласская область
region-kg-c = Чуйская область
region-kg-gb = Бишкек
region-kg-go = Ош

## Туркменистан

region-tm-a = Ахалский велаят
region-tm-b = Балканский велаят
region-tm-d = Дашогузский велаят
region-tm-l = Лебапский велаят
region-tm-m = Марыйский велаят
region-tm-s = Ашхабад

## Афганистан

region-af-bds = Бадахшан
region-af-bdg = Бадгис
region-af-bgl = Баглан
region-af-bal = Балх
region-af-bam = Бамиан
region-af-war = Вардак
region-af-gha = Газни
region-af-her = Герат
region-af-hel = Гильменд
region-af-gho = Гор
region-af-day = Дайкунди
region-af-jow = Джаузджан
region-af-zab = Забуль
region-af-kab = Кабул
region-af-kan = Кандагар
region-af-kap = Каписа
region-af-knr = Кунар
region-af-kdz = Кундуз
region-af-lag = Лагман
region-af-log = Логар
region-af-nan = Нангархар
region-af-nim = Нимроз
region-af-nur = Нуристан
region-af-pia = Пактия
region-af-pka = Пактика
region-af-pan = Панджшер
region-af-par = Парван
region-af-sam = Саманган
region-af-sar = Сари-Пуль
region-af-tak = Тахар
region-af-uru = Урузган
region-af-fra = Фарах
region-af-fyb = Фарьяб
region-af-kho = Хост
