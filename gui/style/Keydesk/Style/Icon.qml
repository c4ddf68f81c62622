import QtQuick
import "icons.js" as Icons

// A line icon, drawn for this project on a 20 x 20 grid.
//
//   name   see icons.js; an unknown or empty name draws nothing
//   size   side in pixels (Theme.icon)
//   color  line colour (Theme.color.text)
// Decoration only: the item beside it carries the name for screen readers.
Item {
    id: icon

    property string name
    property real size: Theme.icon
    property color color: Theme.color.text
    property real weight: Theme.iconStroke

    implicitWidth: icon.size
    implicitHeight: icon.size
    Accessible.ignored: true

    // An image and no Shape: Qt's software renderer paints a Shape over what covers it.
    Image {
        anchors.fill: parent
        source: Icons.picture(icon.name, icon.color, icon.weight)
        sourceSize: Qt.size(icon.size * Screen.devicePixelRatio,
                            icon.size * Screen.devicePixelRatio)
    }
}
