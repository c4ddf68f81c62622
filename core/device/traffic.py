"""Writes down what goes to and from a key, for support: without its secrets, and only when asked.

What is replaced is replaced here, on the thread of the key: no secret leaves the device layer, and
whoever listens gets text only. With nobody listening a command costs one comparison more.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fido2.ctap import CtapError

from core.device import cbor
from core.device.diagnostic import diagnostic
from core.device.faults import FAULTS, MISSHAPEN
from core.device.traffic_fields import COMMANDS, NOTHING, Fields, Rule, Shown
from core.errors import OperationError
from core.ports import Clock, Exchange, Listener
from core.text import plain

REPLACED = "..."
"""What stands for a replaced value; an ellipsis in CBOR's diagnostic notation for literals."""
_LIMIT = 2000


@dataclass(slots=True)
class Switch:
    """Whether somebody listens; one for all keys of a bus, set from any thread."""

    listener: Listener | None = None


class Tap:
    """The listening place at one key."""

    def __init__(self, switch: Switch, key_id: str, clock: Clock) -> None:
        self._switch = switch
        self._key_id = key_id
        self._clock = clock

    def follow(self, request: bytes, call: Callable[[bytes], bytes]) -> bytes:
        """Send a request, and tell the listener, if there is one."""
        listener = self._switch.listener
        if listener is None:
            return call(request)
        began, reply, ended = self._clock(), b"", ""
        try:
            reply = call(request)
        except (OperationError, *FAULTS) as error:
            ended = _name(error)
            raise
        finally:
            seconds = self._clock() - began
            listener(_exchange(self._key_id, seconds, request, reply, ended or "no answer"))
        return reply


def _name(error: BaseException) -> str:
    match error:
        case OperationError():
            return error.failure.problem.value
        case CtapError():
            return _status(int(error.code))
        case _:
            return type(error).__name__


def _exchange(key_id: str, seconds: float, request: bytes, reply: bytes, ended: str) -> Exchange:
    name, asked, answered = COMMANDS.get(request[0], ("unknown command", NOTHING, NOTHING))
    pen = _Pen()
    return Exchange(
        key_id=key_id,
        command=f"0x{request[0]:02X} {name}",
        seconds=seconds,
        status=_status(reply[0]) if reply else ended,
        request=pen.message(request[1:], asked),
        reply=pen.message(reply[1:], answered),
        replaced=tuple(sorted(pen.replaced)),
    )


def _status(code: int) -> str:
    known = code in CtapError.ERR._value2member_map_
    return f"0x{code:02X} {CtapError.ERR(code).name if known else 'unlisted'}"


@dataclass(slots=True)
class _Pen:
    """Writes messages, and remembers which fields it did not write."""

    replaced: set[str] = field(default_factory=set)

    def message(self, content: bytes, fields: Fields) -> str:
        """The content of a message; empty where there is none."""
        if not content:
            return ""
        try:
            value = cbor.decode(content)
        except MISSHAPEN:
            return f"/ {len(content)} bytes that are no CBOR / {REPLACED}"
        return plain(self._map(value, fields), _LIMIT)

    def _map(self, value: object, fields: Fields) -> str:
        if not isinstance(value, Mapping):
            return self._gone("message")
        return "{" + ", ".join(self._member(*each, fields) for each in value.items()) + "}"

    def _member(self, key: object, value: object, fields: Fields) -> str:
        """A field that is not known may have a telling key, too."""
        number = key if type(key) is int else None
        if number is None or number not in fields.names:
            told = str(number) if number is not None else REPLACED
            return f"/ unknown / {told}: {self._gone('unknown field')}"
        name = fields.names[number]
        return f"/ {name} / {number}: {self._value(name, value, fields.rules[number])}"

    def _value(self, name: str, value: object, rule: Rule) -> str:
        match rule:
            case Fields():
                return self._map(value, rule) if isinstance(value, Mapping) else self._gone(name)
            case Shown.WHOLE:
                return diagnostic(value)
            case Shown.NUMBER if value is None or isinstance(value, int | float):
                return diagnostic(value)
            case _:
                return self._gone(name)

    def _gone(self, name: str) -> str:
        self.replaced.add(name)
        return REPLACED
