"""Where policies are found on this computer; nothing is judged here but who may write them."""

import sys
from collections.abc import Sequence

from core.policy.resolve import Found, Managed, Refused, resolve


def places() -> Sequence[Found | Refused]:
    """Everything that was decided for this computer and this person by the organisation."""
    if sys.platform == "win32":
        from core.policy import sources_windows

        return sources_windows.places(sources_windows.ThisRegistry())
    if sys.platform == "darwin":
        from core.policy import sources_macos

        return sources_macos.places()
    from core.policy import sources_linux

    return sources_linux.places()


def managed(more: Sequence[Found] = ()) -> Managed:
    """The policy of this computer; `more` is the command line and the person's own settings."""
    return resolve([*places(), *more])
