import QtQuick

// What the system asks for. Looked up by name: contrastPreference came with Qt 6.10 and
// motionPreference with Qt 6.12; an older Qt leaves them undefined, which asks for nothing.
QtObject {
    readonly property var source: Application.styleHints["accessibility"]
    readonly property bool highContrast: source?.["contrastPreference"] === Qt.HighContrast
    readonly property bool reducedMotion: source?.["motionPreference"] === 1
}
