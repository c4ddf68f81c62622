import QtQuick
import "contrast.js" as Contrast

ColorTokens {
    id: tokens

    required property color systemAccent
    required property bool hasSystemAccent

    base: "#F3F3F3"
    pane: "#F3F3F3"
    card: "#B3FFFFFF"
    cardNested: "#80F6F6F6"
    cardHover: "#80F9F9F9"
    cardPressed: "#4DF9F9F9"
    cardStroke: "#0F000000"
    cardStrokeHover: "#0F000000"
    divider: "#0F000000"
    dialogBody: "#FFFFFF"
    dialogStrip: "#F3F3F3"
    flyout: "#F9F9F9"
    flyoutStroke: "#66757575"
    smoke: "#4D000000"

    text: "#E4000000"
    textSecondary: "#9E000000"
    textDisabled: "#5C000000"
    textOnHover: "#E4000000"

    // Windows' Dark1 and Dark2 of its own blue; another accent is darkened until it reads.
    accent: tokens.hasSystemAccent
            ? Contrast.readable(tokens.systemAccent, Qt.color("black"), Qt.color("white"), 5.6)
            : "#0067C0"
    accentHover: Contrast.mix(tokens.accent, Qt.color("white"), 0.1)
    // Windows fades to 80 % here, which takes white text to 3.9:1; darker keeps it readable.
    accentPressed: Contrast.mix(tokens.accent, Qt.color("black"), 0.12)
    accentDisabled: "#37000000"
    onAccent: "#FFFFFF"
    onAccentDisabled: "#FFFFFF"
    accentText: tokens.hasSystemAccent
                ? Contrast.readable(tokens.systemAccent, Qt.color("black"), tokens.base, 7)
                : "#003E92"
    accentTextHover: Contrast.mix(tokens.accentText, Qt.color("white"), 0.12)

    danger: "#C42B1C"
    dangerHover: "#C83A2C"
    dangerPressed: "#AC2619"
    onDanger: "#FFFFFF"

    control: "#B3FFFFFF"
    controlHover: "#80F9F9F9"
    controlPressed: "#4DF9F9F9"
    controlDisabled: "#4DF9F9F9"
    controlFocused: "#FFFFFF"
    controlStroke: "#0F000000"
    controlEdge: "#29000000"
    controlStrong: "#9C000000"
    controlStrongDisabled: "#37000000"
    controlKnob: "#9C000000"
    subtleHover: "#09000000"
    subtlePressed: "#06000000"
    selected: "#0A000000"
    pillOnHover: tokens.accent
    track: "#9C000000"
    focusOuter: "#E4000000"
    focusInner: "#B3FFFFFF"

    info: tokens.accent
    infoGround: "#80F6F6F6"
    success: "#0F7B0F"
    successGround: "#DFF6DD"
    caution: "#9D5D00"
    cautionGround: "#FFF4CE"
    critical: "#C42B1C"
    criticalGround: "#FDE7E9"
}
