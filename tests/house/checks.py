"""All checks of the house."""

from tests.house import borders, code, ground, phrases, sizes, slices, tables, words
from tests.house.tree import Check

CHECKS: tuple[Check, ...] = (
    borders.layered,
    code.awaits_in_slices,
    code.back_doors,
    code.clocks_in_slices,
    code.forbidden_names,
    code.imports_inside_functions,
    code.readable,
    code.silence_without_reason,
    code.sleeping_tests,
    ground.hashes,
    ground.locks,
    phrases.alike,
    phrases.existing,
    phrases.labels,
    phrases.literal_choices,
    phrases.unseen_labels,
    phrases.used,
    sizes.too_big,
    slices.prefixes,
    slices.registered,
    slices.shapes,
    slices.written,
    tables.cascades,
    tables.owners,
    tables.rooms,
    words.places,
    words.spoken_in_pages,
    words.spoken_in_python,
    words.strict_pages,
)
