pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// Short sentences below each other, each with the same icon.
//
//   label      what they are, for the screen reader
//   lines      the sentences
//   iconName   see Icon
//   iconColor  Theme.color.textSecondary
ColumnLayout {
    id: bullets

    property string label
    property list<string> lines
    property string iconName: "dash"
    property color iconColor: Theme.color.textSecondary

    spacing: Theme.gap
    Accessible.role: Accessible.List
    Accessible.name: label

    Repeater {
        model: bullets.lines

        RowLayout {
            id: line

            required property string modelData

            spacing: Theme.gapMedium
            Layout.fillWidth: true

            Icon {
                name: bullets.iconName
                size: Theme.iconMedium
                color: bullets.iconColor
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.gapTiny
            }

            Label {
                text: line.modelData
                Accessible.role: Accessible.ListItem
                Accessible.name: text
                Layout.fillWidth: true
            }
        }
    }
}
