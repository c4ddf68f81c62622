pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style
import "../parts"

// Asks before fingerprints are removed.
JobDialog {
    id: dialog

    identifier: "remove-dialog"
    stages: ["confirm-remove"]
    destructive: true
    primaryText: job.removing.length === 1 ? qsTr("Remove fingerprint")
                                           : qsTr("Remove fingerprints")
    onPrimary: job.confirm(true)
    onSecondary: job.confirm(false)

    BulletList {
        label: qsTr("Fingerprints to remove")
        lines: dialog.job.removing
        iconName: "fingerprint"
        Layout.fillWidth: true
    }

    Label {
        text: dialog.job.text
        color: Theme.color.textSecondary
        Layout.fillWidth: true
    }

    InfoBar {
        identifier: "removes-all"
        severity: "caution"
        code: "NAV-10"
        text: qsTr("No fingerprint is left on the key afterwards. Its PIN still works.")
        visible: dialog.job.removesAll
        Layout.fillWidth: true
    }
}
