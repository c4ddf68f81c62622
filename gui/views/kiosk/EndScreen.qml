pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// How a job ended: what happened, what to do next, and where an erased key has to be removed.
//
//   kiosk  the view-model of the kiosk
Board {
    id: board

    required property Kiosk kiosk
    readonly property Job job: board.kiosk.desk.job
    readonly property Links removal: board.kiosk.removal
    readonly property bool removing: board.job.nextSteps.length > 0
                                     && board.removal.names.length > 0
    readonly property bool failed: board.job.stage === "failed"

    identifier: board.failed ? "failed-screen" : "finished-screen"
    iconName: board.failed ? "error" : board.removing ? "" : "success"
    title: board.failed ? board.job.noticeTitle : board.job.title
    text: board.failed ? board.job.notice : board.job.text
    code: board.failed ? board.job.noticeCode : board.job.code

    Label {
        text: board.job.noticeRemedy
        font: Theme.bodyStrong
        visible: text !== ""
        Layout.fillWidth: true
    }

    BulletList {
        label: qsTr("What to do next")
        lines: board.job.nextSteps
        iconName: "arrow-right"
        visible: board.job.nextSteps.length > 0
        Layout.fillWidth: true
    }

    Label {
        text: qsTr("Remove the old entry of this key here:")
        font: Theme.bodyStrong
        visible: board.removing
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.touchMargin
        visible: board.removing
        Layout.fillWidth: true

        Repeater {
            model: board.removal.names

            ColumnLayout {
                id: place

                required property int index
                required property string modelData

                spacing: Theme.gap

                Label {
                    text: place.modelData
                    Layout.maximumWidth: Theme.touchCode
                }

                CameraCode {
                    code: board.removal.codes[place.index] ?? ""
                    name: qsTr("QR code of %1: %2").arg(place.modelData)
                                                   .arg(board.removal.addresses[place.index] ?? "")
                    Layout.preferredWidth: side
                    Layout.preferredHeight: side
                }
            }
        }
    }

    ReportButton {
        kiosk: board.kiosk
        fits: !beside.fits
    }

    controls: RowLayout {
        spacing: Theme.touchGap
        Layout.fillWidth: true

        ReportButton {
            id: beside

            kiosk: board.kiosk
            fits: 2 * (beside.implicitWidth + Theme.touchMargin) < board.width
            Layout.preferredWidth: 1
        }

        BigButton {
            identifier: "job-end"
            text: board.failed ? qsTr("Back") : qsTr("Continue")
            highlighted: true
            onClicked: board.job.dismiss()
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
