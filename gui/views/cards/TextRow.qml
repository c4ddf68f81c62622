pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk.Style
import "../parts"

// A block of technical text inside an ExpanderCard, with a button that copies all of it.
//
//   text            the text
//   label           what it is
//   copyIdentifier  objectName of the button
//   last            the lower corners are round
T.Control {
    id: row

    property string text
    property string label
    property string copyIdentifier
    property bool last: false

    // As wide as its card; see FactsRow.
    implicitWidth: 0
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    horizontalPadding: Theme.cardPadding
    verticalPadding: Theme.gapMedium

    contentItem: ColumnLayout {
        spacing: Theme.gapMedium

        SelectableText {
            identifier: row.copyIdentifier + "-text"
            text: row.text
            label: row.label
            font: Theme.code
            Layout.fillWidth: true
        }

        CopyButton {
            identifier: row.copyIdentifier
            content: row.text
        }
    }

    background: NestedFrame {
        last: row.last
    }
}
