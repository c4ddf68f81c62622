import QtQuick
import QtQuick.Shapes

// A ring, filled clockwise from the top by `fraction` (0 to 1) from `start` degrees.
// Decoration only: the item around it carries value and name.
Item {
    id: arc

    property real fraction: 0
    property real start: 0
    property real thickness: Theme.ringStroke
    property color color: Theme.color.accent
    property color trackColor: Theme.color.divider

    readonly property real ringRadius: (Math.min(arc.width, arc.height) - arc.thickness) / 2

    Accessible.ignored: true

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: arc.trackColor
            strokeWidth: arc.thickness
            fillColor: "transparent"

            PathAngleArc {
                centerX: arc.width / 2
                centerY: arc.height / 2
                radiusX: arc.ringRadius
                radiusY: arc.ringRadius
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            strokeColor: arc.fraction > 0 ? arc.color : "transparent"
            strokeWidth: arc.thickness
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: arc.width / 2
                centerY: arc.height / 2
                radiusX: arc.ringRadius
                radiusY: arc.ringRadius
                startAngle: arc.start - 90
                sweepAngle: 360 * Math.min(1, Math.max(0, arc.fraction))
            }
        }
    }
}
