import QtQuick

// Fill, stroke and the darker lower edge that Windows 11 controls share.
Item {
    id: frame

    property color fill: Theme.color.control
    property color stroke: Theme.color.controlStroke
    property color edge: Theme.color.controlEdge
    property int edgeHeight: Theme.stroke
    property int strokeWidth: Theme.stroke
    property real radius: Theme.radius
    property bool focused: false

    Rectangle {
        anchors.fill: parent
        radius: frame.radius
        color: frame.fill
        border.width: frame.strokeWidth
        border.color: frame.stroke

        Behavior on color {
            ColorAnimation { duration: Theme.fast }
        }
    }

    // The lower edge of a full rounded rectangle, so that it follows the corners.
    Item {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: frame.edgeHeight
        clip: true
        visible: frame.strokeWidth > 0

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: frame.height
            radius: frame.radius
            color: "transparent"
            border.width: frame.edgeHeight
            border.color: frame.edge
        }
    }

    FocusFrame {
        controlRadius: frame.radius
        visible: frame.focused
    }
}
