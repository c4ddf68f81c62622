pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// Erase a key.
//
//   page  the view-model of the key
//   job   the job that is open in the window
Card {
    id: card

    required property KeyPage page
    required property Job job

    identifier: "reset-card"
    iconName: "reset"
    title: qsTr("Reset security key")
    description: [card.page.resetSummary, card.page.resetReason]
                 .filter(part => part !== "").join(" ")
    lock: card.page.locks.reset

    Button {
        identifier: "reset-button"
        text: qsTr("Reset")
        enabled: card.page.resetAction && card.page.locks.reset === "" && card.job.stage === ""
        onClicked: card.job.reset()
        Accessible.name: qsTr("Reset security key")
        Accessible.description: [card.page.resetReason, card.page.locks.reset]
                                .filter(part => part !== "").join(" ")
        Layout.minimumWidth: Theme.buttonWidth
    }
}
