pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk.Style

// A modal question or job with up to two buttons.
//
//   identifier        objectName; the buttons are "<identifier>-primary", "<identifier>-secondary"
//   title             heading; names the key it acts on
//   subtitle          a quiet line under it: which key of that name
//   code              for the phone, at the end of that line; see CodeTag
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
// Where there is little height, title and subtitle scroll with the content.
Dialog {
    id: dialog

    default property alias body: column.data
    property string identifier
    property string subtitle
    property string code
    property string primaryText
    property string secondaryText: qsTr("Cancel")
    property bool primaryEnabled: true
    property bool secondaryEnabled: true
    property bool destructive: false
    property Item firstItem: null

    readonly property bool cramped: dialog.parent ? dialog.parent.height < Theme.dialogCrampedHeight
                                                  : false
    readonly property int strip: dialog.cramped ? Theme.gapMedium : Theme.dialogPadding
    readonly property Item start: dialog.firstItem
                                  ?? (dialog.secondaryText !== "" ? secondaryButton : primaryButton)

    signal primary
    signal secondary

    objectName: identifier
    closePolicy: T.Popup.NoAutoClose
    // One width for all stages of a job, whatever they contain.
    implicitWidth: Theme.dialogMaxWidth
    titleShown: !dialog.cramped
    topPadding: dialog.cramped ? Theme.gapLarge : Theme.gapMedium
    stripHeight: buttons.visible ? buttons.height + 2 * dialog.strip : 0
    leftPadding: 0
    rightPadding: 0
    bottomPadding: 0
    onTitleChanged: scrolling.go(0)
    onOpened: dialog.start.forceActiveFocus(Qt.TabFocusReason)
    // Else it would have the focus already when the dialog opens again, and no focus frame.
    onClosed: dialog.start.focus = false

    // The strip is part of the content and no `footer`: Qt puts a footer before the content in the
    // tab order and in what a screen reader reads.
    contentItem: FocusScope {
        implicitWidth: sheet.implicitWidth
        implicitHeight: sheet.implicitHeight

        Keys.onPressed: event => scrolling.handle(event)
        Keys.onEscapePressed: if (secondaryButton.usable) dialog.secondary()
        Keys.onReturnPressed: if (primaryButton.usable && !dialog.destructive) dialog.primary()
        Keys.onEnterPressed: if (primaryButton.usable && !dialog.destructive) dialog.primary()

        Scrolling {
            id: scrolling

            view: scroll.contentItem as Flickable
            onEndChanged: if (dialog.visible) Qt.callLater(scrolling.keep)  // There was no room, or nothing to show.
        }

        ColumnLayout {
            id: sheet

            anchors.fill: parent
            spacing: 0

            DialogLine {
                text: dialog.subtitle
                code: dialog.code
                visible: !dialog.cramped && (dialog.subtitle !== "" || dialog.code !== "")
                Layout.fillWidth: true
                Layout.leftMargin: Theme.dialogPadding
                Layout.rightMargin: Theme.dialogPadding
                Layout.bottomMargin: Theme.gapMedium
            }

            // Wider than its column by the focus frames, which a scroll view would cut, and at the
            // right by the room for the scroll bar.
            ScrollView {
                id: scroll

                contentWidth: availableWidth
                contentHeight: page.implicitHeight + 2 * Theme.focusGap
                implicitWidth: page.implicitWidth + Theme.focusGap + Theme.dialogPadding
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.leftMargin: Theme.dialogPadding - Theme.focusGap
                Layout.bottomMargin: Theme.dialogPadding - Theme.focusGap

                ColumnLayout {
                    id: page

                    x: Theme.focusGap
                    y: Theme.focusGap
                    width: parent.width - Theme.focusGap - Theme.dialogPadding
                    spacing: Theme.gapMedium

                    Label {
                        text: dialog.title
                        font: Theme.bodyStrong
                        visible: dialog.cramped
                        Accessible.role: Accessible.Heading
                        Layout.fillWidth: true
                    }

                    DialogLine {
                        text: dialog.subtitle
                        code: dialog.code
                        visible: dialog.cramped && (dialog.subtitle !== "" || dialog.code !== "")
                        Layout.fillWidth: true
                    }

                    ColumnLayout {
                        id: column

                        spacing: Theme.gapMedium
                        Layout.fillWidth: true
                    }
                }
            }

            GridLayout {
                id: buttons

                readonly property real half: (width - columnSpacing) / 2
                readonly property bool paired: primaryButton.visible && secondaryButton.visible

                columns: paired && Math.max(primaryButton.implicitWidth,
                                            secondaryButton.implicitWidth) > half ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                visible: dialog.primaryText !== "" || dialog.secondaryText !== ""
                Layout.fillWidth: true
                Layout.margins: dialog.strip

                // A single button takes the right half.
                Item {
                    visible: dialog.primaryText === "" || dialog.secondaryText === ""
                    Layout.fillWidth: true
                }

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
                    Layout.minimumHeight: implicitHeight
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
                    Layout.minimumHeight: implicitHeight
                }
            }
        }
    }
}
