pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../parts"

// The number pad or the keyboard, whichever the person wants, for one line after the other.
//
//   line     what is typed into
//   letters  begin with the keyboard
//   digits   there is a number pad at all
//   mixed    there are letters at all
ColumnLayout {
    id: pad

    property TypedLine line
    property bool letters: false
    property bool digits: true
    property bool mixed: true

    spacing: 0

    Keypad {
        letters: pad.mixed
        visible: !pad.letters
        onTyped: text => pad.line.type(text)
        onErased: pad.line.erase()
        onSwitched: pad.letters = true
        Layout.fillWidth: true
    }

    TouchKeyboard {
        digits: pad.digits
        visible: pad.letters
        onTyped: text => pad.line.type(text)
        onErased: pad.line.erase()
        onSwitched: pad.letters = false
        Layout.alignment: Qt.AlignHCenter
    }
}
