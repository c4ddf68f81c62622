pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The key works for a while and no other dialog is open.
//
//   idle  no other dialog is open
JobDialog {
    id: dialog

    required property bool idle

    identifier: "working-dialog"
    stages: ["working"]
    visible: held && idle && !pictured
    onSecondary: job.cancel()

    BusyRow {
        text: dialog.job.text
        Layout.fillWidth: true
    }
}
