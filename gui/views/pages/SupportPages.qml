import QtQuick
import Keydesk

// Pages of those who look after other people's keys: the report, behind it the protocol log, and
// the keys that are prepared.
//
//   report         the view-model of the first two
//   preparation    the view-model of the last
//   appearance     how it looks and sounds
//   place          what the window shows
//   page           the one of them that is it
//   shown          one of them is it
//   chosen(place)  the person wants to go there
Item {
    id: support

    required property Report report
    required property Preparation preparation
    required property Appearance appearance
    required property string place
    readonly property bool shown: ["report", "protocol", "prepare"].includes(support.place)
    readonly property SettingsPage page: support.place === "protocol" ? protocolPage
                                       : support.place === "prepare" ? preparePage : reportPage

    signal chosen(place: string)

    ReportPage {
        id: reportPage

        anchors.fill: parent
        report: support.report
        visible: support.place === "report"
        onProtocolChosen: support.chosen("protocol")
        onGuideChosen: support.chosen("guide")
    }

    ProtocolPage {
        id: protocolPage

        anchors.fill: parent
        protocol: support.report.protocol
        visible: support.place === "protocol"
        onActivated: support.chosen("report")
    }

    PreparePage {
        id: preparePage

        anchors.fill: parent
        preparation: support.preparation
        appearance: support.appearance
        visible: support.place === "prepare"
    }
}
