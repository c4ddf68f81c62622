pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// Asks for a PIN or the passcode of the staff, one line at a time.
//
// What is typed stays in the lines, is bound to nothing, and is gone from them before it is sent.
//
//   job  the job that is open
Board {
    id: board

    required property Job job
    property string stage: "pin"
    property int place: 0

    readonly property bool choosing: ["new-pin", "change-pin"].includes(board.stage)
    readonly property list<TypedLine> lines: board.stage === "new-pin" ? [fresh, again]
                                           : board.choosing ? [current, fresh, again] : [current]
    readonly property TypedLine line: board.lines[Math.min(board.place, board.lines.length - 1)]
    readonly property bool last: board.place >= board.lines.length - 1
    property bool typed: false
    property bool sent: false

    function judge(): void {
        board.typed = board.line.text !== ""
        // The new PIN is judged alone before it is typed again.
        meter.judge(fresh.text, board.line === again ? again.text : fresh.text, current.text)
    }

    function clear(): void {
        for (const each of [current, fresh, again])
            each.text = ""
        board.judge()
    }

    // Begins anew with every question of the job.
    function follow(): void {
        if (!["new-pin", "change-pin", "pin", "passcode"].includes(board.job.stage))
            return
        board.stage = board.job.stage
        board.sent = false
        board.clear()
        board.go(0)
    }

    function go(place: int): void {
        board.place = place
        board.line.forceActiveFocus(Qt.TabFocusReason)
        board.judge()
    }

    function next(): void {
        if (!forward.enabled)
            return
        if (!board.last) {
            board.go(board.place + 1)
            return
        }
        const given = current.text
        const chosen = fresh.text
        board.clear()
        board.sent = true
        if (board.stage === "new-pin")
            board.job.newPin(chosen)
        else if (board.stage === "change-pin")
            board.job.changePinTo(given, chosen)
        else if (board.stage === "passcode")
            board.job.passcode(given)
        else
            board.job.pin(given)
    }

    identifier: "pin-screen"
    title: board.job.title
    text: board.job.text
    code: board.job.code
    wide: true
    Component.onCompleted: board.follow()
    Component.onDestruction: board.clear()

    Connections {
        target: board.job
        function onChanged(): void { board.follow() }
    }

    PinMeter {
        id: meter
        job: board.job
    }

    JobNotice {
        job: board.job
        visible: board.job.noticeSeverity !== "none" && !current.visible
        Layout.fillWidth: true
    }

    InfoBar {
        identifier: "must-change"
        severity: "caution"
        text: qsTr("The key wants a PIN of your own before it can be used.")
        visible: board.job.mustChange
        Layout.fillWidth: true
    }

    LineWords {
        line: board.line
    }

    controls: [
        TypedLine {
            id: current

            identifier: "current-pin"
            label: board.stage === "change-pin" ? qsTr("Current PIN")
                 : board.stage === "passcode" ? qsTr("Passcode") : qsTr("PIN")
            hint: board.job.attemptsText
            error: board.typed ? "" : [board.job.notice, board.job.noticeCode !== ""
                                       ? qsTr("(%1)").arg(board.job.noticeCode) : "",
                                       board.job.wrongPin ? board.job.attemptsText : ""]
                                      .filter(part => part !== "").join(" ")
            visible: board.line === current
            onEdited: board.judge()
            onAccepted: board.next()
            Layout.fillWidth: true
        },
        TypedLine {
            id: fresh

            identifier: "new-pin"
            label: qsTr("New PIN")
            hint: meter.message !== "" ? meter.message : board.job.rules
            error: board.typed ? "" : board.job.flaw
            visible: board.line === fresh
            onEdited: board.judge()
            onAccepted: board.next()
            Layout.fillWidth: true
        },
        TypedLine {
            id: again

            identifier: "repeat-pin"
            label: qsTr("New PIN again")
            hint: meter.acceptable ? qsTr("This PIN can be used.")
                : meter.message !== "" ? meter.message : qsTr("Type the same PIN once more.")
            visible: board.line === again
            onEdited: board.judge()
            onAccepted: board.next()
            Layout.fillWidth: true
        },
        TypingPad {
            line: board.line
            Layout.fillWidth: true
        },
        RowLayout {
            spacing: Theme.touchGap
            Layout.fillWidth: true

            BigButton {
                identifier: "pin-back"
                leftPadding: Theme.gapMedium
                rightPadding: Theme.gapMedium
                text: board.place > 0 ? qsTr("Back") : qsTr("Cancel")
                onClicked: {
                    if (board.place === 0) {
                        board.clear()
                        board.job.cancel()
                        return
                    }
                    board.line.text = ""
                    board.go(board.place - 1)
                }
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }

            BigButton {
                id: forward

                identifier: "pin-next"
                text: board.last ? qsTr("Done") : qsTr("Next")
                highlighted: true
                enabled: board.typed && !board.sent
                         && (board.line === current || meter.acceptable)
                onClicked: board.next()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    ]
}
