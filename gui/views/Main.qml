pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keydesk
import Keydesk.Style
import "bench"
import "dialogs"
import "parts"
import "pages" as Pages

// The window of Keydesk.
//
//   desk  the view-model of the window
ApplicationWindow {
    id: window

    required property Desk desk
    readonly property Job job: window.desk.job
    readonly property bool compact: window.width < Theme.compactWidth
    property string place: "key"
    property string before: "key"
    readonly property GuideWindow guideBeside: beside.item as GuideWindow
    readonly property bool listed: ["key", "keys"].includes(window.place)
    property bool busy: false
    property Item opener: null
    property int openerReason: Qt.TabFocusReason

    function show(place: string): void {
        if (window.place !== "guide")
            window.before = window.place
        window.place = place
        if (place !== "key" && !window.busy)
            window.focusHeading()
    }

    // The dialogs move the focus before they come and after they go: what had it before counts.
    // The button that began the job gets the focus back, or the page when it is gone.
    function giveBackFocus(): void {
        if (window.place !== "guide" && window.opener?.visible && window.opener.enabled) {
            // The closing dialog gave it back already, for a reason that shows no frame.
            window.opener.focus = false
            window.opener.forceActiveFocus(window.openerReason)
        } else {
            window.focusHeading()
        }
        window.busy = false
    }

    function remember(): void {
        const control = window.activeFocusItem as T.Control
        window.opener = window.activeFocusItem
        window.openerReason = control ? control.focusReason : Qt.TabFocusReason
    }

    // What had the focus is no longer offered, as a card of a key that was unplugged.
    function rescueFocus(): void {
        if (!window.busy && window.job.stage === "" && window.activeFocusItem?.visible === false)
            window.focusHeading()
    }

    function focusHeading(): void {
        area.focusHeading()
    }

    // F1: what the code on the screen means, and back.
    function help(): void {
        if (window.leaveBeside())
            return
        if (window.place === "guide") {
            window.show(window.before)
            return
        }
        window.lookUp()
        window.show("guide")
    }

    // F1 in a dialog, which covers every page.
    function helpBeside(): void {
        if (window.leaveBeside())
            return
        window.lookUp()
        beside.active = true
        window.guideBeside.show()
    }

    // Qt lets the window of the Guide, a child of this one, press the shortcuts of both: F1 there only
    // closes it.
    function leaveBeside(): bool {
        const typing = window.guideBeside?.typing ?? false
        if (typing)
            window.guideBeside.close()
        return typing
    }

    function lookUp(): void {
        const shown = (area.current() as Pages.SettingsPage).topCode
        window.desk.guide.look(window.job.noticeCode || window.job.code || shown)
    }

    // F6: to the bench and back. Shortcuts see the key before whatever has the focus does.
    function cross(): void {
        const panel = bench.item as BenchPanel
        if (panel && !panel.activeFocus)
            panel.start()
        else if (window.job.stage === "")
            window.start()
        else
            dialogs.start()
    }

    function start(): void {
        if (window.compact)
            window.focusHeading()
        else
            navigation.start()
    }

    objectName: "main-window"
    title: window.desk.demo ? qsTr("Keydesk (demo)") : qsTr("Keydesk")
    visible: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.windowMinWidth
    minimumHeight: Theme.windowMinHeight

    onActiveFocusItemChanged: if (!window.busy && window.job.stage === "") window.remember()

    Binding {
        target: Theme
        property: "scheme"
        value: window.desk.appearance.scheme
    }

    Binding {
        target: Theme
        property: "textScale"
        value: window.desk.appearance.textScale
    }

    Binding {
        target: Theme
        property: "covered"
        value: dialogs.open ? sheet : null
    }

    Connections {
        target: window.activeFocusItem

        function onVisibleChanged(): void { Qt.callLater(window.rescueFocus) }
    }

    Connections {
        target: window.job

        function onChanged(): void {
            if (window.job.stage !== "")
                window.busy = true
            else if (window.busy)
                Qt.callLater(window.giveBackFocus)
        }
    }

    Shortcut {
        sequences: ["F6"]
        onActivated: window.cross()
    }

    Shortcut {
        sequences: [StandardKey.HelpContents]
        onActivated: window.help()
    }

    Shortcut {
        sequences: [StandardKey.Back]
        enabled: window.job.stage === ""
        onActivated: window.show("keys")
    }

    Item {
        id: sheet

        anchors.fill: parent
        anchors.bottomMargin: (bench.item as BenchPanel)?.height ?? 0

        GridLayout {
            anchors.fill: parent
            columns: window.compact ? 1 : 2
            columnSpacing: 0
            rowSpacing: 0

            InfoBar {
                identifier: "audit-trouble"
                severity: "caution"
                text: [window.desk.audit.text, window.desk.audit.advice].join(" ")
                code: window.desk.audit.code
                visible: window.desk.audit.text !== ""
                Layout.columnSpan: window.compact ? 1 : 2
                Layout.fillWidth: true
                Layout.margins: Theme.gap
            }

            NavPane {
                id: navigation

                desk: window.desk
                place: window.place
                visible: !window.compact
                onChosen: window.show("key")
                onAppearanceChosen: window.show("appearance")
                onDoctorChosen: window.show("doctor")
                onPolicyChosen: window.show("policy")
                onGuideChosen: window.show("guide")
                onArrived: name => window.tell(qsTr("%1 was connected").arg(name))
                onDeparted: name => window.tell(qsTr("%1 was disconnected").arg(name))
                Layout.fillHeight: true
            }

            TopBar {
                demo: window.desk.demo
                appearanceShown: !window.listed
                visible: window.compact
                onAppearanceChosen: window.show(appearanceShown ? "key" : "appearance")
                Layout.fillWidth: true
            }

            PageArea {
                id: area

                desk: window.desk
                place: window.place
                compact: window.compact
                onWanted: place => window.show(place)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    JobDialogs {
        id: dialogs

        job: window.job
        report: window.desk.report
        surface: sheet
        onAside: window.cross()
        onReported: {
            window.job.dismiss()
            window.show("report")
        }
        onHelp: window.helpBeside()
    }

    Loader {
        id: beside

        active: false
        sourceComponent: GuideWindow {
            guide: window.desk.guide
            speech: window.desk.speech
            transientParent: window
        }
    }

    Loader {
        id: bench

        active: window.desk.bench !== null
        sourceComponent: BenchPanel {
            bench: window.desk.bench
        }
    }

    Narrator {
        id: narrator

        job: window.job
        secondsLeft: dialogs.secondsLeft
    }

    // A reset tells of plugging and unplugging by itself.
    function tell(text: string): void {
        if (window.job.kind !== "reset")
            narrator.tell(text)
    }
}
