pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Keydesk
import "../parts"
import "../prepare"

// Many keys for other people: the plan, then one big state for the key at hand.
//
//   preparation  the view-model of the page
SettingsPage {
    id: page

    required property Preparation preparation
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

    Announcer {
        text: page.visible && page.planning ? page.preparation.outcomeTitle : run.spoken
    }
}
