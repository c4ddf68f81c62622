pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk.Style

// An entry of the navigation list, with the accent pill when selected.
//
//   identifier   objectName and Accessible.id
//   iconName     see Icon
//   text         the name
//   description  second line, secondary; empty for none
//   status       "", "info", "success", "caution" or "critical": badge at the right
//   statusText   what the badge says, for the description and the screen reader
//   selected     it is the current one
//   clicked()    choose it
T.ItemDelegate {
    id: item

    property string identifier
    property string iconName
    property string description
    property string status
    property string statusText
    property bool selected: false

    readonly property color ink: !item.enabled ? Theme.color.textDisabled
                               : item.hovered || item.down ? Theme.color.textOnHover
                               : Theme.color.text
    readonly property string secondLine: item.statusText !== "" ? item.statusText
                                                                : item.description

    objectName: identifier
    highlighted: selected
    Accessible.id: identifier
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: [item.description, item.statusText]
                            .filter(part => part !== "").join(". ")
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.focusable: true
    // Qt presses buttons for a screen reader by itself, list items only where told to.
    Accessible.onPressAction: item.click()

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.navItemHeight,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gapMedium
    rightPadding: Theme.gapMedium
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    font: Theme.body
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Keys.onReturnPressed: item.click()
    Keys.onEnterPressed: item.click()

    contentItem: RowLayout {
        spacing: Theme.gapLarge

        Icon {
            name: item.iconName
            color: item.ink
            visible: item.iconName !== ""
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: item.text
                font: item.font
                color: item.ink
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
                Layout.fillWidth: true
            }

            Label {
                text: item.secondLine
                font: Theme.caption
                color: Theme.contrast || !item.enabled ? item.ink : Theme.color.textSecondary
                visible: item.secondLine !== ""
                Accessible.ignored: true
                Layout.fillWidth: true
            }
        }

        Icon {
            name: item.status === "critical" ? "error"
                : item.status === "caution" ? "warning"
                : item.status === "success" ? "success"
                : item.status === "info" ? "info" : ""
            size: Theme.iconMedium
            color: Theme.contrast ? item.ink : Theme.severityColor(item.status)
            visible: item.status !== ""
        }
    }

    background: SelectionFrame {
        hovered: item.hovered && item.enabled
        pressed: item.down
        selected: item.selected
        focused: item.visualFocus
    }
}
