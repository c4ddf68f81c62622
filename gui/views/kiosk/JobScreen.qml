pragma ComponentBehavior: Bound

import QtQuick
import Keydesk

// The screen of the job; whatever another screen of it held is destroyed with that screen.
//
//   kiosk  the view-model of the kiosk
//   secondsLeft  time for a touch; 0 when there is no limit
Loader {
    id: screen

    required property Kiosk kiosk
    readonly property Job job: screen.kiosk.desk.job
    readonly property int secondsLeft: (screen.item as EraseProgressScreen)?.secondsLeft ?? 0
    readonly property var kinds: ({
        "new-pin": pin, "change-pin": pin, pin: pin, passcode: pin,
        fingers: fingers, "touch-sensor": finger, "name-finger": name, "confirm-remove": remove,
        "confirm-erase": erase, "take-out-others": progress, unplug: progress,
        "plug-in": progress, "in-use": progress, touch: progress, erasing: progress,
        finished: end, failed: end, working: working,
    })

    sourceComponent: screen.kinds[screen.job.stage] ?? null

    Component { id: pin; PinScreen { job: screen.job } }
    Component { id: fingers; FingersScreen { job: screen.job } }
    Component { id: finger; FingerScreen { job: screen.job } }
    Component { id: name; NameScreen { job: screen.job } }
    Component { id: remove; RemoveScreen { job: screen.job } }
    Component { id: erase; EraseScreen { job: screen.job } }
    Component { id: progress; EraseProgressScreen { job: screen.job } }
    Component { id: end; EndScreen { kiosk: screen.kiosk } }
    Component { id: working; WorkingScreen { job: screen.job } }
}
