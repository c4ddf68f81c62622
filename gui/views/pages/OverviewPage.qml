pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// No key is selected: plug one in, or choose one.
//
//   keys        the connected keys
//   chosen(id)  the person chose a key
SettingsPage {
    id: page

    required property KeyList keys
    readonly property bool empty: page.keys.count === 0

    signal chosen(keyId: string)

    identifier: "overview-page"
    path: [qsTr("Security keys")]
    code: page.empty ? "NAV-1" : "NAV-2"

    ColumnLayout {
        spacing: Theme.gapLarge
        visible: page.empty
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapHuge

        Picture {
            iconName: "plug-in"
            Layout.alignment: Qt.AlignHCenter
        }

        Label {
            text: qsTr("Plug in your security key")
            font: Theme.subtitle
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        Label {
            text: qsTr("It appears here by itself. Keydesk shows what it can do and helps you "
                       + "protect it with a PIN, add fingerprints or reset it.")
            color: Theme.color.textSecondary
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.promptWidth
            Layout.alignment: Qt.AlignHCenter
        }
    }

    Label {
        text: page.keys.count === 1
              ? qsTr("One security key is connected. Choose it to see and change its settings.")
              : qsTr("Choose the security key you want to work with.")
        color: Theme.color.textSecondary
        visible: !page.empty
        bottomPadding: Theme.gapMedium
        Layout.fillWidth: true
    }

    Repeater {
        model: page.keys

        Card {
            id: entry

            required property string keyId
            required property string name
            required property string hint
            required property bool problem

            identifier: "key-card-" + entry.keyId
            iconName: entry.problem ? "warning" : "security-key"
            title: entry.name
            description: entry.hint
            clickable: true
            onClicked: page.chosen(entry.keyId)
            Layout.fillWidth: true
        }
    }
}
