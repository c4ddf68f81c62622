pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style

// A kiosk that cannot be used says so, and whom to ask. It does nothing and touches no key.
//
//   heading, text, code  what is said
//   helpDesk             whom to ask
//   links                how to reach them with a telephone; shown where there is room
ApplicationWindow {
    id: window

    required property string heading
    required property string text
    required property string code
    required property string helpDesk
    required property Links links

    objectName: "out-of-order"
    title: qsTr("Keydesk")
    visible: true
    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint

    Binding {
        target: Theme
        property: "textScale"
        value: Theme.kioskScale
    }

    Board {
        identifier: "out-of-order-board"
        anchors.fill: parent
        iconName: "warning"
        title: window.heading
        text: window.helpDesk !== "" ? qsTr("%1 Please ask %2.").arg(window.text).arg(window.helpDesk)
                                     : window.text
        code: window.code
        centred: true

        Item {
            implicitHeight: picture.height
            visible: picture.code !== "" && window.height > Theme.touchCode * 2.5
            Layout.fillWidth: true

            CameraCode {
                id: picture

                // The last that there is: an address says more than a telephone number.
                readonly property int place: window.links.codes.reduce(
                    (found, code, at) => code !== "" ? at : found, 0)

                anchors.centerIn: parent
                width: side
                height: side
                code: window.links.codes[place] ?? ""
                name: qsTr("QR code of %1").arg(window.links.addresses[place] ?? "")
            }
        }
    }
}
