"""The settings: where they come from, which wins, and that nothing of them leaks."""

from pathlib import Path

import pytest

from bot.settings import Settings, WrongSettings, load

SECRET = "1234567:canary-of-a-token"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of whoever runs the tests."""
    for name in Settings.model_fields:
        monkeypatch.delenv(f"HAMROH_{name.upper()}", raising=False)


def test_nothing_has_to_be_set() -> None:
    settings = load()
    assert settings.token is None
    assert settings.api_url.startswith("https://")
    assert (settings.host, settings.port) == ("127.0.0.1", 8080)
    assert settings.sends_per_second == 30
    assert settings.data_dir == Path("data")
    assert settings.data_dir not in settings.key_file.parents


def test_the_environment_wins_over_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAMROH_LISTEN", "[::1]:9000")
    monkeypatch.setenv("HAMROH_API_URL", "http://127.0.0.1:8081/")
    monkeypatch.setenv("HAMROH_ADMIN_IDS", "11, 22,33")
    settings = load()
    assert (settings.host, settings.port) == ("::1", 9000)
    assert settings.api_url == "http://127.0.0.1:8081"
    assert settings.admin_ids == (11, 22, 33)


def test_an_empty_variable_is_an_unset_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAMROH_TOKEN", "")
    monkeypatch.setenv("HAMROH_PUBLIC_URL", "")
    assert load().token is None
    assert load().public_url is None


def test_the_token_may_stand_in_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{SECRET}\n")
    monkeypatch.setenv("HAMROH_TOKEN_FILE", str(tmp_path / "token"))
    token = load().token
    assert token is not None
    assert token.get_secret_value() == SECRET


def test_the_token_is_in_no_repr(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAMROH_TOKEN", SECRET)
    monkeypatch.setenv("HAMROH_PROXY", f"http://user:{SECRET}@127.0.0.1:1")
    settings = load()
    assert SECRET not in repr(settings)
    assert SECRET not in str(settings.model_dump())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HAMROH_LISTEN", "8080"),
        ("HAMROH_LISTEN", "127.0.0.1:99999"),
        ("HAMROH_SENDS_PER_SECOND", "-1"),
        ("HAMROH_SENDS_PER_SECOND", "canary-many"),
        ("HAMROH_API_URL", "canary.example"),
        ("HAMROH_ADMIN_IDS", "canary"),
        ("HAMROH_TOKEN_FILE", "/nowhere/canary"),
    ],
)
def test_what_is_wrong_is_named_but_not_shown(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(WrongSettings) as told:
        load()
    assert name in str(told.value)
    assert "canary" not in str(told.value)
