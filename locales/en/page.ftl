### Hamroh's own Telegram: the page with the phones that `make demo` opens.
### Labels stand on small buttons and in menus: keep them short, without a full stop.
### "You" is always formal.

## The page around the phones

# Own name of this language, in the list of languages.
page-language = English
page-title = Hamroh
page-subtitle = A Telegram of our own: phones and a bot. Everything stays on this computer.
page-language-choice = Language of the page
page-phones = Phones
page-lost = Connection lost, connecting again…
page-noscript = This page needs JavaScript.

## Whose phone it is: one word each, they stand on narrow tabs

page-role-migrant = Migrant
# Who sends alerts.
page-role-staff = Staff
page-role-operator = Operator
# Somebody who was invented on the page.
page-role-guest = Guest

## The row above the phones: the time, three steps by which it leaps, one phone more

page-time = Time on the phones and in the bot
page-pass-minutes = +5 min
page-pass-hour = +1 hour
page-pass-day = +1 day
page-add = Add a phone

## Who has which phone

page-give = Give the phone to somebody
page-give-ask = Who gets this phone?
page-guest = Somebody new
page-guest-name = First name
page-guest-language = Language of their Telegram
page-put-away = Put the phone away

## The bar of a chat. The line under the bot's name is in small letters, as in Telegram

page-bot = bot
page-typing = typing…
page-no-network = no internet
page-phone-menu = Menu of the phone
# A switch: while it is on, the phone keeps what is written and sends it later.
page-go-offline = No internet
page-offline = This needs the internet.
page-waiting = Waiting to be sent
page-block = Block the bot
page-block-ask = The bot will no longer be able to write to you.
page-unblock = Unblock the bot
page-open-link = Open a link
page-link = Link to the bot
page-wrong-link = This is not a link to this bot.

## The large buttons instead of the typing line, as Telegram words them

page-start = Start
# After the bot was blocked.
page-restart = Restart

## The typing line

page-menu = Menu
page-commands = Commands of the bot
page-message = Message
page-send = Send
page-keyboard = Buttons for an answer
page-keyboard-show = Show the buttons
page-keyboard-hide = Hide the buttons

## What can be sent besides text

page-attach = Attach
page-photo = Photo
# Any file, not identity papers.
page-document = File
page-voice = Voice message
page-location = Place on the map
page-location-ask = Send a place to the bot
page-latitude = Latitude
page-longitude = Longitude
page-contact = Contact
page-contact-own = My phone number
page-contact-ask = The bot will see your phone number.
# Words under a photo or file.
page-caption = Caption

## Messages

page-messages = Messages
# Who wrote it, read aloud to people who cannot see the colour of a message.
page-you = You
page-today = Today
# Small, beside the time.
page-edited = edited
page-earlier = Earlier messages
page-to-end = To the newest message
page-unread = Unread
page-message-menu = What to do with this message
page-reply = Reply
page-copy = Copy
page-copied = Copied
page-edit = Edit
page-delete = Delete
page-refused = Telegram did not accept this.
page-show-all = Show all
page-spoiler = Show hidden text
page-play = Play
page-pause = Pause
page-download = Download
page-unknown = This kind of message is not shown here.

## Buttons of windows

page-ok = OK
page-open = Open
page-close = Close
page-cancel = Cancel

## The demo's staff: before six digits that change every 30 seconds, as in staff.ftl

page-code = Second factor
