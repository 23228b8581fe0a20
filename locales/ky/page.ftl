# Not yet read by a native speaker.

### Hamroh's own Telegram: the page with the phones that `make demo` opens.
### Labels stand on small buttons and in menus: keep them short, without a full stop.
### "You" is always formal.

## The page around the phones

# Own name of this language, in the list of languages.
page-language = Кыргызча
page-title = Hamroh
page-subtitle = Өзүбүздүн Telegram: телефондор жана бот. Баары ушул компьютерде калат.
page-language-choice = Беттин тили
page-phones = Телефондор
page-lost = Байланыш үзүлдү, кайра туташып жатат…
page-noscript = Бул бетке JavaScript керек.

## Whose phone it is: one word each, they stand on narrow tabs

page-role-migrant = Мигрант
# Who sends alerts.
page-role-staff = Кызматкер
page-role-operator = Оператор
# Somebody who was invented on the page.
page-role-guest = Конок

## The row above the phones: the time, three steps by which it leaps, one phone more

page-time = Телефондордогу жана боттогу убакыт
page-pass-minutes = +5 мүн
page-pass-hour = +1 саат
page-pass-day = +1 күн
page-add = Телефон кошуу

## Who has which phone

page-give = Телефонду башкага берүү
page-give-ask = Бул телефонду ким алат?
page-guest = Жаңы адам
page-guest-name = Аты
page-guest-language = Анын Telegramынын тили
page-put-away = Телефонду алып салуу

## The bar of a chat. The line under the bot's name is in small letters, as in Telegram

page-bot = бот
page-typing = жазып жатат…
page-no-network = интернет жок
page-phone-menu = Телефондун менюсу
# A switch: while it is on, the phone keeps what is written and sends it later.
page-go-offline = Интернетсиз
page-offline = Бул үчүн интернет керек.
page-waiting = Жөнөтүлө элек
page-block = Ботту блоктоо
page-block-ask = Бот мындан ары сизге жаза албайт.
page-unblock = Ботту блоктон чыгаруу
page-open-link = Шилтемени ачуу
page-link = Ботко шилтеме
page-wrong-link = Бул шилтеме бул боттуку эмес.

## The large buttons instead of the typing line, as Telegram words them

page-start = Баштоо
# After the bot was blocked.
page-restart = Кайра баштоо

## The typing line

page-menu = Меню
page-commands = Боттун буйруктары
page-message = Билдирүү
page-send = Жөнөтүү
page-keyboard = Жооп баскычтары
page-keyboard-show = Баскычтарды көрсөтүү
page-keyboard-hide = Баскычтарды жашыруу

## What can be sent besides text

page-attach = Тиркөө
page-photo = Сүрөт
# Any file, not identity papers.
page-document = Файл
page-voice = Үн билдирүүсү
page-location = Картадагы жер
page-location-ask = Картадагы жерди ботко жөнөтүү
page-latitude = Кеңдик
page-longitude = Узундук
page-contact = Контакт
page-contact-own = Менин телефон номерим
page-contact-ask = Бот телефон номериңизди көрөт.
# Words under a photo or file.
page-caption = Түшүндүрмө

## Messages

page-messages = Билдирүүлөр
# Who wrote it, read aloud to people who cannot see the colour of a message.
page-you = Сиз
page-today = Бүгүн
# Small, beside the time.
page-edited = оңдолгон
page-earlier = Мурунку билдирүүлөр
page-to-end = Акыркы билдирүүгө
page-unread = Окулбаган
page-message-menu = Билдирүүнүн менюсу
page-reply = Жооп берүү
page-copy = Көчүрүү
page-copied = Көчүрүлдү
page-edit = Оңдоо
page-delete = Өчүрүү
page-refused = Telegram муну кабыл алган жок.
page-show-all = Толук көрсөтүү
page-spoiler = Жашырылган текст, көрсөтүү
page-play = Угуу
page-pause = Пауза
page-download = Жүктөп алуу
page-unknown = Мындай билдирүү бул жерде көрсөтүлбөйт.

## Buttons of windows

page-ok = OK
page-open = Ачуу
page-close = Жабуу
page-cancel = Жокко чыгаруу

## The demo's staff: before six digits that change every 30 seconds, as in staff.ftl

page-code = Экинчи фактор
