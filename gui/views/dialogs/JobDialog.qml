pragma ComponentBehavior: Bound

import QtQuick
import Keydesk
import "../parts"

// A dialog that shows some stages of the job.
//
//   job      the job that is open in the window
//   surface  the part of the window it stands in the middle of
//   stages   the stages it shows
//   kinds    the kinds of job it shows; empty for all
//   stays    it does not go while the key works on the answer
//   held     it is on the screen
//   pictured it is painted elsewhere, as a picture of itself, and never opens
//   shown    the last of its stages; stays while the key works
//   waiting  the key has been working for a while
//   focusStart()  give the focus back to where it began
//   aside()  F6: the person wants to go to the bench
//   help()   F1: the person wants to know what the code means
ContentDialog {
    id: dialog

    required property Job job
    required property Item surface
    property list<string> stages
    property list<string> kinds
    property bool stays: false
    property bool held: false
    property bool pictured: false
    property string shown
    readonly property bool waiting: dialog.held && dialog.job.stage === "working"

    signal aside
    signal help

    function follow(): void {
        const stage = dialog.job.stage
        const asked = dialog.stages.includes(stage)
                      && (dialog.kinds.length === 0 || dialog.kinds.includes(dialog.job.kind))
        if (asked)
            dialog.shown = stage
        dialog.held = asked || (dialog.stays && dialog.held && stage === "working")
    }

    // A title names its key, also where the words of the stage do not; last, if it must be cut.
    function named(title: string): string {
        const name = dialog.job.keyName
        return title.includes(name) ? title : qsTr("%1: %2").arg(title).arg(name)
    }

    function focusStart(): void {
        dialog.start.forceActiveFocus(Qt.TabFocusReason)
    }

    parent: surface
    visible: held && !pictured
    title: named(job.title)
    subtitle: job.keyWhere
    code: job.code
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

    Shortcut {
        sequences: [StandardKey.HelpContents]
        enabled: dialog.visible
        onActivated: dialog.help()
    }
}
