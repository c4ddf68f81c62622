"""A very small screen reader: it sees a program through AT-SPI over D-Bus, and nothing else.

The interfaces are those of at-spi2-core: org.a11y.Bus gives the address of the accessibility bus,
on it every program answers org.a11y.atspi.Accessible and sends org.a11y.atspi.Event.*.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, TypeVar

from jeepney import DBusAddress, DBusErrorResponse, MatchRule, Message, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

T = TypeVar("T")

PATIENCE = 15.0
"""Seconds to wait for anything a program shows or says."""
_GLANCE = 0.1
"""Seconds between two looks where no event says that something changed."""

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_PASSWORD_TEXT = 40
_LABELLED_BY = 2
_ROOT = "/org/a11y/atspi/accessible/root"


class State(IntEnum):
    """Bits of AtspiStateType that matter here."""

    CHECKED = 4
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    VISIBLE = 30


@dataclass(frozen=True)
class Node:
    """One accessible object, asked anew each time."""

    reader: "Reader"
    owner: str
    path: str

    @property
    def name(self) -> str:
        return str(self._property("Name"))

    @property
    def description(self) -> str:
        return str(self._property("Description"))

    @property
    def identifier(self) -> str:
        return str(self._property("AccessibleId"))

    @property
    def role(self) -> str:
        return str(self._call(_ACCESSIBLE, "GetRoleName")[0])

    @property
    def hides_text(self) -> bool:
        """It is a password field (ATSPI_ROLE_PASSWORD_TEXT)."""
        return bool(self._call(_ACCESSIBLE, "GetRole")[0] == _PASSWORD_TEXT)

    @property
    def states(self) -> set[State]:
        low, high = self._call(_ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return {state for state in State if bits >> state & 1}

    @property
    def labels(self) -> list["Node"]:
        """What labels this object."""
        relations = self._call(_ACCESSIBLE, "GetRelationSet")[0]
        return [
            Node(self.reader, *ref)
            for kind, refs in relations
            if kind == _LABELLED_BY
            for ref in refs
        ]

    @property
    def extents(self) -> tuple[int, int, int, int]:
        """Place and size on the screen."""
        x, y, wide, high = self._call("org.a11y.atspi.Component", "GetExtents", "u", (0,))[0]
        return x, y, wide, high

    @property
    def children(self) -> list["Node"]:
        return [Node(self.reader, *ref) for ref in self._call(_ACCESSIBLE, "GetChildren")[0]]

    def walk(self) -> Iterator["Node"]:
        """This object and everything visible below it; what vanishes meanwhile is left out."""
        with suppress(DBusErrorResponse):
            if State.VISIBLE not in self.states:
                return
            yield self
            for child in self.children:
                yield from child.walk()

    def press(self) -> None:
        """Do what a click does."""
        actions = [name for name, _, _ in self._call(_ACTION, "GetActions")[0]]
        assert "Press" in actions, f"{self.identifier} can only do {actions}"
        self._call(_ACTION, "DoAction", "i", (actions.index("Press"),))

    @property
    def text(self) -> str:
        """What a text field shows a screen reader."""
        return str(self._call("org.a11y.atspi.Text", "GetText", "ii", (0, -1))[0])

    def write(self, text: str) -> None:
        """Replace the text of a field."""
        self._call("org.a11y.atspi.EditableText", "SetTextContents", "s", (text,))

    def _property(self, name: str) -> object:
        body = self._call("org.freedesktop.DBus.Properties", "Get", "ss", (_ACCESSIBLE, name))
        return body[0][1]

    def _call(
        self, interface: str, method: str, signature: str | None = None, body: tuple[Any, ...] = ()
    ) -> Any:
        address = DBusAddress(self.path, self.owner, interface)
        return self.reader.ask(new_method_call(address, method, signature, body))


class Reader:
    """Reads one program aloud: where the focus is, what is announced, what can be found."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            asked = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=PATIENCE)
            address = unwrap_msg(asked)[0]
        self._bus: DBusConnection = open_dbus_connection(address)
        self._events: deque[Message] = deque()
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._bus.filter(rule, queue=self._events)
        self.ask(message_bus.AddMatch(rule))
        self._app: Node | None = None
        self.focus: Node | None = None
        self.focus_moves = 0
        self.said: list[str] = []
        """Announcements, in the order they came."""
        registry = DBusAddress(
            "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
        )
        self.ask(new_method_call(registry, "RegisterEvent", "s", ("object:",)))

    def close(self) -> None:
        self._bus.close()

    def ask(self, call: Message) -> Any:
        """The body of the reply; DBusErrorResponse when there is none."""
        return unwrap_msg(self._bus.send_and_get_reply(call, timeout=PATIENCE))

    def follow(self, pid: int) -> None:
        """Wait until the program with this process id is on the accessibility bus."""
        self._app = self.until(lambda: self._find_app(pid))

    def windows(self) -> list[Node]:
        """The windows of the program."""
        assert self._app is not None
        return self._app.children

    def walk(self) -> Iterator[Node]:
        """Everything visible in the program."""
        for window in self.windows():
            yield from window.walk()

    def find(self, identifier: str) -> Node:
        """Wait for the object with this id."""
        return self.until(lambda: self._first(lambda node: node.identifier == identifier))

    def find_named(self, role: str, name: str) -> Node:
        """Wait for an object of this role whose name contains `name`."""
        return self.until(lambda: self._first(lambda node: node.role == role and name in node.name))

    def hear(self, words: str) -> None:
        """Wait until an announcement contains these words; forget it and those before it."""

        def heard() -> bool | None:
            for place, said in enumerate(self.said):
                if words in said:
                    del self.said[: place + 1]
                    return True
            return None

        self.until(heard)

    def until(self, look: Callable[[], T | None]) -> T:
        """Look again with every event until there is something to see."""
        deadline = time.monotonic() + PATIENCE
        while True:
            self._take_events()
            if (seen := look()) is not None:
                return seen
            assert time.monotonic() < deadline, f"nothing to see; heard {self.said}"
            with suppress(TimeoutError):
                self._bus.recv_messages(timeout=_GLANCE)

    def _take_events(self) -> None:
        with suppress(TimeoutError):
            while True:
                self._bus.recv_messages(timeout=0)
        while self._events:
            self._take(self._events.popleft())

    def _take(self, event: Message) -> None:
        fields = {field.name: value for field, value in event.header.fields.items()}
        kind, (detail, number, _, value, *_) = fields["member"], event.body
        if kind == "Announcement":
            self.said.append(value[1])
        elif kind == "StateChanged" and detail == "focused" and number:
            self.focus = Node(self, fields["sender"], fields["path"])
            self.focus_moves += 1

    def _first(self, wanted: Callable[[Node], bool]) -> Node | None:
        for node in self.walk():
            with suppress(DBusErrorResponse):
                if wanted(node):
                    return node
        return None

    def _find_app(self, pid: int) -> Node | None:
        desktop = Node(self, "org.a11y.atspi.Registry", _ROOT)
        for app in desktop.children:
            with suppress(DBusErrorResponse):
                if self.ask(message_bus.GetConnectionUnixProcessID(app.owner))[0] == pid:
                    return app
        return None
