import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// The name of the app with its mark.
//
//   demo  all keys are virtual
RowLayout {
    id: title

    property bool demo: false

    spacing: Theme.gapMedium

    Rectangle {
        implicitWidth: Theme.controlHeight
        implicitHeight: Theme.controlHeight
        radius: Theme.overlayRadius
        color: Theme.color.accent

        Icon {
            anchors.centerIn: parent
            name: "security-key"
            color: Theme.color.onAccent
        }
    }

    Label {
        text: qsTr("Keydesk")
        font: Theme.bodyLarge
        Layout.fillWidth: true
    }

    DemoMark {
        visible: title.demo
    }
}
