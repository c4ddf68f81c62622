import QtQuick
import Keydesk
import Keydesk.Style
import "pages"

// The Guide in a window of its own, beside a dialog that would cover its page. The job in the dialog
// goes on: nothing here answers it or ends it.
//
//   guide   the view-model of the Guide
//   speech  the languages there are
//   typing  it has the keyboard; `active` is also true while its parent window has it
//   show()  come to the front, ready for a code
ApplicationWindow {
    id: window

    required property HelpGuide guide
    required property Speech speech
    readonly property bool typing: window.visible && window.activeFocusItem !== null

    function show(): void {
        window.visible = true
        window.requestActivate()
        page.start()
    }

    objectName: "guide-window"
    title: qsTr("Guide - Keydesk")
    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.windowMinWidth
    minimumHeight: Theme.windowMinHeight

    // Where the window goes, the keyboard goes back to the dialog.
    onClosing: window.transientParent?.requestActivate()

    FocusScope {
        anchors.fill: parent
        focus: true
        // No shortcuts: one that the parent window has as well is ambiguous to Qt.
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Escape || event.matches(StandardKey.HelpContents)
            if (event.accepted)
                window.close()
        }

        GuidePage {
            id: page

            anchors.fill: parent
            guide: window.guide
            speech: window.speech
            alone: true
            focus: true
        }
    }
}
