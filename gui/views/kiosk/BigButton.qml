import QtQuick
import Keydesk.Style

// A button for a finger.
Button {
    font: Theme.bodyLarge
    hoverEnabled: false  // A finger leaves no hover behind.
    implicitHeight: Math.max(Theme.touchSize, implicitContentHeight + 2 * Theme.gapMedium)
    leftPadding: Theme.touchPadding
    rightPadding: Theme.touchPadding
}
