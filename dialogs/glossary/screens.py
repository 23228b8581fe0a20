"""The way to a word: the groups, the words of one, six a screen, and the word itself."""

from bot.dialog import Button, Html, Turn, page_of, written
from dialogs.glossary.content import GROUPS, Glossary, Group, Word


def facts_of(turn: Turn) -> Glossary:
    """What config/glossary.toml holds."""
    facts = turn.content("glossary")
    assert isinstance(facts, Glossary)  # the dialog says so
    return facts


def main(turn: Turn, phrase: str = "glossary-main") -> None:
    """The groups; below another phrase where what was asked for is gone."""
    labels = [(turn.label("glossary-main", group), group) for group in GROUPS]
    turn.show(phrase, buttons=[Button(label, f"/glossary {group}") for label, group in labels])


def group(turn: Turn, name: Group, said: str) -> None:
    """A page of the words of a group; one that there is not is the first."""
    page = page_of(facts_of(turn).of(name), said)
    buttons = [Button(title(turn, one), f"/glossary word {one}") for one in page.shown]
    if page.more is not None:
        buttons.append(Button(turn.label("bot-more"), f"/glossary {name} {page.more}"))
    back = f"/glossary {name} {page.number - 1}".removesuffix(" 0") if page.number else "/glossary"
    label = turn.label("glossary-main", name)
    turn.show("glossary-group", buttons=buttons, back=back, group=label)


def word(turn: Turn, name: str) -> None:
    """A word, or the groups where it is not there any more."""
    found = facts_of(turn).word(name)
    if found is None:
        main(turn, "glossary-gone")
        return
    stale = found.stale(turn.now.date())
    to = {"person": "/rights person"} if stale else {"article": found.article}
    turn.show(
        "glossary-entry",
        buttons={label: command for label, command in to.items() if _there(turn, command)},
        back=f"/glossary {found.group}",
        title=title(turn, name),
        forms=Html("\n".join(_forms(turn, found))),
        meaning=Html(turn.text("cards-stale" if stale else f"glossary-word-{name}")),
        foot="" if stale else Html("\n".join(_foot(turn, found))),
    )


def title(turn: Turn, name: str) -> str:
    """The word in the reader's language."""
    return turn.label(f"glossary-word-{name}", "title")


def _there(turn: Turn, command: str) -> bool:
    return command[1:].partition(" ")[0] in turn.menu


def _forms(turn: Turn, found: Word) -> list[str]:
    """How it is written, in the languages of forms."""
    lines = [turn.text("glossary-russian", word=found.russian)]
    if found.kazakh:
        lines.append(turn.text("glossary-kazakh", word=found.kazakh))
    return lines


def _foot(turn: Turn, found: Word) -> list[str]:
    """Where the meaning is from, and the day on which it was checked."""
    lines = [turn.text("cards-source", source=turn.label(f"glossary-from-{found.source}"))]
    lines.append(turn.text("cards-checked", date=written(found.checked)))
    return [*lines, turn.text("cards-volatile")] if found.volatile else lines
