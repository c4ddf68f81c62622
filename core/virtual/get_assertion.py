"""authenticatorGetAssertion and GetNextAssertion (CTAP 2.3 §6.2, §6.3): signing in."""

from fido2.ctap import CtapError

from core.virtual.chip import ERR, Chip, Reply
from core.virtual.credential_management import user_entity
from core.virtual.make_credential import UP, UV, auth_data, sign
from core.virtual.params import Params
from core.virtual.person import Asking
from core.virtual.state import Credential, Permission
from core.virtual.user_checks import Request, require_presence, verify_user


def get_assertion(chip: Chip, params: Params) -> Asking[Reply]:
    """Sign with the newest credential that fits; the others follow on request."""
    request = Request(
        params.need(2, bytes),
        params.need(1, str),
        params.map(5),
        params.get(6, bytes),
        params.get(7, int),
        Permission.GET_ASSERTION,
    )
    presence = request.options.get("up", bool) is not False
    verified = yield from verify_user(chip, request)
    if chip.memory.always_uv and presence and not verified:
        raise CtapError(ERR.PUAT_REQUIRED)
    listed = params.maps(3)
    found = _candidates(chip, request.rp_id, listed, verified)
    if presence:
        yield from require_presence(chip, request)
    if not found:
        raise CtapError(ERR.NO_CREDENTIALS)
    flags = (UP if presence else 0) | (UV if verified else 0)
    chosen = found[:1] if listed else found
    replies = [_assertion(chip, c, flags, request.client_data_hash, verified) for c in chosen]
    if len(replies) > 1:
        replies[0][5] = len(replies)
    return chip.begin_listing("assertions", replies)


def get_next_assertion(chip: Chip, _params: Params) -> Reply:
    """The next of several accounts."""
    return chip.continue_listing("assertions")


def _candidates(chip: Chip, rp_id: str, listed: list[Params], verified: bool) -> list[Credential]:
    ids = {descriptor.need("id", bytes) for descriptor in listed}
    return [
        credential
        for credential in reversed(chip.memory.credentials)
        if credential.rp_id == rp_id
        and (credential.id in ids if listed else credential.discoverable)
        # credProtect 2 wants verification or a list, 3 verification (§12.1.1).
        and (verified or credential.protect < (3 if listed else 2))
    ]


def _assertion(
    chip: Chip, credential: Credential, flags: int, client_data_hash: bytes, verified: bool
) -> Reply:
    data = auth_data(chip, credential, flags)
    reply: Reply = {
        1: {"id": credential.id, "type": "public-key"},
        2: data,
        3: sign(credential, data + client_data_hash),
    }
    if credential.discoverable:
        reply[4] = user_entity(credential, named=verified)
    return reply
