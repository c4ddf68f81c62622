"""A report as short lines for a camera: what a help desk needs first, where there is no network."""

from collections.abc import Iterator

from core.report.as_text import options_text
from core.report.key_report import KeyReport
from core.report.report import Report

ROOM = 300
"""Characters of one code: version 13 at level M, which a phone reads from a screen at arm's
length. Denser codes want a steadier hand."""
_FINE = ("ok", "unknown")


def compact(report: Report) -> tuple[str, ...]:
    """One text for each code to show; each says which of how many it is."""
    pages = tuple(_pages(list(_lines(report))))
    count = len(pages)
    return tuple(f"KD{report.schema} {at}/{count}\n{page}" for at, page in enumerate(pages, 1))


def _lines(report: Report) -> Iterator[str]:
    machine = report.machine
    yield f"{report.made} {report.version} {machine.system} {machine.release}"
    yield from _wrapped("chk", [each.code for each in report.checks if each.state not in _FINE])
    for key in report.keys:
        yield from _key(key)
    for each in report.recent[-10:]:
        detail = f" {each.trouble.detail}" if each.trouble else ""
        yield f"{each.at[11:19]} {each.code}{detail}"
    names = [each.name for each in report.policy.settings]
    if not report.policy.trusted:
        names.insert(0, "UNREADABLE")
    yield from _wrapped("pol", names)


def _key(key: KeyReport) -> Iterator[str]:
    trouble = f" {key.trouble.code} {key.trouble.detail}" if key.trouble else ""
    yield f"key {key.model or key.name} {key.firmware} {key.transport} {key.access}{trouble}"
    if key.pin:
        yield f" pin {key.pin.state} {'' if key.pin.tries is None else key.pin.tries}".rstrip()
    if key.info:
        yield from _wrapped(" ver", list(key.info.versions))
        yield from _wrapped(" opt", options_text(key.info.options).split())


def _wrapped(label: str, parts: list[str]) -> Iterator[str]:
    """One line, or several where one would not fit into a code."""
    line = label
    for part in parts:
        if len(line) + len(part) + 1 > ROOM:
            yield line
            line = label
        line += f" {part}"
    if line != label:
        yield line


def _pages(lines: list[str]) -> Iterator[str]:
    page = ""
    for line in lines:
        line = line[:ROOM]
        if page and len(page) + len(line) + 1 > ROOM:
            yield page
            page = ""
        page = f"{page}\n{line}" if page else line
    yield page
