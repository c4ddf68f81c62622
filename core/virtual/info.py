"""authenticatorGetInfo (CTAP 2.3 §6.4): what the key says of itself, by profile and state."""

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core.virtual.chip import Chip, Reply

ES256 = {"alg": -7, "type": "public-key"}
_FINGERPRINT_AND_PRESENCE = 0x03
_MAX_CREDENTIALS_IN_LIST = 8
_CREDENTIAL_ID_LENGTH = 32
MAX_RP_IDS = 4


def get_info(chip: Chip) -> Reply:
    """The whole reply; absent members are left out."""
    members: Reply = {
        0x01: _versions(chip),
        0x02: list(chip.profile.extensions) or None,
        0x03: chip.profile.aaguid,
        0x04: _options(chip),
        0x05: chip.profile.max_msg_size,
        0x06: list(chip.profile.pin_protocols) or None,
    }
    members |= _since_preview(chip) if chip.profile.preview or chip.profile.modern else {}
    members |= _since_2_1(chip) if chip.profile.modern else {}
    members |= _since_2_2(chip)
    return {key: value for key, value in members.items() if value is not None}


def _versions(chip: Chip) -> list[str]:
    # While alwaysUv is on, U2F is off (CTAP 2.3 §7.2.4).
    hidden = {"U2F_V2"} if chip.memory.always_uv else set()
    return [version for version in chip.profile.versions if version not in hidden]


def _options(chip: Chip) -> dict[str, bool]:
    profile, memory = chip.profile, chip.memory
    modern = profile.modern
    fingers = profile.sensor is not None
    has_pin, has_finger = memory.pin_hash is not None, bool(memory.templates)
    states: dict[str, bool | None] = {
        "rk": True,
        "up": True,
        "plat": False,
        "clientPin": has_pin if profile.pin_protocols else None,
        "uv": has_finger if fingers else None,
        "pinUvAuthToken": profile.pin_uv_auth_token or None,
        "noMcGaPermissionsWithClientPin": profile.no_mc_ga_with_pin or None,
        "bioEnroll": has_finger if fingers and modern else None,
        "userVerificationMgmtPreview": has_finger if fingers and profile.preview else None,
        "uvBioEnroll": profile.uv_bio_enroll or None,
        "uvAcfg": profile.uv_config or None,
        "credMgmt": (profile.credential_management and modern) or None,
        "credentialMgmtPreview": (profile.credential_management and profile.preview) or None,
        "perCredMgmtRO": profile.persistent_token or None,
        "authnrCfg": bool(profile.config_commands) or None,
        "setMinPINLength": (3 in profile.config_commands) or None,
        "alwaysUv": None if profile.always_uv is None else memory.always_uv,
        "makeCredUvNotRqd": (profile.make_cred_uv_not_required and not memory.always_uv)
        if modern
        else None,
        "ep": memory.enterprise if profile.enterprise else None,
    }
    return {name: state for name, state in states.items() if state is not None}


def _since_preview(chip: Chip) -> Reply:
    return {
        0x07: _MAX_CREDENTIALS_IN_LIST,
        0x08: _CREDENTIAL_ID_LENGTH,
        0x09: list(chip.profile.transports),
        0x0A: [ES256],
    }


def _since_2_1(chip: Chip) -> Reply:
    profile, memory = chip.profile, chip.memory
    resident = sum(credential.discoverable for credential in memory.credentials)
    return {
        0x0C: memory.force_pin_change,
        0x0D: memory.min_pin_length,
        0x0E: profile.firmware_version,
        0x10: MAX_RP_IDS if 3 in profile.config_commands else None,
        0x11: profile.sensor.platform_attempts if profile.sensor else None,
        0x12: _FINGERPRINT_AND_PRESENCE if profile.sensor else None,
        0x14: profile.credential_slots - resident,
    }


def _since_2_2(chip: Chip) -> Reply:
    profile, memory = chip.profile, chip.memory
    url = profile.complexity_url
    return {
        0x18: None if profile.long_touch is None else memory.long_touch,
        0x19: _sealed(chip, b"encIdentifier", memory.identifier),
        0x1A: list(profile.transports_for_reset) or None,
        0x1B: None if profile.complexity is None else memory.complexity,
        0x1C: url.encode() if url is not None else None,
        0x1D: profile.max_pin_length if profile.tells_max_pin_length else None,
        0x1E: _sealed(chip, b"encCredStoreState", memory.store_state),
        0x1F: list(profile.config_commands) if profile.tells_config_commands else None,
    }


def _sealed(chip: Chip, purpose: bytes, content: bytes) -> bytes | None:
    """AES-128-CBC under a key of the persistent token, with a fresh IV each time (§6.4)."""
    if not chip.profile.persistent_token:
        return None
    kdf = HKDF(algorithm=hashes.SHA256(), length=16, salt=bytes(32), info=purpose)
    key, iv = kdf.derive(chip.memory.persistent_token), chip.rng(16)
    sealer = Cipher(algorithms.AES128(key), modes.CBC(iv)).encryptor()
    return iv + sealer.update(content) + sealer.finalize()
