pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// Sentences to say, in order; each is ticked when it was said.
//
//   sentences  the sentences
ColumnLayout {
    id: script

    property list<string> sentences

    spacing: Theme.gapSmall
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What to say")

    Repeater {
        model: script.sentences

        CheckBox {
            id: sentence

            required property string modelData
            required property int index

            identifier: "say-" + sentence.index
            text: sentence.modelData
            Accessible.description: checked ? qsTr("said") : ""
            Layout.fillWidth: true
        }
    }
}
