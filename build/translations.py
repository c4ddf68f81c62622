"""Renews resources/translations: collects the words of gui/ and core/, makes the catalogues."""

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
CATALOGUES = PROJECT / "resources" / "translations"
# The words of keydeskctl alone (core/cli) stay English, as its commands and switches do.
SPOKEN = (
    "gui",
    *(
        f"core/{part.name}"
        for part in sorted((PROJECT / "core").iterdir())
        if part.suffix == ".py" or (part.is_dir() and part.name != "cli")
    ),
)
MARKS = "QT_TRANSLATE_NOOP+=mark"


def collect(catalogue: Path) -> None:
    """Bring a .ts up to what the sources say now; what they no longer say goes."""
    _run(
        "lupdate",
        "-silent",
        "-extensions",
        "py,qml",
        "-tr-function-alias",
        MARKS,
        "-locations",
        "none",
        "-no-obsolete",
        *SPOKEN,
        "-ts",
        str(catalogue),
    )


def release(catalogue: Path, compiled: Path) -> None:
    """Make the .qm that Keydesk loads; a text without a translation stays English."""
    _run("lrelease", "-silent", "-nounfinished", str(catalogue), "-qm", str(compiled))


def _run(tool: str, *arguments: str) -> None:
    command = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([command, *arguments], cwd=PROJECT, check=True)  # noqa: S603 - ours


def main() -> None:
    """Renew every catalogue; to begin a language, make an empty keydesk_XX.ts first."""
    for catalogue in sorted(CATALOGUES.glob("keydesk_*.ts")):
        collect(catalogue)
        release(catalogue, catalogue.with_suffix(".qm"))
        waiting = catalogue.read_text("utf-8").count('type="unfinished"')
        print(f"{catalogue.name}: {waiting} texts are not translated")


if __name__ == "__main__":
    main()
