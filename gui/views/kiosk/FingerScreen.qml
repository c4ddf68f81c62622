pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import "../parts"

// Takes a new fingerprint, sample by sample.
//
//   job  the job that is open
Board {
    id: board

    required property Job job
    readonly property var pictures: ({
        lower: "lower", higher: "higher", left: "left", right: "right", lift: "lift",
        slower: "hold", faster: "lift", wipe: "wipe", straighten: "again", cover: "again",
        same: "again", other: "again",
    })

    identifier: "finger-screen"
    title: board.job.title
    code: board.job.code
    centred: true

    FingerprintCoach {
        identifier: "finger-coach"
        hint: board.pictures[board.job.sampleIcon] ?? ""
        done: board.job.samplesDone
        total: board.job.samplesTotal
        text: board.job.sampleHint !== "" ? board.job.sampleHint : board.job.text
        Layout.fillWidth: true
    }

    controls: BigButton {
        identifier: "finger-stop"
        text: qsTr("Cancel")
        onClicked: board.job.stopFinger()
        Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        Layout.fillWidth: true
    }
}
