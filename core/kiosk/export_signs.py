"""What the page of the staff says about a copy of the audit log."""

from core.audit.export import Export, Outcome
from core.guidance import Guide
from core.translate import mark, tr

NO_DRIVE = Guide(
    "AUD-5",
    mark("Kiosk", "No drive is plugged in"),
    mark("Kiosk", "Plug in a USB drive to copy the audit log. It appears here by itself."),
)
COPYING = Guide(
    "AUD-6",
    mark("Kiosk", "Copying the audit log"),
    mark("Kiosk", "Leave the drive plugged in."),
)
ENDINGS: dict[Outcome, Guide] = {
    Outcome.WHOLE: Guide(
        "AUD-7",
        mark("Kiosk", "The audit log was copied"),
        mark("Kiosk", "It is as it was written. You can take the drive out."),
    ),
    Outcome.BROKEN: Guide(
        "AUD-8",
        mark("Kiosk", "The audit log was copied, but it is not as it was written"),
        mark("Kiosk", "Take the drive out and tell whoever is responsible for security."),
    ),
    Outcome.FULL: Guide(
        "AUD-9",
        mark("Kiosk", "The drive is full"),
        mark("Kiosk", "The audit log was not copied. Make room, or use another drive."),
    ),
    Outcome.READ_ONLY: Guide(
        "AUD-10",
        mark("Kiosk", "The drive cannot be written to"),
        mark("Kiosk", "The audit log was not copied. Unlock the drive, or use another one."),
    ),
    Outcome.GONE: Guide(
        "AUD-11",
        mark("Kiosk", "The drive went away"),
        mark("Kiosk", "The audit log was not copied. Plug the drive in and copy it again."),
    ),
    Outcome.REFUSED: Guide(
        "AUD-12",
        mark("Kiosk", "The drive did not take the audit log"),
        mark("Kiosk", "Nothing that was there has changed. Use another drive."),
    ),
    Outcome.UNREADABLE: Guide(
        "AUD-13",
        mark("Kiosk", "The audit log cannot be read"),
        mark("Kiosk", "Nothing was copied. The self-test below says what is wrong."),
    ),
}
EXPORT_NAMED: dict[str, Guide] = {
    "EXPORT_NO_DRIVE": NO_DRIVE,
    "EXPORT_COPYING": COPYING,
    **{f"EXPORT_{outcome.name}": told for outcome, told in ENDINGS.items()},
}
"""Everything that has a code, by a name that stays."""

_WHERE = mark("Kiosk", "Events: {n}. Drive: {drive}. Folder: {folder}.")
_FLAWS = mark("Kiosk", "Faults: {n}. The first one: {file}, line {line}.")


def details(ended: Export, drive: str) -> list[str]:
    """What belongs to this copy: how much was written where, and where the chain is broken."""
    verdict = ended.verdict
    if verdict is None or not ended.outcome.copied:
        return []
    where = tr(_WHERE).replace("{n}", str(verdict.lines))
    told = [where.replace("{folder}", ended.folder).replace("{drive}", drive)]
    if verdict.flaws:
        first = verdict.flaws[0]
        flaws = tr(_FLAWS).replace("{n}", str(len(verdict.flaws)))
        told.append(flaws.replace("{line}", str(first.line)).replace("{file}", first.file))
    return told
