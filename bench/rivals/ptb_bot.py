"""A peer for the bench: python-telegram-bot's own Application answers /start."""

import os

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, CommandHandler, ContextTypes

TEXT = "In danger call <b>112</b>. It is free, even without money on the phone.\n\nWhat would you like to know?"


async def start(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    keys = [[InlineKeyboardButton("Settings and privacy", callback_data="/privacy")]]
    await update.message.reply_text(
        TEXT, parse_mode="HTML", reply_markup=InlineKeyboardMarkup(keys)
    )


url = os.environ["HAMROH_API_URL"]
application = Application.builder().token(os.environ["HAMROH_TOKEN"]).base_url(f"{url}/bot").build()
application.add_handler(CommandHandler("start", start))
application.run_polling()
