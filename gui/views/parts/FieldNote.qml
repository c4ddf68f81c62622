import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// A line of small print under a field.
//
//   text      the words
//   iconName  see Icon; empty for none
//   color     Theme.color.textSecondary
//   code      see CodeTag; empty for none
RowLayout {
    id: note

    property string text
    property string iconName
    property color color: Theme.color.textSecondary
    property string code

    spacing: Theme.gapSmall

    Icon {
        name: note.iconName
        size: Theme.iconSmall
        color: note.color
        visible: note.iconName !== ""
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Math.max(0, (line.height - height) / 2)

        FontMetrics {
            id: line

            font: Theme.caption
        }
    }

    Label {
        text: note.text
        font: Theme.caption
        color: note.color
        Layout.fillWidth: true
    }

    CodeTag {
        code: note.code
        Layout.alignment: Qt.AlignTop
    }
}
