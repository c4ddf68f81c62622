pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// Where an erased key is removed from accounts: text to copy, never a link to follow.
//
//   links  a name and an address each
ColumnLayout {
    id: removal

    property list<string> links

    spacing: Theme.gap

    Label {
        text: qsTr("Remove the old key here")
        font: Theme.bodyStrong
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    Repeater {
        model: removal.links

        SelectableText {
            required property string modelData
            required property int index

            identifier: "removal-link-" + (index + 1)
            text: modelData
            Layout.fillWidth: true
        }
    }

    CopyButton {
        identifier: "copy-removal-links"
        content: removal.links.join("\n")
    }
}
