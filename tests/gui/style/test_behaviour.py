"""What the controls and parts do under mouse, keyboard and screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

Make = Callable[[str], QObject]
Open = Callable[[str], QQuickWindow]

DIALOG = """
    property int primaries: 0
    property int secondaries: 0
    ContentDialog {{
        identifier: "ask"
        title: "Erase?"
        primaryText: "Erase"
        {extra}
        visible: true
        onPrimary: primaries += 1
        onSecondary: secondaries += 1
        PinField {{ identifier: "pin"; label: "PIN" }}
    }}
"""


@pytest.fixture
def show(app: QCoreApplication, theme: QObject, make: Make) -> Open:
    """Return a function that opens a window with a body in it, without motion."""
    theme.setProperty("motion", "reduced")

    def build(body: str) -> QQuickWindow:
        window = make(f"ApplicationWindow {{ visible: true; width: 480; height: 640; {body} }}")
        assert isinstance(window, QQuickWindow)
        window.requestActivate()
        window.grabWindow()
        app.processEvents()
        return window

    return build


def find(window: QQuickWindow, name: str) -> QQuickItem:
    """Find by the visual tree: what a Repeater makes has no QObject parent."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.objectName() == name:
            return item
        waiting.extend(item.childItems())
    raise LookupError(name)


def press(window: QQuickWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window, key)


def click(window: QQuickWindow, item: QQuickItem) -> None:
    middle = item.mapToScene(item.boundingRect().center()).toPoint()
    QTest.mouseClick(
        window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(middle)
    )


def focused(window: QQuickWindow) -> str:
    return window.activeFocusItem().objectName()


def test_destructive_dialog_starts_on_the_way_out(show: Open) -> None:
    window = show(DIALOG.format(extra="destructive: true"))
    assert focused(window) == "ask-secondary"
    find(window, "pin").forceActiveFocus()
    press(window, Qt.Key.Key_Return)
    find(window, "ask-primary").forceActiveFocus()
    press(window, Qt.Key.Key_Return, Qt.Key.Key_Enter)
    assert window.property("primaries") == 0
    press(window, Qt.Key.Key_Space)
    assert window.property("primaries") == 1


def test_focus_is_seen_each_time_a_dialog_opens(show: Open, app: QCoreApplication) -> None:
    window = show(
        """
        property alias open: ask.visible
        Button { identifier: "opener"; focus: true }
        ContentDialog { id: ask; identifier: "ask"; title: "Erase?"; primaryText: "Erase" }
        """
    )
    for _ in range(2):
        window.setProperty("open", True)
        window.grabWindow()
        app.processEvents()
        assert focused(window) == "ask-secondary"
        assert find(window, "ask-secondary").property("visualFocus") is True
        window.setProperty("open", False)
        window.grabWindow()
        app.processEvents()
        assert focused(window) == "opener"


def test_return_presses_the_doing_button_once(show: Open) -> None:
    window = show(DIALOG.format(extra=""))
    find(window, "pin").forceActiveFocus()
    press(window, Qt.Key.Key_Return)
    assert window.property("primaries") == 1
    find(window, "ask-primary").forceActiveFocus()
    press(window, Qt.Key.Key_Return)
    assert window.property("primaries") == 2


@pytest.mark.parametrize("where", ["pin", "ask-primary", "ask-secondary"])
def test_escape_leaves_a_dialog_from_anywhere(show: Open, where: str) -> None:
    window = show(DIALOG.format(extra=""))
    find(window, where).forceActiveFocus()
    press(window, Qt.Key.Key_Escape)
    assert window.property("secondaries") == 1


def test_escape_is_dead_while_leaving_is_not_possible(show: Open) -> None:
    window = show(DIALOG.format(extra="secondaryEnabled: false; primaryEnabled: false"))
    find(window, "pin").forceActiveFocus()
    press(window, Qt.Key.Key_Escape, Qt.Key.Key_Return)
    assert window.property("secondaries") == window.property("primaries") == 0


def test_tab_goes_through_a_dialog_as_it_reads_and_stays_inside(show: Open) -> None:
    window = show(DIALOG.format(extra="") + 'Button { identifier: "behind" }')
    find(window, "pin").forceActiveFocus()
    seen = []
    for _ in range(5):
        seen.append(focused(window))
        press(window, Qt.Key.Key_Tab)
    assert seen == ["pin", "pin-reveal", "ask-primary", "ask-secondary", "pin"]


def test_clickable_card_is_one_button(show: Open) -> None:
    window = show("""
        property int clicks: 0
        Card { identifier: "card"; title: "Reset"; clickable: true; onClicked: clicks += 1 }
    """)
    card = find(window, "card")
    click(window, card)
    card.forceActiveFocus()
    press(window, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert window.property("clicks") == 3


def test_plain_card_is_no_tab_stop(show: Open) -> None:
    window = show("""
        Column { Card { identifier: "card"; title: "PIN"; Button { identifier: "change" } } }
    """)
    press(window, Qt.Key.Key_Tab)
    assert focused(window) == "change"


def test_rows_of_a_closed_expander_are_out_of_reach(show: Open) -> None:
    window = show("""
        Column {
            ExpanderCard {
                identifier: "more"
                CardRow { title: "Row"; Button { identifier: "inside" } }
            }
            Button { identifier: "after" }
        }
    """)
    press(window, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert focused(window) == "after"
    click(window, find(window, "more"))
    window.grabWindow()
    find(window, "more").forceActiveFocus()
    press(window, Qt.Key.Key_Tab)
    assert focused(window) == "inside"


def test_pin_is_hidden_until_revealed(show: Open) -> None:
    window = show('PinField { identifier: "pin"; label: "PIN"; text: "1234" }')
    field = find(window, "pin")
    assert field.property("displayText") == "\u25cf" * 4
    click(window, find(window, "pin-reveal"))
    assert field.property("displayText") == "1234"


def test_pin_error_takes_the_place_of_the_hint(show: Open) -> None:
    window = show("""
        PinField { objectName: "box"; identifier: "pin"; label: "PIN"; hint: "4 or more" }
    """)
    box = find(window, "box")
    assert box.property("message") == "4 or more"
    box.setProperty("error", "Too short")
    assert box.property("message") == "Too short"
    assert find(window, "pin").property("invalid") is True


def test_copy_button_copies_plain_text_and_says_so(show: Open) -> None:
    window = show('CopyButton { identifier: "copy"; content: "<b>aa</b>" }')
    button = find(window, "copy")
    click(window, button)
    assert QGuiApplication.clipboard().text() == "<b>aa</b>"
    assert button.property("copied") is True
    button.setProperty("content", "other")
    assert button.property("copied") is False


def test_announcer_speaks_a_text_once_and_again_after_silence(
    app: QCoreApplication, show: Open
) -> None:
    window = show("""
        property var said: []
        Announcer { objectName: "voice"; onSpokenChanged: said.push(spoken) }
    """)
    voice = find(window, "voice")
    for text in ("wrong", "flicker", "wrong"):
        voice.setProperty("text", text)
    app.processEvents()
    for text in ("", "wrong"):
        voice.setProperty("text", text)
        app.processEvents()
    assert window.property("said").toVariant() == ["wrong", "", "wrong"]


def test_breadcrumb_leads_to_parents_only(show: Open) -> None:
    window = show("""
        property int chosen: -1
        Breadcrumb { width: 480; path: ["Keys", "This key"]; onActivated: index => chosen = index }
    """)
    click(window, find(window, "breadcrumb-1"))
    assert window.property("chosen") == -1
    click(window, find(window, "breadcrumb-0"))
    assert window.property("chosen") == 0


@pytest.mark.parametrize("scale", [1.0, 2.25])
def test_every_font_follows_the_text_scale(theme: QObject, scale: float) -> None:
    theme.setProperty("textScale", scale)
    sizes = {"caption": 12, "body": 14, "bodyLarge": 18, "subtitle": 20, "title": 28}
    for name, size in sizes.items():
        assert QQmlProperty.read(theme, name).pixelSize() == round(size * scale + 1e-9)


def test_reduced_motion_leaves_no_duration(theme: QObject) -> None:
    theme.setProperty("motion", "full")
    assert QQmlProperty.read(theme, "normal") == 167
    theme.setProperty("motion", "reduced")
    names = ("fast", "normal", "slow", "expand")
    assert [QQmlProperty.read(theme, name) for name in names] == [0] * 4


def test_a_platform_that_knows_no_scheme_is_light(theme: QObject) -> None:
    assert QQmlProperty.read(theme, "activeScheme") == "light"
