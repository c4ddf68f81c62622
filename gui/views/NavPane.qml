pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "parts"

// The left side of a wide window: the keys, and the appearance.
//
//   desk             the view-model of the window
//   place            "key", "keys", "doctor", "policy", "guide" or "appearance": what the window shows
//   chosen()         the person chose a key
//   doctorChosen()   the person chose the check of this computer
//   policyChosen()   the person chose what the organisation has decided
//   guideChosen()    the person wants to know what a code means
//   appearanceChosen() the person chose the appearance
//   arrived(name)    a key came
//   departed(name)   a key went
//   start()          take the focus
FocusScope {
    id: pane

    required property Desk desk
    required property string place

    signal chosen
    signal doctorChosen
    signal policyChosen
    signal guideChosen
    signal appearanceChosen
    signal arrived(name: string)
    signal departed(name: string)

    function start(): void {
        const first = rows.itemAt(0) ?? doctorItem
        first.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: Theme.navWidth
    objectName: "navigation"
    Accessible.id: objectName
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Navigation")
    Keys.onPressed: event => scrolling.handle(event)

    ColumnLayout {
        anchors { fill: parent; margins: Theme.gap; topMargin: Theme.gapLarge }
        spacing: Theme.gapSmall

        AppTitle {
            demo: pane.desk.demo
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.bottomMargin: Theme.gapLarge
        }

        Label {
            text: qsTr("Security keys")
            font: Theme.caption
            color: Theme.color.textSecondary
            leftPadding: Theme.gapMedium
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        ScrollView {
            id: scroll

            contentWidth: availableWidth
            contentHeight: list.implicitHeight
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: list

                width: scroll.availableWidth
                spacing: Theme.gapSmall
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Security keys")

                Label {
                    text: qsTr("No key is connected")
                    color: Theme.color.textSecondary
                    visible: pane.desk.keys.count === 0
                    leftPadding: Theme.gapMedium
                    topPadding: Theme.gap
                    Layout.fillWidth: true
                }

                Repeater {
                    id: rows

                    model: pane.desk.keys
                    onItemAdded: (index, item) => pane.arrived((item as KeyRow).text)
                    onItemRemoved: (index, item) => pane.departed((item as KeyRow).text)

                    KeyRow {
                        id: row

                        required property string keyId
                        required property string name
                        required property string hint
                        required property bool problem

                        identifier: "key-row-" + row.keyId
                        text: row.name
                        description: row.hint
                        status: row.problem ? "caution" : ""
                        selected: pane.place === "key" && pane.desk.selectedId === row.keyId
                        onClicked: {
                            pane.desk.select(row.keyId)
                            pane.chosen()
                        }
                        Keys.onDownPressed: pane.move(row, true)
                        Keys.onUpPressed: pane.move(row, false)
                        Layout.fillWidth: true
                    }
                }
            }
        }

        NavItem {
            id: doctorItem

            identifier: "doctor"
            iconName: "search"
            text: qsTr("Check this computer")
            selected: pane.place === "doctor"
            onClicked: pane.doctorChosen()
            Keys.onUpPressed: pane.move(doctorItem, false)
            Keys.onDownPressed: pane.move(doctorItem, true)
            Layout.fillWidth: true
        }

        NavItem {
            id: policyItem

            identifier: "policy"
            iconName: "lock"
            text: qsTr("Policy")
            visible: pane.desk.policies.managed
            selected: pane.place === "policy"
            onClicked: pane.policyChosen()
            Keys.onUpPressed: pane.move(policyItem, false)
            Keys.onDownPressed: pane.move(policyItem, true)
            Layout.fillWidth: true
        }

        NavItem {
            id: guideItem

            identifier: "guide"
            iconName: "help"
            text: qsTr("Guide")
            selected: pane.place === "guide"
            onClicked: pane.guideChosen()
            Keys.onUpPressed: pane.move(guideItem, false)
            Keys.onDownPressed: pane.move(guideItem, true)
            Layout.fillWidth: true
        }

        NavItem {
            id: appearanceItem

            identifier: "appearance"
            iconName: "settings"
            text: qsTr("Appearance")
            selected: pane.place === "appearance"
            onClicked: pane.appearanceChosen()
            Keys.onUpPressed: pane.move(appearanceItem, false)
            Layout.fillWidth: true
        }
    }

    Scrolling {
        id: scrolling

        view: scroll.contentItem as Flickable
    }

    function move(from: Item, forward: bool): void {
        const next = from.nextItemInFocusChain(forward)
        if (next instanceof NavItem)
            next.forceActiveFocus(Qt.TabFocusReason)
    }
}
