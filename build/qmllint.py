"""Lint every QML file of a tree against the Python types it binds to; any warning fails.

Qt's own chain for C++ is used on Python: pyside6-metaobjectdump writes down the QObjects of the
sources, pyside6-qmltyperegistrar makes a .qmltypes file of it, pyside6-qmllint reads that.

    python build/qmllint.py [FOLDER]   FOLDER is gui/ unless told
"""

import ast
import json
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import PySide6

MODULE = "Keydesk"
"""QML_IMPORT_NAME of every Python type that QML sees."""

METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
KNOWN_TYPES = [METATYPES / f"qt6{module}_metatypes.json" for module in ("core", "gui", "qml")]
"""Where the bases and the property types of our classes are from: QObject, QColor, QString."""

QT_NAMES = {"dict": "QVariantMap", "float": "double", "list": "QVariantList"}
"""What PySide6 makes of a Python type in `@Property(...)`."""


def tool(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run one of PySide6's tools; what it has to say goes to the terminal."""
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{name}"
    return subprocess.run([program, *arguments], check=False, text=True)  # noqa: S603


def classes(tree: ast.AST) -> Iterator[ast.ClassDef]:
    """Yield the classes of a module."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))


def bases_first(trees: dict[Path, ast.Module]) -> list[Path]:
    """Order files so that a base class is read before the classes made from it."""
    home = {each.name: path for path, tree in trees.items() for each in classes(tree)}
    order: TopologicalSorter[Path] = TopologicalSorter()
    for path, tree in sorted(trees.items()):
        bases = {
            home[base.id]
            for each in classes(tree)
            for base in each.bases
            if isinstance(base, ast.Name) and base.id in home
        }
        order.add(path, *(bases - {path}))
    return list(order.static_order())


def constants(trees: Iterable[ast.Module]) -> set[tuple[str, str]]:
    """Find (class, property) of each `@Property(..., constant=True)`; metaobjectdump does not."""
    return {
        (owner.name, method.name)
        for tree in trees
        for owner in classes(tree)
        for method in owner.body
        if isinstance(method, ast.FunctionDef)
        for call in method.decorator_list
        if isinstance(call, ast.Call)
        for keyword in call.keywords
        if keyword.arg == "constant"
    }


def complete(dump: list[dict[str, Any]], constant: set[tuple[str, str]]) -> None:
    """Add what metaobjectdump leaves out: constant properties, and Qt's names of Python's types."""
    for each in (each for file in dump for each in file["classes"]):
        for entry in each.get("properties", ()):
            entry["type"] = QT_NAMES.get(entry["type"], entry["type"])
            entry["constant"] = (each["className"], entry["name"]) in constant


def write_module(sources: list[Path], folder: Path) -> None:
    """Write a QML module with the Python types of `sources` into `folder`."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sources}
    metatypes = folder / "metatypes.json"
    tool("metaobjectdump", "-q", "-c", "-o", metatypes, *bases_first(trees)).check_returncode()
    dump = json.loads(metatypes.read_text(encoding="utf-8"))
    complete(dump, constants(trees.values()))
    metatypes.write_text(json.dumps(dump), encoding="utf-8")

    module = folder / MODULE
    module.mkdir()
    (module / "qmldir").write_text(f"module {MODULE}\ntypeinfo types.qmltypes\n", encoding="utf-8")
    tool(
        "qmltyperegistrar",
        *("--generate-qmltypes", module / "types.qmltypes", "--import-name", MODULE),
        *("--major-version", "1", "--foreign-types", ",".join(map(str, KNOWN_TYPES))),
        *("-o", folder / "unused.cpp", metatypes),
    ).check_returncode()


def import_path(qmldir: Path) -> Path:
    """Return the folder from which the module of this qmldir is found by its URI."""
    uri = qmldir.read_text(encoding="utf-8").split(maxsplit=2)[1].split(".")
    if qmldir.parent.parts[-len(uri) :] != tuple(uri):
        sys.exit(f"{qmldir}: module {'.'.join(uri)} must lie in a folder {'/'.join(uri)}")
    return qmldir.parents[len(uri)]


def main() -> int:
    """Lint, and return the exit code."""
    # Absolute: qmllint of Qt 6.12 fails without a word on a singleton named by a relative path.
    root = Path(sys.argv[1] if len(sys.argv) > 1 else "gui").resolve()
    views = sorted(root.rglob("*.qml"))
    if not views:
        print(f"No QML in {root}/")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        write_module(sorted(root.rglob("*.py")), Path(folder))
        paths = {Path(folder), *map(import_path, root.rglob("qmldir"))}
        imports = [argument for path in sorted(paths) for argument in ("-I", path)]
        linted = tool("qmllint", "--ignore-settings", "--max-warnings", "0", *imports, *views)
    if linted.returncode == 0:
        print(f"No complaint about {len(views)} QML files")
    return min(1, linted.returncode)


if __name__ == "__main__":
    sys.exit(main())
