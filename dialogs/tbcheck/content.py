"""What config/tbcheck.toml holds: on which facts the check rests, and when they were looked at."""

from datetime import date

from pydantic import Field

from bot.dialog import Part


class TbCheck(Part):
    """`facts` are ids of the fact base; the signs of an illness do not change, so none runs out."""

    facts: tuple[str, ...] = Field(min_length=1)
    checked: date
