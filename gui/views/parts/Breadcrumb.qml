pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Keydesk.Style

// The title of a page with the way back to its parents.
//
//   identifier         prefix: "<identifier>-0", "<identifier>-1", ... name the entries
//   path               list of titles, the current page last
//   activated(index)   a parent was chosen
//   heading            the item of the current page: focus it when a page opens
Flow {
    id: crumbs

    property string identifier: "breadcrumb"
    property list<string> path
    readonly property Item heading: entries.count > 0 ? entries.itemAt(entries.count - 1) : null

    signal activated(index: int)

    spacing: Theme.gap

    Repeater {
        id: entries

        model: crumbs.path

        T.AbstractButton {
            id: entry

            required property int index
            required property string modelData

            readonly property bool current: entry.index === crumbs.path.length - 1

            objectName: crumbs.identifier + "-" + index
            text: modelData
            width: Math.min(implicitWidth, crumbs.width)
            implicitWidth: implicitContentWidth
            implicitHeight: implicitContentHeight
            hoverEnabled: !current
            activeFocusOnTab: !current
            focusPolicy: current ? Qt.NoFocus : Qt.StrongFocus
            font: Theme.title
            Accessible.id: objectName
            Accessible.role: current ? Accessible.Heading : Accessible.Link
            Accessible.name: text

            onClicked: if (!entry.current) crumbs.activated(entry.index)
            Keys.onReturnPressed: entry.click()
            Keys.onEnterPressed: entry.click()

            contentItem: Row {
                spacing: Theme.gap

                // Not implicitWidth: that of a text with soft hyphens follows its width.
                TextMetrics {
                    id: line

                    text: entry.text
                    font: entry.font
                }

                Text {
                    width: Math.min(Math.ceil(line.advanceWidth) + 1,
                                    crumbs.width - (entry.current ? 0 : mark.width + Theme.gap))
                    text: entry.text
                    font: entry.font
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    color: entry.current || entry.hovered ? Theme.color.text
                                                          : Theme.color.textSecondary
                }

                Icon {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    name: entry.mirrored ? "chevron-left" : "chevron-right"
                    size: Theme.iconMedium
                    color: Theme.color.textSecondary
                    visible: !entry.current
                }
            }

            background: Item {
                FocusFrame {
                    visible: entry.visualFocus
                }
            }
        }
    }
}
