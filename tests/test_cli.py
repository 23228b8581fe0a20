"""The command line: help everywhere, exit codes, one sentence for what is wrong, never a secret."""

import subprocess
import sys
from pathlib import Path

import pytest
from typer.core import TyperGroup
from typer.main import get_command

from bot.cli import app
from bot.cli.locks import Locks
from bot.settings import ROOT, Settings
from tests.office import TOKEN, Command, command_of, settings_at

VERBS = (
    ("run",),
    ("demo",),
    ("check",),
    ("doctor",),
    ("migrate",),
    ("backup",),
    ("restore",),
    ("deadletters",),
    ("content", "report"),
    ("content", "withdraw"),
    ("content", "restore"),
    ("deadletters", "list"),
    ("deadletters", "replay"),
    ("purge",),
    ("rotate-key",),
    ("staff", "add"),
    ("staff", "list"),
    ("staff", "disable"),
    ("staff", "reset"),
    ("audit", "verify"),
    ("trainings", "import"),
    ("trainings", "export"),
)


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Command:
    return command_of(monkeypatch, capsys, tmp_path)


def test_every_verb_there_is_is_listed_here() -> None:
    group = get_command(app.app)
    assert isinstance(group, TyperGroup)
    assert set(group.commands) == {verb[0] for verb in VERBS}


@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_every_verb_has_help(command: Command, verb: tuple[str, ...]) -> None:
    said = command(*verb, "--help")
    assert said.code == 0
    assert said.out.startswith(f"Usage: python -m bot {' '.join(verb)}")
    assert said.err == ""


def test_help_names_every_verb_and_the_exit_codes(command: Command) -> None:
    said = command("--help")
    assert said.code == 0
    for verb in VERBS:
        assert verb[0] in said.out
    assert "3 another copy is" in said.out


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("fly",), "No such command 'fly'"),
        (("backup",), "Missing argument"),
        (("restore", "a", "b"), "unexpected extra argument"),
        (("purge", "--all"), "No such option"),
        (("deadletters", "burn"), "No such command"),
        (("deadletters", "replay", "first"), "Invalid value"),
        (("deadletters", "replay", "-1"), "No such option"),
    ],
)
def test_wrong_use_is_one_sentence_and_exit_2(
    command: Command, args: tuple[str, ...], says: str
) -> None:
    said = command(*args)
    assert said.code == 2
    assert says in said.err
    assert said.err.count("\n") == 1


def test_no_verb_at_all_shows_the_help_as_wrong_use(command: Command) -> None:
    said = command()
    assert said.code == 2
    assert "Usage:" in said.out + said.err


def test_run_without_a_token_says_how_to_get_one(command: Command, tmp_path: Path) -> None:
    said = command("run")
    assert said.code == 2
    assert "@BotFather" in said.err
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("token", ["my-password", "12:парол", "12:", ":pass", "12:pass word"])
def test_something_that_is_no_token_is_refused_without_showing_it(
    command: Command, token: str
) -> None:
    said = command("run", HAMROH_TOKEN=token)
    assert said.code == 2
    assert said.err == "HAMROH_TOKEN is not a bot's token; @BotFather gives them.\n"


def test_a_proxy_of_another_kind_is_refused_without_showing_its_password(command: Command) -> None:
    said = command("run", HAMROH_TOKEN=TOKEN, HAMROH_PROXY="socks5://user:secret@host:1")
    assert said.code == 2
    assert "HAMROH_PROXY: Value error, must begin with http" in said.err
    assert "secret" not in said.err


@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb[0] != "check"], ids=" ".join)
def test_wrong_settings_are_wrong_use(command: Command, verb: tuple[str, ...]) -> None:
    given: dict[str, tuple[str, ...]] = {"backup": ("x",)}
    given |= {"restore": ("x",), "withdraw": ("x",), "disable": ("5",)}
    given |= {"reset": ("5",), "add": ("5", "author", "KZ")}
    given |= {"import": ("x", "--training", "1"), "export": ("1", "x")}
    file = given.get(verb[-1], ())
    group = ("list",) if verb == ("deadletters",) else ()
    said = command(*verb, *group, *file, HAMROH_LISTEN="nowhere", HAMROH_TOKEN=TOKEN)
    assert said.code == 2
    assert said.err == "Wrong settings: HAMROH_LISTEN: Value error, must be host:port.\n"


def test_a_settings_file_that_cannot_be_read_is_one_sentence(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "settings.toml").write_text("listen = \n")
    monkeypatch.setitem(Settings.model_config, "toml_file", tmp_path / "settings.toml")
    said = command("run")
    assert said.code == 2
    assert said.err.startswith("Wrong settings: config/settings.toml: ")
    assert said.err.count("\n") == 1


def test_a_tokens_file_that_is_missing_is_told(command: Command, tmp_path: Path) -> None:
    said = command("run", HAMROH_TOKEN_FILE=str(tmp_path / "nothing"))
    assert said.code == 2
    assert "token's file cannot be read" in said.err


@pytest.mark.parametrize(
    "args",
    [
        ("run",),
        ("migrate",),
        ("restore", "x"),
        ("rotate-key",),
        ("backup", "x"),
        ("purge",),
        ("content", "withdraw", "x"),
        ("content", "restore", "x"),
        ("deadletters", "list"),
    ],
    ids=" ".join,
)
def test_while_another_copy_has_the_data_every_command_says_so(
    command: Command, tmp_path: Path, args: tuple[str, ...]
) -> None:
    with Locks.take(settings_at(tmp_path)):
        said = command(*args, HAMROH_TOKEN=TOKEN)
    assert said.code == 3
    assert said.err == "Another copy is running on the same data directory: stop it first.\n"


def test_a_second_copy_of_the_same_bot_with_other_data_is_refused(
    command: Command, tmp_path: Path
) -> None:
    with Locks.take(settings_at(tmp_path / "other", token=TOKEN)):
        said = command("run", HAMROH_TOKEN=TOKEN)
    assert said.code == 3
    assert "same API address and token" in said.err


def test_without_a_database_there_is_nothing_to_back_up_and_nothing_is_made(
    command: Command, tmp_path: Path
) -> None:
    said = command("backup", str(tmp_path / "b"))
    assert said.code == 1
    assert "no database" in said.err
    assert not (tmp_path / "key").exists()
    assert not (tmp_path / "data" / "hamroh.db").exists()


def test_a_data_directory_that_cannot_be_made_is_one_sentence(
    command: Command, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    for verb in ("migrate", "purge"):
        said = command(verb, HAMROH_DATA_DIR=str(tmp_path / "file" / "data"))
        assert said.code == 1
        assert said.err.count("\n") == 1


def test_migrate_makes_key_and_database_and_then_has_nothing_to_do(
    command: Command, tmp_path: Path
) -> None:
    first = command("migrate")
    again = command("migrate")
    assert (first.code, again.code) == (0, 0)
    assert (tmp_path / "key").exists()
    assert again.out == "Migrated by 0 steps.\n"


def test_a_backup_is_restored_by_the_same_machine(command: Command, tmp_path: Path) -> None:
    command("migrate")
    made = command("backup", str(tmp_path / "b"))
    restored = command("restore", str(tmp_path / "b"))
    assert made.code == restored.code == 0
    held = made.out.partition(": ")[2].partition(",")[0]
    assert held.endswith("tables")
    assert held in restored.out


def test_a_relative_path_is_meant_from_where_one_stands(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command("migrate")
    monkeypatch.chdir(tmp_path)
    assert command("backup", "b").code == 0
    assert (tmp_path / "b").is_file()


def test_a_backup_never_takes_the_place_of_something_else(command: Command, tmp_path: Path) -> None:
    command("migrate")
    for file in ("key", "data/hamroh.db", "data/lock"):
        before = (tmp_path / file).stat().st_ino
        said = command("backup", str(tmp_path / file))
        assert said.code == 2
        assert "was not overwritten" in said.err
        assert (tmp_path / file).stat().st_ino == before
    assert command("backup", str(tmp_path / "data")).code == 1
    assert command("backup", str(tmp_path / "nowhere" / "b")).code == 1


def test_rotate_key_adds_a_key_and_needs_one(command: Command, tmp_path: Path) -> None:
    assert command("rotate-key").code == 1
    command("migrate")
    assert "2 keys" in command("rotate-key").out
    assert len((tmp_path / "key").read_text().split()) == 2
    assert command("migrate").code == 0


def test_a_broken_key_file_is_one_sentence(command: Command, tmp_path: Path) -> None:
    command("migrate")
    secret = (tmp_path / "key").read_text().strip()
    (tmp_path / "key").write_text(f"{secret}\n{secret[:-1]}\n")
    for verb in (("migrate",), ("purge",), ("rotate-key",), ("restore", __file__)):
        said = command(*verb)
        assert said.code == 1
        assert "line 2 of the key file" in said.err
        assert secret[:-1] not in said.err


def test_an_error_that_nobody_foresaw_is_told_by_its_place(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(KeyError) as told:
        dict[str, str]()[TOKEN]
    app._fault(KeyError, told.value, None)
    said = capsys.readouterr().err
    assert said.startswith("A fault in the program: KeyError test_cli.py:")
    assert TOKEN not in said
    assert said.count("\n") == 1


def test_ctrl_c_is_no_traceback(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("bot.cli.app.check_all", stop)
    said = command("check")
    assert said.code != 0
    assert "Traceback" not in said.err


def test_the_rich_tracebacks_of_the_library_are_off() -> None:
    assert app.app.pretty_exceptions_enable is False
    assert app.app.pretty_exceptions_show_locals is False


def test_the_program_starts_as_a_module() -> None:
    asked = subprocess.run(
        [sys.executable, "-m", "bot", "fly"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert asked.returncode == 2
    assert asked.stderr == "No such command 'fly'.\n"
    assert asked.stdout == ""
