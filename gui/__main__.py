"""`keydesk` and `python -m gui`: the window, or one line that says what keeps it from opening."""

import sys

_CANNOT = "Keydesk cannot start: {why}. Run `keydeskctl doctor` for more.\n"


def main() -> int:
    """Start the window; returns the exit code."""
    try:
        # Here and not above: a system library that Qt or hidapi needs may be missing.
        from gui.app import main as window

        return window()
    except ImportError as error:
        sys.stderr.write(_CANNOT.replace("{why}", str(error)))
        return 1


if __name__ == "__main__":
    sys.exit(main())
