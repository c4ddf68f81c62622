pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style
import "../parts"

// One screen of the kiosk: words above or at the left, what is touched below or at the right.
//
//   identifier  objectName and Accessible.id
//   iconName    a large picture; empty for none
//   title       heading
//   text        what to do
//   code        code for the phone
//   children    more words
//   controls    what is touched
//   wordsWidth  room the words need beside large controls
//   wide        the controls are large: beside the words where the screen is wide
//   centred     the words stand in the middle
Item {
    id: board

    default property alias body: words.data
    property alias controls: hands.data
    property string identifier
    property string iconName
    property string title
    property string text
    property string code
    property real wordsWidth: Theme.touchWords
    property bool wide: false
    property bool centred: false
    readonly property bool beside: board.wide && board.width > board.height
        && board.width - hands.implicitWidth - 3 * Theme.touchMargin > board.wordsWidth

    objectName: identifier
    Accessible.id: identifier
    Accessible.role: Accessible.Pane
    Accessible.name: title

    GridLayout {
        anchors { fill: parent; margins: Theme.touchMargin }
        columns: board.beside ? 2 : 1
        columnSpacing: Theme.touchMargin
        rowSpacing: Theme.touchGap

        Pager {
            centred: board.centred
            Layout.fillWidth: true
            Layout.fillHeight: true

            Picture {
                iconName: board.iconName
                visible: board.iconName !== ""
                Layout.alignment: board.centred ? Qt.AlignHCenter : Qt.AlignLeft
            }

            Label {
                objectName: "kiosk-title"
                text: board.title
                font: board.centred ? Theme.title : Theme.subtitle
                horizontalAlignment: board.centred ? Text.AlignHCenter : Text.AlignLeft
                visible: text !== ""
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }

            Label {
                text: board.text
                font: Theme.body
                horizontalAlignment: board.centred ? Text.AlignHCenter : Text.AlignLeft
                visible: text !== ""
                Layout.fillWidth: true
            }

            ColumnLayout {
                id: words

                spacing: Theme.touchGap
                visible: children.length > 0
                Layout.fillWidth: true
            }

            CodeTag {
                code: board.code
                Layout.alignment: board.centred ? Qt.AlignHCenter : Qt.AlignLeft
            }
        }

        ColumnLayout {
            id: hands

            spacing: Theme.touchGap
            visible: children.length > 0
            Layout.fillWidth: !board.beside
            Layout.preferredWidth: board.beside ? Math.max(implicitWidth, board.width * 0.42) : -1
            Layout.alignment: Qt.AlignBottom
        }
    }
}
