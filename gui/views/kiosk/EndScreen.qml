pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// How a job ended: what happened, what to do next, and where an erased key has to be removed.
//
//   job     the job that ended
//   places  where keys are removed from accounts
//   codes   pictures of QR codes that lead there
Board {
    id: board

    required property Job job
    property list<string> places
    property list<string> codes
    readonly property bool removing: board.job.nextSteps.length > 0 && board.places.length > 0
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
            model: board.places

            ColumnLayout {
                id: place

                required property int index
                required property string modelData

                spacing: Theme.gap

                Label {
                    text: place.modelData
                    Layout.maximumWidth: Theme.touchCode
                }

                Image {
                    // Each module gets the same number of pixels, so that its edges stay sharp.
                    readonly property int side: implicitWidth
                        * Math.max(1, Math.floor(Theme.touchCode / Math.max(1, implicitWidth)))

                    source: Qt.resolvedUrl(board.codes[place.index] ?? "")
                    smooth: false
                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("QR code of %1").arg(place.modelData)
                    Layout.preferredWidth: side
                    Layout.preferredHeight: side
                }
            }
        }
    }

    controls: BigButton {
        identifier: "job-end"
        text: board.failed ? qsTr("Back") : qsTr("Continue")
        highlighted: true
        onClicked: board.job.dismiss()
        Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        Layout.fillWidth: true
    }
}
