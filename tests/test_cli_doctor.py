"""`doctor` names each thing that is wrong with an installation, and the mend."""

import asyncio
import shutil
import sqlite3
import threading
import zoneinfo
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from bot.cli import assembly, doctor, findings
from bot.cli.locks import Locks
from bot.cli.office import Answer
from bot.cli.socket import listen
from bot.seal import Seal
from bot.settings import ROOT, Settings
from bot.store import Store
from tests.office import TOKEN, Command, closed_port, command_of, open_office, settings_at


class Api(BaseHTTPRequestHandler):
    """A Bot API that knows one token."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if f"/bot{TOKEN}/" in self.path:
            me = '{"id": 1, "is_bot": true, "first_name": "Hamroh", "username": "hamroh_bot"}'
            self._say(200, f'{{"ok": true, "result": {me}}}')
        else:
            self._say(401, '{"ok": false, "error_code": 401, "description": "Unauthorized"}')

    def _say(self, status: int, text: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_: Any) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def api() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Api) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def sound(tmp_path: Path, api: str) -> Settings:
    """The settings of an installation in which all is well."""
    given = settings_at(tmp_path, api_url=api, token=TOKEN)

    async def start() -> None:
        async with open_office(given):
            pass

    asyncio.run(start())
    return given


@pytest.fixture(autouse=True)
def centre(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The facts of an installation that has written down its own centre."""
    folder = tmp_path_factory.mktemp("facts") / "config"
    shutil.copytree(ROOT / "config", folder)
    file = folder / "hotline.toml"
    words = file.read_text(encoding="utf-8")
    file.write_text(words.replace("invented = true", "invented = false"), encoding="utf-8")
    monkeypatch.setattr(assembly, "CONFIG", folder)
    return file


def bad(given: Settings, **environment: str) -> list[str]:
    """What is wrong, by doctor; never a token, never two lines for one thing."""
    answer = doctor.examine(given, environment)
    lines = [line for line in answer.lines if line.startswith("BAD ")]
    assert answer.code == (1 if lines else 0)
    assert TOKEN not in str(answer.lines)
    assert all("\n" not in line for line in answer.lines)
    return lines


def only(lines: list[str]) -> str:
    (line,) = lines
    return line


def altered(given: Settings, **values: object) -> Settings:
    return given.model_copy(update=values)


def test_where_all_is_well_doctor_says_so_and_exits_0(sound: Settings) -> None:
    answer = doctor.examine(sound, {})
    assert answer.code == 0
    assert all(line.startswith("good ") for line in answer.lines), answer.lines
    assert "good  the token is that of @hamroh_bot" in answer.lines
    assert any(line.startswith("good  SQLite ") for line in answer.lines)


def test_a_machine_before_its_first_start_lacks_nothing(tmp_path: Path, api: str) -> None:
    assert bad(settings_at(tmp_path, api_url=api, token=TOKEN)) == []
    assert not (tmp_path / "data").exists()
    assert not (tmp_path / "key").exists()


def test_a_missing_token_is_told_with_where_to_get_one(sound: Settings) -> None:
    assert "@BotFather" in only(bad(altered(sound, token=None)))


def test_a_centre_that_is_invented_is_told_where_there_is_a_token(
    sound: Settings, centre: Path
) -> None:
    assert "good  the hotline's centre in config/hotline.toml is your own" in str(
        doctor.examine(sound, {}).lines
    )
    shutil.copy(ROOT / "config" / "hotline.toml", centre)
    assert "is invented: write your own centre there" in only(bad(sound))
    assert "@BotFather" in only(bad(altered(sound, token=None)))


def test_a_wrong_token_is_told(tmp_path: Path, api: str, sound: Settings) -> None:
    wrong = settings_at(tmp_path, api_url=api, token="7654321:wrong")
    said = only(bad(wrong))
    assert "refuses the token (401)" in said
    assert "wrong" not in said


def test_what_is_no_token_is_told_without_showing_it(tmp_path: Path, sound: Settings) -> None:
    given = settings_at(tmp_path, api_url=sound.api_url, token="my password!")
    said = only(bad(given))
    assert "not a bot's token" in said
    assert "password" not in said


def test_a_telegram_out_of_reach_is_a_finding_and_no_crash(sound: Settings) -> None:
    far = altered(sound, api_url=f"http://127.0.0.1:{closed_port()}")
    lines = bad(far)
    assert "cannot be reached" in lines[0]
    assert "could not be tried" in lines[1]
    assert "set HAMROH_PROXY" in lines[0]
    assert "HTTPS_PROXY is not used" in bad(far, HTTPS_PROXY="http://x")[0]


def test_a_proxy_out_of_reach_is_told_without_its_password(tmp_path: Path, api: str) -> None:
    port = closed_port()
    proxy = f"http://user:secret@127.0.0.1:{port}"
    lines = bad(settings_at(tmp_path, api_url=api, token=TOKEN, proxy=proxy))
    assert "the proxy at 127.0.0.1" in lines[0]
    assert "secret" not in str(lines)


def test_a_public_address_without_https_is_told(sound: Settings) -> None:
    assert "https only" in only(bad(altered(sound, public_url="http://example.org")))


def test_a_misspelt_variable_is_told(sound: Settings) -> None:
    assert "HAMROH_TOKN is no setting" in only(bad(sound, HAMROH_TOKN="x", HAMROH_PROXY="y"))


def test_a_missing_key_is_told_where_there_is_something_sealed(sound: Settings) -> None:
    sound.key_file.unlink()
    lines = bad(sound)
    assert "put it back" in lines[0]
    assert not sound.key_file.exists()


def test_a_broken_key_is_told(sound: Settings) -> None:
    sound.key_file.write_text("zz\n")
    assert "line 1" in bad(sound)[0]


def test_a_key_that_others_can_read_is_told(sound: Settings) -> None:
    sound.key_file.chmod(0o644)
    assert f"chmod 600 {sound.key_file}" in only(bad(sound))


def test_a_key_among_the_data_is_told(sound: Settings) -> None:
    inside = sound.data_dir / "key"
    shutil.copy(sound.key_file, inside)
    assert "HAMROH_KEY_FILE" in only(bad(altered(sound, key_file=inside)))


def test_another_key_is_told_by_what_it_does_not_open(sound: Settings) -> None:
    sealed = Seal([bytes(32)]).close("x", "dead_letters.body")
    with closing(sqlite3.connect(sound.database)) as db:
        db.execute("INSERT INTO outbox(lane, method, body) VALUES (2, 'x', ?)", [sealed])
        db.commit()
    assert "not outbox.body" in only(bad(sound))


def test_dead_letters_are_told(sound: Settings) -> None:
    with closing(sqlite3.connect(sound.database)) as db:
        db.execute("INSERT INTO dead_letters(reason, body, at) VALUES ('x', x'00', 1)")
        db.commit()
    assert "1 dead letters: see python -m bot deadletters list" in only(bad(sound))


def test_data_that_others_can_enter_are_told(sound: Settings) -> None:
    sound.data_dir.chmod(0o755)
    assert f"chmod 700 {sound.data_dir}" in only(bad(sound))


def test_a_data_directory_that_cannot_be_written_is_told(
    sound: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "_can_write", lambda folder: False)
    assert "see who owns it" in only(bad(sound))


def test_a_data_directory_that_is_a_file_is_told(tmp_path: Path, api: str) -> None:
    (tmp_path / "data").touch()
    assert "data can be written: see" in only(bad(settings_at(tmp_path, api_url=api, token=TOKEN)))


def test_what_may_not_be_looked_at_is_told_and_the_rest_is_looked_at(
    sound: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(folder: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr(doctor, "_can_write", closed)
    said = only(bad(altered(sound, key_file=sound.key_file)))
    assert "cannot be looked at: Permission denied" in said


def test_a_disk_that_is_nearly_full_is_told(
    sound: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(sound.data_dir)._replace(free=199 << 20)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage)
    assert "199 MB free" in only(bad(sound))


def test_a_port_that_is_taken_is_told(sound: Settings) -> None:
    host, _, port = sound.api_url.removeprefix("http://").rpartition(":")
    assert "set HAMROH_LISTEN" in only(bad(altered(sound, listen=f"{host}:{port}")))


def test_an_old_python_or_sqlite_is_told(sound: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "PYTHON", (99, 0))
    monkeypatch.setattr(doctor, "OLDEST_SQLITE", (99, 0, 0))
    assert [line.split()[1] for line in bad(sound)] == ["Python", "SQLite"]


def test_a_log_that_has_grown_too_large_is_told(
    sound: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Store, "wal_size", lambda self: 65 << 20)
    assert "write-ahead log has 65 MB" in only(bad(sound))


def test_a_newer_database_is_told(sound: Settings) -> None:
    with closing(sqlite3.connect(sound.database)) as db:
        db.execute("INSERT INTO migrations VALUES ('flights', 1, 'x', 1)")
        db.commit()
    assert "newer than this program" in only(bad(sound))


def test_a_damaged_database_is_told(sound: Settings) -> None:
    sound.database.write_bytes(b"words" * 1000)
    assert "restore a backup" in only(bad(sound))


def test_faults_in_the_texts_are_told(
    sound: Settings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "locales", tmp_path / "locales")
    shutil.copytree(ROOT / "config", tmp_path / "config")
    (tmp_path / "locales" / "tg" / "home.ftl").unlink()
    monkeypatch.setattr(doctor, "ROOT", tmp_path)
    assert "see python -m bot check" in only(bad(sound))


def test_missing_time_zones_are_told(sound: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(zone: str) -> None:
        raise zoneinfo.ZoneInfoNotFoundError(zone)

    monkeypatch.setattr(zoneinfo, "ZoneInfo", gone)
    assert "make install" in only(bad(sound))


def test_a_copy_that_holds_the_data_and_says_nothing_is_told(sound: Settings) -> None:
    with Locks.take(sound):
        assert "the same data directory" in only(bad(sound))


def test_a_copy_of_the_same_bot_on_other_data_is_told(sound: Settings, tmp_path: Path) -> None:
    other = altered(sound, data_dir=tmp_path / "other")
    with Locks.take(other):
        assert "same API address and token" in only(bad(sound))


async def examined(given: Settings) -> Answer:
    return await asyncio.to_thread(doctor.examine, given, {})


async def test_a_running_bot_is_asked_and_its_port_and_lock_are_its_own(
    tmp_path: Path, api: str
) -> None:
    given = settings_at(tmp_path, api_url=api, token=TOKEN)
    async with open_office(given) as office:
        with Locks.take(given):
            hatch = await listen(office)
            well = await examined(given)
            bury = "INSERT INTO dead_letters(reason, body, at) VALUES ('x', x'00', 1)"
            await office.store.write(lambda db: db.run(bury))
            ill = await examined(given)
            hatch.close()
    assert well.code == 0
    assert "good  a bot is running here" in well.lines
    assert ill.code == 1
    assert any(line.startswith("BAD   1 dead letters: see") for line in ill.lines)


def test_a_finding_is_one_line() -> None:
    assert str(findings.Finding(True, "all", "nothing")) == "good  all"
    assert str(findings.Finding(False, "nothing", "mend it")) == "BAD   nothing: mend it"


def test_the_command_prints_it_all_on_standard_output(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    command: Command = command_of(monkeypatch, capsys, tmp_path)
    said = command("doctor")
    assert said.code == 1
    assert said.err == ""
    assert "BAD   there is no token" in said.out
    assert not (tmp_path / "data").exists()
