pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// The PIN was added or changed.
JobDialog {
    id: dialog

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
}
