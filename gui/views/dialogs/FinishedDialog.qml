pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style

// The PIN was added or changed.
//
//   report  holds the receipt; null for none
JobDialog {
    id: dialog

    property Report report: null

    identifier: "finished-dialog"
    stages: ["finished"]
    kinds: ["set-pin", "change-pin", "fingerprints"]
    secondaryText: qsTr("Close")
    onSecondary: job.dismiss()

    RowLayout {
        spacing: Theme.gapLarge
        Layout.fillWidth: true

        Icon {
            name: "success"
            size: Theme.iconLarge
            color: Theme.color.success
        }

        Label {
            text: dialog.job.text
            Layout.fillWidth: true
        }
    }

    ReceiptRow {
        report: dialog.report
        Layout.fillWidth: true
    }
}
