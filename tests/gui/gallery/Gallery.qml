pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Keydesk.Style
import "../../../gui/views/parts"

// Every control and part on one sheet.
ApplicationWindow {
    id: window

    property bool dialogOpen: false

    width: 1000
    height: Math.ceil(sheet.implicitHeight) + 2 * Theme.gapHuge
    visible: true

    ColumnLayout {
        id: sheet

        x: Theme.gapLarge
        y: Theme.gapHuge
        width: Math.min(window.width - 2 * x, Theme.pageWidth)
        spacing: Theme.cardGap

        Breadcrumb {
            path: ["Security keys", "Front desk key"]
            Layout.fillWidth: true
        }

        SectionHeader {
            text: "This key"
            Layout.fillWidth: true
        }

        InfoBar {
            identifier: "caution"
            severity: "caution"
            title: "2 tries left"
            text: "After that the PIN is blocked and only a reset helps."
            code: "PIN-2"
            Layout.fillWidth: true
        }

        InfoBar {
            identifier: "critical"
            severity: "critical"
            title: "The key was unplugged"
            text: "Nothing was erased. Plug the key in and start again."
            code: "RST-4"
            actionText: "Start again"
            closable: true
            Layout.fillWidth: true
        }

        InfoBar {
            identifier: "success"
            severity: "success"
            title: "PIN changed"
            Layout.fillWidth: true
        }

        InfoBar {
            identifier: "info"
            text: "This key has no fingerprint sensor."
            closable: true
            Layout.fillWidth: true
        }

        Card {
            identifier: "pin-card"
            iconName: "pin"
            title: "Security key PIN"
            description: "8 tries left. At least 4 characters."
            Layout.fillWidth: true

            Button {
                identifier: "pin-change"
                text: "Change"
            }
        }

        ExpanderCard {
            identifier: "finger-card"
            iconName: "fingerprint"
            title: "Security key fingerprint"
            description: "2 of 5 fingerprints are set up"
            expanded: true
            Layout.fillWidth: true

            headerContent: Button {
                identifier: "finger-add"
                text: "Add another"
                highlighted: true
            }

            CardRow {
                identifier: "finger-0"
                title: "Right index finger"
                Layout.fillWidth: true

                Button {
                    identifier: "finger-0-rename"
                    text: "Rename"
                    iconName: "edit"
                    flat: true
                }

                Button {
                    identifier: "finger-0-remove"
                    text: "Remove"
                    iconName: "delete"
                    flat: true
                }
            }

            CardRow {
                identifier: "finger-1"
                title: "A finger with a very long name that has to wrap somewhere in the middle"
                description: "Named by the owner"
                last: true
                Layout.fillWidth: true

                CopyButton {
                    identifier: "finger-1-copy"
                    content: "text"
                }
            }
        }

        Card {
            identifier: "reset-card"
            iconName: "reset"
            title: "Reset security key"
            description: "Erases every passkey, fingerprint and the PIN of this key"
            clickable: true
            Layout.fillWidth: true
        }

        Card {
            identifier: "off-card"
            iconName: "settings"
            title: "Not available"
            description: "This key does not offer it"
            enabled: false
            Layout.fillWidth: true

            Switch {
                identifier: "off-switch"
                Accessible.name: "Not available"
            }
        }

        SectionHeader {
            text: "Controls"
            Layout.fillWidth: true
        }

        Controls {
            Layout.fillWidth: true
        }

        SectionHeader {
            text: "Prompts"
            Layout.fillWidth: true
        }

        Prompts {
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gapLarge
            Layout.fillWidth: true

            LinkButton {
                identifier: "help"
                text: "Get help"
            }

            LinkButton {
                identifier: "feedback"
                text: "Say what could be better"
            }
        }
    }

    ContentDialog {
        identifier: "erase"
        title: "Erase Front desk key?"
        primaryText: "Erase this key"
        destructive: true
        visible: window.dialogOpen

        Label {
            text: "Every passkey on this key is lost. Sites list the key until you remove it."
            Layout.fillWidth: true
        }

        PinField {
            identifier: "dialog-pin"
            label: "Current PIN"
            hint: "8 tries left"
            Layout.fillWidth: true
        }

        CheckBox {
            identifier: "sure"
            text: "I know that this cannot be undone"
            Layout.fillWidth: true
        }
    }
}
