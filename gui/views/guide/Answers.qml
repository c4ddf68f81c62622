pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// What the caller may ask or say, each with the reply under it.
//
//   label    what they are, for the screen reader
//   answers  heard, reply, heardMeans and replyMeans of each
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
            Accessible.description: answer.modelData.replyMeans
            Layout.fillWidth: true

            Label {
                text: [qsTr("“%1”").arg(answer.modelData.heard), answer.modelData.heardMeans]
                      .filter(part => part !== "").join(" · ")
                color: Theme.color.textSecondary
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Label {
                text: answer.modelData.reply
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Label {
                text: answer.modelData.replyMeans
                font: Theme.caption
                color: Theme.color.textSecondary
                visible: text !== ""
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }
    }
}
