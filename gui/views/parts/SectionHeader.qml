import QtQuick
import Keydesk.Style

// Heading of a group of cards.
//
//   text   the heading
//   first  no gap above it
Label {
    property bool first: false

    font: Theme.bodyStrong
    leftPadding: Theme.stroke
    topPadding: first ? 0 : Theme.sectionGapTop
    bottomPadding: Theme.sectionGapBottom
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
