"""A key as a row of the list."""

from core.describe import ON_READER, TWICE_HINT, hint, where
from core.model import Access, KeyInfo
from core.translate import tr
from gui.models.rows import KeyRow


def key_row(key: KeyInfo, *, alone: bool, twice: bool) -> KeyRow:
    """A row; keys that share a name say where they are, and cards always that they are cards."""
    place = tr(ON_READER) if key.card else ""
    says = (hint(key), place if alone else where(key.attachment), tr(TWICE_HINT) if twice else "")
    problem = key.access not in (Access.OK, Access.U2F_ONLY)
    return KeyRow(
        key.id, key.name, " · ".join(filter(None, says)), "warning" if problem else "key", problem
    )
