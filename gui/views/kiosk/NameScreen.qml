pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style

// Names a fingerprint.
//
//   job  the job that is open
Board {
    id: board

    required property Job job

    function save(): void {
        if (name.text.trim() !== "")
            board.job.nameFinger(name.text)
    }

    identifier: "name-screen"
    title: board.job.title
    text: board.job.text
    code: board.job.code
    wide: true
    Component.onCompleted: {
        name.text = board.job.fingerName
        name.forceActiveFocus(Qt.TabFocusReason)
    }

    LineWords {
        line: name
    }

    controls: [
        TypedLine {
            id: name

            identifier: "finger-name"
            label: qsTr("Name")
            secret: false
            error: board.job.nameTooLong
                   ? qsTr("That name is too long for this key. Choose a shorter one.") : ""
            hint: qsTr("Up to %1 plain letters; accented ones count more.").arg(board.job.nameLimit)
            onAccepted: board.save()
            Layout.fillWidth: true
        },
        TypingPad {
            line: name
            letters: true
            digits: false
            Layout.fillWidth: true
        },
        RowLayout {
            spacing: Theme.touchGap
            Layout.fillWidth: true

            BigButton {
                identifier: "name-skip"
                text: board.job.fingerNew ? qsTr("Skip") : qsTr("Cancel")
                onClicked: board.job.cancel()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }

            BigButton {
                identifier: "name-save"
                text: qsTr("Save name")
                highlighted: true
                enabled: name.text.trim() !== ""
                onClicked: board.save()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    ]
}
