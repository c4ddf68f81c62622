pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// Letters, digits and signs for a finger.
//
//   digits        there is a key that goes back to the number pad
//   typed(text)   a character was pressed
//   erased()      the last character goes
//   switched()    the person wants the number pad
ColumnLayout {
    id: board

    property bool digits: true
    property bool shifted: false
    property bool signs: false

    readonly property var rows: board.signs
        ? ["1234567890", "@#&%*+-=/\\", "!?.,;:'\"_", "()[]{}<>"]
        : ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"]

    signal typed(string text)
    signal erased
    signal switched

    function press(text: string): void {
        board.typed(text)
        board.shifted = false
    }

    spacing: Theme.touchGap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    Repeater {
        model: board.rows

        RowLayout {
            id: row

            required property int index
            required property string modelData
            readonly property bool last: row.index === board.rows.length - 1

            spacing: Theme.touchGap
            Layout.alignment: Qt.AlignHCenter

            PadKey {
                identifier: "pad-shift"
                iconName: "arrow-up"
                spoken: qsTr("Shift")
                checkable: true
                checked: board.shifted
                visible: row.last && !board.signs
                onClicked: board.shifted = checked
            }

            Repeater {
                model: row.modelData.split("")

                PadKey {
                    required property string modelData

                    text: board.shifted ? modelData.toUpperCase() : modelData
                    onClicked: board.press(text)
                }
            }

            PadKey {
                identifier: "pad-erase"
                iconName: "arrow-left"
                spoken: qsTr("Delete")
                autoRepeat: true
                visible: row.last
                onClicked: board.erased()
            }
        }
    }

    RowLayout {
        spacing: Theme.touchGap
        Layout.alignment: Qt.AlignHCenter

        PadKey {
            identifier: "pad-signs"
            text: board.signs ? qsTr("ABC") : qsTr("#+=")
            spoken: board.signs ? qsTr("Letters") : qsTr("Signs")
            implicitWidth: Theme.touchWide
            onClicked: board.signs = !board.signs
        }

        PadKey {
            identifier: "pad-space"
            spoken: qsTr("Space")
            implicitWidth: Theme.touchSpace
            onClicked: board.press(" ")
        }

        PadKey {
            identifier: "pad-digits"
            text: qsTr("123")
            spoken: qsTr("Number pad")
            implicitWidth: Theme.touchWide
            visible: board.digits
            onClicked: board.switched()
        }
    }
}
