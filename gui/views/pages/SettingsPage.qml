pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style
import "../parts"

// The frame of every page: breadcrumb title above a column of cards that scrolls.
//
//   identifier        objectName and Accessible.id
//   path              breadcrumb; the last entry is this page
//   code              of this page, for the phone; see CodeTag
//   topCode           the code that says most about what is shown now
//   wholeHeight       with which nothing scrolls
//   activated(index)  a parent in the breadcrumb was chosen
//   children          the cards
FocusScope {
    id: page

    default property alias cards: column.data
    property string identifier
    property list<string> path
    property string code
    property string topCode: page.code
    readonly property real wholeHeight: sheet.implicitHeight
    readonly property bool narrow: page.width < Theme.compactWidth
    readonly property real margin: page.narrow ? Theme.pageMarginNarrow : Theme.pageMargin

    signal activated(index: int)

    function focusHeading(): void {
        breadcrumb.heading?.forceActiveFocus(Qt.OtherFocusReason)
    }

    objectName: identifier
    Accessible.id: identifier
    Accessible.role: Accessible.Pane
    Accessible.name: page.path.length > 0 ? page.path[page.path.length - 1] : ""
    Keys.onPressed: event => scrolling.handle(event)

    ScrollView {
        id: scroll

        anchors.fill: parent
        contentWidth: availableWidth
        contentHeight: sheet.implicitHeight

        Item {
            id: sheet

            width: scroll.availableWidth
            implicitHeight: column.implicitHeight + heading.height + heading.spaceAbove
                            + heading.spaceBelow + Theme.pageMargin

            Item {
                id: heading

                readonly property real spaceAbove: page.narrow ? Theme.gapLarge : Theme.gapHuge
                readonly property real spaceBelow: Theme.gapLarge

                x: (sheet.width - width) / 2
                y: spaceAbove
                width: Math.min(Theme.pageWidth, sheet.width - 2 * page.margin)
                height: Math.max(breadcrumb.height, tag.height)

                Breadcrumb {
                    id: breadcrumb

                    width: parent.width - tag.width - Theme.gap
                    path: page.path
                    onActivated: index => page.activated(index)
                }

                CodeTag {
                    id: tag

                    // Beside the first line, also where the title takes two.
                    y: Math.max(0, (line.height - height) / 2)
                    anchors.right: parent.right
                    code: page.code

                    FontMetrics {
                        id: line

                        font: Theme.title
                    }
                }
            }

            ColumnLayout {
                id: column

                x: heading.x
                y: heading.y + heading.height + heading.spaceBelow
                width: heading.width
                spacing: Theme.cardGap
            }
        }
    }

    Scrolling {
        id: scrolling

        view: scroll.contentItem as Flickable
    }
}
