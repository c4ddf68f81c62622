pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// What was found on a computer, each with its code: what wants doing first.
//
//   troubles  what is a problem or wants attention
//   others    what is in order, or cannot be known
ColumnLayout {
    id: findings

    required property FindingList troubles
    required property FindingList others

    spacing: Theme.cardGap

    Repeater {
        model: findings.troubles

        InfoBar {
            id: trouble

            required property string findingId
            required property string says
            required property string advice
            required property string findingCode
            required property string kind

            identifier: "finding-" + trouble.findingId
            severity: trouble.kind
            title: trouble.says
            text: trouble.advice
            code: trouble.findingCode
            Layout.fillWidth: true
        }
    }

    SectionHeader {
        text: qsTr("Nothing to do")
        visible: findings.others.count > 0
        Layout.fillWidth: true
    }

    Repeater {
        model: findings.others

        Card {
            id: other

            required property string findingId
            required property string says
            required property string advice
            required property string findingCode
            required property string sign

            identifier: "finding-" + other.findingId
            iconName: other.sign
            title: other.says
            description: other.advice
            Layout.fillWidth: true

            CodeTag {
                code: other.findingCode
            }
        }
    }
}
