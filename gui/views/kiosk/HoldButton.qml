import QtQuick
import Keydesk.Style

// A red button that acts only after it was held for a while; letting go stops it.
//
//   held()  it was held long enough
// With a keyboard: hold the space bar. What presses without holding, such as a screen reader or a
// switch, starts it with one press and stops it with the next.
BigButton {
    id: button

    readonly property bool running: clock.running

    signal held

    function toggle(): void {
        if (clock.running)
            clock.stop()
        else
            clock.start()
    }

    destructive: true
    text: qsTr("Hold to erase this key")
    onPressed: clock.start()
    onReleased: clock.stop()
    onCanceled: clock.stop()
    Accessible.description: qsTr("Hold it for three seconds. Let go to stop.")
    Accessible.onPressAction: button.toggle()

    Timer {
        id: clock

        interval: Theme.eraseHold
        onTriggered: button.held()
    }

    Rectangle {
        anchors { left: parent.left; bottom: parent.bottom }
        height: Theme.ringStroke
        width: button.running ? parent.width : 0
        color: Theme.color.onDanger

        Behavior on width {
            enabled: button.running

            NumberAnimation { duration: Theme.eraseHold }
        }
    }
}
