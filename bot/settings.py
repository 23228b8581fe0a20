"""The settings: environment over config/settings.toml, as one frozen model."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

ROOT = Path(__file__).parent.parent
LANGUAGES = ("ru", "uz", "tg", "ky", "kk", "en")


class WrongSettings(Exception):
    """What is wrong with the settings, in sentences, without the values."""


def _default_key_file() -> Path:
    home = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(home) / "hamroh" / "key"


class Settings(BaseSettings):
    """Everything that an operator may set; the names are those of CONTRACT with HAMROH_."""

    model_config = SettingsConfigDict(
        env_prefix="HAMROH_",
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        toml_file=ROOT / "config" / "settings.toml",
    )

    token: SecretStr | None = None
    token_file: Path | None = None
    api_url: str = "https://api.telegram.org"
    data_dir: Path = Path("data")
    key_file: Path = Field(default_factory=_default_key_file)
    admin_ids: Annotated[tuple[int, ...], NoDecode] = ()
    listen: str = "127.0.0.1:8080"
    public_url: str | None = None
    console_public: bool = False
    proxy: SecretStr | None = None
    sends_per_second: float = Field(default=30, ge=0)
    sends_per_chat: float = Field(default=1, ge=0)
    paid_broadcast: bool = False

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments, then the environment, then the file; nothing else is read."""
        return (
            init_settings,
            EnvSettingsSource(settings_cls, env_ignore_empty=True),
            TomlConfigSettingsSource(settings_cls),
        )

    @field_validator("admin_ids", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        parts = [part.strip() for part in value.split(",") if part.strip()]
        if not all(part.isdecimal() for part in parts):
            raise ValueError("must be numbers with commas between them")
        return tuple(int(part) for part in parts)

    @field_validator("api_url", "public_url")
    @classmethod
    def _plain_url(cls, value: str | None) -> str | None:
        if value is None:
            return None
        if not value.startswith(("http://", "https://")):
            raise ValueError("must begin with http:// or https://")
        return value.rstrip("/")

    @field_validator("proxy")
    @classmethod
    def _http_proxy(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not value.get_secret_value().startswith(("http://", "https://")):
            raise ValueError("must begin with http:// or https://")
        return value

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdigit() or int(port) > 65535:
            raise ValueError("must be host:port")
        return value

    @model_validator(mode="before")
    @classmethod
    def _read_secret_file(cls, values: dict[str, Any]) -> dict[str, Any]:
        path = values.get("token_file")
        if not path or values.get("token"):
            return values
        try:
            return {**values, "token": Path(path).read_text(encoding="utf-8").strip()}
        except (OSError, UnicodeDecodeError) as error:
            raise ValueError(f"the token's file cannot be read ({type(error).__name__})") from None

    @property
    def host(self) -> str:
        """The address to listen on, without brackets."""
        return self.listen.rpartition(":")[0].strip("[]")

    @property
    def port(self) -> int:
        """The port to listen on; 0 takes a free one."""
        return int(self.listen.rpartition(":")[2])

    @property
    def database(self) -> Path:
        """Where the one database file lies."""
        return self.data_dir / "hamroh.db"


def load(**given: object) -> Settings:
    """The settings as they are now; raises WrongSettings, which never shows a value."""
    try:
        return Settings.model_validate(given) if given else Settings()
    except ValidationError as error:
        raise WrongSettings(_sentences(error.errors(include_input=False))) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WrongSettings(f"config/settings.toml: {error}") from None


def _sentences(errors: list[Any]) -> str:
    return "; ".join(_sentence(error) for error in errors)


def _sentence(error: Mapping[str, Any]) -> str:
    name = "_".join(str(part) for part in error["loc"]).upper() or "TOKEN_FILE"
    return f"HAMROH_{name}: {error['msg']}"
