import QtQuick
import Keydesk.Style

// The ground of a row below the header of a card.
//
//   last  the lower corners are round
Rectangle {
    id: frame

    property bool last: false

    bottomLeftRadius: frame.last ? Theme.radius : 0
    bottomRightRadius: bottomLeftRadius
    color: Theme.color.cardNested
    border.width: Theme.stroke
    border.color: Theme.color.cardStroke
}
