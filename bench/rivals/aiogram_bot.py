"""A tiny bot on aiogram with its memory storage; runs in the peers' environment."""

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message


async def start(message: Message) -> None:
    """Answer with a text and two buttons."""
    keys = [[InlineKeyboardButton(text=label, callback_data="/menu")] for label in sys.argv[4:]]
    await message.answer(sys.argv[3], reply_markup=InlineKeyboardMarkup(inline_keyboard=keys))


async def main() -> None:
    """Poll until told to stop: address, token, text, labels."""
    url, token = sys.argv[1:3]
    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    bot = Bot(token, session=session, default=DefaultBotProperties(parse_mode="HTML"))
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.message.register(start, CommandStart())
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
