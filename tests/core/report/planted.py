"""A computer with something private in every place a report is made from."""

from dataclasses import replace
from datetime import UTC, datetime

from core.doctor.facts import CardReaders, CardService, Facts, LinuxFacts, Node, Part, Rule, Session
from core.errors import Failure, Problem
from core.flow import Failed
from core.flows.steps import (
    AskPin,
    ChooseFingerAction,
    ConfirmRemoveFingers,
    FingerNews,
    NameFinger,
    TakeOutOthers,
)
from core.model import Access, Fingerprint, KeyInfo, PinState, PinStatus, Secret, Transport
from core.policy.model import Policy, Redaction
from core.policy.resolve import Level, Managed, Refused, Row, Status
from core.report.journal import Journal
from core.report.machine import Machine
from core.report.redact import Private
from core.report.report import Seen
from tests.core.support.samples import attachment, authenticator, key_info

PIN = "kd-pin-planted"
TOKEN = "7f3e" * 16
ACCOUNT = "maria.muster@contoso.example"
CREDENTIAL = "c0ffee00" * 8
SITE = "login.contoso.example"
FINGER = "Marias Daumen"
TEMPLATE = b"\xfe\xed\xfa\xce"
STAFF = "scrypt$16384$8$1$c2FsdA==$aGFzaA=="
SERIAL = "20481632"
READER_SERIAL = "55061234567"
USER = "mmuster"
HOST = "lobby-07"
HOME = "/home/mmuster"

NEVER = (PIN, TOKEN, ACCOUNT, CREDENTIAL, SITE, FINGER, TEMPLATE.hex(), STAFF)
NOT_BY_DEFAULT = (SERIAL, USER, HOST, HOME)
NOT_WHEN_STRICT = (SERIAL[-4:], READER_SERIAL)

PRIVATE = Private(HOME, (USER,), (HOST, "lobby-07.contoso.example"))
NOW = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
MACHINE = Machine("Debian GNU/Linux 12 (bookworm)", "6.1.0", "x86_64")
MANAGED_FILE = "/etc/keydesk/policies/managed/10-lobby.json"


def keys() -> tuple[KeyInfo, ...]:
    info = authenticator(
        raw=(("encIdentifier", f"h'{TOKEN}'"), ("rp", SITE), ("user", ACCOUNT)),
        pin_complexity_policy_url=f"https://{SITE}/pins",
    )
    read = key_info(
        PinStatus(PinState.SET, 7), info=info, serial=SERIAL, product=f"FIDO of {USER} {SERIAL}"
    )
    closed = KeyInfo(
        attachment(path="/dev/hidraw4", serial=SERIAL),
        Access.DENIED,
        failure=Failure(Problem.NO_PERMISSION, detail=f"EACCES {HOME}/key on {HOST}"),
    )
    card = KeyInfo(
        attachment(transport=Transport.NFC, port=f"ACME Reader {READER_SERIAL}", serial=""),
        Access.NO_ANSWER,
        failure=Failure(Problem.NO_ANSWER),
    )
    return read, closed, card


def journal() -> Journal:
    """Steps with everything that a person typed or a key stores."""
    told, (key, *_) = Journal(lambda: NOW), keys()
    finger = Fingerprint(TEMPLATE, FINGER)
    ask = AskPin(key=key, attempts_left=3, wrong=True)
    ask.answer(Secret(PIN))
    failure = Failure(Problem.REFUSED, detail=f"CTAP 0x30 NOT_ALLOWED at {HOME}")
    for step in (
        ask,
        ChooseFingerAction(
            key=key, fingerprints=(finger,), news=FingerNews.FAILED, failure=failure
        ),
        NameFinger(key=key, fingerprint=finger, max_bytes=64, new=True),
        ConfirmRemoveFingers(key=key, fingerprints=(finger,), all_of_them=True),
        TakeOutOthers(key=key, others=(attachment(serial=SERIAL),)),
        Failed(key=key, failure=failure),
    ):
        told.note(step)
    return told


def managed(redaction: Redaction) -> Managed:
    machine, user = Level.MACHINE_MANDATORY, Level.USER_MANDATORY
    rows = (
        Row("StaffPasscodeHash", STAFF, machine, MANAGED_FILE, Status.IN_FORCE),
        Row("StafPasscodeHash", STAFF, machine, MANAGED_FILE, Status.UNKNOWN),
        Row("MinimumPinLength", STAFF, machine, MANAGED_FILE, Status.INVALID),
        Row("AllowedJobs", ["report", "reset"], machine, MANAGED_FILE, Status.IN_FORCE),
        Row("AuditFile", f"{HOME}/audit.jsonl", user, f"{HOME}/policy.json", Status.IN_FORCE),
        Row(f"Note for {USER}", True, user, f"{HOME}/policy.json", Status.UNKNOWN),
    )
    places = (Refused(machine, f"/etc/keydesk/{HOST}.json", f"belongs to {USER}"),)
    return Managed(replace(Policy(), redaction=redaction, trusted=False), rows, places)


def facts() -> Facts:
    node = Node("/dev/hidraw4", "Maker FIDO", USER, HOST, "crw-------", 13)
    rule = Rule(f"{HOME}/udev/70-u2f.rules", every_key=False)
    return Facts(
        (Part("Keydesk", "1.0"), Part("hidapi", "", f"{HOME}/lib/libhidapi.so: no such file")),
        keyring="",
        screen="X11",
        linux=LinuxFacts(True, (node,), (rule,), session=Session("seat0")),
        cards=CardReaders(CardService.RUNS, (f"ACME Reader {READER_SERIAL}",)),
    )


def seen(redaction: Redaction = Redaction.STANDARD) -> Seen:
    return Seen("1.0", NOW, MACHINE, facts(), managed(redaction), keys(), journal().entries)
