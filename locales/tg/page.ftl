# Not yet read by a native speaker.

### Hamroh's own Telegram: the page with the phones that `make demo` opens.
### Labels stand on small buttons and in menus: keep them short, without a full stop.
### "You" is always formal.

## The page around the phones

# Own name of this language, in the list of languages.
page-language = Тоҷикӣ
page-title = Hamroh
page-subtitle = Telegram-и худамон: телефонҳо ва як бот. Ҳамааш дар ҳамин компютер мемонад.
page-language-choice = Забони саҳифа
page-phones = Телефонҳо
page-lost = Алоқа канда шуд, аз нав пайваст мешавад…
page-noscript = Ба ин саҳифа JavaScript лозим аст.

## Whose phone it is: one word each, they stand on narrow tabs

page-role-migrant = Муҳоҷир
# Who sends alerts.
page-role-staff = Корманд
page-role-operator = Оператор
# Somebody who was invented on the page.
page-role-guest = Меҳмон

## The row above the phones: the time, three steps by which it leaps, one phone more

page-time = Вақт дар телефонҳо ва дар бот
page-pass-minutes = +5 дақ
page-pass-hour = +1 соат
page-pass-day = +1 рӯз
page-add = Илова кардани телефон

## Who has which phone

page-give = Додани телефон ба каси дигар
page-give-ask = Ин телефонро кӣ мегирад?
page-guest = Шахси нав
page-guest-name = Ном
page-guest-language = Забони Telegram-и ӯ
page-put-away = Гирифтани телефон

## The bar of a chat. The line under the bot's name is in small letters, as in Telegram

page-bot = бот
page-typing = менависад…
page-no-network = интернет нест
page-phone-menu = Менюи телефон
# A switch: while it is on, the phone keeps what is written and sends it later.
page-go-offline = Бе интернет
page-offline = Барои ин интернет лозим аст.
page-waiting = Ҳоло фиристода нашудааст
page-block = Ботро блок кардан
page-block-ask = Бот дигар ба шумо навишта наметавонад.
page-unblock = Ботро аз блок баровардан
page-open-link = Пайвандро кушодан
page-link = Пайванд ба бот
page-wrong-link = Ин пайванди ҳамин бот нест.

## The large buttons instead of the typing line, as Telegram words them

page-start = Оғоз кардан
# After the bot was blocked.
page-restart = Аз нав оғоз кардан

## The typing line

page-menu = Меню
page-commands = Фармонҳои бот
page-message = Паём
page-send = Фиристодан
page-keyboard = Тугмаҳои ҷавоб
page-keyboard-show = Тугмаҳоро нишон додан
page-keyboard-hide = Тугмаҳоро пинҳон кардан

## What can be sent besides text

page-attach = Илова кардан
page-photo = Акс
# Any file, not identity papers.
page-document = Файл
page-voice = Паёми овозӣ
page-location = Ҷой дар харита
page-location-ask = Ҷойро ба бот фиристодан
page-latitude = Арзи ҷуғрофӣ
page-longitude = Тӯли ҷуғрофӣ
page-contact = Контакт
page-contact-own = Рақами телефони ман
page-contact-ask = Бот рақами телефони шуморо мебинад.
# Words under a photo or file.
page-caption = Шарҳ

## Messages

page-messages = Паёмҳо
# Who wrote it, read aloud to people who cannot see the colour of a message.
page-you = Шумо
page-today = Имрӯз
# Small, beside the time.
page-edited = ислоҳ шуд
page-earlier = Паёмҳои пештара
page-to-end = Ба паёми охирин
page-unread = Нохонда
page-message-menu = Бо ин паём чӣ кунам
page-reply = Ҷавоб додан
page-copy = Нусха гирифтан
page-copied = Нусха гирифта шуд
page-edit = Ислоҳ кардан
page-delete = Нест кардан
page-refused = Telegram инро қабул накард.
page-show-all = Пурра нишон додан
page-spoiler = Матни пинҳон, нишон додан
page-play = Гӯш кардан
page-pause = Таваққуф
page-download = Боргирӣ кардан
page-unknown = Чунин паёмро ин ҷо дидан намешавад.

## Buttons of windows

page-ok = OK
page-open = Кушодан
page-close = Пӯшидан
page-cancel = Бекор кардан

## The demo's staff: before six digits that change every 30 seconds, as in staff.ftl

page-code = Омили дуюм
