import QtQuick
import Keydesk

// What went wrong or well in a job just before, as an InfoBar.
//
//   job  the job that is open in the window
InfoBar {
    id: notice

    required property Job job

    identifier: "job-notice"
    severity: notice.job.noticeSeverity
    title: notice.job.noticeTitle
    text: [notice.job.notice, notice.job.noticeRemedy].filter(part => part !== "").join(" ")
    code: notice.job.noticeCode
    visible: notice.job.noticeSeverity !== "none"
}
