pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style

// Says that a kiosk cannot be used, and whom to ask.
//
//   heading, message, code  what is said
//   helpDesk                whom to ask
//   links                   how to reach them with a telephone; shown where there is room
Board {
    id: board

    required property string heading
    required property string message
    required property string helpDesk
    required property Links links

    identifier: "out-of-order-board"
    iconName: "warning"
    title: board.heading
    text: board.helpDesk !== "" ? qsTr("%1 Please ask %2.").arg(board.message).arg(board.helpDesk)
                                : board.message
    centred: true

    Item {
        implicitHeight: picture.height
        visible: picture.code !== "" && board.height > Theme.touchCode * 2.5
        Layout.fillWidth: true

        CameraCode {
            id: picture

            // The last that there is: an address says more than a telephone number.
            readonly property int place: board.links.codes.reduce(
                (found, code, at) => code !== "" ? at : found, 0)

            anchors.centerIn: parent
            width: side
            height: side
            code: board.links.codes[place] ?? ""
            name: qsTr("QR code of %1").arg(board.links.addresses[place] ?? "")
        }
    }
}
