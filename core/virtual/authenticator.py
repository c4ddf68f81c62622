"""One CTAP2 command in, one reply out (CTAP 2.3 §6): parsing, dispatch and status bytes."""

from collections.abc import Generator

from fido2 import cbor
from fido2.ctap import CtapError

from core.virtual.bio import bio_enrollment
from core.virtual.chip import ERR, Chip, Handler, Reply
from core.virtual.client_pin import client_pin
from core.virtual.config import authenticator_config
from core.virtual.credential_management import credential_management
from core.virtual.get_assertion import get_assertion, get_next_assertion
from core.virtual.info import get_info
from core.virtual.make_credential import make_credential
from core.virtual.params import Params
from core.virtual.person import Asking, working
from core.virtual.reset import reset, selection

_COMMANDS: dict[int, Handler] = {
    0x01: make_credential,
    0x02: get_assertion,
    0x04: lambda chip, _params: get_info(chip),
    0x06: client_pin,
    0x07: reset,
    0x08: get_next_assertion,
    0x09: bio_enrollment,
    0x0A: credential_management,
    0x0B: selection,
    0x0D: authenticator_config,
}
# Two commands of the 2.1 preview lived on under other numbers.
_FINAL = (0x09, 0x0A)
_PREVIEW: dict[int, Handler] = {0x40: bio_enrollment, 0x41: credential_management}


def serve(chip: Chip, request: bytes) -> Asking[bytes]:
    """Run one request to its reply: a status byte and, on success, CBOR."""
    try:
        yield from working(chip.profile.latency)
        reply = yield from _run(chip, request)
    except CtapError as error:
        return bytes([error.code])
    return bytes([ERR.SUCCESS]) + (cbor.encode(reply) if reply else b"")


def _run(chip: Chip, request: bytes) -> Asking[Reply]:
    if len(request) > chip.profile.max_msg_size:
        raise CtapError(ERR.REQUEST_TOO_LARGE)
    chip.session.serial += 1
    handler = _handler(chip, request[0])
    reply = handler(chip, Params.decode(request[1:]))
    if isinstance(reply, Generator):
        return (yield from reply)
    return reply


def _handler(chip: Chip, command: int) -> Handler:
    if chip.profile.preview and command in _PREVIEW:
        return _PREVIEW[command]
    if command not in _COMMANDS or (command in _FINAL and not chip.profile.modern):
        raise CtapError(ERR.INVALID_COMMAND)
    return _COMMANDS[command]
