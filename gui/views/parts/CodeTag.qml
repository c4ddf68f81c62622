import QtQuick
import Keydesk.Style

// A short quiet code a person can read out over the phone, such as PIN-2.
// Under a dialog it is blank, so that the code of the dialog is the only one; its room stays.
//
//   code  the code; empty hides the tag
Label {
    id: tag

    property string code
    readonly property bool blank: Theme.covered !== null && tag.isIn(Theme.covered)

    function isIn(place: Item): bool {
        let item = tag.parent
        while (item && item !== place)
            item = item.parent
        return item !== null
    }

    text: code
    font: Theme.code
    color: Theme.color.textSecondary
    visible: code !== ""
    opacity: tag.blank ? 0 : 1
    wrapMode: Text.NoWrap
    leftPadding: Theme.gapSmall
    rightPadding: Theme.gapSmall
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    Accessible.name: qsTr("Code %1").arg(code)
    Accessible.ignored: tag.blank

    background: Rectangle {
        color: "transparent"
        radius: Theme.radius
        border.width: Theme.stroke
        border.color: Theme.color.controlEdge
    }
}
