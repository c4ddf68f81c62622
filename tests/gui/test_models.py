"""The page of every model in the FIDO metadata, in one window: no warning, and what is so."""

import pytest
import qasync
from PySide6.QtGui import QGuiApplication

from core import describe
from core.device.getinfo import parse
from core.device.link import pin_status
from core.model import Access, KeyInfo
from tests.core.support.bus import FakeBus
from tests.core.support.samples import attachment
from tests.corpus.models import REPLIES, Said, encoded
from tests.gui.room import until
from tests.gui.shown import Shown
from tests.gui.window import over

SPARSE = 24
"""Without --matrix=all, one model in so many."""


def row(place: int) -> KeyInfo:
    info = parse(encoded(REPLIES[place]))
    return KeyInfo(
        attachment(path=f"/dev/hidraw{place}", address=f"1-{place}", product=f"Model {place}"),
        Access.OK,
        info,
        pin_status(info, 8),
    )


@pytest.mark.timeout(600)
def test_every_model_has_a_page(app: QGuiApplication, pytestconfig: pytest.Config) -> None:
    bus = FakeBus()
    whole = pytestconfig.getoption("--matrix", "sample") == "all"

    async def act(shown: Shown) -> None:
        for place in range(0, len(REPLIES), 1 if whole else SPARSE):
            stick = bus.add(row(place))
            await shown.choose(0)
            about = shown.find("about-card")
            about.metaObject().invokeMethod(about, "click")
            await qasync.asyncWrap(shown.window.grabWindow)
            faults.extend((REPLIES[place], fault) for fault in _faults(shown, stick.info))
            bus.unplug(stick)
            await until(shown.desk.keys.countChanged, lambda: shown.desk.keys.count == 0)

    faults: list[tuple[Said, str]] = []
    over(app, bus, act, patience=500)
    assert not faults


def _faults(shown: Shown, key: KeyInfo) -> list[str]:
    assert key.info is not None
    texts = "\n".join(str(item.property("text")) for item in shown.items())
    wanted = {key.name, describe.pin_summary(key), *describe.abilities(key.info)}
    if shown.page.sensor:
        wanted.add(describe.fingerprint_summary(key))
    return [f"{text} is not shown" for text in wanted if text not in texts]
