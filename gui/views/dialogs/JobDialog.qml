pragma ComponentBehavior: Bound

import QtQuick
import Keydesk
import "../parts"

// A dialog that shows some stages of the job, and stays while the key works on the answer.
//
//   job      the job that is open in the window
//   surface  the part of the window it stands in the middle of
//   stages   the stages it shows
//   kinds    the kinds of job it shows; empty for all
//   held     it is shown
//   waiting  the key has been working for a while
//   focusStart()  give the focus back to where it began
//   aside()  F6: the person wants to go to the bench
ContentDialog {
    id: dialog

    required property Job job
    required property Item surface
    property list<string> stages
    property list<string> kinds
    property bool held: false
    readonly property bool waiting: dialog.held && dialog.job.stage === "working"

    signal aside

    function follow(): void {
        const stage = dialog.job.stage
        const asked = dialog.stages.includes(stage)
                      && (dialog.kinds.length === 0 || dialog.kinds.includes(dialog.job.kind))
        dialog.held = asked || (dialog.held && stage === "working")
    }

    // A title names its key, also where the words of the stage do not.
    function named(title: string): string {
        return title.includes(dialog.job.keyName) ? title
                                                  : qsTr("%1: %2").arg(dialog.job.keyName).arg(title)
    }

    function focusStart(): void {
        dialog.start.forceActiveFocus(Qt.TabFocusReason)
    }

    parent: surface
    visible: held
    title: named(job.title)
    exit: null
    Component.onCompleted: follow()

    Connections {
        target: dialog.job
        function onChanged(): void { dialog.follow() }
    }

    Shortcut {
        sequence: "F6"
        enabled: dialog.visible
        onActivated: dialog.aside()
    }
}
