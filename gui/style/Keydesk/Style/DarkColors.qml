import QtQuick
import "contrast.js" as Contrast

ColorTokens {
    id: tokens

    required property color systemAccent
    required property bool hasSystemAccent

    base: "#202020"
    pane: "#202020"
    card: "#0DFFFFFF"
    cardNested: "#08FFFFFF"
    cardHover: "#15FFFFFF"
    cardPressed: "#08FFFFFF"
    cardStroke: "#19000000"
    cardStrokeHover: "#19000000"
    divider: "#15FFFFFF"
    dialogBody: "#2B2B2B"
    dialogStrip: "#202020"
    flyout: "#2C2C2C"
    flyoutStroke: "#66757575"
    smoke: "#4D000000"

    text: "#FFFFFF"
    textSecondary: "#C5FFFFFF"
    textDisabled: "#5DFFFFFF"
    textOnHover: "#FFFFFF"

    // Windows' Light2 and Light3 of its own blue; another accent is lightened until it reads.
    accent: tokens.hasSystemAccent
            ? Contrast.readable(tokens.systemAccent, Qt.color("white"), Qt.color("black"), 8.5)
            : "#4CC2FF"
    accentHover: Contrast.mix(tokens.accent, tokens.base, 0.1)
    accentPressed: Contrast.mix(tokens.accent, tokens.base, 0.2)
    accentDisabled: "#28FFFFFF"
    onAccent: "#000000"
    onAccentDisabled: "#87FFFFFF"
    accentText: tokens.hasSystemAccent
                ? Contrast.readable(tokens.systemAccent, Qt.color("white"), tokens.base, 9)
                : "#99EBFF"
    accentTextHover: Contrast.mix(tokens.accentText, tokens.base, 0.15)

    danger: "#FF99A4"
    dangerHover: "#E98D97"
    dangerPressed: "#D2818A"
    onDanger: "#000000"

    control: "#0FFFFFFF"
    controlHover: "#15FFFFFF"
    controlPressed: "#08FFFFFF"
    controlDisabled: "#0BFFFFFF"
    controlFocused: "#B31E1E1E"
    controlStroke: "#12FFFFFF"
    controlEdge: "#18FFFFFF"
    controlStrong: "#9AFFFFFF"
    controlStrongDisabled: "#28FFFFFF"
    controlKnob: "#C5FFFFFF"
    subtleHover: "#0FFFFFFF"
    subtlePressed: "#0AFFFFFF"
    selected: "#0FFFFFFF"
    pillOnHover: tokens.accent
    track: "#9AFFFFFF"
    focusOuter: "#FFFFFF"
    focusInner: "#B3000000"

    info: tokens.accent
    infoGround: "#08FFFFFF"
    success: "#6CCB5F"
    successGround: "#393D1B"
    caution: "#FCE100"
    cautionGround: "#433519"
    critical: "#FF99A4"
    criticalGround: "#442726"
}
