"""What the facts mean, as a table: every verdict has a computer that earns it."""

import errno
import re

import pytest

from core.doctor.facts import AuditLog, CardReaders, CardService, Facts, LinuxFacts, Part, Session
from core.doctor.findings import PERMISSION, State, Verdict, finding
from core.doctor.judge import judge, only_permission, problems, rule_helps
from tests.core.doctor.samples import DENIED, MAKERS, SYSTEMD, facts, linux, node

BROKEN = Part("hidapi", "0.15.0", "libudev.so.1: cannot open shared object file")
SEATLESS, REMOTE = Session(), Session(remote=True)

TABLE: list[tuple[Verdict, Facts]] = [
    (Verdict.VERSIONS, facts()),
    (Verdict.CANNOT_LOAD, facts(parts=(BROKEN,))),
    (Verdict.HIDRAW, facts(linux())),
    (Verdict.NO_HIDRAW, facts(linux(hidraw=False))),
    (Verdict.HIDRAW_HIDDEN, facts(linux(hidraw=None))),
    (Verdict.NO_KEY, facts(LinuxFacts(hidraw=True))),
    (Verdict.KEY_OPENS, facts(linux())),
    (Verdict.KEY_FAULT, facts(linux(node(errno.EIO)))),
    (Verdict.KEY_FAULT, facts(linux(node(errno.ENOENT)))),
    (Verdict.DENIED_NO_RULE, facts(linux(DENIED, rules=()))),
    (Verdict.DENIED_NO_RULE, facts(linux(DENIED, rules=(MAKERS,)))),
    (Verdict.DENIED_NO_SEAT, facts(linux(DENIED, rules=(), session=SEATLESS))),
    (Verdict.DENIED_NO_SEAT, facts(linux(DENIED, session=REMOTE))),
    (Verdict.DENIED_CONTAINER, facts(linux(DENIED, session=SEATLESS, container="podman"))),
    (Verdict.DENIED_CONTAINER, facts(linux(node(errno.EPERM), container="docker"))),
    (Verdict.DENIED_CONTAINER, facts(linux(node(errno.ENOENT), container="docker"))),
    (Verdict.DENIED_YET_RULE, facts(linux(DENIED))),
    (Verdict.RULE, facts(linux(rules=(MAKERS, SYSTEMD)))),
    (Verdict.RULE_FOR_SOME, facts(linux(rules=(MAKERS,)))),
    (Verdict.RULE_BLIND, facts(linux(recognised=False))),
    (Verdict.NO_RULE, facts(linux(rules=()))),
    (Verdict.RULE_OUTSIDE, facts(linux(container="docker"))),
    (Verdict.SEAT, facts(linux())),
    (Verdict.NO_SEAT_REMOTE, facts(linux(session=REMOTE))),
    (Verdict.NO_SEAT, facts(linux(session=SEATLESS))),
    (Verdict.NO_CONTAINER, facts(linux())),
    (Verdict.CONTAINER, facts(linux(container="podman"))),
    (Verdict.FLATPAK, facts(linux(container="flatpak"))),
    (Verdict.SNAP, facts(linux(container="snap"))),
    (Verdict.UDEV, facts(linux())),
    (Verdict.POLLING, facts(linux(udev=False))),
    (Verdict.CARDS_NOT_USED, facts()),
    (Verdict.CARDS_NO_SERVICE, facts(cards=CardReaders(CardService.MISSING))),
    (Verdict.CARDS_REFUSED, facts(cards=CardReaders(CardService.REFUSED))),
    (Verdict.CARDS_NO_READER, facts(cards=CardReaders(CardService.RUNS))),
    (Verdict.CARDS, facts(cards=CardReaders(CardService.RUNS, ("Maker NFC", "Maker CCID")))),
    (Verdict.KEYRING, facts()),
    (Verdict.NO_KEYRING, facts(keyring="")),
    (Verdict.AUDIT, facts(audit=AuditLog(("file", "journald")))),
    (Verdict.AUDIT_FAILS, facts(audit=AuditLog(("file",), ("file: Permission denied",)))),
    (Verdict.AUDIT_KEY_IN_FILE, facts(audit=AuditLog(("file",), key_in_file=True))),
    (Verdict.SCREEN, facts()),
    (Verdict.NO_SCREEN, facts(screen="")),
    (Verdict.ELEVATED, facts(elevated=True)),
    (Verdict.NOT_ELEVATED, facts(elevated=False)),
]


def verdicts(computer: Facts) -> list[Verdict]:
    return [each.verdict for each in judge(computer)]


@pytest.mark.parametrize(
    ("verdict", "computer"), TABLE, ids=lambda value: getattr(value, "name", "")
)
def test_a_computer_gets_its_verdict(verdict: Verdict, computer: Facts) -> None:
    given = verdicts(computer)
    assert verdict in given
    same_check = [each for each in given if each.value.check == verdict.value.check]
    assert same_check == [verdict]


def test_every_verdict_is_in_the_table() -> None:
    assert {verdict for verdict, _ in TABLE} == set(Verdict)


def test_a_healthy_desktop_is_all_ok() -> None:
    assert {each.state for each in judge(facts(linux()))} == {State.OK}


def test_every_key_has_its_own_finding() -> None:
    assert verdicts(facts(linux(node(), DENIED)))[2:4] == [
        Verdict.KEY_OPENS,
        Verdict.DENIED_YET_RULE,
    ]


@pytest.mark.parametrize(
    ("verdict", "computer"), TABLE, ids=lambda value: getattr(value, "name", "")
)
def test_a_finding_is_told_in_whole_sentences(verdict: Verdict, computer: Facts) -> None:
    (told, *_) = [each for each in judge(computer) if each.verdict is verdict]
    assert re.fullmatch(r"[A-Za-z/].*\.", told.text)
    assert not re.search(r"[{}]", told.text + told.advice)
    assert bool(told.advice) or told.state in (State.OK, State.UNKNOWN)


def test_a_finding_says_which_key_and_what_may_be_done_with_its_node() -> None:
    (told,) = problems(judge(facts(linux(DENIED))))
    assert "Maker FIDO (/dev/hidraw3, root:root crw-------)" in told.text


def test_a_key_cannot_smuggle_a_placeholder_into_a_finding() -> None:
    told = finding(Verdict.KEY_FAULT, name="{why} {path}", path="/dev/hidraw0", why="no")
    assert told.text == "{why} {path} (/dev/hidraw0) cannot be opened now: no."


def test_only_what_a_permission_mends_counts_as_permission() -> None:
    denied, broken = facts(linux(DENIED)), facts(linux(DENIED), parts=(BROKEN,))
    assert only_permission(judge(denied))
    assert not only_permission(judge(broken))
    assert {verdict.value.state for verdict in PERMISSION} == {State.PROBLEM}


@pytest.mark.parametrize(
    ("computer", "helps"),
    [
        (facts(linux(rules=())), True),
        (facts(linux(rules=(MAKERS,))), True),
        (facts(linux()), False),
        (facts(linux(rules=(), container="docker")), False),
        (facts(), False),
    ],
)
def test_the_rule_is_offered_where_it_helps(computer: Facts, helps: bool) -> None:
    assert rule_helps(computer) is helps
