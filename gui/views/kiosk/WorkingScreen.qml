import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style

// The key works, and has done so for a while.
//
//   job  the job that is open
Board {
    id: board

    required property Job job

    identifier: "working-screen"
    title: board.job.title
    text: board.job.text
    code: board.job.code
    centred: true

    Item {
        implicitHeight: ring.height
        Layout.fillWidth: true

        BusyIndicator {
            id: ring

            anchors.centerIn: parent
            running: visible
        }
    }
}
