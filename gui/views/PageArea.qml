pragma ComponentBehavior: Bound

import QtQuick
import Keydesk
import "pages" as Pages

// The pages of the window; one of them is shown.
//
//   desk           the view-model of the window
//   place          "key", "keys", "doctor", "policy", "report", "protocol", "prepare",
//                  "guide" or "appearance"; without a key, "key" is "keys"
//   compact        the window is narrow
//   current()      the page that is shown
//   wanted(place)  the person wants another page
//   focusHeading() take the focus
Item {
    id: area

    required property Desk desk
    required property string place
    required property bool compact

    signal wanted(place: string)

    function current(): Item {
        return area.place === "appearance" ? appearancePage
             : area.place === "doctor" ? doctorPage
             : area.place === "policy" ? policyPage
             : support.shown ? support.page
             : area.place === "guide" ? (guide.item as Item)
             : area.place === "keys" || !area.desk.page ? overview : pages.itemAt(0)
    }

    function focusHeading(): void {
        if (area.place === "guide")
            (guide.item as Pages.GuidePage).start()
        else
            (area.current() as Pages.SettingsPage).focusHeading()
    }

    Pages.AppearancePage {
        id: appearancePage

        anchors.fill: parent
        desk: area.desk
        visible: area.place === "appearance"
        onDoctorChosen: area.wanted("doctor")
        onPolicyChosen: area.wanted("policy")
        onReportChosen: area.wanted("report")
        onPrepareChosen: area.wanted("prepare")
        onGuideChosen: area.wanted("guide")
    }

    Pages.DoctorPage {
        id: doctorPage

        anchors.fill: parent
        doctor: area.desk.doctor
        policies: area.desk.policies
        visible: area.place === "doctor"
        onPolicyChosen: area.wanted("policy")
        onReportChosen: area.wanted("report")
    }

    Pages.PolicyPage {
        id: policyPage

        anchors.fill: parent
        policies: area.desk.policies
        visible: area.place === "policy"
    }

    Pages.SupportPages {
        id: support

        anchors.fill: parent
        report: area.desk.report
        preparation: area.desk.preparation
        appearance: area.desk.appearance
        place: area.place
        onChosen: place => area.wanted(place)
    }

    // Made when it is first wanted, and kept: what was ticked stays ticked.
    Loader {
        id: guide

        anchors.fill: parent
        active: area.place === "guide" || item !== null
        visible: area.place === "guide"
        onLoaded: area.focusHeading()
        sourceComponent: Pages.GuidePage {
            guide: area.desk.guide
            speech: area.desk.speech
            onReportChosen: area.wanted("report")
        }
    }

    Pages.OverviewPage {
        id: overview

        anchors.fill: parent
        keys: area.desk.keys
        visible: area.place === "keys" || (area.place === "key" && !area.desk.page)
        onChosen: keyId => {
            area.desk.select(keyId)
            area.wanted("key")
        }
    }

    Repeater {
        id: pages

        model: area.desk.page ? [area.desk.page] : []

        Pages.KeyPage {
            required property KeyPage modelData

            anchors.fill: parent
            page: modelData
            job: area.desk.job
            visible: area.place === "key"
            onWinked: area.desk.wink(modelData.keyId)
            onActivated: area.wanted("keys")
            onDoctorChosen: area.wanted("doctor")
            Component.onCompleted: if (area.compact && area.desk.job.stage === "") focusHeading()
        }
    }
}
