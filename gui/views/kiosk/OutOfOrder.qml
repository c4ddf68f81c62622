import QtQuick
import Keydesk.Style

// A kiosk that cannot be used says so, and whom to ask. It does nothing and touches no key.
//
//   heading, text, code  what is said
//   helpDesk             whom to ask
ApplicationWindow {
    id: window

    required property string heading
    required property string text
    required property string code
    required property string helpDesk

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
    }
}
