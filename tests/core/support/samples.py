"""Keys to talk about: values with everything said, so that a test only says what matters."""

from collections.abc import Mapping
from typing import Any

from core.model import (
    Access,
    Attachment,
    AuthenticatorInfo,
    KeyInfo,
    PinState,
    PinStatus,
    Transport,
)

AAGUID = "00112233-4455-6677-8899-aabbccddeeff"


def attachment(**changes: Any) -> Attachment:
    """A key without a serial number in socket 1-1, as most keys are."""
    stated: dict[str, Any] = {
        "path": "/dev/hidraw0",
        "address": "1-7",
        "port": "1-1",
        "vendor_id": 0x1050,
        "product_id": 0x0402,
        "release": 0x0543,
        "manufacturer": "Maker",
        "product": "Maker FIDO",
        "serial": "",
        "transport": Transport.USB,
    }
    return Attachment(**{**stated, **changes})


def authenticator(options: Mapping[str, bool] | None = None, **changes: Any) -> AuthenticatorInfo:
    """A CTAP 2.1 key with a sensor; `options` come on top of its own."""
    stated: dict[str, Any] = {
        "versions": ("U2F_V2", "FIDO_2_0", "FIDO_2_1"),
        "extensions": ("hmac-secret",),
        "aaguid": AAGUID,
        "options": {"rk": True, "clientPin": True, "bioEnroll": False, **(options or {})},
        "max_msg_size": 1200,
        "pin_uv_protocols": (2, 1),
        "transports": ("usb",),
        "algorithms": (-7,),
        "firmware_version": 0x50403,
        "remaining_discoverable": 25,
    }
    return AuthenticatorInfo(**{**stated, **changes})


def key_info(
    pin: PinStatus | PinState = PinState.NONE,
    *,
    access: Access = Access.OK,
    device_version: str | None = "5.4.3",
    info: AuthenticatorInfo | None = None,
    **seat: Any,
) -> KeyInfo:
    """A key that could be read; keywords that are not named here describe its attachment."""
    return KeyInfo(
        attachment(**seat),
        access,
        info or authenticator(),
        PinStatus(pin) if isinstance(pin, PinState) else pin,
        device_version=device_version,
    )
