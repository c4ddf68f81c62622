pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk.Style

// A settings card: icon, title, description, and controls at the right. They wrap below when the
// card is narrow, and when they would leave too little of it to the words.
//
//   identifier   objectName and Accessible.id
//   iconName     see Icon; empty for none
//   title        one line, wraps
//   description  secondary text, wraps; empty for none
//   lock         the policy that forbids the control, in words; empty for none
//   clickable    the whole card is one button and emits clicked(); shows `chevron`
//   chevron      icon at the far right of a clickable card ("chevron-right")
//   nested       a row inside an ExpanderCard (CardRow sets it)
//   last         outer lower corners are round (nested rows)
//   joined       another surface follows directly below: lower corners are square
//   children     the controls at the right
T.AbstractButton {
    id: card

    default property alias content: slot.data
    property string identifier
    property string iconName
    property string title
    property string description
    property string lock
    property bool clickable: false
    property string chevron: "chevron-right"
    property bool nested: false
    property bool last: true
    property bool joined: false

    readonly property bool narrow: card.width < Theme.wrapWidth
    readonly property bool crowded: slot.rowWidth > Theme.cardShare * card.availableWidth
    readonly property bool wrapped: (card.narrow || card.crowded) && slot.implicitWidth > 0
    readonly property bool live: card.clickable && card.enabled

    objectName: identifier
    text: title
    hoverEnabled: clickable
    focusPolicy: clickable ? Qt.StrongFocus : Qt.NoFocus
    Accessible.id: identifier
    Accessible.role: clickable ? Accessible.Button : Accessible.Grouping
    Accessible.name: title
    Accessible.description: [card.description, card.lock].filter(part => part !== "").join(" ")
    Accessible.focusable: clickable

    implicitWidth: Theme.cardMinWidth
    implicitHeight: Math.max(nested ? Theme.rowHeight : Theme.cardHeight,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: nested && !narrow ? Theme.rowIndent : Theme.cardPadding
    rightPadding: nested && !narrow && !clickable ? Theme.rowPaddingEnd : Theme.cardPadding
    topPadding: nested ? Theme.gap : Theme.cardPadding
    bottomPadding: nested ? Theme.gap : Theme.cardPadding

    Keys.onReturnPressed: if (card.live) card.click()
    Keys.onEnterPressed: if (card.live) card.click()

    contentItem: RowLayout {
        spacing: Theme.gapLarge

        GridLayout {
            columns: card.wrapped ? 1 : 2
            columnSpacing: Theme.gapHuge
            rowSpacing: Theme.gap
            Layout.fillWidth: true

            RowLayout {
                spacing: 0
                Layout.fillWidth: true

                Icon {
                    id: picture

                    name: card.iconName
                    visible: card.iconName !== "" && card.width >= Theme.iconlessWidth
                    color: card.enabled ? Theme.color.text : Theme.color.textDisabled
                    Layout.leftMargin: Theme.gapTiny
                    Layout.rightMargin: Theme.cardIconGap
                }

                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    Label {
                        text: card.title
                        enabled: card.enabled
                        visible: card.title !== ""
                        Accessible.ignored: card.clickable
                        Layout.fillWidth: true
                    }

                    Label {
                        text: card.description
                        enabled: card.enabled
                        font: Theme.caption
                        color: enabled ? Theme.color.textSecondary : Theme.color.textDisabled
                        visible: card.description !== ""
                        Accessible.ignored: card.clickable
                        Layout.fillWidth: true
                    }

                    RowLayout {
                        spacing: Theme.gapSmall
                        visible: card.lock !== ""
                        Layout.topMargin: Theme.gapTiny
                        Layout.fillWidth: true

                        Icon {
                            name: "lock"
                            size: Theme.iconSmall
                            color: Theme.color.textSecondary
                            Layout.alignment: Qt.AlignTop
                            Layout.topMargin: Theme.gapTiny
                        }

                        Label {
                            text: card.lock
                            font: Theme.caption
                            color: Theme.color.textSecondary
                            Layout.fillWidth: true
                        }
                    }
                }
            }

            // One row, or one column where a row would not fit (long words, large text).
            GridLayout {
                id: slot

                readonly property real rowWidth: Array.from(children).reduce(
                    (sum, child) => sum + (child.visible ? child.implicitWidth + Theme.gap : 0), 0)

                readonly property real indent: card.wrapped && picture.visible
                                               ? Theme.gapTiny + Theme.icon + Theme.cardIconGap : 0

                columns: rowWidth > card.availableWidth - indent ? 1 : Math.max(1, children.length)
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                Layout.fillWidth: card.wrapped
                Layout.leftMargin: indent
                Layout.alignment: card.wrapped ? Qt.AlignLeft : Qt.AlignRight | Qt.AlignVCenter
            }
        }

        Icon {
            name: card.chevron
            size: Theme.iconSmall
            visible: card.clickable
            color: card.enabled ? Theme.color.textSecondary : Theme.color.textDisabled
        }
    }

    background: Item {
        // A row leaves its upper stroke to the surface above: two translucent ones would darken.
        Item {
            anchors.fill: parent
            clip: card.nested

            Rectangle {
                readonly property real lowerRadius: card.joined || (card.nested && !card.last)
                                                    ? 0 : Theme.radius

                anchors { fill: parent; topMargin: card.nested ? -Theme.stroke : 0 }
                topLeftRadius: card.nested ? 0 : Theme.radius
                topRightRadius: topLeftRadius
                bottomLeftRadius: lowerRadius
                bottomRightRadius: lowerRadius
                color: card.live && card.down ? Theme.color.cardPressed
                     : card.live && card.hovered ? Theme.color.cardHover
                     : card.nested ? Theme.color.cardNested : Theme.color.card
                border.width: Theme.stroke
                border.color: card.live && card.hovered ? Theme.color.cardStrokeHover
                                                        : Theme.color.cardStroke

                Behavior on color {
                    ColorAnimation { duration: Theme.fast }
                }
            }
        }

        FocusFrame {
            visible: card.visualFocus
        }
    }
}
