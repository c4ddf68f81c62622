import QtQuick

// Every token collapses to one of eight colours; there is no tint and no transparency.
// The system's own palette is used where the system asks for high contrast.
ColorTokens {
    id: tokens

    required property bool fromSystem
    required property SystemPalette systemPalette

    readonly property color window: fromSystem ? systemPalette.window : "#000000"
    readonly property color windowText: fromSystem ? systemPalette.windowText : "#FFFFFF"
    readonly property color face: fromSystem ? systemPalette.button : "#000000"
    readonly property color faceText: fromSystem ? systemPalette.buttonText : "#FFFFFF"
    readonly property color highlight: fromSystem ? systemPalette.highlight : "#1AEBFF"
    readonly property color highlightText: fromSystem ? systemPalette.highlightedText : "#000000"
    readonly property color link: fromSystem ? systemPalette.windowText : "#FFFF00"
    readonly property color grey: fromSystem ? systemPalette.placeholderText : "#A6A6A6"

    base: tokens.window
    pane: tokens.window
    card: tokens.window
    cardNested: tokens.window
    cardHover: tokens.window
    cardPressed: tokens.window
    cardStroke: tokens.windowText
    cardStrokeHover: tokens.highlight
    divider: tokens.windowText
    dialogBody: tokens.window
    dialogStrip: tokens.window
    flyout: tokens.window
    flyoutStroke: tokens.windowText
    smoke: "#B3000000"

    text: tokens.windowText
    textSecondary: tokens.windowText
    textDisabled: tokens.grey
    textOnHover: tokens.highlightText

    accent: tokens.highlight
    accentHover: tokens.highlight
    accentPressed: tokens.highlight
    accentDisabled: tokens.window
    onAccent: tokens.highlightText
    onAccentDisabled: tokens.grey
    accentText: tokens.link
    accentTextHover: tokens.windowText

    danger: tokens.face
    dangerHover: tokens.face
    dangerPressed: tokens.face
    onDanger: tokens.faceText

    control: tokens.face
    controlHover: tokens.highlight
    controlPressed: tokens.highlight
    controlDisabled: tokens.window
    controlFocused: tokens.window
    controlStroke: tokens.faceText
    controlEdge: tokens.faceText
    controlStrong: tokens.faceText
    controlStrongDisabled: tokens.grey
    controlKnob: tokens.faceText
    subtleHover: tokens.highlight
    subtlePressed: tokens.highlight
    selected: tokens.window
    pillOnHover: tokens.highlightText
    track: tokens.windowText
    focusOuter: tokens.windowText
    focusInner: tokens.window

    info: tokens.windowText
    infoGround: tokens.window
    success: tokens.windowText
    successGround: tokens.window
    caution: tokens.windowText
    cautionGround: tokens.window
    critical: tokens.windowText
    criticalGround: tokens.window
}
