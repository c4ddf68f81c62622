pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style
import "../parts"

// Names a fingerprint.
JobDialog {
    id: dialog

    identifier: "name-dialog"
    stages: ["name-finger"]
    primaryText: qsTr("Save name")
    secondaryText: job.fingerNew ? qsTr("Skip") : qsTr("Cancel")
    primaryEnabled: name.text.trim() !== ""
    firstItem: name
    onPrimary: job.nameFinger(name.text)
    onSecondary: job.cancel()
    onAboutToShow: {
        name.text = dialog.job.fingerName
        name.selectAll()
    }

    Label {
        text: dialog.job.text
        color: Theme.color.textSecondary
        Layout.fillWidth: true
    }

    ColumnLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Label {
            id: caption

            text: qsTr("Name")
            Accessible.labelFor: name
            Layout.fillWidth: true
        }

        TextField {
            id: name

            identifier: "finger-name"
            invalid: dialog.job.nameTooLong
            Accessible.name: caption.text
            Accessible.description: note.text
            Layout.fillWidth: true
        }

        FieldNote {
            id: note

            iconName: dialog.job.nameTooLong ? "error" : ""
            code: dialog.job.nameTooLong ? "FGR-5" : ""
            text: dialog.job.nameTooLong
                  ? qsTr("That name is too long for this key. Choose a shorter one.")
                  : qsTr("Up to %1 plain letters; accented ones count more.")
                    .arg(dialog.job.nameLimit)
            color: dialog.job.nameTooLong ? Theme.color.critical : Theme.color.textSecondary
            Layout.fillWidth: true
        }
    }
}
