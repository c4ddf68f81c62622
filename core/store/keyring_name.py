"""Which keyring the system offers; nothing is read from it."""


def keyring_name() -> str:
    """Name of the back end; empty where there is none."""
    try:
        import keyring
    except ImportError:
        return ""
    backend = keyring.get_keyring()
    return str(backend.name) if backend.priority > 0 else ""
