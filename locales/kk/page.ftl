# Not yet read by a native speaker.

### Hamroh's own Telegram: the page with the phones that `make demo` opens.
### Labels stand on small buttons and in menus: keep them short, without a full stop.
### "You" is always formal.

## The page around the phones

# Own name of this language, in the list of languages.
page-language = Қазақша
page-title = Hamroh
page-subtitle = Өзіміздің Telegram: телефондар және бот. Бәрі осы компьютерде қалады.
page-language-choice = Бет тілі
page-phones = Телефондар
page-lost = Байланыс үзілді, қайта қосылып жатыр…
page-noscript = Бұл бетке JavaScript керек.

## Whose phone it is: one word each, they stand on narrow tabs

page-role-migrant = Мигрант
# Who sends alerts.
page-role-staff = Қызметкер
page-role-operator = Оператор
# Somebody who was invented on the page.
page-role-guest = Қонақ

## The row above the phones: the time, three steps by which it leaps, one phone more

page-time = Телефондар мен боттағы уақыт
page-pass-minutes = +5 мин
page-pass-hour = +1 сағат
page-pass-day = +1 күн
page-add = Телефон қосу

## Who has which phone

page-give = Телефонды басқаға беру
page-give-ask = Бұл телефонды кім алады?
page-guest = Жаңа адам
page-guest-name = Аты
page-guest-language = Оның Telegram тілі
page-put-away = Телефонды алып қою

## The bar of a chat. The line under the bot's name is in small letters, as in Telegram

page-bot = бот
page-typing = жазып жатыр…
page-no-network = интернет жоқ
page-phone-menu = Телефон мәзірі
# A switch: while it is on, the phone keeps what is written and sends it later.
page-go-offline = Интернетсіз
page-offline = Бұл үшін интернет керек.
page-waiting = Әлі жіберілген жоқ
page-block = Ботты бұғаттау
page-block-ask = Бот енді сізге жаза алмайды.
page-unblock = Ботты бұғаттан шығару
page-open-link = Сілтемені ашу
page-link = Ботқа сілтеме
page-wrong-link = Бұл сілтеме осы ботқа апармайды.

## The large buttons instead of the typing line, as Telegram words them

page-start = Бастау
# After the bot was blocked.
page-restart = Қайта бастау

## The typing line

page-menu = Мәзір
page-commands = Бот командалары
page-message = Хабарлама
page-send = Жіберу
page-keyboard = Жауап түймелері
page-keyboard-show = Түймелерді көрсету
page-keyboard-hide = Түймелерді жасыру

## What can be sent besides text

page-attach = Тіркеме қосу
page-photo = Сурет
# Any file, not identity papers.
page-document = Файл
page-voice = Дауыстық хабарлама
page-location = Тұрған жер
page-location-ask = Тұрған жерімді ботқа жіберу
page-latitude = Ендік
page-longitude = Бойлық
page-contact = Контакт
page-contact-own = Менің телефон нөмірім
page-contact-ask = Бот телефон нөміріңізді көреді.
# Words under a photo or file.
page-caption = Түсініктеме

## Messages

page-messages = Хабарламалар
# Who wrote it, read aloud to people who cannot see the colour of a message.
page-you = Сіз
page-today = Бүгін
# Small, beside the time.
page-edited = өңделген
page-earlier = Бұрынғы хабарламалар
page-to-end = Соңғы хабарламаға
page-unread = Оқылмаған
page-message-menu = Хабарлама мәзірі
page-reply = Жауап беру
page-copy = Көшіру
page-copied = Көшірілді
page-edit = Өңдеу
page-delete = Жою
page-refused = Telegram мұны қабылдамады.
page-show-all = Толық көрсету
page-spoiler = Жасырын мәтін, көрсету
page-play = Тыңдау
page-pause = Кідірту
page-download = Жүктеп алу
page-unknown = Мұндай хабарлама бұл жерде көрсетілмейді.

## Buttons of windows

page-ok = OK
page-open = Ашу
page-close = Жабу
page-cancel = Бас тарту

## The demo's staff: before six digits that change every 30 seconds, as in staff.ftl

page-code = Екінші фактор
