pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// What the caller may ask or say, each with the reply under it.
//
//   label    what they are, for the screen reader
//   answers  heard and reply of each
ColumnLayout {
    id: list

    property string label
    property var answers: []

    spacing: Theme.gapMedium
    Accessible.role: Accessible.List
    Accessible.name: list.label

    Repeater {
        model: list.answers

        ColumnLayout {
            id: answer

            required property var modelData

            spacing: Theme.gapTiny
            Accessible.role: Accessible.ListItem
            Accessible.name: [answer.modelData.heard, answer.modelData.reply].join(" ")
            Layout.fillWidth: true

            Label {
                text: qsTr("“%1”").arg(answer.modelData.heard)
                color: Theme.color.textSecondary
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Label {
                text: answer.modelData.reply
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
