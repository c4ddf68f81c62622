pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// The passcode of the staff, where a policy wants it before a key is erased.
//
//   preparation  the view-model of the page
Card {
    id: card

    required property Preparation preparation

    function submit(): void {
        const typed = field.text
        field.text = ""
        card.preparation.passcode(typed)
    }

    title: qsTr("Passcode of the staff")
    onVisibleChanged: {
        field.text = ""
        if (card.visible)
            field.field.forceActiveFocus(Qt.OtherFocusReason)
    }

    PinField {
        id: field

        identifier: "prepare-passcode"
        label: qsTr("Passcode")
        capsLockText: ""
        onAccepted: card.submit()
        Layout.fillWidth: true
    }

    Button {
        identifier: "prepare-passcode-continue"
        text: qsTr("Continue")
        enabled: field.text !== ""
        onClicked: card.submit()
    }
}
