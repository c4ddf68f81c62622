pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// A batch that runs: the state of the key at hand, the counts, and the last keys. Enter goes on,
// Esc stops, wherever in it the focus is.
//
//   preparation  the view-model of the page
//   spoken       what changed, for the screen reader
//   start()      take the focus
FocusScope {
    id: run

    required property Preparation preparation
    readonly property string spoken: !run.visible ? ""
        : [big.title, big.text, run.preparation.outcomeText].filter(part => part !== "").join(". ")
    readonly property string stage: run.preparation.stage
    readonly property bool asking: run.stage === "confirm-erase"
    readonly property bool over: run.stage === "over"

    function start(): void {
        big.forceActiveFocus(Qt.OtherFocusReason)
    }

    implicitHeight: column.implicitHeight
    Keys.onReturnPressed: run.preparation.proceed()
    Keys.onEnterPressed: run.preparation.proceed()
    Keys.onEscapePressed: run.over ? run.preparation.proceed() : run.preparation.stop()

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right }
        spacing: Theme.cardGap

        BigState {
            id: big

            preparation: run.preparation
            Layout.fillWidth: true
        }

        PasscodeCard {
            preparation: run.preparation
            visible: run.stage === "passcode"
            onVisibleChanged: if (!visible && run.visible) run.start()
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gap
            Layout.topMargin: Theme.gap
            Layout.fillWidth: true

            Button {
                identifier: "prepare-erase"
                text: qsTr("Erase this key (Enter)")
                highlighted: true
                visible: run.asking
                onClicked: run.preparation.proceed()
            }

            Button {
                identifier: "prepare-skip"
                text: qsTr("Leave this key")
                visible: run.asking
                onClicked: run.preparation.skip()
            }

            Button {
                identifier: "prepare-stop"
                text: run.over ? qsTr("Back to the plan (Enter)") : qsTr("Stop (Esc)")
                onClicked: run.over ? run.preparation.proceed() : run.preparation.stop()
            }
        }

        Card {
            identifier: "prepare-counts"
            iconName: "check"
            title: run.preparation.wanted > 0
                   ? qsTr("%1 of %2 ready").arg(run.preparation.ready).arg(run.preparation.wanted)
                   : qsTr("%1 ready").arg(run.preparation.ready)
            description: [qsTr("%1 skipped").arg(run.preparation.skipped),
                          qsTr("%1 failed").arg(run.preparation.failed), run.preparation.codes]
                         .filter(part => part !== "").join(" · ")
            Layout.topMargin: Theme.gap
            Layout.fillWidth: true
        }

        LabelsCard {
            labels: run.preparation.labels
            visible: run.visible && run.preparation.labels.count > 0
            onClosed: run.start()
            Layout.fillWidth: true
        }

        SectionHeader {
            text: qsTr("Last keys")
            visible: run.preparation.last.length > 0
            Layout.fillWidth: true
        }

        BulletList {
            label: qsTr("Last keys")
            lines: run.preparation.last
            iconName: "security-key"
            visible: run.preparation.last.length > 0
            Layout.fillWidth: true
        }
    }
}
