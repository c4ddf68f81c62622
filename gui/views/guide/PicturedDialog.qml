pragma ComponentBehavior: Bound

import QtQuick
import Keydesk
import Keydesk.Style
import "../dialogs"

// The dialog that shows the stage of a job, painted in place: it is built but never opened, and its
// sheet is put in here.
//
//   job  the job of the picture
Item {
    id: picture

    required property Job job
    readonly property JobDialog dialog: loader.item as JobDialog
    readonly property var kinds: ({
        "new-pin": pin, "change-pin": pin, pin: pin, passcode: passcode, "touch-sensor": finger,
        "name-finger": name, "confirm-remove": remove, failed: failed, working: working,
        finished: picture.job.kind === "reset" ? reset : finished,
    })

    implicitWidth: picture.dialog?.width ?? 0
    implicitHeight: picture.dialog?.height ?? 0

    // What a dialog measures itself against: as much room as it may want.
    Item {
        id: room

        width: Theme.dialogMaxWidth * 2
        height: Theme.dialogMaxHeight * 2
        visible: false
    }

    Loader {
        id: loader

        sourceComponent: picture.kinds[picture.job.stage] ?? reset
        onLoaded: {
            const sheet = picture.dialog.contentItem.parent
            sheet.parent = picture
            sheet.visible = true
        }
    }

    Component { id: pin; PinDialog { job: picture.job; surface: room; pictured: true } }
    Component { id: passcode; PasscodeDialog { job: picture.job; surface: room; pictured: true } }
    Component { id: finger; FingerDialog { job: picture.job; surface: room; pictured: true } }
    Component { id: name; NameDialog { job: picture.job; surface: room; pictured: true } }
    Component { id: remove; ConfirmRemoveDialog { job: picture.job; surface: room; pictured: true } }
    Component { id: reset; ResetDialog { job: picture.job; surface: room; pictured: true } }
    Component { id: finished; FinishedDialog { job: picture.job; surface: room; pictured: true } }
    Component { id: failed; FailedDialog { job: picture.job; surface: room; pictured: true } }
    Component {
        id: working

        WorkingDialog { job: picture.job; surface: room; pictured: true; idle: false }
    }
}
