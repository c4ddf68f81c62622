"""The hidraw world: an imitated /sys and /dev in which a client process finds virtual keys.

The client is an unmodified program; the keys live in this process, which is not preloaded.
"""

import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self

from core.virtual.key import VirtualKey
from core.virtual.profile import Profile
from tests.hidraw_world import preload, tree, uevent
from tests.hidraw_world.ioctl import Listener, OpenFile, PassThrough
from tests.hidraw_world.node import FORBIDDEN, READABLE, ClosedPort, Node, OpenNode


@dataclass(frozen=True, slots=True)
class Plugged:
    """A key that is plugged in now."""

    node: Node
    profile: Profile
    place: tree.Place

    @property
    def chain(self) -> tuple[tree.Device, ...]:
        """The devices it shows, in the order the kernel adds them."""
        return tree.chain(self.profile, self.place)


class World:
    """A computer with USB ports for virtual keys; a context manager.

    Clients have to end before the world does: `tests.hidraw_world.client.running` sees to that.
    """

    def __init__(self) -> None:
        self._libraries = preload.libraries()
        # Not pytest's folder: the path of a unix socket has at most 107 bytes.
        self.root = Path(tempfile.mkdtemp(prefix="kd-"))
        self._lock = threading.Lock()
        self._plugged: dict[VirtualKey, Plugged] = {}
        self._listeners: dict[str, Listener] = {}
        self._devnum = 1
        self._instances = count(1)
        self._seqnums = count(1)
        tree.add(self.root, tree.root_hub())
        (self.root / "sys/class/hidraw").mkdir(parents=True)
        (self.root / "dev/.node").mkdir(parents=True)
        self._listen("_default", PassThrough)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Unplug everything and leave nothing behind."""
        for key in tuple(self._plugged):
            self.unplug(key)
        for listener in self._listeners.values():
            listener.close()
        shutil.rmtree(self.root)

    def env(self) -> dict[str, str]:
        """The environment of a client."""
        return os.environ | {"UMOCKDEV_DIR": str(self.root), "LD_PRELOAD": self._libraries}

    def plug(self, key: VirtualKey, *, port: str | None = None, deny: bool = False) -> str:
        """Plug a key in, at the first free port, and return its node; `deny` gives EACCES."""
        with self._lock:
            node = Node(key)
            node.allow(FORBIDDEN if deny else READABLE)
            places = [other.place for other in self._plugged.values()]
            place = tree.Place(
                port=port or _first_free("1-{}", 1, (used.port for used in places)),
                devnum=self._next_devnum({used.devnum for used in places}),
                instance=next(self._instances),
                node=_first_free("hidraw{}", 0, (used.node for used in places)),
                rdev=node.rdev,
            )
            plugged = self._plugged[key] = Plugged(node, key.profile, place)
            self._listen(f"dev/{place.node}", lambda: self._open(place.node))
            self._show(plugged)
        return f"/dev/{place.node}"

    def unplug(self, key: VirtualKey) -> None:
        """Pull a key out, in the kernel's order: gone from /sys first, events last."""
        with self._lock:
            plugged = self._plugged.pop(key)
            plugged.node.power_off()
            self._hide(plugged)
            plugged.node.hang_up()
            for device in reversed(plugged.chain):
                self._tell("remove", device)

    def permit(self, key: VirtualKey) -> None:
        """Give a denied node its permissions, as udev does some time after the node appeared."""
        with self._lock:
            plugged = self._plugged[key]
            plugged.node.allow(READABLE)
            self._tell("change", plugged.chain[-1])

    def _next_devnum(self, used: set[int]) -> int:
        """Count as the kernel does: upwards, and from the start again after 127 (hub.c)."""
        order = (*range(self._devnum + 1, 128), *range(2, 128))
        self._devnum = next(number for number in order if number not in used)
        return self._devnum

    def _show(self, plugged: Plugged) -> None:
        name = plugged.place.node
        (self.root / "dev" / name).symlink_to(plugged.node.tty)
        # Where the preload's stat looks up the device number.
        rdev = plugged.place.rdev
        (self.root / "dev/.node" / name).symlink_to(f"{os.major(rdev)}:{os.minor(rdev)}")
        for device in plugged.chain:
            tree.add(self.root, device)
            self._tell("add", device)

    def _hide(self, plugged: Plugged) -> None:
        name = plugged.place.node
        (self.root / "dev" / name).unlink()
        (self.root / "dev/.node" / name).unlink()
        for device in reversed(plugged.chain):
            tree.remove(self.root, device)

    def _tell(self, action: str, device: tree.Device) -> None:
        known = {"ACTION": action, "DEVPATH": device.path, "SUBSYSTEM": device.subsystem}
        known |= device.uevent
        if "DEVNAME" in known:
            known["DEVNAME"] = f"/dev/{known['DEVNAME']}"
        known["SEQNUM"] = str(next(self._seqnums))
        uevent.multicast(self.root, uevent.packet(known))

    def _listen(self, name: str, opened: Callable[[], OpenFile]) -> None:
        if name not in self._listeners:
            self._listeners[name] = Listener(self.root / "ioctl" / name, opened)

    def _open(self, name: str) -> OpenFile:
        # Without the lock: plug() holds it while it waits for nobody.
        for plugged in tuple(self._plugged.values()):
            if plugged.place.node == name:
                return OpenNode(plugged.node, plugged.profile, plugged.place)
        return ClosedPort()


def _first_free(pattern: str, start: int, used: Iterable[str]) -> str:
    taken = set(used)
    return next(name for number in count(start) if (name := pattern.format(number)) not in taken)
