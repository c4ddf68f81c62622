"""WCAG 2.2 contrast of every colour pair, from the tokens the window itself uses."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtQml import QQmlProperty

# A ground is a path of tokens, the last one on top: "base/card" is a card on the window.
WINDOW = ["base", "pane"]
CARDS = ["base/card", "base/cardNested", "base/cardHover", "base/cardPressed"]
SHEETS = ["dialogBody", "dialogStrip", "flyout"]
SURFACES = [*WINDOW, *CARDS, *SHEETS]
BARS = ["base/infoGround", "successGround", "cautionGround", "criticalGround"]
FIELDS = [
    f"{ground}/{field}"
    for ground in (*WINDOW, "base/card", "dialogBody")
    for field in ("control", "controlFocused")
]
SELECTED = ["base/selected", "pane/selected"]
HOVERED = [
    f"{ground}/{tint}"
    for ground in SURFACES
    for tint in ("controlHover", "controlPressed", "subtleHover", "subtlePressed")
]

TEXT = {
    "text": [*SURFACES, *BARS, *FIELDS, *SELECTED],
    "textSecondary": [*SURFACES, *BARS, *FIELDS, *SELECTED],
    "textOnHover": HOVERED,
    "accentText": SURFACES,
    "accentTextHover": SURFACES,
    "onAccent": ["accent", "accentHover", "accentPressed"],
    "onDanger": ["danger", "dangerHover", "dangerPressed"],
    "critical": [*SURFACES],
}
NON_TEXT = {
    "accent": [*SURFACES, *FIELDS, *SELECTED],
    "pillOnHover": ["base/subtleHover", "base/subtlePressed"],
    "focusOuter": [*SURFACES, *BARS],
    "controlStrong": [*SURFACES, *FIELDS],
    "controlKnob": FIELDS,
    "track": SURFACES,
    "info": [*SURFACES, "base/infoGround"],
    "success": [*SURFACES, *SELECTED, "successGround"],
    "caution": [*SURFACES, *SELECTED, "cautionGround"],
    "critical": [*FIELDS, *SELECTED, "criticalGround"],
}
# Shown beside another cue that does pass, or for a state WCAG exempts.
EXEMPT = {
    "cardStroke", "cardStrokeHover", "controlEdge", "controlStroke", "divider", "flyoutStroke",
    "smoke", "focusInner",
    "textDisabled", "accentDisabled", "onAccentDisabled", "controlDisabled",
    "controlStrongDisabled",
}  # fmt: skip

CONTRAST = "ContrastColors { fromSystem: true; systemPalette: SystemPalette {} }"
ACCENTS = ["#0078D4", "#FFB900", "#E3008C", "#107C10", "#000000", "#FFFFFF", "#767676"]

Make = Callable[[str], QObject]


def channel(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def luminance(color: QColor) -> float:
    red, green, blue = (channel(each) for each in rgb(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def over(top: QColor, ground: QColor) -> QColor:
    alpha = top.alphaF()
    mixed = (
        above * alpha + below * (1 - alpha)
        for above, below in zip(rgb(top), rgb(ground), strict=True)
    )
    return QColor.fromRgbF(*mixed)


class Tokens:
    """The colours of an object, or of one of its properties, by name."""

    def __init__(self, owner: QObject, prefix: str = "") -> None:
        self._owner = owner
        self._prefix = prefix

    def __getitem__(self, name: str) -> QColor:
        color = QQmlProperty.read(self._owner, self._prefix + name)
        assert isinstance(color, QColor), name
        return color


def rgb(color: QColor) -> tuple[float, float, float]:
    return color.redF(), color.greenF(), color.blueF()


def flat(tokens: Tokens, path: str) -> QColor:
    color = QColor("white")
    for name in path.split("/"):
        color = over(tokens[name], color)
    return color


def failures(tokens: Tokens, pairs: dict[str, list[str]], wanted: float) -> list[str]:
    found = []
    for name, grounds in pairs.items():
        for path in grounds:
            ground = flat(tokens, path)
            value = ratio(over(tokens[name], ground), ground)
            if value < wanted:
                found.append(f"{name} on {path}: {value:.2f}")
    return found


def check(tokens: Tokens) -> None:
    assert failures(tokens, TEXT, 4.5) == []
    assert failures(tokens, NON_TEXT, 3.0) == []


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_every_pair_of_a_scheme_reads(theme: QObject, scheme: str) -> None:
    theme.setProperty("scheme", scheme)
    check(Tokens(theme, "color."))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("accent", ACCENTS)
def test_any_accent_of_the_system_is_made_to_read(theme: QObject, scheme: str, accent: str) -> None:
    theme.setProperty("hasSystemAccent", True)
    theme.setProperty("systemAccent", QColor(accent))
    theme.setProperty("scheme", scheme)
    check(Tokens(theme, "color."))


@pytest.mark.parametrize(
    ("window", "text", "highlight", "highlighted", "grey"),
    [
        ("#202020", "#FFFFFF", "#8EE3F0", "#263B50", "#A6A6A6"),
        ("#FFFAEF", "#3D3D3D", "#903909", "#FFF5E3", "#676767"),
    ],
    ids=["night", "desert"],
)
def test_high_contrast_takes_the_palette_of_the_system(
    app: QGuiApplication,
    make: Make,
    window: str,
    text: str,
    highlight: str,
    highlighted: str,
    grey: str,
) -> None:
    palette = QPalette()
    role = QPalette.ColorRole
    for ground in (role.Window, role.Base, role.Button):
        palette.setColor(ground, window)
    for ink in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(ink, text)
    palette.setColor(role.Highlight, highlight)
    palette.setColor(role.HighlightedText, highlighted)
    palette.setColor(role.PlaceholderText, grey)
    before = app.palette()
    app.setPalette(palette)
    try:
        tokens = Tokens(make(CONTRAST))
        assert tokens["base"] == QColor(window)
        assert tokens["accent"] == QColor(highlight)
        check(tokens)
    finally:
        app.setPalette(before)


def test_no_token_goes_unchecked(make: Make) -> None:
    meta = make(CONTRAST).metaObject()
    while not meta.className().startswith("ColorTokens"):
        meta = meta.superClass()
    mine = range(meta.propertyOffset(), meta.propertyCount())
    names = {str(meta.property(index).name()) for index in mine}
    grounds = {
        token
        for pairs in (TEXT, NON_TEXT)
        for paths in pairs.values()
        for path in paths
        for token in path.split("/")
    }
    assert names == grounds | TEXT.keys() | NON_TEXT.keys() | EXEMPT
