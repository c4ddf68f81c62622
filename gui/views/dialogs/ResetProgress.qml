pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// The running reset: what went wrong before, the thing to do now, and the way through.
//
//   job          the job that is open in the window
//   secondsLeft  time for the touch
//   small        there is little room
FocusScope {
    id: progress

    required property Job job
    required property int secondsLeft
    required property bool small

    readonly property string stage: progress.job.stage
    readonly property bool finished: progress.stage === "finished"
    readonly property bool touching: progress.stage === "touch"
    readonly property var pictures: ({
        "take-out-others": "unplug", unplug: "unplug", "plug-in": "plug-in", "in-use": "clock",
        touch: progress.job.card === "tap" ? "tap" : "touch",
        erasing: "reset", finished: "success",
    })
    readonly property var places: ({
        unplug: 0, "plug-in": 1, touch: 2, erasing: 3,
    })

    readonly property string touchWords: progress.job.holdSeconds > 0
        ? qsTr("Touch and hold it for %1 seconds").arg(progress.job.holdSeconds) : qsTr("Touch it")
    readonly property var stepWords: ({
        "": [qsTr("Unplug the key"), qsTr("Plug it in again"), progress.touchWords],
        tap: [qsTr("Lift the key off the reader"), qsTr("Tap it again"), qsTr("Keep it there")],
        insert: [qsTr("Take the key out"), qsTr("Put it back in"), qsTr("Leave it there")],
    })

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    objectName: "reset-progress"
    Accessible.id: objectName
    Accessible.role: Accessible.Grouping
    Accessible.name: progress.job.title
    Accessible.description: progress.job.text

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right }
        spacing: Theme.gapMedium

        JobNotice {
            job: progress.job
            Layout.fillWidth: true
        }

        TouchPrompt {
            identifier: "reset-prompt"
            iconName: progress.pictures[progress.stage] ?? "clock"
            text: progress.job.text
            small: progress.small
            showRing: progress.touching
            fraction: progress.secondsLeft / Math.max(1, progress.job.windowSeconds)
            seconds: progress.secondsLeft
            Layout.fillWidth: true
        }

        Label {
            text: progress.job.card !== "" ? qsTr("Take these away:") : qsTr("Unplug these:")
            font: Theme.bodyStrong
            visible: progress.job.others.length > 0
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        BulletList {
            label: qsTr("Keys to take away")
            lines: progress.job.others
            iconName: "security-key"
            visible: progress.job.others.length > 0
            Layout.fillWidth: true
        }

        StepList {
            identifier: "reset-steps"
            steps: progress.stepWords[progress.job.card].concat(qsTr("The key erases itself"))
            current: progress.places[progress.stage] ?? 0
            spacing: Theme.gap
            visible: progress.stage in progress.places
            Layout.fillWidth: true
        }

        Label {
            text: qsTr("What to do next")
            font: Theme.bodyStrong
            visible: progress.finished
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        BulletList {
            label: qsTr("What to do next")
            lines: progress.job.nextSteps
            iconName: "arrow-right"
            visible: progress.finished
            Layout.fillWidth: true
        }

        RemovalLinks {
            links: progress.job.removalLinks
            visible: progress.finished && progress.job.removalLinks.length > 0
            Layout.fillWidth: true
        }
    }
}
