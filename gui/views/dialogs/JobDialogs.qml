pragma ComponentBehavior: Bound

import QtQuick
import Keydesk

// Every dialog of a job; at most one is shown, and which one the job alone decides.
//
//   job          the job that is open in the window
//   surface      the part of the window they stand in the middle of
//   secondsLeft  time for a touch; 0 when there is no limit
//   report       the view-model of the report and the receipt; null for none
//   reported()   the person wants to make a report
//   aside()      F6: the person wants to go to the bench
//   help()       F1: the person wants to know what the code means
//   open         a dialog is on the screen
//   idle         no dialog shows that the key works
//   start()      give the focus back to the dialog that is open
Item {
    id: dialogs

    required property Job job
    required property Item surface
    property Report report: null
    readonly property int secondsLeft: reset.secondsLeft
    readonly property list<JobDialog> each: [
        pin, passcode, finger, name, remove, reset, finished, failed
    ]
    readonly property bool idle: !pin.held && !reset.held
    readonly property bool open: working.visible || dialogs.each.some(dialog => dialog.visible)

    signal reported
    signal aside
    signal help

    function start(): void {
        for (const dialog of dialogs.each) {
            if (dialog.visible)
                dialog.focusStart()
        }
    }

    PinDialog {
        id: pin
        job: dialogs.job
        surface: dialogs.surface
        onAside: dialogs.aside()
        onHelp: dialogs.help()
    }
    PasscodeDialog {
        id: passcode
        job: dialogs.job
        surface: dialogs.surface
        onAside: dialogs.aside()
        onHelp: dialogs.help()
    }
    FingerDialog {
        id: finger
        job: dialogs.job
        surface: dialogs.surface
        onAside: dialogs.aside()
        onHelp: dialogs.help()
    }
    NameDialog {
        id: name
        job: dialogs.job
        surface: dialogs.surface
        onAside: dialogs.aside()
        onHelp: dialogs.help()
    }
    ConfirmRemoveDialog {
        id: remove
        job: dialogs.job
        surface: dialogs.surface
        onAside: dialogs.aside()
        onHelp: dialogs.help()
    }
    ResetDialog {
        id: reset
        job: dialogs.job
        report: dialogs.report
        surface: dialogs.surface
        onAside: dialogs.aside()
        onHelp: dialogs.help()
    }
    FinishedDialog {
        id: finished
        job: dialogs.job
        report: dialogs.report
        surface: dialogs.surface
        onAside: dialogs.aside()
        onHelp: dialogs.help()
    }
    FailedDialog {
        id: failed
        job: dialogs.job
        report: dialogs.report
        surface: dialogs.surface
        onReported: dialogs.reported()
        onAside: dialogs.aside()
        onHelp: dialogs.help()
    }
    WorkingDialog {
        id: working
        job: dialogs.job
        surface: dialogs.surface
        idle: dialogs.idle
        onAside: dialogs.aside()
        onHelp: dialogs.help()
    }
}
