pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import Keydesk.Style
import "../parts"
import "../prepare"

// Many keys for other people: the plan, then one big state for the key at hand.
//
//   preparation  the view-model of the page
//   appearance   whether there are sounds
SettingsPage {
    id: page

    required property Preparation preparation
    required property Appearance appearance
    readonly property bool planning: page.preparation.stage === "plan"

    identifier: "prepare-page"
    path: [qsTr("Prepare keys")]
    code: "NAV-20"
    topCode: page.preparation.code

    onPlanningChanged: if (page.visible) page.planning ? page.focusHeading() : run.start()

    InfoBar {
        identifier: "prepare-refused"
        severity: "critical"
        title: page.preparation.outcomeTitle
        text: page.preparation.outcomeText
        code: page.preparation.code
        visible: page.planning && page.preparation.outcome !== ""
        Layout.fillWidth: true
    }

    PlanCards {
        preparation: page.preparation
        visible: page.planning
        Layout.fillWidth: true
    }

    RunCards {
        id: run

        preparation: page.preparation
        visible: !page.planning
        Layout.fillWidth: true
    }

    Card {
        iconName: "speaker"
        title: qsTr("Sounds")
        description: qsTr("One for a key that is ready, another for one that is not.")
        Layout.topMargin: page.planning ? 0 : Theme.gap
        Layout.fillWidth: true

        Switch {
            identifier: "prepare-sounds"
            checked: page.appearance.sounds
            onToggled: {
                page.appearance.sounds = checked
                page.preparation.sample()
            }
            Accessible.name: qsTr("Sounds")
        }
    }

    Announcer {
        text: page.visible && page.planning ? page.preparation.outcomeTitle : run.spoken
    }
}
