"""authenticatorClientPIN (CTAP 2.3 §6.5.5): PIN, tries, and the tokens it opens the key with."""

import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric import ec
from fido2.ctap import CtapError

from core.virtual.chip import ERR, PROTOCOLS, Chip, Handler, Reply, proves
from core.virtual.params import Params
from core.virtual.person import Asking
from core.virtual.pin_policy import PADDED, acceptable
from core.virtual.profile import Profile
from core.virtual.state import Permission
from core.virtual.verification import verify_finger

_ALL_LEGACY = Permission.MAKE_CREDENTIAL | Permission.GET_ASSERTION
_ALL_BEFORE_PERMISSIONS = _ALL_LEGACY | Permission.CREDENTIAL_MGMT | Permission.BIO_ENROLL
_FOR_SITES = Permission.MAKE_CREDENTIAL | Permission.GET_ASSERTION


def client_pin(chip: Chip, params: Params) -> Reply | Asking[Reply]:
    """Run one subcommand."""
    if not chip.profile.pin_protocols:
        raise CtapError(ERR.INVALID_COMMAND)
    handler = _subcommands(chip.profile).get(params.need(2, int))
    if handler is None:
        raise CtapError(ERR.INVALID_SUBCOMMAND)
    return handler(chip, params)


def _subcommands(profile: Profile) -> dict[int, Handler]:
    """What this key offers."""
    offered: dict[int, Handler] = {
        1: _retries,
        2: _key_agreement,
        3: _set_pin,
        4: _change_pin,
        5: _legacy_token,
    }
    if profile.sensor:
        offered[7] = _uv_retries
    if profile.pin_uv_auth_token:
        offered[9] = _token_with_pin
    if profile.sensor and profile.pin_uv_auth_token:
        offered[6] = _token_with_finger
    return offered


def _uv_retries(chip: Chip, _params: Params) -> Reply:
    return {5: chip.memory.uv_retries}


def _retries(chip: Chip, _params: Params) -> Reply:
    reply: Reply = {3: chip.memory.pin_retries}
    if chip.profile.modern:
        reply[4] = _soft_blocked(chip)
    return reply


def _key_agreement(chip: Chip, params: Params) -> Reply:
    chip.protocol(params.need(1, int))
    numbers = chip.session.key_agreement.public_key().public_numbers()
    # alg -25 stands here although ECDH-ES+HKDF-256 is not what is done (§6.5.6).
    return {1: {1: 2, 3: -25, -1: 1, -2: numbers.x.to_bytes(32), -3: numbers.y.to_bytes(32)}}


def _set_pin(chip: Chip, params: Params) -> Reply:
    protocol = chip.protocol(params.need(1, int))
    sealed, proof = params.need(5, bytes), params.need(4, bytes)
    if chip.memory.pin_hash is not None:
        raise CtapError(ERR.PIN_AUTH_INVALID if chip.profile.modern else ERR.NOT_ALLOWED)
    secret = _shared_secret(chip, params)
    if not proves(protocol, secret, sealed, proof):
        raise CtapError(ERR.PIN_AUTH_INVALID)
    _store(chip, _new_pin(chip, params, secret))
    return {}


def _change_pin(chip: Chip, params: Params) -> Reply:
    protocol = chip.protocol(params.need(1, int))
    old, new, proof = params.need(6, bytes), params.need(5, bytes), params.need(4, bytes)
    _require_usable_pin(chip)
    secret = _shared_secret(chip, params)
    if not proves(protocol, secret, new + old, proof):
        raise CtapError(ERR.PIN_AUTH_INVALID)
    _check_pin(chip, params, secret)
    pin = _new_pin(chip, params, secret)
    if chip.memory.force_pin_change and _digest(pin) == chip.memory.pin_hash:
        raise CtapError(ERR.PIN_POLICY_VIOLATION)
    _store(chip, pin)
    return {}


def _legacy_token(chip: Chip, params: Params) -> Reply:
    chip.protocol(params.need(1, int))
    params.need(6, bytes)
    if 9 in params or 10 in params:
        raise CtapError(ERR.INVALID_PARAMETER)
    _require_usable_pin(chip)
    if chip.profile.no_mc_ga_with_pin:
        raise CtapError(ERR.UNAUTHORIZED_PERMISSION)
    secret = _shared_secret(chip, params)
    _check_pin(chip, params, secret)
    if chip.memory.force_pin_change:
        raise CtapError(ERR.PIN_INVALID)
    granted = _ALL_LEGACY if chip.profile.pin_uv_auth_token else _ALL_BEFORE_PERMISSIONS
    return _sealed_token(chip, params, secret, granted, None)


def _token_with_pin(chip: Chip, params: Params) -> Reply:
    chip.protocol(params.need(1, int))
    params.need(6, bytes)
    permissions, rp_id = _requested(chip, params, by_finger=False)
    _require_usable_pin(chip)
    secret = _shared_secret(chip, params)
    _check_pin(chip, params, secret)
    if chip.memory.force_pin_change:
        raise CtapError(ERR.PIN_POLICY_VIOLATION)
    return _sealed_token(chip, params, secret, permissions, rp_id)


def _token_with_finger(chip: Chip, params: Params) -> Asking[Reply]:
    chip.protocol(params.need(1, int))
    permissions, rp_id = _requested(chip, params, by_finger=True)
    if not chip.uv_ready:
        raise CtapError(ERR.NOT_ALLOWED)
    secret = _shared_secret(chip, params)
    yield from verify_finger(chip)
    reply = _sealed_token(chip, params, secret, permissions, rp_id)
    if chip.session.token is not None:
        chip.session.token.user_present = True
    return reply


def _requested(chip: Chip, params: Params, by_finger: bool) -> tuple[Permission, str | None]:
    """The permissions asked for, when this key grants all of them (§6.5.5.7.2)."""
    number, rp_id = params.need(9, int), params.get(10, str)
    if number <= 0:
        raise CtapError(ERR.INVALID_PARAMETER)
    if number & ~int(_grantable(chip, by_finger)):
        raise CtapError(ERR.UNAUTHORIZED_PERMISSION)
    asked = Permission(number)
    persistent = Permission.PERSISTENT_CREDENTIAL_MGMT
    if persistent in asked and asked != persistent:
        raise CtapError(ERR.UNAUTHORIZED_PERMISSION)
    if asked & _FOR_SITES and rp_id is None:
        raise CtapError(ERR.MISSING_PARAMETER)
    return asked, rp_id


def _grantable(chip: Chip, by_finger: bool) -> Permission:
    profile = chip.profile
    rules = {
        _FOR_SITES: by_finger or not profile.no_mc_ga_with_pin,
        Permission.CREDENTIAL_MGMT: profile.credential_management,
        Permission.BIO_ENROLL: profile.sensor and (profile.uv_bio_enroll or not by_finger),
        Permission.AUTHENTICATOR_CFG: profile.config_commands
        and (profile.uv_config or not by_finger),
        Permission.PERSISTENT_CREDENTIAL_MGMT: profile.persistent_token,
    }
    granted = Permission(0)
    for permission, allowed in rules.items():
        granted |= permission if allowed else Permission(0)
    return granted


def _soft_blocked(chip: Chip) -> bool:
    return chip.session.wrong_pins >= chip.profile.consecutive_pins


def _require_usable_pin(chip: Chip) -> None:
    if chip.memory.pin_hash is None:
        raise CtapError(ERR.PIN_NOT_SET)
    if chip.memory.pin_retries == 0:
        raise CtapError(ERR.PIN_BLOCKED)
    if _soft_blocked(chip):
        raise CtapError(ERR.PIN_AUTH_BLOCKED)


def _check_pin(chip: Chip, params: Params, secret: bytes) -> None:
    """Spend a try before comparing; give all of them back when the PIN is right (§6.5.5.6)."""
    memory, session = chip.memory, chip.session
    memory.pin_retries -= 1
    try:
        tried = chip.protocol(params.need(1, int)).decrypt(secret, params.need(6, bytes))
    except ValueError:
        tried = b""
    if not hmac.compare_digest(tried, memory.pin_hash or b"-"):
        session.wrong_pins += 1
        chip.renew_key_agreement()
        if memory.pin_retries == 0:
            raise CtapError(ERR.PIN_BLOCKED)
        raise CtapError(ERR.PIN_AUTH_BLOCKED if _soft_blocked(chip) else ERR.PIN_INVALID)
    session.wrong_pins = 0
    memory.pin_retries = chip.profile.pin_retries
    memory.uv_retries = chip.profile.sensor.uv_retries if chip.profile.sensor else 0


def _shared_secret(chip: Chip, params: Params) -> bytes:
    peer = params.map(3)
    if 3 not in params:
        raise CtapError(ERR.MISSING_PARAMETER)
    x, y = int.from_bytes(peer.need(-2, bytes)), int.from_bytes(peer.need(-3, bytes))
    try:
        public = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
    except ValueError as error:
        raise CtapError(ERR.INVALID_PARAMETER) from error
    shared = chip.session.key_agreement.exchange(ec.ECDH(), public)
    secret: bytes = PROTOCOLS[params.need(1, int)]().kdf(shared)
    return secret


def _new_pin(chip: Chip, params: Params, secret: bytes) -> bytes:
    try:
        padded = chip.protocol(params.need(1, int)).decrypt(secret, params.need(5, bytes))
    except ValueError as error:
        raise CtapError(ERR.PIN_AUTH_INVALID) from error
    if len(padded) != PADDED:
        raise CtapError(ERR.INVALID_PARAMETER)
    pin = padded.rstrip(b"\0")
    if not acceptable(chip, pin):
        raise CtapError(ERR.PIN_POLICY_VIOLATION)
    return pin


def _store(chip: Chip, pin: bytes) -> None:
    memory = chip.memory
    memory.pin_hash, memory.pin_length = _digest(pin), len(pin.decode())
    memory.pin_retries = chip.profile.pin_retries
    memory.force_pin_change = False
    chip.revoke_tokens()


def _digest(pin: bytes) -> bytes:
    return hashlib.sha256(pin).digest()[:16]


def _sealed_token(
    chip: Chip, params: Params, secret: bytes, permissions: Permission, rp_id: str | None
) -> Reply:
    number = params.need(1, int)
    if permissions == Permission.PERSISTENT_CREDENTIAL_MGMT:
        value = chip.memory.persistent_token
    else:
        value = chip.issue_token(number, permissions, rp_id).value
    return {2: chip.protocol(number).encrypt(secret, value)}
