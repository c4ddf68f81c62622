import QtQuick
import Keydesk.Style

// Text a person may want to select and copy, such as a serial number. Never markup, never a link.
//
//   identifier  objectName and Accessible.id
//   text        the text
//   label       what it is, for the screen reader
TextEdit {
    id: words

    property string identifier
    property string label

    objectName: identifier
    readOnly: true
    selectByMouse: true
    activeFocusOnTab: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
    font: Theme.body
    color: Theme.color.text
    selectionColor: Theme.color.accent
    selectedTextColor: Theme.color.onAccent
    Accessible.id: identifier
    Accessible.role: Accessible.StaticText
    Accessible.name: words.label === "" ? words.text
                                        : qsTr("%1: %2").arg(words.label).arg(words.text)
    Accessible.readOnly: true

    FocusFrame {
        visible: words.activeFocus
    }
}
