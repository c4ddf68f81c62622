import QtQuick

// Speaks `text` when it changes, without moving the focus. Keep one alive for a whole page.
//
//   text       the words; the same words are spoken again only after the text was empty
//   assertive  interrupt: only for "touch your key now" and errors
//   spoken     what was spoken last
// Set `assertive` before `text`, or bind both to one step.
Item {
    id: announcer

    property string text
    property bool assertive: false
    property string spoken

    onTextChanged: Qt.callLater(announcer.speak)

    // Later, so that `assertive` of the same step has arrived, and a text that flickers through
    // an intermediate value is not spoken.
    function speak(): void {
        if (announcer.text === announcer.spoken)
            return
        announcer.spoken = announcer.text
        if (announcer.text === "")
            return
        announcer.Accessible.announce(announcer.text, announcer.assertive ? Accessible.Assertive
                                                                          : Accessible.Polite)
    }
}
