"""What of a table may be shared: no number under five, and none that the others give away.

The sum of each row is shown beside it, and the last row holds the sums of the columns. Of each
hidden number it is asked whether it could be another with all that is shown as it is; where it
could not, or where the hidden ones of a row are fewer than five together, more is hidden.
"""

from collections.abc import Iterator, Sequence

FEW = 5

Table = Sequence[Sequence[int]]
Place = tuple[int, int]
Node = tuple[str, int]  # a row or a column


def hidden(table: Table) -> set[Place]:
    """Which cells are not shown."""
    found = {(r, c) for r, row in enumerate(table) for c, n in enumerate(row) if n < FEW}
    while (beside := _given_away(table, found)) is not None:
        shown = [one for one in beside if one not in found]
        if not shown:  # nothing is left to hide beside it
            return {(r, c) for r, row in enumerate(table) for c, _ in enumerate(row)}
        found.add(min(shown, key=lambda one: (table[one[0]][one[1]], one)))
    return found


def _given_away(table: Table, found: set[Place]) -> list[Place] | None:
    """Beside which a cell is hidden in vain: alone, or together with those of its row or column."""
    last = len(table) - 1
    for r, c in sorted(found):
        row = [(r, x) for x in range(len(table[r]))]
        column = [(y, c) for y in range(len(table))]
        if sum(table[r][x] for y, x in found if y == r) < FEW:
            return row
        above = sum(table[y][x] for y, x in found if x == c and y != last)
        if (last, c) not in found and above < FEW:
            return column
        if _pinned(table, found, (r, c)):
            return row if any(one not in found for one in row) else column
    return None


def _pinned(table: Table, found: set[Place], place: Place) -> bool:
    """Whether it can be no other number: it neither grows nor shrinks with every sum as it is.

    What grows in a row makes another shrink there, and so in a column, where the last row, the sum
    of the others, goes the other way: so such a change is a ring of rows and columns.
    """
    row, column = ("row", place[0]), ("column", place[1])
    return not (
        _leads(table, found - {place}, column, row) or _leads(table, found - {place}, row, column)
    )


def _leads(table: Table, found: set[Place], start: Node, end: Node) -> bool:
    """Whether a chain of cells that can grow (from a row) or shrink (from a column) leads there."""
    seen, ways = {start}, [start]
    while ways:
        for node in set(_next(table, found, ways.pop())) - seen:
            seen.add(node)
            ways.append(node)
    return end in seen


def _next(table: Table, found: set[Place], node: Node) -> Iterator[Node]:
    kind, number = node
    last = len(table) - 1
    for r, c in found:
        free = table[r][c] > 0
        if kind == "row" and r == number and (r != last or free):
            yield "column", c
        if kind == "column" and c == number and (r == last or free):
            yield "row", r
