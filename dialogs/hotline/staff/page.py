"""A case on the screen: its cover for everybody who answers, what was said for who has it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.dialog import Button, Html, Start, State, Turn, page_of
from dialogs.hotline import cases, names
from dialogs.hotline.cases import Case, Line
from dialogs.hotline.content import Beside, facts_of
from dialogs.hotline.staff import access, holds, sending, standing
from dialogs.hotline.staff.standing import at
from dialogs.hotline.trustees import is_somebody_named

FILES = frozenset({"voice", "photo", "document"})
# Characters of what was said on one page: with its head and a card under 4,096, and under the 2,500
# that Fluent takes for a word of a phrase; and of one line on it: what is longer goes on below.
PAGE = 2300
PIECE = 1800


def show(turn: Turn, args: str) -> State | None:
    """`case 7`, `case 7 1`: what was said, the newest page first; its cover for anybody else."""
    case = standing.meant(turn, args)
    if case is None:
        turn.toast("hotline-desk-not-yours")
        turn.go("/hotline desk")
    elif access.opens(turn, case):
        turn.record("case read", case=case.id)
        _show(turn, case, standing.number_of(standing.split(args)[1]))
    else:
        turn.record("case cover read", case=case.id)
        _show_cover(turn, case)
    return None


def _show(turn: Turn, case: Case, number: int) -> None:
    lines = cases.lines(turn, case.id)
    pages = _pages([_line(turn, case, one) for one in lines for one in _pieces(one)])
    number = number if number < len(pages) else 0
    earlier = number + 1 if number + 1 < len(pages) else 0
    files = sum(one.kind in FILES for one in lines)
    turn.show(
        "hotline-desk-case",
        buttons=[*_ways(turn, case, files, earlier)],
        back=at("case", case.id, number - 1) if number else "/hotline desk",
        head=_head(turn, case),
        card=_cards(turn, case) if not number else "",
        lines=Html("\n".join(pages[number])) if pages else "",
    )


def _ways(turn: Turn, case: Case, files: int, earlier: int) -> Iterator[Button]:
    """What can be done: six at most, so that a case with files has its notes under "more"."""
    words: tuple[str, ...]
    if case.phase == "closed":
        words = ("files", "reopen") if files else ("reopen",)
    elif access.has(turn, case):
        words = ("answer", "reply", "send", "files" if files else "note", "hand", "more")
    else:  # somebody broke the glass
        words = (
            *(("files",) if files else ()),
            *(("take",) if holds.is_free(turn, case.id) else ()),
        )
    if earlier and "hand" not in words:
        yield Button(turn.label("hotline-desk-case", "earlier"), at("case", case.id, earlier))
    for word in words:
        label = turn.label("hotline-desk-case", word, count=str(files))
        rest = (earlier,) if word == "more" and earlier else ()
        yield Button(label, at(word, case.id, *rest))


def _show_cover(turn: Turn, case: Case) -> None:
    """What may be known without having it: enough to take it, or to know who has it."""
    free = holds.is_free(turn, case.id)
    offered = access.offered_by(turn, case.id) is not None
    trusted = access.trusts(turn, case)
    names_of = ["take"] if (free or offered) and trusted and access.answers(turn) else ["glass"]
    if access.has(turn, case) and case.phase == "taken":  # it became secret in their hands
        names_of.append("hand")
    how = "free" if free else "closed" if case.phase == "closed" else "other"
    turn.show(
        "hotline-desk-cover",
        buttons=[
            Button(turn.label("hotline-desk-cover", name), at(name, case.id)) for name in names_of
        ],
        back="/hotline desk",
        head=_head(turn, case),
        how=how if trusted or how != "free" else "secret" if is_somebody_named(turn) else "unnamed",
        holder=str(case.assignee_id or 0),
    )


def show_more(turn: Turn, args: str) -> State | None:
    """What is done less often."""
    case = standing.working(turn, args)
    if case is None:
        return None
    earlier = standing.number_of(standing.split(args)[1])
    buttons = [
        Button(turn.label("hotline-desk-more", word), at(word, case.id))
        for word in ("note", "call", "card", "sort", "close")
    ]
    if earlier:
        label = turn.label("hotline-desk-case", "earlier")
        buttons.append(Button(label, at("case", case.id, earlier)))
    turn.show("hotline-desk-more", buttons=buttons, back=at("case", case.id), number=str(case.id))
    return None


def show_cards(turn: Turn, args: str) -> State | None:
    """`card 7`, `card 7 death`: the cards of six lines, for a case that was sorted otherwise."""
    case = standing.working(turn, args)
    if case is None:
        return None
    cards, word = list(facts_of(turn).cards), standing.split(args)[1]
    if word in cards:
        card = Html(turn.text(f"hotline-card-{word}"))
        turn.show("hotline-desk-card", back=at("card", case.id), card=card)
        return None
    shown = page_of(cards, word)
    buttons = [Button(names.card_name(turn, one), at("card", case.id, one)) for one in shown.shown]
    if shown.more is not None:
        buttons.append(Button(turn.label("bot-more"), at("card", case.id, shown.more)))
    turn.show("hotline-desk-cards", buttons=buttons, back=at("case", case.id))
    return None


def show_files(turn: Turn, args: str) -> State | None:
    """`files 7`: voices, pictures and files, the newest first."""
    case = standing.meant(turn, args)
    if case is None or not access.opens(turn, case):
        return show(turn, args)
    found = [one for one in reversed(cases.lines(turn, case.id)) if one.kind in FILES]
    shown = page_of(found, standing.split(args)[1])
    buttons = [
        Button(
            turn.label("hotline-desk-file", kind=one.kind, time=standing.clock(turn, one.at)),
            at("file", case.id, one.id),
        )
        for one in shown.shown
    ]
    if shown.more is not None:
        buttons.append(Button(turn.label("bot-more"), at("files", case.id, shown.more)))
    turn.show(
        "hotline-desk-files",
        buttons=buttons,
        back=at("case", case.id),
        number=str(case.id),
        count=str(len(found)),
    )
    return None


def show_file(turn: Turn, args: str) -> State | None:
    """`file 7 12`: that voice, picture or file, as Telegram has it."""
    case, line = standing.meant(turn, args), standing.number_of(standing.split(args)[1])
    if case is None or not access.opens(turn, case):
        return show(turn, args)
    found = next((one for one in cases.lines(turn, case.id) if one.id == line), None)
    media = sending.media_of(found) if found else None
    if found is None or media is None:
        return show_files(turn, str(case.id))
    turn.record("case file read", case=case.id, line=line)
    turn.tell(
        [turn.person.id],
        "hotline-desk-file-shown",
        buttons={"back": at("case", case.id)},
        media=media,
        lost=at("unloaded", case.id),
        number=str(case.id),
        time=standing.clock(turn, found.at),
        kind=found.kind,
        text=found.text,
    )
    turn.toast("hotline-desk-file-comes")
    return None


def tell_unloaded(turn: Turn, args: str) -> State | None:
    """The clock: a file that Telegram does not give any more."""
    turn.say("hotline-desk-unloaded", rings=True, number=str(standing.split(args)[0]))
    return None


def _head(turn: Turn, case: Case) -> Html:
    """Number, urgency, what about, how it came, where, in which language, since when."""
    return Html(
        turn.text(
            "hotline-desk-head",
            number=str(case.id),
            urgency=standing.URGENCIES[case.urgency],
            lock="yes" if case.secret else "no",
            subject=standing.subject(turn, case),
            channel=names.channel_name(turn, case.channel),
            place=standing.place_name(turn, case),
            language=standing.language_name(turn, case.language),
            time=standing.since(turn, case.opened_at),
            phase=case.phase,
            outcome=names.outcome_name(turn, case.outcome) if case.outcome else "",
            called=_called(turn, case),
        )
    )


def _called(turn: Turn, case: Case) -> str:
    """That somebody in need called; who is with them is for those who may open it."""
    flags = case.called if access.trusts(turn, case) else ""
    return f" · {names.called_name(turn, case.origin, flags)}" if case.origin else ""


def card_of(turn: Turn, case: Case) -> str:
    """Which card stands beside it: that of its urgent kind, else of its article; "" for none."""
    facts, said = facts_of(turn), article_of(turn, case)
    danger = facts.danger(case.kind)
    article = next((one for name, one in facts.articles.items() if name == said), None)
    called = next((one.card for name, one in facts.called.items() if name == case.kind), "")
    return (danger.card if danger else "") or called or (article.card if article else "")


def article_of(turn: Turn, case: Case) -> str:
    """From which article they asked: "rights/wages"; "" when from none."""
    for one in cases.lines(turn, case.id):
        if one.who == "house" and one.kind == "article":
            return one.text[1:].replace(" ", "/")
    return ""


def beside(turn: Turn, case: Case) -> Beside | None:
    """What can be sent by one tap from that card."""
    card = card_of(turn, case)
    return next((one for name, one in facts_of(turn).cards.items() if name == card), None)


def _cards(turn: Turn, case: Case) -> Html | str:
    card = card_of(turn, case)
    if not card or case.phase == "closed":
        return ""
    return Html(f"<blockquote expandable>{turn.text(f'hotline-card-{card}')}</blockquote>")


def _line(turn: Turn, case: Case, one: Line) -> str:
    return turn.text(
        "hotline-desk-line",
        who=one.who,
        time=standing.clock(turn, one.at),
        kind=one.kind if one.kind in FILES else "text",
        text=sending.words_of(turn.house, turn.language or "ru", one),
    )


def _pieces(one: Line) -> Sequence[Line]:
    """A long line in parts that a page can hold."""
    parts: list[str] = []
    rest = one.text
    while not standing.fits(rest, PIECE):
        step = PIECE if standing.fits(rest[:PIECE], PIECE) else PIECE // 6  # the longest escape
        parts.append(rest[:step])
        rest = rest[step:]
    return [replace(one, text=part) for part in (*parts, rest)]


def _pages(lines: Sequence[str]) -> list[list[str]]:
    """The newest page first, the oldest line of a page above."""
    pages: list[list[str]] = []
    left = 0
    for line in reversed(lines):
        if not pages or len(line) >= left:
            pages.append([])
            left = PAGE
        pages[-1].insert(0, line)
        left -= len(line) + 1
    return pages


WAYS: Mapping[str, Start] = {
    "case": show,
    "more": show_more,
    "card": show_cards,
    "files": show_files,
    "file": show_file,
}
DUE: Mapping[str, Start] = {"unloaded": tell_unloaded}
