"""The libraries a client is started with: umockdev's preload and our small companion before it."""

import atexit
import ctypes.util
import functools
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

SOURCE = Path(__file__).with_name("companion.c")
MISSING = "the hidraw world needs {}: apt-get install umockdev gcc libc6-dev"


@functools.cache
def libraries() -> str:
    """The value of LD_PRELOAD; RuntimeError says what has to be installed first."""
    umockdev = ctypes.util.find_library("umockdev-preload")
    if umockdev is None:
        raise RuntimeError(MISSING.format("umockdev"))
    return f"{_compiled()}:{umockdev}"


def _compiled() -> Path:
    """Compile the companion; once a process, because a cache could be stale."""
    compiler = shutil.which(os.environ.get("CC", "cc"))
    if compiler is None:
        raise RuntimeError(MISSING.format("a C compiler"))
    folder = tempfile.TemporaryDirectory(prefix="keydesk-preload-")
    atexit.register(folder.cleanup)
    library = Path(folder.name, "companion.so")
    command = [compiler, "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
    subprocess.run(  # noqa: S603 - the compiler of this machine, our own source
        [*command, "-o", str(library), str(SOURCE), "-ldl"], check=True, timeout=30
    )
    return library
