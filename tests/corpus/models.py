"""The getInfo replies of the models in the FIDO metadata, as keys would send them."""

import json
from pathlib import Path
from typing import Any, Final

from fido2 import cbor

from core.device.getinfo import MEMBERS

Said = dict[str, Any]

REPLIES: Final[list[Said]] = json.loads((Path(__file__).parent / "getinfo.json").read_text("utf-8"))
"""Members by name; byte strings are hexadecimal (FIDO Metadata Statement 3.1 §3.12)."""

_NUMBERS = {name: number for number, name in MEMBERS.items()}
_BYTES = ("aaguid", "encIdentifier", "encCredStoreState", "pinComplexityPolicyURL")


def encoded(said: Said) -> bytes:
    """The reply without its status byte."""
    return cbor.encode(
        {
            _NUMBERS[name]: bytes.fromhex(value.replace("-", "")) if name in _BYTES else value
            for name, value in said.items()
        }
    )
