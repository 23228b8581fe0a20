# Not yet read by a native speaker.
# Certificates of trainings: what stands on the paper, and whether a paper is good.

certificate-none =
    Барои шумо ҳоло сертификат нест.
    Пас аз дарсе, ки шумо дар он будед, он ҳамин ҷо пайдо мешавад.
certificate-mine = Сертификатҳои шумо. Дарсро интихоб кунед.
certificate-name =
    Дар сертификат кадом ном навишта шавад?
    Чунон ки дар ҳуҷҷат аст, нависед. Онро як сол рамзгузоришуда нигоҳ медорем.
certificate-name-long = Дар як сатр нависед, на зиёда аз { $most } ҳарф.
certificate-name-letters =
    Ин ҳарфҳоро чоп карда наметавонам: { $letters }
    Номро бо ҳарфҳои дигар нависед.
certificate-second =
    Чунин чоп мешавад:
    <b>{ $name }</b>
    Сертификат боз ба кадом забон бошад?
certificate-tap = Забонро пахш кунед.
certificate-again =
    <b>{ $course }</b>
    Ном: { $who }
    .send = 📄 Аз нав фиристодан
    .name = ✏️ Номи дигар
certificate-file = Ана он. Ҳар кӣ квадратро санҷад, танҳо мебинад: эътибор дорад ё надорад.
    .again = 📄 Аз нав
certificate-many = Шумо онро панҷ бор гирифтед. Аз ташкилкунандагон пурсед.
certificate-no-address = Ҳоло сертификат сохта намешавад. Баъдтар кӯшиш кунед.
certificate-good =
    ✅ Сертификат эътибор дорад.
    Дигар чизе дар бораи он ба касе намегӯям.
certificate-not-good = ❌ Сертификат эътибор надорад.
certificate-later = Кӯшишҳо аз ҳад зиёд. Чанд дақиқа интизор шавед.

# Staff.
certificate-desk =
    <b>{ $course }</b>
    Сертификатҳо дода шуд: { $made }
    Бекор карда шуд: { $revoked }
    .one = 🚫 Бекор кардан бо рамз
    .all = 🚫 Ҳамаро бекор: { $count }
certificate-code = Рамзи зери квадратро нависед. Он бо c- сар мешавад
certificate-code-unknown = Бо чунин рамз сертификати боэътибор нест.
certificate-revoked = Бекор шуд.

# On the paper itself, in two languages; the courses are those of config/trainings.toml.
certificate-paper = Сертификат
certificate-paper-came = дар дарс иштирок кард
certificate-paper-check = Барои санҷиш квадратро скан кунед.
certificate-course-rights = Ҳуқуқ ва вазифаҳо дар кор
certificate-course-care = Кумаки тиббиро чӣ тавр гирифтан
certificate-course-tb = Бемории сил: донистан ва ҳифз
certificate-course-birth = Ҳомиладорӣ ва таваллуд
certificate-course-ready = Омодагӣ ба хатар ва офат
certificate-course-operators = Курси операторони хати боварӣ
certificate-course-officials = Курс барои мансабдорон
