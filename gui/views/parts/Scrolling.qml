import QtQuick

// Lets the keyboard scroll: Page Up, Page Down, Home and End move the view, and what gets the
// focus is brought into sight (WCAG 2.4.11).
//
//   view        the Flickable, with everything inside its contentItem
//   handle()    call it from Keys.onPressed
//   keep()      bring into sight again what has the focus
Item {
    id: scrolling

    required property Flickable view

    readonly property Item focused: scrolling.view.Window.activeFocusItem
    readonly property real end: Math.max(0, scrolling.view.contentHeight - scrolling.view.height)

    visible: false
    onFocusedChanged: scrolling.keep()

    function handle(event: KeyEvent): void {
        const page = 0.9 * scrolling.view.height
        const target = event.key === Qt.Key_PageDown ? scrolling.view.contentY + page
                     : event.key === Qt.Key_PageUp ? scrolling.view.contentY - page
                     : event.key === Qt.Key_Home ? 0
                     : event.key === Qt.Key_End ? scrolling.end : scrolling.view.contentY
        event.accepted = target !== scrolling.view.contentY
        scrolling.go(target)
    }

    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent) {
            if (up === scrolling.view.contentItem)
                return true
        }
        return false
    }

    function keep(): void {
        if (scrolling.holds(scrolling.focused))
            scrolling.reveal(scrolling.focused)
    }

    function reveal(item: Item): void {
        const margin = 0.1 * scrolling.view.height
        const top = item.mapToItem(scrolling.view.contentItem, 0, 0).y
        const bottom = top + Math.min(item.height, scrolling.view.height - 2 * margin)
        if (top - margin < scrolling.view.contentY)
            scrolling.go(top - margin)
        else if (bottom + margin > scrolling.view.contentY + scrolling.view.height)
            scrolling.go(bottom + margin - scrolling.view.height)
    }

    function go(position: real): void {
        scrolling.view.contentY = Math.max(0, Math.min(scrolling.end, position))
    }
}
