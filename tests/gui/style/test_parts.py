"""Every control and part loads in every theme without a Qt warning, and says its name."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtQml import QQmlApplicationEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

ROOT = Path(__file__).parents[3]
GALLERY = ROOT / "tests" / "gui" / "gallery" / "Gallery.qml"
STYLE = ROOT / "gui" / "style" / "Keydesk" / "Style"
PARTS = ROOT / "gui" / "views" / "parts"

POPUPS = {"ContentDialog", "Dialog", "Menu", "Popup", "ToolTip"}
# Made by others with what they require, or no item at all.
INNER = {
    "AccessibilityHints", "ApplicationWindow", "CheckLabel", "ColorTokens", "ContrastColors",
    "DarkColors", "EditMenu", "LightColors", "Theme",
}  # fmt: skip
REQUIRED = {"Scrolling": "view: Flickable {}"}
# Parts that show a view-model belong to the tests of the pages.
NAMES = sorted(
    path.stem
    for folder in (STYLE, PARTS)
    for path in folder.glob("*.qml")
    if path.stem not in INNER and "import Keydesk\n" not in path.read_text()
)
SCHEMES = ["light", "dark", "contrast"]

Make = Callable[[str], QObject]


def shown(make: Make, body: str) -> QQuickWindow:
    window = make(f"ApplicationWindow {{ visible: true; width: 480; height: 640; {body} }}")
    assert isinstance(window, QQuickWindow)
    assert not window.grabWindow().isNull()
    return window


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from below(child)


def accessible(root: QObject) -> Iterator[QAccessibleInterface]:
    """Walk what a screen reader sees."""

    def walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
        if not node.state().invisible:
            yield node
            for index in range(node.childCount()):
                yield from walk(node.child(index))

    return walk(QAccessible.queryAccessibleInterface(root))


@pytest.fixture
def screen_reader() -> Iterator[None]:
    """Controls publish their names only while somebody listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def gallery(engine: QQmlApplicationEngine) -> QQuickWindow:
    engine.load(GALLERY)
    window = engine.rootObjects()[-1]
    assert isinstance(window, QQuickWindow)
    return window


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", NAMES)
def test_loads_and_paints(make: Make, theme: QObject, name: str, scheme: str) -> None:
    theme.setProperty("scheme", scheme)
    opened = "visible: true" if name in POPUPS else ""
    shown(make, f"{name} {{ {opened} {REQUIRED.get(name, '')} }}")


def test_qmldir_names_every_file_of_the_style() -> None:
    named = {line.split()[-1] for line in (STYLE / "qmldir").read_text().splitlines()}
    assert {path.name for path in STYLE.glob("*.qml")} <= named


@pytest.mark.parametrize("scheme", SCHEMES)
def test_window_follows_the_scheme(make: Make, theme: QObject, scheme: str) -> None:
    theme.setProperty("scheme", scheme)
    window = shown(make, "")
    base = QQmlProperty.read(theme, "color.base")
    assert window.grabWindow().pixelColor(5, 5) == QColor(base)


@pytest.mark.usefixtures("screen_reader")
@pytest.mark.parametrize("dialog", [False, True], ids=["sheet", "dialog"])
def test_everything_focusable_has_a_name_or_a_label(
    app: QCoreApplication, theme: QObject, gallery: QQuickWindow, dialog: bool
) -> None:
    theme.setProperty("motion", "reduced")  # While it fades in, a dialog counts as invisible.
    gallery.setProperty("dialogOpen", dialog)
    app.processEvents()
    gallery.grabWindow()  # A popup appears with the next frame.
    nameless = []
    names = []
    for node in accessible(gallery):
        name = node.text(QAccessible.Text.Name)
        labels = node.relations(QAccessible.RelationFlag.Label)
        names.append(name)
        if node.state().focusable and not name and not labels:
            nameless.append((node.object().objectName(), node.role(), node.state().invisible))
    assert nameless == []
    assert "Security key fingerprint" in names
    assert ("I know that this cannot be undone" in names) == dialog


@pytest.mark.usefixtures("screen_reader")
def test_everything_in_the_tab_order_has_an_identifier(gallery: QQuickWindow) -> None:
    stops = [item for item in below(gallery.contentItem()) if item.activeFocusOnTab()]
    assert len(stops) > 20
    assert [item.metaObject().className() for item in stops if not item.objectName()] == []
    for item in stops:
        node = QAccessible.queryAccessibleInterface(item)
        assert node.text(QAccessible.Text.Identifier) == item.objectName()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 2.25])
@pytest.mark.parametrize("width", [480, 700, 1000])
def test_no_text_is_cut_off(
    app: QCoreApplication, theme: QObject, gallery: QQuickWindow, width: int, scale: float
) -> None:
    theme.setProperty("textScale", scale)
    gallery.setWidth(width)
    app.processEvents()
    gallery.grabWindow()
    cut = []
    for item in below(gallery.contentItem()):
        text = item.property("text")
        if not text or item.property("truncated") is None:
            continue
        left = item.mapToScene(item.boundingRect().topLeft()).x()
        fits = item.property("contentWidth") <= item.width() + 1 and (
            item.property("contentHeight") <= item.height() + 1
        )
        inside = left >= 0 and left + item.property("contentWidth") <= width
        if item.property("truncated") or not fits or not inside:
            cut.append((text, item.width(), item.property("contentWidth"), left))
    assert cut == []


def test_cards_wrap_where_windows_wraps_them(make: Make, app: QCoreApplication) -> None:
    window = shown(make, 'Card { objectName: "card"; width: parent.width; title: "A"; Button {} }')
    card = window.findChild(QQuickItem, "card")
    assert card is not None
    seen = {}
    for width in (476, 475):
        window.setWidth(width)
        app.processEvents()
        seen[width] = card.property("wrapped")
    assert seen == {476: False, 475: True}
