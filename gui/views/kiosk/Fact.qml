import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// A name and what is known of it, one above the other.
//
//   name   what it is
//   value  what is known
ColumnLayout {
    id: fact

    property string name
    property string value

    spacing: Theme.gapTiny
    Layout.fillWidth: true

    Label {
        text: fact.name
        font: Theme.bodyStrong
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }

    Label {
        text: fact.value
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }
}
