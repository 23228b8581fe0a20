# Not yet read by a native speaker.

### Hamroh's own Telegram: the page with the phones that `make demo` opens.
### Labels stand on small buttons and in menus: keep them short, without a full stop.
### "You" is always formal.

## The page around the phones

# Own name of this language, in the list of languages.
page-language = Oʻzbekcha
page-title = Hamroh
page-subtitle = Oʻzimizning Telegram: telefonlar va bot. Hammasi shu kompyuterda qoladi.
page-language-choice = Sahifa tili
page-phones = Telefonlar
page-lost = Aloqa uzildi, qayta ulanmoqda…
page-noscript = Bu sahifaga JavaScript kerak.

## Whose phone it is: one word each, they stand on narrow tabs

page-role-migrant = Migrant
# Who sends alerts.
page-role-staff = Xodim
page-role-operator = Operator
# Somebody who was invented on the page.
page-role-guest = Mehmon

## The row above the phones: the time, three steps by which it leaps, one phone more

page-time = Telefonlar va botdagi vaqt
page-pass-minutes = +5 daq
page-pass-hour = +1 soat
page-pass-day = +1 kun
page-add = Telefon qoʻshish

## Who has which phone

page-give = Telefonni boshqaga berish
page-give-ask = Bu telefonni kim oladi?
page-guest = Yangi odam
page-guest-name = Ism
page-guest-language = Uning Telegramidagi til
page-put-away = Telefonni olib qoʻyish

## The bar of a chat. The line under the bot's name is in small letters, as in Telegram

page-bot = bot
page-typing = yozmoqda…
page-no-network = internet yoʻq
page-phone-menu = Telefon menyusi
# A switch: while it is on, the phone keeps what is written and sends it later.
page-go-offline = Internetsiz
page-offline = Buning uchun internet kerak.
page-waiting = Yuborilishini kutmoqda
page-block = Botni bloklash
page-block-ask = Endi bot sizga yoza olmaydi.
page-unblock = Botni blokdan chiqarish
page-open-link = Havolani ochish
page-link = Botga havola
page-wrong-link = Bu havola bu botniki emas.

## The large buttons instead of the typing line, as Telegram words them

page-start = Boshlash
# After the bot was blocked.
page-restart = Qayta boshlash

## The typing line

page-menu = Menyu
page-commands = Bot buyruqlari
page-message = Xabar
page-send = Yuborish
page-keyboard = Javob tugmalari
page-keyboard-show = Tugmalarni koʻrsatish
page-keyboard-hide = Tugmalarni yashirish

## What can be sent besides text

page-attach = Biriktirish
page-photo = Surat
# Any file, not identity papers.
page-document = Fayl
page-voice = Ovozli xabar
page-location = Xaritadagi joy
page-location-ask = Joyni botga yuborish
page-latitude = Kenglik
page-longitude = Uzunlik
page-contact = Kontakt
page-contact-own = Telefon raqamim
page-contact-ask = Bot telefon raqamingizni koʻradi.
# Words under a photo or file.
page-caption = Izoh

## Messages

page-messages = Xabarlar
# Who wrote it, read aloud to people who cannot see the colour of a message.
page-you = Siz
page-today = Bugun
# Small, beside the time.
page-edited = tahrirlangan
page-earlier = Oldingi xabarlar
page-to-end = Oxirgi xabarga
page-unread = Oʻqilmagan
page-message-menu = Xabar menyusi
page-reply = Javob berish
page-copy = Nusxa olish
page-copied = Nusxa olindi
page-edit = Tahrirlash
page-delete = Oʻchirish
page-refused = Telegram buni qabul qilmadi.
page-show-all = Toʻliq koʻrsatish
page-spoiler = Yashirin matnni koʻrsatish
page-play = Tinglash
page-pause = Pauza
page-download = Yuklab olish
page-unknown = Bunday xabar bu yerda koʻrsatilmaydi.

## Buttons of windows

page-ok = OK
page-open = Ochish
page-close = Yopish
page-cancel = Bekor qilish

## The demo's staff: before six digits that change every 30 seconds, as in staff.ftl

page-code = Ikkinchi omil
