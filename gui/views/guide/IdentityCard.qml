import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// Comes before anything dangerous: is the caller who he says he is?
//
//   guide  the view-model of the Guide
ColumnLayout {
    id: card

    required property HelpGuide guide

    objectName: "identity-card"
    spacing: Theme.gapMedium
    Accessible.id: objectName
    Accessible.role: Accessible.Grouping
    Accessible.name: card.guide.identityTitle

    InfoBar {
        identifier: "identity-first"
        severity: "caution"
        title: card.guide.identityTitle
        text: card.guide.identityWhy
        Layout.fillWidth: true
    }

    BulletList {
        label: card.guide.identityTitle
        lines: card.guide.identityChecks
        visible: !card.guide.identityChecked
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapLarge
        Layout.rightMargin: Theme.gapLarge
    }

    CheckBox {
        identifier: "identity-checked"
        text: qsTr("I have checked who is calling")
        checked: card.guide.identityChecked
        onToggled: card.guide.checkIdentity(checked)
        Layout.fillWidth: true
        Layout.leftMargin: Theme.gapMedium
        Layout.rightMargin: Theme.gapLarge
        Layout.bottomMargin: Theme.gapMedium
    }
}
