import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// A ring and a sentence while the key works.
//
//   text  the sentence
RowLayout {
    id: busy

    property string text

    spacing: Theme.gapMedium

    BusyIndicator {
        running: busy.visible
    }

    Label {
        text: busy.text
        color: Theme.color.textSecondary
        Layout.fillWidth: true
    }
}
