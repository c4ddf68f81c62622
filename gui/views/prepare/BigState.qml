pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk
import Keydesk.Style
import "../parts"

// What to do with the key at hand, large enough to be read from the bench: icon, words and colour.
//
//   preparation  the view-model of the page
//   title        what became of the key before, or what happens now
//   text         what to do now
T.Control {
    id: big

    required property Preparation preparation
    readonly property string stage: big.preparation.stage
    readonly property bool waiting: big.stage === "next"
    readonly property bool over: big.stage === "over"
    readonly property string mood: big.preparation.outcome !== "" ? big.preparation.outcome
                                 : big.stage === "confirm-erase" ? "caution" : "info"
    readonly property var pictures: ({
        "confirm-erase": "warning", "take-out-others": "unplug", unplug: "unplug",
        "plug-in": "plug-in", "in-use": "clock", touch: "touch", erasing: "reset",
        working: "clock", passcode: "lock", next: "plug-in", over: "check",
    })
    readonly property string next: big.preparation.wanted > 0
        ? qsTr("Plug in key %1 of %2").arg(big.preparation.ready + 1).arg(big.preparation.wanted)
        : qsTr("Plug in key %1").arg(big.preparation.ready + 1)
    readonly property string title: big.preparation.outcomeTitle !== "" ? big.preparation.outcomeTitle
                                  : big.waiting ? big.next
                                  : big.over ? qsTr("Stopped") : big.preparation.title
    readonly property string text: big.waiting
        ? (big.preparation.outcomeTitle !== "" ? big.next : "")
        : big.over ? qsTr("The file has every PIN that was given. It can be gone on with.")
        : big.preparation.text

    objectName: "prepare-state"
    Accessible.id: objectName
    Accessible.role: Accessible.Grouping
    Accessible.name: big.title
    Accessible.description: big.text
    activeFocusOnTab: true
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.gapHuge

    contentItem: ColumnLayout {
        spacing: Theme.gapMedium

        Icon {
            name: big.mood === "success" ? "success" : big.mood === "caution" ? "warning"
                : big.mood === "critical" ? "error" : big.pictures[big.stage] ?? "clock"
            size: Theme.iconHuge
            color: big.mood === "info" ? Theme.color.accent : Theme.severityColor(big.mood)
            Layout.alignment: Qt.AlignHCenter
        }

        Label {
            text: big.title
            font: Theme.title
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Label {
            text: big.preparation.label
            font: Theme.bodyLarge
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            Layout.fillWidth: true
        }

        Label {
            text: big.preparation.outcomeText
            color: Theme.color.textSecondary
            horizontalAlignment: Text.AlignHCenter
            visible: text !== "" && big.mood !== "success"
            Layout.fillWidth: true
        }

        Label {
            text: big.text
            font: Theme.subtitle
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            Layout.fillWidth: true
        }

        BulletList {
            label: qsTr("What is erased, or in the way")
            lines: big.preparation.losses.concat(big.preparation.others)
            iconName: "dash"
            visible: lines.length > 0
            Layout.alignment: Qt.AlignHCenter
        }

        CodeTag {
            code: big.preparation.code
            Layout.alignment: Qt.AlignHCenter
        }
    }

    background: Rectangle {
        radius: Theme.overlayRadius
        color: Theme.severityGround(big.mood)
        border.width: Theme.surfaceStroke
        border.color: big.mood === "info" ? Theme.color.cardStroke : Theme.severityColor(big.mood)

        FocusFrame {
            visible: big.visualFocus
        }
    }
}
