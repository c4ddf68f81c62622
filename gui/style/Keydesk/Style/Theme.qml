pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Every colour, size, font and duration of Keydesk.
//
//   Theme.scheme         "system" (default), "light", "dark" or "contrast"
//   Theme.textScale      1.0 to 2.25; every font, and what must grow with it, follows
//   Theme.motion         "system" (default), "full" or "reduced"
//   Theme.covered        what is under a dialog now; null for nothing
//   Theme.color.<token>  see ColorTokens.qml
//   Theme.body, ...      fonts of the type ramp
QtObject {
    id: theme

    // What a person may choose
    property string scheme: "system"
    property real textScale: 1.0
    property string motion: "system"

    // What every part has to know
    property Item covered: null

    // What is in force
    readonly property string activeScheme: theme.scheme !== "system" ? theme.scheme
                                         : theme.systemContrast ? "contrast"
                                         : theme.systemDark ? "dark" : "light"
    readonly property bool dark: theme.activeScheme === "dark"
    readonly property bool contrast: theme.activeScheme === "contrast"
    readonly property bool reducedMotion: theme.motion === "reduced"
                                          || (theme.motion === "system" && theme.systemStill)

    readonly property ColorTokens color: theme.contrast ? theme.contrastColors
                                       : theme.dark ? theme.darkColors : theme.lightColors

    // What the system says. A platform that does not know light from dark (bare X11, offscreen)
    // has no accent of its own either: Qt then makes one up.
    readonly property AccessibilityHints hints: AccessibilityHints {}
    readonly property SystemPalette systemPalette: SystemPalette {}
    readonly property bool systemDark: Application.styleHints.colorScheme === Qt.Dark
    readonly property bool systemContrast: theme.hints.highContrast
    readonly property bool systemStill: theme.hints.reducedMotion
    property bool hasSystemAccent: Application.styleHints.colorScheme !== Qt.Unknown
    property color systemAccent: theme.systemPalette.accent

    readonly property LightColors lightColors: LightColors {
        systemAccent: theme.systemAccent
        hasSystemAccent: theme.hasSystemAccent
    }
    readonly property DarkColors darkColors: DarkColors {
        systemAccent: theme.systemAccent
        hasSystemAccent: theme.hasSystemAccent
    }
    readonly property ContrastColors contrastColors: ContrastColors {
        fromSystem: theme.systemContrast
        systemPalette: theme.systemPalette
    }

    // Type ramp. Segoe is used where Windows has it and is never shipped.
    readonly property string family: {
        const present = Qt.fontFamilies()
        for (const name of ["Segoe UI Variable Text", "Segoe UI Variable", "Segoe UI"]) {
            if (present.includes(name))
                return name
        }
        return Application.font.family
    }
    readonly property font caption: theme.ramp(12, Font.Normal)
    readonly property font body: theme.ramp(14, Font.Normal)
    readonly property font bodyStrong: theme.ramp(14, Font.DemiBold)
    readonly property font bodyLarge: theme.ramp(18, Font.Normal)
    readonly property font subtitle: theme.ramp(20, Font.DemiBold)
    readonly property font title: theme.ramp(28, Font.DemiBold)
    readonly property font titleLarge: theme.ramp(40, Font.DemiBold)
    readonly property font code: Qt.font({ family: theme.monospace,
                                           pixelSize: theme.scaled(12) })
    readonly property string monospace: {
        const present = Qt.fontFamilies()
        for (const name of ["Cascadia Mono", "Consolas", "SF Mono", "Menlo", "DejaVu Sans Mono"]) {
            if (present.includes(name))
                return name
        }
        return "monospace"
    }

    // Corners, strokes, focus
    readonly property int radius: 4
    readonly property int overlayRadius: 8
    readonly property int stroke: 1
    readonly property int surfaceStroke: theme.contrast ? 2 : 1
    readonly property int inputEdge: 2
    readonly property int focusOuterStroke: 2
    readonly property int focusInnerStroke: 1
    readonly property int focusGap: 3
    readonly property int ringStroke: 4

    // Spacing
    readonly property int gapTiny: 2
    readonly property int gapSmall: 4
    readonly property int gap: 8
    readonly property int gapMedium: 12
    readonly property int gapLarge: 16
    readonly property int gapHuge: 24
    readonly property int cardGap: 4

    // Controls
    readonly property int controlHeight: theme.scaled(32)
    readonly property int controlPadding: 11
    readonly property int controlPaddingTop: 5
    readonly property int controlPaddingBottom: 6
    readonly property int inputPadding: 10
    readonly property int inputWidth: theme.scaled(200)
    readonly property int buttonWidth: 120
    readonly property int targetSize: 24
    readonly property int checkSize: theme.scaled(20)
    readonly property int toggleWidth: theme.scaled(40)
    readonly property int toggleHeight: theme.scaled(20)
    readonly property int knobSize: theme.scaled(12)
    readonly property int knobHoverSize: theme.scaled(14)
    readonly property int knobPressedWidth: theme.scaled(17)
    readonly property int progressHeight: 3
    readonly property int progressTrack: 1
    readonly property int progressWidth: 160
    readonly property int scrollBarSize: 12
    readonly property int scrollThumb: 6
    readonly property int scrollThumbIdle: 2
    readonly property int scrollThumbLength: 32
    readonly property int menuWidth: 160
    readonly property int menuItemHeight: theme.scaled(36)
    readonly property int toolTipWidth: 320

    // Icons
    readonly property int iconSmall: theme.scaled(12)
    readonly property int iconMedium: theme.scaled(16)
    readonly property int icon: theme.scaled(20)
    readonly property int iconLarge: theme.scaled(32)
    readonly property int iconHuge: theme.scaled(56)
    readonly property real iconStroke: 1.4

    // Cards
    readonly property int cardHeight: 68
    readonly property int cardMinWidth: 148
    readonly property int cardPadding: 16
    readonly property int cardIconGap: 20
    readonly property int cardSlotWidth: 120
    readonly property int rowHeight: 52
    readonly property int rowIndent: 58
    readonly property int rowPaddingEnd: 44
    readonly property int pageWidth: 1000
    readonly property int pageMargin: 36
    readonly property int pageMarginNarrow: 16
    readonly property int wrapWidth: theme.scaled(476)
    readonly property real cardShare: 0.6
    readonly property int iconlessWidth: theme.scaled(286)
    readonly property int sectionGapTop: 30
    readonly property int sectionGapBottom: 6
    readonly property int infoBarHeight: 48

    // Window
    readonly property int windowWidth: 1000
    readonly property int windowHeight: 800
    readonly property int windowMinWidth: 480
    readonly property int windowMinHeight: 560
    readonly property int compactWidth: theme.scaled(640)
    readonly property int tileSize: theme.scaled(48)
    readonly property int pictureSize: 112
    readonly property int factNameWidth: theme.scaled(160)
    readonly property int benchKeyWidth: theme.scaled(264)
    readonly property int benchPlugWidth: theme.scaled(108)
    readonly property real benchShare: 0.18

    // Navigation
    readonly property int navWidth: 320
    readonly property int navItemHeight: theme.scaled(36)
    readonly property int pillWidth: 3
    readonly property int pillHeight: theme.scaled(16)

    // Dialogs
    readonly property int dialogMinWidth: 320
    readonly property int dialogMaxWidth: theme.scaled(548)
    readonly property int dialogMaxHeight: theme.scaled(756)
    readonly property int dialogCrampedHeight: theme.scaled(400)
    readonly property int dialogPadding: 24
    readonly property int dialogMargin: 16

    // Prompts
    readonly property int busySize: theme.scaled(32)
    readonly property int ringSize: theme.scaled(72)
    readonly property int coachSize: 168
    readonly property int coachSmallSize: 112
    readonly property int coachRing: 6
    readonly property int promptWidth: theme.scaled(420)
    readonly property int cameraWidth: 400
    readonly property real pictureScale: 0.7
    readonly property real wheelStep: 0.6  // Pixels for an eighth of a degree, as in a Flickable.
    readonly property int kioskPictureWidth: theme.scaled(800)
    readonly property int kioskPictureHeight: theme.scaled(640)
    readonly property int stepSize: theme.scaled(24)

    // Kiosk: what a finger meets is never smaller than 60 pixels
    readonly property real kioskScale: 1.25
    readonly property int touchSize: 60
    readonly property int touchWide: 120
    readonly property int touchSpace: 240
    readonly property int touchGap: 16
    readonly property int touchMargin: 32
    readonly property int touchCode: 200
    readonly property int touchPadding: 20
    readonly property int touchWords: theme.scaled(160)
    readonly property int staffCorner: 96
    readonly property int staffHold: 5000
    readonly property int eraseHold: 3000
    readonly property int greeting: 6000

    // Motion
    readonly property int fast: theme.reducedMotion ? 0 : 83
    readonly property int normal: theme.reducedMotion ? 0 : 167
    readonly property int slow: theme.reducedMotion ? 0 : 250
    readonly property int expand: theme.reducedMotion ? 0 : 333
    readonly property int pause: 500
    readonly property int second: 1000
    readonly property int spin: 2000
    readonly property int breath: 1600
    readonly property real breathDepth: 0.75
    readonly property list<real> curve: [0, 0, 0, 1, 1, 1]

    function scaled(pixels: int): int {
        return Math.round(pixels * theme.textScale)
    }

    function ramp(pixels: int, weight: int): font {
        return Qt.font({ family: theme.family, pixelSize: theme.scaled(pixels), weight: weight })
    }

    // Icon colour of a severity: "info", "success", "caution", "critical".
    function severityColor(severity: string): color {
        return severity === "critical" ? theme.color.critical
             : severity === "caution" ? theme.color.caution
             : severity === "success" ? theme.color.success : theme.color.info
    }

    function severityGround(severity: string): color {
        return severity === "critical" ? theme.color.criticalGround
             : severity === "caution" ? theme.color.cautionGround
             : severity === "success" ? theme.color.successGround : theme.color.infoGround
    }
}
