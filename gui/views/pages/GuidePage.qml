pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../guide"
import "../parts"

// For whoever helps on the phone: type the code the caller reads out.
//
//   guide           the view-model of the Guide
//   speech          the languages there are
//   alone           no other page can be reached from here
//   reportChosen()  the person wants to make a report
SettingsPage {
    id: page

    required property HelpGuide guide
    required property Speech speech
    property bool alone: false
    readonly property bool found: page.guide.code !== ""

    signal reportChosen

    // The field has the focus then, for the next code, and brings the head of the page with it.
    function look(code: string): void {
        page.guide.look(code)
        page.start()
    }

    function start(): void {
        field.forceActiveFocus(Qt.TabFocusReason)
        field.selectAll()
    }

    identifier: "guide-page"
    path: [qsTr("Guide")]
    code: "NAV-6"

    Label {
        objectName: "guide-questions"
        text: page.guide.questions
        color: Theme.color.textSecondary
        visible: text !== ""
        Accessible.id: objectName
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.gap
    }

    Card {
        iconName: "help"
        title: qsTr("Code the caller reads out")
        description: qsTr("Such as PIN-2. Spaces and case make no difference.")
        Layout.fillWidth: true

        TextField {
            id: field

            identifier: "guide-code"
            text: page.guide.code || page.guide.heard
            Accessible.name: qsTr("Code the caller reads out")
            onAccepted: page.look(text)
            Layout.preferredWidth: Theme.scaled(140)
        }

        Button {
            identifier: "guide-look"
            text: qsTr("Look it up")
            highlighted: true
            onClicked: page.look(field.text)
        }

        Button {
            identifier: "guide-new-call"
            text: qsTr("New call")
            onClicked: {
                page.guide.beginCall()
                page.start()
            }
        }
    }

    Card {
        iconName: "globe"
        title: qsTr("Language of the caller")
        description: qsTr("For the picture, and for what to say.")
        visible: page.speech.offered.length > 1
        Layout.fillWidth: true

        ComboBox {
            identifier: "caller-language"
            model: [qsTr("Like this window"), ...page.speech.names]
            choice: page.speech.offered.indexOf(page.guide.callerLanguage) + 1
            onActivated: index => page.guide.speakTo(index ? page.speech.offered[index - 1] : "")
            Accessible.name: qsTr("Language of the caller")
        }
    }

    InfoBar {
        identifier: "guide-unknown"
        severity: "caution"
        title: qsTr("There is no code %1").arg(page.guide.heard)
        text: page.guide.nearest.length > 0 ? qsTr("Was it one of these?") : ""
        visible: page.guide.unknown
        Layout.fillWidth: true
    }

    CodeLinks {
        identifier: "nearest"
        codes: page.guide.nearest
        guide: page.guide
        visible: page.guide.nearest.length > 0
        onChosen: code => page.look(code)
        Layout.fillWidth: true
    }

    SectionHeader {
        text: page.guide.openingTitle
        visible: !page.found
        Layout.fillWidth: true
    }

    BulletList {
        objectName: "guide-opening"
        label: page.guide.openingTitle
        lines: page.guide.opening
        visible: !page.found
        Accessible.id: objectName
        Layout.fillWidth: true
    }

    Repeater {
        model: page.found ? [[page.guide.code, page.guide.callerLanguage].join()] : []

        GuideArticle {
            guide: page.guide
            onChosen: code => page.look(code)
            Layout.fillWidth: true
        }
    }

    SectionHeader {
        text: qsTr("What the caller says")
        Layout.fillWidth: true
    }

    Repeater {
        model: page.guide.decisions

        DecisionCard {
            required property var modelData

            decision: modelData
            guide: page.guide
            onChosen: code => page.look(code)
            Layout.fillWidth: true
        }
    }

    SectionHeader {
        text: qsTr("When codes are not enough")
        visible: !page.alone
        Layout.fillWidth: true
    }

    Card {
        identifier: "guide-report"
        iconName: "document"
        title: qsTr("Report for the help desk")
        description: qsTr("What a help desk needs to know, to be read before it is passed on")
        clickable: true
        visible: !page.alone
        onClicked: page.reportChosen()
        Layout.fillWidth: true
    }

    SectionHeader {
        text: qsTr("To hand out")
        Layout.fillWidth: true
    }

    Handouts {
        printer: page.guide.printer
        language: page.guide.callerLanguage || page.speech.language
        Layout.fillWidth: true
    }

    Announcer {
        text: page.visible ? (page.found ? qsTr("%1: %2").arg(page.guide.code).arg(page.guide.title)
                              : page.guide.unknown ? qsTr("There is no code %1").arg(page.guide.heard)
                              : "") : ""
    }
}
