pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../parts"

// Takes a new fingerprint, sample by sample.
JobDialog {
    id: dialog

    // Pictures of the coach for what the sensor said.
    readonly property var pictures: ({
        lower: "lower", higher: "higher", left: "left", right: "right", lift: "lift",
        slower: "hold", faster: "lift", wipe: "wipe", straighten: "again", cover: "again",
        same: "again", other: "again",
    })

    identifier: "finger-dialog"
    stages: ["touch-sensor"]
    firstItem: coach
    onSecondary: job.stopFinger()

    FingerprintCoach {
        id: coach

        identifier: "finger-coach"
        small: dialog.cramped
        hint: dialog.pictures[dialog.job.sampleIcon] ?? ""
        done: dialog.job.samplesDone
        total: dialog.job.samplesTotal
        text: dialog.job.sampleHint !== "" ? dialog.job.sampleHint : dialog.job.text
        detail: dialog.job.samplesTotal === 0
                ? qsTr("The key wants several touches of the same finger.") : ""
        Layout.fillWidth: true
    }
}
