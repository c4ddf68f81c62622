"""Presence and verification in front of a credential operation (CTAP 2.3 §6.1.2, §6.2.2)."""

from dataclasses import dataclass

from fido2.ctap import CtapError

from core.virtual.chip import ERR, Chip
from core.virtual.params import Params
from core.virtual.person import Asking, touched
from core.virtual.state import Permission
from core.virtual.verification import verify_finger


@dataclass(frozen=True, slots=True)
class Request:
    """What both credential commands carry, by their own numbering."""

    client_data_hash: bytes
    rp_id: str
    options: Params
    proof: bytes | None
    protocol: int | None
    permission: Permission


def verify_user(chip: Chip, request: Request) -> Asking[bool]:
    """Check the token or the built-in sensor; says whether the user was verified."""
    if request.proof == b"":
        # An empty proof asks for a touch to choose between keys (§6.1.2 step 1).
        yield from touched(chip.profile.touch_timeout)
        raise CtapError(ERR.PIN_INVALID if chip.memory.pin_hash else ERR.PIN_NOT_SET)
    if request.proof is not None:
        token = chip.authorize(
            request.protocol, request.proof, request.client_data_hash, request.permission
        )
        if token.rp_id not in (None, request.rp_id):
            raise CtapError(ERR.PIN_AUTH_INVALID)
        token.rp_id = request.rp_id
        return True
    if request.options.get("uv", bool):
        if not chip.uv_ready:
            raise CtapError(ERR.INVALID_OPTION)
        yield from verify_finger(chip)
        return True
    return False


def require_presence(chip: Chip, request: Request) -> Asking[None]:
    """A touch, unless a finger just gave the token; then all but lbw is spent (§6.5.2.1)."""
    token = chip.session.token
    if request.proof is None or token is None or not token.user_present:
        yield from touched(chip.profile.touch_timeout)
    if token is not None and chip.profile.pin_uv_auth_token:
        token.permissions &= Permission.LARGE_BLOB_WRITE
