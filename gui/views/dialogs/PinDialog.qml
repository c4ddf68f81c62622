pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// Asks for a new PIN, for the current and a new one, or for the PIN alone.
//
// What is typed stays in the fields, is bound to nothing, and is gone from them before it is sent.
JobDialog {
    id: dialog

    readonly property bool changing: dialog.shown === "change-pin"
    readonly property bool choosing: dialog.changing || dialog.shown === "new-pin"
    readonly property bool known: dialog.shown !== "new-pin"
    readonly property bool ready: (!dialog.choosing || meter.acceptable)
                                  && (!dialog.known || dialog.currentTyped)
    property bool currentTyped: false
    property bool newTyped: false

    function judge(): void {
        dialog.currentTyped = current.text.length > 0
        dialog.newTyped = fresh.text.length > 0
        meter.judge(fresh.text, again.text, current.text)
    }

    function clear(): void {
        for (const field of [current, fresh, again]) {
            field.text = ""
            field.revealed = false
        }
        dialog.judge()
    }

    function submit(): void {
        const given = current.text
        const chosen = fresh.text
        dialog.clear()
        dialog.focusStart()
        if (dialog.shown === "new-pin")
            dialog.job.newPin(chosen)
        else if (dialog.changing)
            dialog.job.changePinTo(given, chosen)
        else
            dialog.job.pin(given)
    }

    identifier: "pin-dialog"
    stays: true
    stages: ["new-pin", "change-pin", "pin"]
    primaryText: changing ? qsTr("Change PIN") : choosing ? qsTr("Add PIN") : qsTr("Continue")
    primaryEnabled: ready && !waiting
    firstItem: known ? current.field : fresh.field
    onPrimary: submit()
    onSecondary: job.cancel()
    onAboutToShow: clear()
    onClosed: clear()

    PinMeter {
        id: meter
        job: dialog.job
    }

    Label {
        text: dialog.job.text
        color: Theme.color.textSecondary
        visible: !dialog.waiting
        Layout.fillWidth: true
    }

    JobNotice {
        job: dialog.job
        visible: dialog.job.noticeSeverity !== "none" && !dialog.job.wrongPin
        Layout.fillWidth: true
    }

    InfoBar {
        identifier: "must-change"
        severity: "caution"
        code: "PIN-7"
        text: qsTr("The key wants a PIN of your own before it can be used.")
        visible: dialog.job.mustChange
        Layout.fillWidth: true
    }

    PinField {
        id: current

        identifier: "current-pin"
        label: dialog.changing ? qsTr("Current PIN") : qsTr("PIN")
        hint: dialog.job.attemptsText
        error: dialog.job.wrongPin && !dialog.currentTyped
               ? [dialog.job.notice, dialog.job.attemptsText].join(" ") : ""
        errorCode: dialog.job.noticeCode
        visible: dialog.known
        onEdited: dialog.judge()
        Layout.fillWidth: true
    }

    PinField {
        id: fresh

        identifier: "new-pin"
        label: qsTr("New PIN")
        hint: dialog.newTyped ? qsTr("%1 Typed so far: %2").arg(dialog.job.rules).arg(meter.countText)
                              : dialog.job.rules
        error: dialog.newTyped ? "" : dialog.job.flaw
        errorCode: dialog.job.flawCode
        visible: dialog.choosing
        onEdited: dialog.judge()
        Layout.fillWidth: true
    }

    PinField {
        id: again

        identifier: "repeat-pin"
        label: qsTr("New PIN again")
        visible: dialog.choosing
        onEdited: dialog.judge()
        Layout.fillWidth: true
    }

    FieldNote {
        iconName: meter.acceptable ? "check" : "info"
        text: meter.acceptable ? qsTr("This PIN can be used.")
            : meter.message !== "" ? meter.message : qsTr("Type the new PIN twice.")
        color: meter.acceptable ? Theme.color.success : Theme.color.textSecondary
        visible: dialog.choosing
        Layout.fillWidth: true
    }

    ColumnLayout {
        spacing: Theme.gapTiny
        visible: dialog.choosing && dialog.job.policyUrl !== ""
        Layout.fillWidth: true

        Label {
            text: qsTr("Rules of the maker for the PIN:")
            font: Theme.caption
            color: Theme.color.textSecondary
            Layout.fillWidth: true
        }

        SelectableText {
            identifier: "pin-policy"
            text: dialog.job.policyUrl
            font: Theme.caption
            Layout.fillWidth: true
        }
    }

    BusyRow {
        text: dialog.job.text
        visible: dialog.waiting
        Layout.fillWidth: true
    }
}
