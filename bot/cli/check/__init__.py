"""`python -m bot check`: is every word and every fact fit to be said?"""

import ast
import contextlib
import tomllib
import zoneinfo
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot import content, settings
from bot.cards import Articles, Naming
from bot.cli.check import alike, articles, facts, quizzes, screens
from bot.cli.check.screens import Spoken
from bot.cli.check.words import Fault, Words, read
from bot.dialog import Dialog
from bot.people import Regions
from bot.settings import ROOT

MODEL = "en"  # the language that the others are held against


@dataclass(frozen=True, slots=True)
class Places:
    """Where words, facts and conversations stand."""

    root: Path
    languages: Sequence[str]

    @property
    def locales(self) -> Path:
        """Every word."""
        return self.root / "locales"

    @property
    def config(self) -> Path:
        """Every fact."""
        return self.root / "config"


@dataclass(frozen=True, slots=True)
class Report:
    """What is wrong, and how far each language is."""

    faults: list[Fault]
    table: list[str]


def check(places: Places, dialogs: Sequence[Dialog]) -> Report:
    """Everything that can be known without running."""
    faults = list(_config(places, dialogs))
    languages = [read(places.locales, language) for language in places.languages]
    model = next(words for words in languages if words.language == MODEL)
    slices = slices_of(places.config, dialogs)
    asking = quizzes.asking(places.config, dialogs)
    toasts = _toasts(places.root)
    spoken = screens.spoken_by(dialogs, toasts, articles.parts(slices))
    for words in languages:
        faults += words.faults
        faults += _texts(words, model, spoken)
        faults += articles.texts(words, slices)
        faults += quizzes.texts(words, asking)
        faults += alike.directions(words, _files(places.locales, words.language))
    faults += articles.facts(places.config, slices, _naming(places, dialogs))
    faults += facts.facts(places.config)
    faults += quizzes.articles(asking, slices)
    faults += _strangers(places)
    unique = dict.fromkeys(faults)  # a phrase with variants may tell the same more than once
    return Report(sorted(unique, key=_order), _table(languages, model))


def _texts(words: Words, model: Words, spoken: Spoken) -> Iterator[Fault]:
    yield from alike.there(words, model)
    yield from alike.said(words, model, spoken.parts)
    yield from alike.plurals(words)
    yield from alike.references(words)
    yield from screens.markup(words, spoken)
    yield from screens.lengths(words, spoken)
    yield from screens.labels(words, spoken)
    yield from screens.named(words, spoken)


def _config(places: Places, dialogs: Sequence[Dialog]) -> Iterator[Fault]:
    """Settings and facts fit their models, zones exist, every place has a name."""
    yield from _settings(places.config / "settings.toml")
    for dialog in dialogs:
        if dialog.content is not None:
            try:
                content.load(places.config, dialog.name, dialog.content)
            except content.WrongContent as error:
                yield Fault(f"config/{dialog.name}.toml:1", str(error))
    try:
        regions = content.load(places.config, "regions", Regions)
    except content.WrongContent as error:
        yield Fault("config/regions.toml:1", str(error))
    else:
        yield from _regions(regions, read(places.locales, MODEL))


def slices_of(config: Path, dialogs: Sequence[Dialog]) -> dict[str, Articles]:
    """The slices that hold articles; a file that cannot be read is told elsewhere."""
    found = {}
    for dialog in dialogs:
        if dialog.content is Articles:
            with contextlib.suppress(content.WrongContent):
                found[dialog.name] = content.load(config, dialog.name, Articles)
    return found


def _naming(places: Places, dialogs: Sequence[Dialog]) -> dict[str, Naming]:
    """The other slices whose content names numbers."""
    found: dict[str, Naming] = {}
    for dialog in dialogs:
        if dialog.content is not None and issubclass(dialog.content, Naming):
            with contextlib.suppress(content.WrongContent):
                loaded = content.load(places.config, dialog.name, dialog.content)
                assert isinstance(loaded, Naming)  # its class is one
                found[dialog.name] = loaded
    return found


def _settings(file: Path) -> Iterator[Fault]:
    """What an operator has set in the file; the environment is doctor's matter."""
    try:
        given = tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        if given:
            settings.load(**given)
    except (tomllib.TOMLDecodeError, settings.WrongSettings) as error:
        yield Fault("config/settings.toml:1", str(error))


def _regions(regions: Regions, model: Words) -> Iterator[Fault]:
    named = {f"country-{code.lower()}" for code in regions.countries}
    named |= {f"region-{code.lower()}" for code in regions.regions}
    for name in sorted(named - set(model.phrases)):
        yield Fault("config/regions.toml:1", f"{name} has no words")
    zones = {country.zone for country in regions.countries.values()}
    zones |= {region.zone for region in regions.regions.values()}
    for zone in sorted(zones - zoneinfo.available_timezones()):
        yield Fault("config/regions.toml:1", f"there is no time zone {zone}")


def _strangers(places: Places) -> Iterator[Fault]:
    """Every folder of locales/ is a language that the bot offers."""
    for folder in sorted(places.locales.iterdir()):
        if folder.is_dir() and folder.name not in places.languages:
            yield Fault(f"locales/{folder.name}:1", "the bot does not offer this language")


def _files(locales: Path, language: str) -> Iterable[tuple[str, str]]:
    for file in sorted((locales / language).glob("*.ftl")):
        text = file.read_text(encoding="utf-8", errors="replace")
        yield f"{locales.name}/{language}/{file.name}", text


def _toasts(root: Path) -> frozenset[str]:
    """The phrases that are shown over the chat: `turn.toast("home-language-kept")`."""
    found = set()
    for file in (*(root / "dialogs").rglob("*.py"), *(ROOT / "bot" / "cards").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(ast.Attribute(attr="toast"), [ast.Constant(str(phrase)), *_]):
                    found.add(phrase)
    return frozenset(found)


def _order(fault: Fault) -> tuple[str, int, str]:
    file, _, line = fault.place.rpartition(":")
    return file, int(line) if line.isdigit() else 0, fault.sentence


def _table(languages: Sequence[Words], model: Words) -> list[str]:
    """How many phrases a language has, and which files no native speaker has read yet."""
    wanted = model.phrases.keys()
    lines = ["language  phrases  missing  not yet read by a native speaker"]
    for words in languages:
        missing = len(wanted - words.phrases.keys())
        unread = ", ".join(words.unread) or "-"
        lines.append(f"{words.language:8}  {len(words.phrases):7}  {missing:7}  {unread}")
    return lines
