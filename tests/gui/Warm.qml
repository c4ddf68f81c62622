import QtQuick
import QtQuick.Controls

// The first window of a test run: Qt keeps threads and descriptors from it on.
ApplicationWindow {
    visible: true

    BusyIndicator {
        running: true
    }
}
