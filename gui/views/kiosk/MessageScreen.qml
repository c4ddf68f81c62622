pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style

// What has to be done before the kiosk can go on, such as to plug in a key.
//
//   kiosk  the view-model of the kiosk
Board {
    id: board

    required property Kiosk kiosk
    readonly property var pictures: ({
        insert: "plug-in", several: "unplug", left: "unplug", remove: "unplug",
        problem: "warning", nothing: "info",
    })

    identifier: "message-" + board.kiosk.screen
    iconName: board.pictures[board.kiosk.screen] ?? ""
    title: board.kiosk.title
    text: board.kiosk.text
    code: board.kiosk.code
    centred: true

    Item {
        implicitHeight: ring.height
        visible: board.kiosk.screen === "reading"
        Layout.fillWidth: true

        BusyIndicator {
            id: ring

            anchors.centerIn: parent
            running: visible
        }
    }

    Label {
        text: board.kiosk.remedy
        font: Theme.bodyStrong
        horizontalAlignment: Text.AlignHCenter
        visible: text !== ""
        Layout.fillWidth: true
    }

    controls: ReportButton { kiosk: board.kiosk }
}
