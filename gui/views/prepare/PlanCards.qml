pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"

// What is to be done to each key, decided once.
//
//   preparation  the view-model of the page
ColumnLayout {
    id: plan

    required property Preparation preparation
    readonly property list<string> sources: ["random", "typed", "list"]
    readonly property list<int> lengths: [4, 6, 8, 10, 12, 16]
    readonly property string source: plan.sources[source.currentIndex] ?? "random"
    readonly property bool ready: plan.preparation.lock === "" && file.path !== ""
                                  && (plan.source !== "list" || list.path !== "")
                                  && (plan.source !== "typed" || pin.text !== "")
                                  && firmware.acceptableInput

    // What is typed is gone from the fields before it is used.
    function begin(): void {
        const typed = pin.text
        const again = repeat.text
        pin.text = ""
        repeat.text = ""
        plan.preparation.start({
            file: file.path, resume: resume.checked, count: count.text, pins: plan.source,
            list: list.path, length: plan.lengths[length.currentIndex],
            minLength: minimum.currentIndex > 0 ? plan.lengths[minimum.currentIndex - 1] : 0,
            forceChange: force.checked, reset: reset.checked, labelPin: shown.checked,
            models: models.text, firmware: firmware.text,
        }, typed, again)
    }

    spacing: Theme.cardGap

    Card {
        identifier: "prepare-card"
        iconName: "security-key"
        lock: plan.preparation.lock
        title: qsTr("One key after the other")
        description: qsTr("Keys that are connected now are left alone. No mouse is needed once "
                          + "it has begun: Enter goes on, Esc stops.")
        Layout.fillWidth: true

        CodeTag {
            code: plan.preparation.outcome === "" ? plan.preparation.code : ""
        }

        Button {
            identifier: "prepare-start"
            text: qsTr("Begin")
            highlighted: true
            enabled: plan.ready
            onClicked: plan.begin()
            Layout.minimumWidth: Theme.buttonWidth
        }
    }

    SectionHeader {
        text: qsTr("Temporary PINs")
        Layout.fillWidth: true
    }

    PathCard {
        id: file

        name: "prepare-file"
        title: qsTr("File for the PINs")
        description: qsTr("A new file that nobody else can read. The PINs are kept nowhere else.")
        preparation: plan.preparation
        saves: !resume.checked
        nameFilters: [qsTr("Table (*.csv)")]
        Layout.fillWidth: true
    }

    Card {
        title: qsTr("Go on with that file")
        description: qsTr("After a stop. Keys that are ready in it are not prepared again.")
        Layout.fillWidth: true

        Switch {
            id: resume

            identifier: "prepare-resume"
            Accessible.name: qsTr("Go on with that file")
        }
    }

    Card {
        title: qsTr("PIN of each key")
        Layout.fillWidth: true

        ComboBox {
            id: source

            identifier: "prepare-pins"
            model: [qsTr("By chance"), qsTr("One for all"), qsTr("From a list")]
            Accessible.name: qsTr("PIN of each key")
        }

        ComboBox {
            id: length

            identifier: "prepare-length"
            model: plan.lengths.map(digits => qsTr("%1 digits").arg(digits))
            choice: 1
            visible: plan.source === "random"
            Accessible.name: qsTr("Digits of a PIN by chance")
        }
    }

    PathCard {
        id: list

        name: "prepare-list"
        title: qsTr("List of PINs")
        description: qsTr("One on each line. Nobody else may be able to read it.")
        preparation: plan.preparation
        visible: plan.source === "list"
        Layout.fillWidth: true
    }

    Card {
        title: qsTr("PIN for all keys")
        visible: plan.source === "typed"
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.gap

            PinField {
                id: pin

                identifier: "prepare-pin"
                label: qsTr("PIN")
                Layout.fillWidth: true
            }

            PinField {
                id: repeat

                identifier: "prepare-pin-again"
                label: qsTr("PIN again")
                Layout.fillWidth: true
            }
        }
    }

    Card {
        title: qsTr("Show the PIN with the label")
        description: qsTr("Until the next key is plugged in.")
        Layout.fillWidth: true

        Switch {
            id: shown

            identifier: "prepare-label-pin"
            Accessible.name: qsTr("Show the PIN with the label")
        }
    }

    SectionHeader {
        text: qsTr("Each key")
        Layout.fillWidth: true
    }

    Card {
        title: qsTr("How many keys")
        description: qsTr("Empty for no end. Keys that are ready in the file count.")
        Layout.fillWidth: true

        TextField {
            id: count

            identifier: "prepare-count"
            inputMethodHints: Qt.ImhDigitsOnly
            validator: RegularExpressionValidator { regularExpression: /[1-9]?[0-9]{0,5}/ }
            Accessible.name: qsTr("How many keys")
        }
    }

    Card {
        title: qsTr("Erase each key first")
        description: qsTr("Each is asked about, unplugged, plugged in again and touched.")
        Layout.fillWidth: true

        Switch {
            id: reset

            identifier: "prepare-reset"
            Accessible.name: qsTr("Erase each key first")
        }
    }

    Card {
        title: qsTr("Choose another PIN first")
        description: qsTr("Where the key can, its user has to change the PIN before the first use.")
        Layout.fillWidth: true

        Switch {
            id: force

            identifier: "prepare-force"
            checked: true
            Accessible.name: qsTr("Choose another PIN first")
        }
    }

    Card {
        title: qsTr("Shortest PIN later")
        description: qsTr("Where the key can. It cannot be lowered again without a reset.")
        Layout.fillWidth: true

        ComboBox {
            id: minimum

            identifier: "prepare-minimum"
            model: [qsTr("As it is"), ...plan.lengths.map(length => qsTr("%1 characters").arg(length))]
            Accessible.name: qsTr("Shortest PIN later")
        }
    }

    Card {
        title: qsTr("Only these models")
        description: qsTr("AAGUIDs with blanks between them. Empty lets every model pass.")
        Layout.fillWidth: true

        TextField {
            id: models

            identifier: "prepare-models"
            Accessible.name: qsTr("Only these models")
        }
    }

    Card {
        title: qsTr("Oldest firmware")
        description: qsTr("Such as 5.4. Empty lets every firmware pass.")
        Layout.fillWidth: true

        TextField {
            id: firmware

            identifier: "prepare-firmware"
            validator: RegularExpressionValidator {
                regularExpression: /([0-9]{1,9}(\.[0-9]{1,9})*)?/
            }
            Accessible.name: qsTr("Oldest firmware")
        }
    }
}
