pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style

// Asks for the passcode that opens the maintenance page.
//
//   staff  the view-model of the page
Board {
    id: board

    required property Staff staff

    function knock(): void {
        if (line.text === "" || board.staff.paused || board.staff.checking)
            return
        const given = line.text
        line.text = ""
        line.forceActiveFocus(Qt.OtherFocusReason)  // A disabled button would lose the focus.
        board.staff.knock(given)
    }

    identifier: "staff-screen"
    title: board.staff.title
    text: board.staff.text
    code: board.staff.code
    wide: true
    Component.onCompleted: line.forceActiveFocus(Qt.TabFocusReason)
    Component.onDestruction: line.text = ""

    LineWords {
        line: line
    }

    controls: [
        TypedLine {
            id: line

            identifier: "staff-passcode"
            label: qsTr("Passcode")
            hint: board.staff.checking ? qsTr("Checking…")
                : qsTr("After five wrong ones none is taken for 15 minutes.")
            error: board.staff.flaw
            onAccepted: board.knock()
            Layout.fillWidth: true
        },
        TypingPad {
            line: line
            Layout.fillWidth: true
        },
        RowLayout {
            spacing: Theme.touchGap
            Layout.fillWidth: true

            BigButton {
                identifier: "staff-back"
                text: qsTr("Back")
                onClicked: board.staff.close()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }

            BigButton {
                identifier: "staff-next"
                text: qsTr("Continue")
                highlighted: true
                enabled: line.text !== "" && !board.staff.paused && !board.staff.checking
                onClicked: board.knock()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    ]
}
