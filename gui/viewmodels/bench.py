"""The bench of demo mode: the hands of a person, for virtual keys."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from core.translate import mark, tr
from core.virtual.demo import DEMO_PIN, lay_demo, spare_keys
from core.virtual.host import VirtualHost
from core.virtual.key import VirtualKey
from core.virtual.person import Finger
from core.virtual.scenarios import SCENARIOS, Scenario
from gui.models.rows import BenchKeys, BenchRow
from gui.qml import Property, QmlUncreatable

QML_IMPORT_NAME = "Keydesk"
QML_IMPORT_MAJOR_VERSION = 1

LOOK = 200
"""Milliseconds between two looks at what the virtual keys wait for."""

HELD = 5600
"""Milliseconds that "hold" keeps the finger on the key: a little over the 5 s of a long touch."""

_FINGERS = {"good": Finger.GOOD, "bad": Finger.BAD, "foreign": Finger.FOREIGN}

_NOTES = {
    "twin": mark("Bench", "A twin of the new key"),
    "latest": mark("Bench", "CTAP 2.3, long touch for reset"),
    "preview": mark("Bench", "Preview firmware with fingerprints"),
    "u2f-only": mark("Bench", "Second factor only"),
    "no-permission": mark("Bench", "No permission to open it"),
    "busy": mark("Bench", "Used by another program"),
    "nonsense": mark("Bench", "Answers nonsense"),
    "silent": mark("Bench", "Never answers"),
    "pin-blocked": mark("Bench", "PIN blocked"),
    "pin-soft-blocked": mark("Bench", "Three wrong PINs in a row"),
    "pin-must-change": mark("Bench", "PIN must be changed ({pin})"),
}

_ON_THE_DESK = (
    mark("Bench", "New, with a fingerprint sensor"),
    mark("Bench", "In use, PIN {pin}"),
    mark("Bench", "Older, without fingerprints"),
)

_WITH_PIN = mark("Bench", "PIN {pin}")
_WITHOUT_PIN = mark("Bench", "No PIN")
_OWN_PIN = mark("Bench", "A PIN of your own")
_ABOUT_PIN = frozenset(
    {
        _WITH_PIN,
        _WITHOUT_PIN,
        _ON_THE_DESK[1],
        *(_NOTES[name] for name in ("pin-blocked", "pin-soft-blocked", "pin-must-change")),
    }
)
"""Notes that are true only while the key has the PIN it was laid out with."""

_FREE = mark("Bench", "Free practice")
_FREE_TEXT = mark("Bench", "Virtual keys only; the buttons are your hands. F6 leads here and back.")

FREE_PRACTICE = Scenario("", _FREE, _FREE_TEXT, (), lay_demo)
"""The desk of `--demo` without a scenario, with the drawer."""

_CHOICES = (FREE_PRACTICE, *SCENARIOS)


@QmlElement
@QmlUncreatable("Made by Desk")
class Bench(QObject):
    """Plugs and unplugs virtual keys, touches them and lays fingers on them."""

    keysChanged = Signal()
    autoTouchChanged = Signal()
    scenarioChanged = Signal()
    told = Signal()

    def __init__(self, host: VirtualHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._scenario = FREE_PRACTICE
        self._keys = _with_spares(host)
        self._rows = BenchKeys(self)
        self._auto = False
        self._look()
        timer = QTimer(self, interval=LOOK)
        timer.timeout.connect(self._look)
        timer.start()

    @Property(BenchKeys, notify=keysChanged)
    def keys(self) -> BenchKeys:
        """The keys on the desk and in the drawer."""
        return self._rows

    @Property(bool, notify=autoTouchChanged)
    def autoTouch(self) -> bool:
        """Keys are touched by themselves."""
        return self._auto

    @autoTouch.setter  # type: ignore[no-redef]
    def autoTouch(self, on: bool) -> None:
        self.setAutoTouch(on)

    def setAutoTouch(self, on: bool) -> None:
        """Let all keys on the bench be touched by themselves, or no longer."""
        self._auto = on
        for key, _ in self._keys.values():
            key.auto_touch = on
        self.autoTouchChanged.emit()

    @Property(list, notify=told)
    def scenarios(self) -> list[str]:
        """Titles of what can be rehearsed, free practice first."""
        return [tr(choice.title) for choice in _CHOICES]

    @Property(int, notify=scenarioChanged)
    def scenarioPlace(self) -> int:
        """Which of them is on the desk."""
        return _CHOICES.index(self._scenario)

    @Property(str, notify=told)
    def practise(self) -> str:
        """What the scenario on the desk is for."""
        return tr(self._scenario.practise)

    @Slot(int)
    def rehearse(self, place: int) -> None:
        """Clear the desk and lay out another scenario."""
        self.load(_CHOICES[place])

    def load(self, scenario: Scenario) -> None:
        """Clear the desk and lay out this scenario."""
        self._host.clear()
        self._scenario = scenario
        scenario.lay(self._host)
        free = scenario is FREE_PRACTICE
        self._keys = _with_spares(self._host) if free else _of_scenario(self._host)
        self.setAutoTouch(self._auto)
        self._look()
        self.scenarioChanged.emit()
        self.told.emit()

    @Slot(str)
    def togglePlug(self, bench_id: str) -> None:
        """Plug the key in, or pull it out."""
        key = self._keys[bench_id][0]
        if key.powered:
            self._host.unplug(key)
        else:
            self._host.plug(key)
        self._look()

    @Slot(str)
    def touch(self, bench_id: str) -> None:
        """Touch the key briefly."""
        self._keys[bench_id][0].touch()

    @Slot(str)
    def hold(self, bench_id: str) -> None:
        """Touch the key and keep touching it for HELD."""
        key = self._keys[bench_id][0]
        key.hold()
        # Not `key.release`: Qt would not keep the key, which may leave with its scenario.
        QTimer.singleShot(HELD, self, lambda: key.release())

    @Slot(str, str)
    def finger(self, bench_id: str, kind: str) -> None:
        """Lay a "good", "bad" or "foreign" finger on the sensor."""
        self._keys[bench_id][0].finger(_FINGERS[kind])

    def retell(self) -> None:
        """Say what the keys are again, in the language spoken now."""
        self._look()
        self.told.emit()

    def _look(self) -> None:
        self._rows.show(
            tuple(
                BenchRow(
                    benchId=bench_id,
                    name=key.profile.product,
                    plugged=key.powered,
                    sensor=key.profile.sensor is not None,
                    wants=_wants(key),
                    note=tr(_now(key, note)).replace("{pin}", DEMO_PIN),
                )
                for bench_id, (key, note) in self._keys.items()
            )
        )


def _now(key: VirtualKey, note: str) -> str:
    """What is true of a key that was erased, or got another PIN, since it was laid out."""
    if note not in _ABOUT_PIN:
        return note
    if key.memory.pin_hash is None:
        return _WITHOUT_PIN
    if not key.has_pin(DEMO_PIN):
        return _OWN_PIN
    return _WITH_PIN if note is _WITHOUT_PIN else note


def _wants(key: VirtualKey) -> str:
    want = key.waiting if key.powered else None
    return want.value if want else ""


def _with_spares(host: VirtualHost) -> dict[str, tuple[VirtualKey, str]]:
    """The keys of the demo and those in the drawer, with a note for each."""
    keys = {
        f"desk-{place}": (key, note)
        for place, (key, note) in enumerate(zip(host.keys, _ON_THE_DESK, strict=True), 1)
    }
    for spare in spare_keys():
        keys[spare.name] = (spare.key, _NOTES[spare.name])
        host.refuse(spare.key, spare.refusal)
    return keys


def _of_scenario(host: VirtualHost) -> dict[str, tuple[VirtualKey, str]]:
    """Every key of the scenario, in sight or not: an agent may know what the caller does not."""
    return {
        f"desk-{place}": (key, _WITH_PIN if key.memory.pin_hash else _WITHOUT_PIN)
        for place, key in enumerate(host.keys, 1)
    }
