import QtQuick
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

    OutOfOrderBoard {
        anchors.fill: parent
        heading: window.heading
        message: window.text
        helpDesk: window.helpDesk
        links: window.links
        code: window.code
    }
}
