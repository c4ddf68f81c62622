import QtQuick
import Keydesk.Style

// One thing a hand does to a virtual key; stands out while the key waits for it.
//
//   deed     "touch", "hold", "finger-good", ...; the button is "bench-<deed>-<place>"
//   place    which key
//   keyName  its name
//   wanted   the key waits for this
Button {
    id: button

    required property string deed
    required property string place
    required property string keyName
    property bool wanted: false

    identifier: "bench-" + button.deed + "-" + button.place
    highlighted: button.wanted
    Accessible.name: qsTr("%1: %2").arg(button.keyName).arg(button.text)
}
