pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// Sentences to say, in order; each is ticked when it was said.
//
//   sentences  the sentences
//   meant      the same for an agent who does not speak the caller's language
ColumnLayout {
    id: script

    property list<string> sentences
    property list<string> meant

    spacing: Theme.gapSmall
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What to say")

    Repeater {
        model: script.sentences

        ColumnLayout {
            id: sentence

            required property string modelData
            required property int index
            readonly property string means: script.meant[sentence.index] ?? ""

            spacing: 0
            Layout.fillWidth: true

            CheckBox {
                id: box

                identifier: "say-" + sentence.index
                text: sentence.modelData
                Accessible.description: [sentence.means, checked ? qsTr("said") : ""]
                                        .filter(part => part !== "").join(". ")
                Layout.fillWidth: true
            }

            Label {
                text: sentence.means
                font: Theme.caption
                color: Theme.color.textSecondary
                visible: text !== ""
                Accessible.ignored: true
                Layout.fillWidth: true
                Layout.leftMargin: box.leftPadding + box.indicator.width + box.spacing
            }
        }
    }
}
