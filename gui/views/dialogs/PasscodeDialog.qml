pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style
import "../parts"

// Asks the staff for its passcode. As with a PIN: bound to nothing, gone before it is sent.
JobDialog {
    id: dialog

    property bool typed: false

    function clear(): void {
        passcode.text = ""
        passcode.revealed = false
        dialog.typed = false
    }

    function submit(): void {
        const given = passcode.text
        dialog.clear()
        dialog.focusStart()
        dialog.job.passcode(given)
    }

    identifier: "passcode-dialog"
    stages: ["passcode"]
    primaryText: qsTr("Continue")
    primaryEnabled: typed
    firstItem: passcode.field
    onPrimary: submit()
    onSecondary: job.cancel()
    onAboutToShow: clear()
    onClosed: clear()

    Label {
        text: dialog.job.text
        color: Theme.color.textSecondary
        Layout.fillWidth: true
    }

    PinField {
        id: passcode

        identifier: "passcode"
        label: qsTr("Passcode")
        hint: qsTr("After five wrong ones none is taken for 15 minutes.")
        error: dialog.typed ? "" : dialog.job.notice
        errorCode: dialog.job.noticeCode
        onEdited: dialog.typed = passcode.text.length > 0
        Layout.fillWidth: true
    }
}
