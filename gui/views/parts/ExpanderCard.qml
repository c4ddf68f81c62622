pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk.Style

// A card whose header opens and closes the rows below it.
//
//   identifier     objectName and Accessible.id of the header; this item has none of its own
//   iconName       see Icon
//   title          one line, wraps
//   description    secondary text
//   expanded       open or closed; the header toggles it
//   headerContent  controls at the right of the header
//   children       rows, usually CardRow
T.Control {
    id: expander

    default property alias rows: column.data
    property alias headerContent: header.content
    property string identifier
    property string iconName
    property string title
    property string description
    property bool expanded: false

    implicitWidth: Theme.cardMinWidth
    implicitHeight: implicitContentHeight

    contentItem: ColumnLayout {
        spacing: 0

        Card {
            id: header

            identifier: expander.identifier
            iconName: expander.iconName
            title: expander.title
            description: expander.description
            clickable: true
            chevron: expander.expanded ? "chevron-up" : "chevron-down"
            joined: body.visible
            Accessible.description: [expander.description,
                                     expander.expanded ? qsTr("Expanded") : qsTr("Collapsed")]
                                    .filter(part => part !== "").join(". ")
            onClicked: expander.expanded = !expander.expanded
            Layout.fillWidth: true
        }

        Item {
            id: body

            // Opening is animated, not the height: rows that wrap anew must not lag behind.
            property real openness: expander.expanded ? 1 : 0

            clip: openness < 1
            visible: openness > 0
            implicitHeight: openness * column.implicitHeight
            Layout.fillWidth: true

            Behavior on openness {
                NumberAnimation {
                    duration: expander.expanded ? Theme.expand : Theme.normal
                    easing.type: Easing.BezierSpline
                    easing.bezierCurve: Theme.curve
                }
            }

            ColumnLayout {
                id: column

                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                spacing: 0
            }
        }
    }
}
