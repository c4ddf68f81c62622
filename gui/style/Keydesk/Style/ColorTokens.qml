import QtQuick

// The names of every colour. A theme that forgets one does not load.
QtObject {
    // Surfaces
    required property color base
    required property color pane
    required property color card
    required property color cardNested
    required property color cardHover
    required property color cardPressed
    required property color cardStroke
    required property color cardStrokeHover
    required property color divider
    required property color dialogBody
    required property color dialogStrip
    required property color flyout
    required property color flyoutStroke
    required property color smoke

    // Text
    required property color text
    required property color textSecondary
    required property color textDisabled
    required property color textOnHover

    // Accent
    required property color accent
    required property color accentHover
    required property color accentPressed
    required property color accentDisabled
    required property color onAccent
    required property color onAccentDisabled
    required property color accentText
    required property color accentTextHover

    // Destructive
    required property color danger
    required property color dangerHover
    required property color dangerPressed
    required property color onDanger

    // Controls
    required property color control
    required property color controlHover
    required property color controlPressed
    required property color controlDisabled
    required property color controlFocused
    required property color controlStroke
    required property color controlEdge
    required property color controlStrong
    required property color controlStrongDisabled
    required property color controlKnob
    required property color subtleHover
    required property color subtlePressed
    required property color selected
    required property color pillOnHover
    required property color track
    required property color focusOuter
    required property color focusInner

    // Status: the icon, and the ground of an InfoBar
    required property color info
    required property color infoGround
    required property color success
    required property color successGround
    required property color caution
    required property color cautionGround
    required property color critical
    required property color criticalGround
}
