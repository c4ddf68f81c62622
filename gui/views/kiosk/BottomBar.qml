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

    // One row always: long words or large text leave out the pictures first, then the words.
    readonly property real room: bar.width - 2 * Theme.touchMargin
    readonly property list<BigButton> buttons: [help, textSize, language, contrast, finish]
    readonly property list<BigButton> shown: bar.buttons.filter(button => button.visible)
    readonly property real wordsWidth: measure.implicitWidth
        + bar.shown.length * (2 * Theme.gapMedium + Theme.touchGap)
    readonly property real picturesWidth: bar.shown.length * (Theme.iconMedium + Theme.gap)
    readonly property bool pictures: bar.wordsWidth + bar.picturesWidth < bar.room
    readonly property bool words: bar.wordsWidth < bar.room

    implicitHeight: row.implicitHeight + 2 * Theme.touchGap
    color: Theme.color.dialogStrip

    component BarButton: BigButton {
        property string word
        property string picture

        text: bar.words || picture === "" ? word : ""
        iconName: bar.pictures || !bar.words ? picture : ""
        leftPadding: Theme.gapMedium
        rightPadding: Theme.gapMedium
        implicitWidth: Math.max(Theme.touchSize,
                                implicitContentWidth + leftPadding + rightPadding)
        Accessible.name: word
    }

    Text {
        id: measure

        text: bar.shown.map(button => (button as BarButton)?.word ?? "").join("")
        font: Theme.bodyLarge
        textFormat: Text.PlainText
        visible: false
    }

    Rectangle {
        width: parent.width
        height: Theme.surfaceStroke
        color: Theme.color.flyoutStroke
    }

    GridLayout {
        id: row

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors { leftMargin: Theme.touchMargin; rightMargin: Theme.touchMargin }
        columns: bar.width < 2 * buttons.implicitWidth ? 1 : 2
        columnSpacing: Theme.touchMargin
        rowSpacing: Theme.gap

        Label {
            objectName: "help-desk"
            text: bar.kiosk.helpDesk !== "" ? qsTr("Help: %1").arg(bar.kiosk.helpDesk)
                                            : qsTr("Help: ask the staff.")
            visible: bar.words
            Layout.fillWidth: true
        }

        RowLayout {
            id: buttons

            spacing: Theme.touchGap
            Layout.alignment: Qt.AlignRight

            BarButton {
                id: help

                identifier: "help"
                word: qsTr("Help")
                picture: "question"
                enabled: bar.kiosk.mayHelp
                onClicked: bar.kiosk.openHelp()
            }

            BarButton {
                id: textSize

                identifier: "text-size"
                word: qsTr("Text size")
                picture: "text"
                onClicked: bar.kiosk.nextTextSize()
            }

            BarButton {
                id: language

                identifier: "language"
                word: bar.kiosk.otherLanguage
                visible: word !== ""
                onClicked: bar.kiosk.nextLanguage()
            }

            BarButton {
                id: contrast

                identifier: "contrast"
                word: qsTr("Contrast")
                picture: "eye"
                onClicked: bar.kiosk.toggleContrast()
                Accessible.name: qsTr("High contrast")
            }

            BarButton {
                id: finish

                identifier: "finish"
                word: qsTr("Finish")
                picture: "close"
                visible: bar.kiosk.visited
                enabled: bar.kiosk.mayFinish
                onClicked: bar.kiosk.finish()
            }
        }
    }
}
