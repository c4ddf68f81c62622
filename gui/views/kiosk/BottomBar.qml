pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style

// On every screen: whom to ask, larger text, high contrast, and the way out of a session.
//
//   kiosk  the view-model of the kiosk
Rectangle {
    id: bar

    required property Kiosk kiosk

    implicitHeight: row.implicitHeight + 2 * Theme.touchGap
    color: Theme.color.dialogStrip

    Rectangle {
        width: parent.width
        height: Theme.surfaceStroke
        color: Theme.color.flyoutStroke
    }

    GridLayout {
        id: row

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.touchMargin; rightMargin: Theme.touchMargin }
        columns: bar.width < 2 * buttons.rowWidth ? 1 : 2
        columnSpacing: Theme.touchMargin
        rowSpacing: Theme.gap

        Label {
            objectName: "help-desk"
            text: bar.kiosk.helpDesk !== "" ? qsTr("Help: %1").arg(bar.kiosk.helpDesk)
                                            : qsTr("Help: ask the staff.")
            Layout.fillWidth: true
        }

        // One row, or two where long words or large text would not fit.
        GridLayout {
            id: buttons

            readonly property list<Item> shown: Array.from(children).filter(child => child.visible)
            readonly property real rowWidth: buttons.shown.reduce(
                (sum, child) => sum + child.implicitWidth + Theme.touchGap, 0)

            columns: buttons.rowWidth > bar.width - 2 * Theme.touchMargin
                     ? 2 : Math.max(1, buttons.shown.length)
            columnSpacing: Theme.touchGap
            rowSpacing: Theme.touchGap
            Layout.alignment: Qt.AlignRight

            BigButton {
                identifier: "text-size"
                text: qsTr("Text size")
                iconName: "text"
                onClicked: bar.kiosk.nextTextSize()
            }

            BigButton {
                identifier: "language"
                text: bar.kiosk.otherLanguage
                visible: text !== ""
                onClicked: bar.kiosk.nextLanguage()
            }

            BigButton {
                identifier: "contrast"
                text: qsTr("Contrast")
                iconName: "eye"
                onClicked: bar.kiosk.toggleContrast()
                Accessible.name: qsTr("High contrast")
            }

            BigButton {
                identifier: "finish"
                text: qsTr("Finish")
                iconName: "close"
                visible: bar.kiosk.visited
                enabled: bar.kiosk.mayFinish
                onClicked: bar.kiosk.finish()
            }
        }
    }
}
