"""What config/tbcheck.toml holds: on which facts the check rests, and when they were looked at."""

from datetime import date

from pydantic import BaseModel, ConfigDict, Field


class TbCheck(BaseModel):
    """`facts` are ids of the fact base; the signs of an illness do not change, so none runs out."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    facts: tuple[str, ...] = Field(min_length=1)
    checked: date
