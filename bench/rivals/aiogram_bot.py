"""A peer for the bench: aiogram with its memory storage answers /start."""

import asyncio
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

TEXT = "In danger call <b>112</b>. It is free, even without money on the phone.\n\nWhat would you like to know?"

dispatcher = Dispatcher(storage=MemoryStorage())


@dispatcher.message(CommandStart())
async def start(message: Message) -> None:
    keys = [[InlineKeyboardButton(text="Settings and privacy", callback_data="/privacy")]]
    await message.answer(
        TEXT, parse_mode="HTML", reply_markup=InlineKeyboardMarkup(inline_keyboard=keys)
    )


async def main() -> None:
    server = TelegramAPIServer.from_base(os.environ["HAMROH_API_URL"])
    bot = Bot(os.environ["HAMROH_TOKEN"], session=AiohttpSession(api=server))
    await dispatcher.start_polling(bot)


asyncio.run(main())
