"""Where events go. A sink writes one event at a time, blocks, and raises OSError when it cannot."""

from dataclasses import dataclass
from typing import Protocol

from core.audit.chain import ChainKey
from core.audit.event import Event, Origin
from core.audit.fields import fields
from core.json_view import Object


@dataclass(frozen=True, slots=True)
class Entry:
    """An event on its way into the sinks."""

    event: Event
    origin: Origin
    session: str
    key: ChainKey | None
    """None where the place it is kept in cannot be reached; then no key of a person is named."""

    @property
    def told(self) -> Object:
        """The event as JSON."""
        hide = self.key.hide if self.key else None
        return fields(self.event, self.origin, self.session, hide)

    @property
    def sentence(self) -> str:
        """The event in a few English words: what reads logs does not speak our languages."""
        result = self.event.result or self.event.phase
        code = f" ({self.event.code})" if self.event.code else ""
        return f"{self.event.action}: {result}{code}"


class Sink(Protocol):
    """One place events go to."""

    def write(self, entry: Entry) -> None:
        """Write an event; when it returns, the place has taken it."""
        ...

    def probe(self) -> None:
        """Could an event be written now? Writes none, and raises OSError where it could not."""
        ...

    def close(self) -> None:
        """Let go of what is held open."""
        ...
