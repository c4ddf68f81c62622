"""Codes without a picture, and what is said in its place."""

from core.helpdesk.registry import Entry
from core.kiosk.screens import MAINTENANCE
from core.places import Place
from core.translate import mark, tr

_TERMINAL = mark("Guide", "No picture: this code comes in a terminal only, from keydeskctl.")
_SAME_PAGE = mark("Guide", "No picture: the caller sees the page {page}. Yours looks the same.")
_BATCH = mark("Guide", "No picture: the page {page} shows it, with the numbers of that very batch.")
_STAFF_ONLY = mark("Guide", "No picture: the staff of a kiosk sees this, with facts of that kiosk.")

_TERMINALS = frozenset({"END-1", "FGR-6", "KEY-2", "KEY-3"})
_BATCHES = frozenset({"LOT-20", "LOT-30"})
_PAGES = frozenset(
    place.value.code
    for place in (
        *(Place.APPEARANCE, Place.GUIDE, Place.POLICY),
        *(Place.REPORT, Place.PROTOCOL, Place.PREPARE),
    )
)


def instead(entry: Entry) -> str:
    """Why this code has no picture; empty where it has to have one."""
    if entry.code in _TERMINALS:
        return tr(_TERMINAL)
    if entry.code in _PAGES:
        return tr(_SAME_PAGE).replace("{page}", tr(entry.title))
    if entry.code in _BATCHES:
        return tr(_BATCH).replace("{page}", tr(Place.PREPARE.value.title))
    if entry.code == MAINTENANCE.code or entry.name.startswith("EXPORT_"):
        return tr(_STAFF_ONLY)
    return ""
