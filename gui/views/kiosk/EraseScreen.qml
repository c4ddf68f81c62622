pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// What a reset takes away, and a button that has to be held.
//
//   job  the job that is open
Board {
    id: board

    required property Job job

    identifier: "erase-screen"
    title: board.job.title
    text: board.job.text
    code: board.job.code

    Label {
        text: qsTr("You will lose:")
        font: Theme.bodyStrong
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    BulletList {
        label: qsTr("What you will lose")
        lines: board.job.losses
        iconName: "delete"
        iconColor: Theme.color.critical
        Layout.fillWidth: true
    }

    controls: RowLayout {
        spacing: Theme.touchGap
        Layout.fillWidth: true

        BigButton {
            identifier: "erase-no"
            text: qsTr("Cancel")
            onClicked: board.job.cancel()
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        HoldButton {
            identifier: "erase-yes"
            onHeld: board.job.confirm(true)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
