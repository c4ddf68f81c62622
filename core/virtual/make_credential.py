"""authenticatorMakeCredential (CTAP 2.3 §6.1): a new ES256 credential with self attestation."""

import struct
from dataclasses import dataclass

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2 import cbor
from fido2.ctap import CtapError

from core.virtual.chip import ERR, Chip, Reply
from core.virtual.credential_management import cose_key
from core.virtual.params import Params
from core.virtual.person import Asking
from core.virtual.state import Credential, Permission
from core.virtual.user_checks import Request, require_presence, verify_user

_ES256 = -7
_USER_ID_LIMIT = 64
UP, UV, ATTESTED, EXTENDED = 0x01, 0x04, 0x40, 0x80


def make_credential(chip: Chip, params: Params) -> Asking[Reply]:
    """Create a credential; a discoverable one replaces that of the same account."""
    wish = _Wish.read(params)
    verified = yield from verify_user(chip, wish.request)
    if not verified and _must_verify(chip, wish.discoverable):
        raise CtapError(ERR.PUAT_REQUIRED)
    excluded = _is_excluded(chip, params, wish.request.rp_id, verified)
    yield from require_presence(chip, wish.request)
    if excluded:
        raise CtapError(ERR.CREDENTIAL_EXCLUDED)
    credential = wish.credential(chip)
    _store(chip, credential)
    outputs = _extension_outputs(chip, params, credential)
    data = auth_data(chip, credential, UP | (UV if verified else 0) | ATTESTED, outputs)
    signature = sign(credential, data + wish.request.client_data_hash)
    return {1: "packed", 2: data, 3: {"alg": _ES256, "sig": signature}}


@dataclass(frozen=True, slots=True)
class _Wish:
    """A request that is well formed."""

    request: Request
    rp: Params
    user: Params
    protect: int
    discoverable: bool

    @classmethod
    def read(cls, params: Params) -> "_Wish":
        rp, user, options = params.map(2), params.map(3), params.map(7)
        if len(user.need("id", bytes)) > _USER_ID_LIMIT:
            raise CtapError(ERR.INVALID_LENGTH)
        if 4 not in params:
            raise CtapError(ERR.MISSING_PARAMETER)
        if not any(offer.need("alg", int) == _ES256 for offer in params.maps(4)):
            raise CtapError(ERR.UNSUPPORTED_ALGORITHM)
        if options.get("up", bool) is False:
            raise CtapError(ERR.INVALID_OPTION)
        request = Request(
            params.need(1, bytes),
            rp.need("id", str),
            options,
            params.get(8, bytes),
            params.get(9, int),
            Permission.MAKE_CREDENTIAL,
        )
        protect = params.map(6).get("credProtect", int)
        return cls(request, rp, user, protect or 1, options.get("rk", bool) or False)

    def credential(self, chip: Chip) -> Credential:
        return Credential(
            id=chip.rng(32),
            rp_id=self.request.rp_id,
            rp_name=self.rp.get("name", str),
            user_id=self.user.need("id", bytes),
            user_name=self.user.get("name", str),
            display_name=self.user.get("displayName", str),
            secret=chip.new_scalar(),
            protect=self.protect if self.protect in (1, 2, 3) else 1,
            discoverable=self.discoverable,
        )


def _must_verify(chip: Chip, discoverable: bool) -> bool:
    if chip.memory.always_uv:
        return True
    lenient = chip.profile.make_cred_uv_not_required and chip.profile.modern and not discoverable
    return chip.protected and not lenient


def _is_excluded(chip: Chip, params: Params, rp_id: str, verified: bool) -> bool:
    listed = {descriptor.need("id", bytes) for descriptor in params.maps(5)}
    return any(
        credential.id in listed
        and credential.rp_id == rp_id
        # credProtect 3 hides a credential from those who are not verified (§12.1.1).
        and (credential.protect < 3 or verified)
        for credential in chip.memory.credentials
    )


def _store(chip: Chip, new: Credential) -> None:
    def replaced(old: Credential) -> bool:
        same = (old.rp_id, old.user_id) == (new.rp_id, new.user_id)
        return same and old.discoverable and new.discoverable

    kept = [old for old in chip.memory.credentials if not replaced(old)]
    if new.discoverable and sum(c.discoverable for c in kept) >= chip.profile.credential_slots:
        raise CtapError(ERR.KEY_STORE_FULL)
    chip.memory.credentials = [*kept, new]
    chip.credentials_changed()


def _extension_outputs(chip: Chip, params: Params, credential: Credential) -> dict[str, object]:
    asked, offered, outputs = params.map(6), chip.profile.extensions, dict[str, object]()
    if "credProtect" in offered and "credProtect" in asked:
        outputs["credProtect"] = credential.protect
    # Only relying parties an administrator named may know the minimum (§12.4).
    named = "minPinLength" in offered and credential.rp_id in chip.memory.rp_ids
    if named and asked.get("minPinLength", bool):
        outputs["minPinLength"] = chip.memory.min_pin_length
    return outputs


def auth_data(
    chip: Chip, credential: Credential, flags: int, outputs: dict[str, object] | None = None
) -> bytes:
    """Authenticator data, with the attested credential where the flags say so."""
    chip.memory.signatures += 1
    flags |= EXTENDED if outputs else 0
    data = credential.rp_hash + struct.pack(">BI", flags, chip.memory.signatures)
    if flags & ATTESTED:
        data += chip.profile.aaguid + struct.pack(">H", len(credential.id)) + credential.id
        data += cbor.encode(cose_key(credential))
    return data + (cbor.encode(outputs) if outputs else b"")


def sign(credential: Credential, message: bytes) -> bytes:
    """An ES256 signature, DER encoded."""
    key = ec.derive_private_key(credential.secret, ec.SECP256R1())
    return key.sign(message, ec.ECDSA(hashes.SHA256()))
