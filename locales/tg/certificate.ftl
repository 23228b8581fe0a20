# Not yet read by a native speaker.
# Certificates of trainings: what stands on the paper, and whether a paper is good.

certificate-none =
    Барои шумо ҳоло сертификат нест.
    Пас аз дарсе, ки шумо дар он будед, он ҳамин ҷо пайдо мешавад.
certificate-mine = Сертификатҳои шумо. Дарсро интихоб кунед.
certificate-name =
    Дар сертификат кадом ном навишта шавад?
    Мисли ҳуҷҷат нависед. Онро як сол дар зери қулф нигоҳ медорем.
certificate-name-long = Дар як сатр нависед, на зиёда аз { $most } ҳарф.
certificate-name-letters =
    Ин ҳарфҳоро чоп карда наметавонам: { $letters }
    Номро бо ҳарфҳои дигар нависед.
certificate-second =
    Чунин чоп мешавад:
    <b>{ $name }</b>
    Забони дуюми сертификат кадом бошад?
certificate-tap = Забонро пахш кунед.
certificate-again =
    <b>{ $course }</b>
    Ном: { $who }
    .send = 📄 Аз нав фиристодан
    .name = ✏️ Номи дигар
certificate-file = Ана он. Ҳар кӣ квадратро скан кунад, танҳо мебинад: эътибор дорад ё надорад.
    .again = 📄 Аз нав
certificate-many = Шумо онро панҷ бор гирифтед. Аз ташкилкунандаҳо пурсед.
certificate-no-address = Ҳоло сертификат сохта намешавад. Баъдтар кӯшиш кунед.
certificate-good =
    ✅ Сертификат эътибор дорад.
    Дигар дар бораи он ба касе чизе намегӯям.
certificate-not-good = ❌ Сертификат эътибор надорад.
certificate-later = Кӯшишҳо аз ҳад зиёданд. Чанд дақиқа интизор шавед.

# Staff.
certificate-desk =
    <b>{ $course }</b>
    Сертификатҳои додашуда: { $made }
    Бекоршуда: { $revoked }
    .one = 🚫 Бекор кардан бо код
    .all = 🚫 Ҳамаро бекор кардан: { $count }
certificate-code = Коди зери квадратро нависед. Он бо c- сар мешавад
certificate-code-unknown = Бо чунин код сертификати боэътибор нест.
certificate-revoked = Бекор шуд.

# On the paper itself, in two languages; the courses are those of config/trainings.toml.
certificate-paper = Сертификат
certificate-paper-came = дар дарс иштирок кард
certificate-paper-check = Барои санҷиш квадратро скан кунед.
certificate-course-rights = Ҳуқуқ ва вазифаҳо дар кор
certificate-course-care = Ёрии тиббиро чӣ тавр гирифтан
certificate-course-tb = Бемории сил: донистан ва эҳтиёт
certificate-course-birth = Ҳомиладорӣ ва таваллуд
certificate-course-ready = Омода будан ба хатар ва офатҳо
certificate-course-operators = Курси операторҳои телефони боварӣ
certificate-course-officials = Курси кормандони давлат
