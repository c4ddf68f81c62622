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
//   back()  F6: the person wants to go back to the window
T.Dialog {
    id: panel

    required property Bench bench
    property bool expanded: true
    readonly property real room: panel.parent ? Theme.benchShare * panel.parent.height : 0

    signal back

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
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_F6
            if (event.accepted)
                panel.back()
            else
                scrolling.handle(event)
        }

        RowLayout {
            id: header

            anchors { left: parent.left; right: parent.right }
            spacing: Theme.gapMedium

            Icon {
                name: "bench"
                size: Theme.iconMedium
                color: Theme.color.textSecondary
            }

            Label {
                text: panel.title
                font: Theme.bodyStrong
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
            }

            Label {
                text: qsTr("Virtual keys only; the buttons are your hands. F6 leads here and back.")
                font: Theme.caption
                color: Theme.color.textSecondary
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
            }

            CheckBox {
                identifier: "bench-auto-touch"
                text: qsTr("Touch by itself")
                checked: panel.bench.autoTouch
                visible: panel.expanded
                onToggled: panel.bench.autoTouch = checked
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
            }

            Button {
                id: toggle

                identifier: "bench-toggle"
                text: panel.expanded ? qsTr("Hide the bench") : qsTr("Show the bench")
                display: T.AbstractButton.IconOnly
                iconName: panel.expanded ? "chevron-down" : "chevron-up"
                flat: true
                onClicked: panel.expanded = !panel.expanded
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
