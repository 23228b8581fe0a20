# Not yet read by a native speaker.
# The regions and countries that people choose from; codes are ISO 3166-2, see config/regions.toml.
# A label is a button of its own: 30 characters at most. Tajik says the kind first (Вилояти Маскав),
# and so do we; a typed beginning must therefore match any word of a label. Where a city and the
# region around it share a name, the city says that it is one.
# Республика: short names; край is кишвар, автономный округ is округи мухтор.

country-ru = Русия
country-kz = Қазоқистон
country-uz = Ӯзбекистон
country-tj = Тоҷикистон
country-kg = Қирғизистон
country-tm = Туркманистон
country-af = Афғонистон

region-other = Минтақаи дигар

## Русия

region-ru-bel = Вилояти Белгород
region-ru-bry = Вилояти Брянск
region-ru-vla = Вилояти Владимир
region-ru-vor = Вилояти Воронеж
region-ru-iva = Вилояти Иваново
region-ru-klu = Вилояти Калуга
region-ru-kos = Вилояти Кострома
region-ru-krs = Вилояти Курск
region-ru-lip = Вилояти Липетск
region-ru-mos = Вилояти Маскав
region-ru-orl = Вилояти Орёл
region-ru-rya = Вилояти Рязан
region-ru-smo = Вилояти Смоленск
region-ru-tam = Вилояти Тамбов
region-ru-tve = Вилояти Твер
region-ru-tul = Вилояти Тула
region-ru-yar = Вилояти Ярославл
region-ru-mow = Шаҳри Маскав
region-ru-kr = Карелия
region-ru-ko = Коми
region-ru-ark = Вилояти Архангелск
region-ru-vlg = Вилояти Вологда
region-ru-kgd = Вилояти Калининград
region-ru-len = Вилояти Ленинград
region-ru-mur = Вилояти Мурманск
region-ru-ngr = Вилояти Новгород
region-ru-psk = Вилояти Псков
region-ru-spe = Санкт-Петербург
region-ru-nen = Округи мухтори Ненетс
region-ru-ad = Адигея
region-ru-kl = Калмикия
region-ru-kda = Кишвари Краснодар
region-ru-ast = Вилояти Астрахан
region-ru-vgg = Вилояти Волгоград
region-ru-ros = Вилояти Ростов
region-ru-da = Доғистон
region-ru-in = Ингушетия
region-ru-kb = Кабардино-Балкария
region-ru-kc = Карачаево-Черкесия
region-ru-se = Осетияи Шимолӣ – Алания
region-ru-ce = Чеченистон
region-ru-sta = Кишвари Ставропол
region-ru-ba = Бошқирдистон
region-ru-me = Марий Эл
region-ru-mo = Мордовия
region-ru-ta = Тотористон
region-ru-ud = Удмуртия
region-ru-cu = Чувашия
region-ru-per = Кишвари Перм
region-ru-kir = Вилояти Киров
region-ru-niz = Вилояти Нижний Новгород
region-ru-ore = Вилояти Оренбург
region-ru-pnz = Вилояти Пенза
region-ru-sam = Вилояти Самара
region-ru-sar = Вилояти Саратов
region-ru-uly = Вилояти Уляновск
region-ru-kgn = Вилояти Курган
region-ru-sve = Вилояти Свердловск
region-ru-tyu = Вилояти Тюмен
region-ru-che = Вилояти Челябинск
region-ru-khm = Округи мухтори Ханти-Манси
region-ru-yan = Округи мухтори Ямал-Ненетс
region-ru-al = Ҷумҳурии Алтай
region-ru-ty = Тува
region-ru-kk = Хакасия
region-ru-alt = Кишвари Алтай
region-ru-kya = Кишвари Красноярск
region-ru-irk = Вилояти Иркутск
region-ru-kem = Вилояти Кемерово – Кузбасс
region-ru-nvs = Вилояти Новосибирск
region-ru-oms = Вилояти Омск
region-ru-tom = Вилояти Томск
region-ru-bu = Бурятия
region-ru-sa = Якутия (Саха)
region-ru-zab = Кишвари Забайкал
region-ru-kam = Кишвари Камчатка
region-ru-pri = Кишвари Приморе
region-ru-kha = Кишвари Хабаровск
region-ru-amu = Вилояти Амур
region-ru-mag = Вилояти Магадан
region-ru-sak = Вилояти Сахалин
region-ru-yev = Вилояти мухтори Яҳудӣ
region-ru-chu = Округи мухтори Чукотка

## Қазоқистон

region-kz-10 = Вилояти Абай
region-kz-11 = Вилояти Ақмола
region-kz-15 = Вилояти Ақтӯба
region-kz-19 = Вилояти Алмаато
region-kz-23 = Вилояти Атирау
region-kz-27 = Вилояти Қазоқистони Ғарбӣ
region-kz-31 = Вилояти Ҷамбил
region-kz-33 = Вилояти Жетису
region-kz-35 = Вилояти Қарағанда
region-kz-39 = Вилояти Қостанай
region-kz-43 = Вилояти Қизилӯрда
region-kz-47 = Вилояти Манғистау
region-kz-55 = Вилояти Павлодар
region-kz-59 = Вилояти Қазоқистони Шимолӣ
region-kz-61 = Вилояти Туркистон
region-kz-62 = Вилояти Улитау
region-kz-63 = Вилояти Қазоқистони Шарқӣ
region-kz-71 = Остона
region-kz-75 = Шаҳри Алмаато
region-kz-79 = Чимкент

## Ӯзбекистон

region-uz-qr = Қароқалпоқистон
region-uz-an = Вилояти Андиҷон
region-uz-bu = Вилояти Бухоро
region-uz-ji = Вилояти Ҷиззах
region-uz-qa = Вилояти Қашқадарё
region-uz-nw = Вилояти Навоӣ
region-uz-ng = Вилояти Намангон
region-uz-sa = Вилояти Самарқанд
region-uz-su = Вилояти Сурхондарё
region-uz-si = Вилояти Сирдарё
region-uz-to = Вилояти Тошканд
region-uz-fa = Вилояти Фарғона
region-uz-xo = Вилояти Хоразм
region-uz-tk = Шаҳри Тошканд

## Тоҷикистон

region-tj-du = Душанбе
region-tj-ra = Ноҳияҳои тобеи ҷумҳурӣ
region-tj-su = Вилояти Суғд
region-tj-kt = Вилояти Хатлон
region-tj-gb = Кӯҳистони Бадахшон (ВМКБ)

## Қирғизистон

region-kg-b = Вилояти Боткан
region-kg-j = Вилояти Ҷалолобод
region-kg-y = Вилояти Иссиқкӯл
region-kg-n = Вилояти Норин
region-kg-o = Вилояти Ӯш
region-kg-t = Вилояти Талас
region-kg-c = Вилояти Чуй
region-kg-gb = Бишкек
region-kg-go = Шаҳри Ӯш

## Туркманистон

region-tm-a = Вилояти Аҳал
region-tm-b = Вилояти Балкан
region-tm-d = Вилояти Тошҳавз
region-tm-l = Вилояти Лебап
region-tm-m = Вилояти Марӣ
region-tm-s = Ашқобод

## Афғонистон

region-af-bds = Бадахшон
region-af-bdg = Бодғис
region-af-bgl = Бағлон
region-af-bal = Балх
region-af-bam = Бомиён
region-af-war = Вардак
region-af-gha = Ғазнӣ
region-af-her = Ҳирот
region-af-hel = Ҳилманд
region-af-gho = Ғӯр
region-af-day = Дойкундӣ
region-af-jow = Ҷавзҷон
region-af-zab = Зобул
region-af-kab = Кобул
region-af-kan = Қандаҳор
region-af-kap = Кописо
region-af-knr = Кунар
region-af-kdz = Қундуз
region-af-lag = Лағмон
region-af-log = Лӯгар
region-af-nan = Нангарҳор
region-af-nim = Нимрӯз
region-af-nur = Нуристон
region-af-pia = Пактиё
region-af-pka = Пактико
region-af-pan = Панҷшер
region-af-par = Парвон
region-af-sam = Самангон
region-af-sar = Сарипул
region-af-tak = Тахор
region-af-uru = Урузгон
region-af-fra = Фароҳ
region-af-fyb = Форёб
region-af-kho = Хост
