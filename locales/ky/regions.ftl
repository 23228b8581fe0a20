# Not yet read by a native speaker.
# The regions and countries that people choose from; codes are ISO 3166-2, see config/regions.toml.
# A label is a button of its own: 30 characters at most. It begins with the word that tells it from
# the others, for a typed beginning chooses too. Where a city and the region around it share a
# name, the city says that it is one.
# Republics by their short names; край is крайы, АО is автономиялуу округ.

country-ru = Россия
country-kz = Казакстан
country-uz = Өзбекстан
country-tj = Тажикстан
country-kg = Кыргызстан
country-tm = Түркмөнстан
country-af = Ооганстан

region-other = Башка аймак

## Россия

region-ru-bel = Белгород облусу
region-ru-bry = Брянск облусу
region-ru-vla = Владимир облусу
region-ru-vor = Воронеж облусу
region-ru-iva = Иваново облусу
region-ru-klu = Калуга облусу
region-ru-kos = Кострома облусу
region-ru-krs = Курск облусу
region-ru-lip = Липецк облусу
region-ru-mos = Москва облусу
region-ru-orl = Орёл облусу
region-ru-rya = Рязань облусу
region-ru-smo = Смоленск облусу
region-ru-tam = Тамбов облусу
region-ru-tve = Тверь облусу
region-ru-tul = Тула облусу
region-ru-yar = Ярославль облусу
region-ru-mow = Москва шаары
region-ru-kr = Карелия
region-ru-ko = Коми
region-ru-ark = Архангельск облусу
region-ru-vlg = Вологда облусу
region-ru-kgd = Калининград облусу
region-ru-len = Ленинград облусу
region-ru-mur = Мурманск облусу
region-ru-ngr = Новгород облусу
region-ru-psk = Псков облусу
region-ru-spe = Санкт-Петербург
region-ru-nen = Ненец АО
region-ru-ad = Адыгея
region-ru-kl = Калмыкия
region-ru-kda = Краснодар крайы
region-ru-ast = Астрахань облусу
region-ru-vgg = Волгоград облусу
region-ru-ros = Ростов облусу
region-ru-da = Дагестан
region-ru-in = Ингушетия
region-ru-kb = Кабарда-Балкария
region-ru-kc = Карачай-Черкесия
region-ru-se = Түндүк Осетия – Алания
region-ru-ce = Чеченстан
region-ru-sta = Ставрополь крайы
region-ru-ba = Башкортостан
region-ru-me = Марий Эл
region-ru-mo = Мордовия
region-ru-ta = Татарстан
region-ru-ud = Удмуртия
region-ru-cu = Чувашия
region-ru-per = Пермь крайы
region-ru-kir = Киров облусу
region-ru-niz = Нижний Новгород облусу
region-ru-ore = Оренбург облусу
region-ru-pnz = Пенза облусу
region-ru-sam = Самара облусу
region-ru-sar = Саратов облусу
region-ru-uly = Ульяновск облусу
region-ru-kgn = Курган облусу
region-ru-sve = Свердловск облусу
region-ru-tyu = Тюмень облусу
region-ru-che = Челябинск облусу
region-ru-khm = Ханты-Манси АО – Югра
region-ru-yan = Ямал-Ненец АО
region-ru-al = Алтай Республикасы
region-ru-ty = Тыва
region-ru-kk = Хакасия
region-ru-alt = Алтай крайы
region-ru-kya = Красноярск крайы
region-ru-irk = Иркутск облусу
region-ru-kem = Кемерово облусу – Кузбасс
region-ru-nvs = Новосибирск облусу
region-ru-oms = Омск облусу
region-ru-tom = Томск облусу
region-ru-bu = Бурятия
region-ru-sa = Якутия (Саха)
region-ru-zab = Забайкалье крайы
region-ru-kam = Камчатка крайы
region-ru-pri = Приморье крайы
region-ru-kha = Хабаровск крайы
region-ru-amu = Амур облусу
region-ru-mag = Магадан облусу
region-ru-sak = Сахалин облусу
region-ru-yev = Еврей автономиялуу облусу
region-ru-chu = Чукотка АО

## Казакстан

region-kz-10 = Абай облусу
region-kz-11 = Акмола облусу
region-kz-15 = Актөбө облусу
region-kz-19 = Алматы облусу
region-kz-23 = Атырау облусу
region-kz-27 = Батыш Казакстан облусу
region-kz-31 = Жамбыл облусу
region-kz-33 = Жетису облусу
region-kz-35 = Караганды облусу
region-kz-39 = Костанай облусу
region-kz-43 = Кызылорда облусу
region-kz-47 = Маңгыстау облусу
region-kz-55 = Павлодар облусу
region-kz-59 = Түндүк Казакстан облусу
region-kz-61 = Түркстан облусу
region-kz-62 = Улытау облусу
region-kz-63 = Чыгыш Казакстан облусу
region-kz-71 = Астана
region-kz-75 = Алматы шаары
region-kz-79 = Чымкент

## Өзбекстан

region-uz-qr = Каракалпакстан
region-uz-an = Анжиян (Андижан) облусу
region-uz-bu = Бухара облусу
region-uz-ji = Жызак облусу
region-uz-qa = Кашкадарыя облусу
region-uz-nw = Навоий облусу
region-uz-ng = Наманган облусу
region-uz-sa = Самарканд облусу
region-uz-su = Сурхандарыя облусу
region-uz-si = Сырдарыя облусу
region-uz-to = Ташкент облусу
region-uz-fa = Фергана облусу
region-uz-xo = Хорезм облусу
region-uz-tk = Ташкент шаары

## Тажикстан

region-tj-du = Душанбе
region-tj-ra = Республикага караштуу райондор
region-tj-su = Согду облусу
region-tj-kt = Хатлон облусу
region-tj-gb = Тоолуу Бадахшан

## Кыргызстан

region-kg-b = Баткен облусу
region-kg-j = Жалал-Абад облусу
region-kg-y = Ысык-Көл облусу
region-kg-n = Нарын облусу
region-kg-o = Ош облусу
region-kg-t = Талас облусу
region-kg-c = Чүй облусу
region-kg-gb = Бишкек
region-kg-go = Ош шаары

## Түркмөнстан

region-tm-a = Ахал облусу
region-tm-b = Балкан облусу
region-tm-d = Дашогуз облусу
region-tm-l = Лебап облусу
region-tm-m = Мары облусу
region-tm-s = Ашгабат

## Ооганстан

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
region-af-jow = Жаузжан
region-af-zab = Забул
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
region-af-pan = Панжшер
region-af-par = Парван
region-af-sam = Саманган
region-af-sar = Сари-Пул
region-af-tak = Тахар
region-af-uru = Урузган
region-af-fra = Фарах
region-af-fyb = Фарьяб
region-af-kho = Хост
