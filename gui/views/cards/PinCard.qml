pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// The PIN of a key: its state, its rules, and the one thing that can be done with it now.
//
//   page  the view-model of the key
//   job   the job that is open in the window
ColumnLayout {
    id: pin

    required property KeyPage page
    required property Job job

    spacing: Theme.cardGap

    Card {
        identifier: "pin-card"
        iconName: "pin"
        title: qsTr("Security key PIN")
        description: [pin.page.pinSummary, pin.page.pinRules]
                     .filter(part => part !== "").join("\n")
        lock: pin.page.locks.pin
        Layout.fillWidth: true

        Button {
            identifier: "pin-button"
            text: pin.page.pinAction === "change" ? qsTr("Change") : qsTr("Add")
            visible: pin.page.pinAction !== ""
            enabled: pin.page.locks.pin === "" && pin.job.stage === ""
            onClicked: pin.page.pinAction === "change" ? pin.job.changePin() : pin.job.setPin()
            Accessible.name: pin.page.pinAction === "change" ? qsTr("Change PIN")
                                                             : qsTr("Add a PIN")
            Accessible.description: pin.page.locks.pin
            Layout.minimumWidth: Theme.buttonWidth
        }
    }

    InfoBar {
        identifier: "pin-notice"
        severity: pin.page.pinSeverity
        text: [pin.page.pinNotice, pin.page.locks.helpDesk].filter(part => part !== "").join(" ")
        code: pin.page.pinNoticeCode
        visible: pin.page.pinNotice !== ""
        Layout.fillWidth: true
    }
}
