import QtQuick
import QtQuick.Templates as T
import Keydesk.Style

// A longer technical text on a sheet of its own, to be read, selected and copied.
//
//   identifier  objectName and Accessible.id of the text
//   label       what it is
//   text        the text
T.Control {
    id: sheet

    property string identifier
    property string label
    property string text

    // As wide as the page, however long a line is.
    implicitWidth: 0
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.cardPadding

    contentItem: SelectableText {
        identifier: sheet.identifier
        label: sheet.label
        text: sheet.text
        font: Theme.code
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.color.card
        border.width: Theme.stroke
        border.color: Theme.color.cardStroke
    }
}
