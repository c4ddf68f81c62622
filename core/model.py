"""Frozen values: what Keydesk knows about a key, in the field's words."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum, unique
from typing import NoReturn

from core.errors import Failure
from core.translate import mark, tr


class Secret:
    """A PIN on its way from a prompt to a key: text that never prints or pickles itself."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself; call it where it is used and keep no copy."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not copied or stored")


@unique
class Transport(StrEnum):
    """How a key is connected; NFC stands for every card reader, those with contacts too (both are
    PC/SC). The values are part of the JSON contract."""

    USB = "usb"
    NFC = "nfc"
    VIRTUAL = "virtual"


@unique
class Access(StrEnum):
    """What became of the attempt to read a key. The values are part of the JSON contract."""

    OK = "ok"
    DENIED = "denied"
    BUSY = "busy"
    NO_ANSWER = "no-answer"
    BAD_ANSWER = "bad-answer"
    U2F_ONLY = "u2f-only"


@unique
class PinState(StrEnum):
    """The PIN as a person has to treat it. The values are part of the JSON contract."""

    UNSUPPORTED = "unsupported"
    NONE = "none"
    SET = "set"
    MUST_CHANGE = "must-change"
    REPLUG = "replug"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Attachment:
    """One plug-in of one key, as the operating system tells it; nothing here was asked of the key.

    Strings come from the device and are already made plain (`core.text.plain`). Two attachments
    are equal only when they are the same plug-in: `generation` counts re-plugs the bus saw where
    the operating system re-uses path and address.
    """

    path: str
    """What the operating system opens: /dev/hidrawN, a Windows interface path, an IOKit entry, or
    "pcsc:" and the name of a card reader."""
    address: str
    """USB "bus-device" numbers, new on each plug-in on Linux; of a card, those of its reader. Empty
    where unknown."""
    port: str
    """Where it is plugged in (USB topology such as "1-2.3", a reader); empty where unknown."""
    vendor_id: int | None
    product_id: int | None
    release: int | None
    manufacturer: str
    product: str
    serial: str
    transport: Transport = Transport.USB
    generation: int = 0
    tapped: bool = False
    """It lies on a contactless reader; other cards are put into one."""

    @property
    def id(self) -> str:
        """Row id: eight hex digits, the same in every process while the key stays attached."""
        where = f"{self.transport}|{self.path}|{self.address}|{self.generation}"
        return hashlib.sha256(where.encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class AuthenticatorInfo:
    """The getInfo reply, validated and clamped (CTAP 2.3 §6.4), with the defaults stated there."""

    versions: tuple[str, ...]
    extensions: tuple[str, ...] = ()
    aaguid: str | None = None
    """Model id as a lower-case UUID; None when it is all zero."""
    options: Mapping[str, bool] = field(default_factory=dict)
    max_msg_size: int = 1024
    pin_uv_protocols: tuple[int, ...] = ()
    transports: tuple[str, ...] = ()
    algorithms: tuple[int, ...] = ()
    force_pin_change: bool = False
    min_pin_length: int = 4
    """Code points."""
    max_pin_length: int = 63
    """Code points; the 63-byte limit applies as well."""
    firmware_version: int | None = None
    remaining_discoverable: int | None = None
    max_cred_count_in_list: int | None = None
    max_large_blob: int | None = None
    preferred_platform_uv_attempts: int = 1
    uv_modality: int = 0
    long_touch_for_reset: bool = False
    transports_for_reset: tuple[str, ...] = ()
    pin_complexity_policy: bool | None = None
    pin_complexity_policy_url: str | None = None
    certifications: tuple[tuple[str, str], ...] = ()
    raw: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """Every member as (name, CBOR diagnostic notation), made plain: for the expander."""

    def option(self, name: str) -> bool | None:
        """An option's three states: True, False, or None when the key does not mention it."""
        return self.options.get(name)


@dataclass(frozen=True, slots=True)
class PinStatus:
    """Where a key stands with its PIN; `retries` is None where the key was not asked."""

    state: PinState
    retries: int | None = None
    min_length: int = 4
    max_length: int = 63
    complexity: bool = False
    """The key enforces rules of its own beyond length (pinComplexityPolicy)."""
    policy_url: str | None = None


@dataclass(frozen=True, slots=True)
class KeyInfo:
    """A row of the list and the head of a page: one attached key, as far as it could be read."""

    attachment: Attachment
    access: Access
    info: AuthenticatorInfo | None = None
    pin: PinStatus = PinStatus(PinState.UNSUPPORTED)
    model: str | None = None
    """Name of the AAGUID in the FIDO metadata; a label, not a proof."""
    device_version: str | None = None
    """Version from CTAPHID_INIT, "major.minor.build"."""
    can_wink: bool = False
    failure: Failure | None = None
    """Why `access` is not OK."""

    @property
    def id(self) -> str:
        """The row id of the attachment."""
        return self.attachment.id

    @property
    def card(self) -> bool:
        """It is reached through a card reader: it is put there and taken away, not plugged."""
        return self.attachment.transport is Transport.NFC

    @property
    def name(self) -> str:
        """What people see: the product string, else the model, else a plain word."""
        return self.attachment.product or self.model or tr(mark("Key", "Security key"))


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """An enrolled template; nameless ones have an empty name."""

    id: bytes
    name: str


@unique
class SensorKind(Enum):
    """Fingerprint kind of getFingerprintSensorInfo (CTAP 2.3 §6.7.2)."""

    TOUCH = 1
    SWIPE = 2


@dataclass(frozen=True, slots=True)
class SensorInfo:
    """What the fingerprint sensor says of itself."""

    kind: SensorKind = SensorKind.TOUCH
    samples: int | None = None
    """Good samples needed for one finger; None where the key does not say."""
    max_name_bytes: int = 64
    """UTF-8 bytes of a friendly name; 64 where the key does not say."""


@unique
class SampleStatus(Enum):
    """lastEnrollSampleStatus (CTAP 2.3 §6.7.4); OTHER stands for every number outside the list."""

    GOOD = 0x00
    TOO_HIGH = 0x01
    TOO_LOW = 0x02
    TOO_LEFT = 0x03
    TOO_RIGHT = 0x04
    TOO_FAST = 0x05
    TOO_SLOW = 0x06
    POOR_QUALITY = 0x07
    TOO_SKEWED = 0x08
    TOO_SHORT = 0x09
    MERGE_FAILURE = 0x0A
    EXISTS = 0x0B
    DATABASE_FULL = 0x0C
    NO_USER_ACTIVITY = 0x0D
    NO_UP_TRANSITION = 0x0E
    OTHER = 0xFF


@dataclass(frozen=True, slots=True)
class Sample:
    """One capture during enrolment."""

    template: bytes
    status: SampleStatus
    remaining: int
    """Good samples still needed, by the key's own count; 0 means the finger is saved."""
