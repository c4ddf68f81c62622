pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// Asks before fingerprints are removed.
//
//   job  the job that is open
Board {
    id: board

    required property Job job

    identifier: "remove-screen"
    title: board.job.title
    text: board.job.text
    code: board.job.code

    BulletList {
        label: qsTr("Fingerprints to remove")
        lines: board.job.removing
        iconName: "fingerprint"
        Layout.fillWidth: true
    }

    InfoBar {
        identifier: "removes-all"
        severity: "caution"
        text: qsTr("No fingerprint is left on the key afterwards. Its PIN still works.")
        visible: board.job.removesAll
        Layout.fillWidth: true
    }

    controls: RowLayout {
        spacing: Theme.touchGap
        Layout.fillWidth: true

        BigButton {
            identifier: "remove-no"
            text: qsTr("Cancel")
            onClicked: board.job.confirm(false)
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        BigButton {
            identifier: "remove-yes"
            text: qsTr("Remove fingerprint")
            destructive: true
            onClicked: board.job.confirm(true)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
