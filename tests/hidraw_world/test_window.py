"""The window over real hidapi and udev, met through a screen reader and a keyboard."""

import shutil
from collections.abc import Iterator

import pytest

from core.virtual.key import VirtualKey
from core.virtual.models import FINGERPRINT_KEY, STANDARD_KEY
from tests.gui.atspi.screen import NEEDED, Screen, keydesk
from tests.gui.atspi.screen import screen as new_screen
from tests.hidraw_world.world import World

USED, NEW = STANDARD_KEY.product, FINGERPRINT_KEY.product
PIN = "135790"
CLIENT_PIN = b"\x06"


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    if missing := [name for name in NEEDED if shutil.which(name) is None]:
        pytest.skip(f"needs {' '.join(missing)}: make test installs them")
    with new_screen() as shown:
        yield shown


@pytest.fixture
def window(screen: Screen, world: World) -> Iterator[Screen]:
    """The window of `keydesk` in the world, with the focus."""
    preload = {name: world.env()[name] for name in ("LD_PRELOAD", "UMOCKDEV_DIR")}
    with keydesk(screen, world=preload):
        yield screen


def rows(window: Screen) -> list[str]:
    """The keys in the navigation."""
    return sorted(
        node.name
        for node in window.reader.walk()
        if node.role == "list item" and node.identifier.startswith("key-row-")
    )


def shows(window: Screen, *names: str) -> None:
    """Wait until these keys are in the list, and no others."""
    window.reader.until(lambda: rows(window) == sorted(names) or None)


def opened(window: Screen, name: str) -> None:
    window.reader.find_named("list item", name).press()
    window.reader.find("pin-button")


def pin_button_says(window: Screen, text: str) -> None:
    window.reader.until(lambda: window.reader.find("pin-button").name == text or None)


def test_keys_come_and_go(world: World, window: Screen) -> None:
    reader = window.reader
    used, new = VirtualKey(STANDARD_KEY).with_pin("2468"), VirtualKey(FINGERPRINT_KEY)
    shows(window)
    reader.find_named("heading", "Plug in your security key")
    world.plug(used)
    shows(window, USED)
    reader.hear(f"{USED} was connected")
    world.plug(new)
    shows(window, USED, NEW)
    world.unplug(used)
    shows(window, NEW)
    reader.hear(f"{USED} was disconnected")


def test_a_key_without_permission_says_so_until_it_has_it(world: World, window: Screen) -> None:
    key = VirtualKey(STANDARD_KEY).with_pin("2468")
    world.plug(key, deny=True)
    shows(window, USED)
    window.reader.find_named("list item", USED).press()
    problem = window.reader.find("key-problem")
    assert "No permission" in problem.name
    world.permit(key)
    window.reader.find("pin-button")


def test_a_pin_is_set(world: World, window: Screen) -> None:
    key = VirtualKey(FINGERPRINT_KEY)
    world.plug(key)
    opened(window, NEW)
    window.reader.find("pin-button").press()
    window.focused("new-pin")
    window.write(PIN)
    window.tab_to("repeat-pin")
    window.write(PIN)
    window.press("Return")
    window.reader.find_named("dialog", "PIN added")
    window.press("Escape")
    pin_button_says(window, "Change PIN")


def test_a_key_is_reset_with_a_re_plug(world: World, window: Screen) -> None:
    reader = window.reader
    key = VirtualKey(STANDARD_KEY).with_pin("2468").with_passkeys(3)
    world.plug(key, port="1-1")
    opened(window, USED)
    reader.find("reset-button").press()
    window.focused("confirm-erase")
    window.press("space")
    window.tab_to("reset-dialog-primary")
    window.press("space")
    reader.find_named("dialog", f"Unplug {USED}")
    world.unplug(key)
    reader.find_named("dialog", f"Plug {USED} in again")
    world.plug(key, port="1-1")
    reader.find_named("dialog", f"Touch {USED} now")
    key.hold()
    reader.find_named("dialog", "Reset complete")
    window.press("Escape")
    pin_button_says(window, "Add a PIN")


def test_unplugged_in_the_middle_the_page_stays_and_the_pin_goes_nowhere(
    world: World, window: Screen
) -> None:
    key, other = VirtualKey(FINGERPRINT_KEY), VirtualKey(FINGERPRINT_KEY)
    pin_commands: list[bytes] = []
    for each in (key, other):
        each.on_command = lambda _, payload: pin_commands.extend(
            [payload] * (payload[:1] == CLIENT_PIN)
        )
    world.plug(key)
    opened(window, NEW)
    window.reader.find("pin-button").press()
    window.focused("new-pin")
    window.write(PIN)
    world.unplug(key)
    window.reader.find_named("dialog", "The key was unplugged")
    world.plug(other)
    window.press("Escape")
    assert "Unplugged" in window.reader.find("unplugged").name
    shows(window, NEW)
    assert pin_commands == []
