# Not yet read by a native speaker.
# The regions and countries that people choose from; codes are ISO 3166-2, see config/regions.toml.
# A label is a button of its own: 30 characters at most. It begins with the word that tells it from
# the others, for a typed beginning chooses too. Where a city and the region around it share a
# name, the city says that it is one.
# Republics by their short names; край is өлке, АО is автономиялық округ.

country-ru = Ресей
country-kz = Қазақстан
country-uz = Өзбекстан
country-tj = Тәжікстан
country-kg = Қырғызстан
country-tm = Түрікменстан
country-af = Ауғанстан

region-other = Басқа аймақ

## Ресей

region-ru-bel = Белгород облысы
region-ru-bry = Брянск облысы
region-ru-vla = Владимир облысы
region-ru-vor = Воронеж облысы
region-ru-iva = Иваново облысы
region-ru-klu = Калуга облысы
region-ru-kos = Кострома облысы
region-ru-krs = Курск облысы
region-ru-lip = Липецк облысы
region-ru-mos = Мәскеу облысы
region-ru-orl = Орёл облысы
region-ru-rya = Рязань облысы
region-ru-smo = Смоленск облысы
region-ru-tam = Тамбов облысы
region-ru-tve = Тверь облысы
region-ru-tul = Тула облысы
region-ru-yar = Ярославль облысы
region-ru-mow = Мәскеу қаласы
region-ru-kr = Карелия
region-ru-ko = Коми
region-ru-ark = Архангельск облысы
region-ru-vlg = Вологда облысы
region-ru-kgd = Калининград облысы
region-ru-len = Ленинград облысы
region-ru-mur = Мурманск облысы
region-ru-ngr = Новгород облысы
region-ru-psk = Псков облысы
region-ru-spe = Санкт-Петербург
region-ru-nen = Ненец АО
region-ru-ad = Адыгея
region-ru-kl = Қалмақстан
region-ru-kda = Краснодар өлкесі
region-ru-ast = Астрахан облысы
region-ru-vgg = Волгоград облысы
region-ru-ros = Ростов облысы
region-ru-da = Дағыстан
region-ru-in = Ингушетия
region-ru-kb = Қабарда-Балқария
region-ru-kc = Қарашай-Черкесия
region-ru-se = Солтүстік Осетия – Алания
region-ru-ce = Шешенстан
region-ru-sta = Ставрополь өлкесі
region-ru-ba = Башқұртстан
region-ru-me = Марий Эл
region-ru-mo = Мордовия
region-ru-ta = Татарстан
region-ru-ud = Удмуртия
region-ru-cu = Чувашия
region-ru-per = Пермь өлкесі
region-ru-kir = Киров облысы
region-ru-niz = Нижний Новгород облысы
region-ru-ore = Орынбор облысы
region-ru-pnz = Пенза облысы
region-ru-sam = Самара облысы
region-ru-sar = Саратов облысы
region-ru-uly = Ульяновск облысы
region-ru-kgn = Қорған облысы
region-ru-sve = Свердлов облысы
region-ru-tyu = Түмен облысы
region-ru-che = Челябі облысы
region-ru-khm = Ханты-Манси АО – Югра
region-ru-yan = Ямал-Ненец АО
region-ru-al = Алтай Республикасы
region-ru-ty = Тыва
region-ru-kk = Хакасия
region-ru-alt = Алтай өлкесі
region-ru-kya = Красноярск өлкесі
region-ru-irk = Иркутск облысы
region-ru-kem = Кемерово облысы – Кузбасс
region-ru-nvs = Новосібір облысы
region-ru-oms = Омбы облысы
region-ru-tom = Томск облысы
region-ru-bu = Бурятия
region-ru-sa = Якутия (Саха)
region-ru-zab = Забайкалье өлкесі
region-ru-kam = Камчатка өлкесі
region-ru-pri = Приморье өлкесі
region-ru-kha = Хабаровск өлкесі
region-ru-amu = Амур облысы
region-ru-mag = Магадан облысы
region-ru-sak = Сахалин облысы
region-ru-yev = Еврей автономиялық облысы
region-ru-chu = Чукотка АО

## Қазақстан

region-kz-10 = Абай облысы
region-kz-11 = Ақмола облысы
region-kz-15 = Ақтөбе облысы
region-kz-19 = Алматы облысы
region-kz-23 = Атырау облысы
region-kz-27 = Батыс Қазақстан облысы
region-kz-31 = Жамбыл облысы
region-kz-33 = Жетісу облысы
region-kz-35 = Қарағанды облысы
region-kz-39 = Қостанай облысы
region-kz-43 = Қызылорда облысы
region-kz-47 = Маңғыстау облысы
region-kz-55 = Павлодар облысы
region-kz-59 = Солтүстік Қазақстан облысы
region-kz-61 = Түркістан облысы
region-kz-62 = Ұлытау облысы
region-kz-63 = Шығыс Қазақстан облысы
region-kz-71 = Астана
region-kz-75 = Алматы қаласы
region-kz-79 = Шымкент

## Өзбекстан

region-uz-qr = Қарақалпақстан
region-uz-an = Әндіжан облысы
region-uz-bu = Бұхара облысы
region-uz-ji = Жызақ облысы
region-uz-qa = Қашқадария облысы
region-uz-nw = Науаи облысы
region-uz-ng = Наманган облысы
region-uz-sa = Самарқанд облысы
region-uz-su = Сұрхандария облысы
region-uz-si = Сырдария облысы
region-uz-to = Ташкент облысы
region-uz-fa = Ферғана облысы
region-uz-xo = Хорезм облысы
region-uz-tk = Ташкент қаласы

## Тәжікстан

region-tj-du = Душанбе
region-tj-ra = Республикаға қарасты аудандар
region-tj-su = Соғды облысы
region-tj-kt = Хатлон облысы
region-tj-gb = Таулы Бадахшан

## Қырғызстан

region-kg-b = Баткен облысы
region-kg-j = Жалалабат облысы
region-kg-y = Ыстықкөл облысы
region-kg-n = Нарын облысы
region-kg-o = Ош облысы
region-kg-t = Талас облысы
region-kg-c = Шу облысы
region-kg-gb = Бішкек
region-kg-go = Ош қаласы

## Түрікменстан

region-tm-a = Ахал уәлаяты
region-tm-b = Балқан уәлаяты
region-tm-d = Дашоғыз уәлаяты
region-tm-l = Лебап уәлаяты
region-tm-m = Мары уәлаяты
region-tm-s = Ашғабат

## Ауғанстан

region-af-bds = Бадахшан
region-af-bdg = Бадғыс
region-af-bgl = Бағлан
region-af-bal = Балх
region-af-bam = Бамиан
region-af-war = Вардак
region-af-gha = Ғазни
region-af-her = Герат
region-af-hel = Гильменд
region-af-gho = Ғор
region-af-day = Дайкунди
region-af-jow = Жаузжан
region-af-zab = Забул
region-af-kab = Кабул
region-af-kan = Қандағар
region-af-kap = Каписа
region-af-knr = Кунар
region-af-kdz = Құндыз
region-af-lag = Лағман
region-af-log = Логар
region-af-nan = Нангархар
region-af-nim = Нимроз
region-af-nur = Нұристан
region-af-pia = Пактия
region-af-pka = Пактика
region-af-pan = Панжшер
region-af-par = Парван
region-af-sam = Саманган
region-af-sar = Сари-Пул
region-af-tak = Тахар
region-af-uru = Урузган
region-af-fra = Фарах
region-af-fyb = Фарьяб
region-af-kho = Хост
