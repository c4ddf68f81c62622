"""Ways through the window: each yields the name of a screen when that screen is shown."""

import errno
from collections.abc import AsyncIterator, Callable
from tempfile import TemporaryDirectory

from core.model import Secret
from core.policy.passcode import hashed
from core.policy.resolve import Found, Level, Managed, Refused, resolve
from tests.gui.room import until
from tests.gui.shown import Shown

Walk = Callable[[Shown], AsyncIterator[str]]
PIN, DEMO_PIN = "135790", "2468"
NEW, USED, OLDER = 0, 1, 2


async def without_a_job(shown: Shown) -> AsyncIterator[str]:
    yield "overview"
    for place in (NEW, USED, OLDER):
        await shown.open(place)
        yield f"key {place}"
    about = shown.find("about-card")
    about.metaObject().invokeMethod(about, "click")
    await shown.settled()
    yield "about"
    shown.bench.togglePlug("desk-3")
    await until(shown.page.changed, lambda: not shown.page.attached)
    yield "unplugged"
    shown.window.setProperty("place", "appearance")
    yield "appearance"
    for bench_id in ("desk-1", "desk-2"):
        shown.bench.togglePlug(bench_id)
    await until(shown.desk.keys.countChanged, lambda: shown.desk.keys.count == 0)
    shown.window.setProperty("place", "keys")
    yield "no key"


async def doctor(shown: Shown) -> AsyncIterator[str]:
    shown.window.setProperty("place", "doctor")
    await until(shown.desk.doctor.changed, lambda: not shown.desk.doctor.busy)
    yield "doctor"
    shown.desk.doctor.installRule()
    await until(shown.desk.doctor.changed, lambda: not shown.desk.doctor.busy)
    yield "rule not installed"


async def report(shown: Shown) -> AsyncIterator[str]:
    await until(shown.desk.keys.countChanged, lambda: shown.desk.keys.count == 3)
    told, protocol = shown.desk.report, shown.desk.report.protocol
    shown.window.setProperty("place", "protocol")
    yield "protocol off"
    protocol.setProperty("on", True)
    await shown.open(USED)
    shown.job.changePin()
    await shown.stage("change-pin")
    shown.job.changePinTo("1111", PIN)
    await until(shown.job.changed, lambda: shown.job.wrongPin)
    shown.job.cancel()
    await until(protocol.changed, lambda: protocol.count > 0)
    yield "protocol"
    shown.window.setProperty("place", "report")
    await until(told.changed, lambda: told.text != "" and not told.busy)
    codes = shown.find("report-codes")
    codes.metaObject().invokeMethod(codes, "click")
    await shown.settled()
    yield "report"


async def prepare(shown: Shown) -> AsyncIterator[str]:
    keys, batch = shown.desk.keys, shown.desk.preparation
    await until(keys.countChanged, lambda: keys.count == 3)
    shown.window.setProperty("place", "prepare")
    yield "plan"
    with TemporaryDirectory() as folder:
        plan = {"file": f"{folder}/pins.csv", "count": "3", "labelPin": True, "reset": True}
        batch.start(plan, "", "")
        await until(batch.changed, lambda: batch.stage == "next")
        shown.bench.togglePlug("pin-must-change")
        await until(batch.changed, lambda: batch.stage == "confirm-erase")
        yield "confirm"
        batch.skip()
        await until(batch.changed, lambda: batch.skipped == 1)
        shown.bench.togglePlug("pin-must-change")
        batch.stop()
        await until(batch.changed, lambda: batch.stage == "over")
        batch.proceed()
        batch.start(plan | {"resume": True, "reset": False}, "", "")
        await until(batch.changed, lambda: batch.stage == "next")
        for ready, spare in enumerate(("latest", "preview"), 1):
            shown.bench.togglePlug(spare)
            await until(batch.changed, lambda: batch.ready == ready)  # noqa: B023
        yield "key ready"
        shown.bench.togglePlug("pin-blocked")
        await until(batch.changed, lambda: batch.skipped == 1)
        yield "not this one"
        batch.stop()
        await until(batch.changed, lambda: batch.stage == "over")
        yield "stopped"


async def troubles(shown: Shown) -> AsyncIterator[str]:
    await shown.open(OLDER)
    for spare in (
        "no-permission", "busy", "nonsense", "u2f-only",
        "pin-blocked", "pin-soft-blocked", "pin-must-change",
    ):  # fmt: skip
        shown.bench.togglePlug(spare)
        await shown.open(3)
        yield spare
        shown.bench.togglePlug(spare)
        keys = shown.desk.keys
        await until(keys.countChanged, lambda: keys.count == 3)  # noqa: B023
    shown.bench.togglePlug("silent")
    await shown.choose(3)
    yield "reading"


async def pin(shown: Shown) -> AsyncIterator[str]:
    await shown.open(NEW)
    shown.job.setPin()
    await shown.stage("new-pin")
    yield "new-pin"
    shown.job.newPin("1")
    await until(shown.job.changed, lambda: shown.job.flaw != "")
    yield "flaw"
    shown.job.newPin(PIN)
    await shown.stage("finished")
    yield "pin-added"
    shown.job.dismiss()
    await shown.open(USED)
    shown.job.changePin()
    await shown.stage("change-pin")
    yield "change-pin"
    shown.job.changePinTo("1111", PIN)
    await until(shown.job.changed, lambda: shown.job.wrongPin)
    yield "wrong-pin"
    shown.bench.togglePlug("desk-2")
    await shown.stage("failed")
    yield "failed"


async def fingers(shown: Shown) -> AsyncIterator[str]:
    job = shown.job
    await with_pin(shown)
    job.manageFingerprints()
    await shown.stage("pin")
    yield "pin"
    job.pin(PIN)
    await shown.stage("fingers")
    yield "no finger yet"
    for name in ("Right thumb", ""):
        job.addFinger()
        await shown.stage("touch-sensor")
        shown.bench.finger("desk-1", "bad")
        await until(job.changed, lambda: job.sampleHint != "")
        yield "touch-sensor"
        await finger_taken(shown)
        yield "name-finger"
        job.nameFinger("x" * 40)
        await until(job.changed, lambda: job.nameTooLong)
        yield "name too long"
        job.nameFinger(name) if name else job.cancel()
        await shown.stage("fingers")
    yield "fingers"
    await shown.open(USED)
    yield "another key while fingers are open"
    await shown.open(NEW)
    job.removeAllFingers()
    await shown.stage("confirm-remove")
    yield "confirm-remove"


async def reset(shown: Shown) -> AsyncIterator[str]:
    job, bench = shown.job, shown.bench
    await shown.open(NEW)
    job.reset()
    await shown.stage("confirm-erase")
    yield "confirm-erase"
    job.confirm(True)
    await shown.stage("take-out-others")
    yield "take-out-others"
    for bench_id in ("desk-2", "desk-3"):
        bench.togglePlug(bench_id)
    await shown.stage("unplug")
    yield "unplug"
    bench.togglePlug("desk-1")
    await shown.stage("plug-in")
    yield "plug-in"
    key = shown.host.keys[NEW]
    shown.host.refuse(key, errno.EBUSY)
    bench.togglePlug("desk-1")
    await shown.stage("in-use")
    yield "in-use"
    shown.host.refuse(key, None)
    await shown.stage("unplug")
    bench.togglePlug("desk-1")
    await shown.stage("plug-in")
    bench.togglePlug("desk-1")
    await shown.stage("touch")
    yield "touch"
    bench.hold("desk-1")
    await shown.stage("finished")
    yield "erased"


LINKS = [
    "Microsoft | https://mysignins.microsoft.com/security-info",
    "Google | https://myaccount.google.com/security",
]
PASSCODE = "staff only"
DECIDED = {
    "AllowedJobs": ["set-pin", "reset"],
    "HelpDeskName": "Example IT",
    "HelpDeskPhone": "+1 555 0100",
    "RemovalLinks": LINKS,
    "ResetAllowed": "staff",
    "StaffPasscodeHash": hashed(Secret(PASSCODE)),
}


def decided(**values: object) -> Managed:
    """What an organisation requires, on top of DECIDED."""
    place = "/etc/keydesk/policies/managed/10-organisation.json"
    return resolve([Found(Level.MACHINE_MANDATORY, place, DECIDED | values)])


UNREADABLE = resolve(
    [
        Refused(Level.MACHINE_MANDATORY, "/etc/keydesk/policies/managed/10.json", "not JSON"),
        Found(Level.RECOMMENDED, "/etc/x.json", {"IdleSeconds": 5, "NotYetInvented": True}),
    ]
)


async def managed(shown: Shown) -> AsyncIterator[str]:
    shown.decide(decided())
    await shown.open(USED)
    yield "locked"
    shown.job.reset()
    await shown.stage("passcode")
    yield "passcode"
    shown.job.passcode("a guess")
    await until(shown.job.changed, lambda: shown.job.notice != "")
    yield "wrong passcode"
    shown.job.cancel()
    await shown.stage("")
    shown.job.changePin()
    await shown.stage("failed")
    yield "not allowed"
    shown.job.dismiss()
    shown.window.setProperty("place", "policy")
    yield "policy"
    shown.decide(UNREADABLE)
    yield "unreadable policy"


async def guide(shown: Shown) -> AsyncIterator[str]:
    shown.window.setProperty("place", "guide")
    for code in ("PIN-1", "RST-20", "FGR-31", "KEY-4", "DOC-16", "NAV-2", "TIN-2"):
        shown.desk.guide.look(code)
        await shown.settled()
        yield f"guide {code}"
    for decision in ("forgotten-pin", "site-refuses"):
        card = shown.find(f"decision-{decision}")
        card.metaObject().invokeMethod(card, "click")
    await shown.settled()
    yield "guide, decisions"


WALKS: list[Walk] = [
    *(without_a_job, doctor, managed, report, prepare, guide, troubles, pin, fingers, reset)
]


async def with_pin(shown: Shown) -> None:
    """Give the new key a PIN."""
    await shown.open(NEW)
    shown.job.setPin()
    await shown.stage("new-pin")
    shown.job.newPin(PIN)
    await shown.stage("finished")
    shown.job.dismiss()
    await until(shown.page.changed, lambda: shown.page.fingerprintsAction)


async def finger_taken(shown: Shown) -> None:
    """Lay the finger well until the key has enough."""
    job = shown.job
    while job.stage == "touch-sensor":
        done = job.samplesDone
        shown.bench.finger("desk-1", "good")
        await until(job.changed, lambda: job.stage != "touch-sensor" or job.samplesDone > done)  # noqa: B023
    await shown.stage("name-finger")
