pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style

// Erases a key: a deliberate confirmation, then the steps done by hand, then what to do next.
//
// Nothing here is a default: Return never starts it, and once it runs the focus rests on the
// prompt, so that a key that types by itself when touched presses no button.
//
//   report       holds the receipt; null for none
//   secondsLeft  time for the touch; 0 outside that step
JobDialog {
    id: dialog

    readonly property string stage: dialog.job.stage
    readonly property bool asking: dialog.stage === "confirm-erase"
    readonly property bool finished: dialog.stage === "finished"
    readonly property bool touching: dialog.stage === "touch"
    property int secondsLeft: 0
    property Report report: null

    function moveFocus(): void {
        if (dialog.opened && dialog.held)
            dialog.focusStart()
    }

    identifier: "reset-dialog"
    stays: true
    stages: ["confirm-erase", "take-out-others", "unplug", "plug-in", "in-use", "touch",
             "erasing", "finished"]
    kinds: ["reset"]
    destructive: asking
    primaryText: asking ? qsTr("Erase this key") : ""
    primaryEnabled: confirmation.understood
    secondaryText: finished ? qsTr("Close") : qsTr("Cancel")
    secondaryEnabled: stage !== "erasing"
    firstItem: asking ? confirmation.checkBox : progress
    onPrimary: job.confirm(true)
    onSecondary: finished ? job.dismiss() : job.cancel()
    onAboutToShow: confirmation.understood = false
    // Later, when what has the focus next is known.
    onStageChanged: Qt.callLater(dialog.moveFocus)
    onTouchingChanged: dialog.secondsLeft = dialog.touching ? dialog.job.windowSeconds : 0

    Timer {
        interval: Theme.second
        repeat: true
        running: dialog.visible && dialog.secondsLeft > 0
        onTriggered: dialog.secondsLeft -= 1
    }

    ResetConfirmation {
        id: confirmation

        job: dialog.job
        visible: dialog.asking
        Layout.fillWidth: true
    }

    ResetProgress {
        id: progress

        job: dialog.job
        secondsLeft: dialog.secondsLeft
        small: dialog.cramped
        visible: !dialog.asking
        Layout.fillWidth: true
    }

    ReceiptRow {
        report: dialog.finished ? dialog.report : null
        Layout.fillWidth: true
    }
}
