pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk.Style
import "../../../gui/views/parts"

ColumnLayout {
    id: prompts

    spacing: Theme.gapHuge

    GridLayout {
        columns: prompts.width < 2 * Theme.wrapWidth ? 1 : 2
        columnSpacing: Theme.gapHuge
        rowSpacing: Theme.gapHuge
        Layout.fillWidth: true

        TouchPrompt {
            identifier: "prompt"
            text: "Touch your security key"
            detail: "Take your time: nothing is erased until you touch it."
            showRing: true
            fraction: 0.7
            seconds: 21
            Layout.fillWidth: true
        }

        StepList {
            steps: ["Unplug the key", "Plug it in again", "Touch it", "Done"]
            current: 1
            Layout.fillWidth: true
        }

        FingerprintCoach {
            identifier: "coach"
            hint: "higher"
            done: 2
            total: 5
            text: "Move your finger a little higher"
            detail: "Lift it and lay it on the sensor again."
            Layout.fillWidth: true
        }

        FingerprintCoach {
            identifier: "coach-done"
            done: 5
            total: 5
            text: "Fingerprint added"
            Layout.fillWidth: true
        }
    }

    Flow {
        spacing: Theme.gapLarge
        Layout.fillWidth: true

        Repeater {
            model: ["key", "security-key", "pin", "fingerprint", "reset", "info", "success",
                    "warning", "error", "check", "close", "plus", "chevron-right", "chevron-down",
                    "edit", "delete", "copy", "unplug", "plug-in", "touch", "settings", "search",
                    "eye", "eye-off", "lock", "passkey", "keyboard", "clock", "arrow-up",
                    "arrow-left", "wipe", "bench", "help", "question", "dash"]

            Icon {
                required property string modelData

                name: modelData
            }
        }
    }
}
