"""A tiny bot on python-telegram-bot's own Application; runs in the peers' environment."""

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CommandHandler, ContextTypes


async def start(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer with a text and two buttons."""
    keys = [[InlineKeyboardButton(label, callback_data="/menu")] for label in sys.argv[4:]]
    if update.message is not None:
        await update.message.reply_text(
            sys.argv[3], parse_mode="HTML", reply_markup=InlineKeyboardMarkup(keys)
        )


def main() -> None:
    """Poll until told to stop: address, token, text, labels."""
    url, token = sys.argv[1:3]
    application = Application.builder().token(token).base_url(f"{url}/bot").build()
    application.add_handler(CommandHandler("start", start))
    application.run_polling()


if __name__ == "__main__":
    main()
