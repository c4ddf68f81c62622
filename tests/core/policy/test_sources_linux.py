"""Policies in /etc: whose files count, and everything that may lie there instead of a policy."""

import json
import os
import socket
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.policy.model import Policy
from core.policy.resolve import Found, Level, Refused, resolve
from core.policy.sources_linux import places
from core.policy.trusted_file import LARGEST, Untrusted, content

ME = os.getuid()
NOBODY = 65534


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """/etc/keydesk/policies, as a package would make it."""
    root = tmp_path / "keydesk" / "policies"
    for name in ("managed", "recommended"):
        (root / name).mkdir(parents=True, mode=0o755)
    return root


def write(root: Path, name: str, values: object, folder: str = "managed") -> Path:
    path = root / folder / name
    path.write_text(json.dumps(values), "utf-8")
    path.chmod(0o644)
    return path


def refusals(root: Path) -> list[tuple[str, str]]:
    """The places that were refused, by name, and why."""
    return [
        (Path(place.origin).name, place.why)
        for place in places(root, ME)
        if isinstance(place, Refused)
    ]


def test_without_a_folder_nothing_is_managed(tmp_path: Path) -> None:
    assert places(tmp_path / "keydesk" / "policies", ME) == []


def test_files_are_read_in_the_order_of_their_names(root: Path) -> None:
    write(root, "20-later.json", {"ResetAllowed": "no"})
    write(root, "10-first.json", {"ResetAllowed": "staff"})
    write(root, "advice.json", {"PinAdvice": "Long."}, "recommended")
    write(root, "notes.txt", "not for us")
    assert [(place.level, Path(place.origin).name) for place in places(root, ME)] == [
        (Level.MACHINE_MANDATORY, "10-first.json"),
        (Level.MACHINE_MANDATORY, "20-later.json"),
        (Level.RECOMMENDED, "advice.json"),
    ]
    assert resolve(places(root, ME)).policy.reset == "no"


def link(root: Path) -> None:
    target = write(root.parent, "real.json", {}, ".")
    (root / "managed" / "x.json").symlink_to(target)


def pipe(root: Path) -> None:
    os.mkfifo(root / "managed" / "x.json", 0o644)


def folder(root: Path) -> None:
    (root / "managed" / "x.json").mkdir()


def meeting_point(root: Path) -> None:
    with closing(socket.socket(socket.AF_UNIX)) as bound:
        here = os.getcwd()
        os.chdir(root / "managed")  # The path of a socket must be short.
        try:
            bound.bind("x.json")
        finally:
            os.chdir(here)


def group_may_write(root: Path) -> None:
    write(root, "x.json", {}).chmod(0o664)


def all_may_write(root: Path) -> None:
    write(root, "x.json", {}).chmod(0o646)


def too_large(root: Path) -> None:
    write(root, "x.json", {"PinAdvice": "x" * LARGEST})


def nested(root: Path) -> None:
    (root / "managed" / "x.json").write_text("[" * 200_000, "utf-8")


def cut_off(root: Path) -> None:
    (root / "managed" / "x.json").write_text('{"ResetAllowed": "n', "utf-8")


def empty(root: Path) -> None:
    (root / "managed" / "x.json").touch()


def not_utf8(root: Path) -> None:
    (root / "managed" / "x.json").write_bytes(b'{"PinAdvice": "\xff"}')


def a_list(root: Path) -> None:
    write(root, "x.json", [{"ResetAllowed": "no"}])


NO_POLICIES: dict[Callable[[Path], None], str] = {
    link: "Too many levels of symbolic links",
    pipe: "not a file",
    folder: "not a file",
    meeting_point: "No such device or address",
    group_may_write: "writable by others",
    all_may_write: "writable by others",
    too_large: "too large",
    nested: "not JSON",
    cut_off: "not JSON",
    empty: "not JSON",
    not_utf8: "not JSON",
    a_list: "not a JSON object",
}


@pytest.mark.parametrize("make", NO_POLICIES, ids=lambda make: make.__name__)
def test_what_is_no_policy_is_named_and_turns_erasing_off(
    root: Path, make: Callable[[Path], None]
) -> None:
    make(root)
    assert refusals(root) == [("x.json", NO_POLICIES[make])]
    assert resolve(places(root, ME)).policy == Policy(trusted=False)


@pytest.mark.parametrize("make", NO_POLICIES, ids=lambda make: make.__name__)
def test_what_is_only_recommended_is_skipped_with_a_word(
    root: Path, make: Callable[[Path], None]
) -> None:
    make(root)
    (root / "recommended").rmdir()
    (root / "managed").rename(root / "recommended")
    assert refusals(root) == [("x.json", NO_POLICIES[make])]
    assert resolve(places(root, ME)).policy == Policy()


def test_a_device_has_no_end_and_is_not_read() -> None:
    with pytest.raises(Untrusted, match="not a file"):
        content(Path("/dev/zero"), frozenset({0, ME}))


@pytest.mark.parametrize("above", [".", "..", "../.."], ids=["managed", "policies", "keydesk"])
@pytest.mark.parametrize("mode", [0o775, 0o757], ids=oct)
def test_whoever_may_write_in_a_folder_could_have_taken_a_policy_away(
    root: Path, above: str, mode: int
) -> None:
    place = (root / "managed" / above).resolve()
    place.chmod(mode)
    told = refusals(root)
    assert (place.name, "writable by others") in told
    assert not resolve(places(root, ME)).policy.trusted


def test_a_file_of_somebody_else_does_not_count(root: Path) -> None:
    path = write(root, "x.json", {"ResetAllowed": "confirm"})
    if ME == 0:
        os.chown(path, NOBODY, -1)
        owner, place = 0, "x.json"
    else:
        owner, place = 0, "keydesk"
    [first, *_] = places(root, owner)
    assert isinstance(first, Refused)
    assert (Path(first.origin).name, first.why) == (place, "not owned by root")


def test_a_folder_that_is_a_file_is_not_taken_for_none(root: Path) -> None:
    (root / "managed").rmdir()
    (root / "managed").touch(0o644)
    assert refusals(root) == [("managed", "Not a directory")]
    assert not resolve(places(root, ME)).policy.trusted


@given(
    raw=st.binary(max_size=64)
    | st.text(alphabet='{}[]",:0eE+-. tfn\\u', max_size=40).map(str.encode)
)
def test_any_bytes_are_a_policy_or_refused(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    root = tmp_path_factory.mktemp("etc") / "policies"
    (root / "managed").mkdir(parents=True, mode=0o755)
    path = root / "managed" / "any.json"
    path.write_bytes(raw)
    [place] = places(root, ME)
    managed = resolve([place])
    if isinstance(place, Found):
        assert isinstance(json.loads(raw), dict)
    else:
        assert managed.policy == Policy(trusted=False)
