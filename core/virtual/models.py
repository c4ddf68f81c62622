"""Ready-made kinds of keys. Every name and AAGUID here is invented."""

from dataclasses import replace

from core.virtual.profile import Profile, Sensor

STANDARD_KEY = Profile(
    product="Keydesk Virtual Key",
    aaguid=bytes.fromhex("6b657964 65736b00 80000000 00000001"),
    serial="KD-0002",
)

FINGERPRINT_KEY = replace(
    STANDARD_KEY,
    product="Keydesk Virtual Fingerprint Key",
    aaguid=bytes.fromhex("6b657964 65736b00 80000000 00000002"),
    product_id=0x0002,
    serial="",
    sensor=Sensor(),
)

OLDER_KEY = Profile(
    product="Keydesk Virtual Classic Key",
    aaguid=bytes.fromhex("6b657964 65736b00 80000000 00000003"),
    product_id=0x0003,
    device_version=(0, 9, 2),
    firmware_version=None,
    versions=("U2F_V2", "FIDO_2_0"),
    extensions=(),
    pin_protocols=(1,),
    pin_uv_auth_token=False,
    credential_management=False,
    config_commands=(),
    always_uv=None,
)

PREVIEW_KEY = replace(
    OLDER_KEY,
    product="Keydesk Virtual Preview Key",
    aaguid=bytes.fromhex("6b657964 65736b00 80000000 00000004"),
    product_id=0x0004,
    versions=("U2F_V2", "FIDO_2_0", "FIDO_2_1_PRE"),
    extensions=("credProtect",),
    sensor=Sensor(max_name_bytes=None),
    credential_management=True,
    preview=True,
)

U2F_KEY = Profile(
    product="Keydesk Virtual U2F Key",
    aaguid=bytes(16),
    product_id=0x0005,
    device_version=(0, 5, 0),
    ctap2=False,
)

LATEST_KEY = replace(
    STANDARD_KEY,
    product="Keydesk Virtual Key 2026",
    aaguid=bytes.fromhex("6b657964 65736b00 80000000 00000006"),
    product_id=0x0006,
    serial="KD-0006",
    versions=("FIDO_2_0", "FIDO_2_1", "FIDO_2_3"),
    u2f=False,
    extensions=("credProtect", "minPinLength", "pinComplexityPolicy"),
    max_pin_length=32,
    complexity=True,
    complexity_url="https://keydesk.example/pin-rules",
    tells_max_pin_length=True,
    persistent_token=True,
    sensor=Sensor(samples=4, max_name_bytes=64),
    config_commands=(1, 2, 3, 4),
    tells_config_commands=True,
    enterprise=True,
    long_touch=True,
    transports_for_reset=("usb",),
    erase_seconds=2.0,
    credential_slots=100,
)
