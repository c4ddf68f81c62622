"""What a report tells of one key: its model and state, never what is stored on it."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.capabilities import fingerprints_enrolled, has_sensor
from core.describe import firmware
from core.errors import Failure
from core.messages import MESSAGES
from core.model import Access, AuthenticatorInfo, KeyInfo
from core.report.redact import Redactor


@dataclass(frozen=True, slots=True)
class Trouble:
    """A problem by its names."""

    problem: str
    code: str
    detail: str
    attempts_left: int | None


@dataclass(frozen=True, slots=True)
class PinReport:
    """The PIN, as far as the key was asked for it."""

    state: str
    tries: int | None
    min_length: int


@dataclass(frozen=True, slots=True)
class InfoReport:
    """What the key says of its kind (CTAP 2.3 §6.4); nothing in it is about this one piece."""

    versions: tuple[str, ...]
    extensions: tuple[str, ...]
    options: Mapping[str, bool]
    transports: tuple[str, ...]
    transports_for_reset: tuple[str, ...]
    pin_protocols: tuple[int, ...]
    long_touch_for_reset: bool
    passkeys_left: int | None
    sensor: bool
    fingerprints: bool | None


@dataclass(frozen=True, slots=True)
class KeyReport:
    """A connected key."""

    name: str
    model: str
    aaguid: str
    usb: str
    """Vendor and product id in hex; empty for a card."""
    transport: str
    place: str
    """Socket or card reader."""
    serial: str
    firmware: str
    access: str
    pin: PinReport | None
    info: InfoReport | None
    trouble: Trouble | None


def key_report(key: KeyInfo, redactor: Redactor) -> KeyReport:
    """What may be told of a key."""
    seat, info = key.attachment, key.info
    known = info is not None or key.access is Access.U2F_ONLY
    pin = PinReport(key.pin.state.value, key.pin.retries, key.pin.min_length) if known else None
    return KeyReport(
        name=redactor.text(key.name),
        model=key.model or "",
        aaguid=(info.aaguid if info else None) or "",
        usb=_usb(seat.vendor_id, seat.product_id),
        transport=seat.transport.value,
        place=redactor.reader(seat.port) if key.card else seat.port,
        serial=redactor.serial(seat.serial),
        firmware=firmware(key),
        access=key.access.value,
        pin=pin,
        info=_info(info) if info else None,
        trouble=_trouble(key.failure, redactor) if key.failure else None,
    )


def trouble(
    problem: str, code: str, detail: str, attempts_left: int | None, redactor: Redactor
) -> Trouble:
    """A problem whose detail came from a key or the system."""
    return Trouble(problem, code, redactor.text(detail), attempts_left)


def _trouble(failure: Failure, redactor: Redactor) -> Trouble:
    code = MESSAGES[failure.problem].code
    return trouble(failure.problem.value, code, failure.detail, failure.attempts_left, redactor)


def _usb(vendor: int | None, product: int | None) -> str:
    return "" if vendor is None or product is None else f"{vendor:04x}:{product:04x}"


def _info(info: AuthenticatorInfo) -> InfoReport:
    return InfoReport(
        versions=info.versions,
        extensions=info.extensions,
        options=dict(info.options),
        transports=info.transports,
        transports_for_reset=info.transports_for_reset,
        pin_protocols=info.pin_uv_protocols,
        long_touch_for_reset=info.long_touch_for_reset,
        passkeys_left=info.remaining_discoverable,
        sensor=has_sensor(info),
        fingerprints=fingerprints_enrolled(info),
    )
