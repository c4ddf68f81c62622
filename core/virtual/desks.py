"""The desks of the scenarios: which keys lie there, and what the hands will do wrong."""

from collections.abc import Callable
from dataclasses import replace

from core.virtual.demo import DEMO_PIN, demo_key, nonsense, silence, with_faults
from core.virtual.framing import Cmd
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, LATEST_KEY, OLDER_KEY, STANDARD_KEY, U2F_KEY
from core.virtual.profile import Profile, Sensor

_RESET = 0x07
"""authenticatorReset (CTAP 2.3 §6.6)."""

_A_MINUTE = 60.0
_IMPATIENT = 10.0
"""Seconds a key waits for a touch where a scenario wants it to be missed; others wait 30."""

_SENSOR_KEY = replace(FINGERPRINT_KEY, serial="KD-0021")
_SMALL_SENSOR_KEY = replace(_SENSOR_KEY, sensor=Sensor(max_templates=2))


def _key(host: VirtualHost, profile: Profile, name: str) -> VirtualKey:
    return demo_key(profile, name, host.clock)


def _used(host: VirtualHost, profile: Profile = STANDARD_KEY, name: str = "caller") -> VirtualKey:
    return _key(host, profile, name).with_pin(DEMO_PIN)


def new_key(host: VirtualHost) -> None:
    """One key, as it comes out of its box."""
    host.plug(_key(host, _SENSOR_KEY, "caller"))


def key_in_use(host: VirtualHost) -> None:
    """One key with a PIN and passkeys."""
    host.plug(_used(host).with_passkeys(3))


def pin_blocked(host: VirtualHost) -> None:
    """Somebody guessed until the PIN was blocked."""
    host.plug(_used(host).with_passkeys(3).with_wrong_pins(8))


def pin_soft_blocked(host: VirtualHost) -> None:
    """Three wrong PINs since it was plugged in."""
    key = _used(host)
    host.plug(key)
    key.with_wrong_pins(3)


def pin_must_change(host: VirtualHost) -> None:
    """A key with the temporary PIN it was handed out with."""
    host.plug(_used(host).with_force_pin_change())


def reset_too_late(host: VirtualHost) -> None:
    """The first reset comes a minute after the plug-in, the next ones in time."""
    key = _used(host)

    def dawdle(command: int, payload: bytes) -> None:
        if command == Cmd.CBOR and payload[0] == _RESET:
            key.on_command = None
            key.linger(_A_MINUTE)

    key.on_command = dawdle
    host.plug(key)


def reset_not_touched(host: VirtualHost) -> None:
    """A key that waits for a touch for a short time only."""
    host.plug(_used(host, replace(STANDARD_KEY, touch_timeout=_IMPATIENT)))


def reset_held(host: VirtualHost) -> None:
    """A key that wants a long touch."""
    host.plug(_used(host, LATEST_KEY))


def wrong_key_comes_back(host: VirtualHost) -> None:
    """The first time “it” is plugged in, it is the key of a colleague."""
    key = _used(host)
    host.plug(key)
    host.mix_up(key, _used(host, replace(STANDARD_KEY, serial="KD-0022"), "colleague"))


def several_keys(host: VirtualHost) -> None:
    """A key without serial number among others."""
    host.plug(_key(host, FINGERPRINT_KEY, "caller"))
    host.plug(_used(host, STANDARD_KEY, "colleague"))
    host.plug(_key(host, OLDER_KEY, "drawer"))


def twin_keys(host: VirtualHost) -> None:
    """Two of one kind: when “it” is plugged in, it is the other one."""
    key, twin = (_key(host, FINGERPRINT_KEY, name) for name in ("caller", "twin"))
    host.plug(key)
    host.plug(twin)
    host.mix_up(key, twin)


def sensor_blocked(host: VirtualHost) -> None:
    """Too many strange fingers were on the sensor."""
    host.plug(_used(host, _SENSOR_KEY).with_fingerprints(["Right thumb"]).with_blocked_sensor())


def finger_database_full(host: VirtualHost) -> None:
    """Two fingerprints, and no room for a third."""
    host.plug(_used(host, _SMALL_SENSOR_KEY).with_fingerprints(["Right thumb", "Left thumb"]))


def refused(error: int) -> Callable[[VirtualHost], None]:
    """A key that the system opens with this errno only."""

    def lay(host: VirtualHost) -> None:
        key = _used(host)
        host.refuse(key, error)
        host.plug(key)

    return lay


def silent(host: VirtualHost) -> None:
    """A key that never answers."""
    host.plug(with_faults(_used(host), silence))


def babbling(host: VirtualHost) -> None:
    """A key that answers what nobody understands."""
    host.plug(with_faults(_used(host), nonsense))


def u2f_only(host: VirtualHost) -> None:
    """A key of the older kind."""
    host.plug(_key(host, U2F_KEY, "caller"))
