### Hamroh's own Telegram: the page with the phones that `make demo` opens.
### Labels stand on small buttons and in menus: keep them short, without a full stop.
### "You" is always formal.

## The page around the phones

# Own name of this language, in the list of languages.
page-language = Русский
page-title = Hamroh
page-subtitle = Свой Telegram: телефоны и бот. Всё остаётся на этом компьютере.
page-language-choice = Язык страницы
page-phones = Телефоны
page-lost = Связь прервалась, подключаемся снова…
page-noscript = Этой странице нужен JavaScript.

## Whose phone it is: one word each, they stand on narrow tabs

page-role-migrant = Мигрант
# Who sends alerts.
page-role-staff = Сотрудник
page-role-operator = Оператор
# Somebody who was invented on the page.
page-role-guest = Гость

## The row above the phones: the time, three steps by which it leaps, one phone more

page-time = Время на телефонах и у бота
page-pass-minutes = +5 мин
page-pass-hour = +1 час
page-pass-day = +1 день
page-add = Добавить телефон

## Who has which phone

page-give = Отдать телефон другому
page-give-ask = Кто получит этот телефон?
page-guest = Новый человек
page-guest-name = Имя
page-guest-language = Язык в его Telegram
page-put-away = Убрать телефон

## The bar of a chat. The line under the bot's name is in small letters, as in Telegram

page-bot = бот
page-typing = печатает…
page-no-network = нет интернета
page-phone-menu = Меню телефона
# A switch: while it is on, the phone keeps what is written and sends it later.
page-go-offline = Без интернета
page-offline = Для этого нужен интернет.
page-waiting = Ждёт отправки
page-block = Заблокировать бота
page-block-ask = Бот больше не сможет вам писать.
page-unblock = Разблокировать бота
page-open-link = Открыть ссылку
page-link = Ссылка на бота
page-wrong-link = Это не ссылка на этого бота.

## The large buttons instead of the typing line, as Telegram words them

page-start = Начать
# After the bot was blocked.
page-restart = Перезапустить

## The typing line

page-menu = Меню
page-commands = Команды бота
page-message = Сообщение
page-send = Отправить
page-keyboard = Кнопки для ответа
page-keyboard-show = Показать кнопки
page-keyboard-hide = Скрыть кнопки

## What can be sent besides text

page-attach = Прикрепить
page-photo = Фото
# Any file, not identity papers.
page-document = Файл
page-voice = Голосовое сообщение
page-location = Место на карте
page-location-ask = Отправить боту место на карте
page-latitude = Широта
page-longitude = Долгота
page-contact = Контакт
page-contact-own = Мой номер телефона
page-contact-ask = Бот увидит ваш номер телефона.
# Words under a photo or file.
page-caption = Подпись

## Messages

page-messages = Сообщения
# Who wrote it, read aloud to people who cannot see the colour of a message.
page-you = Вы
page-today = Сегодня
# Small, beside the time.
page-edited = изменено
page-earlier = Более ранние сообщения
page-to-end = К последнему сообщению
page-unread = Не прочитано
page-message-menu = Что сделать с сообщением
page-reply = Ответить
page-copy = Копировать
page-copied = Скопировано
page-edit = Изменить
page-delete = Удалить
page-refused = Telegram это не принял.
page-show-all = Показать целиком
page-spoiler = Показать скрытый текст
page-play = Слушать
page-pause = Пауза
page-download = Скачать
page-unknown = Такие сообщения здесь не показываются.

## Buttons of windows

page-ok = ОК
page-open = Открыть
page-close = Закрыть
page-cancel = Отмена

## The demo's staff: before six digits that change every 30 seconds, as in staff.ftl

page-code = Второй фактор
