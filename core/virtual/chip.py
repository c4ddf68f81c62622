"""The state of a virtual key and the few rules that several command groups share.

These are PIN/UV auth tokens (CTAP 2.3 §6.5.2), whether a user can be verified, and the cursor of a
listing that goes on from command to command.
"""

import hmac
from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric import ec
from fido2.ctap import CtapError
from fido2.ctap2.pin import PinProtocol, PinProtocolV1, PinProtocolV2

from core.ports import Clock
from core.virtual.params import Params
from core.virtual.person import Asking
from core.virtual.profile import Profile
from core.virtual.state import Cursor, Memory, Permission, Session, Token

ERR = CtapError.ERR
PROTOCOLS: dict[int, type[PinProtocolV1]] = {1: PinProtocolV1, 2: PinProtocolV2}

_LISTING_LIFE = 30.0
_P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


Reply = dict[int, object]


class Chip:
    """The state of one key and the rules that all command groups share."""

    def __init__(self, profile: Profile, clock: Clock, rng: Callable[[int], bytes]) -> None:
        self.profile = profile
        self.clock = clock
        self.rng = rng
        self.memory = self._factory_state()
        self.session = self._fresh_session()

    def erase(self) -> None:
        """Back to the factory state (§6.6); tokens and listings end as well."""
        self.memory = self._factory_state()
        self.session.token = self.session.cursor = self.session.enrolment = None
        self.session.wrong_pins = 0

    def power_up(self, transport: str) -> None:
        """The time in which a reset is taken begins."""
        self.session.powered_at = self.clock()
        self.session.transport = transport

    def power_down(self) -> None:
        """Lose everything volatile."""
        self.session = self._fresh_session()

    def new_scalar(self) -> int:
        """A private P-256 scalar."""
        return int.from_bytes(self.rng(32)) % (_P256_ORDER - 1) + 1

    def renew_key_agreement(self) -> None:
        """Make shared secrets of earlier commands worthless (§6.5.5.6)."""
        self.session.key_agreement = ec.derive_private_key(self.new_scalar(), ec.SECP256R1())

    def new_template_id(self) -> bytes:
        """An id that no fingerprint has yet."""
        while (template := self.rng(4)) in self.memory.templates:
            pass
        return template

    @property
    def uv_ready(self) -> bool:
        """A sensor with at least one fingerprint."""
        return self.profile.sensor is not None and bool(self.memory.templates)

    @property
    def protected(self) -> bool:
        """Some form of user verification is set up."""
        return self.memory.pin_hash is not None or self.uv_ready

    def issue_token(self, protocol: int, permissions: Permission, rp_id: str | None) -> Token:
        """A new token; every other one dies with it (§6.5.5.7)."""
        modern = self.profile.pin_uv_auth_token
        token = Token(protocol, self.rng(32), permissions, rp_id, self.clock(), ages=modern)
        self.session.token = token
        return token

    def revoke_tokens(self) -> None:
        """After a PIN change or a forced one: the persistent token goes too."""
        self.session.token = None
        self.memory.persistent_token = self.rng(32)

    def credentials_changed(self) -> None:
        """Give encCredStoreState a new content."""
        self.memory.store_state = self.rng(16)

    def verify(self, number: int, param: bytes, message: bytes) -> Token:
        """The token in use, when `param` proves knowledge of it."""
        self.protocol(number)
        token = self.session.token
        if token is None or not token.alive(self.clock()) or token.protocol != number:
            raise CtapError(ERR.PIN_AUTH_INVALID)
        if not proves(PROTOCOLS[number](), token.value, message, param):
            raise CtapError(ERR.PIN_AUTH_INVALID)
        token.used = True
        return token

    def authorize(
        self, protocol: int | None, param: bytes | None, message: bytes, permission: Permission
    ) -> Token:
        """The check in front of every management command."""
        if param is None:
            raise CtapError(ERR.PUAT_REQUIRED)
        if protocol is None:
            raise CtapError(ERR.MISSING_PARAMETER)
        token = self.verify(protocol, param, message)
        if permission not in token.permissions:
            raise CtapError(ERR.PIN_AUTH_INVALID)
        return token

    def protocol(self, number: int) -> PinProtocol:
        """A PIN/UV auth protocol this key offers."""
        if number not in self.profile.pin_protocols:
            raise CtapError(ERR.INVALID_PARAMETER)
        return PROTOCOLS[number]()

    def begin_listing(self, command: str, replies: list[Reply]) -> Reply:
        """The first reply of a listing; the others wait for `continue_listing`."""
        self.session.cursor = Cursor(
            command, replies[1:], self.session.serial, self.clock() + _LISTING_LIFE
        )
        return replies[0]

    def continue_listing(self, command: str) -> Reply:
        """The next reply; any other command in between ended the listing (§6.8.3)."""
        cursor, serial = self.session.cursor, self.session.serial
        if cursor is None or cursor.command != command or cursor.serial != serial - 1:
            raise CtapError(ERR.NOT_ALLOWED)
        if self.clock() > cursor.until or not cursor.replies:
            raise CtapError(ERR.NOT_ALLOWED)
        cursor.serial, cursor.until = serial, self.clock() + _LISTING_LIFE
        return cursor.replies.pop(0)

    def _factory_state(self) -> Memory:
        profile = self.profile
        return Memory(
            pin_retries=profile.pin_retries,
            uv_retries=profile.sensor.uv_retries if profile.sensor else 0,
            min_pin_length=profile.min_pin_length,
            always_uv=bool(profile.always_uv),
            long_touch=bool(profile.long_touch),
            complexity=bool(profile.complexity),
            identifier=self.rng(16),
            persistent_token=self.rng(32),
            store_state=self.rng(16),
        )

    def _fresh_session(self) -> Session:
        key = ec.derive_private_key(self.new_scalar(), ec.SECP256R1())
        return Session(powered_at=self.clock(), key_agreement=key)


def proves(protocol: PinProtocol, secret: bytes, message: bytes, param: bytes) -> bool:
    """Whether `param` authenticates `message` under `secret`, compared in constant time."""
    return hmac.compare_digest(protocol.authenticate(secret, message), param)


def subcommand_message(prefix: bytes, params: Params, key: int) -> bytes:
    """What a subcommand authenticates: a prefix and its parameters, where it has any."""
    return prefix + params.encoded(key)


# A command that needs nobody answers at once, another one asks first.
Handler = Callable[[Chip, Params], Reply | Asking[Reply]]
