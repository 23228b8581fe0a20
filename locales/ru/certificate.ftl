# Certificates of trainings: what stands on the paper, and whether a paper is good.

certificate-none =
    Сертификата для вас пока нет.
    Он появится здесь после занятия, на котором вы были.
certificate-mine = Ваши сертификаты. Выберите занятие.
certificate-name =
    Какое имя написать в сертификате?
    Напишите, как в документах. Храним его зашифрованным один год.
certificate-name-long = Напишите имя одной строкой, не длиннее { $most } букв.
certificate-name-letters =
    Эти буквы напечатать не могу: { $letters }
    Напишите имя другими буквами.
certificate-second =
    Будет напечатано:
    <b>{ $name }</b>
    На каком втором языке сделать сертификат?
certificate-tap = Нажмите на язык.
certificate-again =
    <b>{ $course }</b>
    Имя: { $who }
    .send = 📄 Прислать ещё раз
    .name = ✏️ Другое имя
certificate-file = Вот он. Кто отсканирует QR-код, узнает одно: действителен или нет.
    .again = 📄 Ещё раз
certificate-many = Вы получили его уже пять раз. Обратитесь к организаторам.
certificate-no-address = Сейчас сертификат сделать нельзя. Попробуйте позже.
certificate-good =
    ✅ Сертификат действителен.
    Больше я о нём никому ничего не говорю.
certificate-not-good = ❌ Сертификат недействителен.
certificate-later = Слишком много попыток. Подождите несколько минут.

# Staff.
certificate-desk =
    <b>{ $course }</b>
    Сделано сертификатов: { $made }
    Отозвано: { $revoked }
    .one = 🚫 Отозвать один по коду
    .all = 🚫 Отозвать все: { $count }
certificate-code = Напишите код, который стоит под QR-кодом. Он начинается с c-
certificate-code-unknown = Действительного сертификата с таким кодом нет.
certificate-revoked = Отозвано.

# On the paper itself, in two languages; the courses are those of config/trainings.toml.
certificate-paper = Сертификат
certificate-paper-came = участвовал(а) в занятии
certificate-paper-check = Проверить: отсканируйте QR-код.
certificate-course-rights = Права и обязанности на работе
certificate-course-care = Как получить медицинскую помощь
certificate-course-tb = Туберкулёз: знать и беречься
certificate-course-birth = Беременность и роды
certificate-course-ready = Готовность к опасности и бедствиям
certificate-course-operators = Курс для операторов горячей линии
certificate-course-officials = Курс для госслужащих
