"""Real keys or virtual ones; each side is imported only when it is used."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from core.audit.recorder import Recorder
from core.cli.arguments import Command, Order
from core.cli.jobs import Rehearse
from core.policy.model import AuditRules
from core.policy.resolve import Managed
from core.ports import Computer, KeyBus

_CARDS_WITHIN = 1.0
"""Seconds a command that looks once waits for card readers; a hanging one is then left out."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A bus, and in a demo the hands that go with it."""

    bus: KeyBus
    rehearse: Rehearse | None = None
    plug_next: Callable[[], Awaitable[None]] | None = None


def connect(order: Order) -> Connection:
    """Reach for the keys; raises ImportError or OSError where this computer cannot."""
    from core.device.bus import HostBus

    if not order.demo:
        from core.device.card_host import CardHost
        from core.device.hidapi_host import HidapiHost
        from core.device.hosts import Hosts

        usb, cards = HidapiHost(), CardHost()
        cards.settle(_CARDS_WITHIN)
        return Connection(HostBus(Hosts(usb, cards)))
    from core.cli.demo import Rehearsal, desk

    host = desk(order.scenario, with_fingers=order.command is Command.FINGERPRINTS)
    hands = Rehearsal(host, misses_touch=bool(order.scenario and order.scenario.untouched))
    return Connection(HostBus(host), hands, hands.plug_next)


def this_computer() -> Computer:
    """What `doctor` looks at; loads none of the libraries it looks for."""
    from core.audit.here import audit_log
    from core.doctor.probe import ThisComputer

    return ThisComputer(audit=lambda: audit_log(this_policy().policy.audit))


def this_recorder(rules: AuditRules) -> Recorder:
    """Writes down what jobs do, where the policy says."""
    from importlib.metadata import PackageNotFoundError, version

    from core.audit.here import recorder

    try:
        installed = version("keydesk") if rules.sinks else ""
    except PackageNotFoundError:
        installed = ""
    return recorder(rules, "keydeskctl", installed)


def this_policy() -> Managed:
    """What the organisation has decided for this computer."""
    from core.policy.sources import managed

    return managed()
