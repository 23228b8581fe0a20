"""Taking a text or a number back at once, and showing it again: by a second editor."""

from bot import cards, people
from bot.cards import Item
from bot.dialog import Button, Turn, stamp, stamped, unstamped
from dialogs.staff import screens, withdrawals


def withdraw(turn: Turn, args: str) -> None:
    """`/staff withdraw rights wages`, `/staff withdraw A-RU-10`: not shown from now on."""
    item = _item(turn, args)
    if item is None:
        return
    if item.emergency:
        turn.show("staff-withdraw-emergency", back="/staff")
    elif withdrawals.withdraw(turn, item.name):
        turn.record("content withdrawn", item=item.name)
        turn.show("staff-withdrawn", back="/staff hidden", item=item.name)
    else:
        _show(turn, item)


def restore(turn: Turn, args: str) -> None:
    """Show it again, pressed by another editor than the one who withdrew it."""
    item, good = _item(turn, unstamped(args)), stamped(turn, args)
    if item is None:
        return
    at = _hidden_at(turn, item)
    fresh = at is not None and good is not None and good[1] == _version(at)
    if at is None or not fresh or withdrawals.is_mine(turn, item.name, at):
        _show(turn, item)
        return
    withdrawals.restore(turn, item.name)
    turn.record("content restored", item=item.name)
    turn.toast("staff-restored")
    show_hidden(turn, "")


def show_hidden(turn: Turn, args: str) -> None:
    """What is not shown now, the newest first."""
    if not people.plays(turn.db, turn.person.id, "editor"):
        screens.show_menu(turn, "")
        return
    found = cards.all_hidden(turn.db)
    names = [_words(one.item) for one in found]
    entries = [Button(name, f"/staff restore {name}") for name in names]
    buttons, back = screens.paged(turn, entries, "hidden", args)
    turn.show("staff-hidden", buttons=buttons, back=back, count=len(found))


def _show(turn: Turn, item: Item) -> None:
    """One item: shown, or hidden since when, and who may show it again."""
    at, name = _hidden_at(turn, item), item.name
    if at is None:
        turn.show("staff-item-shown", back="/staff hidden", item=name)
    elif withdrawals.is_mine(turn, name, at):
        turn.show("staff-item-mine", back="/staff hidden", item=name)
    else:
        data = stamp(turn, f"/staff restore {_words(name)}", _version(at))
        button = Button(turn.label("staff-item-hidden", "restore"), data)
        turn.show("staff-item-hidden", buttons=[button], back="/staff hidden", item=name)


def _item(turn: Turn, args: str) -> Item | None:
    """What was named, if this person is its editor; else they have been told."""
    if not people.plays(turn.db, turn.person.id, "editor"):
        screens.show_menu(turn, "")
        return None
    item = cards.find_item(turn.house.content, args.partition(" ")[2])
    if item is None:
        turn.show("staff-withdraw-which", back="/staff")
    elif not people.may(turn.db, turn.person.id, "editor", item.place):
        turn.show("staff-withdraw-elsewhere", back="/staff")
        return None
    return item


def _hidden_at(turn: Turn, item: Item) -> int | None:
    """Since when it is hidden (seconds since 1970); None when it is shown."""
    found = (one.hidden_at for one in cards.all_hidden(turn.db) if one.item == item.name)
    return next(found, None)


def _version(hidden_at: int) -> int:
    return hidden_at // 60  # the longest command leaves no room for the second


def _words(name: str) -> str:
    """An item as it is typed: without its kind."""
    return name.partition(" ")[2]
