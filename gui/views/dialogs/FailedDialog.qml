pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// The job ended without success: what happened, what did not, what to do next, and the code.
//
//   report      the view-model of the report; null for none
//   reported()  the person wants to make one
JobDialog {
    id: dialog

    property Report report: null

    signal reported

    identifier: "failed-dialog"
    stages: ["failed"]
    title: named(job.noticeTitle)
    code: job.noticeCode
    secondaryText: qsTr("Close")
    onSecondary: job.dismiss()

    RowLayout {
        spacing: Theme.gapLarge
        Layout.fillWidth: true

        Icon {
            name: "error"
            size: Theme.iconLarge
            color: Theme.color.critical
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Label {
                text: dialog.job.notice
                Layout.fillWidth: true
            }

            Label {
                text: dialog.job.noticeRemedy
                font: Theme.bodyStrong
                Layout.fillWidth: true
            }

            SelectableText {
                identifier: "help-desk"
                text: dialog.job.helpDesk
                visible: dialog.job.helpDesk !== ""
                Layout.fillWidth: true
            }

            LinkButton {
                identifier: "failed-report"
                text: qsTr("Report for the help desk")
                visible: dialog.report !== null
                onClicked: dialog.reported()
            }
        }
    }
}
