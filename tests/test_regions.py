"""Every region has a clock, and a name in every language, in the letters of that language."""

import csv
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from fluent.syntax import FluentParser, ast

ROOT = Path(__file__).parents[1]
FACTS = ROOT.parent / "shared" / "facts" / "regions.csv"
LANGUAGES = ("ru", "en", "uz", "tg", "ky", "kk")
LONGEST = 30  # a button of its own shows so much on a small phone

RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
ALPHABETS = {
    "ru": RUSSIAN,
    "en": "abcdefghijklmnopqrstuvwxyz",
    "uz": "abcdefghijklmnopqrstuvxyz\u02bb\u02bc",  # c only in ch; no w, no typed apostrophe
    "tg": "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",  # since 1998 without ц щ ы ь
    "ky": RUSSIAN + "ңөү",
    "kk": RUSSIAN + "әғқңөұүһі",
}
SIGNS = " -–()."


@dataclass(frozen=True, slots=True)
class Region:
    code: str
    country: str
    zone: str
    district: str | None


@dataclass(frozen=True, slots=True)
class Country:
    code: str
    zone: str
    likeliest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    countries: tuple[Country, ...]
    regions: tuple[Region, ...]


def read_table(text: str) -> Table:
    raw = tomllib.loads(text)
    return Table(
        tuple(
            Country(code, row["zone"], tuple(row["likeliest"]))
            for code, row in raw["countries"].items()
        ),
        tuple(
            Region(code, row["country"], row["zone"], row.get("district"))
            for code, row in raw["regions"].items()
        ),
    )


def read_facts(text: str) -> tuple[Region, ...]:
    return tuple(
        Region(row["iso_3166_2"], row["country"], row["iana_tz"], row["federal_district"] or None)
        for row in csv.DictReader(text.splitlines())
    )


def read_names(text: str) -> dict[str, str]:
    """Key to name; raises ValueError for anything but plain messages that each stand once."""
    names: dict[str, str] = {}
    for entry in FluentParser(with_spans=False).parse(text).body:
        match entry:
            case ast.Message(id=ast.Identifier(name=name), value=ast.Pattern(elements=[only])):
                if name in names or not isinstance(only, ast.TextElement):
                    raise ValueError(name)
                names[name] = only.value
            case ast.Message() | ast.Term() | ast.Junk():
                raise ValueError(entry)
    return names


def keys(table: Table) -> set[str]:
    countries = {f"country-{country.code.lower()}" for country in table.countries}
    return {"region-other"} | countries | {key(region) for region in table.regions}


def key(region: Region) -> str:
    return f"region-{region.code.lower()}"


def unlike(wanted: set[str], names: Mapping[str, str]) -> list[str]:
    return sorted(wanted ^ names.keys())


def by_country(table: Table, names: Mapping[str, str]) -> list[list[str]]:
    return [
        [names[key(region)] for region in table.regions if region.country == country.code]
        for country in table.countries
    ]


def twins(table: Table, names: Mapping[str, str]) -> list[str]:
    """Names that two regions of one country share."""
    return [
        name for group in by_country(table, names) for name, n in Counter(group).items() if n > 1
    ]


def crowded(table: Table, names: Mapping[str, str]) -> list[str]:
    """First words that say nothing: a city and its region may share one, three regions may not."""
    firsts = [Counter(n.split()[0] for n in group) for group in by_country(table, names)]
    return [word for counted in firsts for word, n in counted.items() if n > 2]


def misspelt(language: str, names: Iterable[str]) -> list[str]:
    allowed = set(ALPHABETS[language] + SIGNS)
    return [name for name in names if not set(name.lower()) <= allowed]


def long(names: Iterable[str]) -> list[str]:
    return [name for name in names if len(name) > LONGEST]


def clockless(table: Table) -> list[str]:
    zones = [(c.code, c.zone) for c in table.countries] + [(r.code, r.zone) for r in table.regions]
    return [code for code, zone in zones if not is_zone(zone)]


def is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return False
    return True


def strays(table: Table) -> list[str]:
    """Likeliest that are not of that country, or stand twice; regions of no country we list."""
    home = {region.code: region.country for region in table.regions}
    known = {country.code for country in table.countries}
    doubled = [c for k in table.countries for c, n in Counter(k.likeliest).items() if n > 1]
    elsewhere = [c for k in table.countries for c in k.likeliest if home.get(c) != k.code]
    return doubled + elsewhere + [code for code, country in home.items() if country not in known]


def undistricted(table: Table) -> list[str]:
    """Federal districts are Russia's: every region there has one, and no other has."""
    return [r.code for r in table.regions if (r.country == "RU") != (r.district is not None)]


TABLE = read_table((ROOT / "config" / "regions.toml").read_text(encoding="utf-8"))
NAMES = {
    language: read_names((ROOT / "locales" / language / "regions.ftl").read_text(encoding="utf-8"))
    for language in LANGUAGES
}
MOSCOW = Region("RU-MOW", "RU", "Europe/Moscow", "Central")
in_every_language = pytest.mark.parametrize("language", LANGUAGES)


@in_every_language
def test_every_country_and_region_has_a_name_and_nothing_else_has(language: str) -> None:
    assert unlike(keys(TABLE), NAMES[language]) == []


@in_every_language
def test_no_two_regions_of_a_country_share_a_name(language: str) -> None:
    assert twins(TABLE, NAMES[language]) == []


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "tg"])
def test_a_name_begins_with_the_word_that_tells_it_from_the_others(language: str) -> None:
    assert crowded(TABLE, NAMES[language]) == []  # Tajik puts the kind first, and may


@in_every_language
def test_names_are_written_in_the_letters_of_their_language(language: str) -> None:
    assert misspelt(language, NAMES[language].values()) == []


@in_every_language
def test_names_fit_on_a_button(language: str) -> None:
    assert long(NAMES[language].values()) == []


@pytest.mark.parametrize("language", ["uz", "tg", "ky", "kk"])
def test_what_no_native_speaker_has_read_says_so_first(language: str) -> None:
    text = (ROOT / "locales" / language / "regions.ftl").read_text(encoding="utf-8")
    assert text.startswith("# Not yet read by a native speaker.\n")


def test_every_clock_exists() -> None:
    assert clockless(TABLE) == []


def test_the_likeliest_are_regions_of_their_country() -> None:
    assert strays(TABLE) == []


def test_only_russian_regions_have_a_federal_district() -> None:
    assert undistricted(TABLE) == []


def test_the_table_is_that_of_the_facts() -> None:
    if not FACTS.exists():
        pytest.skip(f"LOUD: NOT COMPARED WITH THE FACTS, there is no {FACTS}")
    assert TABLE.regions == read_facts(FACTS.read_text(encoding="utf-8"))


def test_planted_faults_of_the_names_are_caught() -> None:
    names = NAMES["ru"]
    assert unlike(keys(TABLE), {**names, "region-ru-crm": "?"}) == ["region-ru-crm"]
    assert unlike(keys(TABLE) | {"region-xx"}, names) == ["region-xx"]
    assert twins(TABLE, {**names, "region-ru-mos": "Москва"}) == ["Москва"]
    republics = {f"region-ru-{code}": f"Республика {code}" for code in ("ta", "ba", "ko")}
    assert crowded(TABLE, {**names, **republics}) == ["Республика"]
    assert long(["а" * LONGEST, "а" * (LONGEST + 1)]) == ["а" * (LONGEST + 1)]


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("ru", "Mосква"),  # a Latin M
        ("en", "Моscow"),  # a Cyrillic M and o
        ("uz", "Qirg'iziston"),
        ("uz", "Qirg‘iziston"),
        ("tg", "Липецк"),
        ("ky", "Қырғызстан"),
        ("kk", "Жетicу"),  # Latin i and c
    ],
)
def test_a_planted_foreign_letter_is_caught(language: str, name: str) -> None:
    assert misspelt(language, [name]) == [name]


def test_planted_faults_of_the_table_are_caught() -> None:
    moon = replace(MOSCOW, code="RU-XXX", zone="Moon/Crater", district=None)
    assert clockless(Table((), (MOSCOW, moon))) == ["RU-XXX"]
    assert undistricted(Table((), (MOSCOW, moon))) == ["RU-XXX"]
    kazakhstan = Country("KZ", "Asia/Almaty", ("RU-MOW", "KZ-0", "KZ-0"))
    planted = Table((kazakhstan,), (MOSCOW,))
    assert strays(planted) == ["KZ-0", "RU-MOW", "KZ-0", "KZ-0", "RU-MOW"]


@pytest.mark.parametrize("text", ["a = Ба\nb\n", "a = Ба\na = Бе\n", "a = Ба { $b }\n"])
def test_a_planted_fault_of_the_file_is_caught(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_names(text)
