pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// The only password field of Keydesk.
//
//   identifier     objectName and Accessible.id of the field; the reveal button is
//                  "<identifier>-reveal"
//   label          visible label; names the group
//   text           what was typed (write "" to clear)
//   hint           what is expected, always visible
//   error          what is wrong; replaces the hint, with an icon
//   errorCode      code of the error, for the phone
//   capsLock       caps lock is on, as far as the letters typed here tell
//   capsLockText   the words for it; empty hides them
//   maximumLength  32767
//   field          the inner text field, to focus
//   edited()       the person changed the text
//   accepted()     Return was pressed
//
// Qt gives a password field no accessible name (QQuickAccessibleAttached::name is empty while
// passwordEdit is set), so the label reaches assistive technology three other ways: the named
// group, the labelledBy relation, and the description.
FocusScope {
    id: pin

    property string identifier
    property string label
    property string hint
    property string error
    property string errorCode
    property bool capsLock: false
    property string capsLockText: qsTr("Caps Lock is on")
    property bool revealed: false
    property alias text: input.text
    property alias maximumLength: input.maximumLength
    readonly property Item field: input

    readonly property bool capsShown: pin.capsLock && input.activeFocus && pin.capsLockText !== ""
    readonly property string message: pin.error !== "" ? pin.error : pin.hint

    // Qt tells nobody about Caps Lock, but a letter whose case does not fit Shift gives it away.
    function watchCapsLock(event: KeyEvent): void {
        const upper = event.text.toUpperCase()
        event.accepted = false
        if (event.key === Qt.Key_CapsLock)
            pin.capsLock = false
        else if (upper !== event.text.toLowerCase())
            pin.capsLock = (event.text === upper) !== Boolean(event.modifiers & Qt.ShiftModifier)
    }

    signal edited
    signal accepted

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.gapSmall

        Label {
            id: caption

            text: pin.label
            Accessible.labelFor: input
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            TextField {
                id: input

                identifier: pin.identifier
                focus: true
                invalid: pin.error !== ""
                echoMode: pin.revealed ? TextInput.Normal : TextInput.Password
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhHiddenText
                                  | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                Accessible.passwordEdit: true
                Accessible.labelledBy: caption
                Accessible.description: [pin.label, pin.message,
                                         pin.capsShown ? pin.capsLockText : ""]
                                        .filter(part => part !== "").join(". ")
                Keys.onPressed: event => pin.watchCapsLock(event)
                onTextEdited: pin.edited()
                onAccepted: pin.accepted()
                Layout.fillWidth: true
            }

            IconButton {
                identifier: pin.identifier + "-reveal"
                text: pin.revealed ? qsTr("Hide %1").arg(pin.label) : qsTr("Show %1").arg(pin.label)
                iconName: pin.revealed ? "eye-off" : "eye"
                onClicked: pin.revealed = !pin.revealed
            }
        }

        FieldNote {
            text: pin.capsLockText
            iconName: "keyboard"
            visible: pin.capsShown
            Layout.fillWidth: true
        }

        FieldNote {
            text: pin.message
            iconName: pin.error !== "" ? "error" : ""
            code: pin.error !== "" ? pin.errorCode : ""
            color: pin.error !== "" ? Theme.color.critical : Theme.color.textSecondary
            visible: pin.message !== ""
            Layout.fillWidth: true
        }
    }
}
