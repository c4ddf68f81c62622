pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk
import Keydesk.Style
import "../parts"

// The hands of a person for virtual keys, docked at the lower edge; shown in a demo only.
//
// A dialog that never closes, because what covers the window must not cover it: what a
// dialog asks for is done here.
//
//   bench   the view-model
T.Dialog {
    id: panel

    required property Bench bench
    property bool expanded: true
    readonly property bool wide: panel.width > 3 * Theme.benchKeyWidth
    readonly property real room: panel.parent ? Theme.benchShare * panel.parent.height : 0

    function start(): void {
        toggle.forceActiveFocus(Qt.TabFocusReason)
    }

    title: qsTr("Practice bench")
    parent: T.Overlay.overlay
    visible: true
    z: 1
    focus: false
    y: parent ? parent.height - height : 0
    width: parent?.width ?? 0
    height: implicitContentHeight + topPadding + bottomPadding
    horizontalPadding: Theme.gapLarge
    verticalPadding: Theme.gap
    closePolicy: T.Popup.NoAutoClose
    font: Theme.body

    background: Rectangle {
        color: Theme.color.dialogStrip

        Rectangle {
            width: parent.width
            height: Theme.surfaceStroke
            color: Theme.color.flyoutStroke
        }
    }

    contentItem: FocusScope {
        id: dock

        objectName: "bench"
        implicitHeight: header.implicitHeight + (panel.expanded ? sheet.height + Theme.gap : 0)
        Keys.onPressed: event => scrolling.handle(event)

        GridLayout {
            id: header

            anchors { left: parent.left; right: parent.right }
            columnSpacing: Theme.gapMedium
            rowSpacing: 0

            Icon {
                name: "bench"
                size: Theme.iconMedium
                color: Theme.color.textSecondary
                Layout.row: 0
                Layout.column: 0
            }

            Label {
                text: panel.title
                font: Theme.bodyStrong
                Layout.row: 0
                Layout.column: 1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }

            ComboBox {
                identifier: "bench-scenario"
                model: panel.bench.scenarios
                choice: panel.bench.scenarioPlace
                visible: panel.expanded
                onActivated: index => panel.bench.rehearse(index)
                Accessible.name: qsTr("Scenario")
                Accessible.description: panel.bench.practise
                Layout.row: panel.wide ? 0 : 1
                Layout.column: panel.wide ? 2 : 0
                Layout.columnSpan: panel.wide ? 1 : 5
                Layout.fillWidth: !panel.wide
            }

            CheckBox {
                identifier: "bench-auto-touch"
                text: qsTr("Touch by itself")
                checked: panel.bench.autoTouch
                visible: panel.expanded
                onToggled: panel.bench.autoTouch = checked
                Layout.row: panel.wide ? 0 : 2
                Layout.column: panel.wide ? 3 : 0
                Layout.columnSpan: panel.wide ? 1 : 5
            }

            Label {
                text: panel.bench.practise
                color: Theme.color.textSecondary
                visible: panel.expanded && panel.wide
                Layout.row: 1
                Layout.column: 1
                Layout.columnSpan: 4
                Layout.fillWidth: true
            }

            IconButton {
                id: toggle

                identifier: "bench-toggle"
                text: panel.expanded ? qsTr("Hide the bench") : qsTr("Show the bench")
                iconName: panel.expanded ? "chevron-down" : "chevron-up"
                onClicked: panel.expanded = !panel.expanded
                Layout.row: 0
                Layout.column: 4
            }
        }

        ScrollView {
            id: sheet

            anchors { left: parent.left; right: parent.right; top: header.bottom }
            anchors.topMargin: Theme.gap
            height: Math.min(list.implicitHeight, Math.max(0, panel.room))
            contentWidth: availableWidth
            contentHeight: list.implicitHeight
            clip: true
            visible: panel.expanded

            ColumnLayout {
                id: list

                width: sheet.availableWidth
                spacing: 0

                Repeater {
                    model: panel.bench.keys

                    BenchKey {
                        bench: panel.bench
                        Layout.fillWidth: true
                    }
                }
            }
        }

        Scrolling {
            id: scrolling

            view: sheet.contentItem as Flickable
        }
    }
}
