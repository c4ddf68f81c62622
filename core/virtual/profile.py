"""What kind of key a virtual key is: its hardware and firmware, fixed when it is made."""

from dataclasses import dataclass

from core.model import SensorKind


@dataclass(frozen=True, slots=True)
class Sensor:
    """A fingerprint sensor (CTAP 2.3 §6.7.2)."""

    kind: SensorKind = SensorKind.TOUCH
    samples: int = 5
    """Good samples needed for one finger."""
    max_templates: int = 5
    max_name_bytes: int | None = 32
    """None: the key does not say, as 2.1-preview keys may."""
    uv_retries: int = 3
    """Fingers refused before only the PIN helps."""
    platform_attempts: int = 3
    """preferredPlatformUvAttempts; at 1 the key itself lets a person try several times."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A model of security key; the defaults describe a plain CTAP 2.1 key with a PIN."""

    product: str
    aaguid: bytes
    """16 bytes."""
    manufacturer: str = "Keydesk"
    vendor_id: int = 0x1209
    """pid.codes; its product ids up to 0x000F are set aside for tests."""
    product_id: int = 0x0001
    release: int = 0x0100
    serial: str = ""
    device_version: tuple[int, int, int] = (1, 0, 0)
    firmware_version: int | None = 0x010000

    ctap2: bool = True
    u2f: bool = True
    wink: bool = True
    versions: tuple[str, ...] = ("U2F_V2", "FIDO_2_0", "FIDO_2_1")
    extensions: tuple[str, ...] = ("credProtect", "minPinLength")
    max_msg_size: int = 1200
    transports: tuple[str, ...] = ("usb",)

    pin_protocols: tuple[int, ...] = (2, 1)
    pin_uv_auth_token: bool = True
    """Permission tokens; False leaves only the legacy getPinToken."""
    min_pin_length: int = 4
    max_pin_length: int = 63
    pin_retries: int = 8
    consecutive_pins: int = 3
    """Wrong PINs in a row before the key wants to be unplugged."""
    complexity: bool | None = None
    """PIN rules beyond length: unsupported, off or on from the factory."""
    complexity_url: str | None = None
    tells_max_pin_length: bool = False
    persistent_token: bool = False
    """perCredMgmtRO with encIdentifier and encCredStoreState (CTAP 2.2)."""
    no_mc_ga_with_pin: bool = False

    sensor: Sensor | None = None
    uv_bio_enroll: bool = False
    uv_config: bool = False
    credential_management: bool = True
    preview: bool = False
    """Fingerprints and passkeys are managed by the 2.1-preview commands 0x40 and 0x41."""
    credential_slots: int = 25

    config_commands: tuple[int, ...] = (2, 3)
    """Subcommands of authenticatorConfig; empty where the key has none."""
    tells_config_commands: bool = False
    always_uv: bool | None = False
    """Unsupported, off or on from the factory."""
    enterprise: bool = False
    make_cred_uv_not_required: bool = True

    long_touch: bool | None = None
    """longTouchForReset: unsupported, off or on from the factory."""
    transports_for_reset: tuple[str, ...] = ()
    reset_window: float = 10.0
    """Seconds after power-up in which a reset is taken."""
    hold_seconds: float = 5.0
    erase_seconds: float = 0.0
    """How long the key works on a reset after the touch."""
    touch_timeout: float = 30.0
    latency: float = 0.0
    """Seconds the key thinks before it answers any CTAP2 command."""

    @property
    def modern(self) -> bool:
        """Whether this is CTAP 2.1 or newer, final rather than preview."""
        return any(version in self.versions for version in ("FIDO_2_1", "FIDO_2_3"))
