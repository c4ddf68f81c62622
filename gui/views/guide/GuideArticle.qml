pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// One code: who to check, what the caller sees, what it means, what to say, what may come next.
//
//   guide         the view-model of the Guide
//   chosen(code)  the person wants another code
ColumnLayout {
    id: article

    required property HelpGuide guide
    readonly property bool wide: article.width > 1.3 * Theme.wrapWidth

    signal chosen(code: string)

    spacing: Theme.gapMedium

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapLarge

        Label {
            objectName: "guide-title"
            text: article.guide.title
            font: Theme.subtitle
            Accessible.id: objectName
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
        }

        CodeTag {
            code: article.guide.code
        }
    }

    IdentityCard {
        guide: article.guide
        visible: article.guide.identityFirst
        Layout.fillWidth: true
    }

    GridLayout {
        columns: article.wide ? 2 : 1
        columnSpacing: Theme.gapHuge
        rowSpacing: Theme.gapLarge
        uniformCellWidths: article.wide
        Layout.fillWidth: true

        Loader {
            active: article.guide.picture.shape !== ""
            visible: active
            sourceComponent: CallerPicture {
                guide: article.guide
            }
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }

        ColumnLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true

            Label {
                text: article.guide.unpictured
                color: Theme.color.textSecondary
                visible: article.guide.picture.shape === ""
                Layout.fillWidth: true
            }

            Label {
                text: article.guide.meaning.join(" ")
                visible: text !== ""
                Layout.fillWidth: true
            }

            SectionHeader {
                text: qsTr("What to say")
                Layout.fillWidth: true
            }

            Label {
                objectName: "guide-how"
                text: article.guide.how
                font: Theme.bodyStrong
                visible: text !== ""
                Accessible.id: objectName
                Layout.fillWidth: true
            }

            Script {
                sentences: article.guide.say
                meant: article.guide.meant
                Layout.fillWidth: true
            }

            SectionHeader {
                text: qsTr("If the caller says")
                visible: article.guide.answers.length > 0
                Layout.fillWidth: true
            }

            Answers {
                label: qsTr("If the caller says")
                answers: article.guide.answers
                visible: article.guide.answers.length > 0
                Layout.fillWidth: true
            }

            SectionHeader {
                text: qsTr("Likely causes")
                visible: article.guide.causes.length > 0
                Layout.fillWidth: true
            }

            BulletList {
                label: qsTr("Likely causes")
                lines: article.guide.causes
                visible: article.guide.causes.length > 0
                Layout.fillWidth: true
            }
        }
    }

    SectionHeader {
        text: qsTr("Where the key is removed from accounts")
        visible: article.guide.links.length > 0
        Layout.fillWidth: true
    }

    Repeater {
        model: article.guide.links

        Card {
            id: removal

            required property var modelData
            required property int index

            identifier: "removal-" + removal.index
            iconName: "delete"
            title: removal.modelData.name
            description: removal.modelData.url
            clickable: true
            onClicked: Qt.openUrlExternally(removal.modelData.url)
            Layout.fillWidth: true
        }
    }

    SectionHeader {
        text: qsTr("Codes that may come next")
        visible: article.guide.next.length > 0
        Layout.fillWidth: true
    }

    CodeLinks {
        identifier: "next"
        codes: article.guide.next
        guide: article.guide
        onChosen: code => article.chosen(code)
        Layout.fillWidth: true
    }
}
