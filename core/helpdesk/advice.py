"""What an agent is told beyond the words on the screen; the tables of advice are made of these."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Advice:
    """About one code: why it comes, what to say to the caller, which codes may follow."""

    say: tuple[str, ...]
    """Spoken sentences: the verb first, one action each, at most 15 words."""
    causes: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
