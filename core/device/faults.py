"""What a key can make python-fido2 and our own parsing raise; anything else is our own mistake."""

import struct

from fido2.ctap import CtapError

from core.device.ctaphid import Garbled

MISSHAPEN = (
    Garbled,
    ArithmeticError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,  # UnicodeDecodeError is one.
    struct.error,
)
"""An answer of the wrong shape."""

FAULTS = (CtapError, OSError, *MISSHAPEN)
"""A refusal, a device that is gone or silent, or an answer of the wrong shape."""
