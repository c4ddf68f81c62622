pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style
import "../parts"

// A row inside an ExpanderCard that opens and closes rows of its own.
//
//   identifier   objectName and Accessible.id of the row
//   title        one line, wraps
//   description  secondary text
//   expanded     open or closed
//   children     the rows
ColumnLayout {
    id: expander

    default property alias rows: column.data
    property string identifier
    property string title
    property string description
    property bool expanded: false

    spacing: -Theme.stroke

    CardRow {
        identifier: expander.identifier
        title: expander.title
        description: expander.description
        clickable: true
        chevron: expander.expanded ? "chevron-up" : "chevron-down"
        last: !expander.expanded
        onClicked: expander.expanded = !expander.expanded
        Accessible.description: [expander.description,
                                 expander.expanded ? qsTr("Expanded") : qsTr("Collapsed")]
                                .join(". ")
        Layout.fillWidth: true
    }

    ColumnLayout {
        id: column

        spacing: -Theme.stroke
        visible: expander.expanded
        Layout.fillWidth: true
    }
}
