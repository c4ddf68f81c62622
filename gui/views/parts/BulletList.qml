pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style

// Short sentences below each other, each with the same icon.
//
//   lines      the sentences
//   iconName   see Icon
//   iconColor  Theme.color.textSecondary
ColumnLayout {
    id: bullets

    property list<string> lines
    property string iconName: "dash"
    property color iconColor: Theme.color.textSecondary

    spacing: Theme.gap

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
