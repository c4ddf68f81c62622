pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk.Style

// A message inside a page: icon, word, text, and if need be an action and a code.
//
//   identifier    objectName and Accessible.id
//   severity      "info", "success", "caution" or "critical"
//   title         what happened
//   text          what did not happen, what to do next
//   code          short code, see CodeTag
//   actionText    label of the one action; empty for none
//   closable      shows a close button
//   action()      the action was chosen (objectName "<identifier>-action")
//   closed()      the close button was pressed ("<identifier>-close"); hide the bar yourself
T.Control {
    id: bar

    property string identifier
    property string severity: "info"
    property string title
    property string text
    property string code
    property string actionText
    property bool closable: false

    readonly property string word: bar.severity === "critical" ? qsTr("Error")
                                 : bar.severity === "caution" ? qsTr("Warning")
                                 : bar.severity === "success" ? qsTr("Done") : qsTr("Note")

    signal action
    signal closed

    objectName: identifier
    Accessible.id: identifier
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [bar.word, bar.title].filter(part => part !== "").join(": ")
    Accessible.description: text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.infoBarHeight,
                             implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gapLarge
    rightPadding: closable ? Theme.gapSmall : Theme.gapLarge
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall

    contentItem: RowLayout {
        spacing: Theme.gapMedium

        Icon {
            name: bar.severity === "critical" ? "error"
                : bar.severity === "caution" ? "warning"
                : bar.severity === "success" ? "success" : "info"
            size: Theme.iconMedium
            color: Theme.severityColor(bar.severity)
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gap + Math.max(0, (line.height - height) / 2)

            FontMetrics {
                id: line

                font: Theme.body
            }
        }

        GridLayout {
            columns: bar.width < Theme.wrapWidth ? 1 : 2
            columnSpacing: Theme.gapLarge
            rowSpacing: Theme.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap
            Layout.bottomMargin: Theme.gap

            ColumnLayout {
                spacing: Theme.gapTiny
                Layout.fillWidth: true

                Label {
                    text: bar.title
                    font: Theme.bodyStrong
                    visible: bar.title !== ""
                    Layout.fillWidth: true
                }

                Label {
                    text: bar.text
                    visible: bar.text !== ""
                    Layout.fillWidth: true
                }
            }

            RowLayout {
                spacing: Theme.gapMedium
                visible: bar.code !== "" || bar.actionText !== ""
                Layout.fillWidth: bar.width < Theme.wrapWidth

                CodeTag {
                    code: bar.code
                }

                Button {
                    identifier: bar.identifier + "-action"
                    text: bar.actionText
                    visible: bar.actionText !== ""
                    onClicked: bar.action()
                    Layout.maximumWidth: implicitWidth
                    Layout.fillWidth: true
                }
            }
        }

        IconButton {
            identifier: bar.identifier + "-close"
            text: qsTr("Close")
            iconName: "close"
            visible: bar.closable
            onClicked: bar.closed()
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gapTiny
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.severityGround(bar.severity)
        border.width: Theme.surfaceStroke
        border.color: Theme.color.cardStroke
    }
}
