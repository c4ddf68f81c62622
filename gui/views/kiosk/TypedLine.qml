pragma ComponentBehavior: Bound

import QtQuick
import Keydesk.Style

// One line that is typed into with the pad or with a keyboard: no selection, no copy, no menu.
// LineWords says what is wanted.
//
//   identifier  objectName and Accessible.id of the field
//   label       what is wanted
//   secret      a PIN: only the number of characters is shown
//   hint        what is expected
//   error       what is wrong; replaces the hint
//   text        what was typed (write "" to clear)
//   accepted()  Return was pressed
//   edited()    the text has changed
FocusScope {
    id: line

    property string identifier
    property string label
    property bool secret: true
    property string hint
    property string error
    property alias text: input.text

    readonly property string message: line.error !== "" ? line.error : line.hint

    signal accepted
    signal edited

    function type(text: string): void {
        input.insert(input.length, text)
        line.edited()
    }

    function erase(): void {
        input.remove(input.length - 1, input.length)
        line.edited()
    }

    implicitWidth: Theme.inputWidth
    implicitHeight: Theme.touchSize
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.color.controlFocused
        border.width: line.error !== "" ? Theme.inputEdge : Theme.stroke
        border.color: line.error !== "" ? Theme.color.critical : Theme.color.controlStrong

        FocusFrame {
            visible: input.activeFocus
        }
    }

    TextInput {
        id: input

        objectName: line.identifier
        anchors { fill: parent; leftMargin: Theme.touchGap; rightMargin: Theme.touchGap }
        focus: true
        clip: true
        font: Theme.bodyLarge
        color: Theme.color.text
        maximumLength: 63  // CTAP 2.3 §6.5.1: what fits in any PIN.
        selectByMouse: false
        cursorVisible: activeFocus && !line.secret
        echoMode: line.secret ? TextInput.NoEcho : TextInput.Normal
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhHiddenText | Qt.ImhNoPredictiveText
                          | Qt.ImhNoAutoUppercase
        verticalAlignment: TextInput.AlignVCenter
        Accessible.id: line.identifier
        Accessible.name: line.label
        Accessible.passwordEdit: line.secret
        Accessible.description: [line.label, line.message, count.text]
                                .filter(part => part !== "").join(". ")
        onTextEdited: line.edited()
        onAccepted: line.accepted()
    }

    Label {
        id: count

        anchors { fill: parent; leftMargin: Theme.touchGap; rightMargin: Theme.touchGap }
        text: !line.secret ? ""
            : input.length === 0 ? qsTr("Nothing typed yet")
            : input.length === 1 ? qsTr("1 character typed")
            : qsTr("%1 characters typed").arg(input.length)
        color: input.length === 0 ? Theme.color.textSecondary : Theme.color.text
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
}
