pragma ComponentBehavior: Bound

import QtQuick
import Keydesk
import "parts"

// Says aloud what changes without the focus moving (WCAG 4.1.3).
//
//   job          the job that is open in the window
//   secondsLeft  time for a touch; spoken at the start, at 10 and at 5 seconds
//   tell(text)   say something politely
Item {
    id: narrator

    required property Job job
    required property int secondsLeft

    readonly property bool urgent: narrator.job.wrongPin
                                   || ["touch", "failed"].includes(narrator.job.stage)
    readonly property string samples: narrator.job.samplesTotal > 0
        ? qsTr("%1 of %2").arg(narrator.job.samplesDone).arg(narrator.job.samplesTotal) : ""
    readonly property string limit: narrator.job.stage === "touch"
        ? qsTr("You have %1 seconds.").arg(narrator.job.windowSeconds) : ""

    function words(): string {
        const job = narrator.job
        const parts = job.sampleHint !== "" ? [job.sampleHint, narrator.samples]
                    : job.wrongPin ? [job.notice, job.attemptsText]
                    : [job.noticeTitle, job.notice, job.noticeRemedy, job.title, job.text,
                       narrator.limit]
        return parts.filter(part => part !== "").map(part => /[.!?…]$/.test(part) ? part : part + ".")
                    .join(" ")
    }

    // The same hint twice is two things to say.
    function follow(): void {
        const text = narrator.words()
        if (text !== "" && text === voice.text && narrator.job.stage === "touch-sensor") {
            voice.text = ""
            Qt.callLater(narrator.follow)
            return
        }
        voice.assertive = narrator.urgent
        voice.text = text
    }

    function tell(text: string): void {
        news.text = text
    }

    onSecondsLeftChanged: if ([10, 5].includes(narrator.secondsLeft))
        clock.text = qsTr("%1 seconds left").arg(narrator.secondsLeft)

    Announcer { id: voice }
    Announcer { id: news }
    Announcer { id: clock }

    Connections {
        target: narrator.job
        function onChanged(): void { narrator.follow() }
    }
}
