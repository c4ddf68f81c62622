"""How long a request may take. CTAPHID fixes none of it for the host; all are seconds."""

from dataclasses import dataclass

SLICE = 0.05
"""Longest single read, and so the longest time until a cancel is seen."""
FIRST_PACKET = 3.0
"""Longest silence; Chromium and libfido2 use similar ones."""
TOUCH_PACKET = 40.0
"""The same while a person has to act: a key without keepalives is silent for half a minute then."""
NEXT_PACKET = 1.0
GRACE = 0.5
"""How long a key may take to answer a cancel: five keepalive periods."""
WITHOUT_TOUCH = 10.0
WITH_TOUCH = 90.0
BUSY_PAUSE = 0.1
BUSY_LIMIT = 5.0


@dataclass(slots=True)
class Wait:
    """Deadlines of one request."""

    channel: int
    touch: bool
    silence: float
    packet_by: float
    end: float
    cancel_sent: bool = False

    @classmethod
    def begin(cls, channel: int, now: float, touch: bool) -> "Wait":
        """A request went out; `touch` says that a person has to act before its reply."""
        silence = TOUCH_PACKET if touch else FIRST_PACKET
        longest = WITH_TOUCH if touch else WITHOUT_TOUCH
        return cls(channel, touch, silence, now + silence, now + longest)
