"""Names of people and computers, wherever they stand in a text."""

import pytest

from core.policy.model import Redaction
from core.report.machine import who_is_here
from core.report.redact import Private, Redactor

PRIVATE = Private("/home/ann", ("ann", "ann.example"), ("desk-7",))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("/home/ann/lib.so: not found", "~/lib.so: not found"),
        ("/home/anna/lib.so, /home/ann", "/home/anna/lib.so, ~"),
        ("owned by ann:ann", "owned by (user):(user)"),
        ("/srv/ann_backup/ANN", "/srv/(user)_backup/(user)"),
        ("of ann.example", "of (user)"),
        ("on Desk-7.", "on (host)."),
        ("a channel, Annabel", "a channel, Annabel"),
        ("/etc/keydesk/policies/managed/a.json", "/etc/keydesk/policies/managed/a.json"),
    ],
)
def test_a_name_goes_where_it_is_a_name(text: str, told: str) -> None:
    assert Redactor(Redaction.STANDARD, PRIVATE).text(text) == told
    assert Redactor(Redaction.STRICT, PRIVATE).text(text) == told
    assert Redactor(Redaction.OFF, PRIVATE).text(text) == text


@pytest.mark.parametrize("name", ["root", "Kiosk", "keydesk", "user", ""])
def test_a_name_that_says_nothing_stays(name: str) -> None:
    redactor = Redactor(Redaction.STRICT, Private("", (name,), ("localhost",)))
    text = "/etc/keydesk root:root kiosk user localhost"
    assert redactor.text(text) == text


def test_a_folder_of_windows_goes_in_any_spelling() -> None:
    redactor = Redactor(Redaction.STANDARD, Private(r"C:\Users\ann", ("ann",)))
    assert redactor.text(r"c:\users\ANN\AppData\x.dll") == r"~\AppData\x.dll"


@pytest.mark.parametrize(
    ("serial", "standard"),
    [("20481632", "…1632"), ("1234", "…34"), ("123", "…3"), ("1", ""), ("", "")],
)
def test_of_a_serial_at_most_half_is_told(serial: str, standard: str) -> None:
    assert Redactor(Redaction.STANDARD).serial(serial) == standard
    assert Redactor(Redaction.STRICT).serial(serial) == ""
    assert Redactor(Redaction.OFF).serial(serial) == serial


def test_the_name_of_this_account_and_computer_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ann")
    monkeypatch.setenv("USERPROFILE", "/home/ann")
    monkeypatch.setenv("LOGNAME", "ann")
    monkeypatch.setattr("platform.node", lambda: "desk-7.contoso.example")
    here = who_is_here()
    assert here.home == "/home/ann"
    assert "ann" in here.users
    assert {"desk-7", "desk-7.contoso.example"} <= set(here.hosts)
