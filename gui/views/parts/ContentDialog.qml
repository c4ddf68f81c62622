pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk.Style

// A modal question or job with up to two buttons.
//
//   identifier        objectName; the buttons are "<identifier>-primary", "<identifier>-secondary"
//   title             heading; names the key it acts on
//   children          the content, in a column that scrolls when it must
//   primaryText       label of the doing button; empty hides it
//   secondaryText     label of the leaving button; empty hides it (and Esc does nothing)
//   primaryEnabled    the doing button may be pressed
//   secondaryEnabled  the leaving button and Esc work
//   destructive       the doing button is red and Return never presses it; focus starts on the
//                     leaving button
//   firstItem         what gets the focus when it opens; the leaving button if null
//   primary()         the doing button, or Return anywhere else when not destructive
//   secondary()       the leaving button or Esc
// It never closes by itself: bind `visible` to the view-model.
Dialog {
    id: dialog

    default property alias body: column.data
    property string identifier
    property string primaryText
    property string secondaryText: qsTr("Cancel")
    property bool primaryEnabled: true
    property bool secondaryEnabled: true
    property bool destructive: false
    property Item firstItem: null

    signal primary
    signal secondary

    function start(): void {
        const first = dialog.firstItem ?? (secondaryButton.visible ? secondaryButton : primaryButton)
        first.forceActiveFocus(Qt.TabFocusReason)
    }

    objectName: identifier
    closePolicy: T.Popup.NoAutoClose
    onOpened: dialog.start()

    contentItem: FocusScope {
        implicitWidth: column.implicitWidth
        implicitHeight: column.implicitHeight

        Keys.onEscapePressed: if (secondaryButton.usable) dialog.secondary()
        Keys.onReturnPressed: if (primaryButton.usable && !dialog.destructive) dialog.primary()
        Keys.onEnterPressed: if (primaryButton.usable && !dialog.destructive) dialog.primary()

        ScrollView {
            anchors.fill: parent
            contentWidth: availableWidth
            contentHeight: column.implicitHeight

            ColumnLayout {
                id: column

                width: parent.width
                spacing: Theme.gapMedium
            }
        }
    }

    footer: FocusScope {
        implicitHeight: buttons.implicitHeight + 2 * Theme.dialogPadding
        implicitWidth: buttons.implicitWidth + 2 * Theme.dialogPadding
        visible: dialog.primaryText !== "" || dialog.secondaryText !== ""

        Keys.onEscapePressed: if (secondaryButton.usable) dialog.secondary()

        RowLayout {
            id: buttons

            anchors { fill: parent; margins: Theme.dialogPadding }
            spacing: Theme.gap
            uniformCellSizes: true

            Button {
                id: primaryButton

                readonly property bool usable: visible && enabled

                identifier: dialog.identifier + "-primary"
                text: dialog.primaryText
                visible: dialog.primaryText !== ""
                enabled: dialog.primaryEnabled
                highlighted: !dialog.destructive
                destructive: dialog.destructive
                onClicked: dialog.primary()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Button {
                id: secondaryButton

                readonly property bool usable: visible && enabled

                identifier: dialog.identifier + "-secondary"
                text: dialog.secondaryText
                visible: dialog.secondaryText !== ""
                enabled: dialog.secondaryEnabled
                onClicked: dialog.secondary()
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
