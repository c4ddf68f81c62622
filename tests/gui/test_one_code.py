"""Which codes a person sees and hears: while a dialog is open, no other than its own."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible

from tests.gui.shown import Act, Shown

Handle = Callable[[Act], None]
TAG = "CodeTag_"


def test_the_code_of_a_dialog_is_the_only_one_that_is_seen_and_heard(handle: Handle) -> None:
    def seen(shown: Shown) -> list[str]:
        tags = [item for item in shown.items() if item.metaObject().className().startswith(TAG)]
        return [str(tag.property("text")) for tag in tags if tag.opacity()]

    def heard(shown: Shown) -> list[str]:
        names = [node.text(QAccessible.Text.Name) for node in shown.nodes()]
        return [name.removeprefix("Code ") for name in names if name.startswith("Code ")]

    async def act(shown: Shown) -> None:
        await shown.open(1)
        assert (seen(shown), heard(shown)) == (["NAV-3"], ["NAV-3"])
        shown.job.reset()
        await shown.stage("confirm-erase")
        assert (seen(shown), heard(shown)) == (["RST-20"], ["RST-20"])
        shown.job.cancel()
        await shown.stage("")
        assert (seen(shown), heard(shown)) == (["NAV-3"], ["NAV-3"])

    handle(act)
