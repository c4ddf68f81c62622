"""Which fields of CTAP2 messages may be written down: whatever is not on this list is replaced.

Numbers and names are those of CTAP 2.3 §6. A field that is named here as None is known, and hidden;
one that is not named at all is hidden as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from core.device.getinfo import MEMBERS


class Shown(Enum):
    """How much of a field is written down."""

    NUMBER = auto()
    """Numbers, flags and nothing: no text and no bytes, whatever the key says instead."""
    WHOLE = auto()


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one map by their numbers; one without a rule is replaced."""

    names: Mapping[int, str] = field(default_factory=dict)
    rules: "Mapping[int, Rule]" = field(default_factory=dict)


Rule = Shown | Fields | None


def _fields(*known: tuple[int, str, Rule]) -> Fields:
    return Fields(
        {number: name for number, name, _ in known}, {number: rule for number, _, rule in known}
    )


NUMBER, WHOLE = Shown.NUMBER, Shown.WHOLE
NOTHING: Final = Fields()

# encIdentifier and encCredStoreState tell one key from all others (§6.4).
_OF_ONE_KEY = {"encIdentifier", "encCredStoreState"}
_GET_INFO = _fields(
    *((number, name, None if name in _OF_ONE_KEY else WHOLE) for number, name in MEMBERS.items())
)

_CLIENT_PIN = _fields(
    (1, "pinUvAuthProtocol", NUMBER),
    (2, "subCommand", NUMBER),
    (3, "keyAgreement", None),
    (4, "pinUvAuthParam", None),
    (5, "newPinEnc", None),
    (6, "pinHashEnc", None),
    (9, "permissions", NUMBER),
    (10, "rpId", None),
)
_CLIENT_PIN_REPLY = _fields(
    (1, "keyAgreement", None),
    (2, "pinUvAuthToken", None),
    (3, "pinRetries", NUMBER),
    (4, "powerCycleState", NUMBER),
    (5, "uvRetries", NUMBER),
)

_FINGER_PARAMETERS = _fields(
    (1, "templateId", None),
    (2, "templateFriendlyName", None),
    (3, "timeoutMilliseconds", NUMBER),
)
_BIO = _fields(
    (1, "modality", NUMBER),
    (2, "subCommand", NUMBER),
    (3, "subCommandParams", _FINGER_PARAMETERS),
    (4, "pinUvAuthProtocol", NUMBER),
    (5, "pinUvAuthParam", None),
    (6, "getModality", NUMBER),
)
_BIO_REPLY = _fields(
    (1, "modality", NUMBER),
    (2, "fingerprintKind", NUMBER),
    (3, "maxCaptureSamplesRequiredForEnroll", NUMBER),
    (4, "templateId", None),
    (5, "lastEnrollSampleStatus", NUMBER),
    (6, "remainingSamples", NUMBER),
    (7, "templateInfos", None),
    (8, "maxTemplateFriendlyName", NUMBER),
)

_PASSKEYS = _fields(
    (1, "subCommand", NUMBER),
    (2, "subCommandParams", None),
    (3, "pinUvAuthProtocol", NUMBER),
    (4, "pinUvAuthParam", None),
)
_PASSKEYS_REPLY = _fields(
    (1, "existingResidentCredentialsCount", NUMBER),
    (2, "maxPossibleRemainingResidentCredentialsCount", NUMBER),
    (3, "rp", None),
    (4, "rpIDHash", None),
    (5, "totalRPs", NUMBER),
    (6, "user", None),
    (7, "credentialID", None),
    (8, "publicKey", None),
    (9, "totalCredentials", NUMBER),
    (10, "credProtect", NUMBER),
    (11, "largeBlobKey", None),
    (12, "thirdPartyPayment", NUMBER),
)

_CONFIG = _fields(
    (1, "subCommand", NUMBER),
    (
        2,
        "subCommandParams",
        _fields(
            (1, "newMinPINLength", NUMBER),
            (2, "minPinLengthRPIDs", None),
            (3, "forceChangePin", NUMBER),
            (4, "pinComplexityPolicy", NUMBER),
        ),
    ),
    (3, "pinUvAuthProtocol", NUMBER),
    (4, "pinUvAuthParam", None),
)

_MAKE = _fields(
    (1, "clientDataHash", None),
    (2, "rp", None),
    (3, "user", None),
    (4, "pubKeyCredParams", None),
    (5, "excludeList", None),
    (6, "extensions", None),
    (7, "options", None),
    (8, "pinUvAuthParam", None),
    (9, "pinUvAuthProtocol", NUMBER),
    (10, "enterpriseAttestation", NUMBER),
)
_MAKE_REPLY = _fields(
    (1, "fmt", None),
    (2, "authData", None),
    (3, "attStmt", None),
    (4, "epAtt", NUMBER),
    (5, "largeBlobKey", None),
    (6, "unsignedExtensionOutputs", None),
)
_GET = _fields(
    (1, "rpId", None),
    (2, "clientDataHash", None),
    (3, "allowList", None),
    (4, "extensions", None),
    (5, "options", None),
    (6, "pinUvAuthParam", None),
    (7, "pinUvAuthProtocol", NUMBER),
)
_GET_REPLY = _fields(
    (1, "credential", None),
    (2, "authData", None),
    (3, "signature", None),
    (4, "user", None),
    (5, "numberOfCredentials", NUMBER),
    (6, "userSelected", NUMBER),
    (7, "largeBlobKey", None),
    (8, "unsignedExtensionOutputs", None),
)
_BLOBS = _fields(
    (1, "get", NUMBER),
    (2, "set", None),
    (3, "offset", NUMBER),
    (4, "length", NUMBER),
    (5, "pinUvAuthParam", None),
    (6, "pinUvAuthProtocol", NUMBER),
)

COMMANDS: Final[Mapping[int, tuple[str, Fields, Fields]]] = {
    0x01: ("makeCredential", _MAKE, _MAKE_REPLY),
    0x02: ("getAssertion", _GET, _GET_REPLY),
    0x04: ("getInfo", NOTHING, _GET_INFO),
    0x06: ("clientPIN", _CLIENT_PIN, _CLIENT_PIN_REPLY),
    0x07: ("reset", NOTHING, NOTHING),
    0x08: ("getNextAssertion", NOTHING, _GET_REPLY),
    0x09: ("bioEnrollment", _BIO, _BIO_REPLY),
    0x0A: ("credentialManagement", _PASSKEYS, _PASSKEYS_REPLY),
    0x0B: ("selection", NOTHING, NOTHING),
    0x0C: ("largeBlobs", _BLOBS, _fields((1, "config", None))),
    0x0D: ("config", _CONFIG, NOTHING),
    0x40: ("bioEnrollment (preview)", _BIO, _BIO_REPLY),
    0x41: ("credentialManagement (preview)", _PASSKEYS, _PASSKEYS_REPLY),
}
"""Command -> its name, what may be written down of its request, and of its reply."""
