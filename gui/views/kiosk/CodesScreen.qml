pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// Something beside the job, with codes for a camera: one at a time, so that it reads the right one.
//
//   kiosk  the view-model of the kiosk
//   codes  pictures as data URLs
//   names  what each is, for a screen reader
Board {
    id: board

    required property Kiosk kiosk
    property list<string> codes
    property list<string> names
    property int place: 0
    readonly property string count: qsTr("%1 of %2").arg(board.place + 1).arg(board.codes.length)
    readonly property real buttonsHeight: back.implicitHeight + Theme.touchGap
        + (turning.visible ? turning.implicitHeight + Theme.touchGap : 0)
    // Beside the words where these have room; else below them, and they need it for their pager.
    readonly property real sideRoom: board.width - 3 * Theme.touchMargin - board.wordsWidth
    readonly property real room: board.wide
        ? Math.min(board.sideRoom, board.width * 0.42, board.codeHeight)
        : board.codeHeight - 2 * back.implicitHeight - 2 * Theme.touchGap
    readonly property real codeHeight: board.height - 2 * Theme.touchMargin - board.buttonsHeight

    title: board.kiosk.asideTitle
    text: board.kiosk.asideText
    code: board.kiosk.asideCode
    wordsWidth: Math.min(Theme.touchWords, board.width * 0.4)
    wide: board.width > board.height
          && board.sideRoom > Math.max(Theme.touchCode, turning.implicitWidth, back.implicitWidth)
    onCodesChanged: board.place = 0

    function turn(codes: int): void {
        board.kiosk.touched()
        board.place += codes
    }

    controls: [
        CameraCode {
            code: board.codes[board.place] ?? ""
            name: board.names[board.place] ?? ""
            room: Math.min(Theme.cameraWidth, board.room)
            Layout.preferredWidth: side
            Layout.preferredHeight: side
            Layout.alignment: Qt.AlignHCenter
        },
        RowLayout {
            id: turning

            spacing: Theme.touchGap
            visible: board.codes.length > 1
            Layout.fillWidth: true

            BigButton {
                identifier: "code-before"
                iconName: "chevron-left"
                enabled: board.place > 0
                onClicked: board.turn(-1)
                Accessible.name: qsTr("Code before")
                Layout.fillWidth: true
            }

            Label {
                objectName: "code-count"
                text: board.count
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
            }

            BigButton {
                identifier: "code-next"
                iconName: "chevron-right"
                enabled: board.place < board.codes.length - 1
                onClicked: board.turn(1)
                Accessible.name: qsTr("Next code")
                Layout.fillWidth: true
            }
        },
        BigButton {
            id: back

            identifier: "aside-back"
            text: qsTr("Back")
            highlighted: true
            onClicked: board.kiosk.closeAside()
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
        }
    ]

    Announcer {
        text: board.codes.length > 1 ? board.count : ""
    }
}
