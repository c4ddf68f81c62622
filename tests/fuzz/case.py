"""A session of a few requests with a key that answers properly, nearly, or not at all.

Everything in it follows from its seed; its time passes only in reads.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from threading import Event

from fido2 import cbor

from core.device.session import Session
from core.errors import OperationError, Problem
from core.model import Attachment, Secret
from core.virtual.framing import BROADCAST, Cmd, frame
from tests.core.device.scripted import Later, Report, ScriptedPipe, init_reply
from tests.fuzz import replies, spoil

_SEAT = Attachment("/dev/fuzz", "1-1", "1", 1, 2, 3, "maker", "key", "serial")
_OLD, _NEW = Secret("2468"), Secret("135790")
_TRIES = {(6, 3), (6, 4), (6, 5), (6, 9)}
"""clientPIN requests that spend or change a PIN."""

LONGEST = 300.0
"""Seconds of a key's time one request may take: a touch, its grace, INIT and a BUSY before it."""

Deed = Callable[[Session], object]

_DEEDS: dict[str, Deed] = {
    "row": Session.row,
    "reread": Session.reread,
    "status": Session.pin_status,
    "set": lambda session: session.set_pin(_NEW),
    "change": lambda session: session.change_pin(_OLD, _NEW),
    "unlock": lambda session: session.unlock(_OLD),
    "lock": Session.lock,
    "sensor": lambda session: session.fingers.sensor(),
    "list": lambda session: session.fingers.templates(),
    "begin": lambda session: session.fingers.begin(),
    "next": lambda session: session.fingers.next(b"finger"),
    "cancel": lambda session: session.fingers.cancel(),
    "rename": lambda session: session.fingers.rename(b"finger", "Thumb"),
    "remove": lambda session: session.fingers.remove(b"finger"),
    "reset": lambda session: session.reset(lambda waiting: None),
    "wink": Session.wink,
    "alive": Session.require_alive,
}
_FINGERS = ("unlock", "sensor", "list", "begin", "next", "rename", "remove", "cancel")


class Crash(Exception):  # noqa: N818 - it is what fuzzing looks for
    """A rule that was broken."""


@dataclass
class Run:
    """A key of the given seed and the session with it; each of its replies is a case."""

    seed: int
    replies: int = 0
    met: Counter[str] = field(default_factory=Counter)
    """How its requests ended: "done" or a Problem."""

    def __post_init__(self) -> None:
        self._rng = Random(self.seed)  # noqa: S311 - not a secret, a seed that can be repeated
        self._spoil = self._rng.choice((0.1, 0.3, 0.7))
        self._pipe = ScriptedPipe(self._answer, init=self._answer, on_read=self._maybe_cancel)
        self._cancel = Event()
        self._channel = 0x01020304

    def play(self) -> None:
        """Play it; whatever it raises is a crash."""
        session = Session(_SEAT, self._pipe, self._pipe.clock, self._cancel)
        # Whoever cannot read a key reads it again.
        if not any(self._do("open", Session.open, session) for _ in range(3)):
            return
        if self._rng.random() < 0.5:
            names: Iterable[str] = _FINGERS
        else:
            names = self._rng.choices(list(_DEEDS), k=self._rng.randint(1, 6))
        for name in names:
            if not self._do(name, _DEEDS[name], session) and name == "unlock":
                return  # Without a token the rest ends in one way only.

    def _do(self, name: str, deed: Deed, session: Session) -> bool:
        begun, sent = self._pipe.clock(), len(self._pipe.requests)
        ending = "done"
        try:
            deed(session)
        except OperationError as error:
            ending = error.failure.problem.value
            if error.failure.problem is Problem.UNEXPECTED:
                raise Crash(f"{name}: {error.failure.detail}") from error
        if self._pipe.clock() - begun > LONGEST:
            raise Crash(f"{name} took {self._pipe.clock() - begun:.0f} s")
        if sum(map(_spends, self._pipe.requests[sent:])) > 1:
            raise Crash(f"{name} spent two tries")
        _check(session)
        self._cancel.clear()
        self.met[ending] += 1
        return ending == "done"

    def _answer(self, command: int, message: bytes) -> Iterable[Report | Later]:
        self.replies += 1
        channel = int.from_bytes(self._pipe.written[-1][:4], "big")
        if command == Cmd.INIT:
            self._channel += 1
            whole: spoil.Packets = [*init_reply(message, self._channel, self._capabilities())]
            channel = BROADCAST
        else:
            reply = replies.proper(self._rng, command, message)
            if self._rng.random() < self._spoil:
                reply = spoil.message(self._rng, reply)
            whole = [*frame(channel, command, reply)]
        if self._rng.random() < self._spoil / 3:
            whole = spoil.packets(self._rng, channel, whole)
        return whole

    def _capabilities(self) -> int:
        return 0x05 if self._rng.random() < 0.95 else self._rng.randrange(256)

    def _maybe_cancel(self) -> None:
        if self._rng.random() < 0.001:
            self._cancel.set()


def _spends(request: tuple[int, bytes]) -> bool:
    command, message = request
    if command != Cmd.CBOR or message[0] != 6:
        return False
    params = cbor.decode(message[1:])
    assert isinstance(params, dict)
    return (6, params[2]) in _TRIES


def _check(session: Session) -> None:
    """What is known of the key afterwards can be shown and reckoned with."""
    info, pin = session.key.info, session.key.pin
    if info is None:
        return
    told = [*info.versions, *info.extensions, *info.transports, *info.options]
    told += [text for row in (*info.raw, *info.certifications) for text in row]
    if not all(text.isprintable() for text in (*told, info.pin_complexity_policy_url or "")):
        raise Crash("text that cannot be shown")
    if not (4 <= pin.min_length <= 63 and 4 <= pin.max_length <= 63):
        raise Crash("PIN limits out of range")
    if pin.retries is not None and not 0 <= pin.retries <= 255:
        raise Crash("tries out of range")
