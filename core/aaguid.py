"""Names of authenticator models, by AAGUID, from the table in resources/.

A name is a label and not a proof: without attestation a key can claim any AAGUID.
"""

import json
from functools import cache
from pathlib import Path
from uuid import UUID

# In a checkout and in an installed wheel alike, resources/ stands beside core/.
TABLE = Path(__file__).parent.parent / "resources" / "aaguids.json"


def model_name(aaguid: str | None) -> str | None:
    """Return the vendor's name for this model; None when the AAGUID is absent or not listed."""
    if aaguid is None:
        return None
    try:
        return _names().get(str(UUID(aaguid)))
    except ValueError:
        return None


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = json.loads(TABLE.read_text(encoding="utf-8"))["names"]
    return names
