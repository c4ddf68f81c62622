pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Keydesk.Style
import "../parts"

// What a key can do, a line each, inside an ExpanderCard.
//
//   abilities  list of sentences
//   last       the lower corners are round
T.Control {
    id: row

    property list<string> abilities
    property bool last: false
    readonly property bool narrow: row.width < Theme.wrapWidth

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: row.narrow ? Theme.cardPadding : Theme.rowIndent
    rightPadding: row.narrow ? Theme.cardPadding : Theme.rowPaddingEnd
    verticalPadding: Theme.gapLarge

    contentItem: BulletList {
        label: qsTr("What this key can do")
        lines: row.abilities
        iconName: "check"
        iconColor: Theme.color.success
    }

    background: NestedFrame {
        last: row.last
    }
}
