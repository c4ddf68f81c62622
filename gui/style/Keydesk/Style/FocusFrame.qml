import QtQuick

// Keyboard focus: 2 px outside, 1 px inside, around the control and not over it.
// Put it into a control's background; it follows its parent.
Rectangle {
    id: frame

    property real controlRadius: Theme.radius

    anchors.fill: parent
    anchors.margins: -Theme.focusGap
    radius: frame.controlRadius + Theme.focusGap
    color: "transparent"
    border.width: Theme.focusOuterStroke
    border.color: Theme.color.focusOuter

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusOuterStroke
        radius: frame.radius - Theme.focusOuterStroke
        color: "transparent"
        border.width: Theme.focusInnerStroke
        border.color: Theme.color.focusInner
    }
}
