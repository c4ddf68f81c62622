pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../dialogs"

// The steps of a reset that are done by hand.
//
//   job          the job that is open
//   secondsLeft  time for the touch; 0 outside that step
Board {
    id: board

    required property Job job
    readonly property bool touching: board.job.stage === "touch"
    property int secondsLeft: 0

    identifier: "erase-progress"
    title: board.job.title
    code: board.job.code
    onTouchingChanged: board.secondsLeft = board.touching ? board.job.windowSeconds : 0

    Timer {
        interval: Theme.second
        repeat: true
        running: board.secondsLeft > 0
        onTriggered: board.secondsLeft -= 1
    }

    ResetProgress {
        job: board.job
        secondsLeft: board.secondsLeft
        small: true
        Layout.fillWidth: true
    }

    controls: BigButton {
        identifier: "erase-cancel"
        text: qsTr("Cancel")
        enabled: board.job.stage !== "erasing"
        onClicked: board.job.cancel()
        Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        Layout.fillWidth: true
    }
}
