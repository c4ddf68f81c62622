"""What a virtual key remembers: `Memory` without power, `Session` until it is unplugged."""

import hashlib
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric import ec
from fido2.ctap2.pin import ClientPin

Permission = ClientPin.PERMISSION

_FIRST_USE = 30.0
_TOKEN_LIFE = 600.0


@dataclass(frozen=True, slots=True)
class Credential:
    """A passkey, or a credential that is found only by its id."""

    id: bytes
    rp_id: str
    rp_name: str | None
    user_id: bytes
    user_name: str | None
    display_name: str | None
    secret: int = field(repr=False)
    """The private P-256 scalar."""
    protect: int = 1
    """credProtect level, 1 to 3."""
    discoverable: bool = True

    @property
    def rp_hash(self) -> bytes:
        """SHA-256 of the relying party id."""
        return hashlib.sha256(self.rp_id.encode()).digest()


@dataclass(slots=True)
class Memory:
    """Non-volatile state: everything here survives being unplugged, nothing survives a reset."""

    pin_retries: int
    uv_retries: int
    min_pin_length: int
    always_uv: bool
    long_touch: bool
    complexity: bool
    identifier: bytes
    persistent_token: bytes = field(repr=False)
    store_state: bytes
    pin_hash: bytes | None = field(default=None, repr=False)
    pin_length: int = 0
    """Code points of the PIN, to notice when the minimum rises above it."""
    force_pin_change: bool = False
    enterprise: bool = False
    rp_ids: tuple[str, ...] = ()
    """Relying parties that may learn the minimum PIN length."""
    credentials: list[Credential] = field(default_factory=list)
    templates: dict[bytes, str] = field(default_factory=dict)
    signatures: int = 0


@dataclass(slots=True)
class Token:
    """A pinUvAuthToken in use."""

    protocol: int
    value: bytes = field(repr=False)
    permissions: Permission
    rp_id: str | None
    since: float
    user_present: bool = False
    used: bool = False
    ages: bool = True
    """Legacy tokens of 2.0 keys live until power is lost."""

    def alive(self, now: float) -> bool:
        """Whether neither the first-use limit nor the life time has run out (§6.5.2.1)."""
        age = now - self.since
        return not self.ages or (age < _TOKEN_LIFE and (self.used or age < _FIRST_USE))


@dataclass(slots=True)
class Cursor:
    """A listing under way: the replies to come, good for the very next command only."""

    command: str
    replies: list[dict[int, object]]
    serial: int
    until: float


@dataclass(slots=True)
class Enrolment:
    """A finger that is half taken."""

    template: bytes
    remaining: int


@dataclass(slots=True)
class Session:
    """Volatile state since power-up."""

    powered_at: float
    key_agreement: ec.EllipticCurvePrivateKey
    wrong_pins: int = 0
    token: Token | None = None
    cursor: Cursor | None = None
    enrolment: Enrolment | None = None
    serial: int = 0
    """Counts CTAP2 commands."""
    transport: str = "usb"
    """How it is connected, in the words of transportsForReset."""
