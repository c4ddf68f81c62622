pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// What a reset takes away, and the check box without which it cannot begin.
//
//   job         the job that is open in the window
//   understood  the box is checked
//   checkBox    to focus
ColumnLayout {
    id: confirmation

    required property Job job
    property alias understood: box.checked
    readonly property Item checkBox: box

    spacing: Theme.gapMedium

    Label {
        text: confirmation.job.text
        Layout.fillWidth: true
    }

    Label {
        text: qsTr("You will lose:")
        font: Theme.bodyStrong
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    BulletList {
        label: qsTr("What you will lose")
        lines: confirmation.job.losses
        iconName: "delete"
        iconColor: Theme.color.critical
        Layout.fillWidth: true
    }

    CheckBox {
        id: box

        identifier: "confirm-erase"
        text: qsTr("I understand that %1 is erased and this cannot be undone")
              .arg(confirmation.job.keyName)
        Layout.fillWidth: true
    }
}
