pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// Invites the next visitor, in one language after the other; the whole screen starts a session.
//
//   kiosk  the view-model of the kiosk
Item {
    id: attract

    required property Kiosk kiosk
    property int turn: 0

    Timer {
        interval: Theme.greeting
        repeat: true
        running: attract.kiosk.greetings.length > 1
        onTriggered: attract.turn = (attract.turn + 1) % attract.kiosk.greetings.length
    }

    MouseArea {
        anchors.fill: parent
        onPressed: attract.kiosk.begin()
    }

    Board {
        identifier: "attract"
        anchors.fill: parent
        iconName: "security-key"
        title: attract.kiosk.greetings[attract.turn]
        text: attract.kiosk.text
        code: attract.kiosk.code
        centred: true

        InfoBar {
            identifier: "take-your-key"
            severity: "caution"
            title: qsTr("Please take your key with you.")
            visible: attract.kiosk.keyLeft
            Layout.fillWidth: true
        }

        controls: BigButton {
            identifier: "start"
            text: qsTr("Start")
            highlighted: true
            focus: true
            onClicked: attract.kiosk.begin()
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
        }
    }
}
