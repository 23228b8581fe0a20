"""Each kind of fault that a translator, an editor or a programmer can make in the texts."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Planted:
    """Words put in the place of others (or at the end of a file), and what is said about it."""

    file: str
    old: str
    new: str
    says: str

    def plant(self, root: Path) -> None:
        path = root / self.file
        text = path.read_text(encoding="utf-8")
        assert self.old in text, "nothing was planted"
        spoilt = text.replace(self.old, self.new, 1) if self.old else text + self.new
        path.write_text(spoilt, encoding="utf-8")


def longer(file: str, start: str, most: int) -> Planted:
    """A phrase that is one character longer than it may be, at least."""
    return Planted(file, start, start + "ж" * most, f"characters of {most}")


TG, RU, EN = (f"locales/{language}/home.ftl" for language in ("tg", "ru", "en"))
EN_BOT = "locales/en/bot.ftl"
BOT = "locales/kk/bot.ftl"
QUIZ = "config/quiz.toml"
FAULTS = {
    "a phrase is missing": Planted(
        TG, "home-country =", "home-kuntry =", "home-country is missing"
    ),
    "a phrase is obsolete": Planted(TG, "", "\nhome-old = Кӯҳна\n", "home-old is not in en"),
    "a button is missing": Planted(TG, "    .ky = Кыргызча\n", "", "home-language.ky is missing"),
    "a button is obsolete": Planted(
        TG, "    .ky =", "    .kir = К\n    .ky =", "home-language.kir"
    ),
    "a phrase stands twice": Planted(TG, "", "\nhome-menu = Меню 112\n", "stands in"),
    "a line is not Fluent": Planted(TG, "", "\nhome-menu Меню\n", "this is not Fluent"),
    "a variable is missing": Planted(TG, "{ $place }", "ин ҷо", "lacks the variable $place"),
    "a variable is misspelt": Planted(TG, "{ $place }", "{ $plase }", "has the variable $plase"),
    "a tag is not allowed": Planted(EN, "<b>How", "<h1>How", "the tag h1 is not one of"),
    "a tag is not closed": Planted(
        RU, "</b> звоните <b>112</b>. Пожар", " звоните <b>112</b>. Пожар", "end tag"
    ),
    "a tag is closed twice": Planted(
        RU, "Что вы хотите", "Что</b> вы хотите", "Unexpected end tag"
    ),
    "tags cross": Planted(RU, "<b>112</b>", "<b><i>112</b></i>", "Unmatched end tag"),
    "a tag is lost": Planted(
        TG,
        "<b>112</b> занг занед. Занг бепул аст, дар",
        "112 занг занед. Занг бепул аст, дар",
        "lacks the tag b",
    ),
    "a link leads nowhere": Planted(
        EN, "home-country =", 'home-country = <a href="">x</a>', "leads nowhere"
    ),
    "a button has markup": Planted(
        TG, ".hotline = 💬 ", ".hotline = <b>💬</b> ", "cannot show markup"
    ),
    "a button has an entity": Planted(TG, ".rights = ⚖️ ", ".rights = &amp; ", "cannot show markup"),
    "a number is another": Planted(TG, "полис 102", "полис 103", "lacks the number 102"),
    "a number is too many": Planted(
        TG, "полис 102", "полис 102, 8 800 123-45-67", "has the number 88001234567"
    ),
    "a link is another": Planted(
        TG, "home-country =", "home-country = https://t.me/other ", "has the link"
    ),
    "a button is too long": Planted(
        TG,
        ".rights = ⚖️ Ҳуқуқҳои ман",
        ".rights = ⚖️ Ҳуқуқҳои мани муҳоҷир дар Русия",
        "characters of 30",
    ),
    "a back button is too long": longer(BOT, "bot-back = ", 30),
    "a region is too long": longer("locales/kk/regions.ftl", "region-other = ", 30),
    "a toast is too long": longer(TG, "home-language-kept = ", 200),
    "the start-again toast is too long": longer(BOT, "bot-start-again = ", 200),
    "the bot's name is too long": longer(BOT, "bot-name = ", 64),
    "the short description is too long": longer(BOT, "bot-short = ", 120),
    "the description is too long": longer(BOT, "bot-description =\n    ", 512),
    "a command's description is too long": longer(BOT, "bot-command-menu = ", 256),
    "a screen is too long": longer(TG, "home-country = ", 4096),
    "an urgent screen is too long": longer(TG, "home-safety =\n    ", 900),
    "a phrase says nothing": Planted(
        TG, "home-country = ", 'home-country = { "" }\nhome-x = ', "home-country: it is empty"
    ),
    "a mark turns the line": Planted(
        TG, "home-country = ", "home-country = \u202e", "the unseen mark U+202E"
    ),
    "a mark is at the beginning": Planted(BOT, "", "# \ufeff\n", "the unseen mark U+FEFF"),
    "a command does not exist": Planted(
        EN, "/privacy:", "/secrets:", "names /secrets, which does not exist"
    ),
    "a command is not mentioned": Planted(TG, "/privacy:", "", "lacks the command /privacy"),
    "a described command does not exist": Planted(
        EN_BOT, "bot-command-menu", "bot-command-fly", "describes /fly"
    ),
    "a phrase refers to nothing": Planted(
        TG, "home-country = ", "home-country = { -brand } ", "refers to -brand"
    ),
    "a region has no name": Planted(
        "locales/en/regions.ftl", "country-kz =", "country-xx =", "country-kz has no words"
    ),
    "a zone does not exist": Planted(
        "config/regions.toml", "Europe/Moscow", "Europe/Moskow", "no time zone Europe/Moskow"
    ),
    "facts cannot be read": Planted(
        "config/regions.toml", "source", "sauce", "config/regions.toml"
    ),
    "what is right is no option": Planted(
        QUIZ, 'right = ["aired"]', 'right = ["airy"]', "what is right is among the options"
    ),
    "a question has six options": Planted(
        QUIZ, '"mouth", "mask"]', '"mouth", "mask", "aa", "bb"]', "at most 5 items"
    ),
    "a quiz rests on a withheld fact": Planted(
        QUIZ, '["D-12"]', '["D-14"]', "the fact D-14 may not be told"
    ),
    "a quiz rests on no fact": Planted(
        QUIZ, '["D-12"]', '["D-99"]', "the fact D-99 is not in the fact base"
    ),
    "a quiz leads to no article": Planted(
        QUIZ, '"medical/tb-kz"', '"medical/tb-uz"', "there is no article medical/tb-uz"
    ),
    "an option has no words": Planted(
        QUIZ, '"aired", "carpet"', '"aired", "rug"', "quiz-ask-tb-room.rug has no words"
    ),
    "words of an option that there is not": Planted(
        QUIZ, '"aired", "carpet"', '"aired"', "quiz-ask-tb-room.carpet is no option"
    ),
    "a question that no quiz asks": Planted(
        QUIZ, "[quizzes.tb.questions.room]", "[quizzes.tb.questions.zoo]", "no quiz asks this"
    ),
    "an explanation is missing": Planted(
        "locales/tg/quiz.ftl", "quiz-why-tb-room", "quiz-why-tb-zoom", "quiz-why-tb-room"
    ),
    "a question is too long": longer("locales/tg/quiz.ftl", "quiz-ask-tb-room = ", 300),
    "an option is too long": longer("locales/tg/quiz.ftl", "    .carpet = ", 45),
    "an explanation is too long": longer("locales/tg/quiz.ftl", "quiz-why-tb-room = ", 300),
}
