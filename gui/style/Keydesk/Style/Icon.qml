import QtQuick
import QtQuick.Shapes
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

    Shape {
        anchors.centerIn: parent
        width: icon.size
        height: icon.size
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: icon.color
            strokeWidth: icon.weight * icon.size / 20
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            scale: Qt.size(icon.size / 20, icon.size / 20)

            PathSvg { path: Icons.paths[icon.name] ?? "" }
        }
    }
}
