"""Which keyring the system offers; nothing is read from it."""


def keyring_name() -> str:
    """Name of the back end; empty where there is none, or none that works."""
    try:
        import keyring

        backend = keyring.get_keyring()
        return str(backend.name) if backend.priority > 0 else ""
    except (ImportError, RuntimeError):  # A back end that is set but not installed, or unfit.
        return ""
