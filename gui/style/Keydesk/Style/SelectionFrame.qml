import QtQuick

// Ground of a list entry: hover tint, and the accent pill of the selected one.
Rectangle {
    id: frame

    property bool hovered: false
    property bool pressed: false
    property bool selected: false
    property bool focused: false

    radius: Theme.radius
    color: frame.pressed ? Theme.color.subtlePressed
         : frame.hovered ? Theme.color.subtleHover
         : frame.selected ? Theme.color.selected : "transparent"
    border.width: Theme.contrast && frame.selected ? Theme.stroke : 0
    border.color: Theme.color.cardStroke

    Behavior on color {
        ColorAnimation { duration: Theme.fast }
    }

    Rectangle {
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: Theme.pillWidth
        height: frame.pressed ? Theme.pillHeight * 0.6 : Theme.pillHeight
        radius: width / 2
        color: frame.hovered ? Theme.color.pillOnHover : Theme.color.accent
        visible: frame.selected

        Behavior on height {
            NumberAnimation { duration: Theme.normal }
        }
    }

    FocusFrame {
        anchors.margins: 0
        visible: frame.focused
    }
}
