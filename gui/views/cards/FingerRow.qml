pragma ComponentBehavior: Bound

import QtQuick
import Keydesk.Style
import "../parts"

// One saved fingerprint.
//
//   index, name  roles of the list
//   busy         nothing can be done now
//   firstButton, lastButton  to focus
//   renamed()    give it another name
//   removed()    delete it
CardRow {
    id: row

    required property int index
    required property string name
    property bool busy: false
    readonly property Item firstButton: rename
    readonly property Item lastButton: remove

    signal renamed
    signal removed

    identifier: "finger-" + (row.index + 1)
    title: row.name

    Button {
        id: rename

        identifier: row.identifier + "-rename"
        text: qsTr("Rename")
        iconName: "edit"
        enabled: !row.busy
        onClicked: row.renamed()
        Accessible.name: qsTr("Rename %1").arg(row.name)
    }

    Button {
        id: remove

        identifier: row.identifier + "-remove"
        text: qsTr("Remove")
        iconName: "delete"
        enabled: !row.busy
        onClicked: row.removed()
        Accessible.name: qsTr("Remove %1").arg(row.name)
    }
}
