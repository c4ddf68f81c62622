pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// What the staff has to see and do: audit log, version, policy, devices, self-test, the end.
//
//   staff  the view-model of the page
//   desk   keys, version and self-test
Board {
    id: board

    required property Staff staff
    required property Desk desk
    readonly property LogExport log: board.staff.log

    identifier: "maintenance"
    title: board.staff.title
    text: board.staff.text
    code: board.staff.code

    Component.onCompleted: board.desk.doctor.check()

    Fact {
        name: qsTr("Audit log")
        value: board.log.file !== "" ? board.log.file : qsTr("The policy wants none in a file.")
    }

    InfoBar {
        identifier: "staff-export"
        severity: board.log.severity
        title: board.log.title
        text: board.log.text
        code: board.log.code
        visible: board.log.title !== ""
        Layout.fillWidth: true
    }

    Repeater {
        model: board.log.paths

        BigButton {
            required property int index
            required property string modelData

            identifier: `staff-copy-${index}`
            text: qsTr("Copy the audit log to %1").arg(board.log.names[index] ?? "")
            enabled: !board.log.busy
            onClicked: board.log.copy(modelData)
            Layout.fillWidth: true
        }
    }

    Fact {
        name: qsTr("Version")
        value: qsTr("Keydesk %1").arg(board.desk.version)
    }

    Fact {
        name: qsTr("Policy")
        value: board.staff.policies.length > 0 ? board.staff.policies.join("\n")
                                               : qsTr("Nothing is managed.")
    }

    Label {
        text: qsTr("Keys")
        font: Theme.bodyStrong
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    Repeater {
        id: keys

        model: board.desk.keys

        Label {
            required property string name
            required property string hint

            text: qsTr("%1: %2").arg(name).arg(hint)
            Layout.fillWidth: true
        }
    }

    Label {
        text: qsTr("No key is plugged in.")
        visible: keys.count === 0
        Layout.fillWidth: true
    }

    Fact {
        name: qsTr("Self-test")
        value: board.desk.doctor.busy ? qsTr("Checking…") : board.desk.doctor.summary
    }

    Repeater {
        model: board.desk.doctor.troubles

        InfoBar {
            required property string findingId
            required property string says
            required property string advice
            required property string findingCode
            required property string kind

            identifier: findingId
            severity: kind
            title: says
            text: advice
            code: findingCode
            Layout.fillWidth: true
        }
    }

    Announcer {
        text: [board.log.title, board.log.text].join(" ")
    }

    controls: GridLayout {
        columns: board.width > Theme.wrapWidth ? 4 : 2
        columnSpacing: Theme.touchGap
        rowSpacing: Theme.touchGap
        uniformCellWidths: true
        Layout.fillWidth: true

        BigButton {
            identifier: "staff-check"
            text: qsTr("Check again")
            enabled: !board.desk.doctor.busy
            onClicked: board.desk.doctor.check()
            Layout.fillWidth: true
        }

        BigButton {
            identifier: "staff-restart"
            text: qsTr("Restart")
            onClicked: board.staff.restart()
            Layout.fillWidth: true
        }

        BigButton {
            identifier: "staff-exit"
            text: qsTr("Exit")
            onClicked: board.staff.exit()
            Layout.fillWidth: true
        }

        BigButton {
            identifier: "staff-close"
            text: qsTr("Back to visitors")
            highlighted: true
            onClicked: board.staff.close()
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
        }
    }
}
