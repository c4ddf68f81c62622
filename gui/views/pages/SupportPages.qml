import QtQuick
import Keydesk

// What is shown to support: the report, and behind it the protocol log.
//
//   report         the view-model of both
//   place          what the window shows
//   page           the one of them that is it
//   shown          one of them is it
//   chosen(place)  the person wants to go there
Item {
    id: support

    required property Report report
    required property string place
    readonly property bool shown: ["report", "protocol"].includes(support.place)
    readonly property SettingsPage page: support.place === "protocol" ? protocolPage : reportPage

    signal chosen(place: string)

    ReportPage {
        id: reportPage

        anchors.fill: parent
        report: support.report
        visible: support.place === "report"
        onProtocolChosen: support.chosen("protocol")
    }

    ProtocolPage {
        id: protocolPage

        anchors.fill: parent
        protocol: support.report.protocol
        visible: support.place === "protocol"
        onActivated: support.chosen("report")
    }
}
