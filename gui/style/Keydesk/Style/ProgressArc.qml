import QtQuick

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

    // A canvas and no Shape: Qt's software renderer paints a Shape over what covers it.
    Canvas {
        id: canvas

        readonly property list<var> look: [arc.fraction, arc.color, arc.trackColor, arc.thickness]

        anchors.fill: parent
        rotation: arc.start
        onLookChanged: canvas.requestPaint()
        onPaint: {
            const brush = canvas.getContext("2d")
            brush.reset()
            brush.lineWidth = arc.thickness
            brush.lineCap = "round"
            canvas.ring(brush, arc.trackColor, 1)
            if (arc.fraction > 0)
                canvas.ring(brush, arc.color, Math.min(1, arc.fraction))
        }

        function ring(brush: var, ink: color, part: real): void {
            const top = -Math.PI / 2
            brush.strokeStyle = ink
            brush.beginPath()
            brush.arc(arc.width / 2, arc.height / 2, arc.ringRadius, top, top + 2 * Math.PI * part)
            brush.stroke()
        }
    }
}
