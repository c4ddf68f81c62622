pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// Digits for a PIN, always in the same places.
//
//   letters       there is a key that asks for letters
//   typed(text)   a digit was pressed
//   erased()      the last character goes
//   switched()    the person wants letters
// Nothing pops up and nothing lights up longer than the finger stays: who looks on learns little.
GridLayout {
    id: pad

    property bool letters: true

    signal typed(string text)
    signal erased
    signal switched

    columns: 3
    columnSpacing: Theme.touchGap
    rowSpacing: Theme.touchGap
    uniformCellWidths: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Number pad")

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        PadKey {
            required property string modelData

            text: modelData
            onClicked: pad.typed(text)
            Layout.fillWidth: true
        }
    }

    PadKey {
        identifier: "pad-letters"
        text: qsTr("ABC")
        spoken: qsTr("Letters")
        visible: pad.letters
        onClicked: pad.switched()
        Layout.fillWidth: true
    }

    Item {
        visible: !pad.letters
        Layout.fillWidth: true
    }

    PadKey {
        text: "0"
        onClicked: pad.typed(text)
        Layout.fillWidth: true
    }

    PadKey {
        identifier: "pad-erase"
        iconName: "arrow-left"
        spoken: qsTr("Delete")
        autoRepeat: true
        onClicked: pad.erased()
        Layout.fillWidth: true
    }
}
