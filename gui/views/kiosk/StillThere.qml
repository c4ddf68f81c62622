pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// Asks whether the visitor is still there, over everything else.
//
//   kiosk  the view-model of the kiosk
Rectangle {
    id: question

    required property Kiosk kiosk

    color: Theme.color.base

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }

    Board {
        identifier: "still-there"
        anchors.fill: parent
        iconName: "question"
        title: question.kiosk.warningTitle
        text: question.kiosk.warningText
        code: question.kiosk.warningCode
        centred: true

        Item {
            implicitHeight: ring.height
            Layout.fillWidth: true

            TimeRing {
                id: ring

                identifier: "still-there-ring"
                anchors.centerIn: parent
                fraction: question.kiosk.secondsLeft / Math.max(1, question.kiosk.warningSeconds)
                seconds: question.kiosk.secondsLeft
            }
        }

        controls: BigButton {
            identifier: "continue"
            text: qsTr("Continue")
            highlighted: true
            onClicked: question.kiosk.touched()
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
        }
    }
}
