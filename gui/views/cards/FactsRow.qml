pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk.Style
import "../parts"

// Names and values in two columns, inside an ExpanderCard.
//
//   facts  list of { name, value }
//   last   the lower corners are round
T.Control {
    id: row

    property list<var> facts
    property bool last: false
    readonly property bool narrow: row.width < Theme.wrapWidth

    // As wide as its card: what a key says has no say in it, nor in the paddings it would depend on.
    implicitWidth: 0
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: row.narrow ? Theme.cardPadding : Theme.rowIndent
    rightPadding: row.narrow ? Theme.cardPadding : Theme.rowPaddingEnd
    verticalPadding: Theme.gapLarge

    contentItem: ColumnLayout {
        spacing: Theme.gapMedium

        Repeater {
            model: row.facts

            GridLayout {
                id: fact

                required property var modelData
                required property int index

                columns: row.narrow ? 1 : 2
                columnSpacing: Theme.gapLarge
                rowSpacing: 0
                Layout.fillWidth: true

                Label {
                    text: fact.modelData.name
                    color: Theme.color.textSecondary
                    Layout.preferredWidth: row.narrow ? -1 : Theme.factNameWidth
                    Layout.alignment: Qt.AlignTop
                }

                SelectableText {
                    identifier: "fact-" + (fact.index + 1)
                    text: fact.modelData.value
                    label: fact.modelData.name
                    Layout.fillWidth: true
                }
            }
        }
    }

    background: NestedFrame {
        last: row.last
    }
}
