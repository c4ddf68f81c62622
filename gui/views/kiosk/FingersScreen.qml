pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// The fingerprints of an unlocked key.
//
//   job  the job that is open
Board {
    id: board

    required property Job job

    identifier: "fingers-screen"
    title: board.job.title
    text: board.job.text
    code: board.job.code

    JobNotice {
        job: board.job
        Layout.fillWidth: true
    }

    Repeater {
        model: board.job.fingers

        GridLayout {
            id: row

            required property int index
            required property string name

            columns: width < Theme.wrapWidth ? 1 : 2
            columnSpacing: Theme.touchGap
            rowSpacing: Theme.gap
            Layout.fillWidth: true

            Label {
                text: row.name
                font: Theme.bodyLarge
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: Theme.touchGap

                BigButton {
                    identifier: "finger-" + (row.index + 1) + "-rename"
                    text: qsTr("Rename")
                    iconName: "edit"
                    onClicked: board.job.renameFinger(row.index)
                    Accessible.name: qsTr("Rename %1").arg(row.name)
                }

                BigButton {
                    identifier: "finger-" + (row.index + 1) + "-remove"
                    text: qsTr("Remove")
                    iconName: "delete"
                    onClicked: board.job.removeFinger(row.index)
                    Accessible.name: qsTr("Remove %1").arg(row.name)
                }
            }
        }
    }

    controls: RowLayout {
        spacing: Theme.touchGap
        Layout.fillWidth: true

        BigButton {
            identifier: "fingers-close"
            text: qsTr("Done")
            onClicked: board.job.cancel()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        BigButton {
            identifier: "finger-add"
            text: qsTr("Add a fingerprint")
            iconName: "plus"
            highlighted: true
            onClicked: board.job.addFinger()
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
