pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// A column that may be longer than its place: two big buttons move it, no swipe is needed.
//
// Room for the buttons is kept whether they are needed or not: a column that grew wider without them
// would change its height, and with it the need.
//
//   children  the content
//   centred   stands in the middle where there is room
Item {
    id: pager

    default property alias body: column.data
    property bool centred: false
    readonly property bool tall: view.contentHeight > view.height
    readonly property real aside: Theme.touchSize + Theme.touchGap

    function move(pages: real): void {
        const end = view.contentHeight - view.height
        view.contentY = Math.max(0, Math.min(end, view.contentY + pages * view.height))
    }

    implicitHeight: column.implicitHeight
    onHeightChanged: pager.move(0)

    Flickable {
        id: view

        anchors { fill: parent; rightMargin: pager.aside }
        anchors.leftMargin: pager.centred ? pager.aside : 0
        contentHeight: column.implicitHeight + 2 * Theme.focusGap
        boundsBehavior: Flickable.StopAtBounds
        interactive: pager.tall
        clip: pager.tall

        ColumnLayout {
            id: column

            x: Theme.focusGap
            y: pager.centred && !pager.tall
               ? (view.height - height) / 2 : Theme.focusGap
            width: view.width - 2 * Theme.focusGap
            spacing: Theme.touchGap
        }
    }

    BigButton {
        identifier: "page-up"
        anchors { right: parent.right; top: parent.top }
        width: Theme.touchSize
        leftPadding: 0
        rightPadding: 0
        iconName: "chevron-up"
        visible: pager.tall
        enabled: view.contentY > 0
        onClicked: pager.move(-0.8)
        Accessible.name: qsTr("Up")
    }

    BigButton {
        identifier: "page-down"
        anchors { right: parent.right; bottom: parent.bottom }
        width: Theme.touchSize
        leftPadding: 0
        rightPadding: 0
        iconName: "chevron-down"
        visible: pager.tall
        enabled: view.contentY < view.contentHeight - view.height - 1
        onClicked: pager.move(0.8)
        Accessible.name: qsTr("Down")
    }
}
