import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import Keydesk.Style
import "../../../gui/views/parts"

ColumnLayout {
    spacing: Theme.gapMedium

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        Button { identifier: "plain"; text: "Standard" }
        Button { identifier: "accent"; text: "Accent"; highlighted: true }
        Button { identifier: "danger"; text: "Erase this key"; destructive: true }
        Button { identifier: "subtle"; text: "Subtle"; flat: true; iconName: "copy" }
        Button { identifier: "off"; text: "Disabled"; enabled: false }
        Button { identifier: "accent-off"; text: "Disabled"; highlighted: true; enabled: false }
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        CheckBox { identifier: "check"; text: "Checked"; checked: true }
        CheckBox { identifier: "uncheck"; text: "Not checked" }
        RadioButton { identifier: "radio"; text: "One"; checked: true }
        RadioButton { identifier: "radio-2"; text: "Other" }
        Switch { identifier: "switch"; text: "On"; checked: true }
        Switch { identifier: "switch-2"; text: "Off" }
        ComboBox {
            identifier: "combo"
            model: ["Use system setting", "Light", "Dark"]
            Accessible.name: "Colours"
        }
    }

    Flow {
        spacing: Theme.gapLarge
        Layout.fillWidth: true

        BusyIndicator {}
        ProgressBar { identifier: "bar"; value: 0.6; Accessible.name: "Progress" }
        ProgressBar { identifier: "bar-2"; indeterminate: true; Accessible.name: "Working" }
        CodeTag { code: "PIN-2" }
    }

    GridLayout {
        columns: width < Theme.wrapWidth ? 1 : 2
        columnSpacing: Theme.gapHuge
        rowSpacing: Theme.gapLarge
        Layout.fillWidth: true

        PinField {
            identifier: "pin-current"
            label: "Current PIN"
            text: "123456"
            error: "That is not the PIN. 7 tries left."
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }

        PinField {
            identifier: "pin-new"
            label: "New PIN"
            hint: "At least 4 characters, up to 63 bytes"
            capsLock: true
            focus: true
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }

    TextField {
        identifier: "name"
        placeholderText: "Name of this finger"
        Accessible.name: "Name"
        Layout.fillWidth: true
        Layout.maximumWidth: 2 * Theme.inputWidth
    }

    ColumnLayout {
        spacing: Theme.gapSmall
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.navWidth

        NavItem {
            identifier: "nav-settings"
            iconName: "settings"
            text: "Settings"
            Layout.fillWidth: true
        }

        KeyRow {
            identifier: "key-0"
            text: "Front desk key"
            description: "USB"
            selected: true
            Layout.fillWidth: true
        }

        KeyRow {
            identifier: "key-1"
            text: "Security key"
            status: "caution"
            statusText: "No permission to talk to it"
            Layout.fillWidth: true
        }
    }
}
