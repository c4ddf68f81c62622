import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// The line under the title of a dialog, with the code where that of a page is: at the right.
//
//   text  the words
//   code  see CodeTag; empty for none
RowLayout {
    id: line

    property string text
    property string code

    spacing: Theme.gap

    Label {
        text: line.text
        font: Theme.caption
        color: Theme.color.textSecondary
        Layout.fillWidth: true
    }

    CodeTag {
        code: line.code
        Layout.alignment: Qt.AlignTop
    }
}
