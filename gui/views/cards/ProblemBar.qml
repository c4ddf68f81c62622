pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// Why a key cannot be used, what to do, and something to copy where that helps.
//
//   page       the view-model of the key
//   checked()  the person wants this computer checked
ColumnLayout {
    id: problem

    required property KeyPage page
    readonly property bool denied: problem.page.problemCopy !== ""

    signal checked

    spacing: Theme.cardGap

    InfoBar {
        identifier: "key-problem"
        severity: problem.page.problemSeverity
        title: problem.page.problemTitle
        text: [problem.page.problemText, problem.page.problemRemedy, problem.page.locks.helpDesk]
              .filter(part => part !== "").join(" ")
        code: problem.page.problemCode
        actionText: problem.denied ? qsTr("Check this computer") : ""
        onAction: problem.checked()
        Layout.fillWidth: true
    }

    ExpanderCard {
        identifier: "problem-help"
        iconName: "copy"
        title: qsTr("The rule for this computer")
        description: qsTr("Whoever looks after this computer can install it.")
        visible: problem.denied
        Layout.fillWidth: true

        TextRow {
            text: problem.page.problemCopy
            label: qsTr("Rule")
            copyIdentifier: "copy-problem"
            last: true
            Layout.fillWidth: true
        }
    }
}
