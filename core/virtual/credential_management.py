"""authenticatorCredentialManagement (CTAP 2.3 §6.8): listing, deleting and renaming passkeys."""

from collections.abc import Callable
from dataclasses import replace

from cryptography.hazmat.primitives.asymmetric import ec
from fido2.ctap import CtapError

from core.virtual.chip import ERR, PROTOCOLS, Chip, Reply, proves
from core.virtual.chip import subcommand_message as message_of
from core.virtual.params import Params
from core.virtual.state import Credential, Permission

_READ_ONLY = (1, 2, 4)
_CONTINUING = (3, 5)
_LIST, _DELETE, _RENAME = 4, 6, 7


def credential_management(chip: Chip, params: Params) -> Reply:
    """Run one subcommand."""
    if not chip.profile.credential_management:
        raise CtapError(ERR.INVALID_COMMAND)
    subcommand = params.need(1, int)
    if subcommand not in _SUBCOMMANDS or (chip.profile.preview and subcommand == _RENAME):
        raise CtapError(ERR.INVALID_SUBCOMMAND)
    if subcommand not in _CONTINUING:
        _authorize(chip, params, subcommand)
    return _SUBCOMMANDS[subcommand](chip, params.map(2))


def _authorize(chip: Chip, params: Params, subcommand: int) -> None:
    number, proof = params.get(3, int), params.get(4, bytes)
    message = message_of(bytes([subcommand]), params, 2)
    if subcommand in _READ_ONLY and _by_persistent_token(chip, number, proof, message):
        return
    token = chip.authorize(number, proof, message, Permission.CREDENTIAL_MGMT)
    if token.rp_id is not None:
        _require_rp(chip, token.rp_id, params.map(2), subcommand)


def _by_persistent_token(
    chip: Chip, number: int | None, proof: bytes | None, message: bytes
) -> bool:
    """A pcmr token reads and does no more (CTAP 2.2 §6.5.2)."""
    if not chip.profile.persistent_token or proof is None:
        return False
    if number not in chip.profile.pin_protocols:
        return False
    return proves(PROTOCOLS[number](), chip.memory.persistent_token, message, proof)


def _require_rp(chip: Chip, rp_id: str, given: Params, subcommand: int) -> None:
    """A token bound to one relying party reaches only that one's passkeys (§6.8)."""
    if subcommand == _LIST:
        wanted = given.need(1, bytes)
        allowed = any(c.rp_id == rp_id and c.rp_hash == wanted for c in _resident(chip))
    else:
        allowed = subcommand in (_DELETE, _RENAME) and _find(chip, given).rp_id == rp_id
    if not allowed:
        raise CtapError(ERR.PIN_AUTH_INVALID)


def _resident(chip: Chip) -> list[Credential]:
    return [credential for credential in chip.memory.credentials if credential.discoverable]


def _metadata(chip: Chip, _given: Params) -> Reply:
    count = len(_resident(chip))
    return {1: count, 2: chip.profile.credential_slots - count}


def _rps(chip: Chip) -> list[Reply]:
    newest = {credential.rp_id: credential for credential in _resident(chip)}
    if not newest:
        raise CtapError(ERR.NO_CREDENTIALS)
    replies: list[Reply] = [{3: _rp(c), 4: c.rp_hash} for c in newest.values()]
    replies[0][5] = len(replies)
    return replies


def _rp(credential: Credential) -> dict[str, str]:
    name = credential.rp_name
    return {"id": credential.rp_id} | ({} if name is None else {"name": name})


def _credentials(chip: Chip, given: Params) -> list[Reply]:
    wanted = given.need(1, bytes)
    replies = [_entry(c) for c in _resident(chip) if c.rp_hash == wanted]
    if not replies:
        raise CtapError(ERR.NO_CREDENTIALS)
    replies[0][9] = len(replies)
    return replies


def _entry(credential: Credential) -> Reply:
    return {
        6: user_entity(credential, named=True),
        7: {"id": credential.id, "type": "public-key"},
        8: cose_key(credential),
        10: credential.protect,
    }


def user_entity(credential: Credential, named: bool) -> dict[str, object]:
    """The user as a site sees it; names only after user verification (§6.2.2)."""
    user: dict[str, object] = {"id": credential.user_id}
    if named and credential.user_name is not None:
        user["name"] = credential.user_name
    if named and credential.display_name is not None:
        user["displayName"] = credential.display_name
    return user


def cose_key(credential: Credential) -> dict[int, object]:
    """The public key as COSE ES256."""
    key = ec.derive_private_key(credential.secret, ec.SECP256R1())
    numbers = key.public_key().public_numbers()
    return {1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32), -3: numbers.y.to_bytes(32)}


def _find(chip: Chip, given: Params) -> Credential:
    if 2 not in given:
        raise CtapError(ERR.MISSING_PARAMETER)
    wanted = given.map(2).need("id", bytes)
    for credential in _resident(chip):
        if credential.id == wanted:
            return credential
    raise CtapError(ERR.NO_CREDENTIALS)


def _delete(chip: Chip, given: Params) -> Reply:
    chip.memory.credentials.remove(_find(chip, given))
    chip.credentials_changed()
    return {}


def _update(chip: Chip, given: Params) -> Reply:
    if 3 not in given:
        raise CtapError(ERR.MISSING_PARAMETER)
    old, user = _find(chip, given), given.map(3)
    if user.need("id", bytes) != old.user_id:
        raise CtapError(ERR.INVALID_PARAMETER)
    # An absent or empty name erases the old one (§6.8.6).
    name, display = user.get("name", str) or None, user.get("displayName", str) or None
    credentials = chip.memory.credentials
    credentials[credentials.index(old)] = replace(old, user_name=name, display_name=display)
    chip.credentials_changed()
    return {}


_SUBCOMMANDS: dict[int, Callable[[Chip, Params], Reply]] = {
    1: _metadata,
    2: lambda chip, _given: chip.begin_listing("rps", _rps(chip)),
    3: lambda chip, _given: chip.continue_listing("rps"),
    4: lambda chip, given: chip.begin_listing("credentials", _credentials(chip, given)),
    5: lambda chip, _given: chip.continue_listing("credentials"),
    6: _delete,
    7: _update,
}
