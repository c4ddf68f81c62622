"""What the Guide knows: codes, who has to be checked, and where a key is removed from accounts."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from core.audit.outlet import origin
from core.audit.recorder import Outlet, Recorder
from core.errors import Problem
from core.flows.jobs import Jobs
from core.helpdesk.registry import entries
from core.kiosk.screens import SIGNS
from core.policy.model import HelpDesk, Policy, RemovalLink
from gui.tasks import Tasks
from gui.viewmodels.guide import HelpGuide
from gui.viewmodels.pictured_kiosk import PicturedKiosk
from tests.core.support.bus import FakeBus
from tests.gui.room import Play, Room

VIEWS = Path(__file__).parents[3] / "gui" / "views"
LINKS = (RemovalLink("Mail", "https://mail.example/keys"),)


def guide(bus: FakeBus, policy: Policy | None = None) -> HelpGuide:
    policy = policy or Policy()
    recorder = Recorder(Outlet(), origin("keydesk", "1.0"))
    return HelpGuide(Jobs(bus, policy), recorder, Tasks())


def test_nothing_is_shown_before_a_code_was_typed(bus: FakeBus) -> None:
    fresh = guide(bus)
    assert (fresh.code, fresh.unknown, fresh.nearest, fresh.picture.shape) == ("", False, [], "")


def test_what_is_no_code_takes_the_article_before_it_away(bus: FakeBus) -> None:
    opened = guide(bus)
    opened.look("pin 3")
    assert (opened.code, opened.unknown) == ("PIN-3", False)
    opened.look(" pin 99 ")
    assert (opened.code, opened.unknown, opened.heard) == ("", True, "pin 99")
    assert opened.nearest
    assert (opened.say, opened.picture.shape, opened.identityFirst) == ([], "", False)


def test_of_several_codes_the_one_that_tells_most_is_shown(bus: FakeBus) -> None:
    opened = guide(bus)
    opened.look("NAV-3 PIN-3")
    assert opened.code == "PIN-3"


def test_how_to_say_it_and_what_callers_ask_stand_beside_what_to_say(bus: FakeBus) -> None:
    opened = guide(bus)
    assert (opened.how, opened.answers) == ("", [])
    opened.look("RST-23")
    assert opened.how.startswith("Say all of it before the key is plugged in")
    opened.look("RST-20")
    assert opened.how == ""
    replies = {each["heard"]: each["reply"] for each in opened.answers}
    assert replies["Are my accounts or my mail deleted?"].startswith("Your accounts and mail stay.")


def test_who_is_calling_is_checked_once_a_reset_and_again_for_the_next(bus: FakeBus) -> None:
    opened = guide(bus)
    opened.look("PIN-3")
    assert not opened.identityChecked
    opened.checkIdentity(True)
    for code in ("RST-20", "RST-24", "RST-30"):
        opened.look(code)
        assert opened.identityChecked
    opened.look("PIN-20")
    opened.look("PIN-3")
    assert not opened.identityChecked


def test_a_new_call_knows_nothing_of_the_one_before(bus: FakeBus) -> None:
    opened = guide(bus)
    opened.speakTo("de")
    opened.look("RST-20")
    opened.checkIdentity(True)
    opened.beginCall()
    assert (opened.code, opened.heard, opened.callerLanguage) == ("", "", "")
    opened.look("RST-20")
    assert not opened.identityChecked


def test_an_agent_can_read_what_is_to_be_said_in_another_language(bus: FakeBus) -> None:
    opened = guide(bus)
    opened.look("RST-20")
    say, answers = opened.say, opened.answers
    assert (opened.meant, {each["replyMeans"] for each in answers}) == ([], {""})
    opened.speakTo("de")
    assert (opened.meant, len(opened.say)) == (say, len(say))
    assert not set(opened.say) & set(say)
    assert [each["heardMeans"] for each in opened.answers] == [each["heard"] for each in answers]
    assert [each["replyMeans"] for each in opened.answers] == [each["reply"] for each in answers]


def test_what_is_quoted_for_the_caller_is_also_there_in_his_language(bus: FakeBus) -> None:
    opened = guide(bus)
    opened.look("PIN-3")
    before = (opened.opening, opened.identityChecks)
    opened.speakTo("fr")
    for lines, now in zip(before, (opened.opening, opened.identityChecks), strict=True):
        [(told, both)] = [(a, b) for a, b in zip(lines, now, strict=True) if a != b]
        assert both.startswith(f"{told}\n")
        assert "«" in both


def test_links_of_the_organisation_come_where_a_key_is_removed(bus: FakeBus) -> None:
    opened = guide(bus, replace(Policy(), removal_links=LINKS))
    shown = {}
    for entry in entries():
        opened.look(entry.code)
        shown[entry.code] = opened.links
    assert {code for code, links in shown.items() if links} == {"PIN-3", "RST-20", "RST-30"}
    assert shown["RST-30"] == [{"name": "Mail", "url": "https://mail.example/keys"}]


def test_whom_to_ask_is_said_where_the_organisation_named_somebody(bus: FakeBus) -> None:
    assert guide(bus).questions == ""
    desk = HelpDesk("Help desk of Example", "030 1234567", "help@example.com")
    asked = guide(bus, replace(Policy(), help_desk=desk)).questions
    assert asked == "Questions: Help desk of Example, 030 1234567, help@example.com"


def test_the_picture_begins_no_job_and_takes_no_answer(play: Play, bus: FakeBus) -> None:
    async def script(room: Room) -> None:
        opened = room.desk.guide
        opened.look("RST-20")
        opened.picture.job.confirm(True)
        opened.picture.job.reset()
        opened.picture.job.cancel()
        assert opened.picture.job.stage == "confirm-erase"
        assert room.job.stage == ""

    play(script)


@pytest.mark.parametrize("problem", Problem)
def test_every_problem_can_be_looked_up_whatever_it_looks_like(
    bus: FakeBus, problem: Problem
) -> None:
    opened = guide(bus)
    code = next(entry.code for entry in entries() if entry.name == problem.value)
    opened.look(code)
    assert opened.code == code
    assert opened.meaning


def test_every_code_that_a_view_shows_is_in_the_registry() -> None:
    known = {entry.code for entry in entries()}
    views = "".join(path.read_text("utf-8") for path in VIEWS.rglob("*.qml"))
    shown = set(re.findall(r'"([A-Z]{3}-\d+)"', views))
    assert shown
    assert shown - known == set()
    places = {entry.code for entry in entries() if entry.code.startswith("NAV-")}
    assert places - shown == set()


def test_every_page_has_a_code() -> None:
    texts = {path.stem: path.read_text("utf-8") for path in VIEWS.rglob("*.qml")}
    pages = {name: text for name, text in texts.items() if "\nSettingsPage {" in text}
    assert len(pages) > 5
    assert [name for name, text in pages.items() if "\n    code: " not in text] == []


def test_a_code_has_a_picture_or_says_why_not(bus: FakeBus) -> None:
    """Whoever adds a code adds its picture, or its reason to `gui.viewmodels.caller_words`."""
    opened, wrong = guide(bus), []
    for entry in entries():
        opened.look(entry.code)
        if (opened.picture.shape == "") != (opened.unpictured != ""):
            wrong.append(entry.code)
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("KEY-2", "comes in a terminal only"),
        ("NAV-12", "sees the page Report for the help desk"),
        ("LOT-30", "the page Prepare keys shows it"),
        ("KSK-30", "the staff of a kiosk sees this"),
    ],
)
def test_what_is_said_in_the_place_of_a_picture(bus: FakeBus, code: str, why: str) -> None:
    opened = guide(bus)
    opened.look(code)
    assert why in opened.unpictured


def test_every_screen_of_a_kiosk_shows_its_own_words(bus: FakeBus) -> None:
    opened = guide(bus)
    for shown, sign in SIGNS.items():
        opened.look(sign.code)
        kiosk = opened.picture.kiosk
        assert isinstance(kiosk, PicturedKiosk)
        assert (kiosk.screen, kiosk.code, kiosk.title) == (shown.value, sign.code, sign.title)
    opened.look("PIN-2")
    assert opened.picture.kiosk is None
